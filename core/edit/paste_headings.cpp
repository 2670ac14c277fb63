#include "core/edit/paste_headings.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/edit/field_rows.h"

#include <QHash>

#include <algorithm>

namespace chwila::edit {

std::span<const PasteHeading> pasteHeadings() {
    static constexpr PasteHeading headings[] = {
        {PasteColumn::Name, QT_TRANSLATE_NOOP("edit", "Name")},
        {PasteColumn::Description, QT_TRANSLATE_NOOP("edit", "Description")},
        {PasteColumn::Stage, QT_TRANSLATE_NOOP("edit", "Stage")},
        {PasteColumn::Step, QT_TRANSLATE_NOOP("edit", "Step")},
        {PasteColumn::Department, QT_TRANSLATE_NOOP("edit", "Department")},
        {PasteColumn::Channel, QT_TRANSLATE_NOOP("edit", "Channel")},
        {PasteColumn::Score, QT_TRANSLATE_NOOP("edit", "Score")},
    };
    return headings;
}

namespace {

/// What people, and this program elsewhere, call those columns as well.
constexpr PasteHeading alsoCalled[] = {
    {PasteColumn::Name, QT_TRANSLATE_NOOP("edit", "Touchpoint")},
    {PasteColumn::Score, QT_TRANSLATE_NOOP("edit", "Assumed score")},
    {PasteColumn::Score, QT_TRANSLATE_NOOP("edit", "Assumed")},
};

constexpr std::pair<PasteColumn, const char*> columnFields[] = {
    {PasteColumn::Name, "name"},
    {PasteColumn::Description, "description"},
    {PasteColumn::Stage, "stage"},
    {PasteColumn::Step, "step"},
    {PasteColumn::Department, "department"},
    {PasteColumn::Channel, "channel"},
    {PasteColumn::Score, "assumed_score"},
};

QString fieldOf(PasteColumn column) {
    const auto at = std::ranges::find(columnFields, column, &std::pair<PasteColumn, const char*>::first);
    return QLatin1String(at->second);
}

/// By the folded heading.
QHash<QString, QString> fieldsByHeading() {
    QHash<QString, QString> known;
    const auto add = [&known](const QString& heading, const QString& field) {
        const QString folded = foldedForSearch(heading);
        if (!known.contains(folded)) known.insert(folded, field);
    };
    const auto rows = fieldRows(QLatin1String(model::Touchpoint::table));
    for (const FieldRow& row : rows)
        add(QLatin1String(row.field), QLatin1String(row.field));
    for (const QString& code : Language::available()) {
        const Language language(code);
        for (const PasteHeading& each : pasteHeadings())
            add(language.translate("edit", each.label), fieldOf(each.column));
        for (const PasteHeading& each : alsoCalled)
            add(language.translate("edit", each.label), fieldOf(each.column));
        for (const FieldRow& row : rows)
            add(language.translate("fields", row.label), QLatin1String(row.field));
    }
    return known;
}

} // namespace

QString fieldUnder(const QString& cell) {
    static const QHash<QString, QString> known = fieldsByHeading();
    return known.value(foldedForSearch(cell));
}

std::optional<PasteColumn> headingOf(const QString& cell) {
    const QString field = fieldUnder(cell);
    for (const auto& [column, name] : columnFields) {
        if (field == QLatin1String(name)) return column;
    }
    return std::nullopt;
}

bool isHeadingRow(const QStringList& cells) {
    const auto isName = [](const QString& cell) { return headingOf(cell) == PasteColumn::Name; };
    const auto isField = [](const QString& cell) { return !fieldUnder(cell).isEmpty(); };
    return std::ranges::any_of(cells, isName) || std::ranges::count_if(cells, isField) >= 2;
}

} // namespace chwila::edit
