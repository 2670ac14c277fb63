#include "core/report/sections/pulse.h"

#include "core/report/sections/common.h"

#include <algorithm>

namespace chwila::report::sections {

namespace {

using analysis::Pulse;
using analysis::PulseState;

constexpr std::size_t mostLarge = 3;
constexpr std::size_t mostSmall = 12;

void addLarge(const Pulse& each, const Telling& telling, std::vector<Block>& blocks) {
    blocks.push_back({PulsePicture{pulseChart(each, telling), true}});
    QStringList said = pulseSentences(each, telling);
    blocks.push_back({Paragraph{emphasised(said.join(QLatin1Char(' ')), {pulseName(each, telling)})}});
}

/// What is left, two in a row.
void addSmall(const std::vector<const Pulse*>& charts, const Telling& telling, std::vector<Block>& blocks) {
    for (std::size_t i = 0; i < charts.size() && i < mostSmall; i += 2) {
        Beside pair;
        pair.left.push_back({PulsePicture{pulseChart(*charts[i], telling), false}});
        if (i + 1 < charts.size())
            pair.right.push_back({PulsePicture{pulseChart(*charts[i + 1], telling), false}});
        blocks.push_back({std::move(pair)});
    }
}

/// With what makes these trends others than the window's.
QString howDrawn(const SectionContext& context) {
    const Language& language = context.language();
    QStringList said{language.translate(
        "report", "Each line is the share of bad experiences week by week, the band what single weeks "
                  "usually are. Weeks outside the band and longer drifts are dotted in colour.")};
    if (const int smallest = context.input.smallestGroup; smallest > 1) {
        said += language
                    .translate("report", "In trends, weeks in which a touchpoint has fewer than %1 "
                                         "answers are counted together with the weeks that follow.")
                    .arg(smallest);
    }
    return said.join(QLatin1Char(' '));
}

} // namespace

std::vector<Section> pulse(const SectionContext& context) {
    const Language& language = context.language();
    std::vector<Section> sections;
    for (const JourneyResult& journey : context.input.journeys) {
        const analysis::PulseResult& watched = journey.result->pulse;
        if (watched.judged == 0) continue;
        const Telling telling = context.telling(journey);
        Section section;
        section.blocks.push_back(
            {Heading{language.translate("report", "Trends"), 1, context.journeyKicker(journey)}});
        section.blocks.push_back({Paragraph{Text(watchSentence(watched, telling)), Paragraph::Role::Lead}});
        section.blocks.push_back(body(howDrawn(context)));
        std::vector<const Pulse*> large;
        std::vector<const Pulse*> small;
        for (const Pulse& each : watched.charts) {
            const bool alarm = each.state == PulseState::Worse || each.state == PulseState::Better;
            if (each.state == PulseState::TooFewWeeks) continue;
            const bool touchpoint = each.subject == analysis::PulseSubject::Touchpoint
                                    || each.subject == analysis::PulseSubject::Series;
            if (touchpoint && alarm && large.size() < mostLarge) {
                large.push_back(&each);
            } else {
                small.push_back(&each);
            }
        }
        if (large.empty() && watched.journey()) {
            large.push_back(watched.journey());
            std::erase(small, watched.journey());
        }
        for (const Pulse* each : large)
            addLarge(*each, telling, section.blocks);
        addSmall(small, telling, section.blocks);
        if (small.size() > mostSmall) {
            section.blocks.push_back(body(language.translate(
                "report", "%n more trend(s) are not drawn here; Chwila shows them under Trends.", nullptr,
                pluralCount(small.size() - mostSmall))));
        }
        sections.push_back(std::move(section));
    }
    return sections;
}

} // namespace chwila::report::sections
