#include "core/analysis/findings.h"

#include "core/analysis/moments.h"

#include <algorithm>
#include <map>

namespace chwila::analysis {

namespace {

constexpr qint64 fewestAnswered = 8;
constexpr double fewestToAsk = 0.0005; // of those who start; fewer are told as none of a thousand

QString key(const char* kind, qint64 id) {
    return QString::fromLatin1(kind) + u'/' + QString::number(id);
}

Finding about(QString key, FindingKind kind, std::vector<model::TouchpointId> touchpoints = {}) {
    Finding finding;
    finding.key = std::move(key);
    finding.kind = kind;
    finding.touchpoints = std::move(touchpoints);
    return finding;
}

void addMoments(AnalysisResult& result) {
    for (const TouchpointResult* touchpoint : result.moments()) {
        result.findings.push_back(
            about(key("moment", touchpoint->id.value), FindingKind::MomentOfTruth, {touchpoint->id}));
    }
}

void addAreas(AnalysisResult& result) {
    for (std::size_t a = 0; a < result.areas.size(); ++a) {
        const TroubleArea& area = result.areas[a];
        if (!area.p || *area.p > sureArea) continue;
        Finding finding =
            about(key("area", area.members.front().value), FindingKind::TroubleArea, area.members);
        finding.area = static_cast<int>(a);
        result.findings.push_back(std::move(finding));
    }
}

void addStructure(const Workspace& workspace, AnalysisResult& result) {
    const bool passable = std::ranges::any_of(result.touchpoints, [](const TouchpointResult& touchpoint) {
        return touchpoint.reachable && touchpoint.canReachEnd;
    });
    if (!passable && workspace.size() > 0) {
        result.findings.push_back(about(QStringLiteral("no-path"), FindingKind::NoPath));
    }
    for (const auto& group : result.closedGroups) {
        result.findings.push_back(about(key("closed", group.front().value), FindingKind::ClosedGroup, group));
    }
}

// Where nobody was asked anything, that there are no answers says it all.
void addBlindSpots(AnalysisResult& result) {
    if (result.answers == 0) return;
    for (const TouchpointResult* touchpoint : result.byStake()) {
        if (touchpoint->label != MomentLabel::BlindSpot || touchpoint->arrivals < fewestToAsk) continue;
        result.findings.push_back(
            about(key("blind", touchpoint->id.value), FindingKind::BlindSpot, {touchpoint->id}));
    }
}

void addUntested(const Workspace& workspace, AnalysisResult& result) {
    std::map<model::ScaleId, std::vector<model::TouchpointId>> asked;
    for (const QuestionCounts& question : workspace.answers.questions) {
        asked[workspace.answers.scales[question.scale].scale->id].push_back(
            workspace.graph.ids[question.touchpoint]);
    }
    for (const auto& [scale, touchpoints] : asked) {
        if (touchpoints.size() != 1) continue;
        Finding finding = about(key("untested", scale.value), FindingKind::UntestedQuestion, touchpoints);
        finding.scale = scale;
        result.findings.push_back(std::move(finding));
    }
}

void addLimits(const Workspace& workspace, AnalysisResult& result) {
    const auto answered = std::ranges::count_if(
        result.touchpoints, [](const TouchpointResult& touchpoint) { return touchpoint.answers > 0; });
    if (answered < fewestAnswered) {
        result.findings.push_back(about(QStringLiteral("few-answers"), FindingKind::FewAnswers));
    } else if (result.shrinkage && *result.shrinkage <= 0) {
        result.findings.push_back(about(QStringLiteral("not-shrunk"), FindingKind::NotShrunk));
    }
    addUntested(workspace, result);
    if (workspace.input.counts.unassigned > 0) {
        result.findings.push_back(about(QStringLiteral("unassigned"), FindingKind::UnassignedAnswers));
    }
}

// A mark that who comes here explains is told right behind the marks.
void addExplained(AnalysisResult& result) {
    for (const SegmentCheck& check : result.segmentChecks) {
        if (!check.explained) continue;
        result.findings.push_back(about(key("segment", check.touchpoint.value),
                                        FindingKind::ExplainedBySegment, {check.touchpoint}));
    }
}

void addDrivers(AnalysisResult& result) {
    const Drivers& drivers = result.drivers;
    if (!drivers.enough) return;
    for (std::size_t i = 0; i < drivers.rows.size(); ++i) {
        const Driver& row = drivers.rows[i];
        if (!row.important || !row.importantSure || row.above || row.lowImpact) continue;
        Finding finding = about(key("driver", row.touchpoint.value), FindingKind::Driver, {row.touchpoint});
        finding.row = static_cast<int>(i);
        result.findings.push_back(std::move(finding));
    }
}

// Only what is beyond chance: the interval of the difference lies above 0.
void addMeasured(AnalysisResult& result) {
    for (std::size_t i = 0; i < result.outcomes.touchpoints.size(); ++i) {
        const MeasuredLoss& row = result.outcomes.touchpoints[i];
        if (!row.difference || row.difference->low <= 0) continue;
        Finding finding =
            about(key("measured", row.touchpoint.value), FindingKind::MeasuredLoss, {row.touchpoint});
        finding.row = static_cast<int>(i);
        result.findings.push_back(std::move(finding));
    }
}

void addWhole(AnalysisResult& result) {
    if (result.level.worseThanParts) {
        result.findings.push_back(about(QStringLiteral("journey-worse"), FindingKind::JourneyWorse));
    }
}

// What parts say themselves: first what is found, last what the answers cannot say.
void addParts(AnalysisResult& result, bool limits) {
    for (std::size_t p = 0; p < result.parts.size(); ++p) {
        const std::vector<PartFinding>& own = result.parts[p].findings;
        for (std::size_t row = 0; row < own.size(); ++row) {
            if (own[row].isLimit != limits) continue;
            Finding finding = about(own[row].key, FindingKind::OfPart, own[row].touchpoints);
            finding.part = static_cast<int>(p);
            finding.row = static_cast<int>(row);
            result.findings.push_back(std::move(finding));
        }
    }
}

} // namespace

void runFindings(const Workspace& workspace, AnalysisResult& result, Progress&) {
    addMoments(result);
    addExplained(result);
    addAreas(result);
    addDrivers(result);
    addParts(result, false);
    addMeasured(result);
    addStructure(workspace, result);
    addBlindSpots(result);
    addWhole(result);
    addParts(result, true);
    addLimits(workspace, result);
}

} // namespace chwila::analysis
