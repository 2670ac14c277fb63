// What is true of a project as a whole: its names on the cover and the assumptions of the analysis.
// A project has exactly one Settings record, with id 1.
#pragma once

#include "core/model/picture.h"

namespace chwila::model {

struct Settings {
    Id<Settings> id{1};
    QString title;
    QString client;
    QString author;
    std::optional<Id<Picture>> logo;
    QString logoColour;     ///< "#rrggbb", the accent of the report; empty = Chwila's own
    QString reportLanguage; ///< "en", "pl", "ro"; empty = the language of the screen
    QString notes;
    /// Share of customers who leave at the 1st, 2nd, 3rd and later bad experience, given they are still there
    /// (PwC 2020, Poland).
    double hazard1 = 0.44;
    double hazard2 = 0.44 / 0.56;
    double hazard3 = 0.44 / 0.56;
    std::optional<double> knownLossRate; ///< share of starters lost, where the company knows it; 0…1
    double breakEvenLowShare = 1.0 / 6;  ///< "five good for one bad"
    bool strataBySegment = false; ///< compare answers within question × segment instead of within a question
    int repeatDays = 30;    ///< one answer per customer, touchpoint, question and so many days; 0 = all count
    bool redact = true;     ///< e-mail addresses, telephone, card and identity numbers leave the words
    int smallestGroup = 5;  ///< what is handed on leaves out figures and words of smaller groups; 0 = none
    int baselineWeeks = 26; ///< first weeks that say what is usual in trends
    std::optional<double> budget; ///< for initiatives, in the project's currency
    /// The report's sections in their order, as report::sectionsToText() writes them; empty = all.
    QString reportSections;
    QString reportPaper; ///< "a4", "letter"; empty = A4
    QString reportFont;  ///< family; empty = Chwila's own

    static constexpr const char* table = "settings";
    static constexpr auto fields() {
        using S = Settings;
        return std::tuple{field("id", &S::id),
                          field("title", &S::title),
                          field("client", &S::client),
                          field("author", &S::author),
                          field("logo", &S::logo),
                          field("logo_colour", &S::logoColour),
                          field("report_language", &S::reportLanguage),
                          field("notes", &S::notes),
                          field("hazard1", &S::hazard1),
                          field("hazard2", &S::hazard2),
                          field("hazard3", &S::hazard3),
                          field("known_loss_rate", &S::knownLossRate),
                          field("break_even_low_share", &S::breakEvenLowShare),
                          field("strata_by_segment", &S::strataBySegment),
                          field("repeat_days", &S::repeatDays),
                          field("redact", &S::redact),
                          field("smallest_group", &S::smallestGroup),
                          field("baseline_weeks", &S::baselineWeeks),
                          field("budget", &S::budget),
                          field("report_sections", &S::reportSections),
                          field("report_paper", &S::reportPaper),
                          field("report_font", &S::reportFont)};
    }
    bool operator==(const Settings&) const = default;
};

} // namespace chwila::model
