// The sample's journey: car insurance from choosing to renewal, as constant tables. What customers say
// about each touchpoint stands in survey(); docs/sample.md explains what was planted and why.
#pragma once

#include "core/sample/blueprint.h"

#include <cstdint>

namespace chwila::sample {

Blueprint carInsurance();

/// What a comment is about; the phrases stand in phrases.cpp.
enum class Theme : std::uint8_t {
    Price,
    Website,
    Advice,
    Paperwork,
    Invoice,
    Correction,
    App,
    Hotline,
    Roadside,
    Reporting,
    Inspection,
    Waiting,
    Decision,
    Garage,
    Payout,
    Renewal,
    Brand,
};

/// How the sample's customers answer at one touchpoint.
struct SurveyRow {
    const char* card;
    bool nps;         ///< asked "would you recommend us" …
    bool csat;        ///< … or how satisfied they are, or both
    double answering; ///< share of contacts that answer
    double lowFactor; ///< low answers against the usual share of the question
    int daysToNext;   ///< mean days until the next contact
    Theme theme;
    double driftFrom2025 = 1; ///< low answers against before, from April 2025 on
};
std::span<const SurveyRow> survey();

struct PersonaRow {
    Words name;
    Words description;
    Words goals;
    int product; ///< position in products()
};
std::span<const PersonaRow> personas();

struct SampleNote {
    const char* card; ///< on this card, or …
    int stage;        ///< … with card "" in this stage and step of the first lane of `lane`
    int step;
    model::LaneKind lane;
    model::NoteKind kind;
    model::Severity severity;
    int votes;
    Words text;
};
std::span<const SampleNote> notes();

struct PromiseRow {
    const char* card;
    Words text;
};
std::span<const PromiseRow> promises();

/// One attribute of respondents with its values and their shares in percent.
struct SegmentRow {
    Words value;
    int percent;
};
struct Segment {
    Words attribute;
    std::span<const SegmentRow> values;
};
std::span<const Segment> segments();

} // namespace chwila::sample
