// What holds for every operation: random edits on random elements either fail and say why, or give a
// change whose result is sound and which can be taken back, one by one and all together.
#include "core/base/random.h"
#include "core/edit/capture_edits.h"
#include "core/edit/duplicate_journey.h"
#include "core/edit/fields.h"
#include "core/edit/fragment.h"
#include "core/edit/removal.h"
#include "core/edit/split_touchpoint.h"
#include "core/edit/structure_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/edit/transition_edits.h"
#include "tests/core/edit/sample.h"

using namespace chwila;
using namespace chwila::model;

namespace {

class Monkey {
  public:
    Monkey(const Project& project, Random& random) : m_project(project), m_random(random) {}

    static constexpr std::uint64_t operations = 26;

    Result<Change> edit(std::uint64_t which) {
        const QString name = QStringLiteral("n%1").arg(m_random.below(1000));
        const JourneyId journey = any<Journey>();
        switch (which) {
        case 0:
            return edit::addStage(m_project, journey, name, step());
        case 1:
            return edit::addDepartment(m_project, name, step());
        case 2:
            return edit::addLane(m_project, journey, LaneKind::Ideas, name, step());
        case 3:
            return edit::addJourney(m_project, name, JourneyKind::ToBe, Language());
        case 4:
            return edit::duplicateJourney(m_project, journey, name);
        case 5:
            return edit::moveStage(m_project, any<Stage>(), step());
        case 6:
            return edit::moveDepartment(m_project, any<Department>(), step());
        case 7:
            return edit::insertStep(m_project, any<Stage>(), step());
        case 8:
            return edit::removeStep(m_project, any<Stage>(), step());
        case 9:
            return edit::addTouchpoint(m_project, cell(), name);
        case 10:
            return edit::addTouchpointNextTo(m_project, any<Touchpoint>(), next(), name);
        case 11:
            return edit::moveTouchpointsBySteps(m_project, cards(), way());
        case 12:
            return edit::moveTouchpointsByLanes(m_project, cards(), way());
        case 13:
            return edit::moveTouchpointsByStages(m_project, cards(), way());
        case 14:
            return moveTo();
        case 15:
            return edit::connect(m_project, {maybe(), maybe(), Exit::Lost});
        case 16:
            return edit::connectInOrder(m_project, cards());
        case 17:
            return edit::remove(m_project, elements());
        case 18:
            return edit::duplicate(m_project, journey, elements());
        case 19:
            return paste(journey);
        case 20:
            return edit::pasteText(m_project, name + QStringLiteral("\nx\ty"), cell());
        case 21:
            return edit::removeJourney(m_project, journey);
        case 22:
            return edit::addNote(m_project, any<Touchpoint>(), NoteKind::Idea, name);
        case 23:
            return edit::rename(m_project, edit::refTo(any<Stage>()), name);
        case 24:
            return edit::splitTouchpoint(m_project, any<Touchpoint>(), name);
        case 25:
            return capture(journey, name);
        }
        return fail(ErrorCode::Invalid, QStringLiteral("no such operation"));
    }

