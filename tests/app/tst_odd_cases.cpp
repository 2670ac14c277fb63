// Journeys and logs no formula was made for: each is told in sentences and figures, in every form, without a
// number that is none.
#include "command_runner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace chwila;
using namespace chwila::app;
using namespace Qt::StringLiterals;

namespace {

QString name(int i) {
    return u"P%1"_s.arg(i);
}

/// A worked case in the making.
class Case {
  public:
    explicit Case(int touchpoints) : m_count(touchpoints) {
        for (int i = 0; i < touchpoints; ++i) {
            m_touchpoints.append(QJsonObject{{u"id"_s, name(i)},
                                             {u"name"_s, u"Step %1"_s.arg(i)},
                                             {u"stage"_s, u"S"_s},
                                             {u"department"_s, i % 2 == 0 ? u"D"_s : u"E"_s}});
        }
    }
    Case& link(const QString& from, const QString& to, double weight = 10) {
        m_transitions.append(QJsonObject{{u"from"_s, from}, {u"to"_s, to}, {u"weight"_s, weight}});
        return *this;
    }
    Case& line(double weight = 10) {
        link(u"START"_s, name(0), weight);
        for (int i = 1; i < m_count; ++i)
            link(name(i - 1), name(i), weight);
        return link(name(m_count - 1), u"END"_s, weight);
    }
    Case& ring() {
        for (int i = 0; i < m_count; ++i)
            link(name(i), name((i + 1) % m_count));
        return *this;
    }
    Case& selfLinks() {
        for (int i = 0; i < m_count; ++i)
            link(name(i), name(i), 50);
        return *this;
    }
    Case& answer(int touchpoint, const QString& metric, double score, int times = 1) {
        for (int k = 0; k < times; ++k) {
            m_responses.append(QJsonObject{{u"touchpoint"_s, name(touchpoint)},
                                           {u"metric"_s, metric},
                                           {u"score"_s, score},
                                           {u"time"_s, u"2025-01-0%1T00:00:00Z"_s.arg(1 + k % 9)},
                                           {u"segment"_s, k % 2 == 0 ? u"x"_s : u"y"_s}});
        }
        return *this;
    }
    /// NPS of 3 and 9 everywhere.
    Case& answers(int low, int high) {
        for (int i = 0; i < m_count; ++i)
            answer(i, u"NPS"_s, 3, low).answer(i, u"NPS"_s, 9, high);
        return *this;
    }
    Case& with(const QString& member, const QJsonValue& value) {
        m_more.insert(member, value);
        return *this;
    }
    QByteArray json() const {
        QJsonObject object = m_more;
        object.insert(u"format"_s, u"cjm-case/1"_s);
        object.insert(u"name"_s, u"odd"_s);
        object.insert(u"touchpoints"_s, m_touchpoints);
        object.insert(u"transitions"_s, m_transitions);
        object.insert(u"responses"_s, m_responses);
        return QJsonDocument(object).toJson();
    }

  private:
    int m_count;
    QJsonArray m_touchpoints;
    QJsonArray m_transitions;
    QJsonArray m_responses;
    QJsonObject m_more;
};

QJsonArray weeks(int count, int n, int bad) {
    QJsonArray all;
    for (int week = 1; week <= count; ++week)
        all.append(QJsonObject{{u"week"_s, week}, {u"n"_s, n}, {u"bad"_s, bad}});
    return all;
}

QJsonArray customersWatched(int count) {
    QJsonArray all;
    for (int i = 0; i < count; ++i) {
        all.append(QJsonObject{{u"id"_s, u"c%1"_s.arg(i)},
                               {u"segment"_s, u"x"_s},
                               {u"overall"_s, 5},
                               {u"churned"_s, i % 2},
                               {u"days"_s, 0}});
    }
    return all;
}

QJsonObject survey(const QJsonArray& row) {
    QJsonArray rows;
    for (int i = 0; i < 300; ++i)
        rows.append(row);
    return {{u"predictors"_s, QJsonArray{name(0), name(1), name(2)}}, {u"rows"_s, rows}};
}

QJsonArray seenAt(const char* customer, const char* time, int touchpoint) {
    return {QString::fromLatin1(customer), QString::fromLatin1(time), name(touchpoint)};
}

} // namespace

