#include "ui/dialogs/labels_page.h"

#include "core/base/text.h"
#include "core/document/document.h"
#include "core/feedback/rejected_list.h"
#include "core/model/journey_index.h"
#include "ui/dialogs/import_assistant.h"
#include "ui/jobs/job_runner.h"
#include "ui/jobs/journey_state.h"
#include "ui/services/file_chooser.h"
#include "ui/services/notifier.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace chwila::ui {

namespace {

const QString jobKey = QStringLiteral("import-preview");
constexpr qint64 unassigned = 0;
constexpr qint64 newTouchpoint = -1;

QTableWidget* makeTable(const QStringList& titles, const QString& name) {
    auto* table = new QTableWidget(0, static_cast<int>(titles.size()));
    table->setHorizontalHeaderLabels(titles);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAccessibleName(name);
    table->setWordWrap(false);
    return table;
}

} // namespace

LabelsPage::LabelsPage(const ViewContext& context, ImportDraft& draft) : m_context(context), m_draft(draft) {
    setTitle(tr("Which touchpoint each answer belongs to"));
    setSubTitle(tr("Nothing is written before you choose Import. Unassigned answers are kept and can be "
                   "assigned later."));
    setFinalPage(true);
    m_counts = new QLabel;
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0);
    m_labels = makeTable({tr("In the source"), tr("Scale"), tr("Answers"), tr("Touchpoint")},
                         tr("Labels and their touchpoints"));
    m_labels->verticalHeader()->setDefaultSectionSize(32);
    m_labels->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_labels->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_rejected = makeTable({tr("Line"), tr("Column"), tr("Why"), tr("Text")}, tr("Rows that cannot be read"));
    m_rejected->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_rejected->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_create = new QPushButton(tr("Make &touchpoints of the unassigned"));
    m_save = new QPushButton(tr("&Save the list …"));
    auto* labelsTab = new QWidget;
    auto* labelsLayout = new QVBoxLayout(labelsTab);
    labelsLayout->addWidget(m_labels, 1);
    labelsLayout->addWidget(m_create, 0, Qt::AlignLeft);
    auto* rejectedTab = new QWidget;
    auto* rejectedLayout = new QVBoxLayout(rejectedTab);
    rejectedLayout->addWidget(m_rejected, 1);
    rejectedLayout->addWidget(m_save, 0, Qt::AlignLeft);
    m_tabs = new QTabWidget;
    m_tabs->addTab(labelsTab, tr("Touchpoints"));
    m_tabs->addTab(rejectedTab, tr("Not readable"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_counts);
    layout->addWidget(m_progress);
    layout->addWidget(m_tabs, 1);
    connect(m_create, &QPushButton::clicked, this, &LabelsPage::makeTouchpointsOfTheRest);
    connect(m_save, &QPushButton::clicked, this, &LabelsPage::saveRejected);
}

LabelsPage::~LabelsPage() {
    m_context.jobs.drop(jobKey);
}

void LabelsPage::initializePage() {
    m_counted = false;
    m_counts->setText(tr("Counting …"));
    m_progress->show();
    m_tabs->hide();
    count();
}

void LabelsPage::cleanupPage() {
    m_context.jobs.drop(jobKey);
}

void LabelsPage::count() {
    m_context.jobs.start(
        jobKey, tr("Counting %1").arg(m_draft.name()), this,
        [location = m_draft.sample.location, mapping = m_draft.mapping](Progress& progress) {
            return feedback::preview(location, mapping, progress);
        },
        [this](Result<feedback::ImportPreview> preview) {
            m_progress->hide();
            if (!preview) {
                m_counts->setText(describe(preview.error()));
                return;
            }
            m_draft.preview = *std::move(preview);
            m_draft.matches = feedback::matchLabels(
                m_draft.preview.labelNames(), m_context.document.project(), m_context.journey.journey());
            m_draft.newTouchpoints.clear();
            m_counted = true;
            m_tabs->show();
            fillLabels();
            fillRejected();
            showCounts();
            Q_EMIT completeChanged();
        });
}

void LabelsPage::fillLabels() {
    const auto& labels = m_draft.preview.labels;
    m_labels->setRowCount(static_cast<int>(labels.size()));
    for (int row = 0; row < m_labels->rowCount(); ++row) {
        const feedback::LabelCount& label = labels[static_cast<std::size_t>(row)];
        m_labels->setItem(row, 0, new QTableWidgetItem(elided(singleLine(label.label), 200)));
        m_labels->setItem(row, 1, new QTableWidgetItem(label.scale.name));
        auto* answers = new QTableWidgetItem(m_context.language.number(label.answers));
        answers->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_labels->setItem(row, 2, answers);
        addChoice(row);
    }
}

