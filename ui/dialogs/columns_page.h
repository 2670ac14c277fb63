// First page of the import assistant: how the file is cut into columns, its first rows, the role of each
// column over it, and what cannot be read marked where it stands. A mapping that was saved for a table of
// this shape is used again.
#pragma once

#include "core/feedback/saved_mapping.h"

#include <QWizardPage>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;

namespace chwila::ui {

class ImportCounter;
class RoleHeader;
class SampleModel;
struct ImportDraft;
struct ViewContext;

class ColumnsPage : public QWizardPage {
    Q_OBJECT

  public:
    ColumnsPage(const ViewContext& context, ImportDraft& draft, ImportCounter& counter);

    void initializePage() override;
    bool isComplete() const override;
    bool validatePage() override;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget* makeDialect();
    QWidget* makeMappings();
    QWidget* makeFoot();
    QTableView* makeTable();
    void readAgain();
    void showSample();
    void showRoles();
    void setRole(int column, feedback::ColumnRole role);
    void takeMapping(feedback::Mapping mapping);
    void offerMappings(const QString& chosen);
    void chooseMapping(int index);
    void saveMapping();
    void mappingEdited();
    void showNotices();
    void goToProblem();

    const ViewContext& m_context;
    ImportDraft& m_draft;
    ImportCounter& m_counter;
    QComboBox* m_delimiter = nullptr;
    QComboBox* m_encoding = nullptr;
    QSpinBox* m_headerRows = nullptr;
    QComboBox* m_mappings = nullptr;
    QLabel* m_shape = nullptr;
    QLabel* m_notices = nullptr;
    QLabel* m_problems = nullptr;
    QPushButton* m_next = nullptr;
    SampleModel* m_model = nullptr;
    RoleHeader* m_header = nullptr;
    QTableView* m_table = nullptr;
};

} // namespace chwila::ui
