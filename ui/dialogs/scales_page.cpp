#include "ui/dialogs/scales_page.h"

#include "core/document/document.h"
#include "core/feedback/mapping/touchpoint_names.h"
#include "core/feedback/scale_levels.h"
#include "ui/dialogs/count_strip.h"
#include "ui/dialogs/import_assistant.h"
#include "ui/dialogs/import_counter.h"
#include "ui/dialogs/words_dialog.h"
#include "ui/services/notifier.h"
#include "ui/services/plain_widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>

#include <cmath>

namespace chwila::ui {

namespace {

enum Column { Title, Kind, Minimum, Maximum, Low, High, Direction, NotApplicable, Words, ColumnCount };

constexpr int titleMargin = 8;
constexpr int narrowestColumn = 64;
constexpr int narrowestQuestion = 160; // where that lets all columns be seen
constexpr int usualQuestion = 200;

struct DateRow {
    feedback::DateOrder order;
    const char* label;
};
constexpr DateRow dateRows[] = {
    {feedback::DateOrder::YearMonthDay, QT_TRANSLATE_NOOP("chwila::ui::ScalesPage", "year – month – day")},
    {feedback::DateOrder::DayMonthYear, QT_TRANSLATE_NOOP("chwila::ui::ScalesPage", "day – month – year")},
    {feedback::DateOrder::MonthDayYear, QT_TRANSLATE_NOOP("chwila::ui::ScalesPage", "month – day – year")},
    {feedback::DateOrder::UnixTime,
     QT_TRANSLATE_NOOP("chwila::ui::ScalesPage", "seconds since 1970, or days as a spreadsheet counts them")},
};

constexpr int longestQuestion = 560; // px, of a list

/// A box without words stands under the middle of its title.
QWidget* centred(QWidget* widget) {
    auto* cell = new QWidget;
    auto* layout = new QHBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(widget, 0, Qt::AlignCenter);
    cell->setFocusProxy(widget);
    return cell;
}

/// The questions need the width more than the titles of narrow columns do.
QString onTwoLines(QString title) {
    constexpr qsizetype longestLine = 8;
    if (title.size() <= longestLine) return title;
    const qsizetype middle = title.size() / 2;
    const qsizetype before = title.lastIndexOf(QLatin1Char(' '), middle);
    const qsizetype after = title.indexOf(QLatin1Char(' '), middle);
    const qsizetype at = before < 0 || (after >= 0 && after - middle < middle - before) ? after : before;
    if (at > 0) title[at] = QLatin1Char('\n');
    return title;
}

QStringList words(const QString& text) {
    QStringList list;
    for (const QString& word : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (!word.trimmed().isEmpty()) list << word.trimmed();
    }
    return list;
}

} // namespace

ScalesPage::ScalesPage(const ViewContext& context, ImportDraft& draft, ImportCounter& counter)
    : m_context(context), m_draft(draft), m_counter(counter) {
    setTitle(tr("How the scores are meant"));
    setSubTitle(tr("Everything is computed from the bad experiences."));
    m_table = new QTableWidget(0, ColumnCount);
    QStringList titles{
        tr("Question"),         tr("Scale"),           tr("From"), tr("To"), tr("Bad up to"), tr("High from"),
        tr("Higher is better"), tr("No answer means"), tr("Words")};
    std::ranges::transform(titles, titles.begin(), onTwoLines);
    m_table->setHorizontalHeaderLabels(titles);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(32);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeaderItem(Direction)->setTextAlignment(Qt::AlignCenter);
    m_table->horizontalHeader()->setMinimumSectionSize(narrowestColumn);
    m_table->horizontalHeader()->setSectionResizeMode(Title, QHeaderView::Stretch);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setWordWrap(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(tr("Scales of the questions"));
    auto* same = m_same = new QPushButton(tr("Use the first row for &all"));
    same->setToolTip(tr("Gives every question the scale and the values of the first row"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(same, 0, Qt::AlignLeft);
    layout->addWidget(makeFormats());
    layout->addWidget(new CountStrip(context, draft, counter));
    connect(same, &QPushButton::clicked, this, &ScalesPage::applyFirstToAll);
}

QWidget* ScalesPage::makeFormats() {
    m_notApplicable = new QLineEdit;
    m_notApplicable->setPlaceholderText(tr("n/a; -; no answer"));
    m_notApplicable->setToolTip(
        tr("Values in any score column that mean “no answer”, separated by semicolons"));
    m_dateOrder = new QComboBox;
    m_dateOrder->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const DateRow& row : dateRows)
        m_dateOrder->addItem(tr(row.label), static_cast<int>(row.order));
    m_decimalSign = new QComboBox;
    m_decimalSign->addItem(tr("Point: 4.5"), QChar(u'.'));
    m_decimalSign->addItem(tr("Comma: 4,5"), QChar(u','));
    m_commentColumn = new QComboBox;
    // A question is as long as it likes; the page must not become wider than the screen for it.
    m_commentColumn->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_commentColumn->setToolTip(tr("Which answer of a row the customer's words belong to"));
    // Two beside each other: in workshop mode the table needs the height.
    constexpr int betweenHalves = 16;
    auto* formats = new QWidget;
    formats->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* grid = new QGridLayout(formats);
    grid->setContentsMargins(0, 8, 0, 0);
    grid->setSpacing(8);
    const auto add = [grid](int row, int column, const QString& text, QWidget* field) {
        auto* label = new QLabel(text);
        label->setBuddy(field);
        grid->addWidget(label, row, column);
        grid->addWidget(field, row, column + 1);
        grid->setColumnStretch(column + 1, 1);
    };
    add(0, 0, tr("No answer, &everywhere"), m_notApplicable);
    add(0, 3, tr("Decimal &sign"), m_decimalSign);
    add(1, 0, tr("&Dates are written"), m_dateOrder);
    add(1, 3, tr("&Words go with"), m_commentColumn);
    grid->setColumnMinimumWidth(2, betweenHalves);
    connect(m_notApplicable, &QLineEdit::textEdited, this, &ScalesPage::formatsEdited);
    for (const QComboBox* box : {m_dateOrder, m_decimalSign, m_commentColumn})
        connect(box, &QComboBox::activated, this, &ScalesPage::formatsEdited);
    return formats;
}

void ScalesPage::initializePage() {
    feedback::Mapping& mapping = m_draft.mapping;
    m_notApplicable->setText(mapping.notApplicable.join(QStringLiteral("; ")));
    m_dateOrder->setCurrentIndex(std::max(0, m_dateOrder->findData(static_cast<int>(mapping.dateOrder))));
    m_decimalSign->setCurrentIndex(std::max(0, m_decimalSign->findData(mapping.decimalSign)));
    m_commentColumn->clear();
    m_commentColumn->addItem(tr("the first answer of the row"), QString());
    for (const feedback::ColumnMapping& column : mapping.columns) {
        if (column.role != feedback::ColumnRole::Answer) continue;
        const QString shown = fontMetrics().elidedText(column.title, Qt::ElideMiddle, longestQuestion);
        m_commentColumn->addItem(shown, column.title);
    }
    m_commentColumn->setCurrentIndex(std::max(0, m_commentColumn->findData(mapping.commentColumn)));
    m_commentColumn->setEnabled(mapping.isWide() && mapping.find(feedback::ColumnRole::Comment));
    collectRows();
    fillTable();
    if (!m_counter.isCurrent()) m_counter.mappingChanged();
}

void ScalesPage::collectRows() {
    m_rows.clear();
    for (feedback::ColumnMapping& column : m_draft.mapping.columns) {
        const bool scored =
            column.role == feedback::ColumnRole::Answer || column.role == feedback::ColumnRole::Score;
        if (!scored) continue;
        if (!column.scale) {
            column.scale = feedback::usualScale(model::ScaleKind::Own);
            column.scale->name = column.title;
        }
        m_rows.push_back({column.title, &*column.scale, &column.notApplicable, &column});
    }
    for (feedback::QuestionScale& question : m_draft.mapping.questions) {
        m_rows.push_back({question.value, &question.scale, nullptr, nullptr});
    }
    QStringList titles;
    for (const Row& row : m_rows)
        titles += row.title;
    m_names = feedback::touchpointNames(titles);
}

void ScalesPage::fillTable() {
    m_table->setRowCount(static_cast<int>(m_rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        fillRow(row);
    for (int column = Kind; column < ColumnCount; ++column) {
        const int title = m_table->horizontalHeader()->sectionSizeHint(column) + titleMargin;
        m_table->setColumnWidth(column, std::max(title, narrowestColumn));
    }
    m_table->resizeColumnToContents(Kind);
    int words = m_table->columnWidth(Words);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QWidget* button = m_table->cellWidget(row, Words);
        if (button) words = std::max(words, button->sizeHint().width());
    }
    m_table->setColumnWidth(Words, words);
    giveQuestionsRoom();
    orderTabs();
}

void ScalesPage::resizeEvent(QResizeEvent* event) {
    QWizardPage::resizeEvent(event);
    giveQuestionsRoom();
}

// Where the columns do not fit the table scrolls; nobody knows a question by two of its letters.
void ScalesPage::giveQuestionsRoom() {
    int others = 0;
    for (int column = Kind; column < ColumnCount; ++column)
        others += m_table->columnWidth(column);
    const QMargins margins = layout()->contentsMargins();
    const int room = contentsRect().width() - margins.left() - margins.right();
    const bool fits = room - others >= narrowestQuestion;
    m_table->horizontalHeader()->setSectionResizeMode(Title,
                                                      fits ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!fits) m_table->setColumnWidth(Title, usualQuestion);
}

// The boxes are made anew with each mapping; Tab would come to them last of all.
void ScalesPage::orderTabs() {
    QWidget* before = m_table;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = Kind; column < ColumnCount; ++column) {
            QWidget* cell = m_table->cellWidget(row, column);
            if (!cell) continue;
            QWidget* field = cell->focusProxy() ? cell->focusProxy() : cell;
            setTabOrder(before, field);
            before = field;
        }
    }
    setTabOrder(before, m_same);
}

void ScalesPage::fillRow(int row) {
    const Row entry = m_rows[static_cast<std::size_t>(row)];
    QTableWidgetItem* title = textItem(m_names[row]);
    title->setToolTip(QStringLiteral("<p>%1</p>").arg(entry.title.toHtmlEscaped()));
    m_table->setItem(row, Title, title);
    m_table->setCellWidget(row, Kind, kindBox(row));
    m_table->setCellWidget(row, Minimum, number(row, &model::Scale::minimum, tr("Lowest score")));
    m_table->setCellWidget(row, Maximum, number(row, &model::Scale::maximum, tr("Highest score")));
    m_table->setCellWidget(row, Low, number(row, &model::Scale::lowAtMost, tr("Highest bad score")));
    m_table->setCellWidget(row, High, number(row, &model::Scale::highAtLeast, tr("Lowest high score")));
    m_table->setCellWidget(row, Direction, directionBox(row));
    if (!entry.notApplicable) return;
    auto* none = new QLineEdit(entry.notApplicable->join(QStringLiteral("; ")));
    none->setAccessibleName(tr("Values of %1 that mean no answer").arg(entry.title));
    connect(none, &QLineEdit::textEdited, this, [this, row](const QString& text) {
        *m_rows[static_cast<std::size_t>(row)].notApplicable = words(text);
        m_counter.mappingChanged();
    });
    m_table->setCellWidget(row, NotApplicable, none);
    m_table->setCellWidget(row, Words, wordsButton(row));
}

QWidget* ScalesPage::kindBox(int row) {
    const Row& entry = m_rows[static_cast<std::size_t>(row)];
    auto* kinds = new QComboBox;
    kinds->setAccessibleName(tr("Scale of %1").arg(entry.title));
    for (const auto& kind : model::kindRows<model::ScaleKind>()) {
        kinds->addItem(model::label(model::Kind(kind.value), m_context.language),
                       static_cast<int>(kind.value));
        if (entry.scale->kind.is(kind.value)) kinds->setCurrentIndex(kinds->count() - 1);
    }
    connect(kinds, &QComboBox::activated, this, [this, row, kinds] {
        model::Scale& scale = *m_rows[static_cast<std::size_t>(row)].scale;
        const auto kind = static_cast<model::ScaleKind>(kinds->currentData().toInt());
        scale = feedback::usualScale(kind);
        scale.name = model::label(scale.kind, m_context.language);
        fillRow(row);
        orderTabs();
        m_table->cellWidget(row, Kind)->setFocus(); // in place of this one
        m_counter.mappingChanged();
    });
    return kinds;
}

QWidget* ScalesPage::directionBox(int row) {
    const Row& entry = m_rows[static_cast<std::size_t>(row)];
    auto* better = new QCheckBox;
    better->setToolTip(tr("Off where the lowest number is the best answer"));
    better->setAccessibleName(tr("Higher is better for %1").arg(entry.title));
    better->setChecked(entry.scale->higherIsBetter);
    connect(better, &QCheckBox::toggled, this, [this, row](bool checked) {
        m_rows[static_cast<std::size_t>(row)].scale->higherIsBetter = checked;
        m_counter.mappingChanged();
    });
    return centred(better);
}

QWidget* ScalesPage::wordsButton(int row) {
    feedback::ColumnMapping* column = m_rows[static_cast<std::size_t>(row)].column;
    const auto& columns = m_draft.sample.columns;
    const auto sample = std::ranges::find(columns, column->title, &feedback::ColumnSample::title);
    const bool of =
        sample != columns.end() && WordsDialog::isOfUse(*sample, *column, m_draft.mapping.signOf(*column));
    if (!of) return nullptr;
    auto* button = new QPushButton(
        column->words.empty() ? tr("Words…") : tr("%n word(s)…", nullptr, pluralCount(column->words.size())));
    button->setToolTip(tr("Which score each word stands for"));
    button->setAccessibleName(tr("Words of %1").arg(column->title));
    connect(button, &QPushButton::clicked, this, [this, row, column, sample = *sample] {
        WordsDialog dialog(m_context, sample, *column, this);
        if (dialog.exec() != QDialog::Accepted) return;
        *column = dialog.mapping();
        m_counter.mappingChanged();
        // The row's own button is still being clicked.
        QMetaObject::invokeMethod(
            this,
            [this, row] {
                fillRow(row);
                orderTabs();
                if (QWidget* words = m_table->cellWidget(row, Words)) words->setFocus();
            },
            Qt::QueuedConnection);
    });
    return button;
}

QWidget* ScalesPage::number(int row, double model::Scale::*member, const QString& name) {
    auto* box = new QDoubleSpinBox;
    box->setRange(-1e6, 1e6);
    // Scores are mostly whole numbers; a scale in halves shows them.
    const auto isWhole = [](double value) { return std::abs(value - std::round(value)) < 1e-9; };
    const model::Scale& scale = *m_rows[static_cast<std::size_t>(row)].scale;
    box->setDecimals(isWhole(scale.step) && isWhole(scale.*member) ? 0 : 2);
    box->setLocale(m_context.language.locale());
    box->setAccessibleName(name);
    box->setValue(m_rows[static_cast<std::size_t>(row)].scale->*member);
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, row, member](double value) {
        m_rows[static_cast<std::size_t>(row)].scale->*member = value;
        m_counter.mappingChanged();
    });
    return box;
}

