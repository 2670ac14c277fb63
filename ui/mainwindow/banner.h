// A line across the window for what must not be overlooked: read-only and why, edits that could not be
// saved. Hidden while there is nothing to say.
#pragma once

#include "core/base/error.h"
#include "ui/views/view.h"

class QLabel;
class QPushButton;

namespace chwila::ui {

class Banner : public QWidget {
    Q_OBJECT

  public:
    Banner(const ViewContext& context, QWidget* parent);

    QString text() const;

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void refresh();
    void colour();

    ViewContext m_context;
    QLabel* m_text;
    QPushButton* m_button;
    Error m_lastError;
};

} // namespace chwila::ui
