// What a trend shows of weeks that stand alone.
#include "core/render/pulse_painter.h"
#include "core/render/text.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace chwila;
using namespace chwila::render;

namespace {

report::PulseChart chartOf(const std::vector<qint64>& answers) {
    report::PulseChart chart;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        analysis::PulseWeek week;
        week.monday = QDate(2025, 1, 6).addDays(7 * static_cast<qint64>(i));
        week.n = answers[i];
        week.low = answers[i] / 2;
        chart.weeks.push_back(week);
    }
    return chart;
}

/// How many pixels of the plot are not as they are without any answer, around one week.
int pixelsAt(const std::vector<qint64>& answers, std::size_t week, PulseDetail detail) {
    const QRectF rect(0, 0, 400, 200);
    const auto draw = [&](const report::PulseChart& chart) {
        QImage image(rect.size().toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintPulse(painter, rect, chart, Theme::light(), detail);
        return image;
    };
    const QImage with = draw(chartOf(answers));
    const QImage without = draw(chartOf(std::vector<qint64>(answers.size())));
    const QRectF plot = pulsePlot(rect, detail);
    const report::PulseChart chart = chartOf(answers);
    int pixels = 0;
    for (int x = 0; x < with.width(); ++x) {
        if (pulseWeekAt(plot, chart, x) != static_cast<int>(week)) continue;
        for (int y = qCeil(plot.top()); y < qFloor(plot.bottom()); ++y)
            pixels += with.pixel(x, y) != without.pixel(x, y) ? 1 : 0;
    }
    return pixels;
}

} // namespace

class TestPulsePainter : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aWeekBetweenTwoWithoutAnswersIsSeen_data() {
        QTest::addColumn<int>("detail");
        QTest::newRow("small") << static_cast<int>(PulseDetail::Small);
        QTest::newRow("large") << static_cast<int>(PulseDetail::Large);
    }
    void aWeekBetweenTwoWithoutAnswersIsSeen() {
        QFETCH(int, detail);
        const std::vector<qint64> answers{0, 0, 0, 8, 0, 0, 0, 8, 8, 8};
        QVERIFY(pixelsAt(answers, 3, static_cast<PulseDetail>(detail)) > 0);
        QVERIFY(pixelsAt(answers, 8, static_cast<PulseDetail>(detail)) > 0);
        QCOMPARE(pixelsAt(answers, 1, static_cast<PulseDetail>(detail)), 0);
    }
    void aWeekAboveTheTopIsNotDrawnAtTheTop() {
        const QRectF rect(0, 0, 600, 200);
        const auto draw = [&](double top) {
            report::PulseChart chart = chartOf({8, 0, 8, 0, 8}); // no line beside it
            chart.weeks[2].low = 7;
            chart.top = top;
            QImage image(rect.size().toSize(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintPulse(painter, rect, chart, Theme::light(), PulseDetail::Large);
            return image;
        };
        const QImage above = draw(0.7);
        const QRectF plot = pulsePlot(rect, PulseDetail::Large);
        const QImage at = draw(0.875);
        const QRect place(qRound(plot.left() + plot.width() * 2.5 / 5) - 4, qRound(plot.top()) - 4, 8, 8);
        QVERIFY(above.copy(place) != at.copy(place));
    }
    void wordsStandBesideTheNameAndNotOnTheWeeks() {
        report::PulseChart chart = chartOf({8, 9, 7, 8, 9, 8});
        for (analysis::PulseWeek& week : chart.weeks) {
            week.judged = true;
            week.upper = 1;
        }
        chart.usual = 0.5;
        const QRectF rect(0, 0, 400, 200);
        const auto draw = [&](const QString& usual) {
            chart.usualText = usual;
            QImage image(rect.size().toSize(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintPulse(painter, rect, chart, Theme::light(), PulseDetail::Large);
            return image;
        };
        const QImage with = draw(QStringLiteral("usual 50%"));
        const QImage without = draw({});
        const int top = qFloor(pulsePlot(rect, PulseDetail::Large).top()) - 8;
        const auto below = QRect(0, top, with.width(), with.height() - top);
        QVERIFY(with != without);
        QCOMPARE(with.copy(below), without.copy(below));
    }

    void whereItIsNarrowTheNameHasItsLineForItself() {
        report::PulseChart chart = chartOf({8, 9, 7, 8, 9, 8});
        for (analysis::PulseWeek& week : chart.weeks)
            week.judged = true;
        chart.name = QStringLiteral("Waiting for somebody who calls back");
        const auto draw = [&](const QString& usual) {
            chart.usualText = usual;
            QImage image(300, 260, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintPulse(painter, image.rect(), chart, Theme::light(), PulseDetail::Large);
            return image;
        };
        const QImage with = draw(QStringLiteral("usually 22%"));
        const QImage without = draw({});
        const QRect nameAndNumbers(0, 0, 300, 34);
        QVERIFY(with != without);
        QCOMPARE(with.copy(nameAndNumbers), without.copy(nameAndNumbers));
        const int plot = qFloor(pulsePlot(with.rect(), PulseDetail::Large).top());
        QCOMPARE(with.copy(0, plot - 18, 300, 260 - plot + 18),
                 without.copy(0, plot - 18, 300, 260 - plot + 18));
    }

    void aNarrowChartSaysItsNumbersAndLeavesTheFindingToTheWordsBesideIt() {
        report::PulseChart chart = chartOf({8, 9, 7, 8, 9, 8});
        chart.caption = QStringLiteral("bad experiences among 49 answers in 6 weeks");
        const auto draw = [&](double width, const QString& finding) {
            chart.finding = finding;
            QImage image(qRound(width), 200, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintPulse(painter, image.rect(), chart, Theme::light(), PulseDetail::Large);
            return image;
        };
        const QString worse = QStringLiteral("getting worse since about week 14 of 2025");
        const QString better = QStringLiteral("getting better since about week 20 of 2025");
        const double both = textWidth(better + chart.caption, font(TextRole::Caption)) + 20;
        QCOMPARE(draw(both - 60, worse), draw(both - 60, better));
        QVERIFY(draw(both, worse) != draw(both, better));
        QVERIFY(draw(both - 60, worse) != draw(both - 60, {}));
    }

    void theNameOfAnEventIsRatherBeforeItsFlagThanCut() {
        report::PulseChart chart = chartOf(std::vector<qint64>(20, 8));
        const QRectF rect(0, 0, 400, 200);
        const auto draw = [&](const QString& name) {
            chart.events = {{chart.weeks[10].monday, name}, {chart.weeks[12].monday, QStringLiteral("B")}};
            QImage image(rect.size().toSize(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintPulse(painter, rect, chart, Theme::light(), PulseDetail::Large);
            return image;
        };
        const QImage named = draw(QStringLiteral("New prices"));
        const QImage without = draw({});
        const double flag = pulsePlot(rect, PulseDetail::Large).left()
                            + pulsePlot(rect, PulseDetail::Large).width() * 10 / 20;
        QVERIFY(named != without);
        const QRect after(qFloor(flag), 0, 400 - qFloor(flag), 200);
        QCOMPARE(named.copy(after), without.copy(after));
    }
};

QTEST_MAIN(TestPulsePainter)
#include "tst_pulse_painter.moc"
