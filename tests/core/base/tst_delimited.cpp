#include "core/base/delimited.h"

#include <QTest>

using namespace chwila;

class TestDelimited : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void readsRows_data();
    void readsRows();
    void knowsWhereFieldsBegin();
    void writesWhatItReads();
};

void TestDelimited::readsRows_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rows"); // fields by |, rows by /
    const auto row = [](const char* title, const char* text, const char* rows) {
        QTest::newRow(title) << QString::fromUtf8(text) << QString::fromUtf8(rows);
    };
    row("nothing", "", "");
    row("one field", "a", "a");
    row("the three line ends", "a\nb\r\nc\rd", "a/b/c/d");
    row("an empty field at the end", "a,", "a|");
    row("blank rows are left out", "a\n\n,\nb\n", "a/b");
    row("a quoted delimiter", "\"a,b\",c", "a,b|c");
    row("a doubled quote", "\"a \"\"b\"\"\"", "a \"b\"");
    row("a quoted line break of two characters", "\"a\r\nb\",c\nd", "a\nb|c/d");
    row("a quote inside a field is a letter", "19\" screen,b", "19\" screen|b");
    row("letters after a closing quote stay", "\"a\"b,c", "ab|c");
    row("a quote that never closes", "\"a,b\nc", "a,b\nc");
}

void TestDelimited::readsRows() {
    QFETCH(QString, text);
    QFETCH(QString, rows);
    QStringList found;
    for (const DelimitedRow& row : parseDelimited(text, QLatin1Char(',')))
        found += row.fields.join(QLatin1Char('|'));
    QCOMPARE(found.join(QLatin1Char('/')), rows);
}

void TestDelimited::knowsWhereFieldsBegin() {
    const auto rows = parseDelimited(QStringLiteral("ab,c\n\n\"x\ny\",z\nq,r"), QLatin1Char(','));
    QCOMPARE(rows.size(), std::size_t{3});
    QCOMPARE(rows[0].line, 1);
    QCOMPARE(rows[0].columns, (std::vector<qint64>{1, 4}));
    QCOMPARE(rows[1].line, 3);
    QCOMPARE(rows[2].line, 5);
    QCOMPARE(rows[2].columns, (std::vector<qint64>{1, 3}));
}

void TestDelimited::writesWhatItReads() {
    for (const QString& text : {QStringLiteral("plain"), QStringLiteral("a,b"), QStringLiteral("a\"b"),
                                QStringLiteral("a\nb"), QStringLiteral("\"")}) {
        const QString field = delimitedField(text, QLatin1Char(','));
        const auto rows = parseDelimited(field + QStringLiteral(",x"), QLatin1Char(','));
        QCOMPARE(rows.front().fields, QStringList({text, QStringLiteral("x")}));
    }
    QCOMPARE(delimitedField(QStringLiteral("a,b"), QLatin1Char('\t')), QStringLiteral("a,b"));
}

QTEST_GUILESS_MAIN(TestDelimited)
#include "tst_delimited.moc"
