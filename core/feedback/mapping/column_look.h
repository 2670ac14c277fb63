// What one column looks like, from its values and its title together. Used by the guess of a mapping.
#pragma once

#include "core/feedback/mapping/answer_words.h"
#include "core/feedback/mapping/guess_values.h"
#include "core/feedback/mapping/title_hints.h"

#include <optional>
#include <set>

namespace chwila::feedback {

struct ColumnLook {
    const ColumnSample* column = nullptr;
    QString folded;
    QChar decimalSign = u'.';
    std::optional<std::set<double>> numbers; ///< without `missing`
    QStringList missing;                     ///< codes that stand for "no answer"
    std::optional<DateOrder> dates;
    std::optional<WordScale> words; ///< of texts that are answers on a scale
    bool taken = false;

    bool isText() const { return !numbers && !dates && column->filled > 0; }
    bool isUnique() const { return column->filled >= 10 && column->distinct == column->filled; }
    bool hints(ColumnRole role) const { return hintsAt(folded, role); }
    /// Values come back often enough to divide people into groups.
    bool repeats() const { return column->distinct >= 2 && column->distinct * 2 <= column->filled; }
    bool isShort() const { return column->meanLength <= 40; }
    bool isProse() const;       ///< sentences of people, however short, and hardly two the same
    bool isForMachines() const; ///< lists of uploaded files, links
    /// A handful of whole numbers from 0 to 10, or as many below zero as above.
    bool isRating() const {
        if (!numbers || numbers->size() < 3 || numbers->size() > 11 || isMeasurement(folded)) return false;
        const bool twoSided = *numbers->begin() < 0 && *numbers->begin() >= -5
                              && *numbers->rbegin() == -*numbers->begin(); // from −2 to 2
        return (twoSided || *numbers->begin() >= 0) && *numbers->rbegin() <= 10 && areWhole(*numbers);
    }
    bool isOpinion() const { return words && words->opinion; }
    /// What a column named as a score may hold.
    bool isScore() const {
        return numbers && numbers->size() <= 101 && *numbers->begin() >= -100 && *numbers->rbegin() <= 100;
    }
    /// Named as a score and able to be one, such as a slider from 0 to 100.
    bool isNamedScore() const {
        const bool able = (isScore() && numbers->size() >= 3) || words.has_value();
        return able && hints(ColumnRole::Score) && !isMeasurement(folded);
    }
};

/// A comma where more columns have one than have a point.
QChar guessDecimalSign(const TableSample& sample);
/// Says how it went for a customer ("satisfaction", "NPS category", "neutral or dissatisfied") and not who
/// that is: as a segment it would only repeat the answers.
bool isOutcome(const ColumnSample& column);
/// One for each column, in their order; they refer to the sample.
std::vector<ColumnLook> looksOf(const TableSample& sample, QChar decimalSign);

} // namespace chwila::feedback
