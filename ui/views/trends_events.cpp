#include "ui/views/trends_events.h"

#include "core/base/text.h"
#include "core/document/document.h"
#include "core/edit/fields.h"
#include "core/edit/removal.h"
#include "core/edit/structure_edits.h"
#include "core/report/words.h"
#include "ui/jobs/journey_state.h"
#include "ui/services/notifier.h"
#include "ui/views/wrapped_row.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace chwila::ui {

namespace {

constexpr int eventRole = Qt::UserRole;
enum Scope { Here, Journey, Everywhere };

} // namespace

TrendsEvents::TrendsEvents(const ViewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_list(new QListWidget),
      m_none(new QLabel),
      m_day(new QDateEdit(QDate::currentDate())),
      m_text(new QLineEdit),
      m_scope(new QComboBox),
      m_newLevel(new QCheckBox),
      m_add(new QPushButton),
      m_pin(new QPushButton),
      m_remove(new QPushButton) {
    nameControls();
    layOut();
    connect(m_add, &QPushButton::clicked, this, &TrendsEvents::add);
    connect(m_text, &QLineEdit::returnPressed, this, &TrendsEvents::add);
    connect(m_text, &QLineEdit::textChanged, this, &TrendsEvents::updateButtons);
    connect(m_remove, &QPushButton::clicked, this, &TrendsEvents::removeCurrent);
    connect(m_pin, &QPushButton::clicked, this, &TrendsEvents::pinCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &TrendsEvents::updateButtons);
    connect(&m_context.document, &document::Document::changed, this, &TrendsEvents::refresh);
    refresh();
}

void TrendsEvents::nameControls() {
    m_newLevel->setText(tr("Another level is usual from then on"));
    m_add->setText(tr("Add event"));
    m_pin->setText(tr("Pin to this touchpoint"));
    m_remove->setText(tr("Remove event"));
    m_list->setAccessibleName(tr("Events"));
    m_none->setTextFormat(Qt::PlainText);
    m_none->setWordWrap(true);
    m_none->setText(tr("Write down what happened – a new letter, a price, a strike – and the chart shows it "
                       "where the answers changed."));
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_day->setCalendarPopup(true);
    m_day->setLocale(m_context.language.locale());
    m_day->setDisplayFormat(m_context.language.locale().dateFormat(QLocale::ShortFormat));
    m_day->setAccessibleName(tr("Day of the event"));
    m_day->setToolTip(tr("The day it happened; a click into the chart puts its week here"));
    m_text->setObjectName(QStringLiteral("eventText"));
    m_text->setPlaceholderText(tr("What happened, then Enter"));
    m_text->setAccessibleName(tr("What happened"));
    m_scope->setAccessibleName(tr("What the event concerns"));
    m_scope->setToolTip(tr("Which charts show the event"));
    m_newLevel->setToolTip(
        tr("What is usual is counted anew from that week, for instance after an improvement "
           "that is here to stay"));
    m_add->setToolTip(tr("Write the event down; undo takes it back"));
    m_pin->setToolTip(actionTip(actionRow(ActionId::PinEvent)));
    m_remove->setToolTip(actionTip(actionRow(ActionId::RemoveEvent)));
}

void TrendsEvents::layOut() {
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_day);
    line->addWidget(m_text, 1);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_scope, 1);
    choices->addWidget(m_add);
    // On a projector in workshop mode they would be wider than the chart above them.
    constexpr int between = 4;
    m_buttons = new WrappedRow(between);
    m_buttons->add(m_pin);
    m_buttons->add(m_remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_none);
    layout->addWidget(m_list);
    layout->addWidget(m_buttons);
    layout->addSpacing(4);
    layout->addLayout(line);
    layout->addLayout(choices);
    layout->addWidget(m_newLevel);
}

std::optional<model::TouchpointId> TrendsEvents::touchpoint() const {
    if (m_key.subject == analysis::PulseSubject::Series) {
        const model::Alias* label = m_context.document.project().find(model::AliasId{m_key.id});
        return label ? label->touchpoint : std::nullopt;
    }
    if (m_key.subject != analysis::PulseSubject::Touchpoint) return std::nullopt;
    return model::TouchpointId{m_key.id};
}

std::optional<model::EventId> TrendsEvents::current() const {
    const QListWidgetItem* item = m_list->currentItem();
    if (!item) return std::nullopt;
    return model::EventId{item->data(eventRole).toLongLong()};
}

void TrendsEvents::setSubject(const PulseKey& key) {
    m_key = key;
    m_scope->clear();
    if (touchpoint()) m_scope->addItem(tr("This touchpoint"), Here);
    m_scope->addItem(tr("The whole journey"), Journey);
    m_scope->addItem(tr("Every journey"), Everywhere);
    refresh();
}

