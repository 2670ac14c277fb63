#include "ui/views/data_view.h"

#include "core/base/text.h"
#include "core/document/document.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/journey_index.h"
#include "ui/dialogs/answer_import.h"
#include "ui/dialogs/source_refresher.h"
#include "ui/jobs/analysis_scheduler.h"
#include "ui/jobs/job_runner.h"
#include "ui/jobs/journey_state.h"
#include "ui/panels/empty_state.h"
#include "ui/services/notifier.h"
#include "ui/views/changed_sources_bar.h"
#include "ui/views/plain_table.h"
#include "ui/views/words_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>

namespace chwila::ui {

namespace {

const QString contentsKey = QStringLiteral("data-contents");

} // namespace

DataView::DataView(QWidget* parent) : View(parent) {}

DataView::~DataView() {
    if (!m_context) return;
    m_context->jobs.drop(contentsKey);
    m_context->jobs.drop(rejectedKey());
}

QString DataView::title() const {
    return tr("Data");
}

void DataView::setContext(const ViewContext& context) {
    m_context.emplace(context);
    m_import = new AnswerImport(context, this);
    build();
    connect(m_import, &AnswerImport::finished, this, [this](const QString& text) {
        Q_EMIT message(text);
        reload();
    });
    connect(m_import, &AnswerImport::busyChanged, this, [this] {
        refreshButtons();
        Q_EMIT capabilitiesChanged();
    });
    connect(&context.analysis, &AnalysisScheduler::cubeChanged, this, &DataView::reload);
    connect(&context.analysis, &AnalysisScheduler::countsChanged, this, &DataView::showSummary);
    connect(&context.document, &document::Document::changed, this, [this](const model::Change& change) {
        const bool ours = !change.of<model::Source>().empty() || !change.of<model::Alias>().empty()
                          || !change.of<model::Touchpoint>().empty();
        if (ours) reload();
    });
    reload();
}

bool DataView::canPerform(ActionId action) const {
    switch (action) {
    case ActionId::ImportAnswers:
    case ActionId::AttachDatabase:
        return !m_context->document.isReadOnly() && whyNot(action).isEmpty();
    case ActionId::RefreshAnswers:
        return !m_context->document.isReadOnly()
               && !m_context->document.project().all<model::Source>().isEmpty();
    case ActionId::RemoveImport:
        return m_remove->isEnabled() && isVisible();
    case ActionId::SaveRejected:
        return !m_rejectedRows.empty() && isVisible();
    default:
        return m_words->canPerform(action);
    }
}

QString DataView::whyNot(ActionId action) const {
    const bool begins = action == ActionId::ImportAnswers || action == ActionId::AttachDatabase;
    return begins ? m_import->whyNot() : QString();
}

bool DataView::perform(ActionId action) {
    switch (action) {
    case ActionId::ImportAnswers:
        m_import->importFile();
        return true;
    case ActionId::AttachDatabase:
        m_import->attachDatabase();
        return true;
    case ActionId::RefreshAnswers:
        m_import->refreshAll();
        return true;
    case ActionId::RemoveImport:
        removeBatch();
        return true;
    case ActionId::SaveRejected:
        saveRejected();
        return true;
    default:
        return m_words->perform(action);
    }
}

bool DataView::revealRecord(const edit::RecordRef& record) {
    const bool shown = record.table == QLatin1String(model::Alias::table)
                       || record.table == QLatin1String(model::Source::table);
    if (!shown) return false;
    m_wanted = record;
    if (!m_stale && showWanted()) return true;
    reload();
    return true;
}

bool DataView::showWanted() {
    if (!m_wanted) return false;
    const bool label = m_wanted->table == QLatin1String(model::Alias::table);
    QTableWidget* table = label ? m_labels : m_sources;
    for (int row = 0; row < table->rowCount(); ++row) {
        if (table->item(row, 0)->data(Qt::UserRole).toLongLong() != m_wanted->id) continue;
        m_tabs->setCurrentIndex(label ? 1 : 0);
        table->selectRow(row);
        table->scrollToItem(table->item(row, 0));
        m_wanted.reset();
        return true;
    }
    return false;
}

void DataView::build() {
    m_words = new WordsPanel(*m_context);
    m_tabs = new QTabWidget;
    m_tabs->tabBar()->setAccessibleName(tr("Sources, labels and answers"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeSources(), tr("Sources and imports"));
    m_tabs->addTab(makeLabels(), tr("Labels"));
    m_tabs->addTab(m_words, tr("Answers"));

    m_empty = new EmptyState(*m_context);
    m_empty->say(
        tr("Answers of your customers go here; the assistant shows what it understood before anything is "
           "written."),
        {{ActionId::ImportAnswers}, {ActionId::AttachDatabase}});
    connect(m_empty, &EmptyState::actionRequested, this, &View::actionRequested);
    connect(m_words, &WordsPanel::capabilitiesChanged, this, &View::capabilitiesChanged);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_tabs);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(makeHead());
    layout->addWidget(new ChangedSourcesBar(*m_context, m_import->refresher()));
    layout->addWidget(m_pages, 1);
}

QWidget* DataView::makeHead() {
    m_summary = new QLabel;
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->addWidget(m_summary, 1);
    for (const ActionId id : {ActionId::ImportAnswers, ActionId::AttachDatabase, ActionId::RefreshAnswers}) {
        const ActionRow& row = actionRow(id);
        auto* button = new QPushButton(plainActionText(row));
        connect(button, &QPushButton::clicked, this, [this, id] { perform(id); });
        layout->addWidget(button);
        m_begin.emplace_back(id, button);
    }
    return head;
}

void DataView::refreshButtons() {
    const bool editable = !m_context->document.isReadOnly();
    for (const auto& [id, button] : m_begin) {
        const QString reason = whyNot(id);
        button->setEnabled(editable && reason.isEmpty());
        button->setToolTip(reason.isEmpty() ? actionTip(actionRow(id)) : reason);
    }
    const QString reason = m_import->whyNot();
    m_remove->setEnabled(currentBatch() > 0 && editable && reason.isEmpty());
    m_remove->setToolTip(reason.isEmpty() ? tr("Removes the answers of the chosen import from the project")
                                          : reason);
}

QWidget* DataView::makeLabels() {
    m_labels = makeTable({tr("In the source"), tr("Source"), tr("Scale"), tr("Answers"), tr("Touchpoint")},
                         tr("Labels and their touchpoints"), 0);
    m_labels->horizontalHeader()->setSectionResizeMode(4, QHeaderView::Stretch);
    return m_labels;
}

void DataView::reload() {
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    m_stale = false;
    m_context->jobs.start(
        contentsKey, QString(), this,
        [&answers = m_context->document.answers(),
         project = m_context->document.snapshot()](Progress&) -> Result<Contents> {
            Result<std::vector<feedback::Batch>> batches = answers.batches(*project);
            if (!batches) return fail(batches.error());
            Result<std::map<model::AliasId, qint64>> labels = answers.labelCounts();
            if (!labels) return fail(labels.error());
            return Contents{*std::move(batches), *std::move(labels)};
        },
        [this](const Result<Contents>& contents) {
            if (contents) {
                take(*contents);
            } else {
                m_context->notifier.error(this, tr("The answers of this project cannot be listed."),
                                          contents.error());
            }
        });
}

void DataView::take(const Contents& contents) {
    m_contents = contents;
    const model::Project& project = m_context->document.project();
    const bool empty = contents.batches.empty() && project.all<model::Source>().isEmpty();
    m_pages->setCurrentIndex(empty ? 0 : 1);
    // An empty project has the same buttons in the middle.
    for (const auto& [action, button] : m_begin)
        button->setVisible(!empty);
    showSummary();
    fillSources();
    fillBatches();
    fillLabels();
    m_words->showAll();
    showWanted();
}

void DataView::showSummary() {
    const model::Project& project = m_context->document.project();
    qint64 all = 0;
    qint64 open = 0;
    for (const auto& [alias, count] : m_contents.labels) {
        const model::Alias* record = project.find(alias);
        if (!record) continue; // undone; redo brings them back
        all += count;
        if (!record->touchpoint) open += count;
    }
    const Language& language = m_context->language;
    m_summary->setText(
        m_pages->currentIndex() == 0
            ? QString()
            : tr("%1 answers, %2 of them unassigned, %3 set aside because the same customer answered again.")
                  .arg(language.number(all), language.number(open),
                       language.number(m_context->analysis.counts().setAside)));
}

void DataView::fillLabels() {
    const model::Project& project = m_context->document.project();
    std::vector<const model::Alias*> aliases;
    for (const model::Alias& alias : project.all<model::Alias>())
        aliases.push_back(&alias);
    // What still needs a decision comes first.
    std::ranges::stable_sort(aliases, {},
                             [](const model::Alias* alias) { return alias->touchpoint.has_value(); });
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
        m_labels->setItem(row, 2, textItem(scale ? scale->name : QString()));
        m_labels->setItem(row, 3,
                          numberItem(m_context->language.number(
                              count == m_contents.labels.end() ? qint64{0} : count->second)));
        addTouchpointChoice(row, *alias);
        if (!alias->touchpoint) ++open;
    }
    m_tabs->setTabText(1, open == 0 ? tr("Labels") : tr("Labels (%1 unassigned)").arg(open));
}

void DataView::addTouchpointChoice(int row, const model::Alias& alias) {
    const model::Project& project = m_context->document.project();
    auto* choice = new QComboBox;
    choice->setAccessibleName(tr("Touchpoint of %1").arg(alias.label));
    choice->addItem(tr("Unassigned"), qint64{0});
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
        const auto touchpoint = picked > 0 ? std::optional(model::TouchpointId{picked}) : std::nullopt;
        const Result<model::Change> change =
            edit::assignAliases(m_context->document.project(), {id}, touchpoint);
        const Result<void> done = change ? m_context->document.commit(*change, tr("Label assigned"))
                                         : Result<void>(fail(change.error()));
        if (!done) m_context->notifier.error(this, tr("The label was not assigned."), done.error());
    });
    m_labels->setCellWidget(row, 4, choice);
}

void DataView::showEvent(QShowEvent* event) {
    View::showEvent(event);
    if (m_stale) reload();
}

} // namespace chwila::ui
