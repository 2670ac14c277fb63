#include "core/feedback/mapping/column_look.h"

#include <QTest>

using namespace chwila::feedback;

class TestColumnLook : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whatSaysHowItWentIsAnOutcome_data() {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("outcome");
        const auto row = [](const char* name, const char* title, const char* value, bool outcome) {
            QTest::newRow(name) << QString::fromUtf8(title) << QString::fromUtf8(value) << outcome;
        };
        row("a title", "Overall satisfaction", "1", true);
        row("a Polish title", "Zadowolenie", "tak", true);
        row("a long title that speaks of something else", "Who looks after customer satisfaction", "Anna",
            false);
        row("recommended", "Recommended", "yes", true);
        row("what is recommended", "Recommended by", "a friend", false);
        row("a value", "Group", "neutral or dissatisfied", true);
        row("a value of NPS", "Group", "Detractors", true);
        row("a Polish value", "Grupa", "Niezadowoleni", true);
        row("a group of people", "Region", "North", false);
    }
    void whatSaysHowItWentIsAnOutcome() {
        QFETCH(QString, title);
        QFETCH(QString, value);
        ColumnSample column;
        column.title = title;
        column.values = {{QStringLiteral("other"), 3}, {value, 2}};
        QTEST(isOutcome(column), "outcome");
    }
};

QTEST_APPLESS_MAIN(TestColumnLook)
#include "tst_column_look.moc"
