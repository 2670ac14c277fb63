#include "core/report/sections/moment_pages.h"

#include "core/base/text.h"
#include "core/report/distribution.h"
#include "core/report/neighbours.h"
#include "core/report/sections/common.h"
#include "core/report/typography.h"

namespace chwila::report::sections {

namespace {

using analysis::TouchpointResult;

constexpr std::size_t pagesPerJourney = 3;
constexpr std::size_t mostCharts = 2;
constexpr std::size_t mostQuotes = 6;
constexpr std::size_t mostNeighbours = 5;
constexpr qsizetype quoteLimit = 320;

Block neighbourTable(const QString& title, std::vector<Neighbour> neighbours, const Telling& telling) {
    const Language& language = telling.language;
    if (neighbours.size() > mostNeighbours) neighbours.resize(mostNeighbours);
    TableBlock table;
    table.columns = {{title, 2.2},
                     {language.translate("report", "Share"), 0.7, Column::Align::Right},
                     {language.translate("report", "Goes wrong"), 1.1, Column::Align::Right}};
    for (const Neighbour& neighbour : neighbours) {
        Cell name;
        Cell wrong;
        if (neighbour.touchpoint) {
            name.text = Text(nameOf(*neighbour.touchpoint, telling));
            const TouchpointResult* figures = telling.result.find(*neighbour.touchpoint);
            if (figures && figures->answers >= fewestForPercent) {
                wrong.text = Text(language.percent(static_cast<double>(figures->low)
                                                   / static_cast<double>(figures->answers)));
                wrong.small = language.translate("report", "of %1").arg(language.number(figures->answers));
            } else {
                wrong.text = Text(QString(QChar(0x2013)));
            }
        } else {
            name.text = Text(neighbourName(neighbour, language));
        }
        Cell share;
        share.text = Text(language.percent(neighbour.share));
        table.rows.push_back({std::move(name), std::move(share), std::move(wrong)});
    }
    return {std::move(table)};
}

/// Low ones first, then those of a length that says something, then as they came.
std::vector<Words> quotesFor(model::TouchpointId id, const std::vector<Words>& words) {
    std::vector<Words> chosen;
    std::ranges::copy_if(words, std::back_inserter(chosen), [id](const Words& each) {
        return each.touchpoint == id && !singleLine(each.text).isEmpty();
    });
    const auto rank = [](const Words& each) {
        const qsizetype length = each.text.size();
        return std::pair(each.low ? 0 : 1, length >= 30 && length <= quoteLimit ? 0 : 1);
    };
    std::ranges::stable_sort(chosen, {}, rank);
    if (chosen.size() > mostQuotes) chosen.resize(mostQuotes);
    return chosen;
}

Block quoteBlock(const Words& words, const Language& language) {
    QStringList source;
    if (!words.score.isEmpty()) source += words.score;
    if (words.day.isValid()) source += dateText(words.day, language);
    return {Quote{elided(singleLine(words.text), quoteLimit), source.join(QStringLiteral(" \u00b7 "))}};
}

void addQuotes(const TouchpointResult& figures, const SectionContext& context, std::vector<Block>& blocks) {
    const std::vector<Words> quotes = quotesFor(figures.id, context.input.words);
    if (quotes.empty()) return;
    blocks.push_back({Heading{context.language().translate("report", "In the customers' words"), 2}});
    Beside columns;
    for (std::size_t i = 0; i < quotes.size(); ++i)
        (i % 2 == 0 ? columns.left : columns.right).push_back(quoteBlock(quotes[i], context.language()));
    blocks.push_back({std::move(columns)});
}

/// What people noted at the touchpoint and plan to do about it.
QStringList noted(model::TouchpointId id, const SectionContext& context) {
    const Language& language = context.language();
    QStringList points;
    for (const model::Note& note : context.project().all<model::Note>()) {
        const bool told = note.kind.is(model::NoteKind::Pain) || note.kind.is(model::NoteKind::Idea);
        const QString text = elided(singleLine(note.text), quoteLimit);
        if (note.touchpoint != id || !told || text.isEmpty()) continue;
        points += QStringLiteral("%1: %2").arg(model::label(note.kind, language), text);
    }
    for (const model::Initiative& initiative : context.project().all<model::Initiative>()) {
        if (!std::ranges::binary_search(initiative.touchpoints, id)) continue;
        QStringList parts{singleLine(initiative.name), singleLine(initiative.owner)};
        if (initiative.due.isValid()) parts += dateText(initiative.due, language);
        parts.removeAll(QString());
        points += language.translate("report", "Initiative: %1").arg(parts.join(QStringLiteral(", ")));
    }
    return points.mid(0, 5);
}

void addEvidence(const TouchpointResult& figures, const SectionContext& context, const Telling& telling,
                 std::vector<Block>& blocks) {
    const Language& language = context.language();
    Beside columns;
    for (const analysis::QuestionFigures& question : figures.questions) {
        const model::Scale* scale = context.project().find(question.scale);
        if (!scale || question.n == 0 || columns.left.size() >= mostCharts) continue;
        columns.left.push_back({distribution(question, *scale, language)});
    }
    const Neighbours around = neighboursOf(figures.id, telling.project, telling.result);
    if (!around.before.empty()) {
        columns.right.push_back(
            neighbourTable(language.translate("report", "They come from"), around.before, telling));
    }
    if (!around.after.empty()) {
        if (!columns.right.empty()) columns.right.push_back({Spacer{type::columnGap}});
        columns.right.push_back(
            neighbourTable(language.translate("report", "They go on to"), around.after, telling));
    }
    if (columns.left.empty()) {
        std::ranges::move(columns.right, std::back_inserter(blocks));
    } else {
        blocks.push_back({std::move(columns)});
    }
}

Section page(const TouchpointResult& figures, int rank, const SectionContext& context,
             const JourneyResult& journey) {
    const Language& language = context.language();
    const Telling telling = context.telling(journey);
    Section section;
    section.title = nameOf(figures.id, telling);
    QStringList kicker{context.journeyKicker(journey), language.translate("report", "Moment of truth"),
                       placeOf(figures.id, context)};
    kicker.removeAll(QString());
    auto& blocks = section.blocks;
    blocks.push_back({Heading{section.title, 1, kicker.join(QStringLiteral(" \u00b7 ")), rank}});
    blocks.push_back(
        {Paragraph{emphasised(momentSentence(figures, telling), {section.title}), Paragraph::Role::Lead}});
    const std::vector<RowPart> parts = momentParts(figures, telling);
    if (!parts.empty()) blocks.push_back({PartsRow{parts}});
    const QStringList notes{partsNote(figures, telling), rankSentence(figures, telling)};
    for (const QString& note : notes) {
        if (!note.isEmpty()) blocks.push_back(caption(note));
    }
    addEvidence(figures, context, telling, blocks);
    addQuotes(figures, context, blocks);
    QStringList points = noted(figures.id, context);
    const QString settling = settlingSentence(figures, telling);
    if (!settling.isEmpty()) points += settling;
    if (!points.isEmpty()) {
        blocks.push_back({Heading{language.translate("report", "What to do about it"), 2}});
        for (const QString& text : points)
            blocks.push_back({Paragraph{Text(text), Paragraph::Role::Point}});
    }
    return section;
}

} // namespace

std::vector<Section> momentPages(const SectionContext& context) {
    std::vector<Section> sections;
    for (const JourneyResult& journey : context.input.journeys) {
        const auto moments = journey.result->moments();
        for (std::size_t i = 0; i < moments.size() && i < pagesPerJourney; ++i)
            sections.push_back(page(*moments[i], static_cast<int>(i) + 1, context, journey));
    }
    return sections;
}

} // namespace chwila::report::sections
