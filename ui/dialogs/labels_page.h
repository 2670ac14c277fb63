// Last page of the import assistant: counts everything without writing, says which label means which
// touchpoint, and lists what could not be read.
#pragma once

#include "core/model/records.h"

#include <QWizardPage>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;
class QTabWidget;

namespace chwila::ui {

struct ImportDraft;
struct ViewContext;

class LabelsPage : public QWizardPage {
    Q_OBJECT

  public:
    LabelsPage(const ViewContext& context, ImportDraft& draft);
    ~LabelsPage() override;

    void initializePage() override;
    void cleanupPage() override;
    bool isComplete() const override { return m_counted; }

  private:
    void count();
    void fillLabels();
    void addChoice(int row);
    void fillRejected();
    void showCounts();
    void saveRejected();
    void makeTouchpointsOfTheRest();

    const ViewContext& m_context;
    ImportDraft& m_draft;
    bool m_counted = false;
    QLabel* m_counts = nullptr;
    QProgressBar* m_progress = nullptr;
    QTabWidget* m_tabs = nullptr;
    QTableWidget* m_labels = nullptr;
    QTableWidget* m_rejected = nullptr;
    QPushButton* m_create = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace chwila::ui
