#include "ui/dialogs/dialect_bar.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace chwila::ui {

namespace {

constexpr int mostHeaderRows = 9;
constexpr int mostSkippedRows = 99;
constexpr int betweenFields = 12;

struct DelimiterRow {
    char16_t delimiter;
    const char* label;
};
constexpr DelimiterRow delimiters[] = {
    {u',', QT_TRANSLATE_NOOP("chwila::ui::DialectBar", "Comma ,")},
    {u';', QT_TRANSLATE_NOOP("chwila::ui::DialectBar", "Semicolon ;")},
    {u'\t', QT_TRANSLATE_NOOP("chwila::ui::DialectBar", "Tab")},
    {u'|', QT_TRANSLATE_NOOP("chwila::ui::DialectBar", "Bar |")},
};

QSpinBox* rowsBox(int most) {
    auto* box = new QSpinBox;
    box->setRange(0, most);
    return box;
}

} // namespace

template <class Widget>
Widget* DialectBar::add(QHBoxLayout* layout, const QString& text, Widget* widget, QWidget*& field) {
    auto* label = new QLabel(text);
    label->setBuddy(widget);
    field = new QWidget;
    auto* row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, betweenFields, 0);
    row->setSpacing(layout->spacing());
    row->addWidget(label);
    row->addWidget(widget);
    layout->addWidget(field);
    return widget;
}

DialectBar::DialectBar(QWidget* parent) : QWidget(parent) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_delimiter = add(layout, tr("&Separated by"), new QComboBox, m_delimiterField);
    for (const DelimiterRow& row : delimiters)
        m_delimiter->addItem(tr(row.label), QChar(row.delimiter));
    m_encoding = add(layout, tr("&Encoding"), new QComboBox, m_encodingField);
    m_encoding->addItems(feedback::knownEncodings());
    // Long names nobody has would take the room the whole line needs on a projector.
    m_encoding->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_encoding->setMinimumContentsLength(10);
    m_encoding->view()->setMinimumWidth(m_encoding->view()->sizeHintForColumn(0));
    m_sheet = add(layout, tr("S&heet"), new QComboBox, m_sheetField);
    m_sheet->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sheet->setMinimumContentsLength(16);
    m_skippedRows = add(layout, tr("Rows a&bove"), rowsBox(mostSkippedRows), m_skippedField);
    m_skippedRows->setToolTip(tr("Rows above the titles that belong to no table, such as a report's name"));
    m_headerRows = add(layout, tr("&Title rows"), rowsBox(mostHeaderRows), m_headerField);
    m_headerRows->setToolTip(tr("Rows with titles; they never count as answers"));
    m_titles = add(layout, tr("Titles f&rom"), new QComboBox, m_titlesField);
    m_titles->addItem(tr("the first of them"), static_cast<int>(feedback::TitleRule::First));
    m_titles->addItem(tr("the second"), static_cast<int>(feedback::TitleRule::Second));
    m_titles->addItem(tr("all of them"), static_cast<int>(feedback::TitleRule::Joined));
    layout->addStretch(1);
    for (QComboBox* box : {m_delimiter, m_encoding, m_titles})
        connect(box, &QComboBox::activated, this, &DialectBar::dialectChosen);
    for (QSpinBox* box : {m_skippedRows, m_headerRows})
        connect(box, &QSpinBox::valueChanged, this, &DialectBar::dialectChosen);
    connect(m_sheet, &QComboBox::activated, this, &DialectBar::sheetChosen);
}

void DialectBar::setSample(const feedback::TableSample& sample) {
    const QSignalBlocker skipped(m_skippedRows);
    const QSignalBlocker header(m_headerRows);
    m_dialect = sample.dialect;
    m_kind = sample.kind;
    m_delimiter->setCurrentIndex(m_delimiter->findData(sample.dialect.delimiter));
    m_encoding->setCurrentText(sample.dialect.encoding);
    m_sheet->clear();
    m_sheet->addItems(sample.sheets);
    m_sheet->setCurrentText(sample.location.query);
    m_skippedRows->setValue(sample.dialect.skippedRows);
    m_headerRows->setValue(sample.dialect.headerRows);
    m_titles->setCurrentIndex(m_titles->findData(static_cast<int>(sample.dialect.titles)));
    refresh();
}

void DialectBar::refresh() {
    const bool text = m_kind == feedback::FileKind::Text;
    const bool rows = feedback::hasHeaderRows(m_kind);
    m_delimiterField->setVisible(text);
    m_encodingField->setVisible(text);
    m_sheetField->setVisible(feedback::hasSheets(m_kind));
    m_skippedField->setVisible(rows);
    m_headerField->setVisible(rows);
    m_titlesField->setVisible(rows && m_headerRows->value() > 1);
}

feedback::Dialect DialectBar::dialect() const {
    feedback::Dialect dialect = m_dialect;
    if (m_delimiter->currentIndex() >= 0) dialect.delimiter = m_delimiter->currentData().toChar();
    dialect.encoding = m_encoding->currentText();
    dialect.skippedRows = m_skippedRows->value();
    dialect.headerRows = m_headerRows->value();
    dialect.titles = static_cast<feedback::TitleRule>(m_titles->currentData().toInt());
    return dialect;
}

QString DialectBar::sheet() const {
    return m_sheet->currentText();
}

} // namespace chwila::ui
