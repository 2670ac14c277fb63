// The row of parts of a moment of truth: "1,000 start → 374 contacts here → goes wrong 31 % …", each
// with its caption, wrapped to further lines where the width is too small. Painted, plain text.
#pragma once

#include "core/render/theme.h"
#include "core/report/sentences.h"

#include <QWidget>

namespace chwila::ui {

class PartsRowWidget : public QWidget {
    Q_OBJECT

  public:
    explicit PartsRowWidget(const render::Theme& theme, QWidget* parent = nullptr);

    void setParts(std::vector<report::RowPart> parts);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    int columnsFor(int width) const;
    double cellWidth(int width) const;
    std::vector<double> lineHeights(int width) const;

    const render::Theme& m_theme;
    std::vector<report::RowPart> m_parts;
};

} // namespace chwila::ui
