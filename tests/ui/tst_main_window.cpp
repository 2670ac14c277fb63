#include "core/edit/fields.h"
#include "core/edit/structure_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/exchange/json_form.h"
#include "core/model/journey_index.h"
#include "tests/ui/window_seams.h"
#include "ui/actions/command_palette.h"
#include "ui/mainwindow/banner.h"
#include "ui/mainwindow/journey_box.h"
#include "ui/mainwindow/main_window.h"
#include "ui/mainwindow/status_strip.h"
#include "ui/mainwindow/view_registry.h"
#include "ui/panels/find_bar.h"
#include "ui/panels/inspector_panel.h"
#include "ui/panels/outline_view.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace chwila;
using namespace chwila::ui;
using namespace chwila::model;

class TestMainWindow : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void aTouchpointIsAddedAndNamedByKeyboard();
    void theOutlineIsEditedInPlace();
    void undoAndRedoAreNamedAndWork();
    void aDeletedCardComesBack();
    void cutAndPasteKeepTheCard();
    void linesOfASpreadsheetBecomeTouchpoints();
    void alt_arrowsMoveInOneStep();
    void cardsMoveToTheNextStageAndBack();
    void aStepIsClosedUpByItsKey();
    void journeysAreAddedRenamedSwitchedAndDeleted();
    void journeysChangePlaces();
    void findGoesFromPlaceToPlace();
    void enterGoesOnAtThePlaceThatIsShown();
    void findGoesNowhereThatIsGone();
    void whatIsNoCommandIsLookedForInTheProject();
    void findNamesTheJourneyWhereItIsAnother();
    void everyViewOfTheRegistryOpens();
    void everyAvailableActionIsPerformedBySomebody();
    void aMessageThatIsTooLongEndsInDotsAndCanBePointedAt();
    void aReadOnlyProjectSaysWhyAndDisablesEditing();
    void theMapIsExported();
    void undoShowsTheJourneyOfWhatItTakesBack();
    void undoInTwoJourneysChoosesTheCardOfTheOneItShows();
    void theProjectIsExportedForOthersOrComplete();
    void aCopyIsWritten();
    void closingWaitsForTheDisk();
    void whatIsBeingTypedCountsWhenTheWindowCloses();
    void theWindowIsNotLargerThanTheScreen();
    void aNarrowWindowLeavesRoomForTheMap();

  private:
    const Project& project() const { return m_window->document().project(); }
    TouchpointId named(const char* name) const { return touchpointNamed(project(), QString::fromUtf8(name)); }
    void select(TouchpointId id) {
        edit::Elements elements;
        elements.touchpoints.push_back(id);
        m_window->session().selection.set(elements);
    }
    /// The JSON file that was chosen last, read back.
    exchange::ProjectDocument exported() const {
        QFile json(m_bench->fileChooser.path);
        const auto read = json.open(QIODevice::ReadOnly)
                              ? exchange::readProjectJson(json.readAll(), json.fileName())
                              : Result<exchange::ProjectDocument>(fail(ErrorCode::NotFound, QString()));
        return read ? *read : exchange::ProjectDocument();
    }
    QTableView* table() {
        m_window->showView(ActionId::ShowOutline);
        return static_cast<OutlineView*>(m_window->view())->table();
    }
    QAction* action(ActionId id) const { return m_window->actions().action(id); }
    void show(std::unique_ptr<document::Document> document) {
        m_window = std::make_unique<MainWindow>(
            std::move(document), Surroundings{m_bench->settings, m_bench->notifier, m_bench->fileChooser,
                                              m_bench->language, m_bench->theme});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init() {
    QApplication::clipboard()->clear();
    m_bench = std::make_unique<Bench>();
    show(*document::Document::create(m_bench->path(QStringLiteral("p.chwila")), smallProject()));
}

void TestMainWindow::cleanup() {
    m_window.reset();
    m_bench.reset();
}

void TestMainWindow::aTouchpointIsAddedAndNamedByKeyboard() {
    QTableView* outline = table();
    outline->setFocus();
    select(named("Buy"));
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(project().all<Touchpoint>().size(), 4);
    QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    QWidget* editor = QApplication::focusWidget();
    QTest::keyClicks(editor, QStringLiteral("Sign the contract"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(named("Sign the contract").isValid());
    // A journey told in order is connected in order.
    const bool connected = std::ranges::any_of(project().all<Transition>(), [&](const Transition& arrow) {
        return arrow.from == named("Buy") && arrow.to == named("Sign the contract");
    });
    QVERIFY(connected);
}

void TestMainWindow::theOutlineIsEditedInPlace() {
    QTableView* outline = table();
    outline->setFocus();
    select(named("Buy"));
    QTest::keyClick(m_window.get(), Qt::Key_F2);
    QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Purchase"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(named("Purchase").isValid());
}

void TestMainWindow::undoAndRedoAreNamedAndWork() {
    QVERIFY(!action(ActionId::Undo)->isEnabled());
    select(named("Buy"));
    QVERIFY(m_window->perform(ActionId::Delete));
    QVERIFY(action(ActionId::Undo)->isEnabled());
    QVERIFY(action(ActionId::Undo)->text().contains(QStringLiteral("Delete")));
    action(ActionId::Undo)->trigger();
    QVERIFY(named("Buy").isValid());
    QVERIFY(action(ActionId::Redo)->isEnabled());
    action(ActionId::Redo)->trigger();
    QVERIFY(!named("Buy").isValid());
}

void TestMainWindow::aDeletedCardComesBack() {
    const Project before = project();
    QVERIFY(m_window->perform(ActionId::SelectAll));
    QTest::keyClick(m_window.get(), Qt::Key_Delete);
    QCOMPARE(project().all<Touchpoint>().size(), 0);
    QVERIFY(m_window->session().selection.isEmpty());
    QVERIFY(!action(ActionId::Delete)->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(project() == before);
}

void TestMainWindow::cutAndPasteKeepTheCard() {
    select(named("Buy"));
    QVERIFY(m_window->perform(ActionId::Cut));
    QVERIFY(!named("Buy").isValid());
    QTRY_VERIFY(action(ActionId::Paste)->isEnabled());
    QVERIFY(m_window->perform(ActionId::Paste));
    QVERIFY(named("Buy").isValid());
    QCOMPARE(m_bench->notifier.errors, QStringList());
}

void TestMainWindow::linesOfASpreadsheetBecomeTouchpoints() {
    QApplication::clipboard()->setText(
        QStringLiteral("Name\tDepartment\tChannel\nCall the hotline\tClaims\tPhone\nWait\tClaims\t\n"));
    QTRY_VERIFY(m_window->canPerform(ActionId::Paste));
    QVERIFY(m_window->perform(ActionId::Paste));
    QVERIFY(named("Call the hotline").isValid());
    QVERIFY(named("Wait").isValid());
    QCOMPARE(m_window->document().undoStack()->count(), 1);
}

void TestMainWindow::alt_arrowsMoveInOneStep() {
    select(named("Compare"));
    const StageId stage = project().find(named("Compare"))->stage;
    QVERIFY(m_window->perform(ActionId::MoveDown));
    QVERIFY(m_window->perform(ActionId::MoveDown));
    const auto departments = inOrder<Department>(project());
    QCOMPARE(project().find(named("Compare"))->department, departments.at(2)->id);
    QCOMPARE(project().find(named("Compare"))->stage, stage);
    QCOMPARE(m_window->document().undoStack()->count(), 1);
}

void TestMainWindow::cardsMoveToTheNextStageAndBack() {
    QVERIFY(!m_window->canPerform(ActionId::MoveToStageAfter));
    const Project before = project();
    select(named("Compare"));
    const JourneyIndex index(before, m_window->session().journey.journey());
    const StageId first = index.stages().front().stage->id;
    QVERIFY(m_window->perform(ActionId::MoveToStageAfter));
    const StageId moved = project().find(named("Compare"))->stage;
    QVERIFY(moved != before.find(named("Compare"))->stage);
    QVERIFY(m_window->perform(ActionId::MoveToStageBefore));
    QCOMPARE(project().find(named("Compare"))->stage, before.find(named("Compare"))->stage);
    for (std::size_t i = 0; i < index.stages().size(); ++i)
        QVERIFY(m_window->perform(ActionId::MoveToStageBefore));
    QCOMPARE(project().find(named("Compare"))->stage, first);
}

void TestMainWindow::aStepIsClosedUpByItsKey() {
    const Project before = project();
    select(named("Buy"));
    QVERIFY(action(ActionId::RemoveStep)->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!named("Buy").isValid());
    action(ActionId::Undo)->trigger();
    QVERIFY(project() == before);
}

void TestMainWindow::journeysChangePlaces() {
    QVERIFY(!m_window->canPerform(ActionId::MoveJourneyLater));
    const JourneyId first = m_window->session().journey.journey();
    action(ActionId::DuplicateJourney)->trigger();
    const JourneyId second = m_window->session().journey.journey();
    QVERIFY(second != first);
    QVERIFY(!m_window->canPerform(ActionId::MoveJourneyLater));
    action(ActionId::MoveJourneyEarlier)->trigger();
    QCOMPARE(inOrder<Journey>(project()).front()->id, second);
    QCOMPARE(m_window->session().journey.journey(), second);
    QVERIFY(!m_window->canPerform(ActionId::MoveJourneyEarlier));
    action(ActionId::MoveJourneyLater)->trigger();
    QCOMPARE(inOrder<Journey>(project()).front()->id, first);
}

void TestMainWindow::journeysAreAddedRenamedSwitchedAndDeleted() {
    JourneyState& shown = m_window->session().journey;
    const JourneyId first = shown.journey();
    QVERIFY(!m_window->canPerform(ActionId::DeleteJourney));
    QVERIFY(!m_window->journeyBox().typed());
    action(ActionId::AddJourney)->trigger();
    // Its name is typed where it will stand.
    QTRY_COMPARE(QApplication::focusWidget(), m_window->journeyBox().typed());
    QCOMPARE(project().all<Journey>().size(), 1);
    QTest::keyClicks(m_window->journeyBox().typed(), QStringLiteral("Renewal"));
    QTest::keyClick(m_window->journeyBox().typed(), Qt::Key_Return);
    QVERIFY(!m_window->journeyBox().typed());
    QVERIFY(m_window->view()->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(project().all<Journey>().size(), 2);
    QCOMPARE(shown.record()->name, QStringLiteral("Renewal"));
    QCOMPARE(table()->model()->rowCount(), 0);
    action(ActionId::RenameJourney)->trigger();
    QCOMPARE(m_window->journeyBox().typed()->selectedText(), QStringLiteral("Renewal"));
    QTest::keyClicks(m_window->journeyBox().typed(), QStringLiteral("Never"));
    QTest::keyClick(m_window->journeyBox().typed(), Qt::Key_Escape);
    QCOMPARE(shown.record()->name, QStringLiteral("Renewal"));
    action(ActionId::RenameJourney)->trigger();
    QTest::keyClicks(m_window->journeyBox().typed(), QStringLiteral("Renewing"));
    QTest::keyClick(m_window->journeyBox().typed(), Qt::Key_Return);
    QCOMPARE(m_bench->notifier.questions, QStringList());
    QCOMPARE(shown.record()->name, QStringLiteral("Renewing"));
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("Renewing")));
    action(ActionId::NextJourney)->trigger();
    QCOMPARE(shown.journey(), first);
    action(ActionId::DuplicateJourney)->trigger();
    QCOMPARE(project().all<Journey>().size(), 3);
    QCOMPARE(table()->model()->rowCount(), 3);
    m_bench->notifier.agrees = false;
    action(ActionId::DeleteJourney)->trigger();
    QCOMPARE(project().all<Journey>().size(), 3);
    m_bench->notifier.agrees = true;
    action(ActionId::DeleteJourney)->trigger();
    QCOMPARE(project().all<Journey>().size(), 2);
    QVERIFY(project().find(shown.journey()));
}

void TestMainWindow::findGoesFromPlaceToPlace() {
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_window->findBar().isVisible());
    auto* input = m_window->findBar().findChild<QLineEdit*>();
    QTest::keyClicks(input, QStringLiteral("damage"));
    QCOMPARE(m_window->findBar().matches(), qsizetype(1));
    QVERIFY(m_window->session().selection.contains(named("Report damage")));
    input->clear();
    QTest::keyClicks(input, QStringLiteral("sales"));
    QVERIFY(m_window->session().selection.elements().departments.size() == 1);
    const auto labels = m_window->findBar().findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->text().endsWith(QStringLiteral("Department: Sales"));
    }));
    const auto tells = [this](const char* key) {
        const auto buttons = m_window->findBar().findChildren<QToolButton*>();
        return std::ranges::any_of(buttons, [key](const QToolButton* button) {
            return button->toolTip().endsWith(QStringLiteral("(%1)").arg(QLatin1String(key)));
        });
    };
    QVERIFY(tells("F3"));
    m_bench->settings.setOwnKeys(QStringLiteral("FindNext"), QStringList{QStringLiteral("F8")});
    QVERIFY(tells("F8") && !tells("F3"));
    QTest::keyClick(input, Qt::Key_Escape);
    QVERIFY(!m_window->findBar().isVisible());
}

