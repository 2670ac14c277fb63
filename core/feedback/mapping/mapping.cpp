#include "core/feedback/mapping/mapping.h"

#include "core/base/text.h"
#include "core/feedback/scale_levels.h"
#include "core/feedback/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <array>

namespace chwila::feedback {

namespace {

struct RoleRow {
    ColumnRole role;
    const char* key;
    const char* label;
    bool once; ///< at most one column may have it
};
constexpr std::array<RoleRow, 13> roles{{
    {ColumnRole::Ignore, "ignore", QT_TRANSLATE_NOOP("feedback", "Not used"), false},
    {ColumnRole::Answer, "answer", QT_TRANSLATE_NOOP("feedback", "Answer at one touchpoint"), false},
    {ColumnRole::Touchpoint, "touchpoint", QT_TRANSLATE_NOOP("feedback", "Touchpoint"), true},
    {ColumnRole::Score, "score", QT_TRANSLATE_NOOP("feedback", "Score"), false},
    {ColumnRole::Question, "question", QT_TRANSLATE_NOOP("feedback", "Question"), true},
    {ColumnRole::Time, "time", QT_TRANSLATE_NOOP("feedback", "Date or time"), true},
    {ColumnRole::Customer, "customer", QT_TRANSLATE_NOOP("feedback", "Customer"), true},
    {ColumnRole::Segment, "segment", QT_TRANSLATE_NOOP("feedback", "Segment"), false},
    {ColumnRole::Comment, "comment", QT_TRANSLATE_NOOP("feedback", "Words of the customer"), true},
    {ColumnRole::Channel, "channel", QT_TRANSLATE_NOOP("feedback", "Channel"), true},
    {ColumnRole::Overall, "overall", QT_TRANSLATE_NOOP("feedback", "Overall score (0–10)"), true},
    {ColumnRole::Churned, "churned", QT_TRANSLATE_NOOP("feedback", "Has left (yes or no)"), true},
    {ColumnRole::DaysObserved, "days_observed", QT_TRANSLATE_NOOP("feedback", "Days observed"), true},
}};

constexpr std::array<std::pair<DateOrder, const char*>, 4> dateOrders{{
    {DateOrder::YearMonthDay, "ymd"},
    {DateOrder::DayMonthYear, "dmy"},
    {DateOrder::MonthDayYear, "mdy"},
    {DateOrder::UnixTime, "unix"},
}};

constexpr std::array<std::pair<TitleRule, const char*>, 3> titleRules{{
    {TitleRule::First, "first"},
    {TitleRule::Second, "second"},
    {TitleRule::Joined, "joined"},
}};

const RoleRow& roleRowOf(ColumnRole role) {
    return *std::ranges::find(roles, role, &RoleRow::role);
}

QJsonArray toArray(const QStringList& list) {
    return QJsonArray::fromStringList(list);
}

QStringList toList(const QJsonValue& value) {
    QStringList list;
    for (const auto& each : value.toArray())
        list += each.toString();
    return list;
}

std::optional<QChar> oneCharacter(const QJsonValue& value, QChar usual) {
    if (value.isUndefined()) return usual;
    const QString text = value.toString();
    return text.size() == 1 ? std::optional(text.front()) : std::nullopt;
}

tl::unexpected<Error> wrong(const char* member) {
    return fail(ErrorCode::Invalid,
                Words::tr("The description of the columns is damaged at “%1”. Choose the columns again.")
                    .arg(QLatin1String(member)));
}

tl::unexpected<Error> unknownRole(const QString& title, const QString& role) {
    QStringList keys;
    for (const RoleRow& row : roles)
        keys += QLatin1String(row.key);
    return fail(ErrorCode::Invalid,
                Words::tr("The column “%1” has the role “%2”, which does not exist. There are: %3.")
                    .arg(title, role, keys.join(QStringLiteral(", "))));
}

tl::unexpected<Error> unknownDateOrder(const QString& order) {
    QStringList keys;
    for (const auto& [known, key] : dateOrders)
        keys += QLatin1String(key);
    return fail(ErrorCode::Invalid,
                Words::tr("Dates cannot be in the order “%1” (date_order). There are: %2.")
                    .arg(order, keys.join(QStringLiteral(", "))));
}

Result<ColumnMapping> columnFromJson(const QJsonObject& object) {
    ColumnMapping column;
    column.title = object.value(QLatin1String("title")).toString();
    if (column.title.isEmpty()) return wrong("title");
    const QString role = object.value(QLatin1String("role")).toString();
    if (const auto known = columnRoleFromKey(role)) {
        column.role = *known;
    } else if (!role.isEmpty()) { // a column without one is not used; a misspelt one would lose its answers
        return unknownRole(column.title, role);
    }
    column.notApplicable = toList(object.value(QLatin1String("not_applicable")));
    if (const QJsonValue value = object.value(QLatin1String("scale")); value.isObject()) {
        Result<model::Scale> scale = model::recordFromJson<model::Scale>(value.toObject());
        if (!scale) return fail(scale.error());
        column.scale = *std::move(scale);
    }
    for (const auto& each : object.value(QLatin1String("words")).toArray()) {
        const QJsonObject word = each.toObject();
        if (!word.value(QLatin1String("score")).isDouble()) return wrong("words");
        column.words.push_back(
            {word.value(QLatin1String("word")).toString(), word.value(QLatin1String("score")).toDouble()});
    }
    if (const QJsonValue sign = object.value(QLatin1String("decimal_sign")); !sign.isUndefined()) {
        column.decimalSign = oneCharacter(sign, u'.');
        if (!column.decimalSign) return wrong("decimal_sign");
    }
    return column;
}

QJsonObject columnToJson(const ColumnMapping& column) {
    QJsonObject object{{QStringLiteral("title"), column.title}, {QStringLiteral("role"), keyOf(column.role)}};
    if (column.scale) object.insert(QStringLiteral("scale"), model::recordToJson(*column.scale));
    if (!column.notApplicable.isEmpty()) {
        object.insert(QStringLiteral("not_applicable"), toArray(column.notApplicable));
    }
    QJsonArray words;
    for (const WordScore& each : column.words) {
        words.append(QJsonObject{{QStringLiteral("word"), each.word}, {QStringLiteral("score"), each.score}});
    }
    if (!words.isEmpty()) object.insert(QStringLiteral("words"), words);
    if (column.decimalSign) object.insert(QStringLiteral("decimal_sign"), QString(*column.decimalSign));
    return object;
}

Result<void> dialectFromJson(const QJsonObject& object, Dialect& dialect) {
    const auto delimiter = oneCharacter(object.value(QLatin1String("delimiter")), dialect.delimiter);
    if (!delimiter) return wrong("delimiter");
    dialect.delimiter = *delimiter;
    dialect.encoding = object.value(QLatin1String("encoding")).toString(dialect.encoding);
    dialect.headerRows = object.value(QLatin1String("header_rows")).toInt(dialect.headerRows);
    dialect.skippedRows = std::max(0, object.value(QLatin1String("skipped_rows")).toInt(0));
    dialect.backslash = object.value(QLatin1String("backslash_quotes")).toBool(false);
    const QString rule = object.value(QLatin1String("titles")).toString(QStringLiteral("first"));
    const auto* known = std::ranges::find_if(
        titleRules, [&](const auto& each) { return rule == QLatin1String(each.second); });
    if (known == titleRules.end()) return wrong("titles");
    dialect.titles = known->first;
    return {};
}

Result<void> checkWords(const ColumnMapping& column) {
    for (const WordScore& each : column.words) {
        if (levelOf(*column.scale, each.score)) continue;
        return fail(ErrorCode::Invalid,
                    Words::tr("“%1” in “%2” stands for %3, which is not on the scale “%4”.")
                        .arg(each.word, column.title, QString::number(each.score), column.scale->name));
    }
    return {};
}

Result<void> checkScale(const std::optional<model::Scale>& scale, const QString& name) {
    if (scale && levelCount(*scale) >= 2) return {};
    return fail(ErrorCode::Invalid,
                Words::tr("“%1” has no scale. Say from where to where its scores run.").arg(name));
}

Result<void> checkRoles(const Mapping& mapping) {
    for (const RoleRow& row : roles) {
        const auto count = std::ranges::count(mapping.columns, row.role, &ColumnMapping::role);
        if (row.once && count > 1) {
            return fail(ErrorCode::Invalid,
                        Words::tr("Several columns are “%1”. Keep the role for one of them.")
                            .arg(Words::tr(row.label)));
        }
    }
    const bool hasScore = mapping.find(ColumnRole::Score) != nullptr;
    if (!hasScore && !mapping.isWide()) {
        return fail(ErrorCode::Invalid,
                    Words::tr("No column holds scores. Choose the one with the answers."));
    }
    if (hasScore && !mapping.find(ColumnRole::Touchpoint)) {
        return fail(
            ErrorCode::Invalid,
            Words::tr("The scores need a column that names the touchpoint. Choose it, or make each score "
                      "column the answer at one touchpoint."));
    }
    if (mapping.find(ColumnRole::Question)
        && std::ranges::count(mapping.columns, ColumnRole::Score, &ColumnMapping::role) != 1) {
        return fail(ErrorCode::Invalid,
                    Words::tr("With a column of questions there can be one column of scores only."));
    }
    return {};
}

} // namespace

SourceLocation SourceLocation::of(const model::Source& source) {
    return {source.kind, source.location, source.query, source.reading};
}

bool isGivenOnce(ColumnRole role) {
    return roleRowOf(role).once;
}

QString keyOf(ColumnRole role) {
    return QString::fromLatin1(roleRowOf(role).key);
}

std::optional<ColumnRole> columnRoleFromKey(const QString& key) {
    for (const RoleRow& row : roles) {
        if (key == QLatin1String(row.key)) return row.role;
    }
    return std::nullopt;
}

QString label(ColumnRole role, const Language& language) {
    return language.translate("feedback", roleRowOf(role).label);
}

std::vector<ColumnRole> columnRoles() {
    std::vector<ColumnRole> list;
    list.reserve(roles.size());
    for (const RoleRow& row : roles)
        list.push_back(row.role);
    return list;
}

bool Mapping::isWide() const {
    return find(ColumnRole::Answer) != nullptr;
}

const ColumnMapping* Mapping::find(ColumnRole role) const {
    const auto at = std::ranges::find(columns, role, &ColumnMapping::role);
    return at != columns.end() ? &*at : nullptr;
}

const ColumnMapping* Mapping::find(const QString& title) const {
    const auto at = std::ranges::find(columns, title, &ColumnMapping::title);
    return at != columns.end() ? &*at : nullptr;
}

ColumnMapping* Mapping::find(const QString& title) {
    const auto at = std::ranges::find(columns, title, &ColumnMapping::title);
    return at != columns.end() ? &*at : nullptr;
}

Result<std::size_t> indexIn(const QStringList& titles, const ColumnMapping& column) {
    const qsizetype at = titles.indexOf(column.title);
    if (at >= 0) return static_cast<std::size_t>(at);
    return fail(ErrorCode::NotFound,
                Words::tr("There is no column “%1” any more. Choose the columns again.").arg(column.title));
}

QString wordKey(const QString& word) {
    return singleLine(word).toLower();
}

Result<void> checkMapping(const Mapping& mapping) {
    if (Result<void> sound = checkRoles(mapping); !sound) return sound;
    QSet<QString> titles;
    const bool byQuestion = mapping.find(ColumnRole::Question) != nullptr;
    for (const ColumnMapping& column : mapping.columns) {
        if (titles.contains(column.title)) {
            return fail(ErrorCode::Invalid,
                        Words::tr("The column “%1” is described twice.").arg(column.title));
        }
        titles.insert(column.title);
        const bool needsScale =
            column.role == ColumnRole::Answer || (column.role == ColumnRole::Score && !byQuestion);
        if (!needsScale) continue;
        if (Result<void> sound = checkScale(column.scale, column.title); !sound) return sound;
        if (Result<void> sound = checkWords(column); !sound) return sound;
    }
    if (byQuestion && mapping.questions.empty()) {
        return fail(ErrorCode::Invalid, Words::tr("Say for each question which scale its scores are on."));
    }
    for (const QuestionScale& question : mapping.questions) {
        if (Result<void> sound = checkScale(question.scale, question.value); !sound) return sound;
    }
    return {};
}

QJsonObject mappingToJson(const Mapping& mapping) {
    QJsonArray columns;
    for (const ColumnMapping& column : mapping.columns)
        columns.append(columnToJson(column));
    QJsonArray questions;
    for (const QuestionScale& question : mapping.questions) {
        questions.append(QJsonObject{{QStringLiteral("value"), question.value},
                                     {QStringLiteral("scale"), model::recordToJson(question.scale)}});
    }
    const auto* order =
        std::ranges::find(dateOrders, mapping.dateOrder, &std::pair<DateOrder, const char*>::first);
    const auto* rule =
        std::ranges::find(titleRules, mapping.dialect.titles, &std::pair<TitleRule, const char*>::first);
    return {{QStringLiteral("delimiter"), QString(mapping.dialect.delimiter)},
            {QStringLiteral("encoding"), mapping.dialect.encoding},
            {QStringLiteral("header_rows"), mapping.dialect.headerRows},
            {QStringLiteral("skipped_rows"), mapping.dialect.skippedRows},
            {QStringLiteral("titles"), QString::fromLatin1(rule->second)},
            {QStringLiteral("backslash_quotes"), mapping.dialect.backslash},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("questions"), questions},
            {QStringLiteral("not_applicable"), toArray(mapping.notApplicable)},
            {QStringLiteral("date_order"), QString::fromLatin1(order->second)},
            {QStringLiteral("decimal_sign"), QString(mapping.decimalSign)},
            {QStringLiteral("comment_column"), mapping.commentColumn}};
}

