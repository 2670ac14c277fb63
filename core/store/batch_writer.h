// BatchWriter: one import on its way into the file. Rows go in pieces (batch_piece.h); customers, counts and
// what is set aside follow at the end, when the batch becomes visible at once. Internal to core/store.
#pragma once

#include "core/store/answer_aside.h"
#include "core/store/batch_piece.h"
#include "core/store/customer_keys.h"

namespace chwila::store {

class BatchWriter {
  public:
    /// `planned`: see AnswerStore::importBatch.
    BatchWriter(Connection& connection, const feedback::Batch& header, bool counted,
                const model::Project* planned);

    Result<void> begin();
    Result<void> write(const std::vector<feedback::AnswerBlock>& blocks,
                       const feedback::AnswerReader::Names& names);
    Result<void> write(const std::vector<feedback::CountRow>& rows);
    Result<feedback::Batch> complete(const feedback::AnswerReader& rows, bool replace, Progress& progress);
    Result<feedback::Batch> complete(bool replace);

    qint64 id() const { return m_batch.id; }
    qint64 answers() const { return m_batch.answers; }

  private:
    using Named = BatchPiece::Named;

    static qint64 idOfName(SQLite::Database& database, const std::string& table, const std::string& column,
                           const QString& name);
    Result<void> nameAll(SQLite::Database& database, const feedback::AnswerReader::Names& names);
    Result<void> writePiece(const std::vector<feedback::AnswerBlock>& blocks,
                            const feedback::AnswerReader::Names& names);
    Result<void> rememberAll(const std::vector<feedback::AnswerBlock>& blocks);
    Result<void> remember(const feedback::AnswerBlock& block, const feedback::AnswerBlock::Entry& entry);
    void addRejected(SQLite::Database& database, const feedback::Rejected& rejected);
    Result<Questions> questionsNow();
    Result<void> findRepeated(const Questions& questions, bool withDuplicates);
    Result<void> removeDuplicates();
    Result<void> writeCustomers();
    Result<void> show(const Questions* questions, bool replace);
    std::vector<qint64> profileIds() const;

    Connection& m_connection;
    feedback::Batch m_batch;
    bool m_counted;
    const model::Project* m_planned;
    quint64 m_digest = 0;
    qint64 m_first = 0;
    qint64 m_rows = 0;       // written, duplicates included
    qint64 m_remembered = 0; // the same, as far as they were counted
    qint64 m_removed = 0;
    qint64 m_rejected = 0;
    std::vector<Named> m_profiles;
    std::vector<Named> m_channels;
    std::map<QString, int> m_profileIndex; // of counts
    feedback::CountTable m_counts;
    feedback::CountTable m_aside;
    std::vector<qint64> m_aliases; // by the finder's label
    std::unordered_map<qint64, quint32> m_labelOf;
    feedback::RepeatFinder m_finder;
    std::vector<quint32> m_duplicates; // orders
    CustomerKeys m_customers;
};

} // namespace chwila::store
