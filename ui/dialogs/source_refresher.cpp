#include "ui/dialogs/source_refresher.h"

#include "core/base/text.h"
#include "core/document/document.h"
#include "core/feedback/mapping/saved_mapping.h"
#include "ui/jobs/analysis_scheduler.h"
#include "ui/jobs/job_runner.h"
#include "ui/services/notifier.h"

#include <QFileInfo>

namespace chwila::ui {

namespace {

QString titleOf(const model::Project& project, model::SourceId id) {
    const model::Source* source = project.find(id);
    return source ? elided(singleLine(source->name), 80) : QString();
}

QString jobKey(model::SourceId id) {
    return QStringLiteral("refresh-%1").arg(id.value);
}

/// The server of a source, at the place it has moved to (empty: where it was); nothing for files.
std::optional<sources::ServerAddress> serverOf(const model::Project& project, model::SourceId id,
                                               const QString& movedTo) {
    const model::Source* source = project.find(id);
    if (!source || !sources::isServer(feedback::SourceLocation::of(*source))) return std::nullopt;
    const Result<sources::EnteredAddress> entered =
        sources::serverAddress(movedTo.isEmpty() ? source->location : movedTo);
    return entered ? std::optional(entered->address) : std::nullopt;
}

/// The project after the change.
Result<model::Project> changed(const model::Project& project, const Result<model::Change>& change) {
    if (!change) return fail(change.error());
    model::Project after = project;
    if (const Result<void> applied = change->applyTo(after); !applied) return fail(applied.error());
    return after;
}

/// Columns of the source that were renamed since it was read.
std::optional<feedback::Renamed> renamedIn(const model::Project& project, model::SourceId source,
                                           const sources::Access& access, Progress& progress) {
    const Result<feedback::Mapping> before = feedback::mappingOf(project, source);
    if (!before) return std::nullopt;
    const Result<feedback::TableSample> sample =
        sources::sampleOf(feedback::SourceLocation::of(*project.find(source)), access, progress);
    if (!sample) return std::nullopt;
    return feedback::renamedColumns(*before, feedback::titlesOf(*sample));
}

} // namespace

SourceRefresher::SourceRefresher(const ViewContext& context, QWidget* window, QObject* parent)
    : QObject(parent),
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
    begin({source, {}, {}});
}

void SourceRefresher::relocate(model::SourceId source, const QString& place) {
    if (!sources::looksLikeServer(place)) {
        begin({source, {QFileInfo(place).absoluteFilePath()}, {}});
        return;
    }
    const Result<sources::EnteredAddress> entered = sources::serverAddress(place);
    if (!entered) {
        m_context.notifier.error(m_window, tr("The source was not found there."), entered.error());
        return;
    }
    begin({source, {sources::urlOf(entered->address)}, {entered->password}});
}

void SourceRefresher::begin(const Wanted& wanted) {
    const QString key = jobKey(wanted.source);
    if (m_context.jobs.isRunning(key)) return; // it is being read already
    const auto server = serverOf(m_context.document.project(), wanted.source, wanted.how.movedTo);
    if (!server || !wanted.access.password.isEmpty()) {
        look(wanted);
        return;
    }
    m_passwords->find(sources::passwordKeyOf(*server), this,
                      [this, wanted](const std::optional<QString>& password) {
                          look({wanted.source, wanted.how, {password.value_or(QString())}});
                      });
}

bool SourceRefresher::askAgain(const Wanted& wanted, const Error& error) {
    const auto server = serverOf(m_context.document.project(), wanted.source, wanted.how.movedTo);
    if (!server || !sources::isAboutPassword(error)) return false;
    const auto entered = m_prompt(m_window, sources::titleOf(*server), error.message);
    if (!entered) return true; // the person gave up; that needs no second message
    if (entered->keep) {
        m_passwords->keep(sources::passwordKeyOf(*server), entered->password, this,
                          [this](const QString& reason) {
                              m_context.notifier.error(m_window, notKept(), keyringError(reason));
                          });
    }
    look({wanted.source, wanted.how, {entered->password}});
    return true;
}

void SourceRefresher::look(const Wanted& wanted) {
    const model::Project& now = m_context.document.project();
    const QString title = titleOf(now, wanted.source);
    Result<model::Project> moved = changed(now, feedback::planReread(now, wanted.source, wanted.how));
    if (!moved) {
        sayWhyNot(title, moved.error());
        return;
    }
    m_context.jobs.startKept(
        jobKey(wanted.source), tr("Looking at %1").arg(title), this,
        [&answers = m_context.document.answers(), project = *std::move(moved),
         wanted](Progress& progress) -> Result<Look> {
            auto trouble = feedback::SourceTrouble::Other;
            Result<sources::Seen> seen =
                sources::lookAgain(answers, project, wanted.source, wanted.access, progress, &trouble);
            if (seen) return Look{*std::move(seen), {}, {}};
            if (trouble == feedback::SourceTrouble::Query) return Look{{}, {}, seen.error()};
            if (seen.error().code != ErrorCode::NotFound || wanted.how.mapping) return fail(seen.error());
            auto renamed = renamedIn(project, wanted.source, wanted.access, progress);
            if (!renamed) return fail(seen.error());
            return Look{{}, *std::move(renamed), {}};
        },
        [this, wanted, title](const Result<Look>& look) {
            if (!look) {
                if (!askAgain(wanted, look.error())) sayWhyNot(title, look.error());
            } else if (look->aboutQuery) {
                askQuery(wanted, title, *look->aboutQuery);
            } else if (look->renamed) {
                askRenamed(wanted, title, *look->renamed);
            } else {
                goOn(wanted, title, *look->seen);
            }
        });
}

