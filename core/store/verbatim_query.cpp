// Single answers by filter: the conditions are made of numbers only, so nothing from data gets into SQL.
#include "core/feedback/scale_levels.h"
#include "core/store/answer_rows.h"

namespace chwila::store {

namespace {

template <class Values>
std::string listOf(const Values& values) {
    std::string text = "(";
    for (const auto& value : values) {
        if (text.size() > 1) text += ", ";
        text += std::to_string(value);
    }
    return text + ")";
}

bool wanted(const VerbatimQuery& query, const model::Alias& alias) {
    if (query.filter.scale && alias.scale != *query.filter.scale) return false;
    if (query.touchpoints.empty()) return true;
    return alias.touchpoint
           && std::ranges::find(query.touchpoints, *alias.touchpoint) != query.touchpoints.end();
}

std::vector<int> levelsOf(const model::Scale& scale, ScoreRange range) {
    std::vector<int> levels;
    const int count = std::min(feedback::levelCount(scale), highestLevel + 1);
    for (int level = 0; level < count; ++level) {
        const bool low = feedback::isLow(scale, level);
        const bool high = feedback::isHigh(scale, level);
        if (range == ScoreRange::All || (range == ScoreRange::Low ? low : high)) levels.push_back(level);
    }
    return levels;
}

// Labels by scale, with the levels that are asked for on it.
std::string scoreCondition(const model::Project& project, const VerbatimQuery& query) {
    std::map<model::ScaleId, std::vector<qint64>> byScale;
    for (const model::Alias& alias : project.all<model::Alias>()) {
        if (wanted(query, alias)) byScale[alias.scale].push_back(alias.id.value);
    }
    std::string text;
    for (const auto& [scaleId, aliases] : byScale) {
        const model::Scale* scale = project.find(scaleId);
        if (!scale) continue;
        if (!text.empty()) text += " OR ";
        text += "(answer.alias IN " + listOf(aliases) + " AND answer.level IN "
                + listOf(levelsOf(*scale, query.scores)) + ")";
    }
    return text.empty() ? "0" : "(" + text + ")";
}

std::string periodCondition(const feedback::Filter& filter) {
    std::string text;
    if (filter.from.isValid()) {
        text += " AND answer.time >= " + std::to_string(filter.from.startOfDay(Qt::UTC).toMSecsSinceEpoch());
    }
    if (filter.to.isValid()) {
        text += " AND answer.time < "
                + std::to_string(filter.to.addDays(1).startOfDay(Qt::UTC).toMSecsSinceEpoch());
    }
    return text;
}

bool matches(const feedback::Profile& profile, const std::vector<feedback::SegmentChoice>& choices) {
    return std::ranges::all_of(choices, [&](const feedback::SegmentChoice& choice) {
        return std::ranges::any_of(profile.values, [&](const auto& pair) {
            return pair.first == choice.attribute && choice.values.contains(pair.second);
        });
    });
}

std::string segmentCondition(SQLite::Database& database, const feedback::Filter& filter) {
    if (filter.segments.empty()) return {};
    std::vector<qint64> profiles;
    SQLite::Statement row(database, "SELECT id, segments FROM profile");
    while (row.executeStep()) {
        if (matches(profileFromText(fromUtf8(row.getColumn(1))), filter.segments)) {
            profiles.push_back(row.getColumn(0).getInt64());
        }
    }
    return " AND answer.profile IN " + listOf(profiles);
}

std::string conditions(SQLite::Database& database, const model::Project& project,
                       const VerbatimQuery& query) {
    std::string text = " WHERE answer.batch IN (SELECT id FROM batch WHERE complete = 1) AND "
                       + scoreCondition(project, query) + periodCondition(query.filter)
                       + segmentCondition(database, query.filter);
    if (query.onlyWithWords) text += " AND answer.comment IS NOT NULL";
    return text;
}

feedback::Verbatim verbatimOf(SQLite::Statement& row, const model::Project& project) {
    feedback::Verbatim verbatim;
    verbatim.text = fromUtf8(row.getColumn(0));
    verbatim.alias = {row.getColumn(1).getInt64()};
    verbatim.level = row.getColumn(2).getInt();
    verbatim.time = timeOf(row.getColumn(3));
    verbatim.customer = fromUtf8(row.getColumn(4));
    verbatim.profile = profileFromText(fromUtf8(row.getColumn(5)));
    verbatim.channel = fromUtf8(row.getColumn(6));
    if (const model::Alias* alias = project.find(verbatim.alias)) {
        verbatim.touchpoint = alias->touchpoint;
        verbatim.scale = alias->scale;
    }
    return verbatim;
}

} // namespace

Result<std::vector<feedback::Verbatim>> AnswerStore::verbatims(const model::Project& project,
                                                               const VerbatimQuery& query) {
    return d->connection->snapshot(
        [&](SQLite::Database& database) -> Result<std::vector<feedback::Verbatim>> {
            SQLite::Statement row(
                database, "SELECT answer.comment, answer.alias, answer.level, answer.time, customer.key, "
                          "profile.segments, answer.channel FROM answer "
                          "LEFT JOIN customer ON customer.id = answer.customer "
                          "LEFT JOIN profile ON profile.id = answer.profile"
                              + conditions(database, project, query)
                              + " ORDER BY answer.time IS NULL, answer.time DESC, answer.id DESC "
                                "LIMIT ? OFFSET ?");
            row.bind(1, int64_t{std::max<qint64>(query.limit, 0)});
            row.bind(2, int64_t{std::max<qint64>(query.offset, 0)});
            std::vector<feedback::Verbatim> verbatims;
            while (row.executeStep())
                verbatims.push_back(verbatimOf(row, project));
            return verbatims;
        });
}

Result<qint64> AnswerStore::verbatimCount(const model::Project& project, const VerbatimQuery& query) {
    return d->connection->snapshot([&](SQLite::Database& database) -> Result<qint64> {
        return qint64{
            database.execAndGet("SELECT COUNT(*) FROM answer" + conditions(database, project, query))
                .getInt64()};
    });
}

} // namespace chwila::store
