#include "core/edit/fields.h"
#include "core/model/draft.h"
#include "tests/ui/window_fixture.h"
#include "ui/canvas/map_canvas.h"
#include "ui/canvas/map_view.h"
#include "ui/mainwindow/places.h"
#include "ui/panels/find_bar.h"
#include "ui/panels/improve_view.h"
#include "ui/panels/initiative_table.h"
#include "ui/panels/inspector_panel.h"
#include "ui/panels/record_list.h"
#include "ui/views/trends_events.h"
#include "ui/views/trends_view.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTreeWidget>

using namespace chwila;
using namespace chwila::ui;
using namespace chwila::model;

namespace {

/// Long enough that the first and the last stage are never in sight together at full size, with one of
/// everything that can be found.
Project longProject() {
    Project project = test::exampleProject();
    Draft draft(project);
    const JourneyId journey = project.all<Journey>().begin()->id;
    const DepartmentId sales = project.all<Department>().begin()->id;
    StageId last;
    TouchpointId before;
    for (int i = 0; i < 14; ++i) {
        last =
            draft.add(Stage{.journey = journey, .name = QStringLiteral("Phase%1").arg(i), .order = 10 + i});
        const TouchpointId card = draft.add(
            Touchpoint{.stage = last, .department = sales, .name = QStringLiteral("Contact %1").arg(i)});
        if (before.isValid())
            draft.add(Transition{.from = before, .to = card, .label = QStringLiteral("way%1").arg(i)});
        before = card;
    }
    for (int i = 0; i < 12; ++i)
        draft.add(Department{.name = QStringLiteral("Office%1").arg(i), .order = 10 + i});
    const LaneId lane =
        draft.add(Lane{.journey = journey, .kind = LaneKind::Text, .name = QStringLiteral("Remarks")});
    draft.add(Note{
        .kind = NoteKind::Idea, .text = QStringLiteral("lanenote"), .lane = lane, .stage = last, .step = 0});
    draft.add(Note{.kind = NoteKind::Pain, .text = QStringLiteral("cardnote"), .touchpoint = before});
    draft.add(Persona{.name = QStringLiteral("Wanda")});
    draft.add(Initiative{.name = QStringLiteral("Hirefive"), .touchpoints = {before}});
    draft.add(Event{.date = QDate(2025, 3, 3), .text = QStringLiteral("Bigstrike"), .journey = journey});
    return draft.project();
}

} // namespace

