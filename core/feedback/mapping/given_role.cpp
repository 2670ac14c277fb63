#include "core/feedback/mapping/given_role.h"

#include "core/feedback/mapping/answer_words.h"
#include "core/feedback/mapping/guess.h"
#include "core/feedback/mapping/guess_values.h"
#include "core/feedback/scale_levels.h"

namespace chwila::feedback {

namespace {

void giveScale(ColumnMapping& target, const ColumnSample& column, QChar usualSign) {
    if (const auto words = proposeWords(column)) {
        target.scale = words->scale;
        target.words = words->words;
        target.notApplicable = words->notApplicable;
    } else {
        const auto sign = decimalSignOf(column);
        if (sign && *sign != usualSign) target.decimalSign = sign;
        target.scale = guessScale(column, target.decimalSign.value_or(usualSign));
    }
    if (!target.scale) target.scale = usualScale(model::ScaleKind::Own);
    if (target.scale->name.isEmpty()) target.scale->name = column.title;
}

/// Days first or months first: what was chosen stays where it fits as well.
void giveDates(Mapping& mapping, const ColumnSample& column) {
    if (dateFit(column, mapping.dateOrder).isAll()) return;
    if (const auto order = guessDateOrder(column)) mapping.dateOrder = *order;
}

} // namespace

void giveRole(Mapping& mapping, const ColumnSample& column, ColumnRole role) {
    ColumnMapping* target = mapping.find(column.title);
    if (!target) {
        target = &mapping.columns.emplace_back();
        target->title = column.title;
    }
    target->role = role;
    const bool isScored = role == ColumnRole::Answer || role == ColumnRole::Score;
    if (isScored && !target->scale) giveScale(*target, column, mapping.decimalSign);
    if (role == ColumnRole::Time) giveDates(mapping, column);
    if (role != ColumnRole::Touchpoint) return;
    for (ColumnMapping& each : mapping.columns) {
        if (each.role == ColumnRole::Answer) each.role = ColumnRole::Score;
    }
}

} // namespace chwila::feedback
