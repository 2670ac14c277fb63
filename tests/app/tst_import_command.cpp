// Answers from files by the command line: every file of the shared data, and what becomes of files that are
// damaged, come twice or hold rows that cannot be read.
#include "command_runner.h"
#include "core/store/project_file.h"
#include "tests/core/feedback/archives.h"
#include "tests/core/feedback/packed.h"
#include "tests/support/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace chwila;
using app::Ran;
using chwila::testing::s;

namespace {

/// Forty answers, of each day one, so that one bad row does not hide what a column is.
QByteArray fortyRows() {
    QByteArray rows("touchpoint,score,day\n");
    for (int i = 0; i < 40; ++i)
        rows += "Gate," + QByteArray::number(i % 11) + ",2025-01-" + QByteArray::number(10 + i % 20) + "\n";
    return rows;
}

} // namespace

class TestImportCommand : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(run({s("new"), path("p.chwila")}).code, int(app::Done));
    }

    void everySharedFileIsImported_data();
    void everySharedFileIsImported();
    void whatTheReadingMetIsSaid();
    void aRenamedColumnIsFoundAgainByAMapping();
    void aProjectThatCannotBeWrittenSaysWhatToDo();
    void aMisspeltRoleIsNamed();
    void optionsThatExcludeEachOtherAreWrongUsage();
    void aTableOfWhichNothingCanBeReadIsNoSuccess();
    void labelsMeanWhatThePersonSays();
    void aFileThatComesTwiceIsRefused();
    void whatWasAddedStaysWhenTheSourceIsReadAgain();
    void moreOfASourceBringsItsOutcomesToo();
    void allRowsThatCannotBeReadAreListed();
    void aDamagedFileIsImportedAsThePersonChose();
    void nothingIsImportedWhereARowIsBadAndThePersonWantsAll();
    void aFailedRefreshKeepsTheAnswers();
    void aPackedTableIsImportedAndReadAgain();
    void aCopyKnowsWhatWasImported();

  private:
    Ran run(const QStringList& line) const { return app::runCommand(line); }
    Ran import(const QStringList& more) const {
        return run(QStringList{s("import"), path("p.chwila")} + more);
    }
    QJsonObject counts(const QStringList& more) const {
        const Ran ran = import(more + QStringList{s("--format"), s("json")});
        if (ran.code != app::Done) qWarning("%s", ran.errors.constData());
        return QJsonDocument::fromJson(ran.output).object();
    }
    QJsonArray imports() const {
        return QJsonDocument::fromJson(run({s("imports"), path("p.chwila"), s("--format"), s("json")}).output)
            .array();
    }
    QString path(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    QString write(const char* name, const QByteArray& content) const {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) qFatal("no file");
        return file.fileName();
    }
    QByteArray read(const char* name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

/// Respondents counted by Python's csv module; touchpoints, valid answers as the first guess finds them.
void TestImportCommand::everySharedFileIsImported_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("respondents");
    QTest::addColumn<int>("touchpoints");
    QTest::addColumn<QString>("shape"); // what is said of it
    const auto row = [](const char* file, int respondents, int touchpoints, const char* shape) {
        QTest::newRow(file) << QString::fromLatin1(file) << respondents << touchpoints
                            << QString::fromLatin1(shape);
    };
    row("surveys/airline_passenger_satisfaction_20k.csv", 20000, 14, "");
    row("surveys/skytrax_lounge.csv", 2264, 8, "");
    row("survey_exports/googleforms_osmi2014.csv", 1260, -1, "Google form");
    row("survey_exports/limesurvey_n2_codeonly.csv", 36, -1, "LimeSurvey export");
    row("survey_exports/qualtrics_sample.csv", 1, -1, "Qualtrics export: 3 header row");
    row("survey_exports/qualtrics_sample_legacy.csv", 1, -1, "older Qualtrics export: two header rows");
    row("survey_exports/surveymonkey_flying_etiquette.csv", 1040, -1,
        "SurveyMonkey export with one header row");
    row("survey_exports/surveymonkey_starwars.csv", 1186, -1, "SurveyMonkey export: two header rows");
    row("survey_exports/twoheader_german_semicolon.csv", 45, -1, "titles stand in two rows");
    row("survey_exports/typeform_osmi2017.csv", 756, -1, "Typeform export");
}

