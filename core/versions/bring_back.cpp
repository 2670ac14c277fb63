#include "core/versions/bring_back.h"

#include "core/model/observed_ids.h"
#include "core/model/validate.h"

#include <QCoreApplication>

namespace chwila::versions {

using namespace model;

namespace {

/// Belongs to the answers, or was read from outside as they are.
template <class Record>
constexpr bool staysAsItIs =
    std::is_same_v<
        Record,
        Scale> || std::is_same_v<Record, Source> || std::is_same_v<Record, Alias> || std::is_same_v<Record, ObservedLog>;

template <class Record>
void replaceAll(Project& project, const Project& version) {
    const Table<Record> present = project.all<Record>();
    for (const Record& record : present) {
        if (!version.find(record.id)) project.remove(record.id);
    }
    for (const Record& record : version.all<Record>())
        project.put(record);
}

void keepSettingsOfAnswers(Project& project, const Settings& now) {
    Settings settings = project.settings();
    settings.repeatDays = now.repeatDays;
    settings.redact = now.redact;
    settings.smallestGroup = now.smallestGroup;
    project.put(settings);
}

/// Where a label leads afterwards.
std::optional<TouchpointId> touchpointOf(const Alias& label, const Project& now, const Project& version) {
    const Alias* then = version.find(label.id);
    const std::optional<TouchpointId> before = then ? then->touchpoint : std::nullopt;
    const bool known = before && version.find(*before);
    // Deleted or merged away since: the label lost it by that and not because somebody said so.
    if (known && !now.find(*before)) return before;
    if (!label.touchpoint || version.find(*label.touchpoint)) return label.touchpoint;
    return known ? before : std::nullopt;
}

void leadLabels(Project& project, const Project& now, const Project& version) {
    for (const Alias& label : now.all<Alias>()) {
        Alias led = label;
        led.touchpoint = touchpointOf(label, now, version);
        if (led != label) project.put(std::move(led));
    }
}

/// With its paths at the touchpoints where they were before these were merged.
ObservedLog takenApart(const ObservedLog& log, const Project& now, const Project& version) {
    const ObservedLog* then = version.find(log.id);
    if (!then || then->paths == log.paths) return log;
    ObservedLog parted = log;
    parted.paths = then->paths;
    const auto isGone = [&now](TouchpointId id) { return !now.find(id); };
    const bool sameReading = parted == *then && differByMergesOnly(then->paths, log.paths, isGone);
    return sameReading ? parted : log;
}

void settleLogs(Project& project, const Project& now, const Project& version) {
    for (const ObservedLog& log : now.all<ObservedLog>()) {
        if (version.find(log.journey)) {
            project.put(takenApart(log, now, version));
        } else {
            project.remove(log.id);
        }
    }
    for (const ObservedLog& log : version.all<ObservedLog>()) {
        if (version.find(log.journey) && !now.find(log.journey)) project.put(log);
    }
}

} // namespace

Project broughtBack(const Project& now, const Project& version) {
    Project project = now;
    forEachRecordType([&]<class Record>() {
        if constexpr (!staysAsItIs<Record>) replaceAll<Record>(project, version);
    });
    keepSettingsOfAnswers(project, now.settings());
    leadLabels(project, now, version);
    settleLogs(project, now, version);
    return project;
}

Result<Change> bringBack(const Project& now, const Project& version) {
    const Project project = broughtBack(now, version);
    if (const auto issues = validate(project); !issues.empty()) {
        return fail(ErrorCode::Damaged,
                    QCoreApplication::translate("versions",
                                                "This version does not hold together any more, so "
                                                "it cannot be brought back."),
                    issues.front().message);
    }
    return difference(now, project);
}

} // namespace chwila::versions
