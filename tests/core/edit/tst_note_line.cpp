#include "core/edit/note_line.h"

#include <QTest>

#include <set>

using namespace chwila;
using namespace chwila::edit;
using model::NoteKind;

class TestNoteLine : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theFirstLetterSaysTheKind_data();
    void theFirstLetterSaysTheKind();
    void everyKindHasAMark();
    void theSameWordsBecomeANoteOfEveryKindInTurn();
};

void TestNoteLine::theSameWordsBecomeANoteOfEveryKindInTurn() {
    QString text = QStringLiteral("they ask for a date");
    std::set<NoteKind> kinds;
    for (std::size_t turn = 0; turn < noteMarks().size(); ++turn) {
        text = withNextMark(text);
        QCOMPARE(readNoteLine(text).text, QStringLiteral("they ask for a date"));
        kinds.insert(readNoteLine(text).kind);
    }
    QCOMPARE(kinds.size(), noteMarks().size());
    QVERIFY(readNoteLine(text).kind == NoteKind::Pain);
    QCOMPARE(withNextMark(QStringLiteral("-")), QStringLiteral("-"));
}

void TestNoteLine::theFirstLetterSaysTheKind_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("a pain") << "!queue too long"
                            << "pain"
                            << "queue too long";
    QTest::newRow("unmarked, a pain") << "  queue too long "
                                      << "pain"
                                      << "queue too long";
    QTest::newRow("a gain, with a space") << "+ free coffee"
                                          << "gain"
                                          << "free coffee";
    QTest::newRow("a quote") << "\"Where do I pay?\""
                             << "quote"
                             << "Where do I pay?";
    QTest::newRow("a quote left open") << "\"Where do I pay?"
                                       << "quote"
                                       << "Where do I pay?";
    QTest::newRow("a Polish quote") << QStringLiteral("„Gdzie?”") << "quote" << QStringLiteral("Gdzie?");
    QTest::newRow("a quote of several lines") << "\"one\ntwo\""
                                              << "quote"
                                              << "one\ntwo";
    QTest::newRow("a question") << "?who does this"
                                << "question"
                                << "who does this";
    QTest::newRow("an idea") << "*text when ready"
                             << "idea"
                             << "text when ready";
    QTest::newRow("an observation") << "- guests take photos"
                                    << "observation"
                                    << "guests take photos";
    QTest::newRow("a mark further on is text") << "5 + 5 !"
                                               << "pain"
                                               << "5 + 5 !";
    QTest::newRow("a mark alone says nothing") << "+"
                                               << "gain"
                                               << "";
    QTest::newRow("nothing") << " "
                             << "pain"
                             << "";
}

void TestNoteLine::theFirstLetterSaysTheKind() {
    QFETCH(QString, typed);
    QFETCH(QString, kind);
    QFETCH(QString, text);
    const NoteLine note = readNoteLine(typed);
    QCOMPARE(model::Kind(note.kind).key(), kind);
    QCOMPARE(note.text, text);
}

void TestNoteLine::everyKindHasAMark() {
    for (const auto& row : model::kindRows<model::NoteKind>()) {
        const auto marks = noteMarks();
        QVERIFY2(std::ranges::find(marks, row.value, &NoteMark::kind) != marks.end(), row.key);
    }
}

QTEST_GUILESS_MAIN(TestNoteLine)
#include "tst_note_line.moc"
