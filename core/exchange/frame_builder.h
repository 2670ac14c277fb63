// Makes stages, departments and channels out of names while a file is read; the same name (folded as
// in a search) gives the same record. Names are looked up once and kept, so that a file of thousands is
// read in one go; nobody else may add or rename such records meanwhile. Not for use outside core/exchange.
#pragma once

#include "core/model/draft.h"

#include <QHash>

#include <map>

namespace chwila::exchange {

class FrameBuilder {
  public:
    explicit FrameBuilder(model::Draft& draft) : m_draft(draft) {}

    model::JourneyId journey(const QString& name);
    model::StageId stage(model::JourneyId journey, const QString& name,
                         model::Kind<model::Phase> phase = model::Phase::During);
    model::DepartmentId department(const QString& name);
    model::ChannelId channel(const QString& name);

  private:
    /// Records of one table, of stages those of one journey.
    struct Siblings {
        QHash<QString, qint64> ids; ///< by the folded name
        int nextOrder = 0;
    };
    template <class Record, class Keep>
    Siblings& siblings(qint64 parent, Keep&& keep);
    template <class Record, class Keep>
    Id<Record> findOrAdd(Record record, qint64 parent, Keep&& keep);

    model::Draft& m_draft;
    std::map<std::pair<QString, qint64>, Siblings> m_siblings;
};

/// The icon key that goes with a channel's usual names in English, Polish and Romanian; empty for others.
QString channelIconFor(const QString& name);

} // namespace chwila::exchange
