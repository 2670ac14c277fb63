#include "core/store/well_formed.h"

namespace chwila::store {

namespace {

template <class Value>
void mend(Value&) {}
void mend(QString& text) {
    if (text.isValidUtf16()) return;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            ++i;
        } else if (text[i].isSurrogate()) {
            text[i] = QChar(QChar::ReplacementCharacter);
        }
    }
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
