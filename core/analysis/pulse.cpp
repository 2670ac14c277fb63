#include "core/analysis/pulse.h"

#include "core/analysis/method/change_points.h"
#include "core/analysis/pulse_notes.h"
#include "core/feedback/weekly_counts.h"

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

/// The rows of the weekly counts one chart is made of.
struct Subject {
    PulseSubject kind = PulseSubject::Journey;
    model::TouchpointId touchpoint;
    model::DepartmentId department;
    std::vector<const feedback::WeekRow*> rows;
};

class Maker {
  public:
    Maker(const Workspace& workspace, const feedback::WeeklyCounts& counts)
        : m_input(workspace.input), m_settings(workspace.settings), m_counts(counts) {}

    Pulse make(const Subject& subject) {
        m_pulse = {};
        m_pulse.subject = subject.kind;
        m_pulse.touchpoint = subject.touchpoint;
        m_pulse.department = subject.department;
        addWeeks(subject);
        m_first = firstJudged();
        if (const std::size_t baseline = baselineWeeks(); baseline > 0) {
            judge(baseline);
            addChanges();
            addState();
            m_pulse.notes = pulseNotes(subject.rows, m_counts, m_input, m_first, m_first + baseline);
        }
        addRecent();
        return std::move(m_pulse);
    }

  private:
    void addWeeks(const Subject& subject) {
        for (int week = 0; week < m_counts.weeks; ++week) {
            PulseWeek each;
            each.monday = m_counts.monday(week);
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
            if (m_pulse.subject == PulseSubject::Touchpoint) return *event.touchpoint == m_pulse.touchpoint;
            const model::Touchpoint* card = m_input.project->find(*event.touchpoint);
            if (!card) return false;
            if (m_pulse.subject == PulseSubject::Department && card->department != m_pulse.department)
                return false;
            const model::Journey* journey = model::journeyOf(*m_input.project, *card);
            return journey && journey->id == m_input.journey;
        }
        return !event.journey || *event.journey == m_input.journey;
    }

    /// Weeks before the first with an answer, or before a person set a new level, say nothing.
    std::size_t firstJudged() const {
        const auto answered =
            std::ranges::find_if(m_pulse.weeks, [](const auto& week) { return week.n > 0; });
        auto first = static_cast<std::size_t>(answered - m_pulse.weeks.begin());
        for (const model::Event& event : m_input.project->all<model::Event>()) {
            if (!event.newLevel || !event.date.isValid() || !concerns(event)) continue;
            // What makes a new level for one touchpoint does not make one for its department.
            if (event.touchpoint && m_pulse.subject != PulseSubject::Touchpoint) continue;
            const auto at = std::ranges::find_if(m_pulse.weeks, [&](const PulseWeek& week) {
                return week.monday >= feedback::mondayOf(event.date);
            });
            if (at == m_pulse.weeks.end()) continue; // still to come
            first = std::max(first, static_cast<std::size_t>(at - m_pulse.weeks.begin()));
        }
        return first;
    }

    /// The first weeks up to the setting, at most half of those with answers; 0: too few.
    std::size_t baselineWeeks() const {
        int answered = 0;
        for (std::size_t week = m_first; week < m_pulse.weeks.size(); ++week)
            answered += m_pulse.weeks[week].n > 0 ? 1 : 0;
        if (answered < fewestPulseWeeks) return 0;
        int left = std::clamp(m_settings.baselineWeeks, fewestBaselineWeeks,
                              std::max(fewestBaselineWeeks, answered / 2));
        std::size_t week = m_first;
        for (; left > 0; ++week)
            left -= m_pulse.weeks[week].n > 0 ? 1 : 0;
        return week - m_first;
    }

