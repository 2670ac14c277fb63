#include "core/sources/emptied_source.h"

#include "core/feedback/words.h"

namespace chwila::sources {

namespace {

class NeverEmpty final : public feedback::AnswerReader {
  public:
    explicit NeverEmpty(std::unique_ptr<feedback::AnswerReader> inner) : m_inner(std::move(inner)) {}

    Result<std::optional<Item>> next() override {
        Result<std::optional<Item>> item = m_inner->next();
        m_counts = m_inner->counts();
        if (item && !*item && m_counts.answers == 0) return fail(emptied());
        return item;
    }
    Result<bool> nextBlock(feedback::AnswerBlock& block) override {
        const Result<bool> more = m_inner->nextBlock(block);
        m_counts = m_inner->counts();
        if (more && !*more && m_counts.answers == 0) return fail(emptied());
        return more;
    }
    const Names& names() const override { return m_inner->names(); }
    bool leavesDuplicates() const override { return m_inner->leavesDuplicates(); }
    double fraction() const override { return m_inner->fraction(); }
    feedback::RedactionCounts removed() const override { return m_inner->removed(); }
    QStringList notices() const override { return m_inner->notices(); }

  private:
    std::unique_ptr<feedback::AnswerReader> m_inner;
};

} // namespace

Error emptied() {
    return {
        ErrorCode::Invalid,
        feedback::Words::tr("The source holds no answer that can be read now, so those it had stay. Where "
                            "that is right, remove its import."),
        {},
        {}};
}

std::unique_ptr<feedback::AnswerReader> neverEmpty(std::unique_ptr<feedback::AnswerReader> inner) {
    return std::make_unique<NeverEmpty>(std::move(inner));
}

} // namespace chwila::sources
