#include "core/store/version_store.h"
#include "tests/core/store/store_support.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace chwila;
using namespace chwila::store;

namespace {

std::unique_ptr<ProjectFile> openedAt(const QString& path) {
    auto file = ProjectFile::open(path);
    if (!file) qFatal("%s", qPrintable(describe(file.error())));
    return *std::move(file);
}

std::unique_ptr<ProjectFile> madeFor(const Folder& folder, const model::Project& project) {
    auto file = ProjectFile::create(folder.file(), project);
    if (!file) qFatal("%s", qPrintable(describe(file.error())));
    return *std::move(file);
}

QStringList namesIn(ProjectFile& file) {
    const auto versions = file.versions().all();
    if (!versions) return {describe(versions.error())};
    QStringList names;
    for (const Version& version : *versions)
        names += version.name;
    return names;
}

void retitle(ProjectFile& file, const char* title) {
    const auto project = file.load();
    model::Draft draft(*project);
    draft.update(model::SettingsId{1},
                 [&](model::Settings& settings) { settings.title = QString::fromLatin1(title); });
    if (!file.commit(draft.change(), QStringLiteral("Title"))) qFatal("not committed");
}

SQLite::Database editable(const Folder& folder) {
    return {folder.file().toStdString(), SQLite::OPEN_READWRITE};
}

} // namespace

class TestVersionStore : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aVersionIsTheProjectAsItWasWhenItGotItsName() {
        const Folder folder;
        const model::Project then = randomProject(7, 60);
        const auto file = madeFor(folder, then);
        const auto version = file->versions().add(QStringLiteral("As handed over"));
        REQUIRE(version);
        retitle(*file, "Another title");
        QCOMPARE(file->load()->settings().title, QStringLiteral("Another title"));
        const auto kept = file->versions().project(version->id);
        REQUIRE(kept);
        QVERIFY(*kept == then);
        QVERIFY(version->keptAt.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    }

    void everyFieldOfEveryRecordComesBack() {
        const Folder folder;
        const auto file = madeFor(folder, model::Project());
        const std::vector<KeptVersion> full{{{0, QStringLiteral("Full"), at(2026, 11, 30)}, fullProject()}};
        REQUIRE(file->versions().takeOver(full));
        const auto versions = file->versions().all();
        QCOMPARE(versions->front().keptAt, at(2026, 11, 30));
        const auto kept = file->versions().project(versions->front().id);
        REQUIRE(kept);
        QVERIFY(*kept == full.front().project);
    }

    void versionsSurviveARestartAndAForgottenHistory() {
        const Folder folder;
        {
            const auto file = madeFor(folder, randomProject(3, 20));
            REQUIRE(file->versions().add(QStringLiteral("First")));
            file->setHistoryLimit(1);
            for (const char* title : {"a", "b", "c"})
                retitle(*file, title);
            QCOMPARE(file->history()->entries.size(), 1U);
            REQUIRE(file->versions().add(QStringLiteral("Second")));
        }
        const auto file = openedAt(folder.file());
        QCOMPARE(namesIn(*file), (QStringList{QStringLiteral("Second"), QStringLiteral("First")}));
        QVERIFY(*file->versions().project(1) == randomProject(3, 20));
        REQUIRE(file->check());
    }

    void aNameIsNeededAndGivenOnce() {
        const Folder folder;
        const auto file = madeFor(folder, model::Project());
        REQUIRE(file->versions().add(QStringLiteral("  As handed\n over ")));
        QCOMPARE(namesIn(*file), QStringList{QStringLiteral("As handed over")});
        const auto again = file->versions().add(QStringLiteral("as HANDED over"));
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        QVERIFY2(again.error().message.contains(QStringLiteral("“As handed over”")),
                 qPrintable(again.error().message));
        QCOMPARE(file->versions().add(QStringLiteral(" \n")).error().code, ErrorCode::Invalid);
        QCOMPARE(namesIn(*file).size(), 1);
    }

    void aVersionCanBeRenamedAndRemoved() {
        const Folder folder;
        const auto file = madeFor(folder, model::Project());
        const auto first = file->versions().add(QStringLiteral("First"));
        const auto second = file->versions().add(QStringLiteral("Second"));
        REQUIRE(file->versions().rename(first->id, QStringLiteral("FIRST")));
        QCOMPARE(file->versions().rename(first->id, QStringLiteral("second")).error().code,
                 ErrorCode::Conflict);
        REQUIRE(file->versions().remove(second->id));
        QCOMPARE(namesIn(*file), QStringList{QStringLiteral("FIRST")});
        QCOMPARE(file->versions().remove(second->id).error().code, ErrorCode::NotFound);
        QCOMPARE(file->versions().rename(second->id, QStringLiteral("x")).error().code, ErrorCode::NotFound);
        QCOMPARE(file->versions().project(second->id).error().code, ErrorCode::NotFound);
    }

