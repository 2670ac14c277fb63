// Keys over the map of the sample; see sample.h for its picture.
#include "core/tools/walk.h"
#include "tests/core/edit/sample.h"

using namespace chwila;
using namespace chwila::model;
using namespace chwila::tools;

class TestWalk : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        m_sample = makeSample();
        m_map = layout::layoutMap(m_sample.project, m_sample.journey);
    }

    void keysLead_data();
    void keysLead();
    void anEmptyMapBeginsAtItsFirstCell();
    void whereOneWasRemovedTheNextCardFollows();
    void stackedCardsComeOneAfterTheOther();
    void arrowsOfACardComeInTurn();
    void arrowsBetweenCardsLeadOnOrBack();

  private:
    layout::Hit stop(const QString& name) const {
        for (const Touchpoint& card : m_sample.project.all<Touchpoint>()) {
            if (card.name == name) return card.id;
        }
        for (const Stage& stage : m_sample.project.all<Stage>()) {
            if (stage.name == name) return stage.id;
        }
        for (const Department& department : m_sample.project.all<Department>()) {
            if (department.name == name) return department.id;
        }
        if (name == QLatin1String("Pains")) return m_sample.pains;
        if (name == QLatin1String("note")) return m_sample.laneNote;
        if (name == QLatin1String("card's note")) return m_sample.cardNote;
        if (name == QLatin1String("A.0 Back")) return *m_map.cell(m_sample.a, 0, m_sample.back);
        if (name == QLatin1String("B.0 Back")) return *m_map.cell(m_sample.b, 0, m_sample.back);
        if (name == QLatin1String("B.0 Pains")) return *m_map.cell(m_sample.b, 0, m_sample.pains);
        return {};
    }

    Sample m_sample;
    layout::MapLayout m_map;
};

void TestWalk::keysLead_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("way");
    QTest::addColumn<bool>("byCells");
    QTest::addColumn<QString>("to");
    const auto row = [](const char* name, const char* from, Way way, const char* to, bool byCells = false) {
        QTest::newRow(name) << from << int(way) << byCells << to;
    };
    row("from nowhere to the first card", "", Way::Right, "search");
    row("to the card on the right", "search", Way::Right, "order");
    row("to the card below", "order", Way::Down, "check");
    row("over what is empty to the next card", "check", Way::Right, "bill");
    row("past the top to the stage", "bill", Way::Up, "B");
    row("past the left to the department", "search", Way::Left, "Front");
    row("to the next card below, though aside", "bill", Way::Down, "check");
    row("past the last card to what is noted on a card there", "check", Way::Down, "card's note");
    row("by cells to the one below", "bill", Way::Down, "B.0 Back", true);
    row("past the right end nowhere", "bill", Way::Right, "");
    row("by cells to an empty one", "search", Way::Down, "A.0 Back", true);
    row("by cells to a card", "search", Way::Right, "order", true);
    row("from a cell to a card", "A.0 Back", Way::Right, "check");
    row("from a cell to its department", "A.0 Back", Way::Left, "Back");
    row("from a cell to a lane", "B.0 Back", Way::Down, "B.0 Pains");
    row("from a cell to a note in a lane", "A.0 Back", Way::Down, "note");
    row("from a note to the cell beside", "note", Way::Up, "A.0 Back");
    row("from a cell of a lane to the lane", "note", Way::Left, "Pains");
    row("from stage to stage", "A", Way::Right, "B");
    row("from the last stage nowhere", "B", Way::Right, "");
    row("from a stage into it", "A", Way::Down, "search");
    row("from a stage up nowhere", "A", Way::Up, "");
    row("from department to department", "Front", Way::Down, "Back");
    row("from the last department to the lanes", "Back", Way::Down, "Pains");
    row("from the first lane to the departments", "Pains", Way::Up, "Back");
    row("from a department into it", "Back", Way::Right, "check");
    row("to the beginning", "bill", Way::First, "search");
    row("to the end", "search", Way::Last, "bill");
}

