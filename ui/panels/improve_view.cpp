#include "ui/panels/improve_view.h"

#include "core/base/text.h"
#include "core/document/document.h"
#include "core/document/selection.h"
#include "core/edit/fields.h"
#include "core/edit/removal.h"
#include "core/edit/structure_edits.h"
#include "core/report/improve_sentences.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/value_chart.h"
#include "ui/jobs/analysis_scheduler.h"
#include "ui/panels/initiative_form.h"
#include "ui/panels/what_if_sliders.h"
#include "ui/services/notifier.h"

#include <QChart>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace chwila::ui {

namespace {

constexpr int idRole = Qt::UserRole;
enum Column : int { Name, Category, Status, Due, Cost, Effort, Kept, Count };

QLabel* plain(render::TextRole role) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setFont(render::font(role));
    label->setWordWrap(true);
    return label;
}

QScrollArea* scrolled(QWidget* widget) {
    auto* scroll = new QScrollArea;
    scroll->setWidget(widget);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

} // namespace

ImproveView::ImproveView(QWidget* parent) : View(parent) {}
ImproveView::~ImproveView() {
    // A line edit that loses the focus while it goes says that editing has finished.
    if (m_budget) m_budget->disconnect(this);
}

QString ImproveView::title() const {
    return tr("Improve");
}

void ImproveView::setContext(const ViewContext& context) {
    m_context.emplace(context);
    build();
    connect(&context.analysis, &AnalysisScheduler::resultChanged, this, &ImproveView::later);
    connect(&context.document, &document::Document::changed, this, &ImproveView::later);
}

void ImproveView::later() {
    m_stale = true;
    if (isVisible()) refresh();
}

QWidget* ImproveView::makeHead() {
    m_best = plain(render::TextRole::Body);
    m_budget = new QLineEdit;
    m_budget->setMaximumWidth(120);
    m_budget->setAlignment(Qt::AlignRight);
    m_budget->setPlaceholderText(tr("none"));
    m_budget->setAccessibleName(tr("Budget"));
    m_budget->setToolTip(
        tr("What may be spent in all; the initiatives that together keep most within it are marked"));
    auto* label = new QLabel(tr("&Budget"));
    label->setBuddy(m_budget);
    m_add = new QPushButton(tr("Add initiative"));
    m_add->setToolTip(tr("A new initiative for the touchpoints selected on the map"));
    m_remove = new QPushButton(tr("Remove initiative"));
    m_remove->setToolTip(tr("Remove the chosen initiative; undo brings it back"));
    connect(m_budget, &QLineEdit::editingFinished, this, &ImproveView::takeBudget);
    connect(m_add, &QPushButton::clicked, this, &ImproveView::addInitiative);
    connect(m_remove, &QPushButton::clicked, this, &ImproveView::removeCurrent);
    auto* head = new QWidget;
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->setSpacing(8);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(label);
    line->addWidget(m_budget);
    line->addStretch();
    line->addWidget(m_add);
    line->addWidget(m_remove);
    layout->addLayout(line);
    layout->addWidget(m_best);
    return head;
}

void ImproveView::build() {
    m_table = new QTreeWidget;
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAccessibleName(tr("Initiatives in the order to take them"));
    m_table->setColumnCount(Count);
    m_table->header()->setStretchLastSection(false);
    m_none = plain(render::TextRole::Body);
    m_none->setContentsMargins(24, 12, 24, 12);
    m_none->setText(
        tr("Initiatives stand here: what is to be done, where, by whom and at what cost. Add one, or "
           "move the sliders at the right and make one of them; what it is worth is computed from "
           "the answers."));
    connect(m_table, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_filling) showCurrent();
    });
    m_chart = new ChartPanel;
    m_chart->setMinimumHeight(220);
    auto* lower = new QWidget;
    auto* lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(12, 8, 12, 8);
    lowerLayout->addWidget(m_chart);
    auto* upper = new QWidget;
    auto* upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->setSpacing(0);
    upperLayout->addWidget(makeHead());
    upperLayout->addWidget(m_none);
    upperLayout->addWidget(m_table, 1);
    auto* left = new QSplitter(Qt::Vertical);
    left->addWidget(upper);
    left->addWidget(lower);
    left->setStretchFactor(0, 1);
    left->setStretchFactor(1, 1);
    left->setChildrenCollapsible(false);
    m_panel = new InitiativeForm(*m_context);
    m_whatIf = new WhatIfSliders(*m_context);
    connect(m_whatIf, &WhatIfSliders::initiativeWanted, this, &ImproveView::makeFrom);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(scrolled(m_whatIf), tr("&What if"));
    m_tabs->addTab(scrolled(m_panel), tr("I&nitiative"));
    m_tabs->setMinimumWidth(320);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(left);
    splitter->addWidget(m_tabs);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({760, 440});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

