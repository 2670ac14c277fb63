// How the command line gets a server's password: from a file, from libpq's own ways (PGPASSWORD,
// ~/.pgpass), or typed at a terminal. Never from an argument, which every user of the machine could read,
// and never into the project.
#pragma once

#include "app/commands/console.h"
#include "core/sources/external_source.h"

#include <map>

namespace chwila::app {

class CommandLine;

/// Adds the option --password-file.
void addAccessOptions(CommandLine& line);

class ServerAccess {
  public:
    explicit ServerAccess(Console& console) : m_console(&console) {}
    static Result<ServerAccess> from(const CommandLine& line, Console& console);

    /// What was given along with an address.
    void setPassword(const QString& password) { m_given = password; }
    /// Whether a password was given for whatever server is meant; then it must be one.
    bool isGiven() const { return !m_given.isEmpty(); }

    /// Runs `work(const sources::Access&)`, which returns a Result; asks for the password where the
    /// server wants one and somebody sits at the terminal, three times at most.
    template <class Work>
    auto run(const feedback::SourceLocation& location, Work&& work)
        -> decltype(work(std::declval<const sources::Access&>())) {
        for (int attempt = 0;; ++attempt) {
            auto result = work(access(location));
            const bool wanted =
                !result && sources::isServer(location) && sources::isAboutPassword(result.error());
            if (!wanted || attempt >= 3 || !ask(location)) return result;
        }
    }

    /// What is known for this place. A password that was typed for one server goes to no other.
    sources::Access access(const feedback::SourceLocation& location) const;

  private:
    bool ask(const feedback::SourceLocation& location);

    Console* m_console;
    QString m_given;
    std::map<QString, QString> m_typed; ///< by sources::passwordKeyOf()
};

/// Which password a place wants; empty for files.
QString passwordKeyOf(const feedback::SourceLocation& location);

} // namespace chwila::app
