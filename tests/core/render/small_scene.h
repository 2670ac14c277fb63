// A journey of four cards in two departments with a made analysis: every figure can be checked by hand.
#pragma once

#include "core/analysis/result.h"
#include "core/base/language.h"

namespace chwila::testing {

struct SmallScene {
    model::Project project;
    model::JourneyId journey{1};
    model::TouchpointId good{11}, bad{12}, few{13}, silent{14};
    analysis::AnalysisResult result;

    SmallScene() {
        using namespace model;
        Journey record;
        record.id = journey;
        record.name = QStringLiteral("Trip");
        project.put(record);
        Stage stage;
        stage.id = StageId{2};
        stage.journey = journey;
        stage.name = QStringLiteral("Before <i>everything</i>");
        project.put(stage);
        for (const qint64 id : {3, 4}) {
            Department department;
            department.id = DepartmentId{id};
            department.name = QStringLiteral("Department %1").arg(id);
            department.order = static_cast<int>(id);
            project.put(department);
        }
        Channel phone;
        phone.id = ChannelId{5};
        phone.name = QStringLiteral("Hotline");
        phone.icon = QStringLiteral("phone");
        project.put(phone);
        card(good, 0, 3, QStringLiteral("Search & book"));
        card(bad, 1, 3, QStringLiteral("“Wait” <b>at the desk</b>"));
        card(few, 1, 4, QStringLiteral("Ask"));
        card(silent, 2, 4, QStringLiteral("Board"));
        arrow(21, good, bad, 3);
        arrow(22, good, few, 1);
        arrow(23, bad, std::nullopt, 1, Exit::Lost);
        note(31, bad, NoteKind::Pain);
        note(32, bad, NoteKind::Pain);
        note(33, bad, NoteKind::Idea);
        Lane emotion;
        emotion.id = LaneId{6};
        emotion.journey = journey;
        emotion.kind = LaneKind::Emotion;
        project.put(emotion);

        result.journey = journey;
        figures(good, 100, 10, 70, 80);
        figures(bad, 300, 150, 60, 40);
        figures(few, 4, 1, 1, 60);
        figures(silent, 0, 0, 0, std::nullopt);
        result.touchpoints[1].marked = true;
        result.touchpoints[1].label = analysis::MomentLabel::MomentOfTruth;
        result.touchpoints[1].score = 12;
        result.touchpoints[3].marked = true; // by hand
        result.areas.push_back({{bad, few}, 304, 151, 60, 2.5, 20, 0.01});
        result.areas.push_back({{good}, 100, 10, 20, 0.5, 0, 0.9});
    }

  private:
    void card(model::TouchpointId id, int step, qint64 department, const QString& name) {
        model::Touchpoint touchpoint;
        touchpoint.id = id;
        touchpoint.stage = model::StageId{2};
        touchpoint.step = step;
        touchpoint.department = model::DepartmentId{department};
        touchpoint.name = name;
        touchpoint.channel = model::ChannelId{5};
        if (id == silent) touchpoint.assumedScore = 6;
        project.put(touchpoint);
    }
    void arrow(qint64 id, model::TouchpointId from, std::optional<model::TouchpointId> to, double weight,
               model::Exit exit = model::Exit::Finished) {
        model::Transition transition;
        transition.id = model::TransitionId{id};
        transition.from = from;
        transition.to = to;
        transition.weight = weight;
        transition.exit = exit;
        project.put(transition);
    }
    void note(qint64 id, model::TouchpointId touchpoint, model::NoteKind kind) {
        model::Note note;
        note.id = model::NoteId{id};
        note.touchpoint = touchpoint;
        note.kind = kind;
        project.put(note);
    }
    void figures(model::TouchpointId id, qint64 answers, qint64 low, qint64 high,
                 std::optional<double> satisfaction) {
        analysis::TouchpointResult touchpoint;
        touchpoint.id = id;
        touchpoint.answers = answers;
        touchpoint.low = low;
        touchpoint.high = high;
        touchpoint.satisfaction = satisfaction;
        if (satisfaction) touchpoint.satisfactionInterval = {*satisfaction - 4, *satisfaction + 4};
        result.touchpoints.push_back(touchpoint);
    }
};

} // namespace chwila::testing
