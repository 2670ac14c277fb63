#include "core/edit/fragment.h"

#include "core/base/delimited.h"
#include "core/edit/paste_headings.h"
#include "core/edit/support.h"
#include "core/model/validate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace chwila::edit {

using namespace model;

namespace {

constexpr const char* formatName = "chwila-fragment/1";

template <class Record>
void take(Project& into, const Project& from, Id<Record> id) {
    if (const Record* record = from.find(id)) into.put(*record);
}

void takeJourney(Project& into, const Project& from, JourneyId id) {
    if (const Journey* record = from.find(id)) {
        Journey journey = *record;
        journey.persona.reset();
        into.put(std::move(journey));
    }
}

void takeStage(Project& into, const Project& from, StageId id) {
    take(into, from, id);
    if (const Stage* stage = from.find(id)) takeJourney(into, from, stage->journey);
}

void takeCard(Project& into, const Project& from, const Touchpoint& card) {
    into.put(card);
    takeStage(into, from, card.stage);
    take(into, from, card.department);
    if (card.channel) take(into, from, *card.channel);
}

void takeNote(Project& into, const Project& from, const Note& note) {
    into.put(note);
    if (const Touchpoint* card = from.find(note.touchpoint)) takeCard(into, from, *card);
    if (note.lane) take(into, from, *note.lane);
    if (note.stage) takeStage(into, from, *note.stage);
}

std::vector<const Touchpoint*> cardsOf(const JourneyIndex& index, const Elements& elements) {
    std::vector<const Touchpoint*> cards;
    for (const Touchpoint* card : index.touchpoints()) {
        if (contains(elements.touchpoints, card->id) || contains(elements.stages, card->stage)
            || contains(elements.departments, card->department))
            cards.push_back(card);
    }
    std::ranges::sort(cards, {}, &Touchpoint::id);
    return cards;
}

void takePlaces(Fragment& fragment, const JourneyIndex& index, const std::vector<const Touchpoint*>& cards) {
    int left = index.columns();
    int top = static_cast<int>(index.departments().size());
    for (const Touchpoint* card : cards) {
        left = std::min(left, index.columnOf(*card));
        top = std::min(top, index.rowOf(card->department));
    }
    for (const Touchpoint* card : cards) {
        fragment.places.push_back(
            {card->id, index.columnOf(*card) - left, index.rowOf(card->department) - top});
    }
}

void takeWhatBelongsToCards(Fragment& fragment, const Project& project) {
    const auto isCopied = [&](const std::optional<TouchpointId>& id) {
        return id && std::ranges::binary_search(fragment.places, *id, {}, [](const Fragment::Place& place) {
                   return place.card;
               });
    };
    for (const Transition& transition : project.all<Transition>()) {
        if (isCopied(transition.from) && isCopied(transition.to)) fragment.records.put(transition);
    }
    for (const Note& note : project.all<Note>()) {
        if (isCopied(note.touchpoint)) fragment.records.put(note);
    }
    for (const Alias& alias : project.all<Alias>()) {
        if (!isCopied(alias.touchpoint)) continue;
        fragment.records.put(alias);
        take(fragment.records, project, alias.scale);
        take(fragment.records, project, alias.source);
    }
}

template <class Record>
QJsonArray idsToJson(const std::vector<Id<Record>>& ids) {
    QJsonArray array;
    for (const Id<Record> id : ids)
        array.append(id.value);
    return array;
}

/// Only ids of records that are in the fragment.
template <class Record>
std::vector<Id<Record>> idsFromJson(const QJsonValue& value, const Project& records) {
    std::vector<Id<Record>> ids;
    const QJsonArray array = value.toArray();
    for (const auto& each : array) {
        const Id<Record> id{each.toInteger()};
        if (records.find(id)) ids.push_back(id);
    }
    return ids;
}

Error notAFragment(const QString& detail) {
    return {ErrorCode::Invalid,
            QCoreApplication::translate("edit", "The clipboard holds something that cannot be pasted here."),
            detail,
            {}};
}

} // namespace

