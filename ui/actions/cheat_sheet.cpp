#include "ui/actions/cheat_sheet.h"

#include "ui/actions/action_set.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace chwila::ui {

namespace {

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

QGroupBox* groupBox(const char* title, const QList<std::pair<QString, QString>>& lines) {
    auto* box = new QGroupBox(QCoreApplication::translate("actions", title));
    auto* grid = new QGridLayout(box);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const auto& [text, keys] : lines) {
        grid->addWidget(plainLabel(text, box), row, 0);
        QLabel* keyLabel = plainLabel(keys, box);
        QFont bold = keyLabel->font();
        bold.setWeight(QFont::DemiBold);
        keyLabel->setFont(bold);
        grid->addWidget(keyLabel, row++, 1, Qt::AlignRight);
    }
    return box;
}

/// An action stands in the first group that has it.
QList<std::pair<QString, QString>> linesOf(const Group& group, const ActionSet& actions) {
    QList<std::pair<QString, QString>> lines;
    for (const ActionRow& row : actionRows()) {
        const auto first =
            std::ranges::find_if(groups, [&](const Group& each) { return bool(row.places & each.places); });
        if (first != &group) continue;
        // What the window cannot do is left out; the assistant has its own.
        if (row.scope != KeyScope::Dialog && !actions.action(row.id)->isVisible()) continue;
        const QString keys = actions.shortcutText(row.id);
        if (!keys.isEmpty()) lines.append({plainActionText(row), keys});
    }
    return lines;
}

QList<std::pair<QString, QString>> mapLines() {
    QList<std::pair<QString, QString>> lines;
    for (const KeyRow& row : mapKeys()) {
        QStringList keys;
        for (const QString& key : QString::fromLatin1(row.keys).split(QLatin1String("; ")))
            keys.append(QKeySequence(key, QKeySequence::PortableText).toString(QKeySequence::NativeText));
        QString shown = keys.join(QStringLiteral(" · "));
        if (row.how) {
            shown = QCoreApplication::translate("actions", row.how).arg(keys.takeFirst());
            for (const QString& key : std::as_const(keys))
                shown = shown.arg(key);
        }
        lines.append({QCoreApplication::translate("actions", row.text), shown});
    }
    return lines;
}

} // namespace

CheatSheet::CheatSheet(const ActionSet& actions, QWidget* parent) : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));

    auto* page = new QWidget;
    auto* columns = new QHBoxLayout(page);
    columns->setSpacing(16);
    constexpr int columnCount = 3;
    QVBoxLayout* column[columnCount];
    int fill[columnCount] = {};
    for (QVBoxLayout*& each : column) {
        each = new QVBoxLayout;
        each->setSpacing(16);
        columns->addLayout(each, 1);
    }
    const auto place = [&](QGroupBox* box, qsizetype lines) {
        int* shortest = std::min_element(std::begin(fill), std::end(fill));
        column[shortest - std::begin(fill)]->addWidget(box);
        *shortest += static_cast<int>(lines) + 2;
    };
    for (const Group& group : groups) {
        const auto lines = linesOf(group, actions);
        if (!lines.isEmpty()) place(groupBox(group.title, lines), lines.size());
    }
    place(groupBox(QT_TRANSLATE_NOOP("actions", "On the map"), mapLines()), mapLines().size());
    for (QVBoxLayout* each : column)
        each->addStretch();

    auto* scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scroll);
    layout->addWidget(buttons);
    resize(page->sizeHint().width() + 48, qMin(page->sizeHint().height() + 80, 680));
}

} // namespace chwila::ui
