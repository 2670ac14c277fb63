#include "ui/charts/chart_panel.h"

#include "core/render/theme.h"

#include <QChart>
#include <QChartView>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <array>

namespace chwila::ui {

namespace {

/// The paper a chart lies on: the card of every picture of a view.
class ChartSheet final : public QWidget {
  public:
    explicit ChartSheet(QWidget* chart) {
        constexpr int inside = 3; // clears the corners
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(inside, inside, inside, inside);
        layout->addWidget(chart);
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        constexpr double corner = 8;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Mid), 1));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    }
};

QLabel* plainLabel(render::TextRole role) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(render::font(role));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ChartPanel::ChartPanel(QWidget* parent)
    : QWidget(parent),
      m_title(plainLabel(render::TextRole::Title)),
      m_upName(plainLabel(render::TextRole::Caption)),
      m_view(new QChartView),
      m_caption(plainLabel(render::TextRole::Caption)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_upName);
    layout->addWidget(new ChartSheet(m_view), 1);
    layout->addWidget(m_caption);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMinimumHeight(200);
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_upName->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel* label : {m_title, m_upName, m_caption})
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

ChartPanel::~ChartPanel() = default;

void ChartPanel::setChart(std::unique_ptr<QChart> chart, const QString& title, const QString& caption,
                          const QString& upName) {
    // QChartView leaves the chart it gives up to us.
    const std::unique_ptr<QChart> previous(m_view->chart());
    m_view->setBackgroundBrush(chart->backgroundBrush());
    m_view->setChart(chart.release());
    m_view->setAccessibleName(title);
    m_view->setAccessibleDescription(caption);
    m_title->setText(title);
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
    m_upName->setText(upName);
    m_upName->setVisible(!upName.isEmpty());
}

void ChartPanel::alignCharts(ChartPanel& one, ChartPanel& other) {
    const auto align = [&](auto partsOf) {
        const auto needed = [&](const ChartPanel& panel) {
            int height = 0;
            for (QLabel* label : partsOf(panel)) {
                label->setMinimumHeight(0);
                if (!label->isHidden()) height += label->heightForWidth(panel.width());
            }
            return height;
        };
        const int most = std::max(needed(one), needed(other));
        for (const ChartPanel* panel : {&one, &other}) {
            const int lacking = most - needed(*panel);
            QLabel* last = partsOf(*panel).back();
            if (lacking > 0) last->setMinimumHeight(last->heightForWidth(panel->width()) + lacking);
        }
    };
    align([](const ChartPanel& panel) { return std::array{panel.m_title, panel.m_upName}; });
    align([](const ChartPanel& panel) { return std::array{panel.m_caption}; });
}

void ChartPanel::setDescription(const QString& words) {
    m_view->setAccessibleDescription(words);
}

QChart* ChartPanel::chart() const {
    return m_view->chart();
}

} // namespace chwila::ui
