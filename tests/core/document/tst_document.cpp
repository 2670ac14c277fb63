#include "core/document/document.h"
#include "core/model/validate.h"
#include "tests/core/store/store_support.h"

#include <QSignalSpy>
#include <QUndoStack>

#include <atomic>
#include <csignal>
#include <sys/resource.h>
#include <thread>

using namespace chwila;
using namespace chwila::document;
using namespace chwila::model;
using chwila::store::contentOf;
using chwila::store::Folder;
using chwila::store::setContent;

Q_DECLARE_METATYPE(chwila::model::Change)
Q_DECLARE_METATYPE(chwila::document::SaveState)
Q_DECLARE_METATYPE(chwila::Error)

namespace {

std::unique_ptr<Document> made(const Folder& folder, const Project& project = {}) {
    auto document = Document::create(folder.file(), project);
    if (!document) qFatal("%s", qPrintable(describe(document.error())));
    return *std::move(document);
}

std::unique_ptr<Document> reopened(const Folder& folder) {
    auto document = Document::open(folder.file());
    if (!document) qFatal("%s", qPrintable(describe(document.error())));
    return *std::move(document);
}

Change renaming(const Project& project, const QString& title) {
    Draft draft(project);
    draft.update(SettingsId{1}, [&](Settings& settings) { settings.title = title; });
    return std::move(draft).take();
}

NoProgress silent;

/// Does something each time it hears of progress, and may have enough of it then.
class Meddling final : public Progress {
  public:
    explicit Meddling(std::function<void()> onReport) : m_onReport(std::move(onReport)) {}
    bool cancelled() const override { return m_reports >= enough; }
    void report(double fraction, const QString&) override {
        ++m_reports;
        fractions.push_back(fraction);
        if (m_onReport) m_onReport();
    }

    std::vector<double> fractions;
    int enough = std::numeric_limits<int>::max();

  private:
    std::function<void()> m_onReport;
    int m_reports = 0;
};

QStringList stepsOf(const Document& document) {
    QStringList texts;
    for (int i = 0; i < document.undoStack()->count(); ++i)
        texts += document.undoStack()->text(i);
    return texts;
}

// No file of this process may grow beyond a size: a full disk, for as long as this lives.
class FullDisk {
  public:
    explicit FullDisk(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN)) {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) qFatal("setrlimit");
    }
    ~FullDisk() {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

  private:
    void (*m_handler)(int);
    rlimit m_before{};
};

} // namespace

