// How the command line gets a server's password: from a file, from libpq's own ways (PGPASSWORD,
// ~/.pgpass), or typed at a terminal. Never from an argument, which every user of the machine could read,
// and never into the project.
#pragma once

#include "app/commands/console.h"
#include "core/sources/external_source.h"

namespace chwila::app {

class CommandLine;

/// Adds the option --password-file.
void addAccessOptions(CommandLine& line);

class ServerAccess {
  public:
    explicit ServerAccess(Console& console) : m_console(&console) {}
    static Result<ServerAccess> from(const CommandLine& line, Console& console);

    /// What was given along with an address.
    void setPassword(const QString& password) { m_access.password = password; }

    /// Runs `work(const sources::Access&)`, which returns a Result; asks for the password where the
    /// server wants one and somebody sits at the terminal, three times at most.
    template <class Work>
    auto run(const feedback::SourceLocation& location, Work&& work)
        -> decltype(work(std::declval<const sources::Access&>())) {
        for (int attempt = 0;; ++attempt) {
            auto result = work(m_access);
            const bool wanted =
                !result && sources::isServer(location) && sources::isAboutPassword(result.error());
            if (!wanted || attempt >= 3 || !ask(location)) return result;
        }
    }

    const sources::Access& access() const { return m_access; }

  private:
    bool ask(const feedback::SourceLocation& location);

    Console* m_console;
    sources::Access m_access;
};

} // namespace chwila::app
