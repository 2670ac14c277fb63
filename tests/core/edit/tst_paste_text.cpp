#include "core/edit/fragment.h"
#include "core/edit/paste_block.h"
#include "tests/core/edit/sample.h"

using namespace chwila;
using namespace chwila::model;

class TestPasteText : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void linesBecomeTouchpoints_data();
    void linesBecomeTouchpoints();
    void aHeadingNamesTheColumns();
    void headingsOfTheOutlineAreKnown();
    void columnsWithoutHeadingsAreGuessed_data();
    void columnsWithoutHeadingsAreGuessed();
    void rowsOfAnotherStageGoBehindWhatStandsThere();
    void aNewStageContinuesThePhaseOfTheLast();
    void refusesNothingAndTooMuch();
    void headingsOfEveryLanguageAreKnownWhateverTheWindowSpeaks_data();
    void headingsOfEveryLanguageAreKnownWhateverTheWindowSpeaks();
    void aTableThatNamesNoTouchpointIsRefused_data();
    void aTableThatNamesNoTouchpointIsRefused();
    void namesStandInTheColumnThatNobodyKnows();
    void aBlockTellsItsHeadingsFromItsCells_data();
    void aBlockTellsItsHeadingsFromItsCells();
    void aTableIsOfWhatIsThereWhereItNamesNothingElse();
    void aTableOfWhatIsThereChangesItAndMakesNothingTwice();
};

void TestPasteText::linesBecomeTouchpoints_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    const auto names = [](std::initializer_list<const char*> words) {
        QStringList list;
        for (const char* word : words)
            list += QString::fromUtf8(word);
        return list;
    };
    QTest::newRow("one line each") << QStringLiteral("ask\nwait\r\npay") << names({"ask", "wait", "pay"});
    QTest::newRow("blank lines and bullets are left out")
        << QStringLiteral("- ask\n\n  \n* wait\n\u2022 pay\n") << names({"ask", "wait", "pay"});
    QTest::newRow("a quoted cell may have two lines")
        << QStringLiteral("\"ask\nagain\"\tfirst\npay") << names({"ask again", "pay"});
    QTest::newRow("a lone quote is a letter")
        << QStringLiteral("a 19\" screen\npay") << names({"a 19\" screen", "pay"});
    QTest::newRow("markup and formulas are text")
        << QStringLiteral("<b>ask</b>\n=1+1") << names({"<b>ask</b>", "=1+1"});
    QTest::newRow("right to left and emoji")
        << QStringLiteral("שלום\n🙂🙂") << names({"שלום", "🙂🙂"});
}

void TestPasteText::linesBecomeTouchpoints() {
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    const Sample s = makeSample();
    const auto change = edit::pasteText(s.project, text, {s.b, 1, s.back});
    const Project after = applied(s.project, change);
    QStringList found;
    int step = 1;
    for (const TouchpointId id : edit::created<Touchpoint>(*change)) {
        found += after.find(id)->name;
        QCOMPARE(cellText(after, id), QStringLiteral("B.%1 Back").arg(step++));
    }
    QCOMPARE(found, names);
}

void TestPasteText::aHeadingNamesTheColumns() {
    const Sample s = makeSample();
    const QString text = QStringLiteral("Stage\tName\tDepartment\tChannel\tScore\tStep\n"
                                        "a\tlook\tBACK\tweb\t7,5\t1\n"
                                        "C\tleave\tLegal\tFax\tbad\t\n"
                                        "C\treturn\tLegal\tfax\t\t\n");
    const auto change = edit::pasteText(s.project, text, {s.b, 0, s.front});
    const Project after = applied(s.project, change);
    const auto ids = edit::created<Touchpoint>(*change);
    QCOMPARE(ids.size(), std::size_t{3});
    QCOMPARE(cellText(after, ids[0]), QStringLiteral("A.0 Back"));
    QCOMPARE(after.find(ids[0])->channel, std::optional(s.web));
    QCOMPARE(after.find(ids[0])->assumedScore, std::optional(7.5));
    QCOMPARE(cellText(after, ids[1]), QStringLiteral("C.0 Legal"));
    QCOMPARE(cellText(after, ids[2]), QStringLiteral("C.1 Legal"));
    QVERIFY(!after.find(ids[1])->assumedScore);
    QCOMPARE(edit::created<Channel>(*change).size(), std::size_t{1});
    QCOMPARE(edit::created<Stage>(*change).size(), std::size_t{1});
}

void TestPasteText::headingsOfTheOutlineAreKnown() {
    const Sample s = makeSample();
    const QString text = QStringLiteral("Touchpoint\tStage\tAssumed score\nshuttle\tB\t6\n");
    const auto change = edit::pasteText(s.project, text, {s.a, 0, s.front});
    const Project after = applied(s.project, change);
    const auto ids = edit::created<Touchpoint>(*change);
    QCOMPARE(ids.size(), std::size_t{1});
    QCOMPARE(after.find(ids[0])->name, QStringLiteral("shuttle"));
    QCOMPARE(after.find(ids[0])->stage, s.b);
    QCOMPARE(after.find(ids[0])->assumedScore, std::optional(6.0));
}

