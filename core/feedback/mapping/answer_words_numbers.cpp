// Answers in which a number stands beside the words, or for them: "10 - Extremely likely", "4/5", the codes
// of a statistics file.
#include "core/base/text.h"
#include "core/feedback/mapping/answer_words_parts.h"
#include "core/feedback/mapping/guess_values.h"
#include "core/feedback/reading/values.h"
#include "core/feedback/scale_levels.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace chwila::feedback::wording {

namespace {

/// Where "very good" has a lower number than "poor", as in school marks.
bool runsDown(const std::vector<WordScore>& words) {
    static const QRegularExpression number(QStringLiteral("^[\\s\\d=:.)(\\x{2013}\\x{2014}-]+"));
    Values values;
    std::vector<double> scores;
    for (const WordScore& each : words) {
        QString bare = each.word;
        bare.remove(number);
        const QString folded = foldedForSearch(bare);
        if (folded.isEmpty() || isNoOpinion(folded)) continue;
        values.words.emplace_back(bare, folded);
        values.counts.push_back(1);
        ++values.total;
        scores.push_back(each.score);
    }
    auto known = byOrder(values);
    if (!known) known = byGrades(values);
    if (!known) return false;
    int up = 0;
    for (std::size_t a = 0; a < scores.size(); ++a) {
        for (std::size_t b = 0; b < scores.size(); ++b) {
            const auto placeOf = [&](std::size_t i) {
                const auto at = std::ranges::find(known->words, values.words[i].first, &WordScore::word);
                return at != known->words.end() ? at->score : 0;
            };
            if (placeOf(a) < placeOf(b)) up += scores[a] < scores[b] ? 1 : -1;
        }
    }
    return up < 0;
}

} // namespace

void orient(WordScale& found) {
    if (!runsDown(found.words)) return;
    model::Scale& scale = found.scale;
    const double low = scale.lowAtMost;
    const double high = scale.highAtLeast;
    scale.kind = model::ScaleKind::Own;
    scale.higherIsBetter = false;
    scale.lowAtMost = scale.minimum + scale.maximum - low;
    scale.highAtLeast = scale.minimum + scale.maximum - high;
    scale.name = QStringLiteral("%1–%2").arg(scale.maximum).arg(scale.minimum);
}

