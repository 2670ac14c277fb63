#include "ui/dialogs/answer_import.h"

#include "core/base/text.h"
#include "core/document/document.h"
#include "core/edit/label_touchpoints.h"
#include "core/edit/removal.h"
#include "core/feedback/mapping/touchpoint_names.h"
#include "core/feedback/reading/file_kind.h"
#include "core/sources/source_refresh.h"
#include "ui/dialogs/database_dialog.h"
#include "ui/dialogs/source_refresher.h"
#include "ui/jobs/analysis_scheduler.h"
#include "ui/jobs/job_runner.h"
#include "ui/jobs/journey_state.h"
#include "ui/services/file_chooser.h"
#include "ui/services/notifier.h"

#include <QFileInfo>

namespace chwila::ui {

namespace {

const QString importKey = QStringLiteral("import-answers");
const QString sampleKey = QStringLiteral("import-sample");

} // namespace

AnswerImport::AnswerImport(const ViewContext& context, QWidget* window)
    : QObject(window),
      m_context(context),
      m_window(window),
      m_refresher(new SourceRefresher(context, window, this)) {
    connect(m_refresher, &SourceRefresher::finished, this, &AnswerImport::finished);
    connect(this, &AnswerImport::busyChanged, this, [this] {
        if (!m_looking && whyNot().isEmpty()) lookAtNext();
    });
}

void AnswerImport::importFile(QString path) {
    if (refuses()) return;
    if (path.isEmpty()) {
        path = m_context.fileChooser.openFile(
            m_window, tr("Import answers"),
            {{tr("Tables of answers"), feedback::answerFileEndings()}, {tr("All files"), {}}});
    }
    if (path.isEmpty()) return;
    m_waiting += path;
    if (!m_looking) lookAtNext();
}

// Several files may be dropped at once; one assistant comes after the other.
void AnswerImport::lookAtNext() {
    m_looking = !m_waiting.isEmpty() && whyNot().isEmpty(); // else when the import before it is done
    if (!m_looking) return;
    const QString path = m_waiting.takeFirst();
    m_context.jobs.start(
        sampleKey, tr("Looking at %1").arg(QFileInfo(path).fileName()), this,
        [path, &answers = m_context.document.answers(),
         project = m_context.document.snapshot()](Progress& progress) -> Result<Looked> {
            Result<feedback::TableSample> sample =
                feedback::sampleFile({model::SourceKind::File, path, {}}, std::nullopt, progress);
            if (!sample) return fail(sample.error());
            const auto same = sources::sameFile(answers, *project, sample->location, progress);
            return Looked{*std::move(sample), same ? *same : std::nullopt};
        },
        [this](Result<Looked> looked) {
            // Not from within the runner: the assistant has jobs of its own and takes its time.
            QMetaObject::invokeMethod(
                this,
                [this, looked = std::move(looked)]() mutable {
                    meet(std::move(looked));
                    lookAtNext();
                },
                Qt::QueuedConnection);
        });
}

void AnswerImport::meet(Result<Looked> looked) {
    if (!looked) {
        if (looked.error().code != ErrorCode::Cancelled) assist(fail(looked.error()));
        return;
    }
    if (!looked->same || comesOnceMore(*looked->same)) assist(std::move(looked->sample));
}

bool AnswerImport::comesOnceMore(const feedback::Batch& same) {
    const QString name = elided(singleLine(same.name), 80);
    const auto way = m_context.notifier.choose(
        m_window, tr("The answers of this file are in the project already."),
        tr("They came with the import “%1”. Imported once more, each of them counts twice.").arg(name),
        {tr("Read the source again"), tr("Import once more")});
    if (way == 0) refresh(same.source);
    return way == 1;
}

void AnswerImport::attachDatabase(const QString& path) {
    if (refuses()) return;
    DatabaseDialog dialog(m_context, m_refresher->passwords(), path, m_window);
    if (dialog.exec() != QDialog::Accepted) return;
    const model::Source* known =
        sources::sourceReading(m_context.document.project(), dialog.sample().location);
    if (!known || isAttachedOnceMore(*known)) assist(dialog.sample(), dialog.access());
}

bool AnswerImport::isAttachedOnceMore(const model::Source& source) {
    const model::SourceId id = source.id;
    const QString name = elided(singleLine(source.name), 80);
    const auto way = m_context.notifier.choose(
        m_window, tr("This table or query is in the project already."),
        tr("The source “%1” reads it. Attached once more, each of its answers counts twice.").arg(name),
        {tr("Read the source again"), tr("Attach once more")});
    if (way == 0) refresh(id);
    return way == 1;
}

void AnswerImport::assist(Result<feedback::TableSample> sample, const sources::Access& access) {
    if (!sample) {
        m_context.notifier.error(m_window, tr("The answers cannot be read."), sample.error());
        return;
    }
    const feedback::SourceLocation location = sample->location;
    ImportAssistant assistant(m_context, *std::move(sample), m_window);
    ImportDraft& draft = assistant.draft();
    draft.access = access;
    if (sources::isServer(location) || sources::isSqlite(location)) {
        draft.count = [location, access](const feedback::Mapping& mapping, Progress& progress) {
            return sources::preview(location, mapping, access, progress);
        };
    }
    lead(assistant);
}

void AnswerImport::lead(ImportAssistant& assistant) {
    if (assistant.exec() != QDialog::Accepted || refuses()) return;
    m_led = assistant.draft();
    run(assistant.draft());
}

void AnswerImport::leadAgain(ImportDraft draft) {
    ImportAssistant assistant(m_context, std::move(draft), m_window);
    lead(assistant);
}

void AnswerImport::failed(const Error& error) {
    std::optional<ImportDraft> led = std::exchange(m_led, std::nullopt);
    m_context.notifier.error(m_window, tr("The answers were not imported."), error);
    if (!led) return;
    // Not from within the job or the assistant that told of it.
    QMetaObject::invokeMethod(
        this, [this, led = *std::move(led)]() mutable { leadAgain(std::move(led)); }, Qt::QueuedConnection);
}

namespace {

/// A new source with its labels, or the new labels of one that is there.
Result<feedback::ImportPlan> planLabels(const model::Project& project, const ImportDraft& draft,
                                        const std::vector<feedback::LabelMatch>& matches) {
    if (!draft.into) {
        return feedback::planImport(project, draft.name(), draft.sample.location, draft.mapping,
                                    draft.preview, matches);
    }
    Result<model::Change> change = feedback::planRefresh(project, *draft.into, draft.preview, matches);
    if (!change) return fail(change.error());
    return feedback::ImportPlan{*std::move(change), *draft.into};
}

} // namespace

Result<AnswerImport::Planned> AnswerImport::plan(const ImportDraft& draft) const {
    model::Project project = m_context.document.project();
    std::vector<feedback::LabelMatch> matches = draft.matches;
    model::Change change;
    if (!draft.newTouchpoints.isEmpty()) {
        Result<edit::LabelTouchpoints> made =
            edit::touchpointsForLabels(project, m_context.journey.journey(), draft.newTouchpoints,
                                       feedback::touchpointNames(draft.newTouchpoints));
        if (!made) return fail(made.error());
        for (const auto& [label, id] : made->made) {
            const auto at = std::ranges::find(matches, label, &feedback::LabelMatch::label);
            if (at != matches.end()) at->touchpoint = id;
        }
        if (const Result<void> applied = made->change.applyTo(project); !applied)
            return fail(applied.error());
        change = std::move(made->change);
    }
    const Result<feedback::ImportPlan> labels = planLabels(project, draft, matches);
    if (!labels) return fail(labels.error());
    if (const Result<void> applied = labels->change.applyTo(project); !applied) return fail(applied.error());
    return Planned{change.squashed(labels->change), labels->source,
                   std::make_shared<const model::Project>(std::move(project)), draft.name(),
                   draft.into.has_value()};
}

Result<void> AnswerImport::prepare(const Planned& planned, const feedback::ImportPreview& preview) {
    document::Document& document = m_context.document;
    if (planned.labelsFirst) {
        if (Result<void> labels = commit(planned); !labels) return labels;
    }
    // What is edited while the rows are read must not take their ids.
    document.keepIdsFree(planned.change);
    // The figures are there as soon as the labels are known; the answers themselves follow.
    document.answers().announce(feedback::announcedCounts(*planned.project, planned.source, preview));
    m_context.analysis.setPlanned(
        planned.labelsFirst ? model::Change() : feedback::onlyLabels(planned.change, document.project()));
    return {};
}

void AnswerImport::run(const ImportDraft& draft) {
    if (refuses()) return;
    const Result<Planned> planned = plan(draft);
    if (!planned) return failed(planned.error());
    if (const Result<void> ready = prepare(*planned, draft.preview); !ready) return failed(ready.error());
    m_context.jobs.startKept(
        importKey, tr("Importing %1").arg(draft.name()), this,
        [&answers = m_context.document.answers(), planned = *planned, access = draft.access,
         into = draft.into, from = draft.sample.location, mapping = draft.mapping,
         options =
             feedback::ReadingOptions{draft.losses == feedback::Losses::KeepGood, {}}](Progress& progress) {
            feedback::Batch header;
            header.source = planned.source;
            header.name = planned.name;
            if (into) {
                return sources::readMore(answers, *planned.project, header, from, mapping, progress, options);
            }
            return sources::readAnswers(answers, *planned.project, header, sources::Earlier::Stay, access,
                                        progress, options);
        },
        [this, planned = *planned](const Result<sources::Brought>& stored) { take(planned, stored); });
    Q_EMIT busyChanged();
}

Result<void> AnswerImport::commit(const Planned& planned) {
    document::Document& document = m_context.document;
    return document.commit(feedback::fitted(planned.change, *planned.project, document.project()),
                           tr("Import of %1").arg(planned.name));
}

void AnswerImport::take(const Planned& planned, const Result<sources::Brought>& stored) {
    m_context.document.answers().announce(nullptr);
    Result<void> kept;
    if (!stored) kept = fail(stored.error());
    if (stored && !planned.labelsFirst) kept = commit(planned);
    if (!stored && planned.labelsFirst) {
        // The person may have edited meanwhile; then the labels stay, without answers.
        (void)m_context.document.commit(planned.change.reversed(), tr("Import taken back"));
    }
    m_context.analysis.setPlanned({});
    Q_EMIT busyChanged();
    if (kept || kept.error().code == ErrorCode::Cancelled) m_led.reset();
    if (kept) {
        m_refresher->markRead(planned.source);
        sayDone(tr("%Ln answer(s) imported.", nullptr, pluralCount(stored->batch.answers)), stored->removed);
        return;
    }
    if (stored) removeBatch(stored->batch.id); // of a source that is not there
    if (kept.error().code == ErrorCode::Cancelled) {
        Q_EMIT finished(tr("Import cancelled; nothing was kept."));
    } else {
        failed(kept.error());
    }
}

QString AnswerImport::whyNot() const {
    return m_context.jobs.isRunning(importKey)
               ? tr("Answers are being imported or removed; wait until that is done, or stop it below.")
               : QString();
}

bool AnswerImport::refuses() {
    const QString reason = whyNot();
    if (!reason.isEmpty()) Q_EMIT finished(reason);
    return !reason.isEmpty();
}

void AnswerImport::sayDone(const QString& text, const feedback::RedactionCounts& removed) {
    const QString redaction = feedback::describe(removed, m_context.language);
    Q_EMIT finished(redaction.isEmpty() ? text : text + QLatin1Char(' ') + redaction);
}

void AnswerImport::refreshAll() {
    for (const model::Source& source : m_context.document.project().all<model::Source>()) {
        if (!source.mapping.isEmpty()) refresh(source.id); // else it came with the project
    }
}

void AnswerImport::refresh(model::SourceId id) {
    m_refresher->refresh(id);
}

void AnswerImport::removeBatch(qint64 batch) {
    if (refuses()) return;
    m_context.jobs.startKept(
        importKey, tr("Removing answers"), this,
        [&answers = m_context.document.answers(), batch](Progress&) { return answers.removeBatch(batch); },
        [this](const Result<void>& removed) {
            Q_EMIT busyChanged();
            if (!removed) {
                m_context.notifier.error(m_window, tr("The answers were not removed."), removed.error());
                return;
            }
            m_context.analysis.reloadAnswers();
            Q_EMIT finished(tr("The answers of this import were removed."));
        });
    Q_EMIT busyChanged();
}

void AnswerImport::locate(model::SourceId id) {
    const model::Source* source = m_context.document.project().find(id);
    if (!source) return;
    const feedback::SourceLocation location = feedback::SourceLocation::of(*source);
    const QString title = tr("Where is %1 now?").arg(elided(singleLine(source->name), 80));
    if (sources::isServer(location)) {
        const auto address =
            m_context.notifier.askText(m_window, title, tr("Address of the server"), source->location);
        if (address) m_refresher->relocate(id, *address);
        return;
    }
    const FileKind kind =
        sources::isSqlite(location)
            ? FileKind{tr("SQLite databases"),
                       {QStringLiteral("db"), QStringLiteral("sqlite"), QStringLiteral("sqlite3")}}
            : FileKind{tr("Tables of answers"), feedback::answerFileEndings()};
    const QString path = m_context.fileChooser.openFile(m_window, title, {kind, {tr("All files"), {}}});
    if (!path.isEmpty()) m_refresher->relocate(id, path);
}

void AnswerImport::removeSource(model::SourceId id) {
    const model::Source* source = m_context.document.project().find(id);
    if (!source) return;
    const QString name = elided(singleLine(source->name), 80);
    const Result<model::Change> change = edit::removeSource(m_context.document.project(), id);
    const Result<void> done = change ? m_context.document.commit(*change, tr("Remove source %1").arg(name))
                                     : Result<void>(fail(change.error()));
    if (!done) {
        m_context.notifier.error(m_window, tr("The source was not removed."), done.error());
        return;
    }
    Q_EMIT finished(tr("“%1” and its answers were removed; undo brings them back.").arg(name));
}

} // namespace chwila::ui
