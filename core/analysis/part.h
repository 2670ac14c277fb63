// What one analysis found, as a value that explains itself: figures, tables, charts, sentences, findings.
// Whoever shows results (JSON and CSV, command line, report, window) goes through AnalysisResult::parts and
// knows none of them by name; so a new analysis is seen everywhere once its row stands in registry.cpp. Texts
// are English sources of the translation context "report" (QT_TRANSLATE_NOOP), translated where they are
// shown.
#pragma once

#include "core/analysis/method/interval.h"
#include "core/model/records.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace chwila::analysis {

/// A text of the program's own, UTF-8; compared by what it says.
struct Literal {
    constexpr Literal(const char* utf8 = "") : text(utf8) {}

    const char* text;

    bool isEmpty() const { return *text == '\0'; }
    bool operator==(const Literal& other) const {
        return std::string_view(text) == std::string_view(other.text);
    }
};

/// How a number is written for people. Files have all of them in full precision.
enum class Unit : std::uint8_t {
    Number,
    Share,       ///< 0…1, told in percent; of a PartOf: "33 % of 134"
    OfAnswers,   ///< of a PartOf: "33 % of 134 answers"
    Times,       ///< "1.9×"
    PerThousand, ///< per starter, told for 1,000 of them
    Points,      ///< 0…100, whole
    Minutes,
};

/// So many of so many.
struct PartOf {
    qint64 part = 0;
    qint64 whole = 0;

    bool operator==(const PartOf&) const = default;
};

/// Nothing where it cannot be said. A Literal is translated, a QString (from the project or the answers) is
/// not.
using PartValue = std::variant<std::monostate, bool, qint64, double, Interval, PartOf, Literal, QString,
                               model::TouchpointId, model::DepartmentId, std::vector<model::TouchpointId>>;

template <class Number>
PartValue partValue(const std::optional<Number>& value) {
    return value ? PartValue(*value) : PartValue();
}

struct PartColumn {
    Literal key;   ///< in files; empty: only people see it
    Literal title; ///< for people; empty: only files have it
    Unit unit = Unit::Number;

    bool operator==(const PartColumn&) const = default;
};

struct PartRow {
    model::TouchpointId touchpoint; ///< what it is about; invalid: no single one
    std::vector<PartValue> values;  ///< as many as columns
    bool strong = false;            ///< worth a look
    std::optional<qint64> group;    ///< answers or customers behind it; few of them are not handed on

    bool operator==(const PartRow&) const = default;
};

struct PartTable {
    Literal key;
    Literal title;
    Literal caption; ///< what it is and how to read it; may be empty
    std::vector<PartColumn> columns;
    std::vector<PartRow> rows; ///< most important first
    bool byTouchpoint = false; ///< each row is about one touchpoint, at most one row for each

    bool operator==(const PartTable&) const = default;
};

struct PartFigure {
    Literal key;
    Literal title; ///< empty: only files have it
    PartValue value;
    Unit unit = Unit::Number;

    bool operator==(const PartFigure&) const = default;
};

struct PartArgument {
    PartValue value;
    Unit unit = Unit::Number;

    bool operator==(const PartArgument&) const = default;
};

/// "%1", "%2" … in the text are the arguments, "%n" is the count.
struct PartSentence {
    Literal text;
    std::vector<PartArgument> arguments;
    std::optional<qint64> count;

    bool operator==(const PartSentence&) const = default;
};

/// How rows of a table of the same part are drawn on screen and paper. Columns are named by their keys; an
/// empty name is no column. Files have the table and no chart.
struct PartChart {
    enum class Form : std::uint8_t {
        Dots,  ///< a line each: a dot with its interval
        Bars,  ///< a line each: a bar from 0 with its interval
        Curves ///< a point each, a curve for all of one name, in the order of the rows
    };
    Literal table; ///< fewer than two rows in it: no chart
    Form form = Form::Dots;
    PartSentence title;         ///< states the finding
    Literal caption;            ///< how to read it; may be empty
    std::vector<Literal> names; ///< columns that name the line or curve; none: the row's touchpoint
    Literal between = ": ";     ///< two of them
    Literal value;              ///< column: what is drawn; rows in which it cannot be said are left out
    Literal interval;           ///< column: where the truth lies with 95 of 100
    Literal against;            ///< column: what the value is set against, drawn hollow
    Literal across;             ///< column: where a point of a curve stands
    Literal answers;            ///< column: n of the row
    Literal valueAxis;
    Literal acrossAxis;
    std::optional<double> usual; ///< where a line marks what is usual, in units of the values

    bool operator==(const PartChart&) const = default;
};

struct PartFinding {
    QString key; ///< as in Finding
    std::vector<model::TouchpointId> touchpoints;
    PartSentence said;
    bool isLimit = false; ///< tells what the answers cannot say; told last

    bool operator==(const PartFinding&) const = default;
};

struct Part {
    Literal key;   ///< in files, also the name of its member there; never changes
    Literal title; ///< heading in report and window
    std::vector<PartFigure> figures;
    std::vector<PartTable> tables;
    std::vector<PartSentence> said; ///< about the journey
    std::vector<std::pair<model::TouchpointId, PartSentence>> ofTouchpoints;
    std::vector<PartFinding> findings;
    std::vector<PartChart> charts{};

    bool operator==(const Part&) const = default;
};

/// What stands in a row; Q_ASSERTs that there is such a column.
const PartValue& valueIn(const PartTable& table, const PartRow& row, Literal column);
/// The number in a row; nothing where it cannot be said.
std::optional<double> numberIn(const PartTable& table, const PartRow& row, Literal column);

/// For tables with a line for each touchpoint: name ("coverage_ratio") and value of every column with a key
/// in tables by touchpoint, as files have it. The same names for every touchpoint; empty where nothing is
/// said.
std::vector<std::pair<QString, QString>> cellsOf(const std::vector<Part>& parts,
                                                 model::TouchpointId touchpoint);

/// Takes out rows of fewer answers or customers than `smallest` and private details in texts from outside.
void keepFromOthers(std::vector<Part>& parts, int smallest, bool redact);

} // namespace chwila::analysis
