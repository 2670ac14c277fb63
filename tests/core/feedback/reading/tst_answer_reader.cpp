#include "core/base/random.h"
#include "core/feedback/mapping/guess.h"
#include "core/feedback/scale_levels.h"
#include "tests/core/feedback/fixtures.h"

using namespace chwila;
using namespace chwila::feedback;
using model::ScaleKind;

namespace {

ColumnMapping column(const char* title, ColumnRole role, std::optional<ScaleKind> kind = {}) {
    ColumnMapping result{QString::fromUtf8(title), role, {}, {}};
    if (kind) result.scale = usualScale(*kind);
    return result;
}

Mapping mappingOfColumns(std::vector<ColumnMapping> columns) {
    Mapping mapping;
    mapping.columns = std::move(columns);
    mapping.notApplicable = list({"NA", "n/a", "-"});
    return mapping;
}

Mapping longMapping() {
    return mappingOfColumns({column("where", ColumnRole::Touchpoint),
                             column("score", ColumnRole::Score, ScaleKind::Nps),
                             column("when", ColumnRole::Time), column("who", ColumnRole::Customer),
                             column("why", ColumnRole::Comment), column("how", ColumnRole::Channel),
                             column("product", ColumnRole::Segment)});
}

/// Numbers labels as they come; remembers them.
struct Labels {
    QStringList seen;
    AliasLookup lookup() {
        return [this](const QString& label, const model::Scale& scale) {
            const QString key = label + u'/' + scale.name;
            if (!seen.contains(key)) seen += key;
            return model::AliasId{seen.indexOf(key) + 1};
        };
    }
};

} // namespace

class TestAnswerReader : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aLongRowBecomesAnAnswer();
    void aWideRowBecomesSeveral();
    void badRowsAreListedWithTheirPlace_data();
    void badRowsAreListedWithTheirPlace();
    void repeatedAnswersAreDuplicatesOnlyOfAKnownCustomer();
    void rowsWithoutACustomerAreDifferentPeople();
    void wordsGoToTheChosenColumnElseToTheFirstAnswer();
    void wordsWithoutAScoreAreNotLost();
    void severalScoresInARowAreSeveralQuestions();
    void aQuestionColumnChoosesTheScale();
    void textsPassUnchanged();
    void aMissingColumnIsNamed();
    void unknownLabelsAreRejected();
    void blankRecordsAreNoRows();
    void answersInMemoryAreReadTheSameWay();
    void randomFilesNeverBreakIt();

  private:
    Harvest read(const QByteArray& bytes, const Mapping& mapping, Labels* labels = nullptr) {
        Labels own;
        const auto reader =
            openAnswers(fileAt(m_folder.write(bytes)), mapping, (labels ? labels : &own)->lookup());
        return reader ? harvest(**reader) : Harvest{};
    }

    Folder m_folder;
};

void TestAnswerReader::aLongRowBecomesAnAnswer() {
    Labels labels;
    const Harvest all = read("who,where,score,when,why,how,product,unused\n"
                             "C1, Claim ,7.0,2025-03-09T10:00+01:00,too slow,phone,Comfort,x\n"
                             "C2,Repair,n/a,2025-03-10,,,,\n"
                             "C2,Repair,10,,,,,\n",
                             longMapping(), &labels);
    QCOMPARE(all.counts, (AnswerReader::Counts{3, 2, 0, 0, 1}));
    QCOMPARE(labels.seen, list({"Claim/NPS 0–10", "Repair/NPS 0–10"}));
    const Answer& first = all.answers[0];
    QCOMPARE(first.alias, model::AliasId{1});
    QCOMPARE(first.level, 7);
    QCOMPARE(first.time, QDateTime(QDate(2025, 3, 9), QTime(9, 0), Qt::UTC));
    QCOMPARE(first.customer, QStringLiteral("C1"));
    QCOMPARE(first.profile, (Profile{{{QStringLiteral("product"), QStringLiteral("Comfort")}}}));
    QCOMPARE(first.comment, QStringLiteral("too slow"));
    QCOMPARE(first.channel, QStringLiteral("phone"));
    const Answer& second = all.answers[1];
    QVERIFY(!second.time.isValid());
    QCOMPARE(second.profile, Profile{});
    QVERIFY(second.comment.isEmpty() && second.channel.isEmpty());
}

