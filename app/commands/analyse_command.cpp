#include "app/commands/analyse_command.h"

#include "app/commands/analysis_text.h"
#include "app/commands/command_line.h"
#include "app/commands/session.h"
#include "core/analysis/result_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace chwila::app {

namespace {

QByteArray jsonOf(const Figures& figures) {
    QJsonObject object = analysis::toJson(*figures.result, *figures.project);
    QJsonObject filter;
    if (figures.filter.from.isValid()) {
        filter.insert(QStringLiteral("from"), figures.filter.from.toString(Qt::ISODate));
    }
    if (figures.filter.to.isValid()) {
        filter.insert(QStringLiteral("to"), figures.filter.to.toString(Qt::ISODate));
    }
    QJsonObject segments;
    for (const feedback::SegmentChoice& choice : figures.filter.segments)
        segments.insert(choice.attribute, QJsonArray::fromStringList(choice.values));
    if (!segments.isEmpty()) filter.insert(QStringLiteral("segments"), segments);
    if (figures.filter.scale) filter.insert(QStringLiteral("scale"), figures.filter.scale->value);
    object.insert(QStringLiteral("filter"), filter);
    return QJsonDocument(object).toJson();
}

} // namespace

int runAnalyse(const QStringList& arguments, Console& console) {
    CommandLine line("analyse",
                     QCoreApplication::translate(
                         "cli", "Prints the moments of truth of a journey and every number behind them."));
    line.argument(QStringLiteral("FILE.chwila"), QCoreApplication::translate("cli", "The project."));
    line.option(
        QStringLiteral("format"), QStringLiteral("FORM"),
        QCoreApplication::translate(
            "cli",
            "text (sentences), json (every number in full precision) or csv (a row for each touchpoint)."));
    addFigureOptions(line);
    line.option({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("FILE"),
                QCoreApplication::translate("cli", "Write to a file instead of the standard output."));
    line.example(
        QStringLiteral("chwila analyse trips.chwila --format json --filter from=2025-01-01,scale=NPS"),
        QCoreApplication::translate("cli", "the answers to one question since January"));
    if (const std::optional<int> code = line.parse(arguments, console)) return *code;
    const QString format =
        line.has(QStringLiteral("format")) ? line.value(QStringLiteral("format")) : QStringLiteral("text");
    const QStringList forms = {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("csv")};
    if (!forms.contains(format)) {
        return console.wrongUsage(
            QCoreApplication::translate("cli", "There is no format “%1”, only text, json and csv.")
                .arg(format),
            QStringLiteral("analyse"));
    }
    Result<OpenProject> opened = openProject(line.at(0), Access::Read);
    if (!opened) return console.failed(opened.error());
    const Result<Figures> figures = computeFigures(*opened, line, console);
    if (!figures) return console.failed(figures.error());
    const QByteArray bytes = format == QLatin1String("json") ? jsonOf(*figures)
                             : format == QLatin1String("csv")
                                 ? analysisCsv(*figures)
                                 : analysisText(*figures, console.language()).toUtf8();
    if (!line.has(QStringLiteral("output"))) {
        console.result(bytes);
        return Done;
    }
    const Result<void> written = writeFile(line.value(QStringLiteral("output")), bytes);
    return written ? Done : console.failed(written.error());
}

} // namespace chwila::app
