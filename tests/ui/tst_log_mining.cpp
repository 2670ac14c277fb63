#include "core/mining/observed_paths.h"
#include "core/model/journey_index.h"
#include "tests/ui/window_seams.h"
#include "ui/canvas/map_canvas.h"
#include "ui/canvas/map_view.h"
#include "ui/dialogs/ends_button.h"
#include "ui/dialogs/mining_assistant.h"
#include "ui/dialogs/mining_preview.h"
#include "ui/mainwindow/main_window.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QSlider>
#include <QTableWidget>
#include <QTest>
#include <QUndoStack>

using namespace chwila;
using namespace chwila::ui;
using namespace chwila::model;

namespace {

/// Ten customers: eight compare, buy and report; two never buy.
QByteArray smallLog() {
    QByteArray text("customer;activity;time\n");
    for (int i = 0; i < 10; ++i) {
        const QByteArray who = "c" + QByteArray::number(i);
        text += who + ";Compare;2025-01-01 10:00\n";
        if (i < 8) text += who + ";Buy;2025-01-02 10:00\n";
        text += who + ";Claim filed;2025-01-05 10:00\n";
    }
    return text;
}

} // namespace

class TestLogMining : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void aLogBecomesAJourney();
    void aJourneyTakenBackLeavesNothingSelected();
    void whoEndsElsewhereThanSaidIsLost();
    void rareActivitiesAreLeftOutAndSaid();
    void waysBeginBelowEachOther();
    void whatASliderSaysStandsBelowIt();
    void aLogIsLaidOverTheDrawnJourney();
    void columnsCanBeChanged();
    void aBrokenLogIsSaid();

  private:
    const Project& project() const { return m_window->document().project(); }
    QString write(const QByteArray& bytes) {
        const QString path = m_bench->path(QStringLiteral("log.csv"));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    /// Opens the assistant on that log and goes to the page with the result.
    MiningAssistant* assistant(const QByteArray& bytes) {
        m_bench->fileChooser.path = write(bytes);
        if (!m_window->perform(ActionId::MineLog)) return nullptr;
        const auto opened = [this] { return m_window->findChild<MiningAssistant*>(); };
        if (!QTest::qWaitFor([&] { return opened() != nullptr; })) return nullptr;
        return opened();
    }
    bool toResult(MiningAssistant* opened) {
        opened->next();
        return QTest::qWaitFor([opened] { return opened->draft().discovery != nullptr; });
    }

    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<MainWindow> m_window;
};

