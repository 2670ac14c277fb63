// The measures of a map in pixels at 100 % zoom. Layout, painters and tools read them here, so that a card
// is the same size wherever it is drawn, dragged or hit.
#pragma once

namespace chwila::layout {

inline constexpr double cardWidth = 184;
inline constexpr double cardHeight = 96;
inline constexpr double cardRadius = 8;
inline constexpr double cardPadding = 12;
inline constexpr double cardGap = 24; ///< least distance of two cards in any direction
inline constexpr double departmentEdge = 4;

inline constexpr double phaseHeight = 24;
inline constexpr double stageHeaderHeight = 40;
inline constexpr double laneHeaderWidth = 160;
inline constexpr double emotionLaneHeight = 176;
inline constexpr double textLaneMinimum = 64;
inline constexpr double noteGap = 8;
inline constexpr double notePadding = 8;
inline constexpr double noteLineHeight = 16;
inline constexpr int noteMaximumLines = 5;

inline constexpr double routeRadius = 8; ///< of the rounded corners, made by the painter
inline constexpr double routeMinimumWidth = 1;
inline constexpr double routeMaximumWidth = 6;
inline constexpr double terminalRadius = 5; ///< of START, END and LOST
inline constexpr double terminalStub = 22;  ///< from the edge of the card to the middle of the circle

} // namespace chwila::layout
