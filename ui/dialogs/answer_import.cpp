#include "ui/dialogs/answer_import.h"

#include "core/base/text.h"
#include "core/document/document.h"
#include "core/edit/label_touchpoints.h"
#include "core/feedback/answer_reader.h"
#include "ui/jobs/analysis_scheduler.h"
#include "ui/jobs/job_runner.h"
#include "ui/jobs/journey_state.h"
#include "ui/services/file_chooser.h"
#include "ui/services/notifier.h"

#include <QFileInfo>
#include <QInputDialog>

namespace chwila::ui {

namespace {

const QString importKey = QStringLiteral("import-answers");

struct Refreshed {
    model::Change change; // aliases of labels that are new
    feedback::ImportPreview preview;
};

struct Stored {
    feedback::Batch batch;
    feedback::RedactionCounts removed;
};

Result<Stored> storeRows(store::AnswerStore& answers, const model::Project& project, model::SourceId source,
                         const QString& name, bool replace, Progress& progress) {
    Result<std::unique_ptr<feedback::AnswerReader>> rows = feedback::openAnswers(project, source);
    if (!rows) return fail(rows.error());
    feedback::Batch header;
    header.source = source;
    header.name = name;
    Result<feedback::Batch> batch = replace ? answers.replaceBatches(header, **rows, progress)
                                            : answers.importBatch(header, **rows, progress);
    if (!batch) return fail(batch.error());
    return Stored{*std::move(batch), (*rows)->removed()};
}

QString sourceTitle(const model::Project& project, model::SourceId id) {
    const model::Source* source = project.find(id);
    return source ? elided(singleLine(source->name), 80) : QString();
}

} // namespace

AnswerImport::AnswerImport(const ViewContext& context, QWidget* window)
    : QObject(window), m_context(context), m_window(window) {}

void AnswerImport::importFile(QString path) {
    if (path.isEmpty()) {
        path = m_context.fileChooser.openFile(
            m_window, tr("Import answers"),
            {{tr("Text tables"), {QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt")}},
             {tr("All files"), {}}});
    }
    if (!path.isEmpty()) assist(feedback::sampleFile(path));
}

void AnswerImport::attachDatabase(QString path) {
    if (path.isEmpty()) {
        path = m_context.fileChooser.openFile(
            m_window, tr("Attach an SQLite database"),
            {{tr("SQLite databases"),
              {QStringLiteral("sqlite"), QStringLiteral("sqlite3"), QStringLiteral("db")}},
             {tr("All files"), {}}});
    }
    if (path.isEmpty()) return;
    const QString table = askForTable(path);
    if (!table.isEmpty()) assist(feedback::sampleDatabase(path, table));
}

QString AnswerImport::askForTable(const QString& path) {
    const Result<QStringList> tables = feedback::databaseTables(path);
    if (!tables) {
        m_context.notifier.error(m_window, tr("The database cannot be attached."), tables.error());
        return {};
    }
    QInputDialog dialog(m_window);
    dialog.setWindowTitle(tr("Attach an SQLite database"));
    dialog.setLabelText(tr("A table or view, or a SELECT of your own:"));
    dialog.setComboBoxItems(*tables);
    dialog.setComboBoxEditable(true);
    dialog.resize(520, dialog.sizeHint().height());
    return dialog.exec() == QDialog::Accepted ? dialog.textValue().trimmed() : QString();
}

void AnswerImport::assist(Result<feedback::TableSample> sample) {
    if (!sample) {
        m_context.notifier.error(m_window, tr("The answers cannot be read."), sample.error());
        return;
    }
    ImportAssistant assistant(m_context, *std::move(sample), m_window);
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
    document.answers().announce(
        feedback::announcedCounts(*document.snapshot(), plan->source, draft.preview));
    m_context.analysis.reloadAnswers();
    m_context.jobs.start(
        importKey, tr("Importing %1").arg(draft.name()), this,
        [&answers = document.answers(), project = document.snapshot(), source = plan->source,
         name = draft.name()](Progress& progress) {
            return storeRows(answers, *project, source, name, false, progress);
        },
        [this, change = plan->change](const Result<Stored>& stored) {
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
    document::Document& document = m_context.document;
    const model::Source* source = document.project().find(id);
    if (!source) return;
    const QString key = QStringLiteral("refresh-%1").arg(id.value);
    const QString title = sourceTitle(document.project(), id);
    m_context.jobs.start(
        key, tr("Looking at %1").arg(title), this,
        [project = document.snapshot(), id](Progress& progress) -> Result<Refreshed> {
            const model::Source& present = *project->find(id);
            const Result<feedback::Mapping> mapping = feedback::mappingFromText(present.mapping);
            if (!mapping) return fail(mapping.error());
            Result<feedback::ImportPreview> preview =
                feedback::preview(feedback::SourceLocation::of(present), *mapping, progress);
            if (!preview) return fail(preview.error());
            Result<model::Change> change = feedback::planRefresh(*project, id, *preview);
            if (!change) return fail(change.error());
            return Refreshed{*std::move(change), *std::move(preview)};
        },
        [this, key, id, title](const Result<Refreshed>& seen) {
            const Result<void> ready =
                seen ? m_context.document.commit(seen->change, tr("New labels of %1").arg(title))
                     : Result<void>(fail(seen.error()));
            if (!ready) {
                m_context.notifier.error(m_window, tr("%1 was not read again.").arg(title), ready.error());
                return;
            }
            m_context.jobs.start(
                key, tr("Reading %1 again").arg(title), this,
                [&answers = m_context.document.answers(), project = m_context.document.snapshot(), id, title](
                    Progress& progress) { return storeRows(answers, *project, id, title, true, progress); },
                [this, title](const Result<Stored>& stored) {
                    if (!stored) {
                        m_context.notifier.error(m_window, tr("%1 was not read again.").arg(title),
                                                 stored.error());
                        return;
                    }
                    m_context.analysis.reloadAnswers();
                    sayDone(tr("%1: %n answer(s) read again.", nullptr, pluralCount(stored->batch.answers))
                                .arg(title),
                            stored->removed);
                });
        });
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
