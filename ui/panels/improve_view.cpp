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
#include "ui/jobs/filter_words.h"
#include "ui/panels/empty_state.h"
#include "ui/panels/initiative_form.h"
#include "ui/panels/initiative_table.h"
#include "ui/panels/what_if_sliders.h"
#include "ui/services/notifier.h"
#include "ui/services/plain_widgets.h"

#include <QChart>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace chwila::ui {

namespace {

constexpr int leastTabs = 320;      // their width
constexpr int leastTabsBelow = 360; // their height below the list: what is kept and some sliders
const QList<int> sideBySide{760, 440};

/// A splitter asks nobody for the height that goes with a width, and would cut the second line.
class WholeLabel final : public QLabel {
  public:
    WholeLabel() {
        setTextFormat(Qt::PlainText);
        setFont(render::font(render::TextRole::Body));
        setWordWrap(true);
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    QSize minimumSizeHint() const override {
        return {QLabel::minimumSizeHint().width(), heightForWidth(width())};
    }

  protected:
    void resizeEvent(QResizeEvent* event) override {
        QLabel::resizeEvent(event);
        if (event->oldSize().width() != event->size().width()) updateGeometry();
    }
};

} // namespace

ImproveView::ImproveView(QWidget* parent) : View(parent) {}

QString ImproveView::title() const {
    return tr("Improve");
}

void ImproveView::setContext(const ViewContext& context) {
    m_context.emplace(context);
    build();
    connect(&context.analysis, &AnalysisScheduler::resultChanged, this, &ImproveView::later);
    connect(&context.analysis, &AnalysisScheduler::cubeChanged, this, &ImproveView::later);
    connect(&context.document, &document::Document::changed, this, &ImproveView::later);
}

void ImproveView::later() {
    m_stale = true;
    if (isVisible()) refresh();
}

QWidget* ImproveView::makeHead() {
    m_narrowed = plainLabel(render::TextRole::CaptionStrong);
    m_best = new WholeLabel;
    m_budget = new QLineEdit;
    m_budget->setMinimumWidth(96); // eight digits: cut at the left it would be another number
    m_budget->setMaximumWidth(120);
    m_budget->setAlignment(Qt::AlignRight);
    m_budget->setPlaceholderText(tr("none"));
    m_budget->setAccessibleName(tr("Budget"));
    m_budget->setToolTip(actionTip(actionRow(ActionId::FocusBudget)));
    auto* label = new QLabel(tr("&Budget"));
    label->setBuddy(m_budget);
    const auto button = [this](ActionId action) {
        auto* made = new QPushButton(plainActionText(actionRow(action)));
        made->setToolTip(actionTip(actionRow(action)));
        connect(made, &QPushButton::clicked, this, [this, action] { perform(action); });
        return made;
    };
    m_add = button(ActionId::AddInitiative);
    m_remove = button(ActionId::RemoveInitiative);
    connect(m_budget, &QLineEdit::editingFinished, this, &ImproveView::takeBudget);
    auto* head = new QWidget;
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->setSpacing(8);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(label);
    line->addWidget(m_budget);
    line->addStretch();
    line->addWidget(m_add);
    line->addWidget(m_remove);
    layout->addLayout(line);
    layout->addWidget(m_narrowed);
    layout->addWidget(m_best);
    return head;
}

QWidget* ImproveView::makeList() {
    constexpr int leastTable = 120; // its titles and two initiatives of one line
    m_table = new InitiativeTable;
    m_table->setMinimumHeight(leastTable);
    m_none = plainLabel(render::TextRole::Body);
    m_none->setContentsMargins(24, 12, 24, 12);
    m_none->setText(
        tr("Initiatives stand here: what is to be done, where, by whom and at what cost. Add one, or "
           "move the sliders at the right and make one of them; what it is worth is computed from "
           "the answers."));
    connect(m_table, &InitiativeTable::chosen, this, &ImproveView::showCurrent);
    auto* list = new QWidget;
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_none);
    auto* table = new QVBoxLayout;
    table->setContentsMargins(16, 0, 16, 0);
    table->addWidget(m_table);
    layout->addLayout(table, 1);
    return list;
}

