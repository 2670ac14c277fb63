#include "core/feedback/mapping/given_role.h"
#include "core/feedback/mapping/guess.h"
#include "tests/core/feedback/fixtures.h"

using namespace chwila;
using namespace chwila::feedback;

namespace {

ColumnSample columnOf(const char* title, const char* words) {
    const QStringList values = QString::fromUtf8(words).split(u' ');
    ColumnSample column;
    column.title = QString::fromUtf8(title);
    for (const QString& value : values)
        column.values.emplace_back(value, 1);
    column.filled = column.distinct = values.size();
    return column;
}

} // namespace

class TestGivenRole : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void datesGetTheOrderThatFitsThem();
    void anOrderThatFitsStaysAsItWasChosen();
    void aScoreGetsTheScaleOfItsValues();
    void besideTouchpointsAnAnswerIsAScore();
};

void TestGivenRole::datesGetTheOrderThatFitsThem() {
    Mapping mapping;
    giveRole(mapping, columnOf("erfasst", "1741529106 1741529999"), ColumnRole::Time);
    QVERIFY(mapping.columns.front().role == ColumnRole::Time);
    QVERIFY(mapping.dateOrder == DateOrder::UnixTime);
}

void TestGivenRole::anOrderThatFitsStaysAsItWasChosen() {
    Mapping mapping;
    mapping.dateOrder = DateOrder::MonthDayYear;
    giveRole(mapping, columnOf("erfasst", "03/04/2025 05/04/2025"), ColumnRole::Time);
    QVERIFY(mapping.dateOrder == DateOrder::MonthDayYear);
}

void TestGivenRole::aScoreGetsTheScaleOfItsValues() {
    Mapping mapping;
    giveRole(mapping, columnOf("Urteil", "1 3,5 5"), ColumnRole::Answer);
    const ColumnMapping& column = mapping.columns.front();
    QVERIFY(column.scale && column.scale->maximum == 5 && !column.scale->name.isEmpty());
    QVERIFY(column.decimalSign == u',');
}

void TestGivenRole::besideTouchpointsAnAnswerIsAScore() {
    Mapping mapping;
    giveRole(mapping, columnOf("Urteil", "1 3 5"), ColumnRole::Answer);
    giveRole(mapping, columnOf("Bereich", "Bar WiFi"), ColumnRole::Touchpoint);
    QVERIFY(mapping.find(QStringLiteral("Urteil"))->role == ColumnRole::Score);
    QVERIFY(checkMapping(mapping));
}

QTEST_GUILESS_MAIN(TestGivenRole)
#include "tst_given_role.moc"
