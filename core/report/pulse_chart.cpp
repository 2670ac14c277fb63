#include "core/report/pulse_chart.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace chwila::report {

using namespace analysis;

namespace {

constexpr qint64 fewestInWeek = 3; // a week of one answer would stretch the axis to 100 %

bool concerns(const model::Event& event, const Pulse& pulse, const Telling& telling) {
    if (!event.touchpoint) return !event.journey || *event.journey == telling.result.journey;
    const model::Touchpoint* card = telling.project.find(*event.touchpoint);
    if (!card) return false;
    switch (pulse.subject) {
    case PulseSubject::Touchpoint:
    case PulseSubject::Series:
        return card->id == pulse.touchpoint;
    case PulseSubject::Department:
        return card->department == pulse.department && telling.result.find(card->id);
    case PulseSubject::Journey:
        return telling.result.find(card->id) != nullptr;
    }
    return false;
}

void addEvents(PulseChart& chart, const Pulse& pulse, const Telling& telling) {
    if (chart.weeks.empty()) return;
    const QDate from = chart.weeks.front().monday;
    const QDate to = chart.weeks.back().monday.addDays(6);
    for (const model::Event& event : telling.project.all<model::Event>()) {
        if (!event.date.isValid() || event.date < from || event.date > to) continue;
        if (concerns(event, pulse, telling)) chart.events.push_back({event.date, singleLine(event.text)});
    }
    std::ranges::stable_sort(chart.events, {}, &PulseFlag::day);
}

void addLastYear(PulseChart& chart) {
    std::map<QDate, const PulseWeek*> byMonday;
    for (const PulseWeek& week : chart.weeks)
        byMonday.emplace(week.monday, &week);
    bool any = false;
    for (const PulseWeek& week : chart.weeks) {
        const auto before = byMonday.find(sameWeekLastYear(week.monday));
        const bool known = before != byMonday.end() && before->second->n >= fewestInWeek;
        chart.lastYear.push_back(known ? std::optional(static_cast<double>(before->second->low)
                                                       / static_cast<double>(before->second->n))
                                       : std::nullopt);
        any = any || known;
    }
    if (!any) chart.lastYear.clear();
}

/// High enough for the weeks that count and the band, in steps that read well.
double topOf(const PulseChart& chart) {
    double most = chart.usual;
    std::vector<double> bands;
    const bool anyCounts =
        std::ranges::any_of(chart.weeks, [](const PulseWeek& week) { return week.n >= fewestInWeek; });
    for (const PulseWeek& week : chart.weeks) {
        if (week.n >= fewestInWeek || (!anyCounts && week.n > 0))
            most = std::max(most, static_cast<double>(week.low) / static_cast<double>(week.n));
        if (week.judged) bands.push_back(week.upper);
    }
    if (!bands.empty()) {
        std::ranges::sort(bands);
        most = std::max(most, bands[bands.size() / 2]);
    }
    for (const double step : {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8}) {
        if (most <= step) return step;
    }
    return 1;
}

/// First weeks of quarters where there are many, of months where there are few.
void addTicks(PulseChart& chart, const Language& language) {
    const bool long_ = chart.weeks.size() > 40;
    int month = 0;
    for (const PulseWeek& week : chart.weeks) {
        const QDate thursday = week.monday.addDays(3); // the day that decides a week's month
        if (thursday.month() == month) continue;
        month = thursday.month();
        if (long_ && month % 3 != 1) continue;
        // A single week at the end says nothing of its month, of which a filter may even leave no day.
        if (&week == &chart.weeks.back() && !chart.ticks.empty()) continue;
        const QString name = language.locale().standaloneMonthName(month, QLocale::ShortFormat);
        chart.ticks.emplace_back(week.monday, month == 1 ? QString::number(thursday.year()) : name);
    }
}

QString findingOf(const Pulse& pulse, const Language& language) {
    if (pulse.state == PulseState::Worse) {
        return language.translate("report", "getting worse since about %1")
            .arg(weekText(pulse.since, language));
    }
    if (pulse.state == PulseState::Better) {
        return language.translate("report", "getting better since about %1")
            .arg(weekText(pulse.since, language));
    }
    const std::optional<PulseChange> level = newLevel(pulse);
    if (!level) return pulseStateName(pulse.state, language);
    const QString said = level->after > level->before ? language.translate("report", "worse since about %1")
                                                      : language.translate("report", "better since about %1");
    return said.arg(weekText(level->monday, language));
}

} // namespace

PulseChart pulseChart(const Pulse& pulse, const Telling& telling) {
    const Language& language = telling.language;
    PulseChart chart;
    chart.name = pulseName(pulse, telling);
    chart.finding = findingOf(pulse, language);
    chart.state = pulse.state;
    chart.weeks = pulse.weeks;
    chart.changes = pulse.changes;
    chart.usual = pulse.usual;
    chart.baselineTo = pulse.baselineTo;
    qint64 answers = 0;
    for (const PulseWeek& week : pulse.weeks)
        answers += week.n;
    addEvents(chart, pulse, telling);
    addLastYear(chart);
    addTicks(chart, language);
    chart.top = topOf(chart);
    chart.topText = language.percent(chart.top);
    if (pulse.baselineFrom.isValid())
        chart.usualText = language.translate("report", "usual %1").arg(language.percent(pulse.usual));
    if (!chart.lastYear.empty()) chart.lastYearText = language.translate("report", "a year before");
    const QString inWeeks =
        language.translate("report", "in %n week(s)", nullptr, pluralCount(pulse.weeks.size()));
    // What the percentages of the axis are; the axis itself has no room for it.
    chart.caption =
        language.translate("report", "bad experiences among %n answer(s)", nullptr, pluralCount(answers))
        + QLatin1Char(' ') + inWeeks;
    return chart;
}

} // namespace chwila::report
