#include "core/edit/fragment.h"
#include "core/edit/removal.h"
#include "core/edit/structure_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "tests/core/edit/sample.h"

using namespace chwila;
using namespace chwila::model;

namespace {

edit::Elements cards(std::vector<TouchpointId> ids) {
    edit::Elements elements;
    elements.touchpoints = std::move(ids);
    return elements;
}

QStringList cellsOfNew(const Project& after, const Result<Change>& change) {
    QStringList cells;
    for (const TouchpointId id : edit::created<Touchpoint>(*change))
        cells += cellText(after, id);
    return cells;
}

} // namespace

class TestFragment : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void survivesTheClipboard();
    void refusesForeignTexts_data();
    void refusesForeignTexts();
    void duplicatesCardsWithArrowsAndNotes();
    void pastesFromACellOn();
    void cutAndPasteKeepsTheAnswers();
    void copiesDoNotTakeAnswersAway();
    void duplicatesAStage();
    void duplicatesADepartmentAndALane();
    void bringsWhatAnotherProjectLacks();
    void pastesNotes();
    void aNoteStaysAtItsCardOnly();
    void writesATableForSpreadsheets();
    void aStagePastedIntoAnotherJourneyKeepsThePhasesInOrder();
};

void TestFragment::survivesTheClipboard() {
    const Sample s = makeSample();
    edit::Elements all = cards({s.search, s.order});
    all.stages = {s.b};
    all.departments = {s.back};
    all.lanes = {s.pains};
    const edit::Fragment fragment = edit::copy(s.project, s.journey, all);
    QCOMPARE(fragment.places.size(), std::size_t{4});
    QVERIFY(validate(fragment.records).empty());
    const auto back = edit::fragmentFromJson(edit::toJson(fragment));
    QVERIFY(back.has_value());
    QVERIFY(*back == fragment);
    QVERIFY(edit::copy(s.project, s.journey, {}).isEmpty());
}

void TestFragment::refusesForeignTexts_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("search\torder");
    QTest::newRow("another form") << QByteArray(R"({"format":"x"})");
    QTest::newRow("a card without a stage")
        << QByteArray(R"({"format":"chwila-fragment/1","project":{"touchpoint":[{"id":5}]}})");
    QTest::newRow("a place of no card")
        << QByteArray(R"({"format":"chwila-fragment/1","project":{},"places":[[7,0,0]]})");
    QTest::newRow("a number where a text belongs")
        << QByteArray(R"({"format":"chwila-fragment/1","project":{"journey":[{"id":5,"name":7}]}})");
}

void TestFragment::refusesForeignTexts() {
    QFETCH(QByteArray, json);
    const auto fragment = edit::fragmentFromJson(json);
    QVERIFY(!fragment);
    QVERIFY(!fragment.error().message.isEmpty());
}

void TestFragment::duplicatesCardsWithArrowsAndNotes() {
    const Sample s = makeSample();
    const auto change = edit::duplicate(s.project, s.journey, cards({s.order, s.bill}));
    const Project after = applied(s.project, change);
    QCOMPARE(cellsOfNew(after, change),
             QStringList({QStringLiteral("A.1 Front"), QStringLiteral("B.0 Front")}));
    QCOMPARE(edit::created<Transition>(*change).size(), std::size_t{1});
    QCOMPARE(edit::created<Note>(*change).size(), std::size_t{1});
    QCOMPARE(edit::created<Stage>(*change).size(), std::size_t{0});
    QVERIFY(!edit::duplicate(s.project, s.journey, {}));
}

void TestFragment::pastesFromACellOn() {
    const Sample s = makeSample();
    const edit::Fragment fragment = edit::copy(s.project, s.journey, cards({s.search, s.check}));
    const auto change = edit::paste(s.project, fragment, {s.journey, edit::Cell{s.a, 1, s.front}});
    const Project after = applied(s.project, change);
    QCOMPARE(cellsOfNew(after, change),
             QStringList({QStringLiteral("A.1 Front"), QStringLiteral("A.2 Back")}));
    const edit::Fragment across = edit::copy(s.project, s.journey, cards({s.order, s.bill}));
    const auto wide = edit::paste(s.project, across, {s.journey, edit::Cell{s.a, 1, s.front}});
    QCOMPARE(cellsOfNew(applied(s.project, wide), wide),
             QStringList({QStringLiteral("A.1 Front"), QStringLiteral("B.0 Front")}));
    const auto low = edit::paste(s.project, fragment, {s.journey, edit::Cell{s.b, 4, s.back}});
    QCOMPARE(cellsOfNew(applied(s.project, low), low),
             QStringList({QStringLiteral("B.4 Back"), QStringLiteral("B.5 Back")}));
    QVERIFY(!edit::paste(s.project, fragment, {JourneyId{99}, std::nullopt}));
    QVERIFY(!edit::paste(s.project, fragment, {s.journey, edit::Cell{StageId{99}, 0, s.front}}));
}

