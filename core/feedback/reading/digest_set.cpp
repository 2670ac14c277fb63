#include "core/feedback/reading/digest_set.h"

#include "core/base/random.h"

#include <span>

namespace chwila::feedback {

namespace {

/// The finaliser of MurmurHash3 (Appleby, public domain): every bit of the sum reaches every bit.
std::uint64_t stirred(std::uint64_t sum) {
    sum = (sum ^ (sum >> 33)) * 0xFF51AFD7ED558CCDULL;
    sum = (sum ^ (sum >> 33)) * 0xC4CEB9FE1A85EC53ULL;
    return sum ^ (sum >> 33);
}

} // namespace

Digest digestOf(const QByteArray& bytes) {
    const auto data = std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    const std::uint64_t first = seedFrom(data);
    return {stirred(first),
            stirred(seedFrom(data, 0x9E3779B97F4A7C15ULL ^ static_cast<std::uint64_t>(bytes.size())))};
}

bool DigestSet::insert(Digest digest) {
    if (isFree(digest)) digest[0] = 1;
    if (m_slots.size() * 3 <= (m_size + 1) * 4) grow();
    Digest& slot = m_slots[place(digest)];
    if (!isFree(slot)) return false;
    slot = digest;
    ++m_size;
    return true;
}

std::size_t DigestSet::place(const Digest& digest) const {
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = digest[0] & mask;
    while (!isFree(m_slots[at]) && m_slots[at] != digest)
        at = (at + 1) & mask;
    return at;
}

void DigestSet::grow() {
    std::vector<Digest> old = std::move(m_slots);
    m_slots.assign(old.empty() ? 64 : old.size() * 2, Digest{});
    for (const Digest& digest : old) {
        if (!isFree(digest)) m_slots[place(digest)] = digest;
    }
}

} // namespace chwila::feedback
