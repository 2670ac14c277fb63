// What becomes of an import, or of a file that is being written, when the window is closed, the program
// ended, the language switched, the project copied or another import begun meanwhile.
#include "core/feedback/mapping/guess.h"
#include "core/model/draft.h"
#include "tests/ui/window_seams.h"
#include "ui/dialogs/answer_import.h"
#include "ui/mainwindow/application.h"
#include "ui/mainwindow/status_strip.h"
#include "ui/views/data_view.h"

#include <QDialog>
#include <QFile>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTimer>
#include <QUndoStack>

using namespace chwila;
using namespace chwila::ui;
using namespace chwila::model;

namespace {

constexpr int rows = 3000;

} // namespace

class TestRunningWork : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void aSecondImportIsRefusedWithTheReason();
    void removingAnImportWaitsItsTurn();
    void closingFinishesTheImportWherePeopleSaySo();
    void closingTakesTheImportBackWherePeopleSaySo();
    void closingStaysWherePeopleGiveUp();
    void quittingGoesOnWhenTheWorkIsDone();
    void aCopyHoldsTheImportThatWasRunning();
    void anEditDuringACopyGoesWithAProjectThatFindsItsPlace();
    void workDuringACopyGoesWithAProjectThatFindsItsPlace();
    void theLanguageChangesWhenTheImportIsDone();
    void theSizeChangesWhenADialogIsClosedToo();
    void whatIsEditedMeanwhileStays();
    void undoTakesTheWholeImportAndRedoBringsItBack();
    void aWindowThatEndsUnaskedLeavesNoHalfImport();

  private:
    MainWindow& window() const { return *m_application->windows().front(); }
    DataView& data() const {
        window().showView(ActionId::ShowData);
        return *static_cast<DataView*>(window().view());
    }
    const Project& project() const { return window().document().project(); }
    /// Begins an import; it runs at least until the event loop is entered.
    void import() const {
        ImportDraft draft;
        draft.sample = *feedback::sampleFile(m_bench->path(QStringLiteral("answers.csv")));
        draft.mapping = feedback::guessMapping(draft.sample, project());
        NoProgress silent;
        draft.preview = *feedback::preview(draft.sample.location, draft.mapping, silent);
        draft.matches = {{QStringLiteral("Buy"), touchpointNamed(project(), QStringLiteral("Buy")), {}}};
        data().imports().run(draft);
    }
    qint64 stored(const QString& path) const {
        const auto document = document::Document::open(path);
        if (!document || (*document)->isReadOnly()) return -1;
        qint64 answers = 0;
        const auto batches = (*document)->answers().batches((*document)->project());
        for (const feedback::Batch& batch : *batches)
            answers += batch.answers;
        const bool whole = ((*document)->project().all<Source>().isEmpty()) == (answers == 0);
        return whole ? answers : -2; // a source without its answers, or the other way round
    }
    bool isIdle() const { return !window().session().jobs.hasKept(); }

    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<Application> m_application;
};

void TestRunningWork::init() {
    m_bench = std::make_unique<Bench>();
    m_application = std::make_unique<Application>(m_bench->settings, m_bench->notifier, m_bench->fileChooser,
                                                  Thumbnails(m_bench->path(QStringLiteral("thumbnails"))),
                                                  m_bench->path(QStringLiteral("untitled")));
    QFile table(m_bench->path(QStringLiteral("answers.csv")));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("touchpoint,score,date,customer\n");
    for (int i = 0; i < rows; ++i)
        table.write("Buy," + QByteArray::number(i % 11) + ",2025-03-01,c" + QByteArray::number(i) + "\n");
    QVERIFY(document::Document::create(m_bench->path(QStringLiteral("p.chwila")), smallProject()));
    QVERIFY(m_application->open(m_bench->path(QStringLiteral("p.chwila"))));
}

void TestRunningWork::cleanup() {
    m_application.reset();
    m_bench.reset();
}

void TestRunningWork::aSecondImportIsRefusedWithTheReason() {
    import();
    QVERIFY(!window().canPerform(ActionId::ImportAnswers));
    QVERIFY(!window().actions().action(ActionId::AttachDatabase)->isEnabled());
    const QString reason = data().imports().whyNot();
    QVERIFY(!reason.isEmpty());
    QCOMPARE(window().actions().action(ActionId::ImportAnswers)->statusTip(), reason);
    bool told = false;
    for (const QPushButton* button : data().findChildren<QPushButton*>())
        told = told || (!button->isEnabled() && button->toolTip() == reason);
    QVERIFY(told);
    window().showView(ActionId::ShowMap);
    QVERIFY2(!window().canPerform(ActionId::ImportAnswers), "nor from another view");
    import(); // by other ways, such as a drop
    QCOMPARE(window().status().currentMessage(), reason);
    QTRY_VERIFY(isIdle());
    QVERIFY(window().canPerform(ActionId::ImportAnswers));
    QCOMPARE(project().all<Source>().size(), 1);
    QTRY_COMPARE(window().session().analysis.counts().answers, rows);
    QCOMPARE(m_bench->notifier.errors, QStringList());
}

