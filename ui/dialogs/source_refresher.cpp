#include "ui/dialogs/source_refresher.h"

#include "core/base/text.h"
#include "core/document/document.h"
#include "ui/jobs/analysis_scheduler.h"
#include "ui/jobs/job_runner.h"
#include "ui/services/notifier.h"

namespace chwila::ui {

namespace {

QString titleOf(const model::Project& project, model::SourceId id) {
    const model::Source* source = project.find(id);
    return source ? elided(singleLine(source->name), 80) : QString();
}

QString jobKey(model::SourceId id) {
    return QStringLiteral("refresh-%1").arg(id.value);
}

/// The server of a source; nothing for files.
std::optional<sources::ServerAddress> serverOf(const model::Project& project, model::SourceId id) {
    const model::Source* source = project.find(id);
    if (!source || !sources::isServer(feedback::SourceLocation::of(*source))) return std::nullopt;
    const Result<sources::EnteredAddress> entered = sources::serverAddress(source->location);
    return entered ? std::optional(entered->address) : std::nullopt;
}

} // namespace

SourceRefresher::SourceRefresher(const ViewContext& context, QWidget* window)
    : QObject(window),
      m_context(context),
      m_window(window),
      m_passwords(std::make_unique<KeychainPasswords>()),
      m_prompt(askPassword) {
    connect(&m_watch, &SourceWatch::changed, this, &SourceRefresher::changedSourcesChanged);
    connect(&context.document, &document::Document::changed, this, [this](const model::Change& change) {
        if (!change.of<model::Source>().empty()) watchFiles();
    });
    watchFiles();
}

void SourceRefresher::watchFiles() {
    std::map<qint64, QString> files;
    for (const model::Source& source : m_context.document.project().all<model::Source>()) {
        if (!sources::isServer(feedback::SourceLocation::of(source)))
            files[source.id.value] = source.location;
    }
    m_watch.watch(files);
    Q_EMIT changedSourcesChanged();
}

std::vector<model::SourceId> SourceRefresher::changedSources() const {
    std::vector<model::SourceId> ids;
    for (const qint64 id : m_watch.changedFiles())
        ids.push_back({id});
    return ids;
}

void SourceRefresher::refresh(model::SourceId source) {
    const auto server = serverOf(m_context.document.project(), source);
    if (!server) {
        look(source, {});
        return;
    }
    m_passwords->find(sources::passwordKeyOf(*server), this,
                      [this, source](const std::optional<QString>& password) {
                          look(source, {password.value_or(QString())});
                      });
}

bool SourceRefresher::askAgain(model::SourceId source, const Error& error) {
    const auto server = serverOf(m_context.document.project(), source);
    if (!server || !sources::isAboutPassword(error)) return false;
    const auto entered = m_prompt(m_window, sources::titleOf(*server), error.message);
    if (!entered) return true; // the person gave up; that needs no second message
    if (entered->keep) m_passwords->keep(sources::passwordKeyOf(*server), entered->password);
    look(source, {entered->password});
    return true;
}

void SourceRefresher::look(model::SourceId source, const sources::Access& access) {
    const QString title = titleOf(m_context.document.project(), source);
    m_context.jobs.start(
        jobKey(source), tr("Looking at %1").arg(title), this,
        [project = m_context.document.snapshot(), source, access](Progress& progress) {
            return sources::lookAgain(*project, source, access, progress);
        },
        [this, source, access, title](const Result<sources::Seen>& seen) {
            if (!seen && askAgain(source, seen.error())) return;
            const Result<void> ready =
                seen ? m_context.document.commit(seen->change, tr("New labels of %1").arg(title))
                     : Result<void>(fail(seen.error()));
            if (!ready) {
                m_context.notifier.error(m_window, tr("%1 was not read again.").arg(title), ready.error());
                return;
            }
            read(source, access, *seen);
        });
}

void SourceRefresher::read(model::SourceId source, const sources::Access& access, const sources::Seen& seen) {
    const QString title = titleOf(m_context.document.project(), source);
    m_context.jobs.start(
        jobKey(source), tr("Reading %1 again").arg(title), this,
        [&answers = m_context.document.answers(), project = m_context.document.snapshot(), source, access,
         title](Progress& progress) {
            feedback::Batch header;
            header.source = source;
            header.name = title;
            return sources::readAnswers(answers, *project, header, true, access, progress);
        },
        [this, source, title, change = seen.change,
         labels = seen.newLabels](const Result<sources::Brought>& brought) {
            if (!brought) {
                // The person may have edited meanwhile; then the labels stay, without answers.
                const Result<void> undone =
                    m_context.document.commit(change.reversed(), tr("Refresh taken back"));
                Q_UNUSED(undone)
                m_context.notifier.error(m_window, tr("%1 was not read again.").arg(title), brought.error());
                return;
            }
            m_watch.markRead(source.value);
            Q_EMIT changedSourcesChanged();
            m_context.analysis.reloadAnswers();
            QStringList said{
                tr("%1: %n answer(s) read again.", nullptr, pluralCount(brought->batch.answers)).arg(title)};
            said += sources::describeChanges(brought->changes, labels, m_context.document.project(),
                                             m_context.language);
            Q_EMIT finished(said.join(QStringLiteral(" · ")));
        });
}

} // namespace chwila::ui
