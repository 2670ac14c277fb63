#include "ui/services/source_watch.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace chwila::ui;

class TestSourceWatch : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        write("a.csv", "one");
        write("b.csv", "one");
        m_watch = std::make_unique<SourceWatch>();
        m_watch->watch({{1, path("a.csv")}, {2, path("b.csv")}, {3, QString()}});
    }

    void aFileThatGrewIsNoticedOnce() {
        QSignalSpy news(m_watch.get(), &SourceWatch::changed);
        write("a.csv", "one, two");
        QTRY_COMPARE(m_watch->changedFiles(), std::vector<qint64>{1});
        QCOMPARE(news.count(), 1);
        write("a.csv", "one, two, three");
        QTest::qWait(2 * SourceWatch::pauseMilliseconds);
        QCOMPARE(news.count(), 1);
    }

    void aFileThatWasReplacedIsNoticed() {
        for (int round = 0; round < 2; ++round) {
            write("new.csv", "another " + QByteArray::number(round + 10).repeated(round + 1));
            QVERIFY(QFile::remove(path("b.csv")));
            QVERIFY(QFile::rename(path("new.csv"), path("b.csv")));
            QTRY_COMPARE(m_watch->changedFiles(), std::vector<qint64>{2});
            m_watch->markRead(2);
            QVERIFY(m_watch->changedFiles().empty());
        }
    }

    void aFileThatIsGoneIsNoNewsUntilItIsBack() {
        QVERIFY(QFile::remove(path("a.csv")));
        QTest::qWait(2 * SourceWatch::pauseMilliseconds);
        QVERIFY(m_watch->changedFiles().empty());
        write("a.csv", "back again");
        QTRY_COMPARE(m_watch->changedFiles(), std::vector<qint64>{1});
    }

    void whatIsNotWatchedAnyMoreIsForgotten() {
        write("a.csv", "one, two");
        QTRY_COMPARE(m_watch->changedFiles(), std::vector<qint64>{1});
        m_watch->watch({{2, path("b.csv")}});
        QVERIFY(m_watch->changedFiles().empty());
    }

  private:
    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    void write(const char* name, const QByteArray& content) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SourceWatch> m_watch;
};

QTEST_GUILESS_MAIN(TestSourceWatch)
#include "tst_source_watch.moc"
