// Answers with days and segments at the touchpoints of a small journey made by hand, in a cube.
#pragma once

#include "journey_builder.h"

namespace chwila::analysis {

class AnsweredJourney {
  public:
    explicit AnsweredJourney(JourneyBuilder& builder) : m_builder(builder) {
        m_source = builder.add(model::Source{});
    }

    /// Of `n` answers on one day the given number is low.
    void lowOf(model::TouchpointId touchpoint, model::ScaleId scale, qint64 low, qint64 n,
               const feedback::Profile& profile = {}, QDate day = QDate(2025, 3, 3)) {
        const model::Scale& record = *m_builder.project().find(scale);
        const int best = feedback::levelCount(record) - 1;
        const auto add = [&](int level, qint64 count) {
            if (count > 0)
                m_cube.add(alias(touchpoint, scale), m_cube.profile(profile), day.toJulianDay(), level,
                           count);
        };
        add(0, low);
        add(best, n - low);
    }
    /// Takes the answers given so far.
    AnalysisInput input(int shuffles = 0, int redraws = 0) {
        AnalysisInput input = m_builder.input(shuffles, redraws);
        input.cube = std::move(m_cube).build();
        input.counts = input.cube->counts(*input.project, {});
        return input;
    }

  private:
    model::AliasId alias(model::TouchpointId touchpoint, model::ScaleId scale) {
        model::AliasId& id = m_aliases[{touchpoint, scale}];
        if (id.isValid()) return id;
        return id = m_builder.alias(m_source, touchpoint, scale, QString::number(touchpoint.value));
    }

    JourneyBuilder& m_builder;
    model::SourceId m_source;
    feedback::CubeBuilder m_cube;
    std::map<std::pair<model::TouchpointId, model::ScaleId>, model::AliasId> m_aliases;
};

inline feedback::Profile profile(std::vector<std::pair<QString, QString>> values) {
    return {std::move(values)};
}

} // namespace chwila::analysis
