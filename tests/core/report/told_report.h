// A report about the small journey, and everything it says as texts.
#pragma once

#include "core/report/section.h"
#include "small_journey.h"

#include <QStringList>

namespace chwila::report {

inline void addTransition(model::Project& project, qint64 id, std::optional<model::TouchpointId> from,
                          std::optional<model::TouchpointId> to, double weight) {
    model::Transition transition;
    transition.id = model::TransitionId{id};
    transition.from = from;
    transition.to = to;
    transition.weight = weight;
    project.put(transition);
}

inline ReportInput inputOf(SmallJourney small) {
    addTransition(small.project, 21, std::nullopt, small.order, 1);
    addTransition(small.project, 22, small.order, small.claim, 40);
    addTransition(small.project, 23, small.order, small.bill, 60);
    addTransition(small.project, 24, small.claim, small.bill, 1);
    addTransition(small.project, 25, small.bill, std::nullopt, 1);
    for (analysis::TouchpointResult& figures : small.result.touchpoints) {
        analysis::QuestionFigures question;
        question.scale = model::ScaleId{4};
        question.levels = std::vector<qint64>(11, 5);
        question.levels[2] = figures.answers - 50;
        question.n = figures.answers;
        question.low = figures.low;
        question.nps = 12.0;
        question.npsInterval = analysis::Interval{-3, 27};
        figures.questions = {question};
    }
    ReportInput input;
    input.words.push_back({small.claim, QStringLiteral("<i>Nobody</i> told me why it was refused."),
                           QStringLiteral("2/10"), QDate(2025, 3, 12), true});
    input.words.push_back({small.bill, QStringLiteral("A word about the bill."), {}, {}, true});
    input.project = std::make_shared<const model::Project>(std::move(small.project));
    input.journeys.push_back({std::make_shared<const analysis::AnalysisResult>(std::move(small.result)), {}});
    input.firstAnswer = QDate(2025, 1, 1);
    input.lastAnswer = QDate(2025, 3, 31);
    input.today = QDate(2026, 11, 21);
    return input;
}

inline void collect(const std::vector<Block>& blocks, QStringList& texts);

inline void collect(const Block& block, QStringList& texts) {
    if (const auto* heading = std::get_if<Heading>(&block.content)) texts << heading->text << heading->kicker;
    if (const auto* paragraph = std::get_if<Paragraph>(&block.content)) texts << paragraph->text.plain();
    if (const auto* quote = std::get_if<Quote>(&block.content)) texts << quote->text << quote->source;
    if (const auto* cover = std::get_if<CoverBlock>(&block.content)) {
        texts << cover->title << cover->subtitle << cover->client << cover->date << cover->basis;
    }
    if (const auto* chart = std::get_if<BarChart>(&block.content)) texts << chart->title << chart->caption;
    if (const auto* row = std::get_if<PartsRow>(&block.content)) texts << partsText(row->parts);
    if (const auto* figures = std::get_if<KeyFigures>(&block.content)) {
        for (const KeyFigure& figure : figures->figures)
            texts << figure.value + QLatin1Char(' ') + figure.caption + QLatin1Char(' ') + figure.detail;
    }
    if (const auto* table = std::get_if<TableBlock>(&block.content)) {
        for (const Column& column : table->columns)
            texts << column.title;
        for (const auto* rows : {&table->rows, &table->further}) {
            for (const std::vector<Cell>& row : *rows) {
                for (const Cell& cell : row)
                    texts << cell.text.plain() << cell.small;
            }
        }
        texts << table->caption;
    }
    if (const auto* beside = std::get_if<Beside>(&block.content)) {
        collect(beside->left, texts);
        collect(beside->right, texts);
    }
}

inline void collect(const std::vector<Block>& blocks, QStringList& texts) {
    for (const Block& block : blocks)
        collect(block, texts);
}

inline QStringList textsOf(const Report& report, const QString& key = {}) {
    QStringList texts;
    for (const Section& section : report.sections) {
        if (key.isEmpty() || section.key == key) collect(section.blocks, texts);
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace chwila::report
