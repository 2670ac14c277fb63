#include "core/model/draft.h"
#include "tests/ui/window_seams.h"
#include "ui/mainwindow/session.h"
#include "ui/panels/initiative_list.h"
#include "ui/panels/inspector_panel.h"
#include "ui/panels/record_form.h"
#include "ui/panels/record_list.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace chwila;
using namespace chwila::ui;
using namespace chwila::model;
using chwila::ui::RecordList; // model has a list of record types of the same name

class TestInspector : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void nothingSelectedTeaches();
    void typingIsOneUndoStep();
    void leavingTheFieldBeginsAnotherStep();
    void severalRecordsAreEditedAtOnce();
    void anEmptyNameIsNotTakenAndTheOldOneComesBack();
    void numbersAreTakenOnEnter();
    void numbersAreTakenWhenTheFieldIsLeft();
    void theMenuOfAFieldEndsNoEdit();
    void coloursSayWhatTheyAreOf();
    void theWayBackFromANoteIsNamedAsTheCard();
    void aNumberThatIsNoneIsRefused();
    void choicesAreStepsOfTheirOwn();
    void outsideChangesAreShown();
    void textIsNeverMarkup();
    void everySelectedKindHasItsForm();
    void listsAddRenameAndRemove();
    void aReadOnlyProjectIsOnlyShown();
    void saysWhatIsBeingDoneAtATouchpointAndItsNotes();
    void anEditIsReadOnceAndOnlyWhereItIsShown();
    void aLongNoteIsReadWhole();
    void whatWasJustWrittenDownIsInSight();
    void whoGoesToTheFieldsSeesTheFirst();
    void tabGoesThroughThePageAsItIsRead();
    void nothingIsCutInTheNarrowestPanel();
    void theProjectIsTypedInAtOnce();
    void emptyClipboardsAreHarmless();
    void theEndOfAnArrowIsAskedOnlyWhereItEnds();
    void escapeLeadsBack();
    void noCardIsJudgedWhileNobodyHasBeenAsked();
    void noFilterIsBlamedWhereNobodyHasBeenAsked();

  private:
    const Project& project() const { return m_session->document->project(); }
    TouchpointId named(const char* name) const { return touchpointNamed(project(), QString::fromUtf8(name)); }
    void select(const std::vector<TouchpointId>& ids) {
        edit::Elements elements;
        elements.touchpoints = ids;
        m_session->selection.set(elements);
    }
    bool says(const QString& text) const {
        const auto labels = m_panel->findChildren<QLabel*>();
        return std::ranges::any_of(labels,
                                   [&text](const QLabel* label) { return label->text().contains(text); });
    }
    template <class Widget>
    Widget* input(const char* field) const {
        RecordForm* form = m_panel->form(QLatin1String(Touchpoint::table));
        return form ? form->editor(QLatin1String(field))->findChild<Widget*>() : nullptr;
    }
    void build(std::unique_ptr<document::Document> document) {
        m_session = std::make_unique<Session>(std::move(document));
        const ViewContext context{*m_session->document, m_session->selection, m_session->filter,
                                  m_session->journey,   m_session->analysis,  m_session->jobs,
                                  m_bench->settings,    m_bench->notifier,    m_bench->fileChooser,
                                  m_bench->language,    m_bench->theme};
        m_panel = std::make_unique<InspectorPanel>(context);
        m_panel->resize(320, 900);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }

    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<InspectorPanel> m_panel;
};

void TestInspector::init() {
    m_bench = std::make_unique<Bench>();
    build(*document::Document::create(m_bench->path(QStringLiteral("p.chwila")), smallProject()));
}

void TestInspector::cleanup() {
    m_panel.reset();
    m_session.reset();
    m_bench.reset();
}

void TestInspector::nothingSelectedTeaches() {
    QVERIFY(!m_panel->form(QLatin1String(Touchpoint::table)));
    QVERIFY(m_panel->form(QLatin1String(Journey::table)));
    QVERIFY(m_panel->form(QLatin1String(Settings::table)));
}

