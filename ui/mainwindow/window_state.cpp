#include "ui/mainwindow/window_state.h"

#include "ui/canvas/map_canvas.h"
#include "ui/canvas/map_view.h"
#include "ui/mainwindow/main_window.h"
#include "ui/panels/inspector_panel.h"

namespace chwila::ui {

WindowState stateOf(const MainWindow& window) {
    const auto* map = qobject_cast<const MapView*>(window.view());
    return {window.currentView(),
            window.session().journey.journey(),
            window.session().filter.filter(),
            window.session().selection.elements(),
            window.view()->zoom(),
            map ? map->canvas()->corner() : QPointF(),
            window.saveGeometry(),
            window.geometry(),
            window.windowState(),
            window.devicePixelRatioF(),
            !window.inspector().isHidden()};
}

/// As large on the screen as before, where everything in it has become larger or smaller.
static void restorePlace(MainWindow& window, const WindowState& state) {
    const double factor = state.scale / window.devicePixelRatioF();
    if (qFuzzyCompare(factor, 1)) {
        window.restoreGeometry(state.geometry);
        return;
    }
    window.setGeometry(QRect(state.place.topLeft() * factor, state.place.size() * factor));
    window.setWindowState(state.shown);
}

void restore(MainWindow& window, const WindowState& state) {
    restorePlace(window, state);
    window.session().journey.setJourney(state.journey);
    window.session().filter.setFilter(state.filter);
    window.showView(state.view);
    window.inspector().setVisible(state.fieldsShown);
    window.session().selection.set(state.selection);
    const auto* map = qobject_cast<const MapView*>(window.view());
    if (!map || !state.zoom) return;
    map->canvas()->setZoom(*state.zoom);
    map->canvas()->showFrom(state.corner);
    map->canvas()->showCurrent();
}

} // namespace chwila::ui
