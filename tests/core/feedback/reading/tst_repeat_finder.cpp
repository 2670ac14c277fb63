#include "core/base/random.h"
#include "core/feedback/reading/repeat_finder.h"

#include <QTest>

#include <map>
#include <set>

using namespace chwila;
using namespace chwila::feedback;
using Entry = RepeatFinder::Entry;

namespace {

struct Found {
    std::set<quint32> duplicates;
    std::set<quint32> repeated;

    bool operator==(const Found&) const = default;
};

Found search(const std::vector<Entry>& entries, const std::vector<quint32>& questions, qint64 window,
             qint64 budget) {
    RepeatFinder finder(questions, window, budget);
    for (const Entry& entry : entries) {
        if (!finder.add(entry)) qFatal("no room");
    }
    Found found;
    const auto done = finder.finish({[&](const Entry& entry) { found.duplicates.insert(entry.order); },
                                     [&](const Entry& entry) { found.repeated.insert(entry.order); }});
    if (!done) qFatal("no room");
    return found;
}

/// The rules by comparing everything with everything.
Found reckoned(const std::vector<Entry>& entries, const std::vector<quint32>& questions, qint64 window) {
    Found found;
    for (const Entry& a : entries) {
        for (const Entry& b : entries) {
            if (b.order < a.order && b.customer == a.customer && b.label == a.label && b.time == a.time
                && (a.time != RepeatFinder::undated || b.level == a.level)) {
                found.duplicates.insert(a.order);
            }
        }
    }
    std::vector<Entry> left;
    for (const Entry& each : entries) {
        if (!found.duplicates.contains(each.order) && each.time != RepeatFinder::undated)
            left.push_back(each);
    }
    std::ranges::sort(left, {}, [](const Entry& each) { return std::pair(each.time, each.order); });
    std::map<std::pair<quint64, quint32>, qint64> counted;
    for (auto each = left.rbegin(); each != left.rend(); ++each) {
        const auto key = std::pair(each->customer, questions[each->label]);
        const auto last = counted.find(key);
        if (last != counted.end() && last->second - each->time < window) {
            found.repeated.insert(each->order);
        } else {
            counted[key] = each->time;
        }
    }
    return found;
}

} // namespace

class TestRepeatFinder : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void itFindsWhatComparingAllWithAllFinds_data() {
        QTest::addColumn<qint64>("budget");
        QTest::newRow("in memory") << (qint64{1} << 20);
        QTest::newRow("out of a temporary file") << qint64{0};
    }
    void itFindsWhatComparingAllWithAllFinds() {
        QFETCH(qint64, budget);
        for (std::uint64_t seed = 1; seed <= 10; ++seed) {
            Random random(seed);
            const std::vector<quint32> questions{0, 1, 0, 2};
            std::vector<Entry> entries;
            for (quint32 i = 0; i < 2500; ++i) {
                const qint64 time =
                    random.below(10) == 0 ? RepeatFinder::undated : static_cast<qint64>(random.below(100));
                entries.push_back({random.below(300) * 0x9E3779B97F4A7C15ULL, time, i,
                                   static_cast<quint32>(random.below(4)), 0,
                                   static_cast<quint16>(random.below(3))});
            }
            const Found expected = reckoned(entries, questions, 30);
            QVERIFY(!expected.duplicates.empty() && !expected.repeated.empty());
            QVERIFY(search(entries, questions, 30, budget) == expected);
        }
    }

    void atOneMomentOneAnswersOnceWhateverTheScore() {
        const std::vector<quint32> questions{0, 1};
        const std::vector<Entry> entries{
            {7, 100, 0, 0, 0, 3}, {7, 100, 1, 0, 0, 9}, {7, 101, 2, 0, 0, 3}, {7, 100, 3, 1, 0, 9}};
        const Found found = search(entries, questions, 0, qint64{1} << 20);
        QCOMPARE(found.duplicates, std::set<quint32>{1}); // the first one stays
        const std::vector<Entry> undated{{7, RepeatFinder::undated, 0, 0, 0, 3},
                                         {7, RepeatFinder::undated, 1, 0, 0, 9},
                                         {7, RepeatFinder::undated, 2, 0, 0, 3}};
        QCOMPARE(search(undated, questions, 0, qint64{1} << 20).duplicates, std::set<quint32>{2});
    }

    void oneCustomerWithEverythingIsNoTrouble() {
        std::vector<Entry> entries;
        for (quint32 i = 0; i < 200000; ++i)
            entries.push_back({7, RepeatFinder::undated, i, 0, 0, static_cast<quint16>(i % 5)});
        const Found found = search(entries, std::vector<quint32>{0}, 30, qint64{1} << 20);
        QCOMPARE(found.duplicates.size(), std::size_t{199995});
        QVERIFY(found.repeated.empty());
    }
};

QTEST_GUILESS_MAIN(TestRepeatFinder)
#include "tst_repeat_finder.moc"
