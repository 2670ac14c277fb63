#include "ui/dialogs/labels_page.h"

#include "core/document/document.h"
#include "core/feedback/reading/rejected_list.h"
#include "ui/dialogs/count_strip.h"
#include "ui/dialogs/import_counter.h"
#include "ui/dialogs/label_model.h"
#include "ui/jobs/job_runner.h"
#include "ui/services/file_chooser.h"
#include "ui/services/notifier.h"
#include "ui/services/plain_widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace chwila::ui {

namespace {

constexpr int labelRowHeight = 30;
constexpr QMargins inTab(0, 8, 0, 0); // its edges are those of what stands below the tabs

/// Only labels that were unassigned when they were asked for, so that none vanishes while it is edited.
class OpenLabels final : public QSortFilterProxyModel {
  public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setOnlyOpen(bool on) {
        m_onlyOpen = on;
        invalidateFilter();
    }

  protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        return !m_onlyOpen || sourceModel()->index(row, 0, parent).data(LabelModel::UnassignedRole).toBool();
    }

  private:
    bool m_onlyOpen = false;
};

} // namespace

LabelsPage::LabelsPage(const ViewContext& context, ImportDraft& draft, ImportCounter& counter)
    : m_context(context), m_draft(draft), m_counter(counter) {
    setTitle(tr("Which touchpoint each answer belongs to"));
    setSubTitle(tr("Nothing is written before you choose Import. Unassigned answers are kept and can be "
                   "assigned later."));
    setFinalPage(true);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Touchpoints, and rows that cannot be read"));
    m_tabs->addTab(makeLabels(), tr("Touchpoints"));
    m_tabs->addTab(makeRejected(), tr("Not readable"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(makeLosses());
    layout->addWidget(new CountStrip(context, draft, counter));
    connect(&counter, &ImportCounter::changed, this, &LabelsPage::follow);
}

void LabelsPage::makeTableOf(QAbstractItemModel& labels) {
    m_labels = new QTableView;
    m_labels->setModel(&labels);
    m_labels->setItemDelegateForColumn(LabelModel::Touchpoint,
                                       new TouchpointDelegate(m_context, *m_model, this));
    m_labels->setAccessibleName(tr("Labels and their touchpoints"));
    m_labels->setWordWrap(false);
    m_labels->setTextElideMode(Qt::ElideMiddle); // labels of one question differ at their end
    m_labels->setSelectionMode(QAbstractItemView::SingleSelection);
    m_labels->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_labels->setTabKeyNavigation(false);
    m_labels->verticalHeader()->hide();
    m_labels->verticalHeader()->setDefaultSectionSize(labelRowHeight);
    makeCalm(*m_labels);
    QHeaderView* header = m_labels->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(LabelModel::Label, QHeaderView::Stretch);
    header->setSectionResizeMode(LabelModel::Touchpoint, QHeaderView::Stretch);
    connect(m_labels, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == LabelModel::Touchpoint) m_labels->edit(index);
    });
}

QWidget* LabelsPage::makeLabels() {
    m_model = new LabelModel(m_context, m_draft, this);
    auto* filtered = new OpenLabels(this);
    filtered->setDynamicSortFilter(false);
    filtered->setSourceModel(m_model);
    makeTableOf(*filtered);
    m_onlyOpen = new QCheckBox(tr("&Only unassigned"));
    m_onlyOpen->setToolTip(tr("Lists only labels that still need a touchpoint"));
    m_suggested = new QPushButton;
    m_suggested->setToolTip(tr("Assigns each label that is unassigned to the touchpoint most like it"));
    m_create = new QPushButton(tr("Make &touchpoints of the unassigned"));
    m_create->setToolTip(tr("Draws a card for each label that is unassigned, to be put in its place later"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_onlyOpen);
    buttons->addStretch(1);
    buttons->addWidget(m_suggested);
    buttons->addWidget(m_create);
    auto* tab = new QWidget;
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(inTab);
    layout->addWidget(m_labels, 1);
    layout->addLayout(buttons);
    connect(m_onlyOpen, &QCheckBox::toggled, filtered, &OpenLabels::setOnlyOpen);
    connect(m_suggested, &QPushButton::clicked, m_model, &LabelModel::takeSuggestions);
    connect(m_create, &QPushButton::clicked, m_model, &LabelModel::makeTouchpointsOfTheRest);
    connect(m_model, &LabelModel::chosen, &m_counter, &ImportCounter::matchesChanged);
    return tab;
}

QWidget* LabelsPage::makeRejected() {
    m_rejected = makeTable({tr("Line"), tr("Why"), tr("Text")}, tr("Rows that cannot be read"), 1);
    m_rejected->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_save = new QPushButton(tr("&Save the list…"));
    m_save->setToolTip(tr("Saves the rows with the reasons, to be mended and imported again"));
    auto* tab = new QWidget;
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(inTab);
    layout->addWidget(m_rejected, 1);
    layout->addWidget(m_save, 0, Qt::AlignRight);
    connect(m_save, &QPushButton::clicked, this, &LabelsPage::saveRejected);
    return tab;
}

QWidget* LabelsPage::makeLosses() {
    m_losses = new QComboBox;
    m_losses->addItem(tr("the good rows are imported, unless the file is damaged"),
                      static_cast<int>(feedback::Losses::LeaveOutRows));
    m_losses->addItem(tr("the good rows are imported, also of a damaged file"),
                      static_cast<int>(feedback::Losses::KeepGood));
    m_losses->addItem(tr("nothing is imported"), static_cast<int>(feedback::Losses::AllOrNothing));
    m_losses->setToolTip(tr("Rows that cannot be read are listed in any case"));
    auto* label = new QLabel(tr("If something cannot be rea&d"));
    label->setBuddy(m_losses);
    auto* losses = new QWidget;
    auto* layout = new QHBoxLayout(losses);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_losses);
    layout->addStretch(1);
    connect(m_losses, &QComboBox::activated, this, [this] {
        m_draft.losses = static_cast<feedback::Losses>(m_losses->currentData().toInt());
        m_counter.matchesChanged();
    });
    return losses;
}