QWidget* ImproveView::makeChart() {
    m_chart = new ChartPanel;
    m_lower = new QWidget;
    auto* layout = new QVBoxLayout(m_lower);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->addWidget(m_chart);
    return m_lower;
}

QWidget* ImproveView::makeTabs() {
    m_panel = new InitiativeForm(*m_context);
    m_whatIf = new WhatIfSliders(*m_context);
    connect(m_whatIf, &WhatIfSliders::initiativeWanted, this, &ImproveView::makeFrom);
    connect(m_whatIf, &WhatIfSliders::changed, this, &View::capabilitiesChanged);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("What if, or one initiative"));
    m_tabs->addTab(scrolled(m_whatIf), tr("&What if"));
    m_tabs->addTab(scrolled(m_panel), tr("I&nitiative"));
    m_tabs->setMinimumWidth(leastTabs);
    return m_tabs;
}

void ImproveView::build() {
    m_left = new QSplitter(Qt::Vertical);
    m_left->addWidget(makeList());
    m_left->addWidget(makeChart());
    m_left->setStretchFactor(0, 1);
    m_left->setStretchFactor(1, 1);
    m_left->setChildrenCollapsible(false);
    m_columns = new QSplitter(Qt::Horizontal);
    m_columns->addWidget(m_left);
    m_columns->addWidget(makeTabs());
    m_columns->setStretchFactor(0, 3);
    m_columns->setStretchFactor(1, 2);
    m_columns->setChildrenCollapsible(false);
    m_columns->setSizes(sideBySide);
    m_empty = new EmptyState(*m_context);
    m_pages = emptyOr(m_empty, m_columns, this);
}

int ImproveView::leastWidth() const {
    return std::max({m_left->minimumSizeHint().width(), m_lower->minimumSizeHint().width(), leastTabs});
}

/// The sliders go below the list where both have no room beside each other, and the chart below them.
void ImproveView::stack(bool below) {
    if (below == (m_columns->orientation() == Qt::Vertical)) return;
    m_columns->setOrientation(below ? Qt::Vertical : Qt::Horizontal);
    m_tabs->setMinimumHeight(below ? leastTabsBelow : 0);
    if (below) {
        m_columns->addWidget(m_lower);
    } else {
        m_left->addWidget(m_lower);
        m_columns->setSizes(sideBySide);
    }
    updateGeometry();
}

/// What is wider has the room for its columns, so the view is never wider than one of them asks for.
QSize ImproveView::minimumSizeHint() const {
    const QSize least = View::minimumSizeHint();
    return m_columns ? QSize(leastWidth(), least.height()) : least;
}

void ImproveView::resizeEvent(QResizeEvent* event) {
    View::resizeEvent(event);
    if (m_columns) stack(width() < leastWidth() + leastTabs + m_columns->handleWidth());
}

bool ImproveView::canPerform(ActionId action) const {
    if (!m_context) return false;
    const bool writable = !m_context->document.isReadOnly();
    if (action == ActionId::ResetSliders) return !m_whatIf->reductions().empty();
    if (action == ActionId::InitiativeFromSliders) return writable && !m_whatIf->reductions().empty();
    if (action == ActionId::AddInitiative || action == ActionId::FocusBudget) return writable;
    if (action == ActionId::RemoveInitiative) return writable && m_table->current().isValid();
    return action == ActionId::PromiseComputed && writable && m_table->current().isValid()
           && m_panel->canPromise();
}

bool ImproveView::perform(ActionId action) {
    if (!canPerform(action)) return false;
    if (action == ActionId::AddInitiative) addInitiative();
    if (action == ActionId::RemoveInitiative) removeCurrent();
    if (action == ActionId::ResetSliders) m_whatIf->reset();
    if (action == ActionId::InitiativeFromSliders) makeFrom(m_whatIf->reductions());
    if (action == ActionId::PromiseComputed) m_panel->promise();
    if (action == ActionId::FocusBudget) {
        m_pages->setCurrentIndex(1);
        m_budget->setFocus(Qt::ShortcutFocusReason);
        m_budget->selectAll();
    }
    return true;
}

