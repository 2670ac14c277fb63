#include "core/model/validate.h"
#include "tests/core/model/random_edits.h"
#include "tests/core/model/record_samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace chwila;
using namespace chwila::model;

namespace {

struct Walk {
    Project start;
    Project end;
    std::vector<Change> changes;
};

Walk randomWalk(std::uint64_t seed, int length) {
    Walk walk;
    RandomEditor editor(seed);
    walk.end = walk.start;
    for (int i = 0; i < length; ++i) {
        walk.changes.push_back(editor.next(walk.end));
        if (!walk.changes.back().applyTo(walk.end)) qFatal("a random edit does not fit its own project");
    }
    return walk;
}

Change added(const Department& department) {
    Change change;
    change.add(RecordChange<Department>{std::nullopt, department});
    return change;
}

} // namespace

class TestChange : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void randomEdits_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed)
            QTest::addRow("walk %d", seed) << seed;
    }
    void randomEdits() {
        QFETCH(int, seed);
        const Walk walk = randomWalk(static_cast<std::uint64_t>(seed), 250);
        QVERIFY(validate(walk.end).empty());

        Project project = walk.end;
        for (auto change = walk.changes.rbegin(); change != walk.changes.rend(); ++change)
            QVERIFY(change->reversed().applyTo(project));
        QVERIFY2(project == walk.start, "undoing everything gives the start");
        for (const Change& change : walk.changes)
            QVERIFY(change.applyTo(project));
        QVERIFY2(project == walk.end, "redoing everything gives the end");

        Change all;
        for (const Change& change : walk.changes)
            all = all.squashed(change);
        Project atOnce = walk.start;
        QVERIFY(all.applyTo(atOnce));
        QVERIFY2(atOnce == walk.end, "one squashed change does the same");
        QVERIFY(all == difference(walk.start, walk.end));
        QVERIFY(all.reversed().applyTo(atOnce));
        QVERIFY(atOnce == walk.start);
    }

    void squashingDoesNotDependOnHowItIsGrouped() {
        const Walk walk = randomWalk(99, 60);
        for (std::size_t i = 0; i + 2 < walk.changes.size(); ++i) {
            const Change& a = walk.changes[i];
            const Change& b = walk.changes[i + 1];
            const Change& c = walk.changes[i + 2];
            QVERIFY(a.squashed(b).squashed(c) == a.squashed(b.squashed(c)));
            QVERIFY(a.squashed(b).reversed() == b.reversed().squashed(a.reversed()));
            QVERIFY(a.squashed(a.reversed()).isEmpty());
        }
    }

    void jsonKeepsEveryChange() {
        const Walk walk = randomWalk(5, 200);
        for (const Change& change : walk.changes) {
            const QByteArray json = QJsonDocument(change.toJson()).toJson(QJsonDocument::Compact);
            const Result<Change> back = Change::fromJson(QJsonDocument::fromJson(json).object());
            QVERIFY(back);
            QVERIFY(*back == change);
        }
    }

    void jsonKeepsEveryFieldOfEveryRecord() {
        Change change;
        forEachRecordType([&]<class Record>() {
            Record before = samples::filled<Record>(1);
            before.id = Id<Record>{12};
            Record after = samples::filled<Record>(2);
            after.id = Id<Record>{12};
            Record created = after;
            created.id = Id<Record>{13};
            change.add(RecordChange<Record>{before, after});
            change.add(RecordChange<Record>{std::nullopt, created});
        });
        QCOMPARE(change.size(), static_cast<qsizetype>(2 * AllRecords::size));
        const QByteArray json = QJsonDocument(change.toJson()).toJson();
        const Result<Change> back = Change::fromJson(QJsonDocument::fromJson(json).object());
        QVERIFY(back);
        QVERIFY(*back == change);
    }

    void jsonWithAWrongValueIsRefused() {
        QJsonObject object = added({.id = {4}, .name = QStringLiteral("Claims")}).toJson();
        QJsonArray rows = object.value(QStringLiteral("department")).toArray();
        QJsonObject row = rows[0].toObject();
        QJsonObject record = row.value(QStringLiteral("after")).toObject();
        record.insert(QStringLiteral("order"), QStringLiteral("first"));
        row.insert(QStringLiteral("after"), record);
        rows[0] = row;
        object.insert(QStringLiteral("department"), rows);
        const Result<Change> change = Change::fromJson(object);
        QVERIFY(!change);
        QCOMPARE(change.error().code, ErrorCode::Invalid);
    }

    void aConflictLeavesTheProjectUntouched_data() {
        QTest::addColumn<int>("kind");
        QTest::newRow("creating a record that is there") << 0;
        QTest::newRow("changing a record that has changed meanwhile") << 1;
        QTest::newRow("changing a record that is gone") << 2;
        QTest::newRow("removing a record that has changed meanwhile") << 3;
    }
    void aConflictLeavesTheProjectUntouched() {
        QFETCH(int, kind);
        const Department sales{.id = {4}, .name = QStringLiteral("Sales")};
        Department other = sales;
        other.name = QStringLiteral("Other");
        Department gone = sales;
        gone.id = {5};
        Project project;
        project.put(sales);

        // The fitting half comes first by table, so a half-applied change would show.
        Change change;
        Settings settings = project.settings();
        settings.title = QStringLiteral("new title");
        change.add(RecordChange<Settings>{project.settings(), settings});
        switch (kind) {
        case 0:
            change.add(RecordChange<Department>{std::nullopt, other});
            break;
        case 1:
            change.add(RecordChange<Department>{other, sales});
            break;
        case 2:
            change.add(RecordChange<Department>{gone, std::nullopt});
            break;
        case 3:
            change.add(RecordChange<Department>{other, std::nullopt});
            break;
        }
        const Project before = project;
        const Result<void> applied = change.applyTo(project);
        QVERIFY(!applied);
        QCOMPARE(applied.error().code, ErrorCode::Conflict);
        QVERIFY(applied.error().detail.contains(QStringLiteral("department")));
        QVERIFY(project == before);
        QVERIFY(project.settings().title.isEmpty());
    }

    void whatIsCreatedAndRemovedAgainVanishes() {
        const Department department{.id = {4}, .name = QStringLiteral("Claims")};
        Change change = added(department);
        QCOMPARE(change.size(), 1);
        QVERIFY(change.find(DepartmentId{4}));
        change.add(RecordChange<Department>{department, std::nullopt});
        QVERIFY(change.isEmpty());
        QVERIFY(!change.find(DepartmentId{4}));
    }

    void aStepThatChangesNothingIsNotKept() {
        const Department department{.id = {4}};
        Change change;
        change.add(RecordChange<Department>{department, department});
        QVERIFY(change.isEmpty());
    }

    void recordsAreOrderedByIdWhateverTheOrderOfAdding() {
        Change change;
        for (const qint64 id : {9, 3, 7, 1})
            change.add(RecordChange<Department>{std::nullopt, Department{.id = {id}}});
        QVERIFY(std::ranges::is_sorted(change.of<Department>(), {}, &RecordChange<Department>::id));
    }

    void aDraftShowsItsStepsAndLeavesTheOriginalAlone() {
        const Project original;
        Draft draft(original);
        const DepartmentId id = draft.add(Department{.name = QStringLiteral("Claims")});
        QVERIFY(id.value > original.highestId());
        QVERIFY(draft.update(id, [](Department& department) { department.owner = QStringLiteral("Anna"); }));
        QVERIFY(!draft.update(DepartmentId{999}, [](Department&) {}));
        QVERIFY(!draft.remove(DepartmentId{999}));
        QCOMPARE(draft.project().find(id)->owner, QStringLiteral("Anna"));
        QVERIFY(!original.find(id));
        Project project = original;
        QVERIFY(draft.change().applyTo(project));
        QVERIFY(project == draft.project());
        QVERIFY(draft.remove(id));
        QVERIFY(std::move(draft).take().isEmpty());
    }

    void idsThatWereGivenAreNeverGivenAgain() {
        Project project;
        Draft first(project);
        const DepartmentId id = first.add(Department{});
        const Change change = std::move(first).take();
        QVERIFY(change.applyTo(project));
        QVERIFY(change.reversed().applyTo(project));
        QVERIFY(project == Project());
        Draft second(project);
        QVERIFY(second.add(Department{}) != id);
    }
};

QTEST_GUILESS_MAIN(TestChange)
#include "tst_change.moc"
