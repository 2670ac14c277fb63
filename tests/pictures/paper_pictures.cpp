#include "tests/pictures/paper_pictures.h"

#include "core/layout/map_layout.h"
#include "core/render/heatmap_painter.h"
#include "core/render/map_writer.h"
#include "core/render/report_painter.h"
#include "tests/pictures/scene.h"

#include <QFile>
#include <QTextStream>

namespace chwila::pictures {

namespace {

struct ThemeRow {
    const char* name;
    render::ThemeKind kind;
};
constexpr int shuffles = 99; // pictures need no more digits
constexpr int redraws = 50;

constexpr ThemeRow themes[] = {
    {"light", render::ThemeKind::Light},
    {"dark", render::ThemeKind::Dark},
    {"contrast", render::ThemeKind::HighContrast},
};

struct HeatmapRow {
    const char* name;
    report::HeatmapSpec spec;
};

std::vector<HeatmapRow> heatmaps(const Scene& scene) {
    using report::Dimension;
    using report::Measure;
    const auto& attributes = scene.cube->attributes();
    const QString attribute = attributes.empty() ? QString() : attributes.begin()->first;
    return {
        {"department-stage", {Dimension::Department, Dimension::Stage, Measure::Satisfaction, {}}},
        {"department-stage-low", {Dimension::Department, Dimension::Stage, Measure::LowShare, {}}},
        {"channel-area-lost", {Dimension::Channel, Dimension::ExperienceArea, Measure::CustomersLost, {}}},
        {"stage-segment", {Dimension::Stage, Dimension::Segment, Measure::Satisfaction, attribute}},
        {"department-month", {Dimension::Department, Dimension::Month, Measure::Satisfaction, {}}},
        {"touchpoint-segment", {Dimension::Touchpoint, Dimension::Segment, Measure::Responses, attribute}},
    };
}

class Pictures {
  public:
    Pictures(QDir folder, const Language& language)
        : m_folder(std::move(folder)),
          m_language(language),
          m_scene(sampleScene(language, shuffles, redraws)) {}

    void paint(const ThemeRow& row) {
        const render::Theme& theme = render::Theme::of(row.kind);
        const layout::MapLayout map = layout::layoutMap(*m_scene.project, m_scene.journey);
        const render::MapContent content =
            render::mapContent(*m_scene.project, m_scene.journey, &m_scene.result, m_language);
        const render::PictureText text{m_scene.project->find(m_scene.journey)->name,
                                       describe(feedback::Filter{}, *m_scene.project, m_language)};
        for (const double scale : {1.0, 2.0}) {
            save(render::renderMapImage(map, content, theme, text, scale), "map", row, scale);
        }
        save(render::renderMapImage(map, content, theme, text, 0.35), "map-far", row, 1);
        const render::MapContent heat =
            render::mapContent(*m_scene.project, m_scene.journey, &m_scene.result, m_language, {true});
        save(render::renderMapImage(map, heat, theme, text, 0.7), "map-heat", row, 1);
        save(render::renderMapImage(map, heat, theme, text, 0.25), "map-heat-far", row, 1);
        save(render::renderMapImage(map, content, theme, text, 0.14), "map-farthest", row, 1);
        for (const HeatmapRow& heatmap : heatmaps(m_scene)) {
            const report::HeatmapTable table = tableOf(heatmap.spec);
            save(render::renderHeatmapImage(table, theme, 1200, 1), heatmap.name, row, 1);
        }
        if (row.kind == render::ThemeKind::Light) {
            QFile file(m_folder.filePath(QStringLiteral("map-%1.svg").arg(m_language.code())));
            if (!file.open(QIODevice::WriteOnly)
                || file.write(render::renderMapSvg(map, content, theme, text)) < 0) {
                QTextStream(stderr) << file.errorString() << Qt::endl;
            }
        }
    }

    /// Every page of the report, on its own white paper.
    void paintReport() {
        report::ReportInput input;
        input.project = m_scene.project;
        input.journeys = {{std::make_shared<const analysis::AnalysisResult>(m_scene.result), m_scene.counts}};
        input.words = m_scene.words;
        input.firstAnswer = m_scene.cube->firstDay();
        input.lastAnswer = m_scene.cube->lastDay();
        input.today = input.lastAnswer;
        report::ReportSpec spec = report::defaultSpec(*m_scene.project, m_language);
        spec.language = m_language;
        const render::FontMeasure measure;
        const report::PagedReport pages = report::paginate(report::buildReport(input, spec), measure);
        const render::ReportPictures maps(input, m_language);
        const render::Theme theme = render::reportTheme(spec.accent);
        int number = 0;
        for (const report::Page& page : pages.pages) {
            const QString file = QStringLiteral("report-%1-%2.png")
                                     .arg(m_language.code())
                                     .arg(++number, 2, 10, QLatin1Char('0'));
            save(render::pageImage(page, theme, maps, 110), file);
        }
    }

  private:
    report::HeatmapTable tableOf(const report::HeatmapSpec& spec) const {
        const report::HeatmapInput input{
            *m_scene.project,
            m_scene.journey,
            m_scene.counts,
            {},
            &m_scene.result,
            m_scene.cube->profiles(),
            [this](const feedback::Filter& filter) { return m_scene.cube->counts(*m_scene.project, filter); },
            m_scene.cube->firstDay(),
            m_scene.cube->lastDay()};
        return report::buildHeatmap(input, spec, m_language);
    }

    void save(const QImage& image, const char* name, const ThemeRow& theme, double scale) const {
        const QString file = QStringLiteral("%1-%2-%3-%4x.png")
                                 .arg(QLatin1String(name), QLatin1String(theme.name), m_language.code())
                                 .arg(scale);
        save(image, file);
    }
    void save(const QImage& image, const QString& file) const {
        if (!image.save(m_folder.filePath(file)))
            QTextStream(stderr) << "could not write " << m_folder.filePath(file) << Qt::endl;
    }

    QDir m_folder;
    Language m_language;
    Scene m_scene;
};

} // namespace

void paintPapers(const QDir& folder, const Choice& choice) {
    for (const QString& code : choice.languages) {
        Pictures pictures(folder, Language(code));
        for (const ThemeRow& theme : themes) {
            if (choice.themes.contains(QLatin1String(theme.name))) pictures.paint(theme);
        }
        pictures.paintReport();
    }
}

} // namespace chwila::pictures
