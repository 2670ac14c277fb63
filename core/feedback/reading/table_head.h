// The first records of a table, ready to be asked what stands in them. Used by the guess of its shape
// (survey_shape.h), by the forms of survey tools and by the search for titles.
#pragma once

#include "core/feedback/reading/survey_shape.h"

#include <optional>

namespace chwila::feedback {

struct TableHead {
    std::vector<QStringList> rows; ///< without those above the table
    QStringList names;             ///< of the first row, folded
    QChar delimiter;

    QString cell(std::size_t row, std::size_t column) const {
        return row < rows.size() ? rows[row].value(static_cast<qsizetype>(column)).trimmed() : QString();
    }
    std::optional<std::size_t> find(const char* folded) const {
        const qsizetype at = names.indexOf(QString::fromUtf8(folded));
        return at >= 0 ? std::optional(static_cast<std::size_t>(at)) : std::nullopt;
    }
    int count(std::initializer_list<const char*> folded) const {
        return static_cast<int>(
            std::ranges::count_if(folded, [&](const char* name) { return find(name).has_value(); }));
    }
    /// Of several spellings the first that is a title.
    std::optional<std::size_t> findAny(std::initializer_list<const char*> folded) const {
        for (const char* name : folded) {
            if (const auto at = find(name)) return at;
        }
        return std::nullopt;
    }
};

/// In plain text, folded.
QStringList foldedNames(const QStringList& row);
bool isBlankText(const QString& cell);
/// In any order of its parts.
bool isDateText(const QString& cell);
/// With a point or a comma.
std::optional<double> numberIn(const QString& cell);

/// Rows above a table: Excel's "sep=;", a report's name, a date. They have one filled cell at most where the
/// rows of the table have several.
std::size_t rowsAbove(const std::vector<QStringList>& rows);
/// No titles at all where the first row is more like the rows below it than like titles over them.
int headerRowsOf(const TableHead& head);

} // namespace chwila::feedback
