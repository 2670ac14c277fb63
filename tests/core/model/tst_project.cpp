#include "tests/core/model/random_edits.h"
#include "tests/core/model/record_samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace chwila;
using namespace chwila::model;

class TestProject : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aNewProjectHoldsItsSettingsOnly() {
        const Project project;
        QCOMPARE(project.all<Settings>().size(), 1);
        QCOMPARE(project.settings().id.value, 1);
        QCOMPARE(project.highestId(), 1);
        forEachRecordType([&]<class Record>() {
            if constexpr (!std::is_same_v<Record, Settings>) QVERIFY(project.all<Record>().isEmpty());
        });
    }

    void jsonKeepsTheWholeProject() {
        Project project;
        RandomEditor editor(8);
        for (int i = 0; i < 200; ++i)
            QVERIFY(editor.next(project).applyTo(project));
        project.raiseHighestId(5000);
        const QByteArray json = QJsonDocument(projectToJson(project)).toJson();
        const Result<Project> back = projectFromJson(QJsonDocument::fromJson(json).object());
        QVERIFY(back);
        QVERIFY(*back == project);
        QCOMPARE(back->highestId(), 5000);
    }

    void jsonKeepsEveryFieldOfEveryRecord() {
        Project project;
        forEachRecordType([&]<class Record>() {
            Record record = samples::filled<Record>();
            if (!record.id.isValid()) record.id = Id<Record>{20};
            project.put(record);
        });
        const Result<Project> back = projectFromJson(projectToJson(project));
        QVERIFY(back);
        QVERIFY(*back == project);
    }

    void recordsWithoutAnOwnIdAreRefused_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no id") << QByteArray(R"({"department": [{"name": "Claims"}]})");
        QTest::newRow("a negative id") << QByteArray(R"({"department": [{"id": -3}]})");
        QTest::newRow("the same id twice") << QByteArray(R"({"department": [{"id": 3}, {"id": 3}]})");
        QTest::newRow("the id of the settings twice")
            << QByteArray(R"({"department": [{"id": 1}, {"id": 1}]})");
        QTest::newRow("an id behind which there is no other")
            << QByteArray(R"({"department": [{"id": 9223372036854775807}]})");
        QTest::newRow("an id that is a text") << QByteArray(R"({"department": [{"id": "3"}]})");
    }
    void recordsWithoutAnOwnIdAreRefused() {
        QFETCH(QByteArray, json);
        const Result<Project> project = projectFromJson(QJsonDocument::fromJson(json).object());
        QVERIFY(!project);
        QCOMPARE(project.error().code, ErrorCode::Invalid);
    }

    void thereIsAlwaysAFurtherId() {
        const auto json = QByteArray(R"({"highest_id": 9223372036854775807})");
        Result<Project> project = projectFromJson(QJsonDocument::fromJson(json).object());
        QVERIFY(project);
        Draft draft(*project);
        QVERIFY(draft.add(Department{}).isValid());
    }

    void membersOfANewerVersionAreIgnored() {
        const auto json =
            QByteArray(R"({"department": [{"id": 3, "name": "Claims", "hue": 7}], "wormhole": []})");
        const Result<Project> project = projectFromJson(QJsonDocument::fromJson(json).object());
        QVERIFY(project);
        QCOMPARE(project->find(DepartmentId{3})->name, QStringLiteral("Claims"));
    }

    void aCopyIsASnapshot() {
        Project project;
        const Project snapshot = project;
        project.put(Department{.id = {7}});
        QVERIFY(!snapshot.find(DepartmentId{7}));
        QVERIFY(snapshot != project);
        QVERIFY(!project.find(std::optional<DepartmentId>()));
        QVERIFY(project.remove(DepartmentId{7}));
        QVERIFY(snapshot == project);
        QCOMPARE(project.highestId(), 7);
    }
};

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
