// A project of two journeys with answers' labels, for tests of named versions.
#pragma once

#include "core/model/draft.h"

namespace chwila::versions {

struct SmallProject {
    model::Project project;
    model::JourneyId journey, other;
    model::StageId buy, use;
    model::DepartmentId shop, web;
    model::TouchpointId compare, pay, call;
    model::NoteId note;
    model::SourceId source;
    model::ScaleId scale;
    model::AliasId payLabel, callLabel, looseLabel;

    SmallProject() {
        model::Draft draft(project);
        journey = draft.add(model::Journey{.name = QStringLiteral("Insurance")});
        other = draft.add(model::Journey{.name = QStringLiteral("To be"), .order = 1});
        buy = draft.add(model::Stage{.journey = journey, .name = QStringLiteral("Buy")});
        use = draft.add(model::Stage{.journey = journey, .name = QStringLiteral("Use"), .order = 1});
        draft.add(model::Stage{.journey = other, .name = QStringLiteral("All")});
        shop = draft.add(model::Department{.name = QStringLiteral("Shop")});
        web = draft.add(model::Department{.name = QStringLiteral("Web"), .order = 1});
        compare = touchpoint(draft, buy, web, "Compare");
        pay = touchpoint(draft, buy, shop, "Pay");
        call = touchpoint(draft, use, shop, "Call");
        draft.add(model::Transition{.from = compare, .to = pay});
        draft.add(model::Transition{.from = pay, .to = call});
        note = draft.add(model::Note{.text = QStringLiteral("Too long a form"), .touchpoint = pay});
        scale = draft.add(model::Scale{.name = QStringLiteral("NPS")});
        source = draft.add(model::Source{.name = QStringLiteral("Survey")});
        payLabel = label(draft, "pay", pay);
        callLabel = label(draft, "call", call);
        looseLabel = label(draft, "loose", std::nullopt);
        project = draft.project();
    }

    static model::TouchpointId touchpoint(model::Draft& draft, model::StageId stage,
                                          model::DepartmentId where, const char* name) {
        return draft.add(
            model::Touchpoint{.stage = stage, .department = where, .name = QString::fromLatin1(name)});
    }
    model::AliasId label(model::Draft& draft, const char* text, std::optional<model::TouchpointId> to) const {
        return draft.add(model::Alias{
            .source = source, .label = QString::fromLatin1(text), .scale = scale, .touchpoint = to});
    }
};

} // namespace chwila::versions
