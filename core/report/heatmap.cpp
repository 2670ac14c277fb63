#include "core/report/heatmap.h"

#include "core/analysis/enough_answers.h"
#include "core/analysis/method/intervals.h"
#include "core/feedback/scale_levels.h"
#include "core/feedback/suppression.h"
#include "core/report/heatmap_axis.h"
#include "core/report/heatmap_measure.h"
#include "core/report/parts.h"
#include "core/report/sentence_parts.h"

#include <cmath>

namespace chwila::report {

namespace {

constexpr qint64 enoughForPercent = 5;
constexpr double satisfactionReach = 25;
constexpr double shareReach = 0.2;

struct Tally {
    qint64 answers = 0;
    qint64 low = 0;
    double sum = 0;
    double squares = 0;
    double lost = 0;
    double part = 0; ///< sum of a part's numbers …
    int parts = 0;   ///< … of so many touchpoints
    std::vector<model::TouchpointId> touchpoints;

    void add(const model::Scale& scale, const std::vector<qint64>& levels) {
        for (std::size_t level = 0; level < levels.size(); ++level) {
            if (levels[level] == 0) continue;
            const auto n = static_cast<double>(levels[level]);
            const double satisfaction = feedback::satisfactionAt(scale, static_cast<int>(level));
            answers += levels[level];
            if (feedback::isLow(scale, static_cast<int>(level))) low += levels[level];
            sum += n * satisfaction;
            squares += n * satisfaction * satisfaction;
        }
    }
};

class TableBuilder {
  public:
    TableBuilder(const HeatmapInput& input, const HeatmapSpec& spec, const Language& language)
        : m_input(input),
          m_language(language),
          m_index(input.project, input.journey),
          m_rows(input, m_index, spec.rows, spec.attribute, language),
          m_columns(input, m_index, spec.columns, spec.attribute, language) {
        m_table.spec = spec;
        m_table.rows = m_rows.headers();
        m_table.columns = m_columns.headers();
        m_tallies.resize(m_table.rows.size() * m_table.columns.size());
        m_rowTallies.resize(m_table.rows.size());
        m_columnTallies.resize(m_table.columns.size());
    }

    HeatmapTable build() {
        findPart();
        tallyAnswers();
        tallyTouchpoints();
        setScale();
        for (const Tally& tally : m_tallies)
            m_table.cells.push_back(cell(tally));
        for (const Tally& tally : m_rowTallies)
            m_table.rowTotals.push_back(cell(tally));
        for (const Tally& tally : m_columnTallies)
            m_table.columnTotals.push_back(cell(tally));
        m_table.total = cell(m_total);
        const bool blanked = blankSmallCells();
        setReach();
        setTexts();
        if (blanked) {
            m_table.caption += QStringLiteral(" · ")
                               + m_language
                                     .translate("report", "cells of fewer than %1 answers, and those that "
                                                          "would give them away, are blank")
                                     .arg(m_input.smallestGroup);
        }
        return std::move(m_table);
    }

  private:
    template <class Use>
    void forEachTally(int row, int column, Use&& use) {
        if (row < 0 || column < 0) return;
        const auto r = static_cast<std::size_t>(row);
        const auto c = static_cast<std::size_t>(column);
        use(m_tallies[r * m_table.columns.size() + c]);
        use(m_rowTallies[r]);
        use(m_columnTallies[c]);
        use(m_total);
    }

    void tally(const feedback::AnswerCounts& counts, QDate month) {
        for (const feedback::AnswerCounts::Cell& cell : counts.cells) {
            const model::Touchpoint* touchpoint = m_input.project.find(cell.touchpoint);
            const model::Scale* scale = m_input.project.find(cell.scale);
            if (!touchpoint || !scale || !m_index.contains(cell.touchpoint)) continue;
            forEachTally(m_rows.place(*touchpoint, cell.profile, month),
                         m_columns.place(*touchpoint, cell.profile, month),
                         [&](Tally& tally) { tally.add(*scale, cell.levels); });
        }
    }

