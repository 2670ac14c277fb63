#include "core/versions/comparison.h"

#include "core/base/text.h"
#include "core/edit/field_rows.h"
#include "core/edit/fields.h"
#include "core/model/change.h"
#include "core/model/journey_index.h"
#include "core/versions/field_words.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace chwila::versions {

using namespace model;

namespace {

constexpr qsizetype mostOfAName = 120;

/// In the order in which people think of them. Sources, questions, logs and pictures are told by nobody: they
/// stay as they are, or are told with what shows them.
constexpr const char* tablesInOrder[] = {
    Settings::table,   Journey::table, Stage::table, Department::table, Touchpoint::table,
    Transition::table, Lane::table,    Note::table,  Alias::table,      Initiative::table,
    Persona::table,    Channel::table, Event::table,
};

std::ptrdiff_t placeOf(const QString& table) {
    return std::ranges::find_if(tablesInOrder, [&](const char* each) { return table == QLatin1String(each); })
           - std::begin(tablesInOrder);
}

bool isTold(const QString& table) {
    return placeOf(table) < std::ssize(tablesInOrder);
}

// The journey a record stands in; absent: in none, or in all.
using MaybeJourney = std::optional<JourneyId>;
MaybeJourney journeyIn(const Project& project, const std::optional<StageId>& stage) {
    const Stage* record = project.find(stage);
    return record ? MaybeJourney(record->journey) : std::nullopt;
}
MaybeJourney journeyIn(const Project& project, const std::optional<TouchpointId>& touchpoint) {
    const Touchpoint* record = project.find(touchpoint);
    return record ? journeyIn(project, std::optional(record->stage)) : std::nullopt;
}
template <class Record>
MaybeJourney journeyWith(const Project&, const Record&) {
    return std::nullopt;
}
MaybeJourney journeyWith(const Project&, const Stage& stage) {
    return stage.journey;
}
MaybeJourney journeyWith(const Project&, const Lane& lane) {
    return lane.journey;
}
MaybeJourney journeyWith(const Project& project, const Touchpoint& touchpoint) {
    return journeyIn(project, std::optional(touchpoint.stage));
}
MaybeJourney journeyWith(const Project& project, const Transition& transition) {
    return journeyIn(project, transition.from ? transition.from : transition.to);
}
MaybeJourney journeyWith(const Project& project, const Note& note) {
    return note.touchpoint ? journeyIn(project, note.touchpoint) : journeyIn(project, note.stage);
}
MaybeJourney journeyWith(const Project&, const Event& event) {
    return event.journey;
}

template <class Record>
constexpr bool hasOrder = requires(Record record) {
    record.order;
};

class Comparing {
  public:
    Comparing(const Project& from, const Project& to, const Language& language)
        : m_from(from), m_to(to), m_language(language) {}

    Comparison run() && {
        const Change change = difference(m_from, m_to);
        forEachRecordType([&]<class Record>() {
            if (!isTold(QLatin1String(Record::table))) return;
            const std::set<qint64> moved = reordered<Record>();
            for (const model::RecordChange<Record>& row : change.of<Record>())
                tell(row, row.after && moved.contains(parentOf(*row.after)));
        });
        std::ranges::stable_sort(m_result.records, {}, [](const Compared& record) {
            return std::tuple(placeOf(record.table), record.happened, record.id);
        });
        return std::move(m_result);
    }

  private:
    template <class Record>
    void tell(const model::RecordChange<Record>& row, bool moved) {
        if (row.before && row.after) {
            const QString details = changes(*row.before, *row.after, moved);
            if (!details.isEmpty()) add(Happened::Changed, *row.after, m_to, details);
        } else if (row.after && !goesWithJourney(*row.after, m_to, m_from)) {
            add(Happened::Added, *row.after, m_to, place(*row.after, m_to));
        } else if (row.before && !row.after && !goesWithJourney(*row.before, m_from, m_to)) {
            add(Happened::Removed, *row.before, m_from, place(*row.before, m_from));
        }
    }

    /// `with` has the record, `without` has not.
    template <class Record>
    static bool goesWithJourney(const Record& record, const Project& with, const Project& without) {
        const MaybeJourney journey = journeyWith(with, record);
        return journey && !without.find(*journey);
    }

    template <class Record>
    void add(Happened happened, const Record& record, const Project& project, const QString& details) {
        m_result.records.push_back({happened, QLatin1String(Record::table), record.id.value,
                                    edit::recordTitle(QLatin1String(Record::table), m_language),
                                    nameOf(project, record), details});
    }

