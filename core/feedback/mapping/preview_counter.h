// Counts what a preview says about answers, block by block, so that ten million of them take seconds.
// Internal to core/feedback.
#pragma once

#include "core/feedback/mapping/import_plan.h"
#include "core/feedback/reading/repeat_finder.h"

#include <QSet>

namespace chwila::feedback {

class PreviewCounter {
  public:
    explicit PreviewCounter(ImportPreview& preview) : m_preview(preview), m_finder({}, 0) {}

    Result<void> add(const AnswerBlock& block, const AnswerReader& reader);
    /// Takes duplicates away, and leaves the figures.
    Result<void> finish(const AnswerReader& reader);

  private:
    Result<void> add(const AnswerBlock::Entry& entry, bool mayRepeat);
    void countProfiles(const AnswerReader& reader);

    ImportPreview& m_preview;
    RepeatFinder m_finder;
    CountTable m_counts;
    qint64 m_firstTime = std::numeric_limits<qint64>::max();
    qint64 m_lastTime = std::numeric_limits<qint64>::min();
    quint32 m_order = 0;
};

} // namespace chwila::feedback