void TestWalk::keysLead() {
    QFETCH(QString, from);
    QFETCH(int, way);
    QFETCH(bool, byCells);
    QFETCH(QString, to);
    const Stride stride = byCells ? Stride::Cells : Stride::Cards;
    QVERIFY(walk(m_map, stop(from), static_cast<Way>(way), stride) == stop(to));
}

void TestWalk::anEmptyMapBeginsAtItsFirstCell() {
    Draft draft(m_sample.project);
    for (const TouchpointId id : {m_sample.search, m_sample.order, m_sample.check, m_sample.bill})
        draft.remove(id);
    m_map = layout::layoutMap(draft.project(), m_sample.journey);
    const layout::Hit first = walk(m_map, {}, Way::Right, Stride::Cards);
    QVERIFY(first == layout::Hit(m_map.cells.front()));
    QVERIFY(walk({}, {}, Way::Right, Stride::Cards) == layout::Hit());
}

void TestWalk::whereOneWasRemovedTheNextCardFollows() {
    Draft draft(m_sample.project);
    draft.remove(m_sample.check);
    m_map = layout::layoutMap(draft.project(), m_sample.journey);
    const layout::Hit emptied = *m_map.cell(m_sample.a, 1, m_sample.back);
    QVERIFY(walk(m_map, emptied, Way::Left, Stride::Cards) == stop(QStringLiteral("search")));
    QVERIFY(walk(m_map, emptied, Way::Left, Stride::Cells) == stop(QStringLiteral("A.0 Back")));
    const layout::Hit inLane = *m_map.cell(m_sample.a, 1, m_sample.pains);
    QVERIFY(walk(m_map, inLane, Way::Left, Stride::Cards) == layout::Hit(m_sample.laneNote));
}

void TestWalk::stackedCardsComeOneAfterTheOther() {
    Draft draft(m_sample.project);
    draft.update(m_sample.check, [&](Touchpoint& card) { card.department = m_sample.front; });
    m_map = layout::layoutMap(draft.project(), m_sample.journey);
    QVERIFY(walk(m_map, m_sample.order, Way::Down, Stride::Cells) == layout::Hit(m_sample.check));
    QVERIFY(walk(m_map, m_sample.check, Way::Up, Stride::Cells) == layout::Hit(m_sample.order));
    const layout::Hit below = walk(m_map, m_sample.check, Way::Down, Stride::Cells);
    QVERIFY(below == layout::Hit(*m_map.cell(m_sample.a, 1, m_sample.back)));
}

void TestWalk::arrowsOfACardComeInTurn() {
    const auto next = [this](std::optional<TransitionId> current, int by) {
        return nextArrow(m_sample.project, m_sample.order, current, by);
    };
    QCOMPARE(next({}, 1), std::optional(m_sample.orderBill));
    QCOMPARE(next(m_sample.orderBill, 1), std::optional(m_sample.orderCheck));
    QCOMPARE(next(m_sample.orderCheck, 1), std::optional(m_sample.searchOrder));
    QCOMPARE(next(m_sample.searchOrder, 1), std::optional(m_sample.orderBill));
    QCOMPARE(next({}, -1), std::optional(m_sample.searchOrder));
    QVERIFY(!nextArrow(m_sample.project, TouchpointId{999}, {}, 1));
}

void TestWalk::arrowsBetweenCardsLeadOnOrBack() {
    Draft draft(m_sample.project);
    const TransitionId back = draft.add(Transition{.from = m_sample.bill, .to = m_sample.search});
    const TransitionId again = draft.add(Transition{.from = m_sample.check, .to = m_sample.check});
    draft.add(Transition{.from = m_sample.bill});
    const std::vector<TouchpointId> all{m_sample.search, m_sample.order, m_sample.check, m_sample.bill};
    QCOMPARE(arrowsBetween(draft.project(), all, true), (std::vector{back, again}));
    QCOMPARE(arrowsBetween(draft.project(), all, false),
             (std::vector{m_sample.searchOrder, m_sample.orderBill, m_sample.orderCheck}));
    QVERIFY(arrowsBetween(draft.project(), {m_sample.bill, m_sample.order}, true).empty());
}

QTEST_GUILESS_MAIN(TestWalk)
#include "tst_walk.moc"
