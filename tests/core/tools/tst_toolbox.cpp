// Scripts of pointer events against the tools, with a context that writes down what they ask for.
#include "core/tools/toolbox.h"
#include "tests/core/edit/sample.h"

using namespace chwila;
using namespace chwila::model;
using namespace chwila::tools;

namespace {

class ScriptContext final : public ToolContext {
  public:
    explicit ScriptContext(const Sample& sample) : m_project(sample.project), m_journey(sample.journey) {
        relayout();
    }

    const Project& project() const override { return m_project; }
    const layout::MapLayout& layout() const override { return m_layout; }
    bool isReadOnly() const override { return readOnly; }
    edit::Elements selection() const override { return selected; }
    void select(const edit::Elements& elements) override { selected = elements; }
    void commit(const Result<Change>& change, const QString& text) override {
        log += change ? QStringLiteral("commit ") + text : QStringLiteral("refused");
        if (!change) return;
        QVERIFY(change->applyTo(m_project).has_value());
        relayout();
    }
    void showDrag(const Change& change, const QPointF&) override {
        ++previews;
        lastPreview = change;
    }
    void showBand(const QRectF&) override { ++previews; }
    void showLink(TouchpointId, const QPointF&, const edit::Verdict& verdict) override {
        ++previews;
        allowed = verdict.allowed;
    }
    void showGhost(const Ghost& shown) override {
        ++previews;
        ghost = shown;
    }
    void showEnd(const QPointF&, const QPointF&, const edit::Verdict& verdict) override {
        ++previews;
        allowed = verdict.allowed;
    }
    void showNothing() override { log += QStringLiteral("nothing shown"); }
    void hover(const layout::Hit& hit, bool connects) override {
        hovered = hit;
        hoverConnects = connects;
    }
    void setCurrentCell(const layout::MapCell* cell) override { hasCell = cell != nullptr; }
    void panBy(const QPointF& delta) override { panned += delta; }
    void beginCard(const edit::Cell& cell) override {
        log += QStringLiteral("card %1.%2 %3")
                   .arg(m_project.find(cell.stage)->name)
                   .arg(cell.step)
                   .arg(m_project.find(cell.department)->name);
    }
    void beginNote(LaneId lane, StageId, int step) override {
        log += QStringLiteral("note %1 %2").arg(m_project.find(lane)->name).arg(step);
    }
    void beginRename(const edit::RecordRef& record) override {
        log += QStringLiteral("rename ") + record.table;
    }
    void offerEnds(TouchpointId, const std::optional<edit::Cell>& cell) override {
        log += cell ? QStringLiteral("ends or card") : QStringLiteral("ends");
    }

    QStringList log;
    edit::Elements selected;
    bool readOnly = false;
    int previews = 0;
    Change lastPreview;
    Ghost ghost;
    bool allowed = true;
    layout::Hit hovered;
    bool hoverConnects = false;
    bool hasCell = false;
    QPointF panned;

  private:
    void relayout() { m_layout = layout::layoutMap(m_project, m_journey); }

    Project m_project;
    JourneyId m_journey;
    layout::MapLayout m_layout;
};

/// A pointer that plays events.
struct Script {
    explicit Script(const Sample& s) : sample(s), context(s), tools(context) {}

    void play(EventKind kind, const QPointF& at, Qt::MouseButton button = Qt::LeftButton,
              Qt::KeyboardModifiers modifiers = {}, bool panning = false) {
        tools.handle({kind, at, at, button, modifiers, 1, panning});
    }
    void click(const QPointF& at, Qt::KeyboardModifiers modifiers = {}) {
        play(EventKind::Press, at, Qt::LeftButton, modifiers);
        play(EventKind::Release, at, Qt::LeftButton, modifiers);
    }
    void drag(const QPointF& from, const QPointF& to, Qt::KeyboardModifiers modifiers = {}) {
        play(EventKind::Press, from, Qt::LeftButton, modifiers);
        play(EventKind::Move, (from + to) / 2, Qt::NoButton, modifiers);
        play(EventKind::Move, to, Qt::NoButton, modifiers);
        play(EventKind::Release, to, Qt::LeftButton, modifiers);
    }
    QPointF middle(TouchpointId id) const { return context.layout().card(id)->rect.center(); }
    QPointF edge(TouchpointId id) const {
        const QRectF rect = context.layout().card(id)->rect;
        return {rect.right() - 3, rect.center().y()};
    }
    /// Free room in a cell, away from its card and routes.
    QPointF cell(StageId stage, int step, DepartmentId department) const {
        return context.layout().cell(stage, step, department)->rect.topLeft() + QPointF(3, 3);
    }

