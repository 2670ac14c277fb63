#include "app/commands/console.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QRegularExpression>

#include <atomic>

namespace chwila::app {

namespace {

std::atomic<bool> cancelRequested = false;
static_assert(std::atomic<bool>::is_always_lock_free, "set from a signal handler");

constexpr qint64 progressEveryMs = 100;

} // namespace

QByteArray withoutMark(const QByteArray& table) {
    constexpr const char* mark = "\xEF\xBB\xBF";
    return table.startsWith(mark) ? table.mid(qstrlen(mark)) : table;
}

QString shellWord(const QString& word) {
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./:@%+=,-]+$"));
    if (plain.match(word).hasMatch()) return word;
    QString inside = word;
    return QLatin1Char('\'') + inside.replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
}

QString heading(const QString& text) {
    return QLatin1Char('\n') + text + QLatin1Char('\n') + QString(text.size(), QLatin1Char('-'))
           + QLatin1Char('\n');
}

Console::Console(QIODevice& output, QIODevice& errors, bool terminal, Language language)
    : m_output(output), m_errors(errors), m_terminal(terminal), m_language(std::move(language)) {}

void Console::result(const QByteArray& bytes) {
    clearProgress();
    if (m_output.write(bytes) != bytes.size() && m_lost.isEmpty()) m_lost = m_output.errorString();
}

void Console::resultLine(const QString& line) {
    result((line + QLatin1Char('\n')).toUtf8());
}

void Console::say(const QString& line) {
    if (!m_quiet) resultLine(line);
}

void Console::note(const QString& line) {
    if (m_quiet) return;
    clearProgress();
    m_errors.write((line + QLatin1Char('\n')).toUtf8());
}

int Console::failed(const Error& error) {
    clearProgress();
    Error placed = error;
    if (placed.position.file.isEmpty() && !placed.message.contains(m_subject))
        placed.position.file = m_subject;
    m_errors.write("chwila: " + describe(placed).toUtf8() + '\n');
    return Failed;
}

int Console::wrongUsage(const QString& message, const QString& command) {
    clearProgress();
    const QString help =
        command.isEmpty() ? QStringLiteral("chwila --help") : QStringLiteral("chwila %1 --help").arg(command);
    const QString hint = QCoreApplication::translate("cli", "Try “%1” for what is possible.").arg(help);
    m_errors.write(QStringLiteral("chwila: %1\n%2\n").arg(message, hint).toUtf8());
    return Usage;
}

bool Console::cancelled() const {
    return cancelRequested;
}

void Console::cancelAll() {
    cancelRequested = true;
}

void Console::report(double fraction, const QString& text) {
    if (!m_terminal || m_quiet) return;
    if (m_progressShown && m_sinceProgress.elapsed() < progressEveryMs) return;
    const QString share =
        fraction < 0 ? QString() : QStringLiteral("%1 % ").arg(static_cast<int>(fraction * 100), 3);
    m_errors.write(QStringLiteral("\r\x1b[K%1%2").arg(share, text.left(60)).toUtf8());
    m_progressShown = true;
    m_sinceProgress.start();
}

bool Console::finish() {
    clearProgress();
    auto* file = qobject_cast<QFileDevice*>(&m_output);
    if (file && !file->flush() && m_lost.isEmpty()) m_lost = file->errorString();
    if (m_lost.isEmpty()) return true;
    m_subject.clear(); // it is not about that file
    failed({ErrorCode::Io, Cli::tr("The result could not be written to its end."), m_lost, {}});
    return false;
}

void Console::clearProgress() {
    if (!m_progressShown) return;
    m_errors.write("\r\x1b[K");
    m_progressShown = false;
}

} // namespace chwila::app
