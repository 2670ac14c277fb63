// Connection: one SQLite connection to a project file, shared by ProjectFile and AnswerStore and guarded
// by a fair lock, so that a long import, which takes the lock again and again, never starves an edit.
// Internal to core/store: the only place where SQLite's exceptions become errors.
#pragma once

#include "core/base/result.h"
#include "core/store/file_lock.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace chwila::store {

/// A mutex that serves those who wait in the order in which they came.
class FairMutex {
  public:
    void lock();
    void unlock();
    /// Whether anybody waits for whoever has it now. May be asked by any thread, a million times.
    bool isAwaited() const { return m_waiting.load(std::memory_order_relaxed) > 0; }

  private:
    std::mutex m_mutex;
    std::condition_variable m_turn;
    quint64 m_next = 0;
    quint64 m_serving = 0;
    std::atomic<int> m_waiting{0};
};

Error errorOf(const SQLite::Exception& exception);
Error damaged(const QString& detail);

class Connection {
  public:
    /// Salvage reads as much of a damaged file as it can.
    enum class Mode : std::uint8_t { ReadOnly, ReadWrite, Create, Salvage };

    /// Opens and hardens: files are not trusted. Nothing of the file has been read yet.
    static Result<std::shared_ptr<Connection>> open(const QString& path, Mode mode,
                                                    std::unique_ptr<FileLock> lock = nullptr);

    /// Runs `work(SQLite::Database&)`, which returns a Result, alone on this connection.
    template <class Work>
    auto run(Work&& work) -> decltype(work(std::declval<SQLite::Database&>())) {
        const std::lock_guard guard(m_mutex);
        return guarded(work);
    }
    /// The same inside one transaction that is committed where `work` succeeds and rolled back otherwise.
    template <class Work>
    auto transaction(Work&& work) -> decltype(work(std::declval<SQLite::Database&>())) {
        return run([&](SQLite::Database& database) -> decltype(work(database)) {
            SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
            auto result = work(database);
            if (result) transaction.commit();
            return result;
        });
    }
    /// Several reads that belong together see one state of the file.
    template <class Work>
    auto snapshot(Work&& work) -> decltype(work(std::declval<SQLite::Database&>())) {
        return run([&](SQLite::Database& database) -> decltype(work(database)) {
            SQLite::Transaction transaction(database);
            auto result = work(database);
            if (result) transaction.commit();
            return result;
        });
    }

    /// Whether somebody waits for the connection: long work then comes to an end and goes on afterwards.
    bool isAwaited() const { return m_mutex.isAwaited(); }

    const QString& path() const { return m_path; }
    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    const QString& readOnlyReason() const { return m_readOnlyReason; }
    /// Nothing is written from now on, and others may take the file. Before any other thread has it.
    Result<void> becomeReadOnly(const QString& reason);

  private:
    Connection(const QString& path, Mode mode, std::unique_ptr<FileLock> lock);

    template <class Work>
    auto guarded(Work& work) -> decltype(work(std::declval<SQLite::Database&>())) {
        try {
            return work(m_database);
        } catch (const SQLite::Exception& exception) {
            return fail(errorOf(exception));
        }
    }

    QString m_path;
    QString m_readOnlyReason;
    std::unique_ptr<FileLock> m_lock; // released after the database is closed
    SQLite::Database m_database;
    FairMutex m_mutex;
};

std::string utf8(const QString& text);
QString fromUtf8(const SQLite::Column& column);

} // namespace chwila::store
