#include "core/analysis/json/pulse_json.h"

#include "core/analysis/json/named_json.h"
#include "core/analysis/method/change_points.h"

#include <QJsonArray>

#include <algorithm>

namespace chwila::analysis {

namespace {

QString iso(QDate day) {
    return day.toString(Qt::ISODate);
}

QJsonValue dayOrNull(QDate day) {
    return day.isValid() ? QJsonValue(iso(day)) : QJsonValue();
}

QString subjectKey(PulseSubject subject) {
    switch (subject) {
    case PulseSubject::Journey:
        return QStringLiteral("journey");
    case PulseSubject::Department:
        return QStringLiteral("department");
    case PulseSubject::Touchpoint:
        return QStringLiteral("touchpoint");
    case PulseSubject::Series:
        return QStringLiteral("series");
    }
    return {};
}

QJsonObject subjectJson(const Pulse& pulse, const model::Project& project) {
    QJsonObject object{{QStringLiteral("id"), QJsonValue()},
                       {QStringLiteral("key"), QJsonValue()},
                       {QStringLiteral("name"), QString()}};
    if (pulse.touchpoint.isValid()) object = namedJson(project, pulse.touchpoint);
    if (pulse.department.isValid()) {
        object = namedJson(project, pulse.department);
        object.insert(QStringLiteral("key"), QJsonValue());
    }
    object.insert(QStringLiteral("subject"), subjectKey(pulse.subject));
    const model::Alias* label = project.find(pulse.series);
    const model::Source* source = label ? project.find(label->source) : nullptr;
    object.insert(QStringLiteral("source"), source ? QJsonValue(source->name) : QJsonValue());
    return object;
}

QJsonArray pair(double low, double high) {
    return {low, high};
}

QString noteKey(PulseNoteKind kind) {
    switch (kind) {
    case PulseNoteKind::FewerAnswers:
        return QStringLiteral("fewer_answers");
    case PulseNoteKind::MoreAnswers:
        return QStringLiteral("more_answers");
    case PulseNoteKind::OtherMix:
        return QStringLiteral("other_mix");
    case PulseNoteKind::OtherQuestion:
        return QStringLiteral("other_question");
    case PulseNoteKind::OtherPlaces:
        return QStringLiteral("other_places");
    }
    return {};
}

QJsonArray weeksJson(const Pulse& pulse) {
    QJsonArray weeks;
    for (const PulseWeek& week : pulse.weeks) {
        QJsonObject row{{QStringLiteral("week"), isoWeek(week.monday)},
                        {QStringLiteral("monday"), iso(week.monday)},
                        {QStringLiteral("answers"), week.n},
                        {QStringLiteral("low"), week.low},
                        {QStringLiteral("judged"), week.judged}};
        if (week.judged) {
            const method::Limits sigma = method::sigmaLimits(pulse.usual, week.n, 1);
            const auto exact = [&](double probability) {
                return static_cast<double>(method::binomialQuantile(week.n, pulse.usual, probability));
            };
            row.insert(QStringLiteral("lower"), week.lower);
            row.insert(QStringLiteral("upper"), week.upper);
            row.insert(QStringLiteral("three_sigma"), pair(sigma.lower, sigma.upper));
            row.insert(QStringLiteral("exact_counts"),
                       pair(exact(method::threeSigmaTail), exact(1 - method::threeSigmaTail)));
            row.insert(QStringLiteral("z"), week.z);
            row.insert(QStringLiteral("ewma"), week.ewma);
            row.insert(QStringLiteral("ewma_limit"), week.ewmaLimit);
            row.insert(QStringLiteral("beyond"), week.beyond);
            row.insert(QStringLiteral("drift"), week.drift);
        }
        weeks.append(row);
    }
    return weeks;
}

QJsonArray changesJson(const Pulse& pulse, const model::Project& project) {
    QJsonArray changes;
    for (const PulseChange& change : pulse.changes) {
        QJsonArray events;
        for (const model::EventId id : change.events) {
            const model::Event* event = project.find(id);
            if (!event) continue;
            events.append(QJsonObject{{QStringLiteral("id"), id.value},
                                      {QStringLiteral("date"), iso(event->date)},
                                      {QStringLiteral("text"), event->text}});
        }
        changes.append(QJsonObject{{QStringLiteral("week"), isoWeek(change.monday)},
                                   {QStringLiteral("monday"), iso(change.monday)},
                                   {QStringLiteral("before"), change.before},
                                   {QStringLiteral("after"), change.after},
                                   {QStringLiteral("events"), events}});
    }
    return changes;
}

QJsonArray notesJson(const Pulse& pulse, const model::Project& project) {
    QJsonArray notes;
    for (const PulseNote& note : pulse.notes) {
        const model::Scale* scale = project.find(note.scale);
        notes.append(QJsonObject{{QStringLiteral("kind"), noteKey(note.kind)},
                                 {QStringLiteral("attribute"), note.attribute},
                                 {QStringLiteral("value"), scale ? scale->name : note.value},
                                 {QStringLiteral("before"), note.before},
                                 {QStringLiteral("after"), note.after}});
    }
    return notes;
}

QJsonObject counts(qint64 n, qint64 low) {
    return {{QStringLiteral("answers"), n}, {QStringLiteral("low"), low}};
}

} // namespace

QString isoWeek(QDate day) {
    int year = 0;
    const int week = day.weekNumber(&year);
    return QStringLiteral("%1-W%2").arg(year).arg(week, 2, 10, QLatin1Char('0'));
}

QString pulseStateKey(PulseState state) {
    switch (state) {
    case PulseState::TooFewWeeks:
        return QStringLiteral("too_few_weeks");
    case PulseState::Steady:
        return QStringLiteral("steady");
    case PulseState::Worse:
        return QStringLiteral("worse");
    case PulseState::Better:
        return QStringLiteral("better");
    }
    return {};
}

QJsonObject toJson(const PulseResult& pulse, const model::Project& project) {
    QJsonArray charts;
    for (const Pulse& chart : pulse.charts) {
        const auto answered =
            std::ranges::count_if(chart.weeks, [](const PulseWeek& week) { return week.n > 0; });
        QJsonObject object = subjectJson(chart, project);
        const QJsonObject figures{
            {QStringLiteral("state"), pulseStateKey(chart.state)},
            {QStringLiteral("since"), dayOrNull(chart.since)},
            {QStringLiteral("week_since"),
             chart.since.isValid() ? QJsonValue(isoWeek(chart.since)) : QJsonValue()},
            {QStringLiteral("signals"), chart.signals},
            {QStringLiteral("usual"), chart.usual},
            {QStringLiteral("sigma_z"), chart.sigmaZ},
            {QStringLiteral("widened"), chart.widened},
            {QStringLiteral("baseline_from"), dayOrNull(chart.baselineFrom)},
            {QStringLiteral("baseline_to"), dayOrNull(chart.baselineTo)},
            {QStringLiteral("baseline_weeks"), chart.baselineWeeks},
            {QStringLiteral("frozen"), chart.frozen},
            {QStringLiteral("change_penalty"),
             answered > 0 ? QJsonValue(method::changePenalty(static_cast<std::size_t>(answered)))
                          : QJsonValue()},
            {QStringLiteral("recent"), counts(chart.recentN, chart.recentLow)},
            {QStringLiteral("last_year"),
             chart.lastYearN > 0 ? QJsonValue(counts(chart.lastYearN, chart.lastYearLow)) : QJsonValue()},
            {QStringLiteral("changes"), changesJson(chart, project)},
            {QStringLiteral("notes"), notesJson(chart, project)},
            {QStringLiteral("weeks"), weeksJson(chart)}};
        for (auto each = figures.begin(); each != figures.end(); ++each)
            object.insert(each.key(), each.value());
        charts.append(object);
    }
    return {{QStringLiteral("judged"), pulse.judged},
            {QStringLiteral("false_alarms_per_year"), pulse.falseAlarms},
            {QStringLiteral("charts"), charts}};
}

} // namespace chwila::analysis
