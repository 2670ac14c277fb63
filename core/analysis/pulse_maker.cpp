#include "core/analysis/pulse_maker.h"

#include "core/analysis/method/change_points.h"
#include "core/analysis/method/control_chart.h"
#include "core/analysis/pulse.h"
#include "core/analysis/pulse_notes.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace chwila::analysis {

namespace {

using feedback::WeekCount;

constexpr int signalsToAct = 2;
constexpr int recentWeeks = 4;
constexpr int eventDaysBefore = 28;
constexpr int eventDaysAfter = 13; // to the end of the week after
constexpr qint64 nearDriftDays = 14LL * shortestLevelWeeks;

/// The rows of the same subject under another filter.
template <class Wanted>
std::vector<const feedback::WeekRow*> rowsOf(const feedback::WeeklyCounts& counts, Wanted&& wanted) {
    std::vector<const feedback::WeekRow*> rows;
    for (const feedback::WeekRow& row : counts.rows) {
        if (wanted(row)) rows.push_back(&row);
    }
    return rows;
}

class Maker {
  public:
    Maker(const AnalysisInput& input, const PulseCounts& counts)
        : m_input(input), m_settings(input.project->settings()), m_counts(counts) {}

    Pulse make(const PulseRows& subject) {
        m_pulse = {};
        m_pulse.subject = subject.kind;
        m_pulse.touchpoint = subject.touchpoint;
        m_pulse.department = subject.department;
        m_pulse.series = subject.series;
        addWeeks(subject);
        const QDate begin = levelBegin();
        m_first = firstJudged(begin);
        const auto whole = rowsOf(m_counts.whole, [&](const feedback::WeekRow& row) {
            return row.series == subject.series && subject.touchpoints.contains(row.touchpoint);
        });
        if (judge(subject, baselineOf(m_counts.whole, whole, begin, m_settings.baselineWeeks), begin)) {
            m_pulse.changes = changesIn(answeredOf({&m_pulse.weeks}));
            addState();
            addNotes(subject);
        }
        addRecent();
        return std::move(m_pulse);
    }

  private:
    void addWeeks(const PulseRows& subject) {
        for (int week = 0; week < m_counts.shown.weeks; ++week) {
            PulseWeek each;
            each.monday = m_counts.shown.monday(week);
            for (const feedback::WeekRow* row : subject.rows) {
                const WeekCount& count = row->weeks[static_cast<std::size_t>(week)];
                each.n += count.n;
                each.low += count.low;
            }
            m_pulse.weeks.push_back(each);
        }
    }

    bool concerns(const model::Event& event) const {
        if (event.touchpoint) {
            if (isOfTouchpoint()) return *event.touchpoint == m_pulse.touchpoint;
            const model::Touchpoint* card = m_input.project->find(*event.touchpoint);
            if (!card) return false;
            if (m_pulse.subject == PulseSubject::Department && card->department != m_pulse.department)
                return false;
            const model::Journey* journey = model::journeyOf(*m_input.project, *card);
            return journey && journey->id == m_input.journey;
        }
        return !event.journey || *event.journey == m_input.journey;
    }

    bool isOfTouchpoint() const {
        return m_pulse.subject == PulseSubject::Touchpoint || m_pulse.subject == PulseSubject::Series;
    }

    /// Weeks before a person set a new level say nothing; invalid where nobody did.
    QDate levelBegin() const {
        QDate begin;
        for (const model::Event& event : m_input.project->all<model::Event>()) {
            if (!event.newLevel || !event.date.isValid() || !concerns(event)) continue;
            // What makes a new level for one touchpoint does not make one for its department.
            if (event.touchpoint && !isOfTouchpoint()) continue;
            const QDate monday = feedback::mondayOf(event.date);
            const feedback::WeeklyCounts& all = m_counts.whole;
            if (all.weeks == 0 || monday > all.monday(all.weeks - 1)) continue; // still to come
            if (!begin.isValid() || monday > begin) begin = monday;
        }
        return begin;
    }

    std::size_t firstJudged(QDate begin) const {
        const auto at = std::ranges::find_if(m_pulse.weeks, [&](const PulseWeek& week) {
            return week.n > 0 && (!begin.isValid() || week.monday >= begin);
        });
        return static_cast<std::size_t>(at - m_pulse.weeks.begin());
    }

