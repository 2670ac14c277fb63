// Makes projects of files that cannot be opened as they are, of another form (JSON, an outline) or damaged,
// in the background, one after the other. A small window shows how far it is where that takes long; there it
// can be given up. Used by Application, which shows what came of it.
#pragma once

#include "ui/jobs/job_runner.h"
#include "ui/start/new_projects.h"

#include <QPointer>
#include <QProgressDialog>

#include <deque>

namespace chwila::ui {

class OpeningDocuments : public QObject {
    Q_OBJECT

  public:
    /// New projects go to `folder`.
    explicit OpeningDocuments(QString folder, QObject* parent = nullptr);
    ~OpeningDocuments() override;

    /// `window`: beside which it is shown; may be null.
    void open(const QString& path, QWidget* window, const Language& language);
    /// What can be read of a damaged project goes to a new file beside it.
    void recover(const QString& path, QWidget* window, const Language& language);
    bool isBusy() const { return m_running.has_value(); }
    /// The window with the bar; null while nothing is opened.
    QProgressDialog* dialog() const { return m_dialog; }

  Q_SIGNALS:
    void opened(const QString& path, const chwila::ui::MadeProject& made);
    void recovered(const QString& path, const chwila::ui::MadeProject& made);
    /// Also where it was given up (Cancelled).
    void failed(const QString& path, const chwila::Error& error);

  private:
    enum class Way : std::uint8_t { Open, Recover };
    struct Wanted {
        Way way = Way::Open;
        QString path;
        QPointer<QWidget> window;
        Language language;
    };
    void append(Wanted wanted);
    void next();
    void showDialog(const Wanted& wanted);
    void showProgress();
    void finish(Way way, const Result<MadeProject>& made);

    QString m_folder;
    std::deque<Wanted> m_waiting;
    std::optional<QString> m_running; ///< the file that is being opened
    QPointer<QProgressDialog> m_dialog;
    JobRunner m_jobs;
};

} // namespace chwila::ui
