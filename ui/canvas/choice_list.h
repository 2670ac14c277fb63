// The list under an InlineEditor of what could stand at the cursor. It never takes the focus: the editor
// hands it the keys. A click picks as well.
#pragma once

#include "ui/canvas/editor_reading.h"

#include <QListWidget>

namespace chwila::ui {

class ChoiceList final : public QListWidget {
    Q_OBJECT

  public:
    explicit ChoiceList(QWidget* parent);

    /// The first one becomes the current one.
    void setChoices(const std::vector<EditorReading::Choice>& choices);
    /// By so many rows, from the end on to the beginning.
    void step(int rows);
    /// As high as its rows, but not above what can be taken in at a glance.
    QSize sizeHint() const override;

  Q_SIGNALS:
    void picked(int row);
};

} // namespace chwila::ui