    /// Judges the weeks shown by what was usual in the weeks of the baseline, whether those are shown or not.
    bool judge(const PulseRows& subject, const Baseline& baseline, QDate begin) {
        if (!baseline.from.isValid() || m_first >= m_pulse.weeks.size()) return false;
        std::vector<method::Counted> usual;
        int answered = 0;
        int behind = 0;
        int week = -1;
        for (const WeekCount& count : summed(m_counts.always, rowsLike(m_counts.always, subject))) {
            const QDate monday = m_counts.always.monday(++week);
            if (monday < baseline.from) continue;
            answered += count.n > 0 ? 1 : 0;
            if (monday > baseline.to) continue;
            behind += count.n > 0 ? 1 : 0;
            usual.push_back({count.n, count.low});
        }
        if (answered < fewestPulseWeeks || behind < std::min(fewestBaselineWeeks, baseline.weeks))
            return false;
        std::vector<method::Counted> weeks = weeksBefore(subject, begin);
        for (std::size_t at = m_first; at < m_pulse.weeks.size(); ++at)
            weeks.push_back({m_pulse.weeks[at].n, m_pulse.weeks[at].low});
        addChart(method::controlChart(weeks, usual));
        m_pulse.baselineFrom = baseline.from;
        m_pulse.baselineTo = baseline.to;
        m_pulse.baselineWeeks = behind;
        m_pulse.frozen = baseline.frozen;
        return true;
    }

    /// Those of the level that lie before the period shown. What drifted then still does when it begins: a
    /// quarter looked at by itself would else count as steady until the average has come up anew.
    std::vector<method::Counted> weeksBefore(const PulseRows& subject, QDate begin) {
        m_before.clear();
        std::vector<method::Counted> weeks;
        const QDate shown = m_pulse.weeks.front().monday;
        int week = -1;
        for (const WeekCount& count : summed(m_counts.past, rowsLike(m_counts.past, subject))) {
            const QDate monday = m_counts.past.monday(++week);
            if (monday >= shown) break;
            if (begin.isValid() && monday < begin) continue;
            weeks.push_back({count.n, count.low});
            m_before.push_back({.monday = monday, .n = count.n, .low = count.low});
        }
        return weeks;
    }

    void addChart(const method::ControlChart& chart) {
        m_pulse.usual = chart.centre;
        m_pulse.sigmaZ = chart.sigmaZ;
        m_pulse.widened = chart.widened;
        const std::size_t before = m_before.size();
        for (std::size_t i = 0; i < chart.points.size(); ++i) {
            const method::ChartPoint& point = chart.points[i];
            PulseWeek& week = i < before ? m_before[i] : m_pulse.weeks[m_first + i - before];
            week.judged = point.answered;
            week.lower = point.lower;
            week.upper = point.upper;
            week.z = point.z;
            week.ewma = point.ewma;
            week.ewmaLimit = point.ewmaLimit;
            week.beyond = point.beyond;
            week.drift = point.drift;
        }
    }

    static std::vector<const feedback::WeekRow*> rowsLike(const feedback::WeeklyCounts& counts,
                                                          const PulseRows& subject) {
        std::set<model::TouchpointId> shown;
        for (const feedback::WeekRow* row : subject.rows)
            shown.insert(row->touchpoint);
        return rowsOf(counts, [&](const feedback::WeekRow& row) {
            return row.series == subject.series && shown.contains(row.touchpoint);
        });
    }

    void addNotes(const PulseRows& subject) {
        const feedback::WeeklyCounts& past = m_counts.past;
        const qint64 first = past.firstMonday.daysTo(m_pulse.baselineFrom) / 7;
        const qint64 end = past.firstMonday.daysTo(m_pulse.baselineTo) / 7 + 1;
        if (first < 0 || end > past.weeks) return;
        m_pulse.notes = pulseNotes(rowsLike(past, subject), past, m_input, static_cast<std::size_t>(first),
                                   static_cast<std::size_t>(end));
    }

