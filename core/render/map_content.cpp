#include "core/render/map_content.h"

#include "core/analysis/moments.h"
#include "core/base/text.h"
#include "core/report/department_hues.h"
#include "core/report/insight_sentences.h"
#include "core/report/sentences.h"

#include <array>
#include <cmath>

namespace chwila::render {

namespace {

/// Where colour is full: a quarter of the scale away from the journey's mean.
constexpr double measuredReach = 25;
constexpr double assumedReach = 40;

template <class Item, class Id>
const Item* findSorted(const std::vector<Item>& items, Id id) {
    const auto found = std::ranges::lower_bound(items, id, {}, &Item::id);
    return found != items.end() && found->id == id ? &*found : nullptr;
}

/// Of the touchpoints in one column.
struct StepSum {
    double weighted = 0;
    double variance = 0;
    bool banded = true;
    double assumed = 0;
    int guesses = 0;
};

class Maker {
  public:
    Maker(const model::Project& project, const model::JourneyIndex& index,
          const analysis::AnalysisResult* result, const Language& language, const MapLayers& layers)
        : m_project(project),
          m_index(index),
          m_result(result && result->journey == index.journey() ? result : nullptr),
          m_language(language),
          m_layers(layers),
          m_padlocks(m_result && report::tellPadlocks(*m_result)) {}

    MapContent make() {
        rankMoments();
        findAreas();
        countNotes();
        addScale();
        addNames();
        addCards();
        addRoutes();
        addNotes();
        addCurve();
        if (m_layers.heat && m_result) m_content.heat = heatLayer(*m_result, m_language);
        if (std::ranges::any_of(m_content.cards, &CardContent::byHand))
            m_content.byHandText = m_language.translate("render", "Hollow diamond: marked by hand");
        return std::move(m_content);
    }

  private:
    const analysis::TouchpointResult* resultOf(model::TouchpointId id) const {
        return m_result ? findSorted(m_result->touchpoints, id) : nullptr;
    }

    /// Marked ones count from 1 by score; those without a score are marked without a number.
    void rankMoments() {
        if (!m_result) return;
        std::vector<const analysis::TouchpointResult*> marked;
        for (const analysis::TouchpointResult& touchpoint : m_result->touchpoints) {
            if (touchpoint.marked && touchpoint.score > 0) marked.push_back(&touchpoint);
        }
        std::ranges::stable_sort(marked, std::greater<>{}, &analysis::TouchpointResult::score);
        for (std::size_t i = 0; i < marked.size(); ++i)
            m_ranks[marked[i]->id] = static_cast<int>(i) + 1;
    }

    void findAreas() {
        if (!m_result) return;
        for (const analysis::TroubleArea& area : m_result->areas) {
            if (!area.p || *area.p > analysis::sureArea || area.members.size() < 2) continue;
            for (const model::TouchpointId member : area.members)
                m_areas[member] = static_cast<int>(m_content.hulls.size());
            m_content.hulls.push_back(area.members);
        }
    }

    void countNotes() {
        for (const model::Note& note : m_project.all<model::Note>()) {
            if (!note.touchpoint) continue;
            if (note.kind.is(model::NoteKind::Pain)) ++m_pains[*note.touchpoint];
            if (note.kind.is(model::NoteKind::Idea)) ++m_ideas[*note.touchpoint];
        }
    }

    void addScale() {
        double sum = 0;
        qint64 answers = 0;
        if (m_result) {
            for (const analysis::TouchpointResult& touchpoint : m_result->touchpoints) {
                if (!touchpoint.satisfaction) continue;
                sum += *touchpoint.satisfaction * static_cast<double>(touchpoint.answers);
                answers += touchpoint.answers;
            }
        }
        m_content.scale = {50, assumedReach};
        if (answers == 0) return;
        m_content.overall = sum / static_cast<double>(answers);
        m_content.scale = {*m_content.overall, measuredReach};
        m_content.meanText =
            m_language.translate("render", "Mean %1").arg(m_language.number(*m_content.overall, 0));
    }

    void addNames() {
        for (const model::StageColumns& stage : m_index.stages())
            m_content.stageNames.push_back(stage.stage->name);
        for (const model::StageColumns& stage : m_index.stages())
            m_content.phaseNames[stage.stage->phase.key()] = label(stage.stage->phase, m_language);
        for (const model::Department* department : m_index.departments()) {
            m_content.departmentNames[department->id] = department->name;
            m_content.departmentOwners[department->id] = department->owner;
            m_content.departmentColours[department->id] = {department->colour, m_hues.at(department->id)};
        }
        for (const model::Lane* lane : m_index.lanes()) {
            m_content.laneNames[lane->id] = lane->name.isEmpty() ? label(lane->kind, m_language) : lane->name;
        }
        m_content.startText = m_language.translate("render", "Start");
        m_content.finishedText = m_language.translate("render", "Finished");
        m_content.lostText = m_language.translate("render", "Lost");
        m_content.unknownDepartmentText = m_language.translate("render", "No department");
    }

