#include "core/edit/fields.h"
#include "core/edit/structure_edits.h"
#include "tests/core/edit/sample.h"

using namespace chwila;
using namespace chwila::model;
using edit::refTo;

class TestFields : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyFieldCanBeSetToWhatItIs();
    void setsOneFieldOfMany();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void renames();
    void setsByMember();
    void aJourneyNobodyNamedGoesOnWithTheTitle();
    void howCustomersEndIsAskedOfTheLastArrowOnly();
};

void TestFields::everyFieldCanBeSetToWhatItIs() {
    const Sample s = makeSample();
    int fields = 0;
    forEachRecordType([&]<class Record>() {
        for (const Record& record : s.project.all<Record>()) {
            forEachField<Record>([&](const auto& each) {
                const QString name = QLatin1String(each.name);
                if (name == QLatin1String("id")) return;
                const auto value = edit::fieldValue(s.project, refTo(record.id), name);
                const auto change = edit::setField(s.project, {refTo(record.id)}, name, *value);
                QVERIFY2(change && change->isEmpty(), qPrintable(name));
                ++fields;
            });
        }
    });
    QVERIFY(fields > 100);
}

void TestFields::setsOneFieldOfMany() {
    const Sample s = makeSample();
    const auto change = edit::setField(s.project, {refTo(s.search), refTo(s.bill)}, QStringLiteral("channel"),
                                       model::Cell(s.web.value));
    const Project after = applied(s.project, change);
    QCOMPARE(change->size(), 2);
    QCOMPARE(after.find(s.bill)->channel, std::optional(s.web));
    const Project cleared =
        applied(after, edit::setField(after, {refTo(s.bill)}, QStringLiteral("channel"), model::Cell()));
    QVERIFY(!cleared.find(s.bill)->channel);
}

void TestFields::refusesWhatDoesNotFit_data() {
    QTest::addColumn<QString>("table");
    QTest::addColumn<qint64>("id");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    const Sample s = makeSample();
    const auto row = [](const char* title, const edit::RecordRef& ref, const char* field, const char* value) {
        QTest::newRow(title) << ref.table << ref.id << QString::fromUtf8(field) << QString::fromUtf8(value);
    };
    row("a word is no number", refTo(s.search), "step", "second");
    row("the id stays", refTo(s.search), "id", "9");
    row("there is no such field", refTo(s.search), "colour", "red");
    row("there is no such record", refTo(TouchpointId{999}), "name", "x");
    row("there is no such table", {QStringLiteral("card"), 5}, "name", "x");
}

void TestFields::refusesWhatDoesNotFit() {
    QFETCH(QString, table);
    QFETCH(qint64, id);
    QFETCH(QString, field);
    QFETCH(QString, value);
    const Sample s = makeSample();
    const auto change = edit::setField(s.project, {{table, id}}, field, model::Cell(value));
    QVERIFY(!change);
    QVERIFY(!change.error().message.isEmpty());
    const auto unsound = edit::setField(s.project, {refTo(s.search)}, QStringLiteral("step"), qint64{-1});
    QVERIFY(!unsound);
    QVERIFY(!edit::setField(s.project, {refTo(s.search)}, QStringLiteral("stage"), qint64{4711}));
    QVERIFY(!edit::setField(s.project, {refTo(s.search)}, QStringLiteral("assumed_score"), 11.0));
}

void TestFields::renames() {
    const Sample s = makeSample();
    const Project after =
        applied(s.project, edit::rename(s.project, refTo(s.a), QStringLiteral(" <b>Zgłoszenie</b> ")));
    QCOMPARE(after.find(s.a)->name, QStringLiteral("<b>Zgłoszenie</b>"));
    QCOMPARE(edit::nameOf(after, refTo(s.a)), QStringLiteral("<b>Zgłoszenie</b>"));
    const Project noted = applied(s.project, edit::rename(s.project, refTo(s.cardNote), QStringLiteral("x")));
    QCOMPARE(noted.find(s.cardNote)->text, QStringLiteral("x"));
    const Project arrow = applied(s.project, edit::rename(s.project, refTo(s.orderBill), QString()));
    QVERIFY(arrow == s.project);
    QVERIFY(!edit::rename(s.project, refTo(s.a), QStringLiteral("  ")));
    QCOMPARE(edit::nameOf(s.project, refTo(StageId{99})), QString());
}

void TestFields::aJourneyNobodyNamedGoesOnWithTheTitle() {
    const Project fresh = edit::newProject(QStringLiteral("New project"), Language());
    const auto titled = [](const Project& project, const char* title) {
        return applied(project,
                       edit::setValue(project, SettingsId{1}, &Settings::title, QString::fromUtf8(title)));
    };
    Project typed = fresh;
    for (const char* title : {"F", "Flight", "Flight ", "Flight t", "Flight to"})
        typed = titled(typed, title);
    QCOMPARE(typed.all<Journey>().begin()->name, QStringLiteral("Flight to"));
    const Project named = titled(typed, "Żuraw Air");
    const Journey journey = *named.all<Journey>().begin();
    QCOMPARE(journey.name, QStringLiteral("Żuraw Air"));
    QCOMPARE(titled(named, " ").find(journey.id)->name, QStringLiteral("Żuraw Air"));

    const Project own = applied(named, edit::rename(named, refTo(journey.id), QStringLiteral("Trip")));
    QCOMPARE(titled(own, "Another").find(journey.id)->name, QStringLiteral("Trip"));

    model::Draft two(named);
    Journey second;
    second.name = QStringLiteral("Second");
    two.add(std::move(second));
    QCOMPARE(titled(two.project(), "Another").find(journey.id)->name, QStringLiteral("Żuraw Air"));
}

void TestFields::setsByMember() {
    const Sample s = makeSample();
    const Project after =
        applied(s.project, edit::setValue(s.project, s.a, &Stage::goal, QStringLiteral("find a price")));
    QCOMPARE(after.find(s.a)->goal, QStringLiteral("find a price"));
    QVERIFY(!edit::setValue(s.project, SettingsId{1}, &Settings::hazard1, 1.5));
    QVERIFY(!edit::setValue(s.project, StageId{99}, &Stage::goal, QStringLiteral("x")));
}

void TestFields::howCustomersEndIsAskedOfTheLastArrowOnly() {
    Sample s = makeSample();
    Transition last = *s.project.find(s.orderBill);
    last.to.reset();
    s.project.put(last);
    const QString end = QStringLiteral("exit");
    QVERIFY(!edit::isMeaningful(s.project, refTo(s.searchOrder), end));
    QVERIFY(edit::isMeaningful(s.project, refTo(s.orderBill), end));
    QVERIFY(edit::isMeaningful(s.project, refTo(s.searchOrder), QStringLiteral("weight")));
    QVERIFY(edit::isMeaningful(s.project, refTo(s.search), QStringLiteral("name")));
}

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