    std::vector<PulseChange> changesIn(const std::vector<const PulseWeek*>& answered) const {
        std::vector<method::Counted> weeks;
        for (const PulseWeek* week : answered)
            weeks.push_back({week->n, week->low});
        const auto starts =
            method::changePoints(weeks, method::changePenalty(weeks.size()), shortestLevelWeeks);
        const auto share = [&](std::size_t from, std::size_t to) {
            WeekCount sum;
            for (std::size_t i = from; i < to; ++i)
                sum += {weeks[i].n, weeks[i].low};
            return static_cast<double>(sum.low) / static_cast<double>(sum.n);
        };
        std::vector<PulseChange> changes;
        for (std::size_t k = 0; k < starts.size(); ++k) {
            const std::size_t before = k == 0 ? 0 : starts[k - 1];
            const std::size_t after = k + 1 < starts.size() ? starts[k + 1] : weeks.size();
            PulseChange change;
            change.monday = answered[starts[k]]->monday;
            change.before = share(before, starts[k]);
            change.after = share(starts[k], after);
            change.events = eventsNear(change.monday);
            changes.push_back(std::move(change));
        }
        return changes;
    }

    static std::vector<const PulseWeek*>
    answeredOf(std::initializer_list<const std::vector<PulseWeek>*> parts) {
        std::vector<const PulseWeek*> answered;
        for (const std::vector<PulseWeek>* weeks : parts) {
            for (const PulseWeek& week : *weeks) {
                if (week.n > 0) answered.push_back(&week);
            }
        }
        return answered;
    }

    std::vector<model::EventId> eventsNear(QDate monday) const {
        std::vector<std::tuple<qint64, model::EventId>> near;
        for (const model::Event& event : m_input.project->all<model::Event>()) {
            if (!event.date.isValid() || !concerns(event)) continue;
            const qint64 days = monday.daysTo(event.date);
            if (days >= -eventDaysBefore && days <= eventDaysAfter)
                near.emplace_back(std::abs(days), event.id);
        }
        std::ranges::sort(near);
        std::vector<model::EventId> ids;
        for (const auto& [days, id] : near)
            ids.push_back(id);
        return ids;
    }

    /// An alarm is a drift of two weeks in a row that still goes on in the last week with answers.
    void addState() {
        m_pulse.state = PulseState::Steady;
        std::vector<const PulseWeek*> judged = answeredOf({&m_before, &m_pulse.weeks});
        std::erase_if(judged, [](const PulseWeek* week) { return !week->judged; });
        if (judged.empty() || judged.back()->drift == 0) return;
        const int side = judged.back()->drift;
        auto at = judged.size();
        while (at > 0 && judged[at - 1]->drift == side)
            --at;
        m_pulse.signals = static_cast<int>(judged.size() - at);
        if (m_pulse.signals < signalsToAct) return;
        m_pulse.state = side > 0 ? PulseState::Worse : PulseState::Better;
        const QDate firstSignal = judged[at]->monday;
        // It began when the average last stood on the other side of the usual (Nishina 1992).
        while (at > 0 && judged[at - 1]->ewma * side > 0)
            --at;
        m_pulse.since = judged[std::min(at, judged.size() - 1)]->monday;
        // A change of level that goes the same way says it better, where it lies between that and the first
        // signal or near them: a touch above the usual for long is no drift yet.
        const QDate began = m_pulse.since;
        qint64 nearest = nearDriftDays;
        for (const PulseChange& change : changesIn(answeredOf({&m_before, &m_pulse.weeks}))) {
            const qint64 days =
                std::max({qint64{0}, change.monday.daysTo(began), firstSignal.daysTo(change.monday)});
            if ((change.after - change.before) * side <= 0 || days > nearest) continue;
            nearest = days;
            m_pulse.since = change.monday;
        }
    }

    void addRecent() {
        std::map<QDate, const PulseWeek*> byMonday;
        int left = recentWeeks;
        for (const PulseWeek& week : m_pulse.weeks)
            byMonday.emplace(week.monday, &week);
        for (auto week = m_pulse.weeks.rbegin(); week != m_pulse.weeks.rend() && left > 0; ++week, --left) {
            m_pulse.recentN += week->n;
            m_pulse.recentLow += week->low;
            const auto before = byMonday.find(sameWeekLastYear(week->monday));
            if (before == byMonday.end()) continue;
            m_pulse.lastYearN += before->second->n;
            m_pulse.lastYearLow += before->second->low;
        }
    }

    const AnalysisInput& m_input;
    const model::Settings& m_settings;
    const PulseCounts& m_counts;
    Pulse m_pulse;
    std::vector<PulseWeek> m_before; ///< weeks that are judged and not shown, oldest first
    std::size_t m_first = 0;
};

} // namespace

Pulse makePulse(const AnalysisInput& input, const PulseCounts& counts, const PulseRows& subject) {
    return Maker(input, counts).make(subject);
}

} // namespace chwila::analysis
