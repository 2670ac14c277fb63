#include "core/model/change.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace chwila::model {

namespace {

template <class Record>
Error conflict(Id<Record> id) {
    return {ErrorCode::Conflict,
            QCoreApplication::translate(
                "model", "The project has changed in the meantime, so this edit no longer fits."),
            QStringLiteral("%1 %2").arg(QLatin1String(Record::table)).arg(id.value),
            {}};
}

} // namespace

Change::Change() = default;
Change::Change(const Change&) = default;
Change::Change(Change&&) noexcept = default;
Change& Change::operator=(const Change&) = default;
Change& Change::operator=(Change&&) noexcept = default;
Change::~Change() = default;
bool Change::operator==(const Change&) const = default;

template <class Record>
void Change::add(RecordChange<Record> step) {
    auto& rows = std::get<Rows<Record>>(m_changes);
    const auto at = std::ranges::lower_bound(rows, step.id(), {}, &RecordChange<Record>::id);
    if (at == rows.end() || at->id() != step.id()) {
        if (step.before != step.after) rows.insert(at, std::move(step));
        return;
    }
    at->after = std::move(step.after);
    if (at->before == at->after) rows.erase(at);
}

template void Change::add(RecordChange<Picture>);
template void Change::add(RecordChange<Settings>);
template void Change::add(RecordChange<Persona>);
template void Change::add(RecordChange<Journey>);
template void Change::add(RecordChange<Stage>);
template void Change::add(RecordChange<Department>);
template void Change::add(RecordChange<Channel>);
template void Change::add(RecordChange<Lane>);
template void Change::add(RecordChange<Touchpoint>);
template void Change::add(RecordChange<Transition>);
template void Change::add(RecordChange<Note>);
template void Change::add(RecordChange<Initiative>);
template void Change::add(RecordChange<Event>);
template void Change::add(RecordChange<Scale>);
template void Change::add(RecordChange<Source>);
template void Change::add(RecordChange<Alias>);
template void Change::add(RecordChange<ObservedLog>);

bool Change::isEmpty() const {
    return size() == 0;
}

qsizetype Change::size() const {
    std::size_t count = 0;
    forEachRecordType([&]<class Record>() { count += of<Record>().size(); });
    return static_cast<qsizetype>(count);
}

Change Change::reversed() const {
    Change result = *this;
    forEachRecordType([&]<class Record>() {
        for (auto& row : std::get<Rows<Record>>(result.m_changes))
            std::swap(row.before, row.after);
    });
    return result;
}

Change Change::squashed(const Change& next) const {
    Change result = *this;
    forEachRecordType([&]<class Record>() {
        for (const auto& row : next.of<Record>())
            result.add(row);
    });
    return result;
}

Result<void> Change::applyTo(Project& project) const {
    std::optional<Error> error;
    forEachRecordType([&]<class Record>() {
        for (const RecordChange<Record>& row : of<Record>()) {
            const Record* present = project.find(row.id());
            const bool fits = row.before ? present && *present == *row.before : !present;
            if (!fits && !error) error = conflict(row.id());
        }
    });
    if (error) return fail(*std::move(error));
    forEachRecordType([&]<class Record>() {
        for (const RecordChange<Record>& row : of<Record>()) {
            if (row.after) {
                project.put(*row.after);
            } else {
                project.remove(row.id());
            }
        }
    });
    return {};
}

QJsonObject Change::toJson() const {
    QJsonObject object;
    forEachRecordType([&]<class Record>() {
        QJsonArray rows;
        for (const RecordChange<Record>& row : of<Record>()) {
            QJsonObject step;
            if (row.before) step.insert(QLatin1String("before"), recordToJson(*row.before));
            if (row.after) step.insert(QLatin1String("after"), recordToJson(*row.after));
            rows.append(step);
        }
        if (!rows.isEmpty()) object.insert(QLatin1String(Record::table), rows);
    });
    return object;
}

Result<Change> Change::fromJson(const QJsonObject& object) {
    Change change;
    std::optional<Error> error;
    forEachRecordType([&]<class Record>() {
        const auto read = [&](const QJsonObject& step, QLatin1String side) -> std::optional<Record> {
            if (!step.contains(side)) return std::nullopt;
            Result<Record> record = recordFromJson<Record>(step.value(side).toObject());
            if (record) return *std::move(record);
            if (!error) error = record.error();
            return std::nullopt;
        };
        const QJsonArray rows = object.value(QLatin1String(Record::table)).toArray();
        for (const auto& row : rows) {
            const QJsonObject step = row.toObject();
            RecordChange<Record> edit{read(step, QLatin1String("before")),
                                      read(step, QLatin1String("after"))};
            if (error) return;
            if (edit.before || edit.after) change.add(std::move(edit));
        }
    });
    if (error) return fail(*std::move(error));
    return change;
}

Change difference(const Project& from, const Project& to) {
    Change change;
    forEachRecordType([&]<class Record>() {
        for (const Record& record : from.all<Record>()) {
            const Record* after = to.find(record.id);
            if (!after) {
                change.add(RecordChange<Record>{record, std::nullopt});
            } else if (*after != record) {
                change.add(RecordChange<Record>{record, *after});
            }
        }
        for (const Record& record : to.all<Record>()) {
            if (!from.find(record.id)) change.add(RecordChange<Record>{std::nullopt, record});
        }
    });
    return change;
}

} // namespace chwila::model
