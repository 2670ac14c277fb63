#include "app/start_options.h"

#include "app/commands/commands.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace chwila::app {

namespace {

/// The last --language on the line, wherever it stands; "--language=pl" as well.
QString languageOf(const QStringList& arguments) {
    QString code;
    const QString prefix = QStringLiteral("--language=");
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--language") && i + 1 < arguments.size()) code = arguments[i + 1];
        if (arguments[i].startsWith(prefix)) code = arguments[i].mid(prefix.size());
    }
    return code;
}

} // namespace

StartOptions readStartOptions(const QStringList& arguments) {
    StartOptions options;
    options.language = languageOf(arguments);
    options.languageGiven = !options.language.isEmpty();
    if (!options.languageGiven) options.language = Language::systemDefault();
    if (!Language::available().contains(options.language)) {
        options.problem = QT_TRANSLATE_NOOP("cli", "There is no language “%1”, only en, pl and ro.");
        options.problemSubject = options.language;
        options.language = QStringLiteral("en");
        return options;
    }
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        const auto is = [&](const char* shortName, const char* longName) {
            return argument == QLatin1String(shortName) || argument == QLatin1String(longName);
        };
        if (is("-h", "--help")) {
            options.help = true;
        } else if (is("-v", "--version")) {
            options.version = true;
        } else if (is("-q", "--quiet")) {
            options.quiet = true;
        } else if (argument == QLatin1String("--language")) {
            ++i;
        } else if (argument.startsWith(QLatin1String("--language="))) {
            continue;
        } else if (findCommand(argument)) {
            options.command = argument;
            options.arguments = arguments.mid(i + 1);
            return options;
        } else if (argument.startsWith(QLatin1Char('-')) && argument.size() > 1) {
            options.problem = QT_TRANSLATE_NOOP("cli", "There is no option “%1”.");
            options.problemSubject = argument;
            return options;
        } else if (!options.file.isEmpty()) {
            options.problem = QT_TRANSLATE_NOOP("cli", "“%1” is one argument too many.");
            options.problemSubject = argument;
            return options;
        } else {
            options.file = argument;
        }
    }
    // A bare word that is no file is a command somebody mistyped, not a project.
    const QString& word = options.file;
    const bool isPath = word.contains(QLatin1Char('/')) || word.contains(QLatin1Char('.'));
    if (!word.isEmpty() && !isPath && !QFileInfo::exists(word)) {
        options.problem = QT_TRANSLATE_NOOP("cli", "There is no command “%1” and no file of that name.");
        options.problemSubject = word;
    }
    return options;
}

} // namespace chwila::app
