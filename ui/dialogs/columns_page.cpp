#include "ui/dialogs/columns_page.h"

#include "core/base/text.h"
#include "core/document/document.h"
#include "core/feedback/scale_levels.h"
#include "core/render/theme.h"
#include "ui/dialogs/import_assistant.h"
#include "ui/services/notifier.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableWidget>

namespace chwila::ui {

namespace {

constexpr int longestCell = 120;

struct DelimiterRow {
    char16_t delimiter;
    const char* label;
};
constexpr DelimiterRow delimiters[] = {
    {u',', QT_TRANSLATE_NOOP("chwila::ui::ColumnsPage", "Comma ,")},
    {u';', QT_TRANSLATE_NOOP("chwila::ui::ColumnsPage", "Semicolon ;")},
    {u'\t', QT_TRANSLATE_NOOP("chwila::ui::ColumnsPage", "Tab")},
    {u'|', QT_TRANSLATE_NOOP("chwila::ui::ColumnsPage", "Bar |")},
};

} // namespace

ColumnsPage::ColumnsPage(const ViewContext& context, ImportDraft& draft)
    : m_context(context), m_draft(draft) {
    setTitle(tr("What each column holds"));
    setSubTitle(
        tr("These are the first rows. The role of each column was guessed; change it where it is wrong."));
    m_table = new QTableWidget;
    m_table->setAccessibleName(tr("First rows of the table; the first row holds the roles"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->setDefaultSectionSize(24);
    m_notices = new QLabel;
    m_notices->setTextFormat(Qt::PlainText);
    m_notices->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    if (draft.sample.location.kind.is(model::SourceKind::File)) layout->addWidget(makeDialect());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_notices);
    fillTable();
    fillRoles();
    showNotices();
}

QWidget* ColumnsPage::makeDialect() {
    m_delimiter = new QComboBox;
    for (const DelimiterRow& row : delimiters) {
        m_delimiter->addItem(tr(row.label), QChar(row.delimiter));
        if (m_draft.sample.dialect.delimiter == QChar(row.delimiter)) {
            m_delimiter->setCurrentIndex(m_delimiter->count() - 1);
        }
    }
    m_encoding = new QComboBox;
    m_encoding->addItems(feedback::knownEncodings());
    m_encoding->setCurrentText(m_draft.sample.dialect.encoding);
    m_headerRows = new QSpinBox;
    m_headerRows->setRange(0, 9);
    m_headerRows->setValue(m_draft.sample.dialect.headerRows);
    auto* dialect = new QWidget;
    auto* layout = new QHBoxLayout(dialect);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [layout](const QString& text, QWidget* field) {
        auto* label = new QLabel(text);
        label->setBuddy(field);
        layout->addWidget(label);
        layout->addWidget(field);
        layout->addSpacing(12);
    };
    add(tr("&Separated by"), m_delimiter);
    add(tr("&Encoding"), m_encoding);
    add(tr("&Header rows"), m_headerRows);
    layout->addStretch(1);
    connect(m_delimiter, &QComboBox::activated, this, &ColumnsPage::readAgain);
    connect(m_encoding, &QComboBox::activated, this, &ColumnsPage::readAgain);
    connect(m_headerRows, &QSpinBox::valueChanged, this, &ColumnsPage::readAgain);
    return dialect;
}

void ColumnsPage::readAgain() {
    feedback::Dialect dialect = m_draft.sample.dialect;
    dialect.delimiter = m_delimiter->currentData().toChar();
    dialect.encoding = m_encoding->currentText();
    dialect.headerRows = m_headerRows->value();
    Result<feedback::TableSample> sample = feedback::sampleFile(m_draft.sample.location.path, dialect);
    if (!sample) {
        m_context.notifier.error(this, tr("The file could not be read this way."), sample.error());
        return;
    }
    m_draft.sample = *std::move(sample);
    m_draft.mapping = feedback::guessMapping(m_draft.sample, m_context.document.project());
    fillTable();
    fillRoles();
    showNotices();
    Q_EMIT completeChanged();
}

void ColumnsPage::fillTable() {
    const feedback::TableSample& sample = m_draft.sample;
    const auto columns = static_cast<int>(sample.columns.size());
    m_table->clear();
    m_table->setColumnCount(columns);
    m_table->setRowCount(static_cast<int>(sample.rows.size()) + 1);
    QStringList titles;
    for (const feedback::ColumnSample& column : sample.columns)
        titles << elided(column.title, 40);
    m_table->setHorizontalHeaderLabels(titles);
    QStringList numbers{QString()};
    for (std::size_t i = 0; i < sample.rows.size(); ++i) {
        const feedback::Row& row = sample.rows[i];
        const int line = static_cast<int>(i) + 1;
        numbers << QString::number(row.number);
        for (int column = 0; column < columns; ++column) {
            const auto at = static_cast<std::size_t>(column);
            const QString text = at < row.cells.size() ? row.cells[at].text : QString();
            auto* item = new QTableWidgetItem(elided(singleLine(text), longestCell));
            if (!row.problem.isEmpty()) {
                item->setForeground(m_context.theme.warning);
                item->setToolTip(row.problem.toHtmlEscaped());
            }
            m_table->setItem(line, column, item);
        }
        if (!row.problem.isEmpty() && columns > 0) {
            m_table->item(line, 0)->setText(elided(singleLine(row.problem), longestCell));
        }
    }
    m_table->setVerticalHeaderLabels(numbers);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < columns; ++column) {
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column), 130, 280));
    }
}

