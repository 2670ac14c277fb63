// An analysis as text for people and as CSV for spreadsheets.
#pragma once

#include "app/commands/session.h"

namespace chwila::app {

/// Overview, ranked moments of truth with their evidence, other findings, and the touchpoints where most
/// customers are at stake.
QString analysisText(const Figures& figures, const Language& language);

/// A header and one row for each touchpoint, in reading order of the map; numbers with a decimal point
/// and 17 digits, cells that cannot be said empty.
QByteArray analysisCsv(const Figures& figures);

} // namespace chwila::app