    void aReadOnlyFileShowsItsVersionsAndTakesNone() {
        const Folder folder;
        const auto file = madeFor(folder, model::Project());
        const auto version = file->versions().add(QStringLiteral("First"));
        const auto other = openedAt(folder.file()); // somebody else holds it
        QVERIFY(other->isReadOnly());
        QCOMPARE(namesIn(*other), QStringList{QStringLiteral("First")});
        QCOMPARE(other->versions().add(QStringLiteral("Second")).error().code, ErrorCode::Locked);
        QCOMPARE(other->versions().remove(version->id).error().code, ErrorCode::Locked);
        QCOMPARE(other->versions().rename(version->id, QStringLiteral("x")).error().code, ErrorCode::Locked);
    }

    void aBrokenVersionIsNamedAndDoesNotHinderTheProject_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("nothing in it") << QByteArray("UPDATE version SET project = X''");
        QTest::newRow("cut off") << QByteArray("UPDATE version SET project = substr(project, 1, 40)");
        QTest::newRow("no JSON") << QByteArray(
            "UPDATE version SET project = X'00000001789c4b0400006200620000'");
        QTest::newRow("a size nobody has")
            << QByteArray("UPDATE version SET project = CAST(X'FFFFFFFF' || substr(project, 5) AS BLOB)");
        QTest::newRow("more than it says")
            << QByteArray("UPDATE version SET project = CAST(X'00000010' || substr(project, 5) AS BLOB)");
        QTest::newRow("less than it says")
            << QByteArray("UPDATE version SET project = CAST(X'00010000' || substr(project, 5) AS BLOB)");
        QTest::newRow("text instead") << QByteArray("UPDATE version SET project = 'text'");
    }
    void aBrokenVersionIsNamedAndDoesNotHinderTheProject() {
        QFETCH(QByteArray, sql);
        const Folder folder;
        REQUIRE(madeFor(folder, randomProject(5, 10))->versions().add(QStringLiteral("First")));
        editable(folder).exec(sql.toStdString());
        const auto file = openedAt(folder.file());
        REQUIRE(file->load());
        QCOMPARE(namesIn(*file).size(), 1);
        QCOMPARE(file->versions().project(1).error().code, ErrorCode::Damaged);
        QCOMPARE(file->check().error().code, ErrorCode::Damaged);
    }

    void recoveryKeepsWhatCanBeReadOfThem() {
        const Folder folder;
        const model::Project then = randomProject(9, 40);
        {
            const auto file = madeFor(folder, then);
            REQUIRE(file->versions().add(QStringLiteral("First")));
            REQUIRE(file->versions().add(QStringLiteral("Second")));
            REQUIRE(file->versions().add(QStringLiteral("Third")));
        }
        editable(folder).exec("UPDATE version SET project = X'00' WHERE id = 2");
        NoProgress progress;
        const QString fresh = folder.file(QStringLiteral("fresh.chwila"));
        const auto report = ProjectFile::recover(folder.file(), fresh, progress);
        REQUIRE(report);
        QVERIFY2(report->lost.join(u' ').contains(QStringLiteral("named versions")),
                 qPrintable(report->lost.join(u'\n')));
        const auto file = openedAt(fresh);
        QCOMPARE(namesIn(*file), (QStringList{QStringLiteral("Third"), QStringLiteral("First")}));
        QVERIFY(*file->versions().project(1) == then);
    }

    void aCopyOfTheFileHasItsVersions() {
        const Folder folder;
        const auto file = madeFor(folder, model::Project());
        REQUIRE(file->versions().add(QStringLiteral("First")));
        const QString copy = folder.file(QStringLiteral("copy.chwila"));
        NoProgress progress;
        REQUIRE(file->copyTo(copy, progress));
        QCOMPARE(namesIn(*openedAt(copy)), QStringList{QStringLiteral("First")});
    }
};

QTEST_GUILESS_MAIN(TestVersionStore)
#include "tst_version_store.moc"
