// What the catalogue's actions and the map's keys do to the current card, cell or header.
#include "core/edit/fragment.h"
#include "core/edit/structure_edits.h"
#include "ui/canvas/canvas_tools.h"
#include "ui/canvas/inline_editor.h"
#include "ui/canvas/map_canvas.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>

namespace chwila::ui {

namespace {

/// Behind the selected one of its siblings; −1 (last) where none is.
template <class Record>
int positionBehind(const std::vector<const Record*>& siblings, const std::vector<Id<Record>>& selected) {
    if (selected.empty()) return -1;
    const auto at = std::ranges::find(siblings, selected.back(), &Record::id);
    return at == siblings.end() ? -1 : static_cast<int>(at - siblings.begin()) + 1;
}

bool isForCards(const layout::MapCell& cell) {
    const auto* department = std::get_if<model::DepartmentId>(&cell.row);
    return department && department->isValid();
}

} // namespace

bool MapCanvas::addTouchpoint() {
    if (currentCard()) return addTouchpointNextTo(edit::NextTo::Step);
    const bool inLane = m_cell && std::holds_alternative<model::LaneId>(m_cell->row);
    if (inLane || !m_selection.elements().notes.empty()) return canAddNote() && addNote();
    const layout::MapLayout& map = m_scene->layout();
    const auto& stages = m_selection.elements().stages;
    const auto& departments = m_selection.elements().departments;
    const auto isMeant = [&](const layout::MapCell& cell) {
        if (!isForCards(cell)) return false;
        if (!stages.empty()) return cell.stage == stages.back();
        if (!departments.empty()) return std::get<model::DepartmentId>(cell.row) == departments.back();
        return true;
    };
    const layout::MapCell* cell = m_cell && isForCards(*m_cell) ? &*m_cell : nullptr;
    if (!cell) {
        const auto first = std::ranges::find_if(map.cells, isMeant);
        cell = first == map.cells.end() ? nullptr : &*first;
    }
    if (!cell) return false;
    edit::CapturePlace place;
    place.cell = {cell->stage, cell->step, std::get<model::DepartmentId>(cell->row)};
    m_capturing = true;
    return beginNewCard(place);
}

bool MapCanvas::addTouchpointNextTo(edit::NextTo where) {
    const auto from = currentCard();
    if (!from || !edit::nextCell(m_document.project(), *from, where)) return false;
    edit::CapturePlace place;
    place.from = from;
    place.where = where;
    m_capturing = true;
    return beginNewCard(place);
}

std::optional<edit::CapturePlace> MapCanvas::placeBesideCurrent(int by) const {
    if (m_document.isReadOnly()) return std::nullopt;
    edit::CapturePlace place;
    if (const auto card = currentCard()) {
        place.from = card;
        place.where = by > 0 ? edit::NextTo::Lane : edit::NextTo::LaneBefore;
        const bool isThere = edit::nextCell(m_document.project(), *card, *place.where).has_value();
        return isThere ? std::optional(place) : std::nullopt;
    }
    if (!m_cell || !isForCards(*m_cell)) return std::nullopt;
    place.cell = {m_cell->stage, m_cell->step, std::get<model::DepartmentId>(m_cell->row)};
    return edit::carried(m_document.project(), place, by);
}

bool MapCanvas::captureBeside(int by) {
    const std::optional<edit::CapturePlace> place = placeBesideCurrent(by);
    m_capturing = place.has_value();
    return place && beginNewCard(*place);
}

std::optional<MapCanvas::StepPlace> MapCanvas::currentStep() const {
    if (m_cell) return StepPlace{m_cell->stage, m_cell->step};
    const auto card = currentCard();
    const model::Touchpoint* touchpoint = card ? m_document.project().find(*card) : nullptr;
    if (!touchpoint) return std::nullopt;
    return StepPlace{touchpoint->stage, touchpoint->step};
}

bool MapCanvas::insertStep() {
    const std::optional<StepPlace> at = currentStep();
    const edit::Elements chosen = m_selection.elements();
    const auto card = currentCard();
    if (!at) return false;
    if (!commit(edit::insertStep(m_document.project(), at->stage, at->step + 1), tr("Add a step")))
        return false;
    // What makes room is not what the next key is meant for.
    m_lastCard = card;
    m_selection.set(chosen);
    if (card) ensureShown(rectOf(edit::refTo(*card)));
    return true;
}

bool MapCanvas::removeStep() {
    const std::optional<StepPlace> at = currentStep();
    return at && commit(edit::removeStep(m_document.project(), at->stage, at->step), tr("Remove a step"));
}

bool MapCanvas::addStage() {
    std::vector<model::StageId> behind = m_selection.elements().stages;
    if (const auto* card = m_document.project().find(currentCard())) behind = {card->stage};
    if (m_cell) behind = {m_cell->stage};
    const auto ours = [this](const model::Stage& stage) { return stage.journey == m_journey; };
    return begin(NewStage{positionBehind(model::inOrder<model::Stage>(m_document.project(), ours), behind)});
}

bool MapCanvas::addDepartment() {
    const auto& behind = m_selection.elements().departments;
    return begin(
        NewDepartment{positionBehind(model::inOrder<model::Department>(m_document.project()), behind)});
}

bool MapCanvas::canAddNote() const {
    if (m_document.isReadOnly()) return false;
    const auto& notes = m_selection.elements().notes;
    const bool onLane = m_cell && std::holds_alternative<model::LaneId>(m_cell->row);
    return currentCard() || onLane || (!notes.empty() && m_scene->layout().note(notes.back()));
}

bool MapCanvas::addNote() {
    if (!canAddNote()) return false;
    if (const auto card = currentCard()) return begin(CardNote{*card});
    if (m_cell) return begin(LaneNote{std::get<model::LaneId>(m_cell->row), m_cell->stage, m_cell->step});
    // Where one note stands there is room for another.
    const layout::NoteBox* box = m_scene->layout().note(m_selection.elements().notes.back());
    const layout::MapCell* cell = layout::cellAt(m_scene->layout(), box->rect.center());
    return cell && begin(LaneNote{box->lane, cell->stage, cell->step});
}

namespace {

/// The one element that is selected; nothing for none or several.
std::optional<edit::RecordRef> onlyOne(const edit::Elements& elements) {
    std::vector<edit::RecordRef> all;
    const auto take = [&all](const auto& ids) {
        for (const auto id : ids)
            all.push_back(edit::refTo(id));
    };
    take(elements.touchpoints);
    take(elements.transitions);
    take(elements.stages);
    take(elements.departments);
    take(elements.lanes);
    take(elements.notes);
    return all.size() == 1 ? std::optional(all.front()) : std::nullopt;
}

} // namespace

bool MapCanvas::canRename() const {
    return !m_document.isReadOnly() && onlyOne(m_selection.elements()).has_value();
}

bool MapCanvas::renameCurrent() {
    const auto record = onlyOne(m_selection.elements());
    return record && beginRename(*record);
}

bool MapCanvas::splitCurrent() {
    const auto& cards = m_selection.elements().touchpoints;
    if (cards.size() != 1) return false;
    edit::CapturePlace place;
    place.from = cards.front();
    place.splits = true;
    m_capturing = false;
    return beginNewCard(place);
}

void MapCanvas::selectAllCards() {
    edit::Elements all;
    for (const layout::CardBox& card : m_scene->layout().cards)
        all.touchpoints.push_back(card.id);
    m_selection.set(all);
}

bool MapCanvas::connectSelected() {
    const std::vector<model::TouchpointId> cards = m_selection.elements().touchpoints;
    if (cards.empty()) return false;
    if (cards.size() > 1)
        return commit(edit::connectInOrder(m_document.project(), cards), tr("Connect touchpoints"));
    return beginLink(cards.front());
}

QMenu* MapCanvas::endsMenu(model::TouchpointId from, const std::optional<edit::Cell>& cell) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("endsMenu"));
    const auto offer = [this, menu](const QString& text, const edit::Ends& ends) {
        QAction* action = menu->addAction(text, this, [this, ends] {
            commit(edit::connect(m_document.project(), ends), tr("Connect touchpoints"));
        });
        action->setEnabled(edit::canConnect(m_document.project(), ends).allowed);
    };
    if (cell) {
        menu->addAction(tr("New touchpoint here…"), this, [this, from, at = *cell] {
            edit::CapturePlace place;
            place.from = from;
            place.cell = at;
            m_capturing = false;
            beginNewCard(place);
        });
        menu->addSeparator();
    }
    offer(tr("Customers start here"), {std::nullopt, from, {}});
    offer(tr("Customers finish here"), {from, std::nullopt, model::Exit::Finished});
    offer(tr("Customers are lost here"), {from, std::nullopt, model::Exit::Lost});
    offer(tr("Customers come back to this touchpoint"), {from, from, {}});
    return menu;
}

