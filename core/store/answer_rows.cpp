#include "core/store/answer_rows.h"

#include "core/feedback/reading/text_digest.h"
#include "core/store/schema.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace chwila::store {

namespace {

constexpr qint64 julianDayOf1970 = 2440588;

} // namespace

std::vector<VisibleBatch> visibleBatches(SQLite::Database& database) {
    std::vector<VisibleBatch> batches;
    SQLite::Statement statement(
        database, "SELECT id, source, answers, digest, counted FROM batch WHERE complete = 1 ORDER BY id");
    while (statement.executeStep()) {
        batches.push_back({statement.getColumn(0).getInt64(), statement.getColumn(1).getInt64(),
                           statement.getColumn(2).getInt64(),
                           static_cast<quint64>(statement.getColumn(3).getInt64()),
                           statement.getColumn(4).getInt() != 0});
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

qint64 customerId(qint64 source, quint64 keyDigest) {
    const quint64 mixed =
        feedback::stirred(keyDigest ^ (static_cast<quint64>(source) * 0x9E3779B97F4A7C15ULL));
    return static_cast<qint64>(std::max<quint64>(mixed >> 1, 1));
}

quint64 keyDigest(std::string_view key) {
    return key.empty() ? 0 : feedback::textDigest(key) | 1U;
}

quint64 digestOf(const RowFacts& row) {
    quint64 sum = 0;
    const auto add = [&](quint64 part) {
        sum = (sum ^ part) * 0x9E3779B97F4A7C15ULL;
        sum ^= sum >> 29;
    };
    add(static_cast<quint64>(row.alias));
    add(static_cast<quint64>(row.level));
    add(row.time ? static_cast<quint64>(*row.time) : 0x8000000000000001ULL);
    add(static_cast<quint64>(row.customer));
    add(row.profile);
    add(row.channel);
    add(row.comment);
    return feedback::stirred(sum);
}

RowFacts factsOf(SQLite::Statement& row, int first) {
    RowFacts facts;
    facts.alias = row.getColumn(first).getInt64();
    facts.level = row.getColumn(first + 1).getInt64();
    if (!row.getColumn(first + 2).isNull()) facts.time = row.getColumn(first + 2).getInt64();
    facts.customer = row.getColumn(first + 3).getInt64();
    if (const SQLite::Column comment = row.getColumn(first + 6); !comment.isNull()) {
        const char* text = comment.getText("");
        facts.comment = feedback::textDigest({text, static_cast<std::size_t>(comment.getBytes())});
    }
    return facts;
}

std::unordered_map<qint64, quint64> digestsOfNames(SQLite::Database& database, const char* select) {
    std::unordered_map<qint64, quint64> digests;
    SQLite::Statement row(database, select);
    while (row.executeStep()) {
        const char* text = row.getColumn(1).getText("");
        digests[row.getColumn(0).getInt64()] =
            feedback::textDigest({text, static_cast<std::size_t>(row.getColumn(1).getBytes())});
    }
    return digests;
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

Error offTheScale(qint64 level) {
    return {
        ErrorCode::Invalid,
        QCoreApplication::translate("store", "An answer lies off its scale. Check the scale of its column."),
        QString::number(level),
        {}};
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