    CardContent makeCard(const model::Touchpoint& touchpoint) const {
        CardContent card;
        card.id = touchpoint.id;
        card.title = touchpoint.name;
        if (const model::Channel* channel = m_project.find(touchpoint.channel)) {
            card.icon = channel->icon.isEmpty() ? QStringLiteral("other") : channel->icon;
            card.channel = channel->name;
        }
        if (const model::Department* department = m_project.find(touchpoint.department)) {
            card.departmentColour = department->colour;
            card.departmentOrder = m_hues.at(department->id);
        }
        card.backstage = touchpoint.visibility.is(model::Visibility::Backstage);
        if (touchpoint.assumedScore) card.assumed = 10 * *touchpoint.assumedScore;
        const auto count = [&](const auto& counts) {
            const auto found = counts.find(touchpoint.id);
            return found == counts.end() ? 0 : found->second;
        };
        card.pains = count(m_pains);
        card.ideas = count(m_ideas);
        card.rank = count(m_ranks);
        const auto area = m_areas.find(touchpoint.id);
        if (area != m_areas.end()) card.area = area->second;
        if (const analysis::TouchpointResult* result = resultOf(touchpoint.id)) addFigures(card, *result);
        if (const analysis::Pulse* pulse = m_result ? m_result->pulse.find(touchpoint.id) : nullptr)
            card.pulse = pulseLine(*pulse);
        addTexts(card);
        return card;
    }

    void addFigures(CardContent& card, const analysis::TouchpointResult& result) const {
        card.marked = result.marked;
        card.byHand = report::isByHand(result);
        card.unavoidable = result.unavoidable && m_padlocks;
        card.answers = result.answers;
        card.satisfaction = result.satisfaction;
        card.decided = report::verdictName(result.verdict, m_language);
        if (result.answers <= 0) return;
        const auto all = static_cast<double>(result.answers);
        card.low = static_cast<double>(result.low) / all;
        card.high = static_cast<double>(result.high) / all;
        card.neutral = std::max(0.0, 1 - card.low - card.high);
    }

    void addTexts(CardContent& card) const {
        if (card.isMeasured()) {
            card.scoreText = m_language.number(*card.satisfaction, 0);
            card.answersShort = QStringLiteral("n\u00a0") + m_language.number(card.answers);
            card.answersText =
                m_language.translate("render", "%n answer(s)", nullptr, pluralCount(card.answers));
        } else if (card.assumed) {
            card.scoreText = QStringLiteral("~") + m_language.number(*card.assumed, 0);
            card.answersText = m_language.translate("render", "assumed");
        } else {
            card.answersText = m_language.translate("render", "no answers");
        }
    }

    void addCards() {
        std::vector<const model::Touchpoint*> byId(m_index.touchpoints().begin(),
                                                   m_index.touchpoints().end());
        std::ranges::sort(byId, {}, &model::Touchpoint::id);
        m_content.cards.reserve(byId.size());
        for (const model::Touchpoint* touchpoint : byId)
            m_content.cards.push_back(makeCard(*touchpoint));
    }

    /// Thousands of arrows share these few texts, and each costs more than the rest of an arrow.
    const QString& percent(double share) {
        QString& text = m_percents.at(static_cast<std::size_t>(std::lround(100 * share)));
        if (text.isEmpty()) text = m_language.percent(share);
        return text;
    }

    void addRoutes() {
        std::map<std::optional<model::TouchpointId>, double> leaving;
        for (const model::Transition* transition : m_index.transitions())
            leaving[transition->from] += std::max(0.0, transition->weight);
        for (const model::Transition* transition : m_index.transitions()) {
            QStringList parts;
            if (!transition->label.isEmpty()) parts.push_back(singleLine(transition->label));
            if (parts.isEmpty() && !transition->to) {
                const bool lost = transition->exit.is(model::Exit::Lost);
                parts.push_back(lost ? m_content.lostText : m_content.finishedText);
            }
            if (parts.isEmpty() && !transition->from) parts.push_back(m_content.startText);
            const double all = leaving[transition->from];
            const double share = all > 0 ? std::max(0.0, transition->weight) / all : 1;
            if (share < 0.995) parts.push_back(percent(share)); // the only way needs no share
            m_content.routes.push_back({transition->id, parts.join(QStringLiteral(" · "))});
        }
    }

