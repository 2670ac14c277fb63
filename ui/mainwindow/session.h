// What belongs to one open project for as long as its window is there: the document and everything that
// follows it. Members are in the order in which they need each other.
#pragma once

#include "core/document/document.h"
#include "core/document/selection.h"
#include "ui/jobs/analysis_scheduler.h"

namespace chwila::ui {

struct Session {
    std::unique_ptr<document::Document> document;
    document::Selection selection;
    FilterState filter;
    JourneyState journey;
    JobRunner jobs;
    AnalysisScheduler analysis;

    explicit Session(std::unique_ptr<document::Document> opened)
        : document(std::move(opened)), journey(*document), analysis(*document, filter, journey, jobs) {
        QObject::connect(document.get(), &document::Document::changed, &selection,
                         [this] { selection.retain(document->project()); });
        // Undone with its import, a question would go on leaving out all answers, unseen.
        QObject::connect(document.get(), &document::Document::changed, &filter, [this] {
            feedback::Filter rest = filter.filter();
            if (!rest.scale || document->project().find(*rest.scale)) return;
            rest.scale.reset();
            filter.setFilter(rest);
        });
        // Ids of one journey mean nothing to the pictures of another.
        QObject::connect(&journey, &JourneyState::changed, &selection, [this] { selection.clear(); });
    }
};

} // namespace chwila::ui
