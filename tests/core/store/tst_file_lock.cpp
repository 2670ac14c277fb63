#include "core/store/file_lock.h"
#include "tests/core/store/store_support.h"

#include <QProcess>

#include <csignal>
#include <sys/wait.h>

using namespace chwila;
using namespace chwila::store;

namespace {

// A child that holds the lock until it is killed; the pipe says when it has it.
pid_t holdInChild(const QString& project) {
    int ready[2];
    if (::pipe(ready) != 0) qFatal("no pipe");
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ready[0]);
        const auto lock = FileLock::acquire(project);
        const char word = lock ? 'y' : 'n';
        if (::write(ready[1], &word, 1) != 1) ::_exit(2);
        for (;;)
            ::pause();
    }
    ::close(ready[1]);
    char word = 'n';
    const ssize_t size = ::read(ready[0], &word, 1);
    ::close(ready[0]);
    return size == 1 && word == 'y' ? child : -1;
}

void kill(pid_t child) {
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
}

} // namespace

class TestFileLock : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theFirstTakesItAndLeavesNothingBehind() {
        const Folder folder;
        {
            const auto lock = FileLock::acquire(folder.file());
            REQUIRE(lock);
            QCOMPARE(folder.entries(), QStringList{QStringLiteral(".project.chwila.lock")});
        }
        QVERIFY(folder.entries().isEmpty());
        REQUIRE(FileLock::acquire(folder.file()));
    }

    void theSecondIsToldWhoHoldsIt() {
        const Folder folder;
        const auto first = FileLock::acquire(folder.file());
        REQUIRE(first);
        const auto second = FileLock::acquire(folder.file());
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Locked);
        QVERIFY(second.error().message.contains(QSysInfo::machineHostName()));
        QVERIFY(second.error().message.contains(QString::number(::getpid())));
        QVERIFY2(QFile::exists(FileLock::lockPath(folder.file())), "a refused one must not remove the lock");
    }

    void anotherProcessExcludesUsUntilItIsKilled() {
        const Folder folder;
        const pid_t child = holdInChild(folder.file());
        QVERIFY(child > 0);
        const auto refused = FileLock::acquire(folder.file());
        kill(child);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QString::number(child)));
        QVERIFY2(QFile::exists(FileLock::lockPath(folder.file())), "the killed one could not clean up");
        REQUIRE(FileLock::acquire(folder.file()));
        QVERIFY(folder.entries().isEmpty());
    }

    void aLinkInPlaceOfTheLockIsNotFollowed() {
        const Folder folder;
        const QString victim = folder.file(QStringLiteral("victim"));
        setContent(victim, "precious");
        QVERIFY(QFile::link(victim, FileLock::lockPath(folder.file())));
        const auto lock = FileLock::acquire(folder.file());
        QVERIFY(!lock);
        QCOMPARE(lock.error().code, ErrorCode::Io);
        QCOMPARE(contentOf(victim), QByteArray("precious"));
    }

    void aFolderThatIsNotThereIsAnError() {
        const auto lock = FileLock::acquire(QStringLiteral("/nonexistent/folder/x.chwila"));
        QVERIFY(!lock);
        QCOMPARE(lock.error().code, ErrorCode::Io);
    }
};

QTEST_GUILESS_MAIN(TestFileLock)
#include "tst_file_lock.moc"
