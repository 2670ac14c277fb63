// Redaction of whole streams of answers: on the way into a project, and of what goes out of it row by row.
#pragma once

#include "core/feedback/answer_reader.h"
#include "core/feedback/redaction.h"

namespace chwila::feedback {

/// Passes on what another reader gives, with private details taken out of the words.
class RedactingReader final : public AnswerReader {
  public:
    /// `inner` outlives this reader.
    explicit RedactingReader(AnswerReader& inner) : m_inner(inner) {}

    Result<std::optional<Item>> next() override;
    double fraction() const override { return m_inner.fraction(); }
    const RedactionCounts& removed() const { return m_removed; }

  private:
    AnswerReader& m_inner;
    RedactionCounts m_removed;
};

/// What stands for a respondent's key outside the project: keys that are an e-mail address or a
/// telephone, card or identity number become "p-" and a digest of them, the same each time; others stay.
QString pseudonym(const QString& customer);

} // namespace chwila::feedback
