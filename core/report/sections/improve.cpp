#include "core/report/sections/improve.h"

#include "core/base/text.h"
#include "core/report/improve_sentences.h"
#include "core/report/sections/common.h"

#include <algorithm>
#include <cmath>

namespace chwila::report::sections {

namespace {

using analysis::InitiativeValue;

Cell initiativeCell(const InitiativeValue& value, const model::Initiative& initiative,
                    const Telling& telling) {
    Cell cell;
    cell.text.runs = {{initiativeName(initiative, telling.language), true}};
    QStringList small{initiativePlaces(initiative, telling)};
    if (value.chosen) small += telling.language.translate("report", "in the best set");
    cell.small = small.join(QStringLiteral(" · "));
    return cell;
}

Cell planCell(const model::Initiative& initiative, const Language& language) {
    Cell cell;
    cell.text = Text(model::label(initiative.status, language));
    QStringList small{singleLine(initiative.owner)};
    if (initiative.due.isValid()) small += dateText(initiative.due, language);
    small.removeAll(QString());
    cell.small = small.join(QStringLiteral(", "));
    return cell;
}

Cell costCell(const model::Initiative& initiative, const Language& language) {
    Cell cell;
    cell.text = Text(initiative.cost ? language.number(*initiative.cost, 0) : QStringLiteral("–"));
    if (initiative.effortDays) {
        cell.small = language.translate("report", "%n day(s)", nullptr, wholeNumber(*initiative.effortDays));
    }
    return cell;
}

Cell keptCell(const InitiativeValue& value, double axisEnd, const Telling& telling) {
    Cell cell;
    cell.text = Text(keptText(value.kept, telling));
    cell.small = keptRange(value.interval, telling);
    if (value.interval && !cell.small.isEmpty()) {
        cell.mark = IntervalMark{value.kept / 1000, std::max(0.0, value.interval->low / 1000),
                                 value.interval->high / 1000, std::nullopt, axisEnd};
    }
    return cell;
}

TableBlock table(const Telling& telling) {
    const Language& language = telling.language;
    TableBlock block;
    block.columns = {{{}, 0.24, Column::Align::Right},
                     {language.translate("report", "Initiative"), 2},
                     {language.translate("report", "Category"), 0.9},
                     {language.translate("report", "Plan"), 1},
                     {language.translate("report", "Cost"), 0.7, Column::Align::Right},
                     {keptTitle(telling), 1.4}};
    double end = 0.001;
    for (const InitiativeValue& value : telling.result.improve.initiatives)
        end = std::max({end, value.kept / 1000, value.interval ? value.interval->high / 1000 : 0.0});
    int rank = 0;
    for (const InitiativeValue& value : telling.result.improve.initiatives) {
        const model::Initiative* initiative = telling.project.find(value.id);
        if (!initiative) continue;
        Cell position;
        position.text = Text(value.open ? language.number(qint64{++rank}) : QString());
        Cell category;
        category.text = Text(categoryText(value, *initiative, language));
        QStringList small{categoryOrigin(value, language)};
        if (value.first) small += language.translate("report", "goes first");
        small.removeAll(QString());
        category.small = small.join(QStringLiteral(", "));
        block.rows.push_back({std::move(position), initiativeCell(value, *initiative, telling),
                              std::move(category), planCell(*initiative, language),
                              costCell(*initiative, language), keptCell(value, end, telling)});
    }
    return block;
}

} // namespace

std::vector<Section> improve(const SectionContext& context) {
    const Language& language = context.language();
    std::vector<Section> sections;
    for (const JourneyResult& journey : context.input.journeys) {
        if (journey.result->improve.initiatives.empty()) continue;
        const Telling telling = context.telling(journey);
        Section section;
        section.blocks.push_back(
            {Heading{language.translate("report", "What to do first"), 1, context.journeyKicker(journey)}});
        const QString best = bestSetSentence(telling);
        if (!best.isEmpty()) section.blocks.push_back({Paragraph{Text(best), Paragraph::Role::Lead}});
        section.blocks.push_back(body(language.translate(
            "report", "What each initiative is worth if it alone takes away the share of bad experiences it "
                      "is meant to. Done together they do not add up. A must-have that mends a moment of "
                      "truth goes first, then whatever keeps most for its cost.")));
        section.blocks.push_back({table(telling)});
        std::vector<Block> measured;
        for (const InitiativeValue& value : journey.result->improve.initiatives) {
            const QStringList said = measuredSentences(value, telling);
            const model::Initiative* initiative = telling.project.find(value.id);
            if (said.isEmpty() || !initiative) continue;
            Text text;
            text.runs = {{initiativeName(*initiative, language) + QStringLiteral(". "), true},
                         {said.join(QLatin1Char(' ')), false}};
            measured.push_back({Paragraph{std::move(text), Paragraph::Role::Point}});
        }
        if (!measured.empty()) {
            section.blocks.push_back({Heading{language.translate("report", "Promise against measured"), 2}});
            std::ranges::move(measured, std::back_inserter(section.blocks));
        }
        sections.push_back(std::move(section));
    }
    return sections;
}

} // namespace chwila::report::sections
