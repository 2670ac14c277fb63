// StoreWriter: the store thread of a document. Writes come in from the document's thread and go to the
// file in the same order, one transaction each. What cannot be written stays in the queue.
#pragma once

#include "core/store/project_file.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace chwila::document {

/// One thing to make durable. Undo and redo carry the whole step.
struct PendingWrite {
    enum class Kind : std::uint8_t { Commit, Undo, Redo };

    Kind kind = Kind::Commit;
    store::HistoryEntry entry; ///< Commit: change, text and gesture only
};

Result<void> write(store::ProjectFile& file, const PendingWrite& pending);

class StoreWriter {
  public:
    /// `notify` is called from the store thread after each write, successful or not.
    StoreWriter(store::ProjectFile& file, std::function<void()> notify);
    /// Tries once to write what is pending; the rest is lost.
    ~StoreWriter();
    StoreWriter(const StoreWriter&) = delete;
    StoreWriter& operator=(const StoreWriter&) = delete;

    /// Also tries again what failed before.
    void enqueue(PendingWrite pending);
    void retry();
    /// Blocks until nothing is pending or a write has failed.
    Result<void> wait();
    /// While it lives nothing goes to the file, so what is pending is exactly what the file lacks.
    class Pause {
      public:
        explicit Pause(StoreWriter& writer);
        ~Pause();
        Pause(const Pause&) = delete;
        Pause& operator=(const Pause&) = delete;

      private:
        StoreWriter& m_writer;
    };
    std::vector<PendingWrite> pending() const;
    bool isIdle() const;
    /// Of the last attempt; nothing while one is under way or all went well.
    std::optional<Error> error() const;

  private:
    void run();

    store::ProjectFile& m_file;
    std::function<void()> m_notify;
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    std::deque<PendingWrite> m_queue; // the front is being written
    std::optional<Error> m_error;
    bool m_stop = false;
    bool m_writing = false;
    int m_pauses = 0;
    std::thread m_thread;
};

} // namespace chwila::document
