#include "app/commands/pictures.h"

#include "app/commands/command_line.h"
#include "core/render/figure_pictures.h"

#include <QCoreApplication>

namespace chwila::app {

namespace {

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

Result<render::Theme> themeOf(const CommandLine& line) {
    const auto kind =
        namedOption<render::ThemeKind>(line, QStringLiteral("theme"), themes, render::ThemeKind::Light);
    if (!kind) return fail(kind.error());
    return render::Theme::of(*kind);
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
    const Result<render::Theme> theme = themeOf(line);
    if (!theme) return fail(theme.error());
    const Result<Figures> figures = computeFigures(opened, line, console, audienceOf(line));
    if (!figures) return fail(figures.error());
    return render::mapSvg(*figures, *theme, console.language());
}

Result<QByteArray> mapPng(OpenProject& opened, const CommandLine& line, Console& console) {
    const Result<double> scale = scaleOf(line);
    if (!scale) return fail(scale.error());
    const Result<render::Theme> theme = themeOf(line);
    if (!theme) return fail(theme.error());
    const Result<Figures> figures = computeFigures(opened, line, console, audienceOf(line));
    if (!figures) return fail(figures.error());
    return render::mapPng(*figures, *theme, console.language(), *scale);
}

Result<report::HeatmapTable> heatmapTable(OpenProject& opened, const CommandLine& line, Console& console) {
    const Result<report::HeatmapSpec> spec = heatmapSpec(line);
    if (!spec) return fail(spec.error());
    const Result<Figures> figures = computeFigures(opened, line, console, audienceOf(line));
    if (!figures) return fail(figures.error());
    return report::buildHeatmap(report::heatmapInput(*figures), *spec, console.language());
}

Result<QByteArray> heatmapPng(OpenProject& opened, const CommandLine& line, Console& console) {
    const Result<double> scale = scaleOf(line);
    if (!scale) return fail(scale.error());
    const Result<render::Theme> theme = themeOf(line);
    if (!theme) return fail(theme.error());
    const Result<report::HeatmapTable> table = heatmapTable(opened, line, console);
    if (!table) return fail(table.error());
    return render::heatmapPng(*table, *theme, *scale);
}

} // namespace chwila::app
