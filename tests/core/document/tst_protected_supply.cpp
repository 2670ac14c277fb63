// Answers row by row as they may leave: groups, who shares a combination of segments, outcomes, details.
#include "core/document/protected_supply.h"
#include "tests/core/edit/sample.h"

#include <QTest>

using namespace chwila;
using namespace chwila::document;
using namespace chwila::exchange;
using Segments = std::vector<std::pair<QString, QString>>;

namespace {

const Segments north{{QStringLiteral("Region"), QStringLiteral("North")}};
const Segments south{{QStringLiteral("Region"), QStringLiteral("South, ask b@x.pl")}};

/// Fourteen questions of a survey, each at a touchpoint of its own.
struct Wide {
    ProjectDocument document;
    std::vector<model::AliasId> labels;

    Wide() {
        model::Draft draft(document.project);
        const auto journey = draft.add(model::Journey{});
        const auto stage = draft.add(model::Stage{.journey = journey});
        const auto department = draft.add(model::Department{});
        const auto scale = draft.add(model::Scale{});
        const auto source = draft.add(model::Source{});
        for (int i = 0; i < 14; ++i) {
            const auto touchpoint =
                draft.add(model::Touchpoint{.stage = stage, .department = department, .step = i});
            labels.push_back(draft.add(model::Alias{
                .source = source, .label = QString::number(i), .scale = scale, .touchpoint = touchpoint}));
        }
        document.project = draft.project();
        document.batches = {{1, source, QStringLiteral("b"), {}, 0, 0, 0}};
    }
    void respondent(const QString& customer, const Segments& segments) {
        for (const model::AliasId label : labels)
            document.answers.push_back({1, label, 5, {}, customer, segments, {}, {}});
    }
    std::vector<AnswerRow> shown() {
        DocumentSupply inner(document);
        ProtectedSupply guarded(inner, document.project);
        std::vector<AnswerRow> rows;
        const auto read = guarded.forEachAnswer([&](const AnswerRow& row) {
            rows.push_back(row);
            return true;
        });
        if (!read) qFatal("%s", qPrintable(describe(read.error())));
        return rows;
    }
    std::vector<OutcomeRow> outcomes() {
        DocumentSupply inner(document);
        ProtectedSupply guarded(inner, document.project);
        std::vector<OutcomeRow> rows;
        const auto read = guarded.forEachOutcome([&](const OutcomeRow& row) {
            rows.push_back(row);
            return true;
        });
        if (!read) qFatal("%s", qPrintable(describe(read.error())));
        return rows;
    }
};

qint64 withSegments(const std::vector<AnswerRow>& rows, const QString& value) {
    return std::ranges::count_if(rows, [&](const AnswerRow& row) {
        return !row.segments.empty() && row.segments.front().second.startsWith(value);
    });
}

} // namespace

