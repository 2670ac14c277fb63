#include "core/mining/discover.h"

#include "core/mining/words.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

namespace chwila::mining {

namespace {

constexpr double microsecondsAnHour = 3.6e9;
constexpr std::size_t mostPlaces = 512; // further back in a customer's events counts as there
constexpr std::size_t denseActivities = 512;

/// Median of the values, which are put into another order; the mean of the middle two where they are even.
double median(std::span<qint64> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    const auto upper = static_cast<double>(*middle);
    if (values.size() % 2 == 1) return upper;
    return (upper + static_cast<double>(*std::max_element(values.begin(), middle))) / 2;
}

/// Numbers for pairs of activities, in order of appearance.
class PairTable {
  public:
    explicit PairTable(std::size_t activities) : m_activities(activities) {
        if (activities <= denseActivities) m_dense.assign(activities * activities, none);
    }
    quint32 numberOf(quint32 from, quint32 to) {
        const std::size_t key = std::size_t{from} * m_activities + to;
        if (!m_dense.empty()) {
            if (m_dense[key] == none) m_dense[key] = add(from, to);
            return m_dense[key];
        }
        const auto [at, isNew] = m_sparse.try_emplace(key, none);
        if (isNew) at->second = add(from, to);
        return at->second;
    }
    std::vector<Link>& links() { return m_links; }

  private:
    static constexpr quint32 none = ~quint32{0};

    quint32 add(quint32 from, quint32 to) {
        m_links.push_back({from, to, 0, {}, 0});
        return static_cast<quint32>(m_links.size() - 1);
    }

    std::size_t m_activities;
    std::vector<quint32> m_dense;
    std::unordered_map<std::size_t, quint32> m_sparse;
    std::vector<Link> m_links;
};

/// Ways by their steps: open addressing over one block of steps.
class VariantTable {
  public:
    VariantTable() : m_slots(1024, none) { m_variants.begin.push_back(0); }

    void add(std::span<const quint32> steps) {
        const quint64 hash = hashOf(steps);
        std::size_t at = hash & (m_slots.size() - 1);
        for (; m_slots[at] != none; at = (at + 1) & (m_slots.size() - 1)) {
            const quint32 number = m_slots[at];
            if (m_hashes[number] == hash && std::ranges::equal(m_variants.of(number), steps)) {
                ++m_variants.customers[number];
                return;
            }
        }
        m_slots[at] = static_cast<quint32>(m_variants.size());
        m_hashes.push_back(hash);
        m_variants.steps.insert(m_variants.steps.end(), steps.begin(), steps.end());
        m_variants.begin.push_back(m_variants.steps.size());
        m_variants.customers.push_back(1);
        if (m_variants.size() * 2 > m_slots.size()) grow();
    }
    Variants sorted() &&;

  private:
    static constexpr quint32 none = ~quint32{0};

    /// FNV-1a over whole steps, finished by the mixer of SplitMix64.
    static quint64 hashOf(std::span<const quint32> steps) {
        quint64 hash = 0xcbf29ce484222325;
        for (const quint32 step : steps)
            hash = (hash ^ step) * 0x100000001b3;
        hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9;
        return hash ^ (hash >> 27);
    }
    void grow() {
        m_slots.assign(m_slots.size() * 4, none);
        for (std::size_t i = 0; i < m_hashes.size(); ++i) {
            std::size_t at = m_hashes[i] & (m_slots.size() - 1);
            while (m_slots[at] != none)
                at = (at + 1) & (m_slots.size() - 1);
            m_slots[at] = static_cast<quint32>(i);
        }
    }

