// First page of the import assistant: how the file is cut into columns, its first rows, and the role of
// each column over it.
#pragma once

#include <QWizardPage>

#include <optional>

class QComboBox;
class QLabel;
class QSpinBox;
class QTableWidget;

namespace chwila::ui {

struct ImportDraft;
struct ViewContext;

class ColumnsPage : public QWizardPage {
    Q_OBJECT

  public:
    ColumnsPage(const ViewContext& context, ImportDraft& draft);

    bool isComplete() const override;
    bool validatePage() override;

  private:
    QWidget* makeDialect();
    void readAgain();
    void fillTable();
    void fillRoles();
    void addRole(int column);
    void showNotices();

    const ViewContext& m_context;
    ImportDraft& m_draft;
    QComboBox* m_delimiter = nullptr;
    QComboBox* m_encoding = nullptr;
    QSpinBox* m_headerRows = nullptr;
    QLabel* m_notices = nullptr;
    QTableWidget* m_table = nullptr;
};

} // namespace chwila::ui
