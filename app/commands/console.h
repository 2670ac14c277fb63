// Where a command writes: results to one stream, messages and progress to the other. Commands never
// touch stdout or stderr themselves, so tests run them with buffers.
#pragma once

#include "core/base/error.h"
#include "core/base/language.h"
#include "core/base/progress.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QIODevice>

namespace chwila::app {

/// Sentences of the command line: Cli::tr("…"), context "cli".
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// Exit codes as people expect them.
enum ExitCode : int {
    Done = 0,
    Failed = 1, ///< the work could not be done; said on the error stream
    Usage = 2,  ///< the command line was not understood
    Alarms = 3, ///< `analyse --alarms`: something is getting worse
};

/// Without the mark by which spreadsheets know UTF-8: a program takes it for a part of the first title.
QByteArray withoutMark(const QByteArray& table);

/// As it has to be typed in a shell.
QString shellWord(const QString& word);

/// A line with a rule below it and an empty line above.
QString heading(const QString& text);

class Console final : public Progress {
  public:
    /// `terminal`: progress is shown on the error stream. Both devices are open and outlive the console.
    Console(QIODevice& output, QIODevice& errors, bool terminal, Language language);

    const Language& language() const { return m_language; }
    /// Somebody may be asked.
    bool isTerminal() const { return m_terminal && !m_quiet; }
    void setQuiet(bool quiet) { m_quiet = quiet; }
    /// The file the command is about: failed() names it where an error says no place of its own.
    void setSubject(const QString& path) { m_subject = path; }

    /// The result itself; written even when quiet.
    void result(const QByteArray& bytes);
    void resultLine(const QString& line);
    /// What was done, one sentence; left out when quiet.
    void say(const QString& line);
    /// Something a person should look at; on the error stream, left out when quiet.
    void note(const QString& line);
    /// "chwila: responses.csv:12:7: message"
    int failed(const Error& error);
    int wrongUsage(const QString& message, const QString& command);

    bool cancelled() const override;
    void report(double fraction, const QString& text) override;
    void clearProgress();

    /// False, and said, where not all of the results reached their stream: a full disk, a closed pipe.
    bool finish();

    /// Lets work stop at the next occasion; async-signal-safe.
    static void cancelAll();

  private:
    QIODevice& m_output;
    QIODevice& m_errors;
    bool m_terminal;
    bool m_quiet = false;
    bool m_progressShown = false;
    QString m_subject;
    QString m_lost; ///< why results did not reach their stream
    Language m_language;
    QElapsedTimer m_sinceProgress;
};

} // namespace chwila::app
