#include "core/feedback/mapping/guess.h"
#include "core/feedback/mapping/guess_values.h"
#include "core/feedback/scale_levels.h"
#include "tests/core/feedback/fixtures.h"

using namespace chwila;
using namespace chwila::feedback;
using model::ScaleKind;

namespace {

ColumnSample columnOf(const char* title, const QStringList& values) {
    ColumnSample column;
    column.title = QString::fromUtf8(title);
    for (const QString& value : values)
        column.values.emplace_back(value, 1);
    column.filled = column.distinct = values.size();
    return column;
}

/// The pattern with the numbers from `first` to `last` of two digits.
QStringList dates(const char* pattern, int first, int last) {
    QStringList list;
    for (int i = first; i <= last; ++i)
        list += QString::fromUtf8(pattern).arg(i, 2, 10, QLatin1Char('0'));
    return list;
}

/// `rows` times the line with %1 replaced by the row's number, %2 … by numbers that come round.
QByteArray table(const char* header, const char* line, int rows) {
    QString text = QString::fromUtf8(header) + u'\n';
    for (int i = 0; i < rows; ++i) {
        text +=
            QString::fromUtf8(line)
                .replace(QLatin1String("%1"), QString::number(i))
                .replace(QLatin1String("%2"), QString::number(1 + i % 5))
                .replace(QLatin1String("%3"), QString::number(i * 7 % 11))
                .replace(QLatin1String("%4"), QString::number(10 + i % 19))
                .replace(QLatin1String("%5"), i % 2 == 0 ? QStringLiteral("Claim") : QStringLiteral("Repair"))
            + u'\n';
    }
    return text.toUtf8();
}

} // namespace

class TestGuess : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void scalesAreSeenFromTheValues_data();
    void scalesAreSeenFromTheValues();
    void datesAreSeenFromTheValues_data();
    void datesAreSeenFromTheValues();
    void rolesAreGuessed_data();
    void rolesAreGuessed();
    void namesOfTouchpointsMakeATableLong();
    void questionsGetTheirOwnScales();
    void theProjectsScaleIsUsedAgain();
    void aRareZeroCountsForAllColumnsOfTheScale();
    void aQuestionThatIsCalledByItsNumberKeepsTheAnswerOfThatNumber();
    void aDecimalCommaIsSeen();
    void twoMixedScalesAreToldWithTheWayOut();
    void eachColumnHasItsOwnDecimalSign();
    void aTableOfDecimalCommasIsCutAtItsSemicolons();
    void codesForNoAnswerAreNoScores();
    void columnsWithoutAZeroAreOnTheScaleOfTheOthers();
    void doubtfulDatesAreSaid_data();
    void doubtfulDatesAreSaid();
    void noticesSayWhatToLookAt();
    void whatMayHaveBeenTakenForSomethingElseIsTold();
    void signsInATitleStayAsTheyAre();
    void aHundredColumnsMakeNoPageOfNotices();

  private:
    Folder m_folder;
};

