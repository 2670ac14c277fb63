#include "core/feedback/mapping/label_match.h"

#include "core/base/letters.h"
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

struct Candidate {
    const model::Touchpoint* touchpoint;
    Letters letters;
    std::set<QString> concepts;
};

/// The whole label, or the part that tells it from its neighbours: "How was it? – Gate" is about Gate.
class LabelLetters {
  public:
    explicit LabelLetters(const QString& label)
        : m_whole(lettersOf(label)), m_part(lettersOf(titlePart(label))) {}

    double likeness(const Candidate& candidate) const {
        if (candidate.touchpoint->name.isEmpty()) return 0;
        const double whole = similarity(m_whole, candidate.letters);
        return m_part.folded.isEmpty() ? whole : std::max(whole, similarity(m_part, candidate.letters));
    }

  private:
    Letters m_whole;
    Letters m_part;
};

/// Suggests what is alike by letters or, in another language, by meaning; only letters make sure.
LabelMatch matchOf(const QString& label, const std::vector<Candidate>& candidates) {
    LabelMatch match{label, {}, {}};
    const std::set<QString> concepts = conceptsOf(label);
    const LabelLetters own(label);
    double best = 0;
    double second = 0;
    std::optional<model::TouchpointId> alike;
    for (const Candidate& candidate : candidates) {
        const double letters = own.likeness(candidate);
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
    const bool onlyEqual = best == 1 && second < 1; // "Visit 1", however much it is like "Visit 2"
    if (onlyEqual || (best >= sureEnough && best - second >= clearLead)) match.touchpoint = alike;
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
            candidates.push_back({&touchpoint, lettersOf(touchpoint.name), conceptsOf(touchpoint.name)});
    }
    std::vector<LabelMatch> matches;
    for (const QString& label : labels)
        matches.push_back(matchOf(label, candidates));
    return matches;
}

} // namespace chwila::feedback
