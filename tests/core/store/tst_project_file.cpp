#include "core/model/validate.h"
#include "core/store/file_lock.h"
#include "core/store/schema.h"
#include "core/store/well_formed.h"
#include "tests/core/store/store_support.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <sys/stat.h>

using namespace chwila;
using namespace chwila::model;
using namespace chwila::store;

namespace {

Change renaming(const Project& project, const QString& title) {
    Draft draft(project);
    draft.update(SettingsId{1}, [&](Settings& settings) { settings.title = title; });
    return std::move(draft).take();
}

std::unique_ptr<ProjectFile> made(const Folder& folder, const Project& project = {}) {
    auto file = ProjectFile::create(folder.file(), project);
    if (!file) qFatal("%s", qPrintable(describe(file.error())));
    return *std::move(file);
}

void sql(const QString& path, const char* text) {
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
    database.exec(text);
}

// Runs as somebody who is not root, whom no permission stops.
class Unprivileged {
  public:
    Unprivileged() : m_wasRoot(::geteuid() == 0) {
        if (m_wasRoot && ::seteuid(65534) != 0) qFatal("seteuid");
    }
    ~Unprivileged() {
        if (m_wasRoot && ::seteuid(0) != 0) qFatal("seteuid back");
    }

  private:
    bool m_wasRoot;
};

} // namespace

