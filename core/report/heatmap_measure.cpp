#include "core/report/heatmap_measure.h"

#include <algorithm>

namespace chwila::report {

namespace {

bool isMeasure(const analysis::PartTable& table, const analysis::PartColumn& column) {
    if (!table.byTouchpoint || column.key.isEmpty() || column.title.isEmpty()) return false;
    return std::ranges::any_of(table.rows, [&](const analysis::PartRow& row) {
        return analysis::numberIn(table, row, column.key).has_value();
    });
}

QString partMeasureKey(const analysis::PartTable& table, const analysis::PartColumn& column) {
    return QString::fromUtf8(table.key.text) + QLatin1Char('_') + QString::fromUtf8(column.key.text);
}

QString partMeasureName(const analysis::PartTable& table, const analysis::PartColumn& column,
                        const Language& language) {
    // The column first: it tells measures of one table apart where a list cuts names.
    return QStringLiteral("%1 (%2)").arg(language.translate("report", column.title.text),
                                         language.translate("report", table.title.text));
}

} // namespace

std::optional<double> PartNumbers::of(model::TouchpointId id) const {
    if (!column) return std::nullopt;
    const auto row = std::ranges::find(table->rows, id, &analysis::PartRow::touchpoint);
    return row == table->rows.end() ? std::nullopt : analysis::numberIn(*table, *row, column->key);
}

bool PartNumbers::adds() const {
    return column->unit == analysis::Unit::Number || column->unit == analysis::Unit::PerThousand;
}

QString PartNumbers::name(const Language& language) const {
    return partMeasureName(*table, *column, language);
}

PartNumbers findPartColumn(const analysis::AnalysisResult& result, const QString& key) {
    for (const analysis::Part& part : result.parts) {
        for (const analysis::PartTable& table : part.tables) {
            for (const analysis::PartColumn& column : table.columns) {
                if (isMeasure(table, column) && partMeasureKey(table, column) == key)
                    return {&table, &column};
            }
        }
    }
    return {};
}

std::vector<PartMeasure> partMeasures(const analysis::AnalysisResult& result, const Language& language) {
    std::vector<PartMeasure> measures;
    for (const analysis::Part& part : result.parts) {
        for (const analysis::PartTable& table : part.tables) {
            for (const analysis::PartColumn& column : table.columns) {
                if (isMeasure(table, column)) {
                    measures.push_back(
                        {partMeasureKey(table, column), partMeasureName(table, column, language)});
                }
            }
        }
    }
    return measures;
}

QString dimensionName(Dimension dimension, const Language& language) {
    switch (dimension) {
    case Dimension::Department:
        return language.translate("report", "Department");
    case Dimension::Stage:
        return language.translate("report", "Stage");
    case Dimension::Channel:
        return language.translate("report", "Channel");
    case Dimension::ExperienceArea:
        return language.translate("report", "Experience area");
    case Dimension::Touchpoint:
        return language.translate("report", "Touchpoint");
    case Dimension::Segment:
        return language.translate("report", "Segment");
    case Dimension::Month:
        return language.translate("report", "Month");
    }
    return {};
}

QString measureName(Measure measure, const analysis::AnalysisResult* result, const Language& language) {
    const bool shares = measure == Measure::CustomersLost && result && !result->calibrated;
    return shares ? language.translate("report", "Share of the losses the model explains")
                  : measureName(measure, language);
}

QString measureName(Measure measure, const Language& language) {
    switch (measure) {
    case Measure::Satisfaction:
        return language.translate("report", "Satisfaction");
    case Measure::LowShare:
        return language.translate("report", "Bad experiences");
    case Measure::CustomersLost:
        return language.translate("report", "Customers lost per 1,000");
    case Measure::Responses:
        return language.translate("report", "Answers");
    case Measure::OfPart:
        return language.translate("report", "Figure of an analysis");
    }
    return {};
}

} // namespace chwila::report
