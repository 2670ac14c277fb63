// The arguments of one command: what it takes, parsing, and the help text made from the same lists.
#pragma once

#include "app/commands/console.h"
#include "core/base/result.h"

#include <QCommandLineParser>

#include <functional>
#include <optional>

namespace chwila::app {

struct Argument {
    QString name; ///< as shown: "FILE.chwila"
    QString description;
    bool optional = false;
};

class CommandLine {
  public:
    CommandLine(const char* command, const QString& summary);

    CommandLine& argument(const QString& name, const QString& description, bool optional = false);
    CommandLine& flag(const QString& name, const QString& description);
    /// `value` is what stands for it in the help: "FILE".
    CommandLine& option(const QString& name, const QString& value, const QString& description);
    CommandLine& option(const QStringList& names, const QString& value, const QString& description);
    /// What the option's values have to be, as far as the line alone tells: a value that is refused is wrong
    /// usage (exit status 2). What only the project can tell is said by the command itself (1).
    CommandLine& check(const QString& option, std::function<Result<void>(const QString&)> accepts);
    /// The same for one of some words.
    CommandLine& choice(const QString& option, const QStringList& words);
    /// It may be given several times; any other that is, is wrong usage: nobody could say which was meant.
    CommandLine& several(const QString& option);
    CommandLine& example(const QString& line, const QString& meaning);

    /// An exit code where there is nothing left to do: help was asked for, or the line is wrong.
    std::optional<int> parse(const QStringList& arguments, Console& console);

    QString at(int index) const { return m_parser.positionalArguments().value(index); }
    bool has(const QString& option) const { return m_parser.isSet(option); }
    QString value(const QString& option) const { return m_parser.value(option); }
    QStringList values(const QString& option) const { return m_parser.values(option); }

    const QString& command() const { return m_command; }
    QString helpText() const;

  private:
    std::optional<Error> wrongValue() const;
    QString givenTwice() const;
    QString givenEmpty() const;
    QString problemOf(const QStringList& arguments) const;

    QString m_command;
    QString m_summary;
    std::vector<Argument> m_arguments;
    QList<QCommandLineOption> m_options;
    std::vector<std::pair<QString, std::function<Result<void>(const QString&)>>> m_checks;
    QStringList m_several;
    std::vector<std::pair<QString, QString>> m_examples;
    QCommandLineParser m_parser;
};

/// Two columns with the right one aligned, for help texts.
QString helpRows(const std::vector<std::pair<QString, QString>>& rows);

} // namespace chwila::app
