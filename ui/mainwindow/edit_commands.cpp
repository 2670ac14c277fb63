#include "ui/mainwindow/edit_commands.h"

#include "core/document/document.h"
#include "core/document/selection.h"
#include "core/edit/fragment.h"
#include "core/edit/merge_touchpoints.h"
#include "core/edit/removal.h"
#include "core/edit/structure_edits.h"
#include "core/edit/transition_edits.h"
#include "core/model/journey_index.h"
#include "ui/jobs/journey_state.h"
#include "ui/services/notifier.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

namespace chwila::ui {

namespace {

edit::Elements createdBy(const model::Change& change) {
    edit::Elements elements;
    elements.touchpoints = edit::created<model::Touchpoint>(change);
    elements.stages = edit::created<model::Stage>(change);
    elements.departments = edit::created<model::Department>(change);
    elements.lanes = edit::created<model::Lane>(change);
    // Notes and arrows that came along with a card are not what was asked for.
    const bool cards = !elements.touchpoints.empty() || !elements.stages.empty();
    if (!cards && elements.lanes.empty()) {
        elements.notes = edit::created<model::Note>(change);
        elements.transitions = edit::created<model::Transition>(change);
    }
    return elements;
}

} // namespace

EditCommands::EditCommands(const ViewContext& context, QWidget* window)
    : QObject(window), m_context(context), m_window(window) {
    connect(&context.selection, &document::Selection::changed, this, [this] { m_moves.end(); });
    connect(QApplication::clipboard(), &QClipboard::dataChanged, this, &EditCommands::lookAtClipboard);
    lookAtClipboard();
}

const model::Project& EditCommands::project() const {
    return m_context.document.project();
}

const edit::Elements& EditCommands::selected() const {
    return m_context.selection.elements();
}

bool EditCommands::commit(const Result<model::Change>& change, const QString& text, const QString& gesture) {
    const Result<void> done =
        change ? m_context.document.commit(*change, text, gesture) : fail(change.error());
    if (!done) {
        m_context.notifier.error(m_window, tr("That could not be done."), done.error());
        return false;
    }
    const edit::Elements created = createdBy(*change);
    if (!created.isEmpty()) m_context.selection.set(created);
    return true;
}

bool EditCommands::canMove(ActionId action) const {
    const bool sideways = action == ActionId::MoveLeft || action == ActionId::MoveRight;
    if (!selected().touchpoints.empty()) return true;
    return sideways ? selected().stages.size() == 1
                    : selected().departments.size() + selected().lanes.size() == 1;
}

void EditCommands::lookAtClipboard() {
    const QMimeData* data = QApplication::clipboard()->mimeData();
    m_canPaste = data && (data->hasFormat(QLatin1String(edit::fragmentMimeType)) || data->hasText());
}

/// Where something new goes: the cell of the last selected card, else the first one of the journey.
std::optional<edit::Cell> EditCommands::targetCell() const {
    if (!selected().touchpoints.empty()) {
        const model::Touchpoint* last = project().find(selected().touchpoints.back());
        if (last) return edit::cellOf(*last);
    }
    const model::JourneyIndex index(project(), m_context.journey.journey());
    if (index.stages().empty() || index.departments().empty()) return std::nullopt;
    edit::Cell cell{index.stages().front().stage->id, 0, index.departments().front()->id};
    if (!selected().stages.empty()) cell.stage = selected().stages.front();
    if (!selected().departments.empty()) cell.department = selected().departments.front();
    return cell;
}

bool EditCommands::canPerform(ActionId action) const {
    const bool journey = m_context.journey.journey().isValid();
    if (action == ActionId::Copy) return !selected().isEmpty();
    if (actionRow(action).edits && m_context.document.isReadOnly()) return false;
    if (action == ActionId::Cut || action == ActionId::Delete || action == ActionId::Duplicate)
        return !selected().isEmpty();
    if (action == ActionId::Paste) return journey && m_canPaste;
    if (action == ActionId::Connect || action == ActionId::MergeTouchpoints)
        return selected().touchpoints.size() >= 2;
    if (action == ActionId::AddNote) return !selected().touchpoints.empty();
    if (action == ActionId::AddStep) return journey && targetCell().has_value();
    if (action == ActionId::AddTouchpoint || action == ActionId::AddStage || action == ActionId::AddLane)
        return journey;
    if (action == ActionId::AddDepartment) return true;
    if (action == ActionId::MoveLeft || action == ActionId::MoveRight || action == ActionId::MoveUp
        || action == ActionId::MoveDown)
        return canMove(action);
    if (action == ActionId::MoveToStageBefore || action == ActionId::MoveToStageAfter)
        return !selected().touchpoints.empty();
    return false;
}

bool EditCommands::perform(ActionId action) {
    if (!canPerform(action)) return false;
    const std::pair<ActionId, void (EditCommands::*)()> commands[] = {
        {ActionId::Delete, &EditCommands::remove},
        {ActionId::Cut, &EditCommands::cut},
        {ActionId::Paste, &EditCommands::paste},
        {ActionId::Duplicate, &EditCommands::duplicate},
        {ActionId::MergeTouchpoints, &EditCommands::mergeSelected},
        {ActionId::Connect, &EditCommands::connectSelected},
        {ActionId::AddTouchpoint, &EditCommands::addTouchpoint},
        {ActionId::AddStep, &EditCommands::addStep},
        {ActionId::AddStage, &EditCommands::addStage},
        {ActionId::AddDepartment, &EditCommands::addDepartment},
        {ActionId::AddLane, &EditCommands::addLane},
        {ActionId::AddNote, &EditCommands::addNote},
        {ActionId::MoveToStageBefore, &EditCommands::moveToStageBefore},
        {ActionId::MoveToStageAfter, &EditCommands::moveToStageAfter},
    };
    for (const auto& [id, command] : commands) {
        if (id != action) continue;
        (this->*command)();
        return true;
    }
    if (action == ActionId::Copy) {
        copy();
    } else {
        move(action);
    }
    return true;
}

void EditCommands::remove() {
    const qsizetype chosen = std::ssize(selected().touchpoints);
    const Result<model::Change> change = edit::remove(project(), selected());
    if (!commit(change, tr("Delete"))) return;
    const auto& cards = change->of<model::Touchpoint>();
    const auto gone = std::ranges::count_if(cards, [](const auto& row) { return !row.after; });
    // Of a stage or a department more may go than is in sight.
    if (gone > chosen) {
        Q_EMIT message(
            tr("Deleted with %n touchpoint(s); Undo brings them back.", nullptr, pluralCount(gone - chosen)));
    }
}

void EditCommands::copy() const {
    const edit::Fragment fragment = edit::copy(project(), m_context.journey.journey(), selected());
    if (fragment.isEmpty()) return;
    auto* data = new QMimeData;
    data->setData(QLatin1String(edit::fragmentMimeType), edit::toJson(fragment));
    data->setText(edit::toPlainText(fragment));
    QApplication::clipboard()->setMimeData(data);
}

void EditCommands::cut() {
    copy();
    commit(edit::remove(project(), selected()), tr("Cut"));
}

void EditCommands::paste() {
    const QMimeData* data = QApplication::clipboard()->mimeData();
    const QLatin1String own(edit::fragmentMimeType);
    if (data->hasFormat(own)) {
        const Result<edit::Fragment> fragment = edit::fragmentFromJson(data->data(own));
        const edit::PasteTarget target{m_context.journey.journey(),
                                       selected().touchpoints.empty() ? std::nullopt : targetCell()};
        const Result<model::Change> change =
            fragment ? edit::paste(project(), *fragment, target) : fail(fragment.error());
        // Copied cards are what is worked on, not the stage they needed here.
        if (commit(change, tr("Paste")) && fragment->stages.empty()) selectCards(*change);
        return;
    }
    const std::optional<edit::Cell> cell = targetCell();
    if (!cell) {
        m_context.notifier.error(m_window, tr("That could not be pasted."),
                                 {ErrorCode::NotFound, tr("Add a stage and a department first."), {}, {}});
        return;
    }
    const Result<model::Change> change = edit::pasteText(project(), data->text(), *cell);
    if (commit(change, tr("Paste"))) selectCards(*change);
}

void EditCommands::selectCards(const model::Change& change) {
    edit::Elements cards;
    cards.touchpoints = edit::pastedTouchpoints(change);
    if (!cards.isEmpty()) m_context.selection.set(cards);
}

void EditCommands::duplicate() {
    commit(edit::duplicate(project(), m_context.journey.journey(), selected()), tr("Duplicate"));
}

void EditCommands::mergeSelected() {
    const std::vector<model::TouchpointId> merged = selected().touchpoints;
    if (!commit(edit::mergeTouchpoints(project(), merged, merged.front()), tr("Merge"))) return;
    edit::Elements kept;
    kept.touchpoints = {merged.front()};
    m_context.selection.set(kept);
}

void EditCommands::connectSelected() {
    const edit::Elements before = selected();
    if (commit(edit::connectInOrder(project(), before.touchpoints), tr("Connect")))
        m_context.selection.set(before);
}

void EditCommands::move(ActionId action) {
    const bool sideways = action == ActionId::MoveLeft || action == ActionId::MoveRight;
    const int by = action == ActionId::MoveLeft || action == ActionId::MoveUp ? -1 : 1;
    const QString gesture = m_moves.press(static_cast<int>(action));
    const auto placeOf = [&]<class Record>(Id<Record> id, auto keep) {
        const auto siblings = model::inOrder<Record>(project(), keep);
        const auto at = std::ranges::find(siblings, id, &Record::id);
        return static_cast<int>(at - siblings.begin()) + by;
    };
    const auto inJourney = [&](const auto& each) { return each.journey == m_context.journey.journey(); };
    if (!selected().touchpoints.empty()) {
        const auto& ids = selected().touchpoints;
        commit(sideways ? edit::moveTouchpointsBySteps(project(), ids, by)
                        : edit::moveTouchpointsByLanes(project(), ids, by),
               tr("Move"), gesture);
    } else if (sideways) {
        const model::StageId stage = selected().stages.front();
        commit(edit::moveStage(project(), stage, std::max(0, placeOf(stage, inJourney))), tr("Move"),
               gesture);
    } else if (!selected().departments.empty()) {
        const model::DepartmentId department = selected().departments.front();
        const int place = placeOf(department, [](const model::Department&) { return true; });
        commit(edit::moveDepartment(project(), department, std::max(0, place)), tr("Move"), gesture);
    } else {
        const model::LaneId lane = selected().lanes.front();
        commit(edit::moveLane(project(), lane, std::max(0, placeOf(lane, inJourney))), tr("Move"), gesture);
    }
}

void EditCommands::moveByStages(int by) {
    commit(edit::moveTouchpointsByStages(project(), selected().touchpoints, by), tr("Move"),
           m_moves.press(by));
}

void EditCommands::addTouchpoint() {
    const QString name = tr("New touchpoint");
    bool done = false;
    if (!selected().touchpoints.empty()) {
        done = commit(
            edit::addTouchpointNextTo(project(), selected().touchpoints.back(), edit::NextTo::Step, name),
            tr("Add a touchpoint"));
    } else if (const auto cell = targetCell()) {
        done = commit(edit::addTouchpoint(project(), *cell, name), tr("Add a touchpoint"));
    } else {
        m_context.notifier.error(m_window, tr("No touchpoint could be added."),
                                 {ErrorCode::NotFound, tr("Add a stage and a department first."), {}, {}});
    }
    if (done) Q_EMIT added();
}

void EditCommands::addStep() {
    const auto cell = targetCell();
    commit(edit::insertStep(project(), cell->stage, cell->step + 1), tr("Add a step"));
}

void EditCommands::addStage() {
    int position = -1;
    if (const auto cell = targetCell();
        cell && (!selected().touchpoints.empty() || !selected().stages.empty())) {
        const model::JourneyIndex index(project(), m_context.journey.journey());
        const auto stages = index.stages();
        const auto at = std::ranges::find(stages, cell->stage, [](const auto& row) { return row.stage->id; });
        position = static_cast<int>(at - stages.begin()) + 1;
    }
    const auto change = edit::addStage(project(), m_context.journey.journey(), tr("New stage"), position);
    if (commit(change, tr("Add a stage"))) Q_EMIT added();
}

void EditCommands::addDepartment() {
    if (commit(edit::addDepartment(project(), tr("New department")), tr("Add a department"))) Q_EMIT added();
}

void EditCommands::addLane() {
    const auto change =
        edit::addLane(project(), m_context.journey.journey(), model::LaneKind::Text, tr("New lane"));
    if (commit(change, tr("Add a lane"))) Q_EMIT added();
}

void EditCommands::addNote() {
    const auto text = m_context.notifier.askText(m_window, tr("New note"), tr("What was noticed?"), {});
    if (!text || text->trimmed().isEmpty()) return;
    commit(edit::addNote(project(), selected().touchpoints.front(), model::NoteKind::Pain, text->trimmed()),
           tr("Add a note"));
}

} // namespace chwila::ui
