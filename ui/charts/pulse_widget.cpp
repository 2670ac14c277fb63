#include "ui/charts/pulse_widget.h"

#include "core/render/text.h"
#include "core/report/words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace chwila::ui {

namespace {
constexpr int border = 8;
}

PulseWidget::PulseWidget(const render::Theme& theme, render::PulseDetail detail, const Language& language,
                         QWidget* parent)
    : QWidget(parent), m_theme(theme), m_detail(detail), m_language(language) {
    if (detail == render::PulseDetail::Large) setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Trend"));
}

void PulseWidget::setChart(report::PulseChart chart) {
    if (chart == m_chart) return;
    if (chart.name != m_chart.name || chart.weeks.size() != m_chart.weeks.size()) m_week = -1;
    m_chart = std::move(chart);
    setAccessibleName(tr("Trend of %1").arg(m_chart.name));
    setAccessibleDescription(m_chart.finding);
    update();
}

QDate PulseWidget::chosenWeek() const {
    return m_week < 0 ? QDate() : m_chart.weeks[static_cast<std::size_t>(m_week)].monday;
}

QSize PulseWidget::sizeHint() const {
    return m_detail == render::PulseDetail::Large ? QSize(560, 300) : QSize(260, 140);
}

QSize PulseWidget::minimumSizeHint() const {
    return m_detail == render::PulseDetail::Large ? QSize(300, 260) : QSize(200, 132);
}

QRectF PulseWidget::area() const {
    const int side = m_detail == render::PulseDetail::Large ? border : 0;
    return QRectF(rect()).adjusted(side, side, -side, -side);
}

QString PulseWidget::describe(int week) const {
    const analysis::PulseWeek& each = m_chart.weeks[static_cast<std::size_t>(week)];
    int year = 0;
    const int number = each.monday.weekNumber(&year);
    QStringList parts{tr("Week %1 of %2").arg(number).arg(year) + QStringLiteral(" (")
                          + report::periodText(each.monday, each.monday.addDays(6), m_language)
                          + QLatin1Char(')'),
                      report::lowShareText(each.low, each.n, m_language)};
    if (each.judged) {
        parts +=
            tr("usual between %1 and %2").arg(m_language.percent(each.lower), m_language.percent(each.upper));
    }
    for (const report::PulseFlag& flag : m_chart.events) {
        if (flag.day >= each.monday && flag.day < each.monday.addDays(7)) parts += flag.text;
    }
    return parts.join(QStringLiteral(" · "));
}

void PulseWidget::choose(int week) {
    if (m_chart.weeks.empty()) return;
    m_week = std::clamp(week, 0, static_cast<int>(m_chart.weeks.size()) - 1);
    setAccessibleDescription(describe(m_week));
    setToolTip(describe(m_week).toHtmlEscaped());
    update();
    Q_EMIT weekChosen(chosenWeek());
}

void PulseWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool large = m_detail == render::PulseDetail::Large;
    if (large) {
        painter.setPen(QPen(hasFocus() ? m_theme.accent : m_theme.line, hasFocus() ? 2 : 1));
        painter.setBrush(m_theme.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    }
    render::paintPulse(painter, area(), m_chart, m_theme, m_detail);
    if (!large || m_week < 0) return;
    const QRectF plot = render::pulsePlot(area(), m_detail);
    const double step = plot.width() / static_cast<double>(m_chart.weeks.size());
    painter.setPen(QPen(m_theme.accent, 1, Qt::DotLine));
    const double x = plot.left() + (m_week + 0.5) * step;
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    render::drawText(
        painter, {plot.left(), plot.top() - 2, plot.width(), 16}, describe(m_week),
        {render::font(render::TextRole::Caption), m_theme.accent, Qt::AlignRight | Qt::AlignVCenter, 1});
}

void PulseWidget::mousePressEvent(QMouseEvent* event) {
    if (m_detail != render::PulseDetail::Large || event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    const int week = render::pulseWeekAt(render::pulsePlot(area(), m_detail), m_chart, event->position().x());
    if (week >= 0) choose(week);
}

void PulseWidget::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(m_chart.weeks.size()) - 1;
    const int at = m_week < 0 ? last + 1 : m_week;
    switch (event->key()) {
    case Qt::Key_Left:
        choose(at - 1);
        return;
    case Qt::Key_Right:
        choose(at + 1);
        return;
    case Qt::Key_Home:
        choose(0);
        return;
    case Qt::Key_End:
        choose(last);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool PulseWidget::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && m_detail == render::PulseDetail::Large) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int week = render::pulseWeekAt(render::pulsePlot(area(), m_detail), m_chart, help->pos().x());
        QToolTip::showText(help->globalPos(), week >= 0 ? describe(week).toHtmlEscaped() : QString(), this);
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut
        || event->type() == QEvent::PaletteChange) {
        update();
    }
    return QWidget::event(event);
}

} // namespace chwila::ui
