// Servers that are not quite PostgreSQL, for tests. One speaks its protocol but does not know all of its
// language: the real server behind a forwarder that garbles some words of what is asked. One accepts
// connections and never says a word.
#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <thread>
#include <vector>

namespace chwila::sources {

class OtherEngine {
  public:
    /// `unknown`: words it does not know. Forwards to a port of this machine.
    OtherEngine(int serverPort, std::vector<QByteArray> unknown);
    ~OtherEngine();
    OtherEngine(const OtherEngine&) = delete;
    OtherEngine& operator=(const OtherEngine&) = delete;

    QString url() const;
    /// How often it was asked for something it does not know.
    int garbled() const { return m_garbled; }

  private:
    void accept();
    void forward(int client);
    bool pump(int from, int to, bool garbles);

    int m_serverPort;
    int m_port = 0;
    std::vector<QByteArray> m_unknown;
    int m_socket = -1;
    std::atomic<bool> m_ends = false;
    std::atomic<int> m_garbled = 0;
    std::vector<std::thread> m_threads;
    std::thread m_acceptor; // last: it uses the others
};

class SilentServer {
  public:
    SilentServer();
    ~SilentServer();
    SilentServer(const SilentServer&) = delete;
    SilentServer& operator=(const SilentServer&) = delete;

    QString url(const QString& settings = {}) const;

  private:
    int m_socket = -1;
    int m_port = 0;
};

} // namespace chwila::sources
