// The map for screen readers: a list of its cards in reading order, each with its name, department, score,
// answers and rank, where it is on the screen, whether it is selected and has the focus. Moving from card to
// card is told as it happens. Arrows, notes and everything else stand in the outline.
#pragma once

#include "core/layout/map_layout.h"
#include "core/render/map_content.h"

namespace chwila::ui {

class MapCanvas;

/// "Claim decision, Claims, score 62, 716 answers, moment of truth 1".
QString cardName(const layout::MapLayout& layout, const render::MapContent& content,
                 model::TouchpointId card);
/// As people read a map: step by step, from the top.
std::vector<model::TouchpointId> cardsInOrder(const layout::MapLayout& layout);

/// Makes canvases such lists; call it before one is made, which is described from its beginning.
void describeMapsToScreenReaders();
/// Tells of what happens on the canvas from now on.
void tellScreenReaders(MapCanvas& canvas);

} // namespace chwila::ui
