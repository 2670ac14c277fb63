#include "app/commands/new_command.h"

#include "app/commands/command_line.h"
#include "core/document/document_answers.h"
#include "core/exchange/formats.h"
#include "core/feedback/reading/answer_reader.h"
#include "core/sample/sample_project.h"
#include "core/sample/templates.h"
#include "core/store/answer_store.h"
#include "core/store/project_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace chwila::app {

namespace {

/// A new project before it has a file.
struct Beginning {
    model::Project project;
    std::optional<feedback::Batch> batch;
    std::vector<feedback::Answer> answers;
    std::optional<exchange::ProjectDocument> document; ///< read with --from; then `project` is a copy of its

    qint64 answerCount() const {
        return static_cast<qint64>(document ? document->answers.size() : answers.size());
    }
};

Result<Beginning> readFrom(const QString& path, Console& console) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("cli", "The file cannot be read; see whether it is there."),
                    file.errorString(), {path, 0, 0});
    }
    Result<exchange::ProjectDocument> document = exchange::readDocument(file.readAll(), path);
    if (!document) return fail(document.error());
    for (const Error& problem : document->problems)
        console.note(describe(problem));
    Beginning begun;
    begun.project = document->project;
    begun.document = *std::move(document);
    return begun;
}

Beginning emptyProject(const QString& title, const Language& language) {
    Beginning begun;
    model::Settings settings = begun.project.settings();
    settings.title = title;
    begun.project.put(settings);
    model::Journey journey;
    journey.id = model::JourneyId{begun.project.highestId() + 1};
    journey.name = language.translate("edit", "Customer journey");
    begun.project.put(journey);
    return begun;
}

Result<Beginning> begin(const CommandLine& line, const QString& title, Console& console) {
    const Language& language = console.language();
    if (line.has(QStringLiteral("from"))) return readFrom(line.value(QStringLiteral("from")), console);
    if (line.has(QStringLiteral("sample"))) {
        sample::SampleProject made = sample::makeSample(language);
        return Beginning{std::move(made.project), std::move(made.batch), std::move(made.answers), {}};
    }
    if (line.has(QStringLiteral("template"))) {
        Result<model::Project> project =
            sample::makeTemplate(line.value(QStringLiteral("template")), language);
        if (!project) return fail(project.error());
        return Beginning{*std::move(project), {}, {}, {}};
    }
    return emptyProject(title, language);
}

Result<void> write(Beginning begun, const QString& path, Console& console) {
    Result<std::unique_ptr<store::ProjectFile>> file = store::ProjectFile::create(path, begun.project);
    if (!file) return fail(file.error());
    Result<void> stored;
    if (begun.document) {
        stored = document::storeAnswers(*begun.document, **file, console);
    } else if (begun.batch) {
        feedback::ListAnswerReader rows(std::move(begun.answers));
        const auto batch = (*file)->answers().importBatch(*begun.batch, rows, console);
        if (!batch) stored = fail(batch.error());
    }
    if (stored) return {};
    file->reset();
    QFile::remove(path); // half a project would look like a whole one
    return stored;
}

QStringList templateNames(const Language& language) {
    QStringList names;
    for (const sample::Template& row : sample::templates(language))
        names << row.name;
    return names;
}

void addNewOptions(CommandLine& line, const QStringList& templates) {
    line.argument(QStringLiteral("OUT.chwila"), QCoreApplication::translate("cli", "The file to make."));
    line.option(QStringLiteral("template"), QStringLiteral("NAME"),
                QCoreApplication::translate("cli", "Start from a template: %1.")
                    .arg(templates.join(QStringLiteral(", "))));
    line.choice(QStringLiteral("template"), templates);
    line.flag(QStringLiteral("sample"),
              QCoreApplication::translate(
                  "cli", "Start with the sample: a car insurer's journey with its answers."));
    line.option(
        QStringLiteral("from"), QStringLiteral("FILE"),
        QCoreApplication::translate(
            "cli",
            "Start from a project written by “export -o x.json”, a case (cjm-case/1) or an outline (CSV)."));
    line.option(QStringLiteral("title"), QStringLiteral("TEXT"),
                QCoreApplication::translate("cli", "Title of the project."));
    line.example(QStringLiteral("chwila new --template hotel guests.chwila"),
                 QCoreApplication::translate("cli", "an empty hotel journey"));
    line.example(QStringLiteral("chwila new --sample sample.chwila --language pl"),
                 QCoreApplication::translate("cli", "the sample in Polish"));
}

int originsOf(const CommandLine& line) {
    return int(line.has(QStringLiteral("template"))) + int(line.has(QStringLiteral("sample")))
           + int(line.has(QStringLiteral("from")));
}

} // namespace

int runNew(const QStringList& arguments, Console& console) {
    CommandLine line("new", QCoreApplication::translate(
                                "cli", "Makes a project file; one that is there already is never replaced."));
    addNewOptions(line, templateNames(console.language()));
    if (const std::optional<int> code = line.parse(arguments, console)) return *code;
    if (originsOf(line) > 1) {
        return console.wrongUsage(
            QCoreApplication::translate("cli", "Only one of --template, --sample and --from can be given."),
            QStringLiteral("new"));
    }
    const QString path = line.at(0);
    QString title = line.value(QStringLiteral("title"));
    if (title.isEmpty()) title = QFileInfo(path).completeBaseName();
    Result<Beginning> begun = begin(line, title, console);
    if (!begun) return console.failed(begun.error());
    if (line.has(QStringLiteral("title"))) {
        model::Settings settings = begun->project.settings();
        settings.title = title;
        begun->project.put(settings);
    }
    const qint64 answers = begun->answerCount();
    const qint64 touchpoints = begun->project.all<model::Touchpoint>().size();
    if (const Result<void> written = write(*std::move(begun), path, console); !written) {
        return console.failed(written.error());
    }
    const Language& language = console.language();
    console.say(
        language.translate("cli", "%1: %n touchpoint(s),", nullptr, pluralCount(touchpoints)).arg(path)
        + QLatin1Char(' ') + language.translate("cli", "%n answer(s).", nullptr, pluralCount(answers)));
    return Done;
}

} // namespace chwila::app
