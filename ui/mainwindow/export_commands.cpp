#include "ui/mainwindow/export_commands.h"

#include "core/base/whole_file.h"
#include "core/document/answer_table.h"
#include "core/document/document.h"
#include "core/document/document_answers.h"
#include "core/exchange/formats.h"
#include "core/exchange/outline.h"
#include "core/feedback/answer_protection.h"
#include "core/feedback/suppression.h"
#include "core/render/figure_pictures.h"
#include "core/report/figure_tables.h"
#include "ui/jobs/analysis_scheduler.h"
#include "ui/jobs/filter_state.h"
#include "ui/services/file_chooser.h"
#include "ui/services/file_names.h"
#include "ui/services/notifier.h"
#include "ui/services/picture_language.h"
#include "ui/settings/app_settings.h"

#include <QBuffer>
#include <QDir>

namespace chwila::ui {

namespace {

constexpr double pixelsOfPictures = 2; // for each of the map

/// What was left out of what was written, one sentence each.
using Written = Result<QStringList>;
/// How pictures look: language, and what lies over the map.
struct Look {
    Language language;
    render::MapLayers layers;
};
using Write = Written (*)(const report::Figures& figures, const Look& look, const QString& path);

Written writeBytes(const QString& path, const QByteArray& bytes) {
    const Result<void> done = writeWhole(path, bytes);
    return done ? Written(QStringList()) : Written(fail(done.error()));
}

/// Pictures go into documents: on white, whatever the screen looks like.
Written writeSvg(const report::Figures& figures, const Look& look, const QString& path) {
    return writeBytes(path, render::mapSvg(figures, render::Theme::light(), look.language, look.layers));
}
Written writePng(const report::Figures& figures, const Look& look, const QString& path) {
    const Result<QByteArray> bytes =
        render::mapPng(figures, render::Theme::light(), look.language, pixelsOfPictures, look.layers);
    return bytes ? writeBytes(path, *bytes) : Written(fail(bytes.error()));
}
Written writeFigures(const report::Figures& figures, const Look& look, const QString& path) {
    const Result<void> done = writeWhole(path, report::figuresCsv(figures));
    if (!done) return fail(done.error());
    QStringList leftOut{
        feedback::describeLeftOut(figures.leftOut, figures.project->settings().smallestGroup, look.language)};
    leftOut.removeAll(QString());
    return leftOut;
}

struct ExportRow {
    ActionId action;
    const char* title;  ///< of the dialog, English, context "exports"
    const char* kind;   ///< of the file
    const char* suffix; ///< of its name
    bool ofJourney;     ///< named after the journey, not the project
    Write write;        ///< from the journey's figures; null: in a way of its own
};
constexpr ExportRow exportRows[] = {
    {ActionId::ExportMapSvg, QT_TRANSLATE_NOOP("exports", "Export map"),
     QT_TRANSLATE_NOOP("exports", "SVG drawing"), "svg", true, writeSvg},
    {ActionId::ExportMapPng, QT_TRANSLATE_NOOP("exports", "Export map"),
     QT_TRANSLATE_NOOP("exports", "PNG picture"), "png", true, writePng},
    {ActionId::ExportFigures, QT_TRANSLATE_NOOP("exports", "Export figures"),
     QT_TRANSLATE_NOOP("exports", "CSV table"), "csv", true, writeFigures},
    {ActionId::ExportOutline, QT_TRANSLATE_NOOP("exports", "Export outline"),
     QT_TRANSLATE_NOOP("exports", "CSV table"), "csv", true, nullptr},
    {ActionId::ExportAnswers, QT_TRANSLATE_NOOP("exports", "Export answers"),
     QT_TRANSLATE_NOOP("exports", "CSV table"), "csv", false, nullptr},
    {ActionId::ExportProject, QT_TRANSLATE_NOOP("exports", "Export project"),
     QT_TRANSLATE_NOOP("exports", "JSON text"), "json", false, nullptr},
};

const ExportRow* exportRowOf(ActionId action) {
    const auto at = std::ranges::find(exportRows, action, &ExportRow::action);
    return at == std::end(exportRows) ? nullptr : &*at;
}

/// The journey, and of whom its figures are.
QString journeyText(const ExportRow& row, const ViewContext& context) {
    const QString name = context.journey.record()->name;
    if (!row.write) return name;
    return narrowedTitle(name, context.filter.filter(), context.document.project(), context.language);
}

QString exportText(const char* source) {
    return QCoreApplication::translate("exports", source);
}

bool isPicture(const ExportRow& row) {
    return row.action == ActionId::ExportMapSvg || row.action == ActionId::ExportMapPng;
}

Language languageOf(const ExportRow& row, const ViewContext& context) {
    return isPicture(row) ? pictureLanguage(context.document.project(), context.language) : context.language;
}

QString dialogTitle(const ExportRow& row, const ViewContext& context) {
    const QString title = exportText(row.title);
    return isPicture(row) ? pictureDialogTitle(title, context.document.project(), context.language) : title;
}

/// What the background needs; values only, but for the store, which outlives it.
struct ExportTask {
    const ExportRow& row;
    report::FiguresRequest request;
    store::AnswerStore& answers;
    store::FollowUpStore& followUps;
    Look look;
    QString path;
    bool complete = false; ///< the project for oneself, nothing left out

