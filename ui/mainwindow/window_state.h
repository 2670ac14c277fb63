// What a window shows, to be shown again by the one that takes its place: for another language, another size
// or another file of the same project.
#pragma once

#include "core/edit/elements.h"
#include "core/feedback/filter.h"
#include "ui/actions/action_catalogue.h"

#include <QByteArray>
#include <QPointF>
#include <QRect>

namespace chwila::ui {

class MainWindow;

struct WindowState {
    ActionId view;
    model::JourneyId journey;
    feedback::Filter filter;
    edit::Elements selection;
    std::optional<double> zoom; ///< of the view
    QPointF corner;             ///< of the map: what lay in the upper left one
    QByteArray geometry;
    QRect place;
    Qt::WindowStates shown;
    double scale;     ///< of `place`
    bool fieldsShown; ///< the inspector, also where only F6 brought it out
};

WindowState stateOf(const MainWindow& window);
void restore(MainWindow& window, const WindowState& state);

} // namespace chwila::ui
