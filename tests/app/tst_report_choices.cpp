// What the report prints: as the project keeps it, or as the command line says.
#include "command_runner.h"
#include "core/model/draft.h"
#include "core/report/report.h"
#include "core/store/project_file.h"

#include <QFile>
#include <QFontDatabase>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace chwila;
using app::Ran;

class TestReportChoices : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        QCOMPARE(app::runCommand({s("new"), s("--template"), s("hotel"), path("h.chwila")}).code,
                 int(app::Done));
        const auto file = store::ProjectFile::open(path("h.chwila"));
        const model::Project project = *(*file)->load();
        model::Draft draft(project);
        const auto journey = draft.add(model::Journey{.name = s("Wedding"), .order = 9});
        const auto stage = draft.add(model::Stage{.journey = journey});
        draft.add(model::Touchpoint{
            .stage = stage, .department = project.all<model::Department>().begin()->id, .name = s("Dance")});
        QVERIFY((*file)->commit(draft.change(), s("Add")));
    }

    void aSectionThatIsNotThereIsToldWithThoseThatAre() {
        const Ran ran = app::runCommand(
            {s("report"), path("h.chwila"), s("-o"), path("x.pdf"), s("--sections"), s("cover,sumary")});
        QCOMPARE(ran.code, int(app::Usage));
        QVERIFY2(ran.errors.contains("sumary"), ran.errors.constData());
        QVERIFY2(ran.errors.contains("cover, contents, summary, map, heatmap, moments"),
                 ran.errors.constData());
        QVERIFY(!QFile::exists(path("x.pdf")));
    }

    void onlyTheSectionsThatAreNamedArePrinted() {
        const int all = pages({});
        QVERIFY2(all > 0, "no page, or pdftotext of poppler-utils is missing");
        const int two = pages({s("--sections"), s("cover, method")});
        QVERIFY2(two >= 2 && two < all, qPrintable(QStringLiteral("%1 of %2").arg(two).arg(all)));
        QVERIFY(bytes({s("--sections"), s("cover,method")}) != bytes({s("--sections"), s("method,cover")}));
    }

    void onlyTheJourneysThatAreNamedArePrinted() {
        const QStringList maps{s("--sections"), s("map")};
        const int both = pages(maps);
        QVERIFY2(both > 0, "no page, or pdftotext of poppler-utils is missing");
        QVERIFY(pages(maps + QStringList{s("--journeys"), s("Wedding")}) < both);
        QCOMPARE(pages(maps + QStringList{s("--journeys"), s("A stay today, wedding")}), both);
        const Ran wrong = app::runCommand(
            {s("report"), path("h.chwila"), s("-o"), path("x.pdf"), s("--journeys"), s("Divorce")});
        QCOMPARE(wrong.code, int(app::Failed));
        QVERIFY(wrong.errors.contains("Divorce"));
    }

    void theProjectKeepsWhatIsPrinted() {
        const QByteArray asSaid = bytes(
            {s("--sections"), s("method,cover"), s("--journeys"), s("Wedding"), s("--paper"), s("letter")});
        {
            const auto file = store::ProjectFile::open(path("h.chwila"));
            model::Draft draft(*(*file)->load());
            draft.update(model::SettingsId{1}, [](model::Settings& settings) {
                settings.reportSections = s("method cover");
                for (const char* off : {"summary", "map", "heatmap", "moments", "moment-pages", "stakes",
                                        "drivers", "hand-offs", "pulse", "improve", "glossary"})
                    settings.reportSections += s(" -") + QLatin1String(off);
                settings.reportPaper = s("letter");
            });
            for (const model::Journey& journey : draft.project().all<model::Journey>()) {
                if (journey.name != s("Wedding"))
                    draft.update(journey.id, [](model::Journey& each) { each.inReport = false; });
            }
            QVERIFY((*file)->commit(draft.change(), s("Choose")));
        }
        QVERIFY2(bytes({}) == asSaid, "the same report");
        QVERIFY2(bytes({s("--paper"), s("a4")}) != asSaid, "the line goes before the project");
    }

    void theFontIsTheLinesOrTheProjects() {
        const QStringList short_{s("--sections"), s("cover,method")};
        const QByteArray usual = bytes(short_);
        const Ran unknown = app::runCommand(
            {s("report"), path("h.chwila"), s("-o"), path("x.pdf"), s("--font"), s("No Such Sans")});
        QCOMPARE(unknown.code, int(app::Failed));
        QVERIFY(unknown.errors.contains("No Such Sans"));
        QVERIFY2(QFontDatabase::hasFamily(s("DejaVu Serif")), "fonts-dejavu-core is missing");
        const QByteArray serif = bytes(short_ + QStringList{s("--font"), s("DejaVu Serif")});
        QVERIFY(serif != usual);
        {
            const auto file = store::ProjectFile::open(path("h.chwila"));
            model::Draft draft(*(*file)->load());
            draft.update(model::SettingsId{1},
                         [](model::Settings& settings) { settings.reportFont = s("DejaVu Serif"); });
            QVERIFY((*file)->commit(draft.change(), s("Font")));
        }
        QVERIFY2(bytes(short_) == serif, "the project keeps it");
    }

  private:
    static QString s(const char* text) { return QString::fromUtf8(text); }
    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QByteArray bytes(const QStringList& options) const {
        const Ran ran = app::runCommand(
            QStringList{s("report"), path("h.chwila"), s("-o"), path("r.pdf"), s("--date"), s("2026-01-05")}
            + options);
        if (ran.code != int(app::Done)) qFatal("%s", ran.errors.constData());
        QFile file(path("r.pdf"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    int pages(const QStringList& options) const {
        bytes(options);
        QProcess reader;
        reader.start(s("pdftotext"), {path("r.pdf"), s("-")});
        if (!reader.waitForStarted() || !reader.waitForFinished()) return 0;
        return static_cast<int>(reader.readAllStandardOutput().count('\f'));
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestReportChoices)
#include "tst_report_choices.moc"
