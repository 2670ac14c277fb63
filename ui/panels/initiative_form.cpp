#include "ui/panels/initiative_form.h"

#include "core/base/text.h"
#include "core/document/document.h"
#include "core/edit/fields.h"
#include "core/model/journey_index.h"
#include "core/render/theme.h"
#include "core/report/improve_sentences.h"
#include "ui/jobs/analysis_scheduler.h"
#include "ui/jobs/journey_state.h"
#include "ui/panels/share_delegate.h"
#include "ui/services/notifier.h"
#include "ui/services/plain_widgets.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace chwila::ui {

namespace {

constexpr int touchpointRole = Qt::UserRole;
constexpr int shareRole = ShareDelegate::shareRole;
constexpr int asAll = ShareDelegate::asAll;
enum MendColumn : int { MendedName, MendedShare };

/// As it was where it still rounds to that percent: a look into the box changes nothing.
double ownShare(const model::Initiative& initiative, model::TouchpointId id, int percent) {
    const auto own = initiative.reductions.find(id);
    const bool same = own != initiative.reductions.end() && std::lround(100 * own->second) == percent;
    return same ? own->second : percent / 100.0;
}

} // namespace

InitiativeForm::InitiativeForm(const ViewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_worth(plainLabel(render::TextRole::Body)),
      m_measured(plainLabel(render::TextRole::Body)),
      m_form(new RecordForm(context, model::Initiative::table)),
      m_touchpoints(new QTreeWidget),
      m_promise(new QPushButton(tr("Promise what is computed"))) {
    m_touchpoints->setAccessibleName(tr("Touchpoints it mends"));
    m_touchpoints->setMinimumHeight(140);
    m_touchpoints->setRootIsDecorated(false);
    m_touchpoints->setHeaderLabels({tr("Touchpoint"), tr("Takes away")});
    m_touchpoints->headerItem()->setToolTip(
        MendedShare,
        tr("Of the bad experiences there; double-click or F2 to give one touchpoint a share of its own"));
    m_touchpoints->header()->setStretchLastSection(false);
    m_touchpoints->header()->setSectionResizeMode(MendedName, QHeaderView::Stretch);
    m_touchpoints->header()->setSectionResizeMode(MendedShare, QHeaderView::ResizeToContents);
    m_touchpoints->setItemDelegate(new ShareDelegate(MendedShare, m_touchpoints));
    m_touchpoints->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_promise->setToolTip(actionTip(actionRow(ActionId::PromiseComputed)));
    QLabel* mends = plainLabel(render::TextRole::Caption);
    mends->setText(tr("Touchpoints it mends"));
    mends->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_worth);
    layout->addWidget(m_measured);
    layout->addWidget(m_form);
    layout->addWidget(m_promise, 0, Qt::AlignLeft);
    layout->addWidget(mends);
    layout->addWidget(m_touchpoints, 1);
    connect(m_touchpoints, &QTreeWidget::itemChanged, this, &InitiativeForm::takeTouchpoints);
    connect(m_promise, &QPushButton::clicked, this, &InitiativeForm::promise);
}

void InitiativeForm::setInitiative(model::InitiativeId initiative) {
    m_initiative = initiative;
    refresh();
}

void InitiativeForm::refresh() {
    const model::Initiative* initiative = m_context.document.project().find(m_initiative);
    setEnabled(initiative != nullptr);
    if (!initiative) return;
    m_form->setRecords({edit::refTo(m_initiative)});
    fillTouchpoints(*initiative);
    const auto result = m_context.analysis.result();
    const analysis::InitiativeValue* value = result ? result->improve.find(m_initiative) : nullptr;
    m_promise->setEnabled(value && !m_context.document.isReadOnly());
    m_promise->setVisible(!initiative->status.is(model::InitiativeStatus::Done));
    if (!value) {
        m_worth->setText(tr("Choose the touchpoints it mends: then its value is computed from the answers."));
        m_measured->hide();
        return;
    }
    const report::Telling telling{m_context.document.project(), *result, m_context.language};
    const QStringList said = report::worthSentences(*value, *initiative, telling);
    m_worth->setText(said.join(QLatin1Char(' ')));
    m_worth->setVisible(!said.isEmpty());
    const QStringList measured = report::afterwardsSentences(*value, *initiative, telling);
    m_measured->setText(measured.join(QLatin1Char('\n')));
    m_measured->setVisible(!measured.isEmpty());
}

