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

QTEST_GUILESS_MAIN(TestFind)
#include "tst_find.moc"
