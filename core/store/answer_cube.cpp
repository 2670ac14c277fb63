// The cube out of the rows, with one answer per customer, touchpoint and Settings::repeatDays.
#include "core/store/answer_rows.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace chwila::store {

namespace {

// An answer that may be set aside because the same customer answered again.
struct Repeatable {
    quint32 customer = 0;
    quint32 question = 0; // touchpoint and scale
    qint64 time = 0;
    qint64 alias = 0;
    int profile = 0;
    int level = 0;
};

class CubeReader {
  public:
    explicit CubeReader(const model::Project& project)
        : m_repeat(qint64{project.settings().repeatDays} * 86400000) {
        std::map<std::tuple<bool, qint64, model::ScaleId>, quint32> questions;
        for (const model::Alias& alias : project.all<model::Alias>()) {
            const auto key =
                std::tuple(alias.touchpoint.has_value(),
                           alias.touchpoint ? alias.touchpoint->value : alias.id.value, alias.scale);
            const auto number = static_cast<quint32>(questions.size());
            m_questions[alias.id.value] = questions.try_emplace(key, number).first->second;
        }
    }

    Result<void> readProfiles(Connection& connection) {
        return connection.run([&](SQLite::Database& database) -> Result<void> {
            SQLite::Statement row(database, "SELECT id, segments FROM profile");
            while (row.executeStep())
                m_profileTexts[row.getColumn(0).getInt64()] = fromUtf8(row.getColumn(1));
            return {};
        });
    }

    // Columns 2 …: alias, level, time, customer, profile.
    void read(SQLite::Statement& row) {
        const qint64 alias = row.getColumn(2).getInt64();
        const qint64 level = row.getColumn(3).getInt64();
        if (level < 0 || level > highestLevel) return;
        const int profile = profileOf(row.getColumn(6).getInt64());
        const bool dated = !row.getColumn(4).isNull();
        const auto question = m_questions.find(alias);
        if (m_repeat > 0 && dated && !row.getColumn(5).isNull() && question != m_questions.end()) {
            m_repeatable.push_back({static_cast<quint32>(row.getColumn(5).getInt64()), question->second,
                                    row.getColumn(4).getInt64(), alias, profile, static_cast<int>(level)});
            return;
        }
        m_builder.add({alias}, profile,
                      dated ? dayOf(row.getColumn(4).getInt64()) : feedback::ResponseCube::undated,
                      static_cast<int>(level));
    }

    std::shared_ptr<const feedback::ResponseCube> finish() {
        addRepeatable();
        return std::move(m_builder).build();
    }

  private:
    int profileOf(qint64 id) {
        const auto known = m_profiles.find(id);
        if (known != m_profiles.end()) return known->second;
        const auto text = m_profileTexts.find(id);
        const int index = m_builder.profile(text == m_profileTexts.end() ? feedback::Profile{}
                                                                         : profileFromText(text->second));
        m_profiles.emplace(id, index);
        return index;
    }

    // From the latest back: an answer counts if it lies at least repeatDays before the last that counted.
    // Of two at the same moment the one stored later is the later one.
    void addRepeatable() {
        std::ranges::stable_sort(m_repeatable, [](const Repeatable& a, const Repeatable& b) {
            return std::tie(a.customer, a.question, a.time) < std::tie(b.customer, b.question, b.time);
        });
        const Repeatable* counted = nullptr;
        for (auto at = m_repeatable.rbegin(); at != m_repeatable.rend(); ++at) {
            const bool repeats = counted && counted->customer == at->customer
                                 && counted->question == at->question && counted->time - at->time < m_repeat;
            m_builder.add({at->alias}, at->profile, dayOf(at->time), at->level, 1, repeats);
            if (!repeats) counted = &*at;
        }
    }

    qint64 m_repeat; // milliseconds
    std::unordered_map<qint64, quint32> m_questions;
    std::unordered_map<qint64, QString> m_profileTexts;
    std::unordered_map<qint64, int> m_profiles;
    std::vector<Repeatable> m_repeatable;
    feedback::CubeBuilder m_builder;
};

Result<std::shared_ptr<const feedback::ResponseCube>>
readCube(Connection& connection, const model::Project& project, qint64 total, Progress& progress) {
    CubeReader reader(project);
    if (Result<void> profiles = reader.readProfiles(connection); !profiles) return fail(profiles.error());
    qint64 count = 0;
    bool stopped = false;
    const Result<void> read = forEachRow(
        connection, "answer.alias, answer.level, answer.time, answer.customer, answer.profile", "",
        [&](SQLite::Statement& row) {
            if (++count % 4096 == 0) {
                stopped = progress.cancelled();
                progress.report(static_cast<double>(count) / static_cast<double>(std::max(total, count)),
                                QCoreApplication::translate("store", "Counting answers"));
            }
            reader.read(row);
            return !stopped;
        });
    if (stopped) return fail(cancelled());
    if (!read) return fail(read.error());
    return reader.finish();
}

} // namespace

Result<std::shared_ptr<const feedback::ResponseCube>> AnswerStore::cube(const model::Project& project,
                                                                        Progress& progress) {
    constexpr int attempts = 5; // batches may come and go while we read
    for (int attempt = 1;; ++attempt) {
        const auto batches = d->visible();
        if (!batches) return fail(batches.error());
        const auto& aliases = project.all<model::Alias>();
        Private::CubeKey key{*batches, {aliases.begin(), aliases.end()}, project.settings().repeatDays};
        {
            const std::lock_guard guard(d->cubeMutex);
            if (d->cube && d->cubeKey == key) return d->cube;
        }
        qint64 total = 0;
        for (const VisibleBatch& batch : *batches)
            total += batch.answers;
        auto cube = readCube(*d->connection, project, total, progress);
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
