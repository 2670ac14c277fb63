#include "core/exchange/case_events.h"

#include "core/mining/case_log.h"
#include "core/mining/log_reading.h"
#include "core/mining/observed_paths.h"

#include <QFileInfo>
#include <QJsonArray>

namespace chwila::exchange {

std::vector<Error> addCaseEvents(const QJsonObject& object, const QString& fileName,
                                 const QHash<QString, model::TouchpointId>& touchpoints,
                                 model::JourneyId journey, model::Draft& draft) {
    if (object.value(QStringLiteral("events")).toArray().isEmpty()) return {};
    const mining::EventLog log = mining::caseLog(object, fileName);
    NoProgress progress;
    const Result<mining::Discovery> discovery = mining::discover(log, {}, progress);
    if (!discovery) return {discovery.error()};
    const QHash<QString, QString> activities = mining::caseActivities(object);
    std::vector<feedback::LabelMatch> matches;
    for (auto each = touchpoints.begin(); each != touchpoints.end(); ++each)
        matches.push_back({activities.value(each.key()), each.value(), {}});
    const mining::ObservedPaths observed = mining::observe(*discovery, matches);
    if (observed.customers == 0) return log.notes.problems;
    model::ObservedLog record;
    record.journey = journey;
    record.name = QFileInfo(fileName).fileName();
    record.location = fileName;
    record.reading = mining::readingToText(
        {mining::LogForm::Case, {}, {}, {}, {}, {}, {}, feedback::DateOrder::YearMonthDay});
    record.readOn = QDate::currentDate();
    record.customers = observed.customers;
    record.events = discovery->events;
    record.paths = mining::pathsToText(observed);
    draft.add(std::move(record));
    return log.notes.problems;
}

} // namespace chwila::exchange
