#include "core/feedback/reading/survey_shape.h"

#include "core/base/text.h"
#include "core/feedback/reading/header_titles.h"
#include "core/feedback/reading/values.h"
#include "core/feedback/words.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace chwila::feedback {

namespace {

constexpr std::size_t mostHeaderRows = 4;

bool isDate(const QString& cell) {
    for (const DateOrder order :
         {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear}) {
        if (parseTime(cell, order)) return true;
    }
    return false;
}

bool looksLikeData(const QString& cell) {
    return parseNumber(cell, u'.') || parseNumber(cell, u',') || isDate(cell);
}

/// The first records of a table, ready to be asked.
struct Head {
    std::vector<QStringList> rows; ///< without those above the table
    QStringList names;             ///< of the first row, folded
    QChar delimiter;

    QString cell(std::size_t row, std::size_t column) const {
        return row < rows.size() ? rows[row].value(static_cast<qsizetype>(column)).trimmed() : QString();
    }
    std::optional<std::size_t> find(const char* folded) const {
        const qsizetype at = names.indexOf(QString::fromUtf8(folded));
        return at >= 0 ? std::optional(static_cast<std::size_t>(at)) : std::nullopt;
    }
    int count(std::initializer_list<const char*> folded) const {
        return static_cast<int>(
            std::ranges::count_if(folded, [&](const char* name) { return find(name).has_value(); }));
    }
    /// Of several spellings the first that is a title.
    std::optional<std::size_t> findAny(std::initializer_list<const char*> folded) const {
        for (const char* name : folded) {
            if (const auto at = find(name)) return at;
        }
        return std::nullopt;
    }
};

QStringList foldedNames(const QStringList& row) {
    QStringList names;
    for (const QString& cell : row)
        names += foldedForSearch(plainText(cell));
    return names;
}

struct NameRole {
    const char* names; ///< folded, parted by |
    ColumnRole role;
};

/// Roles of columns by their names, in the order of the list and of its spellings.
void giveRoles(SurveyShape& shape, const QStringList& names, std::initializer_list<NameRole> known) {
    for (const NameRole& each : known) {
        for (const QString& spelling : QString::fromUtf8(each.names).split(u'|')) {
            for (qsizetype c = 0; c < names.size(); ++c) {
                if (names[c] == spelling) shape.roles.push_back({static_cast<std::size_t>(c), each.role});
            }
        }
    }
}

// Qualtrics

/// Names and texts of metadata columns; those that point at a person or a place are not used.
const std::initializer_list<NameRole> qualtricsRoles{
    {"recordeddate|enddate|startdate", ColumnRole::Time},
    {"externalreference|externaldatareference|responseid|response id", ColumnRole::Customer},
    {"userlanguage", ColumnRole::Segment},
    {"status|ipaddress|progress|duration in seconds|finished|recipientlastname|recipientfirstname|"
     "recipientemail|locationlatitude|locationlongitude|locationaccuracy|distributionchannel|responseset|"
     "name|emailaddress",
     ColumnRole::Ignore}};

bool hasImportIds(const QStringList& row) {
    return std::ranges::any_of(
        row, [](const QString& cell) { return cell.contains(QLatin1String("\"ImportId\"")); });
}

bool fitsQualtrics(const Head& head, SurveyShape& shape) {
    const bool named = head.count({"startdate", "enddate", "status", "progress", "finished", "recordeddate",
                                   "responseid", "distributionchannel", "userlanguage"})
                       >= 5;
    int rows = 0;
    for (std::size_t i = 1; i < std::min(head.rows.size(), mostHeaderRows); ++i) {
        if (hasImportIds(head.rows[i])) rows = static_cast<int>(i) + 1;
    }
    if (rows == 0 && !named) return false;
    if (rows == 0) { // saved again without the row of identifiers: data begin with the first date
        const std::size_t date = head.findAny({"recordeddate", "enddate", "startdate"}).value_or(0);
        rows = 1;
        while (static_cast<std::size_t>(rows) + 1 < head.rows.size() && rows < 3
               && !head.cell(static_cast<std::size_t>(rows), date).isEmpty()
               && !isDate(head.cell(static_cast<std::size_t>(rows), date)))
            ++rows;
    }
    shape.headerRows = rows;
    const bool texts = rows >= 3 || (rows == 2 && !hasImportIds(head.rows[1]));
    shape.titles = texts ? TitleRule::Second : TitleRule::First;
    shape.sentence =
        rows == 1
            ? Words::tr("This looks like a Qualtrics export with one header row.")
            : Words::tr("This looks like a Qualtrics export: %n header row(s); the titles are its question "
                        "texts.",
                        nullptr, rows);
    giveRoles(shape, head.names, qualtricsRoles);
    return true;
}

/// Codes V1, V2 … in the first row, names and texts in the second.
bool fitsQualtricsLegacy(const Head& head, SurveyShape& shape) {
    static const QRegularExpression code(QStringLiteral("^v[0-9]+$"));
    const auto codes =
        std::ranges::count_if(head.names, [](const QString& name) { return code.match(name).hasMatch(); });
    if (codes < 3 || head.rows.size() < 2) return false;
    const QStringList second = foldedNames(head.rows[1]);
    if (!second.contains(QStringLiteral("responseid"))) return false;
    shape.headerRows = 2;
    shape.titles = TitleRule::Second;
    shape.sentence =
        Words::tr("This looks like an older Qualtrics export: two header rows; the titles are its "
                  "question texts.");
    giveRoles(shape, second, qualtricsRoles);
    return true;
}

// SurveyMonkey

bool fitsSurveyMonkey(const Head& head, SurveyShape& shape) {
    const auto respondent = head.findAny({"respondent id", "respondentid", "id de la persona encuestada",
                                          "id respondenta", "befragten id", "id respondent"});
    if (!respondent || *respondent > 2 || head.rows.size() < 2) return false;
    const int own = head.count({"collector id", "collectorid", "start date", "end date", "startdate",
                                "enddate", "date created", "date modified", "ip address", "email address",
                                "first name", "last name", "custom data 1", "customdata1"});
    const auto& second = head.rows[1];
    const auto filled =
        std::ranges::count_if(second, [](const QString& cell) { return !cell.trimmed().isEmpty(); });
    const bool twoRows = head.cell(1, *respondent).isEmpty() && filled * 2 >= second.size() - own;
    const auto questions =
        std::ranges::count_if(head.names, [](const QString& name) { return name.count(u' ') >= 4; });
    if (!twoRows && own < 2 && questions < 3) return false;
    shape.headerRows = twoRows ? 2 : 1;
    shape.titles = twoRows ? TitleRule::Joined : TitleRule::First;
    shape.sentence = twoRows ? Words::tr("This looks like a SurveyMonkey export: two header rows, questions "
                                         "over the parts they belong to.")
                             : Words::tr("This looks like a SurveyMonkey export with one header row.");
    giveRoles(shape, head.names,
              {{"end date|enddate|date modified|start date|startdate|date created", ColumnRole::Time},
               {"respondent id|respondentid|id de la persona encuestada|id respondenta|befragten id|"
                "id respondent",
                ColumnRole::Customer},
               {"collector id|collectorid|ip address|email address|first name|last name|custom data 1|"
                "customdata1|custom data",
                ColumnRole::Ignore}});
    return true;
}

// Typeform

bool fitsTypeform(const Head& head, SurveyShape& shape) {
    const auto submitted = head.find("submit date utc");
    if (!submitted || head.rows.size() < 2) return false;
    const bool token = !head.rows[0].isEmpty() && head.rows[0].first().trimmed() == QLatin1String("#");
    if (!token && head.count({"start date utc", "network id", "response type", "ending", "tags"}) < 2) {
        return false;
    }
    shape.sentence = Words::tr("This looks like a Typeform export: one header row, a token for each response "
                               "first.");
    giveRoles(shape, head.names, {{"submit date utc|start date utc|stage date utc", ColumnRole::Time}});
    if (token) shape.roles.push_back({0, ColumnRole::Customer});
    giveRoles(shape, head.names,
              {{"network id|response type|ending|tags|stage date utc", ColumnRole::Ignore}});
    return true;
}

// Google Forms

bool fitsGoogleForms(const Head& head, SurveyShape& shape) {
    static const QStringList stamps =
        QStringLiteral(
            "timestamp|sygnatura czasowa|znacznik czasu|marcaj de timp|marcaj temporal|zeitstempel|"
            "horodateur|marca temporal|informazioni cronologiche|carimbo de data hora|tijdstempel|"
            "tidsstampel|casova znacka|idobelyeg")
            .split(u'|');
    if (head.names.size() < 2 || !stamps.contains(head.names.first()) || head.rows.size() < 2) return false;
    int dated = 0;
    for (std::size_t r = 1; r < head.rows.size(); ++r) {
        const QString cell = head.cell(r, 0);
        if (isDate(cell) && cell.contains(u':')) ++dated;
    }
    if (dated * 10 < static_cast<int>(head.rows.size() - 1) * 9) return false;
    shape.sentence = Words::tr(
        "This looks like answers to a Google form: one header row, the time of each response first.");
    shape.roles.push_back({0, ColumnRole::Time});
    giveRoles(shape, head.names,
              {{"email address|username|adres e mail|nazwa uzytkownika|adresa de e mail|nume de utilizator|"
                "e mail adresse|nutzername",
                ColumnRole::Customer}});
    return true;
}

// LimeSurvey

/// "submitdate" of "submitdate. Date submitted".
QString codeOf(const QString& title) {
    static const QRegularExpression form(
        QStringLiteral("^([A-Za-z][A-Za-z0-9_]*(\\[[^\\]]*\\])*)(\\.|:)\\s+\\S"));
    const QRegularExpressionMatch match = form.match(title);
    return match.hasMatch() ? match.captured(1) : QString();
}

const std::initializer_list<NameRole> limeSurveyRoles{
    {"submitdate|date submitted|datum abgeschickt|data wyslania|data przeslania|data trimiterii",
     ColumnRole::Time},
    {"datestamp|date last action|datum letzte aktivitat|data ostatniej akcji|data ultimei actiuni",
     ColumnRole::Time},
    {"startdate|date started|datum gestartet|data rozpoczecia|data inceperii", ColumnRole::Time},
    {"token|access code|zugangscode|kod dostepu|cod de acces", ColumnRole::Customer},
    {"id|response id|antwort id|id odpowiedzi|id raspuns|id ul raspunsului", ColumnRole::Customer},
    {"startlanguage|start language|start sprache|startsprache|jezyk poczatkowy|jezyk startowy|limba de start",
     ColumnRole::Segment},
    {"lastpage|last page|letzte seite|ostatnia strona|ultima pagina", ColumnRole::Ignore},
    {"seed|zufallsstartwert|ziarno|ipaddr|ip address|ip adresse|refurl|referrer url|referrer|interviewtime",
     ColumnRole::Ignore}};

bool fitsLimeSurvey(const Head& head, SurveyShape& shape) {
    QStringList codes;
    int coded = 0;
    for (const QString& cell : head.rows.front()) {
        const QString code = codeOf(plainText(cell));
        if (!code.isEmpty()) ++coded;
        codes += foldedForSearch(code.isEmpty() ? plainText(cell) : code);
    }
    SurveyShape found;
    giveRoles(found, codes, limeSurveyRoles);
    const bool codesAndTexts = coded * 2 > codes.size();
    const auto known = [&](const char* names) {
        const QStringList spellings = QString::fromUtf8(names).split(u'|');
        return std::ranges::any_of(codes, [&](const QString& name) { return spellings.contains(name); });
    };
    const int own =
        int(known(
            "submitdate|date submitted|datum abgeschickt|data wyslania|data przeslania|data trimiterii"))
        + int(known("lastpage|last page|letzte seite|ostatnia strona|ultima pagina"))
        + int(known("startlanguage|start language|start sprache|startsprache|jezyk poczatkowy|jezyk startowy|"
                    "limba de start"))
        + int(known("seed|zufallsstartwert|ziarno")) + int(known("datestamp|date last action"));
    if (own < 2 || !known("id|response id|antwort id|id odpowiedzi|id raspuns|id ul raspunsului"))
        return false;
    shape.roles = found.roles;
    const bool plainCodes = codes.contains(QStringLiteral("submitdate")) && !codesAndTexts;
    shape.sentence =
        codesAndTexts
            ? Words::tr("This looks like a LimeSurvey export with question codes and texts as titles.")
        : plainCodes ? Words::tr("This looks like a LimeSurvey export with question codes as titles.")
                     : Words::tr("This looks like a LimeSurvey export with full question texts as titles.");
    return true;
}

// Titles over groups of columns

bool isBlank(const QString& cell) {
    return QStringView(cell).trimmed().isEmpty();
}

/// Questions reach to the right over empty cells, their parts stand in the second row.
bool fitsGroups(const Head& head, SurveyShape& shape) {
    if (head.rows.size() < 3) return false;
    const QStringList& first = head.rows[0];
    const auto blanks = std::ranges::count_if(first, isBlank);
    if (blanks * 4 <= first.size() || blanks < 3) return false;
    std::ptrdiff_t named = 0;
    for (qsizetype c = 0; c < first.size(); ++c) {
        const QString part = head.rows[1].value(c);
        if (isBlank(first[c]) && !isBlank(part) && !looksLikeData(part)) ++named;
    }
    if (named * 2 <= blanks) return false;
    shape.headerRows = 2;
    shape.titles = TitleRule::Joined;
    shape.sentence = Words::tr("The titles stand in two rows: questions over the parts they belong to.");
    return true;
}

// Spreadsheets

bool fitsSpreadsheet(const Head& head, SurveyShape& shape) {
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
    bool (*fits)(const Head& head, SurveyShape& shape);
};
constexpr std::array<ShapeRow, 8> shapes{{{"qualtrics", fitsQualtrics},
                                          {"qualtrics-legacy", fitsQualtricsLegacy},
                                          {"surveymonkey", fitsSurveyMonkey},
                                          {"typeform", fitsTypeform},
                                          {"googleforms", fitsGoogleForms},
                                          {"limesurvey", fitsLimeSurvey},
                                          {"groups", fitsGroups},
                                          {"spreadsheet", fitsSpreadsheet}}};

/// Rows above a table: Excel's "sep=;", a report's name, a date. They have one filled cell at most
/// where the rows of the table have several.
std::size_t rowsAbove(const std::vector<QStringList>& rows) {
    if (!rows.empty() && rows[0].join(u' ').startsWith(QLatin1String("sep="), Qt::CaseInsensitive)) return 1;
    std::vector<qsizetype> widths;
    const auto filled = [](const QStringList& row) {
        return row.size() - std::ranges::count_if(row, isBlank);
    };
    for (const QStringList& row : rows)
        widths.push_back(filled(row));
    if (widths.size() < 4) return 0;
    std::vector<qsizetype> sorted = widths;
    std::ranges::sort(sorted);
    const qsizetype usual = sorted[sorted.size() / 2];
    if (usual < 3) return 0;
    constexpr std::size_t most = 20;
    std::size_t above = 0;
    while (above < most && above + 2 < widths.size() && widths[above] <= 1)
        ++above;
    return above < most && widths[above] >= 3 ? above : 0;
}

/// The cells of a column below the first row: how far they are numbers or dates, and what stands there.
struct Below {
    int filled = 0;
    int numbers = 0;
    int dates = 0;
    double lowest = std::numeric_limits<double>::max();
    double highest = std::numeric_limits<double>::lowest();
    QSet<QString> texts;
};

std::optional<double> numberIn(const QString& cell) {
    const auto number = parseNumber(cell, u'.');
    return number ? number : parseNumber(cell, u',');
}

Below belowOf(const Head& head, std::size_t column) {
    Below below;
    for (std::size_t r = 1; r < head.rows.size(); ++r) {
        const QString cell = head.cell(r, column);
        if (cell.isEmpty()) continue;
        ++below.filled;
        if (const auto number = numberIn(cell)) {
            ++below.numbers;
            below.lowest = std::min(below.lowest, *number);
            below.highest = std::max(below.highest, *number);
        } else if (isDate(cell)) {
            ++below.dates;
        } else {
            below.texts.insert(cell);
        }
    }
    return below;
}

/// Whether a cell of the first row is one more of those below it (1), a title over them (−1), or may be both.
int voteOf(const QString& cell, const Below& below) {
    if (cell.isEmpty() || below.filled == 0) return 0;
    const bool data = (below.numbers + below.dates) * 2 > below.filled;
    if (const auto number = numberIn(cell)) {
        // A year over scores lies far from them, the first of many scores does not.
        const double reach = std::max({below.highest - below.lowest, below.highest, -below.lowest}) + 1;
        const bool among = below.numbers * 2 > below.filled && *number >= below.lowest - reach
                           && *number <= below.highest + reach;
        return among ? 1 : -1;
    }
    if (isDate(cell)) return below.dates * 2 > below.filled ? 1 : -1;
    if (data) return -1;
    return below.texts.contains(cell) ? 1 : 0;
}

/// 1, 2, 3 … or 2022, 2023 … count the columns.
bool areCounted(const QStringList& row) {
    std::vector<double> numbers;
    for (const QString& cell : row) {
        if (const auto number = numberIn(cell)) numbers.push_back(*number);
    }
    for (std::size_t i = 1; i < numbers.size(); ++i) {
        if (numbers[i] != numbers[i - 1] + 1) return false;
    }
    return numbers.size() >= 3 && static_cast<qsizetype>(numbers.size()) < row.size();
}

/// No titles at all where the first row is more like the rows below it than like titles over them.
int headerRowsOf(const Head& head) {
    if (head.rows.size() < 2) return 1;
    const QStringList& first = head.rows.front();
    int data = 0;
    int titles = 0;
    for (qsizetype c = 0; c < first.size(); ++c) {
        const auto column = static_cast<std::size_t>(c);
        const int vote = voteOf(head.cell(0, column), belowOf(head, column));
        data += vote > 0 ? 1 : 0;
        titles += vote < 0 ? 1 : 0;
    }
    return data > titles && data * 3 > first.size() && !areCounted(first) ? 0 : 1;
}

} // namespace

SurveyShape recogniseShape(const std::vector<Row>& records, QChar delimiter) {
    Head head;
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

QStringList shapeKeys() {
    QStringList keys;
    for (const ShapeRow& row : shapes)
        keys += QString::fromLatin1(row.key);
    return keys;
}

} // namespace chwila::feedback