void TestAnswerReader::aWideRowBecomesSeveral() {
    Mapping mapping = mappingOfColumns(
        {column("id", ColumnRole::Customer), column("Zone", ColumnRole::Segment),
         column("Age group", ColumnRole::Segment), column("Order", ColumnRole::Answer, ScaleKind::Csat),
         column("Deliver", ColumnRole::Answer, ScaleKind::Csat),
         column("Overall", ColumnRole::Answer, ScaleKind::Nps)});
    mapping.columns[3].notApplicable = mapping.columns[4].notApplicable = list({"0"});
    Labels labels;
    const Harvest all =
        read("id,Order,Deliver,Overall,Zone,Age group\n7,4,0.0,0,North,18-30\n8,0,5,-,,\n", mapping, &labels);
    QCOMPARE(all.counts, (AnswerReader::Counts{2, 3, 0, 0, 3}));
    QCOMPARE(labels.seen, list({"Order/CSAT 1–5", "Overall/NPS 0–10", "Deliver/CSAT 1–5"}));
    QCOMPARE(all.answers[0].level, 3);
    QCOMPARE(all.answers[1].level, 0);
    QCOMPARE(all.answers[0].customer, QStringLiteral("7"));
    // Ascending by attribute, as Profile asks for.
    QCOMPARE(all.answers[0].profile, (Profile{{{QStringLiteral("Age group"), QStringLiteral("18-30")},
                                               {QStringLiteral("Zone"), QStringLiteral("North")}}}));
    QCOMPARE(all.answers[1].profile, all.answers[0].profile);
    QCOMPARE(all.answers[2].profile, Profile{});
}

void TestAnswerReader::badRowsAreListedWithTheirPlace_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<qint64>("column");
    QTest::addColumn<QString>("word");
    QTest::newRow("a score that is a word") << QByteArray("Claim,good,2025-03-01,A,,,") << 7LL
                                            << QStringLiteral("Column “score”: “good” is not a number");
    QTest::newRow("a score off the scale") << QByteArray("Claim,11,2025-03-01,A,,,") << 7LL
                                           << QStringLiteral("“11” is not on the scale “NPS 0–10”");
    QTest::newRow("a score between the steps")
        << QByteArray("Claim,7.5,2025-03-01,A,,,") << 7LL << QStringLiteral("not on the scale");
    QTest::newRow("a date that is none") << QByteArray("Claim,7,31.02.2025,A,,,") << 9LL
                                         << QStringLiteral("Column “when”: “31.02.2025” is not a date");
    QTest::newRow("no touchpoint") << QByteArray(" ,7,2025-03-01,A,,,") << 1LL
                                   << QStringLiteral("names no touchpoint");
    QTest::newRow("a line that was torn off")
        << QByteArray("Claim") << 1LL << QStringLiteral("1 cells where the titles have 7");
    QTest::newRow("an open quote") << QByteArray("Claim,7,2025-03-01,A,\"too,,") << 22LL
                                   << QStringLiteral("never closed");
    QTest::newRow("a NUL") << QByteArray("Cl\0im,7,2025-03-01,A,,,", 23) << 3LL << QStringLiteral("NUL");
    QTest::newRow("a formula where a number belongs")
        << QByteArray("Claim,=1+1,2025-03-01,A,,,") << 7LL << QStringLiteral("not a number");
}

