// Named versions as people use them: the window's actions and the dialog.
#include "core/edit/fields.h"
#include "core/edit/removal.h"
#include "tests/ui/window_fixture.h"
#include "ui/mainwindow/versions_dialog.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QThread>
#include <QUndoStack>

#include <semaphore>

using namespace chwila;
using namespace chwila::ui;

class TestVersions : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<WindowFixture>();
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->settled(), 20000);
    }
    void cleanup() { m_fixture.reset(); }

    void aNameIsProposedAndTheVersionIsOnTheDisk() {
        nameVersion(QStringLiteral("As handed over"));
        const QString day = QLocale::c().toString(QDate::currentDate(), QStringLiteral("yyyy"));
        QVERIFY2(m_fixture->bench.notifier.offered.contains(day),
                 qPrintable(m_fixture->bench.notifier.offered));
        const auto versions = document().versions().all();
        QVERIFY(versions);
        QCOMPARE(versions->size(), 1U);
        QVERIFY(*document().versions().project(versions->front().id) == m_fixture->project());
    }

    void whoGivesUpKeepsNothing() {
        m_fixture->bench.notifier.answer = std::nullopt;
        QVERIFY(m_fixture->window->perform(ActionId::NameVersion));
        QVERIFY(m_fixture->session().jobs.jobs().empty());
        QVERIFY(document().versions().all()->empty());
    }

    void whatIsEditedAfterwardsIsNoPartOfIt() {
        const model::Project then = m_fixture->project();
        // However busy the window is: an import takes minutes.
        const auto gate = std::make_shared<std::counting_semaphore<>>(0);
        const int threads = std::max(2, QThread::idealThreadCount());
        for (int i = 0; i < threads; ++i) {
            m_fixture->session().jobs.start(
                QStringLiteral("busy %1").arg(i), QString(), this,
                [gate](Progress&) -> Result<void> {
                    gate->acquire();
                    return {};
                },
                [](const Result<void>&) {});
        }
        m_fixture->bench.notifier.answer = QStringLiteral("Then");
        QVERIFY(m_fixture->window->perform(ActionId::NameVersion));
        rename("Claim", "Report damage");
        QVERIFY(document().waitForSaved());
        gate->release(threads);
        QTRY_COMPARE(document().versions().all()->size(), 1U);
        QVERIFY(*document().versions().project(document().versions().all()->front().id) == then);
    }

    void severalAreNamedOneAfterTheOther() {
        for (const char* name : {"One", "Two", "Three"}) {
            m_fixture->bench.notifier.answer = QString::fromUtf8(name);
            QVERIFY(m_fixture->window->perform(ActionId::NameVersion));
        }
        QCOMPARE(document().versions().all()->size(), 3U);
        QCOMPARE(m_fixture->bench.notifier.errors, QStringList());
    }

    void aNameThatIsTakenIsTold() {
        nameVersion(QStringLiteral("One"));
        m_fixture->bench.notifier.answer = QStringLiteral("one");
        QVERIFY(m_fixture->window->perform(ActionId::NameVersion));
        QTRY_COMPARE(m_fixture->bench.notifier.errors.size(), 1);
        QVERIFY(m_fixture->bench.notifier.errors.front().contains(QStringLiteral("“One”")));
    }

    void withoutVersionsTheDialogSaysWhatTheyAreFor() {
        const VersionsDialog* dialog = open();
        QTRY_VERIFY(!dialog->versions()->isVisible());
        QVERIFY(!dialog->differences()->isVisible());
        QVERIFY(dialog->name()->isEnabled());
        for (const QPushButton* button :
             {dialog->lookAt(), dialog->bringBack(), dialog->rename(), dialog->remove()})
            QVERIFY(!button->isVisible());
        QVERIFY2(dialog->name()->isDefault(), "the one way on");
    }

    void theDialogTellsWhatHappenedSince() {
        nameVersion(QStringLiteral("Then"));
        rename("Claim", "Report damage");
        const VersionsDialog* dialog = open();
        QTRY_COMPARE(dialog->versions()->rowCount(), 1);
        QVERIFY2(dialog->versions()->hasFocus(), "keys choose a version");
        QCOMPARE(textOf(dialog->versions(), 0, 0), QStringLiteral("Then"));
        QCOMPARE(textOf(dialog->versions(), 0, 2),
                 QString::number(m_fixture->project().all<model::Touchpoint>().size()));
        QCOMPARE(textOf(dialog->versions(), 0, 3), QStringLiteral("1"));
        QVERIFY2(dialog->since()->text().contains(QStringLiteral("“Then”")),
                 qPrintable(dialog->since()->text()));
        QCOMPARE(dialog->differences()->rowCount(), 1);
        QCOMPARE(textOf(dialog->differences(), 0, 0), QStringLiteral("Changed"));
        QCOMPARE(textOf(dialog->differences(), 0, 3), QStringLiteral("Name: “Claim” → “Report damage”"));
    }

    void theDialogFollowsEdits() {
        nameVersion(QStringLiteral("Then"));
        const VersionsDialog* dialog = open();
        QTRY_COMPARE(dialog->versions()->rowCount(), 1);
        QCOMPARE(textOf(dialog->versions(), 0, 3), QStringLiteral("0"));
        QVERIFY2(!dialog->bringBack()->isEnabled(), "there is nothing to bring back");
        rename("Claim", "Report damage");
        QTRY_COMPARE(textOf(dialog->versions(), 0, 3), QStringLiteral("1"));
        QVERIFY(dialog->bringBack()->isEnabled());
    }

    void bringingBackIsOneStepAndAnswersStay() {
        nameVersion(QStringLiteral("Then"));
        const model::Project then = m_fixture->project();
        const auto answers = document().answers().batches(then)->front().answers;
        remove("Claim");
        const model::Project now = m_fixture->project();
        const VersionsDialog* dialog = open();
        QTRY_VERIFY(dialog->bringBack()->isEnabled());
        const int steps = document().undoStack()->index();
        dialog->bringBack()->click();
        QVERIFY2(m_fixture->project() == then, "the labels lead to the touchpoint again");
        QCOMPARE(document().undoStack()->index(), steps + 1);
        QCOMPARE(document().answers().batches(m_fixture->project())->front().answers, answers);
        QVERIFY(!dialog->said()->text().isEmpty());
        QTRY_VERIFY(!dialog->bringBack()->isEnabled());
        QVERIFY(m_fixture->window->perform(ActionId::Undo));
        QVERIFY(m_fixture->project() == now);
        QCOMPARE(m_fixture->bench.notifier.errors, QStringList());
    }

    void aVersionIsLookedAtInAFileOfItsOwn() {
        nameVersion(QStringLiteral("Then: first"));
        const model::Project then = m_fixture->project();
        rename("Claim", "Report damage");
        const QPointer<VersionsDialog> dialog = open();
        QTRY_VERIFY(dialog->lookAt()->isEnabled());
        QSignalSpy opened(m_fixture->window.get(), &MainWindow::openRequested);
        m_fixture->bench.fileChooser.path = m_fixture->bench.path(QStringLiteral("then.chwila"));
        for (int i = 0; i < 2; ++i) { // the second one replaces the first
            QVERIFY(dialog);
            dialog->lookAt()->click();
        }
        QCOMPARE(m_fixture->bench.fileChooser.suggested, QString::fromUtf8("Then – first"));
        QCOMPARE(opened.size(), 2);
        const auto copy = document::Document::open(m_fixture->bench.fileChooser.path);
        QVERIFY(copy);
        QVERIFY((*copy)->project() == then);
        QVERIFY((*copy)->answers().batches(then)->empty());
        QTRY_VERIFY2(!dialog, "it makes room for the window that opens");
    }

    void aVersionIsRenamedAndDeletedAfterAQuestion() {
        nameVersion(QStringLiteral("Then"));
        const VersionsDialog* dialog = open();
        QTRY_VERIFY(dialog->rename()->isEnabled());
        m_fixture->bench.notifier.answer = QStringLiteral("As handed over");
        dialog->rename()->click();
        QTRY_COMPARE(textOf(dialog->versions(), 0, 0), QStringLiteral("As handed over"));
        m_fixture->bench.notifier.agrees = false;
        dialog->remove()->click();
        QCOMPARE(document().versions().all()->size(), 1U);
        m_fixture->bench.notifier.agrees = true;
        dialog->remove()->click();
        QTRY_COMPARE(dialog->versions()->rowCount(), 0);
        QVERIFY(document().versions().all()->empty());
        QVERIFY(!dialog->remove()->isEnabled());
        QVERIFY(m_fixture->bench.notifier.questions.back().contains(QStringLiteral("As handed over")));
    }

    void aVersionIsNamedInTheDialog() {
        const VersionsDialog* dialog = open();
        m_fixture->bench.notifier.answer = QStringLiteral("Here");
        dialog->name()->click();
        QTRY_COMPARE(dialog->versions()->rowCount(), 1);
        QVERIFY(dialog->versions()->isVisible());
        QVERIFY(dialog->said()->text().contains(QStringLiteral("“Here”")));
    }

  private:
    document::Document& document() { return m_fixture->window->document(); }

    void nameVersion(const QString& name) {
        m_fixture->bench.notifier.answer = name;
        QVERIFY(m_fixture->window->perform(ActionId::NameVersion));
        QTRY_VERIFY(m_fixture->settled());
        QCOMPARE(m_fixture->bench.notifier.errors, QStringList());
    }

    VersionsDialog* open() {
        m_fixture->window->perform(ActionId::ShowVersions);
        auto* dialog = m_fixture->window->findChild<VersionsDialog*>();
        if (!dialog) qFatal("no dialog");
        return dialog;
    }

    void rename(const char* from, const char* to) {
        const auto change = edit::rename(m_fixture->project(), edit::refTo(m_fixture->touchpoint(from)),
                                         QString::fromUtf8(to));
        QVERIFY(change);
        QVERIFY(document().commit(*change, QStringLiteral("Rename")));
    }

    void remove(const char* name) {
        const auto change =
            edit::remove(m_fixture->project(), {.touchpoints = {m_fixture->touchpoint(name)}});
        QVERIFY(change);
        QVERIFY(document().commit(*change, QStringLiteral("Remove")));
    }

    static QString textOf(const QTableWidget* table, int row, int column) {
        const QTableWidgetItem* item = table->item(row, column);
        return item ? item->text() : QString();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestVersions)
#include "tst_versions.moc"