    void judge(std::size_t baseline) {
        std::vector<method::Counted> weeks;
        for (std::size_t week = m_first; week < m_pulse.weeks.size(); ++week)
            weeks.push_back({m_pulse.weeks[week].n, m_pulse.weeks[week].low});
        const method::ControlChart chart = method::controlChart(weeks, baseline);
        m_pulse.usual = chart.centre;
        m_pulse.sigmaZ = chart.sigmaZ;
        m_pulse.widened = chart.widened;
        m_pulse.baselineFrom = m_pulse.weeks[m_first].monday;
        m_pulse.baselineTo = m_pulse.weeks[m_first + baseline - 1].monday;
        for (std::size_t i = 0; i < chart.points.size(); ++i) {
            const method::ChartPoint& point = chart.points[i];
            PulseWeek& week = m_pulse.weeks[m_first + i];
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

    void addChanges() {
        std::vector<method::Counted> weeks;
        std::vector<const PulseWeek*> of;
        for (const PulseWeek& week : m_pulse.weeks) {
            if (week.n == 0) continue;
            weeks.push_back({week.n, week.low});
            of.push_back(&week);
        }
        const auto starts =
            method::changePoints(weeks, method::changePenalty(weeks.size()), shortestLevelWeeks);
        const auto share = [&](std::size_t from, std::size_t to) {
            WeekCount sum;
            for (std::size_t i = from; i < to; ++i)
                sum += {weeks[i].n, weeks[i].low};
            return static_cast<double>(sum.low) / static_cast<double>(sum.n);
        };
        for (std::size_t k = 0; k < starts.size(); ++k) {
            const std::size_t before = k == 0 ? 0 : starts[k - 1];
            const std::size_t after = k + 1 < starts.size() ? starts[k + 1] : weeks.size();
            PulseChange change;
            change.monday = of[starts[k]]->monday;
            change.before = share(before, starts[k]);
            change.after = share(starts[k], after);
            change.events = eventsNear(change.monday);
            m_pulse.changes.push_back(std::move(change));
        }
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
        std::vector<const PulseWeek*> judged;
        for (const PulseWeek& week : m_pulse.weeks) {
            if (week.judged) judged.push_back(&week);
        }
        if (judged.empty() || judged.back()->drift == 0) return;
        const int side = judged.back()->drift;
        auto at = judged.size();
        while (at > 0 && judged[at - 1]->drift == side)
            --at;
        m_pulse.signals = static_cast<int>(judged.size() - at);
        if (m_pulse.signals < signalsToAct) return;
        m_pulse.state = side > 0 ? PulseState::Worse : PulseState::Better;
        // It began when the average last stood on the other side of the usual (Nishina 1992).
        while (at > 0 && judged[at - 1]->ewma * side > 0)
            --at;
        m_pulse.since = judged[std::min(at, judged.size() - 1)]->monday;
        // The last change of level says it better, where it goes the same way.
        if (m_pulse.changes.empty()) return;
        const PulseChange& last = m_pulse.changes.back();
        if ((last.after - last.before) * side > 0 && last.monday <= judged.back()->monday)
            m_pulse.since = last.monday;
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
    const feedback::WeeklyCounts& m_counts;
    Pulse m_pulse;
    std::size_t m_first = 0;
};

std::vector<Subject> subjectsOf(const Workspace& workspace, const feedback::WeeklyCounts& counts) {
    Subject journey;
    std::map<model::DepartmentId, Subject> departments;
    std::map<model::TouchpointId, Subject> touchpoints;
    for (const feedback::WeekRow& row : counts.rows) {
        // What is left out of the counts, because it is too small to be handed on, has no trend either.
        const auto at = workspace.graph.find(row.touchpoint);
        if (!at || workspace.answers.n[*at] == 0) continue;
        const model::DepartmentId department = workspace.input.project->find(row.touchpoint)->department;
        journey.rows.push_back(&row);
        departments[department].rows.push_back(&row);
        touchpoints[row.touchpoint].rows.push_back(&row);
    }
    std::vector<Subject> all;
    if (journey.rows.empty()) return all;
    all.push_back(std::move(journey));
    for (auto& [id, subject] : departments) {
        subject.kind = PulseSubject::Department;
        subject.department = id;
        all.push_back(std::move(subject));
    }
    for (auto& [id, subject] : touchpoints) {
        subject.kind = PulseSubject::Touchpoint;
        subject.touchpoint = id;
        all.push_back(std::move(subject));
    }
    return all;
}

/// Alarms first, the longest drift above; the rest in the order it was made.
void order(std::vector<Pulse>& charts) {
    const auto key = [](const Pulse& pulse) {
        const int group = pulse.state == PulseState::Worse    ? 0
                          : pulse.state == PulseState::Better ? 1
                          : pulse.state == PulseState::Steady ? 2
                                                              : 3;
        return std::tuple(group, group < 2 ? -pulse.signals : 0);
    };
    std::ranges::stable_sort(charts, {}, key);
}

} // namespace

void runPulse(const Workspace& workspace, AnalysisResult& result, Progress& progress) {
    if (!workspace.input.cube) return;
    const feedback::WeeklyCounts counts =
        feedback::weeklyCounts(*workspace.input.cube, *workspace.input.project, workspace.input.filter);
    Maker maker(workspace, counts);
    PulseResult& pulse = result.pulse;
    double alarms = 0;
    for (const Subject& subject : subjectsOf(workspace, counts)) {
        if (progress.cancelled()) return;
        pulse.charts.push_back(maker.make(subject));
        const Pulse& made = pulse.charts.back();
        if (made.state == PulseState::TooFewWeeks) continue;
        ++pulse.judged;
        const auto baseline = static_cast<double>(made.baselineFrom.daysTo(made.baselineTo)) / 7 + 1;
        alarms += method::falseAlarmsPerYear(1, baseline);
    }
    pulse.falseAlarms = alarms;
    order(pulse.charts);
}

const Pulse* PulseResult::find(model::TouchpointId touchpoint) const {
    const auto at = std::ranges::find_if(charts, [&](const Pulse& pulse) {
        return pulse.subject == PulseSubject::Touchpoint && pulse.touchpoint == touchpoint;
    });
    return at == charts.end() ? nullptr : &*at;
}

const Pulse* PulseResult::journey() const {
    const auto at = std::ranges::find(charts, PulseSubject::Journey, &Pulse::subject);
    return at == charts.end() ? nullptr : &*at;
}

std::vector<const Pulse*> PulseResult::alarms() const {
    std::vector<const Pulse*> found;
    for (const Pulse& pulse : charts) {
        if (pulse.state == PulseState::Worse) found.push_back(&pulse);
    }
    return found;
}

QDate sameWeekLastYear(QDate monday) {
    int year = 0;
    const int week = monday.weekNumber(&year);
    // 4 January always lies in week 1.
    const QDate first = feedback::mondayOf(QDate(year - 1, 1, 4));
    return first.addDays(7LL * (std::min(week, 52) - 1));
}

} // namespace chwila::analysis
