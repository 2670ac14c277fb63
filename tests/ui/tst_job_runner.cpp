#include "ui/jobs/job_runner.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace chwila;
using namespace chwila::ui;

namespace {

const QString key = QStringLiteral("key");

} // namespace

class TestJobRunner : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aResultArrivesOnTheOwnThread();
    void anErrorArrivesAsItIs();
    void theLatestOfAKeyWins();
    void workToBeKeptIsNeverSuperseded();
    void otherKeysRunBesides();
    void workThatQueuesUpIsHandedOverWhole();
    void cancelledWorkTellsItself();
    void workThatIgnoresCancelIsNotReportedAsUndone();
    void droppedWorkTellsNobody();
    void nobodyIsToldAfterTheReceiverIsGone();
    void progressIsShown();
    void whatIsWaitedForIsShownWhereNobodyKnowsHowLong();
    void theDestructorCancelsAndWaits();
    void whatWorkHeldIsFreeWhenItsEndIsHeard();
    void workWithoutMemoryIsToldAsSuch();
};

void TestJobRunner::aResultArrivesOnTheOwnThread() {
    JobRunner runner;
    QThread* worker = nullptr;
    QThread* receiver = nullptr;
    int value = 0;
    runner.start(
        key, QStringLiteral("Counting"), this,
        [&worker](Progress&) -> Result<int> {
            worker = QThread::currentThread();
            return 42;
        },
        [&](const Result<int>& result) {
            receiver = QThread::currentThread();
            value = result.value_or(-1);
        });
    QVERIFY(runner.isRunning(key));
    QCOMPARE(runner.jobs().size(), std::size_t(1));
    QCOMPARE(runner.jobs().front().title, QStringLiteral("Counting"));
    QTRY_COMPARE(value, 42);
    QVERIFY(worker != QThread::currentThread());
    QCOMPARE(receiver, QThread::currentThread());
    QVERIFY(!runner.isRunning(key));
}

void TestJobRunner::anErrorArrivesAsItIs() {
    JobRunner runner;
    QString message;
    runner.start(
        key, {}, this,
        [](Progress&) -> Result<void> { return fail(ErrorCode::Io, QStringLiteral("The disk is full.")); },
        [&](const Result<void>& result) { message = result ? QString() : result.error().message; });
    QTRY_COMPARE(message, QStringLiteral("The disk is full."));
}

void TestJobRunner::theLatestOfAKeyWins() {
    JobRunner runner;
    QSemaphore begun;
    QList<int> arrived;
    const auto take = [&](const Result<int>& result) { arrived.append(result.value_or(-1)); };
    runner.start(
        key, {}, this,
        [&begun](Progress& progress) -> Result<int> {
            begun.release();
            while (!progress.cancelled())
                QThread::yieldCurrentThread();
            return 1;
        },
        take);
    begun.acquire();
    runner.start(
        key, {}, this, [](Progress&) -> Result<int> { return 2; }, take);
    QTRY_COMPARE(arrived, QList<int>{2});
    QTRY_VERIFY(!runner.isRunning(key));
    QCOMPARE(arrived, QList<int>{2});
}

void TestJobRunner::workToBeKeptIsNeverSuperseded() {
    JobRunner runner;
    QSemaphore go;
    QStringList told;
    const auto work = [&go](Progress&) -> Result<int> {
        go.acquire();
        return 1;
    };
    const auto tell = [&](const char* who) {
        return [&told, who](const Result<int>&) { told += QLatin1String(who); };
    };
    QVERIFY(!runner.hasKept());
    QVERIFY(runner.startKept(key, QStringLiteral("First"), this, work, tell("first")));
    QVERIFY(runner.hasKept());
    QVERIFY(!runner.startKept(key, QStringLiteral("Second"), this, work, tell("second")));
    go.release(2);
    QTRY_COMPARE(told, QStringList{QStringLiteral("first")});
    QVERIFY(!runner.hasKept());
    // What may be superseded is, by what is to be kept as well.
    runner.start(key, QStringLiteral("Third"), this, work, tell("third"));
    QVERIFY(runner.startKept(key, QStringLiteral("Fourth"), this, work, tell("fourth")));
    runner.cancelKept();
    go.release(2);
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(told.back(), QStringLiteral("fourth"));
}

