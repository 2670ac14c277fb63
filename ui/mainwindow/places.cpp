#include "ui/mainwindow/places.h"

#include <algorithm>

namespace chwila::ui {

namespace {

struct PlaceRow {
    const char* table;
    ActionId view;
};
constexpr PlaceRow places[] = {
    {model::Touchpoint::table, ActionId::ShowMap}, {model::Transition::table, ActionId::ShowMap},
    {model::Stage::table, ActionId::ShowMap},      {model::Department::table, ActionId::ShowMap},
    {model::Lane::table, ActionId::ShowMap},       {model::Note::table, ActionId::ShowMap},
    {model::Alias::table, ActionId::ShowData},     {model::Source::table, ActionId::ShowData},
    {model::Event::table, ActionId::ShowTrends},   {model::Initiative::table, ActionId::ShowImprove},
};

} // namespace

edit::RecordRef shownFor(const model::Project& project, const edit::RecordRef& record) {
    if (record.table != QLatin1String(model::Note::table)) return record;
    const model::Note* note = project.find(model::NoteId{record.id});
    return note && note->touchpoint ? edit::refTo(*note->touchpoint) : record;
}

std::optional<ActionId> viewFor(const QString& table) {
    const auto at =
        std::ranges::find_if(places, [&](const PlaceRow& row) { return table == QLatin1String(row.table); });
    return at == std::end(places) ? std::nullopt : std::optional(at->view);
}

edit::Elements elementsOf(const edit::RecordRef& record) {
    edit::Elements elements;
    const auto pick = [&]<class Record>(std::vector<Id<Record>>& ids) {
        if (record.table == QLatin1String(Record::table)) ids.push_back(Id<Record>{record.id});
    };
    pick(elements.touchpoints);
    pick(elements.transitions);
    pick(elements.stages);
    pick(elements.departments);
    pick(elements.lanes);
    pick(elements.notes);
    return elements;
}

} // namespace chwila::ui
