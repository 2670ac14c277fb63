#include "core/model/kinds.h"

#include <QtGlobal>

namespace chwila::model {

namespace {

constexpr KindRow<JourneyKind> journeyKinds[] = {
    {JourneyKind::AsIs, "as-is", QT_TRANSLATE_NOOP("kinds", "As is")},
    {JourneyKind::ToBe, "to-be", QT_TRANSLATE_NOOP("kinds", "To be")},
    {JourneyKind::Competitor, "competitor", QT_TRANSLATE_NOOP("kinds", "Competitor")},
    {JourneyKind::Inspiration, "inspiration", QT_TRANSLATE_NOOP("kinds", "Inspiration")},
};
constexpr KindRow<Phase> phases[] = {
    {Phase::Before, "before", QT_TRANSLATE_NOOP("kinds", "Before")},
    {Phase::During, "during", QT_TRANSLATE_NOOP("kinds", "During")},
    {Phase::After, "after", QT_TRANSLATE_NOOP("kinds", "After")},
};
constexpr KindRow<ExperienceArea> experienceAreas[] = {
    {ExperienceArea::Sales, "sales", QT_TRANSLATE_NOOP("kinds", "Sales")},
    {ExperienceArea::Product, "product", QT_TRANSLATE_NOOP("kinds", "Product or service")},
    {ExperienceArea::Brand, "brand", QT_TRANSLATE_NOOP("kinds", "Brand")},
    {ExperienceArea::Marketing, "marketing", QT_TRANSLATE_NOOP("kinds", "Marketing")},
    {ExperienceArea::Service, "service", QT_TRANSLATE_NOOP("kinds", "Customer service")},
    {ExperienceArea::Unset, "unset", QT_TRANSLATE_NOOP("kinds", "Not set")},
};
constexpr KindRow<Visibility> visibilities[] = {
    {Visibility::Frontstage, "frontstage", QT_TRANSLATE_NOOP("kinds", "Frontstage")},
    {Visibility::Backstage, "backstage", QT_TRANSLATE_NOOP("kinds", "Backstage")},
};
constexpr KindRow<Verdict> verdicts[] = {
    {Verdict::None, "none", QT_TRANSLATE_NOOP("kinds", "As computed")},
    {Verdict::Confirmed, "confirmed", QT_TRANSLATE_NOOP("kinds", "Confirmed by a person")},
    {Verdict::Rejected, "rejected", QT_TRANSLATE_NOOP("kinds", "Rejected by a person")},
    {Verdict::Added, "added", QT_TRANSLATE_NOOP("kinds", "Added by a person")},
};
constexpr KindRow<Exit> exits[] = {
    {Exit::Finished, "finished", QT_TRANSLATE_NOOP("kinds", "Finished")},
    {Exit::Lost, "lost", QT_TRANSLATE_NOOP("kinds", "Lost")},
};
constexpr KindRow<LaneKind> laneKinds[] = {
    {LaneKind::Emotion, "emotion", QT_TRANSLATE_NOOP("kinds", "Emotion curve")},
    {LaneKind::Text, "text", QT_TRANSLATE_NOOP("kinds", "Text")},
    {LaneKind::Pains, "pains", QT_TRANSLATE_NOOP("kinds", "Pains and gains")},
    {LaneKind::Quotes, "quotes", QT_TRANSLATE_NOOP("kinds", "Quotes")},
    {LaneKind::Ideas, "ideas", QT_TRANSLATE_NOOP("kinds", "Ideas")},
    {LaneKind::Systems, "systems", QT_TRANSLATE_NOOP("kinds", "Systems")},
    {LaneKind::Measures, "measures", QT_TRANSLATE_NOOP("kinds", "Measures")},
};
constexpr KindRow<NoteKind> noteKinds[] = {
    {NoteKind::Pain, "pain", QT_TRANSLATE_NOOP("kinds", "Pain")},
    {NoteKind::Gain, "gain", QT_TRANSLATE_NOOP("kinds", "Gain")},
    {NoteKind::Quote, "quote", QT_TRANSLATE_NOOP("kinds", "Quote")},
    {NoteKind::Idea, "idea", QT_TRANSLATE_NOOP("kinds", "Idea")},
    {NoteKind::Question, "question", QT_TRANSLATE_NOOP("kinds", "Question")},
    {NoteKind::Observation, "observation", QT_TRANSLATE_NOOP("kinds", "Observation")},
};
constexpr KindRow<Severity> severities[] = {
    {Severity::None, "none", QT_TRANSLATE_NOOP("kinds", "Not rated")},
    {Severity::Low, "low", QT_TRANSLATE_NOOP("kinds", "Low")},
    {Severity::Medium, "medium", QT_TRANSLATE_NOOP("kinds", "Medium")},
    {Severity::High, "high", QT_TRANSLATE_NOOP("kinds", "High")},
};
constexpr KindRow<InitiativeCategory> initiativeCategories[] = {
    {InitiativeCategory::Unset, "unset", QT_TRANSLATE_NOOP("kinds", "Not set")},
    {InitiativeCategory::Star, "star", QT_TRANSLATE_NOOP("kinds", "Star")},
    {InitiativeCategory::MustHave, "must-have", QT_TRANSLATE_NOOP("kinds", "Must-have")},
    {InitiativeCategory::Strategic, "strategic", QT_TRANSLATE_NOOP("kinds", "Strategic")},
};
constexpr KindRow<InitiativeStatus> initiativeStatuses[] = {
    {InitiativeStatus::Proposed, "proposed", QT_TRANSLATE_NOOP("kinds", "Proposed")},
    {InitiativeStatus::Planned, "planned", QT_TRANSLATE_NOOP("kinds", "Planned")},
    {InitiativeStatus::Running, "running", QT_TRANSLATE_NOOP("kinds", "Running")},
    {InitiativeStatus::Done, "done", QT_TRANSLATE_NOOP("kinds", "Done")},
    {InitiativeStatus::Dropped, "dropped", QT_TRANSLATE_NOOP("kinds", "Dropped")},
};
constexpr KindRow<ScaleKind> scaleKinds[] = {
    {ScaleKind::Nps, "nps", QT_TRANSLATE_NOOP("kinds", "NPS 0–10")},
    {ScaleKind::Csat, "csat", QT_TRANSLATE_NOOP("kinds", "Satisfaction 1–5")},
    {ScaleKind::Ces, "ces", QT_TRANSLATE_NOOP("kinds", "Effort 1–7")},
    {ScaleKind::Own, "own", QT_TRANSLATE_NOOP("kinds", "Own scale")},
};
constexpr KindRow<SourceKind> sourceKinds[] = {
    {SourceKind::File, "file", QT_TRANSLATE_NOOP("kinds", "Text file")},
    {SourceKind::Sqlite, "sqlite", QT_TRANSLATE_NOOP("kinds", "SQLite database")},
    {SourceKind::Postgres, "postgres", QT_TRANSLATE_NOOP("kinds", "PostgreSQL server")},
};
constexpr KindRow<SourceReading> sourceReadings[] = {
    {SourceReading::Rows, "rows", QT_TRANSLATE_NOOP("kinds", "Every answer")},
    {SourceReading::Counts, "counts", QT_TRANSLATE_NOOP("kinds", "Counts, and answers with words")},
    {SourceReading::Weekly, "weekly", QT_TRANSLATE_NOOP("kinds", "Counts of weeks, for trends only")},
};

} // namespace

template <>
std::span<const KindRow<JourneyKind>> kindRows() {
    return journeyKinds;
}
template <>
std::span<const KindRow<Phase>> kindRows() {
    return phases;
}
template <>
std::span<const KindRow<ExperienceArea>> kindRows() {
    return experienceAreas;
}
template <>
std::span<const KindRow<Visibility>> kindRows() {
    return visibilities;
}
template <>
std::span<const KindRow<Verdict>> kindRows() {
    return verdicts;
}
template <>
std::span<const KindRow<Exit>> kindRows() {
    return exits;
}
template <>
std::span<const KindRow<LaneKind>> kindRows() {
    return laneKinds;
}
template <>
std::span<const KindRow<NoteKind>> kindRows() {
    return noteKinds;
}
template <>
std::span<const KindRow<Severity>> kindRows() {
    return severities;
}
template <>
std::span<const KindRow<InitiativeCategory>> kindRows() {
    return initiativeCategories;
}
template <>
std::span<const KindRow<InitiativeStatus>> kindRows() {
    return initiativeStatuses;
}
template <>
std::span<const KindRow<ScaleKind>> kindRows() {
    return scaleKinds;
}
template <>
std::span<const KindRow<SourceKind>> kindRows() {
    return sourceKinds;
}
template <>
std::span<const KindRow<SourceReading>> kindRows() {
    return sourceReadings;
}

} // namespace chwila::model