void TestGuess::scalesAreSeenFromTheValues_data() {
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("kind"); // empty: no scale
    QTest::addColumn<double>("maximum");
    QTest::addColumn<double>("step");
    const auto row = [](const char* name, const char* title, const QStringList& values, const char* kind,
                        double maximum, double step) {
        QTest::newRow(name) << QString::fromUtf8(title) << values << QString::fromLatin1(kind) << maximum
                            << step;
    };
    row("0 to 10 is NPS", "score", list({"0", "7", "10"}), "nps", 10, 1);
    row("1 to 10 is a scale of its own", "score", list({"1", "7", "10"}), "own", 10, 1);
    row("1 to 10 is NPS where it asks to recommend", "Would you recommend us?", list({"1", "7", "10"}), "nps",
        10, 1);
    row("the same in Polish", "Czy poleciłbyś nas znajomym?", list({"1", "7", "10"}), "nps", 10, 1);
    row("the same in Romanian", "Ne recomandați prietenilor?", list({"1", "7", "10"}), "nps", 10, 1);
    row("the same in German", "Würden Sie uns weiterempfehlen?", list({"1", "7", "10"}), "nps", 10, 1);
    row("a slider whose end nobody chose", "score", list({"3", "87", "40"}), "own", 100, 1);
    row("thirty and more", "score", list({"3", "31", "22"}), "own", 40, 1);
    row("shares of a hundred", "score", list({"80 %", "35 %"}), "own", 100, 1);
    row("codes for no answer among small numbers", "score", list({"1", "2", "5", "4", "99", "-9"}), "csat", 5,
        1);
    row("1 to 5 is CSAT", "score", list({"1", "3", "5"}), "csat", 5, 1);
    row("0 to 5 is CSAT with zero for no answer", "score", list({"0", "3", "5"}), "csat", 5, 1);
    row("written with decimals", "score", list({"1.0", "3.0", "5.0"}), "csat", 5, 1);
    row("1 to 7 is CES", "score", list({"1", "6", "7"}), "ces", 7, 1);
    row("0 to 7 cannot be CES", "score", list({"0", "6", "7"}), "nps", 10, 1);
    row("the title says NPS though only few values were given", "NPS", list({"3", "4", "5"}), "nps", 10, 1);
    row("the title says effort", "Customer effort", list({"2", "3", "5"}), "ces", 7, 1);
    row("halves make a scale of their own", "stars", list({"1", "2.5", "4.5"}), "own", 5, 0.5);
    row("tenths", "grade", list({"1.2", "9.7"}), "own", 10, 0.1);
    row("from minus two to two", "grade", list({"-2", "-1", "0", "1", "2"}), "own", 2, 1);
    row("percent", "score", list({"12", "95", "40"}), "own", 100, 1);
    row("n/a among them", "score", list({"1", "n/a", "-", "5"}), "csat", 5, 1);
    row("words are no scores", "score", list({"1", "good"}), "", 0, 0);
    row("amounts are no scores", "price", list({"1", "25000"}), "", 0, 0);
    row("nothing but n/a", "score", list({"n/a"}), "", 0, 0);
}

void TestGuess::scalesAreSeenFromTheValues() {
    QFETCH(QString, title);
    QFETCH(QStringList, values);
    QFETCH(QString, kind);
    QFETCH(double, maximum);
    QFETCH(double, step);
    const auto scale = guessScale(columnOf(title.toUtf8().constData(), values), u'.');
    QCOMPARE(scale.has_value(), !kind.isEmpty());
    if (!scale) return;
    QCOMPARE(scale->kind.key(), kind);
    QCOMPARE(scale->maximum, maximum);
    QCOMPARE(scale->step, step);
    QVERIFY(levelCount(*scale) >= 2);
    for (const QString& value : values) {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (isNumber && number >= scale->minimum && number != 99) QVERIFY(levelOf(*scale, number));
    }
}

void TestGuess::datesAreSeenFromTheValues_data() {
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<int>("order"); // −1: none
    QTest::newRow("ISO") << list({"2025-03-01", "2025-12-31"}) << int(DateOrder::YearMonthDay);
    QTest::newRow("dots") << list({"01.03.2025", "31.12.2025"}) << int(DateOrder::DayMonthYear);
    QTest::newRow("a day above 12 in first place")
        << list({"01/03/2025", "31/12/2025"}) << int(DateOrder::DayMonthYear);
    QTest::newRow("a day above 12 in second place")
        << list({"01/03/2025", "12/31/2025"}) << int(DateOrder::MonthDayYear);
    QTest::newRow("both fit: the day comes first")
        << list({"01/03/2025", "02/04/2025"}) << int(DateOrder::DayMonthYear);
    QTest::newRow("the order that fits all, though the other fits nearly all")
        << (list({"03/13/2025"}) + QStringList(dates("%1/04/2025", 1, 12)) + dates("%1/05/2025", 1, 12))
        << int(DateOrder::MonthDayYear);
    QTest::newRow("moments that follow each other closely, month first")
        << list({"3/1/2025 10:00", "3/2/2025 11:00", "3/5/2025 9:00"}) << int(DateOrder::MonthDayYear);
    QTest::newRow("moments that follow each other closely, day first")
        << list({"1/3/2025 10:00", "2/3/2025 11:00", "5/3/2025 9:00"}) << int(DateOrder::DayMonthYear);
    QTest::newRow("days in one piece") << list({"20250301", "20251231"}) << int(DateOrder::YearMonthDay);
    QTest::newRow("American with times")
        << list({"8/27/2014 11:29:31", "8/5/2014 9:05"}) << int(DateOrder::MonthDayYear);
    QTest::newRow("half days of the clock speak English")
        << list({"03/04/2025 9:05 AM", "04/03/2025 9:05 PM"}) << int(DateOrder::MonthDayYear);
    QTest::newRow("seconds since 1970") << list({"1741529106", "1741529999"}) << int(DateOrder::UnixTime);
    QTest::newRow("n/a among them") << list({"2025-03-01", "n/a"}) << int(DateOrder::YearMonthDay);
    QTest::newRow("words") << list({"yesterday", "2025-03-01"}) << -1;
    QTest::newRow("scores") << list({"1", "5"}) << -1;
    QTest::newRow("nothing") << QStringList() << -1;
}