    void tallyAnswers() {
        if (!m_rows.isMonth() && !m_columns.isMonth()) {
            tally(m_input.counts, {});
            return;
        }
        if (!m_input.countsUnder) return;
        for (const QDate month : m_rows.isMonth() ? m_rows.months() : m_columns.months()) {
            feedback::Filter filter = m_input.filter;
            const QDate last = month.addMonths(1).addDays(-1);
            filter.from = filter.from.isValid() ? std::max(filter.from, month) : month;
            filter.to = filter.to.isValid() ? std::min(filter.to, last) : last;
            tally(m_input.countsUnder(filter), month);
        }
    }

    HeatmapCell& cellAt(std::size_t row, std::size_t column) {
        if (row == m_table.rows.size())
            return column == m_table.columns.size() ? m_table.total : m_table.columnTotals[column];
        return column == m_table.columns.size() ? m_table.rowTotals[row]
                                                : m_table.cells[row * m_table.columns.size() + column];
    }

    bool blankSmallCells() {
        const std::size_t width = m_table.columns.size() + 1;
        const std::size_t height = m_table.rows.size() + 1;
        std::vector<qint64> answers;
        for (std::size_t i = 0; i < width * height; ++i)
            answers.push_back(cellAt(i / width, i % width).answers);
        const std::vector<bool> blank =
            feedback::cellsToBlank(answers, m_table.columns.size(), m_input.smallestGroup);
        for (std::size_t i = 0; i < blank.size(); ++i) {
            if (!blank[i]) continue;
            HeatmapCell& cell = cellAt(i / width, i % width);
            HeatmapCell empty;
            empty.touchpoints = std::move(cell.touchpoints);
            cell = std::move(empty);
        }
        if (blank.back()) m_total.answers = 0; // the caption must not tell it either
        return std::ranges::find(blank, true) != blank.end();
    }

    const analysis::TouchpointResult* resultOf(model::TouchpointId id) const {
        if (!m_input.result) return nullptr;
        const auto& all = m_input.result->touchpoints;
        const auto found = std::ranges::lower_bound(all, id, {}, &analysis::TouchpointResult::id);
        return found != all.end() && found->id == id ? &*found : nullptr;
    }

    /// Which touchpoints a click leads to, and what is lost at them.
    void tallyTouchpoints() {
        std::vector<const model::Touchpoint*> touchpoints(m_index.touchpoints().begin(),
                                                          m_index.touchpoints().end());
        std::ranges::sort(touchpoints, {}, &model::Touchpoint::id);
        const auto places = [](const HeatmapAxis& axis, const model::Touchpoint& touchpoint) {
            std::vector<int> result;
            if (axis.isOfTouchpoints()) {
                result.push_back(axis.place(touchpoint, -1, {}));
            } else {
                for (std::size_t i = 0; i < axis.headers().size(); ++i)
                    result.push_back(static_cast<int>(i));
            }
            return result;
        };
        for (const model::Touchpoint* touchpoint : touchpoints) {
            const analysis::TouchpointResult* result = resultOf(touchpoint->id);
            const auto add = [&](Tally& tally) {
                if (!tally.touchpoints.empty() && tally.touchpoints.back() == touchpoint->id) return;
                tally.touchpoints.push_back(touchpoint->id);
                if (result) tally.lost += 1000 * result->lastStraw;
                if (const std::optional<double> value = m_part.of(touchpoint->id)) {
                    tally.part += *value;
                    ++tally.parts;
                }
            };
            for (const int row : places(m_rows, *touchpoint)) {
                for (const int column : places(m_columns, *touchpoint))
                    forEachTally(row, column, add);
            }
        }
    }

