#include "app/commands/report_command.h"

#include "app/commands/command_line.h"
#include "app/commands/session.h"
#include "core/base/text.h"
#include "core/edit/logo.h"
#include "core/render/font_scope.h"
#include "core/render/pdf_writer.h"
#include "core/report/section.h"
#include "ui/jobs/report_collector.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace chwila::app {

namespace {

/// Filter and journeys as the line names them; the rest of the request follows from the project.
Result<ui::ReportRequest> readRequest(OpenProject& opened, const CommandLine& line, Console& console) {
    ui::ReportRequest request;
    request.project = std::make_shared<const model::Project>(opened.project);
    QStringList wanted = line.value(QStringLiteral("journeys")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (line.has(QStringLiteral("journey"))) wanted += line.value(QStringLiteral("journey"));
    for (const QString& name : wanted) {
        const Result<model::JourneyId> journey = findJourney(opened.project, name.trimmed());
        if (!journey) return fail(journey.error());
        request.journeys.push_back(*journey);
    }
    const Result<feedback::Filter> filter = readFilter(opened, line, console);
    if (!filter) return fail(filter.error());
    request.filter = *filter;
    return request;
}

Result<void> checkDay(const QString& text) {
    if (QDate::fromString(text, Qt::ISODate).isValid()) return {};
    return fail(ErrorCode::Invalid,
                QCoreApplication::translate("cli", "“%1” is not a day; write it as 2025-03-31.").arg(text));
}

Result<void> checkColour(const QString& text) {
    static const QRegularExpression colour(QStringLiteral("^#[0-9A-Fa-f]{6}$"));
    if (colour.match(text).hasMatch()) return {};
    return fail(ErrorCode::Invalid,
                QCoreApplication::translate("cli", "“%1” is not a colour; write it as #1f5f99.").arg(text));
}

Result<void> readFont(report::ReportSpec& spec, const CommandLine& line) {
    if (!line.has(QStringLiteral("font"))) return {};
    const QString wanted = line.value(QStringLiteral("font"));
    if (const std::optional<QString> installed = render::installedFont(wanted)) {
        spec.font = *installed;
        return {};
    }
    return fail(ErrorCode::NotFound,
                QCoreApplication::translate("cli", "The font “%1” is not installed here. There are: %2.")
                    .arg(wanted, render::fontsToChoose().mid(0, 40).join(QStringLiteral(", "))));
}

/// What the line says about the client goes before what the project says.
Result<void> readBrand(report::ReportSpec& spec, const CommandLine& line) {
    if (line.has(QStringLiteral("client"))) spec.client = singleLine(line.value(QStringLiteral("client")));
    if (line.has(QStringLiteral("colour"))) spec.accent = line.value(QStringLiteral("colour"));
    if (const Result<void> font = readFont(spec, line); !font) return font;
    if (!line.has(QStringLiteral("logo"))) return {};
    QFile file(line.value(QStringLiteral("logo")));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Io,
                    QCoreApplication::translate("cli", "“%1” cannot be read.").arg(file.fileName()),
                    file.errorString());
    }
    spec.logo = file.read(edit::largestLogo + 1);
    if (auto problem = edit::logoProblem(spec.logo)) return fail(*std::move(problem));
    return {};
}

QStringList sectionKeys() {
    QStringList keys;
    for (const report::SectionRow& row : report::sectionRows())
        keys += QLatin1String(row.key);
    return keys;
}

QStringList sectionsOf(const QString& words) {
    QStringList keys;
    for (const QString& word : words.split(QLatin1Char(',')))
        keys += word.trimmed().toLower();
    return keys;
}

Result<void> checkSections(const QString& words) {
    const QStringList there = sectionKeys();
    for (const QString& key : sectionsOf(words)) {
        if (there.contains(key)) continue;
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("cli", "There is no section “%1”. There are: %2.")
                        .arg(key, there.join(QStringLiteral(", "))));
    }
    return {};
}

Result<void> checkPaper(const QString& word) {
    const QString paper = word.toLower();
    if (paper == QLatin1String("a4") || paper == QLatin1String("letter")) return {};
    return fail(ErrorCode::Invalid,
                QCoreApplication::translate("cli", "There is no paper “%1”, only a4 and letter.").arg(word));
}

/// A page of the web or a table under that name would be a PDF all the same.
Result<void> checkEnding(const QString& path) {
    const QString ending = QFileInfo(path).suffix();
    if (ending.isEmpty() || ending.compare(QLatin1String("pdf"), Qt::CaseInsensitive) == 0) return {};
    return fail(
        ErrorCode::Invalid,
        QCoreApplication::translate("cli", "The report is a PDF; “%1” is called otherwise.").arg(path));
}