void TestGuess::datesAreSeenFromTheValues() {
    QFETCH(QStringList, values);
    QFETCH(int, order);
    const auto guessed = guessDateOrder(columnOf("when", values));
    QCOMPARE(guessed ? int(*guessed) : -1, order);
}

void TestGuess::rolesAreGuessed_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("roles"); // by column
    QTest::newRow("long: touchpoint, score, date, customer, words, channel, segment")
        << table("customer_id,touchpoint,score,date,comment,channel,product",
                 "C%1,%5,%3,2025-01-0%2,it took much too long for me to get an answer %1,phone,Product %2",
                 60)
        << list({"customer", "touchpoint", "score", "time", "comment", "channel", "segment"});
    QTest::newRow("long in Polish") << table(
        "klient;punkt styku;ocena;data;komentarz",
        "K%1;%5;%3;0%2.03.2025;trwało to o wiele za długo, nikt nie odpowiadał %1", 60)
                                    << list({"customer", "touchpoint", "score", "time", "comment"});
    QTest::newRow("long with two questions side by side")
        << table("respondentId,step,nps_score,csat_score", "R%1,%5,%3,%2", 60)
        << list({"customer", "touchpoint", "score", "score"});
    QTest::newRow("wide: every rating is an answer; age and region are not")
        << table("RespondentID,Age,Region,Ordering,Delivery,Overall rating", "%1,%4,North %2,%2,%2,%3", 60)
        << list({"customer", "ignore", "segment", "answer", "answer", "answer"});
    QTest::newRow("wide with questions as titles")
        << table("id,How easy was it to book an appointment?,How many children do you have?,Why?",
                 "%1,%2,%2,because nobody ever told me how this should be done properly %1", 60)
        << list({"customer", "answer", "segment", "comment"});
    QTest::newRow("a customer type is no customer")
        << table("Customer Type,Ordering", "Type %2,%2", 60) << list({"segment", "answer"});
    QTest::newRow("days in one piece are no customers")
        << table("day,client,touchpoint,score", "202503%4,K%1,%5,%3", 60)
        << list({"time", "customer", "touchpoint", "score"});
    QTest::newRow("seconds since 1970, as databases call them")
        << table("respondent,step,score,ts", "K%1,%5,%3,14396430%4", 60)
        << list({"customer", "touchpoint", "score", "time"});
    QTest::newRow("a sum below the scores hides none of them")
        << table("touchpoint,rating,region", "%5,%2,North %2", 60) + "Total,181,\n"
        << list({"touchpoint", "score", "segment"});
    QTest::newRow("sliders, where nothing else is a score")
        << table("id,Gate,Shop", "%1,%4,6%2", 60) << list({"customer", "answer", "answer"});
    QTest::newRow("a score by its name beside ratings")
        << table("id,Gate,Satisfaction score", "%1,%2,%4", 60) << list({"customer", "answer", "answer"});
    QTest::newRow("the number of a row is no customer where one is named")
        << table("id,customer,touchpoint,score", "%1,C%2%3,%5,%3", 60)
        << list({"ignore", "customer", "touchpoint", "score"});
    QTest::newRow("a few accounts do not stand for the customers")
        << table("id,account,touchpoint,score", "%1,%5,%5,%3", 60)
        << list({"customer", "segment", "touchpoint", "score"});
    QTest::newRow("a customer named in a few rows does not stand for all of them") << QByteArray(
        "id,customer,touchpoint,score\n1,C1,Gate,5\n2,,Gate,4\n3,,Shop,3\n4,,Shop,1\n5,C5,Gate,2\n"
        "6,,Gate,4\n7,,Shop,5\n8,,Shop,3\n") << list({"customer", "ignore", "touchpoint", "score"});
    QTest::newRow("a title that stands alone names the customer")
        << table("who,Gate", "P%1,%2", 60) << list({"customer", "answer"});
    QTest::newRow("as much below zero as above")
        << QByteArray("id,Gate\n1,-2\n2,-1\n3,0\n4,1\n5,2\n") << list({"customer", "answer"});
    QTest::newRow("two rows only") << QByteArray("touchpoint,score\nClaim,7\nRepair,3\n")
                                   << list({"touchpoint", "score"});
}

