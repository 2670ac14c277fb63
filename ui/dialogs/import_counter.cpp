#include "ui/dialogs/import_counter.h"

#include "core/document/document.h"
#include "ui/dialogs/import_assistant.h"
#include "ui/jobs/job_runner.h"
#include "ui/jobs/journey_state.h"

namespace chwila::ui {

namespace {

constexpr int pauseBeforeCounting = 200; // ms

} // namespace

ImportCounter::ImportCounter(const ViewContext& context, ImportDraft& draft, QObject* parent)
    : QObject(parent),
      m_context(context),
      m_draft(draft),
      m_key(QStringLiteral("import-preview-%1").arg(reinterpret_cast<quintptr>(this))) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseBeforeCounting);
    connect(&m_soon, &QTimer::timeout, this, &ImportCounter::start);
    connect(&context.jobs, &JobRunner::changed, this, [this] {
        if (!m_current) Q_EMIT changed();
    });
}

ImportCounter::~ImportCounter() {
    disconnect(&m_context.jobs, nullptr, this, nullptr);
    m_context.jobs.drop(m_key);
}

void ImportCounter::mappingChanged() {
    m_current = false;
    m_context.jobs.drop(m_key);
    const Result<void> sound = feedback::checkMapping(m_draft.mapping);
    m_problem = sound ? QString() : sound.error().message;
    if (sound)
        m_soon.start();
    else
        m_soon.stop();
    Q_EMIT changed();
}

void ImportCounter::start() {
    m_context.jobs.start(
        m_key, QString(), this,
        [count = m_draft.count, location = m_draft.sample.location,
         mapping = m_draft.mapping](Progress& progress) -> Result<feedback::ImportPreview> {
            return count ? count(mapping, progress) : feedback::preview(location, mapping, progress);
        },
        [this](Result<feedback::ImportPreview> preview) { take(std::move(preview)); });
}

void ImportCounter::take(Result<feedback::ImportPreview> preview) {
    if (!preview) {
        m_problem = preview.error().message;
        Q_EMIT changed();
        return;
    }
    m_draft.preview = *std::move(preview);
    m_current = true;
    m_counted = true;
    matchAnew();
    Q_EMIT changed();
}

// What the person chose stays; the others are matched by likeness.
void ImportCounter::matchAnew() {
    std::vector<feedback::LabelMatch> matches = feedback::matchLabels(
        m_draft.preview.labelNames(), m_context.document.project(), m_context.journey.journey());
    for (feedback::LabelMatch& match : matches) {
        if (!m_draft.decided.contains(match.label)) continue;
        const auto before = std::ranges::find(m_draft.matches, match.label, &feedback::LabelMatch::label);
        if (before != m_draft.matches.end()) match.touchpoint = before->touchpoint;
    }
    m_draft.matches = std::move(matches);
    m_draft.newTouchpoints.removeIf([this](const QString& label) {
        return std::ranges::find(m_draft.matches, label, &feedback::LabelMatch::label)
               == m_draft.matches.end();
    });
}

double ImportCounter::fraction() const {
    for (const JobInfo& job : m_context.jobs.jobs()) {
        if (job.key == m_key) return job.fraction;
    }
    return -1;
}

qint64 ImportCounter::unassigned() const {
    qint64 open = m_draft.preview.unassigned(m_draft.matches);
    for (const feedback::LabelCount& label : m_draft.preview.labels) {
        if (m_draft.newTouchpoints.contains(label.label)) open -= label.answers;
    }
    return open;
}

} // namespace chwila::ui
