#include "core/base/random.h"

#include <cmath>

namespace chwila {

namespace {

// 64×64 → 128 bits in portable arithmetic; __int128 is an extension that -Wpedantic rejects.
struct Wide {
    std::uint64_t high;
    std::uint64_t low;
};

Wide multiply(std::uint64_t a, std::uint64_t b) {
    constexpr std::uint64_t mask = 0xffffffffULL;
    const std::uint64_t low = (a & mask) * (b & mask);
    const std::uint64_t cross1 = (a >> 32) * (b & mask) + (low >> 32);
    const std::uint64_t cross2 = (a & mask) * (b >> 32) + (cross1 & mask);
    return {(a >> 32) * (b >> 32) + (cross1 >> 32) + (cross2 >> 32), a * b};
}

} // namespace

std::uint64_t Random::below(std::uint64_t bound) {
    Wide product = multiply(m_engine(), bound);
    if (product.low < bound) {
        const std::uint64_t threshold = (0 - bound) % bound;
        while (product.low < threshold)
            product = multiply(m_engine(), bound);
    }
    return product.high;
}

double Random::unit() {
    return static_cast<double>(m_engine() >> 11) * 0x1.0p-53;
}

std::uint64_t Random::binomial(std::uint64_t n, double p) {
    if (n == 0 || p <= 0) return 0;
    if (p >= 1) return n;
    if (p > 0.5) return n - binomial(n, 1 - p);
    // Inversion works on blocks whose probability of no success is far from underflow.
    constexpr double smallest = 1e-280;
    const double logMiss = std::log1p(-p);
    const double whole = std::log(smallest) / logMiss; // more than fits where p is tiny
    const std::uint64_t block = whole < static_cast<double>(n) ? static_cast<std::uint64_t>(whole) : n;
    std::uint64_t successes = 0;
    for (std::uint64_t left = n; left > 0;) {
        const std::uint64_t size = left < block ? left : block;
        const double odds = p / (1 - p);
        double mass = std::exp(static_cast<double>(size) * logMiss);
        double u = unit();
        std::uint64_t k = 0;
        while (u >= mass && k < size) {
            u -= mass;
            ++k;
            mass *= odds * static_cast<double>(size - k + 1) / static_cast<double>(k);
        }
        successes += k;
        left -= size;
    }
    return successes;
}

std::uint64_t seedFrom(std::span<const std::byte> data, std::uint64_t start) {
    std::uint64_t hash = start;
    for (const std::byte byte : data) {
        hash ^= static_cast<std::uint64_t>(byte);
        hash *= 1099511628211ULL;
    }
    return hash;
}

} // namespace chwila
