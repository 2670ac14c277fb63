#include "ui/views/data_view.h"

#include "core/base/text.h"
#include "core/document/document.h"
#include "ui/dialogs/answer_import.h"
#include "ui/dialogs/source_refresher.h"
#include "ui/jobs/analysis_scheduler.h"
#include "ui/jobs/filter_words.h"
#include "ui/jobs/job_runner.h"
#include "ui/jobs/journey_state.h"
#include "ui/panels/empty_state.h"
#include "ui/services/notifier.h"
#include "ui/services/plain_widgets.h"
#include "ui/views/changed_sources_bar.h"
#include "ui/views/words_panel.h"

#include <QHBoxLayout>
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
    case ActionId::RefreshAnswers:
        return !m_context->document.isReadOnly() && whyNot(action).isEmpty();
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
    if (begins) return m_import->whyNot();
    // One that came with the project has no mapping, because nothing is behind it.
    const bool some = std::ranges::any_of(m_context->document.project().all<model::Source>(),
                                          [](const model::Source& each) { return !each.mapping.isEmpty(); });
    return action == ActionId::RefreshAnswers && !some
               ? tr("There is no source yet that could be read again.")
               : QString();
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
    m_words->layout()->setContentsMargins(0, 12, 0, 0); // the view has its own distance
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
    m_head = new QBoxLayout(QBoxLayout::LeftToRight, head);
    m_head->setContentsMargins(0, 0, 0, 8);
    m_head->addWidget(m_summary, 1);
    auto* buttons = new QHBoxLayout;
    m_head->addLayout(buttons);
    for (const ActionId id : {ActionId::ImportAnswers, ActionId::AttachDatabase, ActionId::RefreshAnswers}) {
        const ActionRow& row = actionRow(id);
        auto* button = new QPushButton(plainActionText(row));
        connect(button, &QPushButton::clicked, this, [this, id] { perform(id); });
        buttons->addWidget(button);
        m_begin.emplace_back(id, button);
    }
    buttons->addStretch(1);
    return head;
}

void DataView::resizeEvent(QResizeEvent* event) {
    View::resizeEvent(event);
    if (!m_head) return;
    constexpr int leastSentence = 280;
    int room = width();
    for (const auto& [id, button] : m_begin)
        room -= button->sizeHint().width() + m_head->spacing();
    m_head->setDirection(room < leastSentence ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    fitPlaces();
}

void DataView::refreshButtons() {
    const bool editable = !m_context->document.isReadOnly();
    for (const auto& [id, button] : m_begin) {
        const QString reason = whyNot(id);
        button->setEnabled(editable && reason.isEmpty());
        button->setToolTip(reason.isEmpty() ? actionTip(actionRow(id)) : reason);
    }
    const QString reason = m_import->whyNot();
    refreshLabelButton();
    m_remove->setEnabled(currentBatch() > 0 && editable && reason.isEmpty());
    m_remove->setToolTip(reason.isEmpty() ? tr("Removes the answers of the chosen import from the project")
                                          : reason);
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
    m_head->parentWidget()->setVisible(!empty); // an empty project has the same buttons in the middle
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
    // Of all answers, as the other two figures: the filter is no part of this view's summary.
    const auto cube = m_context->analysis.cube();
    const qint64 setAside = cube ? cube->counts(project, {}).setAside : 0;
    if (m_pages->currentIndex() == 0) return m_summary->clear();
    QString said =
        tr("%1 answers, %2 of them unassigned, %3 set aside because the same customer answered again.")
            .arg(language.number(all), language.number(open), language.number(setAside));
    if (const QString narrowed = narrowedTo(m_context->filter, m_context->document, language);
        !narrowed.isEmpty()) {
        said += QLatin1Char(' ')
                + tr("%1 of them count under the filter: %2.")
                      .arg(language.number(m_context->analysis.counts().answers), narrowed);
    }
    m_summary->setText(said);
}

void DataView::showEvent(QShowEvent* event) {
    View::showEvent(event);
    if (m_stale) reload();
}

} // namespace chwila::ui
