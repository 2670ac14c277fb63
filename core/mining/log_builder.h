// Puts events that come in the order of the file, those of one customer scattered over it, together into an
// EventLog. Used by the readers of this folder. 20 bytes an event while it works.
#pragma once

#include "core/mining/event_log.h"
#include "core/mining/name_table.h"

#include <map>
#include <optional>

namespace chwila::mining {

/// What is said about an activity by its events: the most frequent value counts, of equal ones the first.
class Descriptions {
  public:
    void add(quint32 activity, std::string_view value);
    QStringList most(std::size_t activities) const;

  private:
    NameTable m_values;
    std::map<std::pair<quint32, quint32>, qint64> m_counts; // activity, value
};

class LogBuilder {
  public:
    void add(quint32 caseNumber, quint32 activity, qint64 time) {
        m_case.push_back(caseNumber);
        m_activity.push_back(activity);
        m_time.push_back(time);
        if (caseNumber >= m_cases) m_cases = caseNumber + 1;
        if (time == noTime) ++m_withoutTime;
    }
    std::size_t events() const { return m_case.size(); }

    /// Sorts by case, then time. `notes` gets the counts of events.
    EventLog finish(const NameTable& activities, ReadingNotes notes) &&;

  private:
    void groupByCase(EventLog& log);

    std::vector<quint32> m_case;
    std::vector<quint32> m_activity;
    std::vector<qint64> m_time;
    quint32 m_cases = 0;
    qint64 m_withoutTime = 0;
};

} // namespace chwila::mining
