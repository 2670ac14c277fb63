#include "core/edit/field_rows.h"
#include "core/edit/structure_edits.h"

#include <QTest>

using namespace chwila;
using namespace chwila::edit;
using namespace chwila::model;

class TestFieldRows : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void noFieldIsForgotten_data();
    void noFieldIsForgotten();
    void choicesHoldTheDefault_data();
    void choicesHoldTheDefault();
    void stagesOfTheJourneyThatIsShownStandByNameAlone();

  private:
    void addTables();
};

void TestFieldRows::addTables() {
    QTest::addColumn<QString>("table");
    for (const char* table :
         {Touchpoint::table, Transition::table, Stage::table, Department::table, Lane::table, Note::table,
          Journey::table, Persona::table, Channel::table, Initiative::table, Scale::table, Event::table,
          Source::table, Alias::table, Settings::table})
        QTest::newRow(table) << QString::fromLatin1(table);
}

void TestFieldRows::noFieldIsForgotten_data() {
    addTables();
}

void TestFieldRows::noFieldIsForgotten() {
    QFETCH(QString, table);
    QStringList shown;
    for (const FieldRow& row : fieldRows(table)) {
        shown.append(QString::fromLatin1(row.field));
        QVERIFY(row.label[0] != '\0');
        QCOMPARE(row.choices != nullptr, row.editor == EditorKind::Choice);
        const bool number = row.editor == EditorKind::Number || row.editor == EditorKind::Whole
                            || row.editor == EditorKind::Percent;
        QVERIFY(!number || row.minimum < row.maximum);
    }
    for (const char* field : fieldsWithoutRow(table))
        shown.append(QString::fromLatin1(field));
    QStringList declared;
    forEachRecordType([&]<class Record>() {
        if (table != QLatin1String(Record::table)) return;
        forEachField<Record>([&](const auto& each) { declared.append(QString::fromLatin1(each.name)); });
    });
    shown.sort();
    declared.sort();
    QCOMPARE(shown, declared);
    QVERIFY(!recordTitle(table).isEmpty());
}

void TestFieldRows::choicesHoldTheDefault_data() {
    addTables();
}

void TestFieldRows::choicesHoldTheDefault() {
    QFETCH(QString, table);
    const Language language;
    const Project project = edit::newProject(QStringLiteral("Test"), language);
    for (const FieldRow& row : fieldRows(table)) {
        if (!row.choices) continue;
        for (const FieldChoice& choice : row.choices(project, language))
            QVERIFY2(!choice.text.isEmpty(), row.field);
        forEachRecordType([&]<class Record>() {
            if (table != QLatin1String(Record::table)) return;
            forEachField<Record>([&](const auto& each) {
                if (QLatin1String(each.name) != QLatin1String(row.field)) return;
                // A kind's default is one of its rows; references have none.
                const model::Cell value = toCell(Record{}.*each.member);
                if (!std::holds_alternative<QString>(value)) return;
                const auto choices = row.choices(project, language);
                QVERIFY2(std::ranges::find(choices, value, &FieldChoice::value) != choices.end(), row.field);
            });
        });
    }
}

void TestFieldRows::stagesOfTheJourneyThatIsShownStandByNameAlone() {
    const Language language;
    Project project = edit::newProject(QStringLiteral("Bank"), language);
    const JourneyId today = project.all<Journey>().begin()->id;
    const auto added = edit::addJourney(project, QStringLiteral("Later"), JourneyKind::ToBe, language, today);
    QVERIFY(added->applyTo(project).has_value());
    const auto rows = fieldRows(QLatin1String(Touchpoint::table));
    const auto row = std::ranges::find_if(
        rows, [](const FieldRow& each) { return each.choices && QByteArray(each.field) == "stage"; });
    const auto choices = choicesBeside(*row, project, today, language);
    QCOMPARE(choices.size(), std::size_t{6});
    QCOMPARE(choices.front().text, QStringLiteral("Discover"));
    QCOMPARE(choices.back().text, QStringLiteral("Stay (Later)"));
}

QTEST_GUILESS_MAIN(TestFieldRows)
#include "tst_field_rows.moc"
