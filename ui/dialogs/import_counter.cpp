#include "ui/dialogs/import_counter.h"

#include "core/document/document.h"
#include "core/feedback/mapping/known_source.h"
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
        [count = m_draft.count, location = m_draft.sample.location, mapping = m_draft.mapping,
         project = m_context.document.snapshot(), into = m_draft.into,
         journey = m_context.journey.journey()](Progress& progress) -> Result<Counted> {
            Result<feedback::ImportPreview> preview =
                count ? count(mapping, progress) : feedback::preview(location, mapping, progress);
            if (!preview) return fail(preview.error());
            auto matches = feedback::matchLabels(preview->labelNames(), *project, journey);
            if (into) feedback::keepKnown(matches, *project, *into);
            return Counted{*std::move(preview), std::move(matches)};
        },
        [this](Result<Counted> counted) { take(std::move(counted)); });
}

void ImportCounter::take(Result<Counted> counted) {
    if (!counted) {
        m_problem = counted.error().message;
        Q_EMIT changed();
        return;
    }
    m_draft.preview = std::move(counted->preview);
    keepDecisions(counted->matches);
    m_draft.matches = std::move(counted->matches);
    m_draft.newTouchpoints.removeIf([this](const QString& label) {
        return std::ranges::find(m_draft.matches, label, &feedback::LabelMatch::label)
               == m_draft.matches.end();
    });
    m_current = true;
    m_counted = true;
    Q_EMIT changed();
}

// What the person chose stays; the others are matched by likeness.
void ImportCounter::keepDecisions(std::vector<feedback::LabelMatch>& matches) const {
    for (feedback::LabelMatch& match : matches) {
        if (!m_draft.decided.contains(match.label)) continue;
        const auto before = std::ranges::find(m_draft.matches, match.label, &feedback::LabelMatch::label);
        if (before != m_draft.matches.end()) match.touchpoint = before->touchpoint;
    }
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
