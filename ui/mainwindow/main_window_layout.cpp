// The part of the main window that lays it out: menus, tool bar, rail, views and inspector.
#include "core/edit/fields.h"
#include "ui/mainwindow/banner.h"
#include "ui/mainwindow/journey_box.h"
#include "ui/mainwindow/journey_commands.h"
#include "ui/mainwindow/main_window.h"
#include "ui/mainwindow/rail.h"
#include "ui/mainwindow/view_stack.h"
#include "ui/panels/filter_bar.h"
#include "ui/panels/find_bar.h"
#include "ui/panels/inspector_panel.h"
#include "ui/settings/app_settings.h"
#include "ui/views/moments_view.h"

#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace chwila::ui {

namespace {

struct MenuRow {
    ActionPlace place;
    const char* title;
};
constexpr MenuRow menus[] = {
    {ActionPlace::FileMenu, QT_TRANSLATE_NOOP("actions", "&File")},
    {ActionPlace::EditMenu, QT_TRANSLATE_NOOP("actions", "&Edit")},
    {ActionPlace::InsertMenu, QT_TRANSLATE_NOOP("actions", "&Insert")},
    {ActionPlace::JourneyMenu, QT_TRANSLATE_NOOP("actions", "&Journey")},
    {ActionPlace::AnswersMenu, QT_TRANSLATE_NOOP("actions", "&Answers")},
    {ActionPlace::DecideMenu, QT_TRANSLATE_NOOP("actions", "&Decide")},
    {ActionPlace::ReportMenu, QT_TRANSLATE_NOOP("actions", "&Report")},
    {ActionPlace::ViewMenu, QT_TRANSLATE_NOOP("actions", "&View")},
    {ActionPlace::HelpMenu, QT_TRANSLATE_NOOP("actions", "&Help")},
};

QWidget* gap(int width) {
    auto* widget = new QWidget;
    widget->setFixedWidth(width);
    return widget;
}

QWidget* stretch() {
    auto* widget = new QWidget;
    widget->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return widget;
}

/// The filter stands in the tool bar; where that would cut what is chosen, as on a projector in workshop
/// mode, it has a row of its own below.
class FilterPlace final : public QObject {
  public:
    FilterPlace(FilterBar* filter, QToolBar* tools, QWidget* row)
        : QObject(row), m_filter(filter), m_tools(tools), m_home(filter->parentWidget()), m_row(row) {
        for (QWidget* each : {static_cast<QWidget*>(tools), m_home, row})
            each->installEventFilter(this);
        row->hide();
    }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::LayoutRequest || (watched == m_tools && event->type() == QEvent::Resize))
            place();
        return QObject::eventFilter(watched, event);
    }

  private:
    void place() {
        const int others = m_tools->sizeHint().width() - m_home->sizeHint().width();
        QWidget* wanted = others + m_filter->sizeHint().width() > m_tools->width() ? m_row : m_home;
        if (m_filter->parentWidget() == wanted) return;
        QWidget* focused = QApplication::focusWidget();
        const bool hadFocus = focused && m_filter->isAncestorOf(focused);
        wanted->layout()->addWidget(m_filter);
        m_filter->setVisible(true);
        m_row->setVisible(wanted == m_row);
        if (hadFocus) focused->setFocus();
    }

    FilterBar* m_filter;
    QToolBar* m_tools;
    QWidget* m_home; ///< in the tool bar
    QWidget* m_row;
};

QWidget* lineOf(const QMargins& margins) {
    auto* widget = new QWidget;
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(margins);
    return widget;
}

/// Views and inspector side by side, the inspector as wide as the person has made it; in a window without
/// the room the view comes first.
class ViewsAndInspector : public QSplitter {
  public:
    ViewsAndInspector(QWidget* views, InspectorPanel* inspector, const AppSettings& settings)
        : m_inspector(inspector), m_settings(settings) {
        setHandleWidth(1);
        addWidget(views);
        addWidget(inspector);
        setStretchFactor(0, 1);
        setCollapsible(0, false);
        setSizes({1000, wanted()});
        inspector->installEventFilter(this);
    }

  protected:
    void resizeEvent(QResizeEvent* event) override {
        QSplitter::resizeEvent(event);
        share();
    }
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Show) share();
        return QSplitter::eventFilter(watched, event);
    }

  private:
    int wanted() const {
        constexpr int usual = 320;
        return m_settings.inspectorWidth().value_or(usual);
    }
    void share() {
        constexpr int leastView = 520; // about three cards beside the names of their departments
        if (m_inspector->isHidden() || m_inspector->width() == 0) return; // or pushed to the edge
        const int given = std::max(m_inspector->minimumWidth(), std::min(wanted(), width() - leastView));
        if (given != sizes().constLast()) setSizes({width() - given - handleWidth(), given});
    }

    InspectorPanel* m_inspector;
    const AppSettings& m_settings;
};

} // namespace

