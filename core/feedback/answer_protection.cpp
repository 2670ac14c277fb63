#include "core/feedback/answer_protection.h"

#include <QCryptographicHash>

namespace chwila::feedback {

Result<std::optional<AnswerReader::Item>> RedactingReader::next() {
    Result<std::optional<Item>> item = m_inner.next();
    m_counts = m_inner.counts();
    if (item && *item) {
        // Rejected rows stay as they stood: they are there to be mended and read again.
        if (auto* answer = std::get_if<Answer>(&**item)) m_removed += redact(answer->comment);
    }
    return item;
}

QString pseudonym(const QString& customer) {
    QString text = customer;
    if (redact(text).total() == 0) return customer;
    const QByteArray digest = QCryptographicHash::hash(customer.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("p-") + QString::fromLatin1(digest.left(6).toHex());
}

} // namespace chwila::feedback
