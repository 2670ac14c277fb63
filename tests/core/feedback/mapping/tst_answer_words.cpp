// Answers in words as places on a scale, in four languages.
#include "core/feedback/mapping/answer_words.h"
#include "core/feedback/mapping/guess.h"
#include "core/feedback/scale_levels.h"
#include "tests/core/feedback/fixtures.h"

using namespace chwila;
using namespace chwila::feedback;

namespace {

ColumnSample columnOf(const QString& values) {
    ColumnSample column;
    column.title = QStringLiteral("Question");
    for (const QString& value : values.split(u'|'))
        column.values.emplace_back(value, 10);
    return column;
}

/// "Very bad=1|Bad=2".
QString shown(const WordScale& scale) {
    QStringList parts;
    for (const WordScore& each : scale.words)
        parts += QStringLiteral("%1=%2").arg(each.word).arg(each.score);
    return parts.join(u'|');
}

} // namespace

class TestAnswerWords : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void wordsHaveTheirPlaces_data();
    void wordsHaveTheirPlaces();
    void theScaleFitsThePlaces();
    void wordsThatAreNoScale_data();
    void wordsThatAreNoScale();
    void noOpinionIsNoAnswer();
    void yesAndNoAreNoOpinion();
    void theSourcesOwnCodesWin();
    void codesThatNobodyDeclaredMissingAreNoAnswers_data();
    void codesThatNobodyDeclaredMissingAreNoAnswers();
    void aSliderKeepsItsLabelledEnds();
    void numbersAreFoundBesideWords_data();
    void numbersAreFoundBesideWords();
    void schoolMarksRunDown();
    void aTableOfWordsIsReadAsScores();
    void aLongTableOfWordsIsReadAsScores();
};

