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

struct BeforeNow {
    double before = 0;
    double now = 0;
};

class Notes {
  public:
    Notes(const feedback::WeeklyCounts& counts, std::size_t first, std::size_t baselineEnd)
        : m_first(first), m_baselineEnd(baselineEnd) {
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

    static bool differs(const BeforeNow& part, const BeforeNow& all, PulseNote& note) {
        if (all.before <= 0 || all.now <= 0) return false;
        note.before = part.before / all.before;
        note.after = part.now / all.now;
        const double pooled = (part.before + part.now) / (all.before + all.now);
        const double error = std::sqrt(pooled * (1 - pooled) * (1 / all.before + 1 / all.now));
        const double change = std::abs(note.after - note.before);
        return change >= largeShare && change >= manyErrors * error;
    }

  private:
    std::size_t m_first;
    std::size_t m_baselineEnd;
    std::size_t m_end = 0;
    std::size_t m_now = 0;
};

/// Keeps the note of the largest change; the parts of a mix mirror each other.
void keepLargest(std::optional<PulseNote>& kept, PulseNote note) {
    if (!kept || std::abs(note.after - note.before) > std::abs(kept->after - kept->before))
        kept = std::move(note);
}

} // namespace

std::vector<PulseNote> pulseNotes(const std::vector<const feedback::WeekRow*>& rows,
                                  const feedback::WeeklyCounts& counts, const AnalysisInput& input,
                                  std::size_t first, std::size_t baselineEnd) {
    const Notes notes(counts, first, baselineEnd);
    if (!notes.canCompare()) return {};
    BeforeNow all;
    std::map<model::ScaleId, BeforeNow> byScale;
    std::map<std::pair<QString, QString>, BeforeNow> byValue;
    const auto add = [](BeforeNow& sum, const BeforeNow& part) {
        sum.before += part.before;
        sum.now += part.now;
    };
    for (const feedback::WeekRow* row : rows) {
        const BeforeNow part = notes.answers(*row);
        add(all, part);
        add(byScale[row->scale], part);
        for (const auto& value : input.cube->profiles()[static_cast<std::size_t>(row->profile)].values)
            add(byValue[value], part);
    }
    std::vector<PulseNote> found;
    if (const auto rate = notes.rate(all)) found.push_back(*rate);
    std::optional<PulseNote> question;
    for (const auto& [scale, part] : byScale) {
        PulseNote note;
        note.kind = PulseNoteKind::OtherQuestion;
        note.scale = scale;
        if (notes.differs(part, all, note)) keepLargest(question, note);
    }
    if (question) found.push_back(*question);
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
    return found;
}

} // namespace chwila::analysis
