#include "ui/actions/action_set.h"
#include "ui/actions/command_palette.h"

#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace chwila::ui;

class TestActionCatalogue : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyRowCanBeReadAndFound_data();
    void everyRowCanBeReadAndFound();
    void everyActionHasExactlyOneRow();
    void noShortcutIsUsedTwice();
    void mnemonicsOfAMenuDiffer_data();
    void mnemonicsOfAMenuDiffer();
    void paletteFinds_data();
    void paletteFinds();
    void paletteRunsWhatWasChosen();
    void paletteWithoutACommandLeadsToFinding();
    void paletteSaysWhatACommandWantsAlsoWhereItCannotBeDone();
    void whatRenamesIsFoundByWhatItRenames();
    void whatCannotBeDoneNowIsNotOffered();
};

void TestActionCatalogue::everyRowCanBeReadAndFound_data() {
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(actionRows().size()); ++i)
        QTest::newRow(actionRows()[static_cast<std::size_t>(i)].text) << i;
}

void TestActionCatalogue::everyRowCanBeReadAndFound() {
    QFETCH(int, index);
    const ActionRow& row = actionRows()[static_cast<std::size_t>(index)];
    QVERIFY(!plainActionText(row).isEmpty());
    QVERIFY(!actionTip(row).isEmpty());
    QVERIFY2(!actionTip(row).endsWith(u'.'), "tips are no sentences with a full stop");
    QVERIFY(row.places != ActionPlaces());
    QCOMPARE(&actionRow(row.id), &row);
    for (const QString& part :
         QString::fromLatin1(row.shortcuts).split(QLatin1String("; "), Qt::SkipEmptyParts))
        QVERIFY2(!QKeySequence(part, QKeySequence::PortableText).toString().isEmpty(), qPrintable(part));
}

void TestActionCatalogue::everyActionHasExactlyOneRow() {
    std::set<ActionId> ids;
    for (const ActionRow& row : actionRows())
        ids.insert(row.id);
    QCOMPARE(ids.size(), actionRows().size());
    QCOMPARE(ids.size(), static_cast<std::size_t>(ActionId::About) + 1);
}

void TestActionCatalogue::noShortcutIsUsedTwice() {
    QHash<QString, QString> users;
    for (const ActionRow& row : actionRows()) {
        for (const QString& part :
             QString::fromLatin1(row.shortcuts).split(QLatin1String("; "), Qt::SkipEmptyParts)) {
            const QString key =
                QKeySequence(part, QKeySequence::PortableText).toString(QKeySequence::PortableText);
            QVERIFY2(!users.contains(key), qPrintable(key + u' ' + users.value(key)));
            users.insert(key, plainActionText(row));
        }
    }
}

void TestActionCatalogue::mnemonicsOfAMenuDiffer_data() {
    QTest::addColumn<int>("place");
    QTest::newRow("File") << int(ActionPlace::FileMenu);
    QTest::newRow("Edit") << int(ActionPlace::EditMenu);
    QTest::newRow("Insert") << int(ActionPlace::InsertMenu);
    QTest::newRow("Journey") << int(ActionPlace::JourneyMenu);
    QTest::newRow("Answers") << int(ActionPlace::AnswersMenu);
    QTest::newRow("View") << int(ActionPlace::ViewMenu);
    QTest::newRow("Help") << int(ActionPlace::HelpMenu);
}

void TestActionCatalogue::mnemonicsOfAMenuDiffer() {
    QFETCH(int, place);
    QHash<QChar, QString> users;
    for (const ActionRow& row : actionRows()) {
        if (!row.places.testFlag(static_cast<ActionPlace>(place))) continue;
        const QString text = actionText(row);
        const qsizetype at = text.indexOf(u'&');
        if (at < 0) continue;
        const QChar letter = text.at(at + 1).toLower();
        QVERIFY2(!users.contains(letter), qPrintable(text + QStringLiteral(" and ") + users.value(letter)));
        users.insert(letter, text);
    }
    QVERIFY(!users.isEmpty());
}

void TestActionCatalogue::paletteFinds_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("first");
    QTest::newRow("the whole name") << "Heatmap" << int(ActionId::ShowHeatmap);
    QTest::newRow("the beginning, in any case") << "HEAT" << int(ActionId::ShowHeatmap);
    QTest::newRow("two words in any order") << "pdf report" << int(ActionId::ExportReport);
    QTest::newRow("a word of the tip") << "spreadsheet" << int(ActionId::Paste);
    QTest::newRow("the name before the tip") << "undo" << int(ActionId::Undo);
}

