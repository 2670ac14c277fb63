#include "ui/mainwindow/status_strip.h"

#include "core/document/document.h"
#include "ui/jobs/analysis_scheduler.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace chwila::ui {

namespace {

QLabel* plainLabel(const QString& name) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setAccessibleName(name);
    label->setContentsMargins(8, 0, 8, 0);
    return label;
}

} // namespace

StatusStrip::StatusStrip(const ViewContext& context, QWidget* parent)
    : QStatusBar(parent),
      m_context(context),
      m_jobs(new QWidget),
      m_jobText(plainLabel(tr("Running work"))),
      m_jobProgress(new QProgressBar),
      m_jobCancel(new QToolButton),
      m_answers(plainLabel(tr("Answers"))),
      m_zoom(plainLabel(tr("Zoom"))),
      m_saved(plainLabel(tr("Saving"))) {
    setSizeGripEnabled(false);
    m_jobProgress->setFixedWidth(96);
    m_jobProgress->setMaximumHeight(12);
    m_jobProgress->setTextVisible(false);
    m_jobCancel->setText(tr("Cancel"));
    m_jobCancel->setIcon(QIcon::fromTheme(QStringLiteral("process-stop")));
    m_jobCancel->setToolTip(tr("Stop this work"));
    m_jobCancel->setAutoRaise(true);
    auto* line = new QHBoxLayout(m_jobs);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(m_jobText);
    line->addWidget(m_jobProgress);
    line->addWidget(m_jobCancel);
    const std::initializer_list<QWidget*> inOrder{m_jobs, m_answers, m_zoom, m_saved};
    for (QWidget* widget : inOrder)
        addPermanentWidget(widget);
    connect(m_jobCancel, &QToolButton::clicked, this, [this] { m_context.jobs.cancel(m_jobKey); });
    connect(&context.jobs, &JobRunner::changed, this, &StatusStrip::refreshJobs);
    connect(&context.analysis, &AnalysisScheduler::countsChanged, this, &StatusStrip::refreshAnswers);
    connect(&context.document, &document::Document::saveStateChanged, this, &StatusStrip::refreshSaved);
    refreshJobs();
    refreshAnswers();
    refreshSaved();
    setZoom(std::nullopt);
}

void StatusStrip::setZoom(std::optional<double> zoom) {
    m_zoom->setVisible(zoom.has_value());
    if (zoom) m_zoom->setText(m_context.language.percent(*zoom));
}

QString StatusStrip::savedText() const {
    return m_saved->text();
}

QString StatusStrip::answersText() const {
    return m_answers->text();
}

void StatusStrip::refreshJobs() {
    const std::vector<JobInfo> jobs = m_context.jobs.jobs();
    const auto shown = std::ranges::find_if(jobs, [](const JobInfo& job) { return !job.title.isEmpty(); });
    m_jobs->setVisible(shown != jobs.end());
    if (shown == jobs.end()) return;
    m_jobKey = shown->key;
    QString text =
        shown->text.isEmpty() ? shown->title : QStringLiteral("%1: %2").arg(shown->title, shown->text);
    if (shown->cancelling) text = tr("%1 is being stopped").arg(shown->title);
    m_jobText->setText(text);
    m_jobCancel->setEnabled(!shown->cancelling);
    m_jobProgress->setRange(0, shown->fraction > 0 ? 1000 : 0);
    m_jobProgress->setValue(static_cast<int>(shown->fraction * 1000));
}

void StatusStrip::refreshAnswers() {
    if (!m_context.analysis.cube()) return;
    const qint64 counted = m_context.analysis.counts().answers;
    const int n = static_cast<int>(std::min<qint64>(counted, std::numeric_limits<int>::max()));
    // As with plural forms of this language, the number itself is written by it.
    const QString text =
        m_context.filter.filter().countsEverything()
            ? m_context.language.translate("status", "%n answer(s)", nullptr, n)
            : m_context.language.translate("status", "%n answer(s) under the filter", nullptr, n);
    m_answers->setText(text);
}

void StatusStrip::refreshSaved() {
    switch (m_context.document.saveState()) {
    case document::SaveState::Saved:
        m_saved->setText(tr("Saved"));
        break;
    case document::SaveState::Saving:
        m_saved->setText(tr("Saving …"));
        break;
    case document::SaveState::Failed:
        m_saved->setText(tr("Not saved"));
        break;
    case document::SaveState::ReadOnly:
        m_saved->setText(tr("Read-only"));
        break;
    }
}

} // namespace chwila::ui
