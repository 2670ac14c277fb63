// Random numbers that are the same on every platform and in every run: the standard fixes
// std::mt19937_64's output but not that of its distributions, so bounded integers are made here.
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <span>
#include <utility>

namespace chwila {

class Random {
  public:
    explicit Random(std::uint64_t seed) : m_engine(seed) {}

    /// Uniform in 0 … bound−1 without bias; bound > 0. (Lemire 2019, "Fast random integer generation
    /// in an interval", ACM TOMACS 29:1.)
    std::uint64_t below(std::uint64_t bound);
    /// Uniform in [0, 1), 53 bits.
    double unit();
    /// Number of successes in n tries of probability p, by inversion in O(n·p + 1).
    std::uint64_t binomial(std::uint64_t n, double p);

    /// Fisher–Yates.
    template <class T>
    void shuffle(std::span<T> values) {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[below(i)]);
    }

  private:
    std::mt19937_64 m_engine;
};

/// FNV-1a over the bytes of the data, to seed a Random from what it is used on.
std::uint64_t seedFrom(std::span<const std::byte> data, std::uint64_t start = 14695981039346656037ULL);

} // namespace chwila
