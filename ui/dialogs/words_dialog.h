// Which number each word of a column stands for: the proposal, to be changed. Opened from the assistant's
// page of scales; changes nothing where it is cancelled.
#pragma once

#include "core/feedback/reading/table_sample.h"

#include <QDialog>

class QTableWidget;

namespace chwila::ui {

struct ViewContext;

class WordsDialog : public QDialog {
    Q_OBJECT

  public:
    /// `column` has a scale.
    WordsDialog(const ViewContext& context, const feedback::ColumnSample& sample,
                const feedback::ColumnMapping& column, QWidget* parent);

    /// The mapping as the person left it.
    feedback::ColumnMapping mapping() const;

    /// Whether the column holds words that could be told as numbers.
    static bool isOfUse(const feedback::ColumnSample& sample, const feedback::ColumnMapping& column,
                        QChar decimalSign);

  private:
    void addRow(const QString& word, qint64 answers);

    const ViewContext& m_context;
    feedback::ColumnMapping m_column;
    QTableWidget* m_table;
};

} // namespace chwila::ui
