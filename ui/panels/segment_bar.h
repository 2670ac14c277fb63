// The customers of the filter in the tool bar: a button that opens the choice of segments, and one chip for
// each attribute that is chosen, which opens its values and can be taken away.
#pragma once

#include "ui/views/view.h"

class QHBoxLayout;
class QPushButton;

namespace chwila::feedback {
struct Filter;
}

namespace chwila::ui {

class SegmentPopup;

class SegmentBar : public QWidget {
    Q_OBJECT

  public:
    explicit SegmentBar(const ViewContext& context, QWidget* parent = nullptr);

    /// Chips of the filter's segments.
    void show(const feedback::Filter& filter);
    void refresh();

  private:
    void addChip(const QString& attribute, QStringList values);

    ViewContext m_context;
    QPushButton* m_all;
    SegmentPopup* m_popup;
    QHBoxLayout* m_layout;
    std::vector<QWidget*> m_chips;
};

} // namespace chwila::ui
