// The overview in the corner of the canvas.
#include "core/layout/held_headers.h"
#include "tests/core/edit/sample.h"
#include "ui/canvas/map_canvas.h"
#include "ui/canvas/mini_map.h"

#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace chwila;
using namespace chwila::model;
using chwila::ui::MapCanvas;
using chwila::ui::MiniMap;

class TestMiniMap : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        auto created =
            document::Document::create(m_folder->filePath(QStringLiteral("a.chwila")), makeSample().project);
        QVERIFY(created.has_value());
        m_document = *std::move(created);
        m_canvas = std::make_unique<MapCanvas>(*m_document, m_selection);
        m_miniMap = new MiniMap(*m_canvas);
        m_canvas->resize(1600, 1000);
        m_canvas->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
    }
    void cleanup() {
        m_canvas.reset();
        m_document.reset();
    }

    void isThereOnlyWhileSomethingIsOutOfSight();
    void staysInItsCornerWhenTheWindowGrows();
    void keepsItsDistanceWhenScrollBarsCome();
    void aClickLooksThere();
    void canBeTurnedOff();
    void showsTheMapAndTheFrame();
    void neverHidesWhatIsBroughtIntoSight();
    void leavesTheCornerToTheCardsWhereTheyHaveLittleRoom();
    void neverLiesOverACardInASmallWindow();

  private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<document::Document> m_document;
    document::Selection m_selection;
    std::unique_ptr<MapCanvas> m_canvas;
    MiniMap* m_miniMap = nullptr;
};

void TestMiniMap::isThereOnlyWhileSomethingIsOutOfSight() {
    m_canvas->setZoom(2.5);
    QVERIFY(!m_miniMap->isHidden());
    m_canvas->zoomFit();
    QVERIFY(m_miniMap->isHidden());
}

void TestMiniMap::leavesTheCornerToTheCardsWhereTheyHaveLittleRoom() {
    m_canvas->setZoom(2.5);
    QVERIFY(!m_miniMap->isHidden());
    // As wide as between rail and inspector in a workshop: the headers take a third of it.
    const double heads = layout::headerSize(2.5).width;
    m_canvas->resize(qRound(heads) + 354, 492);
    QTRY_VERIFY(m_miniMap->isHidden());
}

void TestMiniMap::staysInItsCornerWhenTheWindowGrows() {
    m_canvas->setZoom(2.5);
    const QPoint before =
        m_canvas->viewport()->geometry().bottomRight() - m_miniMap->geometry().bottomRight();
    m_canvas->resize(1700, 1040);
    QTRY_COMPARE(m_canvas->viewport()->geometry().bottomRight() - m_miniMap->geometry().bottomRight(),
                 before);
}

void TestMiniMap::keepsItsDistanceWhenScrollBarsCome() {
    m_canvas->zoomFit();
    QTRY_VERIFY(m_miniMap->isHidden());
    m_canvas->setZoom(2.5);
    constexpr int least = 8;
    const auto distance = [this] {
        return m_canvas->viewport()->geometry().bottomRight() - m_miniMap->geometry().bottomRight();
    };
    QTRY_VERIFY(distance().x() > least && distance().y() > least);
}

void TestMiniMap::aClickLooksThere() {
    m_canvas->setZoom(2.5);
    m_canvas->horizontalScrollBar()->setValue(0);
    const QPointF before = m_canvas->mapToScene(m_canvas->viewport()->rect().center());
    QTest::mouseClick(m_miniMap, Qt::LeftButton, {},
                      QPoint(m_miniMap->width() * 3 / 4, m_miniMap->height() / 2));
    const QPointF after = m_canvas->mapToScene(m_canvas->viewport()->rect().center());
    QVERIFY(after.x() > before.x() + 50);
    const QRectF grid = m_canvas->scene().layout().grid; // the picture is one of the cells
    QVERIFY(std::abs(after.x() - (grid.left() + grid.width() * 3 / 4)) < 0.1 * grid.width());
}

void TestMiniMap::canBeTurnedOff() {
    m_canvas->setZoom(2.5);
    m_miniMap->setWanted(false);
    QVERIFY(m_miniMap->isHidden());
    m_canvas->setZoom(2.5);
    QVERIFY(m_miniMap->isHidden());
}

void TestMiniMap::showsTheMapAndTheFrame() {
    m_canvas->setZoom(2.5);
    const QImage picture = m_miniMap->grab().toImage();
    const render::Theme& theme = *m_canvas->scene().style().theme;
    bool frame = false;
    int other = 0;
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = 0; y < picture.height(); ++y) {
            const QColor colour = picture.pixelColor(x, y);
            frame = frame || colour == theme.accent;
            other += colour != theme.surface && colour != theme.paper;
        }
    }
    QVERIFY(frame);
    QVERIFY(other > 200);
}

void TestMiniMap::neverHidesWhatIsBroughtIntoSight() {
    m_canvas->setZoom(2.4);
    QVERIFY(!m_miniMap->isHidden());
    for (const layout::CardBox& card : m_canvas->scene().layout().cards) {
        m_canvas->horizontalScrollBar()->setValue(0);
        m_canvas->verticalScrollBar()->setValue(0);
        QVERIFY(m_canvas->reveal(card.id));
        const QRect shown = m_canvas->mapFromScene(card.rect).boundingRect();
        QVERIFY(m_canvas->viewport()->rect().intersects(shown));
        QVERIFY(!m_miniMap->geometry().intersects(shown));
    }
}

void TestMiniMap::neverLiesOverACardInASmallWindow() {
    m_canvas->resize(700, 500);
    m_canvas->setZoom(1.6);
    int shown = 0;
    for (int x = 0; x < m_canvas->horizontalScrollBar()->maximum(); x += 20) {
        m_canvas->horizontalScrollBar()->setValue(x);
        if (m_miniMap->isHidden()) continue;
        ++shown;
        const QPoint origin = m_canvas->viewport()->geometry().topLeft();
        for (const layout::CardBox& card : m_canvas->scene().layout().cards) {
            const QRect place = m_canvas->mapFromScene(card.rect).boundingRect();
            QVERIFY(!m_miniMap->geometry().translated(-origin).intersects(place));
        }
    }
    QVERIFY(shown > 0);
}

QTEST_MAIN(TestMiniMap)
#include "tst_mini_map.moc"
