#include "ui/views/moments_view.h"

#include "core/document/document.h"
#include "core/document/selection.h"
#include "core/edit/touchpoint_edits.h"
#include "core/report/sentences.h"
#include "ui/charts/chart_panel.h"
#include "ui/jobs/analysis_scheduler.h"
#include "ui/jobs/filter_state.h"
#include "ui/jobs/journey_state.h"
#include "ui/models/moment_delegate.h"
#include "ui/panels/empty_state.h"
#include "ui/services/notifier.h"
#include "ui/services/plain_widgets.h"
#include "ui/views/expert_panel.h"
#include "ui/views/findings_list.h"
#include "ui/views/insights_panel.h"
#include "ui/views/moment_charts.h"
#include "ui/views/parts_row.h"
#include "ui/views/words_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>

namespace chwila::ui {

namespace {

QLabel* sectionLabel(const QString& text) {
    auto* label = plainLabel(render::TextRole::CaptionStrong);
    label->setText(text);
    label->setContentsMargins(12, 8, 12, 0);
    return label;
}

/// Where no arrow leads anywhere, it is not that nothing stands out.
QString whyNoneStandsOut(const report::Telling& telling) {
    if (telling.result.byStake().empty()) {
        const auto noPath = std::ranges::find(telling.result.findings, analysis::FindingKind::NoPath,
                                              &analysis::Finding::kind);
        if (noPath != telling.result.findings.end()) return report::sentence(*noPath, telling);
    }
    return MomentsView::tr(
        "No touchpoint stands out: nowhere that matters are there clearly more bad experiences than usual.");
}

} // namespace

MomentsView::MomentsView(QWidget* parent) : View(parent) {}
MomentsView::~MomentsView() = default;

QString MomentsView::title() const {
    return tr("Moments");
}

void MomentsView::setContext(const ViewContext& context) {
    m_context.emplace(context);
    build();
    connect(&context.analysis, &AnalysisScheduler::resultChanged, this, &MomentsView::refresh);
    connect(&context.document, &document::Document::changed, this, &MomentsView::refresh);
    connect(&context.selection, &document::Selection::changed, this, [this] {
        const auto& touchpoints = m_context->selection.elements().touchpoints;
        if (touchpoints.size() == 1 && isVisible()) choose(touchpoints.front());
    });
    refresh();
}

void MomentsView::build() {
    m_moments = new MomentsModel(MomentsModel::Ranking::Moments, this);
    m_stake = new MomentsModel(MomentsModel::Ranking::Stake, this);
    auto* splitter = new QSplitter(Qt::Horizontal);
    m_tabs = new QTabWidget;
    m_tabs->tabBar()->setAccessibleName(tr("Moments of truth and what else was found"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeLists(), tr("Touchpoints"));
    m_tabs->addTab(makeFindings(), tr("Findings"));
    splitter->addWidget(m_tabs);
    splitter->addWidget(makeDetail());
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({320, 900});
    m_empty = new EmptyState(*m_context);
    m_whole = emptyOr(m_empty, splitter, this);
    connect(m_words, &WordsPanel::capabilitiesChanged, this, &View::capabilitiesChanged);
}

QListView* MomentsView::makeList(MomentsModel* model, const QString& name) {
    auto* list = new QListView;
    list->setModel(model);
    list->setItemDelegate(new MomentDelegate(m_context->theme, list));
    list->setFrameShape(QFrame::NoFrame);
    list->setAccessibleName(name);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setUniformItemSizes(true);
    const auto chosen = [this](const QModelIndex& index) {
        if (!index.isValid()) return;
        const model::TouchpointId id{index.data(MomentsModel::TouchpointRole).toLongLong()};
        choose(id);
        m_context->selection.set({.touchpoints = {id}});
    };
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, chosen);
    connect(list, &QListView::clicked, this, chosen);
    connect(list, &QListView::activated, this, [this] { Q_EMIT viewRequested(ActionId::ShowMap); });
    return list;
}

QWidget* MomentsView::makeLists() {
    m_momentsList = makeList(m_moments, tr("Moments of truth"));
    m_stakeList = makeList(m_stake, tr("Where most customers are at stake"));
    m_none = plainLabel(render::TextRole::Body);
    m_none->setContentsMargins(12, 8, 12, 12);
    auto* lists = new QWidget;
    lists->setMinimumWidth(276); // beside the evidence, in workshop mode on a projector
    auto* layout = new QVBoxLayout(lists);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(4);
    layout->addWidget(sectionLabel(tr("Moments of truth")));
    layout->addWidget(m_none);
    layout->addWidget(m_momentsList);
    m_stakeTitle = sectionLabel(tr("Where most customers are at stake"));
    layout->addWidget(m_stakeTitle);
    layout->addWidget(m_stakeList, 1);
    layout->addStretch();
    return lists;
}

QWidget* MomentsView::makeFindings() {
    m_findings = new FindingsModel(this);
    m_findingsList = new QListView;
    m_findingsList->setModel(m_findings);
    m_findingsList->setItemDelegate(new FindingDelegate(m_context->theme, m_findingsList));
    m_findingsList->setFrameShape(QFrame::NoFrame);
    m_findingsList->setAccessibleName(tr("All findings, most important first"));
    m_findingsList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_findingsList->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_findingsList->setResizeMode(QListView::Adjust);
    m_findingsList->setWordWrap(true); // else it keeps the heights of another width
    const auto open = [this](const QModelIndex& index) {
        if (const analysis::Finding* finding = m_findings->finding(index))
            openFinding(analysis::Finding(*finding)); // the list may be made anew meanwhile
    };
    connect(m_findingsList, &QListView::clicked, this, open);
    connect(m_findingsList, &QListView::activated, this, open);
    return m_findingsList;
}

QWidget* MomentsView::makeDetail() {
    makeEvidence();
    m_scroll = scrolledWhole(makePage());
    m_scroll->setFocusPolicy(Qt::StrongFocus); // long: its keys scroll it
    m_choose = plainLabel(render::TextRole::Body);
    m_choose->setAlignment(Qt::AlignCenter);
    m_choose->setContentsMargins(48, 48, 48, 48);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_choose);
    m_pages->addWidget(m_scroll);
    return m_pages;
}

