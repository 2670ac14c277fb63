// The pulse of a journey: low answers week by week for the journey, each department, each touchpoint and each
// series of weekly counts made elsewhere (SourceReading::Weekly), with what is usual, alarms, changes of
// level and what speaks against trusting them. Part of AnalysisResult. Shares are 0…1; weeks begin on
// Mondays.
#pragma once

#include "core/model/records.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace chwila::analysis {

enum class PulseSubject : std::uint8_t { Journey, Department, Touchpoint, Series };

enum class PulseState : std::uint8_t {
    TooFewWeeks, ///< fewer weeks with answers than a judgement needs
    Steady,
    Worse,  ///< alarm: drifting for at least two weeks in a row, the last one included
    Better, ///< the same the other way
};

struct PulseWeek {
    QDate monday;
    qint64 n = 0;
    qint64 low = 0;
    bool judged = false; ///< answered, and not before the weeks that say what is usual
    double lower = 0;    ///< limits of one week's share
    double upper = 1;
    double z = 0;
    double ewma = 0;
    double ewmaLimit = 0;
    bool beyond = false;
    int drift = 0; ///< +1 worse, −1 better, 0 inside

    bool operator==(const PulseWeek&) const = default;
};

/// From this week on another level.
struct PulseChange {
    QDate monday;
    double before = 0; ///< share of low answers of the level before, and of the one it began
    double after = 0;
    std::vector<model::EventId> events; ///< of the four weeks before or the week after, nearest first

    bool operator==(const PulseChange&) const = default;
};

enum class PulseNoteKind : std::uint8_t {
    FewerAnswers, ///< before, after: answers a week
    MoreAnswers,
    OtherMix,      ///< attribute = value: its share of the answers before and after
    OtherQuestion, ///< the same for a question
    OtherPlaces,   ///< answers come from other touchpoints: the share low in them today, and with the answers
                   ///< then and nothing else changed
};

/// What changed in who answers or what is asked; told before any alarm, because it can look like one.
struct PulseNote {
    PulseNoteKind kind = PulseNoteKind::FewerAnswers;
    QString attribute;
    QString value;
    std::optional<model::ScaleId> scale;
    double before = 0;
    double after = 0;

    bool operator==(const PulseNote&) const = default;
};

struct Pulse {
    PulseSubject subject = PulseSubject::Journey;
    model::TouchpointId touchpoint; ///< by subject; else invalid. A series has the one it is about
    model::DepartmentId department;
    model::AliasId series;        ///< the label of weekly counts
    std::vector<PulseWeek> weeks; ///< without gaps, oldest first
    QDate baselineFrom;           ///< Mondays; invalid where there are too few weeks
    QDate baselineTo;
    int baselineWeeks = 0; ///< with answers, of all that are behind what is usual
    bool frozen = false;   ///< there were as many as the settings ask for: later answers do not move them
    double usual = 0;      ///< p̄
    double sigmaZ = 1;     ///< spread of the baseline's weeks against chance
    bool widened = false;  ///< limits were widened by it
    PulseState state = PulseState::TooFewWeeks;
    QDate since;        ///< Monday of the week in which an alarm's drift began, about
    int signals = 0;    ///< weeks in a row up to the last one
    qint64 recentN = 0; ///< answers of the last four weeks …
    qint64 recentLow = 0;
    qint64 lastYearN = 0; ///< … and of the same weeks a year before; 0: none
    qint64 lastYearLow = 0;
    std::vector<PulseChange> changes; ///< oldest first
    std::vector<PulseNote> notes;

    bool operator==(const Pulse&) const = default;
};

struct PulseResult {
    std::vector<Pulse> charts; ///< alarms first: worse, better, then steady, too few weeks
    int judged = 0;            ///< charts with a state
    double falseAlarms = 0;    ///< about how many of them run false in a year

    /// Of its answers; of a series of weekly counts where it has no answers. Null without either.
    const Pulse* find(model::TouchpointId touchpoint) const;
    const Pulse* journey() const;
    /// Drifting worse.
    std::vector<const Pulse*> alarms() const;

    bool operator==(const PulseResult&) const = default;
};

/// The same ISO week a year before; week 53 is compared with week 52.
QDate sameWeekLastYear(QDate monday);

} // namespace chwila::analysis
