#include "ui/panels/chip_button.h"

#include <QResizeEvent>

namespace chwila::ui {

namespace {

constexpr int frame = 16;
constexpr int narrowest = 44;

} // namespace

ChipButton::ChipButton(const QString& text, int widest, QWidget* parent)
    : QPushButton(parent), m_whole(text), m_widest(widest) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ChipButton::sizeHint() const {
    QSize size = QPushButton::sizeHint();
    size.setWidth(std::min(fontMetrics().horizontalAdvance(m_whole), m_widest) + frame);
    return size;
}

QSize ChipButton::minimumSizeHint() const {
    return {std::min(narrowest, sizeHint().width()), QPushButton::minimumSizeHint().height()};
}

void ChipButton::resizeEvent(QResizeEvent* event) {
    QPushButton::resizeEvent(event);
    QString shown = fontMetrics().elidedText(m_whole, Qt::ElideRight, width() - frame + 1);
    setText(shown.replace(u'&', QStringLiteral("&&"))); // would become a mnemonic
}

} // namespace chwila::ui