void TestFragment::cutAndPasteKeepsTheAnswers() {
    const Sample s = makeSample();
    const edit::Fragment fragment = edit::copy(s.project, s.journey, cards({s.order}));
    const Project cut = applied(s.project, edit::remove(s.project, cards({s.order})));
    QVERIFY(!cut.find(s.alias)->touchpoint);
    const auto change = edit::paste(cut, fragment, {s.journey, edit::Cell{s.b, 1, s.back}});
    const Project after = applied(cut, change);
    QCOMPARE(after.find(s.alias)->touchpoint, std::optional(edit::created<Touchpoint>(*change).front()));
}

void TestFragment::copiesDoNotTakeAnswersAway() {
    const Sample s = makeSample();
    const auto change = edit::duplicate(s.project, s.journey, cards({s.order}));
    QCOMPARE(applied(s.project, change).find(s.alias)->touchpoint, std::optional(s.order));
}

void TestFragment::duplicatesAStage() {
    const Sample s = makeSample();
    edit::Elements elements;
    elements.stages = {s.a};
    const auto change = edit::duplicate(s.project, s.journey, elements);
    const Project after = applied(s.project, change);
    const JourneyIndex index(after, s.journey);
    QCOMPARE(index.stages().size(), std::size_t{3});
    QCOMPARE(index.stages()[1].stage->name, QStringLiteral("A (2)"));
    QCOMPARE(cellsOfNew(after, change),
             QStringList({QStringLiteral("A (2).0 Front"), QStringLiteral("A (2).1 Front"),
                          QStringLiteral("A (2).1 Back")}));
    QCOMPARE(edit::created<Transition>(*change).size(), std::size_t{2});
}

void TestFragment::duplicatesADepartmentAndALane() {
    const Sample s = makeSample();
    edit::Elements elements;
    elements.departments = {s.front};
    elements.lanes = {s.pains};
    const auto change = edit::duplicate(s.project, s.journey, elements);
    const Project after = applied(s.project, change);
    QCOMPARE(JourneyIndex(after, s.journey).departments()[1]->name, QStringLiteral("Front (2)"));
    QCOMPARE(edit::created<Touchpoint>(*change).size(), std::size_t{3});
    const LaneId lane = edit::created<Lane>(*change).front();
    const auto laneNotes =
        std::ranges::count_if(after.all<Note>(), [lane](const Note& note) { return note.lane == lane; });
    QCOMPARE(laneNotes, std::ptrdiff_t{1});
}

void TestFragment::bringsWhatAnotherProjectLacks() {
    const Sample s = makeSample();
    Project other = edit::newProject(QStringLiteral("Other"), Language());
    const JourneyId journey = other.all<Journey>().begin()->id;
    const edit::Fragment fragment = edit::copy(s.project, s.journey, cards({s.order, s.check}));
    const auto change = edit::paste(other, fragment, {journey, std::nullopt});
    const Project after = applied(other, change);
    QCOMPARE(cellsOfNew(after, change),
             QStringList({QStringLiteral("A.1 Front"), QStringLiteral("A.1 Back")}));
    QCOMPARE(edit::created<Stage>(*change).size(), std::size_t{1});
    QCOMPARE(edit::created<Department>(*change).size(), std::size_t{2});
    QCOMPARE(edit::created<Channel>(*change).size(), std::size_t{1});
    const auto again = edit::paste(after, fragment, {journey, std::nullopt});
    QCOMPARE(edit::created<Stage>(*again).size(), std::size_t{0});
    QCOMPARE(edit::created<Department>(*again).size(), std::size_t{0});
}