    Variants m_variants;
    std::vector<quint64> m_hashes;
    std::vector<quint32> m_slots;
};

Variants VariantTable::sorted() && {
    std::vector<quint32> order(m_variants.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<quint32>(i);
    std::ranges::stable_sort(
        order, [this](quint32 a, quint32 b) { return m_variants.customers[a] > m_variants.customers[b]; });
    Variants result;
    result.steps.reserve(m_variants.steps.size());
    result.begin.reserve(m_variants.begin.size());
    result.begin.push_back(0);
    for (const quint32 number : order) {
        const auto steps = m_variants.of(number);
        result.steps.insert(result.steps.end(), steps.begin(), steps.end());
        result.begin.push_back(result.steps.size());
        result.customers.push_back(m_variants.customers[number]);
    }
    return result;
}

class Discoverer {
  public:
    Discoverer(const EventLog& log, const MineOptions& options)
        : m_log(log),
          m_gap(options.mergeMinutes > 0 ? std::llround(options.mergeMinutes * 6e7) : -1),
          m_pairs(static_cast<std::size_t>(log.activities.size())),
          m_places(static_cast<std::size_t>(log.activities.size())),
          m_lastSeen(m_places.size(), ~std::size_t{0}) {
        for (qsizetype i = 0; i < log.activities.size(); ++i) {
            ActivityFigures figures;
            figures.name = log.activities[i];
            figures.department = log.departments.value(i);
            figures.channel = log.channels.value(i);
            figures.stage = log.stages.value(i);
            m_result.activities.push_back(std::move(figures));
        }
        m_result.notes = log.notes;
        m_waits.reserve(log.events());
    }

    void readCase(std::size_t number);
    Discovery finish() &&;

  private:
    void collect(std::size_t number);
    void countSteps(std::size_t number);
    void countLinks();
    void finishWaits();
    void finishLinks();
    void finishPlaces();

    struct Wait {
        quint32 link;
        qint64 time;
    };

    const EventLog& m_log;
    qint64 m_gap;
    PairTable m_pairs;
    Discovery m_result;
    VariantTable m_variants;
    std::vector<Wait> m_waits;
    std::vector<qint64> m_durations;
    std::vector<std::vector<qint64>> m_places; // by activity: how often it first came there
    std::vector<std::size_t> m_lastSeen;       // by activity: the last case it came in
    std::vector<quint32> m_steps;              // of the present case, merged
    std::vector<qint64> m_times;
};

/// The events of a case without those that belong to the one before them.
void Discoverer::collect(std::size_t number) {
    m_steps.clear();
    m_times.clear();
    qint64 latest = noTime;
    for (std::size_t i = m_log.begin[number]; i < m_log.begin[number + 1]; ++i) {
        const qint64 time = m_log.time[i];
        const bool again = m_gap >= 0 && !m_steps.empty() && m_steps.back() == m_log.activity[i]
                           && time != noTime && latest != noTime && time - latest <= m_gap;
        latest = time;
        if (again) {
            ++m_result.merged;
            continue;
        }
        m_steps.push_back(m_log.activity[i]);
        m_times.push_back(time);
    }
}

void Discoverer::countSteps(std::size_t number) {
    bool repeat = false;
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const quint32 activity = m_steps[i];
        ActivityFigures& figures = m_result.activities[activity];
        ++figures.events;
        if (m_lastSeen[activity] == number) {
            repeat = true;
            continue;
        }
        m_lastSeen[activity] = number;
        ++figures.customers;
        std::vector<qint64>& places = m_places[activity];
        const std::size_t place = std::min(i, mostPlaces);
        if (places.size() <= place) places.resize(place + 1, 0);
        ++places[place];
    }
    if (repeat) ++m_result.customersWithRepeat;
    ++m_result.activities[m_steps.front()].starts;
    ++m_result.activities[m_steps.back()].ends;
}

void Discoverer::countLinks() {
    for (std::size_t i = 1; i < m_steps.size(); ++i) {
        const quint32 link = m_pairs.numberOf(m_steps[i - 1], m_steps[i]);
        ++m_pairs.links()[link].count;
        if (m_times[i - 1] != noTime && m_times[i] != noTime)
            m_waits.push_back({link, m_times[i] - m_times[i - 1]});
    }
}

void Discoverer::readCase(std::size_t number) {
    collect(number);
    if (m_steps.empty()) return;
    ++m_result.customers;
    m_result.events += static_cast<qint64>(m_steps.size());
    countSteps(number);
    countLinks();
    m_variants.add(m_steps);
    qint64 first = noTime;
    qint64 last = noTime;
    for (std::size_t i = m_log.begin[number]; i < m_log.begin[number + 1]; ++i) {
        if (m_log.time[i] == noTime) continue;
        if (first == noTime) first = m_log.time[i];
        last = m_log.time[i];
    }
    if (first != noTime) m_durations.push_back(last - first);
}

void Discoverer::finishWaits() {
    std::vector<Link>& links = m_pairs.links();
    std::vector<std::size_t> next(links.size() + 1, 0);
    for (const Wait& wait : m_waits)
        ++next[wait.link + std::size_t{1}];
    for (std::size_t i = 1; i < next.size(); ++i)
        next[i] += next[i - 1];
    std::vector<std::size_t> begin = next;
    std::vector<qint64> times(m_waits.size());
    for (const Wait& wait : m_waits)
        times[next[wait.link]++] = wait.time;
    m_waits = {};
    for (std::size_t i = 0; i < links.size(); ++i) {
        const std::span<qint64> own = std::span(times).subspan(begin[i], begin[i + 1] - begin[i]);
        if (!own.empty()) links[i].medianHours = median(own) / microsecondsAnHour;
    }
}

void Discoverer::finishLinks() {
    m_result.links = std::move(m_pairs.links());
    sortLinks(m_result.links);
}

void Discoverer::finishPlaces() {
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const qint64 half = (m_result.activities[i].customers + 1) / 2;
        qint64 seen = 0;
        for (std::size_t place = 0; place < m_places[i].size(); ++place) {
            seen += m_places[i][place];
            if (seen < half) continue;
            m_result.activities[i].place = static_cast<double>(place);
            break;
        }
    }
}

Discovery Discoverer::finish() && {
    finishWaits();
    finishLinks();
    finishPlaces();
    m_result.variants = std::move(m_variants).sorted();
    qint64 covered = 0;
    for (const qint64 customers : m_result.variants.customers) {
        if (covered * 5 >= m_result.customers * 4) break;
        covered += customers;
        ++m_result.variantsFor80;
    }
    if (!m_durations.empty()) {
        double sum = 0;
        for (const qint64 duration : m_durations)
            sum += static_cast<double>(duration);
        m_result.meanHours = sum / static_cast<double>(m_durations.size()) / microsecondsAnHour;
        m_result.medianHours = median(m_durations) / microsecondsAnHour;
    }
    return std::move(m_result);
}

} // namespace

