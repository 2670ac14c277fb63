#include "core/base/random.h"
#include "core/feedback/suppression.h"

#include <QTest>

#include <numeric>

using namespace chwila;
using namespace chwila::feedback;

namespace {

AnswerCounts counted(const std::vector<std::pair<qint64, qint64>>& touchpoints) {
    AnswerCounts counts;
    for (const auto& [touchpoint, answers] : touchpoints) {
        // Two profiles, so that a group is more than a cell.
        counts.cells.push_back({{touchpoint}, {1}, 0, {answers / 2, 0}});
        counts.cells.push_back({{touchpoint}, {1}, 1, {0, answers - answers / 2}});
        counts.answers += answers;
    }
    return counts;
}

std::vector<qint64> withTotals(const std::vector<std::vector<qint64>>& rows) {
    std::vector<qint64> all;
    std::vector<qint64> totals(rows.front().size() + 1);
    for (const std::vector<qint64>& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            all.push_back(row[i]);
            totals[i] += row[i];
        }
        all.push_back(std::accumulate(row.begin(), row.end(), qint64{0}));
        totals.back() += all.back();
    }
    all.insert(all.end(), totals.begin(), totals.end());
    return all;
}

} // namespace

class TestSuppression : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void smallGroupsAreInNoTotal() {
        const ProtectedCounts shown = protectedCounts(counted({{1, 4}, {2, 5}, {3, 60}}), nullptr, 5);
        QCOMPARE(shown.leftOut, 1);
        QCOMPARE(shown.counts.answers, 65);
        QVERIFY(!shown.shows({1}, {1}));
        QVERIFY(shown.shows({2}, {1}));
        QVERIFY(!shown.shows({2}, {7}));
        QCOMPARE(std::accumulate(shown.counts.cells.begin(), shown.counts.cells.end(), qint64{0},
                                 [](qint64 sum, const auto& cell) { return sum + cell.total(); }),
                 65);
    }

    void whoIsLeftIsProtectedAsWell() {
        // 57 of 60 chosen: everybody less the chosen ones would be three people.
        const AnswerCounts everybody = counted({{2, 40}, {3, 60}});
        const ProtectedCounts shown = protectedCounts(counted({{2, 20}, {3, 57}}), &everybody, 5);
        QCOMPARE(shown.leftOut, 1);
        QVERIFY(shown.shows({2}, {1}));
        QVERIFY(!shown.shows({3}, {1}));
        QCOMPARE(protectedCounts(counted({{3, 60}}), &everybody, 5).leftOut, 0);
    }

    void nothingIsLeftOutWhereNobodyWantsIt() {
        for (const int smallest : {0, 1}) {
            const ProtectedCounts shown = protectedCounts(counted({{1, 1}, {2, 5}}), nullptr, smallest);
            QCOMPARE(shown.leftOut, 0);
            QCOMPARE(shown.counts.answers, 6);
        }
        QCOMPARE(describeLeftOut(0, 5, Language()), QString());
        QVERIFY(describeLeftOut(2, 5, Language()).contains(u'5'));
    }

    void aLoneBlankCellGetsCompany() {
        //  3 20 | 23        the 3 is too few; 20 would give it away, and so would what stands below
        // 30 40 | 70
        const std::vector<bool> blank = cellsToBlank(withTotals({{3, 20}, {30, 40}}), 2, 5);
        QVERIFY(blank[0]);
        QVERIFY(blank[1]);
        QVERIFY(blank[3]);
        QVERIFY(!blank[8]);
    }

    void aTableOfLargeCellsStays() {
        const std::vector<bool> blank = cellsToBlank(withTotals({{5, 20, 0}, {30, 40, 7}}), 3, 5);
        QVERIFY(std::ranges::find(blank, true) == blank.end());
    }

    void noBlankCellCanBeSubtractedFromATotal() {
        Random random(7);
        for (int round = 0; round < 500; ++round) {
            const std::size_t rows = 1 + random.below(5);
            const std::size_t columns = 1 + random.below(5);
            std::vector<std::vector<qint64>> table(rows, std::vector<qint64>(columns));
            for (auto& row : table) {
                for (qint64& cell : row)
                    cell = random.below(3) == 0 ? 0 : static_cast<qint64>(random.below(14));
            }
            const std::vector<qint64> all = withTotals(table);
            const std::vector<bool> blank = cellsToBlank(all, columns, 5);
            const auto check = [&](const std::vector<std::size_t>& line) {
                int blanks = 0;
                for (const std::size_t at : line) {
                    if (all[at] > 0 && all[at] < 5) QVERIFY(blank[at]);
                    if (blank[at]) ++blanks;
                }
                QVERIFY(blanks != 1);
            };
            for (std::size_t row = 0; row <= rows; ++row) {
                std::vector<std::size_t> line;
                for (std::size_t column = 0; column <= columns; ++column)
                    line.push_back(row * (columns + 1) + column);
                check(line);
            }
            for (std::size_t column = 0; column <= columns; ++column) {
                std::vector<std::size_t> line;
                for (std::size_t row = 0; row <= rows; ++row)
                    line.push_back(row * (columns + 1) + column);
                check(line);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSuppression)
#include "tst_suppression.moc"
