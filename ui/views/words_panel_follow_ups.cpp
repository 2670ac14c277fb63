// The part of the words panel that says what became of a customer who spoke: the buttons and keys under the
// list, and what they write.
#include "core/document/document.h"
#include "core/store/follow_up_store.h"
#include "ui/actions/shortcuts.h"
#include "ui/jobs/job_runner.h"
#include "ui/services/notifier.h"
#include "ui/settings/app_settings.h"
#include "ui/views/words_model.h"
#include "ui/views/words_panel.h"
#include "ui/views/wrapped_row.h"

#include <QAction>
#include <QListView>
#include <QToolButton>

namespace chwila::ui {

namespace {

using feedback::FollowUpState;

struct StateRow {
    ActionId action;
    FollowUpState state;
};
constexpr StateRow stateRows[] = {
    {ActionId::FollowUpOpen, FollowUpState::Open},
    {ActionId::FollowUpAnswered, FollowUpState::Answered},
    {ActionId::FollowUpClosed, FollowUpState::Closed},
    {ActionId::FollowUpReset, FollowUpState::None},
};

} // namespace

QWidget* WordsPanel::makeButtons() {
    // On a projector in workshop mode they would be wider than the words above them.
    constexpr int between = 4;
    auto* buttons = new WrappedRow(between);
    const auto add = [&](ActionId id, const QString& text) {
        auto* action = new QAction(text, this);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(action);
        m_actions.emplace(id, action);
        connect(action, &QAction::triggered, this, [this, id] { perform(id); });
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        buttons->add(button);
    };
    for (const StateRow& row : stateRows)
        add(row.action,
            row.state == FollowUpState::None ? tr("Reset") : label(row.state, m_context.language));
    add(ActionId::FollowUpNote, tr("Note…"));
    connect(&m_context.settings, &AppSettings::ownKeysChanged, this, &WordsPanel::takeKeys);
    takeKeys();
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &WordsPanel::showState);
    return buttons;
}

void WordsPanel::takeKeys() {
    const OwnKeys own = m_context.settings.ownKeys();
    for (const auto& [id, action] : m_actions) {
        const ActionRow& row = actionRow(id);
        action->setShortcuts(shortcutsOf(row, own));
        const QString keys = shortcutText(action->shortcuts());
        action->setToolTip(
            (keys.isEmpty() ? actionTip(row) : tr("%1 (key %2)").arg(actionTip(row), keys)).toHtmlEscaped());
    }
}

bool WordsPanel::canPerform(ActionId action) const {
    return m_actions.contains(action) && isVisible() && m_list->selectionModel()->hasSelection()
           && !m_context.document.isReadOnly();
}

bool WordsPanel::perform(ActionId action) {
    if (!canPerform(action)) return false;
    const auto row = std::ranges::find(stateRows, action, &StateRow::action);
    if (row == std::end(stateRows)) {
        setNote();
    } else {
        setState(row->state);
    }
    return true;
}

void WordsPanel::readFollowUps() {
    m_context.jobs.start(
        m_jobKey, QString(), this,
        [&document = m_context.document](Progress&) { return document.followUps().all(); },
        [this](Result<std::vector<feedback::FollowUp>> followUps) {
            if (!followUps) return;
            m_model->setFollowUps(*std::move(followUps));
            fillStates();
        });
}

std::vector<feedback::FollowUp> WordsPanel::chosen() const {
    std::vector<feedback::FollowUp> followUps;
    for (const QModelIndex& index : m_list->selectionModel()->selectedIndexes()) {
        const feedback::Verbatim& answer = m_model->answer(index.row());
        const feedback::FollowUp* known = m_model->followUp(index.row());
        feedback::FollowUp followUp = known ? *known : feedback::FollowUp{};
        followUp.key = followUpKey(answer);
        followUp.alias = answer.alias;
        followUp.time = answer.time;
        followUp.by = m_context.settings.personName();
        followUp.changed = QDateTime::currentDateTimeUtc();
        followUps.push_back(std::move(followUp));
    }
    return followUps;
}

void WordsPanel::setState(FollowUpState state) {
    std::vector<feedback::FollowUp> followUps = chosen();
    for (feedback::FollowUp& each : followUps)
        each.state = state;
    store(std::move(followUps));
}

void WordsPanel::setNote() {
    std::vector<feedback::FollowUp> followUps = chosen();
    if (followUps.empty()) return;
    const auto note =
        m_context.notifier.askText(this, tr("Note"), tr("What became of it"), followUps.front().note);
    if (!note) return;
    for (feedback::FollowUp& each : followUps)
        each.note = *note;
    store(std::move(followUps));
}

void WordsPanel::store(std::vector<feedback::FollowUp> followUps) {
    if (followUps.empty() || m_context.document.isReadOnly()) return;
    // A key of its own each time: under the same one a mark that is not written yet would be dropped.
    m_context.jobs.startKept(
        QStringLiteral("%1-set-%2").arg(m_jobKey).arg(++m_sets), QString(), this,
        [&document = m_context.document, followUps = std::move(followUps)](Progress&) {
            return document.followUps().set(followUps);
        },
        [this](const Result<void>& done) {
            if (!done) m_context.notifier.error(this, tr("The follow-up was not saved."), done.error());
            readFollowUps();
        });
}

} // namespace chwila::ui
