// Three touchpoints one after another, and a result written by hand, so that what a sentence says can be
// read off the numbers next to it.
#pragma once

#include "core/analysis/result.h"
#include "core/model/project.h"

namespace chwila::report {

struct SmallJourney {
    model::Project project;
    analysis::AnalysisResult result;
    model::TouchpointId order{11};
    model::TouchpointId claim{12};
    model::TouchpointId bill{13};
};

inline SmallJourney smallJourney() {
    SmallJourney small;
    model::Project& project = small.project;
    model::Settings settings;
    settings.title = QStringLiteral("Car insurance");
    project.put(settings);
    model::Journey journey;
    journey.id = model::JourneyId{1};
    journey.name = QStringLiteral("Claim");
    project.put(journey);
    model::Stage stage;
    stage.id = model::StageId{2};
    stage.journey = journey.id;
    stage.name = QStringLiteral("Using");
    project.put(stage);
    model::Department department;
    department.id = model::DepartmentId{3};
    department.name = QStringLiteral("Claims");
    project.put(department);
    model::Scale scale;
    scale.id = model::ScaleId{4};
    scale.name = QStringLiteral("Would you recommend us?");
    scale.kind = model::ScaleKind::Nps;
    project.put(scale);
    const std::pair<model::TouchpointId, QString> names[] = {{small.order, QStringLiteral("Order")},
                                                             {small.claim, QStringLiteral("Claim decision")},
                                                             {small.bill, QStringLiteral("Bill")}};
    int step = 0;
    for (const auto& [id, name] : names) {
        model::Touchpoint touchpoint;
        touchpoint.id = id;
        touchpoint.stage = stage.id;
        touchpoint.department = department.id;
        touchpoint.step = step++;
        touchpoint.name = name;
        project.put(touchpoint);
    }

    analysis::AnalysisResult& result = small.result;
    result.journey = journey.id;
    result.answers = 434;
    result.low = 69;
    result.overallLowShare = 0.159;
    result.lost = 0.262;
    for (const auto& [id, name] : names) {
        analysis::TouchpointResult figures;
        figures.id = id;
        figures.answers = 150;
        figures.low = 12;
        figures.lowShare = analysis::Interval{0.046, 0.134};
        figures.expectedLow = 23.8;
        figures.ratio = 0.6;
        figures.testable = true;
        figures.reachable = true;
        figures.reach = 1;
        figures.expectedVisits = 1;
        figures.arrivals = 0.9;
        figures.lowShareUsed = 0.1;
        figures.usualLowShare = 0.16;
        figures.avoidable = 0.03;
        figures.avoidableRank = 2;
        figures.matter = 0.3;
        result.touchpoints.push_back(figures);
    }
    analysis::TouchpointResult& claim = result.touchpoints[1];
    claim.answers = 134;
    claim.low = 44;
    claim.lowShare = analysis::Interval{0.254, 0.412};
    claim.expectedLow = 21.3;
    claim.ratio = 1.94;
    claim.reach = 0.4;
    claim.expectedVisits = 0.4;
    claim.arrivals = 0.374;
    claim.lowShareUsed = 0.31;
    claim.excess = 0.15;
    claim.avoidable = 0.059;
    claim.matter = 0.059 / 0.31;
    claim.avoidableRank = 1;
    claim.lastStrawShare = 0.21;
    claim.score = 28.4;
    claim.scoreRank = 1;
    claim.evidence = analysis::Evidence::Sure;
    claim.label = analysis::MomentLabel::MomentOfTruth;
    claim.marked = true;
    return small;
}

} // namespace chwila::report
