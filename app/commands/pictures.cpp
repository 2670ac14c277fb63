#include "app/commands/pictures.h"

#include "app/commands/command_line.h"
#include "core/render/figure_pictures.h"
#include "core/report/heatmap_finding.h"
#include "core/report/report.h"

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

QStringList namesOf(const auto& rows) {
    QStringList names;
    for (const auto& row : rows)
        names << QLatin1String(row.name);
    return names;
}

/// The value an option names; `usual` where the option is not given. Other names never come here: they are
/// choices of the line.
template <class Value>
Value namedOption(const CommandLine& line, const QString& option, std::span<const NamedValue<Value>> rows,
                  Value usual) {
    for (const NamedValue<Value>& row : rows) {
        if (line.value(option) == QLatin1String(row.name)) return row.value;
    }
    return usual;
}

render::MapLayers layersOf(const CommandLine& line) {
    render::MapLayers layers;
    layers.heat = line.has(QStringLiteral("heat"));
    return layers;
}

Result<void> checkScale(const QString& text) {
    bool isNumber = false;
    const double scale = text.toDouble(&isNumber);
    if (isNumber && scale > 0 && scale <= largestScale) return {};
    return fail(
        ErrorCode::Invalid,
        QCoreApplication::translate("cli", "--scale takes a number above 0 and up to %1.").arg(largestScale));
}

double scaleOf(const CommandLine& line) {
    return line.has(QStringLiteral("scale")) ? line.value(QStringLiteral("scale")).toDouble() : 2.0;
}

render::Theme themeOf(const CommandLine& line) {
    return render::Theme::of(
        namedOption<render::ThemeKind>(line, QStringLiteral("theme"), themes, render::ThemeKind::Light));
}

/// A measure by its word, or a column of some analysis by its key: only the figures tell which there are.
Result<void> chooseMeasure(report::HeatmapSpec& spec, const QString& wanted,
                           const analysis::AnalysisResult& result, const Language& language) {
    if (wanted.isEmpty()) return {};
    QStringList words = namesOf(measures);
    for (const NamedValue<report::Measure>& row : measures) {
        if (wanted != QLatin1String(row.name)) continue;
        spec.measure = row.value;
        return {};
    }
    for (const report::PartMeasure& measure : report::partMeasures(result, language)) {
        words += measure.key;
        if (measure.key != wanted) continue;
        spec.measure = report::Measure::OfPart;
        spec.part = wanted;
        return {};
    }
    return fail(ErrorCode::NotFound,
                QCoreApplication::translate("cli", "There is no measure “%1”. There are: %2.")
                    .arg(wanted, words.join(QStringLiteral(", "))));
}

Result<report::HeatmapSpec> heatmapSpec(const CommandLine& line) {
    report::HeatmapSpec spec;
    spec.rows = namedOption<report::Dimension>(line, QStringLiteral("rows"), dimensions, spec.rows);
    spec.columns = namedOption<report::Dimension>(line, QStringLiteral("columns"), dimensions, spec.columns);
    spec.attribute = line.value(QStringLiteral("segment"));
    const bool bySegment =
        spec.rows == report::Dimension::Segment || spec.columns == report::Dimension::Segment;
    if (bySegment && spec.attribute.isEmpty()) {
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("cli", "A heatmap by segment needs --segment NAME."));
    }
    return spec;
}

/// A heatmap by a segment nobody has would be an empty one.
Result<void> checkSegment(OpenProject& opened, const QString& attribute, Console& console) {
    if (attribute.isEmpty()) return {};
    const auto cube = opened.file->answers().cube(opened.project, console);
    if (!cube) return fail(cube.error());
    const auto& attributes = (*cube)->attributes();
    if (attributes.contains(attribute)) return {};
    QStringList names;
    for (const auto& [name, values] : attributes)
        names << name;
    return fail(ErrorCode::NotFound,
                names.isEmpty() ? Cli::tr("There is no segment “%1”: the answers have none.").arg(attribute)
                                : Cli::tr("The answers know no segment “%1”. There are: %2.")
                                      .arg(attribute, names.join(QStringLiteral(", "))));
}

