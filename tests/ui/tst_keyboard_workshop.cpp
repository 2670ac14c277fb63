// From the start page to a finished journey without a mouse: every key goes to whatever has the focus, in the
// whole program.
#include "core/model/journey_index.h"
#include "tests/ui/window_seams.h"
#include "ui/mainwindow/application.h"

#include <QApplication>
#include <QTest>
#include <QUndoStack>

using namespace chwila;
using namespace chwila::ui;
using namespace chwila::model;

class TestKeyboardWorkshop : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void aJourneyIsBuiltFromTheStartPage();
    void singleKeysActOnTheMap();
    void whatIsStillTypedIsKeptWhenTheWindowCloses();
    void undoFromAnEmptyEditorTakesBackTheCardBefore();

  private:
    static void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    static void write(const char* text) {
        for (const QChar letter : QString::fromUtf8(text)) {
            QVERIFY(QApplication::focusWidget());
            QTest::keyClicks(QApplication::focusWidget(), letter);
        }
    }
    static void line(const char* text) {
        write(text);
        press(Qt::Key_Return);
    }
    static QString focus() {
        const QWidget* widget = QApplication::focusWidget();
        return widget ? widget->objectName() : QString();
    }
    /// Begins an empty project with the keys of the start page.
    void beginEmptyProject() {
        m_application->showStartPage();
        QTRY_VERIFY(QApplication::activeWindow() && QApplication::focusWidget());
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_application->windows().size(), std::size_t(1));
        QTRY_COMPARE(focus(), QStringLiteral("mapCanvas"));
    }
    MainWindow& window() const { return *m_application->windows().front(); }
    const Project& project() const { return window().document().project(); }
    QString cell(const char* name) const {
        const Touchpoint* card = project().find(touchpointNamed(project(), QString::fromUtf8(name)));
        if (!card) return QStringLiteral("gone");
        return QStringLiteral("%1.%2 %3")
            .arg(project().find(card->stage)->name)
            .arg(card->step)
            .arg(project().find(card->department)->name);
    }

    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<Application> m_application;
};

void TestKeyboardWorkshop::init() {
    m_bench = std::make_unique<Bench>();
    m_application = std::make_unique<Application>(m_bench->settings, m_bench->notifier, m_bench->fileChooser,
                                                  Thumbnails(m_bench->path(QStringLiteral("thumbnails"))),
                                                  m_bench->path(QStringLiteral("untitled")));
}

void TestKeyboardWorkshop::cleanup() {
    m_application.reset();
    m_bench.reset();
}

void TestKeyboardWorkshop::aJourneyIsBuiltFromTheStartPage() {
    beginEmptyProject();
    // The stages there are get other names, two more come behind them.
    press(Qt::Key_Right);
    press(Qt::Key_Up);
    press(Qt::Key_F2);
    write("Search");
    press(Qt::Key_Tab);
    write("Arrival");
    press(Qt::Key_Tab);
    line("Stay");
    press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    line("Departure");
    line("After");
    press(Qt::Key_Escape);
    QCOMPARE(focus(), QStringLiteral("mapCanvas"));
    QStringList stages;
    for (const Stage* stage : inOrder<Stage>(project()))
        stages += stage->name;
    QCOMPARE(stages.join(u' '), QStringLiteral("Search Arrival Stay Departure After"));
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    line("Reception");
    line("Housekeeping");
    press(Qt::Key_Escape);
    QCOMPARE(project().all<Department>().size(), 4 + 2);

    press(Qt::Key_Home);
    press(Qt::Key_Return);
    line("Find the hotel @Marketing #website >Search :6 !photos are old");
    line("Book a room @Sales :7");
    line("Check in @Reception >Arrival :4 !queue too long \"nobody knew my name\"");
    line("Find the room clean @Housekeeping :8");
    line("Eat breakfast @Kitchen >Stay");
    press(Qt::Key_Escape);
    QCOMPARE(cell("Book a room"), QStringLiteral("Search.1 Sales"));
    QCOMPARE(cell("Check in"), QStringLiteral("Arrival.0 Reception"));
    QCOMPARE(cell("Find the room clean"), QStringLiteral("Arrival.1 Housekeeping"));
    QCOMPARE(cell("Eat breakfast"), QStringLiteral("Stay.0 Kitchen"));
    QCOMPARE(project().all<Transition>().size(), 4);
    QCOMPARE(project().all<Note>().size(), 3);
    // A loop back, a branch, a move, and all of it taken back again.
    press(Qt::Key_L);
    line("check in");
    QCOMPARE(project().all<Transition>().size(), 5);
    press(Qt::Key_L);
    line("Order room service @Reception :9");
    QCOMPARE(cell("Order room service"), QStringLiteral("Stay.1 Reception"));
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(cell("Order room service"), QStringLiteral("Stay.1 Billing"));
    press(Qt::Key_Delete);
    QCOMPARE(cell("Order room service"), QStringLiteral("gone"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(cell("Order room service"), QStringLiteral("Stay.1 Billing"));
    QCOMPARE(focus(), QStringLiteral("mapCanvas"));
    QVERIFY(m_bench->notifier.errors.isEmpty());
    while (window().document().undoStack()->canUndo())
        press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(project().all<Touchpoint>().size(), 0);
    QCOMPARE(project().all<Stage>().size(), 3);
}

void TestKeyboardWorkshop::singleKeysActOnTheMap() {
    beginEmptyProject();
    press(Qt::Key_Return);
    line("one");
    line("two");
    press(Qt::Key_Escape);
    press(Qt::Key_S);
    line("two and a half");
    QCOMPARE(project().all<Touchpoint>().size(), 3);
    QCOMPARE(project().all<Transition>().size(), 2);
    press(Qt::Key_N);
    line("+nice");
    QVERIFY(project().all<Note>().begin()->kind.is(NoteKind::Gain));
    press(Qt::Key_Left, Qt::ShiftModifier);
    press(Qt::Key_M);
    QCOMPARE(project().all<Touchpoint>().size(), 2);
    QCOMPARE(focus(), QStringLiteral("mapCanvas"));
    press(Qt::Key_7);
    const auto& cards = project().all<Touchpoint>();
    QVERIFY(std::ranges::any_of(cards, [](const Touchpoint& card) { return card.assumedScore == 7.0; }));
}

void TestKeyboardWorkshop::whatIsStillTypedIsKeptWhenTheWindowCloses() {
    beginEmptyProject();
    const QString path = window().document().path();
    press(Qt::Key_Return);
    write("Check in :4");
    QVERIFY(window().close());
    QTRY_VERIFY(m_application->windows().empty());
    const auto again = document::Document::open(path);
    QVERIFY(again.has_value());
    const auto& cards = (*again)->project().all<Touchpoint>();
    QCOMPARE(cards.size(), 1);
    QCOMPARE(cards.begin()->name, QStringLiteral("Check in"));
}

void TestKeyboardWorkshop::undoFromAnEmptyEditorTakesBackTheCardBefore() {
    beginEmptyProject();
    press(Qt::Key_Return);
    line("one");
    line("two");
    QCOMPARE(focus(), QStringLiteral("inlineEditor"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(project().all<Touchpoint>().size(), 1);
    QCOMPARE(focus(), QStringLiteral("mapCanvas"));
    press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(project().all<Touchpoint>().size(), 2);
}

QTEST_MAIN(TestKeyboardWorkshop)
#include "tst_keyboard_workshop.moc"
