#include "app/commands/command_line.h"

#include <QCoreApplication>

#include <algorithm>

namespace chwila::app {

namespace {

QString dashed(const QString& name) {
    return (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
}

QString spelled(const QCommandLineOption& option) {
    QStringList names;
    for (const QString& name : option.names())
        names << dashed(name);
    const QString value = option.valueName();
    return names.join(QStringLiteral(", ")) + (value.isEmpty() ? QString() : QLatin1Char(' ') + value);
}

} // namespace

QString helpRows(const std::vector<std::pair<QString, QString>>& rows) {
    constexpr qsizetype widest = 32;
    qsizetype width = 0;
    for (const auto& [left, right] : rows) {
        if (left.size() <= widest) width = std::max(width, left.size());
    }
    QString text;
    for (const auto& [left, right] : rows) {
        text += QStringLiteral("  ") + left.leftJustified(width);
        if (left.size() > width) text += QLatin1Char('\n') + QString(width + 2, QLatin1Char(' '));
        text += QStringLiteral("  ") + right + QLatin1Char('\n');
    }
    return text;
}

CommandLine::CommandLine(const char* command, const QString& summary)
    : m_command(QLatin1String(command)), m_summary(summary) {}

CommandLine& CommandLine::argument(const QString& name, const QString& description, bool optional) {
    m_arguments.push_back({name, description, optional});
    return *this;
}

CommandLine& CommandLine::flag(const QString& name, const QString& description) {
    m_options.append(QCommandLineOption(name, description));
    return *this;
}

CommandLine& CommandLine::option(const QString& name, const QString& value, const QString& description) {
    return option(QStringList{name}, value, description);
}

CommandLine& CommandLine::option(const QStringList& names, const QString& value, const QString& description) {
    m_options.append(QCommandLineOption(names, description, value));
    return *this;
}

CommandLine& CommandLine::check(const QString& option, std::function<Result<void>(const QString&)> accepts) {
    m_checks.emplace_back(option, std::move(accepts));
    return *this;
}

CommandLine& CommandLine::choice(const QString& option, const QStringList& words) {
    return check(option, [option, words](const QString& value) -> Result<void> {
        if (words.contains(value)) return {};
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("cli", "“%1” is not possible for --%2. There are: %3.")
                        .arg(value, option, words.join(QStringLiteral(", "))));
    });
}

CommandLine& CommandLine::several(const QString& option) {
    m_several += option;
    return *this;
}

CommandLine& CommandLine::example(const QString& line, const QString& meaning) {
    m_examples.emplace_back(line, meaning);
    return *this;
}

std::optional<int> CommandLine::parse(const QStringList& arguments, Console& console) {
    m_options.append(
        QCommandLineOption({QStringLiteral("q"), QStringLiteral("quiet")},
                           QCoreApplication::translate("cli", "Say nothing but results and errors.")));
    m_options.append(
        QCommandLineOption(QStringLiteral("language"),
                           QCoreApplication::translate("cli", "Language of what is said: en, pl or ro."),
                           QStringLiteral("CODE")));
    m_options.append(QCommandLineOption({QStringLiteral("h"), QStringLiteral("help")},
                                        QCoreApplication::translate("cli", "Show this help.")));
    m_parser.addOptions(m_options);
    const bool understood = m_parser.parse(QStringList{QStringLiteral("chwila")} + arguments);
    if (m_parser.isSet(QStringLiteral("help"))) {
        console.result(helpText().toUtf8());
        return Done;
    }
    if (!understood) return console.wrongUsage(problemOf(arguments), m_command);
    if (has(QStringLiteral("quiet"))) console.setQuiet(true);
    const auto given = static_cast<std::size_t>(m_parser.positionalArguments().size());
    const auto needed = static_cast<std::size_t>(
        std::ranges::count_if(m_arguments, [](const Argument& argument) { return !argument.optional; }));
    if (given < needed) {
        return console.wrongUsage(
            QCoreApplication::translate("cli", "%1 is missing.").arg(m_arguments[given].name), m_command);
    }
    if (given > m_arguments.size()) {
        return console.wrongUsage(
            QCoreApplication::translate("cli", "“%1” is one argument too many.")
                .arg(m_parser.positionalArguments().at(static_cast<qsizetype>(m_arguments.size()))),
            m_command);
    }
    // In the log of a night that sees to several projects a sentence alone would not say which.
    if (m_arguments.front().name.endsWith(QLatin1String(".chwila"))) console.setSubject(at(0));
    if (const QString option = givenTwice(); !option.isEmpty()) {
        return console.wrongUsage(
            QCoreApplication::translate("cli", "“%1” can be given once only.").arg(dashed(option)),
            m_command);
    }
    if (const QString option = givenEmpty(); !option.isEmpty()) {
        return console.wrongUsage(
            QCoreApplication::translate("cli", "“%1” needs a value.").arg(dashed(option)), m_command);
    }
    if (const std::optional<Error> wrong = wrongValue()) return console.wrongUsage(wrong->message, m_command);
    return std::nullopt;
}

/// The option that is there more than once though it says one thing only; empty where there is none.
QString CommandLine::givenTwice() const {
    for (const QCommandLineOption& option : m_options) {
        const QString name = option.names().back();
        if (option.valueName().isEmpty() || m_several.contains(name)) continue;
        if (m_parser.values(option).size() > 1) return name;
    }
    return {};
}

/// The option whose value is empty, as that of an unset variable in a script is: who wants none leaves the
/// option out.
QString CommandLine::givenEmpty() const {
    for (const QCommandLineOption& option : m_options) {
        const QString name = option.names().back();
        if (option.valueName().isEmpty()) continue;
        const QStringList given = m_parser.values(name);
        if (std::ranges::any_of(given, [](const QString& value) { return value.trimmed().isEmpty(); }))
            return name;
    }
    return {};
}

std::optional<Error> CommandLine::wrongValue() const {
    for (const auto& [option, accepts] : m_checks) {
        for (const QString& value : m_parser.values(option)) {
            if (const Result<void> accepted = accepts(value); !accepted) return accepted.error();
        }
    }
    return std::nullopt;
}

/// Why the parser refused the line; its own sentences are English whatever the language.
QString CommandLine::problemOf(const QStringList& arguments) const {
    const QStringList unknown = m_parser.unknownOptionNames();
    if (!unknown.isEmpty()) {
        return QCoreApplication::translate("cli", "There is no option “%1”.").arg(dashed(unknown.first()));
    }
    for (const QString& argument : arguments) {
        const qsizetype equals = argument.indexOf(QLatin1Char('='));
        const QString name = argument.mid(2, equals - 2);
        if (!argument.startsWith(QLatin1String("--")) || equals < 0) continue;
        const bool isFlag = std::ranges::any_of(m_options, [&](const QCommandLineOption& option) {
            return option.valueName().isEmpty() && option.names().contains(name);
        });
        if (isFlag) return QCoreApplication::translate("cli", "“%1” takes no value.").arg(dashed(name));
    }
    // A value can be missing at the end of the line only; anywhere else the next word is taken for it.
    return QCoreApplication::translate("cli", "“%1” needs a value.")
        .arg(arguments.value(arguments.size() - 1));
}

QString CommandLine::helpText() const {
    QString usage = QStringLiteral("chwila ") + m_command;
    std::vector<std::pair<QString, QString>> rows;
    for (const Argument& argument : m_arguments) {
        usage += QLatin1Char(' ')
                 + (argument.optional ? QLatin1Char('[') + argument.name + QLatin1Char(']') : argument.name);
        rows.emplace_back(argument.name, argument.description);
    }
    usage += QLatin1Char(' ') + QCoreApplication::translate("cli", "[options]");
    QString text = QCoreApplication::translate("cli", "Usage: %1").arg(usage) + QStringLiteral("\n\n")
                   + m_summary + QStringLiteral("\n\n");
    if (!rows.empty())
        text += QCoreApplication::translate("cli", "Arguments:") + QLatin1Char('\n') + helpRows(rows)
                + QLatin1Char('\n');
    rows.clear();
    for (const QCommandLineOption& option : m_options)
        rows.emplace_back(spelled(option), option.description());
    text += QCoreApplication::translate("cli", "Options:") + QLatin1Char('\n') + helpRows(rows);
    if (!m_examples.empty()) {
        text += QLatin1Char('\n') + QCoreApplication::translate("cli", "Examples:") + QLatin1Char('\n');
        for (const auto& [line, meaning] : m_examples)
            text += QStringLiteral("  %1\n      %2\n").arg(line, meaning);
    }
    return text;
}

} // namespace chwila::app
