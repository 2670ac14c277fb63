#include "core/store/answer_rows.h"

#include <QRandomGenerator>

#include <array>

namespace chwila::store {

namespace {

QByteArray randomBytes() {
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return {reinterpret_cast<const char*>(words.data()), static_cast<qsizetype>(sizeof(words))};
}

QByteArray secretIn(SQLite::Database& database) {
    SQLite::Statement row(database, "SELECT bytes FROM secret");
    if (!row.executeStep()) return {};
    const SQLite::Column bytes = row.getColumn(0);
    return {static_cast<const char*>(bytes.getBlob()), bytes.getBytes()};
}

} // namespace

Result<QByteArray> AnswerStore::secret() {
    const std::lock_guard guard(d->secretMutex);
    if (!d->secret.isEmpty()) return d->secret;
    const auto read = [](SQLite::Database& database) -> Result<QByteArray> { return secretIn(database); };
    const auto make = [](SQLite::Database& database) -> Result<QByteArray> {
        const QByteArray known = secretIn(database);
        if (!known.isEmpty()) return known;
        const QByteArray made = randomBytes();
        SQLite::Statement insert(database, "INSERT INTO secret (bytes) VALUES (?)");
        insert.bind(1, made.constData(), static_cast<int>(made.size()));
        insert.exec();
        return made;
    };
    const bool readOnly = d->connection->isReadOnly();
    Result<QByteArray> bytes = readOnly ? d->connection->run(read) : d->connection->transaction(make);
    if (!bytes) return bytes;
    d->secret = bytes->isEmpty() ? randomBytes() : *bytes;
    return d->secret;
}

} // namespace chwila::store
