#include "core/base/progress.h"
#include "core/base/result.h"

#include <QTest>

using namespace chwila;

class TestError : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void describing_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<qint64>("line");
        QTest::addColumn<qint64>("column");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("expected");
        const QString file = QStringLiteral("answers.csv");
        QTest::newRow("everything known") << file << qint64{12} << qint64{7} << QStringLiteral("why")
                                          << QStringLiteral("answers.csv:12:7: Not a number. (why)");
        QTest::newRow("no column") << file << qint64{12} << qint64{0} << QString()
                                   << QStringLiteral("answers.csv:12: Not a number.");
        QTest::newRow("a column without a line says nothing")
            << file << qint64{0} << qint64{7} << QString() << QStringLiteral("answers.csv: Not a number.");
        QTest::newRow("no place at all")
            << QString() << qint64{0} << qint64{0} << QString() << QStringLiteral("Not a number.");
    }
    void describing() {
        QFETCH(QString, file);
        QFETCH(qint64, line);
        QFETCH(qint64, column);
        QFETCH(QString, detail);
        QFETCH(QString, expected);
        const Error error{ErrorCode::Invalid, QStringLiteral("Not a number."), detail, {file, line, column}};
        QCOMPARE(describe(error), expected);
    }

    void aDetailIsSaidOnOneLineAndOnce() {
        const QString said = QStringLiteral("no route\n\tto host\n");
        QCOMPARE(describe({ErrorCode::Io, QStringLiteral("Not reached."), said, {}}),
                 QStringLiteral("Not reached. (no route to host)"));
        QCOMPARE(describe({ErrorCode::Io, QStringLiteral("Not reached: no route to host"), said, {}}),
                 QStringLiteral("Not reached: no route to host"));
    }

    void failMakesAResultThatHoldsTheError() {
        const Result<int> result = fail(ErrorCode::NotFound, QStringLiteral("Gone."), QStringLiteral("x"));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::NotFound);
        QCOMPARE(result.error().message, QStringLiteral("Gone."));
        const Result<int> again = fail(result.error());
        QVERIFY(again.error() == result.error());
    }

    void progressOfNobodyNeverCancels() {
        NoProgress progress;
        progress.report(0.5, QStringLiteral("half"));
        QVERIFY(!progress.cancelled());
    }
};

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
