// Last page of the import assistant: says which label means which touchpoint, the likeliest first, and
// lists what could not be read. Nothing is written before it is left by Import.
#pragma once

#include <QWizardPage>

class QAbstractItemModel;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;
class QTableWidget;
class QTabWidget;

namespace chwila::ui {

class ImportCounter;
class LabelModel;
struct ImportDraft;
struct ViewContext;

class LabelsPage : public QWizardPage {
    Q_OBJECT

  public:
    LabelsPage(const ViewContext& context, ImportDraft& draft, ImportCounter& counter);

    void initializePage() override;
    bool isComplete() const override;

  private:
    void makeTableOf(QAbstractItemModel& labels);
    QWidget* makeLabels();
    QWidget* makeRejected();
    QWidget* makeLosses();
    void follow();
    void fillRejected();
    void showButtons();
    void saveRejected();
    void saveAllRejected(const QString& path);

    const ViewContext& m_context;
    ImportDraft& m_draft;
    ImportCounter& m_counter;
    bool m_shown = false; // what the tables show is the present count
    LabelModel* m_model = nullptr;
    QTabWidget* m_tabs = nullptr;
    QTableView* m_labels = nullptr;
    QTableWidget* m_rejected = nullptr;
    QCheckBox* m_onlyOpen = nullptr;
    QPushButton* m_suggested = nullptr;
    QPushButton* m_create = nullptr;
    QPushButton* m_save = nullptr;
    QComboBox* m_losses = nullptr;
};

} // namespace chwila::ui