void TestJobRunner::otherKeysRunBesides() {
    JobRunner runner;
    QSemaphore first;
    QSemaphore second;
    int done = 0;
    // Each waits for the other: this ends only if both run at once.
    runner.start(
        QStringLiteral("a"), {}, this,
        [&](Progress&) -> Result<void> {
            first.release();
            second.acquire();
            return {};
        },
        [&](const Result<void>&) { ++done; });
    runner.start(
        QStringLiteral("b"), {}, this,
        [&](Progress&) -> Result<void> {
            second.release();
            first.acquire();
            return {};
        },
        [&](const Result<void>&) { ++done; });
    QTRY_COMPARE(done, 2);
}

/// Threads that go from one job to the next without a rest; ThreadSanitizer would find what is not handed
/// over.
void TestJobRunner::workThatQueuesUpIsHandedOverWhole() {
    JobRunner runner;
    constexpr int jobs = 200;
    qsizetype arrived = 0;
    for (int i = 0; i < jobs; ++i) {
        runner.start(
            QString::number(i), {}, this,
            [numbers = std::vector<int>(std::size_t(i), 1)](Progress&) -> Result<std::vector<int>> {
                return std::vector<int>(numbers.begin(), numbers.end());
            },
            [&arrived](const Result<std::vector<int>>& result) { arrived += std::ssize(*result); });
    }
    QTRY_VERIFY(runner.jobs().empty());
    QCOMPARE(arrived, jobs * (jobs - 1) / 2);
}

void TestJobRunner::cancelledWorkTellsItself() {
    JobRunner runner;
    QSemaphore begun;
    std::optional<ErrorCode> code;
    runner.start(
        key, QStringLiteral("Waiting"), this,
        [&begun](Progress& progress) -> Result<void> {
            begun.release();
            while (!progress.cancelled())
                QThread::yieldCurrentThread();
            return fail(ErrorCode::Cancelled, QStringLiteral("Stopped."));
        },
        [&](const Result<void>& result) { code = result.error().code; });
    begun.acquire();
    runner.cancel(key);
    QVERIFY(runner.jobs().front().cancelling);
    QTRY_VERIFY(code.has_value());
    QCOMPARE(*code, ErrorCode::Cancelled);
}

void TestJobRunner::workThatIgnoresCancelIsNotReportedAsUndone() {
    JobRunner runner;
    QSemaphore begun;
    QSemaphore end;
    int value = 0;
    runner.start(
        key, {}, this,
        [&](Progress&) -> Result<int> {
            begun.release();
            end.acquire();
            return 7;
        },
        [&](const Result<int>& result) { value = result.value_or(-1); });
    begun.acquire();
    runner.cancel(key);
    end.release();
    QTRY_COMPARE(value, 7);
}

void TestJobRunner::droppedWorkTellsNobody() {
    JobRunner runner;
    QSemaphore begun;
    QSemaphore end;
    std::atomic<bool> ended = false;
    bool told = false;
    runner.start(
        key, {}, this,
        [&](Progress&) -> Result<void> {
            begun.release();
            end.acquire();
            ended = true;
            return {};
        },
        [&](const Result<void>&) { told = true; });
    begun.acquire();
    runner.drop(key);
    QVERIFY(!runner.isRunning(key));
    end.release();
    bool later = false;
    runner.start(
        QStringLiteral("later"), {}, this, [](Progress&) -> Result<void> { return {}; },
        [&](const Result<void>&) { later = true; });
    QTRY_VERIFY(later && ended);
    QCoreApplication::processEvents();
    QVERIFY(!told);
}

