#include "core/report/sections/glossary.h"

#include "core/report/sections/common.h"

namespace chwila::report::sections {

namespace {

using analysis::MomentLabel;

struct Entry {
    const char* term;
    const char* meaning;
};

// In the order a reader meets them.
constexpr Entry entries[] = {
    {QT_TRANSLATE_NOOP("report", "Touchpoint"),
     QT_TRANSLATE_NOOP("report",
                       "Any contact of a customer with the company, from an advertisement to a bill.")},
    {QT_TRANSLATE_NOOP("report", "Bad experience"),
     QT_TRANSLATE_NOOP(
         "report",
         "An answer at or below the threshold of its question. Their share is told of all answers.")},
    {QT_TRANSLATE_NOOP("report", "Usual"),
     QT_TRANSLATE_NOOP("report", "What the same questions get over the whole journey.")},
    {QT_TRANSLATE_NOOP("report", "Moment of truth"),
     QT_TRANSLATE_NOOP("report", "A touchpoint with more bad experiences than usual that makes customers "
                                 "leave; shown as a diamond with its rank.")},
    {QT_TRANSLATE_NOOP("report", "Trouble area"),
     QT_TRANSLATE_NOOP(
         "report", "Neighbouring touchpoints that together have more bad experiences than chance explains.")},
    {QT_TRANSLATE_NOOP("report", "Contacts"),
     QT_TRANSLATE_NOOP("report",
                       "How often the customers who start come to a touchpoint, more than once in a loop; "
                       "where it is known how many leave, those who left before are not among them.")},
    {QT_TRANSLATE_NOOP("report", "Losses the model explains"),
     QT_TRANSLATE_NOOP("report",
                       "Customers who leave after bad experiences, as far as the map and the answers can "
                       "tell; other reasons to leave are not in it.")},
    {QT_TRANSLATE_NOOP("report", "Satisfaction 0–100"),
     QT_TRANSLATE_NOOP("report", "A score as a part of the best one possible on its scale.")},
    {QT_TRANSLATE_NOOP("report", "NPS"),
     QT_TRANSLATE_NOOP("report",
                       "Share of promoters (9–10) minus share of detractors (0–6); passives (7–8) count for "
                       "neither.")},
};

bool hasNps(const model::Project& project) {
    return std::ranges::any_of(project.all<model::Scale>(), [](const model::Scale& scale) {
        return scale.kind.is(model::ScaleKind::Nps);
    });
}

bool isUsed(MomentLabel label, const SectionContext& context) {
    return std::ranges::any_of(context.input.journeys, [label](const JourneyResult& journey) {
        return std::ranges::any_of(
            journey.result->touchpoints,
            [label](const analysis::TouchpointResult& figures) { return figures.label == label; });
    });
}

} // namespace

std::vector<Section> glossary(const SectionContext& context) {
    const Language& language = context.language();
    TableBlock table;
    table.columns = {{language.translate("report", "Word"), 1},
                     {language.translate("report", "Meaning"), 2.6}};
    for (const Entry& entry : entries) {
        if (QLatin1String(entry.term) == QLatin1String("NPS") && !hasNps(context.project())) continue;
        Cell term;
        term.text.runs = {{language.translate("report", entry.term), true}};
        Cell meaning;
        meaning.text = Text(language.translate("report", entry.meaning));
        table.rows.push_back({std::move(term), std::move(meaning)});
    }
    for (int value = 0; value <= static_cast<int>(MomentLabel::NothingUnusual); ++value) {
        const auto label = static_cast<MomentLabel>(value);
        if (label == MomentLabel::MomentOfTruth || !isUsed(label, context)) continue;
        Cell term;
        term.text.runs = {{labelName(label, language), true}};
        Cell meaning;
        meaning.text = Text(labelMeaning(label, language));
        table.rows.push_back({std::move(term), std::move(meaning)});
    }
    Section section;
    section.blocks.push_back({Heading{language.translate("report", "Words used"), 1}});
    section.blocks.push_back({std::move(table)});
    return {std::move(section)};
}

} // namespace chwila::report::sections