void TestAnswerWords::wordsHaveTheirPlaces_data() {
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* values, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(values) << QString::fromUtf8(expected);
    };
    row("French satisfaction",
        "Très satisfait|Ni satisfait, ni insatisfait|Insatisfait|Très insatisfait|Satisfait",
        "Très insatisfait=1|Insatisfait=2|Ni satisfait, ni insatisfait=3|Satisfait=4|Très satisfait=5");
    row("Italian satisfaction",
        "Molto soddisfatto|Né soddisfatto né insoddisfatto|Insoddisfatto|Molto insoddisfatto|Soddisfatto",
        "Molto insoddisfatto=1|Insoddisfatto=2|Né soddisfatto né insoddisfatto=3|Soddisfatto=4|Molto "
        "soddisfatto=5");
    row("what became of a ticket", "Good|Bad|Offered|Unoffered", "Bad=1|Good=3");
    row("satisfaction", "Very satisfied|Neutral|Satisfied|Very dissatisfied|Dissatisfied",
        "Very dissatisfied=1|Dissatisfied=2|Neutral=3|Satisfied=4|Very satisfied=5");
    row("nobody was very dissatisfied", "Very satisfied|Satisfied|Neutral|Dissatisfied",
        "Dissatisfied=2|Neutral=3|Satisfied=4|Very satisfied=5");
    row("only happy people", "Very satisfied|Satisfied", "Satisfied=4|Very satisfied=5");
    row("seven places",
        "Extremely satisfied|Moderately satisfied|Slightly satisfied|Neither satisfied nor "
        "dissatisfied|Slightly dissatisfied|Moderately dissatisfied|Extremely dissatisfied",
        "Extremely dissatisfied=1|Moderately dissatisfied=2|Slightly dissatisfied=3|Neither satisfied nor "
        "dissatisfied=4|Slightly satisfied=5|Moderately satisfied=6|Extremely satisfied=7");
    row("agreement", "Strongly agree|Agree|Neither agree nor disagree|Disagree|Strongly disagree",
        "Strongly disagree=1|Disagree=2|Neither agree nor disagree=3|Agree=4|Strongly agree=5");
    row("agreement without a middle", "STRONGLY AGREE|agree|disagree|strongly disagree",
        "strongly disagree=1|disagree=2|agree=3|STRONGLY AGREE=4");
    row("favour with a middle",
        "Very favorably|Somewhat favorably|Neither favorably nor unfavorably (neutral)|"
        "Somewhat unfavorably|Very unfavorably",
        "Very unfavorably=1|Somewhat unfavorably=2|Neither favorably nor unfavorably (neutral)=3|Somewhat "
        "favorably=4|Very favorably=5");
    row("one pole", "Extremely helpful|Very helpful|Somewhat helpful|Not so helpful|Not at all helpful",
        "Not at all helpful=1|Not so helpful=2|Somewhat helpful=3|Very helpful=4|Extremely helpful=5");
    row("one pole without its end", "Extremely helpful|Very helpful|Somewhat helpful|Not so helpful",
        "Not so helpful=2|Somewhat helpful=3|Very helpful=4|Extremely helpful=5");
    row("the bad pole alone", "No, not rude at all|Yes, somewhat rude|Yes, very rude",
        "Yes, very rude=1|Yes, somewhat rude=2|No, not rude at all=3");
    row("ease without a middle", "Somewhat easy|Very easy|Somewhat difficult|Very difficult",
        "Very difficult=1|Somewhat difficult=2|Somewhat easy=3|Very easy=4");
    row("quality", "Excellent|Good|Poor|Fair|Very good", "Poor=1|Fair=2|Good=3|Very good=4|Excellent=5");
    row("quality with very poor", "Good|Very poor|Average|Poor|Excellent",
        "Very poor=1|Poor=2|Average=3|Good=4|Excellent=5");
    row("zadowolenie",
        "Bardzo zadowolony|Raczej zadowolona|Ani zadowolony, ani niezadowolony|Raczej niezadowolony|"
        "Bardzo niezadowolona",
        "Bardzo niezadowolona=1|Raczej niezadowolony=2|Ani zadowolony, ani niezadowolony=3|Raczej "
        "zadowolona=4|"
        "Bardzo zadowolony=5");
    row("zgoda",
        "Zdecydowanie się zgadzam|Raczej się zgadzam|Raczej się nie zgadzam|Zdecydowanie się nie zgadzam",
        "Zdecydowanie się nie zgadzam=1|Raczej się nie zgadzam=2|Raczej się zgadzam=3|Zdecydowanie się "
        "zgadzam=4");
    row("tak i nie", "Zdecydowanie tak|Raczej tak|Raczej nie|Zdecydowanie nie",
        "Zdecydowanie nie=1|Raczej nie=2|Raczej tak=3|Zdecydowanie tak=4");
    row("jakość", "bardzo dobrze|dobrze|średnio|źle|bardzo źle",
        "bardzo źle=1|źle=2|średnio=3|dobrze=4|bardzo dobrze=5");
    row("mulțumire", "Foarte mulțumit|Mulțumită|Nici mulțumit, nici nemulțumit|Nemulțumit|Foarte nemulțumit",
        "Foarte nemulțumit=1|Nemulțumit=2|Nici mulțumit, nici nemulțumit=3|Mulțumită=4|Foarte mulțumit=5");
    row("mulțumire cu sedilă", "Foarte mulţumit|Mulţumit|Nemulţumit|Foarte nemulţumit",
        "Foarte nemulţumit=1|Nemulţumit=2|Mulţumit=3|Foarte mulţumit=4");
    row("acord", "Acord total|Acord|Neutru|Dezacord|Dezacord total",
        "Dezacord total=1|Dezacord=2|Neutru=3|Acord=4|Acord total=5");
    row("calitate", "Foarte bine|Bine|Satisfăcător|Slab|Foarte slab",
        "Foarte slab=1|Slab=2|Satisfăcător=3|Bine=4|Foarte bine=5");
    row("Zufriedenheit", "Sehr zufrieden|Eher zufrieden|Teils/teils|Eher unzufrieden|Sehr unzufrieden",
        "Sehr unzufrieden=1|Eher unzufrieden=2|Teils/teils=3|Eher zufrieden=4|Sehr zufrieden=5");
    row("Zustimmung", "Stimme vollständig zu|Stimme eher zu|Stimme eher nicht zu|Stimme gar nicht zu",
        "Stimme gar nicht zu=1|Stimme eher nicht zu=2|Stimme eher zu=3|Stimme vollständig zu=4");
    row("numbers with words at their ends", "10 - Extremely likely|9|8|7|5|0 = Not at all likely",
        "0 = Not at all likely=0|10 - Extremely likely=10");
    row("ends named behind their numbers", "Extremely likely - 10|9|8|5|Not at all likely (0)",
        "Not at all likely (0)=0|Extremely likely - 10=10");
    row("quality of something",
        "Very high quality|High quality|Neither high nor low quality|Low quality|Very low quality",
        "Very low quality=1|Low quality=2|Neither high nor low quality=3|High quality=4|Very high quality=5");
    row("beside the average",
        "Far above average|Somewhat above average|Average|Somewhat below average|Far below average",
        "Far below average=1|Somewhat below average=2|Average=3|Somewhat above average=4|Far above "
        "average=5");
    row("how well", "Extremely well|Very well|Somewhat well|Not so well|Not at all well",
        "Not at all well=1|Not so well=2|Somewhat well=3|Very well=4|Extremely well=5");
    row("groups of promoters", "Promoter|Passive|Detractor", "Detractor=1|Passive=2|Promoter=3");
    row("grupy promotorów", "Krytycy|Promotorzy|Neutralni", "Krytycy=1|Neutralni=2|Promotorzy=3");
    row("satisfacción", "Muy satisfecho|Satisfecho|Neutral|Insatisfecho|Muy insatisfecho",
        "Muy insatisfecho=1|Insatisfecho=2|Neutral=3|Satisfecho=4|Muy satisfecho=5");
    row("numbers in front of words", "5 (very good)|4 (good)|1 (bad)",
        "1 (bad)=1|4 (good)=4|5 (very good)=5");
    row("stars", "5 stars|4 stars|1 star", "1 star=1|4 stars=4|5 stars=5");
    row("how often", "Once in a while|Usually|Never|Always|About half the time",
        "Never=1|Once in a while=2|About half the time=3|Usually=4|Always=5");
    row("codes of a survey tool", "A2|A1|A4|A3", "A1=1|A2=2|A3=3|A4=4");
}

