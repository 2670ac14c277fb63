// A journey told in front of people: what presenter mode shows, in the order customers meet it. First the
// whole map, then each stage, then its steps, each with what there is to say about it in plain words.
// Painted by ui/canvas/presenter.
#pragma once

#include "core/report/sentences.h"

namespace chwila::report {

struct Slide {
    enum class Scope : std::uint8_t { Journey, Stage, Step };

    Scope scope = Scope::Journey;
    QString title;      ///< of the project's journey, stage or touchpoints
    QString place;      ///< "Claim · step 2 of 5"; empty for the whole journey
    QStringList lines;  ///< sentences, most important first
    QStringList quotes; ///< customers' words noted at these touchpoints
    /// Cards in the light; empty: all of them.
    std::vector<model::TouchpointId> focus;
    std::vector<model::TouchpointId> moments; ///< moments of truth among them
    std::optional<model::StageId> stage;      ///< absent for the whole journey

    bool operator==(const Slide&) const = default;
};

/// At least one, whatever the journey holds. `result` may be null: then only what was drawn is told. Steps
/// without a card are passed over.
std::vector<Slide> slides(const model::Project& project, model::JourneyId journey,
                          const analysis::AnalysisResult* result, const Language& language);

} // namespace chwila::report
