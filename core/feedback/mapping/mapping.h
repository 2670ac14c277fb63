// Mapping: how the columns of a file or table are read as answers. A plain value, kept as JSON in
// model::Source::mapping, so that a source can be read again exactly as it was the first time.
// Columns are known by title, not by place: a moved column is found, a missing one is an error.
#pragma once

#include "core/base/language.h"
#include "core/model/project.h"

#include <QChar>
#include <QJsonObject>

namespace chwila::feedback {

/// Where rows come from; the part of model::Source a reader needs.
struct SourceLocation {
    model::Kind<model::SourceKind> kind = model::SourceKind::File;
    QString path;
    QString query; ///< databases: name of a table or view, or one SELECT; workbooks: the sheet, empty = the
                   ///< first with data
    model::Kind<model::SourceReading> reading = model::SourceReading::Rows;

    static SourceLocation of(const model::Source& source);
    bool operator==(const SourceLocation&) const = default;
};

/// Which of several header rows names the columns; see composedTitles() in header_titles.h.
enum class TitleRule : std::uint8_t { First, Second, Joined };

/// How text is cut into cells and where its titles stand. Workbooks use the last three only, databases none.
struct Dialect {
    QChar delimiter = u',';
    QString encoding = QStringLiteral("UTF-8"); ///< one of knownEncodings()
    int headerRows = 1;                         ///< 0: the columns are called "Column 1" …
    int skippedRows = 0; ///< rows above the titles that belong to no table: a report's name, "sep=;"
    TitleRule titles = TitleRule::First;
    bool backslash = false; ///< inside quotes \" is a quote, as some programs write it, and \\ a backslash

    bool operator==(const Dialect&) const = default;
};

enum class ColumnRole : std::uint8_t {
    Ignore,
    Touchpoint, ///< long: the label that leads to a touchpoint
    Score,      ///< long: the answer given at the row's touchpoint; several are several questions
    Question,   ///< long: names the question, see Mapping::questions
    Answer,     ///< wide: the answer at the touchpoint the column's title names
    Time,
    Customer,
    Segment, ///< the title is the attribute, the cell its value
    Comment,
    Channel,
    Overall,      ///< the customer's overall score, 0 … 10
    Churned,      ///< whether the customer has left, yes or no
    DaysObserved, ///< how long the customer was watched
};

/// Key in JSON ("answer") and back; nothing for a key that is not known.
QString keyOf(ColumnRole role);
std::optional<ColumnRole> columnRoleFromKey(const QString& key);
/// What people read in the assistant's list of roles.
QString label(ColumnRole role, const Language& language);
std::vector<ColumnRole> columnRoles(); ///< in the order they are offered
bool isGivenOnce(ColumnRole role);     ///< at most one column may have it

/// A word people chose instead of a number, and the number on the column's scale that it stands for.
struct WordScore {
    QString word;
    double score = 0;

    bool operator==(const WordScore&) const = default;
};

struct ColumnMapping {
    QString title;
    ColumnRole role = ColumnRole::Ignore;
    /// Score and Answer. Its id is 0 until planImport() has found or made the record; from then on the
    /// project's record of that id counts, so that a threshold changed there holds here too.
    std::optional<model::Scale> scale;
    QStringList notApplicable; ///< Score and Answer: values beyond Mapping::notApplicable, such as "0"
    /// Score and Answer: "Very satisfied" = 5 …; any letter case. See proposeWords() in answer_words.h.
    std::vector<WordScore> words;
    std::optional<QChar> decimalSign = {}; ///< where it is not the mapping's

    bool operator==(const ColumnMapping&) const = default;
};

/// A value of the Question column and the scale its scores are on.
struct QuestionScale {
    QString value;
    model::Scale scale; ///< id as in ColumnMapping

    bool operator==(const QuestionScale&) const = default;
};

/// The order in which a date's parts are written. All take - . / or a space between the parts, a
/// time of day after a blank or T, AM/PM, and a zone; YearMonthDay is ISO 8601 among others.
enum class DateOrder : std::uint8_t { YearMonthDay, DayMonthYear, MonthDayYear, UnixTime };

struct Mapping {
    Dialect dialect;
    std::vector<ColumnMapping> columns; ///< in the order of the file; one that is not named is ignored
    std::vector<QuestionScale> questions;
    QStringList notApplicable; ///< score cells that mean "no answer", any letter case; "" always does
    DateOrder dateOrder = DateOrder::YearMonthDay;
    QChar decimalSign = u'.';
    /// Wide: title of the Answer column that gets the row's comment; where that cell has no answer, or
    /// this is empty, the first answer of the row gets it.
    QString commentColumn;

    bool isWide() const; ///< some column is an Answer
    QChar signOf(const ColumnMapping& column) const { return column.decimalSign.value_or(decimalSign); }
    const ColumnMapping* find(ColumnRole role) const;
    const ColumnMapping* find(const QString& title) const;
    ColumnMapping* find(const QString& title);
    bool operator==(const Mapping&) const = default;
};

/// Index of a mapped column among the titles of a table; NotFound where it is not there any more.
Result<std::size_t> indexIn(const QStringList& titles, const ColumnMapping& column);
/// The form in which words are looked up: on one line, lower case.
QString wordKey(const QString& word);

/// What is wrong with a mapping before a row is read: no score, a long score without a touchpoint
/// column, a role that may be given once given twice, a scale that is missing or broken, a word that
/// stands for a number off its scale.
Result<void> checkMapping(const Mapping& mapping);

QJsonObject mappingToJson(const Mapping& mapping);
Result<Mapping> mappingFromJson(const QJsonObject& object);
/// As it stands in model::Source::mapping.
QString mappingToText(const Mapping& mapping);
Result<Mapping> mappingFromText(const QString& text);

} // namespace chwila::feedback
