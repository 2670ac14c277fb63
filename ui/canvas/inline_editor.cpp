#include "ui/canvas/inline_editor.h"

#include "core/render/theme.h"
#include "ui/canvas/choice_list.h"
#include "ui/canvas/editor_strip.h"

#include <QKeyEvent>
#include <QMimeData>

#include <cmath>

namespace chwila::ui {

namespace {

constexpr QSize leastEditor{168, 44};
constexpr int mostLines = 6;
constexpr int leastLetter = 11;
constexpr int mostLetter = 26;
constexpr int partGap = 2; // between the editor, its strip and its list
constexpr int pageOfList = 7;
constexpr int besideLine = 6; // with the document's own margin and the frame, the padding of a card

} // namespace

InlineEditor::InlineEditor(QWidget* parent)
    : TextField(parent), m_strip(new EditorStrip(parent)), m_list(new ChoiceList(parent)) {
    setObjectName(QStringLiteral("inlineEditor"));
    m_list->setFocusProxy(this);
    m_strip->setFocusProxy(this);
    setAccessibleName(tr("Name"));
    setTabChangesFocus(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportMargins(besideLine, besideLine / 2, besideLine, besideLine / 2);
    connect(this, &QPlainTextEdit::textChanged, this, &InlineEditor::read);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &InlineEditor::read);
    connect(m_list, &ChoiceList::picked, this, &InlineEditor::pick);
    connect(m_strip, &EditorStrip::pressed, this, [this] {
        if (m_reading.other.isEmpty()) return;
        setPlainText(QString(m_reading.other)); // reading it makes another one
        moveCursor(QTextCursor::End);
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &InlineEditor::highlighted);
    hide();
}

void InlineEditor::setTheme(const render::Theme& theme) {
    m_strip->setTheme(theme);
}

void InlineEditor::open(const QRectF& rect, const QString& text, double zoom, Mode mode,
                        EditorReader reader) {
    m_open = false;
    m_mode = mode;
    m_reader = std::move(reader);
    m_reading = {};
    m_readAt = -1;
    m_closedAt = -1;
    QFont letters = render::font(render::TextRole::Title);
    letters.setPixelSize(
        std::clamp(static_cast<int>(std::lround(letters.pixelSize() * zoom)), leastLetter, mostLetter));
    setFont(letters);
    setPlainText(text);
    selectAll();
    m_open = true;
    moveOver(rect);
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
    read();
}

void InlineEditor::moveOver(const QRectF& rect) {
    m_place = rect;
    fitToText();
}

void InlineEditor::follow(const QPointF& delta) {
    moveOver(m_place.translated(delta));
}

void InlineEditor::fitToText() {
    if (!m_open) return;
    QRect place = m_place.toAlignedRect();
    // A line with marks is longer than a name.
    const bool isLine = m_reader && m_mode != Mode::Line;
    place.setSize(
        place.size().expandedTo({isLine ? usualSize.width() : leastEditor.width(), leastEditor.height()}));
    const QRect room = parentWidget()->rect();
    place.setWidth(std::min(place.width(), room.width()));
    if (width() != place.width()) resize(place.width(), height());
    const int lines = std::min(static_cast<int>(document()->size().height()), mostLines);
    const int frame =
        2 * frameWidth() + 2 * static_cast<int>(std::ceil(document()->documentMargin())) + besideLine;
    place.setHeight(std::max(place.height(), lines * fontMetrics().lineSpacing() + frame));
    // Within the view, whatever part of the card is in sight.
    place.moveRight(std::min(place.right(), room.right()));
    place.moveBottom(std::min(place.bottom(), room.bottom()));
    place.moveLeft(std::max(place.left(), room.left()));
    place.moveTop(std::max(place.top(), room.top()));
    setGeometry(place);
    arrange();
}

void InlineEditor::arrange() {
    if (!m_open) return;
    const QRect room = parentWidget()->rect();
    const auto heightOf = [](const QWidget* part) {
        return part->isHidden() ? 0 : part->sizeHint().height() + partGap;
    };
    // All below the editor or all above it: where there is room for everything, else where there is more.
    const int wanted = heightOf(m_strip) + heightOf(m_list);
    const int below = room.bottom() - geometry().bottom();
    const int above = geometry().top() - room.top();
    const bool upwards = wanted > below && above > below;
    const int listRoom = std::max(below, above) - heightOf(m_strip) - partGap;
    int edge = upwards ? geometry().top() : geometry().bottom() + 1;
    for (QWidget* part : {static_cast<QWidget*>(m_strip), static_cast<QWidget*>(m_list)}) {
        if (part->isHidden()) continue;
        QSize size = part->sizeHint().boundedTo(room.size());
        if (part == m_list) size.setHeight(std::min(size.height(), listRoom));
        const int left = std::clamp(geometry().left(), 0, std::max(0, room.width() - size.width()));
        const int top = upwards ? edge - partGap - size.height() : edge + partGap;
        part->setGeometry(left, top, size.width(), size.height());
        edge = upwards ? top : top + size.height();
    }
}

void InlineEditor::dismiss() {
    // Hiding takes the focus away, which must not accept what was dropped.
    m_open = false;
    m_reader = {};
    m_list->hide();
    m_strip->hide();
    hide();
}

bool InlineEditor::isChoosing() const {
    return m_open && !m_list->isHidden();
}

void InlineEditor::say(const QString& problem) {
    m_reading.problem = problem;
    m_strip->show(m_reading);
    m_strip->setVisible(!m_strip->isEmpty());
    m_strip->raise();
    arrange();
}

void InlineEditor::read() {
    if (!m_open) return;
    const QString text = toPlainText();
    const int cursor = textCursor().position();
    if (text == m_read && cursor == m_readAt) return;
    m_read = text;
    m_readAt = cursor;
    if (m_reader) {
        m_reading = m_reader(text, cursor);
        m_strip->show(m_reading);
        m_strip->setVisible(!m_strip->isEmpty());
        m_strip->raise();
        showChoices();
    }
    fitToText();
    Q_EMIT settled();
}

void InlineEditor::showChoices() {
    const bool hasAny = !m_reading.choices.empty();
    if (!hasAny || m_reading.begin != m_closedAt) m_closedAt = -1;
    m_list->setChoices(m_reading.choices);
    m_list->setVisible(hasAny && m_closedAt < 0);
    m_list->raise();
    if (hasAny && m_mode == Mode::Choosing) Q_EMIT highlighted(m_list->currentRow());
}

void InlineEditor::pick(int choice) {
    if (choice < 0 || choice >= std::ssize(m_reading.choices)) return;
    if (m_mode == Mode::Choosing) {
        Q_EMIT chosen(choice);
        return;
    }
    const EditorReading::Choice picked = m_reading.choices[static_cast<std::size_t>(choice)];
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(m_reading.begin));
    cursor.setPosition(static_cast<int>(m_reading.end), QTextCursor::KeepAnchor);
    const QString text = toPlainText();
    const bool spaceFollows = m_reading.end < text.size() && text[m_reading.end].isSpace();
    cursor.insertText(spaceFollows ? picked.insert : picked.insert + u' ');
    setTextCursor(cursor);
    // Whatever else could stand here: it was chosen.
    m_list->hide();
    arrange();
    Q_EMIT settled();
}

void InlineEditor::accept(std::optional<edit::NextTo> next) {
    if (!m_open) return;
    const QString text = toPlainText().trimmed();
    if (text.isEmpty()) {
        Q_EMIT cancelled();
    } else {
        Q_EMIT accepted(text, next);
    }
}

void InlineEditor::acceptLane(int by) {
    if (m_mode == Mode::Capture && toPlainText().trimmed().isEmpty()) {
        Q_EMIT carried(by);
    } else {
        accept(by > 0 ? edit::NextTo::Lane : edit::NextTo::LaneBefore);
    }
}

void InlineEditor::leave() {
    if (!m_open) return;
    if (m_mode == Mode::Choosing) {
        Q_EMIT cancelled();
    } else {
        accept(std::nullopt);
    }
}

bool InlineEditor::chooseByKey(int key) {
    if (!isChoosing()) return false;
    switch (key) {
    case Qt::Key_Up:
        m_list->step(-1);
        return true;
    case Qt::Key_Down:
        m_list->step(1);
        return true;
    case Qt::Key_PageUp:
        m_list->step(-pageOfList);
        return true;
    case Qt::Key_PageDown:
        m_list->step(pageOfList);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Whoever types fast has no eye for the list: what is clear without it takes the line at once.
        if (m_reading.isUnderstood && m_list->currentRow() == 0) return false;
        pick(m_list->currentRow());
        return true;
    case Qt::Key_Tab:
        pick(m_list->currentRow());
        return true;
    case Qt::Key_Escape:
        if (m_mode == Mode::Choosing) return false;
        m_closedAt = m_reading.begin;
        m_list->hide();
        arrange();
        Q_EMIT settled();
        return true;
    default:
        return false;
    }
}

void InlineEditor::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (!control && !shift && chooseByKey(event->key())) return;
    if (isEnter && !(m_mode == Mode::Text && shift)) {
        if (m_mode != Mode::Choosing) accept(control ? edit::NextTo::Stage : edit::NextTo::Step);
    } else if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) {
        if (m_mode != Mode::Choosing) acceptLane(event->key() == Qt::Key_Tab ? 1 : -1);
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
    } else {
        TextField::keyPressEvent(event);
        event->accept(); // what means nothing in a text would move about on the map below it
    }
}