void TestGuess::rolesAreGuessed() {
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, roles);
    const Result<TableSample> sample = sampleFile(m_folder.write(bytes));
    QVERIFY(sample);
    const Mapping mapping = guessMapping(*sample, model::Project());
    QStringList guessed;
    for (const ColumnMapping& column : mapping.columns)
        guessed += keyOf(column.role);
    QCOMPARE(guessed, roles);
    QVERIFY(checkMapping(mapping));
}

void TestGuess::namesOfTouchpointsMakeATableLong() {
    const QByteArray bytes = table("where,points", "%5,%3", 40);
    model::Project project;
    const Result<TableSample> sample = sampleFile(m_folder.write(bytes));
    QVERIFY(roleOf(guessMapping(*sample, project), QStringLiteral("points")) == ColumnRole::Answer);
    for (const char* name : {"Claim", "Repair"}) {
        model::Touchpoint touchpoint;
        touchpoint.id.value = project.highestId() + 1;
        touchpoint.name = QString::fromLatin1(name);
        project.put(touchpoint);
    }
    const Mapping mapping = guessMapping(*sample, project);
    QVERIFY(roleOf(mapping, QStringLiteral("where")) == ColumnRole::Touchpoint);
    QVERIFY(roleOf(mapping, QStringLiteral("points")) == ColumnRole::Score);
}

void TestGuess::questionsGetTheirOwnScales() {
    QByteArray bytes("touchpoint,metric,value\n");
    for (int i = 0; i < 40; ++i) {
        bytes += "Claim,NPS," + QByteArray::number(i % 11) + "\nClaim,CSAT," + QByteArray::number(1 + i % 5)
                 + "\n";
    }
    const Result<TableSample> sample = sampleFile(m_folder.write(bytes));
    const Mapping mapping = guessMapping(*sample, model::Project());
    QVERIFY(roleOf(mapping, QStringLiteral("metric")) == ColumnRole::Question);
    QCOMPARE(mapping.questions.size(), std::size_t{2});
    QCOMPARE(mapping.questions[0].value, QStringLiteral("NPS"));
    QVERIFY(mapping.questions[0].scale.kind.is(ScaleKind::Nps));
    QVERIFY(mapping.questions[1].scale.kind.is(ScaleKind::Csat));
    QVERIFY(checkMapping(mapping));
}

void TestGuess::theProjectsScaleIsUsedAgain() {
    model::Project project;
    model::Scale own = usualScale(ScaleKind::Csat);
    own.id = {41};
    own.name = QStringLiteral("Our five");
    own.lowAtMost = 3;
    project.put(own);
    const Result<TableSample> sample = sampleFile(m_folder.write(table("Ordering,Delivery", "%2,%3", 50)));
    const Mapping mapping = guessMapping(*sample, project);
    QVERIFY(mapping.columns[0].scale == own);
    QVERIFY(mapping.columns[1].scale == usualScale(ScaleKind::Nps));
}

void TestGuess::aRareZeroCountsForAllColumnsOfTheScale() {
    const QByteArray bytes = table("a,b,Recommend", "%2,%2,%3", 50) + "0,3,0\n";
    const Mapping mapping = guessMapping(*sampleFile(m_folder.write(bytes)), model::Project());
    QCOMPARE(mapping.columns[0].notApplicable, list({"0"}));
    QCOMPARE(mapping.columns[1].notApplicable, list({"0"}));
    QVERIFY(mapping.columns[2].notApplicable.isEmpty()); // on 0–10 a zero is the worst score
}

void TestGuess::aQuestionThatIsCalledByItsNumberKeepsTheAnswerOfThatNumber() {
    const QStringList answers{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
                              QStringLiteral("4"), QStringLiteral("5")};
    const auto numbers = numbersOf(columnOf("5", answers), u'.');
    QVERIFY(numbers);
    QCOMPARE(*numbers, (std::set<double>{1, 2, 3, 4, 5}));
    // Of exports put one behind the other the title is none.
    QCOMPARE(*numbersOf(columnOf("Score", answers + QStringList{QStringLiteral("Score")}), u'.'),
             (std::set<double>{1, 2, 3, 4, 5}));
    const QStringList days = dates("2025-01-%1", 1, 12);
    QCOMPARE(dateFit(columnOf("2025-01-12", days), DateOrder::YearMonthDay).fitting, days.size());
}

