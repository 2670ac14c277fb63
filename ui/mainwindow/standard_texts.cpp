#include "ui/mainwindow/standard_texts.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace chwila::ui {

namespace {

constexpr std::string_view contexts[] = {
    "QAbstractFileIconProvider",
    "QAbstractSpinBox",
    "QColorDialog",
    "QDialogButtonBox",
    "QFileDialog",
    "QFileSystemModel",
    "QInputDialog",
    "QKeySequenceEdit",
    "QLineEdit",
    "QMessageBox",
    "QPlatformTheme",
    "QScrollBar",
    "QShortcut",
    "QTabBar",
    "QWidgetTextControl",
    "QWizard",
};

/// Keys as they are printed on keyboards of every language.
constexpr std::pair<std::string_view, const char*> printedKeys[] = {
    {"Left", "←"},       {"Right", "→"},   {"Up", "↑"},    {"Down", "↓"},
    {"Return", "Enter"}, {"Home", "Home"}, {"End", "End"}, {"Tab", "Tab"}};

/// As Qt writes them; filed under "qt" among Chwila's own texts.
constexpr const char* texts[] = {
    // Buttons of messages, dialogs and assistants
    QT_TRANSLATE_NOOP("qt", "OK"),
    QT_TRANSLATE_NOOP("qt", "&OK"),
    QT_TRANSLATE_NOOP("qt", "Cancel"),
    QT_TRANSLATE_NOOP("qt", "&Cancel"),
    QT_TRANSLATE_NOOP("qt", "Close"),
    QT_TRANSLATE_NOOP("qt", "&Close"),
    QT_TRANSLATE_NOOP("qt", "&Yes"),
    QT_TRANSLATE_NOOP("qt", "Yes to &All"),
    QT_TRANSLATE_NOOP("qt", "&No"),
    QT_TRANSLATE_NOOP("qt", "N&o to All"),
    QT_TRANSLATE_NOOP("qt", "Save"),
    QT_TRANSLATE_NOOP("qt", "&Save"),
    QT_TRANSLATE_NOOP("qt", "Save All"),
    QT_TRANSLATE_NOOP("qt", "Open"),
    QT_TRANSLATE_NOOP("qt", "&Open"),
    QT_TRANSLATE_NOOP("qt", "Apply"),
    QT_TRANSLATE_NOOP("qt", "Reset"),
    QT_TRANSLATE_NOOP("qt", "Restore Defaults"),
    QT_TRANSLATE_NOOP("qt", "Help"),
    QT_TRANSLATE_NOOP("qt", "&Help"),
    QT_TRANSLATE_NOOP("qt", "Discard"),
    QT_TRANSLATE_NOOP("qt", "Don't Save"),
    QT_TRANSLATE_NOOP("qt", "Abort"),
    QT_TRANSLATE_NOOP("qt", "Retry"),
    QT_TRANSLATE_NOOP("qt", "Ignore"),
    QT_TRANSLATE_NOOP("qt", "Show Details..."),
    QT_TRANSLATE_NOOP("qt", "Hide Details..."),
    QT_TRANSLATE_NOOP("qt", "< &Back"),
    QT_TRANSLATE_NOOP("qt", "Go Back"),
    QT_TRANSLATE_NOOP("qt", "&Next >"),
    QT_TRANSLATE_NOOP("qt", "Continue"),
    QT_TRANSLATE_NOOP("qt", "Commit"),
    QT_TRANSLATE_NOOP("qt", "&Finish"),
    QT_TRANSLATE_NOOP("qt", "Done"),
    // Fields of text
    QT_TRANSLATE_NOOP("qt", "&Undo"),
    QT_TRANSLATE_NOOP("qt", "&Redo"),
    QT_TRANSLATE_NOOP("qt", "Cu&t"),
    QT_TRANSLATE_NOOP("qt", "&Copy"),
    QT_TRANSLATE_NOOP("qt", "Copy &Link Location"),
    QT_TRANSLATE_NOOP("qt", "&Paste"),
    QT_TRANSLATE_NOOP("qt", "Delete"),
    QT_TRANSLATE_NOOP("qt", "Select All"),
    QT_TRANSLATE_NOOP("qt", "&Select All"),
    QT_TRANSLATE_NOOP("qt", "&Step up"),
    QT_TRANSLATE_NOOP("qt", "Step &down"),
    QT_TRANSLATE_NOOP("qt", "Press shortcut"),
    QT_TRANSLATE_NOOP("qt", "Enter a value:"),
    // Choosing a file
    QT_TRANSLATE_NOOP("qt", "Look in:"),
    QT_TRANSLATE_NOOP("qt", "Directory:"),
    QT_TRANSLATE_NOOP("qt", "File &name:"),
    QT_TRANSLATE_NOOP("qt", "Files of type:"),
    QT_TRANSLATE_NOOP("qt", "Files"),
    QT_TRANSLATE_NOOP("qt", "All Files (*)"),
    QT_TRANSLATE_NOOP("qt", "&Choose"),
    QT_TRANSLATE_NOOP("qt", "&Delete"),
    QT_TRANSLATE_NOOP("qt", "&Rename"),
    QT_TRANSLATE_NOOP("qt", "&New Folder"),
    QT_TRANSLATE_NOOP("qt", "New Folder"),
    QT_TRANSLATE_NOOP("qt", "Create New Folder"),
    QT_TRANSLATE_NOOP("qt", "Create a New Folder"),
    QT_TRANSLATE_NOOP("qt", "Show &hidden files"),
    QT_TRANSLATE_NOOP("qt", "Show "),
    QT_TRANSLATE_NOOP("qt", "Remove"),
    QT_TRANSLATE_NOOP("qt", "Back"),
    QT_TRANSLATE_NOOP("qt", "Go back"),
    QT_TRANSLATE_NOOP("qt", "Forward"),
    QT_TRANSLATE_NOOP("qt", "Go forward"),
    QT_TRANSLATE_NOOP("qt", "Parent Directory"),
    QT_TRANSLATE_NOOP("qt", "Go to the parent directory"),
    QT_TRANSLATE_NOOP("qt", "List View"),
    QT_TRANSLATE_NOOP("qt", "Change to list view mode"),
    QT_TRANSLATE_NOOP("qt", "Detail View"),
    QT_TRANSLATE_NOOP("qt", "Change to detail view mode"),
    QT_TRANSLATE_NOOP("qt", "Sidebar"),
    QT_TRANSLATE_NOOP("qt", "List of places and bookmarks"),
    QT_TRANSLATE_NOOP("qt", "Recent Places"),
    QT_TRANSLATE_NOOP("qt", "Directories"),
    QT_TRANSLATE_NOOP("qt", "Computer"),
    QT_TRANSLATE_NOOP("qt", "My Computer"),
    QT_TRANSLATE_NOOP("qt", "Drive"),
    QT_TRANSLATE_NOOP("qt", "Folder"),
    QT_TRANSLATE_NOOP("qt", "File Folder"),
    QT_TRANSLATE_NOOP("qt", "Name"),
    QT_TRANSLATE_NOOP("qt", "Size"),
    QT_TRANSLATE_NOOP("qt", "Type"),
    QT_TRANSLATE_NOOP("qt", "Kind"),
    QT_TRANSLATE_NOOP("qt", "Date Modified"),
    QT_TRANSLATE_NOOP("qt", "Unknown"),
    QT_TRANSLATE_NOOP("qt", "%1 already exists.\nDo you want to replace it?"),
    QT_TRANSLATE_NOOP("qt", "%1\nFile not found.\nPlease verify the correct file name was given."),
    QT_TRANSLATE_NOOP("qt", "%1\nDirectory not found.\nPlease verify the correct directory name was given."),
    QT_TRANSLATE_NOOP("qt", "'%1' is write protected.\nDo you want to delete it anyway?"),
    QT_TRANSLATE_NOOP("qt", "Are you sure you want to delete '%1'?"),
    QT_TRANSLATE_NOOP("qt", "Could not delete directory."),
    // Choosing a colour
    QT_TRANSLATE_NOOP("qt", "Select Color"),
    QT_TRANSLATE_NOOP("qt", "&Basic colors"),
    QT_TRANSLATE_NOOP("qt", "&Custom colors"),
    QT_TRANSLATE_NOOP("qt", "&Add to Custom Colors"),
    QT_TRANSLATE_NOOP("qt", "&Pick Screen Color"),
    QT_TRANSLATE_NOOP("qt", "Hu&e:"),
    QT_TRANSLATE_NOOP("qt", "&Sat:"),
    QT_TRANSLATE_NOOP("qt", "&Val:"),
    QT_TRANSLATE_NOOP("qt", "&Red:"),
    QT_TRANSLATE_NOOP("qt", "&Green:"),
    QT_TRANSLATE_NOOP("qt", "Bl&ue:"),
    QT_TRANSLATE_NOOP("qt", "A&lpha channel:"),
    QT_TRANSLATE_NOOP("qt", "&HTML:"),
    // Keys
    QT_TRANSLATE_NOOP("qt", "Ctrl"),
    QT_TRANSLATE_NOOP("qt", "Shift"),
    QT_TRANSLATE_NOOP("qt", "Alt"),
    QT_TRANSLATE_NOOP("qt", "Space"),
    QT_TRANSLATE_NOOP("qt", "Backspace"),
    QT_TRANSLATE_NOOP("qt", "Del"),
    QT_TRANSLATE_NOOP("qt", "Ins"),
    QT_TRANSLATE_NOOP("qt", "PgUp"),
    QT_TRANSLATE_NOOP("qt", "PgDown"),
    QT_TRANSLATE_NOOP("qt", "Esc"),
    // Scrolling
    QT_TRANSLATE_NOOP("qt", "Scroll here"),
    QT_TRANSLATE_NOOP("qt", "Top"),
    QT_TRANSLATE_NOOP("qt", "Bottom"),
    QT_TRANSLATE_NOOP("qt", "Left edge"),
    QT_TRANSLATE_NOOP("qt", "Right edge"),
    QT_TRANSLATE_NOOP("qt", "Page up"),
    QT_TRANSLATE_NOOP("qt", "Page down"),
    QT_TRANSLATE_NOOP("qt", "Page left"),
    QT_TRANSLATE_NOOP("qt", "Page right"),
    QT_TRANSLATE_NOOP("qt", "Scroll up"),
    QT_TRANSLATE_NOOP("qt", "Scroll down"),
    QT_TRANSLATE_NOOP("qt", "Scroll left"),
    QT_TRANSLATE_NOOP("qt", "Scroll right"),
    QT_TRANSLATE_NOOP("qt", "Scroll Left"),
    QT_TRANSLATE_NOOP("qt", "Scroll Right"),
};

} // namespace

QString StandardTexts::translate(const char* context, const char* source, const char*, int) const {
    if (std::ranges::find(contexts, std::string_view(context)) == std::end(contexts)) return {};
    const std::string_view wanted(source);
    if (std::string_view(context) == "QShortcut") {
        const auto key = std::ranges::find(printedKeys, wanted, [](const auto& each) { return each.first; });
        if (key != std::end(printedKeys)) return QString::fromUtf8(key->second);
    }
    const auto at = std::ranges::find(texts, wanted, [](const char* text) { return std::string_view(text); });
    return at == std::end(texts) ? QString() : m_language.translate("qt", *at);
}

} // namespace chwila::ui
