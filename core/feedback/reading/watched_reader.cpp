#include "core/feedback/reading/watched_reader.h"

namespace chwila::feedback {

bool isBreak(const Error& error) {
    return error.code == ErrorCode::Damaged || error.code == ErrorCode::Io
           || error.code == ErrorCode::Conflict;
}

bool WatchedReader::endsAt(const Error& error) {
    if (!m_options.keepGood || !isBreak(error)) return false;
    m_brokenOff = error;
    m_ended = true;
    return true;
}

Result<void> WatchedReader::handOn(const Rejected& rejected) const {
    return m_options.onRejected ? m_options.onRejected(rejected) : Result<void>();
}

Result<std::optional<AnswerReader::Item>> WatchedReader::next() {
    if (m_ended) return std::nullopt;
    Result<std::optional<Item>> item = m_inner->next();
    m_counts = m_inner->counts();
    if (!item && endsAt(item.error())) {
        ++m_counts.invalid;
        item = Item(Rejected{m_brokenOff->position, m_brokenOff->message, {}, {}});
    }
    if (!item || !*item) return item;
    if (const auto* rejected = std::get_if<Rejected>(&**item)) {
        if (Result<void> handed = handOn(*rejected); !handed) return fail(handed.error());
    }
    return item;
}

Result<bool> WatchedReader::nextBlock(AnswerBlock& block) {
    if (m_ended) {
        block.clear();
        return false;
    }
    Result<bool> more = m_inner->nextBlock(block);
    m_counts = m_inner->counts();
    if (!more && endsAt(more.error())) {
        ++m_counts.invalid;
        block.rejected.push_back({m_brokenOff->position, m_brokenOff->message, {}, {}});
        more = true;
    }
    if (!more) return more;
    for (const Rejected& rejected : block.rejected) {
        if (Result<void> handed = handOn(rejected); !handed) return fail(handed.error());
    }
    return more;
}

} // namespace chwila::feedback
