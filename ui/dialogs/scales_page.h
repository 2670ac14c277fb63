// Second page of the import assistant: on which scale each score is given, which values mean that there
// is no answer, and how dates and numbers are written.
#pragma once

#include "core/feedback/mapping/mapping.h"

#include <QWizardPage>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace chwila::ui {

class ImportCounter;
struct ImportDraft;
struct ViewContext;

class ScalesPage : public QWizardPage {
    Q_OBJECT

  public:
    ScalesPage(const ViewContext& context, ImportDraft& draft, ImportCounter& counter);

    void initializePage() override;
    bool validatePage() override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    /// The scale of a row of the table: a column's, or that of a value of the question column.
    struct Row {
        QString title;
        model::Scale* scale = nullptr;
        QStringList* notApplicable = nullptr;      // null for questions
        feedback::ColumnMapping* column = nullptr; // likewise
    };

    QWidget* makeFormats();
    void collectRows();
    void fillTable();
    void giveQuestionsRoom();
    void orderTabs();
    void fillRow(int row);
    QWidget* kindBox(int row);
    QWidget* directionBox(int row);
    QWidget* number(int row, double model::Scale::*member, const QString& name);
    QWidget* wordsButton(int row);
    void applyFirstToAll();
    void readFormats();
    void formatsEdited();

    const ViewContext& m_context;
    ImportDraft& m_draft;
    ImportCounter& m_counter;
    std::vector<Row> m_rows;
    QPushButton* m_same = nullptr;
    QStringList m_names; ///< of the rows: what tells one from the other
    QTableWidget* m_table = nullptr;
    QLineEdit* m_notApplicable = nullptr;
    QComboBox* m_dateOrder = nullptr;
    QComboBox* m_decimalSign = nullptr;
    QComboBox* m_commentColumn = nullptr;
};

} // namespace chwila::ui