class TestPlaces : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<WindowFixture>(longProject());
        QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->settled(), 20000);
    }
    void cleanup() { m_fixture.reset(); }

    void aViewThatLeadsToTheMapBringsTheCardIntoSight_data() {
        QTest::addColumn<int>("from");
        QTest::newRow("heatmap") << int(ActionId::ShowHeatmap);
        QTest::newRow("moments") << int(ActionId::ShowMoments);
        QTest::newRow("trends") << int(ActionId::ShowTrends);
    }
    void aViewThatLeadsToTheMapBringsTheCardIntoSight() {
        QFETCH(int, from);
        for (const char* name : {"Contact 13", "Quote"}) {
            m_fixture->window->showView(static_cast<ActionId>(from));
            const TouchpointId card = m_fixture->touchpoint(name);
            m_fixture->session().selection.set({.touchpoints = {card}});
            Q_EMIT m_fixture->window->view()->viewRequested(ActionId::ShowMap);
            QCOMPARE(m_fixture->window->currentView(), ActionId::ShowMap);
            QTRY_VERIFY2(isInSight(canvas().scene().layout().card(card)->rect), name);
        }
    }

    void aCardChosenInAnotherViewIsInSightOnTheMapAndStaysWhereItIsScrolledThen() {
        m_fixture->window->showView(ActionId::ShowMap);
        canvas().setZoom(1);
        canvas().showFromStart(1);
        const TouchpointId card = m_fixture->touchpoint("Contact 13");
        QVERIFY(!isInSight(canvas().scene().layout().card(card)->rect));
        m_fixture->window->showView(ActionId::ShowMoments);
        m_fixture->session().selection.set({.touchpoints = {card}});
        m_fixture->window->showView(ActionId::ShowMap);
        QTRY_VERIFY(isInSight(canvas().scene().layout().card(card)->rect));
        canvas().showFromStart(1);
        m_fixture->window->showView(ActionId::ShowTrends);
        m_fixture->window->showView(ActionId::ShowMap);
        QVERIFY(!isInSight(canvas().scene().layout().card(card)->rect));
    }

    void findShowsEachKindOfRecordWhereItIs_data() {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("view");
        const int map = int(ActionId::ShowMap);
        QTest::newRow("a touchpoint from the data") << "Contact 13" << int(ActionId::ShowData) << map;
        QTest::newRow("a touchpoint from the report") << "Contact 13" << int(ActionId::ShowReport) << map;
        QTest::newRow("a stage") << "Phase13" << map << map;
        QTest::newRow("a department from the moments") << "Office11" << int(ActionId::ShowMoments) << map;
        QTest::newRow("a note in a lane") << "lanenote" << map << map;
        QTest::newRow("a note on a card") << "cardnote" << int(ActionId::ShowReport) << map;
        QTest::newRow("an arrow") << "way13" << int(ActionId::ShowHeatmap) << map;
        QTest::newRow("a lane") << "Remarks" << map << map;
        QTest::newRow("a label of answers") << "Newsletter" << map << int(ActionId::ShowData);
        QTest::newRow("an event") << "Bigstrike" << map << int(ActionId::ShowTrends);
        QTest::newRow("an initiative") << "Hirefive" << map << int(ActionId::ShowImprove);
        QTest::newRow("a persona") << "Wanda" << int(ActionId::ShowReport) << map;
    }
    void findShowsEachKindOfRecordWhereItIs() {
        QFETCH(QString, word);
        QFETCH(int, from);
        QFETCH(int, view);
        m_fixture->window->showView(ActionId::ShowMap);
        canvas().setZoom(1);
        canvas().showFromStart(1);
        m_fixture->window->showView(static_cast<ActionId>(from));
        QVERIFY(m_fixture->window->perform(ActionId::Find));
        auto* input = m_fixture->window->findBar().findChild<QLineEdit*>();
        QTest::keyClicks(input, word);
        QCOMPARE(input->text(), word); // the cursor stays where one types
        QCOMPARE(QApplication::focusWidget(), input);
        QCOMPARE(int(m_fixture->window->currentView()), view);
        QTRY_VERIFY(isShown(word));
    }

    void aNoteThatStandsBelowItsCardIsFoundThere() {
        const NoteId note = idOf<Note>(QStringLiteral("cardnote"));
        Draft draft(m_fixture->project());
        draft.add(Lane{.journey = m_fixture->session().journey.journey(),
                       .kind = LaneKind::Pains,
                       .name = QStringLiteral("Pains"),
                       .order = 9});
        QVERIFY(m_fixture->window->document().commit(std::move(draft).take(), QStringLiteral("Lane")));
        m_fixture->window->showView(ActionId::ShowMap);
        canvas().showFromStart(2);
        QVERIFY(m_fixture->window->perform(ActionId::Find));
        auto* input = m_fixture->window->findBar().findChild<QLineEdit*>();
        QTest::keyClicks(input, QStringLiteral("cardnote"));
        QTRY_VERIFY(isInSight(canvas().scene().layout().note(note)->rect));
        QVERIFY(m_fixture->session().selection.contains(note));
    }

    void keysGoOnAtTheCardOfTheNoteThatWasFound() {
        m_fixture->window->showView(ActionId::ShowMap);
        QVERIFY(m_fixture->window->perform(ActionId::Find));
        auto* input = m_fixture->window->findBar().findChild<QLineEdit*>();
        QTest::keyClicks(input, QStringLiteral("cardnote"));
        QTest::keyClick(input, Qt::Key_Return);
        QVERIFY(canvas().hasFocus());
        QTest::keyClick(&canvas(), Qt::Key_Left);
        QVERIFY(m_fixture->session().selection.contains(m_fixture->touchpoint("Contact 12")));
    }

    void whatWasInSightIsThereAgainInTheNextWindow() {
        m_fixture->window->showView(ActionId::ShowMap);
        canvas().setZoom(1.3);
        QVERIFY(canvas().reveal(m_fixture->touchpoint("Contact 9")));
        const QPointF corner = canvas().corner();
        const QString path = m_fixture->window->document().path();
        const qint64 journey = m_fixture->session().journey.journey().value;
        QTRY_VERIFY(m_fixture->bench.settings.mapPlace(path, journey).has_value());
        // Nothing is written when a killed program ends.
        auto document = m_fixture->window->release();
        m_fixture->window = std::make_unique<MainWindow>(
            std::move(document),
            Surroundings{m_fixture->bench.settings, m_fixture->bench.notifier, m_fixture->bench.fileChooser,
                         m_fixture->bench.language, m_fixture->bench.theme});
        m_fixture->window->resize(1280, 720);
        m_fixture->window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
        QCOMPARE(canvas().zoom(), 1.3);
        QVERIFY(QLineF(canvas().corner(), corner).length() < 2);
        QVERIFY(m_fixture->session().selection.contains(m_fixture->touchpoint("Contact 9")));
    }

    void aMomentChosenBesideTheMapLeavesTheKeysToTheMap() {
        m_fixture->window->showView(ActionId::ShowMap);
        auto* inspector = m_fixture->window->findChild<InspectorPanel*>();
        m_fixture->session().selection.set({});
        inspector->setFocus();
        Q_EMIT inspector->placeChosen(m_fixture->touchpoint("Contact 13"));
        QVERIFY(canvas().hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(" "));
        QVERIFY(m_fixture->touchpoint("Contact 13").isValid()); // is still called so
    }

    void everyTableOfTheMapIsFoundOnTheMap() {
        QCOMPARE(viewFor(QLatin1String(Stage::table)), std::optional(ActionId::ShowMap));
        QCOMPARE(viewFor(QLatin1String(Persona::table)), std::optional<ActionId>());
        const Project& project = m_fixture->project();
        for (const Note& note : project.all<Note>()) {
            const edit::RecordRef shown = shownFor(project, edit::refTo(note.id));
            QCOMPARE(shown.table == QLatin1String(Note::table), !note.touchpoint.has_value());
        }
    }

  private:
    MapCanvas& canvas() {
        for (MapView* view : m_fixture->window->findChildren<MapView*>())
            return *view->canvas();
        qFatal("no map");
    }
    /// Beside the headers that stay, not under them.
    bool isInSight(const QRectF& mapRect) {
        const layout::MapLayout& map = canvas().scene().layout();
        const QSizeF headers(map.grid.left() - map.bounds.left(), map.grid.top() - map.bounds.top());
        const QPoint corner(int(headers.width() * canvas().zoom()), int(headers.height() * canvas().zoom()));
        const QRect room = QRect(corner, QPoint(canvas().viewport()->width(), canvas().viewport()->height()));
        return canvas().isVisible() && room.contains(canvas().mapFromScene(mapRect).boundingRect());
    }
    bool crossesSight(const QRectF& mapRect, bool across) {
        const QRect at = canvas().mapFromScene(mapRect).boundingRect();
        const QRect room = canvas().viewport()->rect();
        return across ? at.left() >= 0 && at.left() < room.right()
                      : at.top() >= 0 && at.bottom() <= room.bottom();
    }
    template <class Record>
    Id<Record> idOf(const QString& name) {
        for (const Record& each : m_fixture->project().template all<Record>()) {
            if (edit::nameOf(m_fixture->project(), edit::refTo(each.id)) == name) return each.id;
        }
        return {};
    }
    bool isShown(const QString& word) {
        MainWindow& window = *m_fixture->window;
        const layout::MapLayout& map = canvas().scene().layout();
        const document::Selection& selection = window.session().selection;
        if (const auto id = idOf<Touchpoint>(word); id.isValid())
            return isInSight(map.card(id)->rect) && selection.contains(id);
        if (const auto id = idOf<Stage>(word); id.isValid())
            return crossesSight(map.stage(id)->header, true) && selection.contains(id);
        if (const auto id = idOf<Department>(word); id.isValid())
            return crossesSight(map.department(id)->header, false) && selection.contains(id);
        if (const auto id = idOf<Lane>(word); id.isValid()) return crossesSight(map.lane(id)->header, false);
        if (const auto id = idOf<Transition>(word); id.isValid()) {
            const QPointF at = map.route(id)->labelAt;
            return isInSight(QRectF(at - QPointF(4, 4), QSizeF(8, 8))) && selection.contains(id);
        }
        if (const auto id = idOf<Note>(word); id.isValid()) {
            const Note* note = m_fixture->project().find(id);
            if (!note->touchpoint) return isInSight(map.note(id)->rect) && selection.contains(id);
            const auto& marked = canvas().scene().selection().touchpoints;
            const bool isMarked = std::ranges::find(marked, *note->touchpoint) != marked.end();
            return isInSight(map.card(*note->touchpoint)->rect) && isMarked && selection.contains(id);
        }
        if (word == QLatin1String("Newsletter")) {
            for (const QTableWidget* table : window.view()->findChildren<QTableWidget*>()) {
                const QTableWidgetItem* item = table->currentItem();
                if (table->isVisible() && item && table->item(item->row(), 0)->text() == word) return true;
            }
            return false;
        }
        if (word == QLatin1String("Bigstrike")) {
            const QListWidgetItem* item =
                static_cast<TrendsView*>(window.view())->events()->list()->currentItem();
            return item && item->text().contains(word);
        }
        if (word == QLatin1String("Hirefive")) {
            const QTreeWidgetItem* item = static_cast<ImproveView*>(window.view())->table()->currentItem();
            return item && item->text(0).contains(word);
        }
        for (const ui::RecordList* list : window.inspector().findChildren<ui::RecordList*>()) {
            const QListWidgetItem* item = list->list()->currentItem();
            if (list->isVisible() && item && item->text() == word) return true;
        }
        return false;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestPlaces)
#include "tst_places.moc"