    Sample sample;
    ScriptContext context;
    Toolbox tools;
};

} // namespace

class TestToolbox : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aClickSelects();
    void shiftAddsAndTakesAway();
    void aBandSelectsWhatItTouches();
    void aDragMovesOnceAndOnlyWhenLetGo();
    void aDragTakesTheWholeSelection();
    void escapeDropsADrag();
    void aDropBehindTheLastStepMakesOne();
    void aDropOutsideDoesNothing();
    void anEdgeConnects();
    void aRefusedConnectionSaysSo();
    void anArrowIntoTheOpenOffersItsEnds();
    void doubleClicksBeginToWrite();
    void panningMovesTheViewOnly();
    void aHeaderGoesToAnotherPlaceAmongItsLike();
    void aHeaderThatComesBackChangesNothing();
    void aLaneNoteGoesToAnotherStep();
    void anEndOfAnArrowGoesToAnotherCard();
    void anEndWithoutACardStaysWhereItWas();
    void escapeDropsEveryDrag();
    void nothingIsEditedWhenReadOnly();
    void aRightClickSelectsWhatItIsAbout();
};

void TestToolbox::aClickSelects() {
    Script script(makeSample());
    script.click(script.middle(script.sample.order));
    QCOMPARE(script.context.selected.touchpoints, std::vector{script.sample.order});
    const layout::MapLayout& map = script.context.layout();
    script.click(map.stage(script.sample.b)->header.center());
    QCOMPARE(script.context.selected.stages, std::vector{script.sample.b});
    QVERIFY(script.context.selected.touchpoints.empty());
    script.click(map.department(script.sample.back)->header.center());
    QCOMPARE(script.context.selected.departments, std::vector{script.sample.back});
    script.click(map.note(script.sample.laneNote)->rect.center());
    QCOMPARE(script.context.selected.notes, std::vector{script.sample.laneNote});
    script.click(script.cell(script.sample.a, 0, script.sample.back));
    QVERIFY(script.context.selected.isEmpty());
    QVERIFY(script.context.hasCell);
    QVERIFY(script.context.log.isEmpty());
}

void TestToolbox::shiftAddsAndTakesAway() {
    Script script(makeSample());
    script.click(script.middle(script.sample.order));
    script.click(script.middle(script.sample.search), Qt::ShiftModifier);
    QCOMPARE(script.context.selected.touchpoints, (std::vector{script.sample.search, script.sample.order}));
    script.click(script.middle(script.sample.order), Qt::ControlModifier);
    QCOMPARE(script.context.selected.touchpoints, std::vector{script.sample.search});
    script.click(script.cell(script.sample.a, 0, script.sample.back), Qt::ShiftModifier);
    QCOMPARE(script.context.selected.touchpoints, std::vector{script.sample.search});
}

void TestToolbox::aBandSelectsWhatItTouches() {
    Script script(makeSample());
    const QPointF from = script.cell(script.sample.a, 0, script.sample.front);
    script.drag(from, script.middle(script.sample.order));
    QCOMPARE(script.context.selected.touchpoints, (std::vector{script.sample.search, script.sample.order}));
    QVERIFY(script.context.previews > 0);
    QCOMPARE(script.context.log, QStringList(QStringLiteral("nothing shown")));
    QVERIFY(script.tools.isIdle());
    script.drag(script.cell(script.sample.b, 0, script.sample.front), script.middle(script.sample.bill),
                Qt::ShiftModifier);
    QCOMPARE(script.context.selected.touchpoints.size(), std::size_t{3});
}

void TestToolbox::aDragMovesOnceAndOnlyWhenLetGo() {
    Script script(makeSample());
    const QPointF from = script.middle(script.sample.search);
    const QPointF to = script.cell(script.sample.a, 1, script.sample.back);
    const Project before = script.context.project();
    script.play(EventKind::Press, from);
    script.play(EventKind::Move, from + QPointF(2, 2));
    QVERIFY(std::holds_alternative<Pressed>(script.tools.state()));
    script.play(EventKind::Move, to);
    QVERIFY(std::holds_alternative<DragCards>(script.tools.state()));
    QVERIFY(script.context.project() == before);
    QCOMPARE(script.context.lastPreview.size(), 1);
    script.play(EventKind::Release, to);
    QCOMPARE(script.context.log,
             QStringList({QStringLiteral("nothing shown"), QStringLiteral("commit Move touchpoints")}));
    QCOMPARE(cellText(script.context.project(), script.sample.search), QStringLiteral("A.1 Back"));
}

