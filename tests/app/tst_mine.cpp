#include "command_runner.h"
#include "core/mining/observed_paths.h"
#include "core/model/draft.h"
#include "core/store/project_file.h"
#include "tests/support/text.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace chwila;
using app::Ran;
using chwila::testing::s;

namespace {

/// Ten customers: eight go Claim, Visit, Payment; two skip the visit.
QByteArray smallLog() {
    QByteArray text("case_id,activity,timestamp,department\n");
    for (int i = 0; i < 10; ++i) {
        const QByteArray who = "c" + QByteArray::number(i);
        text += who + ",Claim,2025-01-01 10:00,Claims\n";
        if (i < 8) text += who + ",Visit,2025-01-02 10:00,Field\n";
        text += who + ",Payment,2025-01-05 10:00,Finance\n";
    }
    return text;
}

} // namespace

class TestMine : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void tellsWhatTheLogShows() {
        write("log.csv", smallLog());
        const Ran ran = run({s("mine"), path("log.csv")});
        QVERIFY2(ran.code == app::Done, ran.errors.constData());
        QVERIFY2(ran.output.contains("10 customer"), ran.output.constData());
        QVERIFY(ran.output.contains("Claim → Visit → Payment"));
        QVERIFY(ran.output.contains("28 event"));
        QVERIFY(ran.output.contains("80% of the customers."));
    }

    void tellsEveryNumberAsJson() {
        write("log.csv", smallLog());
        const Ran ran =
            run({s("mine"), path("log.csv"), s("--format"), s("json"), s("--min-share"), s("30")});
        QCOMPARE(ran.code, int(app::Done));
        const QJsonDocument document = QJsonDocument::fromJson(ran.output);
        QCOMPARE(document[s("customers")].toInt(), 10);
        QCOMPARE(document[s("variants")].toInt(), 2);
        QCOMPARE(document[s("starts")][s("Claim")].toInt(), 10);
        QCOMPARE(document[s("links")].toArray().size(), 3);
        QCOMPARE(document[s("links_kept")].toInt(), 2);
        QCOMPARE(document[s("links")][0][s("median_hours")].toDouble(), 24.0);
        QCOMPARE(document[s("top_variants")][0][s("steps")].toArray().size(), 3);
    }

    void fewCustomersAreNotNone() {
        QByteArray drawn("case_id,activity,timestamp\n");
        QByteArray seen = drawn;
        for (int i = 0; i < 1500; ++i) {
            const QByteArray who = "c" + QByteArray::number(i);
            const QByteArray visit = who + ",Visit,2025-01-02 10:00\n";
            const QByteArray ends = who + ",Payment,2025-01-05 10:00\n";
            if (i < 5) drawn += who + ",Claim,2025-01-01 10:00\n" + visit + ends;
            seen += who + ",Claim,2025-01-01 10:00\n" + (i == 7 ? QByteArray() : visit) + ends;
        }
        write("drawn.csv", drawn);
        write("log.csv", seen);
        QCOMPARE(run({s("mine"), path("drawn.csv"), s("-o"), path("d.chwila")}).code, int(app::Done));
        const Ran ran = run({s("mine"), path("log.csv"), s("--onto"), path("d.chwila")});
        QVERIFY2(ran.output.contains("skipping Visit: 1 customer, 0.07%")
                     || ran.output.contains("skipping Visit: 1 customer(s), 0.07%"),
                 ran.output.constData());
    }

    void makesAJourney() {
        write("log.csv", smallLog());
        const Ran ran =
            run({s("mine"), path("log.csv"), s("-o"), path("out.chwila"), s("--name"), s("Claims")});
        QVERIFY2(ran.code == app::Done, ran.errors.constData());
        const auto file = store::ProjectFile::open(path("out.chwila"));
        QVERIFY(file);
        const auto project = (*file)->load();
        QCOMPARE(project->all<model::Touchpoint>().size(), 3);
        QCOMPARE(project->all<model::Department>().size(), 3);
        QCOMPARE(project->all<model::Journey>().begin()->name, s("Claims"));
        QCOMPARE(run({s("check"), path("out.chwila")}).code, int(app::Done));
        QCOMPARE(run({s("analyse"), path("out.chwila")}).code, int(app::Done));
        QCOMPARE(run({s("mine"), path("log.csv"), s("-o"), path("out.chwila")}).code, int(app::Failed));
    }

    void rareActivitiesAreLeftOutAndTold() {
        QByteArray text("case,activity,time\n");
        for (int i = 0; i < 40; ++i) {
            const QByteArray who = "c" + QByteArray::number(i);
            text += who + ",Claim,2025-01-01 10:00\n";
            if (i < 12) text += who + ",Odd " + QByteArray::number(i / 4) + ",2025-01-02 10:00\n";
            if (i >= 30) text += who + ",Rare " + QByteArray::number(i) + ",2025-01-02 10:00\n";
            text += who + ",Payment,2025-01-05 10:00\n";
        }
        write("log.csv", text);
        const QStringList mine{s("mine"), path("log.csv"), s("--quiet"), s("-o")};
        const Ran told =
            run({s("mine"), path("log.csv"), s("-o"), path("few.chwila"), s("--cover"), s("75")});
        QVERIFY2(told.code == app::Done, told.errors.constData());
        QVERIFY2(
            told.output.contains("Activities drawn: 5 of 15. Customers who do nothing else: 30 of 40 (75%)"),
            told.output.constData());
        QVERIFY2(told.output.contains("Rare 30 (1)") && told.output.contains("“--cover 100”"),
                 told.output.constData());
        QCOMPARE(load("few.chwila").all<model::Touchpoint>().size(), 5);
        const Ran json = run(mine + QStringList{path("usual.chwila"), s("--format"), s("json")});
        const QJsonDocument drawn = QJsonDocument::fromJson(json.output);
        QCOMPARE(drawn[s("drawn")][s("activities")].toInt(), 11);
        QCOMPARE(drawn[s("drawn")][s("customers")].toInt(), 36);
        QCOMPARE(drawn[s("drawn")][s("left_out")].toArray().size(), 4);
        QCOMPARE(drawn[s("activities")].toArray().size(), 15);
        QCOMPARE(run(mine + QStringList{path("all.chwila"), s("--cover"), s("100")}).code, int(app::Done));
        QCOMPARE(load("all.chwila").all<model::Touchpoint>().size(), 15);
        // Where customers are through is drawn, however few get there.
        QCOMPARE(
            run(mine + QStringList{path("end.chwila"), s("--cover"), s("50"), s("--finished"), s("Rare 39")})
                .code,
            int(app::Done));
        const auto end = load("end.chwila");
        QVERIFY(std::ranges::any_of(end.all<model::Touchpoint>(), [](const model::Touchpoint& each) {
            return each.name == QLatin1String("Rare 39");
        }));
    }

    void laysTheLogOverADrawnJourney() {
        write("log.csv", smallLog());
        write("other.csv", "case_id,activity,timestamp\n1,Claim,2025-01-01\n1,Visit,2025-01-02\n"
                           "1,Paid out,2025-01-03\n");
        QCOMPARE(run({s("mine"), path("other.csv"), s("-o"), path("drawn.chwila")}).code, int(app::Done));
        const QStringList onto{s("mine"), path("log.csv"), s("--onto"), path("drawn.chwila")};
        const Ran looked = run(onto + QStringList{s("--match"), s("Payment=Paid out")});
        QVERIFY2(looked.code == app::Done, looked.errors.constData());
        const Ran nowhere = run(onto + QStringList{s("--match"), s("Payment=Paid")});
        QCOMPARE(nowhere.code, int(app::Failed));
        QVERIFY2(nowhere.errors.contains("no touchpoint “Paid”") && nowhere.errors.contains("Paid out"),
                 nowhere.errors.constData());
        const Ran nothing = run(onto + QStringList{s("--match"), s("Pay=Paid out")});
        QVERIFY2(nothing.errors.contains("no activity “Pay”") && nothing.errors.contains("Payment"),
                 nothing.errors.constData());
        QVERIFY2(looked.output.contains("80% of 10 customer"), looked.output.constData());
        QVERIFY(looked.output.contains("Claim → Paid out, skipping Visit: 2 customer"));
        QVERIFY(!mining::observedLogOf(load("drawn.chwila"),
                                       load("drawn.chwila").all<model::Journey>().begin()->id));

        const Ran taken = run(onto
                              + QStringList{s("--match"), s("Payment=Paid out"), s("--accept"), s("--add"),
                                            s("10"), s("--format"), s("json")});
        QVERIFY2(taken.code == app::Done, taken.errors.constData());
        const QJsonDocument told = QJsonDocument::fromJson(taken.output);
        QCOMPARE(told[s("comparison")][s("following_share")].toDouble(), 0.8);
        QCOMPARE(told[s("comparison")][s("undrawn")][0][s("kind")].toString(), s("skip"));
        const model::Project project = load("drawn.chwila");
        const model::ObservedLog* log =
            mining::observedLogOf(project, project.all<model::Journey>().begin()->id);
        QVERIFY(log);
        QCOMPARE(log->name, s("log.csv"));
        QCOMPARE(log->customers, 10);
        double most = 0;
        for (const model::Transition& arrow : project.all<model::Transition>())
            most = std::max(most, arrow.weight);
        QCOMPARE(most, 10.0);
        QCOMPARE(project.all<model::Transition>().size(), 5); // one was added
    }

    void saysWhatIsWrong_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a column that is not there")
            << QStringList{s("--activity"), s("what")} << int(app::Failed) << s("no column “what”");
        QTest::newRow("no number") << QStringList{s("--min-share"), s("few")} << int(app::Usage)
                                   << s("is no number");
        QTest::newRow("a format there is not")
            << QStringList{s("--format"), s("xml")} << int(app::Usage) << s("only text and json");
        QTest::newRow("two ends") << QStringList{s("-o"), s("a"), s("--onto"), s("b")} << int(app::Usage)
                                  << s("Only one of");
        QTest::newRow("accepting nothing") << QStringList{s("--accept")} << int(app::Usage) << s("goes with");
        QTest::newRow("a project that is not there")
            << QStringList{s("--onto"), s("/nowhere.chwila")} << int(app::Failed) << s("nowhere.chwila");
        QTest::newRow("dates of no order")
            << QStringList{s("--dates"), s("dym")} << int(app::Usage) << s("dym");
    }
    void saysWhatIsWrong() {
        write("log.csv", smallLog());
        QFETCH(QStringList, options);
        QFETCH(QString, reason);
        const Ran ran = run(QStringList{s("mine"), path("log.csv")} + options);
        QTEST(ran.code, "code");
        QVERIFY2(QString::fromUtf8(ran.errors).contains(reason), ran.errors.constData());
    }

    void oneColumnIsNotBothTheCustomerAndWhatHappened() {
        write("log.csv", smallLog());
        const Ran ran =
            run({s("mine"), path("log.csv"), s("--case"), s("activity"), s("--activity"), s("activity")});
        QCOMPARE(ran.code, int(app::Failed));
        QVERIFY2(ran.errors.contains("“activity” cannot tell both"), ran.errors.constData());
    }

    void anEndThatIsNotInTheLogIsNoEnd() {
        write("log.csv", smallLog());
        const Ran ran =
            run({s("mine"), path("log.csv"), s("-o"), path("x.chwila"), s("--finished"), s("Paymnet")});
        QCOMPARE(ran.code, int(app::Failed));
        QVERIFY2(ran.errors.contains("Paymnet") && ran.errors.contains("Payment"), ran.errors.constData());
        QVERIFY(!QFile::exists(path("x.chwila")));
        QCOMPARE(
            run({s("mine"), path("log.csv"), s("-o"), path("x.chwila"), s("--finished"), s("Payment")}).code,
            int(app::Done));
    }

    void optionsWithoutTheirPartnersAreWrongUsage_data() {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("a share to add without accepting")
            << QStringList{s("--onto"), s("a"), s("--add"), s("5")};
        QTest::newRow("a match without a journey") << QStringList{s("--match"), s("a=b")};
        QTest::newRow("a journey of no project") << QStringList{s("--journey"), s("a")};
        QTest::newRow("an end without a project") << QStringList{s("--finished"), s("a")};
        QTest::newRow("a part of the activities without a project") << QStringList{s("--cover"), s("90")};
    }
    void optionsWithoutTheirPartnersAreWrongUsage() {
        QFETCH(QStringList, options);
        write("log.csv", smallLog());
        QCOMPARE(run(QStringList{s("mine"), path("log.csv")} + options).code, int(app::Usage));
    }

    void whatMustFailFailsBeforeTheLogIsRead() {
        const Ran folder = run({s("mine"), path("none.csv"), s("-o"), path("none/x.chwila")});
        QCOMPARE(folder.code, int(app::Failed));
        QVERIFY2(folder.errors.contains("folder"), folder.errors.constData());
        const Ran project = run({s("mine"), path("none.csv"), s("--onto"), path("none.chwila")});
        QCOMPARE(project.code, int(app::Failed));
        QVERIFY2(project.errors.contains("none.chwila"), project.errors.constData());
    }

    void whatIsKeptOfALogAndCannotBeReadIsAnErrorInTheAnalysis() {
        write("log.csv", smallLog());
        QCOMPARE(run({s("mine"), path("log.csv"), s("-o"), path("x.chwila")}).code, int(app::Done));
        const QStringList line{s("mine"), path("log.csv"), s("--onto"), path("x.chwila"), s("--accept")};
        QCOMPARE(run(line).code, int(app::Done));
        const auto analyse = [&](const char* name) {
            return run({s("analyse"), path(name), s("--format"), s("json")});
        };
        QVERIFY(QJsonDocument::fromJson(analyse("x.chwila").output)[s("mining")].isObject());
        spoilPaths("x.chwila");
        const Ran damaged = analyse("x.chwila");
        QCOMPARE(damaged.code, int(app::Failed));
        QVERIFY2(damaged.errors.contains("mine the log again"), damaged.errors.constData());
        QVERIFY(damaged.output.isEmpty());
        QCOMPARE(run({s("export"), path("x.chwila"), s("-o"), path("x.json")}).code, int(app::Done));
        const Ran again = run({s("new"), s("--from"), path("x.json"), path("y.chwila")});
        QCOMPARE(again.code, int(app::Failed));
        QVERIFY2(again.errors.contains("x.json") && again.errors.contains("observed_log"),
                 again.errors.constData());
        QVERIFY(!QFile::exists(path("y.chwila")));
    }

    void namesRowsThatCannotBeRead() {
        write("log.csv", smallLog() + "x\n");
        const Ran ran = run({s("mine"), path("log.csv")});
        QCOMPARE(ran.code, int(app::Done));
        QVERIFY2(ran.errors.contains("log.csv:30"), ran.errors.constData());
        QVERIFY(ran.output.contains("1 row"));
    }

  private:
    Ran run(const QStringList& line) { return app::runCommand(line); }
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    void write(const char* name, const QByteArray& bytes) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QByteArray read(const char* name) {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void spoilPaths(const char* name) {
        const auto file = store::ProjectFile::open(path(name));
        QVERIFY(file);
        const Result<model::Project> project = (*file)->load();
        model::Draft draft(*project);
        draft.update(project->all<model::ObservedLog>().begin()->id,
                     [](model::ObservedLog& log) { log.paths = s("{"); });
        QVERIFY((*file)->commit(draft.change(), {}));
    }
    model::Project load(const char* name) { return *(*store::ProjectFile::open(path(name)))->load(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestMine)
#include "tst_mine.moc"
