#include "core/model/project.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace chwila::model {

namespace {

// Every further id is one more, and the numbers of other JSON readers are exact up to here.
constexpr qint64 mostOfIds = qint64{1} << 53;

} // namespace

Project::Project(const Project&) = default;
Project::Project(Project&&) noexcept = default;
Project& Project::operator=(const Project&) = default;
Project& Project::operator=(Project&&) noexcept = default;
Project::~Project() = default;

template <class Record>
void Project::put(Record record) {
    raiseHighestId(record.id.value);
    std::get<Table<Record>>(m_tables).put(std::move(record));
}

template <class Record>
bool Project::remove(Id<Record> id) {
    return std::get<Table<Record>>(m_tables).remove(id);
}

template void Project::put(Picture);
template bool Project::remove(PictureId);
template void Project::put(Settings);
template bool Project::remove(SettingsId);
template void Project::put(Persona);
template bool Project::remove(PersonaId);
template void Project::put(Journey);
template bool Project::remove(JourneyId);
template void Project::put(Stage);
template bool Project::remove(StageId);
template void Project::put(Department);
template bool Project::remove(DepartmentId);
template void Project::put(Channel);
template bool Project::remove(ChannelId);
template void Project::put(Lane);
template bool Project::remove(LaneId);
template void Project::put(Touchpoint);
template bool Project::remove(TouchpointId);
template void Project::put(Transition);
template bool Project::remove(TransitionId);
template void Project::put(Note);
template bool Project::remove(NoteId);
template void Project::put(Initiative);
template bool Project::remove(InitiativeId);
template void Project::put(Event);
template bool Project::remove(EventId);
template void Project::put(Scale);
template bool Project::remove(ScaleId);
template void Project::put(Source);
template bool Project::remove(SourceId);
template void Project::put(Alias);
template bool Project::remove(AliasId);
template void Project::put(ObservedLog);
template bool Project::remove(ObservedLogId);

Project::Project() {
    put(Settings{});
}

bool Project::operator==(const Project& other) const {
    return m_tables == other.m_tables;
}

const Settings& Project::settings() const {
    const Settings* settings = find(SettingsId{1});
    Q_ASSERT(settings);
    return *settings;
}

QJsonObject projectToJson(const Project& project) {
    QJsonObject object;
    forEachRecordType([&]<class Record>() {
        QJsonArray rows;
        for (const Record& record : project.all<Record>())
            rows.append(recordToJson(record));
        object.insert(QLatin1String(Record::table), rows);
    });
    object.insert(QLatin1String("highest_id"), project.highestId());
    return object;
}

Result<Project> projectFromJson(const QJsonObject& object) {
    Project project;
    std::optional<Error> error;
    forEachRecordType([&]<class Record>() {
        const QJsonArray rows = object.value(QLatin1String(Record::table)).toArray();
        for (const auto& row : rows) {
            if (error) return;
            Result<Record> record = recordFromJson<Record>(row.toObject());
            if (!record) {
                error = record.error();
            } else if (!record->id.isValid() || record->id.value > mostOfIds
                       || (project.find(record->id) && !std::is_same_v<Record, Settings>)) {
                error =
                    Error{ErrorCode::Invalid,
                          QCoreApplication::translate("model", "A “%1” has no id or one that is used twice.")
                              .arg(QLatin1String(Record::table)),
                          QString::number(record->id.value),
                          {}};
            } else {
                project.put(*std::move(record));
            }
        }
    });
    if (error) return fail(*std::move(error));
    project.raiseHighestId(std::min(object.value(QLatin1String("highest_id")).toInteger(), mostOfIds));
    return project;
}

} // namespace chwila::model
