#include "core/base/whole_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace chwila;

class TestWholeFile : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aFileIsWrittenWholeOrNotAtAll() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.csv"));
        QVERIFY(writeWhole(path, "one"));
        QVERIFY(writeWhole(path, "two"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("two"));
        const Result<void> failed = writeWhole(folder.filePath(QStringLiteral("none/x.csv")), "three");
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::Io);
        QVERIFY(failed.error().message.contains(QStringLiteral("x.csv")));
        QVERIFY(!writeWhole(folder.path(), "four"));
    }

    void aPipeGetsTheBytesAndStays() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("pipe"));
        const QByteArray name = QFile::encodeName(path);
        QCOMPARE(mkfifo(name.constData(), 0600), 0);
        const int reader = open(name.constData(), O_RDONLY | O_NONBLOCK);
        QVERIFY(reader >= 0);
        QVERIFY(writeWhole(path, "through"));
        char bytes[16];
        QCOMPARE(read(reader, bytes, sizeof bytes), ssize_t{7});
        close(reader);
        struct stat there {};
        QCOMPARE(stat(name.constData(), &there), 0);
        QVERIFY(S_ISFIFO(there.st_mode));
    }

    void aStreamThatLeadsToAFileKeepsWhatOthersWrote() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("log"));
        const int log = open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT, 0600);
        QVERIFY(log >= 0);
        QCOMPARE(write(log, "one ", 4), ssize_t{4});
        QVERIFY(writeWhole(QStringLiteral("/dev/fd/%1").arg(log), "two "));
        QCOMPARE(write(log, "three", 5), ssize_t{5});
        close(log);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("one two three"));
        QVERIFY(!writeWhole(QStringLiteral("/dev/fd/%1").arg(log), "four"));
    }

    void whatFindsNoRoomLeavesWhatWasThereAndSaysWhy_data() {
        QTest::addColumn<int>("piece");
        QTest::newRow("in one piece") << 100'000;
        QTest::newRow("line by line") << 50;
    }
    void whatFindsNoRoomLeavesWhatWasThereAndSaysWhy() {
        QFETCH(int, piece);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.json"));
        QVERIFY(writeWhole(path, "one"));
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit usual{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
        const rlimit little{30'000, usual.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
        QString said;
        QString reason;
        bool written = true;
        {
            WholeFile file(path);
            QVERIFY(file.open());
            for (int left = 100'000; left > 0; left -= piece) { // whoever writes may leave it to commit()
                const bool fits = file.device().write(QByteArray(piece, 'x')) == piece;
                if (!fits && said.isEmpty()) said = file.device().errorString();
            }
            written = file.commit();
            reason = file.errorString();
        }
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);
        QVERIFY(!written);
        QCOMPARE(said, qt_error_string(EFBIG));
        QCOMPARE(reason, qt_error_string(EFBIG));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("one"));
    }

    void aFileThatIsGivenUpLeavesWhatWasThere() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.csv"));
        QVERIFY(writeWhole(path, "one"));
        {
            WholeFile file(path);
            QVERIFY(file.open());
            file.device().write("half");
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("one"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("x.csv")});
    }
};

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_whole_file.moc"
