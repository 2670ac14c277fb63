// Redaction of whole streams of answers: on the way into a project, and of what goes out of it row by row.
#pragma once

#include "core/feedback/answer_reader.h"

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
/// telephone, card or identity number become "p-" and a digest of them, the same each time; others stay.
QString pseudonym(const QString& customer);

} // namespace chwila::feedback
