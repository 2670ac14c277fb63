#include "core/feedback/mapping/guess.h"
#include "tests/ui/views/view_fixture.h"
#include "ui/dialogs/answer_import.h"
#include "ui/dialogs/import_assistant.h"
#include "ui/views/data_view.h"
#include "ui/views/words_panel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTimer>
#include <QUndoStack>

using namespace chwila;
using namespace chwila::ui;

class TestDataView : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<test::ViewFixture>();
        m_view = std::make_unique<DataView>();
        m_view->setContext(m_fixture->context());
        m_view->resize(1000, 800);
        m_view->show();
        QTRY_VERIFY(m_fixture->settled());
        QTRY_COMPARE(table(QStringLiteral("Imports"))->rowCount(), 1);
    }
    void cleanup() {
        m_view.reset();
        m_fixture.reset();
    }

    void listsEveryImportWithItsCounts() {
        QCOMPARE(table(QStringLiteral("Imports"))->item(0, 0)->text(), QStringLiteral("survey.csv"));
        QCOMPARE(table(QStringLiteral("Imports"))->item(0, 2)->text(), QStringLiteral("183"));
    }

    void namesOfColumnsStandWhereTheirFiguresStand() {
        const QTableWidget* imports = table(QStringLiteral("Imports"));
        QVERIFY(imports->horizontalHeaderItem(2)->textAlignment() & Qt::AlignRight);
        QVERIFY(!(imports->horizontalHeaderItem(1)->textAlignment() & Qt::AlignRight));
    }

    void aNarrowViewHasTheSentenceAboveItsButtons() {
        const QPushButton* button = nullptr;
        for (const QPushButton* each : m_view->findChildren<QPushButton*>())
            if (each->text() == QLatin1String("Import answers")) button = each;
        const QLabel* said = nullptr;
        for (const QLabel* each : m_view->findChildren<QLabel*>())
            if (each->text().contains(QLatin1String("unassigned"))) said = each;
        QVERIFY(button && said);
        const auto top = [this](const QWidget* widget) {
            return widget->mapTo(m_view.get(), QPoint(0, 0)).y();
        };
        m_view->resize(1200, 800);
        QTRY_VERIFY(top(button) <= top(said) + said->height());
        QVERIFY(button->x() > said->x());
        m_view->resize(560, 500);
        QTRY_VERIFY(top(button) >= top(said) + said->height());
        QVERIFY(said->width() > 400);
    }

    void whatCanBeDoneWithASourceIsSeenOnAProjectorInAWorkshop() {
        bringIn(QStringLiteral("old.csv"), "touchpoint,score\nClaim,4\nClaim,9\n");
        auto* sources = table(QStringLiteral("Sources"));
        QTRY_COMPARE(sources->rowCount(), 2);
        QVERIFY(!sources->isColumnHidden(2)); // where it is
        m_view->resize(632, 512);
        const auto right = [&] {
            const QWidget* button = named(QStringLiteral("Remove the source Survey"));
            return button->mapTo(sources->viewport(), QPoint(button->width(), 0)).x();
        };
        QTRY_VERIFY2(right() <= sources->viewport()->width(), qPrintable(QString::number(right())));
        m_view->resize(1000, 800);
        QTRY_VERIFY(!sources->isColumnHidden(2));
    }

    void aFewSourcesLeaveTheRoomToTheImports() {
        QTRY_VERIFY(table(QStringLiteral("Sources"))->height() < 120);
        QVERIFY(table(QStringLiteral("Imports"))->height() > 300);
    }

    void putsUnassignedLabelsFirstAndMovesTheirAnswersWhenAssigned() {
        QTableWidget* labels = table(QStringLiteral("Labels and their touchpoints"));
        QCOMPARE(labels->item(0, 0)->text(), QStringLiteral("Newsletter"));
        QCOMPARE(m_fixture->session->analysis.counts().unassigned, 3);
        auto* choice = qobject_cast<QComboBox*>(labels->cellWidget(0, 4));
        const qint64 payment = m_fixture->touchpoint(QStringLiteral("Payment")).value;
        choice->setCurrentIndex(choice->findData(payment));
        Q_EMIT choice->activated(choice->currentIndex());
        QTRY_COMPARE(m_fixture->session->analysis.counts().unassigned, 0);
        QTRY_COMPARE(m_fixture->session->analysis.counts().answers, 183);
        m_fixture->session->document->undoStack()->undo();
        QTRY_COMPARE(m_fixture->session->analysis.counts().unassigned, 3);
    }

    void theRowAndTheKeysStayWhereTheyAreWhenTheListsAreFilledAnew() {
        QTableWidget* sources = table(QStringLiteral("Sources"));
        QTableWidget* labels = table(QStringLiteral("Labels and their touchpoints"));
        bringIn(QStringLiteral("some.csv"), "touchpoint,score\nClaim,4\n");
        QTRY_COMPARE(sources->rowCount(), 2);
        QTRY_COMPARE(table(QStringLiteral("Imports"))->currentRow(), 1);
        sources->setCurrentCell(1, 2);
        table(QStringLiteral("Imports"))->selectRow(0);
        m_view->findChild<QTabWidget*>()->setCurrentIndex(1);
        auto* choice = qobject_cast<QComboBox*>(labels->cellWidget(0, 4));
        choice->setFocus();
        const QString name = choice->accessibleName();
        labels->setCurrentCell(0, 1);
        const qint64 label = labels->item(0, 0)->data(Qt::UserRole).toLongLong();
        choice->setCurrentIndex(choice->count() - 1);
        Q_EMIT choice->activated(choice->currentIndex());
        const QPointer<QComboBox> before = choice;
        QTRY_VERIFY(!before);
        QCOMPARE(labels->item(labels->currentRow(), 0)->data(Qt::UserRole).toLongLong(), label);
        QVERIFY(m_view->focusWidget());
        QCOMPARE(m_view->focusWidget()->accessibleName(), name);
        QCOMPARE(sources->currentRow(), 1);
        QCOMPARE(sources->currentColumn(), 2);
        QCOMPARE(table(QStringLiteral("Imports"))->currentRow(), 0);
    }

    void aButtonInARowKeepsTheKeysWhenTheListsAreFilledAnew() {
        const QPointer<QPushButton> before = named(QStringLiteral("Remove the source Survey"));
        before->setFocus();
        bringIn(QStringLiteral("some.csv"), "touchpoint,score\nClaim,4\n");
        QTRY_VERIFY(!before);
        QVERIFY(m_view->focusWidget());
        QCOMPARE(m_view->focusWidget()->accessibleName(), QStringLiteral("Remove the source Survey"));
    }

    void theFiguresOfTheHeadAreOfAllAnswersWhateverTheFilter() {
        const auto said = [this] { return m_view->findChild<QLabel*>()->text(); };
        bringIn(QStringLiteral("twice.csv"),
                "touchpoint,score,date,customer,Product\nClaim,4,2025-01-02,x17,Comfort\n"
                "Claim,5,2025-01-03,x17,Comfort\nClaim,9,2025-01-03,y25,Comfort\nClaim,9,2025-01-03,z31,"
                "Comfort\n");
        QTRY_VERIFY2(said().contains(QStringLiteral("187 answers, 3 of them unassigned, 1 set aside")),
                     qPrintable(said()));
        const QString before = said();
        feedback::Filter filter;
        filter.segments = {{QStringLiteral("Product"), {QStringLiteral("Basic")}}};
        m_fixture->session->filter.setFilter(filter);
        QTRY_VERIFY(m_fixture->settled());
        QVERIFY(m_fixture->session->analysis.counts().answers < 183);
        // What counts under the filter is said beside them, for the status bar shows that number.
        QVERIFY2(said().startsWith(before), qPrintable(said()));
        QVERIFY(said().endsWith(QStringLiteral("90 of them count under the filter: Product: Basic.")));
    }

    void aLabelGetsATouchpointOfItsNameWhereNoneFits() {
        QTableWidget* labels = table(QStringLiteral("Labels and their touchpoints"));
        auto* choice = qobject_cast<QComboBox*>(labels->cellWidget(0, 4));
        choice->setCurrentIndex(1);
        Q_EMIT choice->activated(1);
        QTRY_COMPARE(m_fixture->session->analysis.counts().unassigned, 0);
        QVERIFY(m_fixture->touchpoint(QStringLiteral("Newsletter")).isValid());
        QTRY_VERIFY(!button(QStringLiteral("Make &touchpoints of the unassigned"))->isEnabled());
        m_fixture->session->document->undoStack()->undo();
        QTRY_COMPARE(m_fixture->session->analysis.counts().unassigned, 3);
        QVERIFY(!m_fixture->touchpoint(QStringLiteral("Newsletter")).isValid());
        QTRY_VERIFY(button(QStringLiteral("Make &touchpoints of the unassigned"))->isEnabled());
        button(QStringLiteral("Make &touchpoints of the unassigned"))->click();
        QTRY_COMPARE(m_fixture->session->analysis.counts().unassigned, 0);
        QCOMPARE(m_fixture->notifier.errors, QStringList());
    }

    void partsOfOneQuestionBecomeCardsThatTellThemApart() {
        ImportDraft draft;
        draft.sample = *feedback::sampleFile(
            write(QStringLiteral("parts.csv"), "How was it? – Gate,How was it? – Seat\n5,4\n1,2\n3,3\n"));
        draft.mapping = feedback::guessMapping(draft.sample, m_fixture->session->document->project());
        NoProgress progress;
        draft.preview = *feedback::preview(draft.sample.location, draft.mapping, progress);
        draft.newTouchpoints = draft.preview.labelNames();
        for (const QString& label : draft.newTouchpoints)
            draft.matches.push_back({label, {}, {}});
        m_view->imports().run(draft);
        QTRY_COMPARE(table(QStringLiteral("Imports"))->rowCount(), 2);
        const model::TouchpointId gate = m_fixture->touchpoint(QStringLiteral("Gate"));
        QVERIFY(gate.isValid());
        QCOMPARE(m_fixture->session->document->project().find(gate)->description,
                 QString::fromUtf8("How was it? – Gate"));
        QVERIFY(m_fixture->touchpoint(QStringLiteral("Seat")).isValid());
    }

    void whatWasChosenIsThereAgainWhenTheImportFailed() {
        const QString path = write(QStringLiteral("soon.csv"), "touchpoint,score\nClaim,4\n");
        bool accepted = false;
        bool thereAgain = false;
        QTimer watch;
        connect(&watch, &QTimer::timeout, this, [&] {
            for (QWidget* widget : QApplication::topLevelWidgets()) {
                auto* assistant = qobject_cast<ImportAssistant*>(widget);
                if (!assistant || !assistant->isVisible()) continue;
                if (accepted) {
                    if (m_fixture->notifier.errors.isEmpty()) continue;
                    thereAgain =
                        assistant->draft().mapping.notApplicable == QStringList{QStringLiteral("gone")};
                    assistant->reject();
                } else {
                    accepted = true;
                    assistant->draft().mapping.notApplicable = {QStringLiteral("gone")};
                    QFile::remove(path);
                    assistant->accept();
                }
            }
        });
        watch.start(20);
        m_view->imports().importFile(path);
        QTRY_VERIFY(accepted && thereAgain);
        QCOMPARE(m_fixture->notifier.errors.size(), 1);
        QTRY_VERIFY(m_view->imports().whyNot().isEmpty());
    }

    void thereIsNothingToReadAgainWithoutASource() {
        // The fixture's source came with its project.
        QVERIFY(!m_view->canPerform(ActionId::RefreshAnswers));
        QVERIFY(!m_view->whyNot(ActionId::RefreshAnswers).isEmpty());
        QVERIFY(!named(QStringLiteral("Read Survey again"))->isEnabled());
        bringIn(QStringLiteral("some.csv"), "touchpoint,score\nClaim,4\n");
        QVERIFY(m_view->canPerform(ActionId::RefreshAnswers));
        QVERIFY(m_view->whyNot(ActionId::RefreshAnswers).isEmpty());
    }

    void aSourceThatWentMissingIsSaidAndListedAsMissing() {
        const model::SourceId source = bringIn(QStringLiteral("soon.csv"), "touchpoint,score\nClaim,4\n");
        QTRY_COMPARE(table(QStringLiteral("Sources"))->rowCount(), 2);
        QVERIFY(QFile::remove(m_fixture->filePath(QStringLiteral("soon.csv"))));
        m_view->imports().refresh(source);
        QTRY_COMPARE(m_fixture->notifier.errors.size(), 1);
        QTRY_VERIFY(
            table(QStringLiteral("Sources"))->item(1, 2)->text().contains(QStringLiteral("not there")));
        QTRY_COMPARE(table(QStringLiteral("Sources"))->item(1, 3)->text(), QStringLiteral("1"));
    }

    void removesAnImportOnlyAfterAsking() {
        auto* remove = button(QStringLiteral("Re&move this import"));
        m_fixture->notifier.answer = false;
        remove->click();
        QCOMPARE(m_fixture->notifier.asked, 1);
        m_fixture->notifier.answer = true;
        remove->click();
        QTRY_COMPARE(table(QStringLiteral("Imports"))->rowCount(), 0);
        QTRY_COMPARE(m_fixture->session->analysis.counts().answers, 0);
    }

    void aSourceThatMovedIsLocatedAndReadThere() {
        const document::Document& document = *m_fixture->session->document;
        const model::SourceId source =
            bringIn(QStringLiteral("old.csv"), "touchpoint,score\nClaim,4\nClaim,9\n");
        QTRY_COMPARE(m_fixture->session->analysis.counts().answers, 182);
        QVERIFY(QFile::remove(m_fixture->filePath(QStringLiteral("old.csv"))));
        const QString moved =
            write(QStringLiteral("new.csv"), "touchpoint,score\nClaim,4\nClaim,9\nDesk,1\n");
        m_view->hide();
        m_view->show(); // looks where files are
        auto* sources = table(QStringLiteral("Sources"));
        QTRY_COMPARE(sources->rowCount(), 2);
        QTRY_VERIFY(sources->item(1, 2)->text().contains(QStringLiteral("not there")));
        QVERIFY(!named(QStringLiteral("Read old.csv again"))->isEnabled());
        m_fixture->fileChooser.path = moved;
        named(QStringLiteral("Locate old.csv"))->click();
        QTRY_COMPARE(document.project().find(source)->location, moved);
        QTRY_COMPARE(m_fixture->session->analysis.counts().unassigned, 4); // the new label, too
        QTRY_VERIFY(named(QStringLiteral("Read old.csv again"))->isEnabled());
        document.undoStack()->undo();
        QVERIFY(document.project().find(source)->location.endsWith(QStringLiteral("old.csv")));
        QTRY_COMPARE(m_fixture->session->analysis.counts().unassigned, 3);
        QCOMPARE(m_fixture->notifier.errors, QStringList());
    }

    void aPlaceThatCannotBeReadChangesNothing() {
        bringIn(QStringLiteral("old.csv"), "touchpoint,score\nClaim,4\nClaim,9\n");
        const model::Project before = m_fixture->session->document->project();
        QTRY_COMPARE(table(QStringLiteral("Sources"))->rowCount(), 2);
        m_fixture->fileChooser.path = write(QStringLiteral("other.csv"), "x,y\n1,2\n");
        named(QStringLiteral("Locate old.csv"))->click();
        QTRY_COMPARE(m_fixture->notifier.errors.size(), 1);
        QCOMPARE(m_fixture->session->document->project(), before);
    }

    void aRemovedSourceTakesItsAnswersAlongUntilUndo() {
        const document::Document& document = *m_fixture->session->document;
        named(QStringLiteral("Remove the source Survey"))->click();
        QVERIFY(document.project().all<model::Source>().isEmpty());
        QTRY_COMPARE(m_fixture->session->analysis.counts().answers, 0);
        QCOMPARE(m_fixture->session->analysis.counts().unassigned, 0);
        QTRY_COMPARE(table(QStringLiteral("Imports"))->rowCount(), 0);
        document.undoStack()->undo();
        QTRY_COMPARE(m_fixture->session->analysis.counts().answers, 180);
        QTRY_COMPARE(table(QStringLiteral("Imports"))->rowCount(), 1);
    }

    void answersWithoutWordsAreListedWhereSomebodyAsks() {
        auto* words = m_view->findChild<WordsPanel*>();
        auto* also = words->findChild<QCheckBox*>();
        QTRY_COMPARE(words->shown(), 15); // four of each label, three of the loose one
        QTRY_VERIFY2(also->text().contains(QStringLiteral("168")), qPrintable(also->text()));
        also->click();
        QTRY_VERIFY(words->shown() >= 100); // a page
        also->click();
        QTRY_COMPARE(words->shown(), 15);
    }

    void importsATableThroughTheAssistant() {
        const QString path = m_fixture->filePath(QStringLiteral("new.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("touchpoint,score,date,customer,comment\n");
        for (int i = 0; i < 30; ++i) {
            file.write(QByteArray("Claim,") + QByteArray::number(i % 11) + ",2025-03-0"
                       + QByteArray::number(1 + i % 9) + ",n" + QByteArray::number(i)
                       + ",\"fine, \"\"really\"\"\"\n");
        }
        file.write("Claim,lots,2025-03-01,x,\n");
        file.close();
        auto sample = feedback::sampleFile(path);
        QVERIFY(sample.has_value());
        ImportAssistant assistant(m_fixture->context(), *sample);
        assistant.show();
        assistant.next();
        assistant.next();
        auto* finish = assistant.button(QWizard::FinishButton);
        QTRY_VERIFY(finish->isEnabled());
        QCOMPARE(assistant.draft().preview.counts.answers, 30);
        QCOMPARE(assistant.draft().preview.counts.invalid, 1);
        QCOMPARE(assistant.draft().preview.rejected.front().position.line, 32);
        QCOMPARE(assistant.draft().matches.front().touchpoint,
                 std::optional(m_fixture->touchpoint(QStringLiteral("Claim"))));
        m_view->imports().run(assistant.draft());
        QTRY_COMPARE(table(QStringLiteral("Imports"))->rowCount(), 2);
        QTRY_COMPARE(table(QStringLiteral("Rows that could not be read"))->rowCount(), 1);
        QTRY_COMPARE(m_fixture->session->analysis.counts().answers, 210);
        QVERIFY2(m_fixture->notifier.errors.isEmpty(),
                 qPrintable(m_fixture->notifier.errors.join(QLatin1Char('\n'))));
    }

    void leavesTheProjectAsItWasWhenAnImportFails() {
        const model::Project before = m_fixture->session->document->project();
        const QString path = m_fixture->filePath(QStringLiteral("gone.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("touchpoint,score\nClaim,4\nClaim,9\n");
        file.close();
        auto sample = feedback::sampleFile(path);
        QVERIFY(sample.has_value());
        ImportDraft draft;
        draft.mapping = feedback::guessMapping(*sample, before);
        draft.sample = *sample;
        NoProgress progress;
        draft.preview = *feedback::preview(sample->location, draft.mapping, progress);
        QVERIFY(QFile::remove(path));
        m_view->imports().run(draft);
        QTRY_COMPARE(m_fixture->notifier.errors.size(), 1);
        QCOMPARE(m_fixture->session->document->project(), before);
    }

  private:
    QString write(const QString& name, const QByteArray& content) const {
        QFile file(m_fixture->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) qFatal("cannot write");
        return file.fileName();
    }
    /// Imports a table as the assistant would.
    model::SourceId bringIn(const QString& name, const QByteArray& content) const {
        const model::Project& project = m_fixture->session->document->project();
        ImportDraft draft;
        draft.sample = *feedback::sampleFile(write(name, content));
        draft.mapping = feedback::guessMapping(draft.sample, project);
        NoProgress progress;
        draft.preview = *feedback::preview(draft.sample.location, draft.mapping, progress);
        draft.matches = {{QStringLiteral("Claim"), m_fixture->touchpoint(QStringLiteral("Claim")), {}}};
        m_view->imports().run(draft);
        if (!QTest::qWaitFor([&] { return project.all<model::Source>().size() == 2; })) qFatal("no import");
        return std::next(project.all<model::Source>().begin())->id;
    }
    QPushButton* named(const QString& name) const {
        for (QPushButton* each : m_view->findChildren<QPushButton*>()) {
            if (each->accessibleName() == name) return each;
        }
        qFatal("no button %s", qPrintable(name));
    }
    QTableWidget* table(const QString& name) const {
        for (QTableWidget* each : m_view->findChildren<QTableWidget*>()) {
            if (each->accessibleName() == name) return each;
        }
        return nullptr;
    }
    QPushButton* button(const QString& text) const {
        for (QPushButton* each : m_view->findChildren<QPushButton*>()) {
            if (each->text() == text) return each;
        }
        return nullptr;
    }

    std::unique_ptr<test::ViewFixture> m_fixture;
    std::unique_ptr<DataView> m_view;
};

QTEST_MAIN(TestDataView)
#include "tst_data_view.moc"
