// The heatmap as a plain table: any two dimensions against each other, one measure, every cell with its
// number and its n. Who paints it (core/render), exports it or prints it does not compute anything.
// Cells with fewer than ten answers are marked and must be hatched, never coloured.
#pragma once

#include "core/analysis/result.h"

#include <functional>

namespace chwila::report {

enum class Dimension : std::uint8_t {
    Department,
    Stage,
    Channel,
    ExperienceArea,
    Touchpoint,
    Segment, ///< values of HeatmapSpec::attribute
    Month,
};
enum class Measure : std::uint8_t {
    Satisfaction,  ///< 0…100, mean over the answers
    LowShare,      ///< 0…1
    CustomersLost, ///< last straw per 1,000 starters
    Responses,     ///< answers
    OfPart,        ///< a number some analysis gives each touchpoint: HeatmapSpec::part
};

struct HeatmapSpec {
    Dimension rows = Dimension::Department;
    Dimension columns = Dimension::Stage;
    Measure measure = Measure::Satisfaction;
    QString attribute; ///< for Dimension::Segment
    QString part{};    ///< for Measure::OfPart: key of one of partMeasures()

    bool operator==(const HeatmapSpec&) const = default;
};

struct HeatmapCell {
    std::optional<double> value; ///< absent: nothing to say here
    std::optional<analysis::Interval> interval;
    qint64 answers = 0;
    bool fewAnswers = false; ///< there are answers, but fewer than ten
    QString text;            ///< the value as written in the language; empty where absent
    QString answersText;     ///< "n 1,179"; empty without answers
    std::vector<model::TouchpointId> touchpoints; ///< that stand here, ascending; for the click

    bool operator==(const HeatmapCell&) const = default;
};

struct HeatmapHeader {
    QString name;
    QString colour; ///< of a department: "#rrggbb" or empty
    int order = 0;  ///< which of the theme's colours a department has (department_hues.h)
    QString key;    ///< segment value, "2025-03", or the id as text

    bool operator==(const HeatmapHeader&) const = default;
};

struct HeatmapTable {
    HeatmapSpec spec;
    QString title;   ///< "Satisfaction by department and stage"
    QString caption; ///< "7,214 answers · Q1 2025"
    QString rowsName;
    QString columnsName;
    QString totalName;
    QString fewAnswersText; ///< legend of the hatch
    QString lowEndText;     ///< legend at the bad end of the scale
    QString highEndText;    ///< … at the good end; empty for scales that only run one way
    std::vector<HeatmapHeader> rows;
    std::vector<HeatmapHeader> columns;
    std::vector<HeatmapCell> cells; ///< row by row, rows × columns
    std::vector<HeatmapCell> rowTotals;
    std::vector<HeatmapCell> columnTotals;
    HeatmapCell total;
    /// Value that is neutral, and how far from it the colour is full; a negative reach: higher is worse.
    double midpoint = 0;
    double reach = 1;
    bool lossesAsShares = false; ///< losses are told, not counted: no loss rate is known

    const HeatmapCell& at(std::size_t row, std::size_t column) const {
        return cells[row * columns.size() + column];
    }
    bool operator==(const HeatmapTable&) const = default;
};

struct HeatmapInput {
    const model::Project& project;
    model::JourneyId journey;
    const feedback::AnswerCounts& counts; ///< under `filter`
    feedback::Filter filter;
    /// For customers lost; null: that measure has no values.
    const analysis::AnalysisResult* result = nullptr;
    /// Profiles of the cube, for segments; may be empty where no dimension is Segment.
    std::span<const feedback::Profile> profiles;
    /// Counts under a narrower filter, for months; may be empty where no dimension is Month.
    std::function<feedback::AnswerCounts(const feedback::Filter&)> countsUnder;
    /// First and last day there are answers for; bounds the months.
    QDate firstDay;
    QDate lastDay;
    /// For tables that leave the project: cells of fewer answers are blank, and those that would give them
    /// away (feedback::cellsToBlank). 0: none.
    int smallestGroup = 0;
    /// Private details are taken out of the names of segments.
    bool withoutDetails = false;
    /// How many groups of answers were left out before, told below the title.
    int leftOut = 0;
};

/// Rows and columns without a touchpoint (or an answer) are left out, stages are kept. At most 36 months,
/// the latest. Customers lost is not defined by segment and month: those cells have no value.
HeatmapTable buildHeatmap(const HeatmapInput& input, const HeatmapSpec& spec, const Language& language);

/// A column of numbers in a table with a line for each touchpoint (core/analysis/part.h): an analysis that
/// has one is offered as a measure by itself. Several touchpoints in a cell: counts are added, all else is
/// the mean.
struct PartMeasure {
    QString key;  ///< as its column is called in files
    QString name; ///< "Of all contacts (Who answers, against who comes)"

    bool operator==(const PartMeasure&) const = default;
};
std::vector<PartMeasure> partMeasures(const analysis::AnalysisResult& result, const Language& language);

QString dimensionName(Dimension dimension, const Language& language);
QString measureName(Measure measure, const Language& language);
/// As it is shown with these figures: without a known loss rate losses are shares. They may be null.
QString measureName(Measure measure, const analysis::AnalysisResult* result, const Language& language);

} // namespace chwila::report