bool InlineEditor::event(QEvent* event) {
    // Undo with nothing typed yet means the edit before this one.
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (isOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo) && toPlainText().isEmpty()
        && !document()->isUndoAvailable()) {
        event->ignore();
        return false;
    }
    return QPlainTextEdit::event(event);
}

void InlineEditor::insertFromMimeData(const QMimeData* source) {
    if (m_mode == Mode::Text || !source->text().contains(u'\n')) {
        TextField::insertFromMimeData(source);
        return;
    }
    QStringList lines;
    for (const QString& line : source->text().split(u'\n')) {
        if (!line.trimmed().isEmpty()) lines += line.trimmed();
    }
    if (m_mode != Mode::Capture || lines.size() < 2) {
        insertPlainText(lines.join(u' '));
        return;
    }
    QTextCursor cursor = textCursor();
    cursor.removeSelectedText();
    lines.front().prepend(toPlainText().left(cursor.position()));
    lines.back().append(toPlainText().mid(cursor.position()));
    Q_EMIT pasted(lines);
}

void InlineEditor::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    const bool comesBack = event->reason() == Qt::PopupFocusReason
                           || event->reason() == Qt::ActiveWindowFocusReason
                           || event->reason() == Qt::MenuBarFocusReason;
    if (!comesBack) leave();
}

bool InlineEditor::focusNextPrevChild(bool) {
    return false;
}

void InlineEditor::moveEvent(QMoveEvent* event) {
    QPlainTextEdit::moveEvent(event);
    arrange();
}

void InlineEditor::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    arrange();
}

} // namespace chwila::ui
