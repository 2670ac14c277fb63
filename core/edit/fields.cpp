#include "core/edit/fields.h"

#include "core/edit/stage_moves.h"
#include "core/edit/support.h"

#include <QCoreApplication>

namespace chwila::edit {

using namespace model;

namespace {

enum class Outcome : std::uint8_t { Done, NoRecord, NoField, WrongValue };

template <class Record>
Outcome setIn(Draft& draft, Id<Record> id, const QString& field, const model::Cell& value) {
    const Record* present = draft.project().find(id);
    if (!present) return Outcome::NoRecord;
    Record record = *present;
    Outcome outcome = Outcome::NoField;
    forEachField<Record>([&](const auto& each) {
        if (field != QLatin1String(each.name)) return;
        outcome = fromCell(value, record.*each.member) ? Outcome::Done : Outcome::WrongValue;
    });
    if (field == QLatin1String("id")) outcome = Outcome::NoField;
    if (outcome == Outcome::Done) draft.put(std::move(record));
    return outcome;
}

Outcome setIn(Draft& draft, const RecordRef& ref, const QString& field, const model::Cell& value) {
    Outcome outcome = Outcome::NoRecord;
    forEachRecordType([&]<class Record>() {
        if (ref.table == QLatin1String(Record::table))
            outcome = setIn(draft, Id<Record>{ref.id}, field, value);
    });
    return outcome;
}

/// Cards that are put into another stage of their journey; nothing where that is not what is set.
std::optional<Result<Change>> movedToStage(const Project& project, const std::vector<RecordRef>& records,
                                           const QString& field, const model::Cell& value) {
    const auto* id = std::get_if<qint64>(&value);
    const Stage* target = id && field == QLatin1String("stage") ? project.find(StageId{*id}) : nullptr;
    if (!target) return std::nullopt;
    std::vector<TouchpointId> cards;
    for (const RecordRef& ref : records) {
        const Touchpoint* card =
            ref.table == QLatin1String(Touchpoint::table) ? project.find(TouchpointId{ref.id}) : nullptr;
        const Stage* stage = card ? project.find(card->stage) : nullptr;
        if (!stage || stage->journey != target->journey) return std::nullopt;
        cards.push_back(card->id);
    }
    return moveTouchpointsToStage(project, cards, target->id);
}

/// A new project's journey has the project's title; nobody gave it a name of its own, so it goes on with it.
void renameOnlyJourney(Draft& draft, const QString& titleBefore) {
    const QString title = draft.project().settings().title.trimmed();
    const QString before = titleBefore.trimmed(); // while somebody types there is a space at its end
    const auto& journeys = draft.project().all<Journey>();
    if (title.isEmpty() || title == before || journeys.size() != 1) return;
    const Journey& only = *journeys.begin();
    if (only.name.trimmed() == before) draft.update(only.id, [&](Journey& journey) { journey.name = title; });
}

} // namespace

Result<Change> setField(const Project& project, const std::vector<RecordRef>& records, const QString& field,
                        const model::Cell& value) {
    if (std::optional<Result<Change>> moved = movedToStage(project, records, field, value))
        return *std::move(moved);
    Draft draft(project);
    for (const RecordRef& ref : records) {
        switch (setIn(draft, ref, field, value)) {
        case Outcome::Done:
            break;
        case Outcome::NoRecord:
            return fail(notThere());
        case Outcome::NoField:
        case Outcome::WrongValue:
            return fail(ErrorCode::Invalid,
                        QCoreApplication::translate(
                            "edit", "This value does not fit here; the old one has been kept."),
                        ref.table + QLatin1Char('.') + field);
        }
    }
    return finishFieldEdit(std::move(draft), project, true);
}

std::optional<model::Cell> fieldValue(const Project& project, const RecordRef& ref, const QString& field) {
    std::optional<model::Cell> value;
    forEachRecordType([&]<class Record>() {
        const Record* record =
            ref.table == QLatin1String(Record::table) ? project.find(Id<Record>{ref.id}) : nullptr;
        if (!record) return;
        forEachField<Record>([&](const auto& each) {
            if (field == QLatin1String(each.name)) value = toCell(record->*each.member);
        });
    });
    return value;
}

bool isMeaningful(const Project& project, const RecordRef& record, const QString& field) {
    if (record.table != QLatin1String(Transition::table) || field != QLatin1String("exit")) return true;
    const Transition* arrow = project.find(TransitionId{record.id});
    return !arrow || !arrow->to;
}

QString nameField(const QString& table) {
    if (table == QLatin1String(Note::table) || table == QLatin1String(Event::table))
        return QStringLiteral("text");
    if (table == QLatin1String(Transition::table) || table == QLatin1String(Alias::table))
        return QStringLiteral("label");
    if (table == QLatin1String(Settings::table)) return QStringLiteral("title");
    return QStringLiteral("name");
}

QString nameOf(const Project& project, const RecordRef& record) {
    const std::optional<model::Cell> value = fieldValue(project, record, nameField(record.table));
    const QString* text = value ? std::get_if<QString>(&*value) : nullptr;
    return text ? *text : QString();
}

Result<Change> rename(const Project& project, const RecordRef& record, const QString& name) {
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty() && record.table != QLatin1String(Transition::table)) return fail(needsName());
    return setField(project, {record}, nameField(record.table), trimmed);
}

Result<Change> finishFieldEdit(Draft&& draft, const Project& before, bool found) {
    if (!found) return fail(notThere());
    renameOnlyJourney(draft, before.settings().title);
    return checked(std::move(draft), before);
}

} // namespace chwila::edit
