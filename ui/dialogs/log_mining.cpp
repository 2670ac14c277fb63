#include "ui/dialogs/log_mining.h"

#include "core/document/document.h"
#include "core/edit/elements.h"
#include "core/edit/structure_edits.h"
#include "core/mining/journey_from_log.h"
#include "core/mining/overlay.h"
#include "ui/jobs/job_runner.h"
#include "ui/jobs/journey_state.h"
#include "ui/services/file_chooser.h"
#include "ui/services/notifier.h"

namespace chwila::ui {

namespace {

const QString logSampleKey = QStringLiteral("sample-log");
const QString overlayKey = QStringLiteral("lay-log-over");

} // namespace

LogMining::LogMining(const ViewContext& context, QWidget* window)
    : QObject(window), m_context(context), m_window(window) {}

void LogMining::mineFile(QString path) {
    if (path.isEmpty()) {
        path = m_context.fileChooser.openFile(
            m_window, tr("Mine an event log"),
            {{tr("Event logs"),
              {QStringLiteral("csv"), QStringLiteral("xes"), QStringLiteral("gz"), QStringLiteral("tsv"),
               QStringLiteral("json")}},
             {tr("All files"), {}}});
    }
    if (path.isEmpty()) return;
    m_context.jobs.start(
        logSampleKey, tr("Looking at the log"), this, [path](Progress&) { return mining::sampleLog(path); },
        [this](Result<mining::LogSample> sample) {
            if (sample) {
                assist(*std::move(sample));
            } else if (sample.error().code != ErrorCode::Cancelled) {
                m_context.notifier.error(m_window, tr("The log cannot be read."), sample.error());
            }
        });
}

void LogMining::assist(mining::LogSample sample) {
    auto* assistant = new MiningAssistant(m_context, std::move(sample), m_window);
    assistant->setAttribute(Qt::WA_DeleteOnClose);
    connect(assistant, &QDialog::accepted, this, [this, assistant] { run(assistant->draft()); });
    assistant->open();
}

void LogMining::run(const MiningDraft& draft) {
    if (draft.onto) {
        layOver(draft);
    } else {
        makeJourney(draft);
    }
}

bool LogMining::commit(const Result<model::Change>& change, const QString& text) {
    const Result<void> done = change ? m_context.document.commit(*change, text) : fail(change.error());
    if (!done && done.error().code != ErrorCode::Cancelled)
        m_context.notifier.error(m_window, tr("The log was not taken over."), done.error());
    return done.has_value();
}

void LogMining::makeJourney(const MiningDraft& draft) {
    mining::JourneyOptions options;
    options.name = draft.journeyName;
    options.leastShare = draft.leastShare;
    options.finishedAt = draft.finishedAt;
    const Result<model::Change> change =
        mining::journeyFromLog(m_context.document.project(), draft.drawn().shown, options);
    if (!commit(change, tr("Journey from %1").arg(draft.name()))) return;
    const auto created = edit::created<model::Journey>(*change);
    if (!created.empty()) m_context.journey.setJourney(created.front());
    Q_EMIT finished(tr("The journey “%1” was made of %2.").arg(options.name, draft.name()));
}

void LogMining::layOver(const MiningDraft& draft) {
    const mining::LogIdentity log{draft.name(), draft.sample.path, draft.sample.reading, QDate::currentDate(),
                                  draft.discovery->events};
    mining::OverlayOptions options;
    options.takeWeights = draft.takeWeights;
    if (draft.addShare) options.leastShare = *draft.addShare;
    // A window that closes asks first. The same log once more on the same journey gives nothing else.
    m_context.jobs.startKept(
        QStringLiteral("%1/%2/%3").arg(overlayKey, QString::number(draft.onto->value), draft.sample.path),
        tr("Following the customers…"), this,
        [project = m_context.document.snapshot(), journey = *draft.onto, discovery = draft.discovery,
         matches = draft.matches, log, options](Progress&) {
            return mining::takeOver(*project, journey, mining::observe(*discovery, matches), log, options);
        },
        [this, journey = *draft.onto, name = draft.name()](const Result<model::Change>& change) {
            if (!commit(change, tr("Observed ways from %1").arg(name))) return;
            m_context.journey.setJourney(journey);
            Q_EMIT finished(tr("The map shows drawn against real; the View menu hides it again."));
        });
}

} // namespace chwila::ui
