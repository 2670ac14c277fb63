#include "app/commands/server_access.h"

#include "app/commands/command_line.h"

#include <QFile>

#include <termios.h>
#include <unistd.h>

namespace chwila::app {

namespace {

constexpr qint64 longestPassword = 4096;

/// The terminal without echo for as long as this lives.
class Silence {
  public:
    explicit Silence(int terminal) : m_terminal(terminal) {
        m_changed = tcgetattr(terminal, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t{ECHO};
        if (m_changed) tcsetattr(terminal, TCSAFLUSH, &silent);
    }
    ~Silence() {
        if (m_changed) tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;

  private:
    int m_terminal;
    termios m_before{};
    bool m_changed = false;
};

} // namespace

void addAccessOptions(CommandLine& line) {
    line.option(
        QStringLiteral("password-file"), QStringLiteral("FILE"),
        QCoreApplication::translate("cli", "File whose first line is the server's password; else PGPASSWORD, "
                                           "~/.pgpass or a question at the terminal."));
}

Result<ServerAccess> ServerAccess::from(const CommandLine& line, Console& console) {
    ServerAccess access(console);
    const QString path = line.value(QStringLiteral("password-file"));
    if (path.isEmpty()) return access;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("cli", "The file with the password cannot be read."),
                    file.errorString(), {path, 0, 0});
    }
    QByteArray words = file.readLine(longestPassword);
    while (words.endsWith('\n') || words.endsWith('\r'))
        words.chop(1);
    access.m_given = QString::fromUtf8(words);
    return access;
}

sources::Access ServerAccess::access(const feedback::SourceLocation& location) const {
    if (!sources::isServer(location)) return {};
    const auto typed = m_typed.find(passwordKeyOf(location));
    return {typed == m_typed.end() ? m_given : typed->second};
}

bool ServerAccess::ask(const feedback::SourceLocation& location) {
    if (!m_console->isTerminal()) return false;
    QFile terminal(QStringLiteral("/dev/tty"));
    if (!terminal.open(QIODevice::ReadWrite | QIODevice::Unbuffered)) return false;
    const auto address = sources::serverAddress(location.path);
    const QString title = address ? sources::titleOf(address->address) : location.path;
    m_console->clearProgress();
    terminal.write(QCoreApplication::translate("cli", "Password for %1: ").arg(title).toUtf8());
    QByteArray words;
    {
        const Silence silence(terminal.handle());
        words = terminal.readLine(longestPassword);
    }
    terminal.write("\n");
    while (words.endsWith('\n') || words.endsWith('\r'))
        words.chop(1);
    m_typed[passwordKeyOf(location)] = QString::fromUtf8(words);
    return !words.isEmpty();
}

QString passwordKeyOf(const feedback::SourceLocation& location) {
    if (!sources::isServer(location)) return {};
    const auto entered = sources::serverAddress(location.path);
    return entered ? sources::passwordKeyOf(entered->address) : location.path;
}

} // namespace chwila::app