void TestInspector::typingIsOneUndoStep() {
    select({named("Buy")});
    auto* name = input<QLineEdit>("name");
    QVERIFY(name);
    name->setFocus();
    name->end(false);
    QTest::keyClicks(name, QStringLiteral(" online"));
    QVERIFY(named("Buy online").isValid());
    QCOMPARE(m_session->document->undoStack()->count(), 1);
    m_session->document->undoStack()->undo();
    QVERIFY(named("Buy").isValid());
    QCOMPARE(name->text(), QStringLiteral("Buy"));
}

void TestInspector::leavingTheFieldBeginsAnotherStep() {
    select({named("Buy")});
    auto* name = input<QLineEdit>("name");
    auto* promise = input<QPlainTextEdit>("promise");
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("ab"));
    promise->setFocus();
    QTest::keyClicks(promise, QStringLiteral("cd"));
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("ef"));
    QCOMPARE(m_session->document->undoStack()->count(), 3);
}

void TestInspector::severalRecordsAreEditedAtOnce() {
    select({named("Compare"), named("Buy")});
    auto* name = input<QLineEdit>("name");
    QCOMPARE(name->text(), QString());
    QVERIFY(!name->placeholderText().isEmpty());
    auto* promise = input<QPlainTextEdit>("promise");
    promise->setFocus();
    QTest::keyClicks(promise, QStringLiteral("Fair"));
    QCOMPARE(project().find(named("Compare"))->promise, QStringLiteral("Fair"));
    QCOMPARE(project().find(named("Buy"))->promise, QStringLiteral("Fair"));
    QCOMPARE(project().find(named("Report damage"))->promise, QString());
    m_session->document->undoStack()->undo();
    QCOMPARE(project().find(named("Buy"))->promise, QString());
}

void TestInspector::anEmptyNameIsNotTakenAndTheOldOneComesBack() {
    select({named("Buy")});
    auto* name = input<QLineEdit>("name");
    name->setFocus();
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QVERIFY(named("Buy").isValid());
    input<QPlainTextEdit>("promise")->setFocus();
    QTRY_COMPARE(name->text(), QStringLiteral("Buy"));
}

void TestInspector::numbersAreTakenOnEnter() {
    select({named("Buy")});
    auto* score = input<QLineEdit>("assumed_score");
    score->setFocus();
    QTest::keyClicks(score, QStringLiteral("7.5"));
    QVERIFY(!project().find(named("Buy"))->assumedScore);
    QTest::keyClick(score, Qt::Key_Return);
    QCOMPARE(project().find(named("Buy"))->assumedScore, std::optional(7.5));
    QTest::keyClick(score, Qt::Key_Up);
    QCOMPARE(project().find(named("Buy"))->assumedScore, std::optional(8.5));
    score->clear();
    QTest::keyClick(score, Qt::Key_Return);
    QVERIFY(!project().find(named("Buy"))->assumedScore);
    auto* step = input<QLineEdit>("step");
    QCOMPARE(step->text(), QStringLiteral("1"));
}

void TestInspector::numbersAreTakenWhenTheFieldIsLeft() {
    select({named("Buy")});
    auto* score = input<QLineEdit>("assumed_score");
    score->setFocus();
    QTest::keyClicks(score, QStringLiteral("7.5"));
    input<QPlainTextEdit>("promise")->setFocus();
    QCOMPARE(project().find(named("Buy"))->assumedScore, std::optional(7.5));
    QCOMPARE(m_session->document->undoStack()->count(), 1);
    score->setFocus();
    QTest::keyClicks(score, QStringLiteral("x"));
    input<QPlainTextEdit>("promise")->setFocus();
    QCOMPARE(project().find(named("Buy"))->assumedScore, std::optional(7.5));
    QCOMPARE(score->text(), QStringLiteral("7.5"));
    const auto said = score->parentWidget()->findChild<QLabel*>();
    QVERIFY(said->isVisible() && said->text().contains(QStringLiteral("7.5x")));
}

void TestInspector::theMenuOfAFieldEndsNoEdit() {
    select({named("Buy")});
    auto* score = input<QLineEdit>("assumed_score");
    score->setFocus();
    QTest::keyClicks(score, QStringLiteral("7"));
    QMenu menu(score);
    menu.addAction(QStringLiteral("Paste"));
    menu.popup(score->mapToGlobal(QPoint()));
    QCOMPARE(QApplication::activePopupWidget(), &menu);
    QVERIFY(!project().find(named("Buy"))->assumedScore);
    QCOMPARE(score->text(), QStringLiteral("7"));
    menu.close();
    QVERIFY(score->hasFocus());
    QTest::keyClick(score, Qt::Key_Return);
    QCOMPARE(project().find(named("Buy"))->assumedScore, std::optional(7.0));
}

