// What several commands share: opening a project, finding a journey in it, and the figures of a journey
// under a filter.
#pragma once

#include "app/commands/console.h"
#include "core/report/figures.h"
#include "core/store/answer_store.h"
#include "core/store/project_file.h"
#include "core/store/version_store.h"

#include <functional>

class QIODevice;

namespace chwila::app {

class CommandLine;

struct OpenProject {
    std::unique_ptr<store::ProjectFile> file;
    model::Project project;
};

enum class Access : std::uint8_t { Read, Write };

/// Write: Locked with the reason where the file can only be read.
Result<OpenProject> openProject(const QString& path, Access access);
/// Of a damaged project it also says which command saves what can be read.
Error withRecovery(Error error, const QString& path);

/// By its name in any letter case; NotFound says which there are.
Result<store::Version> namedVersion(OpenProject& opened, const QString& name);
/// The same with the records it holds.
Result<store::KeptVersion> findVersion(OpenProject& opened, const QString& name);

/// By name (any letter case) or id; the first one where `text` is empty.
Result<model::JourneyId> findJourney(const model::Project& project, const QString& text);
/// The same for a touchpoint; NotFound names those most like it.
Result<model::TouchpointId> findTouchpoint(const model::Project& project, model::JourneyId journey,
                                           const QString& text);

using report::Audience;
using report::Figures;

/// Adds --complete, which lets everything out.
void addCompleteOption(CommandLine& line);
Audience audienceOf(const CommandLine& line);
/// For commands that print: who asks reads the standard output and sees everything, a file is for others.
Audience audienceOfOutput(const CommandLine& line);

/// Adds the options --journey and --filter that computeFigures() and readFilter() read.
void addFigureOptions(CommandLine& line);
Result<Figures> computeFigures(OpenProject& opened, const CommandLine& line, Console& console,
                               Audience audience = Audience::Screen);
Result<feedback::Filter> readFilter(OpenProject& opened, const CommandLine& line, Console& console);

/// A committed change taken back because what it was made for failed; `error`, with what went wrong on top.
Error takenBack(OpenProject& opened, const model::Change& change, Error error, const QString& text);

/// The whole file or nothing (WholeFile). What `write` gives to the device need not be held as a whole; a
/// device that takes no more is noticed here as well.
Result<void> writeFile(const QString& path, const std::function<Result<void>(QIODevice&)>& write);
Result<void> writeFile(const QString& path, const QByteArray& bytes);

} // namespace chwila::app