void MomentsView::makeEvidence() {
    m_parts = new PartsRowWidget(m_context->theme);
    m_charts = new MomentCharts(*m_context);
    m_words = new WordsPanel(*m_context);
    m_words->setMinimumHeight(260);
    m_insights = new InsightsPanel(m_context->theme);
    m_expert = new ExpertPanel;
    connect(m_expert, &ExpertPanel::copyAsked, this, &MomentsView::copyNumbers);
    connect(m_parts, &PartsRowWidget::opened, this, &MomentsView::openEvidence);
    const auto select = [this](model::TouchpointId id) { m_context->selection.set({.touchpoints = {id}}); };
    connect(m_charts, &MomentCharts::touchpointChosen, this, select);
    connect(m_charts, &MomentCharts::trendRequested, this, [this] {
        if (m_current) m_context->selection.set({.touchpoints = {*m_current}});
        Q_EMIT viewRequested(ActionId::ShowTrends);
    });
    connect(m_insights, &InsightsPanel::touchpointChosen, this, select);
}

QWidget* MomentsView::makePage() {
    m_label = plainLabel(render::TextRole::CaptionStrong);
    m_name = plainLabel(render::TextRole::Title);
    QFont large = m_name->font();
    large.setPixelSize(20);
    m_name->setFont(large);
    m_sentence = plainLabel(render::TextRole::Body);
    m_notes = plainLabel(render::TextRole::Caption);
    m_notes->setForegroundRole(QPalette::PlaceholderText);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_label);
    layout->addWidget(m_name);
    layout->addWidget(m_sentence);
    layout->addSpacing(8);
    layout->addWidget(m_parts);
    layout->addWidget(m_notes);
    layout->addWidget(makeDecision());
    layout->addSpacing(8);
    layout->addWidget(m_charts);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_insights);
    layout->addWidget(m_expert);
    return page;
}