void TestGuess::aDecimalCommaIsSeen() {
    const Mapping comma = guessMapping(*sampleFile(m_folder.write("etap;ocena\nA;4,5\nB;3,0\nA;2\n")), {});
    QCOMPARE(comma.decimalSign, QChar(u','));
    QCOMPARE(comma.dialect.delimiter, QChar(u';'));
    const Mapping point = guessMapping(*sampleFile(m_folder.write("step;score\nA;4.5\nB;3.0\nA;2\n")), {});
    QCOMPARE(point.decimalSign, QChar(u'.'));
}

void TestGuess::twoMixedScalesAreToldWithTheWayOut() {
    QByteArray bytes("place,rating\n");
    for (int i = 0; i < 1500; ++i)
        bytes += "Gate," + QByteArray::number(i < 20 ? 9 : 1 + i % 5) + "\n";
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const Result<TableSample> sample = sampleFile(m_folder.write(bytes));
    QVERIFY(sample);
    const QString said = mappingNotices(*sample, guessMapping(*sample, {})).join(u' ');
    QLocale::setDefault(before);
    QVERIFY2(said.contains(QStringLiteral("1,480 answers lie on 1–5 and 20 above it")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("choose a longer one")), qPrintable(said));
    // A zero for "does not apply" among them makes no question of 0–10.
    bytes += "Gate,0\nGate,0\n";
    const Mapping zeros = guessMapping(*sampleFile(m_folder.write(bytes)), {});
    QCOMPARE(zeros.find(QStringLiteral("rating"))->scale->maximum, 5);
}

void TestGuess::eachColumnHasItsOwnDecimalSign() {
    QByteArray bytes("etap;ocena;wersja;waga\n");
    for (int i = 0; i < 40; ++i)
        bytes += "Odprawa;" + QByteArray::number(1 + i % 4) + "," + QByteArray::number(i % 10) + ";5.2;0,5\n";
    const QString path = m_folder.write(bytes);
    const Mapping mapping = guessMapping(*sampleFile(path), {});
    QCOMPARE(titlesOf(mapping, ColumnRole::Score), list({"ocena"}));
    NoProgress progress;
    const Result<ImportPreview> seen = preview(fileAt(path), mapping, progress);
    QVERIFY(seen);
    QCOMPARE(seen->counts.answers, 40);
    QCOMPARE(seen->counts.invalid, 0);

    QByteArray mixed("step;score;weight;share\n");
    for (int i = 0; i < 40; ++i)
        mixed += "Gate;" + QByteArray::number(1 + i % 4) + ".5;0,3;0,7\n";
    const QString other = m_folder.write(mixed);
    const Mapping point = guessMapping(*sampleFile(other), {});
    QCOMPARE(point.decimalSign, QChar(u','));
    QCOMPARE(point.find(QStringLiteral("score"))->decimalSign, std::optional(QChar(u'.')));
    const Result<ImportPreview> read = preview(fileAt(other), point, progress);
    QVERIFY(read);
    QCOMPARE(read->counts.answers, 40);
    // A thousand is no decimal fraction.
    QVERIFY(!decimalSignOf(columnOf("visits", list({"1,234", "2,500"}))));
    QCOMPARE(decimalSignOf(columnOf("grade", list({"4,5", "3"}))), std::optional(QChar(u',')));
}

void TestGuess::aTableOfDecimalCommasIsCutAtItsSemicolons() {
    for (const char* head : {"Odprawa;Bagaż", "Odprawa;Bagaż;Sklep", "A;B;C;D;E"}) {
        const auto columns = QString::fromUtf8(head).split(u';').size();
        QByteArray bytes(head);
        bytes += '\n';
        for (int i = 0; i < 30; ++i) {
            QList<QByteArray> cells;
            for (qsizetype c = 0; c < columns; ++c)
                cells += QByteArray::number(1 + (i + c) % 4) + "," + QByteArray::number(i % 10);
            bytes += cells.join(';') + '\n';
        }
        const Result<TableSample> sample = sampleFile(m_folder.write(bytes));
        QVERIFY(sample);
        QCOMPARE(sample->dialect.delimiter, QChar(u';'));
        QCOMPARE(qsizetype(sample->columns.size()), columns);
    }
    // The other way round: answers with semicolons in them.
    QByteArray boxes("when,used,score\n");
    for (int i = 0; i < 30; ++i)
        boxes += "2025-03-01,Web;Phone;Shop;Letter," + QByteArray::number(i % 5 + 1) + '\n';
    QCOMPARE(sampleFile(m_folder.write(boxes))->dialect.delimiter, QChar(u','));
}

