// The sections a report can have, as rows of one table. A new section = one pair of files in sections/,
// one row in section.cpp, one test.
#pragma once

#include "core/report/report.h"

#include <functional>
#include <span>

namespace chwila::report {

/// What a section is made from.
struct SectionContext {
    const ReportInput& input;
    const ReportSpec& spec;

    const model::Project& project() const { return *input.project; }
    const Language& language() const { return spec.language; }
    Telling telling(const JourneyResult& journey) const { return {project(), *journey.result, language()}; }
    /// The journeys figures are told of: those with answers; all where none has any.
    std::vector<std::reference_wrapper<const JourneyResult>> told() const;
    /// The journey's name where the report is about several, to stand above headings; else empty.
    QString journeyKicker(const JourneyResult& journey) const;
    /// Filter and period in one line: "1 Jan 2025 – 31 Mar 2025 · Product: Comfort".
    QString basis() const;
    /// Whose answers count; empty where all do.
    QString filter() const;
    /// How many answers are counted, of whom, and what was left out: what every page says of itself.
    QString counted() const;
    /// Whether the section of that key is among those asked for.
    bool tells(const QString& key) const;
};

struct SectionRow {
    const char* key;   ///< in ReportSpec and settings; never changes
    const char* title; ///< English, context "report"
    /// What a reader finds there, for the contents; English, context "report". Null: the title says it.
    const char* answers;
    /// Sections in the order they are printed; none where there is nothing to say.
    std::vector<Section> (*build)(const SectionContext&);
};

std::span<const SectionRow> sectionRows();

} // namespace chwila::report