void sortLinks(std::vector<Link>& links) {
    std::ranges::sort(links, [](const Link& a, const Link& b) {
        return std::pair(a.from, a.to) < std::pair(b.from, b.to);
    });
    const auto countOf = [&links](quint32 from, quint32 to) -> qint64 {
        const auto at = std::ranges::lower_bound(
            links, std::pair(from, to), {}, [](const Link& link) { return std::pair(link.from, link.to); });
        return at != links.end() && at->from == from && at->to == to ? at->count : 0;
    };
    for (Link& link : links) {
        const qint64 back = link.from == link.to ? 0 : countOf(link.to, link.from);
        link.dependency = static_cast<double>(link.count - back) / static_cast<double>(link.count + back + 1);
    }
}

Result<Discovery> discover(const EventLog& log, const MineOptions& options, Progress& progress) {
    Discoverer discoverer(log, options);
    for (std::size_t i = 0; i < log.cases(); ++i) {
        if (i % 4096 == 0) {
            if (progress.cancelled()) return fail(ErrorCode::Cancelled, Words::tr("Cancelled."));
            progress.report(static_cast<double>(i) / static_cast<double>(log.cases()),
                            Words::tr("Following the customers"));
        }
        discoverer.readCase(i);
    }
    return std::move(discoverer).finish();
}

std::vector<Link> keptLinks(const Discovery& discovery, double share, double leastDependency) {
    std::vector<qint64> leaving(discovery.activities.size(), 0);
    std::vector<qint64> best(discovery.activities.size(), 0);
    for (const Link& link : discovery.links) {
        leaving[link.from] += link.count;
        best[link.from] = std::max(best[link.from], link.count);
    }
    std::vector<Link> kept;
    for (const Link& link : discovery.links) {
        const double own = static_cast<double>(link.count) / static_cast<double>(leaving[link.from]);
        const bool used = own >= share && link.dependency >= leastDependency;
        if (used || link.count == best[link.from]) kept.push_back(link);
    }
    return kept;
}

} // namespace chwila::mining
