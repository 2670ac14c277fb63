// A real project file with answers, opened as a session, for tests of single views and dialogs.
#pragma once

#include "core/feedback/scale_levels.h"
#include "core/model/draft.h"
#include "core/render/theme.h"
#include "tests/ui/window_seams.h"
#include "ui/mainwindow/session.h"
#include "ui/services/notifier.h"
#include "ui/settings/app_settings.h"
#include "ui/views/view.h"

#include <QTemporaryDir>
#include <QTest>

namespace chwila::ui::test {

class RecordingNotifier final : public Notifier {
  public:
    void error(QWidget*, const QString& summary, const Error& error) override {
        errors << summary + QLatin1Char(' ') + error.message;
    }
    void information(QWidget*, const QString&, const QString& text) override { errors << text; }
    bool confirm(QWidget*, const QString&, const QString&, const QString&) override {
        ++asked;
        return answer;
    }
    std::optional<int> choose(QWidget*, const QString&, const QString&, const QStringList&) override {
        ++asked;
        return choice;
    }
    std::optional<QString> askText(QWidget*, const QString&, const QString&,
                                   const QString& initial) override {
        offered = initial;
        return typed;
    }

    QStringList errors;
    int asked = 0;
    std::optional<int> choice = 0;
    bool answer = true;
    QString offered;
    std::optional<QString> typed;
};

/// Three touchpoints in a row, "Quote" (Sales), "Claim" and "Payment" (Claims), of which Claim goes
/// wrong for 40 of 60 customers and the others for 6 of 60.
inline model::Project exampleProject() {
    using namespace model;
    Project project;
    Draft draft(project);
    const JourneyId journey = draft.add(Journey{.name = QStringLiteral("Car insurance")});
    const StageId buying = draft.add(Stage{.journey = journey, .name = QStringLiteral("Buying"), .order = 0});
    const StageId using_ = draft.add(Stage{.journey = journey, .name = QStringLiteral("Using"), .order = 1});
    const DepartmentId sales = draft.add(Department{.name = QStringLiteral("Sales"), .order = 0});
    const DepartmentId claims = draft.add(Department{.name = QStringLiteral("Claims"), .order = 1});
    const TouchpointId quote =
        draft.add(Touchpoint{.stage = buying, .department = sales, .name = QStringLiteral("Quote")});
    const TouchpointId claim =
        draft.add(Touchpoint{.stage = using_, .department = claims, .name = QStringLiteral("Claim")});
    const TouchpointId payment = draft.add(
        Touchpoint{.stage = using_, .department = claims, .step = 1, .name = QStringLiteral("Payment")});
    draft.add(Transition{.from = quote, .to = claim});
    draft.add(Transition{.from = claim, .to = payment});
    Scale nps = feedback::usualScale(ScaleKind::Nps);
    nps.name = QStringLiteral("Recommend");
    const ScaleId scale = draft.add(nps);
    const SourceId source =
        draft.add(Source{.name = QStringLiteral("Survey"), .location = QStringLiteral("/nowhere.csv")});
    for (const auto& [label, id] :
         {std::pair("Quote", quote), std::pair("Claim", claim), std::pair("Payment", payment)}) {
        draft.add(Alias{.source = source, .label = QLatin1String(label), .scale = scale, .touchpoint = id});
    }
    draft.add(Alias{.source = source, .label = QStringLiteral("Newsletter"), .scale = scale});
    return draft.project();
}

inline std::vector<feedback::Answer> exampleAnswers(const model::Project& project) {
    std::vector<feedback::Answer> answers;
    int customer = 0;
    for (const model::Alias& alias : project.all<model::Alias>()) {
        const int low = alias.label == QLatin1String("Claim") ? 40 : 6;
        const int n = alias.touchpoint ? 60 : 3;
        for (int i = 0; i < n; ++i) {
            feedback::Answer answer;
            answer.alias = alias.id;
            answer.level = i < low ? 2 : 9;
            answer.time = QDateTime(QDate(2025, 1 + i % 6, 5), QTime(12, 0), Qt::UTC);
            answer.customer = QStringLiteral("c%1").arg(++customer);
            answer.profile.values = {
                {QStringLiteral("Product"), i % 2 ? QStringLiteral("Basic") : QStringLiteral("Comfort")}};
            if (i < 4) answer.comment = QStringLiteral("<b>%1</b> words %2").arg(alias.label).arg(i);
            answers.push_back(answer);
        }
    }
    return answers;
}

class ViewFixture {
  public:
    using Answers = std::vector<feedback::Answer> (*)(const model::Project&);
    explicit ViewFixture(Answers answers = &exampleAnswers)
        : m_settings(m_folder.filePath(QStringLiteral("settings.ini"))) {
        auto document =
            document::Document::create(m_folder.filePath(QStringLiteral("example.chwila")), exampleProject());
        if (!document) qFatal("%s", qPrintable(describe(document.error())));
        feedback::ListAnswerReader rows(answers((*document)->project()));
        NoProgress progress;
        feedback::Batch header;
        header.source = (*document)->project().all<model::Source>().begin()->id;
        header.name = QStringLiteral("survey.csv");
        if (!(*document)->answers().importBatch(header, rows, progress)) qFatal("no import");
        session = std::make_unique<Session>(*std::move(document));
    }

    ViewContext context() {
        return {
            *session->document,    session->selection, session->filter, session->journey, session->analysis,
            session->jobs,         m_settings,         notifier,        fileChooser,      m_language,
            render::Theme::light()};
    }
    bool settled() const { return session->analysis.isComplete() && session->jobs.jobs().empty(); }
    QString filePath(const QString& name) const { return m_folder.filePath(name); }
    model::TouchpointId touchpoint(const QString& name) const {
        for (const model::Touchpoint& each : session->document->project().all<model::Touchpoint>()) {
            if (each.name == name) return each.id;
        }
        return {};
    }

    RecordingNotifier notifier;
    TestFileChooser fileChooser;
    std::unique_ptr<Session> session;

  private:
    QTemporaryDir m_folder;
    AppSettings m_settings;
    Language m_language;
};

} // namespace chwila::ui::test