/// Pictures lie beside the report: they speak its language where the line names none.
Language pictureLanguage(const OpenProject& opened, const CommandLine& line, const Console& console) {
    if (line.has(QStringLiteral("language"))) return console.language();
    return report::defaultSpec(opened.project, console.language()).language;
}

} // namespace

void addPictureOptions(CommandLine& line) {
    line.option(QStringLiteral("scale"), QStringLiteral("FACTOR"),
                QCoreApplication::translate("cli", "Pixels per unit of a PNG; 2 by default."));
    line.option(QStringLiteral("theme"), QStringLiteral("NAME"),
                QCoreApplication::translate("cli", "light, dark or contrast."));
    line.flag(QStringLiteral("heat"),
              QCoreApplication::translate("cli", "Map: with the heat layer, where bad experiences gather."));
    line.option(QStringLiteral("rows"), QStringLiteral("WHAT"),
                QCoreApplication::translate(
                    "cli", "Heatmap: department, stage, channel, area, touchpoint, segment or month."));
    line.option(QStringLiteral("columns"), QStringLiteral("WHAT"),
                QCoreApplication::translate("cli", "Heatmap: the same for the columns."));
    line.option(QStringLiteral("measure"), QStringLiteral("WHAT"),
                QCoreApplication::translate(
                    "cli",
                    "Heatmap: satisfaction, low, lost, responses, or a column that an analysis has for "
                    "each touchpoint, as it is called in --table figures: coverage_ratio."));
    line.option(QStringLiteral("segment"), QStringLiteral("NAME"),
                QCoreApplication::translate("cli", "Heatmap: which segment, for rows or columns."));
    line.check(QStringLiteral("scale"), checkScale);
    line.choice(QStringLiteral("theme"), namesOf(themes));
    line.choice(QStringLiteral("rows"), namesOf(dimensions));
    line.choice(QStringLiteral("columns"), namesOf(dimensions));
}

Result<QByteArray> mapSvg(OpenProject& opened, const CommandLine& line, Console& console) {
    const render::Theme theme = themeOf(line);
    const Result<Figures> figures = computeFigures(opened, line, console, audienceOf(line));
    if (!figures) return fail(figures.error());
    return render::mapSvg(*figures, theme, pictureLanguage(opened, line, console), layersOf(line));
}

Result<QByteArray> mapPng(OpenProject& opened, const CommandLine& line, Console& console) {
    const double scale = scaleOf(line);
    const render::Theme theme = themeOf(line);
    const Result<Figures> figures = computeFigures(opened, line, console, audienceOf(line));
    if (!figures) return fail(figures.error());
    return render::mapPng(*figures, theme, pictureLanguage(opened, line, console), scale, layersOf(line));
}

Result<report::HeatmapTable> heatmapTable(OpenProject& opened, const CommandLine& line,
                                          const Language& language, Console& console) {
    Result<report::HeatmapSpec> spec = heatmapSpec(line);
    if (!spec) return fail(spec.error());
    if (const Result<void> known = checkSegment(opened, spec->attribute, console); !known)
        return fail(known.error());
    const Result<Figures> figures = computeFigures(opened, line, console, audienceOf(line));
    if (!figures) return fail(figures.error());
    const Result<void> chosen =
        chooseMeasure(*spec, line.value(QStringLiteral("measure")), *figures->result, language);
    if (!chosen) return fail(chosen.error());
    return report::buildHeatmap(report::heatmapInput(*figures), *spec, language);
}

Result<QByteArray> heatmapPng(OpenProject& opened, const CommandLine& line, Console& console) {
    const double scale = scaleOf(line);
    const render::Theme theme = themeOf(line);
    const Language language = pictureLanguage(opened, line, console);
    const Result<report::HeatmapTable> table = heatmapTable(opened, line, language, console);
    if (!table) return fail(table.error());
    return render::heatmapPng(report::titledByFinding(*table, language), theme, scale);
}

} // namespace chwila::app
