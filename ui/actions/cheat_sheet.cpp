#include "ui/actions/cheat_sheet.h"

#include "ui/actions/action_set.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <vector>

namespace chwila::ui {

namespace {

constexpr int columnWidth = 340;
constexpr int mostColumns = 3;
constexpr int betweenColumns = 32;
constexpr int betweenGroups = 20;
constexpr int margin = 16;
constexpr int beside = 48;        // the dialog's own margins and the scroll bar
constexpr int aboveAndBelow = 80; // the same with the buttons
constexpr int least = 400;

struct Group {
    ActionPlaces places;
    const char* title;
};
constexpr Group groups[] = {
    {ActionPlace::FileMenu | ActionPlace::ExportMenu, QT_TRANSLATE_NOOP("actions", "File")},
    {ActionPlace::EditMenu, QT_TRANSLATE_NOOP("actions", "Edit")},
    {ActionPlace::InsertMenu, QT_TRANSLATE_NOOP("actions", "Insert")},
    {ActionPlace::JourneyMenu, QT_TRANSLATE_NOOP("actions", "Journey")},
    {ActionPlace::AnswersMenu, QT_TRANSLATE_NOOP("actions", "Answers")},
    {ActionPlace::DecideMenu, QT_TRANSLATE_NOOP("actions", "Decide")},
    {ActionPlace::ReportMenu, QT_TRANSLATE_NOOP("actions", "Report")},
    {ActionPlace::ViewMenu, QT_TRANSLATE_NOOP("actions", "View")},
    {ActionPlace::HelpMenu, QT_TRANSLATE_NOOP("actions", "Help")},
    {ActionPlace::Assistant, QT_TRANSLATE_NOOP("actions", "In the import assistant")},
};

QLabel* plainLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QWidget* groupOf(const char* title, const QList<std::pair<QString, QString>>& lines) {
    auto* group = new QWidget;
    auto* grid = new QGridLayout(group);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    QLabel* heading = plainLabel(QCoreApplication::translate("actions", title), group);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    grid->addWidget(heading, 0, 0, 1, 2);
    int row = 1;
    for (const auto& [text, keys] : lines) {
        QLabel* name = plainLabel(text, group);
        name->setWordWrap(true);
        grid->addWidget(name, row, 0);
        QLabel* keyLabel = plainLabel(keys, group);
        keyLabel->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(keyLabel, row++, 1, Qt::AlignRight | Qt::AlignTop);
    }
    return group;
}

/// An action stands in the first group that has it.
QList<std::pair<QString, QString>> linesOf(const Group& group, const ActionSet& actions) {
    QList<std::pair<QString, QString>> lines;
    for (const ActionRow& row : actionRows()) {
        const auto first =
            std::ranges::find_if(groups, [&](const Group& each) { return bool(row.places & each.places); });
        if (first != &group) continue;
        const QString keys = actions.shortcutText(row.id);
        if (!keys.isEmpty()) lines.append({plainActionText(row), keys});
    }
    return lines;
}

/// "Shift+← → ↑ ↓": what is held is said once.
QString joined(const QStringList& keys) {
    const QString held = keys.front().left(keys.front().lastIndexOf(u'+', -2) + 1);
    const bool all = std::ranges::all_of(keys, [&](const QString& key) { return key.startsWith(held); });
    if (held.isEmpty() || !all) return keys.join(QStringLiteral(" · "));
    QStringList rest;
    for (const QString& key : keys)
        rest += key.mid(held.size());
    return held + rest.join(u' ');
}

QList<std::pair<QString, QString>> mapLines() {
    QList<std::pair<QString, QString>> lines;
    for (const KeyRow& row : mapKeys()) {
        QStringList keys;
        for (const QString& key : QString::fromLatin1(row.keys).split(QLatin1String("; ")))
            keys.append(QKeySequence(key, QKeySequence::PortableText).toString(QKeySequence::NativeText));
        QString shown = joined(keys);
        if (row.how) {
            shown = QCoreApplication::translate("actions", row.how).arg(keys.takeFirst());
            for (const QString& key : std::as_const(keys))
                shown = shown.arg(key);
        }
        lines.append({QCoreApplication::translate("actions", row.text), shown});
    }
    return lines;
}

/// What is used most stands first.
std::vector<QWidget*> groupsOf(const ActionSet& actions) {
    std::vector<QWidget*> made{groupOf(QT_TRANSLATE_NOOP("actions", "On the map"), mapLines())};
    for (const Group& group : groups) {
        const auto lines = linesOf(group, actions);
        if (!lines.isEmpty()) made.push_back(groupOf(group.title, lines));
    }
    return made;
}

/// Which groups stand in each column, so that all are about as high: the highest first, each where least
/// stands so far. Within a column they keep their order, as the columns do by what they begin with.
std::vector<std::vector<std::size_t>> columnsOf(const std::vector<int>& heights, int columnCount) {
    std::vector<std::size_t> byHeight(heights.size());
    std::iota(byHeight.begin(), byHeight.end(), std::size_t{0});
    std::ranges::stable_sort(byHeight, std::ranges::greater{}, [&](std::size_t i) { return heights[i]; });
    std::vector<std::vector<std::size_t>> columns(static_cast<std::size_t>(columnCount));
    const auto filled = [&](const std::vector<std::size_t>& column) {
        return std::accumulate(column.begin(), column.end(), 0, [&](int sum, std::size_t group) {
            return sum + heights[group] + betweenGroups;
        });
    };
    for (const std::size_t group : byHeight)
        std::ranges::min_element(columns, {}, filled)->push_back(group);
    for (std::vector<std::size_t>& column : columns)
        std::ranges::sort(column);
    std::ranges::sort(columns);
    return columns;
}

QWidget* sheetOf(const ActionSet& actions, int columnCount) {
    auto* page = new QWidget;
    auto* line = new QHBoxLayout(page);
    line->setContentsMargins(margin, margin, margin, margin);
    line->setSpacing(betweenColumns);
    const std::vector<QWidget*> made = groupsOf(actions);
    std::vector<int> heights;
    for (const QWidget* group : made)
        heights.push_back(group->heightForWidth(columnWidth));
    for (const std::vector<std::size_t>& groupsOfColumn : columnsOf(heights, columnCount)) {
        auto* column = new QVBoxLayout;
        column->setSpacing(betweenGroups);
        for (const std::size_t group : groupsOfColumn)
            column->addWidget(made[group]);
        column->addStretch();
        line->addLayout(column, 1);
    }
    return page;
}

} // namespace

CheatSheet::CheatSheet(const ActionSet& actions, QWidget* parent) : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    const QSize room = parent ? parent->window()->size() : screen()->availableSize();
    const int columnCount =
        std::clamp((room.width() - beside) / (columnWidth + betweenColumns), 1, mostColumns);

    auto* scroll = new QScrollArea;
    scroll->setWidget(sheetOf(actions, columnCount));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scroll);
    layout->addWidget(buttons);
    const int width = columnCount * columnWidth + (columnCount - 1) * betweenColumns + 2 * margin + beside;
    const int height = scroll->widget()->heightForWidth(width - beside) + aboveAndBelow;
    resize(width, std::min(height, std::max(least, room.height() - aboveAndBelow)));
}

} // namespace chwila::ui
