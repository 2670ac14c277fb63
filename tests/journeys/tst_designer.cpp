// A workshop of two hours without a mouse: from the start page to a hotel's journey of 5 stages, 6
// departments and 30 touchpoints, killed in the middle, opened again, moved about, and taken on to a journey
// of tomorrow.
#include "core/edit/fields.h"
#include "core/model/journey_index.h"
#include "desk.h"
#include "ui/mainwindow/journey_box.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QProcess>
#include <QTest>
#include <QUndoStack>

#include <csignal>

using namespace chwila;
using namespace chwila::journeys;
using namespace chwila::model;
using namespace chwila::ui;

namespace {

constexpr const char* hotel[] = {
    "See an advert @Marketing #website >Search :7",
    "Read reviews @Marketing :6 !reviews are old \"half of them from 2019\"",
    "Compare prices @Sales :5",
    "Ask a question @Customer service #phone :4 !nobody answers \"I gave up after ten minutes\"",
    "Book a room @Sales #website :8",
    "Get the confirmation @Sales #e-mail :7",
    "Drive to the hotel @Marketing >Arrival :5 !no signs \"we drove past it\"",
    "Find a parking place @Reception :3 !too few places \"I circled for an hour\"",
    "Check in @Reception #person :4 !queue too long \"nobody knew my name\"",
    "Get the key @Reception :8",
    "Find the room @Housekeeping :6",
    "Look at the room @Housekeeping :8",
    "Connect to the wifi @Customer service >Stay :3 !password on paper \"it fell off the desk\"",
    "Eat breakfast @Reception :8",
    "Have the room cleaned @Housekeeping :9",
    "Order room service @Customer service #phone :7",
    // Here the machine dies.
    "Complain about noise @Reception :4 !nobody came \"three calls for nothing\"",
    "Swim in the pool @Housekeeping :9",
    "Ask for a tip for dinner @Reception :8",
    "Extend the stay @Sales :6 !another price \"why is it dearer at the desk\"",
    "Pack the bags @Housekeeping >Departure :6",
    "Ask for the bill @Billing :5 !wrong bill \"charged twice\"",
    "Pay the bill @Billing :7",
    "Get a taxi @Reception :8",
    "Say goodbye @Reception :9",
    "Get a thank-you letter @Marketing #e-mail >After :7",
    "Answer a survey @Marketing :5 !too long \"forty questions\"",
    "Come again @Sales :8",
};
constexpr std::size_t untilKilled = 16;

/// The stages there are get other names, two more come behind them; two departments as well.
void drawTheGrid() {
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
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    line("Reception");
    line("Housekeeping");
    press(Qt::Key_Escape);
}

/// The first half, to the middle of a line; never returns where all goes well.
int typeUntilKilled(const QString& folder) {
    Desk desk(folder);
    if (!desk.begin()) return 1;
    drawTheGrid();
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    for (const char* each : std::span(hotel).first(untilKilled))
        line(each);
    const auto saved = [&] { return desk.window().document().saveState() == document::SaveState::Saved; };
    if (!QTest::qWaitFor(saved)) return 2;
    write("Complain about");
    return std::raise(SIGKILL);
}

} // namespace

