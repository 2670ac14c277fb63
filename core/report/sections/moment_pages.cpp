#include "core/report/sections/moment_pages.h"

#include "core/base/text.h"
#include "core/report/distribution.h"
#include "core/report/neighbours.h"
#include "core/report/sections/common.h"
#include "core/report/sections/segments.h"
#include "core/report/words.h"

#include <utility>

namespace chwila::report::sections {

namespace {

using analysis::TouchpointResult;

constexpr std::size_t mostCharts = 2;
constexpr std::size_t mostQuotes = 4;
constexpr std::size_t mostNeighbours = 3;
constexpr qsizetype quoteLimit = 240;
constexpr std::size_t mostNotes = 4;

Block neighbourTable(const QString& title, std::vector<Neighbour> neighbours, const Telling& telling) {
    const Language& language = telling.language;
    if (neighbours.size() > mostNeighbours) neighbours.resize(mostNeighbours);
    TableBlock table;
    table.columns = {{title, 2},
                     {language.translate("report", "Share"), 0.6, Column::Align::Right},
                     {language.translate("report", "Bad experiences"), 1, Column::Align::Right}};
    for (const Neighbour& neighbour : neighbours) {
        Cell name;
        Cell wrong;
        name.text = Text(neighbour.touchpoint ? nameOf(*neighbour.touchpoint, telling)
                                              : neighbourName(neighbour, language));
        if (neighbour.touchpoint) {
            const TouchpointResult* figures = telling.result.find(*neighbour.touchpoint);
            wrong.text = Text(figures && figures->answers >= fewestForPercent ? language.percent(
                                  static_cast<double>(figures->low) / static_cast<double>(figures->answers))
                                                                              : QString(QChar(0x2013)));
        }
        Cell share;
        share.text = Text(language.percent(neighbour.share));
        table.rows.push_back({std::move(name), std::move(share), std::move(wrong)});
    }
    return {std::move(table)};
}

/// Low ones first, then those of a length that says something, then the latest; none twice.
std::vector<Words> quotesFor(model::TouchpointId id, const std::vector<Words>& words) {
    std::vector<Words> chosen;
    std::ranges::copy_if(words, std::back_inserter(chosen), [id](const Words& each) {
        return each.touchpoint == id && !singleLine(each.text).isEmpty();
    });
    const auto rank = [](const Words& each) {
        const qsizetype length = each.text.size();
        return std::tuple(each.low ? 0 : 1, length >= 30 && length <= quoteLimit ? 0 : 1,
                          each.day.isValid() ? -each.day.toJulianDay() : 0);
    };
    std::ranges::stable_sort(chosen, {}, rank);
    std::vector<Words> different;
    for (const Words& each : chosen) {
        if (different.size() == mostQuotes) break;
        if (!std::ranges::count(different, each.text, &Words::text)) different.push_back(each);
    }
    return different;
}

Block quoteBlock(const Words& words, const Language& language) {
    QStringList source;
    if (!words.score.isEmpty()) source += words.score;
    if (words.day.isValid()) source += dateText(words.day, language);
    return {Quote{quoted(elided(singleLine(words.text), quoteLimit), language),
                  source.join(QStringLiteral(" \u00b7 "))}};
}

void addQuotes(const TouchpointResult& figures, const SectionContext& context, std::vector<Block>& blocks) {
    const std::vector<Words> quotes = quotesFor(figures.id, context.input.words);
    if (quotes.empty()) return;
    blocks.push_back({Heading{context.language().translate("report", "In the customers' words"), 3}});
    Beside columns;
    for (std::size_t i = 0; i < quotes.size(); ++i)
        (i % 2 == 0 ? columns.left : columns.right).push_back(quoteBlock(quotes[i], context.language()));
    blocks.push_back({std::move(columns)});
}

/// What people noted at the touchpoint and plan to do about it.
std::vector<Text> noted(model::TouchpointId id, const SectionContext& context) {
    const Language& language = context.language();
    std::vector<Text> points;
    const auto add = [&](const QString& kind, const QString& text) {
        if (points.size() < mostNotes && !text.isEmpty()) {
            points.emplace_back();
            points.back().runs = {{kind, true}, {QStringLiteral(": ") + text, false}};
        }
    };
    for (const model::Initiative& initiative : context.project().all<model::Initiative>()) {
        if (!std::ranges::binary_search(initiative.touchpoints, id)) continue;
        QStringList parts{singleLine(initiative.name), singleLine(initiative.owner)};
        if (initiative.due.isValid()) parts += dateText(initiative.due, language);
        parts.removeAll(QString());
        add(language.translate("report", "Initiative"), parts.join(QStringLiteral(", ")));
    }
    for (const model::Note& note : context.project().all<model::Note>()) {
        const bool told = note.kind.is(model::NoteKind::Pain) || note.kind.is(model::NoteKind::Idea);
        if (note.touchpoint == id && told) {
            add(model::label(note.kind, language), elided(singleLine(note.text), quoteLimit));
        }
    }
    return points;
}

/// Side by side; alone in the whole width.
void addPair(std::vector<Block> pair, std::vector<Block>& blocks) {
    if (pair.size() < 2) {
        std::ranges::move(pair, std::back_inserter(blocks));
        return;
    }
    Beside columns;
    columns.left.push_back(std::move(pair[0]));
    columns.right.push_back(std::move(pair[1]));
    blocks.push_back({std::move(columns)});
}

void addEvidence(const TouchpointResult& figures, const SectionContext& context, const Telling& telling,
                 std::vector<Block>& blocks) {
    const Language& language = context.language();
    std::vector<Block> charts;
    for (const analysis::QuestionFigures& question : figures.questions) {
        const model::Scale* scale = context.project().find(question.scale);
        if (!scale || question.n == 0 || charts.size() >= mostCharts) continue;
        charts.push_back({distribution(question, *scale, language)});
    }
    addPair(std::move(charts), blocks);
    const analysis::Pulse* pulse = telling.result.pulse.find(figures.id);
    if (pulse && pulse->state != analysis::PulseState::TooFewWeeks)
        blocks.push_back({PulsePicture{pulseChart(*pulse, telling), false}, 1});
    const Neighbours around = neighboursOf(figures.id, telling.project, telling.result);
    std::vector<Block> tables;
    if (!around.before.empty()) {
        tables.push_back(
            neighbourTable(language.translate("report", "They come from"), around.before, telling));
    }
    if (!around.after.empty()) {
        tables.push_back(
            neighbourTable(language.translate("report", "They go on to"), around.after, telling));
    }
    addPair(std::move(tables), blocks);
}

Section page(const TouchpointResult& figures, int rank, const SectionContext& context,
             const JourneyResult& journey, const std::vector<HeatmapTable>& segments) {
    const Language& language = context.language();
    const Telling telling = context.telling(journey);
    Section section;
    section.opensPage = true;
    section.title = nameOf(figures.id, telling);
    QStringList kicker{context.journeyKicker(journey), language.translate("report", "Moment of truth"),
                       placeOf(figures.id, context)};
    kicker.removeAll(QString());
    auto& blocks = section.blocks;
    blocks.push_back(
        {Heading{section.title, 1, kicker.join(QStringLiteral(" \u00b7 ")), rank, true, isByHand(figures)}});
    blocks.push_back(
        {Paragraph{emphasised(momentSentence(figures, telling), {section.title}), Paragraph::Role::Lead}});
    const std::vector<RowPart> parts = momentParts(figures, telling);
    if (!parts.empty()) blocks.push_back({PartsRow{parts}});
    QStringList notes{partsNote(figures, telling), rankSentence(figures, telling)};
    notes.removeAll(QString());
    if (!notes.isEmpty()) blocks.push_back(caption(notes.join(QLatin1Char(' '))));
    addEvidence(figures, context, telling, blocks);
    std::ranges::move(segmentBlocks(figures, segments, telling), std::back_inserter(blocks));
    addQuotes(figures, context, blocks);
    std::vector<Text> points = noted(figures.id, context);
    const QString settling = settlingSentence(figures, telling);
    if (!settling.isEmpty()) points.emplace_back(settling);
    if (!points.empty()) blocks.push_back({Heading{language.translate("report", "What to do about it"), 3}});
    for (Text& text : points)
        blocks.push_back({Paragraph{std::move(text), Paragraph::Role::Point}});
    return section;
}

} // namespace

std::vector<Section> momentPages(const SectionContext& context) {
    std::vector<Section> sections;
    for (const JourneyResult& journey : context.told()) {
        const auto moments = journey.result->moments();
        if (moments.empty()) continue;
        const std::vector<HeatmapTable> segments =
            segmentTables(heatmapInput(context, journey), Measure::LowShare, context.language());
        for (std::size_t i = 0; i < moments.size() && i < momentPagesPerJourney; ++i)
            sections.push_back(page(*moments[i], static_cast<int>(i) + 1, context, journey, segments));
    }
    return sections;
}

} // namespace chwila::report::sections
