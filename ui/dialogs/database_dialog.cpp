#include "ui/dialogs/database_dialog.h"

#include "core/render/theme.h"
#include "ui/dialogs/hinted_list.h"
#include "ui/jobs/job_runner.h"
#include "ui/services/file_chooser.h"
#include "ui/services/notifier.h"
#include "ui/services/password_keeper.h"
#include "ui/services/plain_widgets.h"
#include "ui/services/text_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace chwila::ui {

namespace {

const QString tablesKey = QStringLiteral("database-tables");
const QString databaseSampleKey = QStringLiteral("database-sample");
constexpr int usualPatience = 600; // seconds
constexpr int mostPatience = 86400;
constexpr int serverTab = 1;
constexpr int queryTab = 1;
constexpr int aboveWindow = 32; // about what the system puts above a window

QLabel* wrapped(const QString& text) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// With the distance from the edges that pages of fields have.
constexpr QMargins belowTabs(0, 12, 0, 0); // the sides are those of the dialog
constexpr QMargins betweenTabs(0, 12, 0, 16);

QWidget* pageOf(QWidget* content) {
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(belowTabs);
    layout->addWidget(content);
    page->setFocusProxy(content);
    return page;
}

template <class Widget>
Widget* named(Widget* widget, const char* name) {
    widget->setObjectName(QLatin1String(name));
    return widget;
}

} // namespace

DatabaseDialog::DatabaseDialog(const ViewContext& context, PasswordKeeper& passwords, const QString& path,
                               QWidget* parent)
    : QDialog(parent), m_context(context), m_passwords(passwords) {
    setWindowTitle(tr("Attach a database"));
    setObjectName(QStringLiteral("databaseDialog"));
    setProperty("guidePage", QStringLiteral("04-answers.md"));
    m_message = named(wrapped({}), "message");
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_next = named(buttons->addButton(tr("&Look at the answers…"), QDialogButtonBox::ActionRole), "next");
    connect(m_next, &QPushButton::clicked, this, &DatabaseDialog::look);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&context.jobs, &JobRunner::changed, this, &DatabaseDialog::sayWhatItWaitsFor);
    auto* layout = new QVBoxLayout(this);
    m_file = named(new QLineEdit(path), "file");
    layout->addWidget(makePlaces());
    layout->addWidget(makeChoice(), 1);
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    resize(620, std::min(640, screen()->availableSize().height() - aboveWindow));
    refreshButtons();
    showOnlyPlace();
    if (path.isEmpty()) {
        m_file->setFocus();
    } else {
        m_tables->setFocus();
        listTables();
    }
}

DatabaseDialog::~DatabaseDialog() {
    m_context.jobs.drop(tablesKey);
    m_context.jobs.drop(databaseSampleKey);
}

QWidget* DatabaseDialog::makePlaces() {
    m_places = named(new QTabWidget, "places");
    m_places->tabBar()->setAccessibleName(tr("Where the database is"));
    m_places->addTab(makeFilePage(), tr("&SQLite file"));
    m_places->addTab(makeServerPage(), tr("&PostgreSQL server"));
    connect(m_places, &QTabWidget::currentChanged, this, [this] {
        showOnlyPlace();
        // Who walks the tabs by keyboard stays there.
        if (!m_places->tabBar()->hasFocus()) (isServer() ? m_host : m_file)->setFocus(Qt::TabFocusReason);
        m_context.jobs.drop(tablesKey);
        setBusy(false);
        m_tables->clear();
        m_listed.clear();
        say({}, false);
        refreshButtons();
    });
    return m_places;
}