void TestImportCommand::everySharedFileIsImported() {
    QFETCH(QString, file);
    QFETCH(int, respondents);
    QFETCH(int, touchpoints);
    QFETCH(QString, shape);
    const QString shared = qEnvironmentVariable("CHWILA_SHARED_DATA");
    const QString whole = shared + QLatin1Char('/') + file;
    if (shared.isEmpty() || !QFile::exists(whole))
        QSKIP("CHWILA_SHARED_DATA does not name the folder of shared test data");
    const Ran tried = import({whole, s("--dry-run"), s("--format"), s("json")});
    QVERIFY2(tried.code == app::Done, tried.errors.constData());
    QVERIFY2(QString::fromUtf8(tried.errors).contains(shape), tried.errors.constData());
    const QJsonObject seen = QJsonDocument::fromJson(tried.output).object();
    QCOMPARE(seen.value(s("rows")).toInt(), respondents);
    const qsizetype labels = seen.value(s("labels")).toArray().size();
    if (touchpoints >= 0) QCOMPARE(int(labels), touchpoints);
    QVERIFY(labels > 0);
    QVERIFY(seen.value(s("valid")).toInt() > 0);
    QVERIFY(imports().isEmpty()); // a dry run writes nothing

    const Ran ran = import({whole, s("--make-touchpoints"), s("--format"), s("json")});
    QVERIFY2(ran.code == app::Done, ran.errors.constData());
    const QJsonObject stored = QJsonDocument::fromJson(ran.output).object();
    QCOMPARE(stored.value(s("stored")), seen.value(s("valid")));
    for (const char* part : {"rows", "valid", "invalid", "duplicates", "not_applicable"})
        QCOMPARE(stored.value(s(part)), seen.value(s(part)));
    QCOMPARE(run({s("check"), path("p.chwila")}).code, int(app::Done));
}

void TestImportCommand::whatTheReadingMetIsSaid() {
    QByteArray bytes("etap,ocena,uwagi\n");
    for (int i = 0; i < 21000; ++i)
        bytes += "odbiór,5,świetnie\n";
    bytes += "zwrot,4,\xFF\xFE\nzwrot,4\n"; // beyond what is sampled
    const QString file = write("long.csv", bytes);
    const Ran text = import({file, s("--dry-run")});
    QVERIFY2(text.errors.contains("2 letter(s) are not valid"), text.errors.constData());
    QVERIFY2(text.errors.contains("1 row(s) have fewer cells"), text.errors.constData());
    const QJsonArray notices = counts({file, s("--dry-run")}).value(s("notices")).toArray();
    QVERIFY(notices.contains(s("2 letter(s) are not valid in this encoding; choose another one.")));
    QCOMPARE(import({file}).code, int(app::Done));
    const Ran refreshed = run({s("refresh"), path("p.chwila")});
    QVERIFY2(refreshed.errors.contains("2 letter(s) are not valid"), refreshed.errors.constData());
}

void TestImportCommand::aRenamedColumnIsFoundAgainByAMapping() {
    const QString file = write("a.csv", "touchpoint,score\nGate,4\nShop,5\nGate,1\n");
    QCOMPARE(import({file}).code, int(app::Done));
    write("a.csv", "place,score\nGate,4\nShop,5\nGate,1\nShop,2\n");
    const Ran lost = run({s("refresh"), path("p.chwila")});
    QCOMPARE(lost.code, int(app::Failed));
    QVERIFY2(lost.errors.contains("“touchpoint”") && lost.errors.contains("--save-map columns.json")
                 && lost.errors.contains("--source a.csv --map columns.json")
                 && !lost.errors.contains("Choose"),
             lost.errors.constData());
    const Ran written = import({file, s("--dry-run"), s("--save-map"), path("columns.json")});
    QVERIFY2(written.code == app::Done, written.errors.constData());
    const Ran unnamed = run({s("refresh"), path("p.chwila"), s("--map"), path("columns.json")});
    QCOMPARE(unnamed.code, int(app::Usage));
    const QStringList line{s("refresh"), path("p.chwila"), s("--source"),
                           s("a.csv"),   s("--map"),       path("columns.json")};
    const Ran found = run(line);
    QVERIFY2(found.code == app::Done && found.output.contains("4 answer"), found.errors.constData());
    QCOMPARE(run(line.first(2)).code, int(app::Done)); // and it stays so
}

