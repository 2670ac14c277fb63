#include "core/base/random.h"
#include "core/feedback/reading/values.h"

#include <QTest>

using namespace chwila;
using namespace chwila::feedback;

class TestValues : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void numbersAreReadStrictly_data();
    void numbersAreReadStrictly();
    void scoresMayHaveTheOtherSign();
    void timesAreReadInTheChosenOrder_data();
    void timesAreReadInTheChosenOrder();
    void everyDayIsReadBackInEveryOrder();
    void randomTextNeverBreaksThem();
};

void TestValues::numbersAreReadStrictly_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("sign");
    QTest::addColumn<bool>("isNumber");
    QTest::addColumn<double>("value");
    const auto row = [](const char* text, QChar sign, std::optional<double> value) {
        QTest::addRow("“%s” with decimal %c", text, char(sign.unicode()))
            << QString::fromUtf8(text) << sign << value.has_value() << value.value_or(0);
    };
    row("4", u'.', 4);
    row("18.0", u'.', 18);
    row(" 7 ", u'.', 7);
    row("-3.25", u'.', -3.25);
    row("+2", u'.', 2);
    row("−5", u'.', -5);
    row("3,5", u',', 3.5);
    row("3,5", u'.', std::nullopt);
    row("3.5", u',', std::nullopt);
    row(".5", u'.', 0.5);
    row("5.", u'.', 5);
    row("1e3", u'.', 1000);
    row("1E-2", u'.', 0.01);
    row("1e999", u'.', std::nullopt);
    row("", u'.', std::nullopt);
    row(".", u'.', std::nullopt);
    row("-", u'.', std::nullopt);
    row("e5", u'.', std::nullopt);
    row("1 000", u'.', std::nullopt);
    row("1,000", u'.', std::nullopt);
    row("inf", u'.', std::nullopt);
    row("nan", u'.', std::nullopt);
    row("0x10", u'.', std::nullopt);
    row("80 %", u'.', 80);
    row("80%", u'.', 80);
    row("4,5 %", u',', 4.5);
    row("%", u'.', std::nullopt);
    row("8%0", u'.', std::nullopt);
    row("80 %%", u'.', std::nullopt);
    row("5 stars", u'.', std::nullopt);
    row("1.2.3", u'.', std::nullopt);
    row("٣", u'.', std::nullopt);
}

void TestValues::numbersAreReadStrictly() {
    QFETCH(QString, text);
    QFETCH(QChar, sign);
    QFETCH(bool, isNumber);
    QFETCH(double, value);
    const auto number = parseNumber(text, sign);
    QCOMPARE(number.has_value(), isNumber);
    if (number) QCOMPARE(*number, value);
}

void TestValues::scoresMayHaveTheOtherSign() {
    QCOMPARE(parseScore(u"4,5", u','), std::optional(4.5));
    QCOMPARE(parseScore(u"4.5", u','), std::optional(4.5));
    QCOMPARE(parseScore(u" 4,25 ", u'.'), std::optional(4.25));
    QVERIFY(!parseScore(u"1.234", u',')); // may be a thousand
    QVERIFY(!parseScore(u"1.2.3", u','));
    QVERIFY(!parseScore(u"about 4.5", u','));
}