class TestOddCases : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void isToldInEveryForm_data();
    void isToldInEveryForm();
    void scoresOffTheirScaleAreRefused_data();
    void scoresOffTheirScaleAreRefused();
    void oddLogsAreToldOrRefused_data();
    void oddLogsAreToldOrRefused();

  private:
    QString write(const QString& file, const QByteArray& bytes) {
        const QString path = m_folder.filePath(file);
        QFile target(path);
        if (target.open(QIODevice::WriteOnly)) target.write(bytes);
        return path;
    }
    QTemporaryDir m_folder;
};

void TestOddCases::isToldInEveryForm_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("said"); ///< somewhere in the text
    const auto row = [](const char* title, const Case& made, const char* said) {
        QTest::newRow(title) << made.json() << QString::fromUtf8(said);
    };
    const QString nps = u"NPS"_s;
    row("no answers", Case(4).line(), "There are no answers here");
    row("one answer", Case(4).line().answer(1, nps, 3), "1 answer");
    row("all good", Case(10).line().answers(0, 30), "differ no more than chance");
    row("all bad", Case(10).line().answers(30, 0), "differ no more than chance");
    row("one touchpoint", Case(1).line().answers(10, 10), "from 8 on what");
    row("one touchpoint without links", Case(1).answers(10, 10), "from 8 on what");
    row("no transitions", Case(6).answers(5, 20), "150 answers");
    row("no exit", Case(4).link(u"START"_s, name(0)).ring().answers(5, 20), "Customers cannot get out");
    row("neither start nor exit", Case(4).ring().answers(5, 20), "Customers cannot get out");
    row("self-links", Case(3).line().selfLinks().answers(5, 20), "75 answers");
    row("self-links only", Case(3).selfLinks().answers(5, 20), "Customers cannot get out");
    row("all are lost", Case(2).link(u"START"_s, name(0)).link(name(0), u"LOST"_s).answers(5, 20),
        "50 answers");
    row("weights of 0", Case(3).line(0).answers(5, 20), "75 answers");
    row("a thousand touchpoints without a link", Case(1000).answers(1, 4), "5,000 answers");
    row("a thousand touchpoints and no answers", Case(1000), "There are no answers here");
    row("a question asked once", Case(9).line().answers(5, 25).answer(4, u"CES"_s, 1, 20),
        "asked only at Step 4");
    row("every question asked once",
        Case(2).line().answer(0, nps, 3, 10).answer(0, nps, 9, 10).answer(1, u"CES"_s, 1, 9),
        "asked only at Step 1");
    row("events before they begin and without a time",
        Case(3).line().answers(5, 20).with(u"events"_s, QJsonArray{seenAt("c", "2025-01-03T00:00:00Z", 0),
                                                                   seenAt("c", "2025-01-01T00:00:00Z", 1),
                                                                   seenAt("c", "1890-01-01T00:00:00Z", 2),
                                                                   seenAt("d", "never", 0)}),
        "75 answers");
    row("customers watched for no day",
        Case(3).line().answers(5, 20).with(u"customers"_s, customersWatched(200)), "75 answers");
    row("drivers that never vary",
        Case(3).line().answers(5, 20).with(u"driver_survey"_s, survey({5, 7, 7, 7})), "75 answers");
    const auto trend = [](const QJsonArray& all) {
        return QJsonObject{{u"touchpoint"_s, name(0)}, {u"baseline_weeks"_s, 5}, {u"weeks"_s, all}};
    };
    row("weeks without answers", Case(3).line().answers(5, 20).with(u"trend"_s, trend(weeks(8, 0, 0))),
        "75 answers");
    row("weeks without low answers", Case(3).line().answers(5, 20).with(u"trend"_s, trend(weeks(30, 20, 0))),
        "75 answers");
    row("weeks of low answers only", Case(3).line().answers(5, 20).with(u"trend"_s, trend(weeks(30, 20, 20))),
        "75 answers");
}

