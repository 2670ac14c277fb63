// The cube out of the counts kept at import, without what is set aside: of one customer's answers to one
// question the latest counts. Rows are only read where what is set aside is not known yet.
#include "core/store/answer_aside.h"

#include <QCoreApplication>

#include <algorithm>

namespace chwila::store {

namespace {

struct Stored {
    std::vector<VisibleBatch> batches;
    std::vector<PackedCounts> counts;
    AsideCounts aside;
    std::unordered_map<qint64, feedback::Profile> profiles;
};

Result<Stored> readStored(Connection& connection) {
    return connection.snapshot([](SQLite::Database& database) -> Result<Stored> {
        Stored stored{visibleBatches(database), readCounts(database), readAside(database), {}};
        SQLite::Statement row(database, "SELECT id, segments FROM profile");
        while (row.executeStep())
            stored.profiles[row.getColumn(0).getInt64()] = profileFromText(fromUtf8(row.getColumn(1)));
        return stored;
    });
}

/// Looks for repeated answers to the questions of which nothing is known yet.
class RepeatSearch {
  public:
    RepeatSearch(const Questions& all, std::vector<const Question*> wanted)
        : m_all(all), m_wanted(std::move(wanted)), m_finder({}, 0) {
        for (const Question* question : m_wanted) {
            for (const qint64 alias : question->aliases) {
                m_labels[alias] = static_cast<quint32>(m_aliases.size());
                m_aliases.push_back(alias);
            }
        }
    }

    Result<AsideCounts> run(Connection& connection, qint64 total, Progress& progress) {
        qint64 count = 0;
        Result<void> added;
        bool stopped = false;
        const auto visit = [&](SQLite::Statement& row) {
            if (++count % 4096 == 0) {
                stopped = progress.cancelled();
                progress.report(static_cast<double>(count) / static_cast<double>(std::max(total, count)),
                                QCoreApplication::translate("store", "Counting answers"));
            }
            added = add(row, static_cast<quint32>(count));
            return !stopped && added;
        };
        stopped = progress.cancelled();
        const Result<void> read =
            forEachRow(connection, "answer.alias, answer.level, answer.time, answer.customer, answer.profile",
                       "", visit);
        if (stopped) return fail(cancelled());
        if (!added) return fail(added.error());
        if (!read) return fail(read.error());
        return finish();
    }

  private:
    // Columns 2 …: alias, level, time, customer, profile.
    Result<void> add(SQLite::Statement& row, quint32 order) {
        const auto label = m_labels.find(row.getColumn(2).getInt64());
        if (label == m_labels.end() || row.getColumn(4).isNull() || row.getColumn(5).isNull()) return {};
        const qint64 level = row.getColumn(3).getInt64();
        if (level < 0 || level > highestLevel) return {};
        const qint64 id = row.getColumn(6).getInt64();
        const auto [profile, isNew] = m_profiles.try_emplace(id, static_cast<quint32>(m_profileIds.size()));
        if (isNew) m_profileIds.push_back(id);
        return m_finder.add({static_cast<quint64>(row.getColumn(5).getInt64()), row.getColumn(4).getInt64(),
                             order, label->second, profile->second, static_cast<quint16>(level)});
    }

    Result<AsideCounts> finish() {
        std::vector<quint32> questions;
        for (const qint64 alias : m_aliases)
            questions.push_back(*m_all.of(alias));
        m_finder.setQuestions(std::move(questions), m_all.window());
        feedback::CountTable found;
        feedback::RepeatFinder::Visitor visitor;
        visitor.repeated = [&](const feedback::RepeatFinder::Entry& entry) {
            found.add({m_aliases[entry.label]}, static_cast<int>(entry.profile), dayOf(entry.time),
                      entry.level);
        };
        if (Result<void> searched = m_finder.finish(visitor); !searched) return fail(searched.error());
        return asideOf(found, m_wanted, m_profileIds);
    }

    const Questions& m_all;
    std::vector<const Question*> m_wanted;
    feedback::RepeatFinder m_finder;
    std::vector<qint64> m_aliases;
    std::unordered_map<qint64, quint32> m_labels;
    std::unordered_map<qint64, quint32> m_profiles;
    std::vector<qint64> m_profileIds;
};

Result<void> findMissing(Connection& connection, Stored& stored, const Questions& questions,
                         Progress& progress) {
    std::vector<const Question*> missing;
    for (const Question& question : questions.all()) {
        if (question.basis != 0 && !stored.aside.byBasis.contains(question.basis))
            missing.push_back(&question);
    }
    if (missing.empty()) return {};
    qint64 total = 0;
    for (const VisibleBatch& batch : stored.batches)
        total += batch.answers;
    const Result<AsideCounts> found = RepeatSearch(questions, missing).run(connection, total, progress);
    if (!found) return fail(found.error());
    // Where it cannot be kept it is found again next time.
    if (!connection.isReadOnly()) {
        (void)connection.transaction([&](SQLite::Database& database) -> Result<void> {
            writeAside(database, *found, questions.all());
            return {};
        });
    }
    for (const auto& [basis, parts] : found->byBasis)
        stored.aside.byBasis[basis] = parts;
    return {};
}

class CubeMaker {
  public:
    CubeMaker(const Stored& stored, const model::Project& project) : m_stored(stored), m_project(project) {}

