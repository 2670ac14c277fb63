// A window with a real project, with or without answers, for tests of what people do in it.
#pragma once

#include "tests/ui/views/view_fixture.h"
#include "tests/ui/window_seams.h"
#include "ui/mainwindow/main_window.h"

namespace chwila::ui {

class WindowFixture {
  public:
    enum class With { Answers, NoAnswers };

    explicit WindowFixture(const model::Project& project = test::exampleProject(),
                           With with = With::Answers) {
        auto document = document::Document::create(bench.path(QStringLiteral("p.chwila")), project);
        if (!document) qFatal("%s", qPrintable(describe(document.error())));
        if (with == With::Answers) {
            feedback::ListAnswerReader rows(test::exampleAnswers((*document)->project()));
            NoProgress progress;
            feedback::Batch header;
            header.source = (*document)->project().all<model::Source>().begin()->id;
            header.name = QStringLiteral("survey.csv");
            if (!(*document)->answers().importBatch(header, rows, progress)) qFatal("no import");
        }
        window = std::make_unique<MainWindow>(
            *std::move(document),
            Surroundings{bench.settings, bench.notifier, bench.fileChooser, bench.language, bench.theme});
        window->resize(1280, 720);
        window->show();
    }

    Session& session() { return window->session(); }
    const model::Project& project() { return window->document().project(); }
    bool settled() { return session().analysis.isComplete() && session().jobs.jobs().empty(); }
    model::TouchpointId touchpoint(const char* name) {
        return touchpointNamed(project(), QString::fromUtf8(name));
    }

    Bench bench;
    std::unique_ptr<MainWindow> window;
};

} // namespace chwila::ui
