// Filter: which answers count. One filter applies to every view at once and is named on every picture.
#pragma once

#include "core/base/language.h"
#include "core/model/project.h"

#include <QDate>

namespace chwila::feedback {

struct Profile;

/// Respondents whose `attribute` is one of `values`.
struct SegmentChoice {
    QString attribute;
    QStringList values; ///< at least one; any of them. The empty one: those of whom it is not known

    bool operator==(const SegmentChoice&) const = default;
};

struct Filter {
    QDate
        from; ///< first day that counts; invalid: open. Answers without a date count only when both are open
    QDate to; ///< last day that counts
    std::vector<SegmentChoice> segments; ///< all of them must hold
    std::optional<model::ScaleId> scale; ///< only answers to this question

    bool countsEverything() const { return *this == Filter{}; }
    bool hasPeriod() const { return from.isValid() || to.isValid(); }
    bool operator==(const Filter&) const = default;
};

/// Whether all of the filter's segments hold for respondents of that profile.
bool isChosen(const Profile& profile, const Filter& filter);

/// "Q1 2025 · Product: Comfort · NPS 0–10", or "No filter".
QString describe(const Filter& filter, const model::Project& project, const Language& language);

} // namespace chwila::feedback
