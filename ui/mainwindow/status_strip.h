// The status bar: what just happened, running work (one job with its progress, several as their number, which
// opens the list of them), answers under the filter, zoom, Saved.
#pragma once

#include "ui/views/view.h"

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace chwila::ui {

class JobsPopup;

class StatusStrip : public QStatusBar {
    Q_OBJECT

  public:
    StatusStrip(const ViewContext& context, QWidget* parent);

    void setZoom(std::optional<double> zoom);
    QString savedText() const;
    QString answersText() const;
    /// What runs, as it is said; empty while nothing does.
    QString jobsText() const;
    QToolButton* jobsButton() const { return m_several; }
    JobsPopup* popup() const { return m_popup; }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    QRect messageRect() const;
    void refreshJobs();
    void refreshAnswers();
    void refreshSaved();

    ViewContext m_context;
    QWidget* m_jobs;
    QLabel* m_jobText;
    QProgressBar* m_jobProgress;
    QToolButton* m_jobCancel;
    QToolButton* m_several;
    JobsPopup* m_popup;
    QLabel* m_answers;
    QLabel* m_zoom;
    QLabel* m_saved;
    QString m_jobKey;
};

} // namespace chwila::ui