void TestMainWindow::enterGoesOnAtThePlaceThatIsShown() {
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    auto* input = m_window->findBar().findChild<QLineEdit*>();
    QTest::keyClicks(input, QStringLiteral("a"));
    QVERIFY(m_window->findBar().matches() > 2);
    const edit::Elements first = m_window->session().selection.elements();
    QTest::keyClick(input, Qt::Key_Down);
    const edit::Elements second = m_window->session().selection.elements();
    QVERIFY(second != first);
    QTest::keyClick(input, Qt::Key_Down);
    QTest::keyClick(input, Qt::Key_Up);
    QVERIFY(m_window->findBar().isVisible());
    QTest::keyClick(input, Qt::Key_Return);
    QVERIFY(!m_window->findBar().isVisible());
    QVERIFY(m_window->session().selection.elements() == second);
    QCOMPARE(QApplication::focusWidget(), m_window->view()->focusProxy());
    QVERIFY(m_window->perform(ActionId::FindPrevious));
    QVERIFY(m_window->session().selection.elements() == first);
}

void TestMainWindow::whatIsNoCommandIsLookedForInTheProject() {
    QVERIFY(m_window->perform(ActionId::CommandPalette));
    auto* palette = m_window->findChild<CommandPalette*>();
    QTest::keyClicks(palette->findChild<QLineEdit*>(), QStringLiteral("report damage"));
    QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
    QTRY_VERIFY(m_window->findBar().isVisible());
    auto* input = m_window->findBar().findChild<QLineEdit*>();
    QTRY_COMPARE(m_window->focusWidget(), input);
    QCOMPARE(input->text(), QStringLiteral("report damage"));
    QVERIFY(m_window->session().selection.contains(named("Report damage")));
}