namespace {

/// A number and, where it is said, how many there could have been: "4/5", "4 out of 5".
struct NumberBeside {
    double number = 0;
    std::optional<double> most;
};

std::optional<NumberBeside> numberBeside(const QString& value) {
    static const QRegularExpression lead(
        QStringLiteral("^\\s*(\\d{1,2})\\s*(?:[-\\x{2013}\\x{2014}=:.)]\\s*\\p{L}|\\(\\s*\\p{L}).*$"));
    static const QRegularExpression stars(
        QStringLiteral("^\\s*(\\d{1,2})\\s*(?:stars?|gwiazd\\w*|stele|stea|sterne?|pkt\\.?|points?)\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression of(
        QStringLiteral("^\\s*(\\d{1,2})\\s*(?:/|(?:out\\s+)?of|na|z|din|von)\\s*(\\d{1,2})\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression drawn(
        QStringLiteral("^\\s*([\\x{2605}\\x{2B50}]{1,10})\\x{FE0F}?([\\x{2606}]{0,9})\\s*$"));
    for (const QRegularExpression* form : {&lead, &stars}) {
        const QRegularExpressionMatch match = form->match(value);
        if (match.hasMatch()) return NumberBeside{match.captured(1).toDouble(), {}};
    }
    if (const QRegularExpressionMatch match = of.match(value); match.hasMatch()) {
        return NumberBeside{match.captured(1).toDouble(), match.captured(2).toDouble()};
    }
    const QRegularExpressionMatch match = drawn.match(value);
    if (!match.hasMatch()) return std::nullopt;
    const auto full = static_cast<double>(match.captured(1).size());
    const auto empty = static_cast<double>(match.captured(2).size());
    return NumberBeside{full, empty > 0 ? std::optional(full + empty) : std::nullopt};
}

/// "Extremely likely - 10" at the end of a row of plain numbers, as a tool names the ends of its scale.
std::optional<double> numberBehind(const QString& value) {
    static const QRegularExpression form(
        QStringLiteral("^\\s*\\p{L}[^\\d]*(?:\\s[-\\x{2013}\\x{2014}=:]\\s*|\\s*\\()(\\d{1,2})\\)?\\s*$"));
    const QRegularExpressionMatch match = form.match(value);
    return match.hasMatch() ? std::optional(match.captured(1).toDouble()) : std::nullopt;
}

/// Words with a number behind them name the ends only where the other answers are numbers.
bool areEndsNamed(const Values& values) {
    std::size_t plain = 0;
    std::size_t named = 0;
    for (const auto& [value, folded] : values.words) {
        plain += parseNumber(value, u'.') ? 1 : 0;
        named += numberBehind(value) ? 1 : 0;
    }
    return named > 0 && named <= 2 && plain >= named;
}

} // namespace

model::Scale scaleOfNumbers(double lowest, double highest) {
    if (lowest >= 1 && highest <= 5) return usualScale(model::ScaleKind::Csat);
    if (lowest >= 1 && highest <= 7) return usualScale(model::ScaleKind::Ces);
    return usualScale(model::ScaleKind::Nps);
}

std::optional<WordScale> byNumbers(const Values& values) {
    WordScale result;
    std::set<double> numbers;
    double most = 0;
    qint64 without = 0;
    const bool ends = areEndsNamed(values);
    for (std::size_t i = 0; i < values.words.size(); ++i) {
        const QString& value = values.words[i].first;
        auto number = numberBeside(value);
        if (const auto behind = ends ? numberBehind(value) : std::nullopt; !number && behind)
            number = NumberBeside{*behind, {}};
        if (const auto plain = parseNumber(value, u'.'); !number && plain) {
            numbers.insert(*plain);
        } else if (number && number->number <= 10 && number->most.value_or(0) <= 10) {
            numbers.insert(number->number);
            most = std::max(most, number->most.value_or(0));
            result.words.push_back({value, number->number});
        } else {
            without += values.counts[i];
        }
    }
    const bool whole = areWhole(numbers);
    if (result.words.empty() || numbers.size() < 2 || without * 20 > values.total || !whole
        || *numbers.begin() < 0 || *numbers.rbegin() > 10) {
        return std::nullopt;
    }
    std::ranges::stable_sort(result.words, {}, &WordScore::score);
    const double highest = std::max(most, *numbers.rbegin());
    // "0 / 5" says where it ends.
    result.scale = *numbers.begin() == 0 && most > 0 && most < 10
                       ? scaleOfPlaces(0, static_cast<int>(highest))
                       : scaleOfNumbers(*numbers.begin(), highest);
    result.notApplicable = values.notApplicable;
    result.opinion = true;
    orient(result);
    return result;
}

std::optional<WordScale> byCodes(const Values& values) {
    static const QRegularExpression form(QStringLiteral("^([A-Za-z]{1,3})0*(\\d{1,2})$"));
    std::set<QString> letters;
    std::vector<std::optional<int>> places;
    int highest = 0;
    for (const auto& [value, folded] : values.words) {
        const QRegularExpressionMatch match = form.match(value);
        places.push_back(match.hasMatch() ? std::optional(match.captured(2).toInt()) : std::nullopt);
        if (!places.back()) continue;
        letters.insert(match.captured(1));
        highest = std::max(highest, *places.back());
        if (*places.back() < 1) return std::nullopt;
    }
    if (letters.size() != 1 || highest > 11) return std::nullopt;
    return proposal(values, places, highest, false);
}

namespace {

bool isOnUsualScale(double code) {
    return code >= 0 && code <= 10 && code == double(int(code));
}

/// Where a run of at least three labelled codes ends, counted from the lowest; nothing for a shorter one. A
/// labelled code that stands apart above it (1 … 5 and 9) says that no answer was given.
std::optional<double> endOfRun(const std::set<double>& labelled) {
    if (labelled.empty()) return std::nullopt;
    double end = *labelled.begin();
    int length = 1;
    while (labelled.contains(end + 1)) {
        ++end;
        ++length;
    }
    return length >= 3 ? std::optional(end) : std::nullopt;
}

/// The codes of a source in three heaps: scores, "no answer", and numbers that stand there without a label.
struct SourceCodes {
    std::vector<WordScore> words;
    QStringList notApplicable;
    std::set<double> numbers; ///< of words, and those without a label
    bool numbered = false;    ///< some answers have no label
};

/// Nothing where answers have neither a label nor a number.
std::optional<SourceCodes> codesOf(const ColumnSample& column, const Values& values) {
    SourceCodes found;
    std::set<double> labelled;
    for (const WordScore& code : column.codes) {
        if (!isNoOpinion(foldedForSearch(code.word)) && isOnUsualScale(code.score))
            labelled.insert(code.score);
    }
    const auto end = endOfRun(labelled);
    qint64 strange = 0;
    for (std::size_t i = 0; i < values.words.size(); ++i) {
        const QString& value = values.words[i].first;
        if (std::ranges::find(column.codes, value, &WordScore::word) != column.codes.end()) continue;
        const auto number = parseNumber(value, u'.');
        if (!number) {
            strange += values.counts[i];
        } else if (isOnUsualScale(*number)) {
            found.numbers.insert(*number);
            found.numbered = true;
        } else {
            found.notApplicable += value;
        }
    }
    const bool isApart = end && (found.numbers.empty() || *found.numbers.rbegin() <= *end);
    for (const WordScore& code : column.codes) {
        const bool beyond = isApart && code.score > *end + 1;
        if (isNoOpinion(foldedForSearch(code.word)) || !isOnUsualScale(code.score) || beyond) {
            found.notApplicable += code.word;
        } else {
            found.words.push_back(code);
            found.numbers.insert(code.score);
        }
    }
    return strange * 20 > values.total ? std::nullopt : std::optional(found);
}

/// Codes off the scale are left out only where they are few: a slider from 0 to 100 has labelled ends, too.
bool areMostlyOnScale(const ColumnSample& column, const SourceCodes& codes) {
    qint64 left = 0;
    for (const auto& [value, count] : column.values) {
        if (codes.notApplicable.contains(value) && !isNoOpinion(foldedForSearch(value))) left += count;
    }
    return left * 2 <= column.filled || column.filled == 0;
}

Values without(const Values& values, const QStringList& left) {
    Values others;
    for (std::size_t i = 0; i < values.words.size(); ++i) {
        if (left.contains(values.words[i].first)) continue;
        others.words.push_back(values.words[i]);
        others.counts.push_back(values.counts[i]);
        others.total += values.counts[i];
    }
    return others;
}

/// Numbers up to 100 with words at some of them, such as the ends of a slider.
std::optional<WordScale> bySlider(const ColumnSample& column, const Values& values) {
    constexpr double most = 100;
    constexpr std::size_t enough = 5;
    WordScale result;
    for (const WordScore& code : column.codes) {
        const bool fits = code.score >= 0 && code.score <= most && code.score == double(int(code.score));
        if (isNoOpinion(foldedForSearch(code.word))) {
            result.notApplicable += code.word;
        } else if (fits) {
            result.words.push_back(code);
        }
    }
    std::set<double> numbers;
    for (const auto& [value, folded] : values.words) {
        if (std::ranges::find(column.codes, value, &WordScore::word) != column.codes.end()) continue;
        const auto number = parseNumber(value, u'.');
        if (!number || *number < 0 || *number > most || *number != double(int(*number))) return std::nullopt;
        numbers.insert(*number);
    }
    if (numbers.size() < enough || *numbers.rbegin() <= 10) return std::nullopt;
    result.scale = usualScale(model::ScaleKind::Own);
    result.scale.maximum = most;
    result.scale.lowAtMost = 60;
    result.scale.highAtLeast = 90;
    result.scale.name = QStringLiteral("0–100");
    return result;
}

} // namespace

std::optional<WordScale> bySource(const ColumnSample& column, const Values& values) {
    if (auto slider = bySlider(column, values)) return slider;
    const auto codes = codesOf(column, values);
    if (!codes || codes->numbers.size() < 2 || !areMostlyOnScale(column, *codes)) return std::nullopt;
    WordScale result;
    result.words = codes->words;
    result.notApplicable = codes->notApplicable;
    std::ranges::stable_sort(result.words, {}, &WordScore::score);
    const Values meant = without(values, codes->notApplicable);
    const auto byWords = byOrder(meant) ? byOrder(meant) : byGrades(meant);
    result.opinion = (byWords && byWords->opinion) || (codes->numbered && codes->numbers.size() >= 5);
    const double lowest = *codes->numbers.begin();
    const double highest = *codes->numbers.rbegin();
    const bool usual = highest > 7 || (lowest >= 1 && (highest == 5 || highest == 7));
    result.scale = usual ? scaleOfNumbers(lowest, highest)
                         : scaleOfPlaces(lowest < 1 ? 0 : 1, static_cast<int>(highest));
    orient(result);
    return result;
}

} // namespace chwila::feedback::wording
