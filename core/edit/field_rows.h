// What people see of each kind of record: rows of record field, label, kind of editor, and what can be
// chosen. Inspector and outline show and edit by them, comparisons name by them. A field that has no row here
// is shown in neither; a test sees to it that none is forgotten.
#pragma once

#include "core/base/language.h"
#include "core/model/project.h"

#include <cstdint>
#include <span>

namespace chwila::edit {

enum class EditorKind : std::uint8_t {
    Line,    ///< one line of text
    Text,    ///< several lines
    Number,  ///< real; `minimum` … `maximum`
    Percent, ///< share 0…1 shown as 0…100
    Whole,   ///< integer; `minimum` … `maximum`
    Choice,  ///< one of `choices`
    Colour,  ///< "#rrggbb"
    Flag,    ///< yes or no
    Date,    ///< a day; may be empty
};

struct FieldChoice {
    model::Cell value;
    QString text;
};
using Choices = std::vector<FieldChoice> (*)(const model::Project&, const Language&);

struct FieldRow {
    const char* field;
    const char* label; ///< English, context "fields"
    EditorKind editor;
    const char* hint = ""; ///< English, context "fields": placeholder and tooltip
    bool optional = false; ///< may be absent
    double minimum = 0;
    double maximum = 0;
    int decimals = 0;
    Choices choices = nullptr;
    int shownFrom = 0; ///< added when shown: steps are stored from 0 and counted from 1
};

/// What can be chosen while `shown` is on the screen: its stages by name alone, those of other journeys with
/// the journey's name.
std::vector<FieldChoice> choicesBeside(const FieldRow& row, const model::Project& project,
                                       model::JourneyId shown, const Language& language);

/// Rows of a record type by its table's name, in the order in which they are shown.
std::span<const FieldRow> fieldRows(const QString& table);
/// "Touchpoint", "Stage" …, for headings; in the language of the screen, or the one that is asked for.
QString recordTitle(const QString& table);
QString recordTitle(const QString& table, const Language& language);
/// For "3 touchpoints selected".
QString recordsTitle(const QString& table, qsizetype count);

/// Fields that are changed on the map, in lists or by the program, and so have no row.
std::span<const char* const> fieldsWithoutRow(const QString& table);

} // namespace chwila::edit
