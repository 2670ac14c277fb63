#include "core/base/whole_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
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
