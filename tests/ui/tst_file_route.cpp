// Where files go that are dropped on a window or on the start page, or chosen in the dialog.
#include "core/exchange/formats.h"
#include "tests/ui/window_seams.h"
#include "ui/dialogs/database_dialog.h"
#include "ui/dialogs/import_assistant.h"
#include "ui/dialogs/mining_assistant.h"
#include "ui/mainwindow/application.h"
#include "ui/mainwindow/file_route.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace chwila;
using namespace chwila::ui;

Q_DECLARE_METATYPE(FileRoute)

namespace {

/// Notes whether the start page was in sight when something was said.
class PageWatcher final : public Notifier {
  public:
    void error(QWidget*, const QString&, const Error&) override {
        behind = application->startPage() && application->startPage()->isVisible();
    }
    void information(QWidget*, const QString&, const QString&) override {}
    bool confirm(QWidget*, const QString&, const QString&, const QString&) override { return false; }
    std::optional<int> choose(QWidget*, const QString&, const QString&, const QStringList&) override {
        return std::nullopt;
    }
    std::optional<QString> askText(QWidget*, const QString&, const QString&, const QString&) override {
        return std::nullopt;
    }

    Application* application = nullptr;
    std::optional<bool> behind;
};

} // namespace

class TestFileRoute : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void everyKindGoesItsWay_data();
    void everyKindGoesItsWay();
    void whatIsNothingOfTheseIsSaid();
    void answersDroppedOnAWindowOpenItsAssistant();
    void aDatabaseDroppedOnAWindowIsAttached();
    void anEventLogDroppedOnAWindowIsMined();
    void aProjectDroppedOnAWindowOpensBesideIt();
    void anOutlineDroppedOnAWindowBecomesAProject();
    void answersDroppedOnTheStartPageBeginAProject();
    void jsonIsOpenedByTheDialog();
    void aProjectAsJsonOpensWhileTheWindowAnswers();
    void openingCanBeGivenUpAndLeavesNothing();
    void whatIsGivenUpWhenItIsWrittenIsTakenAway();
    void severalProjectsAsJsonOpenOneAfterTheOther();
    void aBrokenProjectAsJsonIsSaidAndTheStartPageComes();
    void noBarComesUpOverWhatIsSaid();
    void whatIsSaidHasTheStartPageBehindIt();
    void aProjectThatCannotBeEditedTakesNoAnswers();

  private:
    QString write(const QString& name, const QByteArray& content) const {
        const QString path = m_bench->path(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) qFatal("cannot write");
        return path;
    }
    QString project(const QString& name) const {
        const auto made = document::Document::create(m_bench->path(name), smallProject());
        if (!made) qFatal("%s", qPrintable(describe(made.error())));
        return m_bench->path(name);
    }
    QString json(const QString& name) const {
        QFile file(m_bench->path(name));
        const auto* format = exchange::formatForWriting(QStringLiteral("a.json"));
        if (!file.open(QIODevice::WriteOnly) || !format->write(smallProject(), nullptr, file))
            qFatal("no JSON");
        return file.fileName();
    }
    QString database(const QString& name) const {
        SQLite::Database made(m_bench->path(name).toStdString(),
                              SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        made.exec("CREATE TABLE answers (touchpoint TEXT, score INTEGER)");
        return m_bench->path(name);
    }
    static void drop(QWidget* on, const QString& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &event);
        QVERIFY(event.isAccepted());
    }
    /// The dialog of that kind that opens, which is then given up. Watches from a timer, because some dialogs
    /// keep the caller waiting.
    template <class Dialog>
    bool opens() {
        bool seen = false;
        QTimer watch;
        connect(&watch, &QTimer::timeout, this, [&seen] {
            for (QWidget* widget : QApplication::topLevelWidgets()) {
                auto* dialog = qobject_cast<Dialog*>(widget);
                if (!dialog || !dialog->isVisible()) continue;
                seen = true;
                dialog->reject();
            }
        });
        watch.start(20);
        return QTest::qWaitFor([&seen] { return seen; }, 10000);
    }

    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<Application> m_application;
};

