#include "core/feedback/label_match.h"

#include "core/base/text.h"
#include "core/feedback/header_titles.h"

#include <algorithm>

namespace chwila::feedback {

namespace {

constexpr double worthSuggesting = 0.3;
constexpr double sureEnough = 0.75;
constexpr double clearLead = 0.1;
constexpr std::size_t mostSuggestions = 5;

/// The whole label, or the part that tells it from its neighbours: "How was it? – Gate" is about Gate.
double likeness(const QString& label, const QString& name) {
    const QString part = titlePart(label);
    const double whole = similarity(label, name);
    return part.isEmpty() ? whole : std::max(whole, similarity(part, name));
}

std::vector<Suggestion> suggestionsFor(const QString& label,
                                       const std::vector<const model::Touchpoint*>& touchpoints) {
    std::vector<Suggestion> suggestions;
    for (const model::Touchpoint* touchpoint : touchpoints) {
        const double value = touchpoint->name.isEmpty() ? 0 : likeness(label, touchpoint->name);
        if (value >= worthSuggesting) suggestions.push_back({touchpoint->id, value});
    }
    std::ranges::stable_sort(suggestions, std::ranges::greater{}, &Suggestion::similarity);
    if (suggestions.size() > mostSuggestions) suggestions.resize(mostSuggestions);
    return suggestions;
}

} // namespace

std::vector<LabelMatch> matchLabels(const QStringList& labels, const model::Project& project,
                                    model::JourneyId journey) {
    std::vector<const model::Touchpoint*> touchpoints;
    for (const model::Touchpoint& touchpoint : project.all<model::Touchpoint>()) {
        const model::Stage* stage = project.find(touchpoint.stage);
        if (stage && stage->journey == journey) touchpoints.push_back(&touchpoint);
    }
    std::vector<LabelMatch> matches;
    for (const QString& label : labels) {
        LabelMatch match{label, {}, suggestionsFor(label, touchpoints)};
        const auto& found = match.suggestions;
        const bool sure = !found.empty() && found[0].similarity >= sureEnough;
        const bool alone = found.size() < 2 || found[0].similarity - found[1].similarity >= clearLead;
        if (sure && alone) match.touchpoint = found[0].touchpoint;
        matches.push_back(std::move(match));
    }
    return matches;
}

} // namespace chwila::feedback
