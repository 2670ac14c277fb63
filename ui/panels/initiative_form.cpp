#include "ui/panels/initiative_form.h"

#include "core/base/text.h"
#include "core/document/document.h"
#include "core/edit/fields.h"
#include "core/model/journey_index.h"
#include "core/render/theme.h"
#include "core/report/improve_sentences.h"
#include "ui/jobs/analysis_scheduler.h"
#include "ui/jobs/journey_state.h"
#include "ui/services/notifier.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace chwila::ui {

namespace {

constexpr int idRole = Qt::UserRole;

QLabel* plain(render::TextRole role) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setFont(render::font(role));
    label->setWordWrap(true);
    return label;
}

} // namespace

InitiativeForm::InitiativeForm(const ViewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_worth(plain(render::TextRole::Body)),
      m_measured(plain(render::TextRole::Body)),
      m_form(new RecordForm(context)),
      m_touchpoints(new QListWidget),
      m_promise(new QPushButton(tr("Promise what is computed"))) {
    m_touchpoints->setAccessibleName(tr("Touchpoints it mends"));
    m_touchpoints->setMinimumHeight(140);
    m_promise->setToolTip(
        tr("Writes the customers kept as computed today into the promise, to be compared with "
           "what is measured later"));
    QLabel* mends = plain(render::TextRole::Caption);
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
    connect(m_touchpoints, &QListWidget::itemChanged, this, &InitiativeForm::takeTouchpoints);
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
    QStringList said;
    if (value->open) said += report::keptSentence(value->kept, value->interval, telling);
    if (value->first) said += tr("It goes first: a must-have that mends a moment of truth.");
    if (value->rice) {
        said +=
            tr("Reach %1 contacts × impact %2 × confidence %3 / effort = %4.")
                .arg(m_context.language.number(value->reach, 0), m_context.language.number(value->impact, 2),
                     m_context.language.percent(value->confidence),
                     m_context.language.number(*value->rice, 1));
    }
    m_worth->setText(said.join(QLatin1Char(' ')));
    m_worth->setVisible(!said.isEmpty());
    QStringList measured = report::measuredSentences(*value, telling);
    if (measured.isEmpty() && initiative->status.is(model::InitiativeStatus::Done))
        measured += tr("Say on which day it was done: then the answers before and since are compared.");
    m_measured->setText(measured.join(QLatin1Char('\n')));
    m_measured->setVisible(!measured.isEmpty());
}

void InitiativeForm::fillTouchpoints(const model::Initiative& initiative) {
    m_filling = true;
    const model::JourneyIndex index(m_context.document.project(), m_context.journey.journey());
    const auto cards = index.touchpoints();
    // Those of other journeys stay in the initiative, unseen.
    const int row = m_touchpoints->currentRow();
    m_touchpoints->clear();
    for (const model::Touchpoint* card : cards) {
        auto* item = new QListWidgetItem(singleLine(card->name), m_touchpoints);
        item->setData(idRole, card->id.value);
        const bool in = std::ranges::binary_search(initiative.touchpoints, card->id);
        item->setFlags(m_context.document.isReadOnly() ? item->flags() & ~Qt::ItemIsUserCheckable
                                                       : item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(in ? Qt::Checked : Qt::Unchecked);
    }
    m_touchpoints->setCurrentRow(row);
    m_filling = false;
}

void InitiativeForm::takeTouchpoints() {
    if (m_filling) return;
    const model::Initiative* initiative = m_context.document.project().find(m_initiative);
    if (!initiative) return;
    std::vector<model::TouchpointId> chosen = initiative->touchpoints;
    for (int row = 0; row < m_touchpoints->count(); ++row) {
        const QListWidgetItem* item = m_touchpoints->item(row);
        const model::TouchpointId id{item->data(idRole).toLongLong()};
        std::erase(chosen, id);
        if (item->checkState() == Qt::Checked) chosen.push_back(id);
    }
    std::ranges::sort(chosen);
    // The list this comes from is filled again by the edit; let it finish first.
    const auto id = m_initiative;
    QMetaObject::invokeMethod(
        this,
        [this, id, chosen] {
            commit(edit::setValue(m_context.document.project(), id, &model::Initiative::touchpoints, chosen),
                   tr("Choose what an initiative mends"));
        },
        Qt::QueuedConnection);
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
