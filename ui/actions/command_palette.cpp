#include "ui/actions/command_palette.h"

#include "core/base/text.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace chwila::ui {

namespace {

/// Where a word of `text` begins with `part`; −1 where none does. Both folded.
qsizetype wordStart(const QString& text, const QString& part) {
    for (qsizetype at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
        if (at == 0 || text.at(at - 1) == u' ') return at;
    }
    return -1;
}

/// Lower is better; nothing where some word is found nowhere.
std::optional<qsizetype> rankOf(const ActionRow& row, const QStringList& words) {
    constexpr qsizetype inTip = 1000;
    const QString text = foldedForSearch(plainActionText(row));
    const QString tip = foldedForSearch(actionTip(row));
    qsizetype rank = 0;
    for (const QString& word : words) {
        const qsizetype at = wordStart(text, word);
        if (at < 0 && wordStart(tip, word) < 0) return std::nullopt;
        rank += at < 0 ? inTip : at;
    }
    return rank;
}

constexpr int idRole = Qt::UserRole;
constexpr int visibleRows = 12;

constexpr int iconSide = 16;
constexpr int rightMargin = 12;
constexpr int keysRole = Qt::UserRole + 1;
constexpr int tipRole = Qt::UserRole + 2;

/// So that names without a sign begin where the others do.
QIcon noIcon() {
    QPixmap nothing(iconSide, iconSide);
    nothing.fill(Qt::transparent);
    return QIcon(nothing);
}

/// The name, and its keys at the right edge.
class PaletteDelegate final : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        painter->save();
        painter->setFont(option.font);
        const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
        const QPalette& colours = option.palette;
        painter->setPen(enabled ? colours.color(QPalette::PlaceholderText)
                                : colours.color(QPalette::Disabled, QPalette::Text));
        painter->drawText(option.rect.adjusted(0, 0, -rightMargin, 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(keysRole).toString());
        painter->restore();
    }
};

} // namespace

std::vector<const ActionRow*> matchingActions(const QString& typed) {
    const QStringList words = foldedForSearch(typed).split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<qsizetype, const ActionRow*>> found;
    for (const ActionRow& row : actionRows()) {
        if (const auto rank = rankOf(row, words)) found.emplace_back(*rank, &row);
    }
    std::ranges::stable_sort(found, {}, [](const auto& each) { return each.first; });
    std::vector<const ActionRow*> result;
    for (const auto& [rank, row] : found)
        result.push_back(row);
    return result;
}

CommandPalette::CommandPalette(const ActionSet& actions, QWidget* parent)
    : QDialog(parent, Qt::Popup),
      m_actions(actions),
      m_input(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_tip(new QLabel(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Command palette"));
    m_input->setPlaceholderText(tr("What do you want to do?"));
    m_input->setAccessibleName(tr("Command"));
    m_input->setClearButtonEnabled(true);
    m_input->installEventFilter(this);
    m_input->setFocus(); // a popup gives its keys to nobody else by itself
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize(QSize(iconSide, iconSide));
    m_list->setItemDelegate(new PaletteDelegate(m_list));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_input);
    layout->addWidget(m_list);
    m_tip->setTextFormat(Qt::PlainText);
    m_tip->setWordWrap(true);
    m_tip->setForegroundRole(QPalette::PlaceholderText);
    m_tip->setMargin(4);
    m_tip->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_tip->setMinimumHeight(2 * m_tip->fontMetrics().lineSpacing() + 8); // or the list would jump
    layout->addWidget(m_tip);
    connect(m_list, &QListWidget::currentItemChanged, this, &CommandPalette::sayTip);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::refill);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    refill();
    const int rowHeight = std::max(m_list->sizeHintForRow(0), 24);
    const int others = m_input->sizeHint().height() + m_tip->minimumHeight() + 40;
    resize(560, others + visibleRows * rowHeight);
}

void CommandPalette::offer(const ActionRow& row, const QString& text) {
    const QAction* action = m_actions.action(row.id);
    const QIcon icon = action->icon().isNull() ? noIcon() : action->icon();
    auto* item = new QListWidgetItem(icon, text, m_list);
    const QString keys = m_actions.shortcutText(row.id);
    item->setData(keysRole, keys);
    item->setData(Qt::AccessibleTextRole, QStringLiteral("%1 %2").arg(text, keys).trimmed());
    item->setData(tipRole, actionTip(row));
    item->setData(idRole, static_cast<int>(row.id));
    if (!action->isEnabled()) item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
}

void CommandPalette::refill() {
    m_list->clear();
    for (const ActionRow* row : matchingActions(m_input->text())) {
        if (row->scope != KeyScope::Dialog) offer(*row, plainActionText(*row));
    }
    // Who types the name of a touchpoint here looks for it.
    m_isSeeking = m_list->count() == 0;
    if (m_isSeeking)
        offer(actionRow(ActionId::Find), tr("No command found. Look in names and notes instead"));
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->flags().testFlag(Qt::ItemIsEnabled)) continue;
        m_list->setCurrentRow(row);
        break;
    }
    sayTip();
}

/// What the chosen command does; where none can be carried out now, what the first one wants.
void CommandPalette::sayTip() {
    const QListWidgetItem* item = m_list->currentItem() ? m_list->currentItem() : m_list->item(0);
    m_tip->setText(item ? item->data(tipRole).toString() : QString());
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool vertical = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down
                              || key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown;
        if (vertical) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            run();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

/// A popup has no frame of its own, and the map it lies on is as light as it is.
void CommandPalette::paintEvent(QPaintEvent* event) {
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::run() {
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || !item->flags().testFlag(Qt::ItemIsEnabled)) return;
    QAction* action = m_actions.action(static_cast<ActionId>(item->data(idRole).toInt()));
    // After the palette is gone, so that the action finds the focus where it was before.
    if (m_isSeeking) {
        Q_EMIT sought(m_input->text());
    } else {
        QTimer::singleShot(0, action, &QAction::trigger);
    }
    close();
}

} // namespace chwila::ui
