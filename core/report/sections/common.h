// What several sections of a report need.
#pragma once

#include "core/report/section.h"

namespace chwila::report::sections {

/// "Claims · Claim": department and stage of a touchpoint; nothing where all stand in one place.
QString placeOf(model::TouchpointId id, const SectionContext& context);
/// Names of all touchpoints of the result, to be made strong in sentences.
QStringList allNames(const Telling& telling);
Block body(const QString& text);
Block caption(const QString& text);
Block point(const QString& sentence, const Telling& telling);
/// Share of low answers with its interval; the text alone where there are too few answers.
Cell lowShareCell(const analysis::TouchpointResult& figures, double axisEnd, const Telling& telling);
/// Where the axis of several such cells ends: a round share above all intervals.
double axisEnd(const std::vector<const analysis::TouchpointResult*>& all);
/// Its name, with department and stage below.
Cell nameCell(model::TouchpointId id, const SectionContext& context, const Telling& telling);
/// How every table of moments of truth begins: rank in a diamond, name, share of low answers, stake.
std::vector<Cell> momentCells(int rank, const analysis::TouchpointResult& figures, double axisEnd,
                              const SectionContext& context, const Telling& telling);
/// What those cells mean, for below a table.
QString howToReadMoments(const Telling& telling);
/// The answers of a journey, for tables of any two dimensions but months.
HeatmapInput heatmapInput(const SectionContext& context, const JourneyResult& journey);
/// The title of the column report::stakeText() stands in.
QString stakeTitle(const Telling& telling);

} // namespace chwila::report::sections