void TestActionCatalogue::paletteFinds() {
    QFETCH(QString, typed);
    QFETCH(int, first);
    const auto found = matchingActions(typed);
    QVERIFY(!found.empty());
    QCOMPARE(int(found.front()->id), first);
    QCOMPARE(matchingActions(QString()).size(), actionRows().size());
    QVERIFY(matchingActions(typed + QStringLiteral(" qqq")).empty());
}

void TestActionCatalogue::paletteRunsWhatWasChosen() {
    QWidget window;
    ActionSet actions(&window);
    QSignalSpy triggered(&actions, &ActionSet::triggered);
    auto* palette = new CommandPalette(actions, &window);
    palette->setAttribute(Qt::WA_DeleteOnClose, false);
    palette->show();
    auto* input = palette->findChild<QLineEdit*>();
    QCOMPARE(palette->focusWidget(), input); // where a popup gives its keys
    QTest::keyClicks(input, QStringLiteral("full scr"));
    QTest::keyClick(input, Qt::Key_Return);
    QTRY_COMPARE(triggered.size(), 1);
    QCOMPARE(triggered.at(0).at(0).value<ActionId>(), ActionId::FullScreen);
    QVERIFY(!palette->isVisible());
}

void TestActionCatalogue::paletteWithoutACommandLeadsToFinding() {
    QWidget window;
    ActionSet actions(&window);
    QSignalSpy triggered(&actions, &ActionSet::triggered);
    auto* palette = new CommandPalette(actions, &window);
    palette->setAttribute(Qt::WA_DeleteOnClose, false);
    palette->show();
    auto* input = palette->findChild<QLineEdit*>();
    QTest::keyClicks(input, QStringLiteral("pay the deposit"));
    const auto* list = palette->findChild<QListWidget*>();
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().startsWith(QStringLiteral("No command found")));
    QSignalSpy sought(palette, &CommandPalette::sought);
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(sought.size(), 1);
    QCOMPARE(sought.at(0).at(0).toString(), QStringLiteral("pay the deposit"));
    QVERIFY(!palette->isVisible() && triggered.isEmpty());
}

void TestActionCatalogue::paletteSaysWhatACommandWantsAlsoWhereItCannotBeDone() {
    QWidget window;
    ActionSet actions(&window);
    CommandPalette palette(actions, &window);
    palette.setAttribute(Qt::WA_DeleteOnClose, false);
    auto* input = palette.findChild<QLineEdit*>();
    const auto says = [&palette](const char* words) {
        return palette.findChild<QLabel*>()->text().contains(QLatin1String(words));
    };
    QTest::keyClicks(input, QStringLiteral("heatmap"));
    QVERIFY(!palette.findChild<QLabel*>()->text().isEmpty());
    actions.action(ActionId::Rename)->setEnabled(false);
    input->clear();
    QTest::keyClicks(input, QStringLiteral("rename stage"));
    QVERIFY(says("leads to the stage"));
}

void TestActionCatalogue::whatRenamesIsFoundByWhatItRenames() {
    for (const char* words : {"name stage", "rename department", "rename note"}) {
        const auto found = matchingActions(QLatin1String(words));
        QVERIFY2(!found.empty() && found.front()->id == ActionId::Rename, words);
    }
    const auto leadsToStage = [](const KeyRow& row) {
        return QString::fromLatin1(row.text).contains(QStringLiteral("stage or"));
    };
    QVERIFY(std::ranges::any_of(mapKeys(), leadsToStage));
}

void TestActionCatalogue::whatCannotBeDoneNowIsNotOffered() {
    QWidget window;
    ActionSet actions(&window);
    actions.action(ActionId::ShowMap)->setEnabled(false);
    CommandPalette palette(actions, &window);
    palette.setAttribute(Qt::WA_DeleteOnClose, false);
    const auto* list = palette.findChild<QListWidget*>();
    const auto map = list->findItems(QStringLiteral("Map"), Qt::MatchExactly);
    QCOMPARE(map.size(), 1);
    QVERIFY(!map.first()->flags().testFlag(Qt::ItemIsEnabled));
    QMenu menu;
    actions.fillMenu(&menu, ActionPlace::ViewMenu);
    QVERIFY(!menu.actions().isEmpty());
}

QTEST_MAIN(TestActionCatalogue)
#include "tst_action_catalogue.moc"
