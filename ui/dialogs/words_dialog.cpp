#include "ui/dialogs/words_dialog.h"

#include "core/base/text.h"
#include "core/feedback/reading/values.h"
#include "core/feedback/scale_levels.h"
#include "ui/services/plain_widgets.h"
#include "ui/views/view.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace chwila::ui {

namespace {

constexpr int mostLevels = 101; // a longer scale has no words
constexpr int mostWords = 200;
constexpr QSize usualWordsSize(520, 460);
/// In the list of meanings, beside the scores.
const QString noAnswer = QStringLiteral("none");
const QString notReadable = QString();

} // namespace

WordsDialog::WordsDialog(const ViewContext& context, const feedback::ColumnSample& sample,
                         const feedback::ColumnMapping& column, QWidget* parent)
    : QDialog(parent), m_context(context), m_column(column), m_table(new QTableWidget(0, 3)) {
    setProperty("guidePage", QStringLiteral("04-answers.md"));
    setWindowTitle(tr("Words of “%1”").arg(elided(singleLine(sample.title), 60)));
    auto* text =
        new QLabel(tr("Say for which score each word stands. What has none is listed as not readable."));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    m_table->setHorizontalHeaderLabels({tr("Word"), tr("In the first rows"), tr("Stands for")});
    m_table->setAccessibleName(tr("Words and their scores"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    makeCalm(*m_table);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(32);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const feedback::WordScore& word : column.words) {
        const auto seen = std::ranges::find_if(sample.values, [&](const auto& value) {
            return feedback::wordKey(value.first) == feedback::wordKey(word.word);
        });
        addRow(word.word, seen == sample.values.end() ? 0 : seen->second);
    }
    for (const auto& seen : sample.values) {
        const QString& value = seen.first;
        const bool listed = std::ranges::any_of(column.words, [&](const feedback::WordScore& word) {
            return feedback::wordKey(word.word) == feedback::wordKey(value);
        });
        const bool number = feedback::parseNumber(value, u'.') || feedback::parseNumber(value, u',');
        if (!listed && !number && !value.trimmed().isEmpty() && m_table->rowCount() < mostWords)
            addRow(value, seen.second);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(usualWordsSize);
}

void WordsDialog::addRow(const QString& word, qint64 answers) {
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto* item = new QTableWidgetItem(elided(singleLine(word), 200));
    item->setData(Qt::UserRole, word);
    m_table->setItem(row, 0, item);
    auto* count = new QTableWidgetItem(answers > 0 ? m_context.language.number(answers) : QString());
    count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setItem(row, 1, count);
    auto* meaning = new QComboBox;
    meaning->setAccessibleName(tr("Score of “%1”").arg(word));
    meaning->addItem(tr("not readable"), notReadable);
    meaning->addItem(tr("no answer"), noAnswer);
    const model::Scale& scale = *m_column.scale;
    for (int level = 0; level < std::min(feedback::levelCount(scale), mostLevels); ++level) {
        const double score = feedback::scoreAt(scale, level);
        meaning->addItem(m_context.language.locale().toString(score), score);
    }
    const auto known = std::ranges::find_if(m_column.words, [&](const feedback::WordScore& each) {
        return feedback::wordKey(each.word) == feedback::wordKey(word);
    });
    if (known != m_column.words.end()) {
        meaning->setCurrentIndex(std::max(0, meaning->findData(known->score)));
    } else if (m_column.notApplicable.contains(word, Qt::CaseInsensitive)) {
        meaning->setCurrentIndex(1);
    }
    m_table->setCellWidget(row, 2, meaning);
}

feedback::ColumnMapping WordsDialog::mapping() const {
    feedback::ColumnMapping column = m_column;
    column.words.clear();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString word = m_table->item(row, 0)->data(Qt::UserRole).toString();
        const QVariant meaning = qobject_cast<const QComboBox*>(m_table->cellWidget(row, 2))->currentData();
        column.notApplicable.removeIf(
            [&](const QString& each) { return each.compare(word, Qt::CaseInsensitive) == 0; });
        if (meaning.typeId() == QMetaType::Double) {
            column.words.push_back({word, meaning.toDouble()});
        } else if (meaning.toString() == noAnswer) {
            column.notApplicable << word;
        }
    }
    return column;
}

bool WordsDialog::isOfUse(const feedback::ColumnSample& sample, const feedback::ColumnMapping& column,
                          QChar decimalSign) {
    if (!column.scale) return false;
    if (!column.words.empty()) return true;
    return std::ranges::any_of(sample.values, [&](const auto& value) {
        return !value.first.trimmed().isEmpty() && !feedback::parseNumber(value.first, decimalSign);
    });
}

} // namespace chwila::ui
