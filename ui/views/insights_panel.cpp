#include "ui/views/insights_panel.h"

#include "core/render/theme.h"
#include "core/report/insight_sentences.h"
#include "core/report/parts.h"
#include "core/report/survival_chart.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/drawn_chart.h"
#include "ui/charts/quadrant_chart.h"
#include "ui/services/plain_widgets.h"

#include <QChart>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableWidget>
#include <QToolTip>
#include <QVBoxLayout>

#include <utility>

namespace chwila::ui {

namespace {

constexpr std::size_t mostRows = 6;
constexpr std::size_t mostChartRows = 12;
constexpr int fewColumns = 5;
constexpr int driverChartHeight = 340;
constexpr int narrowestSurvival = 400; // numbers at risk still stand apart

QLabel* textLabel(render::TextRole role) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(render::font(role));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

/// The table of a part: its first column takes what room is left, and keeps its words where there is none.
class PartTable : public QTableWidget {
  public:
    using QTableWidget::QTableWidget;

  protected:
    void resizeEvent(QResizeEvent* event) override {
        QTableWidget::resizeEvent(event);
        // By what the columns need: how wide they are is not known yet while all is laid out.
        QHeaderView& header = *horizontalHeader();
        int needed = 0;
        for (int column = 0; column < columnCount(); ++column)
            needed += std::max(sizeHintForColumn(column), header.sectionSizeHint(column));
        const auto mode =
            needed <= viewport()->width() ? QHeaderView::Stretch : QHeaderView::ResizeToContents;
        if (header.sectionResizeMode(0) != mode) header.setSectionResizeMode(0, mode);
    }
};

QTableWidget* smallTable(QTableWidget* table, const QString& name, const QStringList& titles) {
    table->setColumnCount(static_cast<int>(titles.size()));
    table->setHorizontalHeaderLabels(titles);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    makeCalm(*table);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setAccessibleName(name);
    return table;
}

void addRow(QTableWidget* table, const QStringList& cells, bool strong) {
    const int row = table->rowCount();
    table->insertRow(row);
    for (int column = 0; column < cells.size(); ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        QFont font = item->font();
        font.setBold(strong);
        item->setFont(font);
        item->setToolTip(cells[column].toHtmlEscaped());
        table->setItem(row, column, item);
    }
}

// As high as its rows: the page scrolls, not the table.
void fitHeight(QTableWidget* table) {
    int height = table->horizontalHeader()->sizeHint().height() + 2 * table->frameWidth() + 4;
    for (int row = 0; row < table->rowCount(); ++row)
        height += table->rowHeight(row);
    table->setFixedHeight(height);
}

/// As below a table of the report.
QString belowTable(const report::ShownTable& shown, const Language& language) {
    QStringList said{shown.caption};
    if (shown.leftOut > 0) {
        said.prepend(language.translate("report", "%n more rows are in the exported figures.", nullptr,
                                        pluralCount(shown.leftOut)));
    }
    said.removeAll(QString());
    return said.join(QLatin1Char(' '));
}

QTableWidget* partTable(const report::ShownTable& shown) {
    QTableWidget* table = smallTable(new PartTable, shown.title, shown.columns);
    table->setAccessibleDescription(shown.caption);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const report::ShownTable::Row& row : shown.rows)
        addRow(table, row.cells, row.strong);
    for (int column = 0; column < table->columnCount(); ++column) {
        if (!shown.isNumber[static_cast<std::size_t>(column)]) continue;
        table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        for (int row = 0; row < table->rowCount(); ++row)
            table->item(row, column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    fitHeight(table);
    // Many columns may need a bar below them, which must not hide the last row.
    if (table->columnCount() > fewColumns)
        table->setFixedHeight(table->height() + table->horizontalScrollBar()->sizeHint().height());
    return table;
}

void setText(QLabel* title, QLabel* label, const QStringList& sentences) {
    label->setText(sentences.join(QLatin1Char('\n')));
    title->setVisible(!sentences.isEmpty());
    label->setVisible(!sentences.isEmpty());
}

} // namespace

InsightsPanel::InsightsPanel(const render::Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_ownTitle(textLabel(render::TextRole::CaptionStrong)),
      m_own(textLabel(render::TextRole::Body)),
      m_wholeTitle(textLabel(render::TextRole::CaptionStrong)),
      m_whole(textLabel(render::TextRole::Body)),
      m_survivalGrid(new QGridLayout),
      m_driversTitle(textLabel(render::TextRole::CaptionStrong)),
      m_driversBasis(textLabel(render::TextRole::Caption)),
      m_driverChart(new ChartPanel),
      m_drivers(smallTable(new QTableWidget, tr("What goes together with the overall score"),
                           {tr("Touchpoint"), tr("Part"), tr("Kind"), tr("Rated")})),
      m_parts(new QVBoxLayout) {
    m_ownTitle->setText(tr("More about this touchpoint"));
    m_wholeTitle->setText(tr("The journey as a whole"));
    m_driversTitle->setText(tr("What goes together with the overall score"));
    m_driversBasis->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(4);
    m_survivalGrid->setContentsMargins(0, 8, 0, 0);
    m_survivalGrid->setHorizontalSpacing(24);
    m_survivalGrid->setVerticalSpacing(16);
    m_driverChart->setFixedHeight(driverChartHeight);
    m_driverChart->setContentsMargins(0, 8, 0, 0);
    for (QWidget* widget : {m_ownTitle, m_own, m_wholeTitle, m_whole})
        layout->addWidget(widget);
    layout->addLayout(m_survivalGrid);
    layout->addWidget(m_driversTitle);
    layout->addWidget(m_driversBasis);
    layout->addWidget(m_driverChart);
    layout->addWidget(m_drivers);
    layout->addLayout(m_parts);
    for (QLabel* title : {m_wholeTitle, m_driversTitle})
        title->setContentsMargins(0, 12, 0, 0);
    forgetCustomers(); // until there is something to say
}

/// What stands back while it is said anew is never another journey's.
void InsightsPanel::forgetCustomers() {
    qDeleteAll(m_survival);
    m_survival.clear();
    m_survivalShown.clear();
    for (QWidget* widget : {static_cast<QWidget*>(m_driversTitle), static_cast<QWidget*>(m_driversBasis),
                            static_cast<QWidget*>(m_driverChart), static_cast<QWidget*>(m_drivers)})
        widget->hide();
}

void InsightsPanel::show(model::TouchpointId touchpoint, const report::Telling& telling) {
    if (std::exchange(m_journey, telling.result.journey) != telling.result.journey) forgetCustomers();
    setText(m_ownTitle, m_own, report::touchpointInsights(touchpoint, telling));
    showSurvival(telling);
    QStringList whole = report::journeySentences(telling);
    whole << report::arrowsSentence(telling) << report::outcomeSentences(telling, m_survival.empty());
    whole.removeAll(QString());
    setText(m_wholeTitle, m_whole, whole);
    showDrivers(touchpoint, telling);
    showParts(telling);
}

QWidget* InsightsPanel::drivers() const {
    return m_driversTitle;
}

QWidget* InsightsPanel::partAt(int part) const {
    const auto at = m_partTitles.find(part);
    return at == m_partTitles.end() ? m_wholeTitle : at->second;
}

/// Of the whole journey, so they stay as they are while another touchpoint is chosen, or while customers are
/// looked at anew.
void InsightsPanel::showSurvival(const report::Telling& telling) {
    for (DrawnChart* chart : m_survival)
        chart->setEnabled(telling.result.stage == analysis::RunStage::All);
    if (telling.result.stage != analysis::RunStage::All) return;
    std::vector<report::CurveChart> charts = report::survivalCharts(telling);
    if (charts == m_survivalShown) return;
    m_survivalShown = std::move(charts);
    qDeleteAll(m_survival);
    m_survival.clear();
    for (const report::CurveChart& chart : m_survivalShown) {
        auto* drawn = new DrawnChart(m_theme);
        drawn->setChart(chart, telling.language);
        m_survival.push_back(drawn);
    }
    arrangeSurvival();
}

/// Two beside each other where there is room.
void InsightsPanel::arrangeSurvival() {
    const int columns = width() >= 2 * narrowestSurvival - m_survivalGrid->horizontalSpacing() ? 2 : 1;
    const bool same = columns == m_survivalColumns && m_survivalGrid->count() == std::ssize(m_survival);
    if (same) return;
    m_survivalColumns = columns;
    for (std::size_t i = 0; i < m_survival.size(); ++i) {
        const int index = static_cast<int>(i);
        m_survivalGrid->addWidget(m_survival[i], index / columns, index % columns);
    }
}

void InsightsPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrangeSurvival();
}

void InsightsPanel::showDriverChart(model::TouchpointId touchpoint, const report::Telling& telling) {
    const std::optional<report::Quadrant> quadrant = report::driverQuadrant(telling);
    m_driverChart->setVisible(quadrant.has_value());
    if (!quadrant) return;
    QuadrantHandlers handlers;
    handlers.clicked = [this](model::TouchpointId id) {
        // The chart is replaced by what follows, which must not happen inside its own signal.
        QMetaObject::invokeMethod(
            this, [this, id] { Q_EMIT touchpointChosen(id); }, Qt::QueuedConnection);
    };
    handlers.hovered = [this](const report::QuadrantPoint* point) {
        QToolTip::showText(QCursor::pos(), point ? point->detail.toHtmlEscaped() : QString(), m_driverChart);
    };
    m_driverChart->setChart(makeQuadrantChart(*quadrant, touchpoint, m_theme, handlers), quadrant->title,
                            quadrant->caption, quadrant->up.name);
    QStringList words;
    for (const report::QuadrantPoint& point : quadrant->points)
        words += point.detail;
    m_driverChart->setDescription(words.join(QLatin1Char(' ')));
}

void InsightsPanel::showDrivers(model::TouchpointId touchpoint, const report::Telling& telling) {
    // First figures know nothing of customers: what was said of them stands back until it is said anew.
    const bool known = telling.result.stage != analysis::RunStage::First;
    for (QWidget* widget : {static_cast<QWidget*>(m_driversBasis), static_cast<QWidget*>(m_driverChart),
                            static_cast<QWidget*>(m_drivers)})
        widget->setEnabled(known);
    if (!known) return;
    const analysis::Drivers& drivers = telling.result.drivers;
    const QString basis = report::driverBasis(telling);
    const bool rows = drivers.enough && !drivers.rows.empty();
    m_driversTitle->setVisible(!basis.isEmpty());
    m_driversBasis->setVisible(!basis.isEmpty());
    m_driversBasis->setText(basis);
    showDriverChart(touchpoint, telling);
    m_drivers->setVisible(rows);
    m_drivers->setRowCount(0);
    if (!rows) return;
    const Language& language = telling.language;
    for (const analysis::Driver& row : drivers.rows) {
        QString part = language.percent(row.share);
        if (row.shareInterval)
            part += QStringLiteral(" (%1)").arg(report::percentRange(*row.shareInterval, language));
        addRow(m_drivers,
               {report::nameOf(row.touchpoint, telling), part,
                row.lowImpact ? tr("Low impact") : report::driverClassName(row.kind, language),
                row.above ? tr("above the others") : tr("below the others")},
               row.touchpoint == touchpoint);
    }
    fitHeight(m_drivers);
}

void InsightsPanel::showParts(const report::Telling& telling) {
    qDeleteAll(m_shown);
    m_shown.clear();
    m_partCharts.clear();
    m_partTitles.clear();
    if (telling.result.answers == 0) return;
    const auto add = [this](QWidget* widget) {
        m_parts->addWidget(widget);
        m_shown.push_back(widget);
    };
    for (std::size_t index = 0; index < telling.result.parts.size(); ++index) {
        const analysis::Part& part = telling.result.parts[index];
        const QStringList said = report::partSentences(part, telling);
        const auto tables = report::shownTables(part, telling, mostRows);
        if (said.isEmpty() && tables.empty()) continue;
        auto* title = textLabel(render::TextRole::CaptionStrong);
        title->setText(report::partText(part.title, analysis::Unit::Number, telling));
        title->setContentsMargins(0, 12, 0, 0);
        add(title);
        m_partTitles.emplace(static_cast<int>(index), title);
        if (!said.isEmpty()) {
            auto* text = textLabel(render::TextRole::Body);
            text->setText(said.join(QLatin1Char('\n')));
            add(text);
        }
        for (report::DrawnChart& chart : report::partCharts(part, telling, mostChartRows)) {
            auto* drawn = new DrawnChart(m_theme);
            drawn->setChart(std::move(chart), telling.language);
            add(drawn);
            m_partCharts.push_back(drawn);
        }
        for (const report::ShownTable& shown : tables) {
            add(partTable(shown));
            const QString below = belowTable(shown, telling.language);
            if (below.isEmpty()) continue;
            auto* caption = textLabel(render::TextRole::Caption);
            caption->setForegroundRole(QPalette::PlaceholderText);
            caption->setText(below);
            add(caption);
        }
    }
}

} // namespace chwila::ui
