#include "ui/settings/shortcut_editor.h"

#include "core/base/text.h"
#include "ui/settings/app_settings.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace chwila::ui {

namespace {

constexpr int actionRole = Qt::UserRole;
enum ShortcutColumn : int { ActionColumn, KeysColumn };

constexpr int leastList = 130; // four actions: a projector in workshop mode has no room for more
constexpr int moreActions = 90;

QStringList portableTexts(const QList<QKeySequence>& keys) {
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts << key.toString(QKeySequence::PortableText);
    return texts;
}

const ActionRow& actionOf(const QTreeWidgetItem& item) {
    return actionRow(static_cast<ActionId>(item.data(ActionColumn, actionRole).toInt()));
}

} // namespace

ShortcutEditor::ShortcutEditor(AppSettings& settings, QWidget* parent)
    : QWidget(parent),
      m_settings(settings),
      m_filter(new QLineEdit),
      m_list(new QTreeWidget),
      m_field(new QKeySequenceEdit),
      m_conflict(new QLabel),
      m_assign(new QPushButton(tr("&Assign"))),
      m_clear(new QPushButton(tr("&No key"))),
      m_reset(new QPushButton(tr("As &usual"))),
      m_resetAll(new QPushButton(tr("A&ll as usual"))) {
    build();
    fill();
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutEditor::narrow);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutEditor::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_field->setFocus(); });
    connect(m_field, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutEditor::judge);
    connect(m_assign, &QPushButton::clicked, this, &ShortcutEditor::assignTyped);
    connect(m_clear, &QPushButton::clicked, this, [this] { keep(currentRow()->id, {}); });
    connect(m_reset, &QPushButton::clicked, this,
            [this] { m_settings.setOwnKeys(actionKey(currentRow()->id), std::nullopt); });
    connect(m_resetAll, &QPushButton::clicked, &settings, &AppSettings::forgetOwnKeys);
    connect(&settings, &AppSettings::ownKeysChanged, this, &ShortcutEditor::showKeys);
    showKeys();
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

QSize ShortcutEditor::sizeHint() const {
    return QWidget::sizeHint() + QSize(0, moreActions);
}

void ShortcutEditor::build() {
    m_filter->setPlaceholderText(tr("Find an action or a key"));
    m_filter->setAccessibleName(tr("Find an action or a key"));
    m_filter->setClearButtonEnabled(true);
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(ActionColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(KeysColumn, QHeaderView::ResizeToContents);
    m_list->setMinimumSize(460, leastList);
    m_field->setAccessibleName(tr("New key"));
    m_conflict->setTextFormat(Qt::PlainText);
    m_conflict->setWordWrap(true);
    m_conflict->hide();
    m_assign->setToolTip(tr("The action has the typed key from now on, beside those it has"));
    m_clear->setToolTip(tr("The action has no key any more"));
    m_reset->setToolTip(tr("The action has the key it comes with"));
    m_resetAll->setToolTip(tr("Every action has the key it comes with"));
    auto* label = new QLabel(tr("New &key"));
    label->setBuddy(m_field);
    auto* line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_field, 1);
    line->addWidget(m_assign);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_clear);
    buttons->addWidget(m_reset);
    buttons->addStretch();
    buttons->addWidget(m_resetAll);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 12);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addLayout(line);
    layout->addWidget(m_conflict);
    layout->addLayout(buttons);
}

void ShortcutEditor::fill() {
    for (const ActionRow& row : actionRows()) {
        auto* item = new QTreeWidgetItem(m_list, {plainActionText(row)});
        item->setData(ActionColumn, actionRole, static_cast<int>(row.id));
        item->setToolTip(ActionColumn, actionTip(row).toHtmlEscaped());
    }
}

void ShortcutEditor::narrow() {
    const QString wanted = m_filter->text().trimmed();
    const QString folded = foldedForSearch(wanted);
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_list->topLevelItem(row);
        const bool named = !folded.isEmpty() && foldedForSearch(item->text(ActionColumn)).contains(folded);
        const bool keyed = item->text(KeysColumn).contains(wanted, Qt::CaseInsensitive);
        item->setHidden(!wanted.isEmpty() && !named && !keyed);
    }
}

void ShortcutEditor::showKeys() {
    const OwnKeys own = m_settings.ownKeys();
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_list->topLevelItem(row);
        item->setText(KeysColumn, shortcutText(shortcutsOf(actionOf(*item), own)));
        QFont font = m_list->font();
        font.setBold(own.contains(actionKey(actionOf(*item).id)));
        item->setFont(KeysColumn, font);
    }
    m_resetAll->setEnabled(!own.isEmpty());
    showCurrent();
}

QTreeWidgetItem* ShortcutEditor::current() const {
    return m_list->currentItem();
}

const ActionRow* ShortcutEditor::currentRow() const {
    return current() ? &actionOf(*current()) : nullptr;
}

void ShortcutEditor::choose(ActionId action) {
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (actionOf(*m_list->topLevelItem(row)).id == action)
            m_list->setCurrentItem(m_list->topLevelItem(row));
    }
}

void ShortcutEditor::showCurrent() {
    const ActionRow* row = currentRow();
    const OwnKeys own = m_settings.ownKeys();
    m_field->clear();
    m_field->setEnabled(row != nullptr);
    m_clear->setEnabled(row && !shortcutsOf(*row, own).isEmpty());
    m_reset->setEnabled(row && own.contains(actionKey(row->id)));
    judge();
}

/// One key, not a series of them: that is what menus and people can show.
QKeySequence ShortcutEditor::typed() const {
    const QKeySequence sequence = m_field->keySequence();
    return sequence.isEmpty() ? sequence : QKeySequence(sequence[0]);
}

QString ShortcutEditor::conflict() const {
    return m_conflict->text();
}

void ShortcutEditor::judge() {
    const ActionRow* row = currentRow();
    const QKeySequence key = typed();
    const OwnKeys own = m_settings.ownKeys();
    const auto use = row && !key.isEmpty() ? usedBy(key, *row, own) : std::nullopt;
    const bool has = row && shortcutsOf(*row, own).contains(key);
    QString said;
    if (use && use->action) {
        said = tr("%1 belongs to “%2”, which would lose it.")
                   .arg(key.toString(QKeySequence::NativeText), use->name);
    } else if (use) {
        said = tr("%1 is a key of the map: “%2”. Choose another one.")
                   .arg(key.toString(QKeySequence::NativeText), use->name);
    }
    m_conflict->setText(said);
    m_conflict->setVisible(!said.isEmpty());
    m_assign->setEnabled(row && !key.isEmpty() && !has && (!use || use->action));
}

void ShortcutEditor::keep(ActionId action, const QList<QKeySequence>& keys) {
    const bool usual = keys == usualShortcuts(actionRow(action));
    m_settings.setOwnKeys(actionKey(action), usual ? std::nullopt : std::optional(portableTexts(keys)));
}

void ShortcutEditor::assignTyped() {
    const ActionRow& row = *currentRow();
    const QKeySequence key = typed();
    // Whom it belongs to gives it away first, so that it never means two things.
    while (const auto use = usedBy(key, row, m_settings.ownKeys())) {
        if (!use->action) return;
        QList<QKeySequence> others = shortcutsOf(actionRow(*use->action), m_settings.ownKeys());
        others.removeAll(key);
        keep(*use->action, others);
    }
    QList<QKeySequence> keys = shortcutsOf(row, m_settings.ownKeys());
    keys.prepend(key);
    keep(row.id, keys);
}

} // namespace chwila::ui
