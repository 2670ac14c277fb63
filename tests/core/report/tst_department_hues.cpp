#include "core/edit/structure_edits.h"
#include "core/report/department_hues.h"
#include "tests/core/edit/sample.h"

using namespace chwila;
using namespace chwila::model;

class TestDepartmentHues : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void untouchedTheyFollowTheOrder();
    void aDepartmentThatMovesKeepsItsColour();
    void oneThatComesInBetweenChangesNoOther();
};

void TestDepartmentHues::untouchedTheyFollowTheOrder() {
    const Sample s = makeSample();
    const std::map<DepartmentId, int> expected{{s.front, 0}, {s.back, 1}};
    QVERIFY(report::departmentHues(s.project) == expected);
}

void TestDepartmentHues::aDepartmentThatMovesKeepsItsColour() {
    const Sample s = makeSample();
    Department front = *s.project.find(s.front);
    Department back = *s.project.find(s.back);
    std::swap(front.order, back.order);
    Project moved = s.project;
    moved.put(front);
    moved.put(back);
    QVERIFY(report::departmentHues(moved) == report::departmentHues(s.project));
}

void TestDepartmentHues::oneThatComesInBetweenChangesNoOther() {
    const Sample s = makeSample();
    const Project after = applied(s.project, edit::addDepartment(s.project, QStringLiteral("Middle"), 1));
    const auto hues = report::departmentHues(after);
    QCOMPARE(hues.size(), std::size_t{3});
    QCOMPARE(hues.at(s.front), 0);
    QCOMPARE(hues.at(s.back), 1);
}

QTEST_GUILESS_MAIN(TestDepartmentHues)
#include "tst_department_hues.moc"
