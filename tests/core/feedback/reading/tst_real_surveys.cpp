// Public survey files, guessed and read without any help.
#include "core/feedback/mapping/guess.h"
#include "core/feedback/scale_levels.h"
#include "tests/core/feedback/fixtures.h"

#include <QDir>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace chwila;
using namespace chwila::feedback;
using model::ScaleKind;

namespace {

/// A journey whose touchpoints have these names.
model::Project journeyWith(const QStringList& names) {
    model::Project project;
    project.put(model::Journey{{1}, {}, {}, {}, {}, 0});
    model::Stage stage;
    stage.id = {2};
    stage.journey = {1};
    project.put(stage);
    qint64 id = 10;
    for (const QString& name : names) {
        model::Touchpoint touchpoint;
        touchpoint.id = {id++};
        touchpoint.stage = {2};
        touchpoint.name = name;
        project.put(touchpoint);
    }
    return project;
}

QStringList airlineTouchpoints() {
    return list({"Inflight wifi service", "Departure/Arrival time convenient", "Ease of Online booking",
                 "Gate location", "Food and drink", "Online boarding", "Seat comfort",
                 "Inflight entertainment", "On-board service", "Leg room service", "Baggage handling",
                 "Checkin service", "Inflight service", "Cleanliness"});
}

} // namespace

class TestRealSurveys : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void passengersOfAnAirline();
    void theSamePassengersFromADatabase();
    void reviewsOfLounges();
    void everyFileHasItsRespondents_data();
    void everyFileHasItsRespondents();
    void exportsOfSurveyTools_data();
    void exportsOfSurveyTools();
};

void TestRealSurveys::passengersOfAnAirline() {
    const QString path = sharedData(QStringLiteral("surveys/airline_passenger_satisfaction_20k.csv"));
    CHWILA_NEED_SHARED_DATA(path);
    const model::Project project = journeyWith(airlineTouchpoints());
    const Result<TableSample> sample = sampleFile(path);
    QVERIFY(sample);
    QVERIFY(sample->notices.isEmpty());
    const Mapping mapping = guessMapping(*sample, project);
    QVERIFY(mapping.isWide());
    QCOMPARE(titlesOf(mapping, ColumnRole::Answer), airlineTouchpoints());
    QCOMPARE(titlesOf(mapping, ColumnRole::Customer), list({"id"}));
    QCOMPARE(titlesOf(mapping, ColumnRole::Segment),
             list({"Gender", "Customer Type", "Type of Travel", "Class"}));
    QCOMPARE(titlesOf(mapping, ColumnRole::Ignore),
             list({"Age", "Flight Distance", "Departure Delay in Minutes", "Arrival Delay in Minutes",
                   "satisfaction"}));
    for (const ColumnMapping& column : mapping.columns) {
        if (column.role != ColumnRole::Answer) continue;
        QVERIFY(column.scale == usualScale(ScaleKind::Csat));
        QCOMPARE(column.notApplicable, list({"0"}));
    }
    NoProgress progress;
    const Result<ImportPreview> seen = preview(fileAt(path), mapping, progress);
    QVERIFY(seen);
    // 20,000 × 14 cells, of which the file has 3,056 zeros (counted with another program).
    QCOMPARE(seen->counts, (AnswerReader::Counts{20000, 276944, 0, 0, 3056}));
    QCOMPARE(seen->undated, seen->counts.answers);
    QCOMPARE(seen->profiles, 22);
    const auto matches = matchLabels(seen->labelNames(), project, model::JourneyId{1});
    QCOMPARE(seen->unassigned(matches), 0);
    const QString notices = mappingNotices(*sample, mapping).join(u' ');
    QVERIFY(notices.contains(QStringLiteral("No column holds a date")));
    QVERIFY2(notices.contains(QStringLiteral("not who that is: satisfaction.")), qPrintable(notices));
}