void ColumnsPage::fillRoles() {
    for (int column = 0; column < m_table->columnCount(); ++column)
        addRole(column);
    m_table->setRowHeight(0, 32);
}

void ColumnsPage::addRole(int column) {
    const QString title = m_draft.sample.columns[static_cast<std::size_t>(column)].title;
    auto* roles = new QComboBox;
    roles->setAccessibleName(tr("Role of the column %1").arg(title));
    const feedback::ColumnMapping* mapped = std::as_const(m_draft.mapping).find(title);
    for (const feedback::ColumnRole role : feedback::columnRoles()) {
        roles->addItem(feedback::label(role, m_context.language), static_cast<int>(role));
        if (mapped && mapped->role == role) roles->setCurrentIndex(roles->count() - 1);
    }
    connect(roles, &QComboBox::activated, this, [this, roles, column, title] {
        const auto role = static_cast<feedback::ColumnRole>(roles->currentData().toInt());
        feedback::ColumnMapping* target = m_draft.mapping.find(title);
        if (!target) target = &m_draft.mapping.columns.emplace_back(feedback::ColumnMapping{title});
        target->role = role;
        const bool scored = role == feedback::ColumnRole::Answer || role == feedback::ColumnRole::Score;
        if (scored && !target->scale) {
            target->scale = feedback::guessScale(m_draft.sample.columns[static_cast<std::size_t>(column)],
                                                 m_draft.mapping.decimalSign);
        }
        showNotices();
        Q_EMIT completeChanged();
    });
    m_table->setCellWidget(0, column, roles);
}

void ColumnsPage::showNotices() {
    QStringList notices = m_draft.sample.notices + feedback::mappingNotices(m_draft.sample, m_draft.mapping);
    m_notices->setText(notices.join(QLatin1Char('\n')));
    m_notices->setVisible(!notices.isEmpty());
}

bool ColumnsPage::isComplete() const {
    return std::ranges::any_of(m_draft.mapping.columns, [](const feedback::ColumnMapping& column) {
        return column.role == feedback::ColumnRole::Answer || column.role == feedback::ColumnRole::Score;
    });
}

bool ColumnsPage::validatePage() {
    // A missing scale is asked for on the next page.
    feedback::Mapping mapping = m_draft.mapping;
    for (feedback::ColumnMapping& column : mapping.columns) {
        if (!column.scale) column.scale = feedback::usualScale(model::ScaleKind::Own);
    }
    const Result<void> sound = feedback::checkMapping(mapping);
    if (!sound) m_context.notifier.error(this, tr("The columns cannot be read this way yet."), sound.error());
    return sound.has_value();
}

} // namespace chwila::ui
