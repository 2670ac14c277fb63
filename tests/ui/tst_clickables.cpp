// Whatever can be clicked says what it is, to a screen reader as to a hesitating hand, can be reached by
// keyboard, and no two things in sight listen to the same Alt+letter.
#include "tests/ui/window_fixture.h"
#include "ui/actions/cheat_sheet.h"
#include "ui/actions/command_palette.h"
#include "ui/mainwindow/application.h"
#include "ui/mainwindow/view_registry.h"
#include "ui/panels/inspector_panel.h"
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
#include <QMenuBar>
#include <QPlainTextEdit>
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
    return widget->parentWidget() && widget->parentWidget()->inherits("QWizard");
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

void check(const QWidget& window) {
    QStringList faults;
    look(window, faults);
    lookAtLetters(window, faults);
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

} // namespace

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

  private:
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestClickables)
#include "tst_clickables.moc"
