#include "core/base/csv_cell.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace chwila;

class TestCsvCell : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void writesACell_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("plain words stay") << "Claim decision"
                                          << "Claim decision";
        QTest::newRow("a comma needs quotes") << "a, b"
                                              << "\"a, b\"";
        QTest::newRow("a quote is doubled") << "say \"no\""
                                            << "\"say \"\"no\"\"\"";
        QTest::newRow("a line break needs quotes") << "a\nb"
                                                   << "\"a\nb\"";
        QTest::newRow("a formula is defused") << "=cmd()"
                                              << "'=cmd()";
        QTest::newRow("so is a formula that begins with a sign") << "+cmd|'/c'!A0"
                                                                 << "'+cmd|'/c'!A0";
        QTest::newRow("so is one behind a tab") << "\t=1+1"
                                                << "'\t=1+1";
        QTest::newRow("a negative number is no formula") << "-0.5"
                                                         << "-0.5";
        QTest::newRow("nothing stays nothing") << ""
                                               << "";
    }
    void writesACell() {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        QCOMPARE(csvCell(text), cell);
    }

    void aRowEndsItsLine() {
        QCOMPARE(csvRow({QStringLiteral("a"), QStringLiteral("b,c")}), QStringLiteral("a,\"b,c\"\n"));
    }
};

QTEST_GUILESS_MAIN(TestCsvCell)
#include "tst_csv_cell.moc"
