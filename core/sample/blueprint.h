// Blueprint: a journey as constant tables, from which the sample and the templates are built. Rows
// refer to each other by position (stage, department, channel) or by key (touchpoints).
#pragma once

#include "core/model/project.h"
#include "core/sample/words.h"

#include <map>
#include <span>
#include <string_view>

namespace chwila::sample {

struct StageRow {
    Words name;
    model::Phase phase;
    Words goal;
};
struct DepartmentRow {
    Words name;
    Words owner;
};
struct ChannelRow {
    Words name;
    const char* icon;
};
/// The tables name only the cards that customers do not see.
inline constexpr auto Backstage = model::Visibility::Backstage;

struct CardRow {
    const char* key; ///< unique in its blueprint; never shown
    Words name;
    int stage;
    int step;
    int department;
    int channel;
    model::ExperienceArea area;
    double assumed; ///< 0…10 as a workshop would have guessed; below 0: none
    model::Visibility visibility = model::Visibility::Frontstage;
};
/// From "" means the start; to "+" the end (finished), to "-" the end (lost).
struct ArrowRow {
    const char* from;
    const char* to;
    double weight;
};

struct Blueprint {
    Words title;
    Words journey;
    std::span<const StageRow> stages;
    std::span<const DepartmentRow> departments;
    std::span<const ChannelRow> channels;
    std::span<const CardRow> cards;
    std::span<const ArrowRow> arrows;
};

/// What a blueprint became: the project and the ids its rows were given.
struct Built {
    model::Project project;
    model::JourneyId journey;
    std::vector<model::StageId> stages;
    std::vector<model::ChannelId> channels;
    std::map<std::string_view, model::TouchpointId> cards;
};

/// Adds the record under the next free id.
template <class Record>
Id<Record> addRecord(model::Project& project, Record record) {
    record.id = Id<Record>{project.highestId() + 1};
    const Id<Record> id = record.id;
    project.put(std::move(record));
    return id;
}

/// One journey with an emotion lane, a text lane, a lane for pains and gains and one for ideas.
Built build(const Blueprint& blueprint, const Language& language);

/// The channels that every blueprint of this module refers to by position.
enum Channel : int { Web, App, Phone, Email, Shop, Letter, Chat, Person };
std::span<const ChannelRow> usualChannels();

} // namespace chwila::sample