void TestImportCommand::aProjectThatCannotBeWrittenSaysWhatToDo() {
    const QString file = write("a.csv", "touchpoint,score\nGate,4\nShop,5\nGate,1\n");
    {
        const auto held = store::ProjectFile::open(path("p.chwila"));
        QVERIFY(held.has_value());
        const Ran ran = import({file});
        QCOMPARE(ran.code, int(app::Failed));
        QVERIFY2(ran.errors.contains("close it there") && ran.errors.contains("copy"),
                 ran.errors.constData());
    }
    QCOMPARE(import({file}).code, int(app::Done));
}

void TestImportCommand::aMisspeltRoleIsNamed() {
    const QString file = write("a.csv", "where,score\nGate,4\nShop,5\n");
    write("map.json", R"({"columns": [{"title": "where", "role": "touchpoint"},
        {"title": "score", "role": "scroe"}]})");
    const Ran ran = import({file, s("--map"), path("map.json")});
    QCOMPARE(ran.code, int(app::Failed));
    QVERIFY2(ran.errors.contains("map.json") && ran.errors.contains("“score”")
                 && ran.errors.contains("“scroe”"),
             ran.errors.constData());
    QVERIFY(imports().isEmpty());
}

void TestImportCommand::optionsThatExcludeEachOtherAreWrongUsage() {
    const QString good = write("a.csv", "touchpoint,score\nGate,4\nShop,5\nGate,1\n");
    QCOMPARE(import({good, s("--map"), path("m.json"), s("--into"), s("a.csv")}).code, int(app::Usage));
    QCOMPARE(import({good, s("--map"), path("m.json"), s("--saved-map"), s("m")}).code, int(app::Usage));
    QCOMPARE(import({good, s("--sheet"), s("Answers")}).code, int(app::Usage));
    QCOMPARE(run({s("imports"), path("p.chwila"), s("--remove"), s("1"), s("--rejected"), s("1"), s("-o"),
                  path("x.csv")})
                 .code,
             int(app::Usage));
}

void TestImportCommand::aTableOfWhichNothingCanBeReadIsNoSuccess() {
    const QString good = write("a.csv", "touchpoint,score\nGate,4\nShop,5\nGate,1\n");
    QCOMPARE(import({good, s("--dry-run"), s("--save-map"), path("map.json")}).code, int(app::Done));
    const QString bad = write("b.csv", "touchpoint,score\nGate,400\nShop,500\n");
    const Ran ran = import({bad, s("--map"), path("map.json")});
    QCOMPARE(ran.code, int(app::Failed));
    QVERIFY2(ran.errors.contains("b.csv:2:") && ran.errors.contains("nothing is imported"),
             ran.errors.constData());
    QVERIFY(imports().isEmpty());
}

void TestImportCommand::labelsMeanWhatThePersonSays() {
    QCOMPARE(run({s("new"), s("--template"), s("hotel"), path("h.chwila")}).code, int(app::Done));
    const QString answers = write("labels.csv", "touchpoint,score\nDesk,3\nDesk = 2,9\nBreakfast,10\n");
    const auto unassigned = [&](const QStringList& said) {
        const Ran ran =
            run(QStringList{s("import"), path("h.chwila"), answers, s("--dry-run"), s("--format"), s("json")}
                + said);
        return QJsonDocument::fromJson(ran.output).object().value(s("unassigned")).toInt(-1);
    };
    QCOMPARE(unassigned({}), 2);
    QCOMPARE(unassigned({s("--match"), s("Desk=check-in")}), 1);
    QCOMPARE(unassigned({s("--match"), s("Desk=Check-in"), s("--match"), s("Desk = 2=Bill")}), 0);
    QCOMPARE(unassigned({s("--match"), s("Breakfast=")}), 3);

    const Ran wrong = run({s("import"), path("h.chwila"), answers, s("--match"), s("Counter=Bill")});
    QCOMPARE(wrong.code, int(app::Failed));
    QVERIFY2(wrong.errors.contains("Desk, Desk = 2, Breakfast"), wrong.errors.constData());
    const Ran nowhere = run({s("import"), path("h.chwila"), answers, s("--match"), s("Desk=Chek in")});
    QCOMPARE(nowhere.code, int(app::Failed));
    QVERIFY2(nowhere.errors.contains("Check-in"), nowhere.errors.constData());
    const Ran unclear = run({s("import"), path("h.chwila"), answers, s("--match"), s("Desk")});
    QCOMPARE(unclear.code, int(app::Usage));
}

