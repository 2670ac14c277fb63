#include "core/report/sections/losses.h"

#include "core/report/insight_sentences.h"
#include "core/report/sections/common.h"

namespace chwila::report::sections {

namespace {

using analysis::MeasuredLoss;

constexpr std::size_t mostLossRows = 8;
constexpr double leastLost = 0.0005; // of those who start: half a customer of a thousand

bool comparesExperiences(const MeasuredLoss& row) {
    return row.low >= fewestForPercent && row.others >= fewestForPercent;
}

/// Those that lose most first.
std::vector<const MeasuredLoss*> measuredRows(const analysis::AnalysisResult& result) {
    std::vector<const MeasuredLoss*> rows;
    for (const MeasuredLoss& row : result.outcomes.touchpoints) {
        if (row.lostHere >= leastLost || comparesExperiences(row)) rows.push_back(&row);
    }
    std::ranges::stable_sort(rows, std::greater<>(), &MeasuredLoss::lostHere);
    if (rows.size() > mostLossRows) rows.resize(mostLossRows);
    return rows;
}

Cell leftCell(qint64 left, qint64 customers, const Language& language) {
    Cell cell;
    if (customers < fewestForPercent) return cell;
    cell.text = Text(language.percent(static_cast<double>(left) / static_cast<double>(customers)));
    cell.small = QStringLiteral("n\u00a0") + language.number(customers);
    return cell;
}

QString perThousand(double share, const Language& language) {
    return language.translate("report", "%1 of %2")
        .arg(language.number(1000 * share, 0), language.number(qint64{1000}));
}

bool compareExperiences(const std::vector<const MeasuredLoss*>& rows) {
    return std::ranges::any_of(rows, [](const MeasuredLoss* row) { return comparesExperiences(*row); });
}

/// Where nothing but the number of those who leave is known, a line each says it.
RowChart lossChart(const std::vector<const MeasuredLoss*>& rows, const QString& title,
                   const Telling& telling) {
    const Language& language = telling.language;
    RowChart chart;
    chart.title = title;
    chart.bars = true;
    for (const MeasuredLoss* row : rows) {
        chart.rows.push_back({nameOf(row->touchpoint, telling),
                              1000 * row->lostHere,
                              {},
                              {},
                              perThousand(row->lostHere, language),
                              {},
                              chart.rows.empty()});
    }
    chart.across =
        roundAxis(language.translate("report", "Leave straight from here"), 0, 1000 * rows.front()->lostHere);
    return chart;
}

TableBlock lossTable(const std::vector<const MeasuredLoss*>& rows, const Telling& telling) {
    const Language& language = telling.language;
    const bool compares = compareExperiences(rows);
    TableBlock table;
    table.columns = {{language.translate("report", "Touchpoint"), 2},
                     {language.translate("report", "Leave straight from here"), 1.6}};
    if (compares) {
        table.columns.push_back(
            {language.translate("report", "Left after a bad experience"), 1.1, Column::Align::Right});
        table.columns.push_back(
            {language.translate("report", "Left after another one"), 1.1, Column::Align::Right});
    }
    const double most = rows.front()->lostHere;
    for (const MeasuredLoss* row : rows) {
        Cell name;
        name.text.runs = {{nameOf(row->touchpoint, telling), true}};
        Cell lost;
        if (row->lostHere >= leastLost) {
            lost.text = Text(perThousand(row->lostHere, language));
            lost.mark = LengthMark{row->lostHere / most};
        }
        std::vector<Cell> cells{std::move(name), std::move(lost)};
        if (compares) {
            const bool known = comparesExperiences(*row);
            cells.push_back(known ? leftCell(row->lowLeft, row->low, language) : Cell{});
            cells.push_back(known ? leftCell(row->othersLeft, row->others, language) : Cell{});
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace

std::vector<Block> lossBlocks(const Telling& telling) {
    const std::vector<const MeasuredLoss*> rows = measuredRows(telling.result);
    if (rows.empty()) return {};
    const Language& language = telling.language;
    std::vector<Block> blocks;
    const QString name = nameOf(rows.front()->touchpoint, telling);
    const QString said =
        language.translate("report", "By the arrows to “Lost”, most leave straight from %1: %2 who start.")
            .arg(name, perThousand(rows.front()->lostHere, language));
    if (rows.size() > 1 && !compareExperiences(rows)) {
        blocks.push_back({RowPicture{lossChart(rows, said, telling)}});
    } else {
        if (rows.front()->lostHere >= leastLost) blocks.push_back({Paragraph{emphasised(said, {name})}});
        blocks.push_back({lossTable(rows, telling)});
    }
    if (const QString differ = arrowsSentence(telling); !differ.isEmpty()) blocks.push_back(caption(differ));
    return blocks;
}

} // namespace chwila::report::sections