void TestInspector::coloursSayWhatTheyAreOf() {
    edit::Elements elements;
    elements.departments.push_back(inOrder<Department>(project()).front()->id);
    m_session->selection.set(elements);
    const auto* colour = m_panel->form(QLatin1String(Department::table))->editor(QStringLiteral("colour"));
    const auto* button = colour->findChild<QToolButton*>();
    QCOMPARE(button->accessibleName(), QStringLiteral("Colour: Automatic"));
}

void TestInspector::theWayBackFromANoteIsNamedAsTheCard() {
    Draft draft(project());
    draft.update(named("Buy"), [](Touchpoint& card) { card.name = QStringLiteral("Buy & pay"); });
    edit::Elements elements;
    elements.notes.push_back(draft.add(Note{.text = QStringLiteral("slow"), .touchpoint = named("Buy")}));
    QVERIFY(m_session->document->commit(draft.change(), QStringLiteral("Note")));
    m_session->selection.set(elements);
    bool found = false;
    for (const QToolButton* each : m_panel->findChildren<QToolButton*>())
        found = found || (each->isVisible() && each->text() == QStringLiteral("Buy && pay"));
    QVERIFY(found);
}

void TestInspector::aNumberThatIsNoneIsRefused() {
    select({named("Buy")});
    auto* cost = input<QLineEdit>("cost");
    cost->setFocus();
    QTest::keyClicks(cost, QStringLiteral("much"));
    QTest::keyClick(cost, Qt::Key_Return);
    QVERIFY(!project().find(named("Buy"))->cost);
    QCOMPARE(cost->text(), QString());
}

void TestInspector::choicesAreStepsOfTheirOwn() {
    select({named("Buy")});
    auto* area = input<QComboBox>("area");
    area->setFocus();
    area->setCurrentIndex(area->findText(QStringLiteral("Brand")));
    Q_EMIT area->activated(area->currentIndex());
    Q_EMIT area->activated(area->findText(QStringLiteral("Sales")));
    QVERIFY(project().find(named("Buy"))->area.is(ExperienceArea::Sales));
    QCOMPARE(m_session->document->undoStack()->count(), 2);
}

void TestInspector::outsideChangesAreShown() {
    select({named("Buy")});
    Draft draft(project());
    draft.update(named("Buy"), [](Touchpoint& each) { each.name = QStringLiteral("Sign"); });
    QVERIFY(m_session->document->commit(draft.change(), QStringLiteral("Rename")));
    QCOMPARE(input<QLineEdit>("name")->text(), QStringLiteral("Sign"));
}

void TestInspector::textIsNeverMarkup() {
    Draft draft(project());
    const QString nasty = QStringLiteral("<img src=x> & \"quotes\" \u202e\U0001F600");
    draft.update(named("Buy"), [&](Touchpoint& each) { each.name = nasty; });
    QVERIFY(m_session->document->commit(draft.change(), QStringLiteral("Rename")));
    select({touchpointNamed(project(), nasty)});
    QCOMPARE(input<QLineEdit>("name")->text(), nasty);
    for (const QLabel* label : m_panel->findChildren<QLabel*>())
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
}

void TestInspector::everySelectedKindHasItsForm() {
    edit::Elements elements;
    elements.stages.push_back(inOrder<Stage>(project()).front()->id);
    elements.departments.push_back(inOrder<Department>(project()).front()->id);
    elements.lanes.push_back(inOrder<Lane>(project()).front()->id);
    m_session->selection.set(elements);
    for (const char* table : {Stage::table, Department::table, Lane::table}) {
        RecordForm* form = m_panel->form(QLatin1String(table));
        QVERIFY2(form && form->isVisible(), table);
    }
    QVERIFY(!m_panel->form(QLatin1String(Touchpoint::table)));
}

