#include "core/store/answer_aside.h"

#include "core/feedback/reading/text_digest.h"
#include "core/store/bulk_statement.h"

#include <set>

namespace chwila::store {

Questions::Questions(const Table<model::Alias>& aliases, int repeatDays)
    : m_window(qint64{repeatDays} * 86400000), m_repeatDays(repeatDays) {
    std::map<std::tuple<bool, qint64, model::ScaleId>, quint32> known;
    for (const model::Alias& alias : aliases) {
        const auto key = std::tuple(alias.touchpoint.has_value(),
                                    alias.touchpoint ? alias.touchpoint->value : alias.id.value, alias.scale);
        const auto number = known.try_emplace(key, static_cast<quint32>(m_questions.size())).first->second;
        if (number == m_questions.size()) m_questions.emplace_back();
        m_questions[number].aliases.push_back(alias.id.value); // ascending, as the table is
        m_byAlias[alias.id.value] = number;
    }
}

std::optional<quint32> Questions::of(qint64 alias) const {
    const auto at = m_byAlias.find(alias);
    return at == m_byAlias.end() ? std::nullopt : std::optional(at->second);
}

void Questions::settle(const std::vector<VisibleBatch>& batches, const std::vector<PackedCounts>& counts) {
    std::map<qint64, const VisibleBatch*> byId;
    for (const VisibleBatch& batch : batches) {
        if (!batch.counted) byId[batch.id] = &batch;
    }
    std::vector<std::set<qint64>> holding(m_questions.size());
    for (const PackedCounts& part : counts) {
        const auto question = of(part.alias);
        if (question && byId.contains(part.batch)) holding[*question].insert(part.batch);
    }
    for (std::size_t i = 0; i < m_questions.size(); ++i) {
        quint64 sum = 0;
        const auto add = [&](quint64 number) { sum = feedback::stirred(sum * 31 + number + 1); };
        add(static_cast<quint64>(m_repeatDays));
        for (const qint64 alias : m_questions[i].aliases)
            add(static_cast<quint64>(alias));
        for (const qint64 batch : holding[i]) {
            add(static_cast<quint64>(batch));
            add(byId[batch]->digest);
        }
        m_questions[i].batches.assign(holding[i].begin(), holding[i].end());
        m_questions[i].basis = holding[i].empty() || m_window <= 0 ? 0 : std::max<quint64>(sum, 1);
    }
}

AsideCounts readAside(SQLite::Database& database) {
    AsideCounts all;
    SQLite::Statement row(database, "SELECT basis, alias, profile, counts FROM answer_aside ORDER BY id");
    while (row.executeStep()) {
        const SQLite::Column counts = row.getColumn(3);
        const auto* bytes = static_cast<const char*>(counts.getBlob());
        all.byBasis[static_cast<quint64>(row.getColumn(0).getInt64())].push_back(
            {row.getColumn(1).getInt64(), row.getColumn(2).getInt64(), QByteArray(bytes, counts.getBytes())});
    }
    return all;
}

void writeAside(SQLite::Database& database, const AsideCounts& found,
                const std::vector<Question>& questions) {
    std::set<quint64> wanted;
    for (const Question& question : questions)
        wanted.insert(question.basis);
    std::set<quint64> stale;
    SQLite::Statement row(database, "SELECT DISTINCT basis FROM answer_aside");
    while (row.executeStep()) {
        const auto basis = static_cast<quint64>(row.getColumn(0).getInt64());
        if (!wanted.contains(basis) || found.byBasis.contains(basis)) stale.insert(basis);
    }
    BulkStatement remove(database, "DELETE FROM answer_aside WHERE basis = ?");
    for (const quint64 basis : stale) {
        remove.bind(1, static_cast<qint64>(basis));
        remove.run();
    }
    BulkStatement insert(database,
                         "INSERT INTO answer_aside (basis, alias, profile, counts) VALUES (?, ?, ?, ?)");
    for (const auto& [basis, parts] : found.byBasis) {
        for (const AsideCounts::Part& part : parts) {
            insert.bind(1, static_cast<qint64>(basis));
            insert.bind(2, part.alias);
            insert.bind(3, part.profile);
            insert.bindBlob(
                4, std::string_view(part.counts.constData(), static_cast<std::size_t>(part.counts.size())));
            insert.run();
        }
    }
}

AsideCounts asideOf(feedback::CountTable& found, const std::vector<const Question*>& questions,
                    const std::vector<qint64>& profileIds) {
    std::map<qint64, quint64> basisOf;
    AsideCounts all;
    for (const Question* question : questions) {
        all.byBasis[question->basis];
        for (const qint64 alias : question->aliases)
            basisOf[alias] = question->basis;
    }
    for (auto& [key, series] : found.all()) {
        const auto basis = basisOf.find(key.first.value);
        const auto cells = feedback::CountTable::cells(series);
        if (basis == basisOf.end() || cells.empty()) continue;
        all.byBasis[basis->second].push_back(
            {key.first.value, profileIds[static_cast<std::size_t>(key.second)], feedback::packed(cells)});
    }
    for (auto& [basis, parts] : all.byBasis) {
        if (parts.empty()) parts.push_back({});
    }
    return all;
}

} // namespace chwila::store