void TestMainWindow::findNamesTheJourneyWhereItIsAnother() {
    const JourneyState& shown = m_window->session().journey;
    const QString other = shown.record()->name;
    action(ActionId::DuplicateJourney)->trigger();
    QVERIFY(shown.record()->name != other);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    auto* input = m_window->findBar().findChild<QLineEdit*>();
    QTest::keyClicks(input, QStringLiteral("damage"));
    const auto says = [this](const QString& text) {
        const auto labels = m_window->findBar().findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().endsWith(text); });
    };
    QVERIFY(says(QStringLiteral("1 of 2 · Report damage")));
    m_window->perform(ActionId::FindNext);
    QVERIFY(says(QStringLiteral("2 of 2 · Report damage · ") + other));
    QCOMPARE(shown.record()->name, other);
}

void TestMainWindow::findGoesNowhereThatIsGone() {
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    auto* input = m_window->findBar().findChild<QLineEdit*>();
    QTest::keyClicks(input, QStringLiteral("damage"));
    QTest::keyClick(input, Qt::Key_Escape);
    select(named("Report damage"));
    QVERIFY(m_window->perform(ActionId::Delete));
    m_window->perform(ActionId::FindNext);
    QVERIFY(m_window->session().selection.isEmpty());
}

void TestMainWindow::everyViewOfTheRegistryOpens() {
    for (const ViewRow& row : viewRows()) {
        QVERIFY(m_window->perform(row.show));
        QCOMPARE(m_window->currentView(), row.show);
        QVERIFY(!m_window->view()->title().isEmpty());
        QVERIFY(m_window->view()->isVisible());
    }
    QCOMPARE(m_bench->notifier.errors, QStringList());
}

