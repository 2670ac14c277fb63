#include "ui/dialogs/answer_import.h"

#include "core/base/text.h"
#include "core/document/document.h"
#include "core/edit/label_touchpoints.h"
#include "core/feedback/file_kind.h"
#include "core/sources/source_refresh.h"
#include "ui/dialogs/database_dialog.h"
#include "ui/dialogs/source_refresher.h"
#include "ui/jobs/analysis_scheduler.h"
#include "ui/jobs/job_runner.h"
#include "ui/jobs/journey_state.h"
#include "ui/services/file_chooser.h"
#include "ui/services/notifier.h"

namespace chwila::ui {

namespace {

const QString importKey = QStringLiteral("import-answers");

} // namespace

AnswerImport::AnswerImport(const ViewContext& context, QWidget* window)
    : QObject(window),
      m_context(context),
      m_window(window),
      m_refresher(new SourceRefresher(context, window)) {
    connect(m_refresher, &SourceRefresher::finished, this, &AnswerImport::finished);
}

void AnswerImport::importFile(QString path) {
    if (path.isEmpty()) {
        path = m_context.fileChooser.openFile(
            m_window, tr("Import answers"),
            {{tr("Tables of answers"), feedback::answerFileEndings()}, {tr("All files"), {}}});
    }
    if (!path.isEmpty()) assist(feedback::sampleFile(path));
}

void AnswerImport::attachDatabase(QString path) {
    DatabaseDialog dialog(m_context, m_refresher->passwords(), path, m_window);
    if (dialog.exec() == QDialog::Accepted) assist(dialog.sample(), dialog.access());
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
    if (assistant.exec() == QDialog::Accepted) run(assistant.draft());
}

Result<feedback::ImportPlan> AnswerImport::commitPlan(const ImportDraft& draft) {
    model::Project project = m_context.document.project();
    std::vector<feedback::LabelMatch> matches = draft.matches;
    model::Change change;
    if (!draft.newTouchpoints.isEmpty()) {
        Result<edit::LabelTouchpoints> made =
            edit::touchpointsForLabels(project, m_context.journey.journey(), draft.newTouchpoints);
        if (!made) return fail(made.error());
        for (const auto& [label, id] : made->made) {
            const auto at = std::ranges::find(matches, label, &feedback::LabelMatch::label);
            if (at != matches.end()) at->touchpoint = id;
        }
        if (const Result<void> applied = made->change.applyTo(project); !applied)
            return fail(applied.error());
        change = std::move(made->change);
    }
    feedback::ImportPlan plan = feedback::planImport(project, draft.name(), draft.sample.location,
                                                     draft.mapping, draft.preview, matches);
    plan.change = change.squashed(plan.change);
    const Result<void> committed =
        m_context.document.commit(plan.change, tr("Import of %1").arg(draft.name()));
    if (!committed) return fail(committed.error());
    return plan;
}

void AnswerImport::takeBack(const model::Change& change) {
    // The person may have edited in the meantime; then the empty source stays and can be removed by hand.
    const Result<void> undone = m_context.document.commit(change.reversed(), tr("Import taken back"));
    Q_UNUSED(undone)
}

void AnswerImport::run(const ImportDraft& draft) {
    Result<feedback::ImportPlan> plan = commitPlan(draft);
    if (!plan) {
        m_context.notifier.error(m_window, tr("The answers were not imported."), plan.error());
        return;
    }
    document::Document& document = m_context.document;
    // The figures are there as soon as the labels are; the answers themselves follow.
    document.answers().announce(feedback::announcedCounts(*document.snapshot(), plan->source, draft.preview));
    m_context.analysis.reloadAnswers();
    m_context.jobs.start(
        importKey, tr("Importing %1").arg(draft.name()), this,
        [&answers = document.answers(), project = document.snapshot(), source = plan->source,
         name = draft.name(), access = draft.access](Progress& progress) {
            feedback::Batch header;
            header.source = source;
            header.name = name;
            return sources::readAnswers(answers, *project, header, false, access, progress);
        },
        [this, change = plan->change, source = plan->source](const Result<sources::Brought>& stored) {
            m_context.document.answers().announce(nullptr);
            if (!stored) {
                takeBack(change);
                if (stored.error().code == ErrorCode::Cancelled) {
                    Q_EMIT finished(tr("Import cancelled; nothing was kept."));
                } else {
                    m_context.notifier.error(m_window, tr("The answers were not imported."), stored.error());
                }
                return;
            }
            m_refresher->markRead(source);
            m_context.analysis.reloadAnswers();
            sayDone(tr("%n answer(s) imported.", nullptr, pluralCount(stored->batch.answers)),
                    stored->removed);
        });
}

void AnswerImport::sayDone(const QString& text, const feedback::RedactionCounts& removed) {
    const QString redaction = feedback::describe(removed, m_context.language);
    Q_EMIT finished(redaction.isEmpty() ? text : text + QLatin1Char(' ') + redaction);
}

void AnswerImport::refreshAll() {
    for (const model::Source& source : m_context.document.project().all<model::Source>())
        refresh(source.id);
}

void AnswerImport::refresh(model::SourceId id) {
    m_refresher->refresh(id);
}

void AnswerImport::removeBatch(qint64 batch) {
    m_context.jobs.start(
        importKey, tr("Removing answers"), this,
        [&answers = m_context.document.answers(), batch](Progress&) { return answers.removeBatch(batch); },
        [this](const Result<void>& removed) {
            if (!removed) {
                m_context.notifier.error(m_window, tr("The answers were not removed."), removed.error());
                return;
            }
            m_context.analysis.reloadAnswers();
            Q_EMIT finished(tr("The answers of this import were removed."));
        });
}

} // namespace chwila::ui
