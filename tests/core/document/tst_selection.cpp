#include "core/document/selection.h"

#include <QSignalSpy>
#include <QTest>

using namespace chwila;
using namespace chwila::document;
using chwila::edit::Elements;

namespace {

Elements touchpoints(std::vector<model::TouchpointId> ids) {
    Elements elements;
    elements.touchpoints = std::move(ids);
    return elements;
}

} // namespace

class TestSelection : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void settingSortsAndDropsRepetitions() {
        Selection selection;
        QVERIFY(selection.isEmpty());
        selection.set(touchpoints({{7}, {3}, {7}}));
        QVERIFY(selection.elements() == touchpoints({{3}, {7}}));
        QVERIFY(selection.contains(model::TouchpointId{3}));
        QVERIFY(!selection.contains(model::TouchpointId{4}));
        QVERIFY(!selection.contains(model::StageId{3}));
    }

    void onlyChangesAreTold() {
        Selection selection;
        QSignalSpy spy(&selection, &Selection::changed);
        selection.clear();
        QCOMPARE(spy.count(), 0);
        selection.set(touchpoints({{3}, {7}}));
        QCOMPARE(spy.count(), 1);
        selection.set(touchpoints({{7}, {3}}));
        QCOMPARE(spy.count(), 1);
        selection.clear();
        QCOMPARE(spy.count(), 2);
        QVERIFY(selection.isEmpty());
    }

    void everyKindIsSortedAndFound() {
        Elements all;
        all.touchpoints = {{1}, {1}};
        all.transitions = {{2}, {2}};
        all.stages = {{3}, {3}};
        all.departments = {{4}, {4}};
        all.lanes = {{5}, {5}};
        all.notes = {{6}, {6}};
        Selection selection;
        selection.set(all);
        edit::forEachList([](const auto& ids) { QCOMPARE(ids.size(), std::size_t{1}); },
                          selection.elements());
        QVERIFY(selection.contains(model::TransitionId{2}) && selection.contains(model::StageId{3}));
        QVERIFY(selection.contains(model::DepartmentId{4}) && selection.contains(model::LaneId{5}));
        QVERIFY(selection.contains(model::NoteId{6}) && !selection.contains(model::NoteId{5}));
    }

    void whatTheProjectNoLongerHoldsIsDropped() {
        model::Project project;
        project.put(model::Department{.id = {4}});
        Selection selection;
        Elements elements = touchpoints({{1}});
        elements.departments = {{4}, {5}};
        selection.set(elements);
        QSignalSpy spy(&selection, &Selection::changed);
        selection.retain(project);
        Elements expected;
        expected.departments = {{4}};
        QVERIFY(selection.elements() == expected);
        selection.retain(project);
        QCOMPARE(spy.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSelection)
#include "tst_selection.moc"
