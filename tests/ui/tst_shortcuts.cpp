#include "ui/actions/action_set.h"
#include "ui/actions/cheat_sheet.h"
#include "ui/settings/app_settings.h"
#include "ui/settings/shortcut_editor.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <cstdlib>
#include <map>
#include <set>

using namespace chwila::ui;

class TestShortcuts : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<AppSettings>(m_folder->filePath(QStringLiteral("s.ini")));
    }

    void everyActionHasANameOfItsOwn() {
        std::set<QString> names;
        for (const ActionRow& row : actionRows())
            names.insert(actionKey(row.id));
        QCOMPARE(names.size(), actionRows().size());
        QCOMPARE(actionKey(ActionId::ShowMap), QStringLiteral("ShowMap"));
    }

    void theCatalogueGivesEachKeyToOne() {
        for (const ActionRow& row : actionRows()) {
            for (const QKeySequence& key : usualShortcuts(row)) {
                const auto use = usedBy(key, row, {});
                QVERIFY2(!use, qPrintable(key.toString() + u' ' + plainActionText(row) + u' '
                                          + (use ? use->name : QString())));
            }
        }
    }

    void saysWhoHasAKey_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("wanted");
        QTest::addColumn<QString>("user");
        QTest::newRow("another action") << "Ctrl+D" << int(ActionId::ShowMap) << "Duplicate";
        QTest::newRow("its own key is free") << "Ctrl+D" << int(ActionId::Duplicate) << "";
        QTest::newRow("a free key") << "Ctrl+Alt+F7" << int(ActionId::ShowMap) << "";
        QTest::newRow("a key of the map")
            << "Return" << int(ActionId::ShowMap) << "New touchpoint at the next step";
        QTest::newRow("a digit between")
            << "5" << int(ActionId::ShowMap) << "Assumed score of the selected cards";
        QTest::newRow("lists of words know nothing of the map")
            << "Return" << int(ActionId::FollowUpOpen) << "";
        QTest::newRow("a letter of the lists of words") << "O" << int(ActionId::ShowMap) << "Follow-up: open";
        QTest::newRow("the assistant is a dialog") << "Ctrl+D" << int(ActionId::NextProblem) << "";
    }
    void saysWhoHasAKey() {
        QFETCH(QString, key);
        QFETCH(int, wanted);
        QFETCH(QString, user);
        const auto use = usedBy(QKeySequence(key), actionRow(static_cast<ActionId>(wanted)), {});
        QCOMPARE(use ? use->name : QString(), user);
    }

    void ownKeysAreKeptAndReachTheWindow() {
        QWidget window;
        ActionSet actions(&window);
        m_settings->setOwnKeys(actionKey(ActionId::ShowMap), QStringList{QStringLiteral("Ctrl+Alt+M")});
        m_settings->setOwnKeys(actionKey(ActionId::ShowHeatmap), QStringList());
        const AppSettings again(m_folder->filePath(QStringLiteral("s.ini")));
        actions.setOwnKeys(again.ownKeys());
        QCOMPARE(actions.action(ActionId::ShowMap)->shortcut(), QKeySequence(QStringLiteral("Ctrl+Alt+M")));
        QVERIFY(actions.action(ActionId::ShowMap)->toolTip().contains(QStringLiteral("Ctrl+Alt+M")));
        QVERIFY(actions.action(ActionId::ShowHeatmap)->shortcut().isEmpty());
        QVERIFY(!actions.action(ActionId::ShowMoments)->shortcut().isEmpty());
        m_settings->forgetOwnKeys();
        actions.setOwnKeys(m_settings->ownKeys());
        QCOMPARE(actions.action(ActionId::ShowMap)->shortcut(), QKeySequence(QStringLiteral("Ctrl+1")));
    }

    void theEditorAssignsNamesConflictsAndResets() {
        ShortcutEditor editor(*m_settings);
        editor.show();
        editor.choose(ActionId::ShowMap);
        QSignalSpy changed(m_settings.get(), &AppSettings::ownKeysChanged);
        editor.field()->setKeySequence(QKeySequence(QStringLiteral("Ctrl+D")));
        QVERIFY2(editor.conflict().contains(QStringLiteral("Duplicate")), qPrintable(editor.conflict()));
        QCOMPARE(changed.size(), 0);
        editor.assign()->click();
        // It belongs to the map now and to nobody else.
        const OwnKeys own = m_settings->ownKeys();
        QVERIFY(
            shortcutsOf(actionRow(ActionId::ShowMap), own).contains(QKeySequence(QStringLiteral("Ctrl+D"))));
        QVERIFY(shortcutsOf(actionRow(ActionId::Duplicate), own).isEmpty());
        QVERIFY(editor.list()->currentItem()->text(1).contains(QStringLiteral("Ctrl+D")));
        editor.reset()->click();
        QVERIFY(!m_settings->ownKeys().contains(actionKey(ActionId::ShowMap)));
        QVERIFY(!editor.reset()->isEnabled());
        editor.clear()->click();
        QVERIFY(shortcutsOf(actionRow(ActionId::ShowMap), m_settings->ownKeys()).isEmpty());
        editor.resetAll()->click();
        QVERIFY(m_settings->ownKeys().isEmpty());
    }

    void aKeyOfTheMapCannotBeTaken() {
        ShortcutEditor editor(*m_settings);
        editor.choose(ActionId::ShowMap);
        editor.field()->setKeySequence(QKeySequence(Qt::Key_Backspace));
        QVERIFY2(editor.conflict().contains(QStringLiteral("map")), qPrintable(editor.conflict()));
        QVERIFY(!editor.assign()->isEnabled());
    }

    void theSheetTellsTheKeysOfTheMap() {
        QWidget window;
        const ActionSet actions(&window);
        CheatSheet sheet(actions, nullptr);
        sheet.setAttribute(Qt::WA_DeleteOnClose, false);
        QStringList texts;
        for (const QLabel* label : sheet.findChildren<QLabel*>())
            texts << label->text();
        for (const char* expected : {"Ctrl+Return", "Shift+Left Right Up Down", "Backspace", "Space and drag",
                                     "1, then 0", "0 to 9", "F8", "O", "Ctrl+Shift+P"})
            QVERIFY2(texts.contains(QString::fromUtf8(expected)), expected);
    }

    void theSheetFitsItsWindow() {
        QWidget window;
        const ActionSet actions(&window);
        for (const QSize size : {QSize(1280, 720), QSize(1024, 768), QSize(1920, 1080)}) {
            window.resize(size);
            CheatSheet sheet(actions, &window);
            sheet.setAttribute(Qt::WA_DeleteOnClose, false);
            QVERIFY2(sheet.width() <= size.width() && sheet.height() <= size.height(),
                     qPrintable(QStringLiteral("%1 x %2").arg(sheet.width()).arg(sheet.height())));
            // Nothing is left to the side of what is shown.
            const auto* area = sheet.findChild<QScrollArea*>();
            QVERIFY(area->widget()->minimumSizeHint().width() <= sheet.width());
        }
    }

    void theColumnsOfTheSheetAreAboutAsHigh() {
        QWidget window;
        const ActionSet actions(&window);
        window.resize(1024, 768);
        CheatSheet sheet(actions, &window);
        sheet.setAttribute(Qt::WA_DeleteOnClose, false);
        sheet.show();
        QVERIFY(QTest::qWaitForWindowExposed(&sheet));
        const QWidget* page = sheet.findChild<QScrollArea*>()->widget();
        std::map<int, int> bottoms; // of each column by its left
        for (const QObject* child : page->children()) {
            const auto* group = qobject_cast<const QWidget*>(child);
            if (!group) continue;
            int& bottom = bottoms[group->x()];
            bottom = std::max(bottom, group->geometry().bottom());
        }
        QCOMPARE(bottoms.size(), std::size_t{2});
        const int first = bottoms.begin()->second;
        const int second = bottoms.rbegin()->second;
        QVERIFY2(std::abs(first - second) < 120,
                 qPrintable(QStringLiteral("%1 and %2").arg(first).arg(second)));
    }

  private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AppSettings> m_settings;
};

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
