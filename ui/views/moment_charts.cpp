#include "ui/views/moment_charts.h"

#include "core/document/document.h"
#include "core/report/distribution.h"
#include "core/report/pulse_chart.h"
#include "core/report/quadrant.h"
#include "ui/charts/bar_chart.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/pulse_widget.h"
#include "ui/charts/quadrant_chart.h"
#include "ui/jobs/filter_state.h"
#include "ui/jobs/filter_words.h"
#include "ui/services/plain_widgets.h"

#include <QChart>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolTip>

#include <algorithm>

namespace chwila::ui {

namespace {

constexpr int chartsHeight = 320; // what follows them should be in sight, too
constexpr int trendHeight = 240;

} // namespace

MomentCharts::MomentCharts(const ViewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_distribution(new ChartPanel),
      m_quadrant(new ChartPanel),
      m_trendBox(makeTrend()) {
    for (ChartPanel* panel : {m_distribution, m_quadrant}) {
        panel->setFixedHeight(chartsHeight);
        panel->installEventFilter(this);
    }
    auto* beside = new QHBoxLayout;
    beside->setSpacing(24);
    beside->addWidget(m_distribution, 2);
    beside->addWidget(m_quadrant, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(beside);
    layout->addWidget(m_trendBox);
}

QWidget* MomentCharts::makeTrend() {
    m_trend = new PulseWidget(m_context.theme, render::PulseDetail::Large, m_context.language);
    m_trend->setFixedHeight(trendHeight);
    m_trendSaid = plainLabel(render::TextRole::Body);
    m_openTrends = new QPushButton(tr("Open in &Trends"));
    m_openTrends->setToolTip(tr("The same trend with its events, beside all others"));
    connect(m_openTrends, &QPushButton::clicked, this, &MomentCharts::trendRequested);
    auto* below = new QHBoxLayout;
    below->setSpacing(16);
    below->addWidget(m_trendSaid, 1);
    below->addWidget(m_openTrends, 0, Qt::AlignTop);
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_trend);
    layout->addLayout(below);
    return box;
}

bool MomentCharts::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) ChartPanel::alignCharts(*m_distribution, *m_quadrant);
    return QWidget::eventFilter(watched, event);
}

void MomentCharts::show(const analysis::TouchpointResult& figures, const analysis::AnalysisResult& result) {
    const QString basis =
        feedback::describe(m_context.filter.filter(), m_context.document.project(), m_context.language);
    showDistribution(figures, basis);
    showQuadrant(figures.id, result, basis);
    ChartPanel::alignCharts(*m_distribution, *m_quadrant);
    showTrend(figures.id, result, narrowedTo(m_context.filter, m_context.document, m_context.language));
}

void MomentCharts::showDistribution(const analysis::TouchpointResult& figures, const QString& basis) {
    // The question most people answered; the others stand in the report and the inspector.
    const auto most = std::ranges::max_element(figures.questions, {}, &analysis::QuestionFigures::n);
    const model::Scale* scale =
        most == figures.questions.end() ? nullptr : m_context.document.project().find(most->scale);
    m_distribution->setVisible(scale != nullptr);
    if (!scale) return;
    const report::BarChart bars = report::distribution(*most, *scale, m_context.language);
    QString counted = tr("Answers by score");
    if (most->n < figures.answers) {
        // At once: else the title seems to disagree with the sentence above.
        counted = tr("%1 of the %2 answers here")
                      .arg(m_context.language.number(most->n), m_context.language.number(figures.answers));
    }
    m_distribution->setChart(makeBarChart(bars, m_context.theme), bars.title,
                             QStringList{bars.caption, basis}.join(QStringLiteral(" · ")), counted);
}

void MomentCharts::showQuadrant(model::TouchpointId current, const analysis::AnalysisResult& result,
                                const QString& basis) {
    const report::Quadrant quadrant =
        report::quadrant({m_context.document.project(), result, m_context.language});
    QuadrantHandlers handlers;
    handlers.clicked = [this](model::TouchpointId id) {
        // The chart is replaced by what follows, which must not happen inside its own signal.
        QMetaObject::invokeMethod(
            this, [this, id] { Q_EMIT touchpointChosen(id); }, Qt::QueuedConnection);
    };
    handlers.hovered = [this](const report::QuadrantPoint* point) {
        QToolTip::showText(QCursor::pos(), point ? point->detail.toHtmlEscaped() : QString(), m_quadrant);
    };
    QStringList caption{tr("n = %1").arg(m_context.language.number(result.answers)), basis, quadrant.caption};
    caption.removeAll(QString());
    m_quadrant->setChart(makeQuadrantChart(quadrant, current, m_context.theme, handlers), quadrant.title,
                         caption.join(QStringLiteral(" · ")), quadrant.up.name);
}

void MomentCharts::showTrend(model::TouchpointId touchpoint, const analysis::AnalysisResult& result,
                             const QString& basis) {
    const analysis::Pulse* pulse = result.pulse.find(touchpoint);
    m_trendBox->setVisible(pulse != nullptr);
    if (!pulse) return;
    const report::Telling telling{m_context.document.project(), result, m_context.language};
    const bool judged = pulse->state != analysis::PulseState::TooFewWeeks;
    m_trend->setVisible(judged);
    m_openTrends->setVisible(judged);
    report::PulseChart chart = report::pulseChart(*pulse, telling);
    if (!basis.isEmpty()) chart.caption += QStringLiteral(" · ") + basis;
    m_trend->setChart(std::move(chart));
    m_trendSaid->setText(report::pulseSentences(*pulse, telling).join(QLatin1Char(' ')));
}

} // namespace chwila::ui
