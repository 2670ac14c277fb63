#include "core/store/follow_up_store.h"

#include "core/store/answer_rows.h"
#include "core/store/follow_up_rows.h"

#include <QHash>

#include <algorithm>
#include <unordered_set>

namespace chwila::store {

namespace {

using feedback::FollowUp;
using feedback::FollowUpState;

struct Place {
    qint64 alias = 0;
    qint64 time = std::numeric_limits<qint64>::min(); // milliseconds; the lowest: not known

    bool operator==(const Place&) const = default;
};
struct PlaceHash {
    std::size_t operator()(const Place& place) const noexcept {
        return qHashMulti(0, place.alias, place.time);
    }
};

void write(SQLite::Database& database, const FollowUp& followUp) {
    if (followUp.state == FollowUpState::None) {
        SQLite::Statement remove(database, "DELETE FROM follow_up WHERE \"key\" = ?");
        remove.bind(1, utf8(followUp.key));
        remove.exec();
        return;
    }
    SQLite::Statement put(database,
                          "INSERT INTO follow_up (\"key\", alias, time, state, \"by\", changed, note) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (\"key\") DO UPDATE SET state = "
                          "excluded.state, \"by\" = excluded.\"by\", changed = excluded.changed, "
                          "note = excluded.note");
    put.bind(1, utf8(followUp.key));
    put.bind(2, int64_t{followUp.alias.value});
    bindTime(put, 3, followUp.time);
    put.bind(4, static_cast<int32_t>(followUp.state));
    put.bind(5, utf8(followUp.by));
    bindTime(put, 6, followUp.changed);
    put.bind(7, utf8(followUp.note));
    put.exec();
}

} // namespace

FollowUp followUpOf(SQLite::Statement& row) {
    FollowUp followUp;
    followUp.key = fromUtf8(row.getColumn(1));
    followUp.alias = {row.getColumn(2).getInt64()};
    followUp.time = timeOf(row.getColumn(3));
    const int state = row.getColumn(4).getInt();
    followUp.state =
        state >= static_cast<int>(FollowUpState::Open) && state <= static_cast<int>(FollowUpState::Closed)
            ? static_cast<FollowUpState>(state)
            : FollowUpState::Open;
    followUp.by = fromUtf8(row.getColumn(5));
    followUp.changed = timeOf(row.getColumn(6));
    followUp.note = fromUtf8(row.getColumn(7));
    return followUp;
}

Result<std::vector<FollowUp>> FollowUpStore::all() {
    return m_connection->run([](SQLite::Database& database) -> Result<std::vector<FollowUp>> {
        std::vector<FollowUp> followUps;
        SQLite::Statement row(database, std::string(followUpSelection) + " FROM follow_up ORDER BY \"key\"");
        while (row.executeStep())
            followUps.push_back(followUpOf(row));
        return followUps;
    });
}

Result<void> FollowUpStore::set(const std::vector<FollowUp>& followUps) {
    if (m_connection->isReadOnly()) return fail(ErrorCode::Locked, m_connection->readOnlyReason());
    return m_connection->transaction([&](SQLite::Database& database) -> Result<void> {
        for (const FollowUp& followUp : followUps)
            write(database, followUp);
        return {};
    });
}

Result<std::vector<qint64>> FollowUpStore::answers(const model::Project& project, FollowUpState state) {
    const Result<std::vector<FollowUp>> followUps = all();
    if (!followUps) return fail(followUps.error());
    const std::lock_guard guard(m_mutex);
    if (Result<void> found = findAnswers(project, *followUps); !found) return fail(found.error());
    std::vector<qint64> ids;
    for (const FollowUp& followUp : *followUps) {
        if (state != FollowUpState::None && followUp.state != state) continue;
        const auto [begin, end] = m_ids.equal_range(followUp.key);
        for (auto at = begin; at != end; ++at)
            ids.push_back(at->second);
    }
    std::ranges::sort(ids);
    return ids;
}

Result<void> FollowUpStore::findAnswers(const model::Project& project,
                                        const std::vector<FollowUp>& followUps) {
    const quint64 generation = m_answers.generation();
    const bool known =
        generation == m_generation && std::ranges::all_of(followUps, [this](const FollowUp& each) {
            return m_sought.contains(each.key);
        });
    if (known) return {};
    std::unordered_set<Place, PlaceHash> places;
    for (const FollowUp& each : followUps) {
        places.insert(each.time.isValid() ? Place{each.alias.value, each.time.toMSecsSinceEpoch()}
                                          : Place{each.alias.value});
    }
    VerbatimQuery query;
    query.onlyWithWords = false;
    query.only.emplace();
    const auto visit = [&](SQLite::Statement& row) {
        Place place{row.getColumn(2).getInt64()};
        if (!row.getColumn(3).isNull()) place.time = row.getColumn(3).getInt64();
        if (places.contains(place)) query.only->push_back(row.getColumn(0).getInt64());
        return true;
    };
    for (const Rows rows : {Rows::Answers, Rows::Words}) {
        const Result<void> read = forEachRow(*m_connection, "answer.alias, answer.time", "", visit, rows);
        if (!read) return read;
    }
    query.limit = static_cast<qint64>(query.only->size());
    const auto candidates = m_answers.verbatims(project, query);
    if (!candidates) return fail(candidates.error());
    m_ids.clear();
    m_sought.clear();
    for (const FollowUp& each : followUps)
        m_sought.insert(each.key);
    for (const feedback::Verbatim& candidate : *candidates) {
        const QString key = followUpKey(candidate);
        if (m_sought.contains(key)) m_ids.emplace(key, candidate.id);
    }
    m_generation = generation;
    return {};
}

} // namespace chwila::store