void TestAnswerWords::wordsHaveTheirPlaces() {
    QFETCH(QString, values);
    QFETCH(QString, expected);
    const auto found = proposeWords(columnOf(values));
    QVERIFY(found.has_value());
    QCOMPARE(shown(*found), expected);
    for (const WordScore& each : found->words)
        QVERIFY(levelOf(found->scale, each.score).has_value());
}

void TestAnswerWords::theScaleFitsThePlaces() {
    const auto scaleOf = [](const char* values) {
        return proposeWords(columnOf(QString::fromUtf8(values)))->scale;
    };
    QVERIFY(scaleOf("Very satisfied|Neutral|Dissatisfied|Satisfied") == usualScale(model::ScaleKind::Csat));
    const model::Scale four = scaleOf("Very easy|Somewhat easy|Somewhat difficult|Very difficult");
    QCOMPARE(four.name, QStringLiteral("1–4"));
    QCOMPARE(four.lowAtMost, 2.0);
    QCOMPARE(four.highAtLeast, 3.0);
    const model::Scale three = scaleOf("Yes, very rude|Yes, somewhat rude|No, not at all rude");
    QCOMPARE(three.maximum, 3.0);
    QCOMPARE(three.lowAtMost, 1.0);
    QCOMPARE(three.highAtLeast, 3.0);
    QVERIFY(scaleOf("10 - Extremely likely|9|7|0 = Not at all") == usualScale(model::ScaleKind::Nps));
}

