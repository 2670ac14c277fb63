#include "ui/mainwindow/rail.h"

#include "core/render/theme.h"
#include "ui/mainwindow/view_registry.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace chwila::ui {

namespace {

constexpr int least = 80; // pixels
constexpr int sides = 20; // beside the words: margins of the rail and of its buttons

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

Rail::Rail(const ActionSet& actions, QWidget* parent) : QWidget(parent) {
    constexpr int iconSize = 22;
    const QFont font = render::font(render::TextRole::Caption);
    const QFontMetrics metrics(font);
    int width = least;
    setAccessibleName(tr("Views"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 8, 4, 8);
    layout->setSpacing(4);
    for (const ViewRow& row : viewRows()) {
        QAction* action = actions.action(row.show);
        auto* button = new QToolButton;
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIcon(action->icon());
        button->setIconSize(QSize(iconSize, iconSize));
        button->setText(inTwoLines(plainActionText(actionRow(row.show)), metrics));
        for (const QString& line : button->text().split(QLatin1Char('\n')))
            width = std::max(width, metrics.horizontalAdvance(line) + sides);
        button->setToolTip(action->toolTip());
        button->setAccessibleName(plainActionText(actionRow(row.show)));
        button->setFont(font);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setMinimumHeight(52);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        layout->addWidget(button);
        m_buttons.emplace(row.show, button);
    }
    layout->addStretch();
    setFixedWidth(width);
}

void Rail::setCurrent(ActionId view) {
    if (const auto at = m_buttons.find(view); at != m_buttons.end()) at->second->setChecked(true);
}

} // namespace chwila::ui
