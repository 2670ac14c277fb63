#include "core/sample/blueprint.h"

namespace chwila::sample {

using namespace model;

namespace {

constexpr ChannelRow channels[] = {
    {{"Website", "Strona WWW", "Site web"}, "web"},
    {{"App", "Aplikacja", "Aplicație"}, "app"},
    {{"Phone", "Telefon", "Telefon"}, "phone"},
    {{"E-mail", "E-mail", "E-mail"}, "email"},
    {{"Shop or branch", "Sklep lub oddział", "Magazin sau filială"}, "shop"},
    {{"Letter", "List", "Scrisoare"}, "letter"},
    {{"Chat", "Czat", "Chat"}, "chat"},
    {{"In person", "Osobiście", "Personal"}, "person"},
};

struct LaneRow {
    LaneKind kind;
    Words name;
};
constexpr LaneRow lanes[] = {
    {LaneKind::Emotion, {"Emotion", "Emocje", "Emoție"}},
    {LaneKind::Text, {"What the customer thinks", "Co myśli klient", "Ce gândește clientul"}},
    {LaneKind::Pains, {"Pains and gains", "Bolączki i korzyści", "Neplăceri și câștiguri"}},
    {LaneKind::Ideas, {"Ideas", "Pomysły", "Idei"}},
};

void addFrame(Built& built, const Blueprint& blueprint, const Language& language,
              std::vector<DepartmentId>& departments) {
    Project& project = built.project;
    Settings settings = project.settings();
    settings.title = blueprint.title.in(language);
    settings.reportLanguage = language.code();
    project.put(settings);

    Journey journey;
    journey.name = blueprint.journey.in(language);
    built.journey = addRecord(project, journey);
    int order = 0;
    for (const StageRow& row : blueprint.stages) {
        Stage stage;
        stage.journey = built.journey;
        stage.name = row.name.in(language);
        stage.phase = row.phase;
        stage.goal = row.goal.in(language);
        stage.order = order++;
        built.stages.push_back(addRecord(project, stage));
    }
    order = 0;
    for (const DepartmentRow& row : blueprint.departments) {
        Department department;
        department.name = row.name.in(language);
        department.owner = row.owner.in(language);
        department.order = order++;
        departments.push_back(addRecord(project, department));
    }
    order = 0;
    for (const ChannelRow& row : blueprint.channels) {
        model::Channel channel;
        channel.name = row.name.in(language);
        channel.icon = QLatin1String(row.icon);
        channel.order = order++;
        built.channels.push_back(addRecord(project, channel));
    }
    order = 0;
    for (const LaneRow& row : lanes) {
        Lane lane;
        lane.journey = built.journey;
        lane.kind = row.kind;
        lane.name = row.name.in(language);
        lane.order = order++;
        addRecord(project, lane);
    }
}

void addCards(Built& built, const Blueprint& blueprint, const Language& language,
              const std::vector<DepartmentId>& departments) {
    for (const CardRow& row : blueprint.cards) {
        Touchpoint card;
        card.name = row.name.in(language);
        card.stage = built.stages.at(static_cast<std::size_t>(row.stage));
        card.step = row.step;
        card.department = departments.at(static_cast<std::size_t>(row.department));
        card.channel = built.channels.at(static_cast<std::size_t>(row.channel));
        card.area = row.area;
        card.visibility = row.visibility;
        if (row.assumed >= 0) card.assumedScore = row.assumed;
        built.cards.emplace(row.key, addRecord(built.project, card));
    }
}

void addArrows(Built& built, const Blueprint& blueprint) {
    for (const ArrowRow& row : blueprint.arrows) {
        const std::string_view from = row.from;
        const std::string_view to = row.to;
        Transition arrow;
        if (!from.empty()) arrow.from = built.cards.at(from);
        if (to == "-") {
            arrow.exit = Exit::Lost;
        } else if (to != "+") {
            arrow.to = built.cards.at(to);
        }
        arrow.weight = row.weight;
        addRecord(built.project, arrow);
    }
}

} // namespace

std::span<const ChannelRow> usualChannels() {
    return channels;
}

Built build(const Blueprint& blueprint, const Language& language) {
    Built built;
    std::vector<DepartmentId> departments;
    addFrame(built, blueprint, language, departments);
    addCards(built, blueprint, language, departments);
    addArrows(built, blueprint);
    return built;
}

} // namespace chwila::sample