class TestDesigner : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void aHotelIsDrawnKilledAndGoneOnWith();
    void singleKeysActOnTheMap();
    void whatIsStillTypedIsKeptWhenTheWindowCloses();
    void undoFromAnEmptyEditorTakesBackTheCardBefore();

  private:
    void comeBackAfterTheKill();
    void typeTheRest();
    void moveTen();
    void deleteThreeAndBringThemBack();
    void renameAStage();
    void takeABlockToTomorrow();

    void beginEmptyProject() { QVERIFY(m_desk->begin()); }
    MainWindow& window() const { return m_desk->window(); }
    const Project& project() const { return window().document().project(); }
    TouchpointId named(const char* name) const { return touchpointNamed(project(), QString::fromUtf8(name)); }
    QString cell(const char* name) const {
        const Touchpoint* card = project().find(named(name));
        if (!card) return QStringLiteral("gone");
        return QStringLiteral("%1.%2 %3")
            .arg(project().find(card->stage)->name)
            .arg(card->step)
            .arg(project().find(card->department)->name);
    }
    bool isDrawn(const char* from, const char* to) const {
        return std::ranges::any_of(project().all<Transition>(), [&](const Transition& arrow) {
            return arrow.from == named(from) && arrow.to == named(to);
        });
    }
    void goTo(const char* name) {
        QVERIFY2(m_desk->find(QString::fromUtf8(name)), name);
        QCOMPARE(focus(), QStringLiteral("mapCanvas"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

void TestDesigner::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<Desk>(m_folder->path());
}

void TestDesigner::cleanup() {
    m_desk.reset();
    m_folder.reset();
}

void TestDesigner::aHotelIsDrawnKilledAndGoneOnWith() {
    comeBackAfterTheKill();
    typeTheRest();
    moveTen();
    deleteThreeAndBringThemBack();
    renameAStage();
    takeABlockToTomorrow();
    // No step asked anything that typing could not answer, and none failed.
    QCOMPARE(m_desk->notifier.questions, QStringList());
    QCOMPARE(m_desk->notifier.errors, QStringList());
}

void TestDesigner::comeBackAfterTheKill() {
    QProcess typist;
    typist.setProcessChannelMode(QProcess::ForwardedChannels);
    typist.start(QCoreApplication::applicationFilePath(),
                 {QStringLiteral("--until-killed"), m_folder->path()});
    QVERIFY(typist.waitForFinished(120000));
    QCOMPARE(typist.exitStatus(), QProcess::CrashExit);

    m_desk = std::make_unique<Desk>(m_folder->path());
    m_desk->application.showFirstWindow();
    QVERIFY(QTest::qWaitFor([] { return QApplication::activeWindow() && QApplication::focusWidget(); }));
    // The start page offers what was open.
    QVERIFY(tabTo(QStringLiteral("Recent projects")));
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->application.windows().size(), std::size_t(1));
    QTRY_COMPARE(focus(), QStringLiteral("mapCanvas"));
    QVERIFY(!window().document().isReadOnly());
    QCOMPARE(project().all<Touchpoint>().size(), static_cast<int>(untilKilled));
    QCOMPARE(cell("Order room service"), QStringLiteral("Stay.3 Customer service"));
    QVERIFY(window().document().undoStack()->canUndo());
}

void TestDesigner::typeTheRest() {
    goTo("Order room service");
    press(Qt::Key_Return);
    for (const char* each : std::span(hotel).subspan(untilKilled))
        line(each);
    press(Qt::Key_Escape);
    // Two branches and a loop, by a few letters of where they lead.
    goTo("Ask for the bill");
    press(Qt::Key_L);
    line("Have the bill corrected @Billing :3");
    press(Qt::Key_L);
    line("pay the");
    goTo("Complain about noise");
    press(Qt::Key_L);
    line("Move to another room @Housekeeping :6");
    press(Qt::Key_L);
    line("look at");
    QVERIFY(isDrawn("Ask for the bill", "Have the bill corrected"));
    QVERIFY(isDrawn("Ask for the bill", "Pay the bill"));
    QVERIFY(isDrawn("Have the bill corrected", "Pay the bill"));
    QVERIFY(isDrawn("Move to another room", "Look at the room"));

    QStringList stages;
    for (const Stage* stage : inOrder<Stage>(project()))
        stages += stage->name;
    QCOMPARE(stages.join(u' '), QStringLiteral("Search Arrival Stay Departure After"));
    QCOMPARE(project().all<Department>().size(), 6);
    QCOMPARE(project().all<Touchpoint>().size(), 30);
    for (const Touchpoint& card : project().all<Touchpoint>())
        QVERIFY2(card.assumedScore, qPrintable(card.name));
    QMap<QString, int> notes;
    for (const Note& note : project().all<Note>())
        ++notes[note.kind.key()];
    QCOMPARE(notes.value(Kind(NoteKind::Pain).key()), 10);
    QCOMPARE(notes.value(Kind(NoteKind::Quote).key()), 10);
    QCOMPARE(cell("Check in"), QStringLiteral("Arrival.2 Reception"));
    QCOMPARE(cell("Come again"), QStringLiteral("After.2 Sales"));
}

void TestDesigner::moveTen() {
    const std::pair<const char*, int> moves[] = {
        {"Read reviews", Qt::Key_Down},    {"Compare prices", Qt::Key_Up}, {"Book a room", Qt::Key_Right},
        {"Get the key", Qt::Key_Down},     {"Find the room", Qt::Key_Up},  {"Eat breakfast", Qt::Key_Up},
        {"Swim in the pool", Qt::Key_Up},  {"Get a taxi", Qt::Key_Left},   {"Say goodbye", Qt::Key_Right},
        {"Answer a survey", Qt::Key_Down},
    };
    for (const auto& [name, key] : moves) {
        goTo(name);
        const QString before = cell(name);
        press(key, Qt::AltModifier);
        QVERIFY2(cell(name) != before, name);
        QCOMPARE(focus(), QStringLiteral("mapCanvas"));
    }
}

void TestDesigner::deleteThreeAndBringThemBack() {
    const Project before = project();
    const char* names[] = {"Get the confirmation", "Have the room cleaned", "Get a thank-you letter"};
    for (const char* name : names) {
        goTo(name);
        press(Qt::Key_Delete);
        QCOMPARE(cell(name), QStringLiteral("gone"));
    }
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(project() == before);
    QCOMPARE(focus(), QStringLiteral("mapCanvas"));
}

void TestDesigner::renameAStage() {
    goTo("Pack the bags");
    // Up past the departments to the header.
    const auto onHeader = [this] { return !window().session().selection.elements().stages.empty(); };
    for (int i = 0; i < 10 && !onHeader(); ++i)
        press(Qt::Key_Up, Qt::ControlModifier);
    QVERIFY(onHeader());
    press(Qt::Key_F2);
    line("Leaving");
    QCOMPARE(cell("Pack the bags").section(u'.', 0, 0), QStringLiteral("Leaving"));
}

void TestDesigner::takeABlockToTomorrow() {
    QApplication::clipboard()->clear();
    const JourneyId today = window().session().journey.journey();
    goTo("Find a parking place");
    press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(window().session().selection.elements().touchpoints.size(), std::size_t(2));
    press(Qt::Key_C, Qt::ControlModifier);
    press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(focus(), QStringLiteral("journeyName"));
    line("A better stay");
    QCOMPARE(focus(), QStringLiteral("mapCanvas"));
    const JourneyId tomorrow = window().session().journey.journey();
    QVERIFY(tomorrow != today);
    QCOMPARE(project().find(tomorrow)->name, QStringLiteral("A better stay"));
    press(Qt::Key_Right, Qt::ControlModifier);
    press(Qt::Key_V, Qt::ControlModifier);
    const auto ofTomorrow = [&] {
        std::vector<const Touchpoint*> cards;
        for (const Touchpoint& card : project().all<Touchpoint>()) {
            if (project().find(card.stage)->journey == tomorrow) cards.push_back(&card);
        }
        return cards;
    };
    QCOMPARE(ofTomorrow().size(), std::size_t(2));
    // Changed there, and only there.
    const Touchpoint before = *project().find(named("Find a parking place"));
    press(Qt::Key_Home);
    press(Qt::Key_9);
    press(Qt::Key_F2);
    line("Be shown to a free place");
    QVERIFY(named("Be shown to a free place").isValid());
    QCOMPARE(project().find(named("Be shown to a free place"))->assumedScore, std::optional(9.0));
    QVERIFY(*project().find(named("Find a parking place")) == before);
    // What kind of journey it is, is a field of it.
    press(Qt::Key_Escape);
    QVERIFY(tabTo(QStringLiteral("Pages of the inspector")));
    press(Qt::Key_Right);
    QVERIFY(tabTo(QStringLiteral("Kind")));
    write("T");
    QVERIFY(window().session().journey.record()->kind.is(JourneyKind::ToBe));
}

void TestDesigner::singleKeysActOnTheMap() {
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

void TestDesigner::whatIsStillTypedIsKeptWhenTheWindowCloses() {
    beginEmptyProject();
    const QString path = window().document().path();
    press(Qt::Key_Return);
    write("Check in :4");
    QVERIFY(window().close());
    QTRY_VERIFY(m_desk->application.windows().empty());
    const auto again = document::Document::open(path);
    QVERIFY(again.has_value());
    const auto& cards = (*again)->project().all<Touchpoint>();
    QCOMPARE(cards.size(), 1);
    QCOMPARE(cards.begin()->name, QStringLiteral("Check in"));
}

void TestDesigner::undoFromAnEmptyEditorTakesBackTheCardBefore() {
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

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == "--until-killed")
        return typeUntilKilled(QString::fromLocal8Bit(argv[2]));
    TestDesigner test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_designer.moc"
