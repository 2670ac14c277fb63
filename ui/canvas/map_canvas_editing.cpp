// What is typed on the map: opening the editor over its place, and what comes of the text.
#include "core/base/text.h"
#include "core/edit/fields.h"
#include "core/edit/note_line.h"
#include "core/edit/split_touchpoint.h"
#include "core/edit/structure_edits.h"
#include "ui/canvas/canvas_tools.h"
#include "ui/canvas/inline_editor.h"
#include "ui/canvas/map_canvas.h"

namespace chwila::ui {

bool MapCanvas::isEditing() const {
    return !std::holds_alternative<std::monostate>(m_editing);
}

bool MapCanvas::begin(Editing editing, const QString& text) {
    if (m_document.isReadOnly()) return false;
    endEditing();
    m_editing = std::move(editing);
    const Result<model::Change> preview = previewOf({});
    const QRectF rect = preview ? showEdited(*preview) : QRectF();
    if (rect.isEmpty()) {
        endEditing();
        if (!preview) Q_EMIT failed(preview.error());
        return false;
    }
    openEditor(rect, text);
    Q_EMIT editingChanged();
    return true;
}

bool MapCanvas::beginNewCard(const edit::CapturePlace& place) {
    const bool splits = place.splits && place.from;
    const QString name = splits ? edit::secondHalfName(m_document.project(), *place.from) : QString();
    return begin(place, edit::captureText(name));
}

void MapCanvas::beginNote(model::LaneId lane, model::StageId stage, int step) {
    begin(LaneNote{lane, stage, step});
}

bool MapCanvas::beginRename(const edit::RecordRef& record) {
    m_capturing = false;
    const QString name = edit::nameOf(m_document.project(), record);
    return begin(record, isCard(record) ? edit::captureText(name) : name);
}

bool MapCanvas::beginLink(model::TouchpointId from) {
    return begin(Linking{from, {}});
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

void MapCanvas::openEditor(const QRectF& mapRect, const QString& text) {
    using Mode = InlineEditor::Mode;
    const auto* record = std::get_if<edit::RecordRef>(&m_editing);
    const bool isNote = std::holds_alternative<LaneNote>(m_editing)
                        || std::holds_alternative<CardNote>(m_editing)
                        || (record && record->table == QLatin1String(model::Note::table));
    const bool isLink = std::holds_alternative<Linking>(m_editing);
    const bool isCapture = std::holds_alternative<edit::CapturePlace>(m_editing);
    // The editor is larger than a card seen from afar and must not lie over the card before.
    const bool isHeading = !m_scene->layout().grid.contains(mapRect.center());
    const auto before = m_previewed ? cardBeforeLine(*m_previewed) : std::nullopt;
    if (isHeading) {
        bringIntoSight(mapRect);
    } else if (before) {
        showBothCards(*before, mapRect);
    } else {
        QRectF taken = mapRect;
        taken.setSize(mapRect.size().expandedTo(QSizeF(InlineEditor::usualSize) / zoom()));
        // A list that had to open upwards would hide the card it belongs to.
        const int below = InlineEditor::stripRoom + (isLink ? InlineEditor::listRoom : 0);
        taken.setHeight(taken.height() + below / zoom());
        ensureShown(taken); // also where the line reaches beyond the last column
    }
    m_editor->setAccessibleName(isNote ? tr("Note") : isLink ? tr("Where the arrow leads") : tr("Name"));
    // Scrolling may have moved a header that stays in sight.
    const QRectF rect = m_previewed ? editedRect(*m_previewed) : mapRect;
    m_editor->open(mapFromScene(rect).boundingRect(), text, zoom(),
                   isNote      ? Mode::Text
                   : isLink    ? Mode::Choosing
                   : isCapture ? Mode::Capture
                               : Mode::Line,
                   readerFor(m_editing));
}

void MapCanvas::endEditing() {
    // Whoever clicked somewhere else wants the focus there.
    const bool hadFocus = window()->focusWidget() == m_editor;
    const bool wasEditing = isEditing();
    const bool wasLinking = std::holds_alternative<Linking>(m_editing);
    m_editing = std::monostate{};
    m_editor->dismiss();
    if (!wasEditing) return;
    if (wasLinking) {
        m_context->showNothing();
        m_scene->setHovered(std::nullopt, std::nullopt);
    }
    refresh();
    if (hadFocus) setFocus(Qt::OtherFocusReason);
    if (wasLinking && hadFocus) showCurrent(); // the list may have taken the room of its card
    Q_EMIT editingChanged();
}

void MapCanvas::refuse(const Error& error, Next next) {
    if (next) {
        m_editor->say(error.message);
        return;
    }
    endEditing();
    Q_EMIT failed(error);
}

void MapCanvas::onEditorAccepted(const QString& text, Next next) {
    const Editing editing = m_editing;
    if (const auto* record = std::get_if<edit::RecordRef>(&editing)) {
        isCard(*record) ? acceptCard(*record, text, next) : acceptName(*record, text, next);
    } else if (const auto* place = std::get_if<edit::CapturePlace>(&editing)) {
        acceptCapture(*place, text, next);
    } else if (const auto* laneNote = std::get_if<LaneNote>(&editing)) {
        acceptLaneNote(*laneNote, text);
    } else if (const auto* cardNote = std::get_if<CardNote>(&editing)) {
        acceptCardNote(*cardNote, text);
    } else if (const auto* stage = std::get_if<NewStage>(&editing)) {
        acceptStage(*stage, text, next);
    } else if (const auto* department = std::get_if<NewDepartment>(&editing)) {
        acceptDepartment(*department, text, next);
    }
}

void MapCanvas::acceptName(const edit::RecordRef& record, const QString& text, Next next) {
    endEditing();
    const bool isNote = record.table == QLatin1String(model::Note::table);
    const QString name = isNote ? text : singleLine(text);
    const model::Project& project = m_document.project();
    if (edit::nameOf(project, record) != name && !commit(edit::rename(project, record, name), tr("Rename")))
        return;
    if (next == edit::NextTo::Lane) renameNext(record, 1);
    if (next == edit::NextTo::LaneBefore) renameNext(record, -1);
}

void MapCanvas::renameNext(const edit::RecordRef& record, int by) {
    const tools::Way across = by > 0 ? tools::Way::Right : tools::Way::Left;
    const tools::Way along = by > 0 ? tools::Way::Down : tools::Way::Up;
    const layout::Hit next =
        record.table == QLatin1String(model::Stage::table)
            ? tools::walk(m_scene->layout(), model::StageId{record.id}, across, tools::Stride::Cells)
        : record.table == QLatin1String(model::Department::table)
            ? tools::walk(m_scene->layout(), model::DepartmentId{record.id}, along, tools::Stride::Cells)
            : layout::Hit();
    goTo(next, false);
    if (!std::holds_alternative<std::monostate>(next)) renameCurrent();
}

void MapCanvas::acceptCard(const edit::RecordRef& record, const QString& text, Next next) {
    const model::Project& project = m_document.project();
    const model::TouchpointId card{record.id};
    const QString before = edit::nameOf(project, record);
    if (text == edit::captureText(before)) return endEditing();
    const edit::CaptureLine read = lineOf(text);
    const edit::CaptureLine line = next ? read : edit::withoutProblems(read);
    const Result<model::Change> change = edit::captureInto(project, card, line);
    if (!change) return refuse(change.error(), next);
    endEditing();
    commit(change, line.tokens.empty() ? tr("Rename") : tr("Edit the touchpoint"));
}

void MapCanvas::acceptCapture(const edit::CapturePlace& place, const QString& text, Next next) {
    const edit::CaptureLine read = lineOf(text);
    const edit::CaptureLine line = next ? read : edit::withoutProblems(read);
    const Result<model::Change> change = edit::captureTouchpoint(m_document.project(), place, line);
    if (!change) return refuse(change.error(), next);
    endEditing();
    if (!commit(change, place.splits ? tr("Split the touchpoint") : tr("Add a touchpoint"))) return;
    goTo(edit::created<model::Touchpoint>(*change).front(), false);
    const bool goesOn = next && !place.splits && (m_capturing || *next != edit::NextTo::Step);
    if (goesOn) addTouchpointNextTo(*next);
}

void MapCanvas::onPasted(const QStringList& lines) {
    const auto* place = std::get_if<edit::CapturePlace>(&m_editing);
    if (!place) return;
    const Result<model::Change> change = edit::captureTouchpoints(m_document.project(), *place, lines);
    if (!change) return refuse(change.error(), edit::NextTo::Step);
    const std::vector<model::TouchpointId> cards = edit::created<model::Touchpoint>(*change);
    if (cards.empty()) return; // no line has a name: what was typed so far stays
    endEditing();
    if (!commit(change, tr("Paste"))) return;
    goTo(cards.back(), false);
    if (m_capturing) addTouchpointNextTo(edit::NextTo::Step);
}

void MapCanvas::onCarried(int by) {
    const auto* place = std::get_if<edit::CapturePlace>(&m_editing);
    const auto next = place ? edit::carried(m_document.project(), *place, by) : std::nullopt;
    if (next) {
        begin(*next);
        return;
    }
    // Beyond the first and the last cell the way leads out of the map.
    endEditing();
    QGraphicsView::focusNextPrevChild(by > 0);
}

void MapCanvas::acceptLaneNote(const LaneNote& note, const QString& text) {
    endEditing();
    const model::Project& project = m_document.project();
    const model::Lane* lane = project.find(note.lane);
    if (!lane) return;
    const auto change =
        edit::addLaneNote(project, note.lane, note.stage, note.step, edit::usualNoteKind(lane->kind), text);
    if (commit(change, tr("Add a note"))) goTo(edit::created<model::Note>(*change).front(), false);
}

void MapCanvas::acceptCardNote(const CardNote& note, const QString& text) {
    endEditing();
    const edit::NoteLine line = edit::readNoteLine(text);
    if (line.text.isEmpty()) return;
    if (!commit(edit::addNote(m_document.project(), note.card, line.kind, line.text), tr("Add a note")))
        return;
    const QString kind = model::label(model::Kind<model::NoteKind>(line.kind), m_language);
    const QString card = edit::nameOf(m_document.project(), edit::refTo(note.card));
    Q_EMIT message(tr("%1 kept at “%2”; it stands under Notes among the fields.").arg(kind, card));
}

void MapCanvas::acceptStage(const NewStage& stage, const QString& text, Next next) {
    endEditing();
    const auto change = edit::addStage(m_document.project(), m_journey, singleLine(text), stage.position);
    if (!commit(change, tr("Add a stage"))) return;
    goTo(edit::created<model::Stage>(*change).front(), false);
    if (next) addStage();
}

void MapCanvas::acceptDepartment(const NewDepartment& department, const QString& text, Next next) {
    endEditing();
    const auto change = edit::addDepartment(m_document.project(), singleLine(text), department.position);
    if (!commit(change, tr("Add a department"))) return;
    goTo(edit::created<model::Department>(*change).front(), false);
    if (next) addDepartment();
}

void MapCanvas::onLinkHighlighted(int choice) {
    const auto* link = std::get_if<Linking>(&m_editing);
    if (!link || choice < 0 || choice >= std::ssize(link->targets)) return;
    const edit::LinkTarget& target = link->targets[static_cast<std::size_t>(choice)];
    const layout::CardBox* to = target.ends.to ? m_scene->layout().card(*target.ends.to) : nullptr;
    const bool isOther = to && target.ends.from && to->id != link->from;
    if (isOther) {
        m_context->showLink(link->from, to->rect.center(), {});
        m_scene->setHovered(to->id, std::nullopt);
    } else {
        m_context->showNothing();
        m_scene->setHovered(std::nullopt, std::nullopt);
    }
}

void MapCanvas::onLinkChosen(int choice) {
    const auto* link = std::get_if<Linking>(&m_editing);
    if (!link || choice < 0 || choice >= std::ssize(link->targets)) return;
    const edit::LinkTarget target = link->targets[static_cast<std::size_t>(choice)];
    const auto change = edit::linkTo(m_document.project(), target, m_editor->toPlainText());
    if (!change) return refuse(change.error(), edit::NextTo::Step);
    endEditing();
    if (!commit(change, tr("Connect touchpoints"))) return;
    const auto made = edit::created<model::Touchpoint>(*change);
    if (!made.empty()) goTo(made.front(), false);
}

} // namespace chwila::ui