void LabelsPage::initializePage() {
    m_shown = false;
    if (!m_counter.isCurrent()) m_counter.mappingChanged();
    follow();
}

bool LabelsPage::isComplete() const {
    return m_counter.isCurrent() && !feedback::refusal(m_draft.preview, m_draft.losses);
}

void LabelsPage::follow() {
    if (!m_counter.isCurrent()) {
        m_shown = false;
    } else if (!m_shown) {
        m_shown = true;
        m_model->reload();
        fillRejected();
    }
    m_tabs->setEnabled(m_counter.isCurrent());
    showButtons();
    Q_EMIT completeChanged();
}

void LabelsPage::showButtons() {
    const int waiting = m_model->waitingSuggestions();
    m_suggested->setText(tr("Take %n &suggestion(s)", nullptr, waiting));
    m_suggested->setVisible(waiting > 0);
    m_create->setEnabled(m_counter.unassigned() > 0);
}

void LabelsPage::fillRejected() {
    const auto& rejected = m_draft.preview.rejected;
    m_rejected->setRowCount(static_cast<int>(rejected.size()));
    for (int row = 0; row < m_rejected->rowCount(); ++row) {
        const feedback::Rejected& entry = rejected[static_cast<std::size_t>(row)];
        m_rejected->setItem(row, 0, numberItem(m_context.language.number(entry.position.line)));
        m_rejected->setItem(row, 1, textItem(entry.reason));
        m_rejected->setItem(row, 2, textItem(entry.text));
    }
    m_tabs->setTabText(
        1, tr("Not readable (%1)").arg(m_context.language.number(m_draft.preview.counts.invalid)));
    m_save->setEnabled(!rejected.empty());
}

void LabelsPage::saveRejected() {
    const QString path =
        m_context.fileChooser.saveFile(this, tr("Save the rows that cannot be read"), tr("not-readable.csv"),
                                       {{tr("Text tables"), {QStringLiteral("csv")}}});
    if (path.isEmpty()) return;
    const auto& shown = m_draft.preview.rejected;
    // A server counts rows alike as one; of anything else there may be more than the preview holds.
    const bool counted = sources::isServer(m_draft.sample.location);
    if (!counted && std::ssize(shown) < m_draft.preview.counts.invalid) {
        saveAllRejected(path);
        return;
    }
    const Result<void> written = feedback::writeRejected(path, shown);
    if (!written) m_context.notifier.error(this, tr("The list could not be saved."), written.error());
}

/// The table is read once more, so that none is missing.
void LabelsPage::saveAllRejected(const QString& path) {
    m_context.jobs.start(
        QStringLiteral("save-rejected"), tr("Saving the rows that cannot be read"), this,
        [path, location = m_draft.sample.location, mapping = m_draft.mapping,
         titles = feedback::titlesOf(m_draft.sample)](Progress& progress) -> Result<qint64> {
            const auto list = feedback::RejectedWriter::open(path, titles);
            if (!list) return fail(list.error());
            const auto read =
                feedback::preview(location, mapping, progress,
                                  [&](const feedback::Rejected& row) { return (*list)->add(row); });
            if (!read) return fail(read.error());
            if (const Result<void> finished = (*list)->finish(); !finished) return fail(finished.error());
            return (*list)->count();
        },
        [this](const Result<qint64>& written) {
            m_save->setEnabled(true);
            if (!written) {
                if (written.error().code == ErrorCode::Cancelled) return; // who stopped it knows
                m_context.notifier.error(this, tr("The list could not be saved."), written.error());
                return;
            }
            m_context.notifier.information(this, tr("The list was saved."),
                                           tr("%Ln row(s) are in it.", nullptr, pluralCount(*written)));
        });
    m_save->setEnabled(false);
}

} // namespace chwila::ui