void TestValues::timesAreReadInTheChosenOrder_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("utc"); // empty: no time
    const auto row = [](const char* text, DateOrder order, const char* utc) {
        QTest::addRow("“%s” in order %d", text, int(order))
            << QString::fromUtf8(text) << int(order) << QString::fromLatin1(utc);
    };
    constexpr auto ymd = DateOrder::YearMonthDay;
    constexpr auto dmy = DateOrder::DayMonthYear;
    constexpr auto mdy = DateOrder::MonthDayYear;
    row("2025-03-09", ymd, "2025-03-09T00:00:00Z");
    row("2025/3/9", ymd, "2025-03-09T00:00:00Z");
    row("2025-03-09 14:05", ymd, "2025-03-09T14:05:00Z");
    row("2025-03-09T14:05:06", ymd, "2025-03-09T14:05:06Z");
    row("2025-03-09T14:05:06.250Z", ymd, "2025-03-09T14:05:06.250Z");
    row("2025-03-09T14:05:06.123456+01:00", ymd, "2025-03-09T13:05:06.123Z");
    row("2025-03-09T00:30+02:00", ymd, "2025-03-08T22:30:00Z");
    row("2025-03-09 14:05:06 -0530", ymd, "2025-03-09T19:35:06Z");
    row("2025-03-09 14:05:06 UTC", ymd, "2025-03-09T14:05:06Z");
    row("2025/03/09 2:05:06 PM GMT+2", ymd, "2025-03-09T12:05:06Z");
    row("2025/07/09 2:05:06 PM CEST", ymd, "2025-07-09T12:05:06Z");
    row("2025-03-09 14:05:06 EST", ymd, "2025-03-09T19:05:06Z");
    row("2025-03-09 14:05:06 XYZ", ymd, "");
    row("9-Mar-2025", dmy, "2025-03-09T00:00:00Z");
    row("9 marca 2025 14:05", dmy, "2025-03-09T14:05:00Z");
    row("9. März 2025", dmy, "2025-03-09T00:00:00Z");
    row("9 mai 2025", dmy, "2025-05-09T00:00:00Z");
    row("12 października 2025", dmy, "2025-10-12T00:00:00Z");
    row("Mar 9, 2025 2:05 PM", mdy, "2025-03-09T14:05:00Z");
    row("September 9, 2025", mdy, "2025-09-09T00:00:00Z");
    row("9 brumaire 2025", dmy, "");
    row("Mar 9, 2025", dmy, "");
    row("09.03.2025", dmy, "2025-03-09T00:00:00Z");
    row("9. 3. 2025 8:05", dmy, "2025-03-09T08:05:00Z");
    row("09-03-2025", dmy, "2025-03-09T00:00:00Z");
    row("31/12/2025", dmy, "2025-12-31T00:00:00Z");
    row("31/12/2025", mdy, "");
    row("12/31/2025", mdy, "2025-12-31T00:00:00Z");
    row("8/27/2014 11:29:31", mdy, "2014-08-27T11:29:31Z");
    row("8/27/2014 1:29 PM", mdy, "2014-08-27T13:29:00Z");
    row("8/27/2014 12:29 am", mdy, "2014-08-27T00:29:00Z");
    row("8/27/2014 13:29 PM", mdy, "");
    row("1/2/25", dmy, "2025-02-01T00:00:00Z");
    row("1/2/75", dmy, "1975-02-01T00:00:00Z");
    row("29.02.2024", dmy, "2024-02-29T00:00:00Z");
    row("29.02.2023", dmy, "");
    row("20250309", ymd, "2025-03-09T00:00:00Z");
    row("20250309T140506Z", ymd, "2025-03-09T14:05:06Z");
    row("20250309 14:05", ymd, "2025-03-09T14:05:00Z");
    row("20250309140506", ymd, "2025-03-09T14:05:06Z");
    row("20251309", ymd, "");
    row("202503091", ymd, "");
    row("20250309", dmy, "");
    row("09.03.2025 14.05", dmy, "2025-03-09T14:05:00Z");
    row("09.03.2025 14.05.06", dmy, "2025-03-09T14:05:06Z");
    row("09.03.2025 14h05", dmy, "2025-03-09T14:05:00Z");
    row("9/3/2025 2.05 p.m.", dmy, "2025-03-09T14:05:00Z");
    row("09.03.2025 14.5", dmy, "");
    row("Sun, 9 Mar 2025 14:05:06 +0100", dmy, "2025-03-09T13:05:06Z");
    row("niedziela, 9 marca 2025 14:05", dmy, "2025-03-09T14:05:00Z");
    row("Sun Mar 09 2025 14:05:06 GMT+0100 (Central European Time)", mdy, "2025-03-09T13:05:06Z");
    row("marți, 11 martie 2025", dmy, "2025-03-11T00:00:00Z");
    row("9.03.2025 r.", dmy, "2025-03-09T00:00:00Z");
    row("9 marca 2025 r., godz. 14:05", dmy, "2025-03-09T14:05:00Z");
    row("9 martie 2025, ora 14:05", dmy, "2025-03-09T14:05:00Z");
    row("2025.03.09.", ymd, "2025-03-09T00:00:00Z");
    row("2025.03.09. 14:05", ymd, "2025-03-09T14:05:00Z");
    row("9.03.2025 rano", dmy, "");
    row("somewhen, 9 Mar 2025", dmy, "");
    row("2025-13-01", ymd, "");
    row("2025-03", ymd, "");
    row("2025-03/09", ymd, "");
    row("2025-03-09x", ymd, "");
    row("2025-03-09 25:00", ymd, "");
    row("2025-03-09 10:5", ymd, "");
    row("1425-03-09", ymd, "");
    row("09.03.2025", ymd, "");
    row("2025-03-09", dmy, "");
    row("yesterday", ymd, "");
    row("", ymd, "");
    row("5", dmy, "");
    row("1741529106", DateOrder::UnixTime, "2025-03-09T14:05:06Z");
    row("1741529106250", DateOrder::UnixTime, "2025-03-09T14:05:06.250Z");
    row("45352", DateOrder::UnixTime, "2024-03-01T00:00:00Z"); // a spreadsheet's days
    row("45352,75", DateOrder::UnixTime, "2024-03-01T18:00:00Z");
    row("19999", DateOrder::UnixTime, "1970-01-01T05:33:19Z");
    row("-5", DateOrder::UnixTime, "");
}

