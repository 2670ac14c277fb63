#include "app/commands/pictures.h"

#include "app/commands/command_line.h"
#include "core/feedback/suppression.h"
#include "core/layout/map_layout.h"
#include "core/render/map_writer.h"

#include <QBuffer>
#include <QCoreApplication>

namespace chwila::app {

namespace {

constexpr double heatmapWidth = 1200;
constexpr double largestScale = 8;

template <class Value>
struct NamedValue {
    const char* name;
    Value value;
};
constexpr NamedValue<report::Dimension> dimensions[] = {
    {"department", report::Dimension::Department}, {"stage", report::Dimension::Stage},
    {"channel", report::Dimension::Channel},       {"area", report::Dimension::ExperienceArea},
    {"touchpoint", report::Dimension::Touchpoint}, {"segment", report::Dimension::Segment},
    {"month", report::Dimension::Month},
};
constexpr NamedValue<report::Measure> measures[] = {
    {"satisfaction", report::Measure::Satisfaction},
    {"low", report::Measure::LowShare},
    {"lost", report::Measure::CustomersLost},
    {"responses", report::Measure::Responses},
};
constexpr NamedValue<render::ThemeKind> themes[] = {
    {"light", render::ThemeKind::Light},
    {"dark", render::ThemeKind::Dark},
    {"contrast", render::ThemeKind::HighContrast},
};

/// The value an option names; `usual` where the option is not given.
template <class Value>
Result<Value> namedOption(const CommandLine& line, const QString& option,
                          std::span<const NamedValue<Value>> rows, Value usual) {
    if (!line.has(option)) return usual;
    QStringList names;
    for (const NamedValue<Value>& row : rows) {
        if (line.value(option) == QLatin1String(row.name)) return row.value;
        names << QLatin1String(row.name);
    }
    return fail(ErrorCode::Invalid,
                QCoreApplication::translate("cli", "“%1” is not possible for --%2. There are: %3.")
                    .arg(line.value(option), option, names.join(QStringLiteral(", "))));
}

Result<double> scaleOf(const CommandLine& line) {
    if (!line.has(QStringLiteral("scale"))) return 2.0;
    bool isNumber = false;
    const double scale = line.value(QStringLiteral("scale")).toDouble(&isNumber);
    if (isNumber && scale > 0 && scale <= largestScale) return scale;
    return fail(
        ErrorCode::Invalid,
        QCoreApplication::translate("cli", "--scale takes a number above 0 and up to %1.").arg(largestScale));
}

/// A map ready to be drawn.
struct Drawing {
    layout::MapLayout layout;
    render::MapContent content;
    render::Theme theme;
    render::PictureText text;
};

Result<Drawing> drawing(OpenProject& opened, const CommandLine& line, Console& console) {
    const auto theme =
        namedOption<render::ThemeKind>(line, QStringLiteral("theme"), themes, render::ThemeKind::Light);
    if (!theme) return fail(theme.error());
    const Result<Figures> figures = computeFigures(opened, line, console, audienceOf(line));
    if (!figures) return fail(figures.error());
    const Language& language = console.language();
    const model::Journey* journey = figures->project->find(figures->journey);
    QString caption =
        feedback::describe(figures->filter, *figures->project, language) + QStringLiteral(" · ")
        + language.translate("cli", "%n answer(s)", nullptr, pluralCount(figures->result->answers));
    const QString leftOut =
        feedback::describeLeftOut(figures->leftOut, figures->project->settings().smallestGroup, language);
    if (!leftOut.isEmpty()) caption += QStringLiteral(" · ") + leftOut;
    return Drawing{layout::layoutMap(*figures->project, figures->journey),
                   render::mapContent(*figures->project, figures->journey, figures->result.get(), language),
                   render::Theme::of(*theme),
                   {journey->name, caption}};
}

Result<report::HeatmapSpec> heatmapSpec(const CommandLine& line) {
    report::HeatmapSpec spec;
    const auto rows = namedOption<report::Dimension>(line, QStringLiteral("rows"), dimensions, spec.rows);
    if (!rows) return fail(rows.error());
    const auto columns =
        namedOption<report::Dimension>(line, QStringLiteral("columns"), dimensions, spec.columns);
    if (!columns) return fail(columns.error());
    const auto measure =
        namedOption<report::Measure>(line, QStringLiteral("measure"), measures, spec.measure);
    if (!measure) return fail(measure.error());
    spec.rows = *rows;
    spec.columns = *columns;
    spec.measure = *measure;
    spec.attribute = line.value(QStringLiteral("segment"));
    const bool bySegment =
        spec.rows == report::Dimension::Segment || spec.columns == report::Dimension::Segment;
    if (bySegment && spec.attribute.isEmpty()) {
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("cli", "A heatmap by segment needs --segment NAME."));
    }
    return spec;
}

} // namespace

