#include "core/report/sections/hand_offs.h"

#include "core/report/insight_sentences.h"
#include "core/report/sections/common.h"

namespace chwila::report::sections {

namespace {

constexpr std::size_t mostRows = 12;

TableBlock handOffTable(const Telling& telling) {
    const Language& language = telling.language;
    TableBlock table;
    table.columns = {{language.translate("report", "Hand-off"), 2},
                     {language.translate("report", "Of 1,000 customers"), 1, Column::Align::Right},
                     {language.translate("report", "Low before"), 1.2},
                     {language.translate("report", "Low after"), 1.2},
                     {language.translate("report", "Beyond chance"), 0.9}};
    const auto& rows = telling.result.handOffs;
    for (std::size_t i = 0; i < std::min(rows.size(), mostRows); ++i) {
        const analysis::HandOff& row = rows[i];
        const model::Department* from = telling.project.find(row.from);
        const model::Department* to = telling.project.find(row.to);
        Cell name;
        name.text.runs = {
            {QStringLiteral("%1 → %2").arg(from ? from->name : QString(), to ? to->name : QString()), true}};
        Cell traffic;
        traffic.text = Text(language.number(1000 * row.traffic, 0));
        Cell before;
        before.text = Text(lowShareText(row.lowBefore, row.answersBefore, language));
        Cell after;
        after.text = Text(lowShareText(row.lowAfter, row.answersAfter, language));
        Cell sure;
        const bool worse = row.difference && row.difference->low > 0;
        const bool better = row.difference && row.difference->high < 0;
        sure.text = Text(worse    ? language.translate("report", "worse after")
                         : better ? language.translate("report", "better after")
                                  : language.translate("report", "no"));
        table.rows.push_back(
            {std::move(name), std::move(traffic), std::move(before), std::move(after), std::move(sure)});
    }
    return table;
}

} // namespace

std::vector<Section> handOffs(const SectionContext& context) {
    const Language& language = context.language();
    std::vector<Section> sections;
    for (const JourneyResult& journey : context.input.journeys) {
        if (journey.result->handOffs.empty() || journey.result->answers == 0) continue;
        const Telling telling = context.telling(journey);
        Section section;
        section.blocks.push_back({Heading{language.translate("report", "Hand-offs and the whole journey"), 1,
                                          context.journeyKicker(journey)}});
        for (const QString& sentence : journeySentences(telling))
            section.blocks.push_back(point(sentence, telling));
        section.blocks.push_back({Heading{language.translate("report", "From department to department"), 2}});
        section.blocks.push_back({handOffTable(telling)});
        section.blocks.push_back(caption(language.translate(
            "report", "Answers at the touchpoints that hand over, and at those that take over. First the "
                      "hand-offs that add most low experiences.")));
        sections.push_back(std::move(section));
    }
    return sections;
}

} // namespace chwila::report::sections
