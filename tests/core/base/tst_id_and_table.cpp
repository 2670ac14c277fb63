#include "core/base/table.h"

#include <QSet>
#include <QTest>

#include <random>
#include <unordered_set>

using namespace chwila;

namespace {

struct Thing {
    Id<Thing> id;
    int value = 0;
    bool operator==(const Thing&) const = default;
};

} // namespace

class TestIdAndTable : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void anIdIsValidFromOneUp() {
        QVERIFY(!Id<Thing>{}.isValid());
        QVERIFY(!Id<Thing>{-1}.isValid());
        QVERIFY(Id<Thing>{1}.isValid());
        QVERIFY(Id<Thing>{1} < Id<Thing>{2});
    }

    void idsWorkInHashedContainers() {
        const QSet<Id<Thing>> set{{1}, {2}, {1}};
        QCOMPARE(set.size(), 2);
        const std::unordered_set<Id<Thing>> standard{{1}, {2}, {1}};
        QCOMPARE(standard.size(), 2U);
    }

    void recordsStayInIdOrderHoweverTheyArrive() {
        Table<Thing> table;
        std::mt19937_64 engine(7);
        std::vector<qint64> ids;
        for (qint64 id = 1; id <= 200; ++id)
            ids.push_back(id);
        std::shuffle(ids.begin(), ids.end(), engine);
        for (const qint64 id : ids)
            table.put({{id}, static_cast<int>(id * 10)});
        QCOMPARE(table.size(), 200);
        qint64 expected = 1;
        for (const Thing& thing : table) {
            QCOMPARE(thing.id.value, expected);
            QCOMPARE(thing.value, static_cast<int>(expected * 10));
            ++expected;
        }
    }

    void puttingAnIdAgainReplacesItsRecord() {
        Table<Thing> table;
        table.put({{5}, 1});
        table.put({{5}, 2});
        QCOMPARE(table.size(), 1);
        QCOMPARE(table.find({5})->value, 2);
    }

    void whatIsNotThereIsNeitherFoundNorRemoved() {
        Table<Thing> table;
        QVERIFY(table.isEmpty());
        table.put({{5}, 1});
        QVERIFY(!table.find({4}));
        QVERIFY(!table.find({6}));
        QVERIFY(!table.remove({6}));
        QVERIFY(table.contains({5}));
        QVERIFY(table.remove({5}));
        QVERIFY(!table.remove({5}));
        QVERIFY(table.isEmpty());
    }

    void aCopyKeepsWhatTheOriginalLoses() {
        Table<Thing> table;
        table.put({{1}, 1});
        const Table<Thing> snapshot = table;
        QVERIFY(snapshot == table);
        table.remove({1});
        QVERIFY(snapshot.contains({1}));
        QVERIFY(snapshot != table);
    }
};

QTEST_GUILESS_MAIN(TestIdAndTable)
#include "tst_id_and_table.moc"
