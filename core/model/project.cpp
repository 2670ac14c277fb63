#include "core/model/project.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace chwila::model {

namespace {

// Every further id is one more, and the numbers of other JSON readers are exact up to here.
constexpr qint64 mostOfIds = qint64{1} << 53;

} // namespace

Project::Project() {
    put(Settings{});
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
