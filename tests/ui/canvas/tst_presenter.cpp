// Presenter mode by its keys, and what it paints.
#include "core/sample/sample_project.h"
#include "tests/core/edit/sample.h"
#include "ui/canvas/presenter.h"

#include <QSignalSpy>
#include <QTest>

using namespace chwila;
using namespace chwila::model;
using chwila::ui::Presenter;

namespace {

Presenter::Show showOf(const Sample& sample) {
    return {std::make_shared<const Project>(sample.project),
            inOrder<Journey>(sample.project).front()->id,
            nullptr,
            QStringLiteral("All answers"),
            Language(),
            false};
}

/// How many pixels of that part differ from the paper.
int drawn(const QImage& picture, const QRect& part, const QColor& paper) {
    int count = 0;
    for (int x = part.left(); x < part.right(); ++x) {
        for (int y = part.top(); y < part.bottom(); ++y)
            count += picture.pixelColor(x, y) != paper;
    }
    return count;
}

} // namespace

class TestPresenter : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        m_sample = makeSample();
        m_presenter = std::make_unique<Presenter>(showOf(m_sample), render::Theme::light());
        m_presenter->resize(1280, 720);
        m_presenter->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_presenter.get()));
    }
    void cleanup() { m_presenter.reset(); }

    void walksByKeysAndStopsAtBothEnds();
    void beginsAtTheCardThatIsSelected();
    void escapeLeaves();
    void saysTheSlideToAScreenReader();
    void paintsMapAndPanel();
    void stagesAndDepartmentsStayInSight();
    void theWholeJourneyTakesTheRoomAboveAndBelow();
    void theHeatLayerOfTheMapIsShownWithItsLegend();
    void whatTheFiguresCountIsSaidToItsEndOnAProjector();
    void noWordStandsOnTheFoot();
    void theCardIsWholeBesideTheHeadersOnASmallProjector();

  private:
    void key(Qt::Key key) { QTest::keyClick(m_presenter.get(), key); }

    Sample m_sample;
    std::unique_ptr<Presenter> m_presenter;
};

void TestPresenter::walksByKeysAndStopsAtBothEnds() {
    QCOMPARE(m_presenter->current(), 0);
    key(Qt::Key_Left);
    QCOMPARE(m_presenter->current(), 0);
    key(Qt::Key_Right);
    key(Qt::Key_Space);
    QCOMPARE(m_presenter->current(), 2);
    key(Qt::Key_PageUp);
    QCOMPARE(m_presenter->current(), 1);
    key(Qt::Key_End);
    QCOMPARE(m_presenter->current(), m_presenter->count() - 1);
    key(Qt::Key_Right);
    QCOMPARE(m_presenter->current(), m_presenter->count() - 1);
    key(Qt::Key_Home);
    QCOMPARE(m_presenter->current(), 0);
}

void TestPresenter::beginsAtTheCardThatIsSelected() {
    const auto cards = JourneyIndex(m_sample.project, inOrder<Journey>(m_sample.project).front()->id);
    const TouchpointId last = cards.touchpoints().back()->id;
    m_presenter->startAt(last);
    QCOMPARE(m_presenter->slide().scope, report::Slide::Scope::Step);
    QVERIFY(std::ranges::find(m_presenter->slide().focus, last) != m_presenter->slide().focus.end());
}

void TestPresenter::whatTheFiguresCountIsSaidToItsEndOnAProjector() {
    const auto draw = [this](const QString& end) {
        Presenter::Show show = showOf(m_sample);
        show.basis = QStringLiteral("No filter · 8,234 answers") + end;
        Presenter presenter(std::move(show), render::Theme::light());
        presenter.resize(1024, 768);
        return presenter.grab().toImage();
    };
    QVERIFY(draw(QStringLiteral(" of 12")) != draw(QStringLiteral(" of 34")));
}

void TestPresenter::noWordStandsOnTheFoot() {
    const auto foot = [this](int words) {
        Draft draft(m_sample.project);
        draft.update(m_sample.search, [&](Touchpoint& card) {
            card.promise = QStringLiteral("It takes long. ").repeated(words);
        });
        Presenter::Show show = showOf(m_sample);
        show.project = std::make_shared<const Project>(draft.project());
        show.basis = QStringLiteral("No filter · 8,234 answers of 12 months, as many as there are.");
        Presenter presenter(std::move(show), render::Theme::light());
        presenter.resize(640, 400);
        presenter.startAt(m_sample.search);
        constexpr int height = 60;
        return presenter.grab(QRect(350, 400 - height, 290, height)).toImage();
    };
    QCOMPARE(foot(100), foot(1));
}

