#include "ui/canvas/inline_editor.h"

#include "core/render/theme.h"

#include <QKeyEvent>

#include <cmath>

namespace chwila::ui {

namespace {

constexpr QSize leastSize{168, 44};
constexpr int leastLetter = 11;
constexpr int mostLetter = 26;

} // namespace

InlineEditor::InlineEditor(QWidget* parent) : QPlainTextEdit(parent) {
    setObjectName(QStringLiteral("inlineEditor"));
    setAccessibleName(tr("Name"));
    setTabChangesFocus(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    hide();
}

void InlineEditor::open(const QRectF& rect, const QString& text, double zoom) {
    QRect place = rect.toAlignedRect();
    place.setSize(place.size().expandedTo(leastSize));
    // Within the view, whatever part of the card is in sight.
    const QRect room = parentWidget()->rect();
    place.moveRight(std::min(place.right(), room.right()));
    place.moveBottom(std::min(place.bottom(), room.bottom()));
    place.moveLeft(std::max(place.left(), room.left()));
    place.moveTop(std::max(place.top(), room.top()));
    setGeometry(place);
    QFont letters = render::font(render::TextRole::Title);
    letters.setPixelSize(
        std::clamp(static_cast<int>(std::lround(letters.pixelSize() * zoom)), leastLetter, mostLetter));
    setFont(letters);
    setPlainText(text);
    selectAll();
    m_open = true;
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

void InlineEditor::dismiss() {
    // Hiding takes the focus away, which must not accept what was dropped.
    m_open = false;
    hide();
}

void InlineEditor::accept(std::optional<edit::NextTo> next) {
    const QString text = toPlainText().trimmed();
    if (!m_open) return;
    dismiss();
    if (text.isEmpty()) {
        Q_EMIT cancelled();
    } else {
        Q_EMIT accepted(text, next);
    }
}

void InlineEditor::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (isEnter && !(m_multiLine && shift)) {
        accept(control ? edit::NextTo::Stage : edit::NextTo::Step);
    } else if (event->key() == Qt::Key_Tab) {
        accept(edit::NextTo::Lane);
    } else if (event->key() == Qt::Key_Escape) {
        dismiss();
        Q_EMIT cancelled();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void InlineEditor::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    const bool comesBack = event->reason() == Qt::PopupFocusReason
                           || event->reason() == Qt::ActiveWindowFocusReason
                           || event->reason() == Qt::MenuBarFocusReason;
    if (m_open && !comesBack) accept(std::nullopt);
}

bool InlineEditor::focusNextPrevChild(bool) {
    return false;
}

} // namespace chwila::ui
