#include "core/feedback/reading/survey_tools.h"

#include "core/base/text.h"
#include "core/feedback/reading/header_titles.h"
#include "core/feedback/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <initializer_list>

namespace chwila::feedback {

namespace {

constexpr std::size_t mostHeaderRows = 4;

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

/// Of several spellings the first that is a title.
std::optional<std::size_t> titleAmong(const TableHead& head, const char* spellings) {
    for (const QString& spelling : QString::fromUtf8(spellings).split(u'|')) {
        const qsizetype at = head.names.indexOf(spelling);
        if (at >= 0) return static_cast<std::size_t>(at);
    }
    return std::nullopt;
}

/// How many of the spellings are titles.
qsizetype countAmong(const TableHead& head, const char* spellings) {
    return std::ranges::count_if(QString::fromUtf8(spellings).split(u'|'),
                                 [&](const QString& spelling) { return head.names.contains(spelling); });
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

/// What the tool works out or notes for itself: in which order choices were shown, and the group of an NPS
/// score that stands in its own column.
void leaveDerived(SurveyShape& shape, const TableHead& head) {
    static const QRegularExpression order(QStringLiteral("_DO(_|$)"));
    for (qsizetype c = 0; c < head.rows.front().size(); ++c) {
        const auto column = static_cast<std::size_t>(c);
        const QString name = head.cell(0, column);
        const QString text = foldedForSearch(plainText(head.cell(1, column)));
        const bool derived = order.match(name).hasMatch() || name.endsWith(QLatin1String("_NPS_GROUP"))
                             || text.contains(QLatin1String("display order"));
        if (derived) shape.roles.push_back({column, ColumnRole::Ignore});
    }
}

bool hasImportIds(const QStringList& row) {
    return std::ranges::any_of(
        row, [](const QString& cell) { return cell.contains(QLatin1String("\"ImportId\"")); });
}

} // namespace

bool fitsQualtrics(const TableHead& head, SurveyShape& shape) {
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
               && !isDateText(head.cell(static_cast<std::size_t>(rows), date)))
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
    leaveDerived(shape, head);
    return true;
}

/// Codes V1, V2 … in the first row, names and texts in the second.
bool fitsQualtricsLegacy(const TableHead& head, SurveyShape& shape) {
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
    leaveDerived(shape, head);
    return true;
}

// SurveyMonkey

namespace {

constexpr const char* monkeyRespondent =
    "respondent id|respondentid|id de la persona encuestada|id respondenta|befragten id|id respondent|"
    "id de respondedor|id del encuestado|id du repondant|id rispondente|id do respondente|"
    "identyfikator respondenta|id ul respondentului|id van respondent";
constexpr const char* monkeyDates =
    "end date|enddate|date modified|fecha de finalizacion|date de fin|enddatum|data fine|data zakonczenia|"
    "data incheierii|start date|startdate|date created|fecha de inicio|date de debut|startdatum|data inizio|"
    "data rozpoczecia|data inceperii";
constexpr const char* monkeyOthers =
    "collector id|collectorid|id de recopilador|id du collecteur|id collettore|identyfikator kolektora|"
    "ip address|email address|first name|last name|custom data 1|customdata1";

} // namespace

bool fitsSurveyMonkey(const TableHead& head, SurveyShape& shape) {
    const std::optional<std::size_t> respondent = titleAmong(head, monkeyRespondent);
    if (!respondent || *respondent > 2 || head.rows.size() < 2) return false;
    const qsizetype own = countAmong(head, monkeyDates) + countAmong(head, monkeyOthers);
    // Every response has its number, so a row without one between the titles and the first response is one
    // of titles.
    const bool twoRows = head.cell(1, *respondent).isEmpty() && !head.cell(2, *respondent).isEmpty()
                         && !std::ranges::all_of(head.rows[1], isBlankText);
    const auto questions =
        std::ranges::count_if(head.names, [](const QString& name) { return name.count(u' ') >= 4; });
    if (!twoRows && own < 2 && questions < 3) return false;
    shape.headerRows = twoRows ? 2 : 1;
    shape.titles = twoRows ? TitleRule::Joined : TitleRule::First;
    shape.sentence = twoRows ? Words::tr("This looks like a SurveyMonkey export: two header rows, questions "
                                         "over the parts they belong to.")
                             : Words::tr("This looks like a SurveyMonkey export with one header row.");
    giveRoles(shape, head.names,
              {{monkeyDates, ColumnRole::Time},
               {monkeyRespondent, ColumnRole::Customer},
               {monkeyOthers, ColumnRole::Ignore},
               {"custom data", ColumnRole::Ignore}});
    return true;
}

// Typeform

bool fitsTypeform(const TableHead& head, SurveyShape& shape) {
    const auto submitted = head.find("submit date utc");
    if (!submitted || head.rows.size() < 2) return false;
    const bool token = !head.rows[0].isEmpty() && head.rows[0].first().trimmed() == QLatin1String("#");
    if (!token && head.count({"start date utc", "network id", "response type", "ending", "tags"}) < 2) {
        return false;
    }
    shape.sentence = token ? Words::tr("This looks like a Typeform export: one header row, a token for each "
                                       "response first.")
                           : Words::tr("This looks like a Typeform export with one header row.");
    giveRoles(shape, head.names, {{"submit date utc|start date utc|stage date utc", ColumnRole::Time}});
    // A hidden field says who it was; the token is new with every response.
    giveRoles(shape, head.names,
              {{"customer id|customerid|customer|client id|clientid|contact id|user id|userid|member id|"
                "respondent id|id klienta|klient id|id client|kunden id|crm id|email",
                ColumnRole::Customer}});
    if (token) shape.roles.push_back({0, ColumnRole::Customer});
    giveRoles(shape, head.names,
              {{"network id|response type|ending|tags|stage date utc", ColumnRole::Ignore}});
    return true;
}

// Google Forms

bool fitsGoogleForms(const TableHead& head, SurveyShape& shape) {
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
        if (isDateText(cell) && cell.contains(u':')) ++dated;
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

namespace {

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

} // namespace

bool fitsLimeSurvey(const TableHead& head, SurveyShape& shape) {
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

} // namespace chwila::feedback
