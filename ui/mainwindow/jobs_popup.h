// All that is running for a window, one line each with its progress and a button that stops it. Opened from
// the status bar; goes by itself when the last job is done.
#pragma once

#include "ui/jobs/job_runner.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QToolButton;
class QVBoxLayout;

namespace chwila::ui {

/// Those that people are told of.
std::vector<JobInfo> shownJobs(const JobRunner& jobs);
/// "Importing survey.csv: 12,000 rows".
QString jobText(const JobInfo& job);
/// A fraction, or a bar that runs to and fro where it is not known.
void showProgress(QProgressBar& bar, const JobInfo& job);

class JobsPopup : public QFrame {
    Q_OBJECT

  public:
    explicit JobsPopup(JobRunner& jobs, QWidget* parent);

    /// Above the widget, within its screen.
    void openAt(const QWidget& anchor);

  private:
    struct Line {
        QString key;
        QWidget* row = nullptr;
        QLabel* text = nullptr;
        QProgressBar* bar = nullptr;
        QToolButton* cancel = nullptr;
    };

    void refresh();
    Line makeLine(const QString& key);

    JobRunner& m_jobs;
    QVBoxLayout* m_layout;
    std::vector<Line> m_lines;
};

} // namespace chwila::ui
