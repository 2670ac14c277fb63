#include "core/model/project.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace chwila::model {

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
            } else if (!record->id.isValid() || (project.find(record->id) && record->id.value != 1)) {
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
    project.raiseHighestId(object.value(QLatin1String("highest_id")).toInteger());
    return project;
}

} // namespace chwila::model
