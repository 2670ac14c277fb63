#include "core/report/quadrant.h"

#include "core/report/insight_sentences.h"

#include <algorithm>

namespace chwila::report {

namespace {

constexpr double hundred = 100;
constexpr double widestInterval = 15; // beyond its point, that an axis makes room for
constexpr double headroom = 1.12;     // for names above the highest point
constexpr std::size_t fewDrivers = 8; // all of them are named

QuadrantPoint momentPoint(const analysis::TouchpointResult& figures, const Telling& telling) {
    const Language& language = telling.language;
    QuadrantPoint point;
    point.touchpoint = figures.id;
    point.name = nameOf(figures.id, telling);
    point.across = hundred * static_cast<double>(figures.low) / static_cast<double>(figures.answers);
    point.acrossInterval = {hundred * figures.lowShare->low, hundred * figures.lowShare->high};
    point.up = hundred * figures.matter;
    point.look = isByHand(figures) ? PointLook::MomentByHand
                 : figures.marked  ? PointLook::Moment
                                   : PointLook::Quiet;
    point.named = figures.marked;
    point.detail = QStringLiteral("%1: %2").arg(
        point.name,
        language
            .translate("report", "%1 bad experiences; if all were bad, %2 of those who start would be lost")
            .arg(language.percent(point.across / hundred), language.percent(figures.matter)));
    return point;
}

ChartAxis momentAcross(const Quadrant& chart, const QString& name) {
    double end = chart.acrossLine;
    for (const QuadrantPoint& point : chart.points)
        end = std::max(end, std::min(point.acrossInterval->high, point.across + widestInterval));
    ChartAxis axis = roundAxis(name, 0, end);
    axis.to = std::min(axis.to, hundred);
    return axis;
}

QuadrantPoint driverPoint(const analysis::Driver& row, const Telling& telling) {
    const Language& language = telling.language;
    QuadrantPoint point;
    point.touchpoint = row.touchpoint;
    const QString kind =
        row.lowImpact ? language.translate("report", "Low impact") : driverClassName(row.kind, language);
    point.name =
        QStringLiteral("%1 (%2)").arg(nameOf(row.touchpoint, telling), language.locale().toLower(kind));
    point.across = row.satisfaction;
    point.acrossInterval = row.satisfactionInterval;
    point.up = hundred * row.share;
    if (row.shareInterval)
        point.upInterval = {hundred * row.shareInterval->low, hundred * row.shareInterval->high};
    // No field is claimed inside the interval of a line.
    const bool sure = row.importantSure && row.aboveSure;
    if (!sure) {
        point.look = PointLook::Unsure;
    } else if (row.important) {
        point.look = row.above ? PointLook::Keep : PointLook::Act;
    }
    point.detail = driverSentence(row.touchpoint, telling);
    if (!row.lowImpact) {
        point.detail += QStringLiteral(" %1: %2").arg(kind, driverClassMeaning(row.kind, language));
    }
    return point;
}

QString driverTitle(const Quadrant& chart, const Telling& telling) {
    const Language& language = telling.language;
    QStringList act;
    for (const QuadrantPoint& point : chart.points) {
        if (point.look == PointLook::Act) act += nameOf(point.touchpoint, telling);
    }
    if (act.isEmpty())
        return language.translate("report", "Nothing important is clearly rated below the others");
    return language.translate("report", "Important and rated below the others: %1")
        .arg(listed(act, language));
}

} // namespace

Quadrant quadrant(const Telling& telling) {
    const analysis::AnalysisResult& result = telling.result;
    const Language& language = telling.language;
    Quadrant chart;
    chart.acrossLine = hundred * result.overallLowShare;
    chart.upLine = hundred * result.matterThreshold;
    int left = 0;
    int proven = 0;
    double top = chart.upLine;
    for (const analysis::TouchpointResult& figures : result.touchpoints) {
        if (figures.answers == 0 || !figures.reachable || !figures.lowShare) {
            ++left;
            continue;
        }
        QuadrantPoint point = momentPoint(figures, telling);
        top = std::max(top, point.up);
        // Beyond both lines by chance is not more often than usual.
        if (figures.label == analysis::MomentLabel::MomentOfTruth) ++proven;
        chart.points.push_back(std::move(point));
    }
    chart.across = momentAcross(chart, language.translate("report", "Bad experiences (% of answers)"));
    chart.up = roundAxis(language.translate("report", "Starters lost if every experience were bad (%)"), 0,
                         headroom * top);
    chart.title =
        proven == 0
            ? language.translate("report",
                                 "Nowhere that matters are there clearly more bad experiences than usual")
            : language.translate("report",
                                 "%n touchpoints have more bad experiences than usual where it matters",
                                 nullptr, proven);
    chart.caption = left == 0
                        ? QString()
                        : language.translate("report", "%n touchpoints without answers or path are left out.",
                                             nullptr, left);
    return chart;
}

std::optional<Quadrant> driverQuadrant(const Telling& telling) {
    const analysis::Drivers& drivers = telling.result.drivers;
    const Language& language = telling.language;
    if (!drivers.enough || drivers.rows.size() < 2) return std::nullopt;
    Quadrant chart;
    const auto count = static_cast<double>(drivers.rows.size());
    chart.upLine = hundred / count;
    double least = hundred;
    double most = 0;
    double top = chart.upLine;
    for (const analysis::Driver& row : drivers.rows) {
        chart.acrossLine += row.satisfaction / count;
        QuadrantPoint point = driverPoint(row, telling);
        point.named = row.important || drivers.rows.size() <= fewDrivers;
        least = std::min(least, point.acrossInterval ? point.acrossInterval->low : point.across);
        most = std::max(most, point.acrossInterval ? point.acrossInterval->high : point.across);
        top = std::max(top, point.upInterval ? point.upInterval->high : point.up);
        chart.points.push_back(std::move(point));
    }
    std::ranges::sort(chart.points, {}, &QuadrantPoint::touchpoint);
    const double room = 0.15 * (most - least); // for names at both ends
    chart.across = roundAxis(language.translate("report", "Satisfaction (0 to 100)"),
                             std::max(0.0, least - room), std::min(hundred, most + room));
    chart.up =
        roundAxis(language.translate("report", "Part of the overall score (%)"), 0, std::min(hundred, top));
    chart.title = driverTitle(chart, telling);
    chart.caption = language.translate(
        "report", "Must-have: a bad experience costs, a good one is expected. Star: a good one gains. "
                  "Strategic: both. Hollow: too near a line to say. Dashed: the mean of all.");
    return chart;
}

} // namespace chwila::report
