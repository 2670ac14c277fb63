#include "ui/views/heatmap_view.h"

#include "core/base/whole_file.h"
#include "core/document/document.h"
#include "core/render/figure_pictures.h"
#include "core/report/figure_tables.h"
#include "core/report/heatmap_finding.h"
#include "ui/jobs/analysis_scheduler.h"
#include "ui/panels/empty_state.h"
#include "ui/services/file_chooser.h"
#include "ui/services/file_names.h"
#include "ui/services/notifier.h"
#include "ui/services/picture_language.h"
#include "ui/views/heatmap_details.h"
#include "ui/views/heatmap_widget.h"
#include "ui/views/words_panel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>

#include <utility>

namespace chwila::ui {

namespace {

constexpr report::Dimension dimensions[] = {report::Dimension::Department, report::Dimension::Stage,
                                            report::Dimension::Channel,    report::Dimension::ExperienceArea,
                                            report::Dimension::Touchpoint, report::Dimension::Segment,
                                            report::Dimension::Month};
constexpr report::Measure measures[] = {report::Measure::Satisfaction, report::Measure::LowShare,
                                        report::Measure::CustomersLost, report::Measure::Responses};

constexpr int widestMeasure = 24; // letters
constexpr int tableParts = 4;     // of the height, where a cell is chosen …
constexpr int detailParts = 3;    // … enough for some of the customers' words
const QString tableJob = QStringLiteral("heatmap-table");
constexpr int fixedMeasures = static_cast<int>(std::size(measures));

QLabel* labelFor(const QString& text, QWidget* buddy) {
    auto* label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

} // namespace

HeatmapView::HeatmapView(QWidget* parent) : View(parent) {}

HeatmapView::~HeatmapView() {
    if (m_context) m_context->jobs.drop(tableJob);
}

QString HeatmapView::title() const {
    return tr("Heatmap");
}

void HeatmapView::setContext(const ViewContext& context) {
    m_context.emplace(context);
    build();
    const auto stale = [this] { refresh(); };
    connect(&context.analysis, &AnalysisScheduler::countsChanged, this, stale);
    connect(&context.analysis, &AnalysisScheduler::resultChanged, this, stale);
    connect(&context.analysis, &AnalysisScheduler::cubeChanged, this, [this] {
        updateAttributes();
        refresh();
    });
    connect(&context.document, &document::Document::changed, this, stale);
    connect(&context.journey, &JourneyState::changed, this, stale);
    updateAttributes();
    refresh();
}

void HeatmapView::build() {
    m_heatmap = new HeatmapWidget(m_context->theme);
    m_scroll = new QScrollArea;
    m_scroll->setWidget(m_heatmap);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);

    auto* table = new QWidget;
    auto* tableLayout = new QVBoxLayout(table);
    tableLayout->setContentsMargins(16, 12, 16, 12);
    tableLayout->setSpacing(4);
    tableLayout->addWidget(makeChoices());
    tableLayout->addSpacing(8);
    tableLayout->addWidget(m_scroll, 1);

    m_parts = new QSplitter(Qt::Vertical);
    m_parts->addWidget(table);
    m_details = new HeatmapDetails(*m_context);
    m_parts->addWidget(m_details);
    m_parts->setStretchFactor(0, tableParts);
    m_parts->setStretchFactor(1, detailParts);
    m_parts->setChildrenCollapsible(false);
    m_empty = new EmptyState(*m_context);
    m_pages = emptyOr(m_empty, m_parts, this);