void TestRunningWork::removingAnImportWaitsItsTurn() {
    import();
    QTRY_VERIFY(isIdle());
    auto* imports = data().findChild<QTableWidget*>(QStringLiteral("imports"));
    QVERIFY(imports);
    QTRY_COMPARE(imports->rowCount(), 1);
    import();
    data().imports().removeBatch(1);
    QTRY_VERIFY(isIdle());
    QTRY_COMPARE(imports->rowCount(), 2);
    data().imports().removeBatch(1);
    QTRY_COMPARE(imports->rowCount(), 1);
}

void TestRunningWork::closingFinishesTheImportWherePeopleSaySo() {
    const QString path = window().document().path();
    import();
    QVERIFY(!window().close());
    QCOMPARE(m_bench->notifier.questions.size(), 1);
    QVERIFY(m_bench->notifier.questions.front().contains(QStringLiteral("answers.csv")));
    QTRY_VERIFY(m_application->windows().empty());
    QTRY_COMPARE(stored(path), rows);
}

void TestRunningWork::closingTakesTheImportBackWherePeopleSaySo() {
    const QString path = window().document().path();
    m_bench->notifier.choice = 1;
    import();
    QVERIFY(!window().close());
    QTRY_VERIFY(m_application->windows().empty());
    // It may have been done when it was told to stop; then it is there as a whole.
    QTRY_VERIFY2(stored(path) == 0 || stored(path) == rows, "all or nothing");
    QCOMPARE(m_bench->notifier.errors, QStringList());
}

void TestRunningWork::closingStaysWherePeopleGiveUp() {
    m_bench->notifier.choice = std::nullopt;
    import();
    QVERIFY(!window().close());
    QTRY_VERIFY(isIdle());
    QCoreApplication::processEvents();
    QCOMPARE(m_application->windows().size(), std::size_t(1));
    QCOMPARE(project().all<Source>().size(), 1);
}

void TestRunningWork::quittingGoesOnWhenTheWorkIsDone() {
    const QString path = window().document().path();
    QVERIFY(m_application->make({NewProject::From::Nothing, {}}));
    import();
    QVERIFY(!m_application->quit());
    QCOMPARE(m_application->windows().size(), std::size_t(2));
    QTRY_VERIFY(m_application->windows().empty());
    QTRY_COMPARE(stored(path), rows);
}

void TestRunningWork::aCopyHoldsTheImportThatWasRunning() {
    m_bench->fileChooser.path = m_bench->path(QStringLiteral("copy.chwila"));
    import();
    QVERIFY(window().perform(ActionId::SaveCopy));
    QVERIFY2(!QFile::exists(m_bench->fileChooser.path), "not in the middle of it");
    QTRY_VERIFY(QFile::exists(m_bench->fileChooser.path));
    QTRY_VERIFY(isIdle()); // until then its place is locked
    QCOMPARE(stored(m_bench->fileChooser.path), rows);
}

void TestRunningWork::anEditDuringACopyGoesWithAProjectThatFindsItsPlace() {
    MainWindow* fresh = m_application->make({NewProject::From::Nothing, {}});
    QVERIFY(fresh);
    const QString before = fresh->document().path();
    m_bench->fileChooser.path = m_bench->path(QStringLiteral("mine.chwila"));
    bool edited = false;
    connect(fresh, &MainWindow::copied, fresh, [&edited, fresh] {
        edited = fresh->perform(ActionId::AddLane); // the copy is there, the window not yet the copy's
    });
    QVERIFY(fresh->perform(ActionId::SaveCopy));
    QTRY_VERIFY(!QFile::exists(before));
    QVERIFY(edited);
    const auto at = std::ranges::find_if(m_application->windows(), [this](const MainWindow* each) {
        return QFileInfo(each->document().path()) == QFileInfo(m_bench->fileChooser.path);
    });
    QVERIFY(at != m_application->windows().end());
    QCOMPARE((*at)->document().undoStack()->count(), 1);
}

