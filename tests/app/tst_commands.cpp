#include "command_runner.h"
#include "core/model/draft.h"
#include "core/store/project_file.h"
#include "tests/support/text.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace chwila;
using app::Ran;
using chwila::testing::s;

class TestCommands : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void newNeverReplacesAFile() {
        write("there.chwila", "precious");
        const Ran ran = run({s("new"), path("there.chwila")});
        QCOMPARE(ran.code, int(app::Failed));
        QCOMPARE(read("there.chwila"), QByteArray("precious"));
    }

    void newTakesOneOriginOnly() {
        const Ran ran = run({s("new"), s("--sample"), s("--template"), s("hotel"), path("x.chwila")});
        QCOMPARE(ran.code, int(app::Usage));
        QVERIFY(!QFile::exists(path("x.chwila")));
    }

    void aTemplateIsSound() {
        QCOMPARE(run({s("new"), s("--template"), s("telecom"), path("t.chwila")}).code, int(app::Done));
        const Ran check = run({s("check"), path("t.chwila")});
        QCOMPARE(check.code, int(app::Done));
        QVERIFY2(check.output.contains("sound"), check.output.constData());
        QCOMPARE(run({s("new"), s("--template"), s("rocket"), path("r.chwila")}).code, int(app::Usage));
    }

    void aRecoveryEndsWellWhereOnlyUndoWasLost() {
        QCOMPARE(run({s("new"), s("--template"), s("hotel"), path("whole.chwila")}).code, int(app::Done));
        const Ran whole = run({s("check"), path("whole.chwila"), s("--recover"), path("again.chwila")});
        QCOMPARE(whole.code, int(app::Done));
        QVERIFY2(whole.errors.contains("could be undone"), whole.errors.constData());
        const QByteArray bytes = read("whole.chwila");
        write("half.chwila", bytes.left(bytes.size() / 2));
        const Ran damaged = run({s("check"), path("half.chwila")});
        QVERIFY2(damaged.errors.contains("half.chwila --recover"), damaged.errors.constData());
        QCOMPARE(run({s("check"), path("half.chwila"), s("--recover"), path("less.chwila")}).code,
                 int(app::Failed));
    }

    void importCountsEveryRow() {
        write("answers.csv",
              "who,touchpoint,score\n"
              "a,Booking,9\na,Booking,9\nb,Booking,seven\nc,Check-in,\nd,Check-in,3\ne,Pool,8\n");
        QCOMPARE(run({s("new"), s("--template"), s("hotel"), path("h.chwila")}).code, int(app::Done));
        write("map.json", R"({"columns": [
            {"title": "who", "role": "customer"}, {"title": "touchpoint", "role": "touchpoint"},
            {"title": "score", "role": "score", "scale": {"name": "NPS", "kind": "nps", "minimum": 0,
             "maximum": 10, "step": 1, "low_at_most": 6, "high_at_least": 9}}]})");
        const Ran preview = run({s("import"), path("h.chwila"), path("answers.csv"), s("--map"),
                                 path("map.json"), s("--preview")});
        QVERIFY2(preview.code == app::Done, preview.errors.constData());
        QVERIFY(run({s("check"), path("h.chwila")}).output.contains(" 0 answer"));

        const Ran ran = run({s("import"), path("h.chwila"), path("answers.csv"), s("--map"), path("map.json"),
                             s("--rejected"), path("rejected.csv")});
        QVERIFY2(ran.code == app::Done, ran.errors.constData());
        QVERIFY2(ran.errors.contains("answers.csv:4: Column “score”: “seven” is not a number."),
                 ran.errors.constData());
        QVERIFY2(ran.errors.contains("Pool"), ran.errors.constData());
        QVERIFY2(
            read("rejected.csv").contains("\nb,Booking,seven,Column “score”: “seven” is not a number.,4,"),
            read("rejected.csv").constData());
        const QByteArray check = run({s("check"), path("h.chwila")}).output;
        QVERIFY2(check.contains(" 3 answer"), check.constData());
    }

    void aProjectMadeByASurveyNamesNoPlaceholders() {
        write("wide.csv", "id,Wi-Fi,Seat\n1,5,4\n2,1,3\n3,2,5\n");
        run({s("new"), path("w.chwila")});
        run({s("import"), path("w.chwila"), path("wide.csv"), s("--make-touchpoints")});
        const model::Project project = *(*store::ProjectFile::open(path("w.chwila")))->load();
        QCOMPARE(project.all<model::Journey>().begin()->name, s("Customer journey"));
        QCOMPARE(project.all<model::Department>().begin()->name, s("Whole company"));
    }

    void missingTouchpointsCanBeDrawn() {
        write("wide.csv", "id,Wi-Fi,Seat,Food\n1,5,4,0\n2,1,3,2\n3,2,5,5\n4,1,4,3\n");
        QCOMPARE(run({s("new"), path("w.chwila")}).code, int(app::Done));
        const QStringList line{s("import"), path("w.chwila"), path("wide.csv"), s("--make-touchpoints")};
        const Ran dry = run(line + QStringList{s("--dry-run")});
        QVERIFY2(dry.output.contains("→ Wi-Fi") && dry.output.contains("0 without a touchpoint")
                     && !dry.errors.contains("--make-touchpoints"),
                 (dry.output + dry.errors).constData());
        const Ran ran = run(line);
        QVERIFY2(ran.code == app::Done, ran.errors.constData());
        const Ran json = run({s("analyse"), path("w.chwila"), s("--format"), s("json")});
        QCOMPARE(json.code, int(app::Done));
        const QJsonObject result = QJsonDocument::fromJson(json.output).object();
        QCOMPARE(result.value(s("touchpoints")).toArray().size(), 3);
        for (const QJsonValue& row : result.value(s("touchpoints")).toArray()) {
            QVERIFY(row[s("reachable")].toBool());
            QVERIFY(row[s("answers")].toInt() >= 3);
        }
    }

    void touchpointsMadeBesideADrawnJourneyStandApart() {
        write("log.csv", "case,activity,time\n1,Order,2025-01-01\n1,Deliver,2025-01-02\n2,Order,2025-01-01\n"
                         "2,Odd call,2025-01-03\n");
        QCOMPARE(run({s("mine"), path("log.csv"), s("-o"), path("m.chwila")}).code, int(app::Done));
        const auto load = [this] { return *(*store::ProjectFile::open(path("m.chwila")))->load(); };
        const qsizetype drawn = load().all<model::Transition>().size();
        write("wide.csv", "id,Order,Seat\n1,5,4\n2,1,3\n3,2,5\n4,4,4\n");
        const Ran ran = run({s("import"), path("m.chwila"), path("wide.csv"), s("--make-touchpoints")});
        QVERIFY2(ran.code == app::Done, ran.errors.constData());
        QVERIFY2(ran.errors.contains("1 touchpoint(s) made") && ran.errors.contains("without arrows"),
                 ran.errors.constData());
        const model::Project project = load();
        QCOMPARE(project.all<model::Touchpoint>().size(), 4);
        QCOMPARE(project.all<model::Transition>().size(), drawn);
        QCOMPARE(run({s("analyse"), path("m.chwila")}).code, int(app::Done));
    }

    void refreshReadsTheFileAgain() {
        write("wide.csv", "id,Wi-Fi,Seat\n1,5,4\n2,1,3\n3,2,5\n4,4,4\n");
        run({s("new"), path("w.chwila")});
        QCOMPARE(run({s("import"), path("w.chwila"), path("wide.csv"), s("--make-touchpoints")}).code,
                 int(app::Done));
        write("wide.csv", "id,Wi-Fi,Seat\n1,5,4\n2,1,3\n3,2,5\n4,4,4\n5,4,4\n6,2,2\n");
        const Ran again = run({s("refresh"), path("w.chwila")});
        QVERIFY2(again.code == app::Done, again.errors.constData());
        QVERIFY2(run({s("check"), path("w.chwila")}).output.contains(" 12 answer"), again.output.constData());

        QVERIFY(QFile::rename(path("wide.csv"), path("moved.csv")));
        const Ran gone = run({s("refresh"), path("w.chwila")});
        QCOMPARE(gone.code, int(app::Failed));
        QVERIFY(gone.errors.contains("wide.csv"));
        const Ran found = run(
            {s("refresh"), path("w.chwila"), s("--source"), s("wide.csv"), s("--from"), path("moved.csv")});
        QVERIFY2(found.code == app::Done, found.errors.constData());
    }

    void jsonGoesOutAndInAgain() {
        QCOMPARE(run({s("new"), s("--sample"), path("a.chwila")}).code, int(app::Done));
        const Ran out = run({s("export"), path("a.chwila"), s("-o"), path("a.json")});
        QVERIFY2(out.code == app::Done, out.errors.constData());
        const Ran in = run({s("new"), s("--from"), path("a.json"), path("b.chwila")});
        QVERIFY2(in.code == app::Done, in.errors.constData());
        QCOMPARE(run({s("export"), path("b.chwila"), s("-o"), path("b.json")}).code, int(app::Done));
        QVERIFY(read("a.json") == read("b.json"));
        const Ran first = run({s("analyse"), path("a.chwila"), s("--format"), s("json")});
        const Ran second = run({s("analyse"), path("b.chwila"), s("--format"), s("json")});
        QVERIFY(first.output == second.output);
    }

    void aBrokenFileIsNamedWithItsPlace() {
        write("bad.json", "{\n  \"format\": \"chwila-project/1\",\n  oops\n}");
        const Ran ran = run({s("new"), s("--from"), path("bad.json"), path("x.chwila")});
        QCOMPARE(ran.code, int(app::Failed));
        QVERIFY2(ran.errors.contains("bad.json:3:"), ran.errors.constData());
        QVERIFY(!QFile::exists(path("x.chwila")));
    }

    void filesThatAreNoProjectsAreRefused_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("an empty file") << QByteArray();
        QTest::newRow("a text") << QByteArray("hello");
        QTest::newRow("something with the head of a database") << QByteArray("SQLite format 3\0garbage", 23);
    }
    void filesThatAreNoProjectsAreRefused() {
        QFETCH(QByteArray, content);
        write("x.chwila", content);
        for (const char* command : {"check", "analyse"}) {
            const Ran ran = run({s(command), path("x.chwila")});
            QCOMPARE(ran.code, int(app::Failed));
            QVERIFY2(ran.errors.startsWith("chwila: "), ran.errors.constData());
            QVERIFY2(ran.errors.contains("x.chwila"), ran.errors.constData());
        }
        QCOMPARE(read("x.chwila"), content);
    }

    void picturesAndTablesAreTheSameTwice_data() {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<QString>("file");
        QTest::newRow("map as SVG") << QStringList{s("export")} << "x.svg";
        QTest::newRow("map as PNG") << QStringList{s("export"), s("--scale"), s("0.5")} << "x.png";
        QTest::newRow("heatmap") << QStringList{s("export"), s("--picture"), s("heatmap"), s("--scale"),
                                                s("1")}
                                 << "x.png";
        QTest::newRow("outline") << QStringList{s("export")} << "x.csv";
        QTest::newRow("graph") << QStringList{s("export")} << "x.graphml";
        QTest::newRow("flowchart") << QStringList{s("export")} << "x.mmd";
        QTest::newRow("answers") << QStringList{s("export"), s("--table"), s("answers")} << "x.csv";
        QTest::newRow("figures") << QStringList{s("export"), s("--table"), s("figures")} << "x.csv";
        QTest::newRow("heatmap as table")
            << QStringList{s("export"), s("--table"), s("heatmap"), s("--rows"), s("touchpoint")} << "x.csv";
        QTest::newRow("report") << QStringList{s("report"), s("--date"), s("2026-01-05")} << "x.pdf";
        QTest::newRow("map with its heat layer") << QStringList{s("export"), s("--heat")} << "x.svg";
        QTest::newRow("heatmap of an analysis' own column")
            << QStringList{s("export"), s("--table"), s("heatmap"), s("--measure"), s("coverage_ratio")}
            << "x.csv";
    }
    void picturesAndTablesAreTheSameTwice() {
        QFETCH(QStringList, line);
        QFETCH(QString, file);
        QCOMPARE(run({s("new"), s("--sample"), path("a.chwila")}).code, int(app::Done));
        line.insert(1, path("a.chwila"));
        const Ran first = run(line + QStringList{s("-o"), path("one-") + file});
        QVERIFY2(first.code == app::Done, first.errors.constData());
        QCOMPARE(run(line + QStringList{s("-o"), path("two-") + file}).code, int(app::Done));
        const QByteArray bytes = read(qPrintable(s("one-") + file));
        QVERIFY(bytes.size() > 500);
        QVERIFY(bytes == read(qPrintable(s("two-") + file)));
    }

    void aTableForASpreadsheetHoldsNoFormulas() {
        write("evil.csv", "id,Wi-Fi,words\n1,1,=cmd()\n2,5,@x\n3,4,-1+2\n4,2,fine\n5,3,ok\n");
        run({s("new"), path("w.chwila")});
        const Ran in = run({s("import"), path("w.chwila"), path("evil.csv"), s("--make-touchpoints")});
        QVERIFY2(in.code == app::Done, in.errors.constData());
        QCOMPARE(
            run({s("export"), path("w.chwila"), s("--table"), s("answers"), s("-o"), path("out.csv")}).code,
            int(app::Done));
        const QByteArray table = read("out.csv");
        QVERIFY2(!table.contains(",=cmd") && !table.contains(",@x"), table.constData());
        QVERIFY2(table.contains("'=cmd()"), table.constData());
        QVERIFY2(table.startsWith("\xEF\xBB\xBFsource,"), "or spreadsheets on Windows garble its letters");
        run({s("new"), path("back.chwila")});
        const Ran back = run({s("import"), path("back.chwila"), path("out.csv"), s("--make-touchpoints")});
        QVERIFY2(back.code == app::Done, back.errors.constData());
        QVERIFY2(back.output.contains("5 answer(s) stored"), back.output.constData());
    }

    void whatIsHandedOnShowsNoSmallGroupsAndNoPrivateDetails() {
        QByteArray rows = "who,touchpoint,score,words\n";
        for (int i = 0; i < 12; ++i) {
            rows += "c" + QByteArray::number(i) + "@x.pl," + (i < 3 ? "Check-in" : "Booking") + ','
                    + QByteArray::number(i % 11) + (i == 5 ? ",call 501 234 567" : ",") + '\n';
        }
        write("answers.csv", rows);
        QCOMPARE(run({s("new"), s("--template"), s("hotel"), path("h.chwila")}).code, int(app::Done));
        write("map.json", R"({"columns": [
            {"title": "who", "role": "customer"}, {"title": "touchpoint", "role": "touchpoint"},
            {"title": "words", "role": "comment"},
            {"title": "score", "role": "score", "scale": {"name": "NPS", "kind": "nps", "minimum": 0,
             "maximum": 10, "step": 1, "low_at_most": 6, "high_at_least": 9}}]})");
        const Ran in = run({s("import"), path("h.chwila"), path("answers.csv"), s("--map"), path("map.json"),
                            s("--make-touchpoints")});
        QVERIFY2(in.code == app::Done, in.errors.constData());
        QVERIFY2(in.output.contains("1 telephone number"), in.output.constData());

        const QStringList table{s("export"), path("h.chwila"), s("--table"), s("answers"), s("-o")};
        const Ran out = run(table + QStringList{path("out.csv")});
        QVERIFY2(out.code == app::Done && out.errors.contains("fewer than 5"), out.errors.constData());
        const QByteArray shown = read("out.csv");
        QCOMPARE(shown.count('\n'), 10);
        QVERIFY2(!shown.contains("Check-in") && !shown.contains("@x.pl"), shown.constData());
        QVERIFY2(shown.contains("call [tel.]"), shown.constData());

        QCOMPARE(run(table + QStringList{path("all.csv"), s("--complete")}).code, int(app::Done));
        QCOMPARE(read("all.csv").count('\n'), 13);
        QVERIFY(read("all.csv").contains("c1@x.pl"));

        const QStringList figures{s("export"), path("h.chwila"), s("--table"), s("figures"), s("-o")};
        run(figures + QStringList{path("shown.csv")});
        run(figures + QStringList{path("whole.csv"), s("--complete")});
        QVERIFY(read("shown.csv") != read("whole.csv"));
        const Ran svg = run({s("export"), path("h.chwila"), s("-o"), path("map.svg")});
        QVERIFY2(svg.errors.contains("fewer than 5"), svg.errors.constData());
        QVERIFY(read("map.svg").contains("left out"));
        QCOMPARE(run({s("report"), path("h.chwila"), s("-o"), path("h.pdf")}).code, int(app::Done));
    }

    void jsonAndReportForOthersTellOfNobody() {
        importTelling();
        const Ran json = run({s("export"), path("t.chwila"), s("-o"), path("t.json")});
        QVERIFY2(json.code == app::Done, json.errors.constData());
        const QJsonObject shown = QJsonDocument::fromJson(read("t.json")).object();
        QVERIFY2(!read("t.json").contains("@x.pl"), "an address");
        QVERIFY2(!read("t.json").contains("501 234"), "a telephone number");
        QVERIFY(!shown.contains(s("rejected")) && !shown.contains(s("follow_ups")));
        std::map<qint64, int> groups;
        for (const QJsonValue& each : shown.value(s("answers")).toArray())
            ++groups[each[s("alias")].toInteger()];
        const QJsonArray outcomes = shown.value(s("outcomes")).toArray();
        QVERIFY(!outcomes.isEmpty());
        for (const auto& [alias, answers] : groups)
            QVERIFY2(answers >= 5, qPrintable(QString::number(alias)));
        QVERIFY(!groups.empty());
        // What was written for others is read like any other project, and twice the same.
        QCOMPARE(run({s("new"), s("--from"), path("t.json"), path("again.chwila")}).code, int(app::Done));
        run({s("export"), path("t.chwila"), s("-o"), path("t2.json")});
        QCOMPARE(read("t2.json"), read("t.json"));

        const Ran pdf =
            run({s("report"), path("t.chwila"), s("-o"), path("t.pdf"), s("--date"), s("2026-01-05")});
        QVERIFY2(pdf.code == app::Done, pdf.errors.constData());
        const QString text = textOf("t.pdf");
        QVERIFY2(!text.isEmpty(), "pdftotext of poppler-utils is missing");
        const QString flat = text.simplified(); // whatever lines it was set in
        QVERIFY2(!flat.contains(s("@x.pl")) && !flat.contains(s("501 234")), qPrintable(text));
        static const QRegularExpression pageNumber(s("^\\s*\\d+ of \\d+\\s*$"),
                                                   QRegularExpression::MultilineOption);
        static const QRegularExpression ofFew(s("(?<!part )\\b[0-4] of [1-4]\\b"));
        const auto few = ofFew.match(QString(text).remove(pageNumber));
        QVERIFY2(!few.hasMatch(),
                 qPrintable(QString(text).remove(pageNumber).mid(few.capturedStart() - 60, 90)));
        QVERIFY2(!text.contains(s("of them were never asked")), "a few customers");
        // So do the answers themselves; for oneself they are as they were written.
        const QStringList answers{s("export"), path("t.chwila"), s("--table"), s("answers"), s("-o")};
        QCOMPARE(run(answers + QStringList{path("others.csv")}).code, int(app::Done));
        QVERIFY(read("others.csv").contains("[tel.]") && !read("others.csv").contains("501 234"));
        QCOMPARE(run(answers + QStringList{path("own.csv"), s("--complete")}).code, int(app::Done));
        QVERIFY(read("own.csv").contains("501 234"));
    }

    void aFileOfFiguresIsForOthersAndTheConsoleIsOnesOwn() {
        importTelling();
        const QStringList line{s("analyse"), path("t.chwila"), s("--format"), s("json")};
        const QByteArray printed = run(line).output;
        const Ran file = run(line + QStringList{s("-o"), path("shown.json")});
        QVERIFY2(file.code == app::Done && file.errors.contains("fewer than 5"), file.errors.constData());
        run(line + QStringList{s("-o"), path("all.json"), s("--complete")});
        QCOMPARE(read("all.json"), printed);
        const auto answersAt = [](const QByteArray& json, const QString& name) {
            for (const QJsonValue& each : QJsonDocument::fromJson(json)[s("touchpoints")].toArray()) {
                if (each[s("name")].toString() == name) return each[s("answers")].toInt();
            }
            return -1;
        };
        QCOMPARE(answersAt(printed, s("Check-in")), 3);
        QCOMPARE(answersAt(read("shown.json"), s("Check-in")), 0);
        const QJsonDocument shown = QJsonDocument::fromJson(read("shown.json"));
        for (const QJsonValue& chart : shown[s("pulse")][s("charts")].toArray()) {
            for (const QJsonValue& week : chart[s("weeks")].toArray()) {
                const int n = week[s("n")].toInt();
                QVERIFY2(n == 0 || n >= 5, qPrintable(QString::number(n)));
            }
        }
        const QStringList alarms{s("analyse"), path("t.chwila"), s("--alarms"), s("--format"), s("json")};
        QVERIFY(run(alarms).output.contains("Check-in"));
        run(alarms + QStringList{s("-o"), path("alarms.json")});
        QVERIFY2(!read("alarms.json").contains("Check-in"), read("alarms.json").constData());
    }

    void thePictureOfTheMapTellsWhatItsSignsMeanAndHasNoEmptyRows() {
        run({s("new"), s("--sample"), path("m.chwila")});
        QCOMPARE(run({s("export"), path("m.chwila"), s("-o"), path("m.svg")}).code, int(app::Done));
        QVERIFY(read("m.svg").contains("Colour: satisfaction"));
        QVERIFY(read("m.svg").contains("Ideas"));
        run({s("new"), s("--template"), s("hotel"), path("t.chwila")});
        QCOMPARE(run({s("export"), path("t.chwila"), s("-o"), path("t.svg")}).code, int(app::Done));
        QVERIFY(read("t.svg").contains("Nobody has answered here."));
        QVERIFY(!read("t.svg").contains("Ideas"));
    }

    void picturesSpeakTheLanguageOfTheReport() {
        run({s("new"), s("--sample"), path("en.chwila")});
        run({s("export"), path("en.chwila"), s("-o"), path("en.json")});
        QByteArray project = read("en.json");
        project.replace("\"report_language\":\"en\"", "\"report_language\":\"pl\"");
        write("pl.json", project);
        QCOMPARE(run({s("new"), s("--from"), path("pl.json"), path("pl.chwila")}).code, int(app::Done));
        run({s("export"), path("pl.chwila"), s("-o"), path("pl.svg")});
        QVERIFY(read("pl.svg").contains("Kolor: zadowolenie"));
        run({s("export"), path("pl.chwila"), s("--language"), s("en"), s("-o"), path("asked.svg")});
        QVERIFY(read("asked.svg").contains("Colour: satisfaction"));
    }

    void theHeatLayerIsInThePictureWhereItIsAskedFor() {
        run({s("new"), s("--sample"), path("h.chwila")});
        QCOMPARE(run({s("export"), path("h.chwila"), s("-o"), path("plain.svg")}).code, int(app::Done));
        QCOMPARE(run({s("export"), path("h.chwila"), s("--heat"), s("-o"), path("heat.svg")}).code,
                 int(app::Done));
        QVERIFY(!read("plain.svg").contains("bad experiences gather"));
        QVERIFY(read("heat.svg").contains("bad experiences gather"));
    }

    void aMeasureIsAWordOrAColumnOfAnAnalysis() {
        run({s("new"), s("--sample"), path("m.chwila")});
        const auto table = [&](const char* measure) {
            return run({s("export"), path("m.chwila"), s("--table"), s("heatmap"), s("--measure"), s(measure),
                        s("-o"), path("m.csv")});
        };
        QCOMPARE(table("low").code, int(app::Done));
        const QByteArray low = read("m.csv");
        QCOMPARE(table("coverage_ratio").code, int(app::Done));
        QVERIFY(read("m.csv") != low);
        const Ran unknown = table("oops");
        QCOMPARE(unknown.code, int(app::Failed));
        QVERIFY2(unknown.errors.contains("satisfaction, low, lost, responses, coverage_contact_share"),
                 unknown.errors.constData());
    }

    void aHeatmapByASegmentNobodyHasIsRefused() {
        run({s("new"), path("w.chwila")});
        const Ran ran = run({s("export"), path("w.chwila"), s("--table"), s("heatmap"), s("--rows"),
                             s("segment"), s("--segment"), s("Nix"), s("-o"), path("x.csv")});
        QCOMPARE(ran.code, int(app::Failed));
        QVERIFY2(ran.errors.contains("Nix") && !ran.errors.contains("There are"), ran.errors.constData());
    }

    void aTableForAProgramBeginsWithItsFirstTitle() {
        QCOMPARE(run({s("new"), s("--sample"), path("a.chwila")}).code, int(app::Done));
        const QStringList line{s("analyse"), path("a.chwila"), s("--format"), s("csv"), s("--complete")};
        const Ran ran = run(line);
        QVERIFY2(ran.output.startsWith("id,"), ran.output.left(20).constData());
        QCOMPARE(run(line + QStringList{s("-o"), path("figures.csv")}).code, int(app::Done));
        QCOMPARE(read("figures.csv"), "\xEF\xBB\xBF" + ran.output); // spreadsheets know UTF-8 by the mark
        const QStringList table{s("export"), path("a.chwila"), s("--table"), s("answers"), s("-o")};
        const Ran piped = run(table + QStringList{s("-")});
        QVERIFY2(piped.code == app::Done && piped.output.startsWith("source,label,"),
                 piped.errors.constData());
        QCOMPARE(run(table + QStringList{path("answers.csv")}).code, int(app::Done));
        QCOMPARE(read("answers.csv"), "\xEF\xBB\xBF" + piped.output);
        QCOMPARE(run({s("export"), path("a.chwila"), s("-o"), s("-")}).code, int(app::Usage));
    }

    void filtersReachTheFigures() {
        QCOMPARE(run({s("new"), s("--sample"), path("a.chwila")}).code, int(app::Done));
        const auto answers = [this](const char* filter) {
            const Ran ran =
                run({s("analyse"), path("a.chwila"), s("--format"), s("json"), s("--filter"), s(filter)});
            return QJsonDocument::fromJson(ran.output).object().value(s("answers")).toInt(-1);
        };
        const int all = answers("from=1900-01-01");
        const int recent = answers("from=2025-07-01");
        const int basic = answers("from=2025-07-01,segment:Product=Basic");
        QVERIFY(all > recent && recent > basic && basic > 0);
        const Ran none = run({s("analyse"), path("a.chwila"), s("--filter"), s("from=2099-01-01")});
        QVERIFY2(none.output.contains("No answers under this filter") && !none.output.contains("import"),
                 none.output.constData());
        const Ran numbers = run(
            {s("analyse"), path("a.chwila"), s("--filter"), s("from=2099-01-01"), s("--format"), s("csv")});
        QVERIFY2(numbers.errors.contains("No answers under this filter"), numbers.errors.constData());
        const Ran report = run(
            {s("report"), path("a.chwila"), s("-o"), path("none.pdf"), s("--filter"), s("from=2099-01-01")});
        QVERIFY2(report.code == app::Failed && report.errors.contains("Under this filter"),
                 report.errors.constData());
        QVERIFY(!QFile::exists(path("none.pdf")));
        QCOMPARE(run({s("report"), path("a.chwila"), s("-o"), path("none.html")}).code, int(app::Usage));
        QCOMPARE(run({s("analyse"), path("a.chwila"), s("--filter"), s("from=soon")}).code, int(app::Usage));
        // What only the project can tell is another matter.
        QCOMPARE(run({s("analyse"), path("a.chwila"), s("--filter"), s("segment:Product=Luxury")}).code,
                 int(app::Failed));
    }

    void aFullDiskIsAskedAboutAndNotTheFolder() {
        if (!QFile::exists(s("/dev/full"))) QSKIP("this system has no /dev/full");
        QCOMPARE(run({s("new"), path("a.chwila")}).code, int(app::Done));
        const Ran ran = run({s("analyse"), path("a.chwila"), s("-o"), s("/dev/full")});
        QCOMPARE(ran.code, int(app::Failed));
        QVERIFY2(ran.errors.contains("room on the disk") && ran.errors.contains("/dev/full"),
                 ran.errors.constData());
        const Ran lost = run({s("analyse"), path("a.chwila"), s("-o"), path("none/x.txt")});
        QVERIFY2(lost.errors.contains("folder"), lost.errors.constData());
    }

    void textSpeaksTheLanguageAskedFor() {
        QCOMPARE(run({s("new"), s("--sample"), path("a.chwila")}).code, int(app::Done));
        const Ran ran = run({s("analyse"), path("a.chwila")});
        QVERIFY2(ran.output.contains("Claim decision"), ran.output.constData());
        QVERIFY(ran.output.contains("Moments of truth"));
    }

    void alarmsEndWithAnExitStatusOfTheirOwn() {
        QCOMPARE(run({s("new"), s("--sample"), path("a.chwila")}).code, int(app::Done));
        const Ran ran = run({s("analyse"), path("a.chwila"), s("--alarms")});
        QCOMPARE(ran.code, int(app::Alarms));
        QVERIFY2(ran.output.contains("Getting worse since about week"), ran.output.constData());
        QVERIFY(ran.output.contains("expected by chance"));
        const Ran json = run({s("analyse"), path("a.chwila"), s("--alarms"), s("--format"), s("json")});
        QCOMPARE(json.code, int(app::Alarms));
        const QJsonObject result = QJsonDocument::fromJson(json.output).object();
        QVERIFY(result.value(s("alarms")).toInt() > 0);
        const QJsonObject journey = result.value(s("journeys")).toArray().first().toObject();
        QVERIFY(!journey.value(s("pulse")).toObject().value(s("charts")).toArray().isEmpty());
        // Before anything changed there is nothing to report.
        const Ran calm =
            run({s("analyse"), path("a.chwila"), s("--alarms"), s("--filter"), s("to=2024-08-31")});
        QCOMPARE(calm.code, int(app::Done));
        QCOMPARE(run({s("analyse"), path("a.chwila"), s("--alarms"), s("--format"), s("csv")}).code,
                 int(app::Usage));
    }

    void theReportTakesTheClientsBrand() {
        QCOMPARE(run({s("new"), s("--sample"), path("a.chwila")}).code, int(app::Done));
        // A PNG of one pixel.
        write("logo.png",
              QByteArray::fromBase64(
                  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5"
                  "ErkJggg=="));
        write("logo.txt", "no picture");
        const QStringList report = {s("report"), path("a.chwila"), s("--date"), s("2026-01-05"), s("-o")};
        QCOMPARE(run(report + QStringList{path("plain.pdf")}).code, int(app::Done));
        const Ran brand = run(report
                              + QStringList{path("brand.pdf"), s("--logo"), path("logo.png"), s("--client"),
                                            s("Żuraw"), s("--colour"), s("#1f5f99")});
        QVERIFY2(brand.code == app::Done, brand.errors.constData());
        QVERIFY(read("brand.pdf") != read("plain.pdf"));
        const Ran wrong = run(report + QStringList{path("x.pdf"), s("--logo"), path("logo.txt")});
        QCOMPARE(wrong.code, int(app::Failed));
        QVERIFY2(wrong.errors.contains("PNG or JPEG"), wrong.errors.constData());
        QCOMPARE(run(report + QStringList{path("x.pdf"), s("--colour"), s("red")}).code, int(app::Usage));
        QVERIFY(!QFile::exists(path("x.pdf")));
    }

    void aRealSurveyBecomesAReport() {
        const QString data = qEnvironmentVariable("CHWILA_SHARED_DATA");
        const QString survey = data + s("/surveys/airline_passenger_satisfaction_20k.csv");
        if (!QFile::exists(survey)) QSKIP("the shared survey data are not here (CHWILA_SHARED_DATA)");
        QCOMPARE(run({s("new"), path("air.chwila")}).code, int(app::Done));
        const Ran in = run({s("import"), path("air.chwila"), survey, s("--make-touchpoints")});
        QVERIFY2(in.code == app::Done, in.errors.constData());
        const Ran json = run({s("analyse"), path("air.chwila"), s("--format"), s("json")});
        QCOMPARE(json.code, int(app::Done));
        const QJsonObject result = QJsonDocument::fromJson(json.output).object();
        QCOMPARE(result.value(s("touchpoints")).toArray().size(), 14);
        QVERIFY(result.value(s("answers")).toInt() > 200000);
        QCOMPARE(run({s("report"), path("air.chwila"), s("-o"), path("air.pdf")}).code, int(app::Done));
        QVERIFY(read("air.pdf").startsWith("%PDF"));
    }

  private:
    /// Half a year of answers, with words, a group of three, a customer who was never asked, and outcomes.
    void importTelling() {
        QByteArray rows = "who,touchpoint,score,day,words,region,overall,left\n";
        for (int i = 0; i < 200; ++i) {
            const QDate day = QDate(2025, 1, 6).addDays(i);
            rows += "c" + QByteArray::number(i) + "@x.pl,Booking," + QByteArray::number(i % 4 == 0 ? 2 : 9)
                    + ',' + day.toString(Qt::ISODate).toLatin1()
                    + (i % 4 == 0 ? ",I waited for an hour and nobody called 501 234 567 back," : ",,")
                    + (i == 0 ? "South" : "North") + ",8," + (i % 5 == 0 ? "yes" : "no") + '\n';
        }
        for (int i = 0; i < 3; ++i) {
            rows += "d" + QByteArray::number(i) + "@x.pl,Check-in,1,2025-0" + QByteArray::number(i + 2)
                    + "-03,Ask me at d@x.pl,North,2,yes\n";
        }
        write("telling.csv", rows);
        write("telling.json", R"({"columns": [
            {"title": "who", "role": "customer"}, {"title": "touchpoint", "role": "touchpoint"},
            {"title": "words", "role": "comment"}, {"title": "day", "role": "time"},
            {"title": "region", "role": "segment"}, {"title": "overall", "role": "overall"},
            {"title": "left", "role": "churned"},
            {"title": "score", "role": "score", "scale": {"name": "NPS", "kind": "nps", "minimum": 0,
             "maximum": 10, "step": 1, "low_at_most": 6, "high_at_least": 9}}]})");
        QCOMPARE(run({s("new"), s("--template"), s("hotel"), path("t.chwila")}).code, int(app::Done));
        // Redaction on import is another matter; here the words come in as they were written.
        allowDetails("t.chwila");
        const Ran in = run({s("import"), path("t.chwila"), path("telling.csv"), s("--map"),
                            path("telling.json"), s("--make-touchpoints")});
        QVERIFY2(in.code == app::Done, in.errors.constData());
        allowDetails("t.chwila", true);
    }
    void allowDetails(const char* name, bool redact = false) {
        auto file = store::ProjectFile::open(path(name));
        QVERIFY(file);
        const auto project = (*file)->load();
        model::Draft draft(*project);
        draft.update(model::SettingsId{1}, [&](model::Settings& settings) { settings.redact = redact; });
        QVERIFY((*file)->commit(std::move(draft).take(), s("settings")));
    }
    QString textOf(const char* name) const {
        QProcess reader;
        reader.start(s("pdftotext"), {path(name), s("-")});
        if (!reader.waitForStarted() || !reader.waitForFinished()) return {};
        return QString::fromUtf8(reader.readAllStandardOutput());
    }

    Ran run(const QStringList& line) { return app::runCommand(line); }
    QString path(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    QString path(const QString& name) const { return m_folder->filePath(name); }
    void write(const char* name, const QByteArray& content) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QByteArray read(const char* name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
