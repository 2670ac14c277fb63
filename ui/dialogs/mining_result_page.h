// Second page of the mining assistant: reads the log as a job, tells what it shows, and lets the person set
// the link filter, the session gap and what becomes of it, with a live picture.
#pragma once

#include "core/mining/frequent.h"

#include <QWizardPage>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QSlider;
class QSpinBox;

namespace chwila::ui {

class EndsButton;
class MiningPreview;
struct MiningDraft;
struct ViewContext;

class MiningResultPage : public QWizardPage {
    Q_OBJECT

  public:
    MiningResultPage(const ViewContext& context, MiningDraft& draft);
    ~MiningResultPage() override;

    void initializePage() override;
    void cleanupPage() override;
    bool isComplete() const override;

  private:
    QWidget* makeFilter();
    QWidget* makeTarget();
    void read();
    void mineAgain();
    void showResult();
    void chooseActivities();
    void showPicture();
    void setBusy(const QString& text);

    const ViewContext& m_context;
    MiningDraft& m_draft;
    QLabel* m_summary;
    QProgressBar* m_progress;
    QListWidget* m_variants;
    MiningPreview* m_preview;
    mining::Frequent m_drawn;
    QSlider* m_cover = nullptr;
    QLabel* m_coverText = nullptr;
    QSlider* m_share = nullptr;
    QLabel* m_shareText = nullptr;
    QCheckBox* m_merge = nullptr;
    QSpinBox* m_minutes = nullptr;
    EndsButton* m_ends = nullptr;
    QComboBox* m_target = nullptr;
    QLineEdit* m_name = nullptr;
};

} // namespace chwila::ui