    Result<void> count() {
        for (const PackedCounts& part : m_stored.counts) {
            if (!m_project.find(model::AliasId{part.alias})) continue;
            const auto cells = feedback::unpacked(part.counts);
            if (!cells) return fail(damaged(QStringLiteral("counts of batch %1").arg(part.batch)));
            add(m_counts, part.alias, part.profile, *cells);
        }
        return {};
    }
    Result<void> setAside(const Questions& questions) {
        for (const Question& question : questions.all()) {
            const auto parts = m_stored.aside.byBasis.find(question.basis);
            if (question.basis == 0 || parts == m_stored.aside.byBasis.end()) continue;
            for (const AsideCounts::Part& part : parts->second) {
                const auto cells = feedback::unpacked(part.counts);
                if (!cells) return fail(damaged(QStringLiteral("counts of repeated answers")));
                add(m_aside, part.alias, part.profile, *cells);
            }
        }
        return {};
    }
    void announce(const feedback::AnnouncedCounts& counts) {
        for (const auto& series : counts.series) {
            const int profile = m_builder.profile(counts.profiles[static_cast<std::size_t>(series.profile)]);
            feedback::CountTable::Series& all = m_counts.series({series.alias, profile});
            for (const feedback::CountTable::Cell& cell : series.cells)
                feedback::CountTable::add(all, cell.key, cell.count);
        }
    }
    std::shared_ptr<const feedback::ResponseCube> build() {
        m_counts.subtract(m_aside);
        move(m_counts, false);
        move(m_aside, true);
        return std::move(m_builder).build();
    }

  private:
    int profileOf(qint64 id) {
        const auto known = m_profiles.find(id);
        if (known != m_profiles.end()) return known->second;
        const auto stored = m_stored.profiles.find(id);
        const int index =
            m_builder.profile(stored == m_stored.profiles.end() ? feedback::Profile{} : stored->second);
        m_profiles.emplace(id, index);
        return index;
    }
    void add(feedback::CountTable& table, qint64 alias, qint64 profile,
             const std::vector<feedback::CountTable::Cell>& cells) {
        if (cells.empty()) return;
        feedback::CountTable::Series& series = table.series({{alias}, profileOf(profile)});
        for (const feedback::CountTable::Cell& cell : cells)
            feedback::CountTable::add(series, cell.key, cell.count);
    }
    void move(feedback::CountTable& table, bool setAside) {
        for (auto& [key, series] : table.all()) {
            m_builder.add(key.first, key.second, feedback::CountTable::cells(series), setAside);
            series = {};
        }
    }

    const Stored& m_stored;
    const model::Project& m_project;
    feedback::CountTable m_counts;
    feedback::CountTable m_aside;
    std::unordered_map<qint64, int> m_profiles;
    feedback::CubeBuilder m_builder;
};

Result<std::shared_ptr<const feedback::ResponseCube>> readCube(Connection& connection,
                                                               const model::Project& project,
                                                               const feedback::AnnouncedCounts* announced,
                                                               Progress& progress) {
    Result<Stored> stored = readStored(connection);
    if (!stored) return fail(stored.error());
    if (progress.cancelled()) return fail(cancelled());
    Questions questions(project.all<model::Alias>(), project.settings().repeatDays);
    questions.settle(stored->batches, stored->counts);
    if (Result<void> known = findMissing(connection, *stored, questions, progress); !known) {
        return fail(known.error());
    }
    CubeMaker maker(*stored, project);
    if (Result<void> counted = maker.count(); !counted) return fail(counted.error());
    if (Result<void> aside = maker.setAside(questions); !aside) return fail(aside.error());
    if (announced) maker.announce(*announced);
    return maker.build();
}

} // namespace

void AnswerStore::announce(std::shared_ptr<const feedback::AnnouncedCounts> counts) {
    const std::lock_guard guard(d->cubeMutex);
    d->announced = std::move(counts);
}

Result<std::shared_ptr<const feedback::ResponseCube>> AnswerStore::cube(const model::Project& project,
                                                                        Progress& progress) {
    constexpr int attempts = 5; // batches may come and go while we read
    for (int attempt = 1;; ++attempt) {
        const auto batches = d->visible();
        if (!batches) return fail(batches.error());
        const auto& aliases = project.all<model::Alias>();
        Private::CubeKey key{
            *batches, {aliases.begin(), aliases.end()}, project.settings().repeatDays, nullptr};
        {
            const std::lock_guard guard(d->cubeMutex);
            key.announced = d->announced;
            if (d->cube && d->cubeKey == key) return d->cube;
        }
        auto cube = readCube(*d->connection, project, key.announced.get(), progress);
        if (!cube && cube.error().code == ErrorCode::Conflict && attempt < attempts) continue;
        if (cube) {
            const std::lock_guard guard(d->cubeMutex);
            d->cubeKey = std::move(key);
            d->cube = *cube;
        }
        return cube;
    }
}

} // namespace chwila::store
