#include "core/feedback/filter.h"
#include "core/feedback/observations.h"
#include "core/feedback/quarters.h"
#include "core/feedback/scale_levels.h"

#include <QTest>

using namespace chwila;
using namespace chwila::feedback;

class TestFilter : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aFilterIsNamed_data();
    void aFilterIsNamed();
    void theQuartersOfTheAnswersBeginWithTheNewest();
    void respondentsOfWhomNothingIsKnownCanBeChosen();
    void onlyTheEmptyFilterCountsEverything();
};

void TestFilter::aFilterIsNamed_data() {
    const QDate january(2025, 1, 1);
    const QDate march(2025, 3, 31);
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing chosen") << Filter{} << QStringLiteral("No filter");
    QTest::newRow("a period within one year names the year once")
        << Filter{QDate(2025, 1, 2), march, {}, {}} << QStringLiteral("2 Jan – 31 Mar 2025");
    QTest::newRow("a whole quarter is named as one")
        << Filter{january, march, {}, {}} << QStringLiteral("Q1 2025");
    QTest::newRow("three months across two quarters are not one")
        << Filter{QDate(2025, 2, 1), QDate(2025, 4, 30), {}, {}} << QStringLiteral("1 Feb – 30 Apr 2025");
    QTest::newRow("a period over two years names both")
        << Filter{QDate(2024, 12, 1), march, {}, {}} << QStringLiteral("1 Dec 2024 – 31 Mar 2025");
    QTest::newRow("one day") << Filter{january, january, {}, {}} << QStringLiteral("1 Jan 2025");
    QTest::newRow("open end") << Filter{january, {}, {}, {}} << QStringLiteral("from 1 Jan 2025");
    QTest::newRow("open start") << Filter{{}, march, {}, {}} << QStringLiteral("until 31 Mar 2025");
    QTest::newRow("period, segments and question")
        << Filter{january,
                  march,
                  {{QStringLiteral("Product"), {QStringLiteral("Comfort")}},
                   {QStringLiteral("Region"), {QStringLiteral("North"), QStringLiteral("<b>South</b>")}}},
                  model::ScaleId{7}}
        << QStringLiteral("Q1 2025 · Product: Comfort · Region: North, <b>South</b> · NPS 0–10");
    QTest::newRow("a question that is gone")
        << Filter{{}, {}, {}, model::ScaleId{99}} << QStringLiteral("a question that was removed");
}

void TestFilter::aFilterIsNamed() {
    QFETCH(Filter, filter);
    QFETCH(QString, text);
    model::Project project;
    model::Scale scale = usualScale(model::ScaleKind::Nps);
    scale.id = model::ScaleId{7};
    project.put(scale);
    QCOMPARE(describe(filter, project, Language()), text);
}

void TestFilter::theQuartersOfTheAnswersBeginWithTheNewest() {
    const std::vector<QDate> expected{QDate(2025, 4, 1), QDate(2025, 1, 1), QDate(2024, 10, 1)};
    QVERIFY(quarters(QDate(2024, 12, 31), QDate(2025, 4, 1)) == expected);
    QVERIFY(quarters(QDate(2024, 10, 1), QDate(2025, 6, 30)) == expected);
    QVERIFY(quarters({}, QDate(2025, 6, 30)).empty());
}

void TestFilter::respondentsOfWhomNothingIsKnownCanBeChosen() {
    const QString region = QStringLiteral("Region");
    Observations all;
    all.profiles = {Profile{{{region, QStringLiteral("North")}}}, Profile{{{QStringLiteral("Age"), region}}}};
    const Filter unknown{{}, {}, {{region, {QString()}}}, {}};
    const Filter north{{}, {}, {{region, {QStringLiteral("North")}}}, {}};
    QVERIFY(!isChosen(all, 0, unknown) && isChosen(all, 1, unknown) && isChosen(all, -1, unknown));
    QVERIFY(isChosen(all, 0, north) && !isChosen(all, 1, north) && !isChosen(all, -1, north));
    QVERIFY(isChosen(all, -1, Filter{}));
}

void TestFilter::onlyTheEmptyFilterCountsEverything() {
    QVERIFY(Filter{}.countsEverything());
    QVERIFY(!Filter{}.hasPeriod());
    const Filter scale{{}, {}, {}, model::ScaleId{1}};
    QVERIFY(!scale.countsEverything());
    QVERIFY(!scale.hasPeriod());
    const Filter until{{}, QDate(2025, 1, 1), {}, {}};
    QVERIFY(!until.countsEverything());
    QVERIFY(until.hasPeriod());
}

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
