// F1 in a dialog: the page of the user guide that the dialog names by its property "guidePage", a file name
// of docs/guide. A window's own F1 does not reach a dialog that stands before it.
#pragma once

#include "core/base/language.h"

#include <QObject>

namespace chwila::ui {

class GuideKey final : public QObject {
    Q_OBJECT

  public:
    explicit GuideKey(const Language& language, QObject* parent = nullptr)
        : QObject(parent), m_language(language) {}

    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    const Language& m_language; // of whoever owns this
};

} // namespace chwila::ui