  private:
    template <class Record>
    Id<Record> any() {
        const auto& table = m_project.all<Record>();
        if (table.isEmpty()) return {};
        return (table.begin()
                + static_cast<std::ptrdiff_t>(m_random.below(static_cast<std::uint64_t>(table.size()))))
            ->id;
    }
    int step() { return static_cast<int>(m_random.below(4)); }
    int way() { return m_random.below(2) ? 1 : -1; }
    edit::NextTo next() { return static_cast<edit::NextTo>(m_random.below(3)); }
    edit::Cell cell() { return {any<Stage>(), step(), any<Department>()}; }
    std::optional<TouchpointId> maybe() {
        return m_random.below(4) ? std::optional(any<Touchpoint>()) : std::nullopt;
    }
    std::vector<TouchpointId> cards() {
        std::vector<TouchpointId> ids;
        for (std::uint64_t i = m_random.below(3) + 1; i > 0; --i)
            ids.push_back(any<Touchpoint>());
        std::ranges::sort(ids);
        const auto doubles = std::ranges::unique(ids);
        ids.erase(doubles.begin(), doubles.end());
        return ids;
    }
    edit::Elements elements() {
        edit::Elements chosen;
        chosen.touchpoints = cards();
        if (m_random.below(8) == 0) chosen.stages = {any<Stage>()};
        if (m_random.below(8) == 0 && m_project.all<Department>().size() > 1)
            chosen.departments = {any<Department>()};
        if (m_random.below(8) == 0 && !m_project.all<Lane>().isEmpty()) chosen.lanes = {any<Lane>()};
        if (m_random.below(4) == 0 && !m_project.all<Note>().isEmpty()) chosen.notes = {any<Note>()};
        return chosen;
    }
    Result<Change> moveTo() {
        const auto ids = cards();
        return edit::moveTouchpointsTo(m_project, ids, ids.front(), cell());
    }
    Result<Change> capture(JourneyId journey, const QString& name) {
        const char* lines[] = {" @Front :3 !slow", " >A #Web", " >New @\"New one\" \"so slow\"", ""};
        const auto line =
            edit::readCaptureLine(m_project, journey, name + QLatin1String(lines[m_random.below(4)]));
        if (m_random.below(3) == 0) return edit::captureInto(m_project, any<Touchpoint>(), line);
        edit::CapturePlace place{maybe(), next(), cell(), m_random.below(4) == 0};
        if (m_random.below(3) == 0) place.where.reset();
        return edit::captureTouchpoint(m_project, place, line);
    }
    Result<Change> paste(JourneyId journey) {
        const auto fragment =
            edit::fragmentFromJson(edit::toJson(edit::copy(m_project, journey, elements())));
        if (!fragment) return fail(fragment.error());
        edit::PasteTarget target{any<Journey>(), std::nullopt};
        if (m_random.below(2)) target.at = cell();
        return edit::paste(m_project, *fragment, target);
    }

    const Project& m_project;
    Random& m_random;
};

} // namespace

class TestEditProperties : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyChangeIsSoundAndGoesBack();
};

void TestEditProperties::everyChangeIsSoundAndGoesBack() {
    Random random(20261121);
    const Sample s = makeSample();
    Project project = s.project;
    std::vector<Change> done;
    std::vector<int> succeeded(Monkey::operations, 0);
    for (int i = 0; i < 3000; ++i) {
        const std::uint64_t which = random.below(Monkey::operations);
        const bool makesJourneys = which == 3 || which == 4;
        if (makesJourneys && project.all<Journey>().size() > 3) continue;
        if (project.all<Touchpoint>().size() > 150 && (which == 4 || which == 18)) continue;
        const Result<Change> change = Monkey(project, random).edit(which);
        if (!change) {
            QVERIFY(!change.error().message.isEmpty());
            continue;
        }
        ++succeeded[which];
        project = applied(project, change);
        if (QTest::currentTestFailed()) {
            qWarning("operation %d", static_cast<int>(which));
            return;
        }
        done.push_back(*change);
    }
    for (std::size_t which = 0; which < succeeded.size(); ++which)
        QVERIFY2(succeeded[which] > 5,
                 qPrintable(QStringLiteral("operation %1 only %2 times").arg(which).arg(succeeded[which])));
    Change together;
    for (const Change& change : done)
        together = together.squashed(change);
    Project forward = s.project;
    QVERIFY(together.applyTo(forward).has_value());
    QVERIFY(forward == project);
    for (auto change = done.rbegin(); change != done.rend(); ++change)
        QVERIFY(change->reversed().applyTo(project).has_value());
    QVERIFY(project == s.project);
}

QTEST_GUILESS_MAIN(TestEditProperties)
#include "tst_edit_properties.moc"