void TestFileRoute::init() {
    m_bench = std::make_unique<Bench>();
    m_application = std::make_unique<Application>(m_bench->settings, m_bench->notifier, m_bench->fileChooser,
                                                  Thumbnails(m_bench->path(QStringLiteral("thumbnails"))),
                                                  m_bench->path(QStringLiteral("untitled")));
}

void TestFileRoute::cleanup() {
    m_application.reset();
    m_bench.reset();
}

void TestFileRoute::everyKindGoesItsWay_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content"); // empty: made by the test
    QTest::addColumn<FileRoute>("route");
    QTest::newRow("a project") << QStringLiteral("a.chwila") << QByteArray() << FileRoute::Project;
    QTest::newRow("a project by another name")
        << QStringLiteral("a.backup") << QByteArray() << FileRoute::Project;
    QTest::newRow("a letter named like a project")
        << QStringLiteral("b.chwila") << QByteArray("Dear aunt") << FileRoute::Project;
    QTest::newRow("a project as JSON") << QStringLiteral("a.json") << QByteArray() << FileRoute::Document;
    QTest::newRow("a worked case") << QStringLiteral("c.json") << QByteArray("{\"format\": \"cjm-case/1\"}")
                                   << FileRoute::Document;
    QTest::newRow("an outline") << QStringLiteral("o.csv") << QByteArray("journey,stage,name\nA,B,C\n")
                                << FileRoute::Document;
    QTest::newRow("answers") << QStringLiteral("a.csv") << QByteArray("touchpoint,score\nBuy,9\n")
                             << FileRoute::Answers;
    QTest::newRow("a database") << QStringLiteral("a.db") << QByteArray() << FileRoute::Database;
    QTest::newRow("an event log") << QStringLiteral("l.xes") << QByteArray("<?xml version='1.0'?><log></log>")
                                  << FileRoute::EventLog;
    QTest::newRow("an event log by another name")
        << QStringLiteral("l.xml") << QByteArray("\xEF\xBB\xBF<log xes.version='1.0'>")
        << FileRoute::EventLog;
    QTest::newRow("a log as a table")
        << QStringLiteral("l.csv")
        << QByteArray("case:channel,case:concept:name,concept:name,time:timestamp\nweb,1,a,2025-01-01\n")
        << FileRoute::EventLog;
    QTest::newRow("a log as a mining program writes it")
        << QStringLiteral("d.csv")
        << QByteArray("\"Case ID\";\"Activity\";\"Complete Timestamp\"\n1;a;2025-01-01\n")
        << FileRoute::EventLog;
    QTest::newRow("answers with a time stamp")
        << QStringLiteral("t.csv") << QByteArray("Timestamp,Case ID,touchpoint,score\n2025-01-01,1,Buy,9\n")
        << FileRoute::Answers;
    QTest::newRow("answers about activities")
        << QStringLiteral("a.csv") << QByteArray("Activity,Case ID,score\nBuy,1,9\n") << FileRoute::Answers;
    QTest::newRow("a packed log") << QStringLiteral("l.xes.gz") << QByteArray("\x1f\x8b\x08\x00")
                                  << FileRoute::EventLog;
}

void TestFileRoute::everyKindGoesItsWay() {
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(FileRoute, route);
    QString path = m_bench->path(name);
    if (!content.isEmpty()) {
        write(name, content);
    } else if (name.endsWith(QLatin1String(".json"))) {
        json(name);
    } else if (name.endsWith(QLatin1String(".db"))) {
        database(name);
    } else {
        project(name);
    }
    const auto found = routeOf(path);
    QVERIFY2(found, qPrintable(found ? QString() : describe(found.error())));
    QCOMPARE(*found, route);
}

void TestFileRoute::whatIsNothingOfTheseIsSaid() {
    MainWindow* window = m_application->make({NewProject::From::Nothing, {}});
    drop(window, write(QStringLiteral("p.pdf"), "%PDF-1.7"));
    QTRY_COMPARE(m_bench->notifier.errors.size(), 1);
    QVERIFY(m_bench->notifier.errors.front().contains(QStringLiteral("PDF")));
    QVERIFY(!m_application->openFile(m_bench->path(QStringLiteral("p.pdf"))));
    QCOMPARE(m_application->windows().size(), std::size_t(1));
}