void TestLogMining::init() {
    m_bench = std::make_unique<Bench>();
    m_window = std::make_unique<MainWindow>(
        *document::Document::create(m_bench->path(QStringLiteral("p.chwila")), smallProject()),
        Surroundings{m_bench->settings, m_bench->notifier, m_bench->fileChooser, m_bench->language,
                     m_bench->theme});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestLogMining::cleanup() {
    m_window.reset();
    m_bench.reset();
}

void TestLogMining::aLogBecomesAJourney() {
    const Project before = project();
    MiningAssistant* opened = assistant(smallLog());
    QVERIFY(opened);
    QVERIFY(toResult(opened));
    QCOMPARE(opened->findChild<QListWidget*>()->count(), 2);
    auto* preview = opened->findChild<MiningPreview*>();
    QCOMPARE(preview->map().cards.size(), std::size_t{3});
    const std::size_t routes = preview->map().routes.size();
    opened->findChild<QSlider*>(QStringLiteral("share"))->setValue(40);
    QCOMPARE(preview->map().routes.size(), routes - 1); // Compare → Claim is taken by 20 %
    auto* cover = opened->findChild<QSlider*>(QStringLiteral("cover"));
    QCOMPARE(cover->value(), 100); // so few activities are all drawn
    cover->setValue(50);
    QCOMPARE(preview->map().cards.size(), std::size_t{3});
    opened->accept();
    QCOMPARE(project().all<Journey>().size(), 2);
    const JourneyId made = m_window->session().journey.journey();
    QCOMPARE(project().find(made)->name, QStringLiteral("log"));
    QCOMPARE(JourneyIndex(project(), made).touchpoints().size(), std::size_t{3});
    m_window->document().undoStack()->undo();
    QVERIFY(project() == before);
}

void TestLogMining::aJourneyTakenBackLeavesNothingSelected() {
    MiningAssistant* opened = assistant(smallLog());
    QVERIFY(opened);
    QVERIFY(toResult(opened));
    opened->accept();
    auto* canvas = static_cast<MapView*>(m_window->view())->canvas();
    m_window->activateWindow();
    canvas->setFocus();
    QTRY_VERIFY(canvas->hasFocus());
    QVERIFY(m_window->session().selection.isEmpty());
    m_window->document().undoStack()->undo();
    QVERIFY(m_window->session().selection.isEmpty());
    m_window->document().undoStack()->redo();
    QVERIFY(m_window->session().selection.isEmpty());
}

void TestLogMining::whoEndsElsewhereThanSaidIsLost() {
    QByteArray log = smallLog().replace("Claim filed", "Claim & visit");
    for (int i = 0; i < 5; ++i)
        log += "d" + QByteArray::number(i) + ";Compare;2025-01-01 10:00\n";
    MiningAssistant* opened = assistant(log);
    QVERIFY(opened);
    QVERIFY(toResult(opened));
    auto* ends = opened->findChild<EndsButton*>();
    QCOMPARE(ends->menu()->actions().size(), 2);
    QVERIFY(ends->menu()->actions()[0]->text().startsWith(QStringLiteral("Claim && visit")));
    ends->menu()->actions()[0]->trigger();
    QCOMPARE(ends->text(), QStringLiteral("Claim && visit")); // to be seen as one
    QVERIFY(ends->accessibleName().endsWith(QStringLiteral(": Claim & visit")));
    opened->accept();
    const JourneyId made = m_window->session().journey.journey();
    QStringList lost;
    for (const Transition& arrow : project().all<Transition>()) {
        const Touchpoint* from = arrow.from ? project().find(*arrow.from) : nullptr;
        const bool isOfIt = from && JourneyIndex(project(), made).contains(from->id);
        if (isOfIt && arrow.exit.is(Exit::Lost)) lost += from->name;
    }
    QCOMPARE(lost, QStringList{QStringLiteral("Compare")});
}

void TestLogMining::rareActivitiesAreLeftOutAndSaid() {
    QByteArray text = smallLog();
    for (int i = 0; i < 10; ++i)
        text += "c0;Odd " + QByteArray::number(i) + ";2025-01-03 10:00\n";
    MiningAssistant* opened = assistant(text);
    QVERIFY(opened);
    QVERIFY(toResult(opened));
    auto* preview = opened->findChild<MiningPreview*>();
    auto* cover = opened->findChild<QSlider*>(QStringLiteral("cover"));
    QCOMPARE(cover->value(), 90);
    QCOMPARE(preview->map().cards.size(), std::size_t{3});
    const auto said = [opened](const char* sentence) {
        return std::ranges::any_of(opened->currentPage()->findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(QLatin1String(sentence));
        });
    };
    QVERIFY(said("Activities drawn: 3 of 13. Customers who do nothing else: 9 of 10"));
    QVERIFY(said("Odd 0 (1)"));
    for (const QLabel* label : opened->currentPage()->findChildren<QLabel*>()) {
        if (label->isVisible() && label->wordWrap())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
    opened->accept();
    const JourneyId made = m_window->session().journey.journey();
    QCOMPARE(JourneyIndex(project(), made).touchpoints().size(), std::size_t{3});
}

void TestLogMining::waysBeginBelowEachOther() {
    QByteArray text("customer;activity;time\n");
    for (int i = 0; i < 13; ++i) {
        const QByteArray who = "c" + QByteArray::number(i);
        text += who + ";Compare;2025-01-01 10:00\n";
        if (i < 11) text += who + ";Buy;2025-01-02 10:00\n";
    }
    MiningAssistant* opened = assistant(text);
    QVERIFY(opened);
    QVERIFY(toResult(opened));
    auto* list = opened->findChild<QListWidget*>();
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(0)->text().startsWith(QLatin1String("11 ")));
    list->setAlternatingRowColors(false);
    QCoreApplication::processEvents();
    const QImage picture = list->viewport()->grab().toImage();
    // Behind the count, whose digits stand close to each other.
    const auto beginOfWay = [&](int row) {
        const QRect place = list->visualItemRect(list->item(row));
        const QRgb ground = picture.pixel(place.right() - 1, place.center().y());
        constexpr int widestInCount = 5;
        int last = -1;
        for (int x = place.left(); x < place.right(); ++x) {
            for (int y = place.top() + 2; y < place.bottom() - 1; ++y) {
                if (picture.pixel(x, y) == ground) continue;
                if (last >= 0 && x - last > widestInCount) return x;
                last = x;
                break;
            }
        }
        return -1;
    };
    QVERIFY(beginOfWay(0) > 0);
    QCOMPARE(beginOfWay(1), beginOfWay(0));
}

