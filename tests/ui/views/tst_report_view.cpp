#include "core/report/section.h"
#include "tests/ui/views/view_fixture.h"
#include "ui/style/roomy_style.h"
#include "ui/views/brand_panel.h"
#include "ui/views/page_preview.h"
#include "ui/views/report_view.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QUndoStack>

#include <algorithm>

using namespace chwila;
using namespace chwila::ui;

class TestReportView : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new RoomyStyle); }
    void init() {
        m_fixture = std::make_unique<test::ViewFixture>();
        m_view = std::make_unique<ReportView>();
        m_view->setContext(m_fixture->context());
        m_view->resize(1000, 800);
        m_view->show();
        QTRY_VERIFY(m_view->preview()->pageCount() > 3);
    }
    void cleanup() {
        m_view.reset();
        m_fixture.reset();
    }

    void aFilterThatLeavesSmallGroupsSaysWhetherTheMomentsAreTheSame() {
        const auto said = [this] {
            QStringList all;
            for (const QLabel* label : m_view->findChildren<QLabel*>())
                all += label->text();
            return all.join(u'|');
        };
        // Of a month there are ten answers to each touchpoint.
        model::Draft draft(m_fixture->session->document->project());
        draft.update(model::SettingsId{1}, [](model::Settings& settings) { settings.smallestGroup = 11; });
        QVERIFY(m_fixture->session->document->commit(std::move(draft).take(), QStringLiteral("x")));
        m_fixture->session->filter.setFilter({.from = QDate(2025, 1, 1), .to = QDate(2025, 1, 31)});
        QTRY_VERIFY2(
            said().contains(QStringLiteral("left out · numbers and trends can differ from the window's")),
            qPrintable(said()));
        const auto shown = m_fixture->session->analysis.result();
        for (const analysis::TouchpointResult* moment : shown->moments()) {
            const model::Touchpoint* card = m_fixture->session->document->project().find(moment->id);
            QVERIFY2(said().contains(QStringLiteral("on the map, but not here: ") + card->name),
                     qPrintable(said()));
        }
        if (shown->moments().empty())
            QVERIFY(said().contains(QStringLiteral("the moments of truth are the same")));
    }

    void leavesOutASectionThatIsSwitchedOff() {
        const int all = m_view->preview()->pageCount();
        auto* sections = list(QStringLiteral("Sections of the report"));
        QCOMPARE(sections->count(), static_cast<int>(report::sectionRows().size()));
        sections->item(0)->setCheckState(Qt::Unchecked);
        QTRY_VERIFY(m_view->preview()->pageCount() < all);
        QVERIFY(!m_view->spec().sections.front().on);
    }

    void whatIsChosenIsThereTomorrow() {
        document::Document& document = *m_fixture->session->document;
        auto* sections = list(QStringLiteral("Sections of the report"));
        auto* paper = box(QStringLiteral("US Letter"));
        sections->item(3)->setCheckState(Qt::Unchecked);
        sections->setCurrentRow(2);
        QVERIFY(m_view->perform(ActionId::MoveSectionUp));
        paper->setCurrentIndex(paper->findText(QStringLiteral("US Letter")));
        Q_EMIT paper->activated(paper->currentIndex());
        const report::ReportSpec chosen = m_view->spec();
        QCOMPARE(chosen.sections[1].key, QStringLiteral("summary"));
        QCOMPARE(chosen.paper, report::PaperSize::Letter);
        const report::ReportSpec kept = report::defaultSpec(document.project(), Language());
        QCOMPARE(kept.sections, chosen.sections);
        QCOMPARE(kept.paper, chosen.paper);
        ReportView tomorrow;
        tomorrow.setContext(m_fixture->context());
        QCOMPARE(tomorrow.spec().sections, chosen.sections);
        QCOMPARE(tomorrow.spec().paper, chosen.paper);
        // Each choice is a step of its own.
        QCOMPARE(document.undoStack()->count(), 3);
        for (int step = 0; step < 3; ++step)
            document.undoStack()->undo();
        QVERIFY(m_view->spec().sections == report::defaultSpec(document.project(), Language()).sections);
        QVERIFY(m_view->spec().sections.front().key == QStringLiteral("cover"));
        QCOMPARE(m_view->spec().paper, report::PaperSize::A4);
    }

    void journeysAreChosenByACheckList() {
        document::Document& document = *m_fixture->session->document;
        auto* journeys = list(QStringLiteral("Journeys of the report"));
        QVERIFY2(!journeys->isVisible(), "a single one is no choice");
        model::Draft draft(document.project());
        const auto journey = draft.add(model::Journey{.name = QStringLiteral("House insurance"), .order = 1});
        const auto stage = draft.add(model::Stage{.journey = journey});
        draft.add(model::Touchpoint{.stage = stage,
                                    .department = draft.project().all<model::Department>().begin()->id,
                                    .name = QStringLiteral("Fire")});
        const int one = m_view->preview()->pageCount();
        QVERIFY(document.commit(draft.change(), QStringLiteral("Add")));
        QVERIFY(journeys->isVisible());
        QCOMPARE(journeys->count(), 2);
        QTRY_VERIFY(m_view->preview()->pageCount() > one);
        journeys->item(1)->setCheckState(Qt::Unchecked);
        QVERIFY(!document.project().find(journey)->inReport);
        QTRY_COMPARE(m_view->preview()->pageCount(), one);
        journeys->item(0)->setCheckState(Qt::Unchecked);
        QCOMPARE(journeys->item(0)->checkState(), Qt::Checked); // one at least
        document.undoStack()->undo();
        QCOMPARE(journeys->item(1)->checkState(), Qt::Checked);
    }

    void typesTheTitleIntoTheProjectAsOneUndoStep() {
        auto* title = field(QStringLiteral("Title"));
        title->setFocus();
        QTest::keyClicks(title, QStringLiteral("Claims in 2025"));
        const document::Document& document = *m_fixture->session->document;
        QCOMPARE(document.project().settings().title, QStringLiteral("Claims in 2025"));
        document.undoStack()->undo();
        QCOMPARE(document.project().settings().title, QString());
        QCOMPARE(title->text(), QString());
    }

    void savesThePagesOfThePreviewAsPdf() {
        const QString path = m_fixture->filePath(QStringLiteral("report.pdf"));
        m_fixture->fileChooser.path = path;
        m_view->savePdf();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-1."));
        QVERIFY2(m_fixture->notifier.errors.isEmpty(),
                 qPrintable(m_fixture->notifier.errors.join(QLatin1Char('\n'))));
    }

    void thePdfIsNamedAfterTheReport() {
        auto* title = field(QStringLiteral("Title"));
        title->setFocus();
        QTest::keyClicks(title, QStringLiteral("Claims 2025/26"));
        m_fixture->fileChooser.path.clear();
        m_view->savePdf();
        QCOMPARE(m_fixture->fileChooser.suggested, QStringLiteral("Claims 2025_26.pdf"));
        m_fixture->session->filter.setFilter({.from = QDate(2025, 1, 1), .to = QDate(2025, 3, 31)});
        m_view->savePdf();
        QCOMPARE(m_fixture->fileChooser.suggested, QStringLiteral("Claims 2025_26, Q1 2025.pdf"));
    }

    void savesOneReportWhileAnotherIsWritten() {
        QSignalSpy said(m_view.get(), &View::message);
        const QString first = m_fixture->filePath(QStringLiteral("first.pdf"));
        const QString second = m_fixture->filePath(QStringLiteral("second.pdf"));
        for (const QString& path : {first, second, first}) {
            m_fixture->fileChooser.path = path;
            m_view->savePdf();
        }
        QCOMPARE(said.size(), 1);
        QVERIFY(said.front().front().toString().contains(QStringLiteral("already")));
        QTRY_VERIFY(!m_fixture->session->jobs.hasKept());
        QVERIFY(QFile::exists(first) && QFile::exists(second));
    }

    void keepsTheClientsBrandInTheProject() {
        const document::Document& document = *m_fixture->session->document;
        auto* brand = m_view->findChild<BrandPanel*>();
        const QString path = m_fixture->filePath(QStringLiteral("logo.png"));
        QImage image(64, 32, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QVERIFY(image.save(path));
        m_fixture->fileChooser.path = path;
        brand->chooseLogo();
        brand->setColour(QStringLiteral("#1f5f99"));
        brand->setFont(QStringLiteral("DejaVu Serif"));
        QCOMPARE(m_view->spec().font, QStringLiteral("DejaVu Serif"));
        QVERIFY(m_view->spec().paper == report::PaperSize::A4);
        document.undoStack()->undo();
        QVERIFY(m_view->spec().font.isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(m_view->spec().logo, file.readAll());
        QCOMPARE(m_view->spec().accent, QStringLiteral("#1f5f99"));
        document.undoStack()->undo();
        document.undoStack()->undo();
        QVERIFY(m_view->spec().logo.isEmpty());
        QVERIFY(document.project().all<model::Picture>().isEmpty());
    }

    void aChosenLogoMovesNothingBelowIt() {
        const QList<QComboBox*> boxes = m_view->findChildren<QComboBox*>();
        const auto font = std::ranges::find_if(boxes, [](const QComboBox* box) {
            return box->itemText(0).startsWith(QStringLiteral("As usual"));
        });
        QVERIFY(font != boxes.end());
        const auto place = [&] {
            QCoreApplication::processEvents();
            return (*font)->mapTo(m_view.get(), QPoint());
        };
        const QPoint before = place();
        QImage image(64, 32, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        m_fixture->fileChooser.path = m_fixture->filePath(QStringLiteral("logo.png"));
        QVERIFY(image.save(m_fixture->fileChooser.path));
        m_view->findChild<BrandPanel*>()->chooseLogo();
        QVERIFY(!m_view->spec().logo.isEmpty());
        QCOMPARE(place(), before);
    }

    void refusesWhatIsNoPicture_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a text") << QByteArray("no picture");
        QTest::newRow("a PNG that breaks off")
            << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000000400000002008020000000000000000");
        QTest::newRow("nothing") << QByteArray();
    }
    void refusesWhatIsNoPicture() {
        QFETCH(QByteArray, bytes);
        const QString path = m_fixture->filePath(QStringLiteral("logo.png"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        m_fixture->fileChooser.path = path;
        m_view->findChild<BrandPanel*>()->chooseLogo();
        QVERIFY(m_view->spec().logo.isEmpty());
        QCOMPARE(m_fixture->notifier.errors.size(), 1);
    }

    void turnsPagesByKeyboard() {
        PagePreview* preview = m_view->preview();
        QTest::keyClick(preview, Qt::Key_End);
        QCOMPARE(preview->currentPage(), preview->pageCount() - 1);
        QTest::keyClick(preview, Qt::Key_Home);
        QCOMPARE(preview->currentPage(), 0);
        QTest::keyClick(preview, Qt::Key_PageDown);
        QCOMPARE(preview->currentPage(), 1);
    }

  private:
    QListWidget* list(const QString& name) const {
        for (QListWidget* each : m_view->findChildren<QListWidget*>()) {
            if (each->accessibleName() == name) return each;
        }
        return nullptr;
    }
    QComboBox* box(const QString& entry) const {
        for (QComboBox* each : m_view->findChildren<QComboBox*>()) {
            if (each->findText(entry) >= 0) return each;
        }
        return nullptr;
    }
    QLineEdit* field(const QString& name) const {
        for (QLineEdit* each : m_view->findChildren<QLineEdit*>()) {
            if (each->accessibleName() == name) return each;
        }
        return nullptr;
    }

    std::unique_ptr<test::ViewFixture> m_fixture;
    std::unique_ptr<ReportView> m_view;
};

QTEST_MAIN(TestReportView)
#include "tst_report_view.moc"
