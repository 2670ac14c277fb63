// Answers by week, compared with what the cube counts under a filter of that week.
#include "core/base/random.h"
#include "core/feedback/scale_levels.h"
#include "core/feedback/weekly_counts.h"

#include <QTest>

using namespace chwila;
using namespace chwila::feedback;

namespace {

struct Sample {
    model::Project project;
    std::shared_ptr<const ResponseCube> cube;

    Sample() {
        model::Scale nps = usualScale(model::ScaleKind::Nps);
        nps.id = model::ScaleId{2};
        project.put(nps);
        model::Scale effort = usualScale(model::ScaleKind::Ces);
        effort.id = model::ScaleId{3};
        project.put(effort);
        CubeBuilder builder;
        for (qint64 i = 0; i < 6; ++i) {
            model::Touchpoint touchpoint;
            touchpoint.id = model::TouchpointId{10 + i % 3};
            project.put(touchpoint);
            model::Alias alias;
            alias.id = model::AliasId{100 + i};
            alias.scale = i % 2 == 0 ? nps.id : effort.id;
            if (i < 5) alias.touchpoint = touchpoint.id;
            project.put(alias);
        }
        const int profiles[] = {builder.profile({{{QStringLiteral("Product"), QStringLiteral("Basic")}}}),
                                builder.profile({{{QStringLiteral("Product"), QStringLiteral("Comfort")}}})};
        Random random(77);
        for (int i = 0; i < 4000; ++i) {
            const qint64 day =
                QDate(2024, 10, 3).addDays(static_cast<qint64>(random.below(120))).toJulianDay();
            builder.add(model::AliasId{100 + static_cast<qint64>(random.below(6))}, profiles[random.below(2)],
                        random.below(50) == 0 ? ResponseCube::undated : day,
                        static_cast<int>(random.below(7)));
        }
        cube = std::move(builder).build();
    }
};

} // namespace

class TestWeeklyCounts : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void weeksAgreeWithTheFilteredCube_data() {
        QTest::addColumn<Filter>("filter");
        QTest::newRow("all answers") << Filter{};
        Filter segment;
        segment.segments = {{QStringLiteral("Product"), {QStringLiteral("Comfort")}}};
        QTest::newRow("one segment") << segment;
        Filter question;
        question.scale = model::ScaleId{3};
        QTest::newRow("one question") << question;
        Filter period;
        period.from = QDate(2024, 11, 6);
        period.to = QDate(2024, 12, 19);
        QTest::newRow("a period that cuts weeks") << period;
    }
    void weeksAgreeWithTheFilteredCube() {
        QFETCH(const Filter, filter);
        const Sample sample;
        const WeeklyCounts counts = weeklyCounts(*sample.cube, sample.project, filter);
        QVERIFY(counts.weeks > 0);
        QCOMPARE(counts.firstMonday.dayOfWeek(), int{Qt::Monday});
        for (int week = 0; week < counts.weeks; ++week) {
            Filter one = filter;
            one.from =
                std::max(filter.from.isValid() ? filter.from : counts.monday(week), counts.monday(week));
            one.to = counts.monday(week).addDays(6);
            if (filter.to.isValid()) one.to = std::min(one.to, filter.to);
            const AnswerCounts expected = sample.cube->counts(sample.project, one);
            qint64 n = 0;
            qint64 low = 0;
            for (const AnswerCounts::Cell& cell : expected.cells) {
                const model::Scale& scale = *sample.project.find(cell.scale);
                for (std::size_t level = 0; level < cell.levels.size(); ++level) {
                    n += cell.levels[level];
                    if (isLow(scale, static_cast<int>(level))) low += cell.levels[level];
                }
            }
            WeekCount sum;
            for (const WeekRow& row : counts.rows)
                sum += row.weeks[static_cast<std::size_t>(week)];
            QCOMPARE(sum, (WeekCount{n, low}));
        }
    }

    void aMistypedYearDoesNotMakeACenturyOfWeeks() {
        Sample sample;
        CubeBuilder builder;
        const int profile = builder.profile({});
        builder.add(model::AliasId{100}, profile, QDate(1025, 3, 1).toJulianDay(), 3);
        builder.add(model::AliasId{100}, profile, QDate(2025, 3, 1).toJulianDay(), 3);
        const auto cube = std::move(builder).build();
        const WeeklyCounts counts = weeklyCounts(*cube, sample.project, {});
        QCOMPARE(counts.weeks, WeeklyCounts::mostWeeks);
        QCOMPARE(counts.rows.front().weeks.back().n, qint64{1});
    }

    void noDatesGiveNoWeeks() {
        const Sample sample;
        CubeBuilder builder;
        builder.add(model::AliasId{100}, builder.profile({}), ResponseCube::undated, 3);
        const WeeklyCounts counts = weeklyCounts(*std::move(builder).build(), sample.project, {});
        QCOMPARE(counts.weeks, 0);
        QVERIFY(counts.rows.empty());
    }
};

QTEST_GUILESS_MAIN(TestWeeklyCounts)
#include "tst_weekly_counts.moc"
