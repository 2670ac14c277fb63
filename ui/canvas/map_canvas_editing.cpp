#include "core/base/text.h"
#include "core/edit/fields.h"
#include "core/edit/fragment.h"
#include "core/edit/structure_edits.h"
#include "core/edit/transition_edits.h"
#include "ui/canvas/canvas_tools.h"
#include "ui/canvas/inline_editor.h"
#include "ui/canvas/map_canvas.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QUuid>

namespace chwila::ui {

namespace {

/// Stands on a card while its name is being typed; never stored.
const QString placeholder = QStringLiteral("…");

} // namespace

bool MapCanvas::isEditing() const {
    return !std::holds_alternative<std::monostate>(m_editing);
}

Result<model::Change> MapCanvas::cardChange(const NewCard& card, const QString& name) const {
    const model::Project& project = m_document.project();
    if (card.from && card.where) return edit::addTouchpointNextTo(project, *card.from, *card.where, name);
    if (card.from) return edit::addTouchpointAfter(project, *card.from, card.cell, name);
    return edit::addTouchpoint(project, card.cell, name);
}

bool MapCanvas::beginNewCard(const NewCard& card) {
    if (m_document.isReadOnly()) return false;
    endEditing();
    const Result<model::Change> change = cardChange(card, placeholder);
    model::Project preview = m_document.project();
    if (!change || !change->applyTo(preview)) {
        Q_EMIT failed(change ? Error{} : change.error());
        return false;
    }
    m_editing = card;
    m_scene->show(preview, m_journey, m_result.get(), m_language);
    const layout::CardBox* box = m_scene->layout().card(edit::created<model::Touchpoint>(*change).front());
    if (!box) {
        endEditing();
        return false;
    }
    m_editor->setMultiLine(false);
    openEditor(box->rect, {});
    return true;
}

void MapCanvas::beginNote(model::LaneId lane, model::StageId stage, int step) {
    if (m_document.isReadOnly()) return;
    endEditing();
    const layout::MapCell* cell = m_scene->layout().cell(stage, step, lane);
    if (!cell) return;
    m_editing = NewNote{lane, stage, step};
    m_editor->setMultiLine(true);
    openEditor(cell->rect.adjusted(8, 8, -8, -8), {});
}

QRectF MapCanvas::rectOf(const edit::RecordRef& record) const {
    const layout::MapLayout& map = m_scene->layout();
    const QPointF shift = headerShift();
    if (const auto* card = map.card({record.id}); card && record == edit::refTo(card->id)) return card->rect;
    if (const auto* note = map.note({record.id}); note && record == edit::refTo(note->id)) return note->rect;
    if (const auto* route = map.route({record.id}); route && record == edit::refTo(route->id))
        return {route->labelAt - QPointF(84, 22), QSizeF(168, 44)};
    if (const auto* stage = map.stage({record.id}); stage && record == edit::refTo(stage->id))
        return stage->header.translated(0, shift.y());
    if (const auto* row = map.department({record.id}); row && record == edit::refTo(row->id))
        return row->header.translated(shift.x(), 0);
    if (const auto* lane = map.lane({record.id}); lane && record == edit::refTo(lane->id))
        return lane->header.translated(shift.x(), 0);
    return {};
}

bool MapCanvas::beginRename(const edit::RecordRef& record) {
    if (m_document.isReadOnly()) return false;
    endEditing();
    const QRectF rect = rectOf(record);
    if (rect.isEmpty()) return false;
    m_editing = record;
    m_capturing = false;
    m_editor->setMultiLine(record.table == QLatin1String(model::Note::table));
    openEditor(rect, edit::nameOf(m_document.project(), record));
    return true;
}

void MapCanvas::openEditor(const QRectF& mapRect, const QString& text) {
    const bool inGrid = m_scene->layout().grid.contains(mapRect.center());
    if (inGrid) ensureShown(mapRect);
    m_editor->open(mapFromScene(mapRect).boundingRect(), text, zoom());
}

void MapCanvas::endEditing() {
    if (!isEditing()) return;
    m_editing = std::monostate{};
    m_editor->dismiss();
    refresh();
    setFocus(Qt::OtherFocusReason);
}

void MapCanvas::onEditorAccepted(const QString& text, std::optional<edit::NextTo> next) {
    const Editing editing = m_editing;
    endEditing();
    const model::Project& project = m_document.project();
    if (const auto* record = std::get_if<edit::RecordRef>(&editing)) {
        if (edit::nameOf(project, *record) != text)
            commit(edit::rename(project, *record, text), tr("Rename"));
    } else if (const auto* note = std::get_if<NewNote>(&editing)) {
        const model::Lane* lane = project.find(note->lane);
        if (!lane) return;
        const auto change = edit::addLaneNote(project, note->lane, note->stage, note->step,
                                              edit::usualNoteKind(lane->kind), text);
        if (!commit(change, tr("Add a note"))) return;
        edit::Elements added;
        added.notes = edit::created<model::Note>(*change);
        m_selection.set(added);
    } else if (const auto* card = std::get_if<NewCard>(&editing)) {
        const Result<model::Change> change = cardChange(*card, singleLine(text));
        if (!commit(change, tr("Add a touchpoint"))) return;
        edit::Elements added;
        added.touchpoints = edit::created<model::Touchpoint>(*change);
        m_lastCard = added.touchpoints.front();
        m_selection.set(added);
        const bool goesOn = next && (m_capturing || *next != edit::NextTo::Step);
        if (goesOn) addTouchpointNextTo(*next);
    }
}

bool MapCanvas::addTouchpoint() {
    if (currentCard()) return addTouchpointNextTo(edit::NextTo::Step);
    const layout::MapLayout& map = m_scene->layout();
    const layout::MapCell* cell = m_cell ? &*m_cell : nullptr;
    const auto isForCards = [](const layout::MapCell& each) {
        const auto* department = std::get_if<model::DepartmentId>(&each.row);
        return department && department->isValid();
    };
    if (!cell || !isForCards(*cell)) {
        const auto first = std::ranges::find_if(map.cells, isForCards);
        cell = first == map.cells.end() ? nullptr : &*first;
    }
    if (!cell) return false;
    NewCard card;
    card.cell = {cell->stage, cell->step, std::get<model::DepartmentId>(cell->row)};
    m_capturing = true;
    return beginNewCard(card);
}

bool MapCanvas::addTouchpointNextTo(edit::NextTo where) {
    const auto from = currentCard();
    if (!from) return false;
    NewCard card;
    card.from = from;
    card.where = where;
    m_capturing = true;
    return beginNewCard(card);
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
    QMenu* menu = endsMenu(cards.front(), std::nullopt);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QRectF rect = rectOf(edit::refTo(cards.front()));
    menu->popup(viewport()->mapToGlobal(mapFromScene(rect.bottomRight())));
    return true;
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
            NewCard card;
            card.from = from;
            card.cell = at;
            m_capturing = false;
            beginNewCard(card);
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
    edit::Elements added;
    added.touchpoints = edit::created<model::Touchpoint>(*change);
    m_selection.set(added);
    return true;
}

void MapCanvas::setAssumedScore(std::optional<double> score) {
    const auto& cards = m_selection.elements().touchpoints;
    if (cards.empty() || m_document.isReadOnly()) return;
    if (m_scoreGesture.isEmpty())
        m_scoreGesture = QStringLiteral("score/") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    commit(edit::setAssumedScore(m_document.project(), cards, score), tr("Assumed score"), m_scoreGesture);
}

void MapCanvas::startAdding() {
    m_tools.startAdding();
    viewport()->setCursor(Qt::CrossCursor);
    Q_EMIT message(tr("Click where the touchpoint goes"));
}

} // namespace chwila::ui
