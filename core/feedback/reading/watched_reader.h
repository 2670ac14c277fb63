// An AnswerReader under the eyes of whoever reads it: every row that cannot be read is handed on as it comes,
// and a source that breaks off (a damaged file, one that is still being written, a lost connection) may end
// there instead of failing. Used by the preview and by every import.
#pragma once

#include "core/feedback/reading/answer_reader.h"

namespace chwila::feedback {

struct ReadingOptions {
    /// Where the source breaks off: keep what was read until there. The reason is then the last Rejected.
    bool keepGood = false;
    /// Gets each Rejected, in the order of the source; may be empty. Its error ends the reading.
    std::function<Result<void>(const Rejected&)> onRejected = {};
};

class WatchedReader final : public AnswerReader {
  public:
    WatchedReader(std::unique_ptr<AnswerReader> inner, ReadingOptions options)
        : m_inner(std::move(inner)), m_options(std::move(options)) {}

    Result<std::optional<Item>> next() override;
    Result<bool> nextBlock(AnswerBlock& block) override;
    const Names& names() const override { return m_inner->names(); }
    bool leavesDuplicates() const override { return m_inner->leavesDuplicates(); }
    double fraction() const override { return m_inner->fraction(); }
    RedactionCounts removed() const override { return m_inner->removed(); }
    QStringList notices() const override { return m_inner->notices(); }

    /// Why the source could not be read to its end; nothing where it could.
    const std::optional<Error>& brokenOff() const { return m_brokenOff; }

  private:
    bool endsAt(const Error& error);
    Result<void> handOn(const Rejected& rejected) const;

    std::unique_ptr<AnswerReader> m_inner;
    ReadingOptions m_options;
    std::optional<Error> m_brokenOff;
    bool m_ended = false;
};

/// Whether an error says that the rest of a source cannot be read, not that something is wrong with what is
/// asked of it.
bool isBreak(const Error& error);

} // namespace chwila::feedback
