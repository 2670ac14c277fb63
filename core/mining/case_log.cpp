#include "core/mining/case_log.h"

#include "core/mining/log_builder.h"
#include "core/mining/time_text.h"
#include "core/mining/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace chwila::mining {

namespace {

struct Card {
    QString name;
    QString stage;
    QString department;
    QString channel;
};

/// By id. A name that two touchpoints share gets the id behind it.
QHash<QString, Card> cardsOf(const QJsonArray& rows) {
    QHash<QString, Card> cards;
    QSet<QString> names;
    for (const QJsonValue row : rows) {
        const QString id = row[QLatin1String("id")].toVariant().toString();
        Card card{row[QLatin1String("name")].toString(), row[QLatin1String("stage")].toString(),
                  row[QLatin1String("department")].toString(), row[QLatin1String("channel")].toString()};
        if (card.name.isEmpty()) card.name = id;
        if (names.contains(card.name)) card.name += QStringLiteral(" (%1)").arg(id);
        names.insert(card.name);
        cards.insert(id, card);
    }
    return cards;
}

} // namespace

bool looksLikeCase(const QByteArray& head) {
    return head.trimmed().startsWith('{') && head.contains("cjm-case/");
}

Result<EventLog> readCaseLog(const QByteArray& json, const QString& path) {
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError) {
        const qint64 line = json.left(problem.offset).count('\n') + 1;
        return fail(ErrorCode::Invalid, Words::tr("The case is no JSON."), problem.errorString(),
                    {path, line, 0});
    }
    return caseLog(object, path);
}

QHash<QString, QString> caseActivities(const QJsonObject& object) {
    QHash<QString, QString> names;
    const QHash<QString, Card> cards = cardsOf(object.value(QStringLiteral("touchpoints")).toArray());
    for (auto each = cards.begin(); each != cards.end(); ++each)
        names.insert(each.key(), each->name);
    return names;
}

EventLog caseLog(const QJsonObject& object, const QString& path) {
    const QHash<QString, Card> cards = cardsOf(object.value(QStringLiteral("touchpoints")).toArray());
    NameTable customers;
    NameTable activities;
    LogBuilder builder;
    ReadingNotes notes;
    std::vector<Card> byActivity;
    qint64 place = -1;
    for (const QJsonValue row : object.value(QStringLiteral("events")).toArray()) {
        ++place;
        const std::string customer = row[0].toVariant().toString().toStdString();
        const QString id = row[2].toVariant().toString();
        const Card card = cards.value(id, Card{id, {}, {}, {}});
        const std::string time = row[1].toString().toStdString();
        if (customer.empty() || card.name.isEmpty()) {
            ++notes.leftOut;
            notes.add({ErrorCode::Invalid,
                       Words::tr("The event does not say what happened."),
                       QStringLiteral("events[%1]").arg(place),
                       {path, 0, 0}});
            continue;
        }
        const quint32 activity = activities.numberOf(card.name.toStdString());
        if (activity == byActivity.size()) byActivity.push_back(card);
        const auto parsed = parseMicroseconds(time, feedback::DateOrder::YearMonthDay);
        builder.add(customers.numberOf(customer), activity, parsed.value_or(noTime));
    }
    EventLog log = std::move(builder).finish(activities, std::move(notes));
    for (const Card& card : byActivity) {
        log.stages += card.stage;
        log.departments += card.department;
        log.channels += card.channel;
    }
    return log;
}

} // namespace chwila::mining
