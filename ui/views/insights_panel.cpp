#include "ui/views/insights_panel.h"

#include "core/render/theme.h"
#include "core/report/insight_sentences.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace chwila::ui {

namespace {

constexpr int mostHandOffs = 6;

QLabel* textLabel(render::TextRole role) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(render::font(role));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QTableWidget* smallTable(const QString& name, const QStringList& titles) {
    auto* table = new QTableWidget(0, static_cast<int>(titles.size()));
    table->setHorizontalHeaderLabels(titles);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
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

void setText(QLabel* title, QLabel* label, const QStringList& sentences) {
    label->setText(sentences.join(QLatin1Char('\n')));
    title->setVisible(!sentences.isEmpty());
    label->setVisible(!sentences.isEmpty());
}

} // namespace

InsightsPanel::InsightsPanel(QWidget* parent)
    : QWidget(parent),
      m_ownTitle(textLabel(render::TextRole::CaptionStrong)),
      m_own(textLabel(render::TextRole::Body)),
      m_wholeTitle(textLabel(render::TextRole::CaptionStrong)),
      m_whole(textLabel(render::TextRole::Body)),
      m_driversTitle(textLabel(render::TextRole::CaptionStrong)),
      m_driversBasis(textLabel(render::TextRole::Caption)),
      m_drivers(smallTable(tr("What goes together with the overall score"),
                           {tr("Touchpoint"), tr("Part"), tr("Kind"), tr("Rated")})),
      m_handOffsTitle(textLabel(render::TextRole::CaptionStrong)),
      m_handOffs(smallTable(tr("Hand-offs between departments"),
                            {tr("Hand-off"), tr("Of 1,000 customers"), tr("Low before"), tr("Low after")})) {
    m_ownTitle->setText(tr("More about this touchpoint"));
    m_wholeTitle->setText(tr("The journey as a whole"));
    m_driversTitle->setText(tr("What goes together with the overall score"));
    m_handOffsTitle->setText(tr("Hand-offs between departments"));
    m_driversBasis->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    QWidget* const widgets[] = {m_ownTitle,     m_own,     m_wholeTitle,    m_whole,   m_driversTitle,
                                m_driversBasis, m_drivers, m_handOffsTitle, m_handOffs};
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    for (QLabel* title : {m_wholeTitle, m_driversTitle, m_handOffsTitle})
        title->setContentsMargins(0, 12, 0, 0);
}

void InsightsPanel::show(model::TouchpointId touchpoint, const report::Telling& telling) {
    setText(m_ownTitle, m_own, report::touchpointInsights(touchpoint, telling));
    setText(m_wholeTitle, m_whole, report::journeySentences(telling) + report::outcomeSentences(telling));
    showDrivers(touchpoint, telling);
    showHandOffs(telling);
}

void InsightsPanel::showDrivers(model::TouchpointId touchpoint, const report::Telling& telling) {
    const analysis::Drivers& drivers = telling.result.drivers;
    const QString basis = report::driverBasis(telling);
    const bool rows = drivers.enough && !drivers.rows.empty();
    m_driversTitle->setVisible(!basis.isEmpty());
    m_driversBasis->setVisible(!basis.isEmpty());
    m_driversBasis->setText(basis);
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

void InsightsPanel::showHandOffs(const report::Telling& telling) {
    const auto& rows = telling.result.handOffs;
    const bool shown = !rows.empty() && telling.result.answers > 0;
    m_handOffsTitle->setVisible(shown);
    m_handOffs->setVisible(shown);
    m_handOffs->setRowCount(0);
    if (!shown) return;
    const Language& language = telling.language;
    for (std::size_t i = 0; i < std::min<std::size_t>(rows.size(), mostHandOffs); ++i) {
        const analysis::HandOff& row = rows[i];
        const model::Department* from = telling.project.find(row.from);
        const model::Department* to = telling.project.find(row.to);
        addRow(m_handOffs,
               {QStringLiteral("%1 → %2").arg(from ? from->name : QString(), to ? to->name : QString()),
                language.number(1000 * row.traffic, 0),
                report::lowShareText(row.lowBefore, row.answersBefore, language),
                report::lowShareText(row.lowAfter, row.answersAfter, language)},
               row.difference && row.difference->low > 0);
    }
    fitHeight(m_handOffs);
}

} // namespace chwila::ui