class TestProjectFile : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aNewFileHoldsTheWholeProject() {
        const Folder folder;
        const Project project = randomProject(3, 200);
        const auto file = made(folder, project);
        QVERIFY(!file->isReadOnly());
        QVERIFY(file->readOnlyReason().isEmpty());
        QCOMPARE(file->path(), QFileInfo(folder.file()).canonicalFilePath());
        const auto loaded = file->load();
        REQUIRE(loaded);
        QVERIFY(*loaded == project);
        QCOMPARE(loaded->highestId(), project.highestId());
        QVERIFY(file->history()->entries.empty());
        REQUIRE(file->check());
    }

    void everyFieldOfEveryRecordComesBack() {
        const Folder folder;
        const auto file = made(folder);
        // Not a valid project, so it is written as a change, which only says what to write.
        const Change change = difference(Project(), fullProject());
        REQUIRE(file->commit(change, QStringLiteral("all")));
        const auto history = file->history();
        REQUIRE(history);
        QCOMPARE(history->entries.size(), 1U);
        QVERIFY(history->entries[0].change == change);
        // Taking it back compares every record in the file with the one that was written.
        REQUIRE(file->undo(history->entries[0]));
        const auto loaded = file->load();
        REQUIRE(loaded);
        QVERIFY(*loaded == Project());
    }

    void creatingRefuses_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<int>("code");
        QTest::newRow("a name that is taken")
            << QStringLiteral("taken") << true << static_cast<int>(ErrorCode::Conflict);
        QTest::newRow("a folder that is not there")
            << QStringLiteral("no/such/x") << true << static_cast<int>(ErrorCode::Io);
        QTest::newRow("a project that is not valid")
            << QStringLiteral("new") << false << static_cast<int>(ErrorCode::Invalid);
    }
    void creatingRefuses() {
        QFETCH(QString, name);
        QFETCH(bool, valid);
        QFETCH(int, code);
        const Folder folder;
        setContent(folder.file(QStringLiteral("taken")), "something else");
        const QStringList before = folder.entries();
        Project project;
        if (!valid) project.put(Stage{.id = {5}, .journey = {99}});
        const auto file = ProjectFile::create(folder.file(name), project);
        QVERIFY(!file);
        QCOMPARE(static_cast<int>(file.error().code), code);
        QCOMPARE(folder.entries(), before);
        QCOMPARE(contentOf(folder.file(QStringLiteral("taken"))), QByteArray("something else"));
    }

    void openingNamesWhatIsNoProject_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        QTest::newRow("an empty file") << QByteArray() << static_cast<int>(ErrorCode::Invalid);
        QTest::newRow("a text") << QByteArray("name,score\nClaim,7\n").repeated(200)
                                << static_cast<int>(ErrorCode::Damaged);
        QTest::newRow("a few bytes") << QByteArray("SQLite") << static_cast<int>(ErrorCode::Damaged);
    }
    void openingNamesWhatIsNoProject() {
        QFETCH(QByteArray, content);
        QFETCH(int, code);
        const Folder folder;
        setContent(folder.file(), content);
        const auto file = ProjectFile::open(folder.file());
        QVERIFY(!file);
        QCOMPARE(static_cast<int>(file.error().code), code);
        QVERIFY(!file.error().message.isEmpty());
        QCOMPARE(contentOf(folder.file()), content);
        QCOMPARE(folder.entries(), QStringList{QStringLiteral("project.chwila")});
    }

    void openingNamesOtherThings() {
        const Folder folder;
        const auto missing = ProjectFile::open(folder.file(QStringLiteral("missing")));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        const auto directory = ProjectFile::open(folder.path());
        QVERIFY(!directory);
        QCOMPARE(directory.error().code, ErrorCode::Invalid);
        const QString other = folder.file(QStringLiteral("other.db"));
        {
            SQLite::Database database(other.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            database.exec("CREATE TABLE t (x)");
        }
        const auto foreign = ProjectFile::open(other);
        QVERIFY(!foreign);
        QCOMPARE(foreign.error().code, ErrorCode::Invalid);
        QVERIFY(foreign.error().message.contains(QStringLiteral("not a Chwila project")));
    }

    void aCommitIsThereAfterReopeningAndLeavesNoSideFiles() {
        const Folder folder;
        Project project;
        {
            const auto file = made(folder);
            const Change change = renaming(project, QStringLiteral("Car insurance"));
            REQUIRE(file->commit(change, QStringLiteral("Rename")));
            REQUIRE(change.applyTo(project));
            const QStringList open{QStringLiteral(".project.chwila.lock"), QStringLiteral("project.chwila")};
            QCOMPARE(folder.entries(), open);
        }
        QCOMPARE(folder.entries(), QStringList{QStringLiteral("project.chwila")});
        const auto file = ProjectFile::open(folder.file());
        REQUIRE(file);
        QVERIFY(*(*file)->load() == project);
        const auto history = (*file)->history();
        REQUIRE(history);
        QCOMPARE(history->position, 1);
        QCOMPARE(history->entries.size(), 1U);
        QCOMPARE(history->entries[0].text, QStringLiteral("Rename"));
        QVERIFY(history->entries[0].time.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    }

    void openingAndLookingDoesNotTouchTheFile() {
        const Folder folder;
        made(folder, randomProject(4, 50)).reset();
        const QByteArray before = contentOf(folder.file());
        {
            const auto file = ProjectFile::open(folder.file());
            REQUIRE(file);
            REQUIRE((*file)->load());
            REQUIRE((*file)->history());
        }
        QVERIFY(contentOf(folder.file()) == before);
    }

    void aChangeThatDoesNotFitIsRefusedAndNothingWritten() {
        const Folder folder;
        Project project = randomProject(5, 60);
        const auto file = made(folder, project);
        Project elsewhere = project;
        REQUIRE(renaming(project, QStringLiteral("elsewhere")).applyTo(elsewhere));
        // Two records: the first fits, the second starts from something the file does not hold.
        Draft draft(elsewhere);
        draft.add(Department{.name = QStringLiteral("half of an edit")});
        draft.update(SettingsId{1}, [](Settings& settings) { settings.title = QStringLiteral("x"); });
        const auto committed = file->commit(draft.change(), QStringLiteral("misfit"));
        QVERIFY(!committed);
        QCOMPARE(committed.error().code, ErrorCode::Conflict);
        QVERIFY(*file->load() == project);
        QVERIFY(file->history()->entries.empty());
        REQUIRE(file->commit(renaming(project, QStringLiteral("fits")), QStringLiteral("fits")));
        REQUIRE(file->load());
    }

    void aNumberThatIsNoneIsRefused() {
        const Folder folder;
        const auto file = made(folder);
        Draft draft((Project()));
        draft.add(Transition{.weight = std::nan("")});
        QVERIFY(!file->commit(draft.change(), QStringLiteral("not a number")));
        REQUIRE(file->load());
    }

    void anIdIsNotGivenAgainAfterReopening() {
        const Folder folder;
        qint64 given = 0;
        {
            const auto file = made(folder);
            Draft draft((Project()));
            given = draft.add(Department{}).value;
            REQUIRE(file->commit(draft.change(), QStringLiteral("add")));
            REQUIRE(file->undo(file->history()->entries[0]));
            REQUIRE(file->commit(renaming(Project(), QStringLiteral("x")), QStringLiteral("drops the redo")));
        }
        const auto file = ProjectFile::open(folder.file());
        REQUIRE(file);
        QVERIFY((*file)->load()->highestId() >= given);
    }

    void randomEditsUndoneAndRedoneThroughTheFile_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 3; ++seed)
            QTest::addRow("walk %d", seed) << seed;
    }
    void randomEditsUndoneAndRedoneThroughTheFile() {
        QFETCH(int, seed);
        const Folder folder;
        const Project start = randomProject(static_cast<std::uint64_t>(seed), 20);
        Project project = start;
        {
            const auto file = made(folder, start);
            RandomEditor editor(static_cast<std::uint64_t>(seed) + 100);
            for (int i = 0; i < 80; ++i) {
                const Change change = editor.next(project);
                REQUIRE(change.applyTo(project));
                REQUIRE(file->commit(change, QStringLiteral("edit %1").arg(i)));
            }
        }
        const auto file = ProjectFile::open(folder.file());
        REQUIRE(file);
        QVERIFY(*(*file)->load() == project);
        const auto history = (*file)->history();
        REQUIRE(history);
        QCOMPARE(history->entries.size(), 80U);
        for (auto entry = history->entries.rbegin(); entry != history->entries.rend(); ++entry)
            REQUIRE((*file)->undo(*entry));
        QVERIFY(*(*file)->load() == start);
        QCOMPARE((*file)->history()->position, 0);
        for (const HistoryEntry& entry : history->entries)
            REQUIRE((*file)->redo(entry));
        QVERIFY(*(*file)->load() == project);
        REQUIRE((*file)->check());
    }

    void stepsAreOnlyTakenInOrder() {
        const Folder folder;
        Project project;
        const auto file = made(folder);
        for (const char* title : {"one", "two"}) {
            const Change change = renaming(project, QString::fromLatin1(title));
            REQUIRE(change.applyTo(project));
            REQUIRE(file->commit(change, QString::fromLatin1(title)));
        }
        const std::vector<HistoryEntry> steps = file->history()->entries;
        QVERIFY(!file->undo(steps[0]));
        QVERIFY(!file->redo(steps[1]));
        REQUIRE(file->undo(steps[1]));
        QVERIFY(!file->redo(steps[0]));
        QVERIFY(!file->undo(steps[1]));
        REQUIRE(file->redo(steps[1]));
        QVERIFY(*file->load() == project);
    }

    void anEditAfterUndoDropsWhatCouldBeRedone() {
        const Folder folder;
        Project project;
        const auto file = made(folder);
        REQUIRE(file->commit(renaming(project, QStringLiteral("one")), QStringLiteral("one")));
        REQUIRE(file->undo(file->history()->entries[0]));
        REQUIRE(file->commit(renaming(project, QStringLiteral("two")), QStringLiteral("two")));
        const auto history = file->history();
        REQUIRE(history);
        QCOMPARE(history->entries.size(), 1U);
        QCOMPARE(history->entries[0].text, QStringLiteral("two"));
        QCOMPARE(history->position, 1);
    }

    void aGestureIsOneStep() {
        const Folder folder;
        Project project;
        const auto file = made(folder);
        const QString typing = QStringLiteral("typing 1");
        for (const char* title : {"C", "Cl", "Cla"}) {
            const Change change = renaming(project, QString::fromLatin1(title));
            REQUIRE(change.applyTo(project));
            REQUIRE(file->commit(change, QStringLiteral("Type"), typing));
        }
        QCOMPARE(file->history()->entries.size(), 1U);
        const Change other = renaming(project, QStringLiteral("x"));
        REQUIRE(other.applyTo(project));
        REQUIRE(file->commit(other, QStringLiteral("Type"), QStringLiteral("typing 2")));
        QCOMPARE(file->history()->entries.size(), 2U);

        // With something to redo, the same gesture begins a step of its own.
        REQUIRE(file->undo(file->history()->entries[1]));
        REQUIRE(other.reversed().applyTo(project));
        const Change again = renaming(project, QStringLiteral("Clai"));
        REQUIRE(again.applyTo(project));
        REQUIRE(file->commit(again, QStringLiteral("Type"), typing));
        const auto history = file->history();
        QCOMPARE(history->entries.size(), 2U);
        REQUIRE(file->undo(history->entries[1]));
        REQUIRE(file->undo(history->entries[0]));
        QVERIFY(*file->load() == Project());
    }

    void aGestureThatComesBackIsNoStep() {
        const Folder folder;
        Project project;
        const auto file = made(folder);
        const Change there = renaming(project, QStringLiteral("there"));
        REQUIRE(file->commit(there, QStringLiteral("Nudge"), QStringLiteral("g")));
        REQUIRE(file->commit(there.reversed(), QStringLiteral("Nudge"), QStringLiteral("g")));
        const auto history = file->history();
        REQUIRE(history);
        QVERIFY(history->entries.empty());
        QCOMPARE(history->position, 0);
        REQUIRE(file->commit(there, QStringLiteral("Rename")));
        QCOMPARE(file->history()->entries.size(), 1U);
    }

    void historyIsForgottenFromTheOldEnd() {
        const Folder folder;
        Project project;
        const auto file = made(folder);
        file->setHistoryLimit(4000);
        std::vector<HistoryEntry> all;
        for (int i = 0; i < 60; ++i) {
            const Change change = renaming(project, QStringLiteral("title %1").arg(i));
            REQUIRE(change.applyTo(project));
            REQUIRE(file->commit(change, QStringLiteral("Rename")));
            all.push_back(file->history()->entries.back());
        }
        const auto history = file->history();
        REQUIRE(history);
        QVERIFY(history->entries.size() < 20);
        QVERIFY(history->entries.size() > 1);
        QCOMPARE(history->position, 60);
        QCOMPARE(history->lastId(), 60);

        // Memory remembers more than the file: undoing goes on, and what is undone can be redone.
        for (auto entry = all.rbegin(); entry != all.rend(); ++entry)
            REQUIRE(file->undo(*entry));
        QVERIFY(*file->load() == Project());
        QCOMPARE(file->history()->entries.size(), 60U);
        for (const HistoryEntry& entry : all)
            REQUIRE(file->redo(entry));
        QVERIFY(*file->load() == project);

        file->setHistoryLimit(0);
        REQUIRE(file->commit(renaming(project, QStringLiteral("last")), QStringLiteral("Rename")));
        QVERIFY2(file->history()->entries.size() == 1, "what was just done can always be undone");
    }

    void theSecondToOpenItMayOnlyLook() {
        const Folder folder;
        const Project project = randomProject(6, 40);
        const auto first = made(folder, project);
        const auto second = ProjectFile::open(folder.file());
        REQUIRE(second);
        QVERIFY((*second)->isReadOnly());
        QVERIFY((*second)->readOnlyReason().contains(QSysInfo::machineHostName()));
        QVERIFY(*(*second)->load() == project);
        const auto refused = (*second)->commit(renaming(project, QStringLiteral("x")), QStringLiteral("x"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Locked);
        QCOMPARE(refused.error().message, (*second)->readOnlyReason());
        QVERIFY(*first->load() == project);
        REQUIRE(first->commit(renaming(project, QStringLiteral("y")), QStringLiteral("y")));
        QCOMPARE((*second)->load()->settings().title, QStringLiteral("y"));
    }

    void aLockHeldThroughALinkIsTheSameLock() {
        const Folder folder;
        const auto first = made(folder);
        const QString link = folder.file(QStringLiteral("link.chwila"));
        QVERIFY(QFile::link(folder.file(), link));
        const auto second = ProjectFile::open(link);
        REQUIRE(second);
        QVERIFY((*second)->isReadOnly());
    }

    void aFileInAReadOnlyPlaceMayOnlyBeLookedAt_data() {
        QTest::addColumn<bool>("wholeFolder");
        QTest::newRow("the folder is write-protected") << true;
        QTest::newRow("the file is write-protected") << false;
    }
    void aFileInAReadOnlyPlaceMayOnlyBeLookedAt() {
        QFETCH(bool, wholeFolder);
        const Folder folder;
        const Project project = randomProject(7, 40);
        made(folder, project).reset();
        const auto folderMode = wholeFolder ? 0555U : 0777U;
        if (::chmod(QFile::encodeName(folder.path()).constData(), folderMode) != 0) QFAIL("chmod");
        if (::chmod(QFile::encodeName(folder.file()).constData(), wholeFolder ? 0666 : 0444) != 0) {
            QFAIL("chmod");
        }
        {
            const Unprivileged nobody;
            const auto file = ProjectFile::open(folder.file());
            REQUIRE(file);
            QVERIFY((*file)->isReadOnly());
            QVERIFY(!(*file)->readOnlyReason().isEmpty());
            QVERIFY(*(*file)->load() == project);
            QVERIFY(!(*file)->commit(renaming(project, QStringLiteral("x")), QStringLiteral("x")));
        }
        ::chmod(QFile::encodeName(folder.path()).constData(), 0777);
        QCOMPARE(folder.entries(), QStringList{QStringLiteral("project.chwila")});
    }

    void aNewerFileMayBeLookedAtAndIsNotTouched() {
        const Folder folder;
        const Project project = randomProject(8, 60);
        made(folder, project).reset();
        sql(folder.file(), "PRAGMA user_version = 99; CREATE TABLE wormhole (id INTEGER PRIMARY KEY);"
                           "ALTER TABLE touchpoint ADD COLUMN hue INTEGER");
        const QByteArray before = contentOf(folder.file());
        {
            const auto file = ProjectFile::open(folder.file());
            REQUIRE(file);
            QVERIFY((*file)->isReadOnly());
            QVERIFY((*file)->readOnlyReason().contains(QStringLiteral("newer version")));
            QVERIFY(*(*file)->load() == project);
            QVERIFY((*file)->history()->entries.empty());
            QVERIFY(!(*file)->commit(renaming(project, QStringLiteral("x")), QStringLiteral("x")));
            QVERIFY2(!QFile::exists(FileLock::lockPath(folder.file())), "a newer program may take it");
        }
        QVERIFY(contentOf(folder.file()) == before);
    }

    void whatWasAlteredFromOutsideIsNamed_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a value") << QByteArray("UPDATE settings SET title = 'other'");
        QTest::newRow("a record more") << QByteArray("INSERT INTO department VALUES (777, '', '', '', 0)");
        QTest::newRow("a record less")
            << QByteArray("DELETE FROM transition WHERE id = (SELECT MIN(id) FROM transition)");
        QTest::newRow("a number where a text belongs") << QByteArray("UPDATE settings SET title = x'00ff'");
        QTest::newRow("a step of the history") << QByteArray("UPDATE history SET text = 'other'");
        QTest::newRow("a missing step")
            << QByteArray("DELETE FROM history WHERE id = (SELECT MIN(id) + 1 FROM history)");
        QTest::newRow("no state") << QByteArray("DELETE FROM state");
        QTest::newRow("a position nowhere") << QByteArray("UPDATE state SET position = 99");
    }
    void whatWasAlteredFromOutsideIsNamed() {
        QFETCH(QByteArray, text);
        const Folder folder;
        {
            Project project = randomProject(12, 80);
            const auto file = made(folder, project);
            for (int i = 0; i < 4; ++i) {
                const Change change = renaming(project, QString::number(i));
                REQUIRE(change.applyTo(project));
                REQUIRE(file->commit(change, QStringLiteral("Rename")));
            }
        }
        sql(folder.file(), text.constData());
        const auto file = ProjectFile::open(folder.file());
        if (file) {
            const auto checked = (*file)->check();
            QVERIFY(!checked);
            QCOMPARE(checked.error().code, ErrorCode::Damaged);
        } else {
            QCOMPARE(file.error().code, ErrorCode::Damaged);
        }
    }

    void aCopyIsTheWholeFileAndReplacesNone() {
        const Folder folder;
        const Project project = randomProject(9, 40);
        const auto file = made(folder, project);
        REQUIRE(file->commit(renaming(project, QStringLiteral("x")), QStringLiteral("Rename")));
        const QString copyPath = folder.file(QStringLiteral("copy.chwila"));
        NoProgress progress;
        REQUIRE(file->copyTo(copyPath, progress));
        QVERIFY(!file->copyTo(copyPath, progress));
        const auto copy = ProjectFile::open(copyPath);
        REQUIRE(copy);
        QVERIFY(!(*copy)->isReadOnly());
        QVERIFY(*(*copy)->load() == *file->load());
        QVERIFY((*copy)->history()->entries == file->history()->entries);
    }

    void halfCharactersBecomeReplacementCharacters() {
        const QString broken = QStringLiteral("a") + QChar(0xd83d) + QStringLiteral("b");
        const QString mended = QStringLiteral("a\ufffdb");
        QCOMPARE(wellFormed(broken), mended);
        QCOMPARE(wellFormed(QStringLiteral("a\U0001F600b")), QStringLiteral("a\U0001F600b"));
        const Change change = wellFormed(renaming(Project(), broken));
        QCOMPARE(change.of<Settings>()[0].after->title, mended);
        const Folder folder;
        Project project;
        REQUIRE(renaming(project, broken).applyTo(project));
        QCOMPARE(made(folder, project)->load()->settings().title, mended);
    }

    void hugeTextsComeBack() {
        const Folder folder;
        const auto file = made(folder);
        const QString huge = QStringLiteral("ż\u0000\U0001F600<b>").repeated(500000);
        REQUIRE(file->commit(renaming(Project(), huge), QStringLiteral("huge")));
        QCOMPARE(file->load()->settings().title, huge);
        REQUIRE(file->history());
    }
};

QTEST_GUILESS_MAIN(TestProjectFile)
#include "tst_project_file.moc"