void InitiativeForm::fillTouchpoints(const model::Initiative& initiative) {
    m_filling = true;
    const model::JourneyIndex index(m_context.document.project(), m_context.journey.journey());
    const auto cards = index.touchpoints();
    // Those of other journeys stay in the initiative, unseen.
    const int row = m_touchpoints->indexOfTopLevelItem(m_touchpoints->currentItem());
    m_touchpoints->clear();
    for (const model::Touchpoint* card : cards) {
        auto* item = new QTreeWidgetItem(m_touchpoints);
        item->setText(MendedName, singleLine(card->name));
        item->setData(MendedName, touchpointRole, card->id.value);
        const bool in = std::ranges::binary_search(initiative.touchpoints, card->id);
        const bool writable = !m_context.document.isReadOnly();
        item->setFlags(writable ? item->flags() | Qt::ItemIsUserCheckable
                                : item->flags() & ~Qt::ItemIsUserCheckable);
        if (writable && in) item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setCheckState(MendedName, in ? Qt::Checked : Qt::Unchecked);
        if (in) showShare(*item, initiative, card->id);
    }
    m_touchpoints->setCurrentItem(m_touchpoints->topLevelItem(row));
    m_filling = false;
}

void InitiativeForm::showShare(QTreeWidgetItem& item, const model::Initiative& initiative,
                               model::TouchpointId touchpoint) const {
    const double share = initiative.reductionAt(touchpoint);
    const bool own = initiative.reductions.contains(touchpoint);
    item.setText(MendedShare, m_context.language.percent(share));
    item.setTextAlignment(MendedShare, Qt::AlignRight | Qt::AlignVCenter);
    item.setData(MendedShare, shareRole, own ? static_cast<int>(std::lround(100 * share)) : asAll);
    if (!own) item.setForeground(MendedShare, palette().brush(QPalette::PlaceholderText));
    item.setToolTip(MendedShare,
                    own ? tr("A share of its own") : tr("As all touchpoints of this initiative"));
}

void InitiativeForm::takeTouchpoints() {
    if (m_filling) return;
    const model::Initiative* initiative = m_context.document.project().find(m_initiative);
    if (!initiative) return;
    model::Initiative changed = *initiative;
    for (int row = 0; row < m_touchpoints->topLevelItemCount(); ++row) {
        const QTreeWidgetItem* item = m_touchpoints->topLevelItem(row);
        const model::TouchpointId id{item->data(MendedName, touchpointRole).toLongLong()};
        std::erase(changed.touchpoints, id);
        if (item->checkState(MendedName) == Qt::Checked) changed.touchpoints.push_back(id);
        const QVariant share = item->data(MendedShare, shareRole);
        changed.reductions.erase(id);
        if (item->checkState(MendedName) == Qt::Checked && share.isValid() && share.toInt() != asAll)
            changed.reductions[id] = ownShare(*initiative, id, share.toInt());
    }
    std::ranges::sort(changed.touchpoints);
    // The list this comes from is filled again by the edit; let it finish first.
    QMetaObject::invokeMethod(
        this,
        [this, changed] {
            model::Draft draft(m_context.document.project());
            draft.update(changed.id, [&](model::Initiative& record) {
                record.touchpoints = changed.touchpoints;
                record.reductions = changed.reductions;
            });
            commit(std::move(draft).take(), tr("Choose what an initiative mends"));
        },
        Qt::QueuedConnection);
}

bool InitiativeForm::canPromise() const {
    return isEnabled() && m_promise->isEnabled() && !m_promise->isHidden();
}

void InitiativeForm::promise() {
    const auto result = m_context.analysis.result();
    const analysis::InitiativeValue* value = result ? result->improve.find(m_initiative) : nullptr;
    if (!value) return;
    const double kept = std::max(0.0, std::round(value->kept * 10) / 10);
    commit(edit::setValue(m_context.document.project(), m_initiative, &model::Initiative::promised,
                          std::optional<double>(kept)),
           tr("Promise what is computed"));
}

void InitiativeForm::commit(const Result<model::Change>& change, const QString& text) {
    const Result<void> done = change ? m_context.document.commit(*change, text) : fail(change.error());
    if (!done) m_context.notifier.error(this, tr("The initiative could not be changed."), done.error());
}

} // namespace chwila::ui
