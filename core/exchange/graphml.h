// All journeys of a project as one graph in GraphML, for tools that draw or measure graphs (yEd, Gephi,
// networkx): touchpoints are nodes, arrows are edges; each journey that has them gets nodes for its start
// and its ends. Without answers and notes.
#pragma once

#include "core/model/project.h"

namespace chwila::exchange {

/// In reading order, the same bytes for the same project. What XML cannot hold becomes U+FFFD.
QByteArray graphml(const model::Project& project);

} // namespace chwila::exchange