void addPictureOptions(CommandLine& line) {
    line.option(QStringLiteral("scale"), QStringLiteral("FACTOR"),
                QCoreApplication::translate("cli", "Pixels per unit of a PNG; 2 by default."));
    line.option(QStringLiteral("theme"), QStringLiteral("NAME"),
                QCoreApplication::translate("cli", "light, dark or contrast."));
    line.option(QStringLiteral("rows"), QStringLiteral("WHAT"),
                QCoreApplication::translate(
                    "cli", "Heatmap: department, stage, channel, area, touchpoint, segment or month."));
    line.option(QStringLiteral("columns"), QStringLiteral("WHAT"),
                QCoreApplication::translate("cli", "Heatmap: the same for the columns."));
    line.option(QStringLiteral("measure"), QStringLiteral("WHAT"),
                QCoreApplication::translate("cli", "Heatmap: satisfaction, low, lost or responses."));
    line.option(QStringLiteral("segment"), QStringLiteral("NAME"),
                QCoreApplication::translate("cli", "Heatmap: which segment, for rows or columns."));
}

Result<QByteArray> mapSvg(OpenProject& opened, const CommandLine& line, Console& console) {
    const Result<Drawing> map = drawing(opened, line, console);
    if (!map) return fail(map.error());
    return render::renderMapSvg(map->layout, map->content, map->theme, map->text);
}

Result<QByteArray> mapPng(OpenProject& opened, const CommandLine& line, Console& console) {
    const Result<double> scale = scaleOf(line);
    if (!scale) return fail(scale.error());
    const Result<Drawing> map = drawing(opened, line, console);
    if (!map) return fail(map.error());
    return render::renderMapPng(map->layout, map->content, map->theme, map->text, *scale);
}

Result<QByteArray> heatmapPng(OpenProject& opened, const CommandLine& line, Console& console) {
    const Result<double> scale = scaleOf(line);
    if (!scale) return fail(scale.error());
    const auto theme =
        namedOption<render::ThemeKind>(line, QStringLiteral("theme"), themes, render::ThemeKind::Light);
    if (!theme) return fail(theme.error());
    const Result<report::HeatmapSpec> spec = heatmapSpec(line);
    if (!spec) return fail(spec.error());
    const Result<Figures> figures = computeFigures(opened, line, console, audienceOf(line));
    if (!figures) return fail(figures.error());
    report::HeatmapInput input = heatmapInput(*figures);
    if (audienceOf(line) == Audience::Others)
        input.smallestGroup = figures->project->settings().smallestGroup;
    const report::HeatmapTable table = report::buildHeatmap(input, *spec, console.language());
    const QImage image = render::renderHeatmapImage(table, render::Theme::of(*theme), heatmapWidth, *scale);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (image.isNull() || !image.save(&buffer, "PNG")) {
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("cli", "The picture is too large; try a smaller --scale."));
    }
    return bytes;
}

report::HeatmapInput heatmapInput(const Figures& figures) {
    return {.project = *figures.project,
            .journey = figures.journey,
            .counts = figures.counts,
            .filter = figures.filter,
            .result = figures.result.get(),
            .profiles = figures.cube->profiles(),
            .countsUnder =
                [&figures](const feedback::Filter& filter) {
                    feedback::AnswerCounts counts = figures.cube->counts(*figures.project, filter);
                    if (figures.leftOut == 0) return counts;
                    const feedback::ProtectedCounts shown{figures.counts, 0};
                    std::erase_if(counts.cells, [&](const feedback::AnswerCounts::Cell& cell) {
                        return !shown.shows(cell.touchpoint, cell.scale);
                    });
                    return counts;
                },
            .firstDay = figures.cube->firstDay(),
            .lastDay = figures.cube->lastDay()};
}

} // namespace chwila::app