void TestLogMining::whatASliderSaysStandsBelowIt() {
    MiningAssistant* opened = assistant(smallLog());
    QVERIFY(opened);
    QVERIFY(toResult(opened));
    QCoreApplication::processEvents();
    const auto* cover = opened->findChild<QSlider*>(QStringLiteral("cover"));
    const auto labels = opened->currentPage()->findChildren<QLabel*>();
    const auto said = std::ranges::find(labels, QLatin1String("All activities are drawn."), &QLabel::text);
    QVERIFY(said != labels.end());
    QCOMPARE((*said)->x(), cover->x());
    QCOMPARE(opened->findChild<EndsButton*>()->x(), cover->x());
    QCOMPARE(opened->findChild<EndsButton*>()->width(), opened->findChild<EndsButton*>()->sizeHint().width());
}

void TestLogMining::aLogIsLaidOverTheDrawnJourney() {
    MiningAssistant* opened = assistant(smallLog());
    QVERIFY(opened);
    QVERIFY(toResult(opened));
    QVERIFY(!m_window->canPerform(ActionId::ShowObserved));
    opened->findChild<QComboBox*>(QStringLiteral("target"))->setCurrentIndex(1);
    opened->next();
    QCOMPARE(opened->currentId(), int(MiningAssistant::MatchPage));
    const auto& matches = opened->draft().matches;
    QCOMPARE(matches.size(), std::size_t{3});
    QVERIFY(matches[0].touchpoint);
    QVERIFY(!matches[2].touchpoint); // "Claim filed" is not sure enough to be "Report damage"
    auto* table = opened->currentPage()->findChild<QTableWidget*>();
    auto* choices = static_cast<QComboBox*>(table->cellWidget(2, 2));
    choices->setCurrentIndex(choices->findText(QStringLiteral("Report damage")));
    QVERIFY(matches[2].touchpoint);
    opened->accept();

    const JourneyId journey = m_window->session().journey.journey();
    QTRY_VERIFY(mining::observedLogOf(project(), journey));
    const ObservedLog* log = mining::observedLogOf(project(), journey);
    QCOMPARE(log->customers, 10);
    const auto* view = static_cast<MapView*>(m_window->view());
    QVERIFY(view->canvas()->observed());
    QVERIFY(!view->canvas()->observed()->moves.empty());
    QVERIFY(!m_window->grab().isNull());
    QVERIFY(m_window->perform(ActionId::ShowObserved));
    QVERIFY(!view->canvas()->observed());
    QVERIFY(m_window->perform(ActionId::ShowObserved));
    QVERIFY(view->canvas()->observed());
    m_window->document().undoStack()->undo();
    QVERIFY(!view->canvas()->observed());
    QVERIFY(project().all<ObservedLog>().isEmpty());
}

void TestLogMining::columnsCanBeChanged() {
    MiningAssistant* opened = assistant("customer,activity,other\n1,a,x\n1,b,y\n");
    QVERIFY(opened);
    const QList<QComboBox*> roles = opened->currentPage()->findChildren<QComboBox*>();
    QCOMPARE(roles[1]->currentText(), QStringLiteral("activity"));
    roles[1]->setCurrentIndex(roles[1]->findText(QStringLiteral("other")));
    QVERIFY(toResult(opened));
    QCOMPARE(opened->draft().discovery->activities[0].name, QStringLiteral("x"));
    opened->reject();
    QCOMPARE(project().all<Journey>().size(), 1);
}

void TestLogMining::aBrokenLogIsSaid() {
    m_bench->fileChooser.path = write("<svg/>");
    QVERIFY(m_window->perform(ActionId::MineLog));
    QTRY_COMPARE(m_bench->notifier.errors.size(), 1);
    QVERIFY(m_bench->notifier.errors[0].contains(QStringLiteral("no event log")));
    QVERIFY(!m_window->findChild<MiningAssistant*>());
}

QTEST_MAIN(TestLogMining)
#include "tst_log_mining.moc"
