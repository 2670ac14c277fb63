// Whatever can be clicked says what it is, to a screen reader as to a hesitating hand, can be reached by
// keyboard, and no two things in sight listen to the same Alt+letter.
#include "core/mining/read_log.h"
#include "tests/ui/window_fixture.h"
#include "ui/actions/cheat_sheet.h"
#include "ui/actions/command_palette.h"
#include "ui/dialogs/database_dialog.h"
#include "ui/dialogs/import_assistant.h"
#include "ui/dialogs/import_counter.h"
#include "ui/dialogs/mining_assistant.h"
#include "ui/dialogs/words_dialog.h"
#include "ui/mainwindow/application.h"
#include "ui/mainwindow/versions_dialog.h"
#include "ui/mainwindow/view_registry.h"
#include "ui/panels/inspector_panel.h"
#include "ui/services/password_keeper.h"
#include "ui/settings/preferences_dialog.h"
#include "ui/start/guide_window.h"
#include "ui/start/start_page.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QWizard>

using namespace chwila;
using namespace chwila::ui;

namespace {

QString pathOf(const QWidget* widget) {
    QStringList path;
    for (; widget; widget = widget->parentWidget()) {
        const QString name = widget->objectName();
        path.prepend(QString::fromLatin1(widget->metaObject()->className())
                     + (name.isEmpty() ? QString() : u'#' + name));
        if (widget->isWindow()) break;
    }
    return path.join(u'/');
}

/// Parts that Qt makes and names: the cross in a field, the arrows of a scroll bar, the field of a spin box.
bool isPartOfAnother(const QWidget* widget) {
    const QWidget* parent = widget->parentWidget();
    if (widget->inherits("QLineEditIconButton") || widget->inherits("QTableCornerButton")) return true;
    if (qobject_cast<const QScrollBar*>(widget) || qobject_cast<const QHeaderView*>(widget)) return true;
    if (qobject_cast<const QLineEdit*>(widget)
        && (qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent)))
        return widget->objectName().startsWith(QLatin1String("qt_"))
               || qobject_cast<const QComboBox*>(parent);
    if (widget->objectName() == QLatin1String("qt_toolbar_ext_button")) return true;
    return qobject_cast<const QToolButton*>(widget) && qobject_cast<const QTabBar*>(parent);
}

bool isClickable(const QWidget* widget) {
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget)
           || qobject_cast<const QAbstractSlider*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget)
           || qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget)
           || qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QTabBar*>(widget);
}

QString labelOf(const QWidget* widget) {
    for (const QLabel* label : widget->window()->findChildren<QLabel*>()) {
        if (label->buddy() == widget) return label->text();
    }
    return {};
}

QString nameOf(const QWidget* widget) {
    if (!widget->accessibleName().isEmpty()) return widget->accessibleName();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget);
        button && button->text().size() > 1)
        return button->text();
    return labelOf(widget);
}

/// Buttons whose words are Qt's own ("Cancel", "Next") need no more words.
bool isStandardButton(const QWidget* widget) {
    for (const QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QDialogButtonBox*>(parent)) return true;
    }
    return widget->window()->inherits("QWizard")
           && (widget->objectName().startsWith(QLatin1String("qt_wizard"))
               || widget->objectName().startsWith(QLatin1String("__qt__passive_wizardbutton")));
}

bool saysMore(const QWidget* widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    if (!button || isStandardButton(widget)) return true;
    return !widget->toolTip().isEmpty();
}

bool isReached(const QWidget* widget) {
    if ((widget->focusPolicy() & Qt::TabFocus) != 0 || widget->focusProxy()) return true;
    const auto* tool = qobject_cast<const QToolButton*>(widget);
    if (tool && tool->defaultAction()) return true; // in a menu and in the palette as well
    // The role over a column: F4 in the column opens it, for nobody tabs through a hundred.
    if (widget->parentWidget() && qobject_cast<const QHeaderView*>(widget->parentWidget()->parentWidget()))
        return true;
    // A list beside a field that moves in it.
    return widget->inherits("QListWidget") && qobject_cast<const QDialog*>(widget->parentWidget());
}

