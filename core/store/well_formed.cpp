#include "core/store/well_formed.h"

namespace chwila::store {

namespace {

template <class Value>
void mend(Value&) {}
void mend(QString& text) {
    if (!text.isValidUtf16()) text = QString::fromUtf8(text.toUtf8());
}

template <class Record>
Record mended(Record record) {
    model::forEachField<Record>([&](const auto& field) { mend(record.*field.member); });
    return record;
}

} // namespace

QString wellFormed(const QString& text) {
    QString result = text;
    mend(result);
    return result;
}

model::Change wellFormed(const model::Change& change) {
    model::Change result;
    model::forEachRecordType([&]<class Record>() {
        for (model::RecordChange<Record> row : change.of<Record>()) {
            if (row.after) row.after = mended(*std::move(row.after));
            result.add(std::move(row));
        }
    });
    return result;
}

model::Project wellFormed(const model::Project& project) {
    model::Project result = project;
    model::forEachRecordType([&]<class Record>() {
        for (const Record& record : project.all<Record>())
            result.put(mended(record));
    });
    return result;
}

} // namespace chwila::store
