#include "ui/views/heatmap_details.h"

#include "core/base/text.h"
#include "core/document/document.h"
#include "core/document/selection.h"
#include "ui/charts/pulse_widget.h"
#include "ui/jobs/analysis_scheduler.h"
#include "ui/views/words_panel.h"

#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

namespace chwila::ui {

namespace {

constexpr int cellHintHeight = 44; // one line and its margins
const QString cellTrendKey = QStringLiteral("heatmap-trend");

QLabel* cellLabel(render::TextRole role) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(render::font(role));
    if (role == render::TextRole::Caption) label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

HeatmapDetails::HeatmapDetails(const ViewContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_words(new WordsPanel(context)) {
    auto* parts = new QSplitter(Qt::Horizontal);
    parts->addWidget(makeTouchpoints());
    parts->addWidget(makeTrend());
    parts->addWidget(m_words);
    m_words->layout()->setContentsMargins(8, 12, 16, 12); // beside a handle, and at the window's edge
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 3);
    parts->setStretchFactor(2, 5);
    parts->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(parts);
    showNothing();
}

HeatmapDetails::~HeatmapDetails() {
    m_context.jobs.drop(cellTrendKey);
}

QWidget* HeatmapDetails::makeTouchpoints() {
    m_title = cellLabel(render::TextRole::Title);
    m_said = cellLabel(render::TextRole::Caption);
    m_touchpoints = new QListWidget;
    m_touchpoints->setAccessibleName(tr("Touchpoints of the chosen cell"));
    m_touchpoints->setFrameShape(QFrame::NoFrame);
    m_touchpoints->setWordWrap(true);
    m_touchpoints->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_touchpoints->setToolTip(tr("Enter or a double click shows the touchpoint on the map"));
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(16, 12, 8, 12);
    layout->addWidget(m_title);
    layout->addWidget(m_said);
    layout->addWidget(m_touchpoints, 1);
    const auto select = [this](const QListWidgetItem* item) {
        const model::TouchpointId id{item ? item->data(Qt::UserRole).toLongLong() : 0};
        if (id.isValid()) m_context.selection.set({.touchpoints = {id}});
        return id.isValid();
    };
    connect(m_touchpoints, &QListWidget::itemActivated, this, [this, select](const QListWidgetItem* item) {
        if (select(item)) Q_EMIT touchpointActivated();
    });
    connect(m_touchpoints, &QListWidget::currentItemChanged, this, select);
    return part;
}

QWidget* HeatmapDetails::makeTrend() {
    m_trendText = cellLabel(render::TextRole::Caption);
    m_trend = new PulseWidget(m_context.theme, render::PulseDetail::Small, m_context.language);
    m_trendPart = new QWidget;
    auto* layout = new QVBoxLayout(m_trendPart);
    layout->setContentsMargins(8, 12, 8, 12);
    layout->addWidget(m_trend, 1);
    layout->addWidget(m_trendText);
    return m_trendPart;
}

void HeatmapDetails::showNothing() {
    for (QWidget* part : std::initializer_list<QWidget*>{m_touchpoints, m_trendPart, m_words})
        part->hide();
    setMaximumHeight(cellHintHeight);
    m_context.jobs.drop(cellTrendKey);
    m_touchpoints->clear();
    m_words->clear();
    m_said->hide();
    m_title->setText(tr("Choose a cell to see its touchpoints, their trend and what customers said."));
}

/// The value, how sure it is, and of how many answers.
QString HeatmapDetails::figuresOf(const report::HeatmapCell& cell, report::Measure measure) const {
    QString value = cell.text;
    if (cell.interval && !value.isEmpty()) {
        const double whole = measure == report::Measure::LowShare ? 1 : 100;
        const analysis::Interval shares{cell.interval->low / whole, cell.interval->high / whole};
        value += QStringLiteral(" (%1)").arg(report::betweenOfHundred(shares, m_context.language));
    }
    if (measure != report::Measure::OfPart) {
        value.prepend(report::measureName(measure, m_context.analysis.result().get(), m_context.language)
                      + QStringLiteral(": "));
    }
    QStringList parts{value, cell.answers == 0 ? tr("no answers")
                                               : tr("%Ln answer(s)", nullptr, pluralCount(cell.answers))};
    if (measure == report::Measure::Responses || cell.text.isEmpty()) parts.removeFirst();
    return parts.join(QStringLiteral(" · "));
}

QString HeatmapDetails::said() const {
    return m_said->text();
}

void HeatmapDetails::showCell(const report::HeatmapTable& table, report::HeatmapPlace place,
                              const report::HeatmapCell& cell, const QString& name) {
    const std::vector<model::TouchpointId>& touchpoints = cell.touchpoints;
    m_touchpoints->show();
    m_words->setVisible(!touchpoints.empty());
    setMaximumHeight(QWIDGETSIZE_MAX);
    m_title->setText(name);
    const feedback::Filter& window = m_context.filter.filter();
    const feedback::Filter filter = report::filterOfCell(table, place, window);
    QStringList said{figuresOf(cell, table.spec.measure)};
    if (!filter.countsEverything())
        said += feedback::describe(filter, m_context.document.project(), m_context.language);
    m_said->setText(said.join(QStringLiteral(" · ")));
    m_said->setVisible(!touchpoints.empty());
    listTouchpoints(touchpoints, filter);
    startTrend(touchpoints, report::filterOfTrend(table, place, window));
    m_words->showWordsOf(touchpoints, filter);
}

void HeatmapDetails::listTouchpoints(const std::vector<model::TouchpointId>& touchpoints,
                                     const feedback::Filter& filter) {
    const model::Project& project = m_context.document.project();
    const Language& language = m_context.language;
    const auto cube = m_context.analysis.cube();
    const feedback::AnswerCounts counts = cube ? cube->counts(project, filter) : feedback::AnswerCounts();
    const QListWidgetItem* before = m_touchpoints->currentItem();
    const qint64 chosen = before ? before->data(Qt::UserRole).toLongLong() : 0;
    const QSignalBlocker quiet(m_touchpoints);
    m_touchpoints->clear();
    for (const report::CellTouchpoint& figures : report::touchpointsOfCell(project, touchpoints, counts)) {
        const model::Touchpoint* touchpoint = project.find(figures.id);
        if (!touchpoint) continue;
        QStringList parts{singleLine(touchpoint->name)};
        if (figures.satisfaction) {
            // By its name: the cell may show another measure.
            parts << QStringLiteral("%1 %2").arg(
                report::measureName(report::Measure::Satisfaction, language).toLower(),
                language.number(*figures.satisfaction, 0))
                  << tr("%Ln answer(s)", nullptr, pluralCount(figures.answers));
        } else {
            parts << tr("no answers");
        }
        auto* item = new QListWidgetItem(parts.join(QStringLiteral(" · ")), m_touchpoints);
        item->setData(Qt::UserRole, figures.id.value);
        if (figures.id.value == chosen) m_touchpoints->setCurrentItem(item);
    }
    if (touchpoints.empty()) {
        auto* item = new QListWidgetItem(tr("No touchpoint stands here."), m_touchpoints);
        item->setFlags(Qt::NoItemFlags);
    }
}

/// In the background: counting weeks takes a while where there are millions of answers.
void HeatmapDetails::startTrend(const std::vector<model::TouchpointId>& touchpoints,
                                const feedback::Filter& filter) {
    const auto cube = m_context.analysis.cube();
    m_trendPart->setVisible(cube && !touchpoints.empty());
    if (!cube || touchpoints.empty()) return;
    analysis::AnalysisInput input;
    input.project = m_context.document.snapshot();
    input.journey = m_context.journey.journey();
    input.filter = filter;
    input.cube = cube;
    // Whose it is stands at the left already, where another measure may stand beside it.
    const QString name = report::measureName(report::Measure::LowShare, nullptr, m_context.language);
    const QString basis = feedback::describe(filter, m_context.document.project(), m_context.language);
    m_context.jobs.start(
        cellTrendKey, {}, this,
        [input, touchpoints, name, language = m_context.language](Progress&) -> Result<report::PulseChart> {
            return report::trendOfCell(input, touchpoints, name, language);
        },
        [this, basis](Result<report::PulseChart> chart) {
            if (!chart) return;
            m_trendText->setText(QStringLiteral("%1 · %2").arg(chart->caption, basis));
            m_trend->setChart(*std::move(chart));
        });
}

} // namespace chwila::ui
