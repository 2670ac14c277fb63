#include "ui/mainwindow/jobs_popup.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QProgressBar>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

namespace chwila::ui {

namespace {

constexpr int jobsWidth = 380;
constexpr int jobBarWidth = 96;

} // namespace

std::vector<JobInfo> shownJobs(const JobRunner& jobs) {
    std::vector<JobInfo> shown = jobs.jobs();
    std::erase_if(shown, [](const JobInfo& job) { return job.title.isEmpty(); });
    return shown;
}

QString jobText(const JobInfo& job) {
    if (job.cancelling) return JobsPopup::tr("%1 is being stopped").arg(job.title);
    return job.text.isEmpty() ? job.title : QStringLiteral("%1: %2").arg(job.title, job.text);
}

void showProgress(QProgressBar& bar, const JobInfo& job) {
    constexpr int steps = 1000;
    bar.setRange(0, job.fraction > 0 ? steps : 0);
    bar.setValue(static_cast<int>(job.fraction * steps));
}

JobsPopup::JobsPopup(JobRunner& jobs, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_jobs(jobs), m_layout(new QVBoxLayout(this)) {
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Running work"));
    m_layout->setContentsMargins(12, 8, 8, 8);
    m_layout->setSpacing(4);
    setFixedWidth(jobsWidth);
    connect(&jobs, &JobRunner::changed, this, &JobsPopup::refresh);
}

void JobsPopup::openAt(const QWidget& anchor) {
    show();
    refresh();
    adjustSize();
    QPoint at = anchor.mapToGlobal(QPoint(anchor.width() - width(), -height() - 4));
    if (const QScreen* screen = anchor.screen())
        at.setX(std::max(at.x(), screen->availableGeometry().left()));
    move(at);
    if (!m_lines.empty()) m_lines.front().cancel->setFocus();
}

JobsPopup::Line JobsPopup::makeLine(const QString& key) {
    Line line{key, new QWidget, new QLabel, new QProgressBar, new QToolButton};
    line.text->setTextFormat(Qt::PlainText);
    line.text->setWordWrap(true);
    line.bar->setFixedWidth(jobBarWidth);
    line.bar->setMaximumHeight(12);
    line.bar->setTextVisible(false);
    line.cancel->setText(tr("Cancel"));
    line.cancel->setIcon(QIcon::fromTheme(QStringLiteral("process-stop")));
    line.cancel->setToolTip(tr("Stop this work"));
    line.cancel->setAutoRaise(true);
    auto* layout = new QHBoxLayout(line.row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(line.text, 1);
    layout->addWidget(line.bar);
    layout->addWidget(line.cancel);
    m_layout->addWidget(line.row);
    connect(line.cancel, &QToolButton::clicked, this, [this, key] { m_jobs.cancel(key); });
    return line;
}

void JobsPopup::refresh() {
    if (!isVisible()) return;
    const std::vector<JobInfo> jobs = shownJobs(m_jobs);
    if (jobs.empty()) {
        hide();
        return;
    }
    const auto isGone = [&](const Line& line) {
        return std::ranges::find(jobs, line.key, &JobInfo::key) == jobs.end();
    };
    for (const Line& line : m_lines) {
        if (isGone(line)) line.row->deleteLater();
    }
    std::erase_if(m_lines, isGone);
    for (const JobInfo& job : jobs) {
        auto line = std::ranges::find(m_lines, job.key, &Line::key);
        if (line == m_lines.end()) line = m_lines.insert(m_lines.end(), makeLine(job.key));
        line->text->setText(jobText(job));
        line->bar->setAccessibleName(job.title);
        line->cancel->setAccessibleName(tr("Stop: %1").arg(job.title));
        line->cancel->setEnabled(!job.cancelling);
        showProgress(*line->bar, job);
    }
}

} // namespace chwila::ui
