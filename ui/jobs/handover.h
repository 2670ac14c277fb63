// Handover: a value that one thread leaves for another one to take. Qt's pool and event loop order both
// threads as well, but by their own means, deep inside of a library: here the order that everything else
// rests on can be read, and ThreadSanitizer, which does not see into Qt, can hold us to it.
#pragma once

#include <atomic>
#include <optional>
#include <utility>

namespace chwila::ui {

template <class T>
class Handover {
  public:
    /// Once. All that this thread did before is done for whoever takes the value.
    void leave(T value) {
        m_value.emplace(std::move(value));
        m_left.store(true, std::memory_order_release);
    }
    /// Once; nothing where nothing was left.
    std::optional<T> take() {
        if (!m_left.load(std::memory_order_acquire)) return std::nullopt;
        return std::exchange(m_value, std::nullopt);
    }

  private:
    std::optional<T> m_value;
    std::atomic<bool> m_left = false;
};

} // namespace chwila::ui
