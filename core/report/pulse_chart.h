// A trend as a value, ready to be drawn (core/render/pulse_painter.h): low shares by week with the band of
// what is usual, changes of level and events. Texts are in the language it was made for; shares are 0…1.
#pragma once

#include "core/report/pulse_sentences.h"

namespace chwila::report {

struct PulseFlag {
    QDate day;
    QString text;

    bool operator==(const PulseFlag&) const = default;
};

struct PulseChart {
    QString name;    ///< of touchpoint, department or journey
    QString finding; ///< "getting worse since about week 25 of 2025"
    QString caption; ///< n, usual share, weeks
    analysis::PulseState state = analysis::PulseState::TooFewWeeks;
    std::vector<analysis::PulseWeek> weeks;
    std::vector<analysis::PulseChange> changes;
    std::vector<PulseFlag> events;               ///< within the weeks shown, ascending
    std::vector<std::optional<double>> lastYear; ///< one a week: the share of the same week a year before
    double usual = 0;
    QDate baselineTo;
    double top = 1;       ///< share at the top of the chart, a round one
    QString usualText;    ///< "usual 22 %"
    QString lastYearText; ///< legend; empty without such weeks
    QString topText;
    std::vector<std::pair<QDate, QString>> ticks; ///< first weeks of months, by name

    bool operator==(const PulseChart&) const = default;
};

PulseChart pulseChart(const analysis::Pulse& pulse, const Telling& telling);

} // namespace chwila::report
