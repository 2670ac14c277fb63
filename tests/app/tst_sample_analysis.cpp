// The sample's planted moments of truth (docs/sample.md) are what the analysis marks: these and no others.
#include "core/analysis/analyse.h"
#include "core/sample/sample_project.h"

#include <QTest>

using namespace chwila;

class TestSampleAnalysis : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        sample::SampleProject made = sample::makeSample(Language());
        feedback::CubeBuilder builder;
        for (const feedback::Answer& answer : made.answers) {
            builder.add(answer.alias, builder.profile(answer.profile), answer.time.date().toJulianDay(),
                        answer.level);
        }
        const auto cube = std::move(builder).build();
        analysis::AnalysisInput input;
        input.project = std::make_shared<const model::Project>(made.project);
        input.journey = made.project.all<model::Journey>().begin()->id;
        input.counts = cube->counts(made.project, {});
        input.cube = cube;
        NoProgress progress;
        const auto result = analysis::analyse(input, progress);
        QVERIFY(result);
        m_project = made.project;
        m_result = *result;
    }

    void exactlyThePlantedOnesAreMarked() {
        QStringList marked;
        for (const analysis::TouchpointResult* row : m_result.moments())
            marked << nameOf(row->id);
        marked.sort();
        QCOMPARE(marked,
                 (QStringList{QStringLiteral("Claim decision"), QStringLiteral("Correction of an invoice"),
                              QStringLiteral("Waiting for the adjuster")}));
    }

    void otherPlantedLabels_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("label");
        const auto row = [](const char* name, analysis::MomentLabel label) {
            QTest::newRow(name) << QString::fromUtf8(name) << static_cast<int>(label);
        };
        row("Handling of a cancellation", analysis::MomentLabel::SoreSpot);
        row("Check of car and identity", analysis::MomentLabel::BlindSpot);
        row("Service hotline", analysis::MomentLabel::Routine);
    }
    void otherPlantedLabels() {
        QFETCH(QString, name);
        QFETCH(int, label);
        for (const analysis::TouchpointResult& row : m_result.touchpoints) {
            if (nameOf(row.id) == name) {
                QCOMPARE(static_cast<int>(row.label), label);
                return;
            }
        }
        QFAIL("there is no such touchpoint");
    }

    void lossIsCalibratedToWhatTheCompanyKnows() {
        QVERIFY(m_result.calibrated);
        QVERIFY(std::abs(m_result.lost - *m_project.settings().knownLossRate) < 1e-6);
    }

    /// Waiting makes people call: the two are low together, and the map shows a hull around them.
    void theTroubleAreaIsFound() {
        QVERIFY(!m_result.areas.empty());
        const analysis::TroubleArea* area = nullptr;
        for (const analysis::TroubleArea& each : m_result.areas) {
            if (each.members.size() >= 2) area = &each;
        }
        QVERIFY(area);
        QVERIFY(area->p && *area->p <= 0.05);
        QStringList names;
        for (const model::TouchpointId member : area->members)
            names << nameOf(member);
        QVERIFY2(names.contains(QStringLiteral("Waiting for the adjuster")), qPrintable(names.join(u',')));
        QVERIFY2(names.contains(QStringLiteral("Call about the state of the claim")),
                 qPrintable(names.join(u',')));
    }

    void theMarksAreSure() {
        QCOMPARE(m_result.moments().size(), std::size_t{3});
        for (const analysis::TouchpointResult* row : m_result.moments())
            QCOMPARE(static_cast<int>(row->evidence), static_cast<int>(analysis::Evidence::Sure));
    }

  private:
    QString nameOf(model::TouchpointId id) const { return m_project.find(id)->name; }

    model::Project m_project;
    analysis::AnalysisResult m_result;
};

QTEST_GUILESS_MAIN(TestSampleAnalysis)
#include "tst_sample_analysis.moc"