void TestToolbox::aDragTakesTheWholeSelection() {
    Script script(makeSample());
    script.context.selected.touchpoints = {script.sample.search, script.sample.order};
    script.drag(script.middle(script.sample.search), script.cell(script.sample.a, 0, script.sample.back));
    QCOMPARE(cellText(script.context.project(), script.sample.search), QStringLiteral("A.0 Back"));
    QCOMPARE(cellText(script.context.project(), script.sample.order), QStringLiteral("A.1 Back"));
    // One that is not selected goes alone, and is selected.
    script.drag(script.middle(script.sample.bill), script.cell(script.sample.b, 0, script.sample.back));
    QCOMPARE(script.context.selected.touchpoints, std::vector{script.sample.bill});
}

void TestToolbox::escapeDropsADrag() {
    Script script(makeSample());
    const Project before = script.context.project();
    script.play(EventKind::Press, script.middle(script.sample.search));
    script.play(EventKind::Move, script.middle(script.sample.bill));
    script.tools.cancel();
    QVERIFY(script.tools.isIdle());
    script.play(EventKind::Release, script.middle(script.sample.bill));
    QVERIFY(script.context.project() == before);
    QCOMPARE(script.context.log, QStringList(QStringLiteral("nothing shown")));
}

void TestToolbox::aDropBehindTheLastStepMakesOne() {
    Script script(makeSample());
    const layout::MapLayout& map = script.context.layout();
    const QPointF behind(map.grid.right() + 40, map.department(script.sample.back)->body.center().y());
    script.drag(script.middle(script.sample.search), behind);
    QCOMPARE(cellText(script.context.project(), script.sample.search), QStringLiteral("B.1 Back"));
}

void TestToolbox::aDropOutsideDoesNothing() {
    Script script(makeSample());
    const Project before = script.context.project();
    script.drag(script.middle(script.sample.search), QPointF(-50, -50));
    const layout::MapLayout& map = script.context.layout();
    script.drag(script.middle(script.sample.search), map.lane(script.sample.pains)->body.center());
    script.drag(script.middle(script.sample.search), script.middle(script.sample.search) + QPointF(20, 0));
    QVERIFY(script.context.project() == before);
    QVERIFY(!script.context.log.contains(QStringLiteral("commit Move touchpoints")));
}

void TestToolbox::anEdgeConnects() {
    Script script(makeSample());
    script.play(EventKind::Move, script.edge(script.sample.check), Qt::NoButton);
    QVERIFY(script.context.hoverConnects);
    script.play(EventKind::Move, script.middle(script.sample.check), Qt::NoButton);
    QVERIFY(!script.context.hoverConnects);
    script.drag(script.edge(script.sample.check), script.middle(script.sample.bill));
    QVERIFY(script.context.allowed);
    QCOMPARE(script.context.log.last(), QStringLiteral("commit Connect touchpoints"));
    QCOMPARE(script.context.project().all<Transition>().size(), 4);
}

void TestToolbox::aRefusedConnectionSaysSo() {
    Script script(makeSample());
    script.drag(script.edge(script.sample.search), script.middle(script.sample.order));
    QVERIFY(!script.context.allowed);
    QCOMPARE(script.context.log.last(), QStringLiteral("refused"));
    script.context.log.clear();
    script.drag(script.edge(script.sample.search), script.middle(script.sample.search));
    QCOMPARE(script.context.log, QStringList(QStringLiteral("nothing shown")));
    script.drag(script.edge(script.sample.search), script.middle(script.sample.search), Qt::ControlModifier);
    QCOMPARE(script.context.log.last(), QStringLiteral("commit Connect touchpoints"));
}

void TestToolbox::anArrowIntoTheOpenOffersItsEnds() {
    Script script(makeSample());
    script.drag(script.edge(script.sample.bill), script.cell(script.sample.b, 0, script.sample.back));
    QCOMPARE(script.context.log.last(), QStringLiteral("ends or card"));
    script.drag(script.edge(script.sample.bill), QPointF(-20, -20));
    QCOMPARE(script.context.log.last(), QStringLiteral("ends"));
}