void TestJobRunner::nobodyIsToldAfterTheReceiverIsGone() {
    JobRunner runner;
    QSemaphore end;
    bool told = false;
    auto receiver = std::make_unique<QObject>();
    runner.start(
        key, {}, receiver.get(),
        [&](Progress&) -> Result<void> {
            end.acquire();
            return {};
        },
        [&](const Result<void>&) { told = true; });
    receiver.reset();
    end.release();
    QTRY_VERIFY(!runner.isRunning(key));
    QVERIFY(!told);
}

void TestJobRunner::progressIsShown() {
    JobRunner runner;
    QSemaphore end;
    bool done = false;
    runner.start(
        key, QStringLiteral("Reading"), this,
        [&](Progress& progress) -> Result<void> {
            progress.report(0.5, QStringLiteral("line 12"));
            end.acquire();
            return {};
        },
        [&](const Result<void>&) { done = true; });
    QTRY_COMPARE(runner.jobs().front().fraction, 0.5);
    QCOMPARE(runner.jobs().front().text, QStringLiteral("line 12"));
    end.release();
    QTRY_VERIFY(done);
}

void TestJobRunner::whatIsWaitedForIsShownWhereNobodyKnowsHowLong() {
    JobRunner runner;
    QSemaphore seen;
    bool done = false;
    runner.start(
        key, QStringLiteral("Reading"), this,
        [&](Progress& progress) -> Result<void> {
            // Qt tells of no more than 25 a second.
            for (const char* text : {"waiting", "still waiting"}) {
                while (!seen.tryAcquire(1, 10))
                    progress.report(-1, QString::fromLatin1(text));
            }
            return {};
        },
        [&](const Result<void>&) { done = true; });
    for (const char* text : {"waiting", "still waiting"}) {
        QTRY_COMPARE(runner.jobs().front().text, QString::fromLatin1(text));
        QVERIFY(runner.jobs().front().fraction < 0);
        seen.release();
    }
    QTRY_VERIFY(done);
}

void TestJobRunner::theDestructorCancelsAndWaits() {
    std::atomic<bool> ended = false;
    QSemaphore begun;
    bool told = false;
    {
        JobRunner runner;
        runner.start(
            key, {}, this,
            [&](Progress& progress) -> Result<void> {
                begun.release();
                while (!progress.cancelled())
                    QThread::yieldCurrentThread();
                ended = true;
                return {};
            },
            [&](const Result<void>&) { told = true; });
        begun.acquire();
    }
    QVERIFY(ended);
    QCoreApplication::processEvents();
    QVERIFY(!told);
}

void TestJobRunner::whatWorkHeldIsFreeWhenItsEndIsHeard() {
    JobRunner runner;
    auto held = std::make_shared<int>(1);
    const std::weak_ptr<int> watched = held;
    std::optional<bool> free;
    runner.start(
        key, {}, this, [held = std::move(held)](Progress&) -> Result<int> { return *held; },
        [&](const Result<int>&) { free = watched.expired(); });
    QTRY_VERIFY(free.has_value());
    QVERIFY(*free);
}

void TestJobRunner::workWithoutMemoryIsToldAsSuch() {
    JobRunner runner;
    std::optional<ErrorCode> code;
    runner.start(
        key, {}, this, [](Progress&) -> Result<int> { throw std::bad_alloc(); },
        [&](const Result<int>& result) { code = result.error().code; });
    QTRY_VERIFY(code.has_value());
    QCOMPARE(*code, ErrorCode::Io);
    code.reset();
    runner.start(
        key, {}, this,
        [](Progress&) -> Result<int> {
            throw std::system_error(std::make_error_code(std::errc::resource_unavailable_try_again));
        },
        [&](const Result<int>& result) { code = result.error().code; });
    QTRY_VERIFY(code.has_value());
    QCOMPARE(*code, ErrorCode::Io);
}

QTEST_GUILESS_MAIN(TestJobRunner)
#include "tst_job_runner.moc"
