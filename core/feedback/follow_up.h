// Follow-up: the promise that who spoke gets an answer. Each answer may be marked open, answered or closed,
// by whom, when and with a note. Kept beside the answers in the project file (core/store/follow_up_store.h)
// under a key of the answer itself, so that it outlives reading the source again.
#pragma once

#include "core/base/language.h"
#include "core/feedback/verbatim.h"

namespace chwila::feedback {

enum class FollowUpState : std::uint8_t {
    None, ///< nobody has looked at it
    Open,
    Answered,
    Closed,
};

struct FollowUp {
    QString key; ///< followUpKey() of the answer
    model::AliasId alias;
    QDateTime time; ///< of the answer, UTC; invalid = not known. With the alias it finds the answer again.
    FollowUpState state = FollowUpState::Open;
    QString by;        ///< who set the state
    QDateTime changed; ///< UTC
    QString note;

    bool operator==(const FollowUp&) const = default;
};

/// Label, respondent and time; the words instead of the respondent where the source names none. The same
/// after the source was read again, and after its score was corrected.
QString followUpKey(const Verbatim& answer);

QString label(FollowUpState state, const Language& language);
/// "Answered by Anna, 3 May 2025"; with the note where there is one.
QString describe(const FollowUp& followUp, const Language& language);

} // namespace chwila::feedback
