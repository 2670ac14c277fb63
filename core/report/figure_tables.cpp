#include "core/report/figure_tables.h"

#include "core/analysis/json/named_json.h"
#include "core/analysis/json/result_json.h"
#include "core/base/csv_cell.h"

namespace chwila::report {

namespace {

using analysis::TouchpointResult;

// Without it spreadsheets on Windows read UTF-8 as the machine's own 8-bit letters.
constexpr QChar byteOrderMark(QChar::ByteOrderMark);

QString exactNumber(const std::optional<double>& value) {
    return value ? QString::number(*value, 'g', QLocale::FloatingPointShortest) : QString();
}
QString lowEnd(const std::optional<analysis::Interval>& interval) {
    return interval ? exactNumber(interval->low) : QString();
}
QString highEnd(const std::optional<analysis::Interval>& interval) {
    return interval ? exactNumber(interval->high) : QString();
}

using FigureCells = std::vector<std::pair<const char*, QString>>;

FigureCells figureCells(const TouchpointResult& row, const model::Touchpoint& card,
                        const model::Project& project) {
    const auto flag = [](bool value) { return QString::number(int(value)); };
    const auto rank = [](int value) { return value > 0 ? QString::number(value) : QString(); };
    const model::Stage* stage = project.find(card.stage);
    const model::Department* department = project.find(card.department);
    const std::optional<double> share =
        row.answers > 0 ? std::optional(static_cast<double>(row.low) / static_cast<double>(row.answers))
                        : std::nullopt;
    return {
        {"id", QString::number(row.id.value)},
        {"key", analysis::touchpointKey(project, row.id)},
        {"touchpoint", card.name},
        {"stage", stage ? stage->name : QString()},
        {"department", department ? department->name : QString()},
        {"answers", QString::number(row.answers)},
        {"low", QString::number(row.low)},
        {"low_share", exactNumber(share)},
        {"low_share_from", lowEnd(row.lowShare)},
        {"low_share_to", highEnd(row.lowShare)},
        {"satisfaction", exactNumber(row.satisfaction)},
        {"satisfaction_from", lowEnd(row.satisfactionInterval)},
        {"satisfaction_to", highEnd(row.satisfactionInterval)},
        {"expected_low", exactNumber(row.expectedLow)},
        {"ratio_raw", exactNumber(row.ratioRaw)},
        {"ratio", exactNumber(row.ratio)},
        {"p_upper", exactNumber(row.pUpper)},
        {"q_upper", exactNumber(row.qUpper)},
        {"p_lower", exactNumber(row.pLower)},
        {"q_lower", exactNumber(row.qLower)},
        {"heat_z", exactNumber(row.heatZ)},
        {"reachable", flag(row.reachable)},
        {"unavoidable", flag(row.unavoidable)},
        {"reach", exactNumber(row.reach)},
        {"arrivals", exactNumber(row.arrivals)},
        {"low_share_used", exactNumber(row.lowShareUsed)},
        {"excess", exactNumber(row.excess)},
        {"last_straw", exactNumber(row.lastStraw)},
        {"avoidable", exactNumber(row.avoidable)},
        {"avoidable_rank", rank(row.avoidableRank)},
        {"matter", exactNumber(row.matter)},
        {"score", exactNumber(row.score)},
        {"score_from", lowEnd(row.scoreInterval)},
        {"score_to", highEnd(row.scoreInterval)},
        {"score_rank", rank(row.scoreRank)},
        {"evidence", analysis::evidenceKey(row.evidence)},
        {"label", analysis::labelKey(row.label)},
        {"marked", flag(row.marked)},
    };
}

const char* measureKey(Measure measure) {
    switch (measure) {
    case Measure::Satisfaction:
        return "satisfaction";
    case Measure::LowShare:
        return "low_share";
    case Measure::CustomersLost:
        return "lost_per_1000";
    case Measure::Responses:
        return "answers";
    case Measure::OfPart:
        break;
    }
    return "";
}

/// What a cell says; a blank one, which is too small to be told, is like one nobody answered in.
QStringList heatmapValues(const HeatmapCell& cell, Measure measure) {
    const QString n = cell.answers > 0 ? QString::number(cell.answers) : QString();
    if (measure == Measure::Responses) return {n};
    return {exactNumber(cell.value), lowEnd(cell.interval), highEnd(cell.interval), n};
}

} // namespace

QByteArray figuresCsv(const Figures& figures) {
    QString text;
    const model::JourneyIndex index(*figures.project, figures.journey);
    for (const model::Touchpoint* card : index.touchpoints()) {
        const TouchpointResult* row = figures.result->find(card->id);
        if (!row) continue;
        QStringList names;
        QStringList values;
        for (const auto& [name, value] : figureCells(*row, *card, *figures.project)) {
            names << QLatin1String(name);
            values << value;
        }
        for (const auto& [name, value] : analysis::cellsOf(figures.result->parts, card->id)) {
            names << name;
            values << value;
        }
        if (text.isEmpty()) text = byteOrderMark + csvRow(names);
        text += csvRow(values);
    }
    return text.toUtf8();
}

QByteArray heatmapCsv(const HeatmapTable& table) {
    const Measure measure = table.spec.measure;
    const bool ofPart = measure == Measure::OfPart;
    const QString key = ofPart ? table.spec.part : QLatin1String(measureKey(measure));
    QStringList head{QStringLiteral("row"), QStringLiteral("column"), key};
    if (measure != Measure::Responses)
        head << key + QStringLiteral("_from") << key + QStringLiteral("_to") << QStringLiteral("answers");
    QString text = byteOrderMark + csvRow(head);
    const auto add = [&](const QString& row, const QString& column, const HeatmapCell& cell) {
        text += csvRow(QStringList{row, column} + heatmapValues(cell, measure));
    };
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            add(table.rows[row].name, table.columns[column].name, table.at(row, column));
        add(table.rows[row].name, table.totalName, table.rowTotals[row]);
    }
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        add(table.totalName, table.columns[column].name, table.columnTotals[column]);
    add(table.totalName, table.totalName, table.total);
    return text.toUtf8();
}

} // namespace chwila::report
