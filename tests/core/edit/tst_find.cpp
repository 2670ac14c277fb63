#include "core/edit/find.h"
#include "tests/core/edit/sample.h"

using namespace chwila;
using namespace chwila::model;

class TestFind : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void findsWithoutCaseAndAccents();
    void saysWhereItIsShown();
    void leavesKeysOut();
    void touchpointsComeBeforeAllElse();
    void namesThatBeginWithItComeFirst();
    void theJourneyThatIsShownComesFirst();
    void theTextAroundTheHitIsShown();
};

void TestFind::findsWithoutCaseAndAccents() {
    Sample s = makeSample();
    Touchpoint card = *s.project.find(s.bill);
    card.description = QStringLiteral("Żółta KOPERTA, po tygodniu");
    s.project.put(card);
    const auto found = edit::findText(s.project, QStringLiteral("zolta koperta"));
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found.front().record, edit::refTo(s.bill));
    QCOMPARE(found.front().field, QStringLiteral("description"));
    QCOMPARE(found.front().text, card.description);
    QVERIFY(edit::findText(s.project, QStringLiteral(" !? ")).empty());
    QVERIFY(edit::findText(s.project, QStringLiteral("no such words")).empty());
}

void TestFind::saysWhereItIsShown() {
    const Sample s = makeSample();
    const auto notes = edit::findText(s.project, QStringLiteral("too long"));
    QCOMPARE(notes.size(), std::size_t{2});
    for (const edit::Found& each : notes)
        QCOMPARE(each.journey, std::optional(s.journey));
    QVERIFY(!edit::findText(s.project, QStringLiteral("Ania")).front().journey);
    QCOMPARE(edit::findText(s.project, QStringLiteral("ordering")).front().record, edit::refTo(s.alias));
}

void TestFind::leavesKeysOut() {
    const Sample s = makeSample();
    const auto found = edit::findText(s.project, QStringLiteral("web"));
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found.front().field, QStringLiteral("name"));
}

void TestFind::touchpointsComeBeforeAllElse() {
    Sample s = makeSample();
    Persona somebody = *s.project.find(s.persona);
    somebody.name = QStringLiteral("Bill");
    s.project.put(somebody);
    Stage stage = *s.project.find(s.a);
    stage.name = QStringLiteral("Bill");
    s.project.put(stage);
    Note note = *s.project.find(s.cardNote);
    note.text = QStringLiteral("the bill was wrong");
    s.project.put(note);
    const auto found = edit::findText(s.project, QStringLiteral("bill"));
    QCOMPARE(found.size(), std::size_t{4});
    QCOMPARE(found[0].record, edit::refTo(s.bill));
    QCOMPARE(found[1].record, edit::refTo(s.cardNote));
    QCOMPARE(found[2].record, edit::refTo(s.a));
    QCOMPARE(found[3].record, edit::refTo(s.persona));
}

void TestFind::namesThatBeginWithItComeFirst() {
    Sample s = makeSample();
    const auto rename = [&s](TouchpointId id, const char* name, const char* description) {
        Touchpoint card = *s.project.find(id);
        card.name = QString::fromUtf8(name);
        card.description = QString::fromUtf8(description);
        s.project.put(card);
    };
    rename(s.search, "Drive home", "then pay");
    rename(s.order, "Repayment", "");
    rename(s.check, "Ask to pay", "");
    rename(s.bill, "Pay the bill", "");
    QStringList texts;
    for (const edit::Found& each : edit::findText(s.project, QStringLiteral("pay")))
        texts += each.text;
    QCOMPARE(texts, (QStringList{QStringLiteral("Pay the bill"), QStringLiteral("Ask to pay"),
                                 QStringLiteral("Repayment"), QStringLiteral("then pay")}));
}

void TestFind::theJourneyThatIsShownComesFirst() {
    Sample s = makeSample();
    Journey other = *s.project.find(s.journey);
    other.id = JourneyId{900};
    Stage stage = *s.project.find(s.a);
    stage.id = StageId{901};
    stage.journey = other.id;
    Touchpoint card = *s.project.find(s.bill);
    card.id = TouchpointId{902};
    card.stage = stage.id;
    s.project.put(other);
    s.project.put(stage);
    s.project.put(card);
    const auto first = [&s](std::optional<JourneyId> shown) {
        return edit::findText(s.project, QStringLiteral("bill"), shown).front().record;
    };
    QCOMPARE(first(s.journey), edit::refTo(s.bill));
    QCOMPARE(first(other.id), edit::refTo(card.id));
}

void TestFind::theTextAroundTheHitIsShown() {
    const QString text = QStringLiteral("We waited for an hour in the hall and nobody said a word until the "
                                        "Żółta koperta came with the bill.");
    const QString excerpt = edit::excerptAround(text, QStringLiteral("zolta koperta"), 40);
    QVERIFY2(excerpt.contains(QStringLiteral("Żółta koperta")), qPrintable(excerpt));
    QVERIFY2(excerpt.size() <= 42, qPrintable(excerpt));
    QVERIFY(excerpt.startsWith(QChar(0x2026)) && excerpt.endsWith(QChar(0x2026)));
    QVERIFY(text.contains(QLatin1Char(' ') + excerpt.mid(1, excerpt.size() - 2))); // whole words
    QCOMPARE(edit::excerptAround(text, QStringLiteral("we"), 20), QStringLiteral("We waited for an…"));
    QVERIFY(edit::excerptAround(text, QStringLiteral("the bill"), 30).endsWith(QStringLiteral("the bill.")));
    QCOMPARE(edit::excerptAround(QStringLiteral("short"), QStringLiteral("or"), 20), QStringLiteral("short"));
}

QTEST_GUILESS_MAIN(TestFind)
#include "tst_find.moc"