void look(const QWidget& window, QStringList& faults) {
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&window) || !isClickable(widget) || isPartOfAnother(widget)) continue;
        if (nameOf(widget).isEmpty()) faults << QStringLiteral("no name: ") + pathOf(widget);
        if (!saysMore(widget))
            faults << QStringLiteral("no tool tip: ") + pathOf(widget) + u' ' + nameOf(widget);
        if (widget->isEnabled() && !isReached(widget))
            faults << QStringLiteral("not by keyboard: ") + pathOf(widget) + u' ' + nameOf(widget);
    }
}

/// Every Alt+letter that is in force in the window.
void lookAtLetters(const QWidget& window, QStringList& faults) {
    QMap<QString, QString> taken;
    const auto take = [&](const QString& text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty()) return;
        if (taken.contains(key))
            faults << QStringLiteral("%1: “%2” and “%3”").arg(key, taken.value(key), text);
        taken.insert(key, text);
    };
    if (const auto* bar = window.findChild<QMenuBar*>()) {
        for (const QAction* menu : bar->actions())
            take(menu->text());
    }
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&window)) continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
            take(label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) take(button->text());
        if (const auto* box = qobject_cast<const QGroupBox*>(widget)) take(box->title());
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                take(tabs->tabText(i));
        }
    }
}

void lookAtMenu(const QMenu& menu, QStringList& faults) {
    QMap<QString, QString> taken;
    for (const QAction* action : menu.actions()) {
        if (action->menu()) lookAtMenu(*action->menu(), faults);
        const QString key = QKeySequence::mnemonic(action->text()).toString();
        if (!key.isEmpty() && taken.contains(key)) {
            faults << QStringLiteral("in the menu “%1” %2: “%3” and “%4”")
                          .arg(menu.title(), key, taken.value(key), action->text());
        }
        taken.insert(key, action->text());
    }
}

bool isInTable(const QWidget* widget) {
    for (const QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractItemView*>(parent)) return true;
    }
    return false;
}