    connect(m_details->words(), &WordsPanel::capabilitiesChanged, this, &View::capabilitiesChanged);
    connect(m_heatmap, &HeatmapWidget::chosenChanged, this, &HeatmapView::showChosen);
    connect(m_heatmap, &HeatmapWidget::activated, this, [this] { m_details->touchpoints()->setFocus(); });
    connect(m_details, &HeatmapDetails::touchpointActivated, this,
            [this] { Q_EMIT viewRequested(ActionId::ShowMap); });
}

QWidget* HeatmapView::makeChoices() {
    m_rows = new QComboBox;
    m_columns = new QComboBox;
    m_measure = new QComboBox;
    m_measure->setObjectName(QStringLiteral("heatmapMeasure"));
    m_attribute = new QComboBox;
    fillDimensions(m_rows, report::Dimension::Department);
    fillDimensions(m_columns, report::Dimension::Stage);
    for (const report::Measure measure : measures) {
        m_measure->addItem(report::measureName(measure, m_context->language), static_cast<int>(measure));
    }
    m_rows->setAccessibleName(tr("Rows of the heatmap"));
    m_columns->setAccessibleName(tr("Columns of the heatmap"));
    m_measure->setAccessibleName(tr("Measure shown in the cells"));
    // Names of analyses' figures are long; the list shows them whole.
    m_measure->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_measure->setMinimumContentsLength(widestMeasure);
    m_attribute->setAccessibleName(tr("Segment attribute"));
    m_attribute->setToolTip(tr("Which attribute of the respondents makes the segments"));
    // On a projector in workshop mode the boxes become narrow before the page has to be scrolled sideways.
    constexpr int narrowest = 88;
    for (QComboBox* box : {m_measure, m_rows, m_columns, m_attribute})
        box->setMinimumWidth(narrowest);
    auto* choices = new QWidget;
    auto* layout = new QHBoxLayout(choices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(labelFor(tr("&Show"), m_measure));
    layout->addWidget(m_measure);
    layout->addSpacing(8);
    layout->addWidget(labelFor(tr("&by"), m_rows));
    layout->addWidget(m_rows);
    layout->addWidget(labelFor(tr("a&nd"), m_columns));
    layout->addWidget(m_columns);
    layout->addWidget(m_attribute);
    layout->addStretch(1);
    for (QComboBox* box : {m_rows, m_columns, m_measure, m_attribute}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    }
    return choices;
}

void HeatmapView::fillDimensions(QComboBox* box, report::Dimension current) {
    for (const report::Dimension dimension : dimensions) {
        box->addItem(report::dimensionName(dimension, m_context->language), static_cast<int>(dimension));
        if (dimension == current) box->setCurrentIndex(box->count() - 1);
    }
}

/// What analyses give each touchpoint stands behind the fixed measures, as far as this result has it.
void HeatmapView::updateMeasures() {
    const auto result = m_context->analysis.result();
    const int losses = m_measure->findData(static_cast<int>(report::Measure::CustomersLost));
    m_measure->setItemText(
        losses, report::measureName(report::Measure::CustomersLost, result.get(), m_context->language));
    const auto offered =
        result ? report::partMeasures(*result, m_context->language) : std::vector<report::PartMeasure>();
    bool same = m_measure->count() == fixedMeasures + static_cast<int>(offered.size());
    for (std::size_t i = 0; same && i < offered.size(); ++i)
        same = m_measure->itemData(fixedMeasures + static_cast<int>(i)).toString() == offered[i].key;
    if (same) return;
    const QSignalBlocker blocker(m_measure);
    const QVariant current = m_measure->currentData();
    while (m_measure->count() > fixedMeasures)
        m_measure->removeItem(m_measure->count() - 1);
    for (const report::PartMeasure& measure : offered)
        m_measure->addItem(measure.name, measure.key);
    m_measure->setCurrentIndex(std::max(0, m_measure->findData(current)));
    constexpr int scrollBar = 24;
    m_measure->view()->setMinimumWidth(m_measure->view()->sizeHintForColumn(0) + scrollBar);
}

void HeatmapView::updateAttributes() {
    const QSignalBlocker blocker(m_attribute);
    const QString current = m_attribute->currentText();
    m_attribute->clear();
    if (const auto cube = m_context->analysis.cube()) {
        for (const auto& [attribute, values] : cube->attributes())
            m_attribute->addItem(attribute);
    }
    m_attribute->setCurrentIndex(std::max(0, m_attribute->findText(current)));
}

report::HeatmapSpec HeatmapView::spec() const {
    report::HeatmapSpec spec;
    spec.rows = static_cast<report::Dimension>(m_rows->currentData().toInt());
    spec.columns = static_cast<report::Dimension>(m_columns->currentData().toInt());
    if (m_measure->currentIndex() < fixedMeasures) {
        spec.measure = static_cast<report::Measure>(m_measure->currentData().toInt());
    } else {
        spec.measure = report::Measure::OfPart;
        spec.part = m_measure->currentData().toString();
    }
    const bool bySegment =
        spec.rows == report::Dimension::Segment || spec.columns == report::Dimension::Segment;
    if (bySegment) spec.attribute = m_attribute->currentText();
    return spec;
}

void HeatmapView::setSpec(const report::HeatmapSpec& spec) {
    const auto pick = [](QComboBox* box, const QVariant& value) {
        const QSignalBlocker blocker(box);
        box->setCurrentIndex(std::max(0, box->findData(value)));
    };
    pick(m_rows, static_cast<int>(spec.rows));
    pick(m_columns, static_cast<int>(spec.columns));
    updateMeasures();
    pick(m_measure, spec.measure == report::Measure::OfPart ? QVariant(spec.part)
                                                            : QVariant(static_cast<int>(spec.measure)));
    if (const int at = m_attribute->findText(spec.attribute); at >= 0) m_attribute->setCurrentIndex(at);
    refresh();
}

/// What a table is made of besides the counts, as values that stay what they are while a job reads them.
struct HeatmapView::Basis {
    std::shared_ptr<const model::Project> project;
    model::JourneyId journey;
    feedback::Filter filter;
    std::shared_ptr<const analysis::AnalysisResult> result;
    std::shared_ptr<const feedback::ResponseCube> cube;

    report::HeatmapTable table(const feedback::AnswerCounts& counts, const report::HeatmapSpec& spec,
                               const Language& language) const {
        report::HeatmapInput input{*project, journey, counts, filter};
        input.result = result.get();
        if (cube) {
            input.profiles = cube->profiles();
            input.firstDay = cube->firstDay();
            input.lastDay = cube->lastDay();
            input.countsUnder = [this](const feedback::Filter& narrower) {
                return cube->counts(*project, narrower);
            };
        }
        return report::titledByFinding(report::buildHeatmap(input, spec, language), language);
    }
};

HeatmapView::Basis HeatmapView::basis() const {
    return {m_context->document.snapshot(), m_context->journey.journey(), m_context->filter.filter(),
            m_context->analysis.result(), m_context->analysis.cube()};
}

void HeatmapView::refresh() {
    if (!m_context) return;
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    m_stale = false;
    updateMeasures();
    const report::HeatmapSpec wanted = spec();
    m_attribute->setVisible(wanted.rows == report::Dimension::Segment
                            || wanted.columns == report::Dimension::Segment);
    const bool empty = m_empty->saysWhyNoAnswers(
        tr("The heatmap shows where scores are high and low once customers have answered."));
    m_pages->setCurrentIndex(empty ? 0 : 1);
    const model::JourneyId journey = m_context->journey.journey();
    const bool another = std::exchange(m_tableOf, journey) != journey;
    // Every month counts all answers anew: with millions of them that takes longer than a frame.
    if (wanted.rows == report::Dimension::Month || wanted.columns == report::Dimension::Month) {
        if (another) showTable({}); // no other journey's stands in meanwhile
        m_context->jobs.start(
            tableJob, {}, this,
            [made = basis(), counts = m_context->analysis.counts(), wanted, language = m_context->language](
                Progress&) -> Result<report::HeatmapTable> { return made.table(counts, wanted, language); },
            [this](Result<report::HeatmapTable> table) {
                if (table) showTable(*std::move(table));
            });
        return;
    }
    m_context->jobs.drop(tableJob);
    showTable(basis().table(m_context->analysis.counts(), wanted, m_context->language));
}

void HeatmapView::showTable(report::HeatmapTable table) {
    m_heatmap->setTable(std::move(table));
    Q_EMIT capabilitiesChanged();
}

void HeatmapView::showChosen() {
    const auto place = m_heatmap->chosen();
    const bool another = place != m_shown;
    const bool first = place && !m_shown;
    m_shown = place;
    if (!place) return m_details->showNothing();
    m_details->showCell(m_heatmap->table(), {place->first, place->second}, m_heatmap->cellAt(*place),
                        m_heatmap->nameOf(*place));
    // Only the hint had its room so far; what follows takes what a person set.
    if (first) m_parts->setSizes({tableParts * m_parts->height(), detailParts * m_parts->height()});
    // The details take room from the table: the cell they tell of stays in sight, once both have their size.
    if (another) QMetaObject::invokeMethod(this, &HeatmapView::keepInSight, Qt::QueuedConnection);
}

void HeatmapView::keepInSight() {
    if (!m_shown) return;
    constexpr int around = 8;
    // With the held heads, which would cover it.
    const QSizeF heads(m_heatmap->placeRect(1, 0).width(), render::heatmapHeaderRow);
    const QRect cell =
        m_heatmap->placeRect(static_cast<int>(m_shown->first) + 1, static_cast<int>(m_shown->second) + 1)
            .adjusted(-heads.width() - around, -heads.height() - around, around, around)
            .toAlignedRect();
    m_scroll->ensureVisible(cell.center().x(), cell.center().y(), cell.width() / 2, cell.height() / 2);
}

bool HeatmapView::canPerform(ActionId action) const {
    if (action == ActionId::ExportHeatmapPng || action == ActionId::ExportHeatmapCsv)
        return m_context && m_context->journey.journey().isValid();
    return m_details && m_details->words()->canPerform(action);
}

bool HeatmapView::perform(ActionId action) {
    if (!canPerform(action)) return false;
    if (action != ActionId::ExportHeatmapPng && action != ActionId::ExportHeatmapCsv)
        return m_details->words()->perform(action);
    exportTable(action);
    return true;
}

/// As it may be handed on: made anew without what is too small.
void HeatmapView::exportTable(ActionId action) {
    const bool picture = action == ActionId::ExportHeatmapPng;
    const model::Project& project = m_context->document.project();
    const QString title = picture ? pictureDialogTitle(tr("Export heatmap"), project, m_context->language)
                                  : tr("Export heatmap");
    const report::HeatmapTable& table = m_heatmap->table();
    const QString shown =
        QStringLiteral("%1: %2 × %3").arg(m_measure->currentText(), table.rowsName, table.columnsName);
    const QString name = fileNameFor(
        narrowedTitle(shown, m_context->filter.filter(), project, m_context->language), tr("Heatmap"));
    const QString path =
        m_context->fileChooser.saveFile(this, title, name,
                                        {picture ? FileKind{tr("PNG picture"), {QStringLiteral("png")}}
                                                 : FileKind{tr("CSV table"), {QStringLiteral("csv")}}});
    if (path.isEmpty()) return;
    const report::FiguresRequest request{m_context->document.snapshot(), m_context->journey.journey(),
                                         m_context->analysis.cube(),     m_context->analysis.observations(),
                                         m_context->filter.filter(),     report::Audience::Others};
    const QString shownPath = QDir::toNativeSeparators(path);
    const bool begun = m_context->jobs.startKept(
        QStringLiteral("export/") + path, title, this,
        [request, path, picture, wanted = spec(),
         language = picture ? pictureLanguage(project, m_context->language)
                            : m_context->language](Progress& progress) -> Result<void> {
            const Result<report::Figures> figures = report::computeFigures(request, progress);
            if (!figures) return fail(figures.error());
            const report::HeatmapTable made =
                report::buildHeatmap(report::heatmapInput(*figures), wanted, language);
            if (!picture) return writeWhole(path, report::heatmapCsv(made));
            constexpr double pixels = 2;
            const Result<QByteArray> bytes =
                render::heatmapPng(report::titledByFinding(made, language), render::Theme::light(), pixels);
            return bytes ? writeWhole(path, *bytes) : fail(bytes.error());
        },
        [this, shownPath](const Result<void>& done) {
            if (done) {
                Q_EMIT message(tr("%1 was written.").arg(shownPath));
            } else if (done.error().code != ErrorCode::Cancelled) {
                m_context->notifier.error(this, tr("The heatmap was not written."), done.error());
            }
        });
    if (!begun) Q_EMIT message(tr("%1 is being written already.").arg(shownPath));
}

bool HeatmapView::reveal(model::TouchpointId touchpoint) {
    const report::HeatmapTable& table = m_heatmap->table();
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            if (!std::ranges::binary_search(table.at(row, column).touchpoints, touchpoint)) continue;
            m_heatmap->choose(HeatmapWidget::Place(row, column));
            return true;
        }
    }
    return false;
}

void HeatmapView::showEvent(QShowEvent* event) {
    View::showEvent(event);
    if (m_stale) refresh();
}

void HeatmapView::changeEvent(QEvent* event) {
    View::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_heatmap) m_heatmap->update();
}

} // namespace chwila::ui