void TestToolbox::doubleClicksBeginToWrite() {
    Script script(makeSample());
    const layout::MapLayout& map = script.context.layout();
    const auto twice = [&](const QPointF& at) {
        script.click(at);
        script.play(EventKind::DoubleClick, at);
        script.play(EventKind::Release, at);
        return script.context.log.isEmpty() ? QString() : script.context.log.takeLast();
    };
    QCOMPARE(twice(script.middle(script.sample.order)), QStringLiteral("rename touchpoint"));
    QCOMPARE(twice(map.stage(script.sample.a)->header.center()), QStringLiteral("rename stage"));
    QCOMPARE(twice(script.cell(script.sample.a, 0, script.sample.back)), QStringLiteral("card A.0 Back"));
    const QRectF laneCell = map.cell(script.sample.b, 0, script.sample.pains)->rect;
    QCOMPARE(twice(laneCell.center()), QStringLiteral("note Pains 0"));
    QCOMPARE(twice(QPointF(-10, -10)), QString());
    QVERIFY(script.tools.isIdle());
}

void TestToolbox::panningMovesTheViewOnly() {
    Script script(makeSample());
    const QPointF from = script.middle(script.sample.order);
    script.play(EventKind::Press, from, Qt::MiddleButton);
    script.play(EventKind::Move, from + QPointF(10, 5), Qt::NoButton);
    script.play(EventKind::Move, from + QPointF(30, 5), Qt::NoButton);
    script.play(EventKind::Release, from + QPointF(30, 5), Qt::MiddleButton);
    QCOMPARE(script.context.panned, QPointF(30, 5));
    script.play(EventKind::Press, from, Qt::LeftButton, {}, true);
    QVERIFY(std::holds_alternative<Pan>(script.tools.state()));
    script.play(EventKind::Release, from);
    QVERIFY(script.context.selected.isEmpty());
}

void TestToolbox::aHeaderGoesToAnotherPlaceAmongItsLike() {
    Script script(makeSample());
    const layout::MapLayout map = script.context.layout();
    const QRectF stage = map.stage(script.sample.a)->header;
    const QPointF beyond(map.stage(script.sample.b)->header.right() - 4, stage.center().y());
    script.play(EventKind::Press, stage.center());
    script.play(EventKind::Move, beyond);
    QVERIFY(std::holds_alternative<DragHeader>(script.tools.state()));
    QCOMPARE(script.context.ghost.offset.y(), 0.0);
    QVERIFY(script.context.ghost.target.center().x() > map.stage(script.sample.b)->header.center().x());
    script.play(EventKind::Release, beyond);
    QCOMPARE(script.context.log.last(), QStringLiteral("commit Put in order"));
    const JourneyIndex index(script.context.project(), script.sample.journey);
    QCOMPARE(index.stages().front().stage->id, script.sample.b);

    const QRectF row = script.context.layout().department(script.sample.back)->header;
    script.drag(row.center(), {row.center().x(), script.context.layout().grid.top() + 1});
    QCOMPARE(inOrder<Department>(script.context.project()).front()->id, script.sample.back);
}

void TestToolbox::aHeaderThatComesBackChangesNothing() {
    Script script(makeSample());
    const QRectF stage = script.context.layout().stage(script.sample.a)->header;
    const Project before = script.context.project();
    script.drag(stage.center(), stage.center() + QPointF(20, 60));
    QVERIFY(script.context.ghost.target.isEmpty());
    QCOMPARE(script.context.selected.stages, std::vector{script.sample.a});
    // The only lane has no other to change places with.
    const QRectF lane = script.context.layout().lane(script.sample.pains)->header;
    script.drag(lane.center(), lane.center() - QPointF(0, 200));
    QVERIFY(script.context.project() == before);
    QVERIFY(!script.context.log.join(QLatin1Char(' ')).contains(QStringLiteral("commit")));
}

void TestToolbox::aLaneNoteGoesToAnotherStep() {
    Script script(makeSample());
    const layout::MapLayout map = script.context.layout();
    const QPointF from = map.note(script.sample.laneNote)->rect.center();
    const layout::MapCell* cell = map.cell(script.sample.b, 0, script.sample.pains);
    script.play(EventKind::Press, from);
    script.play(EventKind::Move, script.cell(script.sample.b, 0, script.sample.front));
    QVERIFY2(script.context.ghost.target.isEmpty(), "notes of lanes do not go to departments");
    script.play(EventKind::Move, cell->rect.center());
    QCOMPARE(script.context.ghost.target, cell->rect);
    script.play(EventKind::Release, cell->rect.center());
    QCOMPARE(script.context.log.last(), QStringLiteral("commit Move the note"));
    const Note* note = script.context.project().find(script.sample.laneNote);
    QCOMPARE(*note->stage, script.sample.b);
    QCOMPARE(*note->step, 0);
}

