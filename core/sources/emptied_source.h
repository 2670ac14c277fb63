// A source that had answers and holds none any more: what exports it has probably failed, and nobody is to
// lose answers by that. The refresh looks before it reads; neverEmpty() holds also for what is emptied
// between.
#pragma once

#include "core/feedback/reading/answer_reader.h"

namespace chwila::sources {

Error emptied();

/// Ends with emptied() instead of an end where `inner` gave no answer.
std::unique_ptr<feedback::AnswerReader> neverEmpty(std::unique_ptr<feedback::AnswerReader> inner);

} // namespace chwila::sources