void TestGuess::codesForNoAnswerAreNoScores() {
    QByteArray bytes("id,Gate,Shop\n");
    for (int i = 0; i < 120; ++i) {
        bytes += QByteArray::number(i) + ',' + QByteArray::number(i % 15 == 0 ? 99 : i % 5 + 1) + ','
                 + QByteArray::number(i % 20 == 1 ? -1 : i % 5 + 1) + '\n';
    }
    const QString path = m_folder.write(bytes);
    const Result<TableSample> sample = sampleFile(path);
    const Mapping mapping = guessMapping(*sample, {});
    QCOMPARE(titlesOf(mapping, ColumnRole::Answer), list({"Gate", "Shop"}));
    QVERIFY(mapping.find(QStringLiteral("Gate"))->scale == usualScale(ScaleKind::Csat));
    QVERIFY(mappingNotices(*sample, mapping).join(u'\n').contains(QStringLiteral("Gate (99), Shop (-1)")));
    NoProgress progress;
    const Result<ImportPreview> seen = preview(fileAt(path), mapping, progress);
    QCOMPARE(seen->counts, (AnswerReader::Counts{120, 240 - 8 - 6, 0, 0, 14}));
}

void TestGuess::columnsWithoutAZeroAreOnTheScaleOfTheOthers() {
    QByteArray bytes("id,Gate,Shop\n");
    for (int i = 0; i < 60; ++i)
        bytes += QByteArray::number(i) + ',' + QByteArray::number(i % 11) + ','
                 + QByteArray::number(i % 10 + 1) + '\n';
    const Mapping mapping = guessMapping(*sampleFile(m_folder.write(bytes)), {});
    QVERIFY(mapping.find(QStringLiteral("Gate"))->scale == usualScale(ScaleKind::Nps));
    QVERIFY(mapping.find(QStringLiteral("Shop"))->scale == usualScale(ScaleKind::Nps));
}

void TestGuess::doubtfulDatesAreSaid_data() {
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("notice"); // empty: none
    QTest::newRow("both orders fit") << dates(
        "%1/03/2025", 1, 9) << QStringLiteral("could be day/month or month/day; they are read as day");
    QTest::newRow("both orders fit, and the month comes first")
        << dates("3/%1/2025 10:00", 1, 9) << QStringLiteral("they are read as month/day");
    QTest::newRow("a few are in the other order")
        << (dates("%1/03/2025", 1, 28) + list({"03/29/2025"}))
        << QStringLiteral("but 1 date(s) in it can only be month/day");
    QTest::newRow("certain") << dates("%1/03/2025", 1, 28) << QString();
    QTest::newRow("ISO") << dates("2025-03-%1", 1, 9) << QString();
}

void TestGuess::doubtfulDatesAreSaid() {
    QFETCH(QStringList, values);
    QFETCH(QString, notice);
    QByteArray bytes("day,touchpoint,score\n");
    for (const QString& value : values)
        bytes += value.toUtf8() + ",Gate,4\n";
    const Result<TableSample> sample = sampleFile(m_folder.write(bytes));
    const QString notices = mappingNotices(*sample, guessMapping(*sample, {})).join(u'\n');
    if (notice.isEmpty()) {
        QVERIFY2(!notices.contains(QStringLiteral("month")), qPrintable(notices));
    } else {
        QVERIFY2(notices.contains(notice), qPrintable(notices));
    }
}

