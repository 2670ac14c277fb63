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

template <class Record>
const Record& lastOf(const model::RecordChange<Record>& row) {
    return row.after ? *row.after : *row.before;
}

/// Those of which a change has something, in the order of the tables.
class TouchedJourneys {
  public:
    TouchedJourneys(const model::Project& project, const model::Change& change)
        : m_project(project), m_change(change) {
        for (const auto& row : change.of<model::Touchpoint>())
            takeStage(lastOf(row).stage);
        for (const auto& row : change.of<model::Stage>())
            take(lastOf(row).journey);
        for (const auto& row : change.of<model::Lane>())
            take(lastOf(row).journey);
        for (const auto& row : change.of<model::Transition>()) {
            takeCard(lastOf(row).from);
            takeCard(lastOf(row).to);
        }
        for (const auto& row : change.of<model::Note>()) {
            takeCard(lastOf(row).touchpoint);
            if (lastOf(row).stage) takeStage(*lastOf(row).stage);
        }
    }

    const std::vector<model::JourneyId>& inOrder() const { return m_journeys; }

  private:
    void take(model::JourneyId journey) {
        if (m_project.find(journey)) m_journeys.push_back(journey);
    }
    void takeStage(model::StageId id) {
        const auto* changed = m_change.find(id);
        const model::Stage* stage = changed ? &lastOf(*changed) : m_project.find(id);
        if (stage) take(stage->journey);
    }
    void takeCard(std::optional<model::TouchpointId> id) {
        if (const model::Touchpoint* card = m_project.find(id)) takeStage(card->stage);
    }

    const model::Project& m_project;
    const model::Change& m_change;
    std::vector<model::JourneyId> m_journeys;
};

} // namespace

std::optional<model::JourneyId> journeyShowing(const model::Project& project, const model::Change& change,
                                               model::JourneyId shown) {
    const TouchedJourneys touched(project, change);
    if (touched.inOrder().empty()) return std::nullopt;
    const bool isShown = std::ranges::find(touched.inOrder(), shown) != touched.inOrder().end();
    return isShown ? shown : touched.inOrder().front();
}

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