void TestAnswerWords::wordsThatAreNoScale_data() {
    QTest::addColumn<QString>("values");
    QTest::newRow("countries") << QStringLiteral("Poland|Romania|Germany");
    QTest::newRow("ages") << QStringLiteral("18-29|30-44|45-60|> 60");
    QTest::newRow("sizes of companies") << QStringLiteral("1-5|6-25|26-100|More than 1000");
    QTest::newRow("one word only") << QStringLiteral("Good");
    QTest::newRow("two questions in one column")
        << QStringLiteral("Very satisfied|Very likely|Satisfied|Unlikely");
    QTest::newRow("sentences with a grading word") << QStringLiteral(
        "Yes, they should not recline their chair if the person behind them asks them not to|"
        "No, the person on the flight has no obligation to the person behind them at all");
    QTest::newRow("hours") << QStringLiteral("1 hour|2 hours|3 hours");
    QTest::newRow("mostly other words") << QStringLiteral("Good|Bad|Ordering|Delivery|Returns|Support");
}

void TestAnswerWords::wordsThatAreNoScale() {
    QFETCH(QString, values);
    QVERIFY(!proposeWords(columnOf(values)));
}

void TestAnswerWords::noOpinionIsNoAnswer() {
    const auto found =
        proposeWords(columnOf(QStringLiteral("Very easy|Somewhat easy|Very difficult|Don't know|N/A")));
    QVERIFY(found);
    QCOMPARE(found->notApplicable, list({"Don't know", "N/A"}));
    QCOMPARE(shown(*found).count(u'='), 3);
}

void TestAnswerWords::yesAndNoAreNoOpinion() {
    QVERIFY(!proposeWords(columnOf(QStringLiteral("Yes|No")))->opinion);
    QVERIFY(!proposeWords(columnOf(QStringLiteral("Tak|Nie")))->opinion);
    QVERIFY(!proposeWords(columnOf(QStringLiteral("Promoter|Passive|Detractor")))->opinion);
    QVERIFY(!proposeWords(columnOf(QStringLiteral("Never|Sometimes|Always|Often")))->opinion);
    QVERIFY(!proposeWords(columnOf(QStringLiteral("Very important|Important|Not important")))->opinion);
    QVERIFY(proposeWords(columnOf(QStringLiteral("Good|Fair|Poor")))->opinion);
}

void TestAnswerWords::theSourcesOwnCodesWin() {
    ColumnSample column = columnOf(QStringLiteral("Sehr gut|3|Mangelhaft|Keine Angabe"));
    column.codes = {{QStringLiteral("Sehr gut"), 1},
                    {QStringLiteral("Mangelhaft"), 5},
                    {QStringLiteral("Keine Angabe"), 9}};
    const auto found = proposeWords(column);
    QVERIFY(found);
    QCOMPARE(shown(*found), QStringLiteral("Sehr gut=1|Mangelhaft=5"));
    QCOMPARE(found->notApplicable, list({"Keine Angabe"}));
    QCOMPARE(found->scale.maximum, 5.0);
}

void TestAnswerWords::codesThatNobodyDeclaredMissingAreNoAnswers_data() {
    QTest::addColumn<QString>("word");
    QTest::addColumn<double>("code");
    const auto row = [](const char* word, double code) {
        QTest::addRow("%s (%g)", word, code) << QString::fromUtf8(word) << code;
    };
    row("Refused", 99);
    row("Refused to answer", 6);
    row("Declined", 98);
    row("Odmowa", 99);
    row("Odmowa odpowiedzi", 9);
    row("Brak danych", 97);
    row("Refuz", 9);
    row("Refuză să răspundă", 99);
    row("NS/NR", 99);
    row("verweigert", -9);
    row("nicht beantwortet", -1);
    row("Somebody else was asked", 9); // the code stands apart from 1 … 5
    row("Somebody else was asked", 99);
}

