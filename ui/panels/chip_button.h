// A button that gives way: its text is cut with "…" where there is no room for it, instead of pushing its
// neighbours out of the tool bar.
#pragma once

#include <QPushButton>

namespace chwila::ui {

class ChipButton : public QPushButton {
    Q_OBJECT

  public:
    /// `widest` in pixels, without the frame.
    ChipButton(const QString& text, int widest, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    QString m_whole;
    int m_widest;
};

} // namespace chwila::ui