class TestDocument : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void anEditIsThereAtOnceAndThenOnTheDisk() {
        const Folder folder;
        const auto document = made(folder);
        QSignalSpy changed(document.get(), &Document::changed);
        QSignalSpy saving(document.get(), &Document::saveStateChanged);
        const auto before = document->snapshot();
        QCOMPARE(document->saveState(), SaveState::Saved);
        const Change change = renaming(document->project(), QStringLiteral("Claims"));
        REQUIRE(document->commit(change, QStringLiteral("Rename")));
        QCOMPARE(document->project().settings().title, QStringLiteral("Claims"));
        QCOMPARE(changed.count(), 1);
        QVERIFY(changed[0][0].value<Change>() == change);
        QVERIFY2(before->settings().title.isEmpty(), "a snapshot stays what it was");
        QVERIFY(document->snapshot() != before);
        QVERIFY(document->snapshot() == document->snapshot());
        QCOMPARE(document->undoStack()->undoText(), QStringLiteral("Rename"));
        REQUIRE(document->waitForSaved());
        QCOMPARE(document->saveState(), SaveState::Saved);
        QTRY_COMPARE(saving.count(), 2);
        QCOMPARE(saving[0][0].value<SaveState>(), SaveState::Saving);
        QCOMPARE(saving[1][0].value<SaveState>(), SaveState::Saved);
        const auto file = store::ProjectFile::open(folder.file());
        REQUIRE(file);
        QCOMPARE((*file)->load()->settings().title, QStringLiteral("Claims"));
    }

    void undoAndRedoTellTheChangeAndReachTheDisk() {
        const Folder folder;
        const auto document = made(folder);
        const Change change = renaming(document->project(), QStringLiteral("x"));
        REQUIRE(document->commit(change, QStringLiteral("Rename")));
        QSignalSpy changed(document.get(), &Document::changed);
        document->undoStack()->undo();
        QVERIFY(document->project() == Project());
        QVERIFY(changed[0][0].value<Change>() == change.reversed());
        REQUIRE(document->waitForSaved());
        QVERIFY(*store::ProjectFile::open(folder.file()).value()->load() == Project());
        document->undoStack()->redo();
        QVERIFY(changed[1][0].value<Change>() == change);
        REQUIRE(document->waitForSaved());
        QCOMPARE(store::ProjectFile::open(folder.file()).value()->load()->settings().title,
                 QStringLiteral("x"));
    }

    void randomEditsSurviveReopening_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 6; ++seed)
            QTest::addRow("walk %d", seed) << seed;
    }
    void randomEditsSurviveReopening() {
        QFETCH(int, seed);
        const Folder folder;
        const Project start = randomProject(static_cast<std::uint64_t>(seed));
        auto document = made(folder, start);
        RandomEditor editor(static_cast<std::uint64_t>(seed) * 7);
        for (int i = 0; i < 150; ++i) {
            QUndoStack* stack = document->undoStack();
            const std::uint64_t what = editor.below(12);
            if (what == 0) {
                stack->undo();
            } else if (what == 1) {
                stack->redo();
            } else if (what == 2) { // as an undo view does
                stack->setIndex(
                    static_cast<int>(editor.below(static_cast<std::uint64_t>(stack->count()) + 1)));
            } else if (what == 3) {
                const Project before = document->project();
                const QStringList steps = stepsOf(*document);
                const int index = stack->index();
                document.reset();
                document = reopened(folder);
                QVERIFY(document->project() == before);
                QCOMPARE(stepsOf(*document), steps);
                QCOMPARE(document->undoStack()->index(), index);
            } else {
                const QString gesture =
                    editor.below(2) == 0 ? QStringLiteral("g%1").arg(editor.below(2)) : QString();
                REQUIRE(document->commit(editor.next(document->project()), QStringLiteral("edit %1").arg(i),
                                         gesture));
            }
            QVERIFY(validate(document->project()).empty());
        }
        document->undoStack()->setIndex(document->undoStack()->count());
        const Project end = document->project();
        document.reset();
        document = reopened(folder);
        QVERIFY(document->project() == end);
        while (document->undoStack()->canUndo())
            document->undoStack()->undo();
        QVERIFY2(document->project() == start, "undoing everything after reopening gives the start");
        document.reset();
        document = reopened(folder);
        QVERIFY(document->project() == start);
        while (document->undoStack()->canRedo())
            document->undoStack()->redo();
        QVERIFY2(document->project() == end, "redoing everything gives the end");
        document.reset();
        REQUIRE(store::ProjectFile::open(folder.file()).value()->check());
    }

    void aGestureIsOneStepInMemoryAndInTheFile() {
        const Folder folder;
        auto document = made(folder);
        for (const char* title : {"C", "Cl", "Cla"}) {
            REQUIRE(document->commit(renaming(document->project(), QString::fromLatin1(title)),
                                     QStringLiteral("Type"), QStringLiteral("typing")));
        }
        QCOMPARE(document->undoStack()->count(), 1);
        REQUIRE(document->commit(renaming(document->project(), QStringLiteral("x")), QStringLiteral("Type")));
        QCOMPARE(document->undoStack()->count(), 2);
        document.reset();
        document = reopened(folder);
        QCOMPARE(document->undoStack()->count(), 2);
        document->undoStack()->undo();
        QCOMPARE(document->project().settings().title, QStringLiteral("Cla"));
        document->undoStack()->undo();
        QVERIFY(document->project() == Project());
    }

    void aGestureThatComesBackLeavesNoStep() {
        const Folder folder;
        auto document = made(folder);
        const Change first = renaming(document->project(), QStringLiteral("first"));
        REQUIRE(document->commit(first, QStringLiteral("Rename")));
        const Change there = renaming(document->project(), QStringLiteral("there"));
        REQUIRE(document->commit(there, QStringLiteral("Nudge"), QStringLiteral("g")));
        REQUIRE(document->commit(there.reversed(), QStringLiteral("Nudge"), QStringLiteral("g")));
        QCOMPARE(stepsOf(*document), QStringList{QStringLiteral("Rename")});
        REQUIRE(document->commit(there, QStringLiteral("Again")));
        document->undoStack()->undo();
        document->undoStack()->undo();
        QVERIFY(document->project() == Project());
        REQUIRE(document->waitForSaved());
        document.reset();
        QCOMPARE(stepsOf(*reopened(folder)),
                 QStringList({QStringLiteral("Rename"), QStringLiteral("Again")}));
    }

    void whatDoesNotFitIsRefused() {
        const Folder folder;
        const auto document = made(folder);
        QSignalSpy changed(document.get(), &Document::changed);
        REQUIRE(document->commit({}, QStringLiteral("Nothing")));
        Draft dangling((Project()));
        dangling.add(Stage{.journey = {99}});
        const auto invalid = document->commit(dangling.change(), QStringLiteral("Dangling"));
        QVERIFY(!invalid);
        QCOMPARE(invalid.error().code, ErrorCode::Invalid);
        Project elsewhere;
        REQUIRE(renaming(elsewhere, QStringLiteral("elsewhere")).applyTo(elsewhere));
        const auto conflict =
            document->commit(renaming(elsewhere, QStringLiteral("x")), QStringLiteral("Misfit"));
        QVERIFY(!conflict);
        QCOMPARE(conflict.error().code, ErrorCode::Conflict);
        QVERIFY(document->project() == Project());
        QCOMPARE(document->undoStack()->count(), 0);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(document->saveState(), SaveState::Saved);
    }

    void nothingIsEditedInTheMiddleOfAnUndo() {
        const Folder folder;
        const auto document = made(folder);
        REQUIRE(
            document->commit(renaming(document->project(), QStringLiteral("x")), QStringLiteral("Rename")));
        std::optional<Result<void>> result;
        QObject::connect(document.get(), &Document::changed, document.get(), [&] {
            result =
                document->commit(renaming(document->project(), QStringLiteral("y")), QStringLiteral("Sneak"));
        });
        document->undoStack()->undo();
        QVERIFY(result && !*result);
        QVERIFY(document->project() == Project());
    }

    void aDocumentThatMayOnlyBeLookedAtRefusesEdits() {
        const Folder folder;
        const auto writing = made(folder);
        REQUIRE(writing->commit(renaming(writing->project(), QStringLiteral("x")), QStringLiteral("Rename")));
        REQUIRE(writing->waitForSaved());
        const auto looking = reopened(folder);
        QVERIFY(looking->isReadOnly());
        QVERIFY(!looking->readOnlyReason().isEmpty());
        QCOMPARE(looking->saveState(), SaveState::ReadOnly);
        QVERIFY(!looking->undoStack()->canUndo());
        const auto refused =
            looking->commit(renaming(looking->project(), QStringLiteral("y")), QStringLiteral("No"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().message, looking->readOnlyReason());
        QCOMPARE(looking->project().settings().title, QStringLiteral("x"));
        REQUIRE(looking->waitForSaved());
    }

    void aFullDiskIsToldAndLosesNothing() {
        const Folder folder(Folder::Where::Disk);
        auto document = made(folder);
        QSignalSpy failed(document.get(), &Document::saveFailed);
        const QString huge = QString(400000, QLatin1Char('x'));
        {
            const FullDisk full(300000);
            REQUIRE(document->commit(renaming(document->project(), huge), QStringLiteral("Huge")));
            const auto saved = document->waitForSaved();
            QVERIFY(!saved);
            QCOMPARE(saved.error().code, ErrorCode::Io);
            QCOMPARE(document->saveState(), SaveState::Failed);
            QCOMPARE(failed.count(), 1);
            QVERIFY(!failed[0][0].value<Error>().message.isEmpty());
            // People go on; nothing is lost, and it fails again.
            REQUIRE(document->commit(renaming(document->project(), huge + QLatin1Char('y')),
                                     QStringLiteral("More")));
            QVERIFY(!document->waitForSaved());
            document->undoStack()->undo();
            QVERIFY(!document->waitForSaved());
            QCOMPARE(document->project().settings().title, huge);
        }
        // Once there is room, a copy can be saved elsewhere, and the file itself.
        const QString copyPath = folder.file(QStringLiteral("copy.chwila"));
        REQUIRE(document->saveCopy(copyPath, silent));
        QCOMPARE(document->saveState(), SaveState::Failed);
        const auto copy = Document::open(copyPath);
        REQUIRE(copy);
        QVERIFY((*copy)->project() == document->project());
        QCOMPARE(stepsOf(**copy), stepsOf(*document));
        document->retrySaving();
        REQUIRE(document->waitForSaved());
        QCOMPARE(document->saveState(), SaveState::Saved);
        const Project project = document->project();
        document.reset();
        document = reopened(folder);
        QVERIFY(document->project() == project);
        QVERIFY(document->undoStack()->canRedo());
    }

    void closingWaitsForTheDisk() {
        const Folder folder;
        Project expected;
        {
            const auto document = made(folder);
            for (int i = 0; i < 50; ++i)
                REQUIRE(document->commit(renaming(document->project(), QString::number(i)),
                                         QStringLiteral("Rename")));
            expected = document->project();
        }
        QVERIFY(reopened(folder)->project() == expected);
    }

    void aCopyHoldsTheWholeDocument() {
        const Folder folder;
        const auto document = made(folder, randomProject(3));
        REQUIRE(
            document->commit(renaming(document->project(), QStringLiteral("x")), QStringLiteral("Rename")));
        const QString path = folder.file(QStringLiteral("copy.chwila"));
        REQUIRE(document->saveCopy(path, silent));
        const auto copy = Document::open(path);
        REQUIRE(copy);
        QVERIFY((*copy)->project() == document->project());
        QCOMPARE((*copy)->undoStack()->count(), 1);
    }

    void aCopyTakesThePlaceOfAnotherProjectAtOnce() {
        const Folder folder;
        const auto document = made(folder, randomProject(3));
        const QString path = folder.file(QStringLiteral("old.chwila"));
        REQUIRE(Document::create(path, randomProject(4)));
        setContent(path + QStringLiteral("-journal"), "what a killed writer left of the old one");
        REQUIRE(document->saveCopy(path, silent));
        QCOMPARE(folder.entries(),
                 (QStringList{QStringLiteral(".project.chwila.lock"), QStringLiteral("old.chwila"),
                              QStringLiteral("project.chwila")}));
        const auto copy = Document::open(path);
        REQUIRE(copy);
        QVERIFY((*copy)->project() == document->project());
    }

    void aCopyOverAProjectThatIsOpenIsRefusedWithItsHolder() {
        const Folder folder;
        const auto document = made(folder, randomProject(3));
        const QString path = folder.file(QStringLiteral("other.chwila"));
        const auto other = Document::create(path, randomProject(4));
        REQUIRE(other);
        const QByteArray before = contentOf(path);
        const auto copied = document->saveCopy(path, silent);
        QVERIFY(!copied);
        QCOMPARE(copied.error().code, ErrorCode::Locked);
        QVERIFY2(copied.error().message.contains(QStringLiteral("process %1").arg(::getpid())),
                 qPrintable(copied.error().message));
        QCOMPARE(contentOf(path), before);
        REQUIRE(
            (*other)->commit(renaming((*other)->project(), QStringLiteral("on")), QStringLiteral("Rename")));
        REQUIRE((*other)->waitForSaved());
    }

    void whoeverEditsDuringACopyDoesNotWaitAndTheCopyIsOneStateOfTheFile() {
        const Folder folder;
        const auto document = made(folder, randomProject(3));
        const QString large = QString(3'000'000, QLatin1Char('x'));
        REQUIRE(document->commit(renaming(document->project(), large), QStringLiteral("Large")));
        const QString path = folder.file(QStringLiteral("copy.chwila"));
        int edits = 0;
        Meddling progress([&] {
            if (++edits > 3) return;
            const QString title = QStringLiteral("%1 %2").arg(large).arg(edits);
            if (!document->commit(renaming(document->project(), title), QStringLiteral("Meanwhile"))
                || !document->waitForSaved())
                qFatal("an edit had to wait for the copy");
        });
        REQUIRE(document->saveCopy(path, progress));
        QVERIFY2(edits > 3, "it was made in pieces");
        QCOMPARE(progress.fractions.back(), 1.0);
        const auto copy = store::ProjectFile::open(path);
        REQUIRE(copy);
        REQUIRE((*copy)->check());
        QVERIFY(*(*copy)->load() == document->project());
        QCOMPARE((*copy)->history()->entries.size(), std::size_t{4});
    }

    void aCopyThatIsStoppedLeavesWhatIsThere() {
        const Folder folder;
        const auto document = made(folder, randomProject(3));
        REQUIRE(document->commit(renaming(document->project(), QString(3'000'000, QLatin1Char('x'))),
                                 QStringLiteral("Large")));
        REQUIRE(document->waitForSaved());
        const QString path = folder.file(QStringLiteral("copy.chwila"));
        setContent(path, "what is there");
        Meddling progress({});
        progress.enough = 1;
        const auto copied = document->saveCopy(path, progress);
        QCOMPARE(copied.error().code, ErrorCode::Cancelled);
        QCOMPARE(contentOf(path), QByteArray("what is there"));
        QCOMPARE(folder.entries(),
                 (QStringList{QStringLiteral(".project.chwila.lock"), QStringLiteral("copy.chwila"),
                              QStringLiteral("project.chwila")}));
    }

    void whatIsWrittenAgainDuringACopyIsInItOnce() {
        const Folder folder(Folder::Where::Disk);
        auto document = made(folder);
        {
            const FullDisk full(300000);
            REQUIRE(document->commit(renaming(document->project(), QString(400000, QLatin1Char('x'))),
                                     QStringLiteral("Huge")));
            QVERIFY(!document->waitForSaved());
        }
        const QString path = folder.file(QStringLiteral("copy.chwila"));
        Meddling progress([&] {
            document->retrySaving();
            constexpr int longEnough =
                500; // milliseconds, for what is not to happen before the copy is whole
            const auto isSaved = [&] { return document->saveState() == SaveState::Saved; };
            QVERIFY2(!QTest::qWaitFor(isSaved, longEnough), "neither the file nor the copy would have it");
        });
        REQUIRE(document->saveCopy(path, progress));
        REQUIRE(document->waitForSaved());
        const auto copy = Document::open(path);
        REQUIRE(copy);
        QVERIFY((*copy)->project() == document->project());
        QCOMPARE(stepsOf(**copy), QStringList{QStringLiteral("Huge")});
    }

    void aCopyThatCannotBeMovedInLeavesWhatIsThere() {
        const Folder folder;
        const auto document = made(folder, randomProject(3));
        const QString path = folder.file(QStringLiteral("place.chwila"));
        QVERIFY(QDir().mkpath(path + QStringLiteral("/inside")));
        const auto copied = document->saveCopy(path, silent);
        QVERIFY(!copied);
        QVERIFY(QFileInfo(path + QStringLiteral("/inside")).isDir());
        QVERIFY2(!folder.entries().contains(QStringLiteral(".place.chwila.new")), "no draft stays behind");
    }

    void idsOfAPlannedChangeAreGivenToNothingElse() {
        const Folder folder;
        const auto document = made(folder, randomProject(3));
        Draft planned(document->project());
        planned.add(Department{.name = QStringLiteral("Planned")});
        document->keepIdsFree(planned.change());
        Draft edit(*document->snapshot());
        edit.add(Department{.name = QStringLiteral("Meanwhile")});
        REQUIRE(document->commit(edit.change(), QStringLiteral("Add")));
        REQUIRE(document->commit(planned.change(), QStringLiteral("Add")));
    }

    void textsThatAreNoTextAreMended() {
        const Folder folder;
        auto document = made(folder);
        const QString broken = QStringLiteral("half ") + QChar(0xdc00);
        REQUIRE(document->commit(renaming(document->project(), broken), broken, broken));
        const Project project = document->project();
        QCOMPARE(project.settings().title, QStringLiteral("half \ufffd"));
        document.reset();
        document = reopened(folder);
        QVERIFY(document->project() == project);
        document->undoStack()->undo();
        QVERIFY(document->project() == Project());
    }

    // What TSan looks at: edits in this thread, the store thread behind it, and workers with answers.
    void workersUseSnapshotsAndAnswersMeanwhile() {
        const Folder folder;
        const store::Survey survey;
        const auto document = made(folder, survey.project);
        std::atomic<bool> failed = false;
        std::atomic<bool> done = false;
        std::thread importer([&] {
            for (int round = 0; round < 5; ++round) {
                std::vector<feedback::AnswerReader::Item> items;
                for (int i = 0; i < 2500; ++i)
                    items.push_back(
                        store::answer(survey.claimLabel, i % 11, store::at(2026, 1, 1).addDays(i % 90)));
                store::ListReader reader(std::move(items));
                NoProgress progress;
                if (!document->answers().replaceBatches(survey.header("r"), reader, progress)) failed = true;
            }
            done = true;
        });
        std::vector<std::thread> workers;
        RandomEditor editor(2);
        for (int i = 0; i < 60 || !done; ++i) {
            if (i < 60) {
                const auto committed =
                    document->commit(editor.next(document->project()), QStringLiteral("edit"));
                if (!committed) failed = true;
                if (i % 9 == 8) document->undoStack()->undo();
            }
            if (i % 10 != 0 || workers.size() > 20) continue;
            workers.emplace_back([&, snapshot = document->snapshot()] {
                NoProgress progress;
                const auto cube = document->answers().cube(*snapshot, progress);
                if (!cube && cube.error().code != ErrorCode::Conflict) failed = true;
                if (!validate(*snapshot).empty()) failed = true;
            });
        }
        for (std::thread& worker : workers)
            worker.join();
        importer.join();
        QVERIFY(!failed);
        REQUIRE(document->waitForSaved());
        QCOMPARE(document->answers().batches()->front().answers, 2500);
    }

  private:
    static Project randomProject(std::uint64_t seed) { return store::randomProject(seed, 25); }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