void TestAnswerReader::badRowsAreListedWithTheirPlace() {
    QFETCH(QByteArray, line);
    QFETCH(qint64, column);
    QFETCH(QString, word);
    const QByteArray head("where,score,when,who,why,how,product\nClaim,7,2025-03-01,A,\"two\r\nlines\",,\n");
    const Harvest all = read(head + line + "\nRepair,8,2025-03-02,B,,,\n", longMapping());
    QCOMPARE(all.rejected.size(), std::size_t{1});
    QCOMPARE(all.answers.size(), std::size_t{2}); // the others are imported
    QCOMPARE(all.counts, (AnswerReader::Counts{3, 2, 1, 0, 0}));
    const Rejected& rejected = all.rejected[0];
    QVERIFY2(rejected.reason.contains(word), qPrintable(rejected.reason));
    QCOMPARE(rejected.position.line, 4);
    QCOMPARE(rejected.position.column, column);
    QVERIFY(rejected.position.file.endsWith(QStringLiteral("answers.csv")));
    QVERIFY(!rejected.text.isEmpty());
}

void TestAnswerReader::repeatedAnswersAreDuplicatesOnlyOfAKnownCustomer() {
    const Harvest known = read("where,score,when,who,why,how,product\n"
                               "Claim,7,2025-03-01,A,,,\n"
                               "Claim,7,2025-03-01,A,again,,\n"
                               "Claim,8,2025-03-01,A,,,\n"
                               "Claim,7,2025-03-02,A,,,\n"
                               "Claim,7,2025-03-01,B,,,\n"
                               "Repair,7,2025-03-01,A,,,\n"
                               "Claim,7,2025-03-01,,,,\n"
                               "Claim,7,2025-03-01,n/a,,,\n"
                               "Claim,7,2025-03-01,N/A,,,\n",
                               longMapping());
    QCOMPARE(known.counts, (AnswerReader::Counts{9, 7, 0, 2, 0}));
    QCOMPARE(known.answers[0].level, 7); // of two scores at one moment the first stays
    QVERIFY(known.answers.back().customer.isEmpty());
    Mapping nobody = longMapping();
    nobody.columns[3].role = ColumnRole::Ignore;
    const Harvest unknown = read(
        "where,score,when,who,why,how,product\nClaim,7,2025-03-01,A,,,\nClaim,7,2025-03-01,A,,,\n", nobody);
    QCOMPARE(unknown.counts, (AnswerReader::Counts{2, 2, 0, 0, 0}));
    QVERIFY(unknown.answers[0].customer.isEmpty());
    // Without a time nobody knows whether it was one moment: another score is another answer.
    const Harvest undated = read("where,score,when,who,why,how,product\n"
                                 "Claim,7,,A,,,\nClaim,8,,A,,,\nClaim,7,,A,,,\n",
                                 longMapping());
    QCOMPARE(undated.counts, (AnswerReader::Counts{3, 2, 0, 1, 0}));
}

void TestAnswerReader::rowsWithoutACustomerAreDifferentPeople() {
    const Mapping mapping = mappingOfColumns(
        {column("a", ColumnRole::Answer, ScaleKind::Nps), column("b", ColumnRole::Answer, ScaleKind::Nps)});
    const Harvest first = read("a,b\n5,6\n5,6\n", mapping);
    QCOMPARE(first.counts, (AnswerReader::Counts{2, 4, 0, 0, 0}));
    QVERIFY(first.answers[0].customer.startsWith(QStringLiteral("row 1 · ")));
    QCOMPARE(first.answers[1].customer, first.answers[0].customer);
    QVERIFY(first.answers[2].customer.startsWith(QStringLiteral("row 2 · ")));
    const Harvest again = read("a,b\n5,6\n5,7\n", mapping);
    QCOMPARE(again.answers[0].customer, first.answers[0].customer); // the same row of the same table
    QVERIFY(again.answers[2].customer != first.answers[2].customer);
}

