// What customers forgive, by preset: choosing one sets the three shares of the project's settings, which
// stay editable beside it; whatever is no preset is the company's own.
#pragma once

#include "ui/views/view.h"

class QComboBox;
class QLabel;

namespace chwila::ui {

class ToleranceChooser : public QWidget {
    Q_OBJECT

  public:
    explicit ToleranceChooser(const ViewContext& context, QWidget* parent = nullptr);

  private:
    void refresh();
    void choose(int index);

    ViewContext m_context;
    QComboBox* m_presets;
    QLabel* m_source;
};

} // namespace chwila::ui
