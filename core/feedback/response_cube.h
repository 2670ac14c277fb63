// ResponseCube: all answers as counts per label × profile × day × level, kept as running sums over
// days. Any period and segment filter is then a subtraction: its cost is
// O(labels · profiles · log days), whatever the number of answers. Immutable; shared with workers.
#pragma once

#include "core/feedback/answer.h"
#include "core/feedback/filter.h"
#include "core/feedback/reading/count_table.h"

#include <functional>
#include <limits>
#include <map>
#include <memory>
#include <span>

namespace chwila::feedback {

/// The answers that count under one filter.
class AnswerCounts {
  public:
    /// One touchpoint, one question, one profile; only cells with at least one answer exist.
    struct Cell {
        model::TouchpointId touchpoint;
        model::ScaleId scale;
        int profile = 0; ///< index into ResponseCube::profiles()
        std::vector<qint64> levels;

        qint64 total() const;
        bool operator==(const Cell&) const = default;
    };

    std::vector<Cell> cells; ///< ascending by touchpoint, scale, profile
    qint64 answers = 0;      ///< over all cells
    qint64 unassigned = 0;   ///< under the filter, but their label has no touchpoint
    qint64 setAside = 0;     ///< earlier answers of the same customer (Settings::repeatDays), not counted

    /// Level counts of one touchpoint and question over all profiles; empty where there are none.
    std::vector<qint64> levels(model::TouchpointId touchpoint, model::ScaleId scale) const;
    std::span<const Cell> of(model::TouchpointId touchpoint) const;
};

/// Answers of one label and profile in one of several consecutive periods.
struct PeriodCounts {
    model::TouchpointId touchpoint;
    model::ScaleId scale;
    int profile = 0;                ///< index into ResponseCube::profiles()
    std::size_t period = 0;         ///< index of the period
    std::span<const qint64> levels; ///< count of each level of the scale; valid during the call only
    model::AliasId alias;           ///< the label
};

class ResponseCube {
  public:
    /// Day number of answers without a date; sorts before every real day.
    static constexpr qint64 undated = CountTable::undated;

    /// Counts for a project's current aliases under a filter. Answers whose alias or scale is no longer
    /// in the project, or whose level is off a scale that was narrowed, are left out altogether; so are
    /// counts of weeks (SourceReading::Weekly), which are no answers.
    AnswerCounts counts(const model::Project& project, const Filter& filter) const;

    /// The same answers by period: period k is the days bounds[k] … bounds[k+1]−1 (Julian day numbers,
    /// ascending). Calls `visit` for each label, profile and period with an answer; undated ones and
    /// those without a touchpoint are left out. Counts of weeks are among them.
    void visitPeriods(const model::Project& project, const Filter& filter, std::span<const qint64> bounds,
                      const std::function<void(const PeriodCounts&)>& visit) const;

    /// The same without the answers whose touchpoint and question `kept` refuses, and without those that
    /// have no touchpoint. Shares what it keeps, so it costs next to nothing.
    std::shared_ptr<const ResponseCube>
    only(const model::Project& project,
         const std::function<bool(model::TouchpointId, model::ScaleId)>& kept) const;

    std::span<const Profile> profiles() const { return m_profiles; }
    /// Attribute → its values, both sorted; what a segment filter can offer.
    const std::map<QString, QStringList>& attributes() const { return m_attributes; }
    QDate firstDay() const; ///< invalid where no answer has a date
    QDate lastDay() const;
    qint64 answers() const { return m_answers; } ///< all, also unassigned, without those set aside

  private:
    friend class CubeBuilder;

    struct Series; // one alias × profile: ascending days and cumulative level counts
    static void mergeEqualCells(std::vector<AnswerCounts::Cell>& cells);

    std::vector<std::shared_ptr<const Series>> m_series; // ascending by alias, profile
    std::vector<Profile> m_profiles;
    std::map<QString, QStringList> m_attributes;
    qint64 m_answers = 0;
    qint64 m_firstDay = undated;
    qint64 m_lastDay = undated;
};

/// Collects counts in any order and makes the cube.
class CubeBuilder {
  public:
    CubeBuilder();
    ~CubeBuilder();
    CubeBuilder(const CubeBuilder&) = delete;
    CubeBuilder& operator=(const CubeBuilder&) = delete;

    /// Index of the profile, added when new.
    int profile(const Profile& profile);
    /// `day` is a Julian day number or ResponseCube::undated; `setAside` ones are counted apart.
    void add(model::AliasId alias, int profile, qint64 day, int level, qint64 count = 1,
             bool setAside = false);
    /// Ascending cells of one series; more of the same series may follow.
    void add(model::AliasId alias, int profile, std::span<const CountTable::Cell> cells,
             bool setAside = false);
    std::shared_ptr<const ResponseCube> build() &&;

  private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace chwila::feedback
