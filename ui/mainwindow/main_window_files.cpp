// The part of the main window that deals with files: copies, dropping, closing.
#include "core/render/figure_pictures.h"
#include "ui/canvas/inline_editor.h"
#include "ui/dialogs/answer_import.h"
#include "ui/dialogs/log_mining.h"
#include "ui/mainwindow/main_window.h"
#include "ui/mainwindow/status_strip.h"
#include "ui/mainwindow/version_commands.h"
#include "ui/mainwindow/versions_dialog.h"
#include "ui/services/file_chooser.h"
#include "ui/services/file_names.h"
#include "ui/services/notifier.h"
#include "ui/settings/app_settings.h"
#include "ui/views/data_view.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPointer>
#include <QTimer>

#include <utility>

namespace chwila::ui {

namespace {

QStringList localFiles(const QMimeData* data) {
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile()) paths.append(url.toLocalFile());
    }
    return paths;
}

constexpr int patience = 200; // ms, while a dialog is open

} // namespace

void MainWindow::addFileHandlers() {
    for (const ActionId action : {ActionId::NewProject, ActionId::OpenProject, ActionId::ShowStartPage,
                                  ActionId::Preferences, ActionId::Quit, ActionId::Guide, ActionId::About})
        setHandler(action, [this, action] { Q_EMIT applicationAction(action); });
    setHandler(ActionId::CloseWindow, [this] { close(); });
    setHandler(ActionId::SaveCopy, [this] { saveCopy(); });
    setHandler(ActionId::NameVersion, [this] { m_versions->nameVersion(this); });
    setHandler(ActionId::ShowVersions,
               [this] { (new VersionsDialog(context(), *m_versions, this))->open(); });
}

void MainWindow::report(const QString& summary, const Result<void>& result) {
    if (!result && result.error().code != ErrorCode::Cancelled)
        m_around.notifier.error(this, summary, result.error());
}

void MainWindow::saveCopy() {
    // A copy in the middle of an import would be one without it.
    if (!settled([this] { saveCopy(); })) return;
    const QString path = m_around.fileChooser.saveFile(
        this, tr("Save a copy"), fileNameFor(document().project().settings().title, tr("Project")),
        {{tr("Chwila project"), {QStringLiteral("chwila")}}});
    if (path.isEmpty()) return;
    if (QFileInfo(path) == QFileInfo(document().path())) {
        m_status->showMessage(tr("This is the file itself; it is saved already."));
        return;
    }
    // The person agreed to replace what is there.
    m_session->jobs.startKept(
        QStringLiteral("copy/") + path, tr("Saving a copy"), this,
        [&document = document(), path](Progress& progress) { return document.saveCopy(path, progress); },
        [this, path, state = document().snapshot()](const Result<void>& written) {
            if (!written) {
                report(tr("The copy could not be written."), written);
                return;
            }
            m_copied = state;
            m_status->showMessage(tr("A copy was written to %1").arg(QDir::toNativeSeparators(path)));
            Q_EMIT copied(path);
        });
}

bool MainWindow::isCopied() const {
    return m_copied == document().snapshot();
}

std::function<QImage()> MainWindow::thumbnail(QSize size) const {
    report::Figures figures;
    figures.project = document().snapshot();
    figures.journey = m_session->journey.journey();
    figures.filter = m_session->filter.filter();
    figures.result = m_session->analysis.result();
    return [figures = std::move(figures), language = m_around.language, size] {
        return render::mapThumbnail(figures, language, size);
    };
}

void MainWindow::refreshTitle() {
    const QString title = document().project().settings().title;
    const model::Journey* journey = m_session->journey.record();
    QString shown = title.isEmpty() ? QFileInfo(document().path()).completeBaseName() : title;
    if (journey && journey->name != shown) shown += QStringLiteral(" – ") + journey->name;
    setWindowTitle(shown + QStringLiteral(" – Chwila"));
    setWindowFilePath(document().path());
}

bool MainWindow::settled(std::function<void()> then) {
    JobRunner& jobs = m_session->jobs;
    QStringList running;
    for (const JobInfo& job : jobs.jobs()) {
        if (job.kept && !job.title.isEmpty()) running += job.title;
    }
    if (!running.isEmpty()) {
        const auto chosen = m_around.notifier.choose(
            this, tr("Work is still running: %1").arg(running.join(QStringLiteral(", "))),
            tr("It can be finished first. Where it is stopped, what it has done so far is taken back: an "
               "import "
               "leaves nothing, a file that was to be replaced stays as it was."),
            {tr("Finish it first"), tr("Stop it")});
        if (!chosen) return false;
        if (*chosen == 1) jobs.cancelKept();
    }
    if (!jobs.hasKept()) return true; // it may have ended while the person was asked
    m_afterWork = std::move(then);
    m_status->showMessage(tr("Goes on when the work is done."));
    return false;
}

void MainWindow::goOnAfterWork() {
    if (!m_session || m_session->jobs.hasKept()) return;
    if (QApplication::activeModalWidget()) { // what the work has to say comes first
        QTimer::singleShot(patience, this, &MainWindow::goOnAfterWork);
        return;
    }
    if (const auto then = std::exchange(m_afterWork, nullptr)) then();
    Q_EMIT idle();
}

bool MainWindow::readyToClose() {
    if (m_closed) return true;
    // What is still being typed counts: on the map, and in fields, which take it when they are left.
    for (InlineEditor* editor : findChildren<InlineEditor*>())
        editor->leave();
    const QPointer<QWidget> typing = focusWidget();
    if (typing) typing->clearFocus();
    if (!settled([this] { close(); })) {
        if (typing) typing->setFocus();
        return false;
    }
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
    if (!localFiles(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    // Later: an assistant must not keep the program waiting that the files come from.
    QMetaObject::invokeMethod(
        this,
        [this, paths = localFiles(event->mimeData())] {
            for (const QString& path : paths)
                openFile(path);
        },
        Qt::QueuedConnection);
    event->acceptProposedAction();
}

void MainWindow::openFile(const QString& path) {
    const Result<FileRoute> route = routeOf(path);
    if (!route) {
        report(tr("%1 cannot be opened.").arg(QDir::toNativeSeparators(path)), fail(route.error()));
        return;
    }
    if (*route == FileRoute::Project || *route == FileRoute::Document) {
        Q_EMIT openRequested(path);
        return;
    }
    take(path, *route);
}

void MainWindow::take(const QString& path, FileRoute route) {
    if (document().isReadOnly()) {
        m_status->showMessage(document().readOnlyReason());
        return;
    }
    if (route == FileRoute::EventLog) {
        m_mining->mineFile(path);
        return;
    }
    showView(ActionId::ShowData);
    AnswerImport& imports = static_cast<DataView*>(view())->imports();
    if (route == FileRoute::Database) {
        imports.attachDatabase(path);
    } else {
        imports.importFile(path);
    }
}

} // namespace chwila::ui
