#include "core/feedback/mapping/touchpoint_names.h"

#include <QTest>

using namespace chwila::feedback;

class TestTouchpointNames : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void namesTellCardsApart_data() {
        QTest::addColumn<QStringList>("labels");
        QTest::addColumn<QStringList>("names");
        using Texts = std::initializer_list<const char*>;
        const auto listed = [](Texts texts) {
            QStringList list;
            for (const char* text : texts)
                list += QString::fromUtf8(text);
            return list;
        };
        const auto row = [&](const char* what, Texts labels, Texts names) {
            QTest::newRow(what) << listed(labels) << listed(names);
        };
        row("labels that are names already", {"Claim", "Payment"}, {"Claim", "Payment"});
        row("parts of one question", {"How was it? – Gate", "How was it? – Seat"}, {"Gate", "Seat"});
        row("parts in brackets", {"How was it? [Gate]", "How was it? [Seat]"}, {"Gate", "Seat"});
        row("a question with one part only", {"How was it? – Gate", "Price"},
            {"How was it? – Gate", "Price"});
        row("the same part under two questions",
            {"Before – Gate", "Before – Seat", "After – Gate", "After – Seat"},
            {"Before – Gate", "Before – Seat", "After – Gate", "After – Seat"});
        row("a part that is a label of its own", {"How? – Gate", "How? – Seat", "Gate"},
            {"How? – Gate", "How? – Seat", "Gate"});
        row("codes, which name nothing", {"C1[SQ001]", "C1[SQ002]"}, {"C1[SQ001]", "C1[SQ002]"});
        row("a name like a code among names", {"Who? – Yoda", "Who? – R2 D2"}, {"Yoda", "R2 D2"});
        row("columns of a database", {"staff_service", "wifi__connectivity"},
            {"Staff service", "Wifi connectivity"});
        row("words with an underscore among them", {"what_if it rains"}, {"what_if it rains"});
        row("several lines", {"Gate\nA"}, {"Gate A"});
        row("nothing", {}, {});
    }
    void namesTellCardsApart() {
        QFETCH(QStringList, labels);
        QFETCH(QStringList, names);
        QCOMPARE(touchpointNames(labels), names);
    }
};

QTEST_APPLESS_MAIN(TestTouchpointNames)
#include "tst_touchpoint_names.moc"
