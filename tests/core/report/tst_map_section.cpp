// What the pages of maps say of the answers they hang on.
#include "core/report/section.h"
#include "core/report/sections/map.h"
#include "small_journey.h"

#include <QTest>

using namespace chwila;
using namespace chwila::report;

class TestMapSection : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aMapNobodyHasAnsweredNamesTheFilterAlone_data();
    void aMapNobodyHasAnsweredNamesTheFilterAlone();
};

void TestMapSection::aMapNobodyHasAnsweredNamesTheFilterAlone_data() {
    QTest::addColumn<qint64>("answers");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<std::optional<QString>>("basis");
    QTest::newRow("answered") << qint64{434} << QDate() << std::optional<QString>();
    QTest::newRow("answered under a filter") << qint64{434} << QDate(2025, 4, 1) << std::optional<QString>();
    QTest::newRow("nobody") << qint64{0} << QDate() << std::optional(QString());
    QTest::newRow("nobody under a filter")
        << qint64{0} << QDate(2025, 4, 1) << std::optional(QStringLiteral("Q2 2025"));
}

void TestMapSection::aMapNobodyHasAnsweredNamesTheFilterAlone() {
    QFETCH(const qint64, answers);
    QFETCH(const QDate, from);
    QFETCH(const std::optional<QString>, basis);
    SmallJourney small = smallJourney();
    small.result.answers = answers;
    ReportInput input;
    input.project = std::make_shared<const model::Project>(std::move(small.project));
    input.journeys.push_back({std::make_shared<const analysis::AnalysisResult>(std::move(small.result)), {}});
    input.filter.from = from;
    if (from.isValid()) input.filter.to = from.addMonths(3).addDays(-1);
    const ReportSpec spec;
    const std::vector<Section> sections = sections::map(SectionContext{input, spec});
    QVERIFY(!sections.empty());
    for (const Section& section : sections) {
        QCOMPARE(section.basis.has_value(), basis.has_value());
        if (basis) QCOMPARE(*section.basis, *basis);
    }
}

QTEST_GUILESS_MAIN(TestMapSection)
#include "tst_map_section.moc"
