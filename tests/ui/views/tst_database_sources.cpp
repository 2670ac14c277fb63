// Databases and changed files in the window: the dialog, refreshing with a password, the offer to read
// a changed file again. Against a real SQLite database and a real PostgreSQL server.
#include "tests/core/sources/postgres_server.h"
#include "tests/support/text.h"
#include "tests/ui/views/view_fixture.h"
#include "ui/dialogs/answer_import.h"
#include "ui/dialogs/database_dialog.h"
#include "ui/dialogs/import_assistant.h"
#include "ui/dialogs/source_refresher.h"
#include "ui/views/data_view.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTimer>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace chwila;
using namespace chwila::ui;
using chwila::testing::s;

namespace {

class MemoryPasswords final : public PasswordKeeper {
  public:
    explicit MemoryPasswords(std::map<QString, QString>& kept) : m_kept(kept) {}
    void find(const QString& key, QObject*,
              std::function<void(const std::optional<QString>&)> found) override {
        const auto at = m_kept.find(key);
        found(at == m_kept.end() ? std::nullopt : std::optional(at->second));
    }
    void keep(const QString& key, const QString& password, QObject*,
              std::function<void(const QString& reason)> failed) override {
        if (problem.isEmpty()) {
            m_kept[key] = password;
        } else {
            failed(problem);
        }
    }
    void forget(const QString& key) override { m_kept.erase(key); }

    QString problem; ///< of a keyring that takes nothing

  private:
    std::map<QString, QString>& m_kept;
};

} // namespace

