#include "core/feedback/answer_words.h"

#include "core/base/text.h"
#include "core/feedback/answer_words_tables.h"
#include "core/feedback/scale_levels.h"
#include "core/feedback/values.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>

namespace chwila::feedback {

namespace {

constexpr std::size_t mostWordings = 60;

QStringList split(const char* phrases, QChar by = u'|') {
    return QString::fromLatin1(phrases).split(by, Qt::SkipEmptyParts);
}

bool isNoOpinion(const QString& folded) {
    static const QStringList phrases = split(wording::noOpinions());
    return phrases.contains(folded);
}

/// A scale from one place to another. Low and high are the places below and above the middle.
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

/// The values of a column, folded, without those that are no opinion.
struct Values {
    std::vector<std::pair<QString, QString>> words; ///< as written, folded
    std::vector<qint64> counts;
    QStringList notApplicable;
    qint64 total = 0;
};

Values valuesOf(const ColumnSample& column) {
    Values values;
    for (const auto& [value, count] : column.values) {
        const QString folded = foldedForSearch(value);
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

/// Turns places by value into a proposal. `opinion` as in WordScale.
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

std::optional<int> placeIn(const wording::OrderedSet& set, const QString& folded) {
    for (std::size_t level = 0; level < set.levels.size(); ++level) {
        if (split(set.levels[level]).contains(folded)) return static_cast<int>(level) + 1;
    }
    return std::nullopt;
}

std::optional<WordScale> byOrder(const Values& values) {
    std::optional<WordScale> best;
    std::size_t fewest = std::numeric_limits<std::size_t>::max();
    for (const wording::OrderedSet& set : wording::orderedSets()) {
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

// Graded words: how strongly, towards which pole

struct Grade {
    int family = -1; ///< −1: the middle belongs to all
    int value = 0;   ///< sign × strength; ±5 for "not at all", 0 the middle
    bool notSo = false;
    bool pole = false; ///< a pole said so, not a negation
};

bool takePhrase(QString& padded, const QString& phrase) {
    const QString word = u' ' + phrase + u' ';
    const qsizetype at = padded.indexOf(word);
    if (at < 0) return false;
    padded.replace(at, word.size(), QStringLiteral(" "));
    return true;
}

bool takeAny(QString& padded, const char* phrases) {
    const QStringList list = split(phrases);
    return std::ranges::any_of(list, [&](const QString& phrase) { return takePhrase(padded, phrase); });
}

const wording::Pole* poleOf(const QString& padded) {
    const QStringList words = padded.split(u' ', Qt::SkipEmptyParts);
    for (const wording::Pole& pole : wording::poles()) {
        for (const QString& stem : split(pole.stems, u' ')) {
            if (std::ranges::any_of(words, [&](const QString& word) { return word.startsWith(stem); })) {
                return &pole;
            }
        }
    }
    return nullptr;
}

int strengthIn(QString& padded) {
    for (const wording::Strength& strength : wording::strengths()) {
        if (takeAny(padded, strength.phrases)) return strength.value;
    }
    return 2;
}

/// "Yes, very rude" is "very rude".
QString withoutYesNo(const QString& folded) {
    static const QStringList leads{QStringLiteral("yes "), QStringLiteral("no "), QStringLiteral("tak "),
                                   QStringLiteral("da "),  QStringLiteral("ja "), QStringLiteral("nein ")};
    for (const QString& lead : leads) {
        if (folded.startsWith(lead)) return folded.mid(lead.size());
    }
    return folded;
}

/// "Neutral or dissatisfied" is two answers at once, "neither satisfied or dissatisfied" is one.
bool joinsTwo(const QString& folded) {
    const QStringList words = folded.split(u' ');
    const auto has = [&](const char* list) {
        const QStringList wanted = split(list);
        return std::ranges::any_of(words, [&](const QString& word) { return wanted.contains(word); });
    };
    return has("or|lub|sau|oder|and|und|si|i") && !has("neither|ani|nici|weder");
}

std::optional<Grade> gradeOf(const QString& folded) {
    QString rest = u' ' + withoutYesNo(folded) + u' ';
    Grade grade;
    const bool middle = takeAny(rest, wording::middles());
    const wording::Pole* pole = poleOf(rest);
    if (middle) {
        // "Neither agree nor disagree"; the middle of what, the others say. A long sentence is no answer.
        if (folded.count(u' ') > 8 || joinsTwo(folded)) return std::nullopt;
        grade.family = pole ? pole->family : -1;
        return grade;
    }
    if (!pole || folded.count(u' ') > 8) return std::nullopt;
    grade.family = pole->family;
    if (takeAny(rest, wording::inNoWay())) {
        grade.value = -5 * pole->sign;
        return grade;
    }
    if (takeAny(rest, wording::notSo())) {
        grade.value = -pole->sign;
        grade.notSo = true;
        return grade;
    }
    const int strength = strengthIn(rest);
    // "Zdecydowanie się nie zgadzam"; "mało prawdopodobne" says little of the good pole, so the bad one.
    const bool negated = takeAny(rest, wording::negations());
    const bool little =
        !negated && pole->sign > 0
        && (folded.startsWith(QLatin1String("malo ")) || folded.startsWith(QLatin1String("putin "))
            || folded.startsWith(QLatin1String("wenig ")));
    grade.value = strength * pole->sign * (negated || little ? -1 : 1);
    grade.pole = !negated;
    return grade;
}

/// All grades of a column together: which places they have.
class Grading {
  public:
    static std::optional<Grading> of(const std::vector<std::optional<Grade>>& grades) {
        Grading grading;
        std::map<int, int> families;
        for (const auto& grade : grades) {
            if (grade && grade->family >= 0) ++families[grade->family];
        }
        if (families.size() != 1) return std::nullopt;
        grading.m_family = families.begin()->first;
        for (const auto& grade : grades) {
            if (grade) grading.add(*grade);
        }
        grading.settle();
        return grading;
    }

    int family() const { return m_family; }
    int places() const { return m_places; }
    std::optional<int> placeOf(const Grade& grade) const {
        if (grade.family >= 0 && grade.family != m_family) return std::nullopt;
        if (!m_twoPoled) {
            const auto at = std::ranges::find(m_ladder, grade.value);
            return at != m_ladder.end() ? std::optional(static_cast<int>(at - m_ladder.begin()) + 1)
                                        : std::nullopt;
        }
        const auto k = static_cast<int>(m_strengths.size());
        if (grade.value == 0) return m_middle ? std::optional(k + 1) : std::nullopt;
        const auto at = std::ranges::find(m_strengths, level(grade.value));
        if (at == m_strengths.end()) return std::nullopt;
        const int step = static_cast<int>(at - m_strengths.begin());
        return grade.value < 0 ? k - step : k + (m_middle ? 2 : 1) + step;
    }

  private:
    void add(const Grade& grade) {
        m_values.insert(grade.value);
        m_notSo = m_notSo || grade.notSo;
        m_middle = m_middle || grade.value == 0;
        m_bottom = m_bottom || grade.value == 5 || grade.value == -5;
        m_badPole = m_badPole || (grade.pole && grade.value < 0);
        m_goodPole = m_goodPole || (grade.pole && grade.value > 0);
    }

    /// "Completely" and "very" are one strength unless one pole has both.
    int level(int value) const {
        const int strength = value < 0 ? -value : value;
        return m_merged && strength >= 3 ? 3 : strength;
    }

    void settle() {
        const auto families = wording::families();
        const auto family = std::ranges::find(families, m_family, &wording::Family::id);
        const bool bothPoles = family != families.end() && family->bothPoles;
        const bool negatedTwice =
            std::ranges::count_if(m_values, [](int value) { return value < 0 && value > -5; }) >= 2;
        m_twoPoled = m_middle || (m_badPole && m_goodPole) || (negatedTwice && !m_notSo && m_goodPole)
                     || (bothPoles && !m_bottom && !m_notSo);
        if (m_twoPoled) {
            settlePoles(bothPoles);
        } else {
            settleLadder();
        }
    }

    void settlePoles(bool bothPoles) {
        const auto strong = [&](int sign) {
            return std::ranges::count_if(m_values, [&](int value) { return value * sign >= 3; });
        };
        m_merged = strong(1) <= 1 && strong(-1) <= 1;
        std::set<int> strengths;
        for (const int value : m_values) {
            if (value != 0) strengths.insert(level(value));
        }
        m_strengths.assign(strengths.begin(), strengths.end());
        const bool oneSide = *m_values.begin() >= 0 || *m_values.rbegin() <= 0;
        m_middle = m_middle || (oneSide && bothPoles);
        m_places = 2 * static_cast<int>(m_strengths.size()) + (m_middle ? 1 : 0);
    }

    void settleLadder() {
        m_ladder.assign(m_values.begin(), m_values.end());
        // The two ladders survey tools offer, where no more than one of the five was never chosen.
        for (const std::vector<int>& usual : {std::vector{-5, -1, 1, 3, 4}, std::vector{-5, 1, 2, 3, 4}}) {
            const bool isPart = std::ranges::includes(usual, m_ladder);
            const bool meant = m_notSo == (usual[1] == -1);
            if (isPart && meant && m_ladder.size() == 4 && (m_notSo || m_bottom)) m_ladder = usual;
        }
        m_places = static_cast<int>(m_ladder.size());
    }

    int m_family = -1;
    int m_places = 0;
    std::set<int> m_values;
    std::vector<int> m_ladder;
    std::vector<int> m_strengths; // ascending
    bool m_notSo = false;
    bool m_middle = false;
    bool m_bottom = false;
    bool m_badPole = false;
    bool m_goodPole = false;
    bool m_twoPoled = false;
    bool m_merged = false;
};

std::optional<WordScale> byGrades(const Values& values) {
    std::vector<std::optional<Grade>> grades;
    for (const auto& [value, folded] : values.words)
        grades.push_back(gradeOf(folded));
    const auto grading = Grading::of(grades);
    if (!grading) return std::nullopt;
    std::vector<std::optional<int>> places;
    for (const auto& grade : grades)
        places.push_back(grade ? grading->placeOf(*grade) : std::nullopt);
    const auto families = wording::families();
    const auto family = std::ranges::find(families, grading->family(), &wording::Family::id);
    return proposal(values, places, grading->places(), family != families.end() && family->opinion);
}

// Numbers with words beside them

std::optional<double> numberBeside(const QString& value) {
    static const QRegularExpression lead(
        QStringLiteral("^\\s*(\\d{1,2})\\s*(?:[-\\x{2013}\\x{2014}=:.)]\\s*\\p{L}|\\(\\s*\\p{L}).*$"));
    static const QRegularExpression stars(
        QStringLiteral("^\\s*(\\d{1,2})\\s*(?:stars?|gwiazd\\w*|stele|stea|sterne?|pkt\\.?|points?)\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    for (const QRegularExpression* form : {&lead, &stars}) {
        const QRegularExpressionMatch match = form->match(value);
        if (match.hasMatch()) return match.captured(1).toDouble();
    }
    return std::nullopt;
}

/// The places of numbers from 0 or 1 up to 10 as the usual scales have them.
model::Scale scaleOfNumbers(double lowest, double highest) {
    if (lowest >= 1 && highest <= 5) return usualScale(model::ScaleKind::Csat);
    if (lowest >= 1 && highest <= 7) return usualScale(model::ScaleKind::Ces);
    return usualScale(model::ScaleKind::Nps);
}

std::optional<WordScale> byNumbers(const Values& values) {
    WordScale result;
    std::set<double> numbers;
    qint64 without = 0;
    for (std::size_t i = 0; i < values.words.size(); ++i) {
        const QString& value = values.words[i].first;
        const auto number = numberBeside(value);
        if (const auto plain = parseNumber(value, u'.'); !number && plain) {
            numbers.insert(*plain);
        } else if (number && *number <= 10) {
            numbers.insert(*number);
            result.words.push_back({value, *number});
        } else {
            without += values.counts[i];
        }
    }
    const bool whole = std::ranges::all_of(numbers, [](double n) { return n == double(int(n)); });
    if (result.words.empty() || numbers.size() < 2 || without * 20 > values.total || !whole
        || *numbers.begin() < 0 || *numbers.rbegin() > 10) {
        return std::nullopt;
    }
    std::ranges::stable_sort(result.words, {}, &WordScore::score);
    result.scale = scaleOfNumbers(*numbers.begin(), *numbers.rbegin());
    result.notApplicable = values.notApplicable;
    result.opinion = true;
    return result;
}

/// "A1" … "A5": answers by code, whose order is a guess and whose direction nobody knows.
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

/// What the source itself says its words stand for.
std::optional<WordScale> bySource(const ColumnSample& column, const Values& values) {
    std::set<double> numbers;
    WordScale result;
    for (const WordScore& code : column.codes) {
        if (isNoOpinion(foldedForSearch(code.word))) {
            result.notApplicable += code.word;
            continue;
        }
        numbers.insert(code.score);
        result.words.push_back(code);
    }
    for (const auto& [value, folded] : values.words) {
        if (std::ranges::find(column.codes, value, &WordScore::word) != column.codes.end()) continue;
        const auto number = parseNumber(value, u'.');
        if (!number) return std::nullopt;
        numbers.insert(*number);
    }
    const bool whole = std::ranges::all_of(numbers, [](double n) { return n == double(int(n)); });
    if (numbers.size() < 2 || !whole || *numbers.begin() < 0 || *numbers.rbegin() > 10) return std::nullopt;
    std::ranges::stable_sort(result.words, {}, &WordScore::score);
    const auto byWords = byOrder(values) ? byOrder(values) : byGrades(values);
    const bool numbered = std::ranges::any_of(
        values.words, [&](const auto& each) { return parseNumber(each.first, u'.').has_value(); });
    result.opinion = (byWords && byWords->opinion) || (numbered && numbers.size() >= 5);
    const double lowest = *numbers.begin();
    const double highest = *numbers.rbegin();
    const bool usual = highest > 7 || (lowest >= 1 && (highest == 5 || highest == 7));
    result.scale = usual ? scaleOfNumbers(lowest, highest)
                         : scaleOfPlaces(lowest < 1 ? 0 : 1, static_cast<int>(highest));
    return result;
}

} // namespace

std::optional<WordScale> proposeWords(const ColumnSample& column) {
    if (column.values.size() > mostWordings && column.codes.empty()) return std::nullopt;
    const Values values = valuesOf(column);
    if (!column.codes.empty()) return bySource(column, values);
    if (values.words.size() < 2) return std::nullopt;
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
        if (!all) return false;
        proposed->words = distinctWords(proposed->words);
        proposed->notApplicable.removeDuplicates();
        values = distinctValues(joint);
        scale = *std::move(proposed);
        members.push_back(column.scale);
        return true;
    }

  private:
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

std::optional<double> placeOf(const QString& word, const WordScale& scale) {
    ColumnSample column;
    column.values.emplace_back(word, 1);
    for (const WordScore& each : scale.words)
        column.values.emplace_back(each.word, 100);
    const auto proposed = proposeWords(column);
    if (!proposed || !(proposed->scale == scale.scale)) return std::nullopt;
    const auto at = std::ranges::find(proposed->words, word, &WordScore::word);
    return at != proposed->words.end() ? std::optional(at->score) : std::nullopt;
}

} // namespace chwila::feedback
