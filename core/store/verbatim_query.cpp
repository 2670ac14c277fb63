// Single answers by filter: the conditions are made of numbers only, so nothing from data gets into SQL.
// Answers with words are looked up in their index month by month from the newest back (comment_words.h), so
// that a page of them costs the same among ten million answers as among ten thousand.
#include "core/feedback/scale_levels.h"
#include "core/store/answer_counts.h"
#include "core/store/comment_words.h"

#include <set>

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

/// Ids of the profiles under the filter.
std::set<qint64> profilesOf(SQLite::Database& database, const feedback::Filter& filter) {
    std::set<qint64> profiles;
    SQLite::Statement row(database, "SELECT id, segments FROM profile");
    while (row.executeStep()) {
        if (feedback::isChosen(profileFromText(fromUtf8(row.getColumn(1))), filter)) {
            profiles.insert(row.getColumn(0).getInt64());
        }
    }
    return profiles;
}

std::string segmentCondition(SQLite::Database& database, const feedback::Filter& filter) {
    if (filter.segments.empty()) return {};
    return " AND answer.profile IN " + listOf(profilesOf(database, filter));
}

struct Conditions {
    std::string rows;                 ///< on the table answer
    std::optional<std::string> words; ///< of the index; nothing where it holds nothing
};

/// The labels as marks of the index, where there are few enough of them to be worth it.
std::string aliasCondition(const model::Project& project, const VerbatimQuery& query) {
    constexpr std::size_t most = 64;
    if (query.touchpoints.empty() && !query.filter.scale) return {};
    std::string marks;
    std::size_t count = 0;
    for (const model::Alias& alias : project.all<model::Alias>()) {
        if (!wanted(query, alias)) continue;
        if (++count > most) return {};
        if (!marks.empty()) marks += " OR ";
        marks += '"' + aliasMark(alias.id.value) + '"';
    }
    return marks.empty() ? std::string() : " AND (" + marks + ")";
}

Conditions conditions(SQLite::Database& database, const model::Project& project, const VerbatimQuery& query) {
    Conditions all;
    all.rows = "answer.batch IN (SELECT id FROM batch WHERE complete = 1) AND "
               + scoreCondition(project, query) + periodCondition(query.filter)
               + segmentCondition(database, query.filter);
    if (query.only) all.rows += " AND answer.id IN " + listOf(*query.only);
    if (!query.without.empty()) all.rows += " AND answer.id NOT IN " + listOf(query.without);
    const std::string aliases = aliasCondition(project, query);
    if (query.search.trimmed().isEmpty()) {
        all.words = aliases;
    } else if (const auto words = wordCondition(query.search)) {
        all.words = " AND (" + *words + ")" + aliases;
    }
    return all;
}

/// Months in which there may be answers under the filter, from the last back, then 0 for those without a
/// date.
std::vector<int> monthsOf(SQLite::Database& database, const feedback::Filter& filter) {
    constexpr qint64 epoch = 2440588; // Julian day of 1 Jan 1970
    SQLite::Statement row(database, "SELECT MIN(first_day), MAX(last_day) FROM batch WHERE complete = 1");
    std::vector<int> months;
    if (row.executeStep() && !row.getColumn(0).isNull()) {
        qint64 first = row.getColumn(0).getInt64();
        qint64 last = row.getColumn(1).getInt64();
        if (filter.from.isValid()) first = std::max<qint64>(first, filter.from.toJulianDay());
        if (filter.to.isValid()) last = std::min<qint64>(last, filter.to.toJulianDay());
        constexpr qint64 day = 86400000;
        if (first <= last) {
            const int from = monthOf((first - epoch) * day);
            for (int month = monthOf((last - epoch) * day); month >= from; --month)
                months.push_back(month);
        }
    }
    if (!filter.hasPeriod()) months.push_back(0);
    return months;
}

constexpr const char* wholeVerbatim =
    "SELECT comment.text, answer.alias, answer.level, answer.time, customer.key, profile.segments, "
    "answer_channel.name, answer.id FROM answer "
    "LEFT JOIN comment ON comment.id = answer.id "
    "LEFT JOIN customer ON customer.id = answer.customer "
    "LEFT JOIN profile ON profile.id = answer.profile "
    "LEFT JOIN answer_channel ON answer_channel.id = answer.channel ";
