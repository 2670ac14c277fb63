#include "core/exchange/json_rows.h"

#include <QJsonArray>

#include <cmath>

namespace chwila::exchange {

namespace {

using Pairs = std::vector<std::pair<QString, QString>>;

void insertSegments(QJsonObject& object, const Pairs& segments) {
    QJsonObject values;
    for (const auto& [attribute, value] : segments)
        values.insert(attribute, value);
    if (!values.isEmpty()) object.insert(QStringLiteral("segments"), values);
}

void insertText(QJsonObject& object, const QString& key, const QString& value) {
    if (!value.isEmpty()) object.insert(key, value);
}

void insertTime(QJsonObject& object, const QString& key, const QDateTime& time) {
    if (time.isValid()) object.insert(key, time.toUTC().toString(Qt::ISODateWithMs));
}

QDateTime timeOf(const QJsonValue& value) {
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

} // namespace

QJsonObject toJson(const BatchRow& batch) {
    QJsonObject object{{QStringLiteral("id"), batch.id},
                       {QStringLiteral("source"), batch.source.value},
                       {QStringLiteral("name"), batch.name},
                       {QStringLiteral("invalid"), batch.invalid},
                       {QStringLiteral("duplicates"), batch.duplicates},
                       {QStringLiteral("not_applicable"), batch.notApplicable}};
    if (batch.counted) object.insert(QStringLiteral("counted"), true);
    if (batch.added) object.insert(QStringLiteral("added"), true);
    insertText(object, QStringLiteral("content"), batch.content);
    if (batch.importedAt.isValid()) {
        object.insert(QStringLiteral("imported_at"), batch.importedAt.toUTC().toString(Qt::ISODateWithMs));
    }
    return object;
}

QJsonObject toJson(const AnswerRow& answer) {
    QJsonObject object{{QStringLiteral("batch"), answer.batch},
                       {QStringLiteral("alias"), answer.alias.value},
                       {QStringLiteral("score"), answer.score}};
    const auto text = [&object](const QString& key, const QString& value) {
        if (!value.isEmpty()) object.insert(key, value);
    };
    if (answer.time.isValid()) text(QStringLiteral("time"), answer.time.toUTC().toString(Qt::ISODateWithMs));
    text(QStringLiteral("customer"), answer.customer);
    text(QStringLiteral("comment"), answer.comment);
    text(QStringLiteral("channel"), answer.channel);
    insertSegments(object, answer.segments);
    return object;
}

QJsonObject toJson(const OutcomeRow& row) {
    QJsonObject object{{QStringLiteral("batch"), row.batch}};
    if (!row.customer.isEmpty()) object.insert(QStringLiteral("customer"), row.customer);
    if (row.overall) object.insert(QStringLiteral("overall"), *row.overall);
    if (row.left) object.insert(QStringLiteral("left"), *row.left);
    if (row.days) object.insert(QStringLiteral("days"), *row.days);
    insertSegments(object, row.segments);
    QJsonArray scores;
    for (const auto& [alias, score] : row.scores)
        scores.append(QJsonArray{alias.value, score});
    if (!scores.isEmpty()) object.insert(QStringLiteral("scores"), scores);
    return object;
}

QJsonObject toJson(const CountRow& row) {
    QJsonObject object{{QStringLiteral("batch"), row.batch},
                       {QStringLiteral("alias"), row.alias.value},
                       {QStringLiteral("score"), row.score},
                       {QStringLiteral("count"), row.count}};
    if (row.day.isValid()) object.insert(QStringLiteral("day"), row.day.toString(Qt::ISODate));
    insertSegments(object, row.segments);
    return object;
}

QJsonObject toJson(const RejectedRow& row) {
    QJsonObject object{{QStringLiteral("batch"), row.batch},
                       {QStringLiteral("line"), row.line},
                       {QStringLiteral("column"), row.column},
                       {QStringLiteral("reason"), row.reason}};
    insertText(object, QStringLiteral("file"), row.file);
    insertText(object, QStringLiteral("text"), row.text);
    QJsonArray cells;
    for (const auto& [title, content] : row.cells)
        cells.append(QJsonArray{title, content});
    if (!cells.isEmpty()) object.insert(QStringLiteral("cells"), cells);
    return object;
}

QJsonObject toJson(const FollowUpRow& row) {
    QJsonObject object{{QStringLiteral("key"), row.key},
                       {QStringLiteral("alias"), row.alias.value},
                       {QStringLiteral("state"), row.state}};
    insertTime(object, QStringLiteral("time"), row.time);
    insertText(object, QStringLiteral("by"), row.by);
    insertTime(object, QStringLiteral("changed"), row.changed);
    insertText(object, QStringLiteral("note"), row.note);
    return object;
}

CountRow countRowFrom(const QJsonObject& object) {
    CountRow row;
    row.batch = object.value(QStringLiteral("batch")).toInteger();
    row.alias = model::AliasId{object.value(QStringLiteral("alias")).toInteger()};
    row.score = object.value(QStringLiteral("score")).toDouble(std::nan(""));
    row.count = object.value(QStringLiteral("count")).toInteger();
    row.day = QDate::fromString(object.value(QStringLiteral("day")).toString(), Qt::ISODate);
    const QJsonObject segments = object.value(QStringLiteral("segments")).toObject();
    for (auto segment = segments.begin(); segment != segments.end(); ++segment)
        row.segments.emplace_back(segment.key(), segment.value().toString());
    return row;
}

RejectedRow rejectedRowFrom(const QJsonObject& object) {
    RejectedRow row;
    row.batch = object.value(QStringLiteral("batch")).toInteger();
    row.file = object.value(QStringLiteral("file")).toString();
    row.line = object.value(QStringLiteral("line")).toInteger();
    row.column = object.value(QStringLiteral("column")).toInteger();
    row.reason = object.value(QStringLiteral("reason")).toString();
    row.text = object.value(QStringLiteral("text")).toString();
    const QJsonArray cells = object.value(QStringLiteral("cells")).toArray();
    for (const auto& cell : cells)
        row.cells.emplace_back(cell.toArray().at(0).toString(), cell.toArray().at(1).toString());
    return row;
}

FollowUpRow followUpRowFrom(const QJsonObject& object) {
    static const QStringList states{QStringLiteral("open"), QStringLiteral("answered"),
                                    QStringLiteral("closed")};
    FollowUpRow row;
    row.key = object.value(QStringLiteral("key")).toString();
    row.alias = model::AliasId{object.value(QStringLiteral("alias")).toInteger()};
    row.time = timeOf(object.value(QStringLiteral("time")));
    const QString state = object.value(QStringLiteral("state")).toString();
    if (states.contains(state)) row.state = state;
    row.by = object.value(QStringLiteral("by")).toString();
    row.changed = timeOf(object.value(QStringLiteral("changed")));
    row.note = object.value(QStringLiteral("note")).toString();
    return row;
}

} // namespace chwila::exchange