class TestDatabaseSources : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { m_server = sources::PostgresServer::start(m_problem); }
    void init() {
        m_fixture = std::make_unique<test::ViewFixture>();
        m_view = std::make_unique<DataView>();
        m_view->setContext(m_fixture->context());
        m_view->imports().refresher().setPasswords(std::make_unique<MemoryPasswords>(m_kept));
        m_view->show();
        QTRY_VERIFY(m_fixture->settled());
        m_kept.clear();
        if (m_server) {
            m_server->run(s("DROP TABLE IF EXISTS answers; SET ROLE reader; CREATE TABLE answers (touchpoint "
                            "text, score int, "
                            "day date); INSERT INTO answers VALUES ('Claim', 9, '2025-01-02'), ('Quote', 3, "
                            "'2025-01-03')"));
        }
    }
    void cleanup() {
        m_view.reset();
        m_fixture.reset();
    }

    void anSqliteTableIsChosen() {
        const QString path = m_fixture->filePath(s("crm.db"));
        SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
            .exec("CREATE TABLE a (touchpoint, score); CREATE TABLE b (touchpoint, score);"
                  "INSERT INTO b VALUES ('Claim', 9)");
        MemoryPasswords passwords(m_kept);
        DatabaseDialog dialog(m_fixture->context(), passwords, path);
        auto* tables = dialog.findChild<QListWidget*>(s("tables"));
        QTRY_COMPARE(tables->count(), 2);
        tables->setCurrentRow(1);
        dialog.findChild<QPushButton*>(s("next"))->click();
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.sample().location.query, s("b"));
        QCOMPARE(dialog.sample().scanned, 1);
    }

    void theDialogSaysThatItWaitsForAnotherProgram() {
        const QString path = m_fixture->filePath(s("crm.db"));
        SQLite::Database writer(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        writer.exec("CREATE TABLE a (touchpoint, score); BEGIN EXCLUSIVE; INSERT INTO a VALUES ('Claim', 9)");
        MemoryPasswords passwords(m_kept);
        DatabaseDialog dialog(m_fixture->context(), passwords, path);
        auto* message = dialog.findChild<QLabel*>(s("message"));
        QTRY_VERIFY2(message->text().contains(s("another program")), qPrintable(message->text()));
        writer.exec("COMMIT");
        QTRY_COMPARE(dialog.findChild<QListWidget*>(s("tables"))->count(), 1);
        QVERIFY(message->text().isEmpty());
    }

    void aFileIsTypedAndEnterDoesWhatComesNext() {
        const QString path = m_fixture->filePath(s("crm.db"));
        SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
            .exec("CREATE TABLE a (touchpoint, score); INSERT INTO a VALUES ('Claim', 9)");
        MemoryPasswords passwords(m_kept);
        m_fixture->fileChooser.path = s("/another");
        DatabaseDialog dialog(m_fixture->context(), passwords, {});
        dialog.show();
        auto* file = dialog.findChild<QLineEdit*>(s("file"));
        QCOMPARE(dialog.focusWidget(), file);
        QTest::keyClicks(file, path);
        QTest::keyClick(file, Qt::Key_Return);
        QCOMPARE(file->text(), path); // Enter is no click on "Choose"
        QTRY_COMPARE(dialog.findChild<QListWidget*>(s("tables"))->count(), 1);
        QTest::keyClick(file, Qt::Key_Return);
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void enterConnectsToAServerFirst() {
        MemoryPasswords passwords(m_kept);
        DatabaseDialog dialog(m_fixture->context(), passwords, {});
        dialog.show();
        dialog.findChild<QTabWidget*>(s("places"))->setCurrentIndex(1);
        QVERIFY(dialog.findChild<QPushButton*>(s("connect"))->isDefault());
        QVERIFY(!dialog.findChild<QPushButton*>(s("next"))->isDefault());
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            QVERIFY2(!label->text().startsWith(u'&') || label->buddy(), qPrintable(label->text()));
    }

    void theEmptyListSaysWhatComesThere() {
        MemoryPasswords passwords(m_kept);
        DatabaseDialog dialog(m_fixture->context(), passwords, {});
        const auto* tables = dialog.findChild<QListWidget*>(s("tables"));
        QVERIFY(tables->accessibleDescription().contains(s("Choose its file")));
        dialog.findChild<QTabWidget*>(s("places"))->setCurrentIndex(1);
        QVERIFY(tables->accessibleDescription().contains(s("Connect")));
    }

    void aFileNeedsNoMoreRoomThanItsLine() {
        MemoryPasswords passwords(m_kept);
        DatabaseDialog dialog(m_fixture->context(), passwords, {});
        dialog.show();
        QVERIFY(dialog.findChild<QTabWidget*>(s("places"))->height()
                < dialog.findChild<QTabWidget*>(s("choice"))->height());
    }

    void aServerCanBeNamedOnAProjectorInWorkshopMode() {
        MemoryPasswords passwords(m_kept);
        DatabaseDialog dialog(m_fixture->context(), passwords, {});
        dialog.show();
        dialog.findChild<QTabWidget*>(s("places"))->setCurrentIndex(1);
        constexpr int twoThirdsOf720 = 480 - 32; // without the title of the window
        dialog.resize(620, twoThirdsOf720);
        QCoreApplication::processEvents();
        QCOMPARE(dialog.height(), twoThirdsOf720);
        constexpr int twoTables = 60;
        QVERIFY(dialog.findChild<QListWidget*>(s("tables"))->height() >= twoTables);
        const auto* next = dialog.findChild<QPushButton*>(s("next"));
        QVERIFY(dialog.rect().contains(QRect(next->mapTo(&dialog, QPoint()), next->size())));
        dialog.resize(620, 640);
        QCoreApplication::processEvents();
        const auto* connects = dialog.findChild<QPushButton*>(s("connect"));
        QVERIFY2(connects->visibleRegion().boundingRect() == connects->rect(), "where there is room, no line "
                                                                               "hides");
    }

    void aTableThatIsAttachedAlreadyIsAskedAbout() {
        const QString path = m_fixture->filePath(s("crm.db"));
        SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
            .exec("CREATE TABLE a (touchpoint, score); INSERT INTO a VALUES ('Claim', 9)");
        NoProgress progress;
        import(*sources::sampleOf({model::SourceKind::Sqlite, path, s("a")}, {}, progress), {});
        const auto sources = m_fixture->session->document->project().all<model::Source>().size();
        bool assisted = false;
        QTimer hands;
        connect(&hands, &QTimer::timeout, this, [&assisted] {
            QWidget* modal = QApplication::activeModalWidget();
            if (const auto* dialog = qobject_cast<DatabaseDialog*>(modal)) {
                if (dialog->findChild<QListWidget*>(s("tables"))->count() == 1)
                    dialog->findChild<QPushButton*>(s("next"))->click();
            } else if (auto* assistant = qobject_cast<QDialog*>(modal)) {
                assisted = true;
                assistant->reject();
            }
        });
        hands.start(20);
        m_fixture->notifier.asked = 0;
        m_fixture->notifier.choice = std::nullopt;
        m_view->imports().attachDatabase(path);
        QCOMPARE(m_fixture->notifier.asked, 1);
        QVERIFY(!assisted);
        QSignalSpy finished(&m_view->imports(), &AnswerImport::finished);
        m_fixture->notifier.choice = 0;
        m_view->imports().attachDatabase(path);
        QTRY_COMPARE(finished.count(), 1); // it was read again
        QCOMPARE(m_fixture->session->document->project().all<model::Source>().size(), sources);
        m_fixture->notifier.choice = 1;
        m_view->imports().attachDatabase(path);
        QVERIFY(assisted);
    }

    void aRenamedColumnIsReadAsWhatItWasWhereThePersonAgrees() {
        const QString path = m_fixture->filePath(s("crm.db"));
        const auto sqlite = [&path](const char* sql) {
            SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(sql);
        };
        sqlite("CREATE TABLE a (touchpoint, score); INSERT INTO a VALUES ('Claim', 9)");
        NoProgress progress;
        import(*sources::sampleOf({model::SourceKind::Sqlite, path, s("a")}, {}, progress), {});
        sqlite("ALTER TABLE a RENAME COLUMN touchpoint TO place; INSERT INTO a VALUES ('Claim', 3)");
        QSignalSpy finished(&m_view->imports(), &AnswerImport::finished);
        m_fixture->notifier.asked = 0;
        m_view->imports().refresh(lastSource());
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(m_fixture->notifier.asked, 1);
        QVERIFY2(finished.front().front().toString().contains(s("Claim: 1 new")),
                 qPrintable(finished.front().front().toString()));
        m_view->imports().refresh(lastSource()); // and it stays so
        QTRY_COMPARE(finished.count(), 2);
        QCOMPARE(m_fixture->notifier.asked, 1);
    }

    void aQueryThatIsNotUnderstoodAnyMoreIsAskedForAgain() {
        const QString path = m_fixture->filePath(s("crm.db"));
        const auto sqlite = [&path](const char* sql) {
            SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(sql);
        };
        sqlite("CREATE TABLE a (touchpoint, score); INSERT INTO a VALUES ('Claim', 9)");
        NoProgress progress;
        const QString query = s("SELECT touchpoint, score FROM a");
        import(*sources::sampleOf({model::SourceKind::Sqlite, path, query}, {}, progress), {});
        sqlite("ALTER TABLE a RENAME COLUMN score TO points; INSERT INTO a VALUES ('Claim', 3)");
        QSignalSpy finished(&m_view->imports(), &AnswerImport::finished);
        m_fixture->notifier.typed = s("SELECT touchpoint, points AS score FROM a");
        m_view->imports().refresh(lastSource());
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(m_fixture->notifier.offered, query);
        QVERIFY2(finished.front().front().toString().contains(s("Claim: 1 new")),
                 qPrintable(finished.front().front().toString()));
        QCOMPARE(m_fixture->session->document->project().find(lastSource())->query,
                 *m_fixture->notifier.typed);
    }

    void aSourceThatIsGoneIsSaidToBeGone() {
        QSignalSpy finished(&m_view->imports(), &AnswerImport::finished);
        m_fixture->notifier.errors.clear();
        m_view->imports().refresh(model::SourceId{123456});
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(m_fixture->notifier.errors.size(), 1);
        QVERIFY2(m_fixture->notifier.errors[0].contains(s("no longer in the project")),
                 qPrintable(m_fixture->notifier.errors[0]));
    }

    void aWrongQueryIsSaidInTheDialog() {
        const QString path = m_fixture->filePath(s("crm.db"));
        SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
            .exec("CREATE TABLE a (x)");
        MemoryPasswords passwords(m_kept);
        DatabaseDialog dialog(m_fixture->context(), passwords, path);
        dialog.findChild<QTabWidget*>(s("choice"))->setCurrentIndex(1);
        dialog.findChild<QPlainTextEdit*>(s("query"))->setPlainText(s("DELETE FROM a"));
        QTRY_VERIFY(dialog.findChild<QPushButton*>(s("next"))->isEnabled());
        dialog.findChild<QPushButton*>(s("next"))->click();
        QTRY_VERIFY(dialog.findChild<QLabel*>(s("message"))->text().contains(s("do more than read")));
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
    }

    void aServerIsReachedAndItsPasswordKept() {
        CHWILA_NEED_POSTGRES(m_server, m_problem);
        MemoryPasswords passwords(m_kept);
        DatabaseDialog dialog(m_fixture->context(), passwords, {});
        enterServer(dialog, s("wrong"));
        dialog.findChild<QPushButton*>(s("connect"))->click();
        QTRY_VERIFY(dialog.findChild<QLabel*>(s("message"))->text().contains(s("password")));
        QVERIFY(m_kept.empty());
        dialog.findChild<QLineEdit*>(s("password"))->setText(s(sources::PostgresServer::password));
        dialog.findChild<QCheckBox*>(s("keepPassword"))->setChecked(true);
        dialog.findChild<QPushButton*>(s("connect"))->click();
        QTRY_COMPARE(dialog.findChild<QListWidget*>(s("tables"))->count(), 1);
        QCOMPARE(m_kept.begin()->second, s(sources::PostgresServer::password));
        dialog.findChild<QPushButton*>(s("next"))->click();
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY(!dialog.sample().location.path.contains(s("let")));
        QCOMPARE(dialog.sample().scanned, 2);
    }

    void aKeyringThatTakesNothingIsTold() {
        CHWILA_NEED_POSTGRES(m_server, m_problem);
        MemoryPasswords passwords(m_kept);
        passwords.problem = s("No such interface “org.freedesktop.Secret.Service”");
        DatabaseDialog dialog(m_fixture->context(), passwords, {});
        enterServer(dialog, s(sources::PostgresServer::password));
        auto* keep = dialog.findChild<QCheckBox*>(s("keepPassword"));
        keep->setChecked(true);
        dialog.findChild<QPushButton*>(s("connect"))->click();
        QTRY_COMPARE(dialog.findChild<QListWidget*>(s("tables"))->count(), 1);
        QCOMPARE(m_fixture->notifier.errors.size(), 1);
        QVERIFY2(m_fixture->notifier.errors.front().contains(s("keyring")),
                 qPrintable(m_fixture->notifier.errors.front()));
        QVERIFY(!keep->isChecked() && m_kept.empty());
    }

    void aServerIsRefreshedWithAPasswordThatIsAskedFor() {
        CHWILA_NEED_POSTGRES(m_server, m_problem);
        importFromServer();
        m_server->run(s("INSERT INTO answers VALUES ('Claim', 10, '2025-02-02')"));
        QStringList asked;
        m_view->imports().refresher().setPrompt(
            [&](QWidget*, const QString&, const QString& problem) -> std::optional<EnteredPassword> {
                asked += problem;
                return EnteredPassword{s(sources::PostgresServer::password), true};
            });
        QSignalSpy finished(&m_view->imports(), &AnswerImport::finished);
        m_view->imports().refresh(lastSource());
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(asked.size(), 1);
        QVERIFY2(finished.front().front().toString().contains(s("Claim: 1 new")),
                 qPrintable(finished.front().front().toString()));
        QCOMPARE(m_kept.size(), std::size_t(1));
        m_view->imports().refresh(lastSource()); // the keyring has it now
        QTRY_COMPARE(finished.count(), 2);
        QCOMPARE(asked.size(), 1);
        QVERIFY(finished.back().front().toString().contains(s("Nothing has changed")));
    }

    void aChangedFileIsOfferedAndReadAgain() {
        const QString path = m_fixture->filePath(s("new.csv"));
        write(path, "touchpoint,score\nClaim,4\nClaim,9\nQuote,8\n");
        import(*feedback::sampleFile(path), {});
        auto* bar = m_view->findChild<QWidget*>(s("changedSources"));
        QVERIFY(!bar->isVisible());
        write(path, "touchpoint,score\nClaim,4\nClaim,9\nQuote,8\nQuote,2\n");
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(bar->findChild<QLabel*>()->text().contains(s("new.csv")));
        QSignalSpy finished(&m_view->imports(), &AnswerImport::finished);
        bar->findChild<QPushButton*>()->click();
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY2(finished.front().front().toString().contains(s("Quote: 1 new")),
                 qPrintable(finished.front().front().toString()));
        QVERIFY(!bar->isVisible());
    }

  private:
    static void write(const QString& path, const QByteArray& content) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    void enterServer(DatabaseDialog& dialog, const QString& password) {
        dialog.findChild<QTabWidget*>(s("places"))->setCurrentIndex(1);
        dialog.findChild<QLineEdit*>(s("host"))->setText(s("127.0.0.1"));
        dialog.findChild<QSpinBox*>(s("port"))->setValue(m_server->port());
        dialog.findChild<QLineEdit*>(s("database"))->setText(s("survey"));
        dialog.findChild<QLineEdit*>(s("user"))->setText(s("reader"));
        dialog.findChild<QLineEdit*>(s("password"))->setText(password);
    }
    void import(const feedback::TableSample& sample, const sources::Access& access) {
        ImportDraft draft;
        draft.sample = sample;
        draft.access = access;
        draft.mapping = feedback::guessMapping(sample, m_fixture->session->document->project());
        NoProgress progress;
        draft.preview = *sources::preview(sample.location, draft.mapping, access, progress);
        draft.matches =
            feedback::matchLabels(draft.preview.labelNames(), m_fixture->session->document->project(),
                                  m_fixture->session->journey.journey());
        QSignalSpy finished(&m_view->imports(), &AnswerImport::finished);
        m_view->imports().run(draft);
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY2(m_fixture->notifier.errors.isEmpty(),
                 qPrintable(m_fixture->notifier.errors.join(QLatin1Char('\n'))));
    }
    void importFromServer() {
        const sources::Access access{s(sources::PostgresServer::password)};
        NoProgress progress;
        const auto address = sources::serverAddress(m_server->url());
        const auto sample =
            sources::sampleOf(sources::serverLocation(address->address, s("answers")), access, progress);
        QVERIFY2(sample.has_value(), sample ? "" : qPrintable(describe(sample.error())));
        import(*sample, access);
    }
    model::SourceId lastSource() const {
        model::SourceId last;
        for (const model::Source& source : m_fixture->session->document->project().all<model::Source>())
            last = source.id;
        return last;
    }

    std::unique_ptr<sources::PostgresServer> m_server;
    QString m_problem;
    std::unique_ptr<test::ViewFixture> m_fixture;
    std::unique_ptr<DataView> m_view;
    std::map<QString, QString> m_kept;
};

QTEST_MAIN(TestDatabaseSources)
#include "tst_database_sources.moc"
