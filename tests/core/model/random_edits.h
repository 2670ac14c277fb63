// Random edits that keep a project valid, for property tests of everything that stores, sends or
// reverses changes. The same seed gives the same edits.
#pragma once

#include "core/base/random.h"
#include "core/model/draft.h"

#include <vector>

namespace chwila::model {

class RandomEditor {
  public:
    explicit RandomEditor(std::uint64_t seed) : m_random(seed) {}

    /// One edit, of one to some dozens of records; never empty.
    Change next(const Project& project) {
        for (;;) {
            Draft draft(project);
            step(draft);
            if (!draft.change().isEmpty()) return std::move(draft).take();
        }
    }
    std::uint64_t below(std::uint64_t bound) { return m_random.below(bound); }

    QString text() {
        static const QStringList words{QStringLiteral("claim"),
                                       QStringLiteral("zgłoszenie"),
                                       QStringLiteral("'quoted\""),
                                       QStringLiteral("<b>not bold</b>"),
                                       QStringLiteral("two\nlines"),
                                       QStringLiteral("\U0001F600"),
                                       QString(),
                                       QStringLiteral("=1+1")};
        return words[static_cast<qsizetype>(below(static_cast<std::uint64_t>(words.size())))]
               + QString::number(below(100000));
    }

  private:
    template <class Record>
    std::optional<Id<Record>> any(const Project& project) {
        const Table<Record>& table = project.all<Record>();
        if (table.isEmpty()) return std::nullopt;
        return (table.begin() + static_cast<std::ptrdiff_t>(below(static_cast<std::uint64_t>(table.size()))))
            ->id;
    }
    template <class Record>
    Id<Record> anyOrNew(Draft& draft, Record record) {
        const std::optional<Id<Record>> present = any<Record>(draft.project());
        return present && below(8) != 0 ? *present : draft.add(std::move(record));
    }

    StageId stage(Draft& draft) {
        const JourneyId journey = anyOrNew(draft, Journey{.name = text()});
        return anyOrNew(draft,
                        Stage{.journey = journey, .name = text(), .order = static_cast<int>(below(9))});
    }
    TouchpointId addTouchpoint(Draft& draft) {
        Touchpoint touchpoint;
        touchpoint.stage = stage(draft);
        touchpoint.department = anyOrNew(draft, Department{.name = text()});
        touchpoint.step = static_cast<int>(below(5));
        touchpoint.name = text();
        if (below(2) != 0) touchpoint.channel = anyOrNew(draft, Channel{.name = text()});
        if (below(2) != 0) touchpoint.assumedScore = static_cast<double>(below(101)) / 10;
        return draft.add(touchpoint);
    }
    void addTransition(Draft& draft) {
        const std::optional<TouchpointId> from = any<Touchpoint>(draft.project());
        const std::optional<TouchpointId> to = any<Touchpoint>(draft.project());
        if (!from || !to) return;
        const Project& project = draft.project();
        const JourneyId here = project.find(project.find(*from)->stage)->journey;
        if (here != project.find(project.find(*to)->stage)->journey) return;
        for (const Transition& transition : project.all<Transition>()) {
            if (transition.from == from && transition.to == to) return;
        }
        draft.add(Transition{.from = from, .to = to, .weight = static_cast<double>(below(1000)) / 7});
    }
    void addNote(Draft& draft) {
        Note note;
        note.text = text();
        note.kind = kindRows<NoteKind>()[below(kindRows<NoteKind>().size())].value;
        note.touchpoint = any<Touchpoint>(draft.project());
        if (note.touchpoint) draft.add(note);
    }
    void addInitiative(Draft& draft) {
        Initiative initiative;
        initiative.name = text();
        initiative.due = below(2) != 0 ? QDate(2027, 1, 1).addDays(static_cast<qint64>(below(300))) : QDate();
        if (const auto touchpoint = any<Touchpoint>(draft.project())) initiative.touchpoints = {*touchpoint};
        draft.add(initiative);
    }
    void addAlias(Draft& draft) {
        Alias alias;
        alias.source = anyOrNew(draft, Source{.name = text(), .mapping = QStringLiteral("{\"a\":1}")});
        alias.scale = anyOrNew(draft, Scale{.name = text()});
        alias.label = text() + QString::number(draft.project().highestId());
        alias.touchpoint = any<Touchpoint>(draft.project());
        draft.add(alias);
    }
    void editTouchpoint(Draft& draft) {
        const std::optional<TouchpointId> id = any<Touchpoint>(draft.project());
        if (!id) return;
        draft.update(*id, [this](Touchpoint& touchpoint) {
            touchpoint.name = text();
            touchpoint.step = static_cast<int>(below(6));
            touchpoint.verdict = kindRows<Verdict>()[below(4)].value;
        });
    }
    void moveTouchpoints(Draft& draft) {
        std::vector<TouchpointId> moved;
        for (const Touchpoint& touchpoint : draft.project().all<Touchpoint>()) {
            if (below(3) == 0) moved.push_back(touchpoint.id);
        }
        for (const TouchpointId id : moved)
            draft.update(id, [](Touchpoint& touchpoint) { ++touchpoint.step; });
    }
    // Whatever refers to the touchpoint goes or lets go, as in the program.
    void removeTouchpoint(Draft& draft) {
        const std::optional<TouchpointId> id = any<Touchpoint>(draft.project());
        if (!id) return;
        const Project before = draft.project();
        for (const Transition& transition : before.all<Transition>()) {
            if (transition.from == id || transition.to == id) draft.remove(transition.id);
        }
        for (const Note& note : before.all<Note>()) {
            if (note.touchpoint == id) draft.remove(note.id);
        }
        for (const Initiative& initiative : before.all<Initiative>()) {
            draft.update(initiative.id, [id](Initiative& record) { std::erase(record.touchpoints, *id); });
        }
        for (const Alias& alias : before.all<Alias>()) {
            if (alias.touchpoint == id)
                draft.update(alias.id, [](Alias& record) { record.touchpoint.reset(); });
        }
        draft.remove(*id);
    }
    void editSettings(Draft& draft) {
        draft.update(SettingsId{1}, [this](Settings& settings) {
            settings.title = text();
            settings.repeatDays = static_cast<int>(below(60));
            settings.knownLossRate = below(2) != 0 ? std::optional(0.25) : std::nullopt;
        });
    }

    void step(Draft& draft) {
        switch (below(11)) {
        case 0:
        case 1:
        case 2:
            addTouchpoint(draft);
            break;
        case 3:
            addTransition(draft);
            break;
        case 4:
            addNote(draft);
            break;
        case 5:
            addInitiative(draft);
            break;
        case 6:
            addAlias(draft);
            break;
        case 7:
            editTouchpoint(draft);
            break;
        case 8:
            moveTouchpoints(draft);
            break;
        case 9:
            removeTouchpoint(draft);
            break;
        default:
            editSettings(draft);
            break;
        }
    }

    Random m_random;
};

} // namespace chwila::model
