// Everything a person can tell the window to do, as rows of one table. Menus, tool bar, context menus,
// the cheat sheet (?) and the command palette (Ctrl+K) are made from it and from nothing else.
// Adding an action = one ActionId, one row in action_catalogue.cpp, and the code that performs it.
#pragma once

#include <QCoreApplication>
#include <QFlags>
#include <QString>

#include <cstdint>
#include <span>

namespace chwila::ui {

enum class ActionId : std::uint8_t {
    // File
    NewProject,
    OpenProject,
    ShowStartPage,
    SaveCopy,
    ExportMapSvg,
    ExportMapPng,
    ExportProject,
    ExportReport,
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
    // Journey
    AddJourney,
    DuplicateJourney,
    RenameJourney,
    DeleteJourney,
    MineLog,
    NextJourney,
    PreviousJourney,
    // Answers
    ImportAnswers,
    AttachDatabase,
    RefreshAnswers,
    FocusFilter,
    ClearFilter,
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
    ShowObserved,
    FullScreen,
    // Application
    ProjectSettings,
    Preferences,
    CommandPalette,
    CheatSheet,
    About,
};

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
    ExportMenu = 1 << 8,        ///< of the tool bar's export button
    TouchpointContext = 1 << 9, ///< right click on cards and other selected elements
    CanvasContext = 1 << 10,    ///< right click on empty space of the map
    Rail = 1 << 11,
};
Q_DECLARE_FLAGS(ActionPlaces, ActionPlace)
Q_DECLARE_OPERATORS_FOR_FLAGS(ActionPlaces)

struct ActionRow {
    ActionId id;
    const char* text;      ///< English, marked for translation in the context "actions", with "&"
    const char* shortcuts; ///< portable text, several separated by "; "; "" = none
    const char* icon;      ///< freedesktop name; "" = none
    const char* tip;       ///< one sentence, marked for translation
    ActionPlaces places;
    bool edits;          ///< changes the project: disabled where it is read-only
    bool separator;      ///< a line above it in menus
    bool inView = false; ///< its keys work only while the focus is in the view, not in fields beside it
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
    const char* keys; ///< portable text
    const char* text; ///< English, context "actions"
};
std::span<const KeyRow> mapKeys();

} // namespace chwila::ui