void ImproveView::refresh() {
    m_stale = false;
    const auto& budget = m_context->document.project().settings().budget;
    if (!m_budget->hasFocus()) m_budget->setText(budget ? m_context->language.number(*budget, 0) : QString());
    const bool writable = !m_context->document.isReadOnly();
    m_budget->setReadOnly(!writable);
    m_add->setEnabled(writable);
    if (const auto result = m_context->analysis.result()) {
        const report::Telling telling{m_context->document.project(), *result, m_context->language};
        const QString best = report::bestSetSentence(telling);
        m_best->setText(best.isEmpty() ? tr("Give a budget to see which initiatives together keep most.")
                                       : best);
    }
    fillTable();
    m_whatIf->refresh();
}

void ImproveView::fillTable() {
    m_filling = true;
    const model::InitiativeId chosen = current();
    const model::Project& project = m_context->document.project();
    const Language& language = m_context->language;
    const auto result = m_context->analysis.result();
    m_table->clear();
    QStringList titles{tr("Initiative"), tr("Category"),     tr("Status"),        tr("Due"),
                       tr("Cost"),       tr("Effort, days"), tr("Customers kept")};
    if (result) titles[Kept] = report::keptTitle({project, *result, language});
    m_table->setHeaderLabels(titles);
    m_table->headerItem()->setToolTip(Category, tr("Set by a person"));
    std::vector<model::InitiativeId> order;
    if (result) {
        for (const analysis::InitiativeValue& value : result->improve.initiatives)
            order.push_back(value.id);
    }
    for (const model::Initiative& initiative : project.all<model::Initiative>()) {
        if (std::ranges::find(order, initiative.id) == order.end()) order.push_back(initiative.id);
    }
    for (const model::InitiativeId id : order) {
        const model::Initiative* initiative = project.find(id);
        if (!initiative) continue;
        auto* item = new QTreeWidgetItem(m_table);
        item->setData(Name, idRole, id.value);
        item->setText(Name, report::initiativeName(*initiative, language));
        item->setText(Category, model::label(initiative->category, language));
        item->setText(Status, model::label(initiative->status, language));
        if (initiative->due.isValid())
            item->setText(Due, language.locale().toString(initiative->due, QLocale::ShortFormat));
        if (initiative->cost) item->setText(Cost, language.number(*initiative->cost, 0));
        if (initiative->effortDays) item->setText(Effort, language.number(*initiative->effortDays, 0));
        for (const int column : {Cost, Effort, Kept})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        QStringList tip{item->text(Name)};
        if (const analysis::InitiativeValue* value = result ? result->improve.find(id) : nullptr) {
            const report::Telling telling{project, *result, language};
            QString kept = value->measured && value->measured->kept
                               ? report::keptText(*value->measured->kept, telling)
                               : report::keptText(value->kept, telling);
            const QString range = value->measured && value->measured->kept
                                      ? report::keptRange(value->measured->interval, telling)
                                      : report::keptRange(value->interval, telling);
            if (!range.isEmpty()) kept += QStringLiteral(" (") + range + QLatin1Char(')');
            item->setText(Kept, kept);
            if (value->chosen) {
                item->setText(Name, QStringLiteral("✓ ") + item->text(Name));
                QFont bold = render::font(render::TextRole::Title);
                item->setFont(Name, bold);
                tip += tr("in the best set within the budget");
            }
            if (value->measured) tip += report::promiseStateName(value->measured->state, language);
            tip += report::initiativePlaces(*initiative, telling);
        }
        item->setToolTip(Name, tip.join(QStringLiteral(" · ")).toHtmlEscaped());
        item->setData(Name, Qt::AccessibleTextRole, tip.join(QStringLiteral(", ")));
        if (id == chosen) m_table->setCurrentItem(item);
    }
    const bool any = m_table->topLevelItemCount() > 0;
    m_none->setVisible(!any);
    m_table->setVisible(any);
    for (int column = Category; column < Count; ++column)
        m_table->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    if (any && !m_table->currentItem()) m_table->setCurrentItem(m_table->topLevelItem(0));
    m_filling = false;
    showCurrent();
}