void TestFragment::pastesNotes() {
    const Sample s = makeSample();
    edit::Elements elements;
    elements.notes = {s.laneNote, s.cardNote};
    const auto change = edit::duplicate(s.project, s.journey, elements);
    const Project after = applied(s.project, change);
    QCOMPARE(edit::created<Note>(*change).size(), std::size_t{2});
    QCOMPARE(after.all<Touchpoint>().size(), s.project.all<Touchpoint>().size());
    const Project other = edit::newProject(QStringLiteral("Other"), Language());
    const edit::Fragment fragment = edit::copy(s.project, s.journey, elements);
    applied(other, edit::paste(other, fragment, {other.all<Journey>().begin()->id, std::nullopt}));
}

void TestFragment::aNoteStaysAtItsCardOnly() {
    const Sample s = makeSample();
    edit::Elements elements;
    elements.notes = {s.cardNote};
    const edit::Fragment fragment = edit::copy(s.project, s.journey, elements);
    // In another project the same id is another card; the one of that name is meant.
    Draft draft(s.project);
    draft.update(s.order, [](Touchpoint& card) { card.name = QStringLiteral("complaint"); });
    draft.update(s.bill, [](Touchpoint& card) { card.name = QStringLiteral("Order"); });
    const Project other = draft.project();
    const auto pasted = edit::paste(other, fragment, {s.journey, std::nullopt});
    const Project after = applied(other, pasted);
    QCOMPARE(after.find(edit::created<Note>(*pasted).front())->touchpoint, std::optional(s.bill));
    draft.remove(s.orderBill);
    draft.remove(s.bill);
    const auto nowhere = edit::paste(draft.project(), fragment, {s.journey, std::nullopt});
    QVERIFY(nowhere && nowhere->isEmpty());
}

void TestFragment::writesATableForSpreadsheets() {
    Sample s = makeSample();
    s.project.put([&] {
        Touchpoint card = *s.project.find(s.order);
        card.name = QStringLiteral("a \"big\"\norder");
        return card;
    }());
    const QString text = edit::toPlainText(edit::copy(s.project, s.journey, cards({s.search, s.order})));
    const QStringList lines = text.split(QLatin1Char('\n'));
    QCOMPARE(lines[0], QStringLiteral("Name\tDescription\tStage\tStep\tDepartment\tChannel\tScore"));
    QCOMPARE(lines[1], QStringLiteral("search\t\tA\t1\tFront\t\t"));
    QCOMPARE(lines[2], QStringLiteral("\"a \"\"big\"\""));
    const Project without = applied(s.project, edit::remove(s.project, cards({s.search, s.order})));
    const auto back = edit::pasteText(without, text, {s.b, 0, s.back});
    QCOMPARE(cellsOfNew(applied(without, back), back),
             QStringList({QStringLiteral("A.0 Front"), QStringLiteral("A.1 Front")}));
}

void TestFragment::aStagePastedIntoAnotherJourneyKeepsThePhasesInOrder() {
    Sample s = makeSample();
    Draft draft(s.project);
    const JourneyId other = draft.add(Journey{{}, QStringLiteral("Tomorrow"), {}, s.persona, {}, 1});
    const StageId first = draft.add(Stage{{}, other, QStringLiteral("first"), Phase::Before, {}, 0});
    draft.add(Stage{{}, other, QStringLiteral("last"), Phase::After, {}, 1});
    s.project = draft.project();
    const auto namesAfter = [&](const edit::Elements& copied) {
        const edit::Fragment fragment = edit::copy(s.project, s.journey, copied);
        const Project after = applied(s.project, edit::paste(s.project, fragment, {other, std::nullopt}));
        QStringList names;
        const JourneyIndex index(after, other);
        for (const StageColumns& stage : index.stages())
            names += stage.stage->name;
        return names;
    };
    const QStringList expected{QStringLiteral("first"), QStringLiteral("A"), QStringLiteral("last")};
    edit::Elements whole;
    whole.stages = {s.a};
    QCOMPARE(namesAfter(whole), expected);
    QCOMPARE(namesAfter(cards({s.search})), expected);

    draft.remove(first);
    s.project = draft.project();
    const QStringList nothingBefore{QStringLiteral("A"), QStringLiteral("last")};
    QCOMPARE(namesAfter(whole), nothingBefore);
    QCOMPARE(namesAfter(cards({s.search})), nothingBefore);
}

QTEST_GUILESS_MAIN(TestFragment)
#include "tst_fragment.moc"
