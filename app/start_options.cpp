#include "app/start_options.h"

#include "app/commands/commands.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace chwila::app {

namespace {

const QString languageOption = QStringLiteral("--language");

void refuse(StartOptions& options, const char* problem, const QString& subject) {
    options.problem = problem;
    options.problemSubject = subject;
}

/// The last --language on the line, wherever it stands; "--language=pl" as well.
QString languageOf(const QStringList& arguments) {
    QString code;
    const QString prefix = languageOption + QLatin1Char('=');
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == languageOption && i + 1 < arguments.size()) code = arguments[i + 1];
        if (arguments[i].startsWith(prefix)) code = arguments[i].mid(prefix.size());
    }
    return code;
}

void readLanguage(StartOptions& options, const QStringList& arguments) {
    options.language = languageOf(arguments);
    options.languageGiven = !options.language.isEmpty();
    if (!options.languageGiven) options.language = Language::systemDefault();
    if (Language::available().contains(options.language)) return;
    refuse(options, QT_TRANSLATE_NOOP("cli", "There is no language “%1”, only en, pl and ro."),
           options.language);
    options.language = QStringLiteral("en");
}

/// False where it is no switch of the program itself.
bool readSwitch(StartOptions& options, const QString& argument) {
    const auto is = [&](const char* shortName, const char* longName) {
        return argument == QLatin1String(shortName) || argument == QLatin1String(longName);
    };
    if (is("-h", "--help")) {
        options.help = true;
    } else if (is("-v", "--version")) {
        options.version = true;
    } else if (is("-q", "--quiet")) {
        options.quiet = true;
    } else {
        return argument.size() > languageOption.size() + 1
               && argument.startsWith(languageOption + QLatin1Char('='));
    }
    return true;
}

/// A bare word that is no file is a command somebody mistyped, not a project.
void refuseMistypedCommand(StartOptions& options) {
    const QString& word = options.file;
    const bool isPath = word.contains(QLatin1Char('/')) || word.contains(QLatin1Char('.'));
    if (!word.isEmpty() && !isPath && !QFileInfo::exists(word))
        refuse(options, QT_TRANSLATE_NOOP("cli", "There is no command “%1” and no file of that name."), word);
}

void readFile(StartOptions& options, const QString& argument) {
    if (argument.startsWith(QLatin1Char('-')) && argument.size() > 1) {
        refuse(options, QT_TRANSLATE_NOOP("cli", "There is no option “%1”."), argument);
    } else if (!options.file.isEmpty()) {
        refuseMistypedCommand(options);
        if (!options.problem)
            refuse(options, QT_TRANSLATE_NOOP("cli", "“%1” is one argument too many."), argument);
    } else {
        options.file = argument;
    }
}

/// "help" and "help COMMAND", as other programs have it.
bool readHelp(StartOptions& options, const QStringList& rest) {
    if (rest.first() != QLatin1String("help") || rest.size() > 2 || QFileInfo::exists(rest.first()))
        return false;
    const QString command = rest.value(1);
    if (!command.isEmpty() && !findCommand(command)) {
        refuse(options, QT_TRANSLATE_NOOP("cli", "There is no command “%1” and no file of that name."),
               command);
        return true;
    }
    options.command = command;
    options.help = command.isEmpty();
    if (!command.isEmpty()) options.arguments = {QStringLiteral("--help")};
    return true;
}

} // namespace

StartOptions readStartOptions(const QStringList& arguments) {
    StartOptions options;
    readLanguage(options, arguments);
    for (qsizetype i = 0; i < arguments.size() && !options.problem; ++i) {
        if (arguments[i] == languageOption || arguments[i] == languageOption + QLatin1Char('=')) {
            const bool separate = arguments[i] == languageOption;
            if (!separate || i + 1 == arguments.size())
                refuse(options, QT_TRANSLATE_NOOP("cli", "“%1” needs a value."), languageOption);
            ++i;
        } else if (readHelp(options, arguments.mid(i))) {
            return options;
        } else if (findCommand(arguments[i])) {
            options.command = arguments[i];
            options.arguments = arguments.mid(i + 1);
            return options;
        } else if (!readSwitch(options, arguments[i])) {
            readFile(options, arguments[i]);
        }
    }
    if (!options.problem) refuseMistypedCommand(options);
    return options;
}

} // namespace chwila::app
