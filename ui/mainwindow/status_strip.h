// The status bar: what just happened, running jobs, answers under the filter, zoom, Saved.
#pragma once

#include "ui/views/view.h"

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace chwila::ui {

class StatusStrip : public QStatusBar {
    Q_OBJECT

  public:
    StatusStrip(const ViewContext& context, QWidget* parent);

    void setZoom(std::optional<double> zoom);
    QString savedText() const;
    QString answersText() const;

  private:
    void refreshJobs();
    void refreshAnswers();
    void refreshSaved();

    ViewContext m_context;
    QWidget* m_jobs;
    QLabel* m_jobText;
    QProgressBar* m_jobProgress;
    QToolButton* m_jobCancel;
    QLabel* m_answers;
    QLabel* m_zoom;
    QLabel* m_saved;
    QString m_jobKey;
};

} // namespace chwila::ui