void TestImportCommand::aFileThatComesTwiceIsRefused() {
    const QByteArray bytes("touchpoint,score\nGate,4\nShop,5\nGate,3\n");
    QCOMPARE(import({write("a.csv", bytes)}).code, int(app::Done));
    const QString other = write("another name.csv", bytes);
    const Ran twice = import({other});
    QCOMPARE(twice.code, int(app::Failed));
    QVERIFY2(twice.errors.contains("in the project already") && twice.errors.contains("--again")
                 && twice.errors.contains("a.csv"),
             twice.errors.constData());
    QCOMPARE(import({other, s("--into"), s("a.csv")}).code, int(app::Failed));
    QCOMPARE(imports().size(), 1);
    const Ran tried = import({other, s("--dry-run")});
    QCOMPARE(tried.code, int(app::Done));
    QVERIFY(tried.errors.contains("in the project already"));
    QCOMPARE(import({other, s("--again")}).code, int(app::Done));
    QCOMPARE(imports().size(), 2);
    // Once it is removed it may come again.
    for (const QJsonValue& batch : imports())
        QCOMPARE(run({s("imports"), path("p.chwila"), s("--remove"), QString::number(batch[s("id")].toInt())})
                     .code,
                 int(app::Done));
    QCOMPARE(import({other}).code, int(app::Done));
    QCOMPARE(import({write("a.csv", bytes + "Gate,2\n")}).code, int(app::Done)); // other answers
}

void TestImportCommand::whatWasAddedStaysWhenTheSourceIsReadAgain() {
    const QString file = write("a.csv", fortyRows() + "Shop,soon,2025-01-02\n");
    QCOMPARE(import({file, s("--rejected"), path("broken.csv")}).code, int(app::Done));
    QByteArray mended = read("broken.csv");
    QVERIFY2(mended.contains("soon"), mended.constData());
    write("mended.csv", mended.replace("Shop,soon", "Shop,2"));
    const Ran more = import({path("mended.csv"), s("--into"), s("a.csv")});
    QVERIFY2(more.code == app::Done, more.errors.constData());
    QCOMPARE(imports().size(), 2);
    write("a.csv", fortyRows() + "Gate,5,2025-01-03\n");
    QCOMPARE(run({s("refresh"), path("p.chwila")}).code, int(app::Done));
    qint64 answers = 0;
    QStringList names;
    for (const QJsonValue& batch : imports()) {
        answers += batch[s("answers")].toInt();
        names += batch[s("name")].toString();
    }
    QCOMPARE(answers, 41 + 1);
    QVERIFY(names.contains(s("mended.csv")));
}

void TestImportCommand::moreOfASourceBringsItsOutcomesToo() {
    write("map.json",
          R"({"columns": [{"title": "who", "role": "customer"}, {"title": "gone", "role": "churned"},
        {"title": "Gate", "role": "answer", "scale": {"name": "NPS", "kind": "nps", "minimum": 0, "maximum": 10,
         "step": 1, "low_at_most": 6, "high_at_least": 9}}]})");
    QCOMPARE(import({write("a.csv", "who,gone,Gate\nA,no,9\nB,yes,2\n"), s("--map"), path("map.json")}).code,
             int(app::Done));
    const Ran more = import({write("b.csv", "who,gone,Gate\nC,yes,1\n"), s("--into"), s("a.csv")});
    QVERIFY2(more.code == app::Done, more.errors.constData());
    QCOMPARE(run({s("export"), path("p.chwila"), s("-o"), path("p.json"), s("--complete")}).code,
             int(app::Done));
    const QJsonArray outcomes =
        QJsonDocument::fromJson(read("p.json")).object().value(s("outcomes")).toArray();
    QCOMPARE(outcomes.size(), 3);
}