void TestAnswerWords::codesThatNobodyDeclaredMissingAreNoAnswers() {
    QFETCH(QString, word);
    QFETCH(double, code);
    ColumnSample column = columnOf(QStringLiteral("Very dissatisfied|Dissatisfied|Neutral|Satisfied"));
    column.values.emplace_back(word, 3);
    column.filled = 43;
    column.codes = {{QStringLiteral("Very dissatisfied"), 1}, {QStringLiteral("Dissatisfied"), 2},
                    {QStringLiteral("Neutral"), 3},           {QStringLiteral("Satisfied"), 4},
                    {QStringLiteral("Very satisfied"), 5},    {word, code}};
    const auto found = proposeWords(column);
    QVERIFY(found);
    QVERIFY(found->opinion);
    QCOMPARE(found->notApplicable, QStringList{word});
    QCOMPARE(found->words.size(), std::size_t{5});
    QVERIFY(found->scale == usualScale(model::ScaleKind::Csat));
}

void TestAnswerWords::aSliderKeepsItsLabelledEnds() {
    ColumnSample column = columnOf(QStringLiteral("Awful|12|35|50|71|88|Great|Refused"));
    column.codes = {
        {QStringLiteral("Awful"), 0}, {QStringLiteral("Great"), 100}, {QStringLiteral("Refused"), 999}};
    const auto found = proposeWords(column);
    QVERIFY(found);
    QCOMPARE(shown(*found), QStringLiteral("Awful=0|Great=100"));
    QCOMPARE(found->scale.maximum, 100.0);
    QCOMPARE(found->notApplicable, list({"Refused"}));
}

void TestAnswerWords::numbersAreFoundBesideWords_data() {
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<double>("maximum");
    const auto row = [](const char* name, const char* values, const char* expected, double maximum) {
        QTest::newRow(name) << QString::fromUtf8(values) << QString::fromUtf8(expected) << maximum;
    };
    row("of five", "4/5|2/5|3 / 5", "2/5=2|3 / 5=3|4/5=4", 5);
    row("out of ten", "8 out of 10|3 of 10|5 z 10|6 din 10|7 von 10",
        "3 of 10=3|5 z 10=5|6 din 10=6|7 von 10=7|8 out of 10=8", 10);
    row("points of a quiz", "0 / 5|3 / 5|5 / 5", "0 / 5=0|3 / 5=3|5 / 5=5", 5);
    row("five faces", "😀|😡|😐|🙁|🙂", "😡=1|🙁=2|😐=3|🙂=4|😀=5", 5);
    row("two faces in letters", ":)|:(", ":(=1|:)=2", 2);
    row("thumbs", "👍|👎", "👎=1|👍=2", 2);
    row("drawn stars", "★★★|★|★★★★★", "★=1|★★★=3|★★★★★=5", 5);
    row("drawn stars and empty ones", "★★★☆☆|★☆☆☆☆", "★☆☆☆☆=1|★★★☆☆=3", 5);
}

void TestAnswerWords::numbersAreFoundBesideWords() {
    QFETCH(QString, values);
    QFETCH(QString, expected);
    QFETCH(double, maximum);
    const auto found = proposeWords(columnOf(values));
    QVERIFY(found);
    QCOMPARE(shown(*found), expected);
    QCOMPARE(found->scale.maximum, maximum);
}

