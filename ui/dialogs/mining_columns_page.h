// First page of the mining assistant: the first rows of the log and which column is what.
#pragma once

#include <QWizardPage>

class QFormLayout;
class QTableWidget;

namespace chwila::ui {

struct MiningDraft;

class MiningColumnsPage : public QWizardPage {
    Q_OBJECT

  public:
    explicit MiningColumnsPage(MiningDraft& draft);

    bool isComplete() const override;

  private:
    void fillTable();
    void addRole(QFormLayout* form, const QString& label, QString* column, bool optional);
    void addDates(QFormLayout* form);

    MiningDraft& m_draft;
    QTableWidget* m_table;
};

} // namespace chwila::ui
