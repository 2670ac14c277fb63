#include "core/edit/note_line.h"

namespace chwila::edit {

using model::NoteKind;

namespace {

constexpr NoteMark kindMarks[] = {
    {u'!', NoteKind::Pain},     {u'+', NoteKind::Gain}, {u'"', NoteKind::Quote},
    {u'?', NoteKind::Question}, {u'*', NoteKind::Idea}, {u'-', NoteKind::Observation},
};

constexpr QStringView openingQuotes = u"\"\u201C\u201E\u00AB";
constexpr QStringView closingQuotes = u"\"\u201D\u201C\u00BB";

} // namespace

std::span<const NoteMark> noteMarks() {
    return kindMarks;
}

NoteLine readNoteLine(const QString& typed) {
    NoteLine note;
    note.text = typed.trimmed();
    if (note.text.isEmpty()) return note;
    const QChar first = note.text.front();
    if (openingQuotes.contains(first)) {
        note.kind = NoteKind::Quote;
        note.text.remove(0, 1);
        // Only a mark at the very end belongs to the first one: customers quote others, too.
        if (!note.text.isEmpty() && closingQuotes.contains(note.text.back())) note.text.chop(1);
    } else if (const auto at = std::ranges::find(kindMarks, first.unicode(), &NoteMark::mark);
               at != std::end(kindMarks)) {
        note.kind = at->kind;
        note.text.remove(0, 1);
    }
    note.text = note.text.trimmed();
    return note;
}

QString withNextMark(const QString& typed) {
    const NoteLine note = readNoteLine(typed);
    if (note.text.isEmpty()) return typed;
    const auto own = std::ranges::find(kindMarks, note.kind, &NoteMark::kind);
    const auto next = own == std::end(kindMarks) || std::next(own) == std::end(kindMarks)
                          ? std::begin(kindMarks)
                          : std::next(own);
    return QChar(next->mark) + note.text;
}

} // namespace chwila::edit
