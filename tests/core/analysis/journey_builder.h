// Small journeys with answers, made by hand in tests: a project, its counts, an AnalysisInput.
#pragma once

#include "core/analysis/analyse.h"
#include "core/feedback/scale_levels.h"
#include "tests/core/model/add_record.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace chwila::analysis {

/// The part of that name; an empty one where the analysis found nothing to tell.
inline Part partIn(const std::vector<Part>& parts, Literal key) {
    const auto at = std::ranges::find(parts, key, &Part::key);
    return at == parts.end() ? Part{} : *at;
}

class JourneyBuilder {
  public:
    JourneyBuilder() {
        m_journey = add(model::Journey{});
        model::Stage stage;
        stage.journey = m_journey;
        m_stage = add(std::move(stage));
        m_department = add(model::Department{});
    }

    model::TouchpointId touchpoint(const QString& name, int step = -1) {
        model::Touchpoint record;
        record.stage = m_stage;
        record.department = m_department;
        record.step = step >= 0 ? step : m_steps++;
        record.name = name;
        return add(std::move(record));
    }
    /// Names "1", "2", …, one behind the other without links.
    std::vector<model::TouchpointId> touchpoints(int count) {
        std::vector<model::TouchpointId> ids;
        for (int i = 1; i <= count; ++i)
            ids.push_back(touchpoint(QString::number(i)));
        return ids;
    }
    void start(model::TouchpointId to, double weight = 1) {
        link(std::nullopt, to, model::Exit::Finished, weight);
    }
    void finish(model::TouchpointId from, double weight = 1) {
        link(from, std::nullopt, model::Exit::Finished, weight);
    }
    void lose(model::TouchpointId from, double weight = 1) {
        link(from, std::nullopt, model::Exit::Lost, weight);
    }
    void go(model::TouchpointId from, model::TouchpointId to, double weight = 1) {
        link(from, to, model::Exit::Finished, weight);
    }
    /// START → first → … → last → END.
    void line(const std::vector<model::TouchpointId>& ids) {
        start(ids.front());
        for (std::size_t i = 1; i < ids.size(); ++i)
            go(ids[i - 1], ids[i]);
        finish(ids.back());
    }

    model::ScaleId scale(model::ScaleKind kind) {
        model::Scale record = feedback::usualScale(kind);
        record.kind = kind;
        return add(std::move(record));
    }
    void answer(model::TouchpointId touchpoint, model::ScaleId scale, double score, qint64 count = 1,
                int profile = 0) {
        const model::Scale& record = *m_project.find(scale);
        std::vector<qint64>& levels = m_cells[{touchpoint, scale, profile}];
        levels.resize(static_cast<std::size_t>(feedback::levelCount(record)));
        levels[static_cast<std::size_t>(feedback::levelOf(record, score).value())] += count;
    }
    /// NPS answers: low ones are 3, the others 9.
    void lowOf(model::TouchpointId touchpoint, model::ScaleId scale, qint64 low, qint64 n, int profile = 0) {
        if (low > 0) answer(touchpoint, scale, 3, low, profile);
        if (n > low) answer(touchpoint, scale, 9, n - low, profile);
    }

    model::Project& project() { return m_project; }
    model::JourneyId journey() const { return m_journey; }
    template <class Edit>
    void settings(Edit&& edit) {
        model::Settings record = m_project.settings();
        edit(record);
        m_project.put(record);
    }
    template <class Record>
    Id<Record> add(Record record) {
        return addTo(m_project, std::move(record));
    }
    model::AliasId alias(model::SourceId source, model::TouchpointId touchpoint, model::ScaleId scale,
                         const QString& label) {
        model::Alias record;
        record.source = source;
        record.label = label;
        record.scale = scale;
        record.touchpoint = touchpoint;
        return add(std::move(record));
    }

    AnalysisInput input(int shuffles = 0, int redraws = 0) const {
        AnalysisInput input;
        input.project = std::make_shared<const model::Project>(m_project);
        input.journey = m_journey;
        for (const auto& [key, levels] : m_cells) {
            input.counts.cells.push_back({std::get<0>(key), std::get<1>(key), std::get<2>(key), levels});
            for (const qint64 count : levels)
                input.counts.answers += count;
        }
        input.options.shuffles = shuffles;
        input.options.redraws = redraws;
        return input;
    }

  private:
    void link(std::optional<model::TouchpointId> from, std::optional<model::TouchpointId> to,
              model::Exit exit, double weight) {
        model::Transition record;
        record.from = from;
        record.to = to;
        record.exit = exit;
        record.weight = weight;
        add(std::move(record));
    }

    model::Project m_project;
    model::JourneyId m_journey;
    model::StageId m_stage;
    model::DepartmentId m_department;
    int m_steps = 0;
    std::map<std::tuple<model::TouchpointId, model::ScaleId, int>, std::vector<qint64>> m_cells;
};

inline AnalysisResult analysed(const AnalysisInput& input) {
    NoProgress progress;
    return analyse(input, progress).value();
}

} // namespace chwila::analysis