    Written run(Progress& progress) const {
        if (row.write) {
            const Result<report::Figures> figures = report::computeFigures(request, progress);
            if (!figures) return fail(figures.error());
            return row.write(*figures, look, path);
        }
        if (row.action == ActionId::ExportAnswers) {
            const QStringList attributes =
                request.cube ? document::attributeNames(*request.cube) : QStringList();
            Written written = document::writeProtectedAnswers(*request.project, attributes, answers, path,
                                                              look.language, progress);
            if (written && !request.filter.countsEverything()) {
                // Everything else that is exported is narrowed to it.
                *written += QCoreApplication::translate(
                    "exports", "It holds all answers, not only those of the filter.");
            }
            return written;
        }
        if (row.action == ActionId::ExportProject
            && !path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive)) {
            return writeForm();
        }
        if (row.action == ActionId::ExportProject) {
            return document::writeJson(*request.project, answers, path, {complete, look.language, &followUps},
                                       progress);
        }
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        const Result<void> made = exchange::writeOutline(*request.project, request.journey, buffer);
        return made ? writeBytes(path, bytes) : Written(fail(made.error()));
    }

    /// In a form that holds no answers.
    Written writeForm() const {
        const exchange::Format* form = exchange::formatForWriting(path);
        if (!form) {
            return fail(ErrorCode::Invalid,
                        QCoreApplication::translate("exports", "A project is not written in this form."));
        }
        const auto project = complete ? request.project : feedback::projectForOthers(request.project);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        const Result<void> made = form->write(*project, nullptr, buffer);
        return made ? writeBytes(path, bytes) : Written(fail(made.error()));
    }
};

/// What the dialog offers: a project in every form that can be written, the complete one first.
QList<FileKind> kindsOf(const ExportRow& row) {
    QList<FileKind> kinds{{exportText(row.kind), {QLatin1String(row.suffix)}}};
    if (row.action != ActionId::ExportProject) return kinds;
    for (const exchange::Format& form : exchange::formats()) {
        const QString suffix = QLatin1String(form.suffix);
        if (form.write && suffix != QLatin1String(row.suffix))
            kinds.push_back({QCoreApplication::translate("exchange", form.label), {suffix}});
    }
    return kinds;
}

} // namespace

ExportCommands::ExportCommands(const ViewContext& context, QWidget* window)
    : QObject(window), m_context(context), m_window(window) {}

bool ExportCommands::canPerform(ActionId action) const {
    const ExportRow* row = exportRowOf(action);
    return row && (!row->ofJourney || m_context.journey.journey().isValid());
}

std::optional<bool> ExportCommands::askWhomFor() {
    const auto chosen = m_context.notifier.choose(
        m_window, tr("Whom is the file for?"),
        tr("For others: private details leave the words, respondents get pseudonyms, and answers of groups "
           "that "
           "are too small are left out, as the project's settings say. For yourself: everything as it is, to "
           "be read back equal."),
        {tr("For others"), tr("Complete, for myself")});
    return chosen ? std::optional(*chosen == 1) : std::nullopt;
}

bool ExportCommands::perform(ActionId action) {
    if (!canPerform(action)) return false;
    const ExportRow& row = *exportRowOf(action);
    const QString name = row.ofJourney
                             ? fileNameFor(journeyText(row, m_context), tr("Journey"))
                             : fileNameFor(m_context.document.project().settings().title, tr("Project"));
    const QString path =
        m_context.fileChooser.saveFile(m_window, dialogTitle(row, m_context), name, kindsOf(row));
    if (path.isEmpty()) return true;
    const auto complete = action == ActionId::ExportProject ? askWhomFor() : std::optional(false);
    if (!complete) return true;
    const ExportTask task{row,
                          {m_context.document.snapshot(), m_context.journey.journey(),
                           m_context.analysis.cube(), m_context.analysis.observations(),
                           m_context.filter.filter(), report::Audience::Others},
                          m_context.document.answers(),
                          m_context.document.followUps(),
                          {languageOf(row, m_context), {m_context.settings.mapHeatVisible()}},
                          path,
                          *complete};
    // A key for each file: one export does not keep another from being made.
    const bool begun = m_context.jobs.startKept(
        QStringLiteral("export/") + path, exportText(row.title), this,
        [task](Progress& progress) { return task.run(progress); },
        [this, path, project = action == ActionId::ExportProject](const Written& written) {
            if (written && project && !written->isEmpty()) {
                // Somebody may take the file for the whole project later.
                m_context.notifier.information(
                    m_window, tr("%1 was written, but not complete.").arg(QDir::toNativeSeparators(path)),
                    written->join(QLatin1Char('\n')));
            } else if (written) {
                QStringList said{tr("%1 was written.").arg(QDir::toNativeSeparators(path))};
                Q_EMIT message((said + *written).join(QLatin1Char(' ')));
            } else if (written.error().code != ErrorCode::Cancelled) {
                m_context.notifier.error(m_window, tr("The export was not written."), written.error());
            }
        });
    if (!begun) Q_EMIT message(tr("%1 is being written already.").arg(QDir::toNativeSeparators(path)));
    return true;
}

} // namespace chwila::ui
