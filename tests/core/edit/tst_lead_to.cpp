#include "core/edit/lead_to.h"
#include "core/model/draft.h"

#include <QTest>

using namespace chwila;
using namespace chwila::edit;
using namespace chwila::model;

namespace {

/// Call (Sales) → Buy → Call (Service); Buy also leads to the end.
struct Map {
    Project project;
    JourneyId journey;
    TouchpointId salesCall;
    TouchpointId buy;
    TouchpointId serviceCall;

    Map() {
        Draft draft(project);
        journey = draft.add(Journey{.name = QStringLiteral("Insurance")});
        const StageId stage = draft.add(Stage{.journey = journey, .name = QStringLiteral("All")});
        const DepartmentId sales = draft.add(Department{.name = QStringLiteral("Sales")});
        const DepartmentId service = draft.add(Department{.name = QStringLiteral("Service"), .order = 1});
        const auto card = [&](const char* name, DepartmentId department, int step) {
            return draft.add(Touchpoint{
                .stage = stage, .department = department, .step = step, .name = QLatin1String(name)});
        };
        salesCall = card("Call", sales, 0);
        buy = card("Buy", sales, 1);
        serviceCall = card("Call", service, 2);
        draft.add(Transition{.from = salesCall, .to = buy, .weight = 7, .label = QStringLiteral("by phone")});
        draft.add(Transition{.from = buy, .to = serviceCall});
        draft.add(Transition{.from = buy, .exit = Exit::Finished});
        project = draft.project();
    }

    QString text(TouchpointId id) const {
        const auto texts = leadsToTexts(project, journey);
        const auto at = texts.find(id);
        return at == texts.end() ? QString() : at->second;
    }
    Error lead(TouchpointId from, const char* names) {
        const Result<Change> change = leadTo(project, from, QString::fromUtf8(names));
        if (!change) return change.error();
        if (!change->applyTo(project)) return Error{};
        return {};
    }
    const Transition* arrow(TouchpointId from, TouchpointId to) const {
        for (const Transition& each : project.all<Transition>()) {
            if (each.from == from && each.to == to) return &each;
        }
        return nullptr;
    }
};

} // namespace

class TestLeadTo : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void namesWhereATouchpointLeads() {
        const Map map;
        QCOMPARE(map.text(map.salesCall), QStringLiteral("Buy"));
        QCOMPARE(map.text(map.buy), QStringLiteral("Call (Service)"));
        QCOMPARE(map.text(map.serviceCall), QString());
    }

    void typingNamesDrawsAndRemovesArrows() {
        Map map;
        QCOMPARE(map.lead(map.salesCall, "buy; call (service)").message, QString());
        QCOMPARE(map.text(map.salesCall), QStringLiteral("Buy; Call (Service)"));
        QCOMPARE(map.arrow(map.salesCall, map.buy)->weight, 7.0);
        QCOMPARE(map.arrow(map.salesCall, map.buy)->label, QStringLiteral("by phone"));
        QCOMPARE(map.lead(map.salesCall, "Call (Service)").message, QString());
        QVERIFY(!map.arrow(map.salesCall, map.buy));
        QCOMPARE(map.lead(map.salesCall, "").message, QString());
        QCOMPARE(map.text(map.salesCall), QString());
    }

    void theWayOutOfTheJourneyStays() {
        Map map;
        QCOMPARE(map.lead(map.buy, " ; ").message, QString());
        const auto ends = std::ranges::count_if(map.project.all<Transition>(), [&](const Transition& each) {
            return each.from == map.buy && !each.to;
        });
        QCOMPARE(ends, 1);
        QCOMPARE(map.text(map.buy), QString());
    }

    void whatIsShownMeansNoChange() {
        const Map map;
        const Result<Change> change = leadTo(map.project, map.buy, map.text(map.buy));
        QVERIFY(change);
        QVERIFY(change->isEmpty());
    }

    void aNameThatIsNotThereOrNotAloneIsRefused() {
        Map map;
        const Project before = map.project;
        QVERIFY(map.lead(map.buy, "Bye").message.contains(QStringLiteral("Bye")));
        QVERIFY(map.lead(map.buy, "Call").message.contains(QStringLiteral("department")));
        QVERIFY(map.project == before);
        QVERIFY(!leadTo(map.project, TouchpointId{4711}, QStringLiteral("Buy")));
    }
};

QTEST_GUILESS_MAIN(TestLeadTo)
#include "tst_lead_to.moc"
