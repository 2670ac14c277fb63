// An answer with the customer's words, as the lists of words show it.
#pragma once

#include "core/feedback/answer.h"

namespace chwila::feedback {

struct Verbatim {
    qint64 id = 0; ///< of the answer in this file; another one after the source was read again
    QString text;  ///< as the customer wrote it; never markup
    model::AliasId alias;
    std::optional<model::TouchpointId> touchpoint; ///< absent = the label is Unassigned
    model::ScaleId scale;
    int level = 0;
    QDateTime time; ///< UTC; invalid = not known
    QString customer;
    Profile profile;
    QString channel;

    bool operator==(const Verbatim&) const = default;
};

} // namespace chwila::feedback