bool ImproveView::revealRecord(const edit::RecordRef& record) {
    if (record.table != QLatin1String(model::Initiative::table)) return false;
    if (m_stale) refresh();
    m_table->choose(model::InitiativeId{record.id});
    m_tabs->setCurrentIndex(1);
    return m_table->current().value == record.id;
}

void ImproveView::refresh() {
    m_stale = false;
    const bool none = m_context->document.project().all<model::Initiative>().isEmpty();
    const bool empty =
        m_empty->saysWhyNoAnswers(tr("What is worth mending is computed here once customers have answered."));
    m_pages->setCurrentIndex(empty && none ? 0 : 1);
    const auto& budget = m_context->document.project().settings().budget;
    if (!m_budget->hasFocus()) m_budget->setText(budget ? m_context->language.number(*budget, 0) : QString());
    const bool writable = !m_context->document.isReadOnly();
    m_budget->setReadOnly(!writable);
    m_add->setEnabled(writable);
    const QString narrowed = narrowedTo(m_context->filter, m_context->document, m_context->language);
    m_narrowed->setText(narrowed);
    m_narrowed->setVisible(!narrowed.isEmpty());
    if (const auto result = m_context->analysis.result()) {
        const report::Telling telling{m_context->document.project(), *result, m_context->language};
        const QString best = report::bestSetSentence(telling);
        m_best->setText(empty            ? m_empty->sentence()
                        : best.isEmpty() ? tr("Give a budget to see which initiatives together keep most.")
                                         : best);
    }
    fillTable();
    m_whatIf->refresh();
}

void ImproveView::fillTable() {
    m_table->fill(m_context->document.project(), m_context->analysis.result(), m_context->language);
    const bool any = m_table->topLevelItemCount() > 0;
    m_none->setVisible(!any);
    m_table->setVisible(any);
    showCurrent();
}

void ImproveView::showCurrent() {
    m_panel->setInitiative(m_table->current());
    m_remove->setEnabled(m_table->current().isValid() && !m_context->document.isReadOnly());
    m_tabs->setTabEnabled(1, m_table->current().isValid());
    showChart();
    Q_EMIT capabilitiesChanged();
}

void ImproveView::showChart() {
    const auto result = m_context->analysis.result();
    if (!result) return;
    const ValueChart values = valueChart({m_context->document.project(), *result, m_context->language});
    m_lower->setVisible(!values.points.empty());
    if (values.points.empty()) return;
    const auto clicked = [this](model::InitiativeId id) {
        QMetaObject::invokeMethod(
            this,
            [this, id] {
                m_table->choose(id);
                m_tabs->setCurrentIndex(1);
            },
            Qt::QueuedConnection);
    };
    QStringList caption{
        tr("n = %1").arg(m_context->language.number(result->answers)),
        feedback::describe(m_context->filter.filter(), m_context->document.project(), m_context->language),
        values.caption};
    caption.removeAll(QString());
    m_chart->setChart(makeValueChart(values, m_table->current(), m_context->theme, clicked), values.title,
                      caption.join(QStringLiteral(" · ")), values.upName);
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
        m_table->choose(id);
    m_tabs->setCurrentIndex(1);
    m_panel->form()->focusFirst();
}

void ImproveView::removeCurrent() {
    if (m_table->current().isValid())
        commit(edit::removeInitiative(m_context->document.project(), m_table->current()),
               tr("Remove an initiative"));
}

/// One initiative that takes away what the sliders say, each touchpoint its own share.
void ImproveView::makeFrom(const analysis::Reductions& reductions) {
    if (reductions.empty()) return;
    model::Initiative initiative;
    initiative.name = tr("New initiative");
    initiative.reduction = reductions.begin()->second;
    for (const auto& [id, share] : reductions) {
        initiative.touchpoints.push_back(id);
        if (share != initiative.reduction) initiative.reductions = reductions;
    }
    model::Draft draft(m_context->document.project());
    const model::InitiativeId id = draft.add(initiative);
    if (!commit(std::move(draft).take(), tr("Add an initiative"))) return;
    m_whatIf->reset();
    refresh();
    m_table->choose(id);
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

ImproveView::~ImproveView() {
    // A line edit that loses the focus while it goes says that editing has finished.
    if (m_budget) m_budget->disconnect(this);
}

} // namespace chwila::ui
