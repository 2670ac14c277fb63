#include "core/feedback/mapping/label_match.h"

#include "core/base/text.h"
#include "core/feedback/mapping/label_concepts.h"
#include "core/feedback/reading/header_titles.h"

#include <algorithm>
#include <optional>

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

struct Candidate {
    const model::Touchpoint* touchpoint;
    std::set<QString> concepts;
};

/// Suggests what is alike by letters or, in another language, by meaning; only letters make sure.
LabelMatch matchOf(const QString& label, const std::vector<Candidate>& candidates) {
    LabelMatch match{label, {}, {}};
    const std::set<QString> concepts = conceptsOf(label);
    double best = 0;
    double second = 0;
    std::optional<model::TouchpointId> alike;
    for (const Candidate& candidate : candidates) {
        const QString& name = candidate.touchpoint->name;
        const double letters = name.isEmpty() ? 0 : likeness(label, name);
        if (letters > best) {
            alike = candidate.touchpoint->id;
            second = best;
            best = letters;
        } else {
            second = std::max(second, letters);
        }
        const double value = std::max(letters, conceptLikeness(concepts, candidate.concepts));
        if (value >= worthSuggesting) match.suggestions.push_back({candidate.touchpoint->id, value});
    }
    if (best >= sureEnough && best - second >= clearLead) match.touchpoint = alike;
    std::ranges::stable_sort(match.suggestions, std::ranges::greater{}, &Suggestion::similarity);
    if (match.suggestions.size() > mostSuggestions) match.suggestions.resize(mostSuggestions);
    return match;
}

} // namespace

std::vector<LabelMatch> matchLabels(const QStringList& labels, const model::Project& project,
                                    model::JourneyId journey) {
    std::vector<Candidate> candidates;
    for (const model::Touchpoint& touchpoint : project.all<model::Touchpoint>()) {
        const model::Stage* stage = project.find(touchpoint.stage);
        if (stage && stage->journey == journey)
            candidates.push_back({&touchpoint, conceptsOf(touchpoint.name)});
    }
    std::vector<LabelMatch> matches;
    for (const QString& label : labels)
        matches.push_back(matchOf(label, candidates));
    return matches;
}

} // namespace chwila::feedback