void addReportOptions(CommandLine& line) {
    line.option({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("FILE.pdf"),
                QCoreApplication::translate("cli", "The file to write; one that is there is replaced."));
    line.option(QStringLiteral("paper"), QStringLiteral("SIZE"),
                QCoreApplication::translate("cli", "a4 or letter; by default as the project says."));
    line.option(QStringLiteral("sections"), QStringLiteral("KEYS"),
                QCoreApplication::translate(
                    "cli", "What is printed, in this order, by default as the project says: %1.")
                    .arg(sectionKeys().join(QLatin1Char(','))));
    line.option(QStringLiteral("journeys"), QStringLiteral("NAMES"),
                QCoreApplication::translate(
                    "cli", "Which journeys are printed, by name or number; by default as the project says."));
    line.option(QStringLiteral("date"), QStringLiteral("DAY"),
                QCoreApplication::translate("cli", "Date on the cover; today by default."));
    line.option(QStringLiteral("client"), QStringLiteral("NAME"),
                QCoreApplication::translate("cli", "Whom it is for; by default as the project says."));
    line.option(
        QStringLiteral("logo"), QStringLiteral("PICTURE"),
        QCoreApplication::translate("cli", "The client's logo, PNG or JPEG; by default the project's."));
    line.option(QStringLiteral("colour"), QStringLiteral("#RRGGBB"),
                QCoreApplication::translate("cli", "Colour of titles and lines; by default the project's."));
    line.option(QStringLiteral("font"), QStringLiteral("FAMILY"),
                QCoreApplication::translate("cli", "Font of all texts, embedded; by default the project's."));
    line.check(QStringLiteral("output"), checkEnding);
    line.check(QStringLiteral("paper"), checkPaper);
    line.check(QStringLiteral("sections"), checkSections);
    line.check(QStringLiteral("date"), checkDay);
    line.check(QStringLiteral("colour"), checkColour);
}

/// What is printed and how: as the project says, unless the line says otherwise.
Result<report::ReportSpec> readSpec(const OpenProject& opened, const CommandLine& line, Console& console) {
    report::ReportSpec spec = report::defaultSpec(opened.project, console.language());
    if (line.has(QStringLiteral("language"))) spec.language = console.language();
    if (const Result<void> brand = readBrand(spec, line); !brand) return fail(brand.error());
    if (!spec.font.isEmpty() && !render::installedFont(spec.font)) {
        console.note(QCoreApplication::translate("cli", "The project's font “%1” is not installed here; the "
                                                        "report is set in %2.")
                         .arg(spec.font, render::fontFamily()));
    }
    if (const QString paper = line.value(QStringLiteral("paper")).toLower(); !paper.isEmpty())
        spec.paper = report::paperFromText(paper);
    if (!line.has(QStringLiteral("sections"))) return spec;
    spec.sections.clear();
    for (const QString& key : sectionsOf(line.value(QStringLiteral("sections"))))
        spec.sections.push_back({key, true});
    return spec;
}

Result<report::ReportInput> readInput(OpenProject& opened, const CommandLine& line, const Language& language,
                                      Console& console) {
    Result<ui::ReportRequest> request = readRequest(opened, line, console);
    if (!request) return fail(request.error());
    request->language = language;
    request->today = line.has(QStringLiteral("date"))
                         ? QDate::fromString(line.value(QStringLiteral("date")), Qt::ISODate)
                         : QDate::currentDate();
    request->complete = audienceOf(line) == Audience::Screen;
    Result<report::ReportInput> input = ui::collectReport(*request, opened.file->answers(), console);
    if (!input) return input;
    if (input->journeys.empty()) {
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate(
                        "cli", "The project has no journey with touchpoints to report about."));
    }
    // A map without answers is worth printing; one whose answers are all left out tells a client that nobody
    // was asked.
    const bool isEmpty =
        std::ranges::all_of(input->journeys, [](const auto& told) { return told.result->answers == 0; });
    if (!isEmpty || input->filter.countsEverything()) return input;
    return fail(ErrorCode::NotFound,
                QCoreApplication::translate(
                    "cli", "Under this filter no answers are counted, so no report was written."));
}

} // namespace

int runReport(const QStringList& arguments, Console& console) {
    CommandLine line(
        "report",
        QCoreApplication::translate(
            "cli", "Writes the report as PDF: cover, summary, map, heatmap, moments of truth, method "
                   "and glossary. The project stays as it is: what is said here holds for this report."));
    line.argument(QStringLiteral("FILE.chwila"), QCoreApplication::translate("cli", "The project."));
    addReportOptions(line);
    addFigureOptions(line);
    line.example(QStringLiteral("chwila report trips.chwila -o report.pdf --language ro"),
                 QCoreApplication::translate("cli", "in Romanian, whatever the language of the screen"));
    line.example(QStringLiteral("chwila report trips.chwila -o short.pdf --sections cover,summary,moments"),
                 QCoreApplication::translate("cli", "three sections only"));
    addCompleteOption(line);
    if (const std::optional<int> code = line.parse(arguments, console)) return *code;
    const QString path = line.value(QStringLiteral("output"));
    if (path.isEmpty())
        return console.wrongUsage(QCoreApplication::translate("cli", "-o FILE is missing."),
                                  QStringLiteral("report"));
    Result<OpenProject> opened = openProject(line.at(0), Access::Read);
    if (!opened) return console.failed(opened.error());
    const Result<report::ReportSpec> spec = readSpec(*opened, line, console);
    if (!spec) return console.failed(spec.error());
    const Result<report::ReportInput> input = readInput(*opened, line, spec->language, console);
    if (!input) return console.failed(input.error());
    const Result<void> written = render::writeReport(*input, *spec, path, console);
    if (!written) return console.failed(written.error());
    console.say(QCoreApplication::translate("cli", "%1 written.").arg(path));
    return Done;
}

} // namespace chwila::app
