#include "core/report/sections/stakes.h"

#include "core/report/sections/common.h"

namespace chwila::report::sections {

namespace {

constexpr std::size_t leastRows = 12;
constexpr std::size_t mostRows = 40;

/// "35 % of 732": that these are answers stands above.
QString lowOf(const analysis::TouchpointResult& figures, const Language& language) {
    if (figures.answers < fewestForPercent) return lowShareText(figures.low, figures.answers, language);
    const double share = static_cast<double>(figures.low) / static_cast<double>(figures.answers);
    return language.translate("report", "%1 of %2")
        .arg(language.percent(share), language.number(figures.answers));
}

TableBlock stakeTable(const SectionContext& context, const JourneyResult& journey) {
    const Language& language = context.language();
    const Telling telling = context.telling(journey);
    std::vector<const analysis::TouchpointResult*> all = journey.result->byStake();
    TableBlock table;
    table.leftOut = 0;
    if (all.size() > mostRows) {
        table.leftOut = static_cast<int>(all.size() - mostRows);
        all.resize(mostRows);
    }
    table.columns = {{{}, 0.26, Column::Align::Right},
                     {language.translate("report", "Touchpoint"), 2.2},
                     {stakeTitle(telling), 1.3},
                     {language.translate("report", "Bad experiences"), 1.3},
                     {language.translate("report", "Label"), 1.7}};
    const double most = all.empty() ? 0 : all.front()->avoidable;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const analysis::TouchpointResult& figures = *all[i];
        Cell rank;
        rank.text = Text(language.number(static_cast<qint64>(i) + 1));
        Cell stake;
        stake.text = Text(stakeText(figures, telling));
        stake.mark = LengthMark{most > 0 ? figures.avoidable / most : 0};
        Cell low;
        low.text = Text(lowOf(figures, language));
        Cell label;
        label.text = Text(labelName(figures.label, language));
        std::vector<Cell> cells{std::move(rank), nameCell(figures.id, context, telling), std::move(stake),
                                std::move(low), std::move(label)};
        (i < leastRows ? table.rows : table.further).push_back(std::move(cells));
    }
    return table;
}

QString leadOf(const Telling& telling) {
    const Language& language = telling.language;
    const auto all = telling.result.byStake();
    double share = 0;
    for (std::size_t i = 0; i < all.size() && i < 3; ++i)
        share += all[i]->lastStrawShare;
    QStringList names;
    for (std::size_t i = 0; i < all.size() && i < 3; ++i)
        names += nameOf(all[i]->id, telling);
    if (all.size() < 4 || share < 0.005) {
        return language.translate(
            "report", "How many customers would stay if nobody had a bad experience at one touchpoint.");
    }
    return language.translate("report", "Of the customers the model loses, %1 leave right at %2.")
        .arg(language.percent(share), listed(names, language));
}

} // namespace

std::vector<Section> stakes(const SectionContext& context) {
    const Language& language = context.language();
    std::vector<Section> sections;
    for (const JourneyResult& journey : context.told()) {
        if (journey.result->byStake().empty() || journey.result->lost <= 0) continue;
        const Telling telling = context.telling(journey);
        Section section;
        section.blocks.push_back({Heading{language.translate("report", "Where most customers are at stake"),
                                          1, context.journeyKicker(journey)}});
        section.blocks.push_back(
            {Paragraph{emphasised(leadOf(telling), allNames(telling)), Paragraph::Role::Lead}});
        section.blocks.push_back(body(language.translate(
            "report", "Ranked by what would be saved if nobody had a bad experience there any more, whether "
                      "or not it is worse than usual. Losses at several touchpoints do not add up: who is "
                      "saved at one can still leave at the next.")));
        section.blocks.push_back({stakeTable(context, journey)});
        sections.push_back(std::move(section));
    }
    return sections;
}

} // namespace chwila::report::sections