model::InitiativeId ImproveView::current() const {
    const QTreeWidgetItem* item = m_table->currentItem();
    return model::InitiativeId{item ? item->data(Name, idRole).toLongLong() : 0};
}

void ImproveView::choose(model::InitiativeId id) {
    for (int row = 0; row < m_table->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_table->topLevelItem(row);
        if (item->data(Name, idRole).toLongLong() == id.value) m_table->setCurrentItem(item);
    }
}

void ImproveView::showCurrent() {
    m_panel->setInitiative(current());
    m_remove->setEnabled(current().isValid() && !m_context->document.isReadOnly());
    m_tabs->setTabEnabled(1, current().isValid());
    showChart();
}

void ImproveView::showChart() {
    const auto result = m_context->analysis.result();
    if (!result) return;
    const ValueChart values = valueChart({m_context->document.project(), *result, m_context->language});
    m_chart->setVisible(!values.points.empty());
    if (values.points.empty()) return;
    const auto clicked = [this](model::InitiativeId id) {
        QMetaObject::invokeMethod(
            this,
            [this, id] {
                choose(id);
                m_tabs->setCurrentIndex(1);
            },
            Qt::QueuedConnection);
    };
    m_chart->setChart(makeValueChart(values, current(), m_context->theme, clicked), values.title,
                      values.caption);
}

bool ImproveView::commit(const Result<model::Change>& change, const QString& text) {
    if (change && change->isEmpty()) return true;
    const Result<void> done = change ? m_context->document.commit(*change, text) : fail(change.error());
    if (!done) m_context->notifier.error(this, tr("The initiatives could not be changed."), done.error());
    return done.has_value();
}

void ImproveView::takeBudget() {
    const QString text = m_budget->text().trimmed();
    std::optional<double> budget;
    if (!text.isEmpty()) {
        bool ok = false;
        double value = m_context->language.locale().toDouble(text, &ok);
        if (!ok) value = text.toDouble(&ok);
        if (!ok || !(value >= 0)) {
            m_best->setText(tr("“%1” is no amount of money; type digits only.").arg(text));
            return;
        }
        budget = value;
    }
    const model::Settings& settings = m_context->document.project().settings();
    commit(edit::setValue(m_context->document.project(), settings.id, &model::Settings::budget, budget),
           tr("Change the budget"));
}

void ImproveView::addInitiative() {
    const model::Project before = m_context->document.project();
    const auto change =
        edit::addInitiative(before, tr("New initiative"), m_context->selection.elements().touchpoints);
    if (!commit(change, tr("Add an initiative"))) return;
    refresh();
    for (const model::InitiativeId id : edit::created<model::Initiative>(*change))
        choose(id);
    m_tabs->setCurrentIndex(1);
    m_panel->form()->focusFirst();
}

void ImproveView::removeCurrent() {
    if (current().isValid())
        commit(edit::removeInitiative(m_context->document.project(), current()), tr("Remove an initiative"));
}

/// One initiative with one share for all its touchpoints: the mean of the sliders.
void ImproveView::makeFrom(const analysis::Reductions& reductions) {
    if (reductions.empty()) return;
    model::Initiative initiative;
    initiative.name = tr("New initiative");
    double sum = 0;
    for (const auto& [id, share] : reductions) {
        initiative.touchpoints.push_back(id);
        sum += share;
    }
    initiative.reduction = sum / static_cast<double>(reductions.size());
    model::Draft draft(m_context->document.project());
    const model::InitiativeId id = draft.add(initiative);
    if (!commit(std::move(draft).take(), tr("Add an initiative"))) return;
    m_whatIf->reset();
    refresh();
    choose(id);
    m_tabs->setCurrentIndex(1);
    m_panel->form()->focusFirst();
}

void ImproveView::showEvent(QShowEvent* event) {
    View::showEvent(event);
    if (m_stale) refresh();
}

void ImproveView::changeEvent(QEvent* event) {
    View::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_table && isVisible()) showChart();
}

} // namespace chwila::ui