void TestMainWindow::everyAvailableActionIsPerformedBySomebody() {
    m_window->session().selection.clear();
    for (const ActionRow& row : actionRows()) {
        if (row.id == ActionId::SelectAll) continue;
        const QAction* each = action(row.id);
        QCOMPARE(each->isEnabled(), m_window->canPerform(row.id));
        QVERIFY2(!each->isEnabled() || each->isVisible(), row.text);
    }
    QVERIFY(!m_window->perform(ActionId::Delete));
}

void TestMainWindow::aMessageThatIsTooLongEndsInDotsAndCanBePointedAt() {
    StatusStrip& strip = m_window->status();
    const QString text = QStringLiteral("Claim: 12 new · ").repeated(40);
    strip.showMessage(QStringLiteral("."));
    const QImage empty = strip.grab().toImage();
    strip.showMessage(text);
    QCOMPARE(strip.toolTip(), text);
    const QImage told = strip.grab().toImage();
    // Letters that are cut off stand next to the answers; behind dots there is a gap.
    int last = 0;
    for (int x = 0; x < told.width(); ++x) {
        for (int y = 0; y < told.height(); ++y) {
            if (told.pixel(x, y) != empty.pixel(x, y)) last = x;
        }
    }
    int answers = strip.width();
    for (const QLabel* label : strip.findChildren<QLabel*>()) {
        if (label->isVisible()) answers = std::min(answers, label->x());
    }
    QVERIFY2(last > strip.width() / 2 && last <= answers - 6, qPrintable(QString::number(last)));
    strip.clearMessage();
    QVERIFY(strip.toolTip().isEmpty());
}