void TestAnswerReader::wordsGoToTheChosenColumnElseToTheFirstAnswer() {
    Mapping mapping = mappingOfColumns({column("a", ColumnRole::Answer, ScaleKind::Nps),
                                        column("overall", ColumnRole::Answer, ScaleKind::Nps),
                                        column("why", ColumnRole::Comment)});
    mapping.commentColumn = QStringLiteral("overall");
    const Harvest all = read("a,overall,why\n5,6,one\n5,,two\n,6,three\n", mapping);
    QCOMPARE(all.answers.size(), std::size_t{4});
    QStringList words;
    for (const Answer& answer : all.answers)
        words += answer.comment;
    QCOMPARE(words, list({"", "one", "two", "three"}));
    mapping.commentColumn.clear();
    QCOMPARE(read("a,overall,why\n5,6,one\n", mapping).answers[0].comment, QStringLiteral("one"));
}

void TestAnswerReader::wordsWithoutAScoreAreNotLost() {
    const Harvest all =
        read("where,score,when,who,why,how,product\nClaim,,2025-03-01,A,nobody called,,\n", longMapping());
    QCOMPARE(all.counts, (AnswerReader::Counts{1, 0, 1, 0, 1}));
    QVERIFY(all.rejected[0].text.contains(QStringLiteral("nobody called")));
    QCOMPARE(all.rejected[0].position.column, 21);
}

void TestAnswerReader::severalScoresInARowAreSeveralQuestions() {
    const Mapping mapping = mappingOfColumns(
        {column("where", ColumnRole::Touchpoint), column("nps", ColumnRole::Score, ScaleKind::Nps),
         column("ces", ColumnRole::Score, ScaleKind::Ces), column("who", ColumnRole::Customer)});
    Labels labels;
    const Harvest all = read("where,nps,ces,who\nClaim,5,5,A\nClaim,,4,A\n", mapping, &labels);
    QCOMPARE(all.counts, (AnswerReader::Counts{2, 3, 0, 0, 1}));
    QCOMPARE(labels.seen, list({"Claim/NPS 0–10", "Claim/CES 1–7"}));
    QCOMPARE(all.answers[0].level, 5);
    QCOMPARE(all.answers[1].level, 4);
}

void TestAnswerReader::aQuestionColumnChoosesTheScale() {
    Mapping mapping =
        mappingOfColumns({column("where", ColumnRole::Touchpoint), column("metric", ColumnRole::Question),
                          column("value", ColumnRole::Score)});
    mapping.questions = {{QStringLiteral("NPS"), usualScale(ScaleKind::Nps)},
                         {QStringLiteral("CSAT"), usualScale(ScaleKind::Csat)}};
    Labels labels;
    const Harvest all =
        read("where,metric,value\nClaim,NPS,9\nClaim,CSAT,5\nClaim,CSAT,9\nClaim,CES,5\n", mapping, &labels);
    QCOMPARE(all.counts, (AnswerReader::Counts{4, 2, 2, 0, 0}));
    QCOMPARE(labels.seen, list({"Claim/NPS 0–10", "Claim/CSAT 1–5"}));
    QCOMPARE(all.answers[1].level, 4);
    QVERIFY(all.rejected[0].reason.contains(QStringLiteral("CSAT 1–5")));
    QVERIFY(all.rejected[1].reason.contains(QStringLiteral("“CES” has no scale")));
    QCOMPARE(all.rejected[1].position.line, 5);
    QCOMPARE(all.rejected[1].position.column, 7);
}

void TestAnswerReader::textsPassUnchanged() {
    QString words = QStringLiteral(
        "\r\n<script>alert('x')</script> =SUM(A1:A9); DROP TABLE answer;-- %1 שלום 👩‍👩‍👧 ");
    while (words.size() < 15000)
        words += QStringLiteral("Zażółć gęślą jaźń \"\t\n");
    QString inner = words;
    const QByteArray bytes = "where,score,when,who,why,how,product\n<b>Claim</b>,7,,A,\""
                             + inner.replace(u'"', QStringLiteral("\"\"")).toUtf8() + "\",%1,<i>x</i>\n";
    Labels labels;
    const Harvest all = read(bytes, longMapping(), &labels);
    QCOMPARE(all.answers.size(), std::size_t{1});
    QCOMPARE(all.answers[0].comment, words);
    QCOMPARE(all.answers[0].channel, QStringLiteral("%1"));
    QCOMPARE(all.answers[0].profile.values[0].second, QStringLiteral("<i>x</i>"));
    QCOMPARE(labels.seen[0], QStringLiteral("<b>Claim</b>/NPS 0–10"));
}

