#include "ui/start/new_projects.h"

#include "core/base/part_of_progress.h"
#include "core/document/document_answers.h"
#include "core/edit/structure_edits.h"
#include "core/exchange/formats.h"
#include "core/feedback/reading/answer_reader.h"
#include "core/sample/sample_project.h"
#include "core/sample/templates.h"
#include "core/store/answer_store.h"
#include "core/store/project_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace chwila::ui {

namespace {

QString freePath(const QString& folder, const QString& name) {
    QString path = QStringLiteral("%1/%2.chwila").arg(folder, name);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QStringLiteral("%1/%2 %3.chwila").arg(folder, name, QString::number(number));
    return path;
}

Result<void> writeSample(const QString& path, const Language& language) {
    sample::SampleProject made = sample::makeSample(language);
    Result<std::unique_ptr<store::ProjectFile>> file = store::ProjectFile::create(path, made.project);
    if (!file) return fail(file.error());
    feedback::ListAnswerReader rows(std::move(made.answers));
    NoProgress silent;
    const Result<feedback::Batch> stored = (*file)->answers().importBatch(made.batch, rows, silent);
    if (stored) return {};
    file->reset();
    QFile::remove(path);
    return fail(stored.error());
}

Result<void> write(const QString& path, const Result<model::Project>& project) {
    if (!project) return fail(project.error());
    const Result<std::unique_ptr<store::ProjectFile>> file = store::ProjectFile::create(path, *project);
    return file ? Result<void>() : fail(file.error());
}

Result<void> writeDocument(const exchange::ProjectDocument& document, const QString& path,
                           Progress& progress) {
    Result<std::unique_ptr<store::ProjectFile>> file = store::ProjectFile::create(path, document.project);
    if (!file) return fail(file.error());
    const Result<void> stored = document::storeAnswers(document, **file, progress);
    if (stored) return stored;
    file->reset();
    QFile::remove(path); // half a project would look like a whole one
    return stored;
}

Result<void> makeFolder(const QString& folder) {
    if (QDir().mkpath(folder)) return {};
    return fail(ErrorCode::Io, QCoreApplication::translate(
                                   "start", "The folder %1 cannot be made; check who may write there.")
                                   .arg(QDir::toNativeSeparators(folder)));
}

QString titleOf(const NewProject& wanted, const Language& language) {
    switch (wanted.from) {
    case NewProject::From::Sample:
        return language.translate("start", "Sample");
    case NewProject::From::Template:
        for (const sample::Template& row : sample::templates(language)) {
            if (row.name == wanted.templateName) return row.title;
        }
        break;
    case NewProject::From::Nothing:
        break;
    }
    return language.translate("start", "New project");
}

} // namespace

QString untitledFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
           + QStringLiteral("/projects");
}

namespace {

/// Of the bar, while a file is read, and until it is understood.
constexpr double readUntil = 0.1;
constexpr double understoodUntil = 0.4;

tl::unexpected<Error> openingStopped() {
    return fail(ErrorCode::Cancelled,
                QCoreApplication::translate("start", "The file was not opened; nothing was made of it."));
}

tl::unexpected<Error> unreadable(const QFile& file) {
    return fail(ErrorCode::Io,
                QCoreApplication::translate("start", "The file cannot be read; see whether you may read it."),
                file.errorString(), {file.fileName(), 0, 0});
}

/// All of it, in pieces, so that a slow disk can be given up.
Result<QByteArray> contentOf(const QString& path, Progress& progress) {
    constexpr qint64 pieceBytes = qint64{8} << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return unreadable(file);
    const auto all = static_cast<double>(std::max<qint64>(1, file.size()));
    QByteArray content;
    content.reserve(file.size());
    while (!file.atEnd() && file.error() == QFileDevice::NoError) {
        if (progress.cancelled()) return openingStopped();
        content += file.read(pieceBytes);
        progress.report(readUntil * static_cast<double>(content.size()) / all, {});
    }
    return file.error() == QFileDevice::NoError ? Result<QByteArray>(content) : unreadable(file);
}

} // namespace

Result<MadeProject> makeProjectFrom(const QString& path, const QString& folder, const Language& language,
                                    Progress& progress) {
    const Result<QByteArray> content = contentOf(path, progress);
    if (!content) return fail(content.error());
    const Result<exchange::ProjectDocument> document = exchange::readDocument(*content, path);
    if (!document) return fail(document.error());
    if (progress.cancelled()) return openingStopped();
    if (const Result<void> there = makeFolder(folder); !there) return fail(there.error());
    const QString title = QFileInfo(path).completeBaseName();
    MadeProject made{freePath(folder, title.isEmpty() ? language.translate("start", "New project") : title),
                     {}};
    PartOfProgress storing(progress, understoodUntil, 1);
    if (const Result<void> written = writeDocument(*document, made.path, storing); !written)
        return fail(written.error());
    for (const Error& problem : document->problems)
        made.problems += describe(problem);
    return made;
}

Result<MadeProject> recoverProject(const QString& path, const Language& language, Progress& progress) {
    const QFileInfo damaged(path);
    MadeProject made;
    for (int number = 1; made.path.isEmpty() || QFileInfo::exists(made.path); ++number) {
        made.path = QStringLiteral("%1/%2 (%3 %4).chwila")
                        .arg(damaged.absolutePath(), damaged.completeBaseName(),
                             language.translate("start", "recovered"), QString::number(number));
    }
    const Result<store::RecoveryReport> report = store::ProjectFile::recover(path, made.path, progress);
    if (!report) return fail(report.error());
    made.problems = report->lost;
    return made;
}

Result<QString> makeProject(const NewProject& wanted, const QString& folder, const Language& language) {
    if (const Result<void> there = makeFolder(folder); !there) return fail(there.error());
    const QString title = titleOf(wanted, language);
    const QString path = freePath(folder, title);
    Result<void> written;
    switch (wanted.from) {
    case NewProject::From::Sample:
        written = writeSample(path, language);
        break;
    case NewProject::From::Template:
        written = write(path, sample::makeTemplate(wanted.templateName, language));
        break;
    case NewProject::From::Nothing:
        written = write(path, edit::newProject(title, language));
        break;
    }
    return written ? Result<QString>(path) : fail(written.error());
}

} // namespace chwila::ui