void TestMainWindow::aReadOnlyProjectSaysWhyAndDisablesEditing() {
    QCOMPARE(m_window->banner().text(), QString());
    QVERIFY(m_window->document().waitForSaved());
    auto second = document::Document::open(m_window->document().path());
    QVERIFY(second);
    const auto first = std::move(m_window);
    show(*std::move(second));
    QVERIFY(m_window->document().isReadOnly());
    QVERIFY(m_window->banner().text().contains(m_window->document().readOnlyReason()));
    QCOMPARE(m_window->status().savedText(), QStringLiteral("Read-only"));
    select(named("Buy"));
    for (const ActionRow& row : actionRows())
        QVERIFY2(!row.edits || !action(row.id)->isEnabled(), row.text);
    QVERIFY(action(ActionId::Copy)->isEnabled());
    const QModelIndex name = table()->model()->index(0, outlineColumn("name"));
    QVERIFY(!name.flags().testFlag(Qt::ItemIsEditable));
}

void TestMainWindow::theMapIsExported() {
    m_bench->fileChooser.path = m_bench->path(QStringLiteral("map.svg"));
    QVERIFY(m_window->perform(ActionId::ExportMapSvg));
    QTRY_VERIFY(!m_window->session().jobs.hasKept());
    QFile svg(m_bench->fileChooser.path);
    QVERIFY(svg.open(QIODevice::ReadOnly));
    QVERIFY(svg.readAll().contains("Report damage"));
    m_bench->fileChooser.path = m_bench->path(QStringLiteral("map.png"));
    QVERIFY(m_window->perform(ActionId::ExportMapPng));
    QTRY_VERIFY(!m_window->session().jobs.hasKept());
    QVERIFY(!QImage(m_bench->fileChooser.path).isNull());
    m_bench->fileChooser.path = m_bench->path(QStringLiteral("no such folder/map.png"));
    QVERIFY(m_window->perform(ActionId::ExportMapPng));
    QTRY_COMPARE(m_bench->notifier.errors.size(), 1);
    QVERIFY(!m_window->thumbnail(QSize(240, 135))().isNull());
}

void TestMainWindow::undoShowsTheJourneyOfWhatItTakesBack() {
    const JourneyId first = m_window->session().journey.journey();
    QVERIFY(m_window->document().commit(
        *edit::addJourney(project(), QStringLiteral("To be"), JourneyKind::ToBe, Language()),
        QStringLiteral("test")));
    const JourneyId second = model::inOrder<Journey>(project()).back()->id;
    const TouchpointId card = project().all<Touchpoint>().begin()->id;
    const auto score = edit::setAssumedScore(project(), {card}, 3);
    QVERIFY(m_window->document().commit(*score, QStringLiteral("test")));
    m_window->session().journey.setJourney(second);
    QVERIFY(m_window->perform(ActionId::Undo));
    QCOMPARE(m_window->session().journey.journey(), first);
    QCOMPARE(m_window->session().selection.elements().touchpoints, std::vector{card});
    m_window->session().journey.setJourney(second);
    QVERIFY(m_window->perform(ActionId::Redo));
    QCOMPARE(m_window->session().journey.journey(), first);
}