void TestAnswerReader::aMissingColumnIsNamed() {
    Labels labels;
    const auto moved =
        openAnswers(fileAt(m_folder.write("score,product,how,why,who,when,where\n7,,,,,,Claim\n")),
                    longMapping(), labels.lookup());
    QVERIFY(moved);
    QCOMPARE(harvest(**moved).counts.answers, 1);
    const auto missing = openAnswers(fileAt(m_folder.write("where,when,who,why,how,product\n")),
                                     longMapping(), labels.lookup());
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QVERIFY(missing.error().message.contains(QStringLiteral("“score”")));
}

void TestAnswerReader::unknownLabelsAreRejected() {
    const auto reader =
        openAnswers(fileAt(m_folder.write("where,score,when,who,why,how,product\nNew,7,,,,,\nOld,8,,,,,\n")),
                    longMapping(), [](const QString& label, const model::Scale&) {
                        return model::AliasId{label == QStringLiteral("Old") ? 5 : 0};
                    });
    QVERIFY(reader);
    const Harvest all = harvest(**reader);
    QCOMPARE(all.answers.size(), std::size_t{1});
    QCOMPARE(all.rejected.size(), std::size_t{1});
    QVERIFY(all.rejected[0].reason.contains(QStringLiteral("“New”")));
}

void TestAnswerReader::blankRecordsAreNoRows() {
    const Harvest all =
        read("where,score,when,who,why,how,product\n,,,,,,\nClaim,7,,,,,\n , ,,,,,\n", longMapping());
    QCOMPARE(all.counts, (AnswerReader::Counts{1, 1, 0, 0, 0}));
}

void TestAnswerReader::answersInMemoryAreReadTheSameWay() {
    Answer one;
    one.alias = {3};
    one.level = 4;
    Answer two = one;
    two.comment = QStringLiteral("x");
    ListAnswerReader reader({one, two});
    QCOMPARE(reader.fraction(), 0.0);
    const Harvest all = harvest(reader);
    QCOMPARE(all.answers, (std::vector<Answer>{one, two}));
    QCOMPARE(all.counts, (AnswerReader::Counts{2, 2, 0, 0, 0}));
    QCOMPARE(reader.fraction(), 1.0);
}

void TestAnswerReader::randomFilesNeverBreakIt() {
    const QByteArray usual("015,;\"\n\r a-/:.NA\xC4\x85\xFF\0", 20);
    Random random(77);
    qint64 items = 0;
    for (int round = 0; round < 600; ++round) {
        QByteArray bytes("where,score,when,who,why,how,product\n");
        for (std::uint64_t i = random.below(600); i > 0; --i)
            bytes += random.below(5) == 0 ? ',' : usual[qsizetype(random.below(std::uint64_t(usual.size())))];
        const Harvest all = read(bytes, longMapping());
        QCOMPARE(all.counts.answers, qint64(all.answers.size()));
        QCOMPARE(all.counts.invalid, qint64(all.rejected.size()));
        const AnswerReader::Counts& counts = all.counts;
        QVERIFY(counts.rows <= counts.answers + counts.invalid + counts.duplicates + counts.notApplicable);
        items += counts.rows;
        for (const Rejected& rejected : all.rejected) {
            QVERIFY(rejected.position.line >= 2 && rejected.position.column >= 1);
            QVERIFY(!rejected.reason.isEmpty() && rejected.text.size() <= 2000);
        }
    }
    QVERIFY(items > 1000);
}

QTEST_GUILESS_MAIN(TestAnswerReader)
#include "tst_answer_reader.moc"