    template <class Record>
    QString changes(const Record& before, const Record& after, bool moved) const {
        QStringList words;
        const BothStates states{m_from, m_to, m_language};
        forEachField<Record>([&](const auto& field) {
            if (before.*field.member == after.*field.member) return;
            const QString name = QLatin1String(field.name);
            const QString told = fieldWords(QLatin1String(Record::table), name, toCell(before.*field.member),
                                            toCell(after.*field.member), states);
            if (!told.isEmpty()) words += told;
            if (moved && name == QLatin1String("order"))
                words += m_language.translate("versions", "another place in the order");
        });
        return words.join(QStringLiteral("; "));
    }

    /// Journeys (0: the project as a whole) in which those that are in both states stand in another order.
    /// Numbers alone say nothing, since who is inserted moves the numbers of those behind.
    template <class Record>
    std::set<qint64> reordered() const {
        std::set<qint64> parents;
        if constexpr (hasOrder<Record>) {
            const auto before = siblings<Record>(m_from, m_to);
            for (const auto& [parent, ids] : siblings<Record>(m_to, m_from)) {
                const auto at = before.find(parent);
                if (at == before.end() || at->second != ids) parents.insert(parent);
            }
        }
        return parents;
    }
    template <class Record>
    static std::map<qint64, std::vector<Id<Record>>> siblings(const Project& of, const Project& alsoIn) {
        std::map<qint64, std::vector<Id<Record>>> ids;
        for (const Record* record : inOrder<Record>(of)) {
            if (alsoIn.find(record->id)) ids[parentOf(*record)].push_back(record->id);
        }
        return ids;
    }
    template <class Record>
    static qint64 parentOf(const Record& record) {
        if constexpr (requires { record.journey.value; }) {
            return record.journey.value;
        } else {
            return 0;
        }
    }

    template <class Record>
    QString nameOf(const Project& project, const Record& record) const {
        return inQuotes(edit::nameOf(project, edit::refTo(record.id)), mostOfAName, m_language);
    }
    QString nameOf(const Project& project, const Transition& arrow) const {
        const auto end = [&](const std::optional<TouchpointId>& id, const QString& open) {
            const Touchpoint* touchpoint = project.find(id);
            return touchpoint ? inQuotes(touchpoint->name, mostOfAName, m_language) : open;
        };
        return QStringLiteral("%1 → %2").arg(end(arrow.from, m_language.translate("versions", "start")),
                                             end(arrow.to, m_language.translate("versions", "end")));
    }

    template <class Record>
    QString place(const Record&, const Project&) const {
        return {};
    }
    QString place(const Journey& journey, const Project& project) const {
        const auto touchpoints =
            std::ranges::count_if(project.all<Touchpoint>(), [&](const Touchpoint& each) {
                return journeyWith(project, each) == journey.id;
            });
        return m_language.translate("versions", "with %n touchpoint(s)", nullptr, pluralCount(touchpoints));
    }
    QString place(const Stage& stage, const Project& project) const {
        return nameOfReferred(project, stage.journey);
    }
    QString place(const Lane& lane, const Project& project) const {
        return nameOfReferred(project, lane.journey);
    }
    QString place(const Touchpoint& touchpoint, const Project& project) const {
        return nameOfReferred(project, touchpoint.department) + QStringLiteral(" · ")
               + nameOfReferred(project, touchpoint.stage);
    }
    QString place(const Note& note, const Project& project) const {
        if (note.touchpoint) return nameOfReferred(project, *note.touchpoint);
        return note.lane ? nameOfReferred(project, *note.lane) : QString();
    }

    template <class Record>
    static QString nameOfReferred(const Project& project, Id<Record> id) {
        return elided(singleLine(edit::nameOf(project, edit::refTo(id))), mostOfAName);
    }

    const Project& m_from;
    const Project& m_to;
    const Language& m_language;
    Comparison m_result;
};

} // namespace

qsizetype Comparison::count(Happened happened) const {
    return std::ranges::count(records, happened, &Compared::happened);
}

Comparison compare(const Project& from, const Project& to, const Language& language) {
    return Comparing(from, to, language).run();
}

QString happenedWord(Happened happened, const Language& language) {
    switch (happened) {
    case Happened::Added:
        return language.translate("versions", "Added");
    case Happened::Removed:
        return language.translate("versions", "Removed");
    case Happened::Changed:
        return language.translate("versions", "Changed");
    }
    return {};
}

QString summary(const Comparison& comparison, const Language& language) {
    const auto count = [&](Happened happened) { return pluralCount(comparison.count(happened)); };
    QStringList parts;
    if (const int n = count(Happened::Added); n > 0)
        parts += language.translate("versions", "%n added", nullptr, n);
    if (const int n = count(Happened::Removed); n > 0)
        parts += language.translate("versions", "%n removed", nullptr, n);
    if (const int n = count(Happened::Changed); n > 0)
        parts += language.translate("versions", "%n changed", nullptr, n);
    return parts.isEmpty() ? language.translate("versions", "nothing has changed")
                           : parts.join(QStringLiteral(", "));
}

} // namespace chwila::versions
