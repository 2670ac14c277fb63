#include "app/commands/attach_command.h"

#include "app/commands/import_options.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace chwila::app {

namespace {

Result<void> checkFilled(const QString& option, const QString& value) {
    if (!value.trimmed().isEmpty()) return {};
    return fail(ErrorCode::Invalid, QCoreApplication::translate("cli", "“%1” needs a value.").arg(option));
}

Result<void> checkSeconds(const QString& text) {
    if (text.toInt() >= 1) return {};
    return fail(ErrorCode::Invalid,
                QCoreApplication::translate("cli", "--timeout needs a number of seconds."));
}

void describeAttach(CommandLine& line) {
    line.argument(QStringLiteral("FILE.chwila"), QCoreApplication::translate("cli", "The project."));
    line.argument(QStringLiteral("DATABASE"),
                  QCoreApplication::translate("cli",
                                              "An SQLite database, or the address of a PostgreSQL server: "
                                              "postgresql://user@host/database?sslmode=require"));
    line.option(QStringLiteral("table"), QStringLiteral("NAME"),
                QCoreApplication::translate("cli", "Table or view to read."));
    line.option(QStringLiteral("query"), QStringLiteral("SELECT"),
                QCoreApplication::translate("cli", "Query to read; it may only read."));
    line.flag(QStringLiteral("rows"),
              QCoreApplication::translate("cli",
                                          "Fetch every answer from the server, for figures that follow a "
                                          "customer; else it counts and only words are fetched."));
    line.option(QStringLiteral("timeout"), QStringLiteral("SECONDS"),
                QCoreApplication::translate("cli", "How long the server may work on a query."));
    line.check(QStringLiteral("timeout"), checkSeconds);
    for (const char* name : {"table", "query"}) {
        const QString option = QLatin1String(name);
        line.check(option, [option](const QString& value) {
            return checkFilled(QStringLiteral("--") + option, value);
        });
    }
    addAccessOptions(line);
    addImportOptions(line);
    line.example(QStringLiteral(
                     "chwila attach trips.chwila crm.db --query \"SELECT * FROM answers WHERE year > 2023\""),
                 QCoreApplication::translate("cli", "attach the result of a query"));
    line.example(
        QStringLiteral("chwila attach trips.chwila postgresql://ana@db.example.org/crm --table answers"),
        QCoreApplication::translate("cli", "attach a table of a server"));
}

/// The server's address as the project keeps it; a password in it is used and left out.
Result<feedback::SourceLocation> serverFrom(const CommandLine& line, const QString& tableOrQuery,
                                            ServerAccess& access, Console& console) {
    Result<sources::EnteredAddress> entered = sources::serverAddress(line.at(1));
    if (!entered) return fail(entered.error());
    if (!entered->password.isEmpty()) {
        access.setPassword(entered->password);
        console.note(
            QCoreApplication::translate("cli", "The password in the address is used now and not kept; others "
                                               "on this machine can see it. Use --password-file instead."));
    }
    if (line.has(QStringLiteral("timeout")))
        entered->address.statementSeconds = line.value(QStringLiteral("timeout")).toInt();
    feedback::SourceLocation location = sources::serverLocation(entered->address, tableOrQuery);
    if (line.has(QStringLiteral("rows"))) location.reading = model::SourceReading::Rows;
    return location;
}

} // namespace

int runAttach(const QStringList& arguments, Console& console) {
    CommandLine line(
        "attach", QCoreApplication::translate(
                      "cli", "Reads answers from a table or a query of a database and remembers it, so that "
                             "“chwila refresh” reads it again. The database is never written to."));
    describeAttach(line);
    if (const std::optional<int> code = line.parse(arguments, console)) return *code;
    const QString table = line.value(QStringLiteral("table"));
    const QString query = line.value(QStringLiteral("query"));
    if (!table.isEmpty() && !query.isEmpty()) {
        return console.wrongUsage(
            QCoreApplication::translate("cli", "Only one of --table and --query can be given."),
            QStringLiteral("attach"));
    }
    const QString tableOrQuery = query.isEmpty() ? table : query;
    Result<ServerAccess> access = ServerAccess::from(line, console);
    if (!access) return console.failed(access.error());
    feedback::SourceLocation location{model::SourceKind::Sqlite, QFileInfo(line.at(1)).absoluteFilePath(),
                                      tableOrQuery};
    if (sources::looksLikeServer(line.at(1))) {
        Result<feedback::SourceLocation> server = serverFrom(line, tableOrQuery, *access, console);
        if (!server) return console.failed(server.error());
        location = *std::move(server);
    }
    Result<feedback::TableSample> sample = access->run(
        location, [&](const sources::Access& given) { return sources::sampleOf(location, given, console); });
    if (!sample && sample.error().position.file.isEmpty()) {
        Error error = sample.error();
        error.position.file = sources::nameOf(location);
        sample = fail(std::move(error));
    }
    return bringTable(line, std::move(sample), *access, console);
}

} // namespace chwila::app
