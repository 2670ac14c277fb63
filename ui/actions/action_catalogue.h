// Everything a person can tell the program to do, as rows of one table. Menus, tool bar, context menus, the
// shortcut editor, the cheat sheet (?) and the command palette (Ctrl+K) are made from it and from nothing
// else. Adding an action = one ActionId, one row in action_catalogue.cpp, and the code that performs it.
#pragma once

#include <QCoreApplication>
#include <QFlags>
#include <QString>

#include <cstdint>
#include <span>

namespace chwila::ui {

Q_NAMESPACE

/// The names are kept in people's settings; renaming one forgets its keys.
enum class ActionId : std::uint8_t {
    // File
    NewProject,
    OpenProject,
    ShowStartPage,
    SaveCopy,
    NameVersion,
    ShowVersions,
    ExportMapSvg,
    ExportMapPng,
    ExportProject,
    ExportReport,
    ExportHeatmapPng,
    ExportHeatmapCsv,
    ExportFigures,
    ExportAnswers,
    ExportOutline,
    CloseWindow,
    Quit,
    // Edit
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    Duplicate,
    MergeTouchpoints,
    SplitTouchpoint,
    Delete,
    Rename,
    SelectAll,
    Find,
    FindNext,
    FindPrevious,
    // Insert
    AddTouchpoint,
    AddStep,
    RemoveStep,
    AddStage,
    AddDepartment,
    AddLane,
    AddNote,
    Connect,
    AddPersona,
    AddChannel,
    // Arrange
    MoveLeft,
    MoveRight,
    MoveUp,
    MoveDown,
    MoveToStageBefore,
    MoveToStageAfter,
    // Journey
    AddJourney,
    DuplicateJourney,
    RenameJourney,
    DeleteJourney,
    MoveJourneyEarlier,
    MoveJourneyLater,
    MineLog,
    NextJourney,
    PreviousJourney,
    // Answers
    ImportAnswers,
    AttachDatabase,
    RefreshAnswers,
    FocusFilter,
    ClearFilter,
    RemoveImport,
    SaveRejected,
    FollowUpOpen,
    FollowUpAnswered,
    FollowUpClosed,
    FollowUpReset,
    FollowUpNote,
    // Decide
    ConfirmMoment,
    RejectMoment,
    AddMoment,
    DecideAsComputed,
    AddInitiative,
    RemoveInitiative,
    FocusBudget,
    InitiativeFromSliders,
    ResetSliders,
    PromiseComputed,
    AddEvent,
    PinEvent,
    RemoveEvent,
    // Report
    MoveSectionUp,
    MoveSectionDown,
    ToggleSection,
    ChooseLogo,
    RemoveLogo,
    ChooseReportColour,
    UsualReportColour,
    // View
    ShowMap,
    ShowHeatmap,
    ShowMoments,
    ShowTrends,
    ShowImprove,
    ShowOutline,
    ShowData,
    ShowReport,
    ZoomIn,
    ZoomOut,
    ZoomActual,
    ZoomFit,
    ZoomSelection,
    ToggleInspector,
    GoToInspector,
    ShowObserved,
    ShowHeat,
    ToggleMiniMap,
    Present,
    FullScreen,
    WorkshopMode,
    // Import assistant
    NextProblem,
    // Application
    ProjectSettings,
    Preferences,
    CommandPalette,
    CheatSheet,
    Guide,
    About,
};
Q_ENUM_NS(ActionId)

/// Where an action appears; one row can name several places.
enum class ActionPlace : std::uint16_t {
    None = 0,
    FileMenu = 1 << 0,
    EditMenu = 1 << 1,
    InsertMenu = 1 << 2,
    JourneyMenu = 1 << 3,
    AnswersMenu = 1 << 4,
    ViewMenu = 1 << 5,
    HelpMenu = 1 << 6,
    ToolBar = 1 << 7,
    ExportMenu = 1 << 8,        ///< within the file menu and of the tool bar's export button
    TouchpointContext = 1 << 9, ///< right click on cards and other selected elements
    CanvasContext = 1 << 10,    ///< right click on empty space of the map
    Rail = 1 << 11,
    DecideMenu = 1 << 12,
    ReportMenu = 1 << 13,
    Assistant = 1 << 14, ///< a button of the import assistant, not of the window
};
Q_DECLARE_FLAGS(ActionPlaces, ActionPlace)
Q_DECLARE_OPERATORS_FOR_FLAGS(ActionPlaces)

/// Where the keys of an action work.
enum class KeyScope : std::uint8_t {
    Window,
    View,   ///< only while the focus is in the view, not in fields beside it
    Words,  ///< only in a list of customers' words, which sees to them itself
    Dialog, ///< only in the dialog that has the action
};

struct ActionRow {
    ActionId id;
    const char* text;      ///< English, marked for translation in the context "actions", with "&"
    const char* shortcuts; ///< portable text, several separated by "; "; "" = none
    const char* icon;      ///< freedesktop name; "" = none
    const char* tip;       ///< one sentence, marked for translation
    ActionPlaces places;
    bool edits;     ///< changes the project: disabled where it is read-only
    bool separator; ///< a line above it in menus
    KeyScope scope = KeyScope::Window;
    bool isSwitch = false; ///< on or off, shown by a tick
};

/// In the order in which menus show them.
std::span<const ActionRow> actionRows();
const ActionRow& actionRow(ActionId id);

/// Translated for the screen.
QString actionText(const ActionRow& row);
QString actionTip(const ActionRow& row);
/// Without the mnemonic "&" and the "…" of a dialog.
QString plainActionText(const ActionRow& row);

/// Keys that work inside the map only and are no menu entries, for the cheat sheet.
struct KeyRow {
    const char* keys; ///< portable text, several separated by "; "
    const char* text; ///< English, context "actions"
    /// How the keys are used where they are not alternatives: "%1 to %2", English, context "actions".
    const char* how = nullptr;
};
std::span<const KeyRow> mapKeys();

} // namespace chwila::ui
