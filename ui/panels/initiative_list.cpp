#include "ui/panels/initiative_list.h"

#include "core/base/text.h"
#include "core/document/document.h"
#include "core/render/theme.h"
#include "ui/services/plain_widgets.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace chwila::ui {

namespace {

constexpr int initiativeRole = Qt::UserRole;
constexpr int mostRows = 4;
constexpr int aroundRow = 2;

/// "Planned · until 30/06/2026 · Claims director"
QString stateOf(const model::Initiative& initiative, const Language& language) {
    const auto day = [&language](QDate date) {
        return language.locale().toString(date, QLocale::ShortFormat);
    };
    QStringList said{model::label(initiative.status, language)};
    const bool done = initiative.status.is(model::InitiativeStatus::Done);
    if (done && initiative.doneOn.isValid()) {
        said += InitiativeList::tr("since %1").arg(day(initiative.doneOn));
    } else if (!done && initiative.due.isValid()) {
        said += InitiativeList::tr("until %1").arg(day(initiative.due));
    }
    if (!initiative.owner.isEmpty()) said += singleLine(initiative.owner);
    return said.join(QStringLiteral(" · "));
}

} // namespace

InitiativeList::InitiativeList(const ViewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_list(new WholeList(mostRows)),
      m_nothing(plainLabel(render::TextRole::Body)) {
    QLabel* title = plainLabel(render::TextRole::Title);
    title->setText(tr("What is being done"));
    m_list->setAccessibleName(title->text());
    m_list->setSpacing(aroundRow);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setText(tr("No initiative mends this touchpoint yet."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        const model::InitiativeId id{item->data(initiativeRole).toLongLong()};
        // The list is filled again by what this leads to; let it finish first.
        QMetaObject::invokeMethod(
            this, [this, id] { Q_EMIT chosen(id); }, Qt::QueuedConnection);
    });
}

void InitiativeList::setTouchpoint(model::TouchpointId touchpoint) {
    m_touchpoint = touchpoint;
    refresh();
}

void InitiativeList::refresh() {
    const QListWidgetItem* was = m_list->currentItem();
    const QVariant current = was ? was->data(initiativeRole) : QVariant();
    m_list->clear();
    for (const model::Initiative& initiative : m_context.document.project().all<model::Initiative>()) {
        if (!std::ranges::binary_search(initiative.touchpoints, m_touchpoint)) continue;
        const QString state = stateOf(initiative, m_context.language);
        auto* item = new QListWidgetItem(singleLine(initiative.name) + QLatin1Char('\n') + state, m_list);
        item->setToolTip(tr("%1: %2. Double-click or Enter shows it among the initiatives.")
                             .arg(singleLine(initiative.name), state)
                             .toHtmlEscaped());
        item->setData(initiativeRole, initiative.id.value);
        if (item->data(initiativeRole) == current) m_list->setCurrentItem(item);
    }
    m_list->fit();
    m_nothing->setVisible(m_list->count() == 0);
}

} // namespace chwila::ui
