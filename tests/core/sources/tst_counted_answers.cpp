#include "core/feedback/scale_levels.h"
#include "core/sources/counted_answers.h"

#include <QTest>

using namespace chwila;
using namespace chwila::sources;
using feedback::ColumnRole;

namespace {

feedback::Mapping twoColumns() {
    feedback::Mapping mapping;
    mapping.decimalSign = u',';
    mapping.columns = {
        {QStringLiteral("Till"), ColumnRole::Answer, feedback::usualScale(model::ScaleKind::Csat)},
        {QStringLiteral("Door"), ColumnRole::Answer, feedback::usualScale(model::ScaleKind::Csat)}};
    mapping.columns[1].decimalSign = u'.';
    return mapping;
}

CountInterpreter interpreter(const feedback::Mapping& mapping) {
    const auto plan = countingPlan(mapping, {{QStringLiteral("Till"), 25}, {QStringLiteral("Door"), 25}});
    return plan ? CountInterpreter(*plan, mapping) : CountInterpreter({}, mapping);
}

CountedRow row(std::size_t part, const char* score) {
    CountedRow row;
    row.part = part;
    row.score = QString::fromLatin1(score);
    row.answers = row.distinct = 7;
    return row;
}

} // namespace

class TestCountedAnswers : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void scoresAreReadAsInFiles_data();
    void scoresAreReadAsInFiles();
    void whatIsNoScoreIsCountedOnce();
};

void TestCountedAnswers::scoresAreReadAsInFiles_data() {
    QTest::addColumn<int>("part");
    QTest::addColumn<QByteArray>("score");
    QTest::addColumn<int>("level");
    QTest::newRow("whole") << 0 << QByteArray("4") << 3;
    QTest::newRow("its own decimal sign") << 1 << QByteArray("4.0") << 3;
    QTest::newRow("the table's decimal sign") << 0 << QByteArray("4,0") << 3;
    QTest::newRow("the other sign where it parts no thousands") << 0 << QByteArray("4.0") << 3;
}

void TestCountedAnswers::scoresAreReadAsInFiles() {
    QFETCH(int, part);
    QFETCH(QByteArray, score);
    QFETCH(int, level);
    CountInterpreter counted = interpreter(twoColumns());
    const auto answer = counted.read(row(static_cast<std::size_t>(part), score.constData()));
    QVERIFY(answer);
    QCOMPARE(answer->level, level);
    QCOMPARE(answer->count, 7);
    QCOMPARE(answer->label, part == 0 ? QStringLiteral("Till") : QStringLiteral("Door"));
}

void TestCountedAnswers::whatIsNoScoreIsCountedOnce() {
    CountInterpreter counted = interpreter(twoColumns());
    QVERIFY(!counted.read(row(0, "fine")));
    QVERIFY(!counted.read(row(0, "9")));
    QVERIFY(!counted.read(row(0, " ")));
    QCOMPARE(counted.counts().rows, 21);
    QCOMPARE(counted.counts().invalid, 14);
    QCOMPARE(counted.counts().notApplicable, 7);
    QCOMPARE(counted.rejected().size(), std::size_t{2});
}

QTEST_APPLESS_MAIN(TestCountedAnswers)
#include "tst_counted_answers.moc"
