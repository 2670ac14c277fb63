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
    void smallWeeksAreCountedWithTheNextOnes() {
        WeeklyCounts counts;
        counts.firstMonday = QDate(2025, 1, 6);
        counts.weeks = 6;
        const auto row = [](qint64 touchpoint, int profile, const std::vector<qint64>& answers) {
            WeekRow made;
            made.touchpoint = {touchpoint};
            made.scale = {1};
            made.profile = profile;
            for (const qint64 n : answers)
                made.weeks.push_back({n, n / 2});
            return made;
        };
        counts.rows = {row(1, 0, {2, 2, 4, 9, 1, 2}), row(1, 1, {0, 0, 2, 0, 0, 0}),
                       row(2, 0, {7, 8, 9, 7, 8, 9}), row(3, 0, {1, 0, 0, 2, 0, 0})};
        joinSmallWeeks(counts, 5);
        const auto answersOf = [&](std::size_t at) {
            std::vector<qint64> answers;
            for (const WeekCount& week : counts.rows[at].weeks)
                answers.push_back(week.n);
            return answers;
        };
        // Of the first touchpoint two weeks wait for the third, the last two go back to the fourth.
        QCOMPARE(answersOf(0), (std::vector<qint64>{0, 0, 8, 12, 0, 0}));
        QCOMPARE(answersOf(1), (std::vector<qint64>{0, 0, 2, 0, 0, 0}));
        QCOMPARE(counts.rows[0].weeks[2].low, 4);
        QCOMPARE(answersOf(2), (std::vector<qint64>{7, 8, 9, 7, 8, 9}));
        QVERIFY2(answersOf(3) == std::vector<qint64>(6), "three answers in all are told nowhere");
        const WeeklyCounts before = counts;
        joinSmallWeeks(counts, 1);
        QCOMPARE(counts.rows, before.rows);
    }
    void aSumOfManySmallWeeksStaysWhereItIs() {
        WeeklyCounts counts;
        counts.firstMonday = QDate(2025, 1, 6);
        counts.weeks = 4;
        const auto row = [](qint64 touchpoint, const std::vector<qint64>& answers) {
            WeekRow made;
            made.touchpoint = {touchpoint};
            made.scale = {1};
            for (const qint64 n : answers)
                made.weeks.push_back({n, n});
            return made;
        };
        counts.rows = {row(1, {3, 2, 20, 1}), row(2, {4, 1, 4, 1}), row(3, {20, 20, 20, 20}),
                       row(4, {2, 2, 2, 2})};
        const WeeklyCounts before = counts;
        poolSmallWeeks(counts, 5, [](model::TouchpointId id) { return id.value < 4 ? 1 : 2; });
        const auto sum = [](const WeeklyCounts& all, std::size_t week, qint64 from, qint64 to) {
            qint64 answers = 0;
            for (const WeekRow& each : all.rows) {
                if (each.touchpoint.value >= from && each.touchpoint.value <= to)
                    answers += each.weeks[week].n;
            }
            return answers;
        };
        // 3 and 4 are enough together; 2 and 1 wait, with the 4 of the third week they are enough.
        QCOMPARE(sum(counts, 0, 1, 3), 27);
        QCOMPARE(sum(counts, 1, 1, 3), 20);
        // 1 and 1 of the last week go back to it.
        QCOMPARE(sum(counts, 2, 1, 3), 49);
        QCOMPARE(sum(counts, 3, 1, 3), 20);
        QCOMPARE(sum(counts, 0, 4, 4) + sum(counts, 1, 4, 4), 0);
        QCOMPARE(sum(counts, 2, 4, 4), 8);
        qint64 all = 0;
        qint64 allBefore = 0;
        for (std::size_t week = 0; week < 4; ++week) {
            all += sum(counts, week, 1, 4);
            allBefore += sum(before, week, 1, 4);
        }
        QCOMPARE(all, allBefore);
    }
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

    void countsMadeElsewhereAreNoAnswers() {
        Sample sample;
        model::Source source;
        source.id = model::SourceId{200};
        source.reading = model::SourceReading::Weekly;
        sample.project.put(source);
        model::Alias label;
        label.id = model::AliasId{201};
        label.source = source.id;
        label.scale = model::ScaleId{2};
        label.touchpoint = model::TouchpointId{10};
        sample.project.put(label);
        CubeBuilder builder;
        const int profile = builder.profile({{{QStringLiteral("Product"), QStringLiteral("Basic")}}});
        const QDate monday(2025, 1, 6);
        for (int week = 0; week < 4; ++week) {
            builder.add(model::AliasId{100}, profile, monday.addDays(7 * week).toJulianDay(), 9, 5);
            builder.add(label.id, builder.profile({}), monday.addDays(7 * (week + 10)).toJulianDay(), 0, 3);
        }
        const auto cube = std::move(builder).build();
        const AnswerCounts counts = cube->counts(sample.project, {});
        QCOMPARE(counts.answers, qint64{20});
        QCOMPARE(counts.cells.size(), std::size_t{1});
        const WeeklyCounts answers = weeklyCounts(*cube, sample.project, {});
        QCOMPARE(answers.weeks, 4); // not as long as the other counts go on
        QCOMPARE(answers.rows.size(), std::size_t{1});
        QVERIFY(!answers.rows.front().series.isValid());
        Filter filter;
        filter.segments = {{QStringLiteral("Product"), {QStringLiteral("Comfort")}}};
        const WeeklyCounts series = weeklySeries(*cube, sample.project, filter);
        QCOMPARE(series.firstMonday, monday.addDays(70));
        QCOMPARE(series.weeks, 4);
        QCOMPARE(series.rows.size(), std::size_t{1});
        QCOMPARE(series.rows.front().series, label.id);
        QCOMPARE(series.rows.front().weeks.front(), (WeekCount{3, 3}));
        QCOMPARE(weeklySeries(*sample.cube, Sample().project, {}).weeks, 0);
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
