// What tests of the window put in place of dialogs, of the person's settings and of their files.
#pragma once

#include "core/document/document.h"
#include "core/edit/structure_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/render/theme.h"
#include "ui/services/file_chooser.h"
#include "ui/services/notifier.h"
#include "ui/settings/app_settings.h"

#include <QTemporaryDir>

namespace chwila::ui {

/// Answers what the test has told it to, and keeps what was said.
class TestNotifier final : public Notifier {
  public:
    void error(QWidget*, const QString& summary, const Error& error) override {
        errors.append(summary + QLatin1Char(' ') + error.message);
    }
    void information(QWidget*, const QString& title, const QString& text) override {
        informations.append(title + QLatin1Char(' ') + text);
    }
    bool confirm(QWidget*, const QString& title, const QString&, const QString&) override {
        questions.append(title);
        return agrees;
    }
    std::optional<int> choose(QWidget*, const QString& title, const QString&, const QStringList&) override {
        questions.append(title);
        return choice;
    }
    std::optional<QString> askText(QWidget*, const QString& title, const QString&,
                                   const QString& initial) override {
        questions.append(title);
        offered = initial;
        return answer;
    }

    QStringList errors;
    QStringList informations;
    QStringList questions;
    QString offered;
    bool agrees = true;
    std::optional<QString> answer;
    std::optional<int> choice = 0;
};

class TestFileChooser final : public FileChooser {
  public:
    QString openFile(QWidget*, const QString&, const QList<FileKind>&) override { return path; }
    QString saveFile(QWidget*, const QString&, const QString& name, const QList<FileKind>&) override {
        suggested = name;
        return path;
    }

    QString path;
    QString suggested;
};

/// A folder, settings and seams of one test.
struct Bench {
    QTemporaryDir folder;
    AppSettings settings{folder.filePath(QStringLiteral("settings.ini"))};
    TestNotifier notifier;
    TestFileChooser fileChooser;
    Language language;
    render::Theme theme = render::Theme::light();

    Bench() { settings.setLanguage(QStringLiteral("en")); }
    QString path(const QString& name) const { return folder.filePath(name); }
};

/// A new project with "Compare", "Buy" and "Report damage" in the first step of its three stages: the first
/// and the last in the first department, "Buy" in the second.
inline model::Project smallProject() {
    model::Project project = edit::newProject(QStringLiteral("Insurance"), Language());
    const auto apply = [&project](const Result<model::Change>& change) {
        Q_ASSERT(change.has_value());
        const Result<void> done = change->applyTo(project);
        Q_ASSERT(done.has_value());
        Q_UNUSED(done)
    };
    const auto departments = model::inOrder<model::Department>(project);
    const model::DepartmentId first = departments.at(0)->id;
    const model::DepartmentId second = departments.at(1)->id;
    std::vector<model::StageId> stages;
    for (const model::Stage* stage : model::inOrder<model::Stage>(project))
        stages.push_back(stage->id);
    apply(edit::addTouchpoint(project, {stages.at(0), 0, first}, QStringLiteral("Compare")));
    apply(edit::addTouchpoint(project, {stages.at(1), 0, second}, QStringLiteral("Buy")));
    apply(edit::addTouchpoint(project, {stages.at(2), 0, first}, QStringLiteral("Report damage")));
    return project;
}

inline model::TouchpointId touchpointNamed(const model::Project& project, const QString& name) {
    for (const model::Touchpoint& each : project.all<model::Touchpoint>()) {
        if (each.name == name) return each.id;
    }
    return {};
}

} // namespace chwila::ui
