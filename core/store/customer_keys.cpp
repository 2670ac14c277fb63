#include "core/store/customer_keys.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <deque>

namespace chwila::store {

namespace {

constexpr std::size_t remembered = std::size_t{1} << 20;
constexpr std::size_t customersAtATime = 100000;

tl::unexpected<Error> noRoom(const QString& detail) {
    return fail(
        ErrorCode::Io,
        QCoreApplication::translate(
            "store", "There is no room for temporary files. Free some space on the disk and try again."),
        detail);
}

} // namespace

CustomerKeys::CustomerKeys(std::size_t budget) : m_budget(budget) {}

Result<void> CustomerKeys::add(qint64 id, std::string_view key) {
    if (m_known.empty()) m_known.resize(remembered);
    qint64& known = m_known[static_cast<std::size_t>(id) & (remembered - 1)];
    if (known == id) return {};
    known = id;
    const auto size = static_cast<quint32>(key.size());
    std::string& bucket = m_buckets[static_cast<std::size_t>(id >> 55)];
    bucket.append(reinterpret_cast<const char*>(&id), sizeof(id));
    bucket.append(reinterpret_cast<const char*>(&size), sizeof(size));
    bucket.append(key);
    m_held += sizeof(id) + sizeof(size) + key.size();
    return m_held < m_budget ? Result<void>() : spill();
}

Result<void> CustomerKeys::spill() {
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>();
        if (!m_file->open()) return noRoom(m_file->errorString());
    }
    for (std::size_t i = 0; i < m_buckets.size(); ++i) {
        std::string& bucket = m_buckets[i];
        if (bucket.empty()) continue;
        const auto size = static_cast<qint64>(bucket.size());
        m_spilled.push_back({i, m_file->pos(), size});
        if (m_file->write(bucket.data(), size) != size) return noRoom(m_file->errorString());
        bucket.clear();
    }
    m_held = 0;
    return {};
}

Result<std::string> CustomerKeys::all(std::size_t bucket) {
    std::string bytes;
    for (const Spilled& part : m_spilled) {
        if (part.bucket != bucket) continue;
        const std::size_t before = bytes.size();
        bytes.resize(before + static_cast<std::size_t>(part.size));
        if (!m_file->seek(part.offset) || m_file->read(bytes.data() + before, part.size) != part.size) {
            return noRoom(m_file->errorString());
        }
    }
    bytes += m_buckets[bucket];
    m_buckets[bucket] = {};
    return bytes;
}

namespace {

void appendAll(std::vector<CustomerKeys::Customer>& customers, std::string_view bytes) {
    const auto first = static_cast<std::ptrdiff_t>(customers.size());
    for (std::size_t at = 0; at < bytes.size();) {
        CustomerKeys::Customer customer;
        quint32 size = 0;
        std::memcpy(&customer.id, bytes.data() + at, sizeof(customer.id));
        std::memcpy(&size, bytes.data() + at + sizeof(customer.id), sizeof(size));
        at += sizeof(customer.id) + sizeof(size);
        customer.key = bytes.substr(at, size);
        at += size;
        customers.push_back(customer);
    }
    std::sort(customers.begin() + first, customers.end(),
              [](const auto& a, const auto& b) { return a.id < b.id; });
    const auto same = [](const auto& a, const auto& b) { return a.id == b.id; };
    customers.erase(std::unique(customers.begin() + first, customers.end(), same), customers.end());
}

} // namespace

Result<void> CustomerKeys::finish(const std::function<Result<void>(const std::vector<Customer>&)>& visit) {
    std::vector<Customer> customers;
    std::deque<std::string> texts; // what their keys point into
    for (std::size_t bucket = 0; bucket < m_buckets.size(); ++bucket) {
        Result<std::string> bytes = all(bucket);
        if (!bytes) return fail(bytes.error());
        texts.push_back(*std::move(bytes));
        appendAll(customers, texts.back());
        if (customers.empty() || (customers.size() < customersAtATime && bucket + 1 < m_buckets.size()))
            continue;
        if (Result<void> visited = visit(customers); !visited) return visited;
        customers.clear();
        texts.clear();
    }
    return {};
}

} // namespace chwila::store
