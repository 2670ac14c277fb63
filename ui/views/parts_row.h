// The row of parts of a moment of truth: "1,000 start → 374 contacts here → 31 % bad experiences …", each
// with its caption, wrapped to further lines where the width is too small. Each part opens its evidence, by
// mouse or by arrow keys and Enter. Painted, plain text.
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
    const std::vector<report::RowPart>& parts() const { return m_parts; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

  Q_SIGNALS:
    void opened(chwila::report::PartEvidence evidence);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    int columnsFor(int width) const;
    double cellWidth(int width) const;
    std::vector<double> lineHeights(int width) const;
    std::vector<QRectF> boxes() const;
    int partAt(const QPointF& position) const;
    void setCurrent(int part);
    void paintPart(QPainter& painter, std::size_t index, const QRectF& box) const;

    const render::Theme& m_theme;
    std::vector<report::RowPart> m_parts;
    int m_hovered = -1;
    int m_current = 0; ///< by the keyboard
};

} // namespace chwila::ui