Result<Mapping> mappingFromJson(const QJsonObject& object) {
    Mapping mapping;
    if (Result<void> read = dialectFromJson(object, mapping.dialect); !read) return fail(read.error());
    const auto decimal = oneCharacter(object.value(QLatin1String("decimal_sign")), mapping.decimalSign);
    if (!decimal) return wrong("decimal_sign");
    mapping.decimalSign = *decimal;
    mapping.notApplicable = toList(object.value(QLatin1String("not_applicable")));
    mapping.commentColumn = object.value(QLatin1String("comment_column")).toString(QString());
    const QString order = object.value(QLatin1String("date_order")).toString(QStringLiteral("ymd"));
    const auto* known = std::ranges::find_if(
        dateOrders, [&](const auto& each) { return order == QLatin1String(each.second); });
    if (known == dateOrders.end()) return unknownDateOrder(order);
    mapping.dateOrder = known->first;
    if (!object.value(QLatin1String("columns")).isArray()) return wrong("columns");
    for (const auto& each : object.value(QLatin1String("columns")).toArray()) {
        Result<ColumnMapping> column = columnFromJson(each.toObject());
        if (!column) return fail(column.error());
        mapping.columns.push_back(*std::move(column));
    }
    for (const auto& each : object.value(QLatin1String("questions")).toArray()) {
        const QJsonObject question = each.toObject();
        Result<model::Scale> scale =
            model::recordFromJson<model::Scale>(question.value(QLatin1String("scale")).toObject());
        if (!scale) return fail(scale.error());
        mapping.questions.push_back({question.value(QLatin1String("value")).toString(), *std::move(scale)});
    }
    return mapping;
}

QString mappingToText(const Mapping& mapping) {
    return QString::fromUtf8(QJsonDocument(mappingToJson(mapping)).toJson(QJsonDocument::Compact));
}

Result<Mapping> mappingFromText(const QString& text) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (!document.isObject()) {
        return fail(ErrorCode::Invalid,
                    Words::tr("The description of the columns cannot be read. Choose the columns again."),
                    error.errorString());
    }
    return mappingFromJson(document.object());
}

} // namespace chwila::feedback