    HeatmapCell cell(const Tally& tally) const {
        HeatmapCell cell;
        cell.answers = tally.answers;
        cell.touchpoints = tally.touchpoints;
        if (tally.answers > 0)
            cell.answersText = QStringLiteral("n\u00a0") + m_language.number(tally.answers);
        cell.fewAnswers = tally.answers > 0 && tally.answers < analysis::enoughAnswers;
        switch (m_table.spec.measure) {
        case Measure::Satisfaction:
            setSatisfaction(cell, tally);
            break;
        case Measure::LowShare:
            setLowShare(cell, tally);
            break;
        case Measure::CustomersLost:
            setLost(cell, tally);
            break;
        case Measure::Responses:
            if (tally.answers == 0) break;
            cell.value = static_cast<double>(tally.answers);
            cell.text = m_language.number(tally.answers);
            cell.fewAnswers = false;
            break;
        case Measure::OfPart:
            setPart(cell, tally);
            break;
        }
        return cell;
    }

    void setSatisfaction(HeatmapCell& cell, const Tally& tally) const {
        if (tally.answers == 0) return;
        const auto n = static_cast<double>(tally.answers);
        const double mean = tally.sum / n;
        cell.value = mean;
        cell.text = m_language.number(mean, 0);
        if (tally.answers < 2) return;
        const double variance = std::max(0.0, (tally.squares - n * mean * mean) / (n - 1));
        const double half = analysis::method::studentQuantile(tally.answers - 1) * std::sqrt(variance / n);
        cell.interval = analysis::Interval{std::max(0.0, mean - half), std::min(100.0, mean + half)};
    }

    void setLowShare(HeatmapCell& cell, const Tally& tally) const {
        if (tally.answers == 0) return;
        const double share = static_cast<double>(tally.low) / static_cast<double>(tally.answers);
        cell.value = share;
        cell.text = tally.answers < enoughForPercent
                        ? m_language.translate("report", "%1 of %2")
                              .arg(m_language.number(tally.low), m_language.number(tally.answers))
                        : m_language.percent(share);
        cell.interval = analysis::method::wilson(tally.low, tally.answers);
    }

    /// The chain knows touchpoints only: no months, no segments.
    void setLost(HeatmapCell& cell, const Tally& tally) const {
        if (!m_input.result || !m_rows.isOfTouchpoints() || !m_columns.isOfTouchpoints()) return;
        if (tally.touchpoints.empty() || !someWayIsKnown(*m_input.result)) return;
        if (tally.answers == 0) {
            // Without answers it counts with the usual share, or cells would not add up. Where small groups
            // are blank, one nobody answered in must look like them.
            if (m_input.smallestGroup > 0) return;
            cell.fewAnswers = true;
        }
        cell.value = tally.lost;
        cell.text = countsLosses() ? m_language.number(tally.lost, tally.lost < 10 ? 1 : 0)
                                   : lossPercent(shareOf(tally.lost), m_language);
    }

    bool countsLosses() const { return !m_input.result || m_input.result->calibrated; }

    double shareOf(double lostPerThousand) const {
        return m_input.result->lost > 0 ? lostPerThousand / 1000 / m_input.result->lost : 0;
    }

    void findPart() {
        if (m_table.spec.measure == Measure::OfPart && m_input.result)
            m_part = findPartColumn(*m_input.result, m_table.spec.part);
    }

    /// Like losses: of touchpoints, whoever answered there and when.
    void setPart(HeatmapCell& cell, const Tally& tally) const {
        cell.fewAnswers = false;
        if (tally.parts == 0 || !m_rows.isOfTouchpoints() || !m_columns.isOfTouchpoints()) return;
        const double value = m_part.adds() ? tally.part : tally.part / tally.parts;
        cell.value = value;
        cell.text = partText(value, m_part.column->unit, {m_input.project, *m_input.result, m_language});
    }

    void setScale() {
        const auto n = static_cast<double>(m_total.answers);
        switch (m_table.spec.measure) {
        case Measure::Satisfaction:
            m_table.midpoint = n > 0 ? m_total.sum / n : 50;
            m_table.reach = satisfactionReach;
            break;
        case Measure::LowShare:
            m_table.midpoint = n > 0 ? static_cast<double>(m_total.low) / n : 0;
            m_table.reach = -shareReach;
            break;
        case Measure::CustomersLost:
        case Measure::Responses:
        case Measure::OfPart:
            m_table.midpoint = 0;
            break;
        }
    }

