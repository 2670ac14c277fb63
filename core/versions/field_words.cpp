#include "core/versions/field_words.h"

#include "core/base/text.h"
#include "core/edit/field_rows.h"

#include <QDate>

#include <algorithm>

namespace chwila::versions {

using model::Cell;

namespace {

constexpr qsizetype mostOfAText = 60;
constexpr qsizetype mostOfAList = 160;

enum class Telling : std::uint8_t {
    Name,        ///< only that it is another one
    Text,        ///< as it stands
    Flag,        ///< yes or no
    Record,      ///< the name of the record it refers to
    Touchpoints, ///< the names of all
};

/// Fields that the inspector does not show.
struct RestRow {
    const char* table; ///< empty: of any
    const char* field;
    const char* label;
    Telling telling;
};
constexpr RestRow restRows[] = {
    {"initiative", "touchpoints", QT_TRANSLATE_NOOP("versions", "Touchpoints"), Telling::Touchpoints},
    {"initiative", "reductions", QT_TRANSLATE_NOOP("versions", "Shares at single touchpoints"),
     Telling::Name},
    {"journey", "in_report", QT_TRANSLATE_NOOP("versions", "In the report"), Telling::Flag},
    {"settings", "logo", QT_TRANSLATE_NOOP("versions", "Logo"), Telling::Name},
    {"settings", "report_sections", QT_TRANSLATE_NOOP("versions", "Sections of the report"), Telling::Name},
    {"settings", "report_paper", QT_TRANSLATE_NOOP("versions", "Paper"), Telling::Text},
    {"settings", "report_font", QT_TRANSLATE_NOOP("versions", "Font"), Telling::Text},
    {"note", "touchpoint", QT_TRANSLATE_NOOP("versions", "Touchpoint"), Telling::Record},
    {"note", "lane", QT_TRANSLATE_NOOP("versions", "Lane"), Telling::Record},
    {"note", "stage", QT_TRANSLATE_NOOP("versions", "Stage"), Telling::Record},
    {"note", "step", QT_TRANSLATE_NOOP("versions", "Step"), Telling::Name},
    {"event", "journey", QT_TRANSLATE_NOOP("versions", "Journey"), Telling::Record},
    {"", "journey", QT_TRANSLATE_NOOP("versions", "Journey"), Telling::Record},
};

bool isAbsent(const Cell& cell) {
    const QString* text = std::get_if<QString>(&cell);
    return std::holds_alternative<std::monostate>(cell) || (text && text->isEmpty());
}

double numberIn(const Cell& cell) {
    if (const qint64* whole = std::get_if<qint64>(&cell)) return static_cast<double>(*whole);
    const double* number = std::get_if<double>(&cell);
    return number ? *number : 0;
}

QString textIn(const Cell& cell) {
    const QString* text = std::get_if<QString>(&cell);
    return text ? *text : QString();
}

QString flagText(const Cell& cell, const Language& language) {
    return numberIn(cell) != 0 ? language.translate("versions", "yes") : language.translate("versions", "no");
}

QString dayText(const Cell& cell, const Language& language) {
    const QDate day = QDate::fromString(textIn(cell), Qt::ISODate);
    return day.isValid() ? language.locale().toString(day, QStringLiteral("d MMM yyyy")) : textIn(cell);
}

template <class Record>
QString nameIn(const model::Project& project, const Cell& cell) {
    const qint64* id = std::get_if<qint64>(&cell);
    const Record* record = id ? project.find(Id<Record>{*id}) : nullptr;
    if (!record) return {};
    if constexpr (requires { record->name; }) return elided(singleLine(record->name), mostOfAText);
    return {};
}

/// Of the record that a field refers to; fields are called by what they refer to.
QString recordIn(const model::Project& project, const QString& field, const Cell& cell) {
    const bool isEnd = field.endsWith(QLatin1String("_touchpoint"));
    const QString table = isEnd ? QString(QLatin1String(model::Touchpoint::table)) : field;
    QString name;
    model::forEachRecordType([&]<class Record>() {
        if (table == QLatin1String(Record::table)) name = nameIn<Record>(project, cell);
    });
    return name;
}

/// A record is looked up by its id: to list all choices for each change would take too long.
QString choiceText(const edit::FieldRow& row, const Cell& cell, const model::Project& project,
                   const Language& language) {
    if (std::holds_alternative<qint64>(cell)) return recordIn(project, QLatin1String(row.field), cell);
    const std::vector<edit::FieldChoice> choices = row.choices(project, language);
    const auto at = std::ranges::find(choices, cell, &edit::FieldChoice::value);
    return at != choices.end() ? singleLine(at->text) : textIn(cell);
}

QString valueText(const edit::FieldRow& row, const Cell& cell, const model::Project& project,
                  const Language& language) {
    if (row.editor == edit::EditorKind::Choice) return choiceText(row, cell, project, language);
    if (row.editor == edit::EditorKind::Flag) return flagText(cell, language);
    if (isAbsent(cell)) return {};
    switch (row.editor) {
    case edit::EditorKind::Number:
    case edit::EditorKind::Whole:
        return language.locale().toString(numberIn(cell) + row.shownFrom, 'g', 12);
    case edit::EditorKind::Percent:
        return language.percent(numberIn(cell), row.decimals);
    case edit::EditorKind::Date:
        return dayText(cell, language);
    case edit::EditorKind::Colour:
        return textIn(cell);
    case edit::EditorKind::Line:
    case edit::EditorKind::Text:
    case edit::EditorKind::Choice:
    case edit::EditorKind::Flag:
        break;
    }
    return inQuotes(textIn(cell), mostOfAText, language);
}

QString led(const QString& label, const QString& before, const QString& after) {
    const auto shown = [](const QString& text) { return text.isEmpty() ? QStringLiteral("–") : text; };
    return QStringLiteral("%1: %2 → %3").arg(label, shown(before), shown(after));
}

/// Of a long text people want to know that, and read it where it stands.
QString rewritten(const QString& label, const Cell& before, const Cell& after, const Language& language) {
    const QString what = isAbsent(before)  ? language.translate("versions", "written")
                         : isAbsent(after) ? language.translate("versions", "removed")
                                           : language.translate("versions", "rewritten");
    return QStringLiteral("%1: %2").arg(label, what);
}

QString touchpointsIn(const model::Project& project, const Cell& cell) {
    std::vector<model::TouchpointId> ids;
    model::fromCell(cell, ids);
    QStringList names;
    for (const model::TouchpointId id : ids) {
        if (const model::Touchpoint* touchpoint = project.find(id)) names += singleLine(touchpoint->name);
    }
    return elided(names.join(QStringLiteral(", ")), mostOfAList);
}

QString restText(const RestRow& row, const Cell& cell, const model::Project& project,
                 const Language& language) {
    switch (row.telling) {
    case Telling::Name:
        return {};
    case Telling::Text:
        return textIn(cell);
    case Telling::Flag:
        return flagText(cell, language);
    case Telling::Record:
        return inQuotes(recordIn(project, QLatin1String(row.field), cell), mostOfAText, language);
    case Telling::Touchpoints:
        return touchpointsIn(project, cell);
    }
    return {};
}

} // namespace

QString inQuotes(const QString& text, qsizetype most, const Language& language) {
    if (text.isEmpty()) return {};
    return language.translate("versions", "“%1”").arg(elided(singleLine(text), most));
}

QString fieldWords(const QString& table, const QString& field, const Cell& before, const Cell& after,
                   const BothStates& states) {
    const Language& language = states.language;
    const auto rows = edit::fieldRows(table);
    const auto row = std::ranges::find_if(
        rows, [&](const edit::FieldRow& each) { return field == QLatin1String(each.field); });
    if (row != rows.end()) {
        const QString label = language.translate("fields", row->label);
        if (row->editor == edit::EditorKind::Text) return rewritten(label, before, after, language);
        return led(label, valueText(*row, before, states.from, language),
                   valueText(*row, after, states.to, language));
    }
    const auto rest = std::ranges::find_if(restRows, [&](const RestRow& each) {
        return field == QLatin1String(each.field)
               && (each.table[0] == '\0' || table == QLatin1String(each.table));
    });
    if (rest == std::end(restRows)) return {};
    const QString label = language.translate("versions", rest->label);
    if (rest->telling == Telling::Name) return language.translate("versions", "%1: changed").arg(label);
    return led(label, restText(*rest, before, states.from, language),
               restText(*rest, after, states.to, language));
}

} // namespace chwila::versions
