#include "core/feedback/mapping/answer_words.h"

#include "core/base/text.h"
#include "core/feedback/mapping/answer_words_parts.h"
#include "core/feedback/mapping/answer_words_tables.h"
#include "core/feedback/scale_levels.h"

#include <algorithm>
#include <map>
#include <set>

namespace chwila::feedback {

namespace {

constexpr std::size_t mostWordings = 60;

} // namespace

namespace wording {

QStringList split(const char* phrases, QChar by) {
    return QString::fromLatin1(phrases).split(by, Qt::SkipEmptyParts);
}

bool isNoOpinion(const QString& folded) {
    static const QStringList phrases = split(noOpinions());
    static const QStringList stems = split(refusals(), u' ');
    constexpr qsizetype mostWords = 5;
    if (phrases.contains(folded)) return true;
    return folded.count(u' ') < mostWords
           && std::ranges::any_of(stems, [&](const QString& stem) { return folded.startsWith(stem); });
}

model::Scale scaleOfPlaces(int lowest, int highest) {
    if (lowest == 1 && highest == 5) return usualScale(model::ScaleKind::Csat);
    model::Scale scale = usualScale(model::ScaleKind::Own);
    const int half = (highest - lowest + 1) / 2;
    scale.minimum = lowest;
    scale.maximum = highest;
    scale.lowAtMost = lowest + half - 1;
    scale.highAtLeast = highest - half + 1;
    scale.name = QStringLiteral("%1–%2").arg(lowest).arg(highest);
    return scale;
}

namespace {

/// Stars and faces, which are no letters.
bool isDrawn(const QString& value) {
    return faceOf(value) || value.contains(QChar(0x2605)) || value.contains(QChar(0x2B50));
}

} // namespace

Values valuesOf(const ColumnSample& column) {
    Values values;
    for (const auto& [value, count] : column.values) {
        QString folded = foldedForSearch(value);
        if (folded.isEmpty() && isDrawn(value)) folded = value;
        if (isNoOpinion(folded)) {
            values.notApplicable += value;
        } else if (!folded.isEmpty()) {
            values.words.emplace_back(value, folded);
            values.counts.push_back(count);
            values.total += count;
        }
    }
    return values;
}

std::optional<WordScale> proposal(const Values& values, const std::vector<std::optional<int>>& places,
                                  int count, bool opinion) {
    qint64 without = 0;
    std::set<int> taken;
    WordScale result;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (!places[i]) {
            without += values.counts[i];
            continue;
        }
        taken.insert(*places[i]);
        result.words.push_back({values.words[i].first, double(*places[i])});
    }
    if (taken.size() < 2 || without * 20 > values.total) return std::nullopt;
    std::ranges::stable_sort(result.words, {}, &WordScore::score);
    result.scale = scaleOfPlaces(1, count);
    result.notApplicable = values.notApplicable;
    result.opinion = opinion;
    return result;
}

// Words in a known order

namespace {

std::optional<int> placeIn(const OrderedSet& set, const QString& folded) {
    for (std::size_t level = 0; level < set.levels.size(); ++level) {
        if (split(set.levels[level]).contains(folded)) return static_cast<int>(level) + 1;
    }
    return std::nullopt;
}

} // namespace

std::optional<WordScale> byOrder(const Values& values) {
    std::optional<WordScale> best;
    std::size_t fewest = std::numeric_limits<std::size_t>::max();
    for (const OrderedSet& set : orderedSets()) {
        std::vector<std::optional<int>> places;
        std::map<int, QString> taken;
        bool clash = false; // two different words at one place: a finer set is meant
        for (const auto& [value, folded] : values.words) {
            places.push_back(placeIn(set, folded));
            if (!places.back()) continue;
            const auto [at, isNew] = taken.emplace(*places.back(), folded);
            clash = clash || (!isNew && at->second.left(2) != folded.left(2));
        }
        if (clash || set.levels.size() >= fewest) continue;
        auto found = proposal(values, places, static_cast<int>(set.levels.size()), set.opinion);
        if (!found) continue;
        best = std::move(found);
        fewest = set.levels.size();
    }
    return best;
}

} // namespace wording

using namespace wording;

bool saysNoAnswer(const QString& value) {
    constexpr qsizetype longest = 40;
    return value.size() <= longest && isNoOpinion(foldedForSearch(value));
}

std::optional<WordScale> proposeWords(const ColumnSample& column) {
    if (column.values.size() > mostWordings && column.codes.empty()) return std::nullopt;
    const Values values = valuesOf(column);
    if (!column.codes.empty()) return bySource(column, values);
    if (values.words.size() < 2) return std::nullopt;
    if (auto found = byFaces(values)) return found;
    if (auto found = byOrder(values)) return found;
    if (auto found = byGrades(values)) return found;
    if (auto found = byNumbers(values)) return found;
    return byCodes(values);
}

namespace {

struct Battery {
    ColumnSample values;
    WordScale scale;
    std::vector<WordScale*> members;

    /// Where the words of both still make one scale.
    bool take(const WordColumn& column) {
        if (scale.opinion != column.scale->opinion) return false;
        ColumnSample joint = values;
        joint.values.insert(joint.values.end(), column.column->values.begin(), column.column->values.end());
        auto proposed = proposeWords(joint);
        const bool all =
            proposed && proposed->opinion == scale.opinion
            && proposed->words.size() >= std::max(scale.words.size(), column.scale->words.size());
        if (!all || isStretched(*proposed, *column.scale)) return false;
        proposed->words = distinctWords(proposed->words);
        proposed->notApplicable.removeDuplicates();
        values = distinctValues(joint);
        scale = *std::move(proposed);
        members.push_back(column.scale);
        return true;
    }

  private:
    /// "Very satisfied" of one question and "extremely satisfied" of another fit on one scale with more
    /// places than either has. No two words are the same then, and it is no battery.
    bool isStretched(const WordScale& joint, const WordScale& other) const {
        if (joint.scale.maximum <= std::max(scale.scale.maximum, other.scale.maximum)) return false;
        return std::ranges::none_of(scale.words, [&](const WordScore& each) {
            return std::ranges::any_of(
                other.words, [&](const WordScore& word) { return wordKey(word.word) == wordKey(each.word); });
        });
    }
    static std::vector<WordScore> distinctWords(const std::vector<WordScore>& words) {
        std::vector<WordScore> distinct;
        for (const WordScore& each : words) {
            const bool known = std::ranges::any_of(
                distinct, [&](const WordScore& other) { return wordKey(other.word) == wordKey(each.word); });
            if (!known) distinct.push_back(each);
        }
        return distinct;
    }
    static ColumnSample distinctValues(const ColumnSample& column) {
        ColumnSample distinct;
        for (const auto& each : column.values) {
            const auto known =
                std::ranges::find(distinct.values, each.first, &std::pair<QString, qint64>::first);
            if (known == distinct.values.end()) {
                distinct.values.push_back(each);
            } else {
                known->second += each.second;
            }
        }
        return distinct;
    }
};

} // namespace

void joinBatteries(const std::vector<WordColumn>& columns) {
    std::vector<Battery> batteries;
    for (const WordColumn& column : columns) {
        const auto taken = [&](Battery& battery) { return battery.take(column); };
        if (std::ranges::any_of(batteries, taken)) continue;
        batteries.push_back({*column.column, *column.scale, {column.scale}});
    }
    for (const Battery& battery : batteries) {
        for (WordScale* scale : battery.members)
            *scale = battery.scale;
    }
}

} // namespace chwila::feedback