    /// Scales that start at nothing end at the highest cell.
    void setReach() {
        const bool lost = m_table.spec.measure == Measure::CustomersLost;
        const bool counted = m_table.spec.measure == Measure::Responses;
        if (!lost && !counted && m_table.spec.measure != Measure::OfPart) return;
        double most = 0;
        for (const HeatmapCell& cell : m_table.cells)
            most = std::max(most, std::abs(cell.value.value_or(0)));
        m_table.reach = (most > 0 ? most : 1) * (lost ? -1 : 1);
    }

    void setTexts() {
        const HeatmapSpec& spec = m_table.spec;
        const auto name = [&](Dimension dimension) {
            return dimension == Dimension::Segment && !spec.attribute.isEmpty()
                       ? spec.attribute
                       : dimensionName(dimension, m_language);
        };
        m_table.rowsName = name(spec.rows);
        m_table.columnsName = name(spec.columns);
        m_table.totalName = m_language.translate("report", "All");
        m_table.title =
            QStringLiteral("%1: %2 × %3").arg(shownMeasure(), m_table.rowsName, m_table.columnsName);
        m_table.fewAnswersText = m_language.translate("report", "Fewer than 10 answers");
        m_table.caption =
            m_language.translate("report", "%n answer(s)", nullptr, pluralCount(m_total.answers));
        feedback::Filter shown = m_input.filter;
        if (shown.countsEverything()) {
            shown.from = m_input.firstDay;
            shown.to = m_input.lastDay;
        }
        if (!shown.countsEverything())
            m_table.caption += QStringLiteral(" · ") + describe(shown, m_input.project, m_language);
        const QString leftOut = feedback::describeLeftOut(m_input.leftOut, m_input.smallestGroup, m_language);
        if (!leftOut.isEmpty()) m_table.caption += QStringLiteral(" · ") + leftOut;
        // Unlike what hangs on a touchpoint (stakeText), so that cells add up to their totals.
        if (m_table.spec.measure == Measure::CustomersLost) {
            m_table.lossesAsShares = !countsLosses();
            m_table.caption +=
                QStringLiteral(" · ") + m_language.translate("report", "counted where customers leave");
        }
        if (m_part.column && !m_part.adds()) {
            m_table.caption +=
                QStringLiteral(" · ")
                + m_language.translate("report", "where several touchpoints stand together: their mean");
        }
        setLegend();
    }

    QString shownMeasure() const {
        return m_part.column ? m_part.name(m_language)
                             : measureName(m_table.spec.measure, m_input.result, m_language);
    }

    void setLegend() {
        switch (m_table.spec.measure) {
        case Measure::Satisfaction:
            m_table.lowEndText = m_language.translate("report", "Less satisfied than the journey as a whole");
            m_table.highEndText = m_language.translate("report", "More satisfied");
            break;
        case Measure::LowShare:
            m_table.lowEndText =
                m_language.translate("report", "More bad experiences than the journey as a whole");
            m_table.highEndText = m_language.translate("report", "Fewer");
            break;
        case Measure::CustomersLost:
            m_table.lowEndText = m_language.translate("report", "More customers lost");
            break;
        case Measure::Responses:
            m_table.highEndText = m_language.translate("report", "More answers");
            break;
        case Measure::OfPart:
            m_table.highEndText = m_language.translate("report", "More");
            break;
        }
    }

    const HeatmapInput& m_input;
    const Language& m_language;
    model::JourneyIndex m_index;
    HeatmapAxis m_rows;
    HeatmapAxis m_columns;
    HeatmapTable m_table;
    PartNumbers m_part;
    std::vector<Tally> m_tallies;
    std::vector<Tally> m_rowTallies;
    std::vector<Tally> m_columnTallies;
    Tally m_total;
};

} // namespace

HeatmapTable buildHeatmap(const HeatmapInput& input, const HeatmapSpec& spec, const Language& language) {
    return TableBuilder(input, spec, language).build();
}

} // namespace chwila::report