void TestImportCommand::allRowsThatCannotBeReadAreListed() {
    QByteArray bytes("touchpoint,score\n");
    for (int i = 0; i < 200; ++i)
        bytes += "Gate,4\n";
    for (int i = 0; i < 12000; ++i)
        bytes += "Shop,bad " + QByteArray::number(i) + "\n";
    const QString file = write("a.csv", bytes);
    write("map.json", R"({"columns": [{"title": "touchpoint", "role": "touchpoint"}, {"title": "score",
        "role": "score", "scale": {"name": "NPS", "kind": "nps", "minimum": 0, "maximum": 10, "step": 1,
        "low_at_most": 6, "high_at_least": 9}}]})");
    for (const bool dry : {true, false}) {
        QStringList line{file, s("--map"), path("map.json"), s("--rejected"), path("broken.csv")};
        if (dry) line += s("--dry-run");
        const Ran ran = import(line);
        QVERIFY2(ran.code == app::Done, ran.errors.constData());
        QVERIFY2(ran.errors.contains("11,995 more"), ran.errors.constData());
        QCOMPARE(read("broken.csv").count('\n'), 12001);
        QVERIFY(read("broken.csv").contains("Shop,bad 11999,"));
    }
    // The project keeps fewer, and says so.
    const Ran kept =
        run({s("imports"), path("p.chwila"), s("--rejected"), s("1"), s("-o"), path("kept.csv")});
    QCOMPARE(kept.code, int(app::Done));
    QCOMPARE(read("kept.csv").count('\n'), 10001);
    QVERIFY2(kept.errors.contains("2,000 more are not in this list"), kept.errors.constData());
}

namespace {

/// A workbook whose sheet ends in the middle of its fourth row of answers.
QByteArray brokenSheet() {
    return "<row><c t=\"inlineStr\"><is><t>touchpoint</t></is></c><c "
           "t=\"inlineStr\"><is><t>score</t></is></c></row>"
           "<row><c t=\"inlineStr\"><is><t>Gate</t></is></c><c><v>4</v></c></row>"
           "<row><c t=\"inlineStr\"><is><t>Shop</t></is></c><c><v>9</v></c></row>"
           "<row><c t=\"inlineStr\"><is><t>Gate</t></is></c><c><v>0</v></c></row>"
           "<row><c t=\"inlineStr\"><is><t>Shop</t></is></c><c><v>7";
}

} // namespace

void TestImportCommand::aDamagedFileIsImportedAsThePersonChose() {
    QVERIFY(feedback::writeXlsx(path("broken.xlsx"), brokenSheet()));
    const QStringList file{path("broken.xlsx"), s("--sheet"), s("Answers")};
    const Ran refused = import(file);
    QCOMPARE(refused.code, int(app::Failed));
    QVERIFY2(refused.errors.contains("reading stopped after row"), refused.errors.constData());
    QVERIFY(imports().isEmpty());
    const Ran tried = import(file + QStringList{s("--dry-run"), s("--format"), s("json")});
    QCOMPARE(tried.code, int(app::Failed)); // as the import would
    QCOMPARE(QJsonDocument::fromJson(tried.output).object().value(s("valid")).toInt(), 3);
    const Ran kept = import(file + QStringList{s("--keep-good")});
    QVERIFY2(kept.code == app::Done, kept.errors.constData());
    const QJsonArray batches = imports();
    QCOMPARE(batches.size(), 1);
    QCOMPARE(batches[0][s("answers")].toInt(), 3);
    QCOMPARE(batches[0][s("invalid")].toInt(), 1); // why there are no more is kept with the import
    QCOMPARE(run({s("imports"), path("p.chwila"), s("--rejected"), s("1"), s("-o"), path("why.csv")}).code,
             int(app::Done));
    QVERIFY2(read("why.csv").contains("reading stopped after row"), read("why.csv").constData());
}