void TestFileRoute::answersDroppedOnAWindowOpenItsAssistant() {
    MainWindow* window = m_application->open(project(QStringLiteral("p.chwila")));
    drop(window, write(QStringLiteral("a.csv"), "touchpoint,score\nBuy,9\nBuy,3\n"));
    QVERIFY(opens<ImportAssistant>());
    QCOMPARE(window->currentView(), ActionId::ShowData);
    QCOMPARE(m_application->windows().size(), std::size_t(1));
}

void TestFileRoute::aDatabaseDroppedOnAWindowIsAttached() {
    MainWindow* window = m_application->open(project(QStringLiteral("p.chwila")));
    drop(window, database(QStringLiteral("crm.sqlite")));
    QVERIFY(opens<DatabaseDialog>());
}

void TestFileRoute::anEventLogDroppedOnAWindowIsMined() {
    MainWindow* window = m_application->open(project(QStringLiteral("p.chwila")));
    drop(window, write(QStringLiteral("l.xes"),
                       "<?xml version='1.0'?><log><trace><string key='concept:name' value='1'/><event>"
                       "<string key='concept:name' value='Buy'/></event></trace></log>"));
    QVERIFY(opens<MiningAssistant>());
}

void TestFileRoute::aProjectDroppedOnAWindowOpensBesideIt() {
    MainWindow* window = m_application->make({NewProject::From::Nothing, {}});
    drop(window, project(QStringLiteral("p.chwila")));
    QTRY_COMPARE(m_application->windows().size(), std::size_t(2));
}

void TestFileRoute::anOutlineDroppedOnAWindowBecomesAProject() {
    MainWindow* window = m_application->make({NewProject::From::Nothing, {}});
    drop(window, write(QStringLiteral("hotel.csv"), "journey,stage,department,name\nStay,Before,Sales,Book\n"
                                                    "Stay,Before,Sales,\n"));
    QTRY_COMPARE(m_application->windows().size(), std::size_t(2));
    const model::Project& made = m_application->windows().back()->document().project();
    QVERIFY(touchpointNamed(made, QStringLiteral("Book")).isValid());
    QCOMPARE(m_bench->notifier.informations.size(), 1); // the row that was left out
}

void TestFileRoute::answersDroppedOnTheStartPageBeginAProject() {
    m_application->showStartPage();
    drop(m_application->startPage(), write(QStringLiteral("a.csv"), "touchpoint,score\nBuy,9\nBuy,3\n"));
    QVERIFY(opens<ImportAssistant>());
    QCOMPARE(m_application->windows().size(), std::size_t(1));
}

void TestFileRoute::jsonIsOpenedByTheDialog() {
    MainWindow* window = m_application->make({NewProject::From::Nothing, {}});
    m_bench->fileChooser.path = json(QStringLiteral("all.json"));
    QVERIFY(window->perform(ActionId::OpenProject));
    QTRY_COMPARE(m_application->windows().size(), std::size_t(2));
    QVERIFY(m_application->windows().back()->document().project() == smallProject());
}

void TestFileRoute::aProjectAsJsonOpensWhileTheWindowAnswers() {
    MainWindow* window = m_application->make({NewProject::From::Nothing, {}});
    QVERIFY(!m_application->openFile(json(QStringLiteral("all.json")), window));
    QVERIFY2(m_application->opening().isBusy(), "it is read by another thread");
    QCOMPARE(m_application->windows().size(), std::size_t(1));
    QVERIFY(window->perform(ActionId::ShowData));
    QTRY_COMPARE(m_application->windows().size(), std::size_t(2));
    QVERIFY(!m_application->opening().isBusy());
    QVERIFY(!m_application->opening().dialog());
}

void TestFileRoute::openingCanBeGivenUpAndLeavesNothing() {
    MainWindow* window = m_application->make({NewProject::From::Nothing, {}});
    const QDir untitled(m_bench->path(QStringLiteral("untitled")));
    const QStringList before = untitled.entryList(QDir::Files | QDir::Hidden);
    m_application->openFile(json(QStringLiteral("all.json")), window);
    Q_EMIT m_application->opening().dialog()->canceled();
    QVERIFY(!m_application->opening().isBusy());
    QCoreApplication::processEvents();
    QCOMPARE(m_application->windows().size(), std::size_t(1));
    QCOMPARE(m_bench->notifier.errors, QStringList());
    m_application.reset(); // waits for the thread
    QStringList after = untitled.entryList(QDir::Files | QDir::Hidden);
    QVERIFY2(after.filter(QStringLiteral("all")).isEmpty(), qPrintable(after.join(u' ')));
    QVERIFY(after.size() <= before.size());
}

