// What the tests of the store share: a folder of their own, projects and answers by the handful.
#pragma once

#include "core/store/answer_store.h"
#include "core/store/project_file.h"
#include "tests/core/model/random_edits.h"
#include "tests/core/model/record_samples.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

namespace chwila::store {

/// Fails the test with the error's own words.
#define REQUIRE(result)                                                                                      \
    do {                                                                                                     \
        const auto& required = (result);                                                                     \
        QVERIFY2(required, qPrintable(required ? QString() : describe(required.error())));                   \
    } while (false)

/// A folder of its own, in memory where there is such a place: what is tested is not the disk.
class Folder {
  public:
    enum class Where : std::uint8_t { Memory, Disk };

    explicit Folder(Where where = Where::Memory) : m_dir(pattern(where)) {
        if (!m_dir.isValid()) qFatal("no temporary folder");
    }
    QString file(const QString& name = QStringLiteral("project.chwila")) const {
        return m_dir.filePath(name);
    }
    QString path() const { return m_dir.path(); }
    /// Everything in it, hidden files too.
    QStringList entries() const {
        return QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

  private:
    static QString pattern(Where where) {
        const QFileInfo memory(QStringLiteral("/dev/shm"));
        const bool useMemory = where == Where::Memory && memory.isDir() && memory.isWritable();
        return (useMemory ? memory.filePath() : QDir::tempPath()) + QStringLiteral("/chwila-test-XXXXXX");
    }

    QTemporaryDir m_dir;
};

inline model::Project randomProject(std::uint64_t seed, int edits) {
    model::Project project;
    model::RandomEditor editor(seed);
    for (int i = 0; i < edits; ++i) {
        if (!editor.next(project).applyTo(project)) qFatal("a random edit does not fit its own project");
    }
    return project;
}

/// One record of each kind with a value in every field; valid only as far as SQLite is concerned.
inline model::Project fullProject() {
    model::Project project;
    model::forEachRecordType([&]<class Record>() {
        Record record = model::samples::filled<Record>();
        if (!record.id.isValid()) record.id = Id<Record>{20};
        project.put(record);
    });
    return project;
}

inline QByteArray contentOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read a file of the test");
    return file.readAll();
}
inline void setContent(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("cannot write a file of the test");
    }
}

/// Hands out items from a list, and can fail at one of them.
class ListReader final : public feedback::AnswerReader {
  public:
    explicit ListReader(std::vector<Item> items) : m_items(std::move(items)) {}

    Result<std::optional<Item>> next() override {
        if (onNext) onNext(m_next);
        if (m_next == failAt) return fail(ErrorCode::Io, QStringLiteral("The stick was pulled out."));
        if (m_next == m_items.size()) return std::nullopt;
        return m_items[m_next++];
    }
    double fraction() const override {
        return m_items.empty() ? 1 : static_cast<double>(m_next) / static_cast<double>(m_items.size());
    }
    void setCounts(const Counts& counts) { m_counts = counts; }

    std::size_t failAt = std::numeric_limits<std::size_t>::max();
    std::function<void(std::size_t)> onNext;

  private:
    std::vector<Item> m_items;
    std::size_t m_next = 0;
};

/// Two scales, one source, three touchpoints and four labels, one of them unassigned.
struct Survey {
    model::Project project;
    model::ScaleId nps, csat;
    model::SourceId source;
    model::TouchpointId claim, pay, call;
    model::AliasId claimLabel, payLabel, callLabel, looseLabel;

    Survey() {
        model::Draft draft(project);
        const auto journey = draft.add(model::Journey{});
        const auto stage = draft.add(model::Stage{.journey = journey});
        const auto department = draft.add(model::Department{});
        const auto touchpoint = [&](const char* name) {
            return draft.add(model::Touchpoint{
                .stage = stage, .department = department, .name = QString::fromLatin1(name)});
        };
        claim = touchpoint("Claim");
        pay = touchpoint("Pay");
        call = touchpoint("Call");
        nps = draft.add(model::Scale{.name = QStringLiteral("NPS")});
        csat = draft.add(model::Scale{.name = QStringLiteral("CSAT"),
                                      .kind = model::ScaleKind::Csat,
                                      .minimum = 1,
                                      .maximum = 5,
                                      .lowAtMost = 2,
                                      .highAtLeast = 4});
        source = draft.add(model::Source{.name = QStringLiteral("Survey")});
        const auto label = [&](const char* text, model::ScaleId scale,
                               std::optional<model::TouchpointId> to) {
            return draft.add(model::Alias{
                .source = source, .label = QString::fromLatin1(text), .scale = scale, .touchpoint = to});
        };
        claimLabel = label("claim", nps, claim);
        payLabel = label("pay", nps, pay);
        callLabel = label("call", csat, call);
        looseLabel = label("loose", nps, std::nullopt);
        project = draft.project();
    }

    feedback::Batch header(const char* name) const {
        feedback::Batch batch;
        batch.source = source;
        batch.name = QString::fromLatin1(name);
        batch.importedAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
        return batch;
    }
};

inline QDateTime at(int year, int month, int day, int hour = 12) {
    return {QDate(year, month, day), QTime(hour, 0), Qt::UTC};
}

inline feedback::Answer answer(model::AliasId alias, int level, const QDateTime& time = {},
                               const char* customer = "", const char* comment = "") {
    feedback::Answer result;
    result.alias = alias;
    result.level = level;
    result.time = time;
    result.customer = QString::fromUtf8(customer);
    result.comment = QString::fromUtf8(comment);
    return result;
}

} // namespace chwila::store