void TestAnswerWords::schoolMarksRunDown() {
    ColumnSample column = columnOf(QStringLiteral("sehr gut|gut|befriedigend|mangelhaft"));
    column.codes = {{QStringLiteral("sehr gut"), 1},
                    {QStringLiteral("gut"), 2},
                    {QStringLiteral("befriedigend"), 3},
                    {QStringLiteral("mangelhaft"), 4}};
    const auto marks = proposeWords(column);
    QVERIFY(marks);
    QVERIFY(!marks->scale.higherIsBetter);
    QVERIFY(isHigh(marks->scale, 0)); // 1, the best
    QVERIFY(isLow(marks->scale, 3));
    const auto turned = proposeWords(columnOf(
        QStringLiteral("1 - Strongly agree|2 - Agree|3 - Neutral|4 - Disagree|5 - Strongly disagree")));
    QVERIFY(turned);
    const auto best =
        std::ranges::find(turned->words, QStringLiteral("1 - Strongly agree"), &WordScore::word);
    QCOMPARE(satisfactionAt(turned->scale, *levelOf(turned->scale, best->score)), 100.0);
    // Words that say which end is the best, but are no scale by themselves.
    const auto ends = proposeWords(columnOf(QStringLiteral("1 = very good|2|3|4|5|6 = very bad")));
    QVERIFY(ends);
    QVERIFY(!ends->scale.higherIsBetter);
    QCOMPARE(satisfactionAt(ends->scale, *levelOf(ends->scale, 1)), 100.0);
    QVERIFY(proposeWords(columnOf(QStringLiteral("5 - Strongly agree|4 - Agree|2 - Disagree")))
                ->scale.higherIsBetter);
}

void TestAnswerWords::aTableOfWordsIsReadAsScores() {
    const Folder folder;
    const QString path =
        folder.write("RespondentID,Ordering,Delivery,Children\n1,Very satisfied,Satisfied,Yes\n"
                     "2,Dissatisfied,neutral,No\n3,Satisfied,Very Satisfied,Yes\n"
                     "4,Very dissatisfied,Don't know,No\n");
    const Result<TableSample> sample = sampleFile(path);
    QVERIFY(sample);
    const Mapping mapping = guessMapping(*sample, {});
    QCOMPARE(titlesOf(mapping, ColumnRole::Answer), list({"Ordering", "Delivery"}));
    QVERIFY(mappingNotices(*sample, mapping)
                .join(u' ')
                .contains(QStringLiteral("Words are read as numbers on a scale in: Ordering, Delivery")));
    NoProgress progress;
    const Result<ImportPreview> seen = preview(fileAt(path), mapping, progress);
    QVERIFY(seen);
    QCOMPARE(seen->counts, (AnswerReader::Counts{4, 7, 0, 0, 1}));
    model::Project project;
    const ImportPlan plan = planImport(project, QStringLiteral("Words"), fileAt(path), mapping, *seen, {});
    QVERIFY(plan.change.applyTo(project));
    const auto reader = openSource(project, plan.source); // by the mapping as it was stored
    QVERIFY(reader);
    const Harvest all = harvest(**reader);
    QCOMPARE(all.answers.size(), std::size_t(7));
    QCOMPARE(all.answers[0].level, 4); // very satisfied = 5
    QCOMPARE(all.answers[6].level, 0); // very dissatisfied = 1

    // A word that has no place is said, not dropped.
    const QString more = folder.write("RespondentID,Ordering,Delivery,Children\n9,Meh,Satisfied,Yes\n",
                                      QStringLiteral("b.csv"));
    const Result<ImportPreview> odd = preview(fileAt(more), mapping, progress);
    QVERIFY(odd);
    QCOMPARE(odd->counts.invalid, 1);
    QVERIFY(odd->rejected[0].reason.contains(QStringLiteral("“Meh” is neither a number nor a word")));
}

void TestAnswerWords::aLongTableOfWordsIsReadAsScores() {
    const Folder folder;
    const QString path =
        folder.write("touchpoint,rating,date\nGate,Bardzo dobrze,2025-01-01\nGate,źle,2025-01-02\n"
                     "Zwrot,dobrze,2025-01-03\nZwrot,średnio,2025-01-04\n");
    const Mapping mapping = guessMapping(*sampleFile(path), {});
    QCOMPARE(titlesOf(mapping, ColumnRole::Score), list({"rating"}));
    NoProgress progress;
    const Result<ImportPreview> seen = preview(fileAt(path), mapping, progress);
    QVERIFY(seen);
    QCOMPARE(seen->counts.answers, 4);
}

QTEST_GUILESS_MAIN(TestAnswerWords)
#include "tst_answer_words.moc"
