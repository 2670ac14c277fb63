#include "ui/mainwindow/rail.h"

#include "core/render/theme.h"
#include "ui/mainwindow/view_registry.h"

#include <QEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace chwila::ui {

namespace {

constexpr int least = 80; // pixels
constexpr int leastWithoutWords = 52;
constexpr int sides = 20; // beside the words: margins of the rail and of its buttons
constexpr int iconSide = 22;
constexpr int usualHeight = 52; // of a button with its word
constexpr int iconHeight = 36;  // of one without
constexpr int betweenButtons = 4;
constexpr int aboveAndBelow = 16;

/// In the one colour of the text: colour belongs to the data.
QIcon inOneColour(const QIcon& icon, const QColor& colour) {
    QIcon plain;
    for (const int scale : {1, 2}) {
        QPixmap drawn = icon.pixmap(QSize(iconSide, iconSide), scale);
        if (drawn.isNull()) continue;
        QPainter painter(&drawn);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(QRect({}, drawn.size()), colour);
        painter.end();
        plain.addPixmap(drawn);
    }
    return plain;
}

/// Two words under each other rather than one line with an ellipsis; the middlemost gap is taken.
QString inTwoLines(const QString& text, const QFontMetrics& metrics) {
    if (metrics.horizontalAdvance(text) <= least - sides || !text.contains(u' ')) return text;
    qsizetype best = -1;
    for (qsizetype at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1)) {
        if (best < 0 || std::abs(2 * at - text.size()) < std::abs(2 * best - text.size())) best = at;
    }
    return text.left(best) + QLatin1Char('\n') + text.mid(best + 1);
}

} // namespace

Rail::Rail(const ActionSet& actions, QWidget* parent) : QWidget(parent), m_actions(actions) {
    const QFont font = render::font(render::TextRole::Caption);
    const QFontMetrics metrics(font);
    m_width = least;
    setAccessibleName(tr("Views"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 8, 4, 8);
    layout->setSpacing(betweenButtons);
    for (const ViewRow& row : viewRows()) {
        QAction* action = actions.action(row.show);
        auto* button = new QToolButton;
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIconSize(QSize(iconSide, iconSide));
        button->setText(inTwoLines(plainActionText(actionRow(row.show)), metrics));
        for (const QString& line : button->text().split(QLatin1Char('\n')))
            m_width = std::max(m_width, metrics.horizontalAdvance(line) + sides);
        button->setToolTip(action->toolTip());
        button->setAccessibleName(plainActionText(actionRow(row.show)));
        button->setFont(font);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setMinimumHeight(usualHeight);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        layout->addWidget(button);
        m_buttons.emplace(row.show, button);
    }
    layout->addStretch();
    setFixedWidth(m_width);
    m_usualHeight = layout->sizeHint().height();
    takeIcons();
}

void Rail::takeIcons() {
    for (const auto& [view, button] : m_buttons)
        button->setIcon(inOneColour(m_actions.action(view)->icon(), palette().color(QPalette::WindowText)));
}

void Rail::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) takeIcons();
}

QSize Rail::minimumSizeHint() const {
    const int buttons = static_cast<int>(m_buttons.size());
    const int height = buttons * iconHeight + (buttons - 1) * betweenButtons + aboveAndBelow;
    return {QWidget::minimumSizeHint().width(), height};
}

/// Where the window is low, or everything in it large, the icons alone; their words are in the tooltips.
void Rail::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool words = height() >= m_usualHeight;
    setFixedWidth(words ? m_width : leastWithoutWords);
    for (const auto& [view, button] : m_buttons) {
        button->setToolButtonStyle(words ? Qt::ToolButtonTextUnderIcon : Qt::ToolButtonIconOnly);
        button->setMinimumHeight(words ? usualHeight : iconHeight);
        button->setMaximumHeight(words ? QWIDGETSIZE_MAX : iconHeight);
    }
}

void Rail::setCurrent(ActionId view) {
    if (const auto at = m_buttons.find(view); at != m_buttons.end()) at->second->setChecked(true);
}

} // namespace chwila::ui
