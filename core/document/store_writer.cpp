#include "core/document/store_writer.h"

namespace chwila::document {

Result<void> write(store::ProjectFile& file, const PendingWrite& pending) {
    const store::HistoryEntry& entry = pending.entry;
    switch (pending.kind) {
    case PendingWrite::Kind::Commit:
        return file.commit(entry.change, entry.text, entry.gesture);
    case PendingWrite::Kind::Undo:
        return file.undo(entry);
    case PendingWrite::Kind::Redo:
        return file.redo(entry);
    }
    return {};
}

StoreWriter::StoreWriter(store::ProjectFile& file, std::function<void()> notify)
    : m_file(file), m_notify(std::move(notify)), m_thread([this] { run(); }) {}

StoreWriter::~StoreWriter() {
    {
        const std::lock_guard guard(m_mutex);
        m_stop = true;
        m_error.reset();
    }
    m_changed.notify_all();
    m_thread.join();
}

void StoreWriter::enqueue(PendingWrite pending) {
    {
        const std::lock_guard guard(m_mutex);
        m_queue.push_back(std::move(pending));
        m_error.reset();
    }
    m_changed.notify_all();
}

void StoreWriter::retry() {
    {
        const std::lock_guard guard(m_mutex);
        m_error.reset();
    }
    m_changed.notify_all();
}

Result<void> StoreWriter::wait() {
    std::unique_lock guard(m_mutex);
    m_changed.wait(guard, [this] { return m_queue.empty() || m_error; });
    if (m_error) return fail(*m_error);
    return {};
}

StoreWriter::Pause::Pause(StoreWriter& writer) : m_writer(writer) {
    std::unique_lock guard(m_writer.m_mutex);
    ++m_writer.m_pauses;
    m_writer.m_changed.wait(guard, [this] { return !m_writer.m_writing; });
}

StoreWriter::Pause::~Pause() {
    {
        const std::lock_guard guard(m_writer.m_mutex);
        --m_writer.m_pauses;
    }
    m_writer.m_changed.notify_all();
}

std::vector<PendingWrite> StoreWriter::pending() const {
    const std::lock_guard guard(m_mutex);
    return {m_queue.begin(), m_queue.end()};
}

bool StoreWriter::isIdle() const {
    const std::lock_guard guard(m_mutex);
    return m_queue.empty();
}

std::optional<Error> StoreWriter::error() const {
    const std::lock_guard guard(m_mutex);
    return m_error;
}

void StoreWriter::run() {
    std::unique_lock guard(m_mutex);
    for (;;) {
        m_changed.wait(guard, [this] { return m_stop || (!m_queue.empty() && !m_error && m_pauses == 0); });
        if (m_queue.empty() || m_error) return; // stopping, and nothing more can be done
        // The front stays in the queue while it is written: others only append, and a deque's elements
        // do not move then.
        const PendingWrite& front = m_queue.front();
        m_writing = true;
        guard.unlock();
        const Result<void> written = write(m_file, front);
        guard.lock();
        m_writing = false;
        if (written) {
            m_queue.pop_front();
        } else {
            m_error = written.error();
        }
        m_changed.notify_all();
        guard.unlock();
        m_notify();
        guard.lock();
    }
}

} // namespace chwila::document
