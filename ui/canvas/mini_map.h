// The whole map in a corner of the canvas, with the part that is seen in a frame: says where one is, and
// leads elsewhere by a click or a drag. Hidden while everything is in sight anyway, and in a small window
// where it would lie over cards.
#pragma once

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace chwila::ui {

class MapCanvas;

class MiniMap final : public QWidget {
    Q_OBJECT

  public:
    /// In the lower right corner of that canvas, as long as it lives.
    explicit MiniMap(MapCanvas& canvas);

    /// Off: never shown, whatever is in sight.
    void setWanted(bool wanted);
    bool isWanted() const { return m_wanted; }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void place();
    /// Cards or notes, in pixels of the viewport.
    bool liesOverCards(const QRect& place) const;
    void redraw();
    QRectF pictureRect() const;
    double legendEnd() const;
    double scale() const;
    void lookAt(const QPointF& position);

    MapCanvas& m_canvas;
    QPixmap m_picture;
    QTimer m_redraw; // an edit does not wait for it
    bool m_wanted = true;
};

} // namespace chwila::ui