// A file needs one line and a server nine; what the file does not need, its tables get.
void DatabaseDialog::showOnlyPlace() {
    for (int i = 0; i < m_places->count(); ++i) {
        const bool shown = i == m_places->currentIndex();
        m_places->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                           shown ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
    m_places->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_places->updateGeometry();
    m_tables->setHint(isServer()
                          ? tr("The tables and views of the database will stand here. Fill in the fields "
                               "above, then choose Connect.")
                          : tr("The tables and views of the database will stand here. Choose its file "
                               "above."));
}

QWidget* DatabaseDialog::makeFilePage() {
    auto* choose = named(new QPushButton(tr("&Choose…")), "choose");
    choose->setToolTip(tr("Chooses the file of the database"));
    choose->setAutoDefault(false); // Enter in the field lists the tables
    auto* row = new QHBoxLayout;
    auto* title = new QLabel(tr("&File"));
    title->setBuddy(m_file);
    row->addWidget(title);
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(betweenTabs);
    layout->addLayout(row);
    layout->addWidget(
        wrapped(tr("The database is opened for reading only. When it changes, Chwila offers to read it "
                   "again.")));
    layout->addStretch(1);
    connect(choose, &QPushButton::clicked, this, &DatabaseDialog::chooseFile);
    connect(m_file, &QLineEdit::editingFinished, this, [this] {
        const QString path = m_file->text().trimmed();
        if (!isServer() && !path.isEmpty() && path != m_listed) listTables();
    });
    return page;
}

void DatabaseDialog::makeServerFields() {
    m_host = named(new QLineEdit(QStringLiteral("localhost")), "host");
    m_port = named(new QSpinBox, "port");
    m_port->setRange(1, 65535);
    m_port->setValue(sources::ServerAddress().port);
    m_port->setGroupSeparatorShown(false);
    m_port->setAccessibleName(tr("Port"));
    m_database = named(new QLineEdit, "database");
    m_user = named(new QLineEdit, "user");
    m_password = named(new QLineEdit, "password");
    m_password->setEchoMode(QLineEdit::Password);
    m_keep = named(new QCheckBox(tr("&Keep it in the system's keyring")), "keepPassword");
    m_tls = named(new QComboBox, "tls");
    m_tls->addItem(tr("Encrypted where the server can"), QStringLiteral("prefer"));
    m_tls->addItem(tr("Always encrypted"), QStringLiteral("require"));
    m_tls->addItem(tr("Encrypted, and the server proves its name"), QStringLiteral("verify-full"));
    m_tls->addItem(tr("Not encrypted"), QStringLiteral("disable"));
    m_patience = named(new QSpinBox, "patience");
    m_patience->setRange(1, mostPatience);
    m_patience->setValue(usualPatience);
    m_patience->setSuffix(tr(" s", "seconds"));
    m_everyRow = named(new QCheckBox(tr("&Fetch every answer")), "everyRow");
    m_everyRow->setToolTip(
        tr("Needed for figures that follow one customer, such as repeated answers. Else the server "
           "counts, and only answers with words are fetched."));
    m_connect = named(new QPushButton(tr("Co&nnect")), "connect");
    m_connect->setToolTip(tr("Lists the tables and views you may read"));
    m_keep->setToolTip(tr("Else the password is asked for each time; it never goes into the project"));
    connect(m_connect, &QPushButton::clicked, this, &DatabaseDialog::listTables);
    connect(m_password, &QLineEdit::textChanged, this, &DatabaseDialog::refreshButtons);
    for (QLineEdit* field : {m_host, m_database, m_user}) {
        connect(field, &QLineEdit::editingFinished, this, &DatabaseDialog::fetchPassword);
        connect(field, &QLineEdit::textChanged, this, &DatabaseDialog::refreshButtons);
    }
}

QWidget* DatabaseDialog::makeServerPage() {
    makeServerFields();
    auto* form = new QFormLayout;
    form->setContentsMargins(betweenTabs);
    auto* place = new QHBoxLayout;
    place->addWidget(m_host, 1);
    place->addWidget(m_port);
    auto* host = new QLabel(tr("&Host and port"));
    host->setBuddy(m_host);
    form->addRow(host, place);
    form->addRow(tr("&Database"), m_database);
    form->addRow(tr("&User"), m_user);
    form->addRow(tr("Pass&word"), m_password);
    form->addRow(QString(), m_keep);
    form->addRow(tr("&Encryption"), m_tls);
    form->addRow(tr("A quer&y may take"), m_patience);
    form->addRow(QString(), m_everyRow);
    auto* connecting = new QHBoxLayout;
    connecting->addWidget(m_connect);
    connecting->addStretch();
    form->addRow(QString(), connecting);
    auto* page = new QWidget;
    page->setLayout(form);
    return scrolled(page); // a projector in workshop mode is lower than nine lines and what is below them
}

QWidget* DatabaseDialog::makeChoice() {
    m_tables = named(new HintedList, "tables");
    m_tables->setAccessibleName(tr("Tables and views"));
    m_query = named(new TextField, "query");
    m_query->setAccessibleName(tr("Query"));
    m_query->setPlaceholderText(
        QStringLiteral("SELECT customer, touchpoint, score, answered_at FROM answers"));
    m_query->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_query->setTabChangesFocus(true);
    m_choice = named(new QTabWidget, "choice");
    m_choice->tabBar()->setAccessibleName(tr("What is read"));
    m_choice->addTab(pageOf(m_tables), tr("&Table or view"));
    m_choice->addTab(pageOf(m_query), tr("Own &query"));
    m_choice->setMinimumHeight(130); // two tables; gives way so far before the fields are scrolled
    m_choice->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    connect(m_tables, &QListWidget::itemSelectionChanged, this, &DatabaseDialog::refreshButtons);
    connect(m_tables, &QListWidget::itemActivated, this, &DatabaseDialog::look);
    connect(m_query, &QPlainTextEdit::textChanged, this, &DatabaseDialog::refreshButtons);
    connect(m_choice, &QTabWidget::currentChanged, this, &DatabaseDialog::refreshButtons);
    return m_choice;
}

bool DatabaseDialog::isServer() const {
    return m_places->currentIndex() == serverTab;
}

Result<sources::ServerAddress> DatabaseDialog::address() {
    const QString host = m_host->text().trimmed();
    if (sources::looksLikeServer(host)) { // somebody has pasted the whole address
        Result<sources::EnteredAddress> entered = sources::serverAddress(host);
        if (!entered) return fail(entered.error());
        m_host->setText(entered->address.host);
        m_port->setValue(entered->address.port);
        m_database->setText(entered->address.database);
        m_user->setText(entered->address.user);
        m_patience->setValue(entered->address.statementSeconds);
        if (!entered->password.isEmpty()) m_password->setText(entered->password);
        return entered->address;
    }
    sources::ServerAddress address;
    address.host = host;
    address.port = m_port->value();
    address.database = m_database->text().trimmed();
    address.user = m_user->text().trimmed();
    address.statementSeconds = m_patience->value();
    address.settings[QStringLiteral("sslmode")] = m_tls->currentData().toString();
    return address;
}

feedback::SourceLocation DatabaseDialog::location() {
    const QListWidgetItem* table = m_tables->currentItem();
    const QString what = m_choice->currentIndex() == queryTab ? m_query->toPlainText().trimmed()
                         : table                              ? table->text()
                                                              : QString();
    if (!isServer()) {
        return {model::SourceKind::Sqlite, QFileInfo(m_file->text().trimmed()).absoluteFilePath(), what};
    }
    const Result<sources::ServerAddress> place = address();
    feedback::SourceLocation chosen = sources::serverLocation(place.value_or(sources::ServerAddress()), what);
    if (m_everyRow->isChecked()) chosen.reading = model::SourceReading::Rows;
    return chosen;
}

void DatabaseDialog::chooseFile() {
    const QString path = m_context.fileChooser.openFile(
        this, tr("Attach an SQLite database"),
        {{tr("SQLite databases"),
          {QStringLiteral("sqlite"), QStringLiteral("sqlite3"), QStringLiteral("db")}},
         {tr("All files"), {}}});
    if (path.isEmpty()) return;
    m_file->setText(path);
    listTables();
}

void DatabaseDialog::fetchPassword() {
    const Result<sources::ServerAddress> place = address();
    if (!place || place->database.isEmpty() || !m_password->text().isEmpty()) return;
    m_passwords.find(sources::passwordKeyOf(*place), this, [this](const std::optional<QString>& password) {
        if (!password || !m_password->text().isEmpty()) return;
        m_password->setText(*password);
        m_keep->setChecked(true);
    });
}

void DatabaseDialog::listTables() {
    m_tables->clear();
    m_listed = isServer() ? QString() : m_file->text().trimmed();
    m_access.password = isServer() ? m_password->text() : QString();
    const Result<sources::ServerAddress> place = address();
    if (isServer() && !place) {
        say(place.error().message, true);
        return;
    }
    setBusy(true);
    say(tr("Looking for tables…"), false);
    m_context.jobs.start(
        tablesKey, QString(), this,
        [server = isServer(), address = place.value_or(sources::ServerAddress()), access = m_access,
         path = m_file->text().trimmed()](Progress& progress) {
            return server ? sources::tablesOf(address, access, progress)
                          : feedback::databaseTables(path, {.progress = &progress});
        },
        [this](const Result<QStringList>& tables) { showTables(tables); });
}

void DatabaseDialog::showTables(const Result<QStringList>& tables) {
    setBusy(false);
    if (!tables) {
        m_listed.clear();
        say(tables.error().message, true);
        if (isServer() && sources::isAboutPassword(tables.error())) m_password->setFocus();
        return;
    }
    m_tables->addItems(*tables);
    if (!tables->isEmpty()) m_tables->setCurrentRow(0);
    say(tables->isEmpty() ? tr("The database has no tables that you may read.") : QString(),
        tables->isEmpty());
    keepPassword();
    refreshButtons();
}

void DatabaseDialog::look() {
    if (!m_next->isEnabled()) return;
    setBusy(true);
    say(tr("Reading the first rows…"), false);
    m_access.password = isServer() ? m_password->text() : QString();
    m_context.jobs.start(
        databaseSampleKey, QString(), this,
        [place = location(), access = m_access](Progress& progress) {
            return sources::sampleOf(place, access, progress);
        },
        [this](Result<feedback::TableSample> sample) {
            setBusy(false);
            if (!sample) {
                say(sample.error().message, true);
                return;
            }
            m_sample = *std::move(sample);
            keepPassword();
            accept();
        });
}

void DatabaseDialog::keepPassword() {
    const Result<sources::ServerAddress> place = address();
    if (!isServer() || !place || m_password->text().isEmpty()) return;
    const QString key = sources::passwordKeyOf(*place);
    if (m_keep->isChecked()) {
        // The dialog may be gone by then; the window is not.
        QObject* receiver = parent() ? parent() : this;
        m_passwords.keep(key, m_password->text(), receiver,
                         [notifier = &m_context.notifier, window = parentWidget(),
                          keep = QPointer<QCheckBox>(m_keep)](const QString& reason) {
                             if (keep) keep->setChecked(false); // else the next step would try again
                             notifier->error(window, notKept(), keyringError(reason));
                         });
    } else {
        m_passwords.forget(key);
    }
}

void DatabaseDialog::sayWhatItWaitsFor() {
    for (const JobInfo& job : m_context.jobs.jobs()) {
        if (job.key != tablesKey && job.key != databaseSampleKey) continue;
        if (m_busy && !job.text.isEmpty()) say(job.text, false);
    }
}

void DatabaseDialog::say(const QString& text, bool isProblem) {
    m_message->setText(text);
    QPalette palette = m_message->palette();
    palette.setColor(QPalette::WindowText, isProblem ? m_context.theme.warning : m_context.theme.inkSoft);
    m_message->setPalette(palette);
    m_message->setAccessibleName(isProblem ? tr("Problem: %1").arg(text) : text);
}

void DatabaseDialog::setBusy(bool busy) {
    m_busy = busy;
    m_progress->setVisible(busy);
    refreshButtons();
}

void DatabaseDialog::refreshButtons() {
    const bool chosen = m_choice
                        && (m_choice->currentIndex() == queryTab ? !m_query->toPlainText().trimmed().isEmpty()
                                                                 : m_tables->currentItem() != nullptr);
    m_next->setEnabled(chosen && !m_busy);
    m_connect->setEnabled(!m_busy && !m_host->text().trimmed().isEmpty());
    // Enter does what comes next: first connect, then look.
    const bool connects = isServer() && !chosen;
    m_connect->setDefault(connects);
    m_next->setDefault(!connects);
}

} // namespace chwila::ui