constexpr const char* newestFirst = " ORDER BY answer.time IS NULL, answer.time DESC, answer.id DESC ";

feedback::Verbatim verbatimOf(SQLite::Statement& row, const model::Project& project) {
    feedback::Verbatim verbatim;
    verbatim.text = fromUtf8(row.getColumn(0));
    verbatim.alias = {row.getColumn(1).getInt64()};
    verbatim.level = row.getColumn(2).getInt();
    verbatim.time = timeOf(row.getColumn(3));
    verbatim.customer = fromUtf8(row.getColumn(4));
    verbatim.profile = profileFromText(fromUtf8(row.getColumn(5)));
    verbatim.channel = fromUtf8(row.getColumn(6));
    verbatim.id = row.getColumn(7).getInt64();
    if (const model::Alias* alias = project.find(verbatim.alias)) {
        verbatim.touchpoint = alias->touchpoint;
        verbatim.scale = alias->scale;
    }
    return verbatim;
}

/// Ids of the answers with words of one month, the newest first.
std::vector<int64_t> idsOfMonth(SQLite::Database& database, const Conditions& conditions, int month,
                                int64_t limit) {
    SQLite::Statement row(
        database, "SELECT answer.id FROM comment_word CROSS JOIN answer ON answer.id = comment_word.rowid "
                  "WHERE comment_word MATCH ? AND "
                      + conditions.rows + newestFirst + "LIMIT ?");
    row.bind(1, '"' + monthMark(month) + '"' + *conditions.words);
    row.bind(2, limit);
    std::vector<int64_t> ids;
    while (row.executeStep())
        ids.push_back(row.getColumn(0).getInt64());
    return ids;
}

std::vector<int64_t> idsWithWords(SQLite::Database& database, const model::Project& project,
                                  const VerbatimQuery& query) {
    const Conditions all = conditions(database, project, query);
    if (!all.words) return {};
    const int64_t offset = std::max<qint64>(query.offset, 0);
    const int64_t wanted = offset + std::max<qint64>(query.limit, 0);
    std::vector<int64_t> ids;
    for (const int month : monthsOf(database, query.filter)) {
        const auto left = wanted - static_cast<int64_t>(ids.size());
        if (left <= 0) break;
        const std::vector<int64_t> more = idsOfMonth(database, all, month, left);
        ids.insert(ids.end(), more.begin(), more.end());
    }
    ids.erase(ids.begin(), ids.begin() + std::min<int64_t>(offset, static_cast<int64_t>(ids.size())));
    return ids;
}

std::vector<int64_t> idsOfAll(SQLite::Database& database, const model::Project& project,
                              const VerbatimQuery& query) {
    SQLite::Statement row(database, "SELECT answer.id FROM answer WHERE "
                                        + conditions(database, project, query).rows + newestFirst
                                        + "LIMIT ? OFFSET ?");
    row.bind(1, int64_t{std::max<qint64>(query.limit, 0)});
    row.bind(2, int64_t{std::max<qint64>(query.offset, 0)});
    std::vector<int64_t> ids;
    while (row.executeStep())
        ids.push_back(row.getColumn(0).getInt64());
    return ids;
}

bool needsWords(const VerbatimQuery& query) {
    return query.onlyWithWords || !query.search.trimmed().isEmpty();
}

} // namespace

Result<std::vector<feedback::Verbatim>> AnswerStore::verbatims(const model::Project& project,
                                                               const VerbatimQuery& query) {
    return d->connection->snapshot(
        [&](SQLite::Database& database) -> Result<std::vector<feedback::Verbatim>> {
            const std::vector<int64_t> ids = needsWords(query) ? idsWithWords(database, project, query)
                                                               : idsOfAll(database, project, query);
            SQLite::Statement row(database, std::string(wholeVerbatim) + "WHERE answer.id = ?");
            std::vector<feedback::Verbatim> verbatims;
            for (const int64_t id : ids) {
                row.reset();
                row.bind(1, id);
                if (row.executeStep()) verbatims.push_back(verbatimOf(row, project));
            }
            return verbatims;
        });
}

