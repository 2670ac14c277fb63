#include "core/report/pulse_sentences.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace chwila::report {

using namespace analysis;

QString weekText(QDate day, const Language& language) {
    if (!day.isValid()) return {};
    int year = 0;
    const int week = day.weekNumber(&year);
    return language.translate("report", "week %1 of %2").arg(week).arg(year);
}

QString pulseName(const Pulse& pulse, const Telling& telling) {
    if (pulse.subject == PulseSubject::Touchpoint) return nameOf(pulse.touchpoint, telling);
    if (pulse.subject == PulseSubject::Series) {
        const model::Alias* label = telling.project.find(pulse.series);
        const model::Source* source = label ? telling.project.find(label->source) : nullptr;
        const QString name = nameOf(pulse.touchpoint, telling);
        return source ? name + QStringLiteral(" · ") + singleLine(source->name) : name;
    }
    if (const model::Department* department = telling.project.find(pulse.department)) {
        const QString name = singleLine(department->name);
        return name.isEmpty() ? telling.language.translate("report", "Department without a name") : name;
    }
    return telling.language.translate("report", "Whole journey");
}

QString pulseKind(const Pulse& pulse, const Language& language) {
    switch (pulse.subject) {
    case PulseSubject::Journey:
        return language.translate("report", "Whole journey");
    case PulseSubject::Department:
        return language.translate("report", "Department");
    case PulseSubject::Touchpoint:
        return language.translate("report", "Touchpoint");
    case PulseSubject::Series:
        return language.translate("report", "Weekly counts");
    }
    return {};
}

QString pulseStateName(PulseState state, const Language& language) {
    switch (state) {
    case PulseState::TooFewWeeks:
        return language.translate("report", "too few weeks");
    case PulseState::Steady:
        return language.translate("report", "steady");
    case PulseState::Worse:
        return language.translate("report", "getting worse");
    case PulseState::Better:
        return language.translate("report", "getting better");
    }
    return {};
}

namespace {

/// The shares beside "steady" are apart without a change of level that would say why.
bool seemsMoved(const Pulse& pulse) {
    constexpr double apart = 0.05;
    if (pulse.recentN < fewestForPercent || !pulse.changes.empty()) return false;
    const double recent = static_cast<double>(pulse.recentLow) / static_cast<double>(pulse.recentN);
    return std::abs(recent - pulse.usual) >= apart;
}

} // namespace

QString pulseSentence(const Pulse& pulse, const Language& language) {
    const QString recent = lowShareText(pulse.recentLow, pulse.recentN, language);
    const QString usual = language.percent(pulse.usual);
    switch (pulse.state) {
    case PulseState::TooFewWeeks:
        return language.translate(
            "report", "Too few weeks with answers to judge: at least twelve are needed under this filter.");
    case PulseState::Steady: {
        const QString steady =
            language
                .translate("report", "Steady: in the last four weeks %1 were bad; %2 was usual here before.")
                .arg(recent, usual);
        if (!seemsMoved(pulse)) return steady;
        return steady + QLatin1Char(' ') + language.translate("report", "Such a difference can be chance.");
    }
    case PulseState::Worse:
        return language
            .translate(
                "report",
                "Getting worse since about %1: in the last four weeks %2 were bad; %3 was usual here before.")
            .arg(weekText(pulse.since, language), recent, usual);
    case PulseState::Better:
        return language
            .translate("report", "Getting better since about %1: in the last four weeks %2 were bad; %3 was "
                                 "usual here before.")
            .arg(weekText(pulse.since, language), recent, usual);
    }
    return {};
}

QString lastYearSentence(const Pulse& pulse, const Language& language) {
    if (pulse.lastYearN == 0) return {};
    return language.translate("report", "In the same weeks a year before %1 were bad.")
        .arg(lowShareText(pulse.lastYearLow, pulse.lastYearN, language));
}

QString changeSentence(const PulseChange& change, const Telling& telling) {
    const Language& language = telling.language;
    const QString week = weekText(change.monday, language);
    const QString before = language.percent(change.before);
    const QString after = language.percent(change.after);
    const model::Event* event = change.events.empty() ? nullptr : telling.project.find(change.events.front());
    if (!event) {
        return language.translate("report", "From %1 on, %2 were bad instead of %3.")
            .arg(week, after, before);
    }
    return language.translate("report", "From %1 on, %2 were bad instead of %3, near “%4” (%5).")
        .arg(week, after, before, singleLine(event->text), dateText(event->date, language));
}

