// CustomerKeys: the customers an import meets, each at least once, handed out ascending by id so that the
// table grows only at its end. Memory does not grow with their number: what does not fit waits in a
// temporary file. Internal to core/store.
#pragma once

#include "core/base/result.h"

#include <QTemporaryFile>

#include <array>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace chwila::store {

class CustomerKeys {
  public:
    explicit CustomerKeys(std::size_t budget = std::size_t{64} << 20);

    Result<void> add(qint64 id, std::string_view key);

    struct Customer {
        qint64 id = 0;
        std::string_view key;
    };
    /// Calls `visit` for one part after another, about 100,000 at a time; no id comes twice.
    Result<void> finish(const std::function<Result<void>(const std::vector<Customer>&)>& visit);

  private:
    struct Spilled {
        std::size_t bucket;
        qint64 offset;
        qint64 size;
    };
    Result<void> spill();
    Result<std::string> all(std::size_t bucket);

    std::size_t m_budget;
    std::size_t m_held = 0;
    std::vector<qint64> m_known; // by the id's lowest bits: the one met last, so that few come again
    std::array<std::string, 256> m_buckets; // by the id's highest bits: 8 bytes id, 4 bytes size, key
    std::unique_ptr<QTemporaryFile> m_file;
    std::vector<Spilled> m_spilled;
};

} // namespace chwila::store
