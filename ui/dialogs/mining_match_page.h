// Last page of the mining assistant when the log is laid over a drawn journey: which touchpoint each
// activity is, and what drawn against real says then.
#pragma once

#include <QWizardPage>

class QCheckBox;
class QLabel;
class QSpinBox;
class QTableWidget;

namespace chwila::ui {

struct MiningDraft;
struct ViewContext;

class MiningMatchPage : public QWizardPage {
    Q_OBJECT

  public:
    MiningMatchPage(const ViewContext& context, MiningDraft& draft);

    void initializePage() override;
    bool isComplete() const override;

  private:
    void addRow(int row);
    void compareAgain();

    const ViewContext& m_context;
    MiningDraft& m_draft;
    QTableWidget* m_table;
    QLabel* m_comparison;
    QCheckBox* m_weights;
    QCheckBox* m_add;
    QSpinBox* m_percent;
    bool m_matched = false; // some activity is a touchpoint
};

} // namespace chwila::ui
