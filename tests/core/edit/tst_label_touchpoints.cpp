// Touchpoints made from the questions of a survey stand where a journey goes on.
#include "core/edit/label_touchpoints.h"
#include "core/edit/structure_edits.h"
#include "tests/core/edit/sample.h"

using namespace chwila;
using namespace chwila::model;

class TestLabelTouchpoints : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void onAnEmptyMapTheyStandInTheMiddleOfIt();
    void onADrawnMapTheyStandBehindEverything();
};

namespace {

const Stage* stageOf(const Project& project, const Result<edit::LabelTouchpoints>& made) {
    const Project after = applied(project, Result<Change>(made->change));
    return project.find(after.find(made->made.front().second)->stage);
}

} // namespace

void TestLabelTouchpoints::onAnEmptyMapTheyStandInTheMiddleOfIt() {
    const Project project = edit::newProject(QStringLiteral("Flights"), Language());
    const JourneyId journey = project.all<Journey>().begin()->id;
    const QStringList labels{QStringLiteral("Seat comfort"), QStringLiteral("Food and drink")};
    const auto made = edit::touchpointsForLabels(project, journey, labels, labels);
    QVERIFY(made);
    QVERIFY(stageOf(project, made)->phase.is(Phase::During));
}

void TestLabelTouchpoints::onADrawnMapTheyStandBehindEverything() {
    const Sample s = makeSample();
    const QStringList labels{QStringLiteral("Seat comfort")};
    const auto made = edit::touchpointsForLabels(s.project, s.journey, labels, labels);
    QVERIFY(made);
    QCOMPARE(stageOf(s.project, made)->id, s.b);
}

QTEST_GUILESS_MAIN(TestLabelTouchpoints)
#include "tst_label_touchpoints.moc"
