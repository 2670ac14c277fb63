#include "ui/mainwindow/window_state.h"

#include "ui/mainwindow/main_window.h"

namespace chwila::ui {

WindowState stateOf(const MainWindow& window) {
    return {window.currentView(),
            window.session().journey.journey(),
            window.session().filter.filter(),
            window.session().selection.elements(),
            window.saveGeometry(),
            window.geometry(),
            window.windowState(),
            window.devicePixelRatioF()};
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
    const auto& cards = state.selection.touchpoints;
    if (state.view == ActionId::ShowMap && !cards.empty()) window.view()->reveal(cards.front());
    window.session().selection.set(state.selection);
}

} // namespace chwila::ui
