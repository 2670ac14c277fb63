#include "ui/views/heatmap_view.h"

#include "core/base/text.h"
#include "core/document/document.h"
#include "core/document/selection.h"
#include "core/report/sentences.h"
#include "ui/jobs/analysis_scheduler.h"
#include "ui/jobs/filter_state.h"
#include "ui/jobs/journey_state.h"
#include "ui/views/heatmap_widget.h"
#include "ui/views/words_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>

namespace chwila::ui {

namespace {

constexpr report::Dimension dimensions[] = {report::Dimension::Department, report::Dimension::Stage,
                                            report::Dimension::Channel,    report::Dimension::ExperienceArea,
                                            report::Dimension::Touchpoint, report::Dimension::Segment,
                                            report::Dimension::Month};
constexpr report::Measure measures[] = {report::Measure::Satisfaction, report::Measure::LowShare,
                                        report::Measure::CustomersLost, report::Measure::Responses};

constexpr int hintHeight = 44; // one line and its margins

QLabel* plainLabel(render::TextRole role) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(render::font(role));
    return label;
}

QLabel* labelFor(const QString& text, QWidget* buddy) {
    auto* label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

} // namespace

HeatmapView::HeatmapView(QWidget* parent) : View(parent) {}
HeatmapView::~HeatmapView() = default;

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
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_heatmap);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);

    auto* table = new QWidget;
    auto* tableLayout = new QVBoxLayout(table);
    tableLayout->setContentsMargins(16, 12, 16, 12);
    tableLayout->setSpacing(4);
    tableLayout->addWidget(makeChoices());
    tableLayout->addSpacing(8);
    tableLayout->addWidget(scroll, 1);

    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(table);
    splitter->addWidget(makeDetails());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_heatmap, &HeatmapWidget::chosenChanged, this, &HeatmapView::showChosen);
    connect(m_heatmap, &HeatmapWidget::activated, this, [this] { m_touchpoints->setFocus(); });
}

QWidget* HeatmapView::makeChoices() {
    m_rows = new QComboBox;
    m_columns = new QComboBox;
    m_measure = new QComboBox;
    m_attribute = new QComboBox;
    fillDimensions(m_rows, report::Dimension::Department);
    fillDimensions(m_columns, report::Dimension::Stage);
    for (const report::Measure measure : measures) {
        m_measure->addItem(report::measureName(measure, m_context->language), static_cast<int>(measure));
    }
    m_rows->setAccessibleName(tr("Rows of the heatmap"));
    m_columns->setAccessibleName(tr("Columns of the heatmap"));
    m_measure->setAccessibleName(tr("Measure shown in the cells"));
    m_attribute->setAccessibleName(tr("Segment attribute"));
    m_attribute->setToolTip(tr("Which attribute of the respondents makes the segments"));
    auto* choices = new QWidget;
    auto* layout = new QHBoxLayout(choices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(labelFor(tr("&Show"), m_measure));
    layout->addWidget(m_measure);
    layout->addSpacing(8);
    layout->addWidget(labelFor(tr("&by"), m_rows));
    layout->addWidget(m_rows);
    layout->addWidget(labelFor(tr("an&d"), m_columns));
    layout->addWidget(m_columns);
    layout->addWidget(m_attribute);
    layout->addStretch(1);
    for (QComboBox* box : {m_rows, m_columns, m_measure, m_attribute}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    }
    return choices;
}

QWidget* HeatmapView::makeDetails() {
    m_detailTitle = plainLabel(render::TextRole::Title);
    m_touchpoints = new QListWidget;
    m_touchpoints->setAccessibleName(tr("Touchpoints of the chosen cell"));
    m_touchpoints->setFrameShape(QFrame::NoFrame);
    m_touchpoints->setToolTip(tr("Enter or a double click shows the touchpoint on the map"));
    m_words = new WordsPanel(*m_context);
    auto* left = new QWidget;
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(16, 12, 8, 12);
    leftLayout->addWidget(m_detailTitle);
    leftLayout->addWidget(m_touchpoints, 1);
    m_details = new QSplitter(Qt::Horizontal);
    QSplitter* details = m_details;
    details->addWidget(left);
    details->addWidget(m_words);
    details->setStretchFactor(0, 2);
    details->setStretchFactor(1, 3);
    details->setChildrenCollapsible(false);
    connect(m_touchpoints, &QListWidget::itemActivated, this, &HeatmapView::goToTouchpoint);
    connect(m_touchpoints, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (!item) return;
        const model::TouchpointId id{item->data(Qt::UserRole).toLongLong()};
        if (id.isValid()) m_context->selection.set({.touchpoints = {id}});
    });
    return details;
}

