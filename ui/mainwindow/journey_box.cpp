#include "ui/mainwindow/journey_box.h"

#include "core/base/text.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <utility>

namespace chwila::ui {

namespace {

constexpr int contents = 22;         // letters
constexpr int narrowestJourney = 96; // pixels, before the tool bar hides what stands behind it

} // namespace

JourneyBox::JourneyBox(QWidget* parent) : QComboBox(parent), m_input(new QLineEdit(this)) {
    setAccessibleName(tr("Journey"));
    setToolTip(tr("The journey that is shown"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(contents);
    setMinimumWidth(narrowestJourney);
    m_input->setObjectName(QStringLiteral("journeyName"));
    m_input->installEventFilter(this);
    m_input->hide();
}

void JourneyBox::letName(const QString& initial, const QString& prompt,
                         std::function<void(const QString&)> then) {
    finish(true);
    m_then = std::move(then);
    m_input->setText(initial);
    m_input->setPlaceholderText(prompt);
    m_input->setAccessibleName(prompt);
    m_input->setToolTip(prompt);
    m_input->selectAll();
    m_input->setGeometry(rect());
    m_input->show();
    m_input->setFocus(Qt::OtherFocusReason);
}

QLineEdit* JourneyBox::typed() const {
    return m_input->isHidden() ? nullptr : m_input;
}

void JourneyBox::finish(bool accept) {
    // Hiding takes the focus away, which must not accept once more.
    const auto then = std::exchange(m_then, {});
    if (!then) return;
    const bool hadFocus = m_input->hasFocus();
    const QString name = singleLine(m_input->text()).trimmed();
    m_input->hide();
    if (hadFocus) Q_EMIT left();
    if (accept && !name.isEmpty()) then(name);
}

void JourneyBox::resizeEvent(QResizeEvent* event) {
    QComboBox::resizeEvent(event);
    m_input->setGeometry(rect());
}

bool JourneyBox::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (enter || key == Qt::Key_Escape) {
            finish(enter);
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        const bool comesBack = reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason
                               || reason == Qt::MenuBarFocusReason;
        if (!comesBack) finish(true);
    }
    return QComboBox::eventFilter(watched, event);
}

} // namespace chwila::ui