class TestProtectedSupply : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void oneRespondentOfManyQuestionsIsOnePerson_data() {
        QTest::addColumn<bool>("named");
        QTest::newRow("customers are known") << true;
        QTest::newRow("nobody is named") << false;
    }
    void oneRespondentOfManyQuestionsIsOnePerson() {
        QFETCH(bool, named);
        Wide wide;
        for (int i = 0; i < 6; ++i)
            wide.respondent(named ? QString::number(i) : QString(), north);
        wide.respondent(named ? QStringLiteral("alone") : QString(), south);
        const auto rows = wide.shown();
        QCOMPARE(rows.size(), 98U);
        QCOMPARE(withSegments(rows, QStringLiteral("North")), 84);
        QVERIFY2(withSegments(rows, QStringLiteral("South")) == 0, "fourteen answers, but one person");
    }

    void countsSayHowManyShareACombination() {
        Wide wide;
        wide.document.batches.push_back({2, wide.document.batches[0].source, {}, {}, 0, 0, 0, true});
        for (const model::AliasId label : wide.labels) {
            wide.document.counts.push_back({2, label, 5, {}, north, 40});
            wide.document.counts.push_back({2, label, 5, {}, south, 4});
        }
        DocumentSupply inner(wide.document);
        ProtectedSupply guarded(inner, wide.document.project);
        qint64 shown = 0;
        const auto read = guarded.forEachCount([&](const CountRow& row) {
            shown += row.count;
            return row.segments == (row.count == 40 ? north : Segments());
        });
        QVERIFY(read && shown == 14 * 44);
    }

    void detailsLeaveNowhere() {
        Wide wide;
        for (int i = 0; i < 6; ++i) {
            wide.respondent(QStringLiteral("c%1@x.pl").arg(i), south);
            wide.document.answers.back().channel = QStringLiteral("agent a@x.pl");
            wide.document.answers.back().comment = QStringLiteral("write to a@x.pl");
        }
        wide.document.batches[0].name = QStringLiteral("a@x.pl.csv");
        for (const AnswerRow& row : wide.shown()) {
            const QString all = row.customer + row.channel + row.comment + row.segments.front().second;
            QVERIFY2(!all.contains(u'@'), qPrintable(all));
            QVERIFY(row.segments.front().second.contains(QStringLiteral("[e-mail]")));
        }
        DocumentSupply inner(wide.document);
        ProtectedSupply guarded(inner, wide.document.project);
        QVERIFY(!guarded.batches()->front().name.contains(u'@'));
    }

    void outcomesKeepNoScoreOfALeftOutGroup() {
        Wide wide;
        for (int i = 0; i < 6; ++i)
            wide.respondent(QString::number(i), north);
        // Nobody but three was asked the last question.
        std::erase_if(wide.document.answers, [&](const AnswerRow& row) {
            return row.alias == wide.labels.back() && row.customer.toInt() > 2;
        });
        for (int i = 0; i < 6; ++i) {
            wide.document.outcomes.push_back(
                {1, QString::number(i), north, 8.0, i == 0, {}, {{wide.labels[0], 5}, {wide.labels[13], 5}}});
        }
        wide.document.outcomes[5].segments = south;
        wide.document.outcomes[0].scores.emplace_back(wide.labels[1], 5); // rated by one
        const auto shown = wide.outcomes();
        QCOMPARE(shown.size(), 6U);
        for (const OutcomeRow& row : shown) {
            QCOMPARE(row.scores.size(), 1U);
            QCOMPARE(row.scores.front().first, wide.labels[0]);
        }
        QCOMPARE(shown[0].segments, north);
        QVERIFY(shown[5].segments.empty());
        wide.document.outcomes.resize(4);
        QVERIFY2(wide.outcomes().empty(), "four customers are a small group themselves");
    }

    void theNoteCountsAnswersAndNothingElse() {
        Wide wide;
        for (int i = 0; i < 6; ++i)
            wide.respondent(QString::number(i), north);
        wide.respondent(QStringLiteral("alone"), south);
        wide.document.outcomes.push_back(
            {1, QStringLiteral("alone"), south, 8.0, false, {}, {{wide.labels[0], 5}}});
        wide.document.batches.push_back({2, wide.document.batches[0].source, {}, {}, 0, 0, 0, true});
        const Segments east{{QStringLiteral("Region"), QStringLiteral("East")}};
        wide.document.counts.push_back({2, wide.labels[0], 5, {}, east, 3});
        wide.document.answers.push_back({2, wide.labels[0], 5, {}, {}, east, {}, {}});
        wide.document.answers.back().counted = true;
        DocumentSupply inner(wide.document);
        ProtectedSupply guarded(inner, wide.document.project);
        const auto all = [](const auto&) { return true; };
        QVERIFY(guarded.forEachAnswer(all) && guarded.forEachOutcome(all) && guarded.forEachCount(all));
        const QString notes = guarded.notes(Language()).join(u'\n');
        QVERIFY2(notes.startsWith(QStringLiteral("17 answer")),
                 qPrintable(notes)); // 14 of one person, 3 counted
    }

    void groupsOfOneHideNobody() {
        for (const int smallest : {0, 1}) {
            Wide wide;
            model::Settings settings = wide.document.project.settings();
            settings.smallestGroup = smallest;
            wide.document.project.put(settings);
            wide.document.outcomes.push_back(
                {1, QStringLiteral("alone"), north, 8.0, false, {}, {{wide.labels[0], 5}}});
            QCOMPARE(wide.outcomes(), wide.document.outcomes);
        }
    }
};

QTEST_GUILESS_MAIN(TestProtectedSupply)
#include "tst_protected_supply.moc"
