#include "core/model/lane_notes.h"

namespace chwila::model {

std::span<const NoteKind> notesOf(const Kind<LaneKind>& lane) {
    static constexpr NoteKind ofPains[] = {NoteKind::Pain, NoteKind::Gain};
    static constexpr NoteKind ofQuotes[] = {NoteKind::Quote};
    static constexpr NoteKind ofIdeas[] = {NoteKind::Idea};
    if (lane.is(LaneKind::Pains)) return ofPains;
    if (lane.is(LaneKind::Quotes)) return ofQuotes;
    if (lane.is(LaneKind::Ideas)) return ofIdeas;
    return {};
}

} // namespace chwila::model
