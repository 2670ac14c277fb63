#include "core/exchange/frame_builder.h"

#include "core/base/text.h"
#include "core/model/journey_index.h"

namespace chwila::exchange {

using namespace model;

namespace {

/// A name of nothing but signs is the same as itself only.
QString frameKey(const QString& name) {
    const QString folded = foldedForSearch(name);
    return folded.isEmpty() ? QChar(u'\0') + name : folded;
}

} // namespace

template <class Record, class Keep>
FrameBuilder::Siblings& FrameBuilder::siblings(qint64 parent, Keep&& keep) {
    const auto [at, isNew] = m_siblings.try_emplace({QString::fromLatin1(Record::table), parent});
    if (!isNew) return at->second;
    Siblings& found = at->second;
    for (const Record* each : inOrder<Record>(m_draft.project(), keep)) {
        const QString key = frameKey(each->name);
        if (!found.ids.contains(key)) found.ids.insert(key, each->id.value);
        found.nextOrder = std::max(found.nextOrder, each->order + 1);
    }
    return found;
}

template <class Record, class Keep>
Id<Record> FrameBuilder::findOrAdd(Record record, qint64 parent, Keep&& keep) {
    Siblings& known = siblings<Record>(parent, keep);
    const QString key = frameKey(record.name);
    if (const auto at = known.ids.constFind(key); at != known.ids.constEnd()) return Id<Record>{*at};
    record.order = known.nextOrder++;
    const Id<Record> id = m_draft.add(std::move(record));
    known.ids.insert(key, id.value);
    return id;
}

JourneyId FrameBuilder::journey(const QString& name) {
    Journey record;
    record.name = name;
    return findOrAdd(std::move(record), 0, [](const Journey&) { return true; });
}

StageId FrameBuilder::stage(JourneyId journey, const QString& name, Kind<Phase> phase) {
    Stage record;
    record.journey = journey;
    record.name = name;
    record.phase = std::move(phase);
    return findOrAdd(std::move(record), journey.value,
                     [journey](const Stage& each) { return each.journey == journey; });
}

DepartmentId FrameBuilder::department(const QString& name) {
    Department record;
    record.name = name;
    return findOrAdd(std::move(record), 0, [](const Department&) { return true; });
}

ChannelId FrameBuilder::channel(const QString& name) {
    Channel record;
    record.name = name;
    record.icon = channelIconFor(name);
    return findOrAdd(std::move(record), 0, [](const Channel&) { return true; });
}

QString channelIconFor(const QString& name) {
    struct Row {
        const char* icon;
        const char* words; ///< folded, between blanks
    };
    static constexpr Row rows[] = {
        {"web", " web website www internet online site strona "},
        {"app", " app application mobile aplikacja aplicatie "},
        {"phone", " phone telephone call hotline telefon infolinia "},
        {"email", " email e mail mail poczta elektroniczna "},
        {"shop", " shop store branch sklep salon oddzial magazin sucursala "},
        {"letter", " letter post list pismo scrisoare "},
        {"chat", " chat messenger czat "},
        {"person", " person in person courier visit agent kurier osobiscie curier "},
        {"device", " device kiosk atm machine terminal urzadzenie "},
    };
    const QString wanted = QLatin1Char(' ') + foldedForSearch(name) + QLatin1Char(' ');
    if (wanted.trimmed().isEmpty()) return {};
    for (const Row& row : rows) {
        if (QString::fromLatin1(row.words).contains(wanted)) return QString::fromLatin1(row.icon);
    }
    return {};
}

} // namespace chwila::exchange
