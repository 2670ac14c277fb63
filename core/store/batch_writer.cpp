#include "core/store/batch_writer.h"

#include "core/feedback/reading/rejected_list.h"
#include "core/feedback/reading/text_digest.h"
#include "core/store/comment_words.h"
#include "core/store/record_rows.h"

#include <QCoreApplication>

#include <future>

namespace chwila::store {

namespace {

constexpr qint64 rejectedKept = 10000;

quint64 digestOfText(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    return feedback::textDigest({bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

} // namespace

qint64 BatchWriter::idOfName(SQLite::Database& database, const std::string& table, const std::string& column,
                             const QString& name) {
    SQLite::Statement insert(database,
                             "INSERT INTO " + table + " (" + column + ") VALUES (?) ON CONFLICT DO NOTHING");
    insert.bind(1, utf8(name));
    insert.exec();
    SQLite::Statement select(database, "SELECT id FROM " + table + " WHERE " + column + " = ?");
    select.bind(1, utf8(name));
    select.executeStep();
    return select.getColumn(0).getInt64();
}

BatchWriter::BatchWriter(Connection& connection, const feedback::Batch& header, bool counted,
                         const model::Project* planned)
    : m_connection(connection), m_batch(header), m_counted(counted), m_planned(planned), m_finder({}, 0) {
    m_batch.answers = 0;
    m_batch.counted = counted;
    if (!m_batch.importedAt.isValid()) m_batch.importedAt = QDateTime::currentDateTimeUtc();
}

Result<void> BatchWriter::begin() {
    return m_connection.transaction([&](SQLite::Database& database) -> Result<void> {
        m_first = database.execAndGet("SELECT COALESCE(MAX(id), 0) + 1 FROM answer").getInt64();
        SQLite::Statement insert(
            database, "INSERT INTO batch (source, name, imported_at, answers, invalid, duplicates, "
                      "not_applicable, digest, complete, first, last, rows, counted, origin, content) "
                      "VALUES (?, ?, ?, 0, 0, 0, 0, 0, 0, ?, 0, 0, ?, ?, ?)");
        insert.bind(1, int64_t{m_batch.source.value});
        insert.bind(2, utf8(m_batch.name));
        bindTime(insert, 3, m_batch.importedAt);
        insert.bind(4, int64_t{m_first});
        insert.bind(5, m_counted ? 1 : 0);
        insert.bind(6, static_cast<int>(m_batch.origin));
        insert.bind(7, utf8(m_batch.content));
        insert.exec();
        m_batch.id = database.getLastInsertRowid();
        expectManyComments(database);
        return {};
    });
}

Result<void> BatchWriter::nameAll(SQLite::Database& database, const feedback::AnswerReader::Names& names) {
    while (m_profiles.size() < names.profiles.size()) {
        const QString text = profileToText(names.profiles[m_profiles.size()]);
        m_profiles.push_back({idOfName(database, "profile", "segments", text), digestOfText(text)});
    }
    while (m_channels.size() < static_cast<std::size_t>(names.channels.size())) {
        const QString& name = names.channels[static_cast<qsizetype>(m_channels.size())];
        m_channels.push_back(
            name.isEmpty() ? Named{}
                           : Named{idOfName(database, "answer_channel", "name", name), digestOfText(name)});
    }
    return {};
}

Result<void> BatchWriter::write(const std::vector<feedback::AnswerBlock>& blocks,
                                const feedback::AnswerReader::Names& names) {
    // What is counted and what is written do not touch each other.
    std::future<Result<void>> remembering =
        std::async(std::launch::async, [&] { return rememberAll(blocks); });
    const Result<void> stored = writePiece(blocks, names);
    const Result<void> remembered = remembering.get();
    return stored ? remembered : stored;
}

/// In one transaction where nobody waits for the connection meanwhile.
Result<void> BatchWriter::writePiece(const std::vector<feedback::AnswerBlock>& blocks,
                                     const feedback::AnswerReader::Names& names) {
    BatchPiece piece(blocks, {m_batch.source.value, m_batch.id, m_first + m_rows, &m_profiles, &m_channels});
    Result<void> stored = m_connection.transaction([&](SQLite::Database& database) -> Result<void> {
        if (Result<void> named = nameAll(database, names); !named) return named;
        for (const feedback::AnswerBlock& block : blocks) {
            for (const feedback::Rejected& rejected : block.rejected)
                addRejected(database, rejected);
        }
        return piece.write(database, m_connection);
    });
    while (stored && !piece.isDone()) {
        stored = m_connection.transaction(
            [&](SQLite::Database& database) { return piece.write(database, m_connection); });
    }
    m_rows += piece.rows();
    m_digest += piece.digest();
    return stored;
}

Result<void> BatchWriter::rememberAll(const std::vector<feedback::AnswerBlock>& blocks) {
    for (const feedback::AnswerBlock& block : blocks) {
        for (const feedback::AnswerBlock::Entry& entry : block.answers) {
            if (Result<void> remembered = remember(block, entry); !remembered) return remembered;
        }
    }
    return {};
}

Result<void> BatchWriter::remember(const feedback::AnswerBlock& block,
                                   const feedback::AnswerBlock::Entry& entry) {
    if (entry.level < 0 || entry.level > highestLevel) return {}; // writing it fails
    const auto order = static_cast<quint32>(m_remembered++);
    const bool dated = entry.time != feedback::AnswerBlock::undated;
    const qint64 day = dated ? dayOf(entry.time) : feedback::CountTable::undated;
    const qint64 customer =
        entry.customerDigest == 0 ? 0 : customerId(m_batch.source.value, entry.customerDigest);
    if (customer != 0) {
        if (Result<void> kept = m_customers.add(customer, block.of(entry.customer)); !kept) return kept;
    }
    if (m_counted) return {};
    ++m_batch.answers;
    m_counts.add(entry.alias, static_cast<int>(entry.profile), day, entry.level);
    if (customer == 0) return {};
    const auto [label, isNew] =
        m_labelOf.try_emplace(entry.alias.value, static_cast<quint32>(m_aliases.size()));
    if (isNew) m_aliases.push_back(entry.alias.value);
    return m_finder.add({static_cast<quint64>(customer), entry.time, order, label->second, entry.profile,
                         static_cast<quint16>(entry.level)});
}

void BatchWriter::addRejected(SQLite::Database& database, const feedback::Rejected& rejected) {
    ++m_batch.invalid;
    if (++m_rejected > rejectedKept) return;
    SQLite::Statement statement(database, "INSERT INTO rejected (batch, file, line, \"column\", reason, "
                                          "text, cells) VALUES (?, ?, ?, ?, ?, ?, ?)");
    statement.bind(1, int64_t{m_batch.id});
    statement.bind(2, utf8(rejected.position.file));
    statement.bind(3, int64_t{rejected.position.line});
    statement.bind(4, int64_t{rejected.position.column});
    statement.bind(5, utf8(rejected.reason));
    statement.bind(6, utf8(rejected.text));
    statement.bind(7, utf8(feedback::cellsToText(rejected.cells)));
    statement.exec();
}

Result<void> BatchWriter::write(const std::vector<feedback::CountRow>& rows) {
    for (const feedback::CountRow& row : rows) {
        if (!row.alias.isValid() || row.level < 0 || row.level > highestLevel)
            return fail(offTheScale(row.level));
        if (row.count <= 0 || row.count > std::numeric_limits<qint32>::max()) {
            return fail(ErrorCode::Invalid,
                        QCoreApplication::translate("store", "A number of answers is not possible: %1.")
                            .arg(row.count));
        }
        const QString text = profileToText(row.profile);
        const auto [at, isNew] = m_profileIndex.try_emplace(text, static_cast<int>(m_profileIndex.size()));
        m_counts.add(row.alias, at->second,
                     row.day.isValid() ? row.day.toJulianDay() : feedback::CountTable::undated, row.level,
                     row.count);
        m_batch.answers += row.count;
    }
    return {};
}

} // namespace chwila::store
