#include "core/store/comment_words.h"
#include "tests/core/store/survey_file.h"

#include <QTimeZone>

using namespace chwila;
using namespace chwila::model;
using namespace chwila::store;
using Item = feedback::AnswerReader::Item;

namespace {

struct WordWorld : SurveyFile {
    Result<feedback::Batch> import(std::vector<Item> items) {
        ListReader reader(std::move(items));
        return file->answers().importBatch(survey.header("batch"), reader, progress);
    }
    QStringList found(const VerbatimQuery& query) {
        const auto words = file->answers().verbatims(survey.project, query);
        if (!words) qFatal("%s", qPrintable(describe(words.error())));
        QStringList texts;
        for (const feedback::Verbatim& each : *words)
            texts += each.text;
        return texts;
    }
    qint64 count(const VerbatimQuery& query) {
        const auto number = file->answers().verbatimCount(survey.project, query);
        if (!number) qFatal("%s", qPrintable(describe(number.error())));
        return *number;
    }
};

} // namespace

class TestWordSearch : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void wordsAreFound_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("expected");
        const QString slow = QStringLiteral("The form is slow, the LETTER came late");
        const QString polish = QStringLiteral("Pani była bardzo miła, pożałować nie mogę");
        const QString romanian = QStringLiteral("Foarte încet și scump");
        const QString odd = QStringLiteral("e-mail \"AND\" NOT text:slow* (NEAR)");
        QTest::newRow("one word") << QStringLiteral("form") << QStringList{slow};
        QTest::newRow("any letter case") << QStringLiteral("letter") << QStringList{slow};
        QTest::newRow("all of several words, in any order")
            << QStringLiteral("late form ") << QStringList{slow};
        QTest::newRow("not where one of them is missing") << QStringLiteral("late miła ") << QStringList{};
        QTest::newRow("the last word may be only begun") << QStringLiteral("the lett") << QStringList{slow};
        QTest::newRow("but not when a blank ends it") << QStringLiteral("lett ") << QStringList{};
        QTest::newRow("without accents") << QStringLiteral("mila pozal") << QStringList{polish};
        QTest::newRow("with accents where the text has none") << QStringLiteral("łáte") << QStringList{slow};
        QTest::newRow("Romanian") << QStringLiteral("incet si ") << QStringList{romanian};
        QTest::newRow("what stands in quotes as it stands")
            << QStringLiteral("\"came late\"") << QStringList{slow};
        QTest::newRow("and not turned round") << QStringLiteral("\"late came\"") << QStringList{};
        QTest::newRow("signs of the query language are letters")
            << QStringLiteral("NOT text:slow* (NEAR") << QStringList{odd};
        QTest::newRow("a lone quote") << QStringLiteral("slow\"") << QStringList{odd, slow};
        QTest::newRow("a column") << QStringLiteral("text : form ") << QStringList{};
        QTest::newRow("words with a hyphen") << QStringLiteral("e-mail") << QStringList{odd};
        QTest::newRow("nothing but signs finds nothing") << QStringLiteral("*\"-(") << QStringList{};
        QTest::newRow("marks of the index cannot be typed")
            << QString(QChar(0xE002)) + QStringLiteral("1") << QStringList{};
        QTest::newRow("blanks: all") << QStringLiteral("  ") << QStringList{odd, romanian, polish, slow};
    }
    void wordsAreFound() {
        QFETCH(QString, typed);
        QFETCH(QStringList, expected);
        WordWorld world;
        const char* texts[] = {"The form is slow, the LETTER came late",
                               "Pani była bardzo miła, pożałować nie mogę", "Foarte încet și scump",
                               "e-mail \"AND\" NOT text:slow* (NEAR)"};
        std::vector<Item> items;
        for (int i = 0; i < 4; ++i)
            items.push_back(answer(world.survey.claimLabel, 3, at(2026, 1 + i, 1), "", texts[i]));
        REQUIRE(world.import(items));
        QCOMPARE(world.found({.search = typed}), expected);
        QCOMPARE(world.count({.search = typed}), expected.size());
    }

    void searchKeepsToTheFilter() {
        WordWorld world;
        const Survey& survey = world.survey;
        feedback::Answer young = answer(survey.claimLabel, 2, at(2026, 1, 31, 23), "", "slow one");
        young.profile.values = {{QStringLiteral("age"), QStringLiteral("young")}};
        REQUIRE(world.import({young, answer(survey.claimLabel, 9, at(2026, 2, 1, 0), "", "slow two"),
                              answer(survey.payLabel, 9, at(2026, 2, 28), "", "slow three"),
                              answer(survey.callLabel, 0, at(2024, 2, 28), "", "slow four"),
                              answer(survey.looseLabel, 5, {}, "", "slow five"),
                              answer(survey.payLabel, 9, at(2026, 2, 27), "", "fast")}));
        const auto query = [] { return VerbatimQuery{.search = QStringLiteral("slow")}; };
        const auto names = [&](const VerbatimQuery& asked) {
            QStringList list;
            for (const QString& text : world.found(asked))
                list += text.section(QLatin1Char(' '), 1);
            if (world.count(asked) != list.size() && asked.limit == 100)
                list += QStringLiteral("another count");
            return list.join(QLatin1Char(' '));
        };
        QCOMPARE(names(query()), QStringLiteral("three two one four five"));
        VerbatimQuery asked = query();
        asked.touchpoints = {survey.claim};
        QCOMPARE(names(asked), QStringLiteral("two one"));
        asked = query();
        asked.scores = ScoreRange::Low;
        QCOMPARE(names(asked), QStringLiteral("one four five"));
        asked = query();
        asked.filter.from = QDate(2026, 1, 1);
        asked.filter.to = QDate(2026, 1, 31);
        QCOMPARE(names(asked), QStringLiteral("one"));
        asked = query();
        asked.filter.segments = {{QStringLiteral("age"), {QStringLiteral("young")}}};
        QCOMPARE(names(asked), QStringLiteral("one"));
        asked = query();
        asked.filter.scale = survey.csat;
        QCOMPARE(names(asked), QStringLiteral("four"));
        asked = query();
        asked.offset = 1;
        asked.limit = 3;
        QCOMPARE(names(asked), QStringLiteral("two one four"));
    }

    // Pages over years of answers are those that sorting them all would give.
    void pagesJoinWithoutGapsOrRepetition() {
        WordWorld world;
        Random random(5);
        std::vector<Item> items;
        std::vector<feedback::Answer> all;
        for (int i = 0; i < 1500; ++i) {
            const QDateTime time = random.below(20) == 0
                                       ? QDateTime()
                                       : at(1999, 1, 1).addSecs(static_cast<qint64>(random.below(900000000)));
            all.push_back(answer(world.survey.claimLabel, static_cast<int>(random.below(11)), time, "",
                                 ("word " + std::to_string(i)).c_str()));
            items.emplace_back(all.back());
        }
        REQUIRE(world.import(items));
        std::ranges::stable_sort(all, [](const feedback::Answer& a, const feedback::Answer& b) {
            return a.time.isValid() != b.time.isValid() ? a.time.isValid() : a.time > b.time;
        });
        std::reverse(std::ranges::find_if(all, [](const auto& each) { return !each.time.isValid(); }),
                     all.end());
        QStringList expected;
        for (const feedback::Answer& each : all)
            expected += each.comment;
        QStringList pages;
        for (qint64 offset = 0; offset < 1500; offset += 97)
            pages += world.found({.search = QStringLiteral("word"), .limit = 97, .offset = offset});
        QCOMPARE(pages, expected);
    }

    void monthsAreThoseOfTheCalendar() {
        Random random(6);
        for (int i = 0; i < 20000; ++i) {
            const QDate day = QDate(1, 1, 1).addDays(static_cast<qint64>(random.below(1100000)));
            const qint64 moment =
                day.startOfDay(Qt::UTC).toMSecsSinceEpoch() + static_cast<qint64>(random.below(86400000));
            QCOMPARE(monthOf(moment), day.year() * 12 + day.month() - 1);
        }
        QCOMPARE(monthOf(std::nullopt), 0);
    }
};

QTEST_GUILESS_MAIN(TestWordSearch)
#include "tst_word_search.moc"
