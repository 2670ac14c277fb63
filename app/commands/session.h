// What several commands share: opening a project, finding a journey in it, and the figures of a journey
// under a filter.
#pragma once

#include "app/commands/console.h"
#include "core/analysis/result.h"
#include "core/store/answer_store.h"
#include "core/store/project_file.h"

namespace chwila::app {

class CommandLine;

struct OpenProject {
    std::unique_ptr<store::ProjectFile> file;
    model::Project project;
};

enum class Access : std::uint8_t { Read, Write };

/// Write: Locked with the reason where the file can only be read.
Result<OpenProject> openProject(const QString& path, Access access);

/// By name (any letter case) or id; the first one where `text` is empty.
Result<model::JourneyId> findJourney(const model::Project& project, const QString& text);

/// A journey's analysis, with what it was made from.
struct Figures {
    std::shared_ptr<const model::Project> project;
    std::shared_ptr<const feedback::ResponseCube> cube;
    feedback::Filter filter;
    model::JourneyId journey;
    feedback::AnswerCounts counts;
    std::shared_ptr<const feedback::Observations> observations; ///< null: nothing is known of customers
    std::shared_ptr<const analysis::AnalysisResult> result;
    int leftOut = 0; ///< groups too small to leave the project; in none of the figures

    /// What `result` was computed from.
    analysis::AnalysisInput input() const;
};

/// Figures of small groups are on the screen, but not in what is handed on (Settings::smallestGroup).
enum class Audience : std::uint8_t { Screen, Others };

/// Adds --complete, which lets everything out.
void addCompleteOption(CommandLine& line);
Audience audienceOf(const CommandLine& line);

/// Adds the options --journey and --filter that computeFigures() and readFilter() read.
void addFigureOptions(CommandLine& line);
Result<Figures> computeFigures(OpenProject& opened, const CommandLine& line, Console& console,
                               Audience audience = Audience::Screen);
Result<feedback::Filter> readFilter(OpenProject& opened, const CommandLine& line, Console& console);

/// The whole file or nothing (QSaveFile).
Result<void> writeFile(const QString& path, const QByteArray& bytes);
/// A cell of a CSV file: quoted where needed, and defused where a spreadsheet would take it for a formula.
QString csvCell(const QString& text);

} // namespace chwila::app
