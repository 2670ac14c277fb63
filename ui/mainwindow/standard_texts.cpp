#include "ui/mainwindow/standard_texts.h"

#include <algorithm>
#include <string_view>

namespace chwila::ui {

namespace {

constexpr std::string_view contexts[] = {
    "QAbstractSpinBox", "QColorDialog",   "QDialogButtonBox",   "QFileDialog", "QLineEdit",
    "QMessageBox",      "QPlatformTheme", "QWidgetTextControl", "QWizard",
};

/// As Qt writes them; filed under "qt" among Chwila's own texts.
constexpr const char* texts[] = {
    QT_TRANSLATE_NOOP("qt", "OK"),
    QT_TRANSLATE_NOOP("qt", "&OK"),
    QT_TRANSLATE_NOOP("qt", "Cancel"),
    QT_TRANSLATE_NOOP("qt", "&Cancel"),
    QT_TRANSLATE_NOOP("qt", "Close"),
    QT_TRANSLATE_NOOP("qt", "&Yes"),
    QT_TRANSLATE_NOOP("qt", "&No"),
    QT_TRANSLATE_NOOP("qt", "Save"),
    QT_TRANSLATE_NOOP("qt", "&Save"),
    QT_TRANSLATE_NOOP("qt", "Open"),
    QT_TRANSLATE_NOOP("qt", "&Open"),
    QT_TRANSLATE_NOOP("qt", "Apply"),
    QT_TRANSLATE_NOOP("qt", "Reset"),
    QT_TRANSLATE_NOOP("qt", "Help"),
    QT_TRANSLATE_NOOP("qt", "Discard"),
    QT_TRANSLATE_NOOP("qt", "Show Details..."),
    QT_TRANSLATE_NOOP("qt", "Hide Details..."),
    QT_TRANSLATE_NOOP("qt", "< &Back"),
    QT_TRANSLATE_NOOP("qt", "&Next >"),
    QT_TRANSLATE_NOOP("qt", "&Finish"),
    QT_TRANSLATE_NOOP("qt", "&Undo"),
    QT_TRANSLATE_NOOP("qt", "&Redo"),
    QT_TRANSLATE_NOOP("qt", "Cu&t"),
    QT_TRANSLATE_NOOP("qt", "&Copy"),
    QT_TRANSLATE_NOOP("qt", "&Paste"),
    QT_TRANSLATE_NOOP("qt", "Delete"),
    QT_TRANSLATE_NOOP("qt", "Select All"),
    QT_TRANSLATE_NOOP("qt", "&Select All"),
    QT_TRANSLATE_NOOP("qt", "&Basic colors"),
    QT_TRANSLATE_NOOP("qt", "&Custom colors"),
    QT_TRANSLATE_NOOP("qt", "&Add to Custom Colors"),
    QT_TRANSLATE_NOOP("qt", "&Pick Screen Color"),
};

} // namespace

QString StandardTexts::translate(const char* context, const char* source, const char*, int) const {
    if (std::ranges::find(contexts, std::string_view(context)) == std::end(contexts)) return {};
    const std::string_view wanted(source);
    const auto at = std::ranges::find(texts, wanted, [](const char* text) { return std::string_view(text); });
    return at == std::end(texts) ? QString() : m_language.translate("qt", *at);
}

} // namespace chwila::ui
