#include "core/feedback/mapping/label_match.h"
#include "tests/core/feedback/fixtures.h"

using namespace chwila;
using namespace chwila::feedback;

namespace {

model::Project journeyWith(const QStringList& names) {
    model::Project project;
    project.put(model::Journey{{1}, {}, {}, {}, {}, 0});
    project.put(model::Journey{{2}, {}, {}, {}, {}, 0});
    model::Stage stage;
    stage.id = {3};
    stage.journey = {1};
    project.put(stage);
    stage.id = {4};
    stage.journey = {2};
    project.put(stage);
    qint64 id = 10;
    for (const QString& name : names) {
        model::Touchpoint touchpoint;
        touchpoint.id = {id++};
        touchpoint.stage = {3};
        touchpoint.name = name;
        project.put(touchpoint);
    }
    model::Touchpoint elsewhere; // the same name in another journey
    elsewhere.id = {99};
    elsewhere.stage = {4};
    elsewhere.name = names.value(0);
    project.put(elsewhere);
    return project;
}

} // namespace

class TestLabelMatch : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void labelsFindTheirTouchpoints_data();
    void labelsFindTheirTouchpoints();
    void suggestionsComeBestFirst();
};

void TestLabelMatch::labelsFindTheirTouchpoints_data() {
    QTest::addColumn<QString>("label");
    QTest::addColumn<qint64>("touchpoint"); // 0: left to a person
    const auto row = [](const char* name, const char* label, qint64 touchpoint) {
        QTest::newRow(name) << QString::fromUtf8(label) << touchpoint;
    };
    row("the very name", "Seat comfort", 10);
    row("other letters and signs", "seat_COMFORT", 10);
    row("without accents", "Zgloszenie szkody", 12);
    row("a small difference", "Check in service", 11);
    row("one of two alike is a person's choice", "Invoice 3", 0);
    row("the very name beside one that is nearly the same", "Customer service call 2", 17);
    row("nothing like it", "Parking", 0);
    row("empty", "", 0);
    row("only signs", "???", 0);
}

void TestLabelMatch::labelsFindTheirTouchpoints() {
    QFETCH(QString, label);
    QFETCH(qint64, touchpoint);
    const model::Project project =
        journeyWith(list({"Seat comfort", "Check-in service", "Zgłoszenie szkody", "Invoice 1", "Invoice 2",
                          "", "Customer service call 1", "Customer service call 2"}));
    const auto matches = matchLabels({label}, project, model::JourneyId{1});
    QCOMPARE(matches.size(), std::size_t{1});
    QCOMPARE(matches[0].label, label);
    QCOMPARE(matches[0].touchpoint.value_or(model::TouchpointId{0}).value, touchpoint);
}

void TestLabelMatch::suggestionsComeBestFirst() {
    const model::Project project = journeyWith(
        list({"Invoice 1", "Invoice 2", "Invoice 12", "Invoices", "Invoice copy", "Invoice sent", "Claim"}));
    const auto matches = matchLabels({QStringLiteral("Invoice 12")}, project, model::JourneyId{1});
    const auto& suggestions = matches[0].suggestions;
    QCOMPARE(suggestions.size(), std::size_t{5});
    QCOMPARE(suggestions[0].touchpoint, model::TouchpointId{12});
    QCOMPARE(suggestions[0].similarity, 1.0);
    for (std::size_t i = 1; i < suggestions.size(); ++i) {
        QVERIFY(suggestions[i].similarity <= suggestions[i - 1].similarity);
        QVERIFY(suggestions[i].similarity >= 0.3);
        QVERIFY(suggestions[i].touchpoint != model::TouchpointId{16});
    }
}

QTEST_GUILESS_MAIN(TestLabelMatch)
#include "tst_label_match.moc"