void TestPasteText::columnsWithoutHeadingsAreGuessed_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("description");
    QTest::addColumn<double>("score");
    const QString here = QStringLiteral("A.0 Front");
    constexpr double none = -1;
    QTest::newRow("a name and words")
        << QStringLiteral("ask\twhat it costs") << here << QStringLiteral("what it costs") << none;
    QTest::newRow("a stage that is there")
        << QStringLiteral("ask\tb") << QStringLiteral("B.1 Front") << QString() << none;
    QTest::newRow("a department before the name")
        << QStringLiteral("Back\task") << QStringLiteral("A.0 Back") << QString() << none;
    QTest::newRow("scores, also with a comma")
        << QStringLiteral("ask\t7,5\tBack") << QStringLiteral("A.0 Back") << QString() << 7.5;
    QTest::newRow("numbers that are no scores are words")
        << QStringLiteral("ask\t75") << here << QStringLiteral("75") << none;
    QTest::newRow("no column is lost")
        << QStringLiteral("ask\tone\ttwo") << here << QStringLiteral("one\ntwo") << none;
    QTest::newRow("a second column of departments is one of names")
        << QStringLiteral("Back\tFront") << QStringLiteral("A.0 Back") << QString() << none;
}

void TestPasteText::columnsWithoutHeadingsAreGuessed() {
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QFETCH(QString, description);
    QFETCH(double, score);
    const Sample s = makeSample();
    const auto change = edit::pasteText(s.project, text, {s.a, 0, s.front});
    const Project after = applied(s.project, change);
    const auto ids = edit::created<Touchpoint>(*change);
    QCOMPARE(ids.size(), std::size_t{1});
    QCOMPARE(cellText(after, ids[0]), cell);
    QCOMPARE(after.find(ids[0])->description, description);
    QCOMPARE(after.find(ids[0])->assumedScore.value_or(-1), score);
}

void TestPasteText::rowsOfAnotherStageGoBehindWhatStandsThere() {
    const Sample s = makeSample();
    const auto change = edit::pasteText(s.project, QStringLiteral("one\tA\ntwo\tA\n"), {s.b, 0, s.front});
    const Project after = applied(s.project, change);
    const auto ids = edit::created<Touchpoint>(*change);
    QCOMPARE(cellText(after, ids[0]), QStringLiteral("A.2 Front"));
    QCOMPARE(cellText(after, ids[1]), QStringLiteral("A.3 Front"));
}

void TestPasteText::aNewStageContinuesThePhaseOfTheLast() {
    const Sample s = makeSample();
    const auto change =
        edit::pasteText(s.project, QStringLiteral("Name\tStage\nleave\tC\n"), {s.b, 0, s.front});
    const Project after = applied(s.project, change);
    QVERIFY(after.find(edit::created<Stage>(*change).front())->phase.is(Phase::During));
}

void TestPasteText::refusesNothingAndTooMuch() {
    const Sample s = makeSample();
    QVERIFY(!edit::pasteText(s.project, QStringLiteral(" \n\t\n"), {s.b, 0, s.front}));
    QVERIFY(!edit::pasteText(s.project, QStringLiteral("Name"), {s.b, 0, s.front}));
    QVERIFY(!edit::pasteText(s.project, QStringLiteral("x\n").repeated(edit::mostPastedRows + 1),
                             {s.b, 0, s.front}));
    QVERIFY(!edit::pasteText(s.project, QStringLiteral("x"), {StageId{99}, 0, s.front}));
}

void TestPasteText::headingsOfEveryLanguageAreKnownWhateverTheWindowSpeaks_data() {
    QTest::addColumn<QString>("headings");
    QTest::newRow("English") << "Touchpoint\tStage\tDepartment\tChannel\tScore";
    QTest::newRow("Polish") << QString::fromUtf8("Punkt styku\tEtap\tDział\tKanał\tOcena");
    QTest::newRow("Romanian") << QString::fromUtf8("Punct de contact\tEtapă\tDepartament\tCanal\tScor");
}

void TestPasteText::headingsOfEveryLanguageAreKnownWhateverTheWindowSpeaks() {
    QFETCH(QString, headings);
    const Sample s = makeSample();
    const auto change =
        edit::pasteText(s.project, headings + QStringLiteral("\nPay\tB\tBack\tWeb\t7\n"), {s.a, 0, s.front});
    const Project after = applied(s.project, change);
    const auto ids = edit::created<Touchpoint>(*change);
    QCOMPARE(ids.size(), std::size_t{1});
    const Touchpoint& card = *after.find(ids.front());
    QCOMPARE(card.name, QStringLiteral("Pay"));
    QCOMPARE(cellText(after, card.id), QStringLiteral("B.1 Back"));
    QCOMPARE(card.channel, std::optional(s.web));
    QCOMPARE(card.assumedScore, std::optional(7.0));
}