void TestInspector::listsAddRenameAndRemove() {
    chwila::ui::RecordList* personas = m_panel->showList(QLatin1String(Persona::table));
    QVERIFY(personas && personas->isVisible());
    personas->addNew();
    QCOMPARE(project().all<Persona>().size(), 1);
    QCOMPARE(personas->list()->count(), 1);
    auto* name = personas->findChild<RecordForm*>()->editor(QStringLiteral("name"))->findChild<QLineEdit*>();
    QTRY_VERIFY(name->hasFocus());
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Anna"));
    QCOMPARE(project().all<Persona>().begin()->name, QStringLiteral("Anna"));
    QCOMPARE(personas->list()->item(0)->text(), QStringLiteral("Anna"));
    personas->duplicateCurrent();
    QCOMPARE(personas->list()->item(1)->text(), QStringLiteral("Anna (2)"));
    QCOMPARE(personas->list()->currentRow(), 1);
}

void TestInspector::aReadOnlyProjectIsOnlyShown() {
    const QString path = m_session->document->path();
    QVERIFY(m_session->document->waitForSaved());
    // The file is held by the first document; the second one may only look.
    auto second = document::Document::open(path);
    QVERIFY(second);
    QVERIFY((*second)->isReadOnly());
    auto first = std::move(m_session);
    m_panel.reset();
    build(*std::move(second));
    select({named("Buy")});
    QVERIFY(input<QLineEdit>("name")->isReadOnly());
    QVERIFY(input<QPlainTextEdit>("promise")->isReadOnly());
    QVERIFY(!input<QComboBox>("area")->isEnabled());
}

void TestInspector::saysWhatIsBeingDoneAtATouchpointAndItsNotes() {
    select({named("Buy")});
    const auto* list = m_panel->findChild<InitiativeList*>();
    QVERIFY(list->isVisible());
    QCOMPARE(list->list()->count(), 0);
    Draft draft(project());
    Initiative initiative;
    initiative.name = QStringLiteral("Shorter form");
    initiative.touchpoints = {named("Buy")};
    initiative.owner = QStringLiteral("Ewa");
    initiative.due = QDate(2026, 6, 30);
    const InitiativeId id = draft.add(initiative);
    Note note;
    note.kind = NoteKind::Observation;
    note.text = QStringLiteral("two gave up here");
    note.touchpoint = named("Buy");
    note.owner = QStringLiteral("Anna");
    edit::Elements noticed;
    noticed.notes = {draft.add(note)};
    QVERIFY(m_session->document->commit(draft.change(), QStringLiteral("test")));
    const auto shows = [list] {
        const QString text = list->list()->count() == 1 ? list->list()->item(0)->text() : QString();
        return list->isVisible() && text.contains(QStringLiteral("Shorter form"))
               && text.contains(QStringLiteral("Proposed")) && text.contains(QStringLiteral("Ewa"));
    };
    QVERIFY(shows());
    for (const QListWidget* notes : m_panel->findChildren<QListWidget*>()) {
        if (notes->accessibleName() == QLatin1String("Notes"))
            QCOMPARE(notes->item(0)->text(), QString::fromUtf8("Observation: two gave up here · Anna"));
    }
    Draft edited(project());
    Initiative other = initiative;
    other.name = QStringLiteral("Call back");
    list->list()->setCurrentRow(0);
    const InitiativeId second = edited.add(other);
    QVERIFY(m_session->document->commit(edited.change(), QStringLiteral("test")));
    QCOMPARE(list->list()->count(), 2);
    QVERIFY2(list->list()->currentRow() >= 0, "an edit elsewhere does not take the row away");
    QVERIFY(list->list()->currentItem()->text().contains(QStringLiteral("Shorter form")));
    Draft without(project());
    without.remove(second);
    QVERIFY(m_session->document->commit(without.change(), QStringLiteral("test")));
    select({named("Compare")});
    QVERIFY(!shows());
    m_session->selection.set(noticed);
    QVERIFY(shows());
    QSignalSpy chosen(m_panel.get(), &InspectorPanel::initiativeChosen);
    Q_EMIT list->list()->itemActivated(list->list()->item(0));
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<InitiativeId>(), id);
}

