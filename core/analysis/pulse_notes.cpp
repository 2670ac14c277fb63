#include "core/analysis/pulse_notes.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace chwila::analysis {

namespace {

constexpr std::size_t weeksNow = 8;
constexpr double largeShare = 0.15;
constexpr double largeRatio = 2;
constexpr double manyErrors = 4;
constexpr double smallestMove = 0.01;

struct BeforeNow {
    double before = 0;
    double now = 0;
};

struct LowOf {
    double n = 0;
    double low = 0;

    void add(const feedback::WeekCount& week) {
        n += static_cast<double>(week.n);
        low += static_cast<double>(week.low);
    }
    double share() const { return n > 0 ? low / n : 0; }
};

/// The answers to one question at one touchpoint.
struct PlaceCounts {
    LowOf before;
    LowOf now;

    /// Before anything changed; of a place that was not asked then, or hardly, what is known of it at all.
    double usual() const {
        constexpr double enough = 10;
        return before.n >= enough ? before.share() : (before.low + now.low) / (before.n + now.n);
    }
};

class Notes {
  public:
    Notes(const feedback::WeeklyCounts& counts, std::size_t first, std::size_t baselineEnd, int smallest)
        : m_first(first), m_baselineEnd(baselineEnd), m_smallest(smallest) {
        // The last week is left out where the answers end before it does.
        const auto weeks = static_cast<std::size_t>(counts.weeks);
        const bool whole = counts.lastDay.dayOfWeek() == Qt::Sunday;
        m_end = whole || weeks == 0 ? weeks : weeks - 1;
        m_now = std::max(m_baselineEnd, m_end > weeksNow ? m_end - weeksNow : 0);
    }

    bool canCompare() const { return m_now < m_end && m_first < m_baselineEnd; }

    BeforeNow answers(const feedback::WeekRow& row) const {
        BeforeNow sum;
        for (std::size_t week = m_first; week < m_baselineEnd; ++week)
            sum.before += static_cast<double>(row.weeks[week].n);
        for (std::size_t week = m_now; week < m_end; ++week)
            sum.now += static_cast<double>(row.weeks[week].n);
        return sum;
    }

    std::optional<PulseNote> rate(const BeforeNow& all) const {
        const auto weeksBefore = static_cast<double>(m_baselineEnd - m_first);
        const auto weeksAfter = static_cast<double>(m_end - m_now);
        const double before = all.before / weeksBefore;
        const double after = all.now / weeksAfter;
        const double error =
            std::sqrt(all.before / (weeksBefore * weeksBefore) + all.now / (weeksAfter * weeksAfter));
        if (std::abs(after - before) < manyErrors * error || error <= 0) return std::nullopt;
        const bool fewer = after * largeRatio <= before;
        if (!fewer && before * largeRatio > after) return std::nullopt;
        PulseNote note;
        note.kind = fewer ? PulseNoteKind::FewerAnswers : PulseNoteKind::MoreAnswers;
        note.before = before;
        note.after = after;
        return note;
    }

    bool differs(const BeforeNow& part, const BeforeNow& all, PulseNote& note) const {
        if (all.before <= 0 || all.now <= 0) return false;
        if (isFew(part) || isFew({all.before - part.before, all.now - part.now})) return false;
        note.before = part.before / all.before;
        note.after = part.now / all.now;
        const double pooled = (part.before + part.now) / (all.before + all.now);
        const double error = std::sqrt(pooled * (1 - pooled) * (1 / all.before + 1 / all.now));
        const double change = std::abs(note.after - note.before);
        return change >= largeShare && change >= manyErrors * error;
    }

    void count(const feedback::WeekRow& row, PlaceCounts& place) const {
        for (std::size_t week = m_first; week < m_baselineEnd; ++week)
            place.before.add(row.weeks[week]);
        for (std::size_t week = m_now; week < m_end; ++week)
            place.now.add(row.weeks[week]);
    }

  private:
    /// Too few for others to be told of.
    bool isFew(const BeforeNow& part) const {
        const auto few = [this](double answers) { return answers > 0 && answers < m_smallest; };
        return few(part.before) || few(part.now);
    }

