#include "core/base/random.h"
#include "core/feedback/reading/count_table.h"

#include <QTest>

using namespace chwila;
using namespace chwila::feedback;

namespace {

using Key = std::tuple<qint64, int, qint64, int>;

std::map<Key, qint64> contentOf(CountTable& table) {
    std::map<Key, qint64> found;
    for (auto& [key, series] : table.all()) {
        quint32 before = 0;
        for (const CountTable::Cell& cell : CountTable::cells(series)) {
            if (cell.key < before) qFatal("cells are not ascending");
            before = cell.key;
            found[{key.first.value, key.second, cell.day(), cell.level()}] += cell.count;
        }
    }
    return found;
}

} // namespace

class TestCountTable : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everythingAddedIsCountedInAnyOrder() {
        Random random(1);
        CountTable table;
        std::map<Key, qint64> expected;
        for (int i = 0; i < 60000; ++i) {
            const auto alias = static_cast<qint64>(random.below(3) + 1);
            const auto profile = static_cast<int>(random.below(2));
            const qint64 day = random.below(30) == 0 ? CountTable::undated
                                                     : 2460000 + static_cast<qint64>(random.below(700));
            const auto level = static_cast<int>(random.below(11));
            const auto count = static_cast<qint64>(random.below(3) + 1);
            table.add({alias}, profile, day, level, count);
            expected[{alias, profile, day, level}] += count;
            if (i % 20011 == 0) QVERIFY(contentOf(table) == expected);
        }
        QVERIFY(contentOf(table) == expected);
    }

    void countsBeyondTheHighestStayAtIt() {
        constexpr qint64 most = std::numeric_limits<quint32>::max();
        CountTable table;
        table.add({1}, 0, 2460000, 3, most);
        table.add({1}, 0, 2460000, 3, 5); // at once
        table.add({1}, 0, 2460001, 3, most - 1);
        QCOMPARE(contentOf(table),
                 (std::map<Key, qint64>{{{1, 0, 2460000, 3}, most}, {{1, 0, 2460001, 3}, most - 1}}));
        table.add({1}, 0, 2460001, 3, 2); // to what is settled
        QCOMPARE(contentOf(table),
                 (std::map<Key, qint64>{{{1, 0, 2460000, 3}, most}, {{1, 0, 2460001, 3}, most}}));
    }

    void countsAreTakenAway() {
        CountTable table;
        table.add({1}, 0, 2460000, 3, 5);
        table.add({1}, 0, 2460001, 3, 5);
        table.add({2}, 0, CountTable::undated, 0, 1);
        CountTable less;
        less.add({1}, 0, 2460000, 3, 2);
        less.add({2}, 0, CountTable::undated, 0, 9);
        less.add({3}, 0, 2460000, 3, 2);
        table.subtract(less);
        QCOMPARE(contentOf(table), (std::map<Key, qint64>{{{1, 0, 2460000, 3}, 3}, {{1, 0, 2460001, 3}, 5}}));
    }

    void daysBeyondTheCalendarCountOnItsEnds() {
        const CountTable::Cell early{CountTable::keyOf(-5, 0), 1};
        const CountTable::Cell late{CountTable::keyOf(std::numeric_limits<qint64>::max(), 1000), 1};
        QCOMPARE(early.day(), 2400001);
        QCOMPARE(late.day(), 6594303);
        QCOMPARE(late.level(), 1000);
    }

    void packedCountsComeBack() {
        Random random(2);
        for (int round = 0; round < 200; ++round) {
            std::map<quint32, quint32> cells;
            for (std::uint64_t i = random.below(50); i > 0; --i) {
                const auto shift = static_cast<int>(random.below(22));
                cells[CountTable::keyOf(2400000
                                            + static_cast<qint64>(random.below(std::uint64_t{1} << shift)),
                                        static_cast<int>(random.below(1001)))] =
                    1 + static_cast<quint32>(random.below(std::uint64_t{1} << random.below(32)));
            }
            std::vector<CountTable::Cell> list;
            for (const auto& [key, count] : cells)
                list.push_back({key, count});
            const QByteArray bytes = packed(list);
            const auto back = unpacked(bytes);
            QVERIFY(back && *back == list);
            if (!bytes.isEmpty())
                QVERIFY2(!unpacked(bytes.chopped(1)) || list.size() > 1, "cut off in a number");
        }
    }

    void whatIsNoListIsRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a key without a count") << QByteArray::fromHex("05");
        QTest::newRow("a count of zero") << QByteArray::fromHex("0500");
        QTest::newRow("the same key twice") << QByteArray::fromHex("05010001");
        QTest::newRow("a number without an end") << QByteArray::fromHex("FFFFFFFFFFFF");
        QTest::newRow("a number above 32 bits") << QByteArray::fromHex("FFFFFFFF1F01");
        QTest::newRow("keys that add up to more") << QByteArray::fromHex("FFFFFFFF0F010101");
        QTest::newRow("a level above the highest") << QByteArray::fromHex("E90701");
    }
    void whatIsNoListIsRefused() {
        QFETCH(QByteArray, bytes);
        QVERIFY(!unpacked(bytes));
    }
};

QTEST_GUILESS_MAIN(TestCountTable)
#include "tst_count_table.moc"
