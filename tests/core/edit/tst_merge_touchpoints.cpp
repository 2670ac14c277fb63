#include "core/edit/merge_touchpoints.h"
#include "core/model/draft.h"
#include "core/model/validate.h"

#include <QTest>

using namespace chwila;
using namespace chwila::model;

class TestMergeTouchpoints : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        Draft draft{Project()};
        const auto journey = draft.add(Journey{});
        const auto stage = draft.add(Stage{.journey = journey});
        const auto elsewhere = draft.add(Stage{.journey = draft.add(Journey{})});
        const auto department = draft.add(Department{});
        const auto card = [&](StageId in, int step) {
            return draft.add(Touchpoint{.stage = in, .department = department, .step = step});
        };
        m_a = card(stage, 0);
        m_b = card(stage, 1);
        m_c = card(stage, 2);
        m_far = card(elsewhere, 0);
        draft.add(Transition{.from = m_a, .to = m_b, .weight = 3});
        draft.add(Transition{.from = m_a, .to = m_c, .weight = 2});
        draft.add(Transition{.from = m_b, .to = m_c, .weight = 5});
        draft.add(Transition{.from = m_b, .exit = Exit::Lost, .weight = 1});
        draft.add(Note{.touchpoint = m_b});
        draft.add(Event{.date = QDate(2025, 3, 1), .journey = journey, .touchpoint = m_b});
        draft.add(Initiative{.touchpoints = {m_a, m_b}, .reductions = {{m_b, 0.3}}});
        draft.add(Initiative{.touchpoints = {m_b}, .reductions = {{m_b, 0.3}}});
        const auto scale = draft.add(Scale{});
        const auto source = draft.add(Source{});
        draft.add(Alias{.source = source, .label = QStringLiteral("x"), .scale = scale, .touchpoint = m_b});
        m_project = draft.project();
    }

    void whatBelongedToThemBelongsToTheOneThatStays() {
        const auto change = edit::mergeTouchpoints(m_project, {m_a, m_b}, m_a);
        QVERIFY(change.has_value());
        Project merged = m_project;
        QVERIFY(change->applyTo(merged).has_value());
        QVERIFY(!merged.find(m_b));
        QCOMPARE(merged.all<Alias>().begin()->touchpoint, std::optional(m_a));
        QCOMPARE(merged.all<Note>().begin()->touchpoint, std::optional(m_a));
        QCOMPARE(merged.all<Event>().begin()->touchpoint, std::optional(m_a));
        const auto& initiatives = merged.all<Initiative>();
        QCOMPARE(initiatives.begin()->touchpoints, std::vector{m_a});
        QVERIFY2(initiatives.begin()->reductions.empty(), "what stays keeps its share");
        QCOMPARE(std::next(initiatives.begin())->touchpoints, std::vector{m_a});
        QCOMPARE(std::next(initiatives.begin())->reductionAt(m_a), 0.3);
        QCOMPARE(merged.all<Transition>().size(), 2);
        for (const Transition& each : merged.all<Transition>()) {
            QCOMPARE(each.from, std::optional(m_a));
            QCOMPARE(each.weight, each.to ? 7.0 : 1.0);
        }
        QVERIFY(validate(merged).empty());
        QVERIFY(change->reversed().applyTo(merged).has_value());
        QCOMPARE(merged.all<Transition>().size(), m_project.all<Transition>().size());
        QVERIFY(merged.find(m_b));
    }

    void whatALogShowedThereIsShownAtTheOneThatStays() {
        Draft draft(m_project);
        const auto of = [](const char* form, std::initializer_list<TouchpointId> ids) {
            QString text = QString::fromLatin1(form);
            for (const TouchpointId id : ids)
                text = text.arg(id.value);
            return text;
        };
        const auto journey = m_project.find(m_project.find(m_a)->stage)->journey;
        const QString before =
            of("{\"links\":[[%1,%3,2],[%2,%3,5]],\"paths\":[[5,%2,%3],[2,%1,%3]]}", {m_a, m_b, m_c});
        const auto log = draft.add(ObservedLog{.journey = journey, .paths = before});
        const auto change = edit::mergeTouchpoints(draft.project(), {m_a, m_b}, m_a);
        QVERIFY(change.has_value());
        Project merged = draft.project();
        QVERIFY(change->applyTo(merged).has_value());
        QCOMPARE(merged.find(log)->paths, of("{\"links\":[[%1,%2,7]],\"paths\":[[7,%1,%2]]}", {m_a, m_c}));
        const auto other = edit::mergeTouchpoints(merged, {m_a}, m_a);
        QVERIFY2(other && other->isEmpty(), "who merges nothing rewrites nothing");
    }

    void anotherJourneyIsRefused() {
        const auto change = edit::mergeTouchpoints(m_project, {m_a, m_far}, m_a);
        QVERIFY(!change.has_value());
        QCOMPARE(change.error().code, ErrorCode::Invalid);
    }

    void oneAloneChangesNothing() {
        const auto change = edit::mergeTouchpoints(m_project, {m_a}, m_a);
        QVERIFY(change.has_value() && change->isEmpty());
    }

  private:
    Project m_project;
    TouchpointId m_a, m_b, m_c, m_far;
};

QTEST_GUILESS_MAIN(TestMergeTouchpoints)
#include "tst_merge_touchpoints.moc"