void TestPresenter::theCardIsWholeBesideTheHeadersOnASmallProjector() {
    m_presenter->resize(683, 512); // 1024 × 768 in workshop mode
    key(Qt::Key_End);
    QCOMPARE(m_presenter->slide().focus, std::vector{m_sample.bill});
    const QImage picture = m_presenter->grab().toImage();
    // The edge of the card in the colour of its department, which the row's header has at its left, too.
    const QColor edge = render::Theme::light().department({}, 0);
    int seen = 0;
    for (int x = 20; x < picture.width(); ++x) {
        for (int y = 0; y < picture.height(); ++y)
            seen += picture.pixelColor(x, y) == edge;
    }
    QVERIFY(seen > 60);
}

void TestPresenter::escapeLeaves() {
    QSignalSpy closed(m_presenter.get(), &Presenter::closed);
    key(Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
    QVERIFY(m_presenter->isHidden());
}

void TestPresenter::saysTheSlideToAScreenReader() {
    key(Qt::Key_End);
    QCOMPARE(m_presenter->accessibleName(), m_presenter->slide().title);
    QVERIFY(m_presenter->accessibleDescription().contains(m_presenter->slide().place));
}

void TestPresenter::paintsMapAndPanel() {
    key(Qt::Key_End);
    const QImage picture = m_presenter->grab().toImage();
    if (const QString folder = qEnvironmentVariable("CHWILA_PICTURES"); !folder.isEmpty())
        picture.save(folder + QStringLiteral("/presenter.png"));
    const render::Theme& theme = render::Theme::light();
    QVERIFY(drawn(picture, QRect(300, 250, 300, 200), theme.paper) > 500);
    QVERIFY(drawn(picture, QRect(900, 20, 360, 300), theme.surface) > 500);
}

void TestPresenter::stagesAndDepartmentsStayInSight() {
    const QColor header = render::Theme::light().header;
    const auto highest = [&](const QImage& picture) {
        int most = 0;
        for (int x = 150; x < 330; ++x) {
            int run = 0;
            for (int y = 0; y < picture.height(); ++y) {
                run = std::abs(picture.pixelColor(x, y).lightness() - header.lightness()) < 6 ? run + 1 : 0;
                most = std::max(most, run);
            }
        }
        return most;
    };
    // However small the whole map is painted, its headers have room for letters that can be read.
    m_presenter->resize(640, 400);
    QVERIFY(highest(m_presenter->grab().toImage()) >= 40);
    // From near they stay at the edge, where the map itself has scrolled away.
    m_presenter->resize(1280, 720);
    key(Qt::Key_End);
    QVERIFY(highest(m_presenter->grab().toImage()) >= 20);
}

void TestPresenter::theWholeJourneyTakesTheRoomAboveAndBelow() {
    const sample::SampleProject sample = sample::makeSample(Language());
    Presenter presenter({std::make_shared<const Project>(sample.project),
                         inOrder<Journey>(sample.project).front()->id,
                         nullptr,
                         {},
                         Language(),
                         false},
                        render::Theme::light());
    const auto height = [&](int room) {
        presenter.resize(1280, room);
        const QImage picture = presenter.grab().toImage();
        int rows = 0;
        for (int y = 0; y < picture.height(); ++y)
            rows += picture.pixelColor(30, y) == render::Theme::light().header; // of the departments
        return rows;
    };
    const int low = height(400);
    const int high = height(1000);
    QVERIFY2(high > 1.5 * low, qPrintable(QStringLiteral("%1 after %2").arg(high).arg(low)));
}

void TestPresenter::theHeatLayerOfTheMapIsShownWithItsLegend() {
    Presenter::Show show = showOf(m_sample);
    analysis::AnalysisResult result;
    result.journey = show.journey;
    for (const Touchpoint& touchpoint : show.project->all<Touchpoint>()) {
        analysis::TouchpointResult figures;
        figures.id = touchpoint.id;
        figures.heatZ = 5;
        result.touchpoints.push_back(figures);
    }
    show.result = std::make_shared<const analysis::AnalysisResult>(std::move(result));
    const auto picture = [&](bool heat) {
        show.layers.heat = heat;
        Presenter presenter(show, render::Theme::light());
        presenter.resize(1280, 720);
        return presenter.grab().toImage();
    };
    const QImage plain = picture(false);
    const QImage hot = picture(true);
    QVERIFY(plain != hot);
    const QRect foot(20, 640, 100, 60); // where the legend stands
    const QColor paper = render::Theme::light().surface;
    QVERIFY(drawn(hot, foot, paper) != drawn(plain, foot, paper));
}

QTEST_MAIN(TestPresenter)
#include "tst_presenter.moc"
