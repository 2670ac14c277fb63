#include "core/analysis/findings.h"

#include <algorithm>
#include <map>

namespace chwila::analysis {

namespace {

constexpr qint64 fewestAnswered = 8;
constexpr double sureArea = 0.05;

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

void addBlindSpots(AnalysisResult& result) {
    for (const TouchpointResult* touchpoint : result.byStake()) {
        if (touchpoint->label != MomentLabel::BlindSpot) continue;
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

} // namespace

void runFindings(const Workspace& workspace, AnalysisResult& result, Progress&) {
    addMoments(result);
    addAreas(result);
    addStructure(workspace, result);
    addBlindSpots(result);
    addLimits(workspace, result);
}

} // namespace chwila::analysis