void TestValues::timesAreReadInTheChosenOrder() {
    QFETCH(QString, text);
    QFETCH(int, order);
    QFETCH(QString, utc);
    const auto time = parseTime(text, static_cast<DateOrder>(order));
    QCOMPARE(time.has_value(), !utc.isEmpty());
    if (!time) return;
    QCOMPARE(time->timeSpec(), Qt::UTC);
    QCOMPARE(*time, QDateTime::fromString(utc, Qt::ISODateWithMs));
}

void TestValues::everyDayIsReadBackInEveryOrder() {
    const std::pair<DateOrder, const char*> orders[] = {{DateOrder::YearMonthDay, "yyyy-MM-dd"},
                                                        {DateOrder::DayMonthYear, "dd.MM.yyyy"},
                                                        {DateOrder::MonthDayYear, "M/d/yyyy"}};
    for (QDate day(2023, 12, 1); day < QDate(2025, 3, 1); day = day.addDays(1)) {
        for (const auto& [order, format] : orders) {
            const auto time = parseTime(day.toString(QLatin1String(format)), order);
            QVERIFY(time);
            QCOMPARE(time->date(), day);
        }
    }
}

void TestValues::randomTextNeverBreaksThem() {
    const QString letters = QStringLiteral("0123456789.,-/: TZAMPeE+");
    Random random(8);
    int times = 0;
    for (int round = 0; round < 50000; ++round) {
        QString text;
        for (std::uint64_t i = random.below(12); i > 0; --i)
            text += letters[qsizetype(random.below(std::uint64_t(letters.size())))];
        const auto number = parseNumber(text, u'.');
        if (number) QVERIFY(qIsFinite(*number));
        for (int order = 0; order < 4; ++order) {
            const auto time = parseTime(text, static_cast<DateOrder>(order));
            if (!time) continue;
            ++times;
            QVERIFY(time->isValid() && time->date().year() >= 1900 && time->date().year() < 2200);
        }
    }
    QVERIFY(times > 0);
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
