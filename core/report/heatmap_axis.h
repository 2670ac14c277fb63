// One dimension of a heatmap: its headers in order, and where an answer stands along it. Fixed for
// touchpoints, else by the profile of who answered or by the month. Used by heatmap.cpp alone.
#pragma once

#include "core/report/heatmap.h"

namespace chwila::report {

/// Refers to what it was made from.
class HeatmapAxis {
  public:
    HeatmapAxis(const HeatmapInput& input, const model::JourneyIndex& index, Dimension dimension,
                const QString& attribute, const Language& language);

    const std::vector<HeatmapHeader>& headers() const { return m_headers; }
    bool isOfTouchpoints() const {
        return m_dimension != Dimension::Segment && m_dimension != Dimension::Month;
    }
    bool isMonth() const { return m_dimension == Dimension::Month; }
    const std::vector<QDate>& months() const { return m_months; }

    /// −1 where it has no place. `profile` and `month` count only for their own dimension.
    int place(const model::Touchpoint& touchpoint, int profile, QDate month) const;

  private:
    QString key(const model::Touchpoint& touchpoint, int profile, QDate month) const;
    QString segmentOf(int profile) const;
    bool isUsed(const std::function<bool(const model::Touchpoint*)>& belongs) const;
    void addDepartments();
    void addStages();
    void addChannels();
    void addAreas();
    void addTouchpoints();
    void addSegments();
    void addMonths();

    const HeatmapInput& m_input;
    const model::JourneyIndex& m_index;
    Dimension m_dimension;
    QString m_attribute;
    const Language& m_language;
    std::vector<HeatmapHeader> m_headers;
    std::vector<QDate> m_months;
    std::map<QString, int> m_places;
};

} // namespace chwila::report
