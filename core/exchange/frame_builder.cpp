#include "core/exchange/frame_builder.h"

#include "core/base/text.h"
#include "core/model/journey_index.h"

namespace chwila::exchange {

using namespace model;

template <class Record, class Keep>
Id<Record> FrameBuilder::findOrAdd(Record record, Keep&& keep) {
    const QString folded = foldedForSearch(record.name);
    for (const Record* each : inOrder<Record>(m_draft.project(), keep)) {
        const bool same =
            folded.isEmpty() ? each->name == record.name : foldedForSearch(each->name) == folded;
        if (same) return each->id;
        record.order = std::max(record.order, each->order + 1);
    }
    return m_draft.add(std::move(record));
}

JourneyId FrameBuilder::journey(const QString& name) {
    Journey record;
    record.name = name;
    return findOrAdd(std::move(record), [](const Journey&) { return true; });
}

StageId FrameBuilder::stage(JourneyId journey, const QString& name, Kind<Phase> phase) {
    Stage record;
    record.journey = journey;
    record.name = name;
    record.phase = std::move(phase);
    return findOrAdd(std::move(record), [journey](const Stage& each) { return each.journey == journey; });
}

DepartmentId FrameBuilder::department(const QString& name) {
    Department record;
    record.name = name;
    return findOrAdd(std::move(record), [](const Department&) { return true; });
}

ChannelId FrameBuilder::channel(const QString& name) {
    Channel record;
    record.name = name;
    record.icon = channelIconFor(name);
    return findOrAdd(std::move(record), [](const Channel&) { return true; });
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
