#include "core/feedback/answer_protection.h"

#include <QCryptographicHash>

namespace chwila::feedback {

Result<std::optional<AnswerReader::Item>> RedactingReader::next() {
    Result<std::optional<Item>> item = m_inner->next();
    m_counts = m_inner->counts();
    if (item && *item) {
        if (auto* answer = std::get_if<Answer>(&**item)) m_removed += redact(answer->comment);
    }
    return item;
}

Result<bool> RedactingReader::nextBlock(AnswerBlock& block) {
    const Result<bool> more = m_inner->nextBlock(block);
    m_counts = m_inner->counts();
    for (AnswerBlock::Entry& entry : block.answers) {
        if (entry.comment.size == 0 || !mayHoldDetails(block.of(entry.comment))) continue;
        const std::string_view given = block.of(entry.comment);
        QString words = QString::fromUtf8(given.data(), static_cast<qsizetype>(given.size()));
        const RedactionCounts found = redact(words);
        if (found.total() == 0) continue;
        m_removed += found;
        entry.comment = block.keep(words.toUtf8().toStdString());
    }
    return more;
}

std::unique_ptr<AnswerReader> protectedReader(std::unique_ptr<AnswerReader> reader,
                                              const model::Project& project) {
    if (!project.settings().redact) return reader;
    return std::make_unique<RedactingReader>(std::move(reader));
}

QString pseudonym(const QString& customer) {
    QString text = customer;
    if (redact(text).total() == 0) return customer;
    const QByteArray digest = QCryptographicHash::hash(customer.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("p-") + QString::fromLatin1(digest.left(6).toHex());
}

} // namespace chwila::feedback
