#include "ui/start/opening_documents.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>

#include <memory>

namespace chwila::ui {

namespace {

const QString openingKey = QStringLiteral("open-document");
constexpr int pauseBeforeShown = 400; // ms: what is quicker needs no window
constexpr int barSteps = 1000;
constexpr int narrowestBar = 360; // px

/// What was written before anybody heard that it is no longer wanted; whoever takes it empties the path.
struct Unclaimed {
    QString path;

    Unclaimed() = default;
    Unclaimed(const Unclaimed&) = delete;
    Unclaimed& operator=(const Unclaimed&) = delete;
    ~Unclaimed() {
        if (!path.isEmpty()) QFile::remove(path);
    }
};

} // namespace

OpeningDocuments::OpeningDocuments(QString folder, QObject* parent)
    : QObject(parent), m_folder(std::move(folder)) {
    connect(&m_jobs, &JobRunner::changed, this, &OpeningDocuments::showProgress);
}

OpeningDocuments::~OpeningDocuments() {
    m_jobs.disconnect(this);
    delete m_dialog;
}

void OpeningDocuments::open(const QString& path, QWidget* window, const Language& language) {
    append({Way::Open, path, window, language});
}

void OpeningDocuments::recover(const QString& path, QWidget* window, const Language& language) {
    append({Way::Recover, path, window, language});
}

void OpeningDocuments::append(Wanted wanted) {
    m_waiting.push_back(std::move(wanted));
    if (!isBusy()) next();
}

void OpeningDocuments::next() {
    if (m_waiting.empty()) return;
    const Wanted wanted = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_running = wanted.path;
    showDialog(wanted);
    // The last of the two to go takes away what nobody opens.
    auto unclaimed = std::make_shared<Unclaimed>();
    m_jobs.startKept(
        openingKey, QString(), this,
        [wanted, folder = m_folder, unclaimed](Progress& progress) {
            Result<MadeProject> made = wanted.way == Way::Recover
                                           ? recoverProject(wanted.path, wanted.language, progress)
                                           : makeProjectFrom(wanted.path, folder, wanted.language, progress);
            if (made) unclaimed->path = made->path;
            return made;
        },
        [this, way = wanted.way, unclaimed](const Result<MadeProject>& made) {
            unclaimed->path.clear();
            finish(way, made);
        });
}

void OpeningDocuments::showDialog(const Wanted& wanted) {
    m_dialog = new QProgressDialog(wanted.window);
    m_dialog->setWindowTitle(QStringLiteral("Chwila"));
    const QString text =
        wanted.way == Way::Recover ? tr("Saving what can be read of %1…") : tr("Opening %1…");
    auto* label = new QLabel(text.arg(QFileInfo(wanted.path).fileName()));
    label->setTextFormat(Qt::PlainText);
    m_dialog->setLabel(label);
    m_dialog->setCancelButtonText(tr("Cancel"));
    m_dialog->setAccessibleName(label->text());
    m_dialog->setAttribute(Qt::WA_QuitOnClose, false);
    m_dialog->setMinimumWidth(narrowestBar);
    m_dialog->setAutoClose(false);
    m_dialog->setAutoReset(false);
    m_dialog->setRange(0, barSteps);
    m_dialog->setMinimumDuration(pauseBeforeShown);
    m_dialog->setValue(0); // the pause begins
    // Text cannot be understood by halves: whoever gives up need not wait for that.
    connect(m_dialog, &QProgressDialog::canceled, this, [this, way = wanted.way] {
        m_jobs.drop(openingKey);
        finish(way, fail(ErrorCode::Cancelled, tr("The file was not opened; nothing was made of it.")));
    });
}

void OpeningDocuments::showProgress() {
    if (!m_dialog) return;
    for (const JobInfo& job : m_jobs.jobs()) {
        const int value = static_cast<int>(job.fraction * barSteps);
        if (value > 0) m_dialog->setValue(value);
    }
}

void OpeningDocuments::finish(Way way, const Result<MadeProject>& made) {
    const QString path = m_running.value_or(QString());
    const QPointer<QProgressDialog> dialog = std::exchange(m_dialog, nullptr);
    m_running.reset();
    if (dialog) {
        // Before somebody is told something: while a message is read, the pause would end, and the bar would
        // come up over it.
        dialog->reset();
        dialog->hide();
        dialog->deleteLater();
    }
    if (!made) {
        Q_EMIT failed(path, made.error());
    } else if (way == Way::Recover) {
        Q_EMIT recovered(path, *made);
    } else {
        Q_EMIT opened(path, *made);
    }
    if (!isBusy()) next();
}

} // namespace chwila::ui