void TestFileRoute::whatIsGivenUpWhenItIsWrittenIsTakenAway() {
    MainWindow* window = m_application->make({NewProject::From::Nothing, {}});
    const QString made = m_bench->path(QStringLiteral("untitled/all.chwila"));
    m_application->openFile(json(QStringLiteral("all.json")), window);
    const auto isWhole = [&made] {
        if (!QFile::exists(made)) return false;
        const auto opened = document::Document::open(made);
        return opened && !(*opened)->isReadOnly();
    };
    // Without events nobody here learns that it is done.
    const QDeadlineTimer longest(10000);
    while (!isWhole() && !longest.hasExpired())
        QThread::yieldCurrentThread();
    QVERIFY(!longest.hasExpired());
    Q_EMIT m_application->opening().dialog()->canceled();
    QCoreApplication::processEvents();
    m_application.reset(); // waits for the thread
    QVERIFY(!QFile::exists(made));
}

void TestFileRoute::severalProjectsAsJsonOpenOneAfterTheOther() {
    m_application->make({NewProject::From::Nothing, {}});
    for (const char* name : {"a.json", "b.json", "c.json"})
        m_application->openFile(json(QLatin1String(name)));
    QTRY_COMPARE(m_application->windows().size(), std::size_t(4));
    QCOMPARE(m_bench->notifier.errors, QStringList());
}

void TestFileRoute::aBrokenProjectAsJsonIsSaidAndTheStartPageComes() {
    const QString path =
        write(QStringLiteral("broken.json"), "{\"format\": \"chwila-project/1\", \"journeys\": [");
    QVERIFY(!m_application->openFile(path));
    QTRY_COMPARE(m_bench->notifier.errors.size(), 1);
    QTRY_VERIFY(m_application->startPage() && m_application->startPage()->isVisible());
    QVERIFY(m_application->windows().empty());
}

/// While somebody reads the message, the pause before the bar goes on.
void TestFileRoute::noBarComesUpOverWhatIsSaid() {
    const QString path = write(QStringLiteral("broken.json"), "{\"format\": \"chwila-project/1\", [");
    std::optional<bool> waits;
    connect(&m_application->opening(), &OpeningDocuments::failed, this, [&waits] {
        waits = false;
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (!qobject_cast<QProgressDialog*>(widget)) continue;
            for (const QTimer* timer : widget->findChildren<QTimer*>())
                waits = *waits || timer->isActive();
        }
    });
    m_application->openFile(path);
    QVERIFY(m_application->opening().dialog());
    QTRY_VERIFY(waits.has_value());
    QVERIFY(!*waits);
}

void TestFileRoute::whatIsSaidHasTheStartPageBehindIt() {
    PageWatcher watcher;
    m_application.reset();
    Application application(m_bench->settings, watcher, m_bench->fileChooser,
                            Thumbnails(m_bench->path(QStringLiteral("thumbnails"))),
                            m_bench->path(QStringLiteral("untitled")));
    watcher.application = &application;
    application.openFile(write(QStringLiteral("broken.json"), "{\"format\": \"chwila-project/1\", ["));
    QTRY_VERIFY(watcher.behind.has_value());
    QVERIFY2(*watcher.behind, "closing the message would end the program");
}

void TestFileRoute::aProjectThatCannotBeEditedTakesNoAnswers() {
    const QString path = project(QStringLiteral("p.chwila"));
    const auto holder = document::Document::open(path);
    MainWindow* window = m_application->open(path);
    QVERIFY(window->document().isReadOnly());
    drop(window, write(QStringLiteral("a.csv"), "touchpoint,score\nBuy,9\n"));
    QTRY_COMPARE(window->currentView(), ActionId::ShowMap);
    QVERIFY(!QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; }, 200));
}

QTEST_MAIN(TestFileRoute)
#include "tst_file_route.moc"
