#include "core/store/answer_rows.h"

#include "core/store/record_rows.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace chwila::store {

namespace {

constexpr qint64 millisecondsOfDay = 86400000;
constexpr qint64 julianDayOf1970 = 2440588;

} // namespace

std::vector<VisibleBatch> visibleBatches(SQLite::Database& database) {
    std::vector<VisibleBatch> batches;
    SQLite::Statement statement(
        database, "SELECT id, source, answers, digest FROM batch WHERE complete = 1 ORDER BY id");
    while (statement.executeStep()) {
        batches.push_back({statement.getColumn(0).getInt64(), statement.getColumn(1).getInt64(),
                           statement.getColumn(2).getInt64(),
                           static_cast<quint64>(statement.getColumn(3).getInt64())});
    }
    return batches;
}

QString profileToText(const feedback::Profile& profile) {
    QJsonArray pairs;
    for (const auto& [attribute, value] : profile.values)
        pairs.append(QJsonArray{attribute, value});
    return QString::fromUtf8(QJsonDocument(pairs).toJson(QJsonDocument::Compact));
}

feedback::Profile profileFromText(const QString& text) {
    feedback::Profile profile;
    const QJsonArray pairs = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto& pair : pairs) {
        const QJsonArray both = pair.toArray();
        profile.values.emplace_back(both.at(0).toString(), both.at(1).toString());
    }
    return profile;
}

quint64 digestOf(const feedback::Answer& answer) {
    RowDigest digest("answer");
    digest.add(model::Cell(answer.alias.value));
    digest.add(model::Cell(qint64{answer.level}));
    digest.add(answer.time.isValid() ? model::Cell(answer.time.toMSecsSinceEpoch()) : model::Cell());
    digest.add(model::Cell(answer.customer));
    digest.add(model::Cell(profileToText(answer.profile)));
    digest.add(model::Cell(answer.comment));
    digest.add(model::Cell(answer.channel));
    return digest.value();
}

qint64 dayOf(qint64 milliseconds) {
    qint64 days = milliseconds / millisecondsOfDay;
    if (milliseconds % millisecondsOfDay < 0) --days;
    return days + julianDayOf1970;
}

QDateTime timeOf(const SQLite::Column& column) {
    return column.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(column.getInt64(), Qt::UTC);
}

void bindTime(SQLite::Statement& statement, int index, const QDateTime& time) {
    if (time.isValid()) {
        statement.bind(index, int64_t{time.toMSecsSinceEpoch()});
    } else {
        statement.bind(index);
    }
}

Error changedMeanwhile() {
    return {ErrorCode::Conflict,
            QCoreApplication::translate("store", "Answers came or went in the meantime. Try again."),
            {},
            {}};
}

Error cancelled() {
    return {ErrorCode::Cancelled,
            QCoreApplication::translate("store", "Stopped; the project is as it was before."),
            {},
            {}};
}

} // namespace chwila::store
