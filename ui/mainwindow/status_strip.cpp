#include "ui/mainwindow/status_strip.h"

#include "core/document/document.h"
#include "ui/jobs/analysis_scheduler.h"
#include "ui/mainwindow/jobs_popup.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QStyleOption>
#include <QStylePainter>
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

// Pixels: what runs and a long filter must not widen the window.
constexpr int narrowestText = 32;
constexpr int mostOfFilter = 520;

} // namespace

StatusStrip::StatusStrip(const ViewContext& context, QWidget* parent)
    : QStatusBar(parent),
      m_context(context),
      m_jobs(new QWidget),
      m_jobText(plainLabel(tr("Running work"))),
      m_jobProgress(new QProgressBar),
      m_jobCancel(new QToolButton),
      m_several(new QToolButton),
      m_popup(new JobsPopup(context.jobs, this)),
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
    m_several->setAutoRaise(true);
    m_several->setToolTip(tr("Show all that is running"));
    auto* line = new QHBoxLayout(m_jobs);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(m_several);
    line->addWidget(m_jobText);
    line->addWidget(m_jobProgress);
    line->addWidget(m_jobCancel);
    for (QLabel* label : {m_jobText, m_answers})
        label->setMinimumWidth(narrowestText);
    const std::initializer_list<QWidget*> inOrder{m_jobs, m_answers, m_zoom, m_saved};
    for (QWidget* widget : inOrder)
        addPermanentWidget(widget);
    // What does not fit can be pointed at.
    connect(this, &QStatusBar::messageChanged, this,
            [this](const QString& text) { setToolTip(text.toHtmlEscaped()); });
    connect(m_jobCancel, &QToolButton::clicked, this, [this] { m_context.jobs.cancel(m_jobKey); });
    connect(m_several, &QToolButton::clicked, this, [this] { m_popup->openAt(*m_several); });
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

QString StatusStrip::jobsText() const {
    if (m_jobs->isHidden()) return {};
    return m_several->isHidden() ? m_jobText->text() : m_several->text();
}

void StatusStrip::refreshJobs() {
    const std::vector<JobInfo> jobs = shownJobs(m_context.jobs);
    const bool several = jobs.size() > 1;
    m_jobs->setVisible(!jobs.empty());
    m_several->setVisible(several);
    m_jobText->setVisible(!several);
    m_jobCancel->setVisible(!several);
    if (jobs.empty()) return;
    m_several->setText(tr("%n job(s)", nullptr, static_cast<int>(jobs.size())));
    const JobInfo& first = jobs.front();
    m_jobKey = first.key;
    m_jobText->setText(m_jobText->fontMetrics().elidedText(jobText(first), Qt::ElideRight, width() / 3));
    m_jobCancel->setEnabled(!first.cancelling);
    JobInfo together = first;
    for (const JobInfo& job : jobs)
        together.fraction = std::min(together.fraction, job.fraction); // the one that has furthest to go
    showProgress(*m_jobProgress, together);
}

void StatusStrip::refreshAnswers() {
    if (!m_context.analysis.cube()) return;
    const qint64 counted = m_context.analysis.counts().answers;
    const int n = static_cast<int>(std::min<qint64>(counted, std::numeric_limits<int>::max()));
    // As with plural forms of this language, the number itself is written by it.
    QString text = m_context.language.translate("status", "%n answer(s)", nullptr, n);
    // Below every view: which of them.
    const feedback::Filter& filter = m_context.filter.filter();
    const bool all = filter.countsEverything();
    if (!all) {
        text += QStringLiteral(" · ")
                + feedback::describe(filter, m_context.document.project(), m_context.language);
    }
    const int most = std::min(mostOfFilter, width() * 2 / 5);
    m_answers->setText(m_answers->fontMetrics().elidedText(text, Qt::ElideRight, most));
    m_answers->setToolTip(all ? QString() : text.toHtmlEscaped());
}

void StatusStrip::paintEvent(QPaintEvent* event) {
    if (currentMessage().isEmpty()) {
        QStatusBar::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    painter.drawPrimitive(QStyle::PE_PanelStatusBar, option);
    const QRect room = messageRect();
    painter.drawItemText(room, Qt::AlignLeading | Qt::AlignVCenter, palette(), isEnabled(),
                         fontMetrics().elidedText(currentMessage(), Qt::ElideRight, room.width()),
                         foregroundRole());
}

/// Left of what stands there always.
QRect StatusStrip::messageRect() const {
    int right = width();
    for (const QWidget* widget : {m_jobs, static_cast<QWidget*>(m_answers)}) {
        if (widget->isVisible()) right = std::min(right, widget->x());
    }
    constexpr int margin = 6;
    return rect().adjusted(margin, 0, right - width() - margin, 0);
}

void StatusStrip::resizeEvent(QResizeEvent* event) {
    QStatusBar::resizeEvent(event);
    refreshJobs();
    refreshAnswers();
}

void StatusStrip::refreshSaved() {
    switch (m_context.document.saveState()) {
    case document::SaveState::Saved:
        m_saved->setText(tr("Saved"));
        break;
    case document::SaveState::Saving:
        m_saved->setText(tr("Saving…"));
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
