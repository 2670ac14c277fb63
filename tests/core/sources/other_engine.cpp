#include "tests/core/sources/other_engine.h"

#include <arpa/inet.h>
#include <array>
#include <cstdlib>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace chwila::sources {

namespace {

constexpr int waitAtMost = 100; // ms

sockaddr_in localAddress(int port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    return address;
}

/// A listening socket on a free port; its port goes to `port`.
int listening(int& port) {
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = localAddress(0);
    socklen_t size = sizeof(address);
    if (::bind(socket, reinterpret_cast<sockaddr*>(&address), size) != 0 || ::listen(socket, 8) != 0
        || ::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size) != 0) {
        std::abort();
    }
    port = ntohs(address.sin_port);
    return socket;
}

bool isReadable(int socket) {
    pollfd each{socket, POLLIN, 0};
    return ::poll(&each, 1, waitAtMost) > 0;
}

QString urlAt(int port, const QString& settings) {
    return QStringLiteral("postgresql://reader@127.0.0.1:%1/survey%2").arg(port).arg(settings);
}

} // namespace

OtherEngine::OtherEngine(int serverPort, std::vector<QByteArray> unknown)
    : m_serverPort(serverPort), m_unknown(std::move(unknown)) {
    m_socket = listening(m_port);
    m_acceptor = std::thread([this] { accept(); });
}

OtherEngine::~OtherEngine() {
    m_ends = true;
    m_acceptor.join();
    for (std::thread& each : m_threads)
        each.join();
    ::close(m_socket);
}

QString OtherEngine::url() const {
    return urlAt(m_port, QStringLiteral("?sslmode=disable"));
}

void OtherEngine::accept() {
    while (!m_ends) {
        if (!isReadable(m_socket)) continue;
        const int client = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
        if (client >= 0) m_threads.emplace_back([this, client] { forward(client); });
    }
}

void OtherEngine::forward(int client) {
    const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = localAddress(m_serverPort);
    bool open = ::connect(server, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0;
    while (open && !m_ends) {
        std::array<pollfd, 2> sockets{{{client, POLLIN, 0}, {server, POLLIN, 0}}};
        if (::poll(sockets.data(), sockets.size(), waitAtMost) <= 0) continue;
        if (sockets[0].revents != 0) open = pump(client, server, true);
        if (open && sockets[1].revents != 0) open = pump(server, client, false);
    }
    ::close(client);
    ::close(server);
}

bool OtherEngine::pump(int from, int to, bool garbles) {
    std::array<char, 65536> buffer{};
    const ssize_t size = ::recv(from, buffer.data(), buffer.size(), 0);
    if (size <= 0) return false;
    QByteArray bytes(buffer.data(), size);
    for (const QByteArray& word : m_unknown) {
        if (!garbles || !bytes.contains(word)) continue;
        ++m_garbled;
        // Of the same length, because messages say how long they are.
        bytes.replace(word, QByteArray(word).replace(word.size() - 1, 1, "~"));
    }
    return ::send(to, bytes.constData(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL)
           == bytes.size();
}

SilentServer::SilentServer() {
    m_socket = listening(m_port);
}

SilentServer::~SilentServer() {
    ::close(m_socket);
}

QString SilentServer::url(const QString& settings) const {
    return urlAt(m_port, settings.isEmpty() ? QString() : QLatin1Char('?') + settings);
}

} // namespace chwila::sources