void SourceRefresher::askQuery(const Wanted& wanted, const QString& title, const Error& error) {
    const model::Source* source = m_context.document.project().find(wanted.source);
    if (!source) return sayWhyNot(title, error); // undone meanwhile
    const QString asked = wanted.how.query.isEmpty() ? source->query : wanted.how.query;
    const QString why =
        error.detail.isEmpty() ? error.message : error.message + QLatin1Char('\n') + error.detail;
    const auto query = m_context.notifier.askText(m_window, tr("%1 was not read again.").arg(title),
                                                  why + QLatin1Char('\n') + tr("Query"), asked);
    if (!query || query->trimmed().isEmpty()) {
        Q_EMIT finished(tr("%1 was not read again; its answers are as they were.").arg(title));
        return;
    }
    Wanted again = wanted;
    again.how.query = query->trimmed();
    look(again);
}

void SourceRefresher::askRenamed(const Wanted& wanted, const QString& title,
                                 const feedback::Renamed& renamed) {
    QStringList titles;
    for (const auto& [before, now] : renamed.titles)
        titles += tr("“%1” is “%2” now").arg(elided(before, 40), elided(now, 40));
    const bool agreed =
        m_context.notifier.confirm(m_window, tr("%1 was not read again.").arg(title),
                                   tr("Columns have other titles: %1. Read them as what they were before?")
                                       .arg(titles.join(QStringLiteral(", "))),
                                   tr("Read them so"));
    if (!agreed) {
        Q_EMIT finished(tr("%1 was not read again; its answers are as they were.").arg(title));
        return;
    }
    Wanted again = wanted;
    again.how.mapping = renamed.mapping;
    look(again);
}

void SourceRefresher::goOn(const Wanted& wanted, const QString& title, const sources::Seen& seen) {
    // Made anew: the project may have been edited while the source was looked at.
    const Result<model::Change> change = changeFor(wanted, seen);
    const QString text = wanted.how.movedTo.isEmpty() ? tr("New labels of %1") : tr("New place of %1");
    const Result<void> ready =
        change ? m_context.document.commit(*change, text.arg(title)) : Result<void>(fail(change.error()));
    if (!ready) {
        sayWhyNot(title, ready.error());
        return;
    }
    read(wanted, *change, seen);
}

Result<model::Change> SourceRefresher::changeFor(const Wanted& wanted, const sources::Seen& seen) const {
    const model::Project& project = m_context.document.project();
    const Result<model::Change> reread = feedback::planReread(project, wanted.source, wanted.how);
    const Result<model::Project> moved = changed(project, reread);
    if (!moved) return fail(moved.error());
    const Result<model::Change> labels = feedback::planRefresh(*moved, wanted.source, seen.preview);
    if (!labels) return fail(labels.error());
    return reread->squashed(*labels);
}

void SourceRefresher::sayWhyNot(const QString& title, const Error& error) {
    if (error.code != ErrorCode::Cancelled)
        m_context.notifier.error(m_window, tr("%1 was not read again.").arg(title), error);
    // Also after an error: whoever lists the sources looks where each is now.
    Q_EMIT finished(tr("%1 was not read again; its answers are as they were.").arg(title));
}

void SourceRefresher::read(const Wanted& wanted, const model::Change& committed, const sources::Seen& seen) {
    const model::SourceId source = wanted.source;
    const QString title = titleOf(m_context.document.project(), source);
    m_context.jobs.startKept(
        jobKey(source), tr("Reading %1 again").arg(title), this,
        [&answers = m_context.document.answers(), project = m_context.document.snapshot(), source,
         access = wanted.access, title](Progress& progress) {
            feedback::Batch header;
            header.source = source;
            header.name = title;
            return sources::readAnswers(answers, *project, header, sources::Earlier::Replaced, access,
                                        progress);
        },
        [this, source, title, committed, labels = seen.newLabels](const Result<sources::Brought>& brought) {
            if (!brought) {
                // The person may have edited meanwhile; then the labels stay, without answers.
                const Result<void> undone =
                    m_context.document.commit(committed.reversed(), tr("Refresh taken back"));
                Q_UNUSED(undone)
                sayWhyNot(title, brought.error());
                return;
            }
            m_watch.markRead(source.value);
            Q_EMIT changedSourcesChanged();
            m_context.analysis.reloadAnswers();
            QStringList said{
                tr("%1: %Ln answer(s) read again.", nullptr, pluralCount(brought->batch.answers)).arg(title)};
            said +=
                sources::describeChanges(*brought, labels, m_context.document.project(), m_context.language);
            Q_EMIT finished(said.join(QStringLiteral(" · ")));
        });
}

} // namespace chwila::ui
