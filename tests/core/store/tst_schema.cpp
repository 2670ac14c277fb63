#include "core/store/opening.h"
#include "core/store/schema.h"
#include "core/store/version_store.h"
#include "tests/core/store/store_support.h"

#include <QCryptographicHash>

#include <sqlite3.h>

using namespace chwila;
using namespace chwila::store;

namespace {

constexpr const char* digestOfVersion4 = "5ff20d1bdadd8f5cfda86e909401f277499a0fadab371675ec51c5b9e46cbf3d";

SQLite::Database plain(const QString& path) {
    return {path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
}

void makeProject(const QString& path) {
    const auto made = ProjectFile::create(path, randomProject(1, 30));
    if (!made) qFatal("%s", qPrintable(describe(made.error())));
}

void makeVersion(int version, const QString& path) {
    const QString dump = QStringLiteral("data/version_%1.sql").arg(version);
    plain(path).exec(contentOf(QFINDTESTDATA(dump.toLatin1().constData())).toStdString());
}

} // namespace

class TestSchema : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        sqlite3_initialize(); // before it is told to keep no account of its memory
    }

    // When this fails a record or table has changed: raise schemaVersion, write the migration from the
    // version before, and only then put the new digest here.
    void theSchemaOfThisVersionIsFixed() {
        QByteArray all;
        for (const SchemaObject& object : presentSchema())
            all += QByteArray::fromStdString(object.name + ": " + object.sql + "\n");
        const QByteArray digest = QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex();
        QCOMPARE(schemaVersion, 4);
        QVERIFY2(digest == QByteArray(digestOfVersion4), digest + "\n" + all);
    }

    void aNewFileHasTheSchemaItsIdAndItsVersion() {
        const Folder folder;
        makeProject(folder.file());
        SQLite::Database database = plain(folder.file());
        REQUIRE(checkSchema(database));
        REQUIRE(checkPages(database, 0));
        REQUIRE(checkPages(database, 1 << 30));
        QCOMPARE(database.execAndGet("PRAGMA application_id").getInt(), applicationId);
        QCOMPARE(userVersion(database), schemaVersion);
        QCOMPARE(contentOf(folder.file()).mid(68, 4), QByteArray("Chwl"));
    }

    void aCheckThatFindsNoMemoryDoesNotTakeTheFileForDamaged() {
        const Folder folder;
        makeProject(folder.file());
        SQLite::Database database = plain(folder.file());
        database.exec("PRAGMA cache_size = -65536; INSERT INTO comment VALUES (1, hex(zeroblob(2000000)))");
        REQUIRE(checkPages(database, 1 << 30));
        database.exec("PRAGMA shrink_memory");
        constexpr sqlite3_int64 room = 500'000;
        sqlite3_hard_heap_limit64(sqlite3_memory_used() + room);
        const Result<void> checked = checkPages(database, 1 << 30);
        sqlite3_hard_heap_limit64(0);
        REQUIRE(checked);
    }

    void whatWeDidNotPutThereIsRefused_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("a trigger that empties a table")
            << QByteArray("CREATE TRIGGER t AFTER UPDATE ON state BEGIN DELETE FROM touchpoint; END");
        QTest::newRow("a view in place of a table")
            << QByteArray("DROP TABLE note; CREATE VIEW note AS SELECT * FROM touchpoint");
        QTest::newRow("an additional table") << QByteArray("CREATE TABLE more (x)");
        QTest::newRow("a missing table") << QByteArray("DROP TABLE note");
        QTest::newRow("a missing index") << QByteArray("DROP INDEX rejected_by_batch");
        QTest::newRow("an index on an expression") << QByteArray("CREATE INDEX x ON note (lower(text))");
        QTest::newRow("a table with a generated column")
            << QByteArray("ALTER TABLE note ADD COLUMN x AS (upper(text))");
        QTest::newRow("a virtual table") << QByteArray("CREATE VIRTUAL TABLE v USING fts5(x)");
    }
    void whatWeDidNotPutThereIsRefused() {
        QFETCH(QByteArray, sql);
        const Folder folder;
        makeProject(folder.file());
        {
            SQLite::Database database = plain(folder.file());
            database.exec(sql.toStdString());
        }
        const QByteArray before = contentOf(folder.file());
        const auto file = ProjectFile::open(folder.file());
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::Damaged);
        QCOMPARE(contentOf(folder.file()), before);
        QCOMPARE(folder.entries(), QStringList{QStringLiteral("project.chwila")});
    }

    void nothingInAFileMayRun() {
        const Folder folder;
        makeProject(folder.file());
        const auto connection = Connection::open(folder.file(), Connection::Mode::ReadWrite);
        REQUIRE(connection);
        const auto isOn = [&](int option) {
            return (*connection)->run([option](SQLite::Database& database) -> Result<bool> {
                int value = -1;
                sqlite3_db_config(database.getHandle(), option, -1, &value);
                return value == 1;
            });
        };
        QVERIFY(*isOn(SQLITE_DBCONFIG_DEFENSIVE));
        for (const int option :
             {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW,
              SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_DQS_DDL}) {
            QVERIFY2(!*isOn(option), qPrintable(QString::number(option)));
        }
        const auto attached = (*connection)->run([](SQLite::Database& database) -> Result<void> {
            database.exec("ATTACH ':memory:' AS other");
            return {};
        });
        QVERIFY(!attached);
    }

    void anOlderFileIsCopiedAndBroughtForward() {
        const Folder folder;
        const QString backup = folder.file(QStringLiteral("old.bak"));
        SQLite::Database database = plain(folder.file());
        database.exec("CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT); PRAGMA user_version = 3;"
                      "INSERT INTO thing (name) VALUES ('kept')");
        const std::vector<Migration> steps{
            {3, [](SQLite::Database& old) { old.exec("ALTER TABLE thing ADD COLUMN size INTEGER"); }},
            {4, [](SQLite::Database& old) { old.exec("UPDATE thing SET size = 7"); }},
        };
        setContent(backup, "a stale copy");
        REQUIRE(migrate(database, 5, steps, backup));
        QCOMPARE(userVersion(database), 5);
        QCOMPARE(database.execAndGet("SELECT size FROM thing").getInt(), 7);
        SQLite::Database copy(backup.toStdString());
        QCOMPARE(copy.execAndGet("PRAGMA user_version").getInt(), 3);
        QCOMPARE(copy.execAndGet("SELECT name FROM thing").getString(), std::string("kept"));

        const QByteArray backedUp = contentOf(backup);
        REQUIRE(migrate(database, 5, steps, backup));
        QVERIFY2(contentOf(backup) == backedUp, "a file of the present version is left alone");
    }

    void aFileOfAnOlderVersionOpensWithAllItHeld_data() {
        QTest::addColumn<int>("version");
        QTest::newRow("version 1") << 1;
        QTest::newRow("version 2") << 2;
        QTest::newRow("version 3") << 3;
    }

    void aFileOfAnOlderVersionOpensWithAllItHeld() {
        QFETCH(int, version);
        const Folder folder;
        makeVersion(version, folder.file());
        const auto file = ProjectFile::open(folder.file());
        REQUIRE(file);
        QVERIFY(!(*file)->isReadOnly());
        REQUIRE((*file)->check());
        const auto project = (*file)->load();
        REQUIRE(project);
        QCOMPARE(project->settings().title, QStringLiteral("Stay"));
        QCOMPARE(project->settings().reportSections, QString());
        QCOMPARE(project->settings().reportFont, QString());
        QCOMPARE(project->all<model::Touchpoint>().size(), 2);
        QVERIFY(project->all<model::Journey>().begin()->inReport);
        QCOMPARE((*file)->answers().batches(*project)->front().answers, 3);
        REQUIRE((*file)->versions().add(QStringLiteral("Before all others")));
        // What was done before can still be undone.
        const auto history = (*file)->history();
        REQUIRE(history);
        REQUIRE((*file)->undo(history->entries.back()));
        QVERIFY((*file)->load()->all<model::Source>().isEmpty());
        SQLite::Database backup(folder.file(QStringLiteral("project.chwila.bak")).toStdString());
        QCOMPARE(userVersion(backup), version);
    }

    void aFileOfAnOlderVersionIsRecoveredAsItIsBroughtForward_data() {
        aFileOfAnOlderVersionOpensWithAllItHeld_data();
    }
    void aFileOfAnOlderVersionIsRecoveredAsItIsBroughtForward() {
        QFETCH(int, version);
        const Folder folder;
        makeVersion(version, folder.file());
        NoProgress progress;
        const QString rescued = folder.file(QStringLiteral("rescued.chwila"));
        const auto report = ProjectFile::recover(folder.file(), rescued, progress);
        REQUIRE(report);
        QCOMPARE(report->lost, QStringList());
        const auto forward = ProjectFile::open(folder.file());
        const auto fresh = ProjectFile::open(rescued);
        REQUIRE(forward);
        REQUIRE(fresh);
        QVERIFY(*(*fresh)->load() == *(*forward)->load());
        QVERIFY(*(*fresh)->answers().batches() == *(*forward)->answers().batches());
        REQUIRE((*fresh)->check());
    }

    void anAlteredFileOfVersion1IsNotBroughtForward() {
        const Folder folder;
        makeVersion(1, folder.file());
        plain(folder.file()).exec("UPDATE settings SET title = 'Stray'");
        const auto file = ProjectFile::open(folder.file());
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::Damaged);
        QCOMPARE(plain(folder.file()).execAndGet("PRAGMA user_version").getInt(), 1);
    }

    void aStepThatFailsLeavesTheVersionBeforeIt() {
        const Folder folder;
        SQLite::Database database = plain(folder.file());
        database.exec("CREATE TABLE thing (id INTEGER PRIMARY KEY); PRAGMA user_version = 1");
        const std::vector<Migration> steps{
            {1, [](SQLite::Database& old) { old.exec("ALTER TABLE thing ADD COLUMN a TEXT"); }},
            {2,
             [](SQLite::Database& old) {
                 old.exec("CREATE TABLE more (x); DROP TABLE nothing_of_that_name");
             }},
        };
        const QString backup = folder.file(QStringLiteral("bak"));
        QVERIFY_THROWS_EXCEPTION(SQLite::Exception, (void)migrate(database, 3, steps, backup));
        QCOMPARE(userVersion(database), 2);
        QVERIFY2(!database.tableExists("more"), "the failed step is rolled back as a whole");
        const Result<void> noWay = migrate(database, 9, {}, backup);
        QVERIFY(!noWay);
        QCOMPARE(noWay.error().code, ErrorCode::Damaged);
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