void TestPasteText::aTableThatNamesNoTouchpointIsRefused_data() {
    QTest::addColumn<QString>("headings");
    QTest::newRow("English") << "Stage\tDepartment";
    QTest::newRow("Polish") << QString::fromUtf8("Etap\tDział");
    QTest::newRow("Romanian") << QString::fromUtf8("Etapă\tDepartament");
}

void TestPasteText::aTableThatNamesNoTouchpointIsRefused() {
    QFETCH(QString, headings);
    const Sample s = makeSample();
    const auto change =
        edit::pasteText(s.project, headings + QStringLiteral("\nB\tBack\n"), {s.a, 0, s.front});
    QVERIFY(!change);
    QVERIFY(change.error().message.contains(QStringLiteral("“Name”")));
}

void TestPasteText::namesStandInTheColumnThatNobodyKnows() {
    const Sample s = makeSample();
    const QString text = QStringLiteral("Department\tMoment\tStage\nBack\tPay\tB\n");
    const auto change = edit::pasteText(s.project, text, {s.a, 0, s.front});
    const Project after = applied(s.project, change);
    const auto ids = edit::created<Touchpoint>(*change);
    QCOMPARE(ids.size(), std::size_t{1});
    QCOMPARE(after.find(ids.front())->name, QStringLiteral("Pay"));
    QCOMPARE(cellText(after, ids.front()), QStringLiteral("B.1 Back"));
}

void TestPasteText::aBlockTellsItsHeadingsFromItsCells_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fields");
    QTest::newRow("two fields") << "Stage\tDepartment\nB\tBack"
                                << "stage department";
    QTest::newRow("in Polish, as the inspector calls them")
        << QString::fromUtf8("Dział\tObietnica\nBack\tdziś") << "department promise";
    QTest::newRow("in Romanian") << QString::fromUtf8("Etapă\tCanal\nB\tWeb") << "stage channel";
    QTest::newRow("as exports write them") << "assumed_score\teffort_minutes\n7\t2"
                                           << "assumed_score effort_minutes";
    QTest::newRow("one heading that nobody knows") << "Stage\tMood\tStep\nB\tgood\t1"
                                                   << "stage  step";
    QTest::newRow("one column") << "Department\nBack"
                                << "department";
    QTest::newRow("one word alone is a cell") << "Department"
                                              << "";
    QTest::newRow("cells") << "Back\tStage\nFront\tB"
                           << "";
}

void TestPasteText::aBlockTellsItsHeadingsFromItsCells() {
    QFETCH(QString, text);
    QFETCH(QString, fields);
    const edit::PastedBlock block = edit::readPastedBlock(text);
    QCOMPARE(block.fields().join(u' '), fields);
    QCOMPARE(block.isHeaded(), !fields.isEmpty());
    QCOMPARE(std::ssize(block.rows), text.count(u'\n') + (fields.isEmpty() ? 1 : 0));
}

void TestPasteText::aTableIsOfWhatIsThereWhereItNamesNothingElse() {
    const Sample s = makeSample();
    const auto told = [&s](const char* text) {
        return edit::touchpointsOf(edit::readPastedBlock(QString::fromUtf8(text)), s.project, s.journey);
    };
    QCOMPARE(told("Stage\tName\nB\tOrder\nB\tsearch"), (std::vector{s.order, s.search}));
    QVERIFY(told("Stage\tName\nB\torder\nB\tpay").empty());
    QVERIFY(told("Stage\tName\nB\torder\nA\torder").empty());
    QVERIFY(told("Stage\tDepartment\nB\tFront").empty());
}

void TestPasteText::aTableOfWhatIsThereChangesItAndMakesNothingTwice() {
    const Sample s = makeSample();
    const auto change = edit::pasteText(s.project,
                                        QStringLiteral("Name\tStage\tStep\tDepartment\tScore\n"
                                                       "Order\tNew\t3\tLegal\t4\n"
                                                       "search\t\t\t\t\n"),
                                        {s.b, 1, s.back});
    const Project after = applied(s.project, change);
    QVERIFY(edit::created<Touchpoint>(*change).empty());
    QCOMPARE(edit::pastedTouchpoints(*change), std::vector{s.order});
    QCOMPARE(cellText(after, s.order), QStringLiteral("New.2 Legal"));
    QCOMPARE(after.find(s.order)->assumedScore, std::optional(4.0));
    QCOMPARE(after.find(s.order)->name, s.project.find(s.order)->name);
    QCOMPARE(*after.find(s.search), *s.project.find(s.search));

    const auto again = edit::pasteText(after, QStringLiteral("Name\tScore\norder\t4\n"), {s.b, 1, s.back});
    QVERIFY(!again && again.error().code == ErrorCode::Invalid);
}

QTEST_GUILESS_MAIN(TestPasteText)
#include "tst_paste_text.moc"
