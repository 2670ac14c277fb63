// Redaction of whole streams of answers on the way into a project, and of what goes out of it: respondents'
// keys, and what a project holds in words besides answers.
#pragma once

#include "core/feedback/reading/answer_reader.h"

namespace chwila::feedback {

/// Passes on what another reader gives, with private details taken out of the words. Rejected rows stay
/// as they stood: they are there to be mended and read again.
class RedactingReader final : public AnswerReader {
  public:
    explicit RedactingReader(std::unique_ptr<AnswerReader> inner) : m_inner(std::move(inner)) {}

    Result<std::optional<Item>> next() override;
    Result<bool> nextBlock(AnswerBlock& block) override;
    const Names& names() const override { return m_inner->names(); }
    bool leavesDuplicates() const override { return m_inner->leavesDuplicates(); }
    double fraction() const override { return m_inner->fraction(); }
    RedactionCounts removed() const override { return m_removed; }
    QStringList notices() const override { return m_inner->notices(); }

  private:
    std::unique_ptr<AnswerReader> m_inner;
    RedactionCounts m_removed;
};

/// The reader itself, or one that redacts where the project wants it (Settings::redact).
std::unique_ptr<AnswerReader> protectedReader(std::unique_ptr<AnswerReader> reader,
                                              const model::Project& project);

/// What stands for a respondent's key outside the project: keys that are an e-mail address or a
/// telephone, card or identity number become "p-" and a keyed digest of them (HMAC, RFC 2104, with SHA-256);
/// others stay. The same each time under one `secret`, which never leaves the project: telephone and identity
/// numbers are so few that a plain digest would be looked up in a list of all of them.
QString pseudonym(const QString& customer, const QByteArray& secret);

/// The project as it may be shown: private details are taken out of notes and events, which quote customers
/// and were written in passing, and out of sources' labels, which stay different from each other.
model::Project withoutDetails(const model::Project& project);
/// The same project where Settings::redact is off.
std::shared_ptr<const model::Project> projectForOthers(std::shared_ptr<const model::Project> project);
/// A text that names something of the data, such as a filter, as it may be shown.
QString textForOthers(QString text, const model::Settings& settings);

} // namespace chwila::feedback
