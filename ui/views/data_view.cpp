#include "ui/views/data_view.h"

#include "core/base/text.h"
#include "core/document/document.h"
#include "core/edit/touchpoint_edits.h"
#include "core/feedback/rejected_list.h"
#include "core/model/journey_index.h"
#include "core/render/theme.h"
#include "core/sources/external_source.h"
#include "ui/dialogs/answer_import.h"
#include "ui/dialogs/source_refresher.h"
#include "ui/jobs/analysis_scheduler.h"
#include "ui/jobs/job_runner.h"
#include "ui/jobs/journey_state.h"
#include "ui/services/file_chooser.h"
#include "ui/services/notifier.h"
#include "ui/views/changed_sources_bar.h"
#include "ui/views/words_panel.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableWidget>

namespace chwila::ui {

namespace {

const QString contentsKey = QStringLiteral("data-contents");
const QString rejectedKey = QStringLiteral("data-rejected");

QTableWidget* makeTable(const QStringList& titles, const QString& name, int stretched) {
    auto* table = new QTableWidget(0, static_cast<int>(titles.size()));
    table->setHorizontalHeaderLabels(titles);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(32);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setAccessibleName(name);
    table->setWordWrap(false);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

QTableWidgetItem* textItem(const QString& text) {
    auto* item = new QTableWidgetItem(elided(singleLine(text), 300));
    item->setToolTip(elided(text, 2000).toHtmlEscaped());
    return item;
}

QTableWidgetItem* numberItem(const QString& number) {
    auto* item = new QTableWidgetItem(number);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

QLabel* heading(const QString& text) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(render::font(render::TextRole::Title));
    return label;
}

} // namespace

DataView::DataView(QWidget* parent) : View(parent) {}

DataView::~DataView() {
    if (!m_context) return;
    m_context->jobs.drop(contentsKey);
    m_context->jobs.drop(rejectedKey);
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
    connect(&context.analysis, &AnalysisScheduler::cubeChanged, this, &DataView::reload);
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
        return !m_context->document.isReadOnly();
    case ActionId::RefreshAnswers:
        return !m_context->document.isReadOnly()
               && !m_context->document.project().all<model::Source>().isEmpty();
    default:
        return false;
    }
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
    default:
        return false;
    }
}

void DataView::build() {
    m_words = new WordsPanel(*m_context);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeSources(), tr("Sources and imports"));
    m_tabs->addTab(makeLabels(), tr("Labels"));
    m_tabs->addTab(m_words, tr("Answers"));

    auto* empty =
        new QLabel(tr("Answers of your customers go here. Import a table of answers (CSV, TSV), or attach a "
                      "database; the assistant shows what it understood before anything is written."));
    empty->setTextFormat(Qt::PlainText);
    empty->setWordWrap(true);
    empty->setAlignment(Qt::AlignCenter);
    empty->setContentsMargins(64, 64, 64, 64);
    m_pages = new QStackedWidget;
    m_pages->addWidget(empty);
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
        button->setToolTip(actionTip(row));
        button->setEnabled(!m_context->document.isReadOnly());
        connect(button, &QPushButton::clicked, this, [this, id] { perform(id); });
        layout->addWidget(button);
    }
    return head;
}

