#include "core/render/figure_pictures.h"
#include "core/report/heatmap_finding.h"
#include "tests/ui/window_fixture.h"
#include "ui/mainwindow/export_commands.h"
#include "ui/mainwindow/status_strip.h"
#include "ui/views/heatmap_view.h"

#include <QFile>
#include <QImage>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

using namespace chwila;
using namespace chwila::ui;

class TestExportCommands : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<WindowFixture>();
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->settled(), 20000);
    }
    void cleanup() { m_fixture.reset(); }

    void everyTableAndPictureLeavesTheWindow_data() {
        QTest::addColumn<int>("action");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("holds");
        QTest::newRow("figures") << int(ActionId::ExportFigures) << "f.csv"
                                 << QByteArray("Claim,Using,Claims,60,");
        QTest::newRow("answers") << int(ActionId::ExportAnswers) << "a.csv"
                                 << QByteArray("Survey,Claim,Claim,");
        QTest::newRow("outline") << int(ActionId::ExportOutline) << "o.csv" << QByteArray("Payment");
        QTest::newRow("heatmap as table")
            << int(ActionId::ExportHeatmapCsv) << "h.csv" << QByteArray("Claims,Using,");
        QTest::newRow("map as drawing") << int(ActionId::ExportMapSvg) << "m.svg" << QByteArray("Payment");
        QTest::newRow("project") << int(ActionId::ExportProject) << "p.json" << QByteArray("Payment");
        QTest::newRow("project in another form")
            << int(ActionId::ExportProject) << "p.csv" << QByteArray("Payment");
        QTest::newRow("project as a graph")
            << int(ActionId::ExportProject) << "p.graphml" << QByteArray("Payment");
        QTest::newRow("project as a flowchart")
            << int(ActionId::ExportProject) << "p.mmd" << QByteArray("Payment");
        QTest::newRow("heatmap as picture") << int(ActionId::ExportHeatmapPng) << "h.png" << QByteArray();
        QTest::newRow("map as picture") << int(ActionId::ExportMapPng) << "m.png" << QByteArray();
    }
    void everyTableAndPictureLeavesTheWindow() {
        QFETCH(int, action);
        QFETCH(QString, file);
        QFETCH(QByteArray, holds);
        const QString path = m_fixture->bench.path(file);
        m_fixture->bench.fileChooser.path = path;
        QVERIFY(m_fixture->window->perform(static_cast<ActionId>(action)));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20000);
        QCOMPARE(m_fixture->bench.notifier.errors, QStringList());
        QVERIFY(!m_fixture->bench.fileChooser.suggested.isEmpty());
        if (file.endsWith(QStringLiteral("png"))) {
            QVERIFY(!QImage(path).isNull());
            return;
        }
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        QVERIFY2(bytes.contains(holds), bytes.left(2000).constData());
        // A project that is not complete is told in a message of its own.
        QTRY_VERIFY(m_fixture->window->status().currentMessage().contains(file)
                    || m_fixture->bench.notifier.informations.join(u' ').contains(file));
    }

    void pictureAndTableNameTheNumberOfAnswers() {
        const QString path = m_fixture->bench.path(QStringLiteral("m.svg"));
        m_fixture->bench.fileChooser.path = path;
        QVERIFY(m_fixture->window->perform(ActionId::ExportMapSvg));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20000);
        QFile svg(path);
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QByteArray bytes = svg.readAll();
        QVERIFY2(bytes.contains("180 answer"), bytes.left(800).constData());
    }

    void aPictureOfTheMapSpeaksTheLanguageOfTheReport() {
        model::Draft draft(m_fixture->project());
        draft.update(model::SettingsId{1},
                     [](model::Settings& settings) { settings.reportLanguage = QStringLiteral("pl"); });
        QVERIFY(m_fixture->window->document().commit(draft.change(), QStringLiteral("Language")));
        const QString path = m_fixture->bench.path(QStringLiteral("pl.svg"));
        m_fixture->bench.fileChooser.path = path;
        QVERIFY(m_fixture->window->perform(ActionId::ExportMapSvg));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20000);
        QFile svg(path);
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QByteArray bytes = svg.readAll();
        QVERIFY2(bytes.contains("180 odpowiedzi"), bytes.left(800).constData());
        QVERIFY(!bytes.contains("answers"));
    }

    void aPictureOfTheHeatmapSpeaksTheLanguageOfTheReport() {
        model::Draft draft(m_fixture->project());
        draft.update(model::SettingsId{1},
                     [](model::Settings& settings) { settings.reportLanguage = QStringLiteral("pl"); });
        QVERIFY(m_fixture->window->document().commit(draft.change(), QStringLiteral("Language")));
        const Language polish(QStringLiteral("pl"));
        NoProgress progress;
        const auto figures = report::computeFigures(wholeHeatmap(), progress);
        QVERIFY(figures);
        const report::HeatmapTable table = report::buildHeatmap(report::heatmapInput(*figures), {}, polish);
        const auto drawn =
            render::heatmapPng(report::titledByFinding(table, polish), render::Theme::light(), 2);
        QVERIFY(drawn);
        const QString path = m_fixture->bench.path(QStringLiteral("pl.png"));
        m_fixture->bench.fileChooser.path = path;
        QVERIFY(m_fixture->window->perform(ActionId::ExportHeatmapPng));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20000);
        QCOMPARE(QImage(path), QImage::fromData(*drawn));
    }

    void aPictureOfTheMapHasTheHeatLayerOfTheScreen() {
        QVERIFY(m_fixture->window->perform(ActionId::ShowHeat));
        const QString path = m_fixture->bench.path(QStringLiteral("heat.svg"));
        m_fixture->bench.fileChooser.path = path;
        QVERIFY(m_fixture->window->perform(ActionId::ExportMapSvg));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20000);
        QFile svg(path);
        QVERIFY(svg.open(QIODevice::ReadOnly));
        QVERIFY(svg.readAll().contains("bad experiences gather"));
    }

    void theHeatmapIsExportedAsItIsSetUp() {
        m_fixture->window->showView(ActionId::ShowHeatmap);
        report::HeatmapSpec spec;
        spec.rows = report::Dimension::Touchpoint;
        spec.columns = report::Dimension::Month;
        spec.measure = report::Measure::Responses;
        static_cast<HeatmapView*>(m_fixture->window->view())->setSpec(spec);
        const QString path = m_fixture->bench.path(QStringLiteral("h.csv"));
        m_fixture->bench.fileChooser.path = path;
        QVERIFY(m_fixture->window->perform(ActionId::ExportHeatmapCsv));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20000);
        QFile csv(path);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArray bytes = csv.readAll();
        QVERIFY2(bytes.startsWith("\xEF\xBB\xBFrow,column,answers\n"), bytes.constData());
        QVERIFY2(bytes.contains("Claim,Jan 2025,10\n"), bytes.constData());
    }

    void aHeatmapUnderAFilterIsNamedAfterIt() {
        m_fixture->window->showView(ActionId::ShowHeatmap);
        m_fixture->session().filter.setFilter({.from = QDate(2025, 1, 1), .to = QDate(2025, 3, 31)});
        m_fixture->bench.fileChooser.path.clear();
        QVERIFY(m_fixture->window->perform(ActionId::ExportHeatmapPng));
        const QString suggested = m_fixture->bench.fileChooser.suggested;
        QVERIFY2(suggested.startsWith(QString::fromUtf8("Satisfaction – ")), qPrintable(suggested));
        QVERIFY2(suggested.endsWith(QStringLiteral(", Q1 2025")), qPrintable(suggested));
    }

    void smallGroupsStayInTheWindow() {
        model::Draft draft(m_fixture->project());
        draft.update(model::SettingsId{1}, [](model::Settings& settings) { settings.smallestGroup = 61; });
        QVERIFY(m_fixture->window->document().commit(draft.change(), QStringLiteral("Protect")));
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->settled(), 20000);
        const QString path = m_fixture->bench.path(QStringLiteral("f.csv"));
        m_fixture->bench.fileChooser.path = path;
        QVERIFY(m_fixture->window->perform(ActionId::ExportFigures));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20000);
        QFile csv(path);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(!csv.readAll().contains("Claims,60,"));
        QTRY_VERIFY(m_fixture->window->status().currentMessage().contains(QStringLiteral("left out")));
    }

    void figuresUnderAFilterAreNamedAfterIt() {
        const QString path = m_fixture->bench.path(QStringLiteral("part.csv"));
        m_fixture->bench.fileChooser.path = path;
        m_fixture->session().filter.setFilter({.from = QDate(2025, 1, 1), .to = QDate(2025, 3, 31)});
        QVERIFY(m_fixture->window->perform(ActionId::ExportFigures));
        const QString suggested = m_fixture->bench.fileChooser.suggested;
        QVERIFY2(suggested.endsWith(QStringLiteral(", Q1 2025")), qPrintable(suggested));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20000);
    }

    void answersOutsideTheFilterAreToldWhereTheyAreWritten() {
        const QString path = m_fixture->bench.path(QStringLiteral("a.csv"));
        m_fixture->bench.fileChooser.path = path;
        m_fixture->session().filter.setFilter({.from = QDate(2025, 1, 1), .to = QDate(2025, 3, 31)});
        QVERIFY(m_fixture->window->perform(ActionId::ExportAnswers));
        const auto said = [this] { return m_fixture->window->status().currentMessage(); };
        QTRY_VERIFY_WITH_TIMEOUT(said().endsWith(QStringLiteral("not only those of the filter.")), 20000);
    }

    void theHeatmapsFindingIsOnItsPicture() {
        NoProgress progress;
        const auto figures = report::computeFigures(wholeHeatmap(), progress);
        QVERIFY(figures);
        const report::HeatmapTable table =
            report::buildHeatmap(report::heatmapInput(*figures), {}, Language());
        const report::HeatmapTable titled = report::titledByFinding(table, Language());
        QVERIFY(titled.title != table.title);
        const QString path = m_fixture->bench.path(QStringLiteral("h.png"));
        m_fixture->bench.fileChooser.path = path;
        QVERIFY(m_fixture->window->perform(ActionId::ExportHeatmapPng));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20000);
        const auto drawn = render::heatmapPng(titled, render::Theme::light(), 2);
        QVERIFY(drawn);
        QCOMPARE(QImage(path), QImage::fromData(*drawn));
    }

    void aPlaceThatCannotBeWrittenIsSaid() {
        m_fixture->bench.fileChooser.path = m_fixture->bench.path(QStringLiteral("none/f.csv"));
        QVERIFY(m_fixture->window->perform(ActionId::ExportFigures));
        QTRY_COMPARE(m_fixture->bench.notifier.errors.size(), 1);
        m_fixture->bench.fileChooser.path.clear(); // the person gave up
        QVERIFY(m_fixture->window->perform(ActionId::ExportAnswers));
        QCOMPARE(m_fixture->bench.notifier.errors.size(), 1);
    }

    void theyStandInTheFileMenuAndOfTheButton() {
        QAction* figures = m_fixture->window->actions().action(ActionId::ExportFigures);
        int menus = 0;
        for (const QMenu* menu : m_fixture->window->findChildren<QMenu*>())
            menus += menu->actions().contains(figures) ? 1 : 0;
        QCOMPARE(menus, 2);
    }

  private:
    report::FiguresRequest wholeHeatmap() const {
        return {m_fixture->window->document().snapshot(),
                m_fixture->session().journey.journey(),
                m_fixture->session().analysis.cube(),
                m_fixture->session().analysis.observations(),
                {},
                report::Audience::Others};
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestExportCommands)
#include "tst_export_commands.moc"
