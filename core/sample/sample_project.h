// The sample: a car insurer's journey with the answers of eighteen months, made by a deterministic
// generator. The same numbers in every language; only the texts differ. docs/sample.md says what was
// planted in it.
#pragma once

#include "core/base/language.h"
#include "core/feedback/answer.h"

namespace chwila::sample {

struct SampleProject {
    model::Project project;
    feedback::Batch batch;                 ///< the one batch all answers belong to; id 0
    std::vector<feedback::Answer> answers; ///< ascending by time
};

/// Sound (validate() finds nothing) and complete: journey, personas, notes, scales, source, aliases.
SampleProject makeSample(const Language& language);

} // namespace chwila::sample