void TrendsEvents::proposeDay(QDate day) {
    if (day.isValid()) m_day->setDate(day);
}

void TrendsEvents::refresh() {
    const std::optional<model::EventId> before = current();
    m_list->clear();
    std::vector<const model::Event*> events;
    for (const model::Event& event : m_context.document.project().all<model::Event>()) {
        const bool elsewhere = event.journey && *event.journey != m_context.journey.journey();
        const bool other = touchpoint() && event.touchpoint && event.touchpoint != touchpoint();
        if (!elsewhere && !other) events.push_back(&event);
    }
    std::ranges::stable_sort(events, std::greater<>(), &model::Event::date);
    for (const model::Event* event : events) {
        QString text = report::dateText(event->date, m_context.language) + QStringLiteral(" · ")
                       + singleLine(event->text);
        const model::Touchpoint* card = m_context.document.project().find(event->touchpoint);
        if (card && !touchpoint()) text += QStringLiteral(" · ") + singleLine(card->name);
        if (event->newLevel) text += QStringLiteral(" · ") + tr("new level");
        auto* item = new QListWidgetItem(text, m_list);
        item->setData(eventRole, event->id.value);
        item->setToolTip(text.toHtmlEscaped());
        if (before == event->id) m_list->setCurrentItem(item);
    }
    constexpr int mostShown = 4;
    m_list->setFixedHeight(std::clamp(m_list->count(), 1, mostShown) * std::max(m_list->sizeHintForRow(0), 1)
                           + 2 * m_list->frameWidth());
    m_list->setVisible(m_list->count() > 0);
    m_none->setVisible(m_list->count() == 0);
    updateButtons();
}

void TrendsEvents::updateButtons() {
    const bool writable = !m_context.document.isReadOnly();
    const auto id = current();
    const model::Event* event = id ? m_context.document.project().find(*id) : nullptr;
    m_add->setEnabled(writable && !m_text->text().trimmed().isEmpty());
    for (QWidget* input : std::initializer_list<QWidget*>{m_day, m_text, m_scope, m_newLevel})
        input->setEnabled(writable);
    m_remove->setEnabled(writable && event);
    m_pin->setEnabled(writable && event && touchpoint() && event->touchpoint != touchpoint());
    m_pin->setVisible(touchpoint().has_value());
    m_buttons->setVisible(m_list->count() > 0);
    Q_EMIT capabilitiesChanged();
}

bool TrendsEvents::choose(model::EventId event) {
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(eventRole).toLongLong() != event.value) continue;
        m_list->setCurrentRow(row);
        m_list->scrollToItem(m_list->item(row));
        return true;
    }
    return false;
}

bool TrendsEvents::canPerform(ActionId action) const {
    const bool writable = isVisible() && !m_context.document.isReadOnly();
    if (action == ActionId::AddEvent) return writable;
    if (action == ActionId::PinEvent) return writable && m_pin->isEnabled();
    return action == ActionId::RemoveEvent && writable && m_remove->isEnabled();
}

bool TrendsEvents::perform(ActionId action) {
    if (!canPerform(action)) return false;
    if (action == ActionId::PinEvent) return pinCurrent();
    if (action == ActionId::RemoveEvent) return removeCurrent();
    m_text->setFocus(Qt::ShortcutFocusReason);
    return true;
}

bool TrendsEvents::commit(const Result<model::Change>& change, const QString& text) {
    const Result<void> done = change ? m_context.document.commit(*change, text) : fail(change.error());
    if (!done) m_context.notifier.error(this, tr("The event could not be changed."), done.error());
    return done.has_value();
}

bool TrendsEvents::add() {
    if (m_text->text().trimmed().isEmpty()) return false;
    model::Event event;
    event.date = m_day->date();
    event.text = m_text->text();
    event.newLevel = m_newLevel->isChecked();
    const int scope = m_scope->currentData().toInt();
    if (scope != Everywhere) event.journey = m_context.journey.journey();
    if (scope == Here) event.touchpoint = touchpoint();
    if (!commit(edit::addEvent(m_context.document.project(), event), tr("Add an event"))) return false;
    m_text->clear();
    m_newLevel->setChecked(false);
    return true;
}

bool TrendsEvents::removeCurrent() {
    const auto id = current();
    return id && commit(edit::removeEvent(m_context.document.project(), *id), tr("Remove an event"));
}

bool TrendsEvents::pinCurrent() {
    const auto id = current();
    const model::Event* event = id ? m_context.document.project().find(*id) : nullptr;
    if (!event || !touchpoint()) return false;
    model::Draft draft(m_context.document.project());
    draft.update(*id, [this](model::Event& record) {
        record.touchpoint = touchpoint();
        record.journey = m_context.journey.journey();
    });
    return commit(std::move(draft).take(), tr("Pin an event"));
}

} // namespace chwila::ui