void MainWindow::buildMenus() {
    for (const MenuRow& row : menus) {
        QMenu* menu = menuBar()->addMenu(QCoreApplication::translate("actions", row.title));
        m_actions->fillMenu(menu, row.place);
        if (row.place != ActionPlace::FileMenu) continue;
        m_recentMenu = new QMenu(tr("Open &recent"), menu);
        menu->insertMenu(m_actions->action(ActionId::ShowStartPage), m_recentMenu);
        auto* exportMenu = new QMenu(tr("&Export"), menu);
        m_actions->fillMenu(exportMenu, ActionPlace::ExportMenu);
        const QList<QAction*> inOrder = menu->actions();
        menu->insertMenu(inOrder.value(inOrder.indexOf(m_actions->action(ActionId::SaveCopy)) + 1),
                         exportMenu);
    }
}

void MainWindow::buildToolBar() {
    QToolBar* bar = addToolBar(tr("Tools"));
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->setIconSize(QSize(16, 16));
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_journeyBox = new JourneyBox;
    connect(m_journeyBox, &JourneyBox::left, this, [this] { view()->setFocus(); });
    m_journeys->setLetName(
        [this](const QString& initial, const QString& prompt, std::function<void(const QString&)> then) {
            m_journeyBox->letName(initial, prompt, std::move(then));
        });
    connect(m_journeyBox, &QComboBox::activated, this, [this](int index) {
        m_session->journey.setJourney(model::JourneyId{m_journeyBox->itemData(index).toLongLong()});
    });
    m_filterBar = new FilterBar(context());
    auto* exporting = new QToolButton;
    exporting->setText(tr("Export"));
    exporting->setIcon(QIcon::fromTheme(QStringLiteral("document-export")));
    exporting->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    exporting->setPopupMode(QToolButton::InstantPopup);
    exporting->setToolTip(tr("Write report, pictures or tables to files"));
    exporting->setAccessibleName(tr("Export"));
    auto* exportMenu = new QMenu(exporting);
    m_actions->fillMenu(exportMenu, ActionPlace::ExportMenu);
    exporting->setMenu(exportMenu);

    bar->addWidget(gap(8));
    bar->addWidget(m_journeyBox);
    bar->addWidget(gap(8));
    for (const ActionId action : {ActionId::Undo, ActionId::Redo, ActionId::AddTouchpoint, ActionId::Present})
        bar->addAction(m_actions->action(action));
    bar->addWidget(stretch());
    QWidget* filterHome = lineOf({});
    filterHome->layout()->addWidget(m_filterBar);
    bar->addWidget(filterHome);
    bar->addWidget(gap(16));
    bar->addWidget(exporting);
    bar->addWidget(gap(8));
}

void MainWindow::buildCentre() {
    m_rail = new Rail(*m_actions, this);
    m_banner = new Banner(context(), this);
    m_findBar = new FindBar(context());
    m_findBar->hide();
    m_stack = new ViewStack;
    m_actions->confineTo(m_stack);
    m_inspector = new InspectorPanel(context());
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_findBar);
    column->addWidget(m_stack, 1);
    m_splitter = new ViewsAndInspector(middle, m_inspector, m_around.settings);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (m_inspector->width() > 0) m_around.settings.setInspectorWidth(m_inspector->width());
    });
    auto* whole = new QWidget;
    auto* rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    // Its edges are those of what stands in the tool bar.
    QWidget* filterRow = lineOf({13, 4, 13, 4});
    new FilterPlace(m_filterBar, findChild<QToolBar*>(QString(), Qt::FindDirectChildrenOnly), filterRow);
    rows->addWidget(filterRow);
    rows->addWidget(m_banner);
    auto* line = new QHBoxLayout;
    line->setSpacing(0);
    line->addWidget(m_rail);
    line->addWidget(m_splitter, 1);
    rows->addLayout(line, 1);
    setCentralWidget(whole);
    connectCentre();
}

void MainWindow::connectCentre() {
    connect(m_findBar, &FindBar::found, this, &MainWindow::goTo);
    connect(m_inspector, &InspectorPanel::placeChosen, this, [this](model::TouchpointId touchpoint) {
        goTo({edit::refTo(touchpoint), {}, {}, m_session->journey.journey()});
        view()->setFocus(); // not the name, which takes the place of the list and would be typed over
    });
    connect(m_inspector, &InspectorPanel::initiativeChosen, this, [this](model::InitiativeId initiative) {
        goTo({edit::refTo(initiative), {}, {}, {}});
    });
    connect(m_inspector, &InspectorPanel::wordsAsked, this, [this] {
        perform(ActionId::ShowMoments);
        if (auto* moments = qobject_cast<MomentsView*>(view())) moments->showWords();
    });
    connect(m_inspector, &InspectorPanel::left, this, [this] { view()->setFocus(); });
    connect(m_findBar, &FindBar::closed, this, [this] { view()->setFocus(); });
}

void MainWindow::refreshRecent() {
    m_recentMenu->clear();
    for (const QString& path : m_around.settings.recentFiles()) {
        QString text = QDir::toNativeSeparators(path);
        m_recentMenu->addAction(text.replace(u'&', QLatin1String("&&")), this,
                                [this, path] { Q_EMIT openRequested(path); });
    }
    m_recentMenu->setEnabled(!m_recentMenu->isEmpty());
}

} // namespace chwila::ui