void TestMainWindow::undoInTwoJourneysChoosesTheCardOfTheOneItShows() {
    const JourneyId first = m_window->session().journey.journey();
    const TouchpointId card = project().all<Touchpoint>().begin()->id;
    Draft draft(project());
    const JourneyId second = draft.add(Journey{.name = QStringLiteral("To be"), .order = 1});
    const StageId stage = draft.add(Stage{.journey = second, .name = QStringLiteral("All")});
    const TouchpointId other = draft.add(Touchpoint{
        .stage = stage, .department = project().find(card)->department, .name = QStringLiteral("Other")});
    const JourneyId third = draft.add(Journey{.name = QStringLiteral("Elsewhere"), .order = 2});
    QVERIFY(m_window->document().commit(std::move(draft).take(), QStringLiteral("test")));
    const auto score = edit::setAssumedScore(project(), {card, other}, 3);
    QVERIFY(m_window->document().commit(*score, QStringLiteral("test")));
    m_window->session().journey.setJourney(third);
    QVERIFY(m_window->perform(ActionId::Undo));
    QCOMPARE(m_window->session().journey.journey(), first);
    QCOMPARE(m_window->session().selection.elements().touchpoints, std::vector{card});
}

void TestMainWindow::theProjectIsExportedForOthersOrComplete() {
    document::Document& document = m_window->document();
    Draft draft(project());
    const ScaleId scale = draft.add(Scale{.name = QStringLiteral("NPS")});
    const SourceId source = draft.add(Source{.name = QStringLiteral("Survey")});
    const auto label = [&](const char* text, const char* touchpoint) {
        return draft.add(Alias{.source = source,
                               .label = QString::fromUtf8(text),
                               .scale = scale,
                               .touchpoint = named(touchpoint)});
    };
    const AliasId many = label("many", "Buy");
    const AliasId few = label("few", "Compare");
    QVERIFY(document.commit(draft.change(), QStringLiteral("Add")));
    std::vector<feedback::Answer> answers;
    for (int i = 0; i < 6; ++i)
        answers.push_back({i < 5 ? many : few,
                           i,
                           {},
                           QStringLiteral("c%1@x.pl").arg(i),
                           {},
                           QStringLiteral("call 501 234 567"),
                           {}});
    feedback::ListAnswerReader reader(answers);
    feedback::Batch header;
    header.source = source;
    NoProgress silent;
    QVERIFY(document.answers().importBatch(header, reader, silent));

    m_bench->fileChooser.path = m_bench->path(QStringLiteral("others.json"));
    QVERIFY(m_window->perform(ActionId::ExportProject));
    QTRY_COMPARE(m_bench->notifier.informations.size(), 1); // says what was left out
    const auto others = exported();
    QVERIFY(others.project == project());
    QCOMPARE(others.answers.size(), std::size_t(5));
    QVERIFY(!others.answers.front().comment.contains(QStringLiteral("501")));
    QVERIFY(!others.answers.front().customer.contains(QStringLiteral("@")));

    m_bench->notifier.choice = 1;
    m_bench->fileChooser.path = m_bench->path(QStringLiteral("all.json"));
    QVERIFY(m_window->perform(ActionId::ExportProject));
    QTRY_VERIFY(QFile::exists(m_bench->fileChooser.path));
    const auto all = exported();
    QVERIFY(all.project == project());
    QCOMPARE(all.answers.size(), answers.size());
    for (std::size_t i = 0; i < answers.size(); ++i) {
        QCOMPARE(all.answers[i].customer, answers[i].customer);
        QCOMPARE(all.answers[i].comment, answers[i].comment);
        QCOMPARE(all.answers[i].score, double(answers[i].level));
    }
    QCOMPARE(m_bench->notifier.informations.size(), 1);

    m_bench->notifier.choice = std::nullopt;
    m_bench->fileChooser.path = m_bench->path(QStringLiteral("none.json"));
    QVERIFY(m_window->perform(ActionId::ExportProject));
    QTRY_VERIFY(m_window->session().jobs.jobs().empty());
    QVERIFY(!QFile::exists(m_bench->fileChooser.path));
    m_bench->notifier.choice = 0;
    m_bench->fileChooser.path = m_bench->path(QStringLiteral("no such folder/all.json"));
    QVERIFY(m_window->perform(ActionId::ExportProject));
    QTRY_COMPARE(m_bench->notifier.errors.size(), 1);
}

