// What the canvas tells its editor about the text that is being typed, and shows of it on the map at once.
#include "core/edit/fields.h"
#include "core/edit/note_line.h"
#include "core/edit/structure_edits.h"
#include "ui/canvas/inline_editor.h"
#include "ui/canvas/map_canvas.h"

namespace chwila::ui {

namespace {

/// Stands on a card or header while its name is being typed; never stored.
const QString placeholder = QStringLiteral("…");

QChar markOf(edit::CaptureField field) {
    switch (field) {
    case edit::CaptureField::Department:
        return u'@';
    case edit::CaptureField::Channel:
        return u'#';
    case edit::CaptureField::Stage:
        return u'>';
    case edit::CaptureField::Score:
        return u':';
    case edit::CaptureField::Pain:
        return u'!';
    case edit::CaptureField::Quote:
        return u'\u201C';
    }
    return {};
}

} // namespace

edit::CaptureLine MapCanvas::lineOf(const QString& text) const {
    return edit::readCaptureLine(m_document.project(), m_journey, text);
}

bool MapCanvas::isCard(const edit::RecordRef& record) const {
    return record.table == QLatin1String(model::Touchpoint::table);
}

bool MapCanvas::isHeader(const edit::RecordRef& record) const {
    return record.table == QLatin1String(model::Stage::table)
           || record.table == QLatin1String(model::Department::table);
}

Result<model::Change> MapCanvas::previewOf(const QString& text) const {
    const model::Project& project = m_document.project();
    if (const auto* place = std::get_if<edit::CapturePlace>(&m_editing)) {
        edit::CaptureLine line = edit::knownPlaceOf(lineOf(text));
        line.name = placeholder;
        return edit::captureTouchpoint(project, *place, line);
    }
    if (const auto* record = std::get_if<edit::RecordRef>(&m_editing); record && isCard(*record)) {
        edit::CaptureLine line = edit::knownPlaceOf(lineOf(text));
        line.name.clear();
        return edit::captureInto(project, {record->id}, line);
    }
    if (const auto* stage = std::get_if<NewStage>(&m_editing))
        return edit::addStage(project, m_journey, placeholder, stage->position);
    if (const auto* department = std::get_if<NewDepartment>(&m_editing))
        return edit::addDepartment(project, placeholder, department->position);
    return model::Change();
}

QRectF MapCanvas::showEdited(const model::Change& preview) {
    const bool isShown = m_previewed ? *m_previewed == preview : preview.isEmpty();
    if (!isShown) {
        model::Project project = m_document.project();
        if (!preview.applyTo(project)) return {};
        m_scene->show(project, m_journey, m_result.get(), m_language, m_layers);
        viewport()->update();
    }
    m_previewed = preview;
    return editedRect(preview);
}

QRectF MapCanvas::editedRect(const model::Change& preview) const {
    const layout::MapLayout& map = m_scene->layout();
    // Under the card, whose name and notes are worth seeing meanwhile.
    const auto under = [&map](model::TouchpointId id) {
        const layout::CardBox* card = map.card(id);
        return card ? QRectF(card->rect.left(), card->rect.bottom() + 2, card->rect.width(), 1) : QRectF();
    };
    if (const auto* record = std::get_if<edit::RecordRef>(&m_editing)) {
        QRectF rect = rectOf(*record);
        // Of a header that is wider than the view its beginning, where the name stands.
        if (isHeader(*record))
            rect.setWidth(std::min(rect.width(), InlineEditor::usualSize.width() / zoom()));
        return rect;
    }
    if (const auto* note = std::get_if<CardNote>(&m_editing)) return under(note->card);
    if (const auto* link = std::get_if<Linking>(&m_editing)) return under(link->from);
    if (const auto* note = std::get_if<LaneNote>(&m_editing)) {
        const layout::MapCell* cell = map.cell(note->stage, note->step, note->lane);
        return cell ? cell->rect.adjusted(8, 8, -8, -8) : QRectF();
    }
    if (std::holds_alternative<edit::CapturePlace>(m_editing)) {
        const model::TouchpointId card = edit::created<model::Touchpoint>(preview).front();
        return cardBeforeLine(preview) ? under(card) : rectOf(edit::refTo(card));
    }
    if (std::holds_alternative<NewStage>(m_editing))
        return rectOf(edit::refTo(edit::created<model::Stage>(preview).front()));
    if (std::holds_alternative<NewDepartment>(m_editing))
        return rectOf(edit::refTo(edit::created<model::Department>(preview).front()));
    return {};
}

void MapCanvas::onEditorSettled() {
    // While a name is being chosen the card stays where it is; it would run about at every letter.
    if (!isEditing() || m_editor->isChoosing()) return;
    const Result<model::Change> preview = previewOf(m_editor->toPlainText());
    if (!preview || (m_previewed && *preview == *m_previewed)) return;
    const QRectF rect = showEdited(*preview);
    if (rect.isEmpty()) return;
    if (const auto before = cardBeforeLine(*preview)) {
        showBothCards(*before, rect);
    } else {
        bringIntoSight(rect);
    }
    m_editor->moveOver(mapFromScene(rect).boundingRect());
}

EditorReader MapCanvas::readerFor(const Editing& editing) {
    if (std::holds_alternative<Linking>(editing))
        return [this](const QString& text, qsizetype) { return readLink(text); };
    if (std::holds_alternative<CardNote>(editing))
        return [this](const QString& text, qsizetype) { return readNote(text); };
    if (std::holds_alternative<NewStage>(editing) || std::holds_alternative<NewDepartment>(editing))
        return [this](const QString&, qsizetype) { return readHeading(); };
    const auto* record = std::get_if<edit::RecordRef>(&editing);
    if (record && isHeader(*record)) return [this](const QString&, qsizetype) { return readHeading(); };
    if (std::holds_alternative<edit::CapturePlace>(editing) || (record && isCard(*record)))
        return [this](const QString& text, qsizetype cursor) { return readCapture(text, cursor); };
    return {};
}

std::vector<EditorReading::Chip> MapCanvas::chipsOf(const edit::CaptureLine& line) const {
    std::vector<EditorReading::Chip> chips;
    for (const edit::CaptureToken& token : line.tokens) {
        QString chip = QStringLiteral("%1 %2").arg(markOf(token.field)).arg(token.text);
        if (token.field == edit::CaptureField::Quote) chip = QStringLiteral("“%1”").arg(token.text);
        if (token.isNew()) chip = tr("%1 (new)").arg(chip);
        chips.push_back({chip, token.isNew()});
    }
    return chips;
}

EditorReading MapCanvas::readCapture(const QString& text, qsizetype cursor) const {
    EditorReading reading;
    reading.hint = tr("@department  #channel  >stage  :score  !pain  \"quote\"");
    const edit::CaptureLine line = lineOf(text);
    reading.chips = chipsOf(line);
    if (const auto problem = edit::captureProblem(line)) reading.problem = problem->message;
    const edit::CaptureCompletion completion =
        edit::completeCapture(m_document.project(), m_journey, text, cursor);
    reading.begin = completion.begin;
    reading.end = completion.end;
    reading.isUnderstood = completion.isUnderstood;
    for (const edit::CaptureCandidate& each : completion.candidates)
        reading.choices.push_back(
            {each.isNew ? tr("%1 (new)").arg(each.name) : each.name, {}, each.insert, each.isNew});
    return reading;
}

EditorReading MapCanvas::readNote(const QString& text) const {
    EditorReading reading;
    QStringList marks;
    for (const edit::NoteMark& mark : edit::noteMarks()) {
        const QString kind = model::label(model::Kind(mark.kind), m_language);
        marks += QChar(mark.mark) + m_language.locale().toLower(kind);
    }
    reading.hint = marks.join(QStringLiteral("  "));
    const edit::NoteLine note = edit::readNoteLine(text);
    if (note.text.isEmpty()) return reading;
    reading.chips.push_back({model::label(model::Kind(note.kind), m_language)});
    reading.other = edit::withNextMark(text);
    return reading;
}

EditorReading MapCanvas::readHeading() const {
    EditorReading reading;
    const bool isNew = !std::holds_alternative<edit::RecordRef>(m_editing);
    reading.hint = isNew ? tr("Enter: the next one. Esc: enough.") : tr("Enter: done. Tab: the next one.");
    return reading;
}

EditorReading MapCanvas::readLink(const QString& text) {
    EditorReading reading;
    auto* link = std::get_if<Linking>(&m_editing);
    if (!link) return reading;
    reading.hint = tr("Where does it lead? A few letters, then Enter");
    reading.chips = chipsOf(lineOf(text));
    link->targets = edit::linkTargets(m_document.project(), link->from, text);
    for (const edit::LinkTarget& target : link->targets) {
        const QString label = target.isNew ? tr("New touchpoint “%1”").arg(target.label) : target.label;
        reading.choices.push_back({label, target.detail, {}, target.isNew});
    }
    if (link->targets.empty()) reading.problem = tr("Nothing is called so.");
    return reading;
}

} // namespace chwila::ui
