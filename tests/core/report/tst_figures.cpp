#include "core/feedback/scale_levels.h"
#include "core/model/draft.h"
#include "core/report/figure_tables.h"

#include <QTest>

using namespace chwila;
using namespace chwila::report;
using namespace chwila::model;

namespace {

/// "Claim" has 40 answers, "Payment" 3, which are too few for others.
struct FiguresSurvey {
    std::shared_ptr<const Project> project;
    JourneyId journey;
    std::shared_ptr<const feedback::ResponseCube> cube;

    FiguresSurvey() {
        Project empty;
        Draft draft(empty);
        journey = draft.add(Journey{.name = QStringLiteral("Insurance")});
        const StageId stage = draft.add(Stage{.journey = journey, .name = QStringLiteral("Using")});
        const DepartmentId claims = draft.add(Department{.name = QStringLiteral("Claims")});
        const ScaleId scale = draft.add(feedback::usualScale(ScaleKind::Nps));
        const SourceId source = draft.add(Source{.name = QStringLiteral("FiguresSurvey")});
        feedback::CubeBuilder builder;
        const int everybody = builder.profile({});
        for (const auto& [name, n] : {std::pair("Claim", 40), std::pair("Payment", 3)}) {
            const TouchpointId id =
                draft.add(Touchpoint{.stage = stage, .department = claims, .name = QLatin1String(name)});
            const AliasId alias = draft.add(
                Alias{.source = source, .label = QLatin1String(name), .scale = scale, .touchpoint = id});
            builder.add(alias, everybody, QDate(2025, 3, 3).toJulianDay(), 7, n);
        }
        Project made = draft.project();
        Settings settings = made.settings();
        settings.smallestGroup = 5;
        made.put(settings);
        project = std::make_shared<const Project>(made);
        cube = std::move(builder).build();
    }

    Figures figures(Audience audience) const {
        NoProgress silent;
        return *computeFigures({project, journey, cube, {}, {}, audience}, silent);
    }
};

} // namespace

class TestFigures : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theCaptionOfAPictureNamesFilterAndNumberOfAnswers() {
        const FiguresSurvey survey;
        QCOMPARE(pictureCaption(survey.figures(Audience::Screen), Language()),
                 QStringLiteral("No filter · 43 answer(s)"));
    }

    void othersGetNoSmallGroupAndAreTold() {
        const FiguresSurvey survey;
        const Figures figures = survey.figures(Audience::Others);
        QCOMPARE(figures.leftOut, 1);
        QCOMPARE(figures.result->answers, 40);
        const QString caption = pictureCaption(figures, Language());
        QVERIFY2(caption.contains(QStringLiteral("40 answer"))
                     && caption.contains(QStringLiteral("left out")),
                 qPrintable(caption));
        QCOMPARE(heatmapInput(figures).smallestGroup, 5);
        const QString heatmap = buildHeatmap(heatmapInput(figures), {}, Language()).caption;
        QVERIFY2(heatmap.contains(QStringLiteral("1 group(s) of fewer than 5 answers left out")),
                 qPrintable(heatmap));
    }

    void theTableHasARowForEachTouchpoint() {
        const FiguresSurvey survey;
        const QList<QByteArray> all = figuresCsv(survey.figures(Audience::Screen)).split('\n');
        QCOMPARE(all.size(), 4);
        QVERIFY(all[0].startsWith("\xEF\xBB\xBFid,key,touchpoint,stage,department,answers,low,"));
        QVERIFY2(all[2].contains("Payment,Using,Claims,3,"), all[2].constData());
        const QByteArray others = figuresCsv(survey.figures(Audience::Others));
        QVERIFY2(others.contains("Payment,Using,Claims,0,"), others.constData());
    }

    void withoutAnswersTheyAreEmpty() {
        const FiguresSurvey survey;
        NoProgress silent;
        const auto figures =
            computeFigures({survey.project, survey.journey, {}, {}, {}, Audience::Others}, silent);
        QVERIFY(figures);
        QCOMPARE(figures->result->answers, 0);
    }
};

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
