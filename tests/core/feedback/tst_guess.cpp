#include "core/feedback/guess.h"
#include "core/feedback/scale_levels.h"
#include "fixtures.h"

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
    void aDecimalCommaIsSeen();
    void noticesSayWhatToLookAt();

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
    row("1 to 10 is NPS", "score", list({"1", "7", "10"}), "nps", 10, 1);
    row("1 to 5 is CSAT", "score", list({"1", "3", "5"}), "csat", 5, 1);
    row("0 to 5 is CSAT with zero for no answer", "score", list({"0", "3", "5"}), "csat", 5, 1);
    row("written with decimals", "score", list({"1.0", "3.0", "5.0"}), "csat", 5, 1);
    row("1 to 7 is CES", "score", list({"1", "6", "7"}), "ces", 7, 1);
    row("0 to 7 cannot be CES", "score", list({"0", "6", "7"}), "nps", 10, 1);
    row("the title says NPS though only few values were given", "NPS", list({"3", "4", "5"}), "nps", 10, 1);
    row("the title says effort", "Customer effort", list({"2", "3", "5"}), "ces", 7, 1);
    row("halves make a scale of their own", "stars", list({"1", "2.5", "4.5"}), "own", 5, 0.5);
    row("tenths", "grade", list({"1.2", "9.7"}), "own", 10, 0.1);
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
        if (isNumber && number >= scale->minimum) QVERIFY(levelOf(*scale, number));
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
    QTest::newRow("American with times")
        << list({"8/27/2014 11:29:31", "8/5/2014 9:05"}) << int(DateOrder::MonthDayYear);
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

void TestGuess::aDecimalCommaIsSeen() {
    const Mapping comma = guessMapping(*sampleFile(m_folder.write("etap;ocena\nA;4,5\nB;3,0\nA;2\n")), {});
    QCOMPARE(comma.decimalSign, QChar(u','));
    QCOMPARE(comma.dialect.delimiter, QChar(u';'));
    const Mapping point = guessMapping(*sampleFile(m_folder.write("step;score\nA;4.5\nB;3.0\nA;2\n")), {});
    QCOMPARE(point.decimalSign, QChar(u'.'));
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

QTEST_GUILESS_MAIN(TestGuess)
#include "tst_guess.moc"
