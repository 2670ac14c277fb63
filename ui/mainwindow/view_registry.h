// The views a window has, as rows of one table in the order of the rail. A new view = its pair of files
// in ui/views and one row here; a view that does not work yet has none.
#pragma once

#include "ui/views/view.h"

#include <span>

namespace chwila::ui {

struct ViewRow {
    ActionId show; ///< the action that leads to it
    View* (*make)(QWidget* parent);
    std::span<const ActionId> onBehalf; ///< what it does for the window from everywhere
    bool withInspector;                 ///< the others show the details of what is chosen themselves
};

std::span<const ViewRow> viewRows();
/// Null where there is none.
const ViewRow* viewRowFor(ActionId show);

} // namespace chwila::ui
