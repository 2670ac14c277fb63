// Stands in for libFuzzer in ordinary builds: every seed, and changes of it made with a fixed seed.
#include "fuzz_seeds.h"

#include <algorithm>
#include <cstdio>
#include <random>

namespace {

constexpr int changesOfASeed = FUZZ_CHANGES;

QByteArray changed(QByteArray bytes, const QList<QByteArray>& others, std::mt19937& random) {
    const auto below = [&random](qsizetype most) {
        return static_cast<qsizetype>(random() % static_cast<std::uint32_t>(std::max<qsizetype>(most, 1)));
    };
    for (qsizetype i = below(4); i >= 0; --i) {
        const qsizetype at = below(bytes.size());
        const qsizetype kind = below(5);
        if (kind == 0 && !bytes.isEmpty()) bytes[at] = static_cast<char>(random());
        if (kind == 1) bytes.remove(at, below(20) + 1);
        if (kind == 2) bytes.insert(at, QByteArray(below(4) + 1, ",\"\n<>/=\0;"[below(9)]));
        if (kind == 3) bytes.insert(at, bytes.mid(below(bytes.size()), below(40)));
        if (kind == 4) bytes = bytes.left(at) + others[below(others.size())].mid(below(200));
    }
    return bytes;
}

void run(const QByteArray& bytes) {
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.constData()),
                           static_cast<std::size_t>(bytes.size()));
}

} // namespace

int main() {
    const QList<QByteArray> seeds = fuzzSeeds();
    std::mt19937 random(20250101);
    qsizetype runs = 0;
    for (const QByteArray& seed : seeds) {
        run(seed);
        for (int i = 0; i < changesOfASeed; ++i, ++runs)
            run(changed(seed, seeds, random));
    }
    std::printf("%lld inputs\n", static_cast<long long>(runs + seeds.size()));
    return 0;
}