void TestInspector::anEditIsReadOnceAndOnlyWhereItIsShown() {
    int readings = 0;
    const QObject untilTheEnd; // of the test, before the lists go
    for (const QListWidget* list : m_panel->findChildren<QListWidget*>())
        connect(list->model(), &QAbstractItemModel::modelReset, &untilTheEnd, [&readings] { ++readings; });
    const auto change = [this](int minutes) {
        Draft draft(project());
        draft.update(named("Buy"), [minutes](Touchpoint& touchpoint) { touchpoint.effortMinutes = minutes; });
        QVERIFY(m_session->document->commit(draft.change(), QStringLiteral("test")));
    };
    select({named("Buy")});
    readings = 0;
    change(1);
    QCOMPARE(readings, 3); // notes, arrows and initiatives of the card
    m_session->selection.clear();
    readings = 0;
    change(2);
    QCOMPARE(readings, 0);
}

void TestInspector::aLongNoteIsReadWhole() {
    Draft draft(project());
    const QString words = QStringLiteral("two gave up here because nobody told them how long it would take");
    for (const QString& text : {QStringLiteral("short"), words})
        draft.add(Note{.text = text, .touchpoint = named("Buy")});
    QVERIFY(m_session->document->commit(draft.change(), QStringLiteral("test")));
    select({named("Buy")});
    const auto lists = m_panel->findChildren<QListWidget*>();
    const auto notes = std::ranges::find(lists, QStringLiteral("Notes"), &QWidget::accessibleName);
    QVERIFY(notes != lists.end() && (*notes)->count() == 2);
    const auto tall = [&notes](int row) { return (*notes)->visualItemRect((*notes)->item(row)).height(); };
    const QFontMetrics metrics((*notes)->font());
    const int lines = metrics
                          .boundingRect(QRect(0, 0, (*notes)->viewport()->width(), 1000), Qt::TextWordWrap,
                                        (*notes)->item(1)->text())
                          .height()
                      / metrics.lineSpacing();
    QVERIFY(lines >= 2);
    QTRY_VERIFY2(tall(1) >= tall(0) + (lines - 1) * metrics.lineSpacing(),
                 qPrintable(QStringLiteral("%1 beside %2").arg(tall(1)).arg(tall(0))));
    QVERIFY2((*notes)->height() >= tall(0) + tall(1), "and no row is scrolled away");
}

void TestInspector::whatWasJustWrittenDownIsInSight() {
    m_panel->resize(320, 400);
    select({named("Buy")});
    const auto inSight = [&] {
        const auto lists = m_panel->findChildren<QListWidget*>();
        const auto notes = std::ranges::find(lists, QStringLiteral("Notes"), &QWidget::accessibleName);
        return notes != lists.end() && !(*notes)->visibleRegion().isEmpty();
    };
    QVERIFY(!inSight());
    Draft draft(project());
    Note note;
    note.text = QStringLiteral("two gave up here");
    note.touchpoint = named("Compare");
    draft.add(note);
    QVERIFY(m_session->document->commit(draft.change(), QStringLiteral("elsewhere")));
    QCoreApplication::processEvents(); // what is to be in sight is scrolled to when the event is over
    QVERIFY(!inSight());
    Draft here(project());
    note.touchpoint = named("Buy");
    here.add(note);
    QVERIFY(m_session->document->commit(here.change(), QStringLiteral("here")));
    QTRY_VERIFY(inSight());
}

void TestInspector::whoGoesToTheFieldsSeesTheFirst() {
    m_panel->resize(320, 400);
    select({named("Buy")});
    QCoreApplication::processEvents();
    auto* name = input<QLineEdit>("name");
    const auto areas = m_panel->findChildren<QScrollArea*>();
    const auto area =
        std::ranges::find_if(areas, [&](const QScrollArea* each) { return each->isAncestorOf(name); });
    (*area)->verticalScrollBar()->setValue((*area)->verticalScrollBar()->maximum());
    QVERIFY(name->visibleRegion().isEmpty());
    m_panel->focusFirstField();
    QVERIFY(name->hasFocus());
    QCOMPARE(name->visibleRegion().boundingRect(), name->rect());
}

void TestInspector::tabGoesThroughThePageAsItIsRead() {
    m_panel->showPage(InspectorPanel::Page::Journey);
    auto* tabs = m_panel->findChild<QTabBar*>();
    tabs->setFocus();
    RecordForm* form = m_panel->form(QLatin1String(Journey::table));
    for (const char* field : {"name", "kind", "persona", "description"}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY2(form->editor(QLatin1String(field))->isAncestorOf(QApplication::focusWidget()), field);
    }
    chwila::ui::RecordList* stages = m_panel->showList(QLatin1String(Stage::table));
    auto* list = stages->findChild<QListWidget*>();
    list->setCurrentRow(0);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Tab);
    QVERIFY(stages->findChild<RecordForm*>()->isAncestorOf(QApplication::focusWidget()));
}

