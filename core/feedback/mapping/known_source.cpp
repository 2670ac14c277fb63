#include "core/feedback/mapping/known_source.h"

#include "core/base/text.h"

#include <algorithm>
#include <set>

namespace chwila::feedback {

namespace {

bool isSameTitle(const QString& one, const QString& other) {
    return singleLine(one).compare(singleLine(other), Qt::CaseInsensitive) == 0;
}

/// Of two that differ in nothing but letter case, the one of exactly that title.
const ColumnMapping* columnTitled(const Mapping& mapping, const QString& title) {
    if (const ColumnMapping* exact = mapping.find(title)) return exact;
    const auto at = std::ranges::find_if(
        mapping.columns, [&](const ColumnMapping& column) { return isSameTitle(column.title, title); });
    return at == mapping.columns.end() ? nullptr : &*at;
}

bool areAmong(const QStringList& titles, const QString& title) {
    return std::ranges::any_of(titles, [&](const QString& each) { return isSameTitle(each, title); });
}

} // namespace

Mapping carriedOver(const Mapping& before, const QStringList& titlesBefore, const Mapping& guessed) {
    Mapping mapping = guessed;
    QStringList titles;
    for (const ColumnMapping& column : guessed.columns)
        titles += column.title;
    std::set<ColumnRole> taken;
    std::vector<bool> carried(mapping.columns.size());
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        ColumnMapping& column = mapping.columns[i];
        const QString title = column.title;
        const ColumnMapping* known = areAmong(titlesBefore, title) ? columnTitled(before, title) : nullptr;
        const auto place = static_cast<qsizetype>(i);
        const bool sameWidth = titlesBefore.size() == titles.size();
        if (!known && sameWidth && !areAmong(titles, titlesBefore[place]))
            known = columnTitled(before, titlesBefore[place]);
        if (!known) continue;
        if (before.commentColumn == known->title) mapping.commentColumn = title;
        column = *known;
        column.title = title;
        carried[i] = true;
        if (isGivenOnce(column.role)) taken.insert(column.role);
    }
    if (std::ranges::none_of(carried, [](bool each) { return each; })) return guessed;
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        if (!carried[i] && taken.contains(mapping.columns[i].role))
            mapping.columns[i].role = ColumnRole::Ignore;
    }
    mapping.questions = before.questions;
    mapping.notApplicable = before.notApplicable;
    mapping.dateOrder = before.dateOrder;
    mapping.decimalSign = before.decimalSign;
    return mapping;
}

std::optional<Renamed> renamedColumns(const Mapping& before, const QStringList& titlesNow) {
    if (std::ssize(before.columns) != titlesNow.size()) return std::nullopt;
    Renamed renamed{before, {}};
    bool isKnown = false;
    for (std::size_t i = 0; i < before.columns.size(); ++i) {
        const ColumnMapping& column = before.columns[i];
        const QString& title = titlesNow[static_cast<qsizetype>(i)];
        if (column.role == ColumnRole::Ignore) continue;
        if (titlesNow.contains(column.title)) {
            isKnown = true;
            continue;
        }
        if (before.find(title)) return std::nullopt;
        renamed.mapping.columns[i].title = title;
        if (before.commentColumn == column.title) renamed.mapping.commentColumn = title;
        renamed.titles.emplace_back(column.title, title);
    }
    return isKnown && !renamed.titles.empty() ? std::optional(std::move(renamed)) : std::nullopt;
}

std::vector<model::SourceId> sourcesLike(const QStringList& titles, const model::Project& project) {
    std::vector<model::SourceId> sources;
    for (const model::Source& source : project.all<model::Source>()) {
        if (!source.kind.is(model::SourceKind::File) || source.mapping.isEmpty()) continue;
        const Result<Mapping> mapping = mappingFromText(source.mapping);
        const bool fits = mapping && std::ranges::all_of(mapping->columns, [&](const ColumnMapping& column) {
                              return column.role == ColumnRole::Ignore || titles.contains(column.title);
                          });
        if (fits) sources.push_back(source.id);
    }
    return sources;
}

bool isRejectedList(const QStringList& titles) {
    return titles.contains(QStringLiteral("chwila_reason")) && titles.contains(QStringLiteral("chwila_text"));
}

Result<Mapping> mappingInto(const model::Project& project, model::SourceId source,
                            const TableSample& sample) {
    Result<Mapping> mapping = mappingOf(project, source);
    if (mapping) mapping->dialect = sample.dialect;
    return mapping;
}

void keepKnown(std::vector<LabelMatch>& matches, const model::Project& project, model::SourceId source) {
    for (LabelMatch& match : matches) {
        for (const model::Alias& alias : project.all<model::Alias>()) {
            if (alias.source == source && alias.label == match.label) match.touchpoint = alias.touchpoint;
        }
    }
}

} // namespace chwila::feedback
