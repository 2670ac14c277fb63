#include "ui/dialogs/ends_button.h"

#include "core/base/text.h"

#include <QMenu>

#include <algorithm>

namespace chwila::ui {

namespace {

constexpr std::size_t mostEnds = 20; // the others are ends of single customers
constexpr qsizetype longestEnd = 48;

QString shortName(const QString& name) {
    return elided(singleLine(name), longestEnd);
}

/// Menus and buttons take & for an underline.
QString asLabel(QString text) {
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

EndsButton::EndsButton(const Language& language, QWidget* parent)
    : QPushButton(parent), m_language(language) {
    setObjectName(QStringLiteral("ends"));
    setMenu(new QMenu(this));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // wider, its words would not begin as others do
    setToolTip(tr("Who ends elsewhere is drawn as lost"));
    showChoice();
}

void EndsButton::showEnds(const mining::Discovery& discovery) {
    std::vector<const mining::ActivityFigures*> ends;
    for (const mining::ActivityFigures& activity : discovery.activities) {
        if (activity.ends > 0) ends.push_back(&activity);
    }
    std::ranges::stable_sort(ends, std::ranges::greater(), &mining::ActivityFigures::ends);
    ends.resize(std::min(ends.size(), mostEnds));
    m_chosen.removeIf([&](const QString& name) {
        return std::ranges::none_of(ends, [&](const auto* activity) { return activity->name == name; });
    });
    menu()->clear();
    for (const mining::ActivityFigures* activity : ends) {
        QAction* action = menu()->addAction(asLabel(
            QStringLiteral("%1 (%2)").arg(shortName(activity->name), m_language.number(activity->ends))));
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(activity->name));
        connect(action, &QAction::toggled, this,
                [this, name = activity->name](bool isChosen) { choose(name, isChosen); });
    }
    showChoice();
}

void EndsButton::choose(const QString& name, bool isChosen) {
    m_chosen.removeAll(name);
    if (isChosen) m_chosen += name;
    showChoice();
    Q_EMIT choiceChanged();
}

void EndsButton::showChoice() {
    const QString text =
        m_chosen.isEmpty() ? tr("wherever they end")
        : m_chosen.size() == 1
            ? shortName(m_chosen.front())
            : tr("%1 and %n more", nullptr, int(m_chosen.size()) - 1).arg(shortName(m_chosen.front()));
    setText(asLabel(text));
    setAccessibleName(tr("Customers are through at: %1").arg(text));
}

} // namespace chwila::ui
