// Two minutes between two customers: who works at a touchpoint writes down what was noticed there, and some
// days later wants to know what became of it.
#include "core/edit/elements.h"
#include "core/model/draft.h"
#include "desk.h"
#include "ui/mainwindow/status_strip.h"
#include "ui/panels/find_bar.h"
#include "ui/panels/initiative_list.h"
#include "ui/panels/inspector_panel.h"

#include <QListWidget>
#include <QTest>

using namespace chwila;
using namespace chwila::journeys;
using namespace chwila::model;
using namespace chwila::ui;

namespace {
const auto place = QStringLiteral("Waiting for the adjuster");
const auto noticed = QStringLiteral("Two customers left before anybody came");
} // namespace

class TestFrontline : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whatWasNoticedIsWrittenDownAndAnsweredLater();

  private:
    MainWindow& window() const { return m_desk->window(); }
    const Project& project() const { return window().document().project(); }
    TouchpointId touchpoint() const { return touchpointNamed(project(), place); }
    std::vector<const Note*> observations() const {
        std::vector<const Note*> found;
        for (const Note& note : project().all<Note>())
            if (note.text == noticed) found.push_back(&note);
        return found;
    }
    const InitiativeList& whatIsDone() const { return *window().inspector().findChild<InitiativeList*>(); }

    void openTheSample();
    void writeItDown();
    void somebodyTakesItUp();
    void comeBackAndLook();

    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    QString m_path;
};

void TestFrontline::whatWasNoticedIsWrittenDownAndAnsweredLater() {
    openTheSample();
    writeItDown();
    somebodyTakesItUp();
    comeBackAndLook();
    // Nothing was asked that typing could not answer.
    QCOMPARE(m_desk->notifier.questions, QStringList());
    QCOMPARE(m_desk->notifier.errors, QStringList());
}

void TestFrontline::openTheSample() {
    m_desk = std::make_unique<Desk>(m_folder.path());
    QVERIFY(m_desk->application.make({NewProject::From::Sample, {}}));
    QTRY_COMPARE(focus(), QStringLiteral("mapCanvas"));
    m_path = window().document().path();
}

void TestFrontline::writeItDown() {
    QVERIFY(m_desk->find(place));
    QTRY_COMPARE(focus(), QStringLiteral("mapCanvas"));
    press(Qt::Key_N);
    write("-");
    write(noticed.toUtf8().constData());
    press(Qt::Key_Return);
    QCOMPARE(observations().size(), std::size_t(1));
    const Note& note = *observations().front();
    QVERIFY(note.kind.is(NoteKind::Observation));
    QCOMPARE(note.touchpoint, touchpoint());
    // It is acknowledged: what kind it is, where it stands and that it is kept.
    const QString said = window().status().currentMessage();
    QVERIFY2(said.contains(QStringLiteral("Observation")) && said.contains(place), qPrintable(said));
    QTRY_COMPARE(window().document().saveState(), document::SaveState::Saved);
    QCOMPARE(focus(), QStringLiteral("mapCanvas"));
    QVERIFY(window().close());
    QTRY_VERIFY(m_desk->application.windows().empty());
    m_desk.reset();
}

void TestFrontline::somebodyTakesItUp() {
    auto document = document::Document::open(m_path);
    QVERIFY(document.has_value());
    const TouchpointId here = touchpointNamed((*document)->project(), place);
    auto change =
        edit::addInitiative((*document)->project(), QStringLiteral("An adjuster within a day"), {here});
    QVERIFY(change.has_value());
    QVERIFY((*document)->commit(*change, QStringLiteral("Take it up")));
    Initiative initiative = *(*document)->project().find(edit::created<Initiative>(*change).front());
    initiative.status = InitiativeStatus::Running;
    initiative.owner = QStringLiteral("Head of claims");
    initiative.due = QDate(2026, 12, 31);
    Draft draft((*document)->project());
    draft.put(initiative);
    QVERIFY((*document)->commit(draft.change(), QStringLiteral("Take it up")));
}

void TestFrontline::comeBackAndLook() {
    m_desk = std::make_unique<Desk>(m_folder.path());
    QVERIFY(m_desk->application.open(m_path));
    QTRY_COMPARE(focus(), QStringLiteral("mapCanvas"));
    // One finds one's own words.
    press(Qt::Key_F, Qt::ControlModifier);
    write("customers left before");
    press(Qt::Key_Return);
    QTRY_VERIFY(whatIsDone().isVisible());
    const Note* note = observations().front();
    const auto& chosen = window().session().selection.elements();
    QVERIFY(chosen.notes == std::vector{note->id} || chosen.touchpoints == std::vector{touchpoint()});
    QStringList done;
    for (int row = 0; row < whatIsDone().list()->count(); ++row)
        done << whatIsDone().list()->item(row)->text();
    const QString text = done.join(u'\n');
    for (const char* expected : {"An adjuster within a day", "Running", "Head of claims", "31/12/2026"})
        QVERIFY2(text.contains(QString::fromUtf8(expected)), qPrintable(text));
}

QTEST_MAIN(TestFrontline)
#include "tst_frontline.moc"
