// AnswerBlock: many answers at once with their texts in one piece of memory, for who takes millions of
// them: the import and the preview. Everybody else reads answers one by one.
#pragma once

#include "core/feedback/answer.h"

#include <string>
#include <string_view>

namespace chwila::feedback {

struct AnswerBlock {
    static constexpr qint64 undated = std::numeric_limits<qint64>::min();

    struct Text {
        quint32 at = 0;
        quint32 size = 0;
    };
    struct Entry {
        qint64 time = undated; ///< milliseconds since 1970 UTC
        model::AliasId alias;
        quint64 customerDigest = 0; ///< textDigest() of the key; 0 = not known
        Text customer;
        Text comment;        ///< empty = none
        quint32 profile = 0; ///< index into AnswerReader::Names::profiles
        quint32 channel = 0; ///< index into AnswerReader::Names::channels; 0 is the empty one
        qint32 level = 0;
    };

    std::vector<Entry> answers;
    std::string text; ///< UTF-8
    std::vector<Rejected> rejected;

    std::string_view of(Text part) const { return std::string_view(text).substr(part.at, part.size); }
    Text keep(std::string_view part) {
        const Text place{static_cast<quint32>(text.size()), static_cast<quint32>(part.size())};
        text += part;
        return place;
    }
    void clear() {
        answers.clear();
        text.clear();
        rejected.clear();
    }
};

} // namespace chwila::feedback
