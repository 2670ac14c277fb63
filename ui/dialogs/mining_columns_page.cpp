#include "ui/dialogs/mining_columns_page.h"

#include "core/base/text.h"
#include "ui/dialogs/mining_assistant.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>

#include <algorithm>

namespace chwila::ui {

namespace {

constexpr int longestExample = 120;

struct DatesRow {
    feedback::DateOrder order;
    const char* label;
};
constexpr DatesRow dateOrders[] = {
    {feedback::DateOrder::YearMonthDay,
     QT_TRANSLATE_NOOP("chwila::ui::MiningColumnsPage", "Year, month, day")},
    {feedback::DateOrder::DayMonthYear,
     QT_TRANSLATE_NOOP("chwila::ui::MiningColumnsPage", "Day, month, year")},
    {feedback::DateOrder::MonthDayYear,
     QT_TRANSLATE_NOOP("chwila::ui::MiningColumnsPage", "Month, day, year")},
    {feedback::DateOrder::UnixTime, QT_TRANSLATE_NOOP("chwila::ui::MiningColumnsPage", "Seconds since 1970")},
};

} // namespace

MiningColumnsPage::MiningColumnsPage(MiningDraft& draft) : m_draft(draft), m_table(new QTableWidget) {
    setTitle(tr("What each event says"));
    setSubTitle(
        tr("These are the first rows. What the columns mean was guessed; change it where it is wrong."));
    mining::LogReading& reading = draft.sample.reading;
    auto* form = new QFormLayout;
    if (reading.form == mining::LogForm::Table) addRole(form, tr("&Customer"), &reading.caseColumn, false);
    addRole(form, tr("What &happened"), &reading.activityColumn, false);
    addRole(form, tr("&When"), &reading.timeColumn, true);
    addDates(form);
    addRole(form, tr("&Department"), &reading.departmentColumn, true);
    addRole(form, tr("Channe&l"), &reading.channelColumn, true);
    m_table->setAccessibleName(tr("First rows of the log"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setDefaultSectionSize(24);
    auto* box = new QVBoxLayout(this);
    box->addLayout(form);
    box->addWidget(m_table, 1);
    if (!draft.sample.notices.isEmpty()) {
        auto* notices = new QLabel(draft.sample.notices.join(QLatin1Char('\n')));
        notices->setTextFormat(Qt::PlainText);
        notices->setWordWrap(true);
        box->addWidget(notices);
    }
    fillTable();
}

void MiningColumnsPage::addRole(QFormLayout* form, const QString& label, QString* column, bool optional) {
    auto* choices = new QComboBox;
    choices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    if (optional || column->isEmpty()) choices->addItem(tr("None"), QString());
    for (const QString& title : m_draft.sample.columns)
        choices->addItem(elided(title, longestExample), title);
    choices->setCurrentIndex(std::max(0, choices->findData(*column)));
    connect(choices, &QComboBox::currentIndexChanged, this, [this, choices, column] {
        *column = choices->currentData().toString();
        m_draft.log.reset();
        Q_EMIT completeChanged();
    });
    form->addRow(label, choices);
}

void MiningColumnsPage::addDates(QFormLayout* form) {
    auto* choices = new QComboBox;
    for (const DatesRow& row : dateOrders)
        choices->addItem(tr(row.label), static_cast<int>(row.order));
    choices->setCurrentIndex(choices->findData(static_cast<int>(m_draft.sample.reading.dateOrder)));
    connect(choices, &QComboBox::currentIndexChanged, this, [this, choices] {
        m_draft.sample.reading.dateOrder = static_cast<feedback::DateOrder>(choices->currentData().toInt());
        m_draft.log.reset();
    });
    form->addRow(tr("Dates are w&ritten"), choices);
}

void MiningColumnsPage::fillTable() {
    const mining::LogSample& sample = m_draft.sample;
    m_table->setColumnCount(static_cast<int>(sample.columns.size()));
    m_table->setRowCount(static_cast<int>(sample.rows.size()));
    m_table->setHorizontalHeaderLabels(sample.columns);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QStringList& cells = sample.rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < m_table->columnCount(); ++column) {
            m_table->setItem(row, column,
                             new QTableWidgetItem(elided(singleLine(cells.value(column)), longestExample)));
        }
    }
    m_table->resizeColumnsToContents();
}

bool MiningColumnsPage::isComplete() const {
    const mining::LogReading& reading = m_draft.sample.reading;
    const bool customer = reading.form != mining::LogForm::Table || !reading.caseColumn.isEmpty();
    return customer && !reading.activityColumn.isEmpty() && reading.activityColumn != reading.caseColumn;
}

} // namespace chwila::ui
