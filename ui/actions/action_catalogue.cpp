#include "ui/actions/action_catalogue.h"

#include <algorithm>
#include <iterator>

namespace chwila::ui {

namespace catalogue {

using P = ActionPlace;
constexpr auto bar = P::ToolBar;
constexpr ActionPlaces editAndCard = P::EditMenu | P::TouchpointContext;
constexpr ActionPlaces insertAndCanvas = P::InsertMenu | P::CanvasContext;
constexpr ActionPlaces exportAndReport = P::ExportMenu | P::ReportMenu;
constexpr ActionPlaces viewAndRail = P::ViewMenu | P::Rail;
constexpr bool reads = false;
constexpr bool edits = true;
constexpr bool line = true;
constexpr bool noLine = false;
constexpr bool isSwitch = true;
constexpr KeyScope inView = KeyScope::View;
constexpr KeyScope inWords = KeyScope::Words;
constexpr KeyScope inDialog = KeyScope::Dialog;

constexpr ActionRow rows[] = {
    // clang-format off
    {ActionId::NewProject, QT_TRANSLATE_NOOP("actions", "&New project…"), "Ctrl+N", "document-new",
     QT_TRANSLATE_NOOP("actions", "Start a project of your own, empty or from a template"), P::FileMenu, reads, noLine},
    {ActionId::OpenProject, QT_TRANSLATE_NOOP("actions", "&Open…"), "Ctrl+O", "document-open",
     QT_TRANSLATE_NOOP("actions", "Open a project file"), P::FileMenu, reads, noLine},
    {ActionId::ShowStartPage, QT_TRANSLATE_NOOP("actions", "S&tart page"), "Alt+Home", "go-home",
     QT_TRANSLATE_NOOP("actions", "Recent projects, templates and the sample"), P::FileMenu, reads, noLine},
    {ActionId::SaveCopy, QT_TRANSLATE_NOOP("actions", "&Save a copy as…"), "Ctrl+Shift+S", "document-save-as",
     QT_TRANSLATE_NOOP("actions", "Write the project to another file; this one saves itself"), P::FileMenu, reads, line},
    {ActionId::NameVersion, QT_TRANSLATE_NOOP("actions", "Name this &version…"), "Ctrl+Shift+K", "bookmark-new",
     QT_TRANSLATE_NOOP("actions", "Keep the project as it is now under a name, to compare with it or bring it back"), P::FileMenu, edits, line},
    {ActionId::ShowVersions, QT_TRANSLATE_NOOP("actions", "Vers&ions…"), "Ctrl+Shift+V", "view-history",
     QT_TRANSLATE_NOOP("actions", "See what changed since a named version, look at it, bring it back"), P::FileMenu, reads, noLine},
    {ActionId::ExportReport, QT_TRANSLATE_NOOP("actions", "Export &report as PDF…"), "Ctrl+Shift+P", "document-export",
     QT_TRANSLATE_NOOP("actions", "Write the report as a PDF, as its preview shows it"), exportAndReport, reads, line},
    {ActionId::ExportMapSvg, QT_TRANSLATE_NOOP("actions", "Export map as S&VG…"), "", "insert-image",
     QT_TRANSLATE_NOOP("actions", "Write the map of this journey as a drawing that scales"), P::ExportMenu, reads, line},
    {ActionId::ExportMapPng, QT_TRANSLATE_NOOP("actions", "Export map as &PNG…"), "", "insert-image",
     QT_TRANSLATE_NOOP("actions", "Write the map of this journey as a picture for slides"), P::ExportMenu, reads, noLine},
    {ActionId::ExportHeatmapPng, QT_TRANSLATE_NOOP("actions", "Export heatmap as PN&G…"), "", "insert-image",
     QT_TRANSLATE_NOOP("actions", "Write the heatmap with its rows, columns and measure as a picture"), P::ExportMenu, reads, noLine},
    {ActionId::ExportHeatmapCsv, QT_TRANSLATE_NOOP("actions", "Export hea&tmap as CSV…"), "", "document-export-table",
     QT_TRANSLATE_NOOP("actions", "Write each cell of the heatmap with its number, interval and answers as a table"), P::ExportMenu, reads, line},
    {ActionId::ExportFigures, QT_TRANSLATE_NOOP("actions", "Export &figures as CSV…"), "", "document-export-table",
     QT_TRANSLATE_NOOP("actions", "Write every number of every touchpoint of this journey as a table"), P::ExportMenu, reads, noLine},
    {ActionId::ExportAnswers, QT_TRANSLATE_NOOP("actions", "Export &answers as CSV…"), "", "document-export-table",
     QT_TRANSLATE_NOOP("actions", "Write every answer as a row of a table, protected as the project says"), P::ExportMenu, reads, noLine},
    {ActionId::ExportOutline, QT_TRANSLATE_NOOP("actions", "Export &outline as CSV…"), "", "document-export-table",
     QT_TRANSLATE_NOOP("actions", "Write the touchpoints of this journey as a table that can be read again"), P::ExportMenu, reads, noLine},
    {ActionId::ExportProject, QT_TRANSLATE_NOOP("actions", "Export pro&ject as JSON…"), "", "document-export",
     QT_TRANSLATE_NOOP("actions", "Write the project with its answers as text other programs can read, for others or complete"), P::ExportMenu, reads, line},
    {ActionId::CloseWindow, QT_TRANSLATE_NOOP("actions", "&Close window"), "Ctrl+W", "window-close",
     QT_TRANSLATE_NOOP("actions", "Close this project; everything is saved already"), P::FileMenu, reads, line},
    {ActionId::Quit, QT_TRANSLATE_NOOP("actions", "&Quit"), "Ctrl+Q", "application-exit",
     QT_TRANSLATE_NOOP("actions", "Close all windows"), P::FileMenu, reads, noLine},

    {ActionId::Undo, QT_TRANSLATE_NOOP("actions", "&Undo"), "Ctrl+Z", "edit-undo",
     QT_TRANSLATE_NOOP("actions", "Take back the last edit, also those of earlier sessions"), P::EditMenu | bar, edits, noLine},
    {ActionId::Redo, QT_TRANSLATE_NOOP("actions", "&Redo"), "Ctrl+Y; Ctrl+Shift+Z", "edit-redo",
     QT_TRANSLATE_NOOP("actions", "Do again what was taken back"), P::EditMenu | bar, edits, noLine},
    {ActionId::Cut, QT_TRANSLATE_NOOP("actions", "Cu&t"), "Ctrl+X", "edit-cut",
     QT_TRANSLATE_NOOP("actions", "Move the selection to the clipboard"), editAndCard, edits, line, inView},
    {ActionId::Copy, QT_TRANSLATE_NOOP("actions", "&Copy"), "Ctrl+C", "edit-copy",
     QT_TRANSLATE_NOOP("actions", "Copy the selection to the clipboard"), editAndCard, reads, noLine, inView},
    {ActionId::Paste, QT_TRANSLATE_NOOP("actions", "&Paste"), "Ctrl+V", "edit-paste",
     QT_TRANSLATE_NOOP("actions", "Insert from the clipboard, also lines of a spreadsheet"), editAndCard | P::CanvasContext, edits, noLine, inView},
    {ActionId::Duplicate, QT_TRANSLATE_NOOP("actions", "&Duplicate"), "Ctrl+D", "edit-copy",
     QT_TRANSLATE_NOOP("actions", "Make a second one of what is selected"), editAndCard, edits, noLine, inView},
    {ActionId::MergeTouchpoints, QT_TRANSLATE_NOOP("actions", "Merge touchpoints"), "Ctrl+M", "merge",
     QT_TRANSLATE_NOOP("actions", "Make one touchpoint of those selected; it gets their answers, notes and arrows"), P::EditMenu | P::TouchpointContext, edits, noLine, inView},
    {ActionId::SplitTouchpoint, QT_TRANSLATE_NOOP("actions", "Split touchpoint"), "S", "split",
     QT_TRANSLATE_NOOP("actions", "Make two touchpoints of the selected one; the second gets the arrows that lead on"), P::EditMenu | P::TouchpointContext, edits, noLine, inView},
    {ActionId::Rename, QT_TRANSLATE_NOOP("actions", "Re&name"), "F2", "edit-rename",
     QT_TRANSLATE_NOOP("actions", "Type another name in place, of a card or a note; Ctrl+↑ beyond the top leads to the stage, Ctrl+← beyond the first step to the department"), editAndCard, edits, line, inView},
    {ActionId::Delete, QT_TRANSLATE_NOOP("actions", "De&lete"), "Del", "edit-delete",
     QT_TRANSLATE_NOOP("actions", "Remove what is selected; undo brings it back"), editAndCard, edits, noLine, inView},
    {ActionId::SelectAll, QT_TRANSLATE_NOOP("actions", "Select &all"), "Ctrl+A", "edit-select-all",
     QT_TRANSLATE_NOOP("actions", "Select everything in this view"), P::EditMenu | P::CanvasContext, reads, noLine, inView},
    {ActionId::MoveLeft, QT_TRANSLATE_NOOP("actions", "Move one step le&ft"), "Alt+Left", "arrow-left",
     QT_TRANSLATE_NOOP("actions", "Move the selection to the step before"), P::EditMenu, edits, line, inView},
    {ActionId::MoveRight, QT_TRANSLATE_NOOP("actions", "Move one step ri&ght"), "Alt+Right", "arrow-right",
     QT_TRANSLATE_NOOP("actions", "Move the selection to the next step"), P::EditMenu, edits, noLine, inView},
    {ActionId::MoveUp, QT_TRANSLATE_NOOP("actions", "Move to the department above"), "Alt+Up", "arrow-up",
     QT_TRANSLATE_NOOP("actions", "Move the selection to the lane above"), P::EditMenu, edits, noLine, inView},
    {ActionId::MoveDown, QT_TRANSLATE_NOOP("actions", "Move to the department below"), "Alt+Down", "arrow-down",
     QT_TRANSLATE_NOOP("actions", "Move the selection to the lane below"), P::EditMenu, edits, noLine, inView},
    {ActionId::MoveToStageBefore, QT_TRANSLATE_NOOP("actions", "Move to the stage before"), "Alt+Shift+Left", "go-first",
     QT_TRANSLATE_NOOP("actions", "Move the selected touchpoints to the same step of the stage before"), P::EditMenu, edits, noLine, inView},
    {ActionId::MoveToStageAfter, QT_TRANSLATE_NOOP("actions", "Move to the stage after"), "Alt+Shift+Right", "go-last",
     QT_TRANSLATE_NOOP("actions", "Move the selected touchpoints to the same step of the stage after"), P::EditMenu, edits, noLine, inView},
    {ActionId::Find, QT_TRANSLATE_NOOP("actions", "F&ind…"), "Ctrl+F", "edit-find",
     QT_TRANSLATE_NOOP("actions", "Find a word in all names, notes and descriptions"), P::EditMenu, reads, line},
    {ActionId::FindNext, QT_TRANSLATE_NOOP("actions", "Find ne&xt"), "F3", "go-down-search",
     QT_TRANSLATE_NOOP("actions", "Go to the next place where the word stands"), P::EditMenu, reads, noLine},
    {ActionId::FindPrevious, QT_TRANSLATE_NOOP("actions", "Find pre&vious"), "Shift+F3", "go-up-search",
     QT_TRANSLATE_NOOP("actions", "Go to the place before where the word stands"), P::EditMenu, reads, noLine},
    {ActionId::ProjectSettings, QT_TRANSLATE_NOOP("actions", "Project &settings"), "Alt+Return", "document-properties",
     QT_TRANSLATE_NOOP("actions", "Title, client, personas, channels, scales and assumptions"), P::EditMenu, reads, line},
    {ActionId::Preferences, QT_TRANSLATE_NOOP("actions", "Pr&eferences…"), "Ctrl+,", "configure",
     QT_TRANSLATE_NOOP("actions", "Language, colours and motion of this program"), P::EditMenu, reads, noLine},

    {ActionId::AddTouchpoint, QT_TRANSLATE_NOOP("actions", "&Touchpoint"), "Ctrl+T; Ins", "list-add",
     QT_TRANSLATE_NOOP("actions", "Add a touchpoint after the selected one"), insertAndCanvas | bar, edits, noLine},
    {ActionId::AddNote, QT_TRANSLATE_NOOP("actions", "&Note"), "Ctrl+Shift+N", "note",
     QT_TRANSLATE_NOOP("actions", "Add a pain, gain, quote or idea to what is selected"), insertAndCanvas | P::TouchpointContext, edits, noLine},
    {ActionId::Connect, QT_TRANSLATE_NOOP("actions", "&Connect"), "L", "draw-line",
     QT_TRANSLATE_NOOP("actions", "Draw an arrow from the selected touchpoint to the next one"), P::InsertMenu | P::TouchpointContext, edits, noLine, inView},
    {ActionId::AddStep, QT_TRANSLATE_NOOP("actions", "St&ep"), "Ctrl+Shift+E", "edit-table-insert-column-right",
     QT_TRANSLATE_NOOP("actions", "Make room for one more step in this stage"), insertAndCanvas, edits, line},
    {ActionId::RemoveStep, QT_TRANSLATE_NOOP("actions", "&Remove step"), "Ctrl+Shift+Del", "edit-table-delete-column",
     QT_TRANSLATE_NOOP("actions", "Close the step up, with the cards and notes that stand in it; undo brings them back"), insertAndCanvas, edits, noLine, inView},
    {ActionId::AddStage, QT_TRANSLATE_NOOP("actions", "&Stage"), "Ctrl+Shift+G", "object-columns",
     QT_TRANSLATE_NOOP("actions", "Add a stage of the journey"), insertAndCanvas, edits, noLine},
    {ActionId::AddDepartment, QT_TRANSLATE_NOOP("actions", "&Department"), "Ctrl+Shift+D", "system-users",
     QT_TRANSLATE_NOOP("actions", "Add a department with a lane of its own"), insertAndCanvas, edits, noLine},
    {ActionId::AddLane, QT_TRANSLATE_NOOP("actions", "&Lane below the map"), "Ctrl+Shift+L", "view-list-text",
     QT_TRANSLATE_NOOP("actions", "Add a row for the emotion curve, pains, quotes, ideas or text"), insertAndCanvas, edits, noLine},
    {ActionId::AddPersona, QT_TRANSLATE_NOOP("actions", "&Persona"), "", "user-identity",
     QT_TRANSLATE_NOOP("actions", "Add a kind of customer the journeys are about"), P::InsertMenu, edits, line},
    {ActionId::AddChannel, QT_TRANSLATE_NOOP("actions", "C&hannel"), "", "network-connect",
     QT_TRANSLATE_NOOP("actions", "Add a way in which customers meet you"), P::InsertMenu, edits, noLine},

    {ActionId::AddJourney, QT_TRANSLATE_NOOP("actions", "&New journey…"), "Ctrl+Shift+J", "list-add",
     QT_TRANSLATE_NOOP("actions", "Add an empty journey to this project"), P::JourneyMenu, edits, noLine},
    {ActionId::DuplicateJourney, QT_TRANSLATE_NOOP("actions", "&Duplicate journey"), "", "edit-copy",
     QT_TRANSLATE_NOOP("actions", "Copy this journey with everything in it, for a to-be version"), P::JourneyMenu, edits, noLine},
    {ActionId::RenameJourney, QT_TRANSLATE_NOOP("actions", "&Rename journey…"), "Shift+F2", "edit-rename",
     QT_TRANSLATE_NOOP("actions", "Give this journey another name"), P::JourneyMenu, edits, noLine},
    {ActionId::DeleteJourney, QT_TRANSLATE_NOOP("actions", "De&lete journey…"), "", "edit-delete",
     QT_TRANSLATE_NOOP("actions", "Remove this journey with everything in it; undo brings it back"), P::JourneyMenu, edits, noLine},
    {ActionId::MoveJourneyEarlier, QT_TRANSLATE_NOOP("actions", "Move journey &earlier"), "", "go-up",
     QT_TRANSLATE_NOOP("actions", "This journey comes one place earlier in the list and in the report"), P::JourneyMenu, edits, line},
    {ActionId::MoveJourneyLater, QT_TRANSLATE_NOOP("actions", "Move journey l&ater"), "", "go-down",
     QT_TRANSLATE_NOOP("actions", "This journey comes one place later in the list and in the report"), P::JourneyMenu, edits, noLine},
    {ActionId::MineLog, QT_TRANSLATE_NOOP("actions", "&Mine an event log…"), "Ctrl+Shift+M", "view-filter",
     QT_TRANSLATE_NOOP("actions", "See the ways customers really go, as a new journey or over this one"), P::JourneyMenu, edits, line},
    {ActionId::NextJourney, QT_TRANSLATE_NOOP("actions", "Ne&xt journey"), "Ctrl+PgDown", "go-next",
     QT_TRANSLATE_NOOP("actions", "Show the next journey of this project"), P::JourneyMenu, reads, line},
    {ActionId::PreviousJourney, QT_TRANSLATE_NOOP("actions", "&Previous journey"), "Ctrl+PgUp", "go-previous",
     QT_TRANSLATE_NOOP("actions", "Show the journey before"), P::JourneyMenu, reads, noLine},

    {ActionId::ImportAnswers, QT_TRANSLATE_NOOP("actions", "&Import answers…"), "Ctrl+I", "document-import",
     QT_TRANSLATE_NOOP("actions", "Read customers' answers from a table of text (CSV)"), P::AnswersMenu, edits, noLine},
    {ActionId::AttachDatabase, QT_TRANSLATE_NOOP("actions", "&Attach database…"), "Ctrl+Shift+I", "server-database",
     QT_TRANSLATE_NOOP("actions", "Read customers' answers from an SQLite database, again at any time"), P::AnswersMenu, edits, noLine},
    {ActionId::RefreshAnswers, QT_TRANSLATE_NOOP("actions", "&Refresh answers"), "Ctrl+R", "view-refresh",
     QT_TRANSLATE_NOOP("actions", "Read the attached sources again"), P::AnswersMenu, edits, noLine},
    {ActionId::FocusFilter, QT_TRANSLATE_NOOP("actions", "&Filter answers"), "Ctrl+L", "view-filter",
     QT_TRANSLATE_NOOP("actions", "Choose period, segment and question; applies to every view"), P::AnswersMenu, reads, line},
    {ActionId::ClearFilter, QT_TRANSLATE_NOOP("actions", "&Clear filter"), "Ctrl+Shift+F", "edit-clear",
     QT_TRANSLATE_NOOP("actions", "Count all answers again"), P::AnswersMenu, reads, noLine},
    {ActionId::RemoveImport, QT_TRANSLATE_NOOP("actions", "Remo&ve import…"), "", "edit-delete",
     QT_TRANSLATE_NOOP("actions", "Remove the answers of the chosen import from the project"), P::AnswersMenu, edits, line},
    {ActionId::SaveRejected, QT_TRANSLATE_NOOP("actions", "&Save unreadable rows…"), "", "document-save-as",
     QT_TRANSLATE_NOOP("actions", "Save the rows that could not be read, with their reasons, to be mended and imported again"), P::AnswersMenu, reads, noLine},
    {ActionId::FollowUpOpen, QT_TRANSLATE_NOOP("actions", "Follow-up: &open"), "O", "",
     QT_TRANSLATE_NOOP("actions", "Mark the chosen answers: somebody has to write to the customer"), P::AnswersMenu, edits, line, inWords},
    {ActionId::FollowUpAnswered, QT_TRANSLATE_NOOP("actions", "Follow-up: a&nswered"), "A", "",
     QT_TRANSLATE_NOOP("actions", "Mark the chosen answers: the customer was written to"), P::AnswersMenu, edits, noLine, inWords},
    {ActionId::FollowUpClosed, QT_TRANSLATE_NOOP("actions", "Follow-up: c&losed"), "C", "",
     QT_TRANSLATE_NOOP("actions", "Mark the chosen answers: nothing is left to do"), P::AnswersMenu, edits, noLine, inWords},
    {ActionId::FollowUpReset, QT_TRANSLATE_NOOP("actions", "Follow-up: rese&t"), "Backspace", "",
     QT_TRANSLATE_NOOP("actions", "Forget what became of the chosen answers"), P::AnswersMenu, edits, noLine, inWords},
    {ActionId::FollowUpNote, QT_TRANSLATE_NOOP("actions", "Follow-up: not&e…"), "N", "note",
     QT_TRANSLATE_NOOP("actions", "Write a note on the chosen answers"), P::AnswersMenu, edits, noLine, inWords},

    {ActionId::ConfirmMoment, QT_TRANSLATE_NOOP("actions", "&Confirm moment of truth"), "", "dialog-ok-apply",
     QT_TRANSLATE_NOOP("actions", "You agree: it stays a moment of truth whatever later answers say"), P::DecideMenu, edits, noLine},
    {ActionId::RejectMoment, QT_TRANSLATE_NOOP("actions", "&Reject moment of truth"), "", "dialog-cancel",
     QT_TRANSLATE_NOOP("actions", "You disagree: it is no longer marked, and shown as rejected"), P::DecideMenu, edits, noLine},
    {ActionId::AddMoment, QT_TRANSLATE_NOOP("actions", "&Add moment of truth by hand"), "", "list-add",
     QT_TRANSLATE_NOOP("actions", "You know better: mark it as a moment of truth without evidence from answers"), P::DecideMenu, edits, noLine},
    {ActionId::DecideAsComputed, QT_TRANSLATE_NOOP("actions", "Moment of truth as co&mputed"), "", "edit-undo",
     QT_TRANSLATE_NOOP("actions", "Take your decision back"), P::DecideMenu, edits, noLine},
    {ActionId::AddInitiative, QT_TRANSLATE_NOOP("actions", "Add &initiative"), "Ctrl+Shift+B", "list-add",
     QT_TRANSLATE_NOOP("actions", "A new initiative for the touchpoints selected on the map"), P::DecideMenu, edits, line},
    {ActionId::RemoveInitiative, QT_TRANSLATE_NOOP("actions", "Remove i&nitiative"), "", "edit-delete",
     QT_TRANSLATE_NOOP("actions", "Remove the chosen initiative; undo brings it back"), P::DecideMenu, edits, noLine},
    {ActionId::FocusBudget, QT_TRANSLATE_NOOP("actions", "&Budget"), "Ctrl+B", "",
     QT_TRANSLATE_NOOP("actions", "What may be spent in all; the initiatives that together keep most within it are marked"), P::DecideMenu, edits, noLine},
    {ActionId::InitiativeFromSliders, QT_TRANSLATE_NOOP("actions", "Make an initiative of the &sliders"), "", "",
     QT_TRANSLATE_NOOP("actions", "An initiative for the touchpoints whose sliders are not at nothing"), P::DecideMenu, edits, noLine},
    {ActionId::ResetSliders, QT_TRANSLATE_NOOP("actions", "S&liders back to today"), "", "",
     QT_TRANSLATE_NOOP("actions", "Move all what-if sliders to nothing"), P::DecideMenu, reads, noLine},
    {ActionId::PromiseComputed, QT_TRANSLATE_NOOP("actions", "&Promise what is computed"), "", "",
     QT_TRANSLATE_NOOP("actions", "Write the customers kept as computed today into the promise, to be compared with what is measured later"), P::DecideMenu, edits, noLine},
    {ActionId::AddEvent, QT_TRANSLATE_NOOP("actions", "Write down an &event"), "", "appointment-new",
     QT_TRANSLATE_NOOP("actions", "Say what happened on a day, so that trends show it where answers changed"), P::DecideMenu, edits, line},
    {ActionId::PinEvent, QT_TRANSLATE_NOOP("actions", "Pin event to this &touchpoint"), "", "",
     QT_TRANSLATE_NOOP("actions", "The chosen event concerns only the touchpoint that is shown"), P::DecideMenu, edits, noLine},
    {ActionId::RemoveEvent, QT_TRANSLATE_NOOP("actions", "Remove e&vent"), "", "edit-delete",
     QT_TRANSLATE_NOOP("actions", "Remove the chosen event; undo brings it back"), P::DecideMenu, edits, noLine},

    {ActionId::MoveSectionUp, QT_TRANSLATE_NOOP("actions", "Move section &up"), "Ctrl+Shift+Up", "go-up",
     QT_TRANSLATE_NOOP("actions", "The chosen section of the report comes one place earlier"), P::ReportMenu, reads, line},
    {ActionId::MoveSectionDown, QT_TRANSLATE_NOOP("actions", "Move section &down"), "Ctrl+Shift+Down", "go-down",
     QT_TRANSLATE_NOOP("actions", "The chosen section of the report comes one place later"), P::ReportMenu, reads, noLine},
    {ActionId::ToggleSection, QT_TRANSLATE_NOOP("actions", "Section &in or out"), "", "",
     QT_TRANSLATE_NOOP("actions", "Leave the chosen section out of the report, or take it in again"), P::ReportMenu, reads, noLine},
    {ActionId::ChooseLogo, QT_TRANSLATE_NOOP("actions", "Choose &logo…"), "", "insert-image",
     QT_TRANSLATE_NOOP("actions", "A PNG or JPEG picture for the cover and the foot of each page"), P::ReportMenu, edits, line},
    {ActionId::RemoveLogo, QT_TRANSLATE_NOOP("actions", "Remo&ve logo"), "", "edit-delete",
     QT_TRANSLATE_NOOP("actions", "The report goes without a picture of the client"), P::ReportMenu, edits, noLine},
    {ActionId::ChooseReportColour, QT_TRANSLATE_NOOP("actions", "Choose &colour…"), "", "color-management",
     QT_TRANSLATE_NOOP("actions", "Of the report's titles and lines; made darker where it could not be read"), P::ReportMenu, edits, noLine},
    {ActionId::UsualReportColour, QT_TRANSLATE_NOOP("actions", "Colour as u&sual"), "", "",
     QT_TRANSLATE_NOOP("actions", "The report has the program's own colour again"), P::ReportMenu, edits, noLine},

    {ActionId::ShowMap, QT_TRANSLATE_NOOP("actions", "&Map"), "Ctrl+1", "distribute-graph-directed",
     QT_TRANSLATE_NOOP("actions", "The journey: stages, departments, touchpoints and the ways between them"), viewAndRail, reads, noLine},
    {ActionId::ShowHeatmap, QT_TRANSLATE_NOOP("actions", "&Heatmap"), "Ctrl+2", "view-list-icons",
     QT_TRANSLATE_NOOP("actions", "Where scores are high and low, department by stage"), viewAndRail, reads, noLine},
    {ActionId::ShowMoments, QT_TRANSLATE_NOOP("actions", "M&oments"), "Ctrl+3", "keyframe",
     QT_TRANSLATE_NOOP("actions", "The moments of truth, ranked, with their evidence"), viewAndRail, reads, noLine},
    {ActionId::ShowTrends, QT_TRANSLATE_NOOP("actions", "Tr&ends"), "Ctrl+4", "office-chart-line",
     QT_TRANSLATE_NOOP("actions", "Week by week: what is getting worse or better, alarms first"), viewAndRail, reads, noLine},
    {ActionId::ShowImprove, QT_TRANSLATE_NOOP("actions", "Im&prove"), "Ctrl+5", "view-task",
     QT_TRANSLATE_NOOP("actions", "Initiatives: what they are worth, the best set, promise against measured"), viewAndRail, reads, noLine},
    {ActionId::ShowOutline, QT_TRANSLATE_NOOP("actions", "Ou&tline"), "Ctrl+6", "view-list-details",
     QT_TRANSLATE_NOOP("actions", "The same journey as a table to edit, sort and filter"), viewAndRail, reads, noLine},
    {ActionId::ShowData, QT_TRANSLATE_NOOP("actions", "&Data"), "Ctrl+7", "server-database",
     QT_TRANSLATE_NOOP("actions", "Where the answers come from, and the customers' words"), viewAndRail, reads, noLine},
    {ActionId::ShowReport, QT_TRANSLATE_NOOP("actions", "&Report"), "Ctrl+8", "view-pages-single",
     QT_TRANSLATE_NOOP("actions", "The pages as they will be printed"), viewAndRail, reads, noLine},
    {ActionId::ZoomIn, QT_TRANSLATE_NOOP("actions", "Zoom &in"), "Ctrl++; Ctrl+=", "zoom-in",
     QT_TRANSLATE_NOOP("actions", "Show everything larger"), P::ViewMenu, reads, line},
    {ActionId::ZoomOut, QT_TRANSLATE_NOOP("actions", "Zoom o&ut"), "Ctrl+-", "zoom-out",
     QT_TRANSLATE_NOOP("actions", "Show everything smaller"), P::ViewMenu, reads, noLine},
    {ActionId::ZoomActual, QT_TRANSLATE_NOOP("actions", "&Actual size"), "Ctrl+0", "zoom-original",
     QT_TRANSLATE_NOOP("actions", "Show everything in its actual size"), P::ViewMenu, reads, noLine},
    {ActionId::ZoomFit, QT_TRANSLATE_NOOP("actions", "&Fit in window"), "Ctrl+9", "zoom-fit-best",
     QT_TRANSLATE_NOOP("actions", "Show the whole map at once"), P::ViewMenu | P::CanvasContext, reads, noLine},
    {ActionId::ZoomSelection, QT_TRANSLATE_NOOP("actions", "Zoom to sele&ction"), "Ctrl+Shift+9", "zoom-select",
     QT_TRANSLATE_NOOP("actions", "Fill the view with what is selected"), P::ViewMenu, reads, noLine},
    {ActionId::ToggleInspector, QT_TRANSLATE_NOOP("actions", "I&nspector"), "F4", "sidebar-expand-right",
     QT_TRANSLATE_NOOP("actions", "Show or hide the panel with the fields of what is selected"), P::ViewMenu, reads, line},
    {ActionId::GoToInspector, QT_TRANSLATE_NOOP("actions", "To the fields and &back"), "F6", "",
     QT_TRANSLATE_NOOP("actions", "Type in the fields of what is selected; once more, or Esc, leads back to it"), P::ViewMenu, reads, noLine},
    {ActionId::ShowObserved, QT_TRANSLATE_NOOP("actions", "Drawn a&gainst real"), "Ctrl+Shift+O", "view-visible",
     QT_TRANSLATE_NOOP("actions", "Show or hide what the event log says about the drawn arrows"), P::ViewMenu | P::CanvasContext, reads, noLine},
    {ActionId::ShowHeat, QT_TRANSLATE_NOOP("actions", "Heat la&yer"), "Ctrl+Shift+H", "view-list-icons",
     QT_TRANSLATE_NOOP("actions", "Show or hide where bad experiences gather, as a colour behind the cards"), P::ViewMenu | P::CanvasContext, reads, noLine},
    {ActionId::ToggleMiniMap, QT_TRANSLATE_NOOP("actions", "Overvie&w in the corner"), "Shift+F4", "zoom-fit-page",
     QT_TRANSLATE_NOOP("actions", "Show or hide the small picture of the whole map"), P::ViewMenu, reads, noLine},
    {ActionId::Present, QT_TRANSLATE_NOOP("actions", "Pre&sent"), "F5", "view-presentation",
     QT_TRANSLATE_NOOP("actions", "Walk a room through the journey, step by step, on the whole screen"), P::ViewMenu | bar, reads, line},
    {ActionId::FullScreen, QT_TRANSLATE_NOOP("actions", "Fu&ll screen"), "F11", "view-fullscreen",
     QT_TRANSLATE_NOOP("actions", "Use the whole screen"), P::ViewMenu, reads, noLine},
    {ActionId::WorkshopMode, QT_TRANSLATE_NOOP("actions", "Wor&kshop mode"), "Shift+F11", "",
     QT_TRANSLATE_NOOP("actions", "Everything half as large again, for those who sit at the back"), P::ViewMenu, reads, noLine, KeyScope::Window, isSwitch},

    {ActionId::NextProblem, QT_TRANSLATE_NOOP("actions", "Next &problem"), "F8", "go-down-search",
     QT_TRANSLATE_NOOP("actions", "In the import assistant: go to the next cell that cannot be read"), P::Assistant, reads, noLine, inDialog},

    {ActionId::CommandPalette, QT_TRANSLATE_NOOP("actions", "&Command palette…"), "Ctrl+K", "system-run",
     QT_TRANSLATE_NOOP("actions", "Find any command by typing a few letters of it"), P::HelpMenu, reads, noLine},
    {ActionId::CheatSheet, QT_TRANSLATE_NOOP("actions", "&Keyboard shortcuts"), "?", "input-keyboard",
     QT_TRANSLATE_NOOP("actions", "All keys on one sheet"), P::HelpMenu, reads, noLine},
    {ActionId::Guide, QT_TRANSLATE_NOOP("actions", "&User guide"), "F1", "help-contents",
     QT_TRANSLATE_NOOP("actions", "Ten short pages about everything"), P::HelpMenu, reads, noLine},
    {ActionId::About, QT_TRANSLATE_NOOP("actions", "&About Chwila"), "", "help-about",
     QT_TRANSLATE_NOOP("actions", "Version and licence"), P::HelpMenu, reads, line},
    // clang-format on
};

constexpr KeyRow keys[] = {
    {"Return", QT_TRANSLATE_NOOP("actions", "New touchpoint at the next step")},
    {"Ctrl+Return", QT_TRANSLATE_NOOP("actions", "New touchpoint in the next stage")},
    {"Tab", QT_TRANSLATE_NOOP("actions", "New touchpoint in the next department")},
    {"Shift+Tab", QT_TRANSLATE_NOOP("actions", "New touchpoint in the department before")},
    {"Left; Right; Up; Down", QT_TRANSLATE_NOOP("actions", "Go to the neighbouring card")},
    {"Shift+Left; Shift+Right; Shift+Up; Shift+Down",
     QT_TRANSLATE_NOOP("actions", "Select the neighbouring card as well")},
    {"Ctrl+Left; Ctrl+Right; Ctrl+Up; Ctrl+Down",
     QT_TRANSLATE_NOOP("actions", "Go to the neighbouring cell, also an empty one")},
    {"Home; End", QT_TRANSLATE_NOOP("actions", "Go to the first or the last card")},
    {"Ctrl+Up; Ctrl+Left",
     QT_TRANSLATE_NOOP("actions",
                       "Beyond the first cell: to the stage or the department, to rename or move it")},
    {"[; ]", QT_TRANSLATE_NOOP("actions", "The arrows of the selected card, one after the other")},
    {"[; ]", QT_TRANSLATE_NOOP("actions", "Of several cards all arrows between them that lead back, or on")},
    {"N", QT_TRANSLATE_NOOP("actions", "Type a note on the selected card")},
    {"M", QT_TRANSLATE_NOOP("actions", "Merge the selected cards")},
    {"@; #; >; :; !; \"", QT_TRANSLATE_NOOP("actions", "Fields of the card that is being typed")},
    {"0; 9", QT_TRANSLATE_NOOP("actions", "Assumed score of the selected cards"),
     QT_TRANSLATE_NOOP("actions", "%1 to %2")},
    {"1; 0", QT_TRANSLATE_NOOP("actions", "Assumed score 10"), QT_TRANSLATE_NOOP("actions", "%1, then %2")},
    {"Backspace", QT_TRANSLATE_NOOP("actions", "No assumed score")},
    {"Space", QT_TRANSLATE_NOOP("actions", "Move the map"), QT_TRANSLATE_NOOP("actions", "%1 and drag")},
    {"Esc", QT_TRANSLATE_NOOP("actions", "Give up what was begun; select nothing")},
};

} // namespace catalogue

std::span<const ActionRow> actionRows() {
    return catalogue::rows;
}

const ActionRow& actionRow(ActionId id) {
    return *std::ranges::find(catalogue::rows, id, &ActionRow::id);
}

QString actionText(const ActionRow& row) {
    return QCoreApplication::translate("actions", row.text);
}

QString actionTip(const ActionRow& row) {
    return QCoreApplication::translate("actions", row.tip);
}

QString plainActionText(const ActionRow& row) {
    QString text = actionText(row);
    text.remove(u'&');
    if (text.endsWith(u'…')) text.chop(1);
    return text;
}

std::span<const KeyRow> mapKeys() {
    return catalogue::keys;
}

} // namespace chwila::ui
