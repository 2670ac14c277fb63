#include "ui/services/wrapped_box.h"

#include "core/render/text.h"

namespace chwila::ui {

WrappedBox::WrappedBox(const QString& text) : QCheckBox(text), m_text(text) {
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void WrappedBox::resizeEvent(QResizeEvent* event) {
    QCheckBox::resizeEvent(event);
    constexpr int mostLines = 4;
    const int mark = sizeHint().width() - fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    setText(render::brokenLines(m_text, font(), width() - mark, mostLines).join(u'\n'));
}

} // namespace chwila::ui