void TestOddCases::isToldInEveryForm() {
    QFETCH(QByteArray, json);
    QFETCH(QString, said);
    const QString project = m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + u".chwila"_s);
    const Ran made = runCommand({u"new"_s, u"--from"_s, write(u"case.json"_s, json), project});
    QVERIFY2(made.code == Done, made.errors);
    // Numbers that are none, and sentences whose places were not filled.
    static const QRegularExpression wrong(u"(?<![\\w])-?(nan|inf|infinity)(?![\\w])|%[1-9n]"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    for (const QString& loss : {QString(), u"0%"_s, u"40%"_s, u"100%"_s}) {
        for (const QString& form : {u"text"_s, u"json"_s, u"csv"_s}) {
            QStringList line{u"analyse"_s, project, u"--format"_s, form};
            if (!loss.isEmpty()) line << u"--set"_s << u"known_loss_rate="_s + loss;
            const Ran ran = runCommand(line);
            QVERIFY2(ran.code == Done, ran.errors);
            const QString told = QString::fromUtf8(ran.output);
            const QRegularExpressionMatch match = wrong.match(told);
            QVERIFY2(!match.hasMatch(),
                     qPrintable(form + u": "_s + told.mid(match.capturedStart() - 60, 120)));
            if (form == "json"_L1) QVERIFY(QJsonDocument::fromJson(ran.output).isObject());
            if (form == "text"_L1) QVERIFY2(told.contains(said), qPrintable(told.left(2000)));
            if (form == "text"_L1) QVERIFY2(told.size() < 30'000, "so long that nobody reads it");
        }
    }
}

void TestOddCases::scoresOffTheirScaleAreRefused_data() {
    QTest::addColumn<double>("score");
    for (const double score : {11.0, -1.0, 5.5, 1e308})
        QTest::addRow("%g", score) << score;
}

void TestOddCases::scoresOffTheirScaleAreRefused() {
    QFETCH(double, score);
    const QByteArray json = Case(2).line().answers(5, 20).answer(1, u"NPS"_s, score).json();
    const Ran made =
        runCommand({u"new"_s, u"--from"_s, write(u"off.json"_s, json), m_folder.filePath(u"off.chwila"_s)});
    QCOMPARE(made.code, int(Failed));
    QVERIFY2(made.errors.contains("not on its scale. (responses[50])"), made.errors);
}

void TestOddCases::oddLogsAreToldOrRefused_data() {
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char* title, const char* log, int code, const char* said) {
        QTest::newRow(title) << QByteArray(log) << code << QByteArray(said);
    };
    row("times missing or none",
        "<log><trace><string key='concept:name' value='c1'/>"
        "<event><string key='concept:name' value='A'/></event>"
        "<event><string key='concept:name' value='B'/><date key='time:timestamp' value='never'/></event>"
        "</trace></log>",
        Done, "without a time stay at their place in the file.");
    row("nested traces", "<log><trace><trace></trace></trace></log>", Failed,
        "A trace lies inside another trace");
    row("no trace", "<log></log>", Failed, "no event that can be read");
    row("a trace without events", "<log><trace></trace></log>", Failed, "no event that can be read");
    row("cut off", "<log><trace><event>", Failed, "broken here");
}

void TestOddCases::oddLogsAreToldOrRefused() {
    QFETCH(QByteArray, log);
    QFETCH(int, code);
    QFETCH(QByteArray, said);
    for (const QString& form : {u"text"_s, u"json"_s}) {
        const Ran ran = runCommand({u"mine"_s, write(u"log.xes"_s, log), u"--format"_s, form});
        QCOMPARE(ran.code, code);
        if (form == "text"_L1) QVERIFY2((ran.output + ran.errors).contains(said), ran.output + ran.errors);
    }
}

QTEST_GUILESS_MAIN(TestOddCases)
#include "tst_odd_cases.moc"