namespace {

/// Whether every answer that is stored belongs to a label of the project.
bool allLabelsKnown(SQLite::Database& database, const model::Project& project) {
    SQLite::Statement row(database, "SELECT DISTINCT alias FROM answer_count");
    while (row.executeStep()) {
        if (!project.find(model::AliasId{row.getColumn(0).getInt64()})) return false;
    }
    return true;
}

/// From the index alone, where words and labels are all that is asked for: counting half a million texts
/// must not look half a million answers up. (Answers above a scale that was narrowed are counted, too.)
std::optional<qint64> countInIndex(SQLite::Database& database, const model::Project& project,
                                   const VerbatimQuery& query, const Conditions& conditions) {
    const bool byLabel = !query.touchpoints.empty() || query.filter.scale.has_value();
    if (query.scores != ScoreRange::All || query.filter.hasPeriod() || !query.filter.segments.empty()
        || (byLabel && conditions.words->find(aliasMark(0).substr(0, 3)) == std::string::npos) || query.only
        || !query.without.empty()
        || database.execAndGet("SELECT EXISTS (SELECT 1 FROM batch WHERE complete = 0)").getInt() != 0
        || (!byLabel && !allLabelsKnown(database, project))) {
        return std::nullopt;
    }
    if (conditions.words->empty()) {
        return qint64{database.execAndGet("SELECT COUNT(*) FROM comment").getInt64()};
    }
    SQLite::Statement row(database, "SELECT COUNT(*) FROM comment_word WHERE comment_word MATCH ?");
    row.bind(1, conditions.words->substr(std::string_view(" AND ").size()));
    return row.executeStep() ? qint64{row.getColumn(0).getInt64()} : qint64{0};
}

/// Whether the cells of these labels are listed as single answers: not those that were counted elsewhere.
bool anyCountedElsewhere(SQLite::Database& database) {
    return database.execAndGet("SELECT EXISTS (SELECT 1 FROM batch WHERE complete = 1 AND counted = 1)")
               .getInt()
           != 0;
}

bool isWithin(const feedback::Filter& filter, qint64 day) {
    if (!filter.hasPeriod()) return true;
    if (day == feedback::CountTable::undated) return false;
    return (!filter.from.isValid() || day >= filter.from.toJulianDay())
           && (!filter.to.isValid() || day <= filter.to.toJulianDay());
}

/// With and without words, from the counts kept at import: ten million answers need not be looked at.
std::optional<qint64> countInCells(SQLite::Database& database, const model::Project& project,
                                   const VerbatimQuery& query) {
    if (query.only || !query.without.empty() || anyCountedElsewhere(database)) return std::nullopt;
    const std::set<qint64> profiles = profilesOf(database, query.filter);
    qint64 count = 0;
    for (const PackedCounts& part : readCounts(database)) {
        const model::Alias* alias = project.find(model::AliasId{part.alias});
        const model::Scale* scale = alias ? project.find(alias->scale) : nullptr;
        if (!scale || !wanted(query, *alias) || !profiles.contains(part.profile)) continue;
        const auto cells = feedback::unpacked(part.counts);
        if (!cells) return std::nullopt;
        const std::vector<int> levels = levelsOf(*scale, query.scores);
        for (const feedback::CountTable::Cell& cell : *cells) {
            if (isWithin(query.filter, cell.day()) && std::ranges::binary_search(levels, cell.level()))
                count += cell.count;
        }
    }
    return count;
}

} // namespace

Result<qint64> AnswerStore::verbatimCount(const model::Project& project, const VerbatimQuery& query) {
    return d->connection->snapshot([&](SQLite::Database& database) -> Result<qint64> {
        if (!needsWords(query)) {
            if (const auto quick = countInCells(database, project, query)) return *quick;
        }
        const Conditions all = conditions(database, project, query);
        if (!needsWords(query)) {
            return qint64{database.execAndGet("SELECT COUNT(*) FROM answer WHERE " + all.rows).getInt64()};
        }
        if (!all.words) return 0;
        if (const auto quick = countInIndex(database, project, query, all)) return *quick;
        qint64 count = 0;
        SQLite::Statement row(
            database, "SELECT COUNT(*) FROM comment_word CROSS JOIN answer ON answer.id = comment_word.rowid "
                      "WHERE comment_word MATCH ? AND "
                          + all.rows);
        for (const int month : monthsOf(database, query.filter)) {
            row.reset();
            row.bind(1, '"' + monthMark(month) + '"' + *all.words);
            if (row.executeStep()) count += row.getColumn(0).getInt64();
        }
        return count;
    });
}

} // namespace chwila::store