void TestRealSurveys::theSamePassengersFromADatabase() {
    const QString path = sharedData(QStringLiteral("surveys/airline_passenger_satisfaction_20k.csv"));
    CHWILA_NEED_SHARED_DATA(path);
    const Folder folder;
    const QString database = folder.path(QStringLiteral("survey.sqlite"));
    const auto rows = openRows(fileAt(path), {});
    QVERIFY(rows);
    {
        SQLite::Database out(database.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        QStringList columns;
        QStringList marks;
        for (const QString& title : (*rows)->columns()) {
            columns += u'"' + title + u'"';
            marks += QStringLiteral("?");
        }
        SQLite::Transaction transaction(out);
        out.exec(QStringLiteral("CREATE TABLE passenger (%1)").arg(columns.join(u',')).toStdString());
        SQLite::Statement insert(
            out, QStringLiteral("INSERT INTO passenger VALUES (%1)").arg(marks.join(u',')).toStdString());
        Row row;
        for (int i = 0; i < 3000 && *(*rows)->next(row); ++i) {
            for (std::size_t c = 0; c < row.cells.size(); ++c) {
                bool whole = false;
                const int number = row.cells[c].text.toInt(&whole);
                if (whole) {
                    insert.bind(int(c) + 1, number);
                } else {
                    insert.bind(int(c) + 1, row.cells[c].text.toStdString());
                }
            }
            insert.exec();
            insert.reset();
        }
        transaction.commit();
    }
    const SourceLocation location{model::SourceKind::Sqlite, database, QStringLiteral("passenger")};
    const Result<TableSample> sample = sampleOf(location);
    QVERIFY(sample);
    const Mapping mapping = guessMapping(*sample, {});
    QCOMPARE(titlesOf(mapping, ColumnRole::Answer), airlineTouchpoints());
    NoProgress progress;
    const Result<ImportPreview> seen = preview(location, mapping, progress);
    QVERIFY(seen);
    QCOMPARE(seen->counts.rows, 3000);
    QCOMPARE(seen->counts.answers + seen->counts.notApplicable, 3000 * 14);
    QCOMPARE(seen->counts.invalid, 0);
    // Only those who fly for their company, chosen by the query.
    const SourceLocation part{
        model::SourceKind::Sqlite, database,
        QStringLiteral("SELECT * FROM passenger WHERE \"Type of Travel\" = 'Business travel'")};
    const Result<ImportPreview> business = preview(part, mapping, progress);
    QVERIFY(business);
    QVERIFY(business->counts.rows > 1000 && business->counts.rows < 3000);
}

void TestRealSurveys::reviewsOfLounges() {
    const QString path = sharedData(QStringLiteral("surveys/skytrax_lounge.csv"));
    CHWILA_NEED_SHARED_DATA(path);
    const Result<TableSample> sample = sampleFile(path);
    QVERIFY(sample);
    QCOMPARE(sample->scanned, 2264);
    const Mapping mapping = guessMapping(*sample, {});
    const QStringList ratings =
        list({"comfort_rating", "cleanliness_rating", "bar_beverages_rating", "catering_rating",
              "washrooms_rating", "wifi_connectivity_rating", "staff_service_rating"});
    QCOMPARE(titlesOf(mapping, ColumnRole::Answer), list({"overall_rating"}) + ratings);
    for (const QString& rating : ratings) {
        QVERIFY(mapping.find(rating)->scale == usualScale(ScaleKind::Csat));
        QCOMPARE(mapping.find(rating)->notApplicable, list({"0"}));
    }
    // 1–5 for nine years, then 1–10 for a month: read as what nearly all are, and said.
    QVERIFY(mapping.find(QStringLiteral("overall_rating"))->scale == usualScale(ScaleKind::Csat));
    QVERIFY(mappingNotices(*sample, mapping)
                .join(u'\n')
                .contains(QStringLiteral("answers lie on 1–5 and 67 above it")));
    QCOMPARE(mapping.commentColumn, QStringLiteral("overall_rating"));
    QCOMPARE(titlesOf(mapping, ColumnRole::Time), list({"date"}));
    QVERIFY(mapping.dateOrder == DateOrder::YearMonthDay);
    QCOMPARE(titlesOf(mapping, ColumnRole::Comment), list({"content"}));
    QCOMPARE(titlesOf(mapping, ColumnRole::Customer), QStringList());
    QCOMPARE(titlesOf(mapping, ColumnRole::Segment), list({"lounge_type", "type_traveller"}));
    QVERIFY(mappingNotices(*sample, mapping).join(u'\n').contains(QStringLiteral("“author_country” (68)")));

    NoProgress progress;
    const Result<ImportPreview> seen = preview(fileAt(path), mapping, progress);
    QVERIFY(seen);
    QCOMPARE(seen->counts.rows, 2264);
    // 3 reviews without any rating and 67 overall ratings above 5, counted with another program.
    QCOMPARE(seen->counts.invalid, 3 + 67);
    QCOMPARE(seen->counts.answers + seen->counts.notApplicable, 2264 * 8 - 67);
    QCOMPARE(seen->firstTime.date(), QDate(2006, 5, 9));
    QCOMPARE(seen->lastTime.date(), QDate(2015, 8, 2));

    model::Project project;
    const ImportPlan plan = planImport(project, QStringLiteral("Lounges"), fileAt(path), mapping, *seen, {});
    QVERIFY(plan.change.applyTo(project));
    const auto reader = openSource(project, plan.source);
    QVERIFY(reader);
    const Harvest all = harvest(**reader);
    QCOMPARE(all.counts, seen->counts);
    const auto words =
        std::ranges::count_if(all.answers, [](const Answer& answer) { return !answer.comment.isEmpty(); });
    QCOMPARE(qint64(words), 2264 - 3); // every review has words, each exactly once
    const auto broken = std::ranges::count_if(
        all.answers, [](const Answer& answer) { return answer.comment.contains(QStringLiteral("\r\n")); });
    QCOMPARE(qint64(broken), 9);
}

/// Records below the header rows, counted by Python's csv module.
void TestRealSurveys::everyFileHasItsRespondents_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("shape");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<int>("headerRows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<qint64>("respondents");
    const auto row = [](const char* name, const char* file, const char* shape, const char* encoding,
                        int headerRows, int columns, qint64 respondents) {
        QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(shape)
                            << QString::fromLatin1(encoding) << headerRows << columns << respondents;
    };
    row("passengers of an airline", "surveys/airline_passenger_satisfaction_20k.csv", "", "UTF-8", 1, 24,
        20000);
    row("reviews of lounges", "surveys/skytrax_lounge.csv", "", "UTF-8", 1, 21, 2264);
    row("a Google form with cells of several lines", "survey_exports/googleforms_osmi2014.csv", "googleforms",
        "UTF-8", 1, 27, 1260);
    row("LimeSurvey with codes", "survey_exports/limesurvey_n2_codeonly.csv", "limesurvey", "UTF-8", 1, 680,
        36);
    row("Qualtrics with three header rows", "survey_exports/qualtrics_sample.csv", "qualtrics", "UTF-8", 3,
        20, 1);
    row("Qualtrics with two header rows", "survey_exports/qualtrics_sample_legacy.csv", "qualtrics-legacy",
        "UTF-8", 2, 16, 1);
    row("SurveyMonkey with words", "survey_exports/surveymonkey_flying_etiquette.csv", "surveymonkey",
        "UTF-8", 1, 27, 1040);
    // Written in Mac Roman, but its two letters beyond ASCII ("åÊ", a blank that was spoilt three times) fit
    // other western encodings better. What matters: the family is right, and it is said.
    row("SurveyMonkey in a western encoding", "survey_exports/surveymonkey_starwars.csv", "surveymonkey",
        "windows-1252", 2, 38, 1186);
    row("two rows of titles and semicolons", "survey_exports/twoheader_german_semicolon.csv", "groups",
        "UTF-8", 2, 38, 45);
    row("Typeform with markup in its titles", "survey_exports/typeform_osmi2017.csv", "typeform", "UTF-8", 1,
        123, 756);
}

void TestRealSurveys::everyFileHasItsRespondents() {
    QFETCH(QString, file);
    QFETCH(QString, shape);
    QFETCH(QString, encoding);
    QFETCH(int, headerRows);
    QFETCH(int, columns);
    QFETCH(qint64, respondents);
    const QString path = sharedData(file);
    CHWILA_NEED_SHARED_DATA(path);
    const Result<TableSample> sample = sampleFile(path);
    QVERIFY(sample);
    QCOMPARE(sample->shape.key, shape);
    QCOMPARE(sample->dialect.encoding, encoding);
    QCOMPARE(sample->notices.join(u' ').contains(encoding), encoding != QStringLiteral("UTF-8"));
    QCOMPARE(sample->dialect.headerRows, headerRows);
    QCOMPARE(int(sample->columns.size()), columns);
    QVERIFY(sample->complete || sample->scanned == 20000); // the sample's end
    QCOMPARE(sample->scanned, respondents);
    for (const ColumnSample& column : sample->columns) {
        QVERIFY(!column.title.isEmpty());
        QVERIFY2(!column.title.contains(QStringLiteral("<strong>")), qPrintable(column.title));
        QVERIFY(!column.title.contains(QChar(QChar::ReplacementCharacter)));
    }
    // The first guess reads every respondent.
    const Mapping mapping = guessMapping(*sample, {});
    QVERIFY(checkMapping(mapping));
    NoProgress progress;
    const Result<ImportPreview> seen = preview(fileAt(path), mapping, progress);
    QVERIFY(seen);
    QCOMPARE(seen->counts.rows, respondents);
}

void TestRealSurveys::exportsOfSurveyTools_data() {
    QTest::addColumn<QString>("path");
    QTest::addRow("the folder is there at all") << sharedData(QStringLiteral("survey_exports"));
    const QDir folder(sharedData(QStringLiteral("survey_exports")));
    if (!folder.exists() || folder.path() == QStringLiteral(".")) return;
    for (const QString& name : folder.entryList({QStringLiteral("*.csv")}, QDir::Files))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestRealSurveys::exportsOfSurveyTools() {
    QFETCH(QString, path);
    CHWILA_NEED_SHARED_DATA(path);
    if (QFileInfo(path).isDir()) return;
    const Result<TableSample> sample = sampleFile(path);
    QVERIFY2(sample, sample ? "" : qPrintable(describe(sample.error())));
    QVERIFY(sample->columns.size() > 5);
    for (const Row& row : sample->rows)
        QVERIFY2(row.problem.isEmpty(), qPrintable(row.problem + row.text));
    const Mapping mapping = guessMapping(*sample, {});
    NoProgress progress;
    const Result<ImportPreview> seen = preview(fileAt(path), mapping, progress);
    QVERIFY2(seen, seen ? "" : qPrintable(describe(seen.error())));
    QVERIFY(seen->counts.rows > 0);
    QVERIFY(seen->counts.answers > 0);
    // Apart from people who wrote words but gave no score, nearly everything can be read.
    const auto unreadable = std::ranges::count_if(seen->rejected, [](const Rejected& rejected) {
        return !rejected.reason.contains(QStringLiteral("words but no score"));
    });
    QVERIFY2(unreadable * 20 <= seen->counts.answers, qPrintable(QString::number(unreadable)));
}

QTEST_GUILESS_MAIN(TestRealSurveys)
#include "tst_real_surveys.moc"
