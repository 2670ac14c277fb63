// Small widgets in a row that goes on below where it is narrow, as words do: never wider than the widest.
// What is hidden takes no room.
#pragma once

#include <QList>
#include <QWidget>

namespace chwila::ui {

class WrappedRow final : public QWidget {
    Q_OBJECT

  public:
    explicit WrappedRow(int spacing, QWidget* parent = nullptr);

    void add(QWidget* widget);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

  protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    QList<QWidget*> seen() const;
    QList<QRect> placesIn(int width) const;
    void place();

    int m_spacing;
    QList<QWidget*> m_widgets;
};

} // namespace chwila::ui
