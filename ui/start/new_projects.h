// Makes the file of a new project: empty, from a template, or the sample with its answers. New projects
// begin in the person's data folder and stay there until a copy of their own is made.
#pragma once

#include "core/base/language.h"
#include "core/base/progress.h"
#include "core/base/result.h"

namespace chwila::ui {

struct NewProject {
    enum class From : std::uint8_t { Nothing, Template, Sample };
    From from = From::Nothing;
    QString templateName; ///< of sample::templates()
};

/// Where projects live that have no place of their own yet.
QString untitledFolder();

struct MadeProject {
    QString path;
    QStringList problems; ///< what was left out or lost, a sentence each
};
/// A project from a file of another form (core/exchange/formats.h), with its answers. Where it is cancelled
/// or fails, no file is left. May be called from any thread.
Result<MadeProject> makeProjectFrom(const QString& file, const QString& folder, const Language& language,
                                    Progress& progress);

/// What can be read of a damaged project, in a new file beside it. Where it is cancelled or fails, no file is
/// left. May be called from any thread.
Result<MadeProject> recoverProject(const QString& file, const Language& language, Progress& progress);

/// The path of the new file in `folder`.
Result<QString> makeProject(const NewProject& wanted, const QString& folder, const Language& language);

} // namespace chwila::ui
