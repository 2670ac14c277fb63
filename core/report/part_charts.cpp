#include "core/report/part_charts.h"

#include "core/report/parts.h"

#include <algorithm>

namespace chwila::report {

namespace {

using analysis::Interval;
using analysis::Literal;
using analysis::Part;
using analysis::PartChart;
using analysis::PartColumn;
using analysis::PartRow;
using analysis::PartTable;
using analysis::PartValue;
using analysis::Unit;

constexpr double smallestContrast = 0.2; // of the largest share

double scaleOf(Unit unit) {
    switch (unit) {
    case Unit::Share:
    case Unit::OfAnswers:
        return 100;
    case Unit::PerThousand:
        return 1000;
    case Unit::Number:
    case Unit::Times:
    case Unit::Points:
    case Unit::Minutes:
        break;
    }
    return 1;
}

/// The rows of one chart as they are read from its table.
class ChartSource {
  public:
    ChartSource(const PartChart& chart, const PartTable& table, const Telling& telling)
        : m_chart(chart), m_table(table), m_telling(telling), m_unit(unitOf(chart.value)) {}

    std::optional<double> number(const PartRow& row, const Literal& column) const {
        if (column.isEmpty()) return std::nullopt;
        const std::optional<double> value = analysis::numberIn(m_table, row, column);
        return value ? std::optional(scaleOf(m_unit) * *value) : std::nullopt;
    }
    std::optional<double> value(const PartRow& row) const { return number(row, m_chart.value); }
    std::optional<Interval> interval(const PartRow& row) const {
        if (m_chart.interval.isEmpty()) return std::nullopt;
        const auto* interval = std::get_if<Interval>(&valueIn(m_table, row, m_chart.interval));
        if (!interval) return std::nullopt;
        return Interval{scaleOf(m_unit) * interval->low, scaleOf(m_unit) * interval->high};
    }
    QString name(const PartRow& row) const {
        if (m_chart.names.empty()) return nameOf(row.touchpoint, m_telling);
        QStringList words;
        for (const Literal& column : m_chart.names)
            words += partText(valueIn(m_table, row, column), Unit::Number, m_telling);
        words.removeAll(QString());
        return words.join(QString::fromUtf8(m_chart.between.text));
    }
    QString said(const PartRow& row) const {
        return partText(valueIn(m_table, row, m_chart.value), m_unit, m_telling);
    }
    QString basis(const PartRow& row) const {
        if (m_chart.answers.isEmpty()) return {};
        const QString n = partText(valueIn(m_table, row, m_chart.answers), Unit::Number, m_telling);
        return n.isEmpty() ? QString() : QStringLiteral("n ") + n;
    }
    std::optional<double> usual() const {
        return m_chart.usual ? std::optional(scaleOf(m_unit) * *m_chart.usual) : std::nullopt;
    }
    bool areShares() const { return m_unit == Unit::Share; }
    QString text(const Literal& literal) const { return partText(literal, Unit::Number, m_telling); }

  private:
    Unit unitOf(const Literal& key) const {
        const auto at = std::ranges::find(m_table.columns, key, &PartColumn::key);
        Q_ASSERT(at != m_table.columns.end());
        return at == m_table.columns.end() ? Unit::Number : at->unit;
    }

    const PartChart& m_chart;
    const PartTable& m_table;
    const Telling& m_telling;
    Unit m_unit;
};

/// Ends that hold everything that is drawn.
struct Span {
    double least = 0;
    double most = 0;
    bool empty = true;

    void add(double value) {
        least = empty ? value : std::min(least, value);
        most = empty ? value : std::max(most, value);
        empty = false;
    }
    void add(const std::optional<double>& value) {
        if (value) add(*value);
    }
    void add(const std::optional<Interval>& interval) {
        if (!interval) return;
        add(interval->low);
        add(interval->high);
    }
};

std::optional<DrawnChart> rowChart(const PartChart& chart, const PartTable& table, const ChartSource& source,
                                   std::size_t most) {
    RowChart drawn;
    drawn.bars = chart.form == PartChart::Form::Bars;
    drawn.caption = source.text(chart.caption);
    drawn.usual = source.usual();
    Span span;
    if (drawn.bars) span.add(0.0);
    span.add(drawn.usual);
    for (const PartRow& row : table.rows) {
        const std::optional<double> value = source.value(row);
        if (!value || drawn.rows.size() == most) continue;
        drawn.rows.push_back({source.name(row), *value, source.interval(row),
                              source.number(row, chart.against), source.said(row), source.basis(row),
                              row.strong});
        span.add(value);
        span.add(drawn.rows.back().interval);
        span.add(drawn.rows.back().against);
    }
    if (drawn.rows.size() < 2) return std::nullopt;
    // Shares that hardly differ look the same: from 0 on, not as far apart as the width allows.
    if (source.areShares() && span.most - span.least < smallestContrast * span.most) span.add(0.0);
    drawn.across = roundAxis(source.text(chart.valueAxis), span.least, span.most);
    return drawn;
}

std::optional<DrawnChart> curveChart(const PartChart& chart, const PartTable& table,
                                     const ChartSource& source) {
    CurveChart drawn;
    drawn.steps = false;
    drawn.caption = source.text(chart.caption);
    Span across;
    Span up;
    for (const PartRow& row : table.rows) {
        const std::optional<double> value = source.value(row);
        const std::optional<double> place = analysis::numberIn(table, row, chart.across);
        if (!value || !place) continue;
        const QString name = chart.names.empty() ? QString() : source.name(row);
        auto curve = std::ranges::find(drawn.curves, name, &Curve::name);
        if (curve == drawn.curves.end()) {
            if (drawn.curves.size() == mostCurves) continue;
            drawn.curves.push_back({name, {}, 0, {}});
            curve = drawn.curves.end() - 1;
        }
        curve->points.push_back({*place, *value, source.interval(row)});
        curve->end = *place;
        across.add(*place);
        up.add(value);
        up.add(curve->points.back().interval);
    }
    std::erase_if(drawn.curves, [](const Curve& curve) { return curve.points.size() < 2; });
    if (drawn.curves.empty()) return std::nullopt;
    drawn.across = roundAxis(source.text(chart.acrossAxis), across.least, across.most);
    drawn.up = roundAxis(source.text(chart.valueAxis), up.least, up.most);
    return drawn;
}

} // namespace

std::vector<DrawnChart> partCharts(const Part& part, const Telling& telling, std::size_t most) {
    std::vector<DrawnChart> charts;
    for (const PartChart& chart : part.charts) {
        const auto table = std::ranges::find(part.tables, chart.table, &PartTable::key);
        if (table == part.tables.end()) continue;
        const ChartSource source(chart, *table, telling);
        std::optional<DrawnChart> drawn = chart.form == PartChart::Form::Curves
                                              ? curveChart(chart, *table, source)
                                              : rowChart(chart, *table, source, most);
        if (!drawn) continue;
        std::visit([&](auto& each) { each.title = partSentence(chart.title, telling); }, *drawn);
        charts.push_back(*std::move(drawn));
    }
    return charts;
}

QString rowsInWords(const RowChart& chart) {
    QStringList rows{chart.across.name};
    for (const ChartRow& row : chart.rows)
        rows += QStringLiteral("%1: %2 %3").arg(row.name, row.said, row.basis).trimmed();
    return rows.join(QStringLiteral("; "));
}

} // namespace chwila::report
