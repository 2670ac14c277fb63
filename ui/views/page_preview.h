// Pages of a report under each other on grey, fitted to the width, scrolled; only those in sight are
// painted, by the same painter that prints them. Sizes are points.
#pragma once

#include <QAbstractScrollArea>
#include <QSizeF>

#include <functional>
#include <vector>

namespace chwila::ui {

class PagePreview : public QAbstractScrollArea {
    Q_OBJECT

  public:
    using PaintPage = std::function<void(QPainter&, int page)>;

    explicit PagePreview(QWidget* parent = nullptr);

    /// `paint` draws a page at the painter's origin, one unit = one point. Keeps the page in sight.
    void setPages(std::vector<QSizeF> sizes, PaintPage paint);
    int pageCount() const { return static_cast<int>(m_sizes.size()); }
    /// The first page in sight, from 0; −1 without pages.
    int currentPage() const;
    void showPage(int page);

  Q_SIGNALS:
    void currentPageChanged(int page);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void layOut();

    std::vector<QSizeF> m_sizes;
    std::vector<QRect> m_places; // in the scrolled area
    PaintPage m_paint;
};

} // namespace chwila::ui