/// From field to field by Tab: everything is reached, from the top downwards, and then once more from the
/// top.
void lookAtTabs(const QWidget& window, QStringList& faults) {
    QList<const QWidget*> walked;
    for (const QWidget* at = window.nextInFocusChain(); at != &window; at = at->nextInFocusChain()) {
        const bool reached = at->isVisibleTo(&window) && at->isEnabled() && !at->focusProxy()
                             && (at->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !isPartOfAnother(at);
        if (reached && !isInTable(at)) walked << at;
    }
    const auto rectOf = [&](const QWidget* widget) {
        QRect rect(widget->mapTo(&window, QPoint(0, 0)), widget->size());
        // What is scrolled away comes into its area when the keys reach it.
        for (const QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
            const auto* area = qobject_cast<const QScrollArea*>(parent);
            if (!area) continue;
            const QRect shown(area->viewport()->mapTo(&window, QPoint(0, 0)), area->viewport()->size());
            rect.moveBottom(std::clamp(rect.bottom(), shown.top(), shown.bottom()));
        }
        return rect;
    };
    QStringList up;
    for (qsizetype i = 0; i < walked.size(); ++i) {
        const QWidget* next = walked[(i + 1) % walked.size()];
        const bool above = rectOf(next).bottom() < rectOf(walked[i]).top();
        // The panes of one window stand beside each other.
        if (above && rectOf(next).left() <= rectOf(walked[i]).right())
            up << QStringLiteral("%1 → %2").arg(pathOf(walked[i]), pathOf(next));
    }
    if (up.size() > 1)
        faults << QStringLiteral("Tab goes back up more than once: ") + up.join(QStringLiteral("; "));
}

void check(const QWidget& window) {
    QStringList faults;
    look(window, faults);
    lookAtLetters(window, faults);
    if (qobject_cast<const QDialog*>(&window)) lookAtTabs(window, faults);
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

} // namespace

/// The texts of the window in a language, for as long as it lives.
class Spoken {
  public:
    explicit Spoken(const QString& code) : m_language(code) {
        m_texts.setLanguage(m_language);
        if (m_language.translator()) QCoreApplication::installTranslator(m_language.translator());
        QCoreApplication::installTranslator(&m_texts);
    }
    ~Spoken() {
        QCoreApplication::removeTranslator(&m_texts);
        if (m_language.translator()) QCoreApplication::removeTranslator(m_language.translator());
    }
    Spoken(const Spoken&) = delete;
    Spoken& operator=(const Spoken&) = delete;

  private:
    Language m_language;
    StandardTexts m_texts;
};

ViewContext contextOf(WindowFixture& fixture) {
    Session& session = fixture.session();
    return {*session.document,         session.selection,      session.filter,         session.journey,
            session.analysis,          session.jobs,           fixture.bench.settings, fixture.bench.notifier,
            fixture.bench.fileChooser, fixture.bench.language, fixture.bench.theme};
}

QString written(WindowFixture& fixture, const QString& name, const QByteArray& content) {
    QFile file(fixture.bench.path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0) return {};
    return file.fileName();
}

/// A window or dialog in one of its states.
using Visit = std::function<void(const QWidget& window)>;

void visitImport(WindowFixture& fixture, const Visit& visit) {
    QByteArray table = "RespondentID,Claim,Payment of all,When,Why\n";
    for (int i = 0; i < 40; ++i) {
        const char* words[] = {"Very satisfied", "Satisfied", "Dissatisfied", "Very dissatisfied"};
        table += QByteArray::number(i) + ',' + words[i % 4] + ",3,2025-03-02,so so\n";
    }
    table += "77,nonsense,4,2025-03-02,\n";
    auto sample = feedback::sampleFile(written(fixture, QStringLiteral("answers.csv"), table));
    QVERIFY(sample);
    const ViewContext context = contextOf(fixture);
    ImportAssistant assistant(context, *std::move(sample));
    assistant.show();
    const auto* counter = assistant.findChild<ImportCounter*>();
    for (int page = 0; page < 3; ++page) {
        QTRY_VERIFY(counter->isCurrent());
        visit(assistant);
        for (auto* tabs : assistant.currentPage()->findChildren<QTabWidget*>()) {
            tabs->setCurrentIndex(1);
            visit(assistant);
        }
        if (page < 2) assistant.next();
    }
    const feedback::TableSample& seen = assistant.draft().sample;
    const feedback::ColumnMapping* worded = assistant.draft().mapping.find(QStringLiteral("Claim"));
    QVERIFY(worded && worded->scale);
    const auto column = std::ranges::find(seen.columns, worded->title, &feedback::ColumnSample::title);
    visit(WordsDialog(context, *column, *worded, nullptr));
}

void visitMining(WindowFixture& fixture, const Visit& visit) {
    QByteArray log = "case,activity,time,department\n";
    for (int i = 0; i < 12; ++i) {
        for (const char* activity : {"Claim", "Payment", "Letter"})
            log += QByteArray::number(i) + ',' + activity + ",2025-03-02 10:00:00,Claims\n";
    }
    auto sample = mining::sampleLog(written(fixture, QStringLiteral("log.csv"), log));
    QVERIFY(sample);
    const ViewContext context = contextOf(fixture);
    MiningAssistant assistant(context, *std::move(sample));
    assistant.show();
    visit(assistant);
    assistant.next();
    QTRY_VERIFY_WITH_TIMEOUT(assistant.currentPage()->isComplete(), 20000);
    visit(assistant);
    assistant.findChild<QComboBox*>(QStringLiteral("target"))->setCurrentIndex(1);
    assistant.next();
    visit(assistant);
}

void visitDatabase(WindowFixture& fixture, const Visit& visit) {
    KeychainPasswords passwords;
    const ViewContext context = contextOf(fixture);
    DatabaseDialog dialog(context, passwords, {});
    dialog.show();
    for (const char* tabs : {"places", "choice"}) {
        visit(dialog);
        dialog.findChild<QTabWidget*>(QLatin1String(tabs))->setCurrentIndex(1);
    }
    visit(dialog);
}

void visitVersions(WindowFixture& fixture, const Visit& visit) {
    const ViewContext context = contextOf(fixture);
    VersionCommands commands(context, fixture.window.get());
    QVERIFY(fixture.window->document().versions().add(QStringLiteral("As handed over")));
    VersionsDialog dialog(context, commands, nullptr);
    dialog.show();
    QTRY_VERIFY_WITH_TIMEOUT(dialog.lookAt()->isEnabled(), 20000);
    visit(dialog);
}

class TestClickables : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        m_fixture = std::make_unique<WindowFixture>();
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->settled(), 20000);
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void everyView_data() {
        QTest::addColumn<int>("view");
        for (const ViewRow& row : viewRows())
            QTest::newRow(qPrintable(plainActionText(actionRow(row.show)))) << static_cast<int>(row.show);
    }
    void everyView() {
        QFETCH(int, view);
        m_fixture->window->showView(static_cast<ActionId>(view));
        QTRY_VERIFY(m_fixture->settled());
        check(*m_fixture->window);
    }

    void thePagesOfTheInspectorAndTheFindBar() {
        m_fixture->window->showView(ActionId::ShowMap);
        m_fixture->window->perform(ActionId::Find);
        for (const auto page : {InspectorPanel::Page::Selection, InspectorPanel::Page::Journey,
                                InspectorPanel::Page::Project}) {
            m_fixture->window->inspector().showPage(page);
            check(*m_fixture->window);
        }
        m_fixture->session().selection.set({.touchpoints = {m_fixture->touchpoint("Claim")}});
        check(*m_fixture->window);
    }

    void theStartPage() {
        const Thumbnails thumbnails(m_fixture->bench.path(QStringLiteral("thumbnails")));
        const StartPage page(m_fixture->bench.settings, thumbnails, m_fixture->bench.language);
        check(page);
    }

    void theDialogs() {
        check(CheatSheet(m_fixture->window->actions(), nullptr));
        check(CommandPalette(m_fixture->window->actions(), nullptr));
        check(PreferencesDialog(m_fixture->bench.settings, nullptr));
        check(GuideWindow(m_fixture->bench.language, nullptr));
    }

    void theImportAssistant() { visitImport(*m_fixture, check); }
    void theMiningAssistant() { visitMining(*m_fixture, check); }
    void theDatabaseDialog() { visitDatabase(*m_fixture, check); }
    void theVersions() { visitVersions(*m_fixture, check); }

    void lettersAreNoDoublesInAnyLanguage_data() {
        QTest::addColumn<QString>("code");
        for (const QString& code : Language::available())
            QTest::newRow(qPrintable(code)) << code;
    }
    void lettersAreNoDoublesInAnyLanguage() {
        QFETCH(QString, code);
        const Spoken spoken(code);
        if (code != QLatin1String("en")) // else this would look at the same texts three times
            QVERIFY(QCoreApplication::translate("actions", "&File") != QLatin1String("&File"));
        WindowFixture fixture;
        QTRY_VERIFY_WITH_TIMEOUT(fixture.settled(), 20000);
        QStringList faults;
        const Visit letters = [&](const QWidget& window) { lookAtLetters(window, faults); };
        for (const ViewRow& row : viewRows()) {
            fixture.window->showView(row.show);
            letters(*fixture.window);
        }
        for (const QAction* menu : fixture.window->menuBar()->actions()) {
            if (menu->menu()) lookAtMenu(*menu->menu(), faults);
        }
        fixture.window->showView(ActionId::ShowMap);
        for (const auto page : {InspectorPanel::Page::Journey, InspectorPanel::Page::Project}) {
            fixture.window->inspector().showPage(page);
            letters(*fixture.window);
        }
        letters(PreferencesDialog(fixture.bench.settings, nullptr));
        visitImport(fixture, letters);
        visitMining(fixture, letters);
        visitDatabase(fixture, letters);
        visitVersions(fixture, letters);
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

  private:
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestClickables)
#include "tst_clickables.moc"
