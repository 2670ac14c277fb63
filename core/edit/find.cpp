#include "core/edit/find.h"

#include "core/base/text.h"

namespace chwila::edit {

using namespace model;

namespace {

/// Fields that hold keys, colours or paths rather than words of people.
bool isForPeople(const QString& table, QLatin1String field) {
    static const QStringList keys{QStringLiteral("colour"),          QStringLiteral("icon"),
                                  QStringLiteral("logo_colour"),     QStringLiteral("mapping"),
                                  QStringLiteral("report_language"), QStringLiteral("query"),
                                  QStringLiteral("location")};
    return table != QLatin1String(Settings::table) && table != QLatin1String(ObservedLog::table)
           && table != QLatin1String(Picture::table) && !keys.contains(field);
}

std::optional<JourneyId> journeyOfStage(const Project& project, const std::optional<StageId>& id) {
    const Stage* stage = project.find(id);
    return stage ? std::optional(stage->journey) : std::nullopt;
}
std::optional<JourneyId> journeyOfCard(const Project& project, const std::optional<TouchpointId>& id) {
    const Touchpoint* card = project.find(id);
    return card ? journeyOfStage(project, card->stage) : std::nullopt;
}

template <class Record>
std::optional<JourneyId> shownIn(const Project&, const Record&) {
    return std::nullopt;
}
std::optional<JourneyId> shownIn(const Project&, const Journey& record) {
    return record.id;
}
std::optional<JourneyId> shownIn(const Project&, const Stage& record) {
    return record.journey;
}
std::optional<JourneyId> shownIn(const Project&, const Lane& record) {
    return record.journey;
}
std::optional<JourneyId> shownIn(const Project& project, const Touchpoint& record) {
    return journeyOfStage(project, record.stage);
}
std::optional<JourneyId> shownIn(const Project& project, const Transition& record) {
    return journeyOfCard(project, record.from ? record.from : record.to);
}
std::optional<JourneyId> shownIn(const Project& project, const Note& record) {
    return record.touchpoint ? journeyOfCard(project, record.touchpoint)
                             : journeyOfStage(project, record.stage);
}
std::optional<JourneyId> shownIn(const Project& project, const Alias& record) {
    return journeyOfCard(project, record.touchpoint);
}

} // namespace

std::vector<Found> findText(const Project& project, const QString& needle) {
    const QString wanted = foldedForSearch(needle);
    std::vector<Found> found;
    if (wanted.isEmpty()) return found;
    forEachRecordType([&]<class Record>() {
        const QString table = QLatin1String(Record::table);
        for (const Record& record : project.all<Record>()) {
            forEachField<Record>([&](const auto& each) {
                using Value = std::remove_cvref_t<decltype(record.*each.member)>;
                if constexpr (std::is_same_v<Value, QString>) {
                    const QString& text = record.*each.member;
                    if (!isForPeople(table, QLatin1String(each.name))) return;
                    if (!foldedForSearch(text).contains(wanted)) return;
                    found.push_back(
                        {refTo(record.id), QLatin1String(each.name), text, shownIn(project, record)});
                }
            });
        }
    });
    return found;
}

} // namespace chwila::edit