void TestGuess::noticesSayWhatToLookAt() {
    QByteArray bytes("day,country,a,b\n");
    for (int i = 0; i < 200; ++i)
        bytes += "0" + QByteArray::number(1 + i % 9) + "/03/2025,Country " + QByteArray::number(i % 60) + ','
                 + QByteArray::number(i % 6) + ",3\n";
    const Result<TableSample> sample = sampleFile(m_folder.write(bytes));
    Mapping mapping = guessMapping(*sample, {});
    QVERIFY(roleOf(mapping, QStringLiteral("country")) == ColumnRole::Ignore);
    const QString notices = mappingNotices(*sample, mapping).join(u'\n');
    QVERIFY(notices.contains(QStringLiteral("“country” has 60 different values")));
    QVERIFY(notices.contains(QStringLiteral("day/month or month/day")));
    QVERIFY(notices.contains(QStringLiteral("0 is taken as “not applicable”")));
    QVERIFY(notices.contains(QStringLiteral("each row counts as a customer of its own")));
    mapping.find(QStringLiteral("country"))->role = ColumnRole::Segment;
    mapping.find(QStringLiteral("day"))->role = ColumnRole::Ignore;
    const QString chosen = mappingNotices(*sample, mapping).join(u'\n');
    QVERIFY(chosen.contains(QStringLiteral("“country” has 60 different values")));
    QVERIFY(chosen.contains(QStringLiteral("No column holds a date")));
}

void TestGuess::whatMayHaveBeenTakenForSomethingElseIsTold() {
    const auto noticesOf = [this](const char* header) {
        const Result<TableSample> sample = sampleFile(m_folder.write(table(header, "%1,%5,%2,Anna %1", 60)));
        return mappingNotices(*sample, guessMapping(*sample, {})).join(u'\n');
    };
    const QString single = noticesOf("id,Bereich,Score (1-5),name");
    QVERIFY2(single.contains(QStringLiteral("All answers go to one touchpoint, “Score (1-5)”.")),
             qPrintable(single));
    QVERIFY2(single.contains(QStringLiteral("give it that role: Bereich.")), qPrintable(single));
    const QString numbered = noticesOf("id,touchpoint,Score (1-5),name");
    QVERIFY2(numbered.contains(QStringLiteral("“id” is another one in every row.")), qPrintable(numbered));
    QVERIFY(!noticesOf("customer_id,touchpoint,Score (1-5),name").contains(QStringLiteral("in every row")));
    for (const char* other : {"id,touchpoint,Score (1-5),name", "id,Bereich,Check-in,name"})
        QVERIFY2(!noticesOf(other).contains(QStringLiteral("All answers go to")), other);
}

void TestGuess::signsInATitleStayAsTheyAre() {
    QByteArray bytes("touchpoint,Sure to 100 %2 or %3\n");
    for (int i = 0; i < 200; ++i)
        bytes += "Gate," + QByteArray::number(i < 190 ? 1 : 5) + '\n';
    const QString title = QStringLiteral("Sure to 100 %2 or %3");
    const Result<TableSample> sample = sampleFile(m_folder.write(bytes));
    Mapping mapping = guessMapping(*sample, {});
    ColumnMapping& column = *mapping.find(title);
    column.role = ColumnRole::Score;
    column.scale = usualScale(model::ScaleKind::Csat);
    column.scale->name = QStringLiteral("%1 of 5");
    const QString notices = mappingNotices(*sample, mapping).join(u'\n');
    QVERIFY2(notices.contains(QStringLiteral("“Sure to 100 %2 or %3”: 95 of 100 answers")),
             qPrintable(notices));
    QVERIFY2(notices.contains(QStringLiteral("on the scale “%1 of 5”")), qPrintable(notices));
}

void TestGuess::aHundredColumnsMakeNoPageOfNotices() {
    QByteArray titles;
    QByteArray rows;
    for (int i = 0; i < 100; ++i)
        titles +=
            (i ? ",How was it at last? – Part " : "How was it at last? – Part ") + QByteArray::number(i);
    for (int row = 0; row < 30; ++row) {
        rows += '\n';
        for (int i = 0; i < 100; ++i)
            rows += (i ? "," : "") + QByteArray::number(row % 6);
    }
    const Result<TableSample> sample = sampleFile(m_folder.write(titles + rows + '\n'));
    const QStringList notices = mappingNotices(*sample, guessMapping(*sample, {}));
    const QString all = notices.join(u'\n');
    QVERIFY2(all.contains(QStringLiteral("in: Part 0, Part 1, Part 2, Part 3, Part 4, Part 5 and 94 more.")),
             qPrintable(all));
    QVERIFY(all.size() < 400);
}

QTEST_GUILESS_MAIN(TestGuess)
#include "tst_guess.moc"