void TestToolbox::anEndOfAnArrowGoesToAnotherCard() {
    Script script(makeSample());
    const layout::Route route = *script.context.layout().route(script.sample.orderBill);
    const QPointF nearEnd = route.points.back() - QPointF(6, 0);
    script.play(EventKind::Move, nearEnd, Qt::NoButton);
    QVERIFY(script.context.hoverConnects);
    script.play(EventKind::Press, nearEnd);
    script.play(EventKind::Move, script.middle(script.sample.order), Qt::NoButton);
    QVERIFY(std::holds_alternative<DragEnd>(script.tools.state()));
    script.play(EventKind::Move, script.middle(script.sample.check), Qt::NoButton);
    QVERIFY2(!script.context.allowed, "order leads to check already");
    script.play(EventKind::Move, script.middle(script.sample.search), Qt::NoButton);
    QVERIFY(script.context.allowed);
    script.play(EventKind::Release, script.middle(script.sample.search));
    QCOMPARE(script.context.log.last(), QStringLiteral("commit Lead the arrow elsewhere"));
    const Transition* moved = script.context.project().find(script.sample.orderBill);
    QCOMPARE(*moved->from, script.sample.order);
    QCOMPARE(*moved->to, script.sample.search);
}

void TestToolbox::anEndWithoutACardStaysWhereItWas() {
    Script script(makeSample());
    const layout::Route route = *script.context.layout().route(script.sample.orderBill);
    const Project before = script.context.project();
    script.drag(route.points.front() + QPointF(6, 0), QPointF(-40, -40));
    script.drag(route.points.back() - QPointF(6, 0), script.middle(script.sample.bill));
    QVERIFY(script.context.project() == before);
    QVERIFY(!script.context.log.contains(QStringLiteral("refused")));
}

void TestToolbox::escapeDropsEveryDrag() {
    Script script(makeSample());
    const layout::MapLayout map = script.context.layout();
    const Project before = script.context.project();
    const QPointF starts[] = {map.stage(script.sample.a)->header.center(),
                              map.note(script.sample.laneNote)->rect.center(),
                              map.route(script.sample.orderBill)->points.back() - QPointF(6, 0)};
    for (const QPointF& start : starts) {
        script.play(EventKind::Press, start);
        script.play(EventKind::Move, map.cell(script.sample.b, 0, script.sample.pains)->rect.center());
        QVERIFY(!script.tools.isIdle());
        script.tools.cancel();
        QVERIFY(script.tools.isIdle());
        script.play(EventKind::Release, script.middle(script.sample.search));
    }
    QVERIFY(script.context.project() == before);
}

void TestToolbox::nothingIsEditedWhenReadOnly() {
    Script script(makeSample());
    script.context.readOnly = true;
    const Project before = script.context.project();
    const QRectF header = script.context.layout().stage(script.sample.a)->header;
    script.drag(header.center(), header.center() + QPointF(900, 0));
    script.drag(script.middle(script.sample.search), script.cell(script.sample.a, 1, script.sample.back));
    script.drag(script.edge(script.sample.check), script.middle(script.sample.bill));
    script.play(EventKind::DoubleClick, script.cell(script.sample.a, 0, script.sample.back));
    QVERIFY(script.context.project() == before);
    QVERIFY(script.context.log.isEmpty());
    script.click(script.middle(script.sample.order));
    QCOMPARE(script.context.selected.touchpoints, std::vector{script.sample.order});
}

void TestToolbox::aRightClickSelectsWhatItIsAbout() {
    Script script(makeSample());
    script.context.selected.touchpoints = {script.sample.search, script.sample.order};
    script.play(EventKind::Press, script.middle(script.sample.order), Qt::RightButton);
    QCOMPARE(script.context.selected.touchpoints.size(), std::size_t{2});
    script.play(EventKind::Press, script.middle(script.sample.bill), Qt::RightButton);
    QCOMPARE(script.context.selected.touchpoints, std::vector{script.sample.bill});
    script.play(EventKind::Press, script.cell(script.sample.a, 0, script.sample.back), Qt::RightButton);
    QVERIFY(script.context.selected.isEmpty());
}

QTEST_GUILESS_MAIN(TestToolbox)
#include "tst_toolbox.moc"
