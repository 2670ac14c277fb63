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

/// Where in a list the places of a table come: what is on the map before what stands about it.
std::size_t kindRank(const QString& table) {
    static const QStringList first{QLatin1String(Touchpoint::table), QLatin1String(Note::table),
                                   QLatin1String(Stage::table), QLatin1String(Department::table)};
    const qsizetype at = first.indexOf(table);
    return static_cast<std::size_t>(at < 0 ? first.size() : at);
}

enum class Match : std::uint8_t { WholeName, BeginOfName, WordOfName, InName, Elsewhere };

Match matchOf(const Found& found, const QString& wanted) {
    if (found.field != QLatin1String("name")) return Match::Elsewhere;
    const QString text = foldedForSearch(found.text);
    if (text == wanted) return Match::WholeName;
    if (text.startsWith(wanted)) return Match::BeginOfName;
    return text.contains(QLatin1Char(' ') + wanted) ? Match::WordOfName : Match::InName;
}

void sortForReading(std::vector<Found>& found, const QString& wanted, std::optional<JourneyId> shown) {
    struct Ranked {
        std::tuple<std::size_t, bool, Match> rank;
        Found found;
    };
    std::vector<Ranked> ranked;
    ranked.reserve(found.size());
    for (Found& each : found) {
        const bool isElsewhere = shown && each.journey && each.journey != shown;
        ranked.push_back(
            {{kindRank(each.record.table), isElsewhere, matchOf(each, wanted)}, std::move(each)});
    }
    std::ranges::stable_sort(ranked, {}, &Ranked::rank);
    std::ranges::transform(ranked, found.begin(), [](Ranked& each) { return std::move(each.found); });
}

/// The shortest beginning of the text that holds the needle, by its length; folding keeps no positions.
qsizetype endOfFirst(const QString& text, const QString& wanted) {
    qsizetype without = 0;
    qsizetype with = text.size();
    while (without < with) {
        const qsizetype middle = (without + with) / 2;
        if (foldedForSearch(QStringView(text).left(middle)).contains(wanted)) {
            with = middle;
        } else {
            without = middle + 1;
        }
    }
    return with;
}

} // namespace

QString excerptAround(const QString& text, const QString& needle, qsizetype limit) {
    if (text.size() <= limit) return text;
    const qsizetype end = endOfFirst(text, foldedForSearch(needle));
    const qsizetype around = std::max<qsizetype>(0, (limit - needle.size()) / 2);
    qsizetype first = std::max<qsizetype>(0, end - needle.size() - around);
    qsizetype last = std::min(text.size(), first + limit);
    first = std::max<qsizetype>(0, last - limit);
    const QLatin1Char space(' ');
    if (first > 0) {
        const qsizetype word = text.indexOf(space, first);
        if (word >= 0 && word < end - needle.size()) first = word + 1;
    }
    if (last < text.size()) {
        const qsizetype word = text.lastIndexOf(space, last);
        if (word > end) last = word;
    }
    const QChar more(0x2026);
    QString excerpt = text.mid(first, last - first);
    if (first > 0) excerpt.prepend(more);
    if (last < text.size()) excerpt.append(more);
    return excerpt;
}

std::vector<Found> findText(const Project& project, const QString& needle, std::optional<JourneyId> shown) {
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
    sortForReading(found, wanted, shown);
    return found;
}

} // namespace chwila::edit
