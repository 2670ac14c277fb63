#include "core/feedback/mapping/saved_mapping.h"

#include "core/base/text.h"
#include "core/base/whole_file.h"
#include "core/feedback/words.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

#include <algorithm>

namespace chwila::feedback {

namespace {

constexpr qint64 mostBytes = 4 << 20; // a mapping of thousands of columns is a few hundred kilobytes

QString folded(const QString& title) {
    return singleLine(title).toCaseFolded();
}

/// The one of exactly that title goes before one that differs in letter case or blanks.
const ColumnMapping* savedColumn(const Mapping& mapping, const QString& title) {
    if (const ColumnMapping* exact = mapping.find(title)) return exact;
    const auto at = std::ranges::find_if(
        mapping.columns, [&](const ColumnMapping& column) { return folded(column.title) == folded(title); });
    return at == mapping.columns.end() ? nullptr : &*at;
}

/// Calls `edit` on every scale of the mapping.
template <class Edit>
void forEachScale(Mapping& mapping, Edit&& edit) {
    for (ColumnMapping& column : mapping.columns) {
        if (column.scale) edit(*column.scale);
    }
    for (QuestionScale& question : mapping.questions)
        edit(question.scale);
}

std::optional<SavedMapping> readSaved(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes) return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    SavedMapping saved;
    saved.name = object.value(QLatin1String("name")).toString();
    for (const auto& title : object.value(QLatin1String("titles")).toArray())
        saved.titles += title.toString();
    saved.changed =
        QDateTime::fromString(object.value(QLatin1String("changed")).toString(), Qt::ISODateWithMs);
    Result<Mapping> mapping = mappingFromJson(object);
    if (saved.name.isEmpty() || saved.titles.isEmpty() || !mapping) return std::nullopt;
    saved.mapping = *std::move(mapping);
    return saved;
}

} // namespace

QStringList titlesOf(const TableSample& sample) {
    QStringList titles;
    for (const ColumnSample& column : sample.columns)
        titles += column.title;
    return titles;
}

std::optional<QString> missingColumn(const Mapping& mapping, const TableSample& sample) {
    const QStringList titles = titlesOf(sample);
    const auto missing = std::ranges::find_if(mapping.columns, [&titles](const ColumnMapping& column) {
        return column.role != ColumnRole::Ignore && !titles.contains(column.title);
    });
    if (missing == mapping.columns.end()) return std::nullopt;
    return missing->title;
}

QString shapeOf(const QStringList& titles) {
    QStringList sorted;
    for (const QString& title : titles)
        sorted += folded(title);
    std::ranges::sort(sorted);
    const QByteArray bytes = sorted.join(QChar(0x1F)).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(32));
}

Mapping adopted(const SavedMapping& saved, const TableSample& sample, const model::Project& project) {
    Mapping mapping = saved.mapping;
    mapping.dialect = sample.dialect;
    std::vector<ColumnMapping> columns;
    for (const ColumnSample& present : sample.columns) {
        const ColumnMapping* known = savedColumn(saved.mapping, present.title);
        if (!known) {
            columns.push_back({present.title, ColumnRole::Ignore, {}, {}});
            continue;
        }
        if (saved.mapping.commentColumn == known->title) mapping.commentColumn = present.title;
        columns.push_back(*known);
        columns.back().title = present.title;
    }
    mapping.columns = std::move(columns);
    if (!mapping.find(mapping.commentColumn)) mapping.commentColumn.clear();
    forEachScale(mapping, [&](model::Scale& scale) {
        for (const model::Scale& known : project.all<model::Scale>()) {
            scale.id = known.id;
            if (scale == known) return;
        }
        scale.id = {};
    });
    return mapping;
}

MappingShelf MappingShelf::ofPerson() {
    return MappingShelf(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                        + QStringLiteral("/mappings"));
}

QString MappingShelf::pathOf(const QString& name) const {
    const QByteArray key = singleLine(name).toCaseFolded().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(24);
    return QStringLiteral("%1/%2.json").arg(m_folder, QString::fromLatin1(digest));
}

std::vector<SavedMapping> MappingShelf::all() const {
    std::vector<SavedMapping> found;
    const QDir folder(m_folder);
    for (const QString& file : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        if (std::optional<SavedMapping> saved = readSaved(folder.filePath(file))) {
            found.push_back(*std::move(saved));
        }
    }
    std::ranges::sort(found, [](const SavedMapping& a, const SavedMapping& b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return found;
}

std::optional<SavedMapping> MappingShelf::find(const QString& name) const {
    return readSaved(pathOf(name));
}

std::vector<SavedMapping> MappingShelf::offeredFor(const QStringList& titles) const {
    std::vector<SavedMapping> fitting = all();
    const QString shape = shapeOf(titles);
    std::erase_if(fitting, [&](const SavedMapping& saved) { return shapeOf(saved.titles) != shape; });
    std::ranges::stable_sort(fitting, std::ranges::greater(), &SavedMapping::changed);
    return fitting;
}

Result<void> MappingShelf::save(const QString& name, const Mapping& mapping,
                                const QStringList& titles) const {
    const QString shown = singleLine(name);
    if (shown.isEmpty()) {
        return fail(ErrorCode::Invalid, Words::tr("The mapping needs a name. Type one to save it."));
    }
    Mapping kept = mapping;
    forEachScale(kept, [](model::Scale& scale) { scale.id = {}; });
    QJsonObject object = mappingToJson(kept);
    object.insert(QStringLiteral("name"), shown);
    object.insert(QStringLiteral("titles"), QJsonArray::fromStringList(titles));
    object.insert(QStringLiteral("changed"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    const QByteArray bytes = QJsonDocument(object).toJson();
    QDir().mkpath(m_folder);
    WholeFile file(pathOf(shown));
    if (file.open() && file.device().write(bytes) == bytes.size() && file.commit()) return {};
    return fail(
        ErrorCode::Io,
        Words::tr("The mapping could not be saved; see whether “%1” can be written to.").arg(m_folder),
        file.errorString());
}

} // namespace chwila::feedback
