#include "core/sources/postgres_connect.h"

#include "core/base/text.h"
#include "core/feedback/words.h"

#include <QElapsedTimer>

#include <libpq-fe.h>
#include <memory>
#include <poll.h>

namespace chwila::sources {

using feedback::Words;

namespace {

constexpr int connectSeconds = 15;
constexpr int askEvery = 100; // ms
constexpr qsizetype mostQuoted = 300;

using Connection = std::unique_ptr<PGconn, decltype(&PQfinish)>;

/// A value of a connection string of libpq.
QString quotedValue(QString value) {
    value.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('\''), QLatin1String("\\'"));
    return QLatin1Char('\'') + value + QLatin1Char('\'');
}

QString connectionString(const ServerAddress& address, const QString& password) {
    QString text = QStringLiteral("host=%1 port=%2 dbname=%3 user=%4 ")
                       .arg(quotedValue(address.host))
                       .arg(address.port)
                       .arg(quotedValue(address.database), quotedValue(address.user))
                   + connectOptions(address).replace(QLatin1Char(';'), QLatin1Char(' '));
    if (!password.isEmpty()) text += QStringLiteral(" password=") + quotedValue(password);
    return text;
}

/// libpq leaves the time to whoever polls; 0: as long as it takes.
qint64 patienceOf(const ServerAddress& address) {
    const auto at = address.settings.find(QStringLiteral("connect_timeout"));
    bool isNumber = false;
    const int seconds = at == address.settings.end() ? connectSeconds : at->second.toInt(&isNumber);
    if (at == address.settings.end() || isNumber) return qint64{std::max(0, seconds)} * 1000;
    return qint64{connectSeconds} * 1000;
}

Error whyRefused(const PGconn* connection, const ServerAddress& address, const QString& said) {
    const SourcePosition place{titleOf(address), 0, 0};
    if (PQconnectionNeedsPassword(connection) != 0) {
        return {ErrorCode::Locked, Words::tr("The server asks for a password."), said, place};
    }
    if (PQconnectionUsedPassword(connection) != 0) {
        return {ErrorCode::Locked,
                withWords(Words::tr("The server does not let this user in with this password."), said), said,
                place};
    }
    return {ErrorCode::Io,
            withWords(Words::tr("The server cannot be reached. Check its address and the network."), said),
            said, place};
}

} // namespace

QString connectOptions(const ServerAddress& address) {
    std::map<QString, QString> settings = address.settings;
    settings.emplace(QStringLiteral("connect_timeout"), QString::number(connectSeconds));
    settings.emplace(QStringLiteral("application_name"), QStringLiteral("chwila"));
    QStringList options;
    for (const auto& [name, value] : settings) {
        // Qt divides options at semicolons, whatever the quotes.
        if (!value.contains(QLatin1Char(';'))) options += name + QLatin1Char('=') + quotedValue(value);
    }
    return options.join(QLatin1Char(';'));
}

Result<void> tryConnection(const ServerAddress& address, const QString& password, const Progress& progress) {
    const Connection connection(PQconnectStart(connectionString(address, password).toUtf8().constData()),
                                &PQfinish);
    const auto refused = [&](const QString& said) {
        return fail(whyRefused(connection.get(), address, said));
    };
    const auto said = [&] { return QString::fromUtf8(PQerrorMessage(connection.get())); };
    if (!connection || PQstatus(connection.get()) == CONNECTION_BAD) return refused(said());
    const qint64 patience = patienceOf(address);
    QElapsedTimer clock;
    clock.start();
    PostgresPollingStatusType wants = PGRES_POLLING_WRITING;
    for (;;) {
        if (progress.cancelled()) {
            return fail(ErrorCode::Cancelled, Words::tr("Reading was stopped; nothing was changed."));
        }
        if (patience > 0 && clock.elapsed() > patience) {
            return refused(
                Words::tr("no answer for %n second(s)", nullptr, static_cast<int>(patience / 1000)));
        }
        pollfd socket{PQsocket(connection.get()),
                      static_cast<short>(wants == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0};
        if (::poll(&socket, 1, askEvery) <= 0) continue; // nothing yet; a signal counts as nothing, too
        wants = PQconnectPoll(connection.get());
        if (wants == PGRES_POLLING_OK) return {};
        if (wants == PGRES_POLLING_FAILED) return refused(said());
    }
}

QString withWords(const QString& sentence, const QString& said) {
    if (said.isEmpty()) return sentence;
    return sentence + QLatin1Char(' ')
           + Words::tr("The server says: %1").arg(elided(singleLine(said), mostQuoted));
}

} // namespace chwila::sources