void HeatmapView::fillDimensions(QComboBox* box, report::Dimension current) {
    for (const report::Dimension dimension : dimensions) {
        box->addItem(report::dimensionName(dimension, m_context->language), static_cast<int>(dimension));
        if (dimension == current) box->setCurrentIndex(box->count() - 1);
    }
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
    spec.measure = static_cast<report::Measure>(m_measure->currentData().toInt());
    const bool bySegment =
        spec.rows == report::Dimension::Segment || spec.columns == report::Dimension::Segment;
    if (bySegment) spec.attribute = m_attribute->currentText();
    return spec;
}

void HeatmapView::setSpec(const report::HeatmapSpec& spec) {
    const auto pick = [](QComboBox* box, int value) {
        const QSignalBlocker blocker(box);
        box->setCurrentIndex(std::max(0, box->findData(value)));
    };
    pick(m_rows, static_cast<int>(spec.rows));
    pick(m_columns, static_cast<int>(spec.columns));
    pick(m_measure, static_cast<int>(spec.measure));
    if (const int at = m_attribute->findText(spec.attribute); at >= 0) m_attribute->setCurrentIndex(at);
    refresh();
}

void HeatmapView::refresh() {
    if (!m_context) return;
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    m_stale = false;
    const report::HeatmapSpec wanted = spec();
    m_attribute->setVisible(wanted.rows == report::Dimension::Segment
                            || wanted.columns == report::Dimension::Segment);
    const auto cube = m_context->analysis.cube();
    const auto result = m_context->analysis.result();
    const model::Project& project = m_context->document.project();
    report::HeatmapInput input{project, m_context->journey.journey(), m_context->analysis.counts(),
                               m_context->filter.filter()};
    input.result = result.get();
    if (cube) {
        input.profiles = cube->profiles();
        input.firstDay = cube->firstDay();
        input.lastDay = cube->lastDay();
        input.countsUnder = [&project, cube](const feedback::Filter& filter) {
            return cube->counts(project, filter);
        };
    }
    report::HeatmapTable table = report::buildHeatmap(input, wanted, m_context->language);
    m_heatmap->setTable(std::move(table));
}

void HeatmapView::showChosen() {
    const auto place = m_heatmap->chosen();
    m_touchpoints->clear();
    // Without a cell there is nothing to list, and the table takes the room.
    m_touchpoints->setVisible(place.has_value());
    m_words->setVisible(place.has_value());
    m_details->setMaximumHeight(place ? QWIDGETSIZE_MAX : hintHeight);
    if (!place) {
        m_detailTitle->setText(tr("Choose a cell to see its touchpoints and what customers said."));
        m_words->clear();
        return;
    }
    const report::HeatmapCell& cell = m_heatmap->cellAt(*place);
    m_detailTitle->setText(m_heatmap->nameOf(*place));
    const auto result = m_context->analysis.result();
    const model::Project& project = m_context->document.project();
    const Language& language = m_context->language;
    for (const model::TouchpointId id : cell.touchpoints) {
        const model::Touchpoint* touchpoint = project.find(id);
        if (!touchpoint) continue;
        QString line = singleLine(touchpoint->name);
        const analysis::TouchpointResult* figures = result ? result->find(id) : nullptr;
        if (figures && figures->satisfaction) {
            line += QStringLiteral("  ·  %1  ·  %2")
                        .arg(language.number(*figures->satisfaction, 0),
                             tr("%n answer(s)", nullptr, static_cast<int>(figures->answers)));
        } else {
            line += QStringLiteral("  ·  ") + tr("no answers");
        }
        auto* item = new QListWidgetItem(line, m_touchpoints);
        item->setData(Qt::UserRole, id.value);
    }
    if (cell.touchpoints.empty()) {
        auto* item = new QListWidgetItem(tr("No touchpoint stands here."), m_touchpoints);
        item->setFlags(Qt::NoItemFlags);
    }
    m_words->showWordsOf(cell.touchpoints);
}

void HeatmapView::goToTouchpoint() {
    const QListWidgetItem* item = m_touchpoints->currentItem();
    const model::TouchpointId id{item ? item->data(Qt::UserRole).toLongLong() : 0};
    if (!id.isValid()) return;
    m_context->selection.set({.touchpoints = {id}});
    Q_EMIT viewRequested(ActionId::ShowMap);
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
