// A note typed as one text: its first letter may say what kind of note it is. Pure; used where notes are
// typed in place.
#pragma once

#include "core/model/kinds.h"

namespace chwila::edit {

struct NoteMark {
    char16_t mark;
    model::NoteKind kind;
};
/// ! pain, + gain, " quote, ? question, * idea, - observation; in this order.
std::span<const NoteMark> noteMarks();

struct NoteLine {
    model::NoteKind kind = model::NoteKind::Pain; ///< what is not marked is a pain, the usual reason to write
    QString text;                                 ///< without the mark, a quote without its marks; trimmed

    bool operator==(const NoteLine&) const = default;
};
NoteLine readNoteLine(const QString& typed);
/// The same text as a note of the kind that comes after its own; the text alone where it is empty.
QString withNextMark(const QString& typed);

} // namespace chwila::edit