void TestMainWindow::aCopyIsWritten() {
    m_bench->fileChooser.path = m_bench->path(QStringLiteral("copy.chwila"));
    QSignalSpy copied(m_window.get(), &MainWindow::copied);
    QVERIFY(m_window->perform(ActionId::SaveCopy));
    QTRY_COMPARE(copied.size(), 1);
    QVERIFY(m_window->isCopied());
    QVERIFY(m_window->perform(ActionId::SaveCopy)); // replaces the first one
    QTRY_COMPARE(copied.size(), 2);
    QCOMPARE(m_bench->fileChooser.suggested, QStringLiteral("Insurance"));
    const auto copy = document::Document::open(m_bench->fileChooser.path);
    QVERIFY(copy);
    QVERIFY((*copy)->project() == project());
    QCOMPARE(m_bench->notifier.errors, QStringList());
}

void TestMainWindow::closingWaitsForTheDisk() {
    const auto change = edit::rename(project(), edit::refTo(named("Buy")), QStringLiteral("Sign"));
    QVERIFY(m_window->document().commit(*change, QStringLiteral("Rename")));
    QSignalSpy closing(m_window.get(), &MainWindow::closing);
    QVERIFY(m_window->close());
    QCOMPARE(closing.size(), 1);
    QCOMPARE(m_window->document().saveState(), document::SaveState::Saved);
    const QString path = m_window->document().path();
    m_window.reset();
    const auto again = document::Document::open(path);
    QVERIFY(touchpointNamed((*again)->project(), QStringLiteral("Sign")).isValid());
}

void TestMainWindow::whatIsBeingTypedCountsWhenTheWindowCloses() {
    const QString path = m_window->document().path();
    action(ActionId::RenameJourney)->trigger();
    QTRY_COMPARE(QApplication::focusWidget(), m_window->journeyBox().typed());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Renewal"));
    QVERIFY(m_window->close());
    m_window.reset();
    const auto again = document::Document::open(path);
    QVERIFY(again);
    QCOMPARE(inOrder<Journey>((*again)->project()).front()->name, QStringLiteral("Renewal"));
}

void TestMainWindow::theWindowIsNotLargerThanTheScreen() {
    const QSize room = m_window->screen()->availableSize();
    const auto fits = [&] {
        const QSize least = m_window->minimumSizeHint();
        return m_window->width() <= std::max(room.width(), least.width())
               && m_window->height() <= std::max(room.height(), least.height());
    };
    QVERIFY(fits());
    // Neither where it was larger before, on another screen.
    m_window->resize(3000, 2000);
    m_bench->settings.setWindowGeometry(m_window->saveGeometry());
    m_window.reset();
    show(*document::Document::open(m_bench->path(QStringLiteral("p.chwila"))));
    QVERIFY(fits());
}

void TestMainWindow::aNarrowWindowLeavesRoomForTheMap() {
    const auto shares = [this](int width) {
        m_window->resize(width, 520);
        QApplication::processEvents();
        return std::pair(m_window->view()->width(), m_window->inspector().width());
    };
    QCOMPARE(shares(1280).second, 320);
    // A projector in workshop mode.
    const auto [map, fields] = shares(683);
    QVERIFY2(map > fields, qPrintable(QStringLiteral("%1 beside %2").arg(map).arg(fields)));
    QCOMPARE(shares(1280).second, 320);
    // As wide as the person made it, where there is the room.
    m_bench->settings.setInspectorWidth(400);
    QCOMPARE(shares(1400).second, 400);
    QVERIFY(shares(800).second < 320);
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