void TestImportCommand::nothingIsImportedWhereARowIsBadAndThePersonWantsAll() {
    const QString file = write("a.csv", fortyRows() + "Shop,soon,2025-01-02\nShop,1,2025-01-03\n");
    const Ran ran = import({file, s("--all-or-nothing")});
    QCOMPARE(ran.code, int(app::Failed));
    QVERIFY2(ran.errors.contains("a.csv:42: ") && ran.errors.contains("nothing is imported"),
             ran.errors.constData());
    QVERIFY(imports().isEmpty());
    QCOMPARE(import({file}).code, int(app::Done));
    QCOMPARE(imports()[0][s("answers")].toInt(), 41);
}

void TestImportCommand::aFailedRefreshKeepsTheAnswers() {
    QVERIFY(feedback::writeXlsx(path("a.xlsx"), brokenSheet() + "</v></c></row>"));
    QCOMPARE(import({path("a.xlsx"), s("--sheet"), s("Answers")}).code, int(app::Done));
    QVERIFY(feedback::writeXlsx(path("a.xlsx"), brokenSheet()));
    const Ran refreshed = run({s("refresh"), path("p.chwila")});
    QCOMPARE(refreshed.code, int(app::Failed));
    QVERIFY2(refreshed.errors.contains("reading stopped after row"), refreshed.errors.constData());
    QCOMPARE(imports()[0][s("answers")].toInt(), 4);
}

void TestImportCommand::aPackedTableIsImportedAndReadAgain() {
    const QString file = write("a.csv.gz", gzipped(fortyRows()));
    const Ran first = import({file});
    QVERIFY2(first.code == app::Done, first.errors.constData());
    QCOMPARE(imports()[0][s("answers")].toInt(), 40);
    write("a.csv.gz", gzipped(fortyRows() + "Gate,5,2025-01-03\n"));
    QCOMPARE(run({s("refresh"), path("p.chwila")}).code, int(app::Done));
    QCOMPARE(imports()[0][s("answers")].toInt(), 41);
    // Half a file neither replaces the answers nor comes in unasked.
    const QByteArray whole = gzipped(fortyRows() + "Gate,5,2025-01-03\n");
    write("a.csv.gz", whole.left(whole.size() - 9));
    const Ran cut = run({s("refresh"), path("p.chwila")});
    QCOMPARE(cut.code, int(app::Failed));
    QVERIFY2(cut.errors.contains("ends in the middle"), cut.errors.constData());
    QCOMPARE(imports()[0][s("answers")].toInt(), 41);
}

void TestImportCommand::aCopyKnowsWhatWasImported() {
    const QString file = write("a.csv", fortyRows() + "Shop,soon,2025-01-02\n");
    QCOMPARE(import({write("gone.csv", "touchpoint,score\nGate,4\nShop,5\nGate,3\n")}).code, int(app::Done));
    QCOMPARE(import({file, s("--rejected"), path("broken.csv")}).code, int(app::Done));
    QByteArray mended = read("broken.csv");
    write("mended.csv", mended.replace("Shop,soon", "Shop,2"));
    QCOMPARE(import({path("mended.csv"), s("--into"), s("a.csv")}).code, int(app::Done));
    QCOMPARE(run({s("imports"), path("p.chwila"), s("--remove"), s("1")}).code, int(app::Done));

    const auto exported = [&](const char* project, const char* json) {
        return run({s("export"), path(project), s("--complete"), s("-o"), path(json)}).code;
    };
    QCOMPARE(exported("p.chwila", "p.json"), int(app::Done));
    const Ran made = run({s("new"), s("--from"), path("p.json"), path("copy.chwila")});
    QVERIFY2(made.code == app::Done, made.errors.constData());
    QCOMPARE(exported("copy.chwila", "copy.json"), int(app::Done));
    QVERIFY(read("p.json") == read("copy.json"));

    const Ran twice = run({s("import"), path("copy.chwila"), file});
    QCOMPARE(twice.code, int(app::Failed));
    QVERIFY2(twice.errors.contains("in the project already"), twice.errors.constData());
    write("a.csv", fortyRows());
    QCOMPARE(run({s("refresh"), path("copy.chwila"), s("--source"), s("a.csv")}).code, int(app::Done));
    const Ran batches = run({s("imports"), path("copy.chwila"), s("--format"), s("json")});
    QVERIFY2(batches.output.contains("mended.csv"), batches.output.constData());
}

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_import_command.moc"
