// The second page of the Data view: the labels of all sources, which touchpoint each means, and cards for
// those that have none yet.
#include "core/base/text.h"
#include "core/document/document.h"
#include "core/edit/label_touchpoints.h"
#include "core/edit/touchpoint_edits.h"
#include "core/feedback/mapping/touchpoint_names.h"
#include "core/feedback/scale_name.h"
#include "core/model/journey_index.h"
#include "ui/jobs/journey_state.h"
#include "ui/services/notifier.h"
#include "ui/services/plain_widgets.h"
#include "ui/views/data_view.h"
#include "ui/views/table_place.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace chwila::ui {

namespace {

constexpr int touchpointColumn = 4;
constexpr qint64 newCard = -1; // in place of a touchpoint's id

} // namespace

QWidget* DataView::makeLabels() {
    m_labels = makeTable({tr("In the source"), tr("Source"), tr("Scale"), tr("Answers"), tr("Touchpoint")},
                         tr("Labels and their touchpoints"), 0);
    m_labels->horizontalHeader()->setSectionResizeMode(touchpointColumn, QHeaderView::Stretch);
    m_labels->setTextElideMode(Qt::ElideMiddle); // labels of one question differ at their end
    m_makeCards = new QPushButton(tr("Make &touchpoints of the unassigned"));
    m_makeCards->setToolTip(
        tr("Draws a card for each label that is unassigned, to be put in its place later"));
    connect(m_makeCards, &QPushButton::clicked, this, [this] { makeTouchpoints(unassignedLabels()); });
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_labels, 1);
    layout->addWidget(m_makeCards, 0, Qt::AlignRight);
    return page;
}

std::vector<model::AliasId> DataView::unassignedLabels() const {
    std::vector<model::AliasId> ids;
    for (const model::Alias& alias : m_context->document.project().all<model::Alias>()) {
        if (!alias.touchpoint) ids.push_back(alias.id);
    }
    return ids;
}

void DataView::refreshLabelButton() {
    m_makeCards->setEnabled(!m_context->document.isReadOnly() && !unassignedLabels().empty());
}

void DataView::fillLabels() {
    const model::Project& project = m_context->document.project();
    std::vector<const model::Alias*> aliases;
    for (const model::Alias& alias : project.all<model::Alias>())
        aliases.push_back(&alias);
    // What still needs a decision comes first.
    std::ranges::stable_sort(aliases, {},
                             [](const model::Alias* alias) { return alias->touchpoint.has_value(); });
    const TablePlace place(*m_labels);
    m_labels->setRowCount(0);
    qint64 open = 0;
    for (const model::Alias* alias : aliases) {
        const int row = m_labels->rowCount();
        m_labels->insertRow(row);
        const model::Source* source = project.find(alias->source);
        const model::Scale* scale = project.find(alias->scale);
        const auto count = m_contents.labels.find(alias->id);
        m_labels->setItem(row, 0, textItem(alias->label));
        m_labels->item(row, 0)->setData(Qt::UserRole, alias->id.value);
        m_labels->setItem(row, 1, textItem(source ? source->name : QString()));
        m_labels->setItem(row, 2,
                          textItem(scale ? feedback::scaleName(*scale, m_context->language) : QString()));
        m_labels->setItem(row, 3,
                          numberItem(m_context->language.number(
                              count == m_contents.labels.end() ? qint64{0} : count->second)));
        addTouchpointChoice(row, *alias);
        if (!alias->touchpoint) ++open;
    }
    place.restore(*m_labels);
    refreshLabelButton();
    m_tabs->setTabText(1, open == 0 ? tr("Labels") : tr("Labels (%1 unassigned)").arg(open));
}

void DataView::addTouchpointChoice(int row, const model::Alias& alias) {
    const model::Project& project = m_context->document.project();
    auto* choice = new QComboBox;
    choice->setAccessibleName(tr("Touchpoint of %1").arg(alias.label));
    choice->addItem(tr("Unassigned"), qint64{0});
    choice->addItem(tr("New touchpoint of this name"), newCard);
    choice->insertSeparator(choice->count());
    std::vector<const model::Touchpoint*> offered;
    const model::JourneyIndex index(project, m_context->journey.journey());
    offered.assign(index.touchpoints().begin(), index.touchpoints().end());
    const model::Touchpoint* present = project.find(alias.touchpoint);
    if (present && !index.contains(present->id)) offered.push_back(present);
    for (const model::Touchpoint* touchpoint : offered) {
        choice->addItem(elided(singleLine(touchpoint->name), 80), touchpoint->id.value);
    }
    choice->setCurrentIndex(std::max(0, choice->findData(present ? present->id.value : 0)));
    choice->setEnabled(!m_context->document.isReadOnly());
    connect(choice, &QComboBox::activated, this, [this, choice, id = alias.id] {
        const qint64 picked = choice->currentData().toLongLong();
        if (picked == newCard) {
            // The list of labels is made anew by it, and this box goes with it.
            QMetaObject::invokeMethod(
                this, [this, id] { makeTouchpoints({id}); }, Qt::QueuedConnection);
            return;
        }
        const auto touchpoint = picked > 0 ? std::optional(model::TouchpointId{picked}) : std::nullopt;
        const Result<model::Change> change =
            edit::assignAliases(m_context->document.project(), {id}, touchpoint);
        const Result<void> done = change ? m_context->document.commit(*change, tr("Label assigned"))
                                         : Result<void>(fail(change.error()));
        if (!done) m_context->notifier.error(this, tr("The label was not assigned."), done.error());
    });
    m_labels->setCellWidget(row, touchpointColumn, choice);
}

void DataView::makeTouchpoints(const std::vector<model::AliasId>& labels) {
    const Result<model::Change> change = edit::assignToNewTouchpoints(
        m_context->document.project(), m_context->journey.journey(), labels, feedback::touchpointNames);
    const Result<void> done = change ? m_context->document.commit(*change, tr("Touchpoints made of labels"))
                                     : Result<void>(fail(change.error()));
    if (!done) m_context->notifier.error(this, tr("No touchpoint was made."), done.error());
}

} // namespace chwila::ui
