// Makes stages, departments and channels out of names while a file is read; the same name (folded as
// in a search) gives the same record. Not for use outside core/exchange.
#pragma once

#include "core/model/draft.h"

#include <QHash>

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
    template <class Record, class Keep>
    Id<Record> findOrAdd(Record record, Keep&& keep);

    model::Draft& m_draft;
};

/// The icon key that goes with a channel's usual names in English, Polish and Romanian; empty for others.
QString channelIconFor(const QString& name);

} // namespace chwila::exchange