Fragment copy(const Project& project, JourneyId journey, const Elements& elements) {
    Fragment fragment;
    const JourneyIndex index(project, journey);
    const std::vector<const Touchpoint*> cards = cardsOf(index, elements);
    for (const Touchpoint* card : cards)
        takeCard(fragment.records, project, *card);
    takePlaces(fragment, index, cards);
    for (const StageColumns& columns : index.stages()) {
        if (contains(elements.stages, columns.stage->id)) fragment.stages.push_back(columns.stage->id);
    }
    for (const StageId id : fragment.stages)
        takeStage(fragment.records, project, id);
    for (const Department* department : index.departments()) {
        if (!contains(elements.departments, department->id)) continue;
        fragment.records.put(*department);
        fragment.departments.push_back(department->id);
    }
    for (const Lane* lane : index.lanes()) {
        if (!contains(elements.lanes, lane->id)) continue;
        fragment.records.put(*lane);
        takeJourney(fragment.records, project, lane->journey);
        fragment.lanes.push_back(lane->id);
    }
    takeWhatBelongsToCards(fragment, project);
    for (const Note& note : project.all<Note>()) {
        const bool alone = contains(elements.notes, note.id) && !fragment.records.find(note.id);
        if (!alone && !(note.lane && contains(fragment.lanes, *note.lane))) continue;
        takeNote(fragment.records, project, note);
        if (note.lane) {
            if (const Lane* lane = project.find(*note.lane))
                takeJourney(fragment.records, project, lane->journey);
        }
        if (alone) fragment.notes.push_back(note.id);
    }
    return fragment;
}

QByteArray toJson(const Fragment& fragment) {
    QJsonArray places;
    for (const Fragment::Place& place : fragment.places)
        places.append(QJsonArray{place.card.value, place.column, place.row});
    const QJsonObject object{{QStringLiteral("format"), QLatin1String(formatName)},
                             {QStringLiteral("project"), projectToJson(fragment.records)},
                             {QStringLiteral("places"), places},
                             {QStringLiteral("stages"), idsToJson(fragment.stages)},
                             {QStringLiteral("departments"), idsToJson(fragment.departments)},
                             {QStringLiteral("lanes"), idsToJson(fragment.lanes)},
                             {QStringLiteral("notes"), idsToJson(fragment.notes)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Fragment> fragmentFromJson(const QByteArray& json) {
    QJsonParseError parsing;
    const QJsonObject object = QJsonDocument::fromJson(json, &parsing).object();
    if (object.value(QStringLiteral("format")).toString() != QLatin1String(formatName))
        return fail(notAFragment(parsing.errorString()));
    Result<Project> records = projectFromJson(object.value(QStringLiteral("project")).toObject());
    if (!records) return fail(notAFragment(records.error().detail));
    if (const std::vector<Issue> issues = validate(*records); !issues.empty())
        return fail(notAFragment(issues.front().message));
    Fragment fragment;
    fragment.records = *std::move(records);
    const QJsonArray places = object.value(QStringLiteral("places")).toArray();
    for (const auto& each : places) {
        const QJsonArray place = each.toArray();
        const TouchpointId id{place.at(0).toInteger()};
        const int column = place.at(1).toInt(-1);
        const int row = place.at(2).toInt(-1);
        const bool sound = fragment.records.find(id) && column >= 0 && column < 100000 && row >= 0;
        if (!sound) return fail(notAFragment(QStringLiteral("places")));
        fragment.places.push_back({id, column, row});
    }
    std::ranges::sort(fragment.places, {}, &Fragment::Place::card);
    fragment.stages = idsFromJson<Stage>(object.value(QStringLiteral("stages")), fragment.records);
    fragment.departments =
        idsFromJson<Department>(object.value(QStringLiteral("departments")), fragment.records);
    fragment.lanes = idsFromJson<Lane>(object.value(QStringLiteral("lanes")), fragment.records);
    fragment.notes = idsFromJson<Note>(object.value(QStringLiteral("notes")), fragment.records);
    return fragment;
}

QString toPlainText(const Fragment& fragment) {
    const QChar tab = QLatin1Char('\t');
    const Project& records = fragment.records;
    QStringList lines;
    QStringList cells;
    for (const PasteHeading& heading : pasteHeadings())
        cells += QCoreApplication::translate("edit", heading.label);
    if (!fragment.places.empty()) lines += cells.join(tab);
    for (const Fragment::Place& place : fragment.places) {
        const Touchpoint* card = records.find(place.card);
        if (!card) continue;
        const Stage* stage = records.find(card->stage);
        const Department* department = records.find(card->department);
        const Channel* channel = records.find(card->channel);
        cells = {card->name,
                 card->description,
                 stage ? stage->name : QString(),
                 QString::number(card->step + 1),
                 department ? department->name : QString(),
                 channel ? channel->name : QString(),
                 card->assumedScore ? QString::number(*card->assumedScore) : QString()};
        for (QString& cell : cells)
            cell = delimitedField(cell, tab);
        lines += cells.join(tab);
    }
    for (const NoteId id : fragment.notes) {
        if (const Note* note = records.find(id)) lines += delimitedField(note->text, tab);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace chwila::edit