QWidget* DataView::makeSources() {
    m_sources =
        makeTable({tr("Source"), tr("Kind"), tr("Place"), tr("Answers"), QString()}, tr("Sources"), 2);
    m_batches = makeTable(
        {tr("Import"), tr("When"), tr("Answers"), tr("Not readable"), tr("Duplicates"), tr("No answer")},
        tr("Imports"), 0);
    m_rejected =
        makeTable({tr("Line"), tr("Column"), tr("Why"), tr("Text")}, tr("Rows that could not be read"), 2);
    m_remove = new QPushButton(tr("&Remove this import"));
    m_remove->setToolTip(tr("Removes the answers of the chosen import from the project"));
    m_save = new QPushButton(tr("&Save the list …"));
    m_save->setToolTip(
        tr("Saves the rows that could not be read, with their reasons, to be mended and imported again"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    const auto section = [](const QString& title, QWidget* content) {
        auto* widget = new QWidget;
        auto* layout = new QVBoxLayout(widget);
        layout->setContentsMargins(0, 8, 0, 0);
        layout->addWidget(heading(title));
        layout->addWidget(content, 1);
        return widget;
    };
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(section(tr("Sources"), m_sources));
    splitter->addWidget(section(tr("Imports"), m_batches));
    m_rejectedPart = section(tr("Rows of the chosen import that could not be read"), m_rejected);
    splitter->addWidget(m_rejectedPart);
    splitter->setChildrenCollapsible(false);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter, 1);
    layout->addLayout(buttons);
    connect(m_batches, &QTableWidget::itemSelectionChanged, this, &DataView::showRejected);
    connect(m_remove, &QPushButton::clicked, this, &DataView::removeBatch);
    connect(m_save, &QPushButton::clicked, this, &DataView::saveRejected);
    return page;
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
        [&answers = m_context->document.answers()](Progress&) -> Result<Contents> {
            Result<std::vector<feedback::Batch>> batches = answers.batches();
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
    qint64 all = 0;
    qint64 open = 0;
    for (const auto& [alias, count] : contents.labels) {
        all += count;
        const model::Alias* record = project.find(alias);
        if (!record || !record->touchpoint) open += count;
    }
    const Language& language = m_context->language;
    m_summary->setText(
        empty
            ? QString()
            : tr("%1 answers, %2 of them unassigned, %3 set aside because the same customer answered again.")
                  .arg(language.number(all), language.number(open),
                       language.number(m_context->analysis.counts().setAside)));
    fillSources();
    fillBatches();
    fillLabels();
    m_words->showAll();
}

void DataView::fillSources() {
    const model::Project& project = m_context->document.project();
    std::map<model::SourceId, qint64> answers;
    for (const feedback::Batch& batch : m_contents.batches)
        answers[batch.source] += batch.answers;
    m_sources->setRowCount(0);
    for (const model::Source& source : project.all<model::Source>()) {
        const int row = m_sources->rowCount();
        m_sources->insertRow(row);
        m_sources->setItem(row, 0, textItem(source.name));
        m_sources->setItem(row, 1, textItem(model::label(source.kind, m_context->language)));
        const bool made = source.location.isEmpty(); // by a template or a worked case
        const bool there = made || sources::isServer(feedback::SourceLocation::of(source))
                           || QFileInfo::exists(source.location);
        m_sources->setItem(row, 2,
                           textItem(there ? source.location : tr("%1 (not there now)").arg(source.location)));
        m_sources->setItem(row, 3, numberItem(m_context->language.number(answers[source.id])));
        auto* again = new QPushButton(tr("Read again"));
        again->setAccessibleName(tr("Read %1 again").arg(source.name));
        again->setEnabled(there && !m_context->document.isReadOnly());
        connect(again, &QPushButton::clicked, this, [this, id = source.id] { m_import->refresh(id); });
        m_sources->setCellWidget(row, 4, again);
    }
}

void DataView::fillBatches() {
    const Language& language = m_context->language;
    m_batches->setRowCount(0);
    for (const feedback::Batch& batch : m_contents.batches) {
        const int row = m_batches->rowCount();
        m_batches->insertRow(row);
        auto* name = textItem(batch.name);
        name->setData(Qt::UserRole, batch.id);
        m_batches->setItem(row, 0, name);
        m_batches->setItem(
            row, 1,
            textItem(language.locale().toString(batch.importedAt.toLocalTime(), QLocale::ShortFormat)));
        m_batches->setItem(row, 2, numberItem(language.number(batch.answers)));
        m_batches->setItem(row, 3, numberItem(language.number(batch.invalid)));
        m_batches->setItem(row, 4, numberItem(language.number(batch.duplicates)));
        m_batches->setItem(row, 5, numberItem(language.number(batch.notApplicable)));
    }
    if (m_batches->rowCount() > 0) m_batches->selectRow(m_batches->rowCount() - 1);
    showRejected();
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

qint64 DataView::currentBatch() const {
    const int row = m_batches->currentRow();
    const QTableWidgetItem* item = row < 0 ? nullptr : m_batches->item(row, 0);
    return item ? item->data(Qt::UserRole).toLongLong() : 0;
}

void DataView::showRejected() {
    const qint64 batch = currentBatch();
    m_remove->setEnabled(batch > 0 && !m_context->document.isReadOnly());
    m_save->setVisible(false);
    m_rejectedPart->setVisible(false);
    m_rejected->setRowCount(0);
    m_rejectedRows.clear();
    if (batch == 0) return;
    m_context->jobs.start(
        rejectedKey, QString(), this,
        [&answers = m_context->document.answers(), batch](Progress&) { return answers.rejected(batch); },
        [this](Result<std::vector<feedback::Rejected>> rows) {
            if (!rows) return;
            m_rejectedRows = *std::move(rows);
            m_save->setVisible(!m_rejectedRows.empty());
            m_rejectedPart->setVisible(!m_rejectedRows.empty());
            m_rejected->setRowCount(static_cast<int>(m_rejectedRows.size()));
            for (int row = 0; row < m_rejected->rowCount(); ++row) {
                const feedback::Rejected& entry = m_rejectedRows[static_cast<std::size_t>(row)];
                m_rejected->setItem(row, 0, numberItem(QString::number(entry.position.line)));
                m_rejected->setItem(row, 1, numberItem(QString::number(entry.position.column)));
                m_rejected->setItem(row, 2, textItem(entry.reason));
                m_rejected->setItem(row, 3, textItem(entry.text));
            }
        });
}

void DataView::removeBatch() {
    const qint64 batch = currentBatch();
    const auto at = std::ranges::find(m_contents.batches, batch, &feedback::Batch::id);
    if (at == m_contents.batches.end()) return;
    const bool sure = m_context->notifier.confirm(
        this, tr("Remove this import"),
        tr("Remove the %1 answers of “%2”? The file they came from is not touched; this cannot be undone.")
            .arg(m_context->language.number(at->answers), singleLine(at->name)),
        tr("Remove"));
    if (sure) m_import->removeBatch(batch);
}

void DataView::saveRejected() {
    const QString path = m_context->fileChooser.saveFile(this, tr("Save the rows that could not be read"),
                                                         tr("not-readable.csv"),
                                                         {{tr("Text tables"), {QStringLiteral("csv")}}});
    if (path.isEmpty()) return;
    const Result<void> written = feedback::writeRejected(path, m_rejectedRows);
    if (!written) m_context->notifier.error(this, tr("The list could not be saved."), written.error());
}

void DataView::showEvent(QShowEvent* event) {
    View::showEvent(event);
    if (m_stale) reload();
}

} // namespace chwila::ui
