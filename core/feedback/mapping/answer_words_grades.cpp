// Graded words: how strongly, towards which pole.
#include "core/feedback/mapping/answer_words_parts.h"
#include "core/feedback/mapping/answer_words_tables.h"

#include <algorithm>
#include <map>
#include <set>

namespace chwila::feedback::wording {

namespace {

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

const Pole* poleOf(const QString& padded) {
    const QStringList words = padded.split(u' ', Qt::SkipEmptyParts);
    for (const Pole& pole : poles()) {
        for (const QString& stem : split(pole.stems, u' ')) {
            if (std::ranges::any_of(words, [&](const QString& word) { return word.startsWith(stem); })) {
                return &pole;
            }
        }
    }
    return nullptr;
}

int strengthIn(QString& padded) {
    for (const Strength& strength : strengths()) {
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
    const bool middle = takeAny(rest, middles());
    const Pole* pole = poleOf(rest);
    if (middle) {
        // "Neither agree nor disagree"; the middle of what, the others say. A long sentence is no answer.
        if (folded.count(u' ') > 8 || joinsTwo(folded)) return std::nullopt;
        grade.family = pole ? pole->family : -1;
        return grade;
    }
    if (!pole || folded.count(u' ') > 8) return std::nullopt;
    grade.family = pole->family;
    if (takeAny(rest, inNoWay())) {
        grade.value = -5 * pole->sign;
        return grade;
    }
    if (takeAny(rest, notSo())) {
        grade.value = -pole->sign;
        grade.notSo = true;
        return grade;
    }
    const int strength = strengthIn(rest);
    // "Zdecydowanie się nie zgadzam"; "mało prawdopodobne" says little of the good pole, so the bad one.
    const bool negated = takeAny(rest, negations());
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
        const auto all = families();
        const auto family = std::ranges::find(all, m_family, &Family::id);
        const bool bothPoles = family != all.end() && family->bothPoles;
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

} // namespace

std::optional<WordScale> byGrades(const Values& values) {
    std::vector<std::optional<Grade>> grades;
    for (const auto& [value, folded] : values.words)
        grades.push_back(gradeOf(folded));
    const auto grading = Grading::of(grades);
    if (!grading) return std::nullopt;
    std::vector<std::optional<int>> places;
    for (const auto& grade : grades)
        places.push_back(grade ? grading->placeOf(*grade) : std::nullopt);
    const auto all = families();
    const auto family = std::ranges::find(all, grading->family(), &Family::id);
    return proposal(values, places, grading->places(), family != all.end() && family->opinion);
}

} // namespace chwila::feedback::wording