    void addNotes() {
        for (const model::Note& note : m_project.all<model::Note>()) {
            const model::Lane* lane = m_project.find(note.lane);
            const model::Touchpoint* card = m_project.find(note.touchpoint);
            const model::Stage* stage = card ? m_project.find(card->stage) : nullptr;
            const bool isHere = (lane && lane->journey == m_index.journey())
                                || (stage && stage->journey == m_index.journey());
            if (!isHere) continue;
            m_content.notes.push_back({note.id, note.kind, note.severity, note.text, note.votes});
        }
    }

    /// Means weighted by answers; the band adds the variances of the touchpoints' own means.
    void addCurve() {
        std::vector<StepSum> sums(static_cast<std::size_t>(m_index.columns()));
        m_content.curve.resize(sums.size());
        for (const model::Touchpoint* touchpoint : m_index.touchpoints()) {
            const auto column = static_cast<std::size_t>(m_index.columnOf(*touchpoint));
            if (column < sums.size()) addToStep(*touchpoint, sums[column], m_content.curve[column]);
        }
        for (std::size_t i = 0; i < sums.size(); ++i) {
            m_content.curve[i].column = static_cast<int>(i);
            finishStep(sums[i], m_content.curve[i]);
        }
    }

    void addToStep(const model::Touchpoint& touchpoint, StepSum& sum, StepMean& step) const {
        if (touchpoint.assumedScore) {
            sum.assumed += 10 * *touchpoint.assumedScore;
            ++sum.guesses;
        }
        const analysis::TouchpointResult* result = resultOf(touchpoint.id);
        if (!result || !result->satisfaction) return;
        const auto rank = m_ranks.find(result->id);
        if (result->marked)
            step.moments.push_back({rank != m_ranks.end() ? rank->second : 0, report::isByHand(*result)});
        const auto answers = static_cast<double>(result->answers);
        step.answers += result->answers;
        sum.weighted += answers * *result->satisfaction;
        if (const auto& interval = result->satisfactionInterval) {
            const double half = (interval->high - interval->low) / 2;
            sum.variance += answers * answers * half * half;
        } else {
            sum.banded = false;
        }
    }

    void finishStep(const StepSum& sum, StepMean& step) {
        std::ranges::sort(step.moments);
        if (sum.guesses > 0) {
            step.assumed = sum.assumed / sum.guesses;
            m_content.assumedText = m_language.translate("render", "assumed");
        }
        if (step.answers < enoughAnswers) return;
        const auto answers = static_cast<double>(step.answers);
        const double mean = sum.weighted / answers;
        step.satisfaction = mean;
        m_content.measuredText = m_language.translate("render", "measured");
        if (!sum.banded) return;
        const double half = std::sqrt(sum.variance) / answers;
        step.band = analysis::Interval{std::max(0.0, mean - half), std::min(100.0, mean + half)};
    }

    const model::Project& m_project;
    const model::JourneyIndex& m_index;
    std::map<model::DepartmentId, int> m_hues = report::departmentHues(m_project);
    const analysis::AnalysisResult* m_result;
    const Language& m_language;
    const MapLayers& m_layers;
    bool m_padlocks;
    MapContent m_content;
    std::array<QString, 101> m_percents;
    std::map<model::TouchpointId, int> m_ranks;
    std::map<model::TouchpointId, int> m_areas;
    std::map<model::TouchpointId, int> m_pains;
    std::map<model::TouchpointId, int> m_ideas;
};

} // namespace

const CardContent* MapContent::card(model::TouchpointId id) const {
    return findSorted(cards, id);
}
const RouteContent* MapContent::route(model::TransitionId id) const {
    return findSorted(routes, id);
}
const NoteContent* MapContent::note(model::NoteId id) const {
    return findSorted(notes, id);
}

MapContent mapContent(const model::Project& project, model::JourneyId journey,
                      const analysis::AnalysisResult* result, const Language& language,
                      const MapLayers& layers) {
    return mapContent(project, model::JourneyIndex(project, journey), result, language, layers);
}

MapContent mapContent(const model::Project& project, const model::JourneyIndex& index,
                      const analysis::AnalysisResult* result, const Language& language,
                      const MapLayers& layers) {
    return Maker(project, index, result, language, layers).make();
}

} // namespace chwila::render
