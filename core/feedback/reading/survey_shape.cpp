#include "core/feedback/reading/survey_shape.h"

#include "core/feedback/reading/survey_tools.h"
#include "core/feedback/reading/values.h"
#include "core/feedback/words.h"

#include <algorithm>
#include <array>

namespace chwila::feedback {

namespace {

bool looksLikeData(const QString& cell) {
    return parseNumber(cell, u'.') || parseNumber(cell, u',') || isDateText(cell);
}

// Titles over groups of columns

/// Questions reach to the right over empty cells, their parts stand in the second row.
bool fitsGroups(const TableHead& head, SurveyShape& shape) {
    if (head.rows.size() < 3) return false;
    const QStringList& first = head.rows[0];
    const auto blanks = std::ranges::count_if(first, isBlankText);
    if (blanks * 4 <= first.size() || blanks < 3) return false;
    std::ptrdiff_t named = 0;
    for (qsizetype c = 0; c < first.size(); ++c) {
        const QString part = head.rows[1].value(c);
        if (isBlankText(first[c]) && !isBlankText(part) && !looksLikeData(part)) ++named;
    }
    if (named * 2 <= blanks) return false;
    shape.headerRows = 2;
    shape.titles = TitleRule::Joined;
    shape.sentence = Words::tr("The titles stand in two rows: questions over the parts they belong to.");
    return true;
}

// Spreadsheets

bool fitsSpreadsheet(const TableHead& head, SurveyShape& shape) {
    int commas = 0;
    int points = 0;
    int localDates = 0;
    for (const QStringList& row : head.rows) {
        for (const QString& cell : row) {
            if (cell.contains(u',') && parseNumber(cell, u',')) ++commas;
            if (cell.contains(u'.') && parseNumber(cell, u'.')) ++points;
            const bool dotted = cell.count(u'.') >= 2 || cell.count(u'/') >= 2;
            if (dotted && parseTime(cell, DateOrder::DayMonthYear)) ++localDates;
        }
    }
    QStringList signs;
    if (head.delimiter == u';') signs += Words::tr("semicolons between the cells");
    if (commas > points) signs += Words::tr("decimal commas");
    if (localDates > 0) signs += Words::tr("dates as day, month, year");
    if (head.delimiter != u';' || signs.size() < 2) return false;
    shape.sentence = Words::tr("This looks like a table saved by a spreadsheet: %1.")
                         .arg(signs.join(QStringLiteral(", ")));
    return true;
}

struct ShapeRow {
    const char* key;
    bool (*fits)(const TableHead& head, SurveyShape& shape);
};
constexpr std::array<ShapeRow, 8> shapes{{{"qualtrics", fitsQualtrics},
                                          {"qualtrics-legacy", fitsQualtricsLegacy},
                                          {"surveymonkey", fitsSurveyMonkey},
                                          {"typeform", fitsTypeform},
                                          {"googleforms", fitsGoogleForms},
                                          {"limesurvey", fitsLimeSurvey},
                                          {"groups", fitsGroups},
                                          {"spreadsheet", fitsSpreadsheet}}};

} // namespace

SurveyShape recogniseShape(const std::vector<Row>& records, QChar delimiter) {
    TableHead head;
    head.delimiter = delimiter;
    for (const Row& record : records) {
        QStringList cells;
        for (const Cell& cell : record.cells)
            cells += cell.text;
        head.rows.push_back(cells);
    }
    const std::size_t above = rowsAbove(head.rows);
    head.rows.erase(head.rows.begin(), head.rows.begin() + static_cast<std::ptrdiff_t>(above));
    SurveyShape shape;
    shape.skippedRows = static_cast<int>(above);
    shape.headerRows = headerRowsOf(head);
    if (head.rows.empty() || shape.headerRows == 0) return shape;
    head.names = foldedNames(head.rows.front());
    for (const ShapeRow& row : shapes) {
        SurveyShape found;
        found.skippedRows = shape.skippedRows;
        if (!row.fits(head, found)) continue;
        found.key = QString::fromLatin1(row.key);
        return found;
    }
    return shape;
}

} // namespace chwila::feedback
