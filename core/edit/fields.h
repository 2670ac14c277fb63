// Setting one field of one or many records, for inspector and outline, and naming things. The generic
// form takes a field by its name in the record's description; the typed one by its member pointer.
#pragma once

#include "core/edit/elements.h"
#include "core/model/draft.h"

namespace chwila::edit {

/// Refuses the id, a value of the wrong type, and whatever would leave the project unsound. Another stage of
/// the same journey puts cards behind what stands there (stage_moves.h).
Result<model::Change> setField(const model::Project& project, const std::vector<RecordRef>& records,
                               const QString& field, const model::Cell& value);
/// The present value; nothing where there is no such record or field.
std::optional<model::Cell> fieldValue(const model::Project& project, const RecordRef& record,
                                      const QString& field);

/// False where the field means nothing for that record, however it is set: of an arrow that leads to a
/// touchpoint, how customers end there.
bool isMeaningful(const model::Project& project, const RecordRef& record, const QString& field);

/// The field in which a record shows its name: "text" of a note, "label" of a transition, else "name".
QString nameField(const QString& table);
/// The name as people see it; empty for what is not there.
QString nameOf(const model::Project& project, const RecordRef& record);
/// Names are trimmed and must not be empty; a transition's label may be.
Result<model::Change> rename(const model::Project& project, const RecordRef& record, const QString& name);

/// `setValue(project, id, &model::Stage::goal, text)`
template <class Record, class Value>
Result<model::Change> setValue(const model::Project& project, Id<Record> id, Value Record::*member,
                               const std::type_identity_t<Value>& value);

Result<model::Change> finishFieldEdit(model::Draft&& draft, const model::Project& before, bool found);

template <class Record, class Value>
Result<model::Change> setValue(const model::Project& project, Id<Record> id, Value Record::*member,
                               const std::type_identity_t<Value>& value) {
    model::Draft draft(project);
    const bool found = draft.update(id, [&](Record& record) { record.*member = value; });
    return finishFieldEdit(std::move(draft), project, found);
}

} // namespace chwila::edit