void ScalesPage::applyFirstToAll() {
    if (m_rows.empty()) return;
    const model::Scale first = *m_rows.front().scale;
    for (Row& row : m_rows) {
        *row.scale = first;
        if (row.notApplicable && m_rows.front().notApplicable)
            *row.notApplicable = *m_rows.front().notApplicable;
    }
    fillTable();
    m_counter.mappingChanged();
}

void ScalesPage::formatsEdited() {
    readFormats();
    m_counter.mappingChanged();
}

void ScalesPage::readFormats() {
    feedback::Mapping& mapping = m_draft.mapping;
    mapping.notApplicable = words(m_notApplicable->text());
    mapping.dateOrder = static_cast<feedback::DateOrder>(m_dateOrder->currentData().toInt());
    const QChar sign = m_decimalSign->currentData().toChar();
    if (sign != mapping.decimalSign) { // what a person says holds for all columns
        for (feedback::ColumnMapping& column : mapping.columns)
            column.decimalSign.reset();
    }
    mapping.decimalSign = sign;
    mapping.commentColumn = m_commentColumn->currentData().toString();
}

bool ScalesPage::validatePage() {
    readFormats();
    const Result<void> sound = feedback::checkMapping(m_draft.mapping);
    if (!sound) m_context.notifier.error(this, tr("The scores cannot be read this way yet."), sound.error());
    return sound.has_value();
}

} // namespace chwila::ui
