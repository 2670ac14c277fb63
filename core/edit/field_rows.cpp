#include "core/edit/field_rows.h"

#include "core/model/journey_index.h"

#include <QCoreApplication>

namespace chwila::edit {

namespace field_table {

using namespace model;

template <class Enum>
static std::vector<FieldChoice> kindChoices(const Project&, const Language& language) {
    std::vector<FieldChoice> choices;
    for (const KindRow<Enum>& row : kindRows<Enum>())
        choices.push_back(
            {model::Cell(QString::fromLatin1(row.key)), language.translate("kinds", row.label)});
    return choices;
}

template <class Record>
static std::vector<FieldChoice> recordChoices(const Project& project, const Language&) {
    std::vector<FieldChoice> choices;
    for (const Record* record : inOrder<Record>(project))
        choices.push_back({model::Cell(record->id.value), record->name});
    return choices;
}

static std::vector<FieldChoice> stagesBeside(const Project& project, JourneyId shown) {
    std::vector<FieldChoice> choices;
    const auto journeys = inOrder<Journey>(project);
    for (const Journey* journey : journeys) {
        const bool isPlain = journeys.size() == 1 || journey->id == shown;
        const auto own = [&](const Stage& stage) { return stage.journey == journey->id; };
        for (const Stage* stage : inOrder<Stage>(project, own)) {
            const QString text =
                isPlain ? stage->name : QStringLiteral("%1 (%2)").arg(stage->name, journey->name);
            choices.push_back({model::Cell(stage->id.value), text});
        }
    }
    return choices;
}

/// With the journey's name where the project has several.
static std::vector<FieldChoice> stageChoices(const Project& project, const Language&) {
    return stagesBeside(project, {});
}

static std::vector<FieldChoice> touchpointChoices(const Project& project, const Language&) {
    std::vector<FieldChoice> choices;
    for (const Journey* journey : inOrder<Journey>(project)) {
        const JourneyIndex index(project, journey->id);
        for (const Touchpoint* touchpoint : index.touchpoints())
            choices.push_back({model::Cell(touchpoint->id.value), touchpoint->name});
    }
    return choices;
}

static std::vector<FieldChoice> iconChoices(const Project&, const Language& language) {
    constexpr std::pair<const char*, const char*> icons[] = {
        {"web", QT_TRANSLATE_NOOP("fields", "Website")},   {"app", QT_TRANSLATE_NOOP("fields", "App")},
        {"phone", QT_TRANSLATE_NOOP("fields", "Phone")},   {"email", QT_TRANSLATE_NOOP("fields", "E-mail")},
        {"shop", QT_TRANSLATE_NOOP("fields", "Shop")},     {"letter", QT_TRANSLATE_NOOP("fields", "Letter")},
        {"chat", QT_TRANSLATE_NOOP("fields", "Chat")},     {"person", QT_TRANSLATE_NOOP("fields", "Person")},
        {"device", QT_TRANSLATE_NOOP("fields", "Device")},
    };
    std::vector<FieldChoice> choices{{model::Cell(QString()), language.translate("fields", "Plain dot")}};
    for (const auto& [key, text] : icons)
        choices.push_back({model::Cell(QString::fromLatin1(key)), language.translate("fields", text)});
    return choices;
}

static std::vector<FieldChoice> languageChoices(const Project&, const Language& language) {
    std::vector<FieldChoice> choices{
        {model::Cell(QString()), language.translate("fields", "As on the screen")}};
    for (const QString& code : Language::available())
        choices.push_back({model::Cell(code), Language::nativeName(code)});
    return choices;
}

constexpr double most = 1e9;
constexpr EditorKind line = EditorKind::Line;
constexpr EditorKind text = EditorKind::Text;
constexpr EditorKind choice = EditorKind::Choice;

// clang-format off
constexpr FieldRow touchpointRows[] = {
    {"name", QT_TRANSLATE_NOOP("fields", "Name"), line, QT_TRANSLATE_NOOP("fields", "What happens here, in the customer's words")},
    {"description", QT_TRANSLATE_NOOP("fields", "Description"), text, QT_TRANSLATE_NOOP("fields", "What happens, who does what")},
    {"promise", QT_TRANSLATE_NOOP("fields", "Promise"), text, QT_TRANSLATE_NOOP("fields", "What you promise customers here")},
    {"stage", QT_TRANSLATE_NOOP("fields", "Stage"), choice, "", false, 0, 0, 0, &stageChoices},
    {"step", QT_TRANSLATE_NOOP("fields", "Step"), EditorKind::Whole, QT_TRANSLATE_NOOP("fields", "Column within the stage, from 1"), false, 0, 998, 0, nullptr, 1},
    {"department", QT_TRANSLATE_NOOP("fields", "Department"), choice, "", false, 0, 0, 0, &recordChoices<Department>},
    {"channel", QT_TRANSLATE_NOOP("fields", "Channel"), choice, "", true, 0, 0, 0, &recordChoices<Channel>},
    {"area", QT_TRANSLATE_NOOP("fields", "Experience area"), choice, "", false, 0, 0, 0, &kindChoices<ExperienceArea>},
    {"visibility", QT_TRANSLATE_NOOP("fields", "Visibility"), choice, QT_TRANSLATE_NOOP("fields", "Backstage: customers do not see it"), false, 0, 0, 0, &kindChoices<Visibility>},
    {"assumed_score", QT_TRANSLATE_NOOP("fields", "Assumed score"), EditorKind::Number, QT_TRANSLATE_NOOP("fields", "0 to 10, as guessed before anybody was asked"), true, 0, 10, 1},
    {"effort_minutes", QT_TRANSLATE_NOOP("fields", "Customer's effort, minutes"), EditorKind::Number, QT_TRANSLATE_NOOP("fields", "Time the customer spends here"), true, 0, most, 1},
    {"cost", QT_TRANSLATE_NOOP("fields", "Cost of one contact"), EditorKind::Number, QT_TRANSLATE_NOOP("fields", "In the currency of the project"), true, 0, most, 2},
    {"verdict", QT_TRANSLATE_NOOP("fields", "Moment of truth"), choice, QT_TRANSLATE_NOOP("fields", "A person's word counts more than the figures and is shown as such"), false, 0, 0, 0, &kindChoices<model::Verdict>},
    {"verdict_reason", QT_TRANSLATE_NOOP("fields", "Reason"), text, QT_TRANSLATE_NOOP("fields", "Why it is one, or is none")},
};
constexpr FieldRow transitionRows[] = {
    {"label", QT_TRANSLATE_NOOP("fields", "Label"), line, QT_TRANSLATE_NOOP("fields", "When customers go this way")},
    {"from_touchpoint", QT_TRANSLATE_NOOP("fields", "From"), choice, QT_TRANSLATE_NOOP("fields", "Nothing chosen: the start of the journey"), true, 0, 0, 0, &touchpointChoices},
    {"to_touchpoint", QT_TRANSLATE_NOOP("fields", "To"), choice, QT_TRANSLATE_NOOP("fields", "Nothing chosen: the end of the journey"), true, 0, 0, 0, &touchpointChoices},
    {"weight", QT_TRANSLATE_NOOP("fields", "Customers on it"), EditorKind::Number, QT_TRANSLATE_NOOP("fields", "Customers or a share, compared with the other arrows that leave there"), false, 0, most, 2},
    {"exit", QT_TRANSLATE_NOOP("fields", "At the end"), choice, QT_TRANSLATE_NOOP("fields", "Counts only where the arrow leads to the end"), false, 0, 0, 0, &kindChoices<Exit>},
};
constexpr FieldRow stageRows[] = {
    {"name", QT_TRANSLATE_NOOP("fields", "Name"), line},
    {"goal", QT_TRANSLATE_NOOP("fields", "Goal"), text, QT_TRANSLATE_NOOP("fields", "What the customer wants here")},
    {"phase", QT_TRANSLATE_NOOP("fields", "Phase"), choice, "", false, 0, 0, 0, &kindChoices<Phase>},
};
constexpr FieldRow departmentRows[] = {
    {"name", QT_TRANSLATE_NOOP("fields", "Name"), line},
    {"owner", QT_TRANSLATE_NOOP("fields", "Owner"), line, QT_TRANSLATE_NOOP("fields", "Who answers for what happens here")},
    {"colour", QT_TRANSLATE_NOOP("fields", "Colour"), EditorKind::Colour, QT_TRANSLATE_NOOP("fields", "Empty: chosen by the order of departments")},
};
constexpr FieldRow laneRows[] = {
    {"name", QT_TRANSLATE_NOOP("fields", "Name"), line, QT_TRANSLATE_NOOP("fields", "Empty: the name of its kind")},
    {"kind", QT_TRANSLATE_NOOP("fields", "Kind"), choice, "", false, 0, 0, 0, &kindChoices<LaneKind>},
};
constexpr FieldRow noteRows[] = {
    {"text", QT_TRANSLATE_NOOP("fields", "Text"), text},
    {"kind", QT_TRANSLATE_NOOP("fields", "Kind"), choice, "", false, 0, 0, 0, &kindChoices<NoteKind>},
    {"severity", QT_TRANSLATE_NOOP("fields", "Severity"), choice, "", false, 0, 0, 0, &kindChoices<Severity>},
    {"votes", QT_TRANSLATE_NOOP("fields", "Votes"), EditorKind::Whole, "", false, 0, 100000},
    {"owner", QT_TRANSLATE_NOOP("fields", "Owner"), line, QT_TRANSLATE_NOOP("fields", "Who takes care of it")},
};
constexpr FieldRow journeyRows[] = {
    {"name", QT_TRANSLATE_NOOP("fields", "Name"), line},
    {"kind", QT_TRANSLATE_NOOP("fields", "Kind"), choice, "", false, 0, 0, 0, &kindChoices<JourneyKind>},
    {"persona", QT_TRANSLATE_NOOP("fields", "Persona"), choice, QT_TRANSLATE_NOOP("fields", "Whose journey this is"), true, 0, 0, 0, &recordChoices<Persona>},
    {"description", QT_TRANSLATE_NOOP("fields", "Description"), text, QT_TRANSLATE_NOOP("fields", "Where it begins, where it ends, what it leaves out")},
};
constexpr FieldRow personaRows[] = {
    {"name", QT_TRANSLATE_NOOP("fields", "Name"), line},
    {"description", QT_TRANSLATE_NOOP("fields", "Description"), text},
    {"goals", QT_TRANSLATE_NOOP("fields", "Goals"), text, QT_TRANSLATE_NOOP("fields", "What this customer wants to get done")},
    {"segments", QT_TRANSLATE_NOOP("fields", "Segment"), line, QT_TRANSLATE_NOOP("fields", "Which answers are this persona's: Product=Comfort|Basic; Region=North")},
};
constexpr FieldRow channelRows[] = {
    {"name", QT_TRANSLATE_NOOP("fields", "Name"), line},
    {"icon", QT_TRANSLATE_NOOP("fields", "Icon"), choice, "", false, 0, 0, 0, &iconChoices},
};
constexpr FieldRow eventRows[] = {
    {"text", QT_TRANSLATE_NOOP("fields", "What happened"), line},
    {"date", QT_TRANSLATE_NOOP("fields", "Day"), EditorKind::Date},
    {"touchpoint", QT_TRANSLATE_NOOP("fields", "Touchpoint"), choice, "", true, 0, 0, 0, &touchpointChoices},
    {"new_level", QT_TRANSLATE_NOOP("fields", "Another level from then on"), EditorKind::Flag},
};
constexpr FieldRow aliasRows[] = {
    {"touchpoint", QT_TRANSLATE_NOOP("fields", "Touchpoint"), choice, "", true, 0, 0, 0, &touchpointChoices},
};
constexpr FieldRow scaleRows[] = {
    {"name", QT_TRANSLATE_NOOP("fields", "Question"), line, QT_TRANSLATE_NOOP("fields", "What customers were asked")},
    {"kind", QT_TRANSLATE_NOOP("fields", "Kind"), choice, "", false, 0, 0, 0, &kindChoices<ScaleKind>},
    {"minimum", QT_TRANSLATE_NOOP("fields", "From"), EditorKind::Number, "", false, -most, most, 2},
    {"maximum", QT_TRANSLATE_NOOP("fields", "To"), EditorKind::Number, "", false, -most, most, 2},
    {"step", QT_TRANSLATE_NOOP("fields", "Step"), EditorKind::Number, "", false, 0.001, most, 3},
    {"low_at_most", QT_TRANSLATE_NOOP("fields", "Bad up to"), EditorKind::Number, QT_TRANSLATE_NOOP("fields", "Answers up to here count as a bad experience"), false, -most, most, 2},
    {"high_at_least", QT_TRANSLATE_NOOP("fields", "Good from"), EditorKind::Number, QT_TRANSLATE_NOOP("fields", "Answers from here count as good"), false, -most, most, 2},
    {"higher_is_better", QT_TRANSLATE_NOOP("fields", "Higher is better"), EditorKind::Flag},
};
constexpr FieldRow settingsRows[] = {
    {"title", QT_TRANSLATE_NOOP("fields", "Title"), line, QT_TRANSLATE_NOOP("fields", "On the cover of the report")},
    {"client", QT_TRANSLATE_NOOP("fields", "Client"), line, QT_TRANSLATE_NOOP("fields", "Whom the report is made for")},
    {"author", QT_TRANSLATE_NOOP("fields", "Author"), line},
    {"logo_colour", QT_TRANSLATE_NOOP("fields", "Colour of the report"), EditorKind::Colour, QT_TRANSLATE_NOOP("fields", "Empty: Chwila's own")},
    {"report_language", QT_TRANSLATE_NOOP("fields", "Language of the report"), choice, "", false, 0, 0, 0, &languageChoices},
    {"notes", QT_TRANSLATE_NOOP("fields", "Notes"), text},
    {"hazard1", QT_TRANSLATE_NOOP("fields", "Leave at the 1st bad experience"), EditorKind::Percent, QT_TRANSLATE_NOOP("fields", "Share of customers; 44% said so in Poland (PwC 2020)"), false, 0, 1, 1},
    {"hazard2", QT_TRANSLATE_NOOP("fields", "… at the 2nd, of those still there"), EditorKind::Percent, "", false, 0, 1, 1},
    {"hazard3", QT_TRANSLATE_NOOP("fields", "… at each later one"), EditorKind::Percent, "", false, 0, 1, 1},
    {"known_loss_rate", QT_TRANSLATE_NOOP("fields", "Customers lost, as you know it"), EditorKind::Percent, QT_TRANSLATE_NOOP("fields", "Share of those who start; makes counts of lost customers real"), true, 0, 1, 1},
    {"break_even_low_share", QT_TRANSLATE_NOOP("fields", "Bad experiences that good ones outweigh"), EditorKind::Percent, QT_TRANSLATE_NOOP("fields", "Five good for one bad: 16.7%"), false, 0, 1, 1},
    {"strata_by_segment", QT_TRANSLATE_NOOP("fields", "Compare within segments"), EditorKind::Flag, QT_TRANSLATE_NOOP("fields", "What is usual is told for each question and segment, so that who comes to a touchpoint does not decide")},
    {"baseline_weeks", QT_TRANSLATE_NOOP("fields", "Weeks that say what is usual"), EditorKind::Whole, QT_TRANSLATE_NOOP("fields", "Trends are judged against the first so many weeks with answers; once they are there, neither later answers nor a filter move them"), false, 6, 520},
    {"budget", QT_TRANSLATE_NOOP("fields", "Budget for initiatives"), EditorKind::Number, QT_TRANSLATE_NOOP("fields", "In the currency of the project; the best set within it is found"), true, 0, most, 0},
    {"repeat_days", QT_TRANSLATE_NOOP("fields", "One answer in so many days"), EditorKind::Whole, QT_TRANSLATE_NOOP("fields", "Per customer, touchpoint and question the latest counts; 0: all count"), false, 0, 3650},
    {"redact", QT_TRANSLATE_NOOP("fields", "Remove private details from words"), EditorKind::Flag, QT_TRANSLATE_NOOP("fields", "E-mail addresses, telephone, card and identity numbers: when answers are imported, and in all that is exported")},
    {"smallest_group", QT_TRANSLATE_NOOP("fields", "Smallest group that is exported"), EditorKind::Whole, QT_TRANSLATE_NOOP("fields", "Figures and words of fewer answers are left out of reports and exports; 0: everything goes out"), false, 0, 1000},
};
constexpr FieldRow initiativeRows[] = {
    {"name", QT_TRANSLATE_NOOP("fields", "Name"), line, QT_TRANSLATE_NOOP("fields", "What is to be done")},
    {"category", QT_TRANSLATE_NOOP("fields", "Category"), choice, QT_TRANSLATE_NOOP("fields", "Must-have: customers miss it; star: it delights them; strategic: both. Not set: proposed from what goes together with the overall score"), false, 0, 0, 0, &kindChoices<InitiativeCategory>},
    {"status", QT_TRANSLATE_NOOP("fields", "Status"), choice, "", false, 0, 0, 0, &kindChoices<InitiativeStatus>},
    {"reduction", QT_TRANSLATE_NOOP("fields", "Bad experiences it takes away"), EditorKind::Percent, QT_TRANSLATE_NOOP("fields", "Of those at its touchpoints; 50% halves them"), false, 0, 1, 0},
    {"cost", QT_TRANSLATE_NOOP("fields", "Cost"), EditorKind::Number, QT_TRANSLATE_NOOP("fields", "In the currency of the project"), true, 0, most, 0},
    {"effort_days", QT_TRANSLATE_NOOP("fields", "Effort, days"), EditorKind::Number, QT_TRANSLATE_NOOP("fields", "Days of work, all people together"), true, 0, most, 1},
    {"owner", QT_TRANSLATE_NOOP("fields", "Owner"), line, QT_TRANSLATE_NOOP("fields", "Who answers for it")},
    {"due", QT_TRANSLATE_NOOP("fields", "Due"), EditorKind::Date, QT_TRANSLATE_NOOP("fields", "When it is to be in place")},
    {"done_on", QT_TRANSLATE_NOOP("fields", "Done on"), EditorKind::Date, QT_TRANSLATE_NOOP("fields", "First day with the change in place; answers since are compared with those before")},
    {"promised", QT_TRANSLATE_NOOP("fields", "Promised: customers kept per 1,000"), EditorKind::Number, QT_TRANSLATE_NOOP("fields", "As promised when it was decided; empty: computed from the answers before"), true, 0, 1000, 1},
    {"description", QT_TRANSLATE_NOOP("fields", "Description"), text, QT_TRANSLATE_NOOP("fields", "What changes for the customer, who does what")},
};
// clang-format on

constexpr const char* initiativeRest[] = {"id", "touchpoints", "reductions"};
constexpr const char* touchpointRest[] = {"id"};
constexpr const char* transitionRest[] = {"id"};
constexpr const char* stageRest[] = {"id", "journey", "order"};
constexpr const char* orderRest[] = {"id", "order"};
constexpr const char* journeyRest[] = {"id", "order", "in_report"};
constexpr const char* laneRest[] = {"id", "journey", "order"};
constexpr const char* noteRest[] = {"id", "touchpoint", "lane", "stage", "step"};
constexpr const char* idRest[] = {"id"};
constexpr const char* eventRest[] = {"id", "journey"};
constexpr std::span<const FieldRow> noRows; // sources are told and read again in the data view
constexpr const char* sourceRest[] = {"id", "name", "kind", "location", "query", "mapping", "reading"};
constexpr const char* aliasRest[] = {"id", "source", "label", "scale"};
/// The logo is chosen where the report is set up.
constexpr const char* settingsRest[] = {"id", "logo", "report_sections", "report_paper", "report_font"};

struct RecordRows {
    const char* table;
    const char* title;
    const char* several;
    std::span<const FieldRow> rows;
    std::span<const char* const> rest;
};
const RecordRows recordRows[] = {
    {Touchpoint::table, QT_TRANSLATE_NOOP("fields", "Touchpoint"),
     QT_TRANSLATE_N_NOOP("fields", "%n touchpoints"), touchpointRows, touchpointRest},
    {Transition::table, QT_TRANSLATE_NOOP("fields", "Arrow"), QT_TRANSLATE_N_NOOP("fields", "%n arrows"),
     transitionRows, transitionRest},
    {Stage::table, QT_TRANSLATE_NOOP("fields", "Stage"), QT_TRANSLATE_N_NOOP("fields", "%n stages"),
     stageRows, stageRest},
    {Department::table, QT_TRANSLATE_NOOP("fields", "Department"),
     QT_TRANSLATE_N_NOOP("fields", "%n departments"), departmentRows, orderRest},
    {Lane::table, QT_TRANSLATE_NOOP("fields", "Lane"), QT_TRANSLATE_N_NOOP("fields", "%n lanes"), laneRows,
     laneRest},
    {Note::table, QT_TRANSLATE_NOOP("fields", "Note"), QT_TRANSLATE_N_NOOP("fields", "%n notes"), noteRows,
     noteRest},
    {Initiative::table, QT_TRANSLATE_NOOP("fields", "Initiative"),
     QT_TRANSLATE_N_NOOP("fields", "%n initiatives"), initiativeRows, initiativeRest},
    {Journey::table, QT_TRANSLATE_NOOP("fields", "Journey"), QT_TRANSLATE_N_NOOP("fields", "%n journeys"),
     journeyRows, journeyRest},
    {Persona::table, QT_TRANSLATE_NOOP("fields", "Persona"), QT_TRANSLATE_N_NOOP("fields", "%n personas"),
     personaRows, orderRest},
    {Channel::table, QT_TRANSLATE_NOOP("fields", "Channel"), QT_TRANSLATE_N_NOOP("fields", "%n channels"),
     channelRows, orderRest},
    {Scale::table, QT_TRANSLATE_NOOP("fields", "Question"), QT_TRANSLATE_N_NOOP("fields", "%n questions"),
     scaleRows, idRest},
    {Event::table, QT_TRANSLATE_NOOP("fields", "Event"), QT_TRANSLATE_N_NOOP("fields", "%n events"),
     eventRows, eventRest},
    {Source::table, QT_TRANSLATE_NOOP("fields", "Source"), QT_TRANSLATE_N_NOOP("fields", "%n sources"),
     noRows, sourceRest},
    {Alias::table, QT_TRANSLATE_NOOP("fields", "Label of answers"),
     QT_TRANSLATE_N_NOOP("fields", "%n labels of answers"), aliasRows, aliasRest},
    {Settings::table, QT_TRANSLATE_NOOP("fields", "Project"), QT_TRANSLATE_N_NOOP("fields", "%n projects"),
     settingsRows, settingsRest},
};

static const RecordRows* rowsOf(const QString& table) {
    const auto at = std::ranges::find_if(
        recordRows, [&](const RecordRows& rows) { return table == QLatin1String(rows.table); });
    return at == std::end(recordRows) ? nullptr : at;
}

} // namespace field_table

using field_table::RecordRows;
using field_table::rowsOf;
using field_table::stageChoices;
using field_table::stagesBeside;

std::span<const FieldRow> fieldRows(const QString& table) {
    const RecordRows* rows = rowsOf(table);
    return rows ? rows->rows : std::span<const FieldRow>{};
}

std::span<const char* const> fieldsWithoutRow(const QString& table) {
    const RecordRows* rows = rowsOf(table);
    return rows ? rows->rest : std::span<const char* const>{};
}

QString recordTitle(const QString& table) {
    const RecordRows* rows = rowsOf(table);
    return rows ? QCoreApplication::translate("fields", rows->title) : table;
}

QString recordTitle(const QString& table, const Language& language) {
    const RecordRows* rows = rowsOf(table);
    return rows ? language.translate("fields", rows->title) : table;
}

QString recordsTitle(const QString& table, qsizetype count) {
    const RecordRows* rows = rowsOf(table);
    if (!rows) return table;
    return QCoreApplication::translate("fields", rows->several, nullptr, pluralCount(count));
}

std::vector<FieldChoice> choicesBeside(const FieldRow& row, const model::Project& project,
                                       model::JourneyId shown, const Language& language) {
    return row.choices == &stageChoices ? stagesBeside(project, shown) : row.choices(project, language);
}

} // namespace chwila::edit
