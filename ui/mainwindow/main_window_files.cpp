// The part of the main window that deals with files: copies, exports, dropping, closing.
#include "core/document/document_answers.h"
#include "core/render/theme.h"
#include "ui/mainwindow/main_window.h"
#include "ui/mainwindow/map_picture.h"
#include "ui/mainwindow/status_strip.h"
#include "ui/services/file_chooser.h"
#include "ui/services/notifier.h"
#include "ui/settings/app_settings.h"

#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>

namespace chwila::ui {

namespace {

QStringList projectFiles(const QMimeData* data) {
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile() && url.fileName().endsWith(QLatin1String(".chwila"), Qt::CaseInsensitive))
            paths.append(url.toLocalFile());
    }
    return paths;
}

/// A name that every file system takes.
QString fileName(const QString& title, const QString& fallback) {
    QString name;
    for (const QChar letter : title.simplified())
        name +=
            letter.isPrint() && !QStringLiteral("/\\:*?\"<>|").contains(letter) ? letter : QLatin1Char('_');
    constexpr int most = 80;
    name.truncate(most);
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    return name.isEmpty() ? fallback : name;
}

} // namespace

void MainWindow::addFileHandlers() {
    for (const ActionId action : {ActionId::NewProject, ActionId::OpenProject, ActionId::ShowStartPage,
                                  ActionId::Preferences, ActionId::Quit, ActionId::About})
        setHandler(action, [this, action] { Q_EMIT applicationAction(action); });
    setHandler(ActionId::CloseWindow, [this] { close(); });
    setHandler(ActionId::SaveCopy, [this] { saveCopy(); });
    const auto journey = [this] { return m_session->journey.journey().isValid(); };
    setHandler(
        ActionId::ExportMapSvg, [this] { exportMap(true); }, journey);
    setHandler(
        ActionId::ExportMapPng, [this] { exportMap(false); }, journey);
    setHandler(ActionId::ExportProject, [this] { exportProject(); });
}

void MainWindow::report(const QString& summary, const Result<void>& result) {
    if (!result && result.error().code != ErrorCode::Cancelled)
        m_around.notifier.error(this, summary, result.error());
}

void MainWindow::saveCopy() {
    const QString path = m_around.fileChooser.saveFile(
        this, tr("Save a copy"), fileName(document().project().settings().title, tr("Project")),
        {{tr("Chwila project"), {QStringLiteral("chwila")}}});
    if (path.isEmpty()) return;
    if (QFileInfo(path) == QFileInfo(document().path())) {
        m_status->showMessage(tr("This is the file itself; it is saved already."));
        return;
    }
    // The person agreed to replace it; it goes only when the copy is complete beside it.
    const QString beside = path + QStringLiteral(".new");
    QFile::remove(beside);
    if (const Result<void> copied = document().saveCopy(beside); !copied) {
        report(tr("The copy could not be written."), copied);
        return;
    }
    QFile::remove(path);
    if (!QFile::rename(beside, path)) {
        report(tr("The copy could not be written."),
               fail(ErrorCode::Io,
                    tr("%1 cannot be replaced; choose another name.").arg(QDir::toNativeSeparators(path))));
        return;
    }
    m_status->showMessage(tr("A copy was written to %1").arg(QDir::toNativeSeparators(path)));
    Q_EMIT copied(path);
}

void MainWindow::exportMap(bool svg) {
    const QString extension = svg ? QStringLiteral("svg") : QStringLiteral("png");
    const QString kind = svg ? tr("SVG drawing") : tr("PNG picture");
    const model::Journey* journey = m_session->journey.record();
    const QString path = m_around.fileChooser.saveFile(
        this, tr("Export map"), fileName(journey->name, tr("Map")), {{kind, {extension}}});
    if (path.isEmpty()) return;
    const MapPicture picture{document().snapshot(), journey->id, m_session->analysis.result(),
                             m_session->filter.filter(), m_around.language};
    m_session->jobs.start(
        QStringLiteral("export/map"), tr("Exporting the map"), this,
        [picture, path, svg, cube = m_session->analysis.cube()](Progress& progress) -> Result<void> {
            const Result<MapPicture> shown = forOthers(picture, cube.get(), progress);
            if (!shown) return fail(shown.error());
            return svg ? writeSvg(*shown, path) : writePng(*shown, path);
        },
        [this, path](const Result<void>& done) {
            report(tr("The map could not be exported."), done);
            if (done)
                m_status->showMessage(tr("The map was written to %1").arg(QDir::toNativeSeparators(path)));
        });
}

void MainWindow::exportProject() {
    const QString path = m_around.fileChooser.saveFile(
        this, tr("Export project"), fileName(document().project().settings().title, tr("Project")),
        {{tr("JSON text"), {QStringLiteral("json")}}});
    if (path.isEmpty()) return;
    m_session->jobs.start(
        QStringLiteral("export/project"), tr("Exporting the project"), this,
        [project = document().snapshot(), &answers = document().answers(), path](Progress& progress) {
            return document::writeJson(*project, answers, path, progress);
        },
        [this, path](const Result<void>& done) {
            report(tr("The project could not be exported."), done);
            if (done)
                m_status->showMessage(
                    tr("The project was written to %1").arg(QDir::toNativeSeparators(path)));
        });
}

QImage MainWindow::thumbnail(QSize size) const {
    return ui::thumbnail({document().snapshot(), m_session->journey.journey(), m_session->analysis.result(),
                          m_session->filter.filter(), m_around.language},
                         size);
}

void MainWindow::refreshTitle() {
    const QString title = document().project().settings().title;
    const model::Journey* journey = m_session->journey.record();
    QString shown = title.isEmpty() ? QFileInfo(document().path()).completeBaseName() : title;
    if (journey) shown += QStringLiteral(" – ") + journey->name;
    setWindowTitle(shown + QStringLiteral(" – Chwila"));
    setWindowFilePath(document().path());
}

bool MainWindow::readyToClose() {
    if (m_closed) return true;
    const Result<void> saved = document().waitForSaved();
    if (!saved
        && !m_around.notifier.confirm(this, tr("The last edits could not be saved. Close and lose them?"),
                                      saved.error().message, tr("Close and lose them")))
        return false;
    m_closed = true;
    return true;
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!readyToClose()) {
        event->ignore();
        return;
    }
    m_around.settings.setWindowGeometry(saveGeometry());
    Q_EMIT closing();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!projectFiles(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    for (const QString& path : projectFiles(event->mimeData()))
        Q_EMIT openRequested(path);
    event->acceptProposedAction();
}

} // namespace chwila::ui