bool MapCanvas::pasteAtCell() {
    if (!m_cell || !m_selection.elements().touchpoints.empty() || m_document.isReadOnly()) return false;
    const auto* department = std::get_if<model::DepartmentId>(&m_cell->row);
    const QMimeData* held = QApplication::clipboard()->mimeData();
    if (!department || !department->isValid() || !held) return false;
    const edit::Cell at{m_cell->stage, m_cell->step, *department};
    const QLatin1String own(edit::fragmentMimeType);
    Result<model::Change> change = model::Change{};
    if (held->hasFormat(own)) {
        const Result<edit::Fragment> fragment = edit::fragmentFromJson(held->data(own));
        change = fragment ? edit::paste(m_document.project(), *fragment, {m_journey, at})
                          : Result<model::Change>(fail(fragment.error()));
    } else {
        change = edit::pasteText(m_document.project(), held->text(), at);
    }
    if (!commit(change, tr("Paste"))) return true;
    edit::Elements pasted;
    pasted.touchpoints = edit::pastedTouchpoints(*change);
    m_selection.set(pasted);
    return true;
}

void MapCanvas::setAssumedScore(std::optional<double> score) {
    const auto& cards = m_selection.elements().touchpoints;
    if (cards.empty() || m_document.isReadOnly()) return;
    commit(edit::setAssumedScore(m_document.project(), cards, score), tr("Assumed score"), m_scores.press());
}

} // namespace chwila::ui