    std::size_t m_first;
    std::size_t m_baselineEnd;
    int m_smallest;
    std::size_t m_end = 0;
    std::size_t m_now = 0;
};

/// A chart that pools touchpoints moves when answers come from other ones than before, though each of them
/// goes as it always did. Told where that is no chance and makes up a third of what can be seen, or hides it.
std::optional<PulseNote> placesNote(const std::vector<PlaceCounts>& places) {
    LowOf before;
    LowOf now;
    for (const PlaceCounts& place : places) {
        before = {before.n + place.before.n, before.low + place.before.low};
        now = {now.n + place.now.n, now.low + place.now.low};
    }
    if (places.size() < 2 || before.n <= 0 || now.n <= 0) return std::nullopt;
    PulseNote note;
    note.kind = PulseNoteKind::OtherPlaces;
    for (const PlaceCounts& place : places) {
        note.before += place.before.n / before.n * place.usual();
        note.after += place.now.n / now.n * place.usual();
    }
    double spread = 0;
    for (const PlaceCounts& place : places) {
        const double off = place.usual() - note.before;
        spread += off * off * (place.before.n / before.n / before.n + place.now.n / now.n / now.n);
    }
    const double moved = std::abs(note.after - note.before);
    const bool large = moved >= smallestMove && 3 * moved >= std::abs(now.share() - before.share());
    return large && moved >= manyErrors * std::sqrt(spread) ? std::optional(note) : std::nullopt;
}

/// Keeps the note of the largest change; the parts of a mix mirror each other.
void keepLargest(std::optional<PulseNote>& kept, PulseNote note) {
    if (!kept || std::abs(note.after - note.before) > std::abs(kept->after - kept->before))
        kept = std::move(note);
}

using ByValue = std::map<std::pair<QString, QString>, BeforeNow>;

std::optional<PulseNote> questionNote(const Notes& notes, const std::map<model::ScaleId, BeforeNow>& byScale,
                                      const BeforeNow& all) {
    std::optional<PulseNote> largest;
    for (const auto& [scale, part] : byScale) {
        PulseNote note;
        note.kind = PulseNoteKind::OtherQuestion;
        note.scale = scale;
        if (notes.differs(part, all, note)) keepLargest(largest, note);
    }
    return largest;
}

/// One for each attribute whose values are mixed otherwise than before.
void addMixNotes(std::vector<PulseNote>& found, const Notes& notes, const ByValue& byValue,
                 const BeforeNow& all) {
    std::map<QString, std::optional<PulseNote>> byAttribute;
    for (const auto& [value, part] : byValue) {
        PulseNote note;
        note.kind = PulseNoteKind::OtherMix;
        note.attribute = value.first;
        note.value = value.second;
        if (notes.differs(part, all, note)) keepLargest(byAttribute[value.first], note);
    }
    for (const auto& [attribute, note] : byAttribute) {
        if (note) found.push_back(*note);
    }
}

} // namespace

std::vector<PulseNote> pulseNotes(const std::vector<const feedback::WeekRow*>& rows,
                                  const feedback::WeeklyCounts& counts, const AnalysisInput& input,
                                  std::size_t first, std::size_t baselineEnd) {
    const int smallest = input.forOthers ? input.project->settings().smallestGroup : 0;
    const Notes notes(counts, first, baselineEnd, smallest);
    if (!notes.canCompare()) return {};
    BeforeNow all;
    std::map<model::ScaleId, BeforeNow> byScale;
    ByValue byValue;
    std::map<std::pair<model::TouchpointId, model::ScaleId>, PlaceCounts> byPlace;
    const auto add = [](BeforeNow& sum, const BeforeNow& part) {
        sum.before += part.before;
        sum.now += part.now;
    };
    for (const feedback::WeekRow* row : rows) {
        const BeforeNow part = notes.answers(*row);
        add(all, part);
        add(byScale[row->scale], part);
        notes.count(*row, byPlace[{row->touchpoint, row->scale}]);
        for (const auto& value : input.cube->profiles()[static_cast<std::size_t>(row->profile)].values)
            add(byValue[value], part);
    }
    std::vector<PulseNote> found;
    if (const auto rate = notes.rate(all)) found.push_back(*rate);
    std::vector<PlaceCounts> places;
    for (const auto& [place, count] : byPlace) {
        if (count.before.n + count.now.n > 0) places.push_back(count);
    }
    if (const auto moved = placesNote(places)) found.push_back(*moved);
    if (const auto question = questionNote(notes, byScale, all)) found.push_back(*question);
    addMixNotes(found, notes, byValue, all);
    return found;
}

} // namespace chwila::analysis
