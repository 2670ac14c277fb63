// Small widgets that views and panels are made of: labels that show text as text, whatever it holds, and
// pages that scroll.
#pragma once

#include "core/render/theme.h"

class QLabel;
class QScrollArea;
class QWidget;

namespace chwila::ui {

/// Empty, wrapped, never markup; its text can be selected and copied.
QLabel* plainLabel(render::TextRole role);
/// Takes the page; scrolls it up and down only.
QScrollArea* scrolled(QWidget* page);

} // namespace chwila::ui
