#include "core/report/sections/common.h"

#include "core/base/text.h"
#include "core/report/sentence_parts.h"

#include <algorithm>
#include <cmath>

namespace chwila::report::sections {

namespace {

/// Whether it tells touchpoints apart: on a map that a survey drew all of them stand in one place.
bool placesDiffer(const model::Project& project) {
    const auto& touchpoints = project.all<model::Touchpoint>();
    return std::ranges::any_of(touchpoints, [&](const model::Touchpoint& each) {
        const model::Touchpoint& first = *touchpoints.begin();
        return each.department != first.department || each.stage != first.stage;
    });
}

} // namespace

QString placeOf(model::TouchpointId id, const SectionContext& context) {
    const model::Touchpoint* touchpoint = context.project().find(id);
    if (!touchpoint || !placesDiffer(context.project())) return {};
    const model::Department* department = context.project().find(touchpoint->department);
    const model::Stage* stage = context.project().find(touchpoint->stage);
    QStringList parts;
    if (department) parts += singleLine(department->name);
    if (stage) parts += singleLine(stage->name);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" \u00b7 "));
}

QStringList allNames(const Telling& telling) {
    QStringList names;
    for (const analysis::TouchpointResult& figures : telling.result.touchpoints) {
        const QString name = nameOf(figures.id, telling);
        if (name.size() > 2) names += name;
    }
    return names;
}

Block body(const QString& text) {
    return {Paragraph{Text(text), Paragraph::Role::Body}};
}

Block caption(const QString& text) {
    return {Paragraph{Text(text), Paragraph::Role::Caption}};
}

Block point(const QString& sentence, const Telling& telling) {
    return {Paragraph{emphasised(sentence, allNames(telling)), Paragraph::Role::Point}};
}

Cell lowShareCell(const analysis::TouchpointResult& figures, double axisEnd, const Telling& telling) {
    Cell cell;
    cell.text = Text(lowShareText(figures.low, figures.answers, telling.language));
    if (figures.answers < fewestForPercent || !figures.lowShare) return cell;
    const double n = static_cast<double>(figures.answers);
    const std::optional<double> usual =
        figures.expectedLow > 0 ? std::optional(figures.expectedLow / n) : std::nullopt;
    cell.mark = IntervalMark{static_cast<double>(figures.low) / n, figures.lowShare->low,
                             figures.lowShare->high, usual, axisEnd};
    return cell;
}

Cell nameCell(model::TouchpointId id, const SectionContext& context, const Telling& telling) {
    Cell name;
    name.text.runs = {{nameOf(id, telling), true}};
    name.small = placeOf(id, context);
    return name;
}

std::vector<Cell> momentCells(int rank, const analysis::TouchpointResult& figures, double axisEnd,
                              const SectionContext& context, const Telling& telling) {
    Cell diamond;
    diamond.diamond = rank;
    diamond.byHand = isByHand(figures);
    Cell low = lowShareCell(figures, axisEnd, telling);
    if (figures.testable) low.small = ratioWords(shownRatio(figures, telling), telling.language);
    Cell stake;
    stake.text = Text(stakeText(figures, telling));
    return {std::move(diamond), nameCell(figures.id, context, telling), std::move(low), std::move(stake)};
}

QString howToReadMoments(const Telling& telling) {
    const Language& language = telling.language;
    QString note =
        language.translate("report", "The dot is the share of bad experiences, the bar around it what it can "
                                     "be by chance, the line across it the share that is usual for these "
                                     "questions.");
    if (telling.result.calibrated || !someWayIsKnown(telling.result)) return note;
    // Beside the share of the losses that the moments have together, small numbers look like a mistake.
    return note + QLatin1Char(' ')
           + language.translate(
               "report",
               "Avoidable losses do not add up: who stays at one touchpoint may leave at the next.");
}

double axisEnd(const std::vector<const analysis::TouchpointResult*>& all) {
    double most = 0.1;
    for (const analysis::TouchpointResult* figures : all) {
        if (figures->answers >= fewestForPercent && figures->lowShare) {
            most = std::max(most, figures->lowShare->high);
        }
    }
    return std::min(1.0, std::ceil(10 * most) / 10);
}

HeatmapInput heatmapInput(const SectionContext& context, const JourneyResult& journey) {
    return {.project = context.project(),
            .journey = journey.result->journey,
            .counts = journey.counts,
            .filter = context.input.filter,
            .result = journey.result.get(),
            .profiles = context.input.profiles,
            .countsUnder = {},
            .firstDay = context.input.firstAnswer,
            .lastDay = context.input.lastAnswer,
            .smallestGroup = context.input.smallestGroup,
            .withoutDetails = context.input.withoutDetails,
            .leftOut = context.input.leftOut};
}

QString stakeTitle(const Telling& telling) {
    return telling.result.calibrated ? telling.language.translate("report", "Customers lost because of it")
                                     : telling.language.translate("report", "Losses that could be avoided");
}

} // namespace chwila::report::sections
