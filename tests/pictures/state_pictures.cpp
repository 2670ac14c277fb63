#include "tests/pictures/state_pictures.h"

#include "core/document/selection.h"
#include "ui/canvas/map_view.h"
#include "ui/panels/find_bar.h"
#include "ui/panels/inspector_panel.h"
#include "ui/views/heatmap_widget.h"
#include "ui/views/words_panel.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QSlider>
#include <QTabWidget>
#include <QTest>
#include <QTimer>

namespace chwila::pictures {

using namespace ui;

namespace {

constexpr int gathering = 200;     // milliseconds in which views gather changes before they work
constexpr int longestWait = 60000; // of them

class States {
  public:
    States(MainWindow& window, const Save& save) : m_window(window), m_save(save) {}

    void draw() {
        drawSelections();
        drawPointing();
        drawFound();
        drawTabs();
        drawHeatmapCell();
        drawSliders();
        drawWords();
        drawForms();
    }

  private:
    const model::Project& project() const { return m_window.document().project(); }

    template <class Record>
    Id<Record> first() const {
        return project().all<Record>().begin()->id;
    }

    void keep(const char* name) {
        settle(m_window);
        m_save(m_window, name);
    }

    void select(edit::Elements elements, const char* name) {
        m_window.session().selection.set(std::move(elements));
        keep(name);
    }

    /// The inspector of each kind of thing.
    void drawSelections() {
        m_window.showView(ActionId::ShowMap);
        m_window.perform(ActionId::ZoomFit);
        for (const model::Transition& arrow : project().all<model::Transition>()) {
            if (!arrow.from || !arrow.to) continue;
            select({.transitions = {arrow.id}}, "map-arrow");
            break;
        }
        select({.notes = {first<model::Note>()}}, "map-note");
        select({.stages = {first<model::Stage>()}}, "map-stage");
        select({.departments = {first<model::Department>()}}, "map-department");
        select({.lanes = {first<model::Lane>()}}, "map-lane");
        std::vector<model::TouchpointId> several;
        for (const model::Touchpoint& touchpoint : project().all<model::Touchpoint>()) {
            if (several.size() < 3) several.push_back(touchpoint.id);
        }
        select({.touchpoints = several}, "map-several");
    }

    void drawPointing() {
        m_window.perform(ActionId::ZoomSelection);
        m_window.session().selection.set({});
        auto* canvas = m_window.view()->findChild<QAbstractScrollArea*>();
        if (!canvas) return;
        QTest::mouseMove(canvas->viewport(), canvas->viewport()->rect().center());
        keep("map-pointed");
    }

    void drawFound() {
        m_window.perform(ActionId::Find);
        auto* bar = m_window.findChild<FindBar*>();
        auto* input = bar ? bar->findChild<QLineEdit*>() : nullptr;
        if (!input) return;
        input->setText(project().all<model::Touchpoint>().begin()->name.section(u' ', 0, 0));
        keep("map-found");
        input->clear();
        bar->hide();
    }

    void drawTabs() {
        const auto tab = [this](ActionId view, int index, const char* name) {
            m_window.showView(view);
            settle(m_window);
            auto* tabs = m_window.view()->findChild<QTabWidget*>();
            if (!tabs || tabs->count() <= index) return;
            tabs->setCurrentIndex(index);
            keep(name);
            tabs->setCurrentIndex(0);
        };
        tab(ActionId::ShowData, 1, "data-labels");
        tab(ActionId::ShowData, 2, "data-answers");
        tab(ActionId::ShowImprove, 1, "improve-initiative");
    }

    void drawHeatmapCell() {
        m_window.showView(ActionId::ShowHeatmap);
        settle(m_window);
        auto* heatmap = m_window.view()->findChild<HeatmapWidget*>();
        if (!heatmap) return;
        heatmap->choose(HeatmapWidget::Place(0, 0));
        keep("heatmap-cell");
        heatmap->choose(std::nullopt);
    }

    void drawSliders() {
        m_window.showView(ActionId::ShowImprove);
        settle(m_window);
        auto* slider = m_window.view()->findChild<QSlider*>();
        if (!slider) return;
        slider->setValue((slider->minimum() + slider->maximum()) / 2);
        keep("improve-moved");
        slider->setValue(slider->minimum());
    }

    /// What customers said at a touchpoint, below its charts.
    void drawWords() {
        m_window.showView(ActionId::ShowMoments);
        settle(m_window);
        auto* words = m_window.view()->findChild<WordsPanel*>();
        if (!words) return;
        for (QWidget* up = words; up; up = up->parentWidget()) {
            if (auto* scroll = qobject_cast<QScrollArea*>(up)) scroll->ensureWidgetVisible(words, 0, 0);
        }
        settle(m_window);
        words->list()->setCurrentIndex(words->list()->model()->index(1, 0));
        keep("moments-words");
    }

    /// The inspector's other pages.
    void drawForms() {
        m_window.showView(ActionId::ShowMap);
        m_window.session().selection.set({});
        auto* inspector = m_window.findChild<InspectorPanel*>();
        if (!inspector) return;
        inspector->showPage(InspectorPanel::Page::Journey);
        keep("journey");
        inspector->showPage(InspectorPanel::Page::Selection);
    }

    MainWindow& m_window;
    const Save& m_save;
};

} // namespace

bool settle(MainWindow& window) {
    const auto quiet = [&window] {
        const AnalysisScheduler& analysis = window.session().analysis;
        return analysis.isComplete() && !analysis.isRunning() && window.session().jobs.jobs().empty();
    };
    do {
        if (!QTest::qWaitFor(quiet, longestWait)) return false;
        QTest::qWait(gathering); // what is gathered begins work
    } while (!quiet());
    return true;
}

void drawStates(MainWindow& window, const Save& save) {
    States(window, save).draw();
}

bool withDialog(const std::function<void()>& open, const std::function<void(QDialog&)>& draw) {
    // It may run its own event loop; this is called from within it or after it was opened.
    bool done = false;
    QTimer look;
    look.setInterval(100);
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        for (QWidget* top : QApplication::topLevelWidgets()) {
            auto* other = qobject_cast<QDialog*>(top);
            if (!dialog && other && other->isVisible()) dialog = other;
        }
        if (!dialog || done) return;
        done = true;
        look.stop();
        draw(*dialog);
        dialog->reject();
    });
    look.start();
    open();
    constexpr int patience = 8000;
    return QTest::qWaitFor([&done] { return done; }, patience);
}

} // namespace chwila::pictures
