#include "core/sources/server_address.h"

#include "core/feedback/words.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace chwila::sources {

using feedback::Words;

namespace {

// Settings that choose a server, its encryption or patience. Not "options": it could take back what keeps
// the connection from writing.
constexpr std::array passedOn{
    "application_name",
    "channel_binding",
    "connect_timeout",
    "gssencmode",
    "hostaddr",
    "keepalives",
    "keepalives_count",
    "keepalives_idle",
    "keepalives_interval",
    "krbsrvname",
    "passfile",
    "service",
    "ssl_max_protocol_version",
    "ssl_min_protocol_version",
    "sslcert",
    "sslcrl",
    "sslkey",
    "sslmode",
    "sslrootcert",
    "sslsni",
    "target_session_attrs",
    "tcp_user_timeout",
};

bool isPassedOn(const QString& name) {
    return std::ranges::any_of(passedOn, [&](const char* each) { return name == QLatin1String(each); });
}

tl::unexpected<Error> wrong(const QString& sentence) {
    return fail(ErrorCode::Invalid, sentence);
}

Result<void> readSetting(EnteredAddress& entered, const QString& name, const QString& value) {
    ServerAddress& address = entered.address;
    if (name == QLatin1String("password")) {
        entered.password = value;
    } else if (name == QLatin1String("host")) {
        address.host = value;
    } else if (name == QLatin1String("user")) {
        address.user = value;
    } else if (name == QLatin1String("dbname")) {
        address.database = value;
    } else if (name == QLatin1String("port") || name == QLatin1String("statement_timeout")) {
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        if (!isNumber || number < 1) {
            return wrong(Words::tr("“%1” in the server's address needs a number.").arg(name));
        }
        (name == QLatin1String("port") ? address.port : address.statementSeconds) = number;
    } else if (name == QLatin1String("sslmode") && !tlsModes().contains(value)) {
        return wrong(Words::tr("“sslmode” in the server's address can be: %1.")
                         .arg(tlsModes().join(QStringLiteral(", "))));
    } else if (isPassedOn(name)) {
        if (value.contains(QLatin1Char(';')))
            return wrong(Words::tr("“%1” in the server's address must not hold a semicolon.").arg(name));
        address.settings[name] = value;
    } else {
        return wrong(Words::tr("“%1” is no setting of a server's address. Leave it out.").arg(name));
    }
    return {};
}

} // namespace

bool looksLikeServer(const QString& text) {
    // Also the address of another kind of server, so that it is not looked for among the files.
    static const QRegularExpression scheme(QStringLiteral("^(?!file:)[a-z][a-z0-9+.-]+://"),
                                           QRegularExpression::CaseInsensitiveOption);
    return scheme.match(text).hasMatch();
}

Result<EnteredAddress> serverAddress(const QString& url) {
    const QUrl parsed(url.trimmed(), QUrl::StrictMode);
    const bool isOurs =
        parsed.scheme() == QLatin1String("postgresql") || parsed.scheme() == QLatin1String("postgres");
    if (!isOurs || !parsed.isValid()) {
        return wrong(Words::tr("The server's address is not understood. Write it as "
                               "postgresql://user@host:5432/database."));
    }
    EnteredAddress entered;
    ServerAddress& address = entered.address;
    address.host = parsed.host(QUrl::FullyDecoded);
    address.port = parsed.port(address.port);
    address.database = parsed.path(QUrl::FullyDecoded).mid(1);
    address.user = parsed.userName(QUrl::FullyDecoded);
    entered.password = parsed.password(QUrl::FullyDecoded);
    for (const auto& [name, value] : QUrlQuery(parsed).queryItems(QUrl::FullyDecoded)) {
        if (Result<void> read = readSetting(entered, name, value); !read) return fail(read.error());
    }
    return entered;
}

QString urlOf(const ServerAddress& address) {
    QUrl url;
    url.setScheme(QStringLiteral("postgresql"));
    url.setUserName(address.user, QUrl::DecodedMode);
    QUrlQuery query;
    const auto add = [&](const QString& name, const QString& value) {
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    if (address.host.startsWith(QLatin1Char('/'))) {
        add(QStringLiteral("host"), address.host);
        if (address.port != ServerAddress().port) add(QStringLiteral("port"), QString::number(address.port));
        url.setHost(QString());
    } else {
        url.setHost(address.host);
        if (address.port != ServerAddress().port) url.setPort(address.port);
    }
    url.setPath(QLatin1Char('/') + address.database, QUrl::DecodedMode);
    for (const auto& [name, value] : address.settings)
        add(name, value);
    if (address.statementSeconds != ServerAddress().statementSeconds) {
        add(QStringLiteral("statement_timeout"), QString::number(address.statementSeconds));
    }
    if (!query.isEmpty()) url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

QString titleOf(const ServerAddress& address) {
    const QString database = address.database.isEmpty() ? address.user : address.database;
    if (address.host.isEmpty() || address.host.startsWith(QLatin1Char('/'))) return database;
    return Words::tr("%1 on %2", "a database on a server").arg(database, address.host);
}

QString passwordKeyOf(const ServerAddress& address) {
    return QStringLiteral("%1@%2:%3/%4")
        .arg(address.user, address.host, QString::number(address.port), address.database);
}

QStringList tlsModes() {
    return {QStringLiteral("disable"), QStringLiteral("allow"),     QStringLiteral("prefer"),
            QStringLiteral("require"), QStringLiteral("verify-ca"), QStringLiteral("verify-full")};
}

} // namespace chwila::sources
