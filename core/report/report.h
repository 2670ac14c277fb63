// A report as a value: sections of blocks made from a project, its analyses and its answers. buildReport()
// says what is told, paginate() where it stands, core/render draws it; none of them computes a figure.
// Everything is said in ReportSpec::language, whatever the language of the screen.
#pragma once

#include "core/report/block.h"

#include <QMarginsF>

#include <optional>

namespace chwila::report {

enum class PaperSize : std::uint8_t { A4, Letter };

/// What one customer wrote.
struct Words {
    model::TouchpointId touchpoint;
    QString text;
    QString score; ///< "2 of 10"; may be empty
    QDate day;     ///< may be invalid
    bool low = false;

    bool operator==(const Words&) const = default;
};

struct JourneyResult {
    std::shared_ptr<const analysis::AnalysisResult> result; ///< never null
    feedback::AnswerCounts counts;                          ///< what it was computed from
};

struct ReportInput {
    std::shared_ptr<const model::Project> project;
    std::vector<JourneyResult> journeys; ///< those to be told about, in order
    std::vector<Words> words;            ///< any order; a few of the longest low ones per moment are shown
    feedback::Filter filter;
    std::vector<feedback::Profile> profiles; ///< of the counts; empty: nothing is told about segments
    QDate firstAnswer;                       ///< under the filter; invalid where no answer has a date
    QDate lastAnswer;
    QDate today;                 ///< printed on the cover
    int smallestGroup = 0;       ///< groups of fewer answers are not in `journeys`; 0: everything is
    int leftOut = 0;             ///< how many groups that were
    bool withoutDetails = false; ///< private details are taken out of words and names of segments
};

struct SectionChoice {
    QString key; ///< of sectionRows()
    bool on = true;

    bool operator==(const SectionChoice&) const = default;
};

struct ReportSpec {
    std::vector<SectionChoice> sections; ///< in order; empty: all of sectionRows() in their order
    QString title;
    QString client;
    QString author;
    QString accent;  ///< "#rrggbb"; empty: Chwila's own
    QByteArray logo; ///< of the client, PNG or JPEG; empty: none
    QString font;    ///< family; empty, or not installed: Chwila's own
    Language language;
    PaperSize paper = PaperSize::A4;
};

/// How Settings keeps the choice: keys in their order, "-" before one that is left out, "cover -map". Empty:
/// all in the order of sectionRows(). Unknown keys are passed over; a section that is not named, because it
/// is newer, stands behind the one before it in sectionRows().
QString sectionsToText(const std::vector<SectionChoice>& sections);
std::vector<SectionChoice> sectionsFromText(const QString& text);
/// How Settings::reportPaper keeps it. Empty: A4.
QString paperToText(PaperSize paper);
PaperSize paperFromText(const QString& text);

/// Everything from the project's settings.
ReportSpec defaultSpec(const model::Project& project, const Language& screen);

enum class PageFormat : std::uint8_t {
    Portrait,  ///< the paper upright
    Landscape, ///< the paper lying
    Large,     ///< twice the paper, lying: A3 or tabloid
};

struct Section {
    QString key;   ///< of its row; several sections may come from one row
    QString title; ///< for previews and editors
    PageFormat format = PageFormat::Portrait;
    bool opensPage = false; ///< always; others may begin below one that leaves much of its page
    bool furniture = true;  ///< running header and footer
    std::vector<Block> blocks;
    std::optional<QString> basis; ///< in its header instead of the report's
};

struct Report {
    QString title;
    QString client;
    QString author;
    QString accent;
    QByteArray logo;
    QString font;
    QString languageCode;
    QString basis;  ///< number of answers, filter and period, on every page
    QString pageOf; ///< "%1 of %2" in the report's language
    QDate date;
    PaperSize paper = PaperSize::A4;
    std::vector<Section> sections;
};

Report buildReport(const ReportInput& input, const ReportSpec& spec);

/// Of a page in points.
QSizeF pageSize(PaperSize paper, PageFormat format);
/// Space around the text of a page in points; header and footer stand in it.
inline constexpr QMarginsF pageMargins{56, 70, 56, 58};

} // namespace chwila::report