QWidget* MomentsView::makeDecision() {
    m_reason = new QLineEdit;
    m_reason->setPlaceholderText(tr("Why? Kept with the decision"));
    m_reason->setAccessibleName(tr("Reason for the decision"));
    auto* decision = new QWidget;
    auto* layout = new QHBoxLayout(decision);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const std::pair<ActionId, QString> buttons[] = {
        {ActionId::ConfirmMoment, tr("Co&nfirm")},
        {ActionId::RejectMoment, tr("Reje&ct")},
        {ActionId::AddMoment, tr("Add &by hand")},
        {ActionId::DecideAsComputed, tr("As co&mputed")},
    };
    for (const auto& [action, text] : buttons) {
        auto* button = new QPushButton(text);
        button->setToolTip(actionTip(actionRow(action)));
        connect(button, &QPushButton::clicked, this, [this, id = action] { perform(id); });
        layout->addWidget(button);
        m_decisions.emplace(action, button);
    }
    layout->addWidget(m_reason, 1);
    return decision;
}

const analysis::TouchpointResult* MomentsView::currentFigures() const {
    const auto result = m_context->analysis.result();
    return result && m_current ? result->find(*m_current) : nullptr;
}

bool MomentsView::canPerform(ActionId action) const {
    if (m_words && m_words->canPerform(action)) return true;
    const analysis::TouchpointResult* figures = m_context ? currentFigures() : nullptr;
    if (!figures || m_context->document.isReadOnly()) return false;
    const bool decided = !figures->verdict.is(model::Verdict::None);
    const bool found = figures->label == analysis::MomentLabel::MomentOfTruth;
    if (action == ActionId::DecideAsComputed) return decided;
    if (action == ActionId::ConfirmMoment || action == ActionId::RejectMoment) return found && !decided;
    return action == ActionId::AddMoment && !found && !decided;
}

bool MomentsView::perform(ActionId action) {
    if (!canPerform(action)) return false;
    if (m_words->canPerform(action)) return m_words->perform(action);
    const std::pair<ActionId, model::Verdict> verdicts[] = {
        {ActionId::ConfirmMoment, model::Verdict::Confirmed},
        {ActionId::RejectMoment, model::Verdict::Rejected},
        {ActionId::AddMoment, model::Verdict::Added},
        {ActionId::DecideAsComputed, model::Verdict::None},
    };
    for (const auto& [id, verdict] : verdicts) {
        if (id == action) decide(verdict);
    }
    return true;
}

void MomentsView::decide(model::Verdict verdict) {
    if (!m_current) return;
    const QString reason = verdict == model::Verdict::None ? QString() : m_reason->text();
    Result<model::Change> change =
        edit::setVerdict(m_context->document.project(), {*m_current}, verdict, reason);
    const Result<void> done = change
                                  ? m_context->document.commit(*change, tr("Decision on a moment of truth"))
                                  : Result<void>(fail(change.error()));
    if (!done) m_context->notifier.error(this, tr("The decision was not kept."), done.error());
}

