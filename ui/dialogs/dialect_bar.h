// How a file is cut into a table, as far as there is anything to choose for its kind: separator and encoding
// of text, the sheet of a workbook, the rows with titles of both. A statistics file knows all that by itself.
#pragma once

#include "core/feedback/reading/table_sample.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QSpinBox;

namespace chwila::ui {

class DialectBar : public QWidget {
    Q_OBJECT

  public:
    explicit DialectBar(QWidget* parent = nullptr);

    /// Shows how the sample was cut; tells nobody.
    void setSample(const feedback::TableSample& sample);
    /// As chosen here.
    feedback::Dialect dialect() const;
    QString sheet() const;

  Q_SIGNALS:
    void dialectChosen();
    void sheetChosen();

  private:
    /// `field` becomes what is shown and hidden: the widget with its label.
    template <class Widget>
    Widget* add(QHBoxLayout* layout, const QString& text, Widget* widget, QWidget*& field);
    void refresh();

    feedback::Dialect m_dialect;
    QComboBox* m_delimiter = nullptr;
    QComboBox* m_encoding = nullptr;
    QComboBox* m_sheet = nullptr;
    QSpinBox* m_skippedRows = nullptr;
    QSpinBox* m_headerRows = nullptr;
    QComboBox* m_titles = nullptr;
    QWidget* m_delimiterField = nullptr;
    QWidget* m_encodingField = nullptr;
    QWidget* m_sheetField = nullptr;
    QWidget* m_skippedField = nullptr;
    QWidget* m_headerField = nullptr;
    QWidget* m_titlesField = nullptr;
    feedback::FileKind m_kind = feedback::FileKind::Text;
};

} // namespace chwila::ui
