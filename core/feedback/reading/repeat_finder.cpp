#include "core/feedback/reading/repeat_finder.h"

#include "core/feedback/words.h"

#include <algorithm>
#include <bit>
#include <span>
#include <tuple>

namespace chwila::feedback {

namespace {

tl::unexpected<Error> noRoom(const QString& detail) {
    return fail(ErrorCode::Io,
                Words::tr("There is no room for temporary files. Free some space on the disk and try again."),
                detail);
}

} // namespace

RepeatFinder::RepeatFinder(std::vector<quint32> questions, qint64 window, qint64 budget)
    : m_questions(std::move(questions)),
      m_window(window),
      m_most(std::max<std::size_t>(static_cast<std::size_t>(budget) / sizeof(Entry), 1024)) {}

Result<void> RepeatFinder::spill() {
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>();
        if (!m_file->open()) return noRoom(m_file->errorString());
    }
    for (std::size_t i = 0; i < m_buckets.size(); ++i) {
        std::vector<Entry>& bucket = m_buckets[i];
        if (bucket.empty()) continue;
        m_spilled.push_back({i, m_file->pos(), bucket.size()});
        const auto bytes = static_cast<qint64>(bucket.size() * sizeof(Entry));
        if (m_file->write(reinterpret_cast<const char*>(bucket.data()), bytes) != bytes) {
            return noRoom(m_file->errorString());
        }
        bucket.clear();
    }
    m_held = 0;
    return {};
}

Result<void> RepeatFinder::readBack(std::size_t bucket) {
    std::vector<Entry> entries;
    for (const Spilled& part : m_spilled) {
        if (part.bucket != bucket) continue;
        const std::size_t before = entries.size();
        entries.resize(before + part.count);
        const auto bytes = static_cast<qint64>(part.count * sizeof(Entry));
        if (!m_file->seek(part.offset)
            || m_file->read(reinterpret_cast<char*>(entries.data() + before), bytes) != bytes) {
            return noRoom(m_file->errorString());
        }
    }
    entries.insert(entries.end(), m_buckets[bucket].begin(), m_buckets[bucket].end());
    m_buckets[bucket] = std::move(entries);
    return {};
}

/// Leaves only those whose customer and question come at least twice (and, now and then, two strangers
/// who share a place). Most customers answer a question once, and sorting them all costs far more.
void RepeatFinder::keepSuspicious(std::vector<Entry>& entries) const {
    const std::size_t places = std::bit_ceil(entries.size() * 4 + 1);
    const int shift = 64 - std::countr_zero(places);
    std::vector<unsigned char> met(places, 0);
    const auto placeOf = [&](const Entry& entry) {
        const quint64 mixed =
            (entry.customer ^ (quint64{m_questions[entry.label]} << 40)) * 0xC4CEB9FE1A85EC53ULL;
        return (mixed ^ (mixed >> 32)) * 0x9E3779B97F4A7C15ULL >> shift;
    };
    for (const Entry& entry : entries) {
        unsigned char& count = met[placeOf(entry)];
        if (count < 2) ++count;
    }
    std::erase_if(entries, [&](const Entry& entry) { return met[placeOf(entry)] < 2; });
}

Result<void> RepeatFinder::finish(const Visitor& visitor) {
    for (std::size_t i = 0; i < m_buckets.size(); ++i) {
        if (!m_spilled.empty()) {
            if (Result<void> read = readBack(i); !read) return read;
        }
        std::vector<Entry>& entries = m_buckets[i];
        keepSuspicious(entries);
        const auto key = [&](const Entry& entry) {
            const quint16 level = entry.time == undated ? entry.level : quint16{0};
            return std::tuple(entry.customer, m_questions[entry.label], entry.time, entry.label, level,
                              entry.order);
        };
        std::ranges::sort(entries, {}, key);
        for (std::size_t from = 0; from < entries.size();) {
            std::size_t to = from + 1;
            while (to < entries.size() && entries[to].customer == entries[from].customer
                   && m_questions[entries[to].label] == m_questions[entries[from].label]) {
                ++to;
            }
            if (to - from > 1) visitCustomer(std::span(entries).subspan(from, to - from), visitor);
            from = to;
        }
        entries = {};
    }
    return {};
}

// One customer's answers to one question: of those that are the same the first stays. Then from the latest
// back: an answer counts if it lies at least the window before the last that counted.
void RepeatFinder::visitCustomer(std::span<Entry> entries, const Visitor& visitor) const {
    std::size_t kept = 1;
    for (std::size_t i = 1; i < entries.size(); ++i) {
        const Entry& last = entries[kept - 1];
        const bool same = last.time == entries[i].time && last.label == entries[i].label
                          && (last.time != undated || last.level == entries[i].level);
        if (same && visitor.duplicate) {
            visitor.duplicate(entries[i]);
        } else {
            entries[kept++] = entries[i];
        }
    }
    if (m_window <= 0 || !visitor.repeated) return;
    entries = entries.first(kept);
    std::ranges::sort(entries, {}, [](const Entry& entry) { return std::pair(entry.time, entry.order); });
    const Entry* counted = nullptr;
    for (std::size_t i = entries.size(); i-- > 0 && entries[i].time != undated;) {
        if (counted && counted->time - entries[i].time < m_window) {
            visitor.repeated(entries[i]);
        } else {
            counted = &entries[i];
        }
    }
}

} // namespace chwila::feedback
