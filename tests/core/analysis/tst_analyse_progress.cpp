// Following a long analysis and ending it early: what it tells while it runs, and how soon it lets go.
#include "core/analysis/registry.h"
#include "core/base/random.h"
#include "sore_journey.h"

#include <QTest>

#include <cmath>

using namespace chwila;
using namespace chwila::analysis;

namespace {

class CountingProgress final : public Progress {
  public:
    explicit CountingProgress(int allowed) : m_allowed(allowed) {}
    bool cancelled() const override { return ++m_asked > m_allowed; }
    void report(double fraction, const QString&) override { fractions.push_back(fraction); }

    int asked() const { return m_asked; }

    std::vector<double> fractions;

  private:
    int m_allowed;
    mutable int m_asked = 0;
};

} // namespace

class TestAnalyseProgress : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void cancelsWhereverItIs() {
        const Sore sore;
        const AnalysisInput input = sore.builder.input(999, 500);
        CountingProgress whole(1 << 30);
        QVERIFY(analyse(input, whole).has_value());
        for (const int allowed : {0, 1, 5, 20, 100, 700, 1300}) {
            CountingProgress progress(allowed);
            const Result<AnalysisResult> result = analyse(input, progress);
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::Cancelled);
        }
    }

    // With everything it can have to do: customers known one by one, initiatives, a known loss rate. Who asks
    // often waits little (bench_analysis measures how long), and once it was told it may only ask to find its
    // way out.
    void afterACancelItHardlyAsksAgain() {
        Sore sore;
        model::Initiative initiative;
        initiative.touchpoints = {sore.ids[5]};
        sore.builder.add(initiative);
        sore.builder.settings([](model::Settings& settings) { settings.knownLossRate = 0.3; });
        AnalysisInput input = sore.builder.input(199, 100);
        feedback::Observations observations;
        Random random(5);
        for (int c = 0; c < 3000; ++c) {
            feedback::Observations::Customer customer;
            customer.overall = static_cast<double>(random.below(11));
            customer.left = random.below(2) == 0;
            customer.days = static_cast<double>(random.below(300));
            for (const model::TouchpointId id : sore.ids)
                customer.scores.push_back({id, sore.nps, static_cast<int>(random.below(11)), 0});
            observations.customers.push_back(std::move(customer));
        }
        input.observations = std::make_shared<const feedback::Observations>(std::move(observations));
        CountingProgress whole(1 << 30);
        QVERIFY(analyse(input, whole).has_value());
        const int all = whole.asked();
        QVERIFY(all > 2000);
        for (int step = 0; step < 60; ++step) {
            const int allowed = all * step / 60;
            CountingProgress progress(allowed);
            const Result<AnalysisResult> result = analyse(input, progress);
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::Cancelled);
            QVERIFY2(progress.asked() - allowed < 40,
                     qPrintable(QString::number(progress.asked() - allowed)));
        }
    }

    // 999 shuffles say whether an area is one unless p is within three errors of .05; then there are up to
    // 9,999.
    void shufflingGoesOnWhereChanceWouldDecide() {
        int more = 0;
        int asAsked = 0;
        for (qint64 low = 12; low <= 40; low += 2) {
            JourneyBuilder builder;
            const auto ids = builder.touchpoints(10);
            builder.line(ids);
            const auto nps = builder.scale(model::ScaleKind::Nps);
            for (std::size_t i = 0; i < ids.size(); ++i)
                builder.lowOf(ids[i], nps, i == 5 ? low : 12 + static_cast<qint64>(i % 3), 100);
            const AnalysisResult result = analysed(builder.input(999));
            QVERIFY(result.shuffles % 1000 == 999 && result.shuffles <= 9999);
            const double error = std::sqrt(0.05 * 0.95 / result.shuffles);
            bool near = false;
            for (const TroubleArea& area : result.areas)
                near = near || std::abs(*area.p - 0.05) < 3 * error;
            QVERIFY(!near || result.shuffles == 9999);
            (result.shuffles > 999 ? more : asAsked) += 1;
        }
        QVERIFY(more > 0 && asAsked > 5);
    }

    void progressOnlyGrows() {
        const Sore sore;
        CountingProgress progress(1 << 30);
        QVERIFY(analyse(sore.builder.input(999, 500), progress).has_value());
        QVERIFY(progress.fractions.size() > 10);
        QVERIFY(std::ranges::is_sorted(progress.fractions));
        QVERIFY(progress.fractions.front() >= 0 && progress.fractions.back() <= 1);
    }
};

QTEST_GUILESS_MAIN(TestAnalyseProgress)
#include "tst_analyse_progress.moc"
