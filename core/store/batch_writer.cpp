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
constexpr std::size_t removedAtATime = 20000;

Error offTheScale(qint64 level) {
    return {
        ErrorCode::Invalid,
        QCoreApplication::translate("store", "An answer lies off its scale. Check the scale of its column."),
        QString::number(level),
        {}};
}

quint64 digestOfText(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    return feedback::textDigest({bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

qint64 idOfName(SQLite::Database& database, const std::string& table, const std::string& column,
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

void bindDay(SQLite::Statement& statement, int index, const std::optional<qint64>& day) {
    if (day) {
        statement.bind(index, int64_t{*day});
    } else {
        statement.bind(index);
    }
}

/// First and last day of dated answers.
std::pair<std::optional<qint64>, std::optional<qint64>> daysOf(feedback::CountTable& counts) {
    std::optional<qint64> first;
    std::optional<qint64> last;
    for (auto& [key, series] : counts.all()) {
        for (const feedback::CountTable::Cell& cell : feedback::CountTable::cells(series)) {
            const qint64 day = cell.day();
            if (day == feedback::CountTable::undated) continue;
            first = first ? std::min(*first, day) : day;
            last = last ? std::max(*last, day) : day;
        }
    }
    return {first, last};
}

} // namespace

struct BatchWriter::Inserts {
    explicit Inserts(SQLite::Database& database)
        : answers(database, "INSERT INTO answer (id, batch, alias, level, time, customer, profile, channel)",
                  8),
          comments(database) {}

    void finish() {
        answers.finish();
        comments.finish();
    }

    BulkInsert answers;
    CommentWriter comments;
};

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
    const Result<void> stored = m_connection.transaction([&](SQLite::Database& database) -> Result<void> {
        if (Result<void> named = nameAll(database, names); !named) return named;
        Inserts inserts(database);
        for (const feedback::AnswerBlock& block : blocks) {
            if (Result<void> written = writeBlock(inserts, block); !written) return written;
            for (const feedback::Rejected& rejected : block.rejected)
                addRejected(database, rejected);
        }
        inserts.finish();
        return {};
    });
    const Result<void> remembered = remembering.get();
    return stored ? remembered : stored;
}

Result<void> BatchWriter::writeBlock(Inserts& inserts, const feedback::AnswerBlock& block) {
    for (const feedback::AnswerBlock::Entry& entry : block.answers) {
        if (Result<void> written = writeAnswer(inserts, block, entry); !written) return written;
    }
    return {};
}

Result<void> BatchWriter::writeAnswer(Inserts& inserts, const feedback::AnswerBlock& block,
                                      const feedback::AnswerBlock::Entry& entry) {
    if (!entry.alias.isValid() || entry.level < 0 || entry.level > highestLevel)
        return fail(offTheScale(entry.level));
    const bool dated = entry.time != feedback::AnswerBlock::undated;
    const bool known = entry.customerDigest != 0;
    RowFacts facts;
    facts.alias = entry.alias.value;
    facts.level = entry.level;
    if (dated) facts.time = entry.time;
    if (known) facts.customer = customerId(m_batch.source.value, entry.customerDigest);
    facts.profile = m_profiles[entry.profile].digest;
    facts.channel = m_channels[entry.channel].digest;
    const qint64 id = m_first + m_rows++;
    BulkInsert& row = inserts.answers;
    row.add(id);
    row.add(m_batch.id);
    row.add(facts.alias);
    row.add(facts.level);
    row.add(facts.time);
    row.add(known ? std::optional<qint64>(facts.customer) : std::nullopt);
    row.add(m_profiles[entry.profile].id);
    const qint64 channel = m_channels[entry.channel].id;
    row.add(channel != 0 ? std::optional<qint64>(channel) : std::nullopt);
    if (entry.comment.size > 0) {
        const std::string_view text = block.of(entry.comment);
        facts.comment = feedback::textDigest(text);
        inserts.comments.add(id, text, monthOf(facts.time), facts.alias);
    }
    m_digest += digestOf(facts);
    return {};
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

Result<Questions> BatchWriter::questionsNow() {
    return m_connection.snapshot([this](SQLite::Database& database) -> Result<Questions> {
        Table<model::Alias> aliases;
        RecordReader<model::Alias> reader(database, "ORDER BY id");
        while (reader.next()) {
            if (const auto alias = reader.record()) aliases.put(*alias);
        }
        if (m_planned) {
            for (const model::Alias& alias : m_planned->all<model::Alias>()) {
                if (!aliases.find(alias.id)) aliases.put(alias);
            }
        }
        model::Settings settings;
        RecordReader<model::Settings> stored(database, "");
        if (stored.next()) settings = stored.record().value_or(settings);
        return Questions(aliases, settings.repeatDays);
    });
}

Result<void> BatchWriter::findRepeated(const Questions& questions, bool withDuplicates) {
    std::vector<quint32> questionOf;
    auto own = static_cast<quint32>(questions.all().size()); // labels that are no longer in the project
    for (const qint64 alias : m_aliases) {
        const auto question = questions.of(alias);
        questionOf.push_back(question ? *question : own++);
    }
    m_finder.setQuestions(std::move(questionOf), questions.window());
    feedback::CountTable gone;
    const auto count = [&](feedback::CountTable& table, const feedback::RepeatFinder::Entry& entry) {
        table.add({m_aliases[entry.label]}, static_cast<int>(entry.profile),
                  entry.time == feedback::RepeatFinder::undated ? feedback::CountTable::undated
                                                                : dayOf(entry.time),
                  entry.level);
    };
    feedback::RepeatFinder::Visitor visitor;
    visitor.repeated = [&](const feedback::RepeatFinder::Entry& entry) { count(m_aside, entry); };
    if (withDuplicates) {
        visitor.duplicate = [&](const feedback::RepeatFinder::Entry& entry) {
            m_duplicates.push_back(entry.order);
            count(gone, entry);
        };
    }
    if (Result<void> found = m_finder.finish(visitor); !found) return found;
    m_counts.subtract(gone);
    return {};
}

/// Also from the checksum, which counted them when they were written.
Result<void> BatchWriter::removeDuplicates() {
    std::ranges::sort(m_duplicates);
    std::unordered_map<qint64, quint64> profiles;
    std::unordered_map<qint64, quint64> channels;
    for (const Named& profile : m_profiles)
        profiles[profile.id] = profile.digest;
    for (const Named& channel : m_channels)
        channels[channel.id] = channel.digest;
    for (std::size_t from = 0; from < m_duplicates.size(); from += removedAtATime) {
        const std::size_t to = std::min(m_duplicates.size(), from + removedAtATime);
        const Result<void> done = m_connection.transaction([&](SQLite::Database& database) -> Result<void> {
            SQLite::Statement row(database, "SELECT alias, level, time, customer, profile, channel, "
                                            "(SELECT text FROM comment WHERE comment.id = answer.id) "
                                            "FROM answer WHERE id = ?");
            BulkStatement remove(database, "DELETE FROM answer WHERE id = ?");
            for (std::size_t i = from; i < to; ++i) {
                const qint64 id = m_first + m_duplicates[i];
                row.reset();
                row.bind(1, int64_t{id});
                if (!row.executeStep()) continue;
                RowFacts facts = factsOf(row, 0);
                facts.profile = profiles[row.getColumn(4).getInt64()];
                facts.channel = channels[row.getColumn(5).getInt64()];
                m_digest -= digestOf(facts);
                if (facts.comment != 0) removeComments(database, id, id, m_batch.id);
                remove.bind(1, id);
                remove.run();
                ++m_removed;
            }
            return {};
        });
        if (!done) return done;
    }
    m_batch.answers -= m_removed;
    m_batch.duplicates += m_removed;
    return {};
}

Result<void> BatchWriter::writeCustomers() {
    return m_customers.finish([&](const std::vector<CustomerKeys::Customer>& customers) {
        return m_connection.transaction([&](SQLite::Database& database) -> Result<void> {
            BulkStatement insert(database,
                                 "INSERT OR IGNORE INTO customer (id, source, key) VALUES (?, ?, ?)");
            insert.bind(2, m_batch.source.value);
            for (const CustomerKeys::Customer& customer : customers) {
                insert.bind(1, customer.id);
                insert.bind(3, customer.key);
                insert.run();
            }
            return {};
        });
    });
}

std::vector<qint64> BatchWriter::profileIds() const {
    std::vector<qint64> ids;
    for (const Named& profile : m_profiles)
        ids.push_back(profile.id);
    return ids;
}

/// From here on the batch counts; with it come its counts and, unless `questions` is null, what of it is
/// set aside where no other batch has a say in that.
Result<void> BatchWriter::show(const Questions* questions, bool replace) {
    return m_connection.transaction([&](SQLite::Database& database) -> Result<void> {
        const auto [firstDay, lastDay] = daysOf(m_counts);
        SQLite::Statement update(
            database, "UPDATE batch SET answers = ?, invalid = ?, duplicates = ?, not_applicable = ?, "
                      "digest = ?, complete = 1, last = ?, rows = ?, first_day = ?, last_day = ? "
                      "WHERE id = ?");
        update.bind(1, int64_t{m_batch.answers});
        update.bind(2, int64_t{m_batch.invalid});
        update.bind(3, int64_t{m_batch.duplicates});
        update.bind(4, int64_t{m_batch.notApplicable});
        update.bind(5, static_cast<int64_t>(m_digest));
        update.bind(6, int64_t{m_first + m_rows - 1});
        update.bind(7, int64_t{m_rows - m_removed});
        bindDay(update, 8, firstDay);
        bindDay(update, 9, lastDay);
        update.bind(10, int64_t{m_batch.id});
        update.exec();
        if (replace) {
            SQLite::Statement hide(database, "UPDATE batch SET complete = 0 WHERE source = ? AND id <> ? "
                                             "AND origin = 0"); // what was added to it stays
            hide.bind(1, int64_t{m_batch.source.value});
            hide.bind(2, int64_t{m_batch.id});
            hide.exec();
        }
        writeCounts(database, m_batch.id, m_counts, profileIds());
        if (!questions) return {};
        Questions settled = *questions;
        settled.settle(visibleBatches(database), readCounts(database));
        std::vector<const Question*> alone;
        for (const Question& question : settled.all()) {
            if (question.basis != 0 && question.batches == std::vector{m_batch.id})
                alone.push_back(&question);
        }
        writeAside(database, asideOf(m_aside, alone, profileIds()), settled.all());
        return {};
    });
}

Result<feedback::Batch> BatchWriter::complete(const feedback::AnswerReader& rows, bool replace,
                                              Progress& progress) {
    m_batch.duplicates += rows.counts().duplicates;
    m_batch.notApplicable += rows.counts().notApplicable;
    const Result<Questions> questions = questionsNow();
    if (!questions) return fail(questions.error());
    progress.report(-1, QCoreApplication::translate("store", "Looking for customers who answered twice"));
    if (Result<void> found = findRepeated(*questions, rows.leavesDuplicates()); !found)
        return fail(found.error());
    if (Result<void> removed = removeDuplicates(); !removed) return fail(removed.error());
    progress.report(-1, QCoreApplication::translate("store", "Storing customers"));
    if (Result<void> written = writeCustomers(); !written) return fail(written.error());
    if (progress.cancelled()) return fail(cancelled());
    if (Result<void> shown = show(&*questions, replace); !shown) return fail(shown.error());
    return m_batch;
}

Result<feedback::Batch> BatchWriter::complete(bool replace) {
    if (Result<void> written = writeCustomers(); !written) return fail(written.error());
    const Result<void> named = m_connection.transaction([&](SQLite::Database& database) -> Result<void> {
        m_profiles.assign(m_profileIndex.size(), {});
        for (const auto& [text, index] : m_profileIndex)
            m_profiles[static_cast<std::size_t>(index)].id = idOfName(database, "profile", "segments", text);
        return {};
    });
    if (!named) return fail(named.error());
    if (Result<void> shown = show(nullptr, replace); !shown) return fail(shown.error());
    return m_batch;
}

} // namespace chwila::store