void MomentsView::refresh() {
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    m_stale = false;
    const bool empty = m_empty->saysWhyNoAnswers(
        tr("Moments of truth appear here once touchpoints are connected and customers have answered."));
    m_whole->setCurrentIndex(empty ? 0 : 1);
    const auto result = m_context->analysis.result();
    const model::Project& project = m_context->document.project();
    m_moments->show(project, result, m_context->language);
    m_stake->show(project, result, m_context->language);
    m_findings->show(project, result, m_context->language);
    m_tabs->setTabText(1,
                       tr("Findings (%1)").arg(m_context->language.number(qint64(m_findings->rowCount()))));
    const bool noWay = m_stake->rowCount() == 0;
    m_stakeTitle->setVisible(!noWay);
    m_stakeList->setVisible(!noWay);
    m_choose->setText(noWay ? QString() : tr("Choose a touchpoint at the left to see its evidence."));
    const bool none = m_moments->rowCount() == 0;
    m_none->setVisible(none);
    m_momentsList->setVisible(!none);
    constexpr int mostListed = 6; // the others are scrolled to
    if (!none)
        m_momentsList->setFixedHeight(std::min(m_moments->rowCount(), mostListed)
                                      * m_momentsList->sizeHintForRow(0));
    if (result) m_none->setText(whyNoneStandsOut({project, *result, m_context->language}));
    const bool gone = m_current && (!result || !result->find(*m_current) || !project.find(*m_current));
    if (!m_current || gone) {
        const QModelIndex first = none ? m_stake->index(0) : m_moments->index(0);
        m_current =
            first.isValid()
                ? std::optional(model::TouchpointId{first.data(MomentsModel::TouchpointRole).toLongLong()})
                : std::nullopt;
    }
    showDetail();
}

void MomentsView::choose(std::optional<model::TouchpointId> touchpoint) {
    if (m_current == touchpoint) return;
    m_current = touchpoint;
    m_reason->setModified(false); // a reason half written is not one for the next touchpoint
    showDetail();
    m_scroll->verticalScrollBar()->setValue(0); // its name and its sentence come first
}

void MomentsView::showDetail() {
    const auto result = m_context->analysis.result();
    const analysis::TouchpointResult* figures = result && m_current ? result->find(*m_current) : nullptr;
    const model::Project& project = m_context->document.project();
    if (!figures || !project.find(*m_current)) {
        m_pages->setCurrentIndex(0);
        m_words->clear();
        return;
    }
    const report::Telling telling{project, *result, m_context->language};
    for (auto [list, model] : {std::pair(m_momentsList, m_moments), std::pair(m_stakeList, m_stake)}) {
        const QSignalBlocker blocker(list->selectionModel());
        list->setCurrentIndex(model->indexOf(*m_current));
        list->viewport()->update();
    }
    // Unheard, the lists do not follow; and as they become visible they have no size yet.
    QMetaObject::invokeMethod(this, &MomentsView::keepInSight, Qt::QueuedConnection);
    m_name->setText(report::nameOf(*m_current, telling));
    m_label->setText(labelOf(*figures));
    m_label->setToolTip(report::labelMeaning(figures->label, m_context->language).toHtmlEscaped());
    m_sentence->setText(report::momentSentence(*figures, telling));
    m_parts->setParts(report::momentParts(*figures, telling));
    QStringList notes{report::adviceSentence(*figures, telling), report::partsNote(*figures, telling),
                      report::rankSentence(*figures, telling), report::settlingSentence(*figures, telling)};
    notes.removeAll(QString());
    m_notes->setText(notes.join(QLatin1Char(' ')));
    showDecision(*figures);
    m_charts->show(*figures, *result);
    m_words->showWordsOf({*m_current});
    m_insights->show(*m_current, telling);
    m_expert->show(*figures, *result, keptBack(figures->id));
    m_pages->setCurrentIndex(1);
}

void MomentsView::keepInSight() {
    for (QListView* list : {m_momentsList, m_stakeList}) {
        if (list->currentIndex().isValid()) list->scrollTo(list->currentIndex());
    }
}

bool MomentsView::reveal(model::TouchpointId touchpoint) {
    const auto result = m_context->analysis.result();
    if (!result || !result->find(touchpoint)) return false;
    choose(touchpoint);
    return true;
}

void MomentsView::showEvent(QShowEvent* event) {
    View::showEvent(event);
    if (m_stale) refresh();
    const auto& touchpoints = m_context->selection.elements().touchpoints;
    if (touchpoints.size() == 1) reveal(touchpoints.front());
}

void MomentsView::changeEvent(QEvent* event) {
    View::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_pages && isVisible()) showDetail();
}

} // namespace chwila::ui