// As a source that is read again: what is drawn stays as it was, and only the file holds what came.
void TestRunningWork::workDuringACopyGoesWithAProjectThatFindsItsPlace() {
    MainWindow* fresh = m_application->make({NewProject::From::Nothing, {}});
    QVERIFY(fresh);
    const QString before = fresh->document().path();
    m_bench->fileChooser.path = m_bench->path(QStringLiteral("mine.chwila"));
    connect(fresh, &MainWindow::copied, fresh, [fresh] {
        const auto work = [&versions = fresh->document().versions()](Progress&) {
            return versions.add(QStringLiteral("Late"));
        };
        fresh->session().jobs.startKept(QStringLiteral("late"), QStringLiteral("Late work"), fresh, work,
                                        [](const Result<store::Version>&) {});
    });
    QVERIFY(fresh->perform(ActionId::SaveCopy));
    QTRY_VERIFY(!QFile::exists(before));
    QVERIFY(m_bench->notifier.questions.join(u'|').contains(QStringLiteral("Late work")));
    const auto at = std::ranges::find_if(m_application->windows(), [this](const MainWindow* each) {
        return QFileInfo(each->document().path()) == QFileInfo(m_bench->fileChooser.path);
    });
    QVERIFY(at != m_application->windows().end());
    QCOMPARE((*at)->document().versions().all()->size(), std::size_t(1));
}

void TestRunningWork::theLanguageChangesWhenTheImportIsDone() {
    import();
    MainWindow* before = &window();
    m_bench->settings.setLanguage(QStringLiteral("pl"));
    QCOMPARE(&window(), before);
    QCOMPARE(m_application->language().code(), QStringLiteral("en"));
    QTRY_COMPARE(m_application->language().code(), QStringLiteral("pl"));
    QTRY_COMPARE(project().all<Source>().size(), 1);
    QTRY_COMPARE(window().session().analysis.counts().answers, rows);
    QCOMPARE(m_bench->notifier.questions, QStringList());
}

void TestRunningWork::theSizeChangesWhenADialogIsClosedToo() {
    import();
    const QPointer<MainWindow> before = &window();
    m_bench->settings.setWorkshopMode(true);
    QCoreApplication::processEvents();
    {
        QDialog dialog(before); // as those of the assistants
        int ticks = 0;
        QTimer poll;
        connect(&poll, &QTimer::timeout, this, [&] {
            constexpr int longEnough = 5; // for what was asked for when the work was done
            if (isIdle() && ++ticks > longEnough) dialog.accept();
        });
        poll.start(20);
        dialog.exec();
        QVERIFY(before);
    }
    QTRY_VERIFY(before.isNull());
    m_bench->settings.setWorkshopMode(false);
    QTRY_VERIFY(!window().actions().action(ActionId::WorkshopMode)->isChecked());
}

void TestRunningWork::whatIsEditedMeanwhileStays() {
    import();
    Draft draft(*window().document().snapshot());
    draft.add(Department{.name = QStringLiteral("Meanwhile")});
    QVERIFY(window().document().commit(draft.change(), QStringLiteral("Add")));
    const auto departments = project().all<Department>().size();
    QVERIFY2(project().all<Source>().isEmpty(), "the source comes with its answers");
    QTRY_VERIFY(isIdle());
    QCOMPARE(project().all<Department>().size(), departments);
    QCOMPARE(project().all<Source>().size(), 1);
    QCOMPARE(m_bench->notifier.errors, QStringList());
}

void TestRunningWork::undoTakesTheWholeImportAndRedoBringsItBack() {
    const QString path = window().document().path();
    import();
    QTRY_COMPARE(window().session().analysis.counts().answers, rows);
    QTRY_VERIFY(isIdle());
    QUndoStack* stack = window().document().undoStack();
    QVERIFY(stack->undoText().contains(QStringLiteral("answers.csv")));
    stack->undo();
    QTRY_COMPARE(window().session().analysis.counts().answers, 0);
    QCOMPARE(window().session().analysis.counts().unassigned, 0);
    auto* imports = data().findChild<QTableWidget*>(QStringLiteral("imports"));
    QTRY_COMPARE(imports->rowCount(), 0);
    QVERIFY(window().close());
    QTRY_VERIFY(!QFile::exists(m_bench->path(QStringLiteral(".p.chwila.lock"))));
    QVERIFY(m_application->open(path));
    window().document().undoStack()->redo();
    QTRY_COMPARE(window().session().analysis.counts().answers, rows);
}

void TestRunningWork::aWindowThatEndsUnaskedLeavesNoHalfImport() {
    const QString path = window().document().path();
    import();
    m_application.reset(); // as at the end of a session of the desktop
    const qint64 answers = stored(path);
    QVERIFY2(answers == 0, qPrintable(QString::number(answers)));
}

QTEST_MAIN(TestRunningWork)
#include "tst_running_work.moc"
