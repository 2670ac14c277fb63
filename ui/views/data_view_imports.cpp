// The first page of the Data view: the sources with what can be done with each, the imports with their
// counts, and the rows of the chosen import that could not be read.
#include "core/base/text.h"
#include "core/document/document.h"
#include "core/feedback/reading/rejected_list.h"
#include "core/sources/external_source.h"
#include "ui/dialogs/answer_import.h"
#include "ui/jobs/job_runner.h"
#include "ui/services/file_chooser.h"
#include "ui/services/notifier.h"
#include "ui/services/plain_widgets.h"
#include "ui/views/data_view.h"
#include "ui/views/table_place.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>

namespace chwila::ui {

QString DataView::kindOf(const model::Source& source) const {
    const QString ending = QFileInfo(source.location).suffix().toUpper();
    return source.kind.is(model::SourceKind::File) && !ending.isEmpty()
               ? tr("%1 file", "by its ending, such as CSV").arg(ending)
               : model::label(source.kind, m_context->language);
}

QString DataView::rejectedKey() {
    return QStringLiteral("data-rejected");
}

QWidget* DataView::makeSources() {
    m_sources =
        makeTable({tr("Source"), tr("Kind"), tr("Place"), tr("Answers"), QString()}, tr("Sources"), 2);
    m_batches = makeTable(
        {tr("Import"), tr("When"), tr("Answers"), tr("Not readable"), tr("Duplicates"), tr("No answer")},
        tr("Imports"), 0);
    m_batches->setObjectName(QStringLiteral("imports"));
    m_rejected = makeTable({tr("Line"), tr("Why"), tr("Text")}, tr("Rows that could not be read"), 1);
    m_rejected->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_remove = new QPushButton(tr("Re&move this import"));
    m_save = new QPushButton(tr("&Save the list…"));
    m_save->setToolTip(actionTip(actionRow(ActionId::SaveRejected)));
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
    m_sourcesPart = section(tr("Sources"), m_sources);
    splitter->addWidget(m_sourcesPart);
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
    connect(m_remove, &QPushButton::clicked, this, [this] { perform(ActionId::RemoveImport); });
    connect(m_save, &QPushButton::clicked, this, [this] { perform(ActionId::SaveRejected); });
    return page;
}

void DataView::fillSources() {
    const model::Project& project = m_context->document.project();
    std::map<model::SourceId, qint64> answers;
    for (const feedback::Batch& batch : m_contents.batches)
        answers[batch.source] += batch.answers;
    const TablePlace place(*m_sources);
    m_sources->setRowCount(0);
    for (const model::Source& source : project.all<model::Source>()) {
        const int row = m_sources->rowCount();
        m_sources->insertRow(row);
        m_sources->setItem(row, 0, textItem(source.name));
        m_sources->item(row, 0)->setData(Qt::UserRole, source.id.value);
        m_sources->setItem(row, 1, textItem(kindOf(source)));
        const bool made = source.location.isEmpty(); // by a template or a worked case
        const bool there = made || sources::isServer(feedback::SourceLocation::of(source))
                           || QFileInfo::exists(source.location);
        m_sources->setItem(row, 2,
                           textItem(there ? source.location : tr("%1 (not there now)").arg(source.location)));
        m_sources->setItem(row, 3, numberItem(m_context->language.number(answers[source.id])));
        m_sources->setCellWidget(row, 4, makeSourceButtons(source, there));
    }
    m_sources->resizeColumnToContents(4);
    place.restore(*m_sources);
    fitSources();
    fitPlaces();
}

/// What can be done with a source comes before where it is; of made sources there is no place at all.
void DataView::fitPlaces() {
    constexpr int kindColumn = 1;
    constexpr int placeColumn = 2;
    constexpr int leastPlace = 80;
    const QAbstractItemView& cells = *m_sources; // of a table itself the hint is protected
    QHeaderView& header = *m_sources->horizontalHeader();
    int room = m_sources->viewport()->width();
    for (const int column : {0, 1, 3, 4})
        room -= std::max(cells.sizeHintForColumn(column), header.sectionSizeHint(column));
    bool isKnown = false;
    for (int row = 0; row < m_sources->rowCount(); ++row)
        isKnown = isKnown || !m_sources->item(row, placeColumn)->text().isEmpty();
    const bool shown = isKnown && room >= leastPlace;
    m_sources->setColumnHidden(placeColumn, !shown);
    m_sources->setColumnHidden(kindColumn, room < 0); // its name says more
    header.setSectionResizeMode(0, shown ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
}

/// A few sources need no half of the page.
void DataView::fitSources() {
    constexpr int fewestRows = 2; // the buttons of one are not squeezed
    const int rows = std::max(m_sources->rowCount(), fewestRows);
    const int table = m_sources->horizontalHeader()->sizeHint().height() + 2 * m_sources->frameWidth()
                      + rows * m_sources->verticalHeader()->defaultSectionSize();
    const int around = m_sourcesPart->sizeHint().height() - m_sources->sizeHint().height();
    m_sourcesPart->setMaximumHeight(table + around);
}

QWidget* DataView::makeSourceButtons(const model::Source& source, bool there) {
    auto* buttons = new QWidget;
    auto* layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const bool editable = !m_context->document.isReadOnly();
    const auto add = [&](const QString& text, const QString& name, const QString& tip, bool enabled,
                         auto run) {
        auto* button = new QPushButton(text);
        button->setAccessibleName(name);
        button->setToolTip(tip);
        button->setEnabled(enabled && editable);
        connect(button, &QPushButton::clicked, m_import,
                [import = m_import, run, id = source.id] { (import->*run)(id); });
        layout->addWidget(button);
    };
    const QString title = singleLine(source.name);
    const bool readable = !source.mapping.isEmpty();
    const QString made = tr("These answers came with the project; there is no file or database behind them");
    const QString whatReads = there
                                  ? tr("Reads the source again; the answers it has now replace those it had")
                                  : tr("It is not where it was; locate it first");
    add(tr("Read again"), tr("Read %1 again").arg(title), readable ? whatReads : made, there && readable,
        &AnswerImport::refresh);
    add(tr("Locate…"), tr("Locate %1").arg(title),
        readable ? tr("Says where the source is now, and reads it there") : made, readable,
        &AnswerImport::locate);
    add(tr("Remove"), tr("Remove the source %1").arg(title),
        tr("Removes the source with its labels and answers; undo brings them back"), true,
        &AnswerImport::removeSource);
    return buttons;
}

void DataView::fillBatches() {
    const Language& language = m_context->language;
    const TablePlace place(*m_batches);
    const qint64 newest = m_batches->rowCount() == 0 ? 0 : batchOf(m_batches->rowCount() - 1);
    const QSignalBlocker quiet(m_batches); // its rejected rows are listed once, at the end
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
    const int last = m_batches->rowCount() - 1;
    const bool kept = place.restore(*m_batches);
    // What has just come in is shown, whatever was looked at before.
    if (last >= 0 && (!kept || batchOf(last) != newest)) m_batches->selectRow(last);
    showRejected();
}

qint64 DataView::currentBatch() const {
    return batchOf(m_batches->currentRow());
}

qint64 DataView::batchOf(int row) const {
    const QTableWidgetItem* item = row < 0 ? nullptr : m_batches->item(row, 0);
    return item ? item->data(Qt::UserRole).toLongLong() : 0;
}

void DataView::showRejected() {
    const qint64 batch = currentBatch();
    refreshButtons();
    m_save->setVisible(false);
    m_rejectedPart->setVisible(false);
    m_rejected->setRowCount(0);
    m_rejectedRows.clear();
    Q_EMIT capabilitiesChanged();
    if (batch == 0) return;
    m_context->jobs.start(
        rejectedKey(), QString(), this,
        [&answers = m_context->document.answers(), batch](Progress&) { return answers.rejected(batch); },
        [this](Result<std::vector<feedback::Rejected>> rows) {
            if (!rows) return sayRejectedLost(rows.error());
            m_rejectedRows = *std::move(rows);
            m_save->setVisible(!m_rejectedRows.empty());
            Q_EMIT capabilitiesChanged();
            m_rejectedPart->setVisible(!m_rejectedRows.empty());
            m_rejected->setRowCount(static_cast<int>(m_rejectedRows.size()));
            for (int row = 0; row < m_rejected->rowCount(); ++row) {
                const feedback::Rejected& entry = m_rejectedRows[static_cast<std::size_t>(row)];
                m_rejected->setItem(row, 0, numberItem(m_context->language.number(entry.position.line)));
                m_rejected->setItem(row, 1, textItem(entry.reason));
                m_rejected->setItem(row, 2, textItem(entry.text));
            }
        });
}

/// In their place, or an empty table would say that every row was read.
void DataView::sayRejectedLost(const Error& error) {
    if (error.code == ErrorCode::Cancelled) return;
    m_rejected->setRowCount(1);
    m_rejected->setItem(0, 1, textItem(error.message));
    m_rejectedPart->setVisible(true);
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

} // namespace chwila::ui
