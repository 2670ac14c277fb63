#include "core/base/random.h"
#include "core/feedback/reading/digest_set.h"

#include <QTest>

#include <set>

using namespace chwila;
using namespace chwila::feedback;

class TestDigestSet : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void itKnowsWhatWasInserted();
    void theZeroDigestIsAMemberLikeAnyOther();
    void similarTextsHaveDifferentDigests();
};

void TestDigestSet::itKnowsWhatWasInserted() {
    Random random(1);
    DigestSet set;
    std::set<std::uint64_t> known;
    for (int i = 0; i < 20000; ++i) {
        const std::uint64_t number = random.below(8000);
        QCOMPARE(set.insert(digestOf(QByteArray::number(quint64(number)))), known.insert(number).second);
        QCOMPARE(set.size(), known.size());
    }
}

void TestDigestSet::theZeroDigestIsAMemberLikeAnyOther() {
    DigestSet set;
    QVERIFY(set.insert(Digest{0, 0}));
    QVERIFY(!set.insert(Digest{0, 0}));
    QVERIFY(set.insert(Digest{0, 1}));
    QCOMPARE(set.size(), std::size_t{2});
}

void TestDigestSet::similarTextsHaveDifferentDigests() {
    std::set<std::uint64_t> first;
    std::set<std::uint64_t> second;
    int count = 0;
    for (int customer = 0; customer < 300; ++customer) {
        for (int day = 0; day < 30; ++day) {
            for (int level = 0; level < 5; ++level) {
                const QByteArray text = QByteArray::number(customer) + '\x1F' + QByteArray::number(day)
                                        + '\x1F' + QByteArray::number(level);
                const Digest digest = digestOf(text);
                first.insert(digest[0]);
                second.insert(digest[1]);
                ++count;
            }
        }
    }
    QCOMPARE(int(first.size()), count);
    QCOMPARE(int(second.size()), count);
}

QTEST_GUILESS_MAIN(TestDigestSet)
#include "tst_digest_set.moc"
