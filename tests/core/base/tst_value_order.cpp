#include "core/base/value_order.h"

#include <QTest>

using chwila::sortAsRead;

class TestValueOrder : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void valuesStandAsPeopleReadThem_data();
    void valuesStandAsPeopleReadThem();
};

void TestValueOrder::valuesStandAsPeopleReadThem_data() {
    QTest::addColumn<QString>("read");
    const auto row = [](const char* name, const char* read) {
        QTest::newRow(name) << QString::fromUtf8(read);
    };
    row("age groups", "under 18|18–24|25–34|65+|100 and older");
    row("years with a customer", "under 1 year|1-3 years|4-9 years|10 years and more");
    row("years the customer came", "before 2015|2015–2019|2020–2023|2024 or later");
    row("income in thousands", "under 500|500–999|1,000–4,999|10,000 and more");
    row("thousands parted by spaces and points", "900|1\u00a0000–1\u00a0999|2 500|10.000|12000");
    row("years and days are no thousands", "2 Jan 2024|10 Jan 2023|11 Feb 2022");
    row("what is not known comes last", "1|2|10|unknown");
    row("signs for less and more", "<18|18|>18|19");
    row("names with numbers", "Plan 2|Plan 10|Premium 1");
    row("names with accents", "Ácido|Lodz|Łomża|Warszawa");
    row("letters of another case", "apple|Berry|cherry");
    row("one value", "only");
}

void TestValueOrder::valuesStandAsPeopleReadThem() {
    QFETCH(QString, read);
    const QStringList wanted = read.split(u'|');
    QStringList turned(wanted.rbegin(), wanted.rend());
    sortAsRead(turned);
    QCOMPARE(turned, wanted);
    QStringList plain = wanted;
    plain.sort();
    sortAsRead(plain);
    QCOMPARE(plain, wanted);
}

QTEST_GUILESS_MAIN(TestValueOrder)
#include "tst_value_order.moc"