void TestInspector::nothingIsCutInTheNarrowestPanel() {
    m_panel->resize(m_panel->minimumWidth(), 900);
    select({named("Buy")});
    for (const auto page :
         {InspectorPanel::Page::Selection, InspectorPanel::Page::Journey, InspectorPanel::Page::Project}) {
        m_panel->showPage(page);
        QCoreApplication::processEvents();
        const auto areas = m_panel->findChildren<QScrollArea*>();
        const auto area = std::ranges::find_if(areas, &QWidget::isVisible);
        const int room = (*area)->viewport()->width();
        QStringList wide;
        for (const QWidget* part : (*area)->widget()->findChildren<QWidget*>()) {
            const int least = std::max(part->minimumSizeHint().width(), part->minimumWidth());
            if (part->isVisible() && least > room - 32)
                wide << QStringLiteral("%1 %2 %3")
                            .arg(QLatin1String(part->metaObject()->className()), part->objectName())
                            .arg(least);
        }
        QVERIFY2(wide.isEmpty(), qPrintable(wide.join(u'\n')));
        QVERIFY((*area)->widget()->minimumSizeHint().width() <= room);
    }
}

void TestInspector::theProjectIsTypedInAtOnce() {
    m_panel->focusProject();
    RecordForm* form = m_panel->form(QLatin1String(Settings::table));
    QCOMPARE(m_panel->page(), InspectorPanel::Page::Project);
    QVERIFY(form->isAncestorOf(QApplication::focusWidget()));
}

void TestInspector::emptyClipboardsAreHarmless() {
    select({named("Buy")});
    auto* promise = input<QPlainTextEdit>("promise");
    promise->setFocus();
    QApplication::clipboard()->setMimeData(new QMimeData);
    QTest::keyClick(promise, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(promise->toPlainText(), QString());
}

void TestInspector::theEndOfAnArrowIsAskedOnlyWhereItEnds() {
    Draft draft(project());
    Transition between;
    between.from = named("Compare");
    between.to = named("Buy");
    edit::Elements arrow;
    arrow.transitions = {draft.add(between)};
    Transition last;
    last.from = named("Buy");
    edit::Elements end;
    end.transitions = {draft.add(last)};
    QVERIFY(m_session->document->commit(draft.change(), QStringLiteral("test")));
    const auto asks = [this] {
        return m_panel->form(QLatin1String(Transition::table))->editor(QStringLiteral("exit"))->isVisible();
    };
    m_session->selection.set(arrow);
    QVERIFY(!asks());
    m_session->selection.set(end);
    QVERIFY(asks());
}

void TestInspector::escapeLeadsBack() {
    select({named("Buy")});
    QSignalSpy left(m_panel.get(), &InspectorPanel::left);
    m_panel->focusFirstField();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
    QTest::keyClick(input<QPlainTextEdit>("promise"), Qt::Key_Escape);
    QCOMPARE(left.size(), 2);
}

void TestInspector::noFilterIsBlamedWhereNobodyHasBeenAsked() {
    Draft draft(project());
    draft.add(Transition{.id = {}, .from = std::nullopt, .to = named("Buy")});
    draft.add(Transition{.id = {}, .from = named("Buy"), .to = std::nullopt});
    QVERIFY(m_session->document->commit(std::move(draft).take(), QStringLiteral("Draw")));
    select({named("Buy")});
    feedback::Filter filter;
    filter.from = QDate(2025, 1, 1);
    m_session->filter.setFilter(filter);
    QTRY_VERIFY(says(QStringLiteral("Blind spot")));
    QVERIFY(says(QStringLiteral("No answers yet")));
    QVERIFY(!says(QStringLiteral("under this filter")));
}

void TestInspector::noCardIsJudgedWhileNobodyHasBeenAsked() {
    select({named("Buy")});
    QTRY_VERIFY(says(QStringLiteral("No customer of this journey has been asked.")));
    QVERIFY(!says(QStringLiteral("Blind spot")));
}

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
