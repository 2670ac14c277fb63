// Which of the customers that are known one by one (feedback::Observations) concern this journey under the
// filter, and which of their scores. Used wherever customers are counted.
#pragma once

#include "core/analysis/workspace.h"

namespace chwila::analysis {

using KnownCustomer = feedback::Observations::Customer;

/// On a touchpoint of the journey, in the filter's period, to its question, on the question's scale.
bool scoreCounts(const Workspace& workspace, const feedback::Observations::Score& score);
/// Some score of theirs counts.
bool wasAsked(const Workspace& workspace, const KnownCustomer& customer);
/// In the filter's segments, and not known from other journeys alone.
bool concerns(const Workspace& workspace, const KnownCustomer& customer);

} // namespace chwila::analysis