QString noteSentence(const PulseNote& note, const Telling& telling) {
    const Language& language = telling.language;
    const QString before = language.percent(note.before);
    const QString after = language.percent(note.after);
    switch (note.kind) {
    case PulseNoteKind::FewerAnswers:
        return language.translate("report", "Fewer customers answer than before: %1 a week instead of %2.")
            .arg(language.number(note.after, 0), language.number(note.before, 0));
    case PulseNoteKind::MoreAnswers:
        return language.translate("report", "More customers answer than before: %1 a week instead of %2.")
            .arg(language.number(note.after, 0), language.number(note.before, 0));
    case PulseNoteKind::OtherMix:
        return language
            .translate("report", "Other customers answer than before: %1 “%2” gives %3 of the answers "
                                 "instead of %4.")
            .arg(note.attribute, note.value, after, before);
    case PulseNoteKind::OtherPlaces:
        return language
            .translate("report", "Answers come from other touchpoints than before: with nothing else "
                                 "changed, %1 would be bad instead of %2.")
            .arg(language.percent(note.after, 1), language.percent(note.before, 1));
    case PulseNoteKind::OtherQuestion: {
        const model::Scale* scale = telling.project.find(note.scale);
        return language
            .translate("report", "Another question is asked than before: “%1” gives %2 of the answers "
                                 "instead of %3.")
            .arg(scale ? singleLine(scale->name) : QString(), after, before);
    }
    }
    return {};
}

QStringList pulseSentences(const Pulse& pulse, const Telling& telling) {
    QStringList all;
    for (const PulseNote& note : pulse.notes)
        all += noteSentence(note, telling);
    QStringList changes;
    for (const PulseChange& change : pulse.changes)
        changes += changeSentence(change, telling);
    // "Steady" alone would deny that it stands on another level than before.
    if (pulse.state == PulseState::Steady) {
        all += changes;
        all += pulseSentence(pulse, telling.language);
    } else {
        all += pulseSentence(pulse, telling.language);
        all += changes;
    }
    all += lastYearSentence(pulse, telling.language);
    all.removeAll(QString());
    return all;
}

namespace {

QString notJudged(const Language& language) {
    return language.translate("report",
                              "No trend can be judged yet: that takes at least twelve weeks with answers.");
}

QString watched(const PulseResult& pulse, const Language& language) {
    const QString charts = language.translate("report", "%n trend(s) are watched;", nullptr, pulse.judged);
    const QString chance =
        pulse.falseAlarms < 1
            ? language.translate("report", "less than one alarm a year is expected by chance alone.")
            : language.translate("report", "about %n alarm(s) a year are expected by chance alone.", nullptr,
                                 wholeNumber(pulse.falseAlarms));
    return charts + QLatin1Char(' ') + chance;
}

constexpr qsizetype mostNamed = 3;

} // namespace

std::optional<PulseChange> newLevel(const Pulse& pulse) {
    if (pulse.state != PulseState::Steady || pulse.changes.empty()) return std::nullopt;
    return pulse.changes.back();
}

QString watchSentence(const PulseResult& pulse, const Language& language) {
    if (pulse.judged == 0) return notJudged(language);
    const int alarms = pluralCount(pulse.alarms().size());
    const QString found =
        alarms == 0 ? language.translate("report", "No trend is getting worse.")
                    : language.translate("report", "%n trend(s) are getting worse.", nullptr, alarms);
    return found + QLatin1Char(' ') + watched(pulse, language);
}

QString watchSentence(const PulseResult& pulse, const Telling& telling) {
    const Language& language = telling.language;
    if (pulse.judged == 0) return notJudged(language);
    QStringList worse;
    QStringList higher;
    for (const Pulse& each : pulse.charts) {
        const std::optional<PulseChange> level = newLevel(each);
        if (each.state == PulseState::Worse) worse += pulseName(each, telling);
        if (level && level->after > std::max(level->before, each.usual)) higher += pulseName(each, telling);
    }
    QStringList said;
    if (worse.isEmpty()) {
        said += language.translate("report", "No trend is getting worse.");
    } else {
        said +=
            language
                .translate("report", "%n trend(s) are getting worse: %1.", nullptr, pluralCount(worse.size()))
                .arg(listed(worse, language, mostNamed));
    }
    if (!higher.isEmpty()) {
        said += language
                    .translate("report", "%n trend(s) have stayed worse since an earlier change: %1.",
                               nullptr, pluralCount(higher.size()))
                    .arg(listed(higher, language, mostNamed));
    }
    said += watched(pulse, language);
    return said.join(QLatin1Char(' '));
}

} // namespace chwila::report
