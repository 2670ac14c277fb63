// DigestSet: which of many millions of things were seen before, at 21 to 43 bytes each, whatever
// the size of the things. 128-bit digests: among 10⁹ things two meet by chance with probability 10⁻²¹.
#pragma once

#include <QByteArray>

#include <array>
#include <cstdint>
#include <vector>

namespace chwila::feedback {

using Digest = std::array<std::uint64_t, 2>;

/// Two differently started FNV-1a sums, each stirred at the end. Not for adversaries.
Digest digestOf(const QByteArray& bytes);

class DigestSet {
  public:
    /// False where it was there already.
    bool insert(Digest digest);
    std::size_t size() const { return m_size; }

  private:
    static bool isFree(const Digest& slot) { return slot == Digest{}; }
    std::size_t place(const Digest& digest) const;
    void grow();

    std::vector<Digest> m_slots; // open addressing, a power of two
    std::size_t m_size = 0;
};

} // namespace chwila::feedback