void LabelsPage::addChoice(int row) {
    const QString label = m_draft.preview.labels[static_cast<std::size_t>(row)].label;
    const auto match = std::ranges::find(m_draft.matches, label, &feedback::LabelMatch::label);
    if (match == m_draft.matches.end()) return;
    const model::Project& project = m_context.document.project();
    auto* choice = new QComboBox;
    choice->setAccessibleName(tr("Touchpoint of %1").arg(label));
    choice->addItem(tr("Unassigned"), unassigned);
    choice->addItem(tr("New touchpoint of this name"), newTouchpoint);
    std::vector<model::TouchpointId> offered;
    for (const feedback::Suggestion& suggestion : match->suggestions)
        offered.push_back(suggestion.touchpoint);
    if (!offered.empty()) choice->insertSeparator(choice->count());
    const std::size_t suggested = offered.size();
    const model::JourneyIndex index(project, m_context.journey.journey());
    for (const model::Touchpoint* touchpoint : index.touchpoints()) {
        if (std::ranges::find(offered, touchpoint->id) == offered.end()) offered.push_back(touchpoint->id);
    }
    for (std::size_t i = 0; i < offered.size(); ++i) {
        if (i == suggested) choice->insertSeparator(choice->count());
        const model::Touchpoint* touchpoint = project.find(offered[i]);
        if (touchpoint) choice->addItem(elided(singleLine(touchpoint->name), 80), offered[i].value);
    }
    qint64 current = match->touchpoint ? match->touchpoint->value : unassigned;
    if (m_draft.newTouchpoints.contains(label)) current = newTouchpoint;
    choice->setCurrentIndex(std::max(0, choice->findData(current)));
    connect(choice, &QComboBox::activated, this, [this, choice, label] {
        const qint64 picked = choice->currentData().toLongLong();
        const auto at = std::ranges::find(m_draft.matches, label, &feedback::LabelMatch::label);
        at->touchpoint = picked > 0 ? std::optional(model::TouchpointId{picked}) : std::nullopt;
        m_draft.newTouchpoints.removeAll(label);
        if (picked == newTouchpoint) m_draft.newTouchpoints << label;
        fillLabels(); // one label can stand in several rows, one for each scale
        showCounts();
    });
    m_labels->setCellWidget(row, 3, choice);
}

void LabelsPage::fillRejected() {
    const auto& rejected = m_draft.preview.rejected;
    m_rejected->setRowCount(static_cast<int>(rejected.size()));
    for (int row = 0; row < m_rejected->rowCount(); ++row) {
        const feedback::Rejected& entry = rejected[static_cast<std::size_t>(row)];
        m_rejected->setItem(row, 0, new QTableWidgetItem(QString::number(entry.position.line)));
        m_rejected->setItem(row, 1, new QTableWidgetItem(QString::number(entry.position.column)));
        m_rejected->setItem(row, 2, new QTableWidgetItem(entry.reason));
        m_rejected->setItem(row, 3, new QTableWidgetItem(elided(singleLine(entry.text), 300)));
    }
    m_tabs->setTabText(
        1, tr("Not readable (%1)").arg(m_context.language.number(m_draft.preview.counts.invalid)));
    m_save->setEnabled(!rejected.empty());
}

void LabelsPage::showCounts() {
    const feedback::AnswerReader::Counts& counts = m_draft.preview.counts;
    const Language& language = m_context.language;
    qint64 open = m_draft.preview.unassigned(m_draft.matches);
    for (const feedback::LabelCount& label : m_draft.preview.labels) {
        if (m_draft.newTouchpoints.contains(label.label)) open -= label.answers;
    }
    QStringList lines{
        tr("%1 answers in %2 rows. %3 not readable, %4 duplicates, %5 without an answer, %6 unassigned.")
            .arg(language.number(counts.answers), language.number(counts.rows),
                 language.number(counts.invalid), language.number(counts.duplicates),
                 language.number(counts.notApplicable), language.number(open))};
    lines << m_draft.preview.notices;
    m_counts->setText(lines.join(QLatin1Char('\n')));
    m_create->setEnabled(open > 0);
}

void LabelsPage::makeTouchpointsOfTheRest() {
    for (const feedback::LabelMatch& match : m_draft.matches) {
        if (!match.touchpoint && !m_draft.newTouchpoints.contains(match.label))
            m_draft.newTouchpoints << match.label;
    }
    fillLabels();
    showCounts();
}

void LabelsPage::saveRejected() {
    const QString path =
        m_context.fileChooser.saveFile(this, tr("Save the rows that cannot be read"), tr("not-readable.csv"),
                                       {{tr("Text tables"), {QStringLiteral("csv")}}});
    if (path.isEmpty()) return;
    const Result<void> written = feedback::writeRejected(path, m_draft.preview.rejected);
    if (!written) m_context.notifier.error(this, tr("The list could not be saved."), written.error());
}

} // namespace chwila::ui
