// DatabaseDialog: which database, and what of it is read: an SQLite file or a PostgreSQL server, one of
// its tables or views, or a query of the person's own. Looks at the chosen table in the background and is
// done when its first rows are there. Writes nothing; the password goes to the keyring only where asked.
#pragma once

#include "core/sources/external_source.h"
#include "ui/views/view.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace chwila::ui {

class HintedList;
class PasswordKeeper;

class DatabaseDialog : public QDialog {
    Q_OBJECT

  public:
    /// `path`: an SQLite database to begin with; may be empty.
    DatabaseDialog(const ViewContext& context, PasswordKeeper& passwords, const QString& path,
                   QWidget* parent = nullptr);
    ~DatabaseDialog() override;

    /// Of the accepted dialog.
    const feedback::TableSample& sample() const { return m_sample; }
    const sources::Access& access() const { return m_access; }

  private:
    QWidget* makePlaces();
    void showOnlyPlace();
    QWidget* makeFilePage();
    void makeServerFields();
    QWidget* makeServerPage();
    QWidget* makeChoice();
    bool isServer() const;
    Result<sources::ServerAddress> address();
    feedback::SourceLocation location();
    void chooseFile();
    void fetchPassword();
    void listTables();
    void showTables(const Result<QStringList>& tables);
    void look();
    void keepPassword();
    void sayWhatItWaitsFor();
    void say(const QString& text, bool isProblem);
    void setBusy(bool busy);
    void refreshButtons();

    ViewContext m_context;
    PasswordKeeper& m_passwords;
    feedback::TableSample m_sample;
    sources::Access m_access;
    QTabWidget* m_places = nullptr;
    QLineEdit* m_file = nullptr;
    QLineEdit* m_host = nullptr;
    QSpinBox* m_port = nullptr;
    QLineEdit* m_database = nullptr;
    QLineEdit* m_user = nullptr;
    QLineEdit* m_password = nullptr;
    QCheckBox* m_keep = nullptr;
    QComboBox* m_tls = nullptr;
    QSpinBox* m_patience = nullptr;
    QCheckBox* m_everyRow = nullptr;
    QPushButton* m_connect = nullptr;
    QTabWidget* m_choice = nullptr;
    HintedList* m_tables = nullptr;
    QPlainTextEdit* m_query = nullptr;
    QLabel* m_message = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_next = nullptr;
    QString m_listed; ///< the file whose tables are listed
    bool m_busy = false;
};

} // namespace chwila::ui
