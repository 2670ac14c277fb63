#include "core/feedback/mapping/preview_counter.h"

#include <algorithm>
#include <numeric>

namespace chwila::feedback {

namespace {

constexpr qint64 mostProfiles = 10000;
constexpr std::size_t mostRejected = 1000;
constexpr qint64 millisecondsOfDay = 86400000;
constexpr qint64 julianDayOf1970 = 2440588;

qint64 dayOf(qint64 milliseconds) {
    if (milliseconds == AnswerBlock::undated) return CountTable::undated;
    const qint64 days = milliseconds / millisecondsOfDay;
    return days - (milliseconds % millisecondsOfDay < 0 ? 1 : 0) + julianDayOf1970;
}

} // namespace

Result<void> PreviewCounter::add(const AnswerBlock& block, const AnswerReader& reader) {
    const bool mayRepeat = reader.leavesDuplicates();
    for (const AnswerBlock::Entry& entry : block.answers) {
        if (entry.comment.size > 0) m_preview.privateDetails += detailsIn(block.of(entry.comment));
        if (Result<void> added = add(entry, mayRepeat); !added) return added;
    }
    for (const Rejected& rejected : block.rejected) {
        if (m_preview.rejected.size() < mostRejected) m_preview.rejected.push_back(rejected);
    }
    return {};
}

Result<void> PreviewCounter::add(const AnswerBlock::Entry& entry, bool mayRepeat) {
    ++m_preview.labels[static_cast<std::size_t>(entry.alias.value - 1)].answers;
    if (entry.time == AnswerBlock::undated) {
        ++m_preview.undated;
    } else {
        m_firstTime = std::min(m_firstTime, entry.time);
        m_lastTime = std::max(m_lastTime, entry.time);
    }
    if (entry.level >= 0 && entry.level <= CountTable::highestLevel) {
        m_counts.add(entry.alias, static_cast<int>(entry.profile), dayOf(entry.time), entry.level);
    }
    if (!mayRepeat || entry.customerDigest == 0) return {};
    return m_finder.add({entry.customerDigest, entry.time, m_order++,
                         static_cast<quint32>(entry.alias.value - 1), entry.profile,
                         static_cast<quint16>(entry.level)});
}

void PreviewCounter::countProfiles(const AnswerReader& reader) {
    m_preview.profiles = std::min(mostProfiles, static_cast<qint64>(reader.names().profiles.size()));
    auto figures = std::make_shared<PreviewFigures>();
    figures->profiles = reader.names().profiles;
    for (auto& [key, series] : m_counts.all()) {
        const auto cells = CountTable::cells(series);
        figures->series.push_back({static_cast<std::size_t>(key.first.value - 1), key.second,
                                   std::vector<CountTable::Cell>(cells.begin(), cells.end())});
        series = {};
    }
    m_preview.figures = std::move(figures);
}

Result<void> PreviewCounter::finish(const AnswerReader& reader) {
    m_preview.counts = reader.counts();
    if (m_lastTime >= m_firstTime) {
        m_preview.firstTime = QDateTime::fromMSecsSinceEpoch(m_firstTime, Qt::UTC);
        m_preview.lastTime = QDateTime::fromMSecsSinceEpoch(m_lastTime, Qt::UTC);
    }
    if (reader.leavesDuplicates()) {
        std::vector<quint32> questions(m_preview.labels.size());
        std::iota(questions.begin(), questions.end(), 0U);
        m_finder.setQuestions(std::move(questions), 0);
        CountTable gone;
        RepeatFinder::Visitor visitor;
        visitor.duplicate = [&](const RepeatFinder::Entry& entry) {
            --m_preview.labels[entry.label].answers;
            --m_preview.counts.answers;
            ++m_preview.counts.duplicates;
            if (entry.time == RepeatFinder::undated) --m_preview.undated;
            gone.add({static_cast<qint64>(entry.label) + 1}, static_cast<int>(entry.profile),
                     dayOf(entry.time), entry.level);
        };
        if (Result<void> found = m_finder.finish(visitor); !found) return found;
        m_counts.subtract(gone);
    }
    countProfiles(reader);
    return {};
}

} // namespace chwila::feedback
