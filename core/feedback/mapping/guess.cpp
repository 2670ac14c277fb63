#include "core/feedback/mapping/guess.h"

#include "core/base/text.h"
#include "core/feedback/mapping/column_look.h"
#include "core/feedback/mapping/rankings.h"
#include "core/feedback/mapping/wide_columns.h"
#include "core/feedback/scale_levels.h"

#include <QRegularExpression>
#include <QSet>

#include <cmath>

namespace chwila::feedback {

namespace {

/// The share of a column's values that are names of touchpoints. Similar names count only where at
/// least one is equal: comparing every cell of a wide file with every name would take seconds.
double touchpointShare(const ColumnSample& column, const model::Project& project,
                       const QSet<QString>& names) {
    const std::size_t looked = std::min<std::size_t>(column.values.size(), 60);
    if (looked == 0) return 0;
    std::size_t equal = 0;
    for (std::size_t i = 0; i < looked; ++i) {
        if (names.contains(foldedForSearch(column.values[i].first))) ++equal;
    }
    if (equal == 0 || equal == looked) return equal == 0 ? 0 : 1;
    std::size_t found = 0;
    for (std::size_t i = 0; i < looked; ++i) {
        if (std::ranges::any_of(project.all<model::Touchpoint>(), [&](const model::Touchpoint& touchpoint) {
                return !touchpoint.name.isEmpty()
                       && similarity(touchpoint.name, column.values[i].first) >= 0.8;
            })) {
            ++found;
        }
    }
    return static_cast<double>(found) / static_cast<double>(looked);
}

/// Takes the best column by `worth` (0: none) for a role that is given once.
template <class Worth>
ColumnLook* takeBest(std::vector<ColumnLook>& looks, Worth&& worth) {
    ColumnLook* best = nullptr;
    double bestWorth = 0;
    for (ColumnLook& look : looks) {
        const double value = look.taken || look.column->filled == 0 ? 0 : worth(look);
        if (value > bestWorth) {
            bestWorth = value;
            best = &look;
        }
    }
    if (best) best->taken = true;
    return best;
}

/// One guess in the making: columns found for roles are marked as taken.
class Guess {
  public:
    Guess(const TableSample& sample, const model::Project& project) : m_sample(sample), m_project(project) {
        m_mapping.dialect = sample.dialect;
        m_mapping.notApplicable = usualNotApplicable();
        m_mapping.decimalSign = guessDecimalSign(sample);
        m_looks = looksOf(sample, m_mapping.decimalSign);
        for (const ColumnSample& column : sample.columns)
            m_mapping.columns.push_back({column.title, ColumnRole::Ignore, {}, {}, {}});
        for (const model::Touchpoint& touchpoint : project.all<model::Touchpoint>())
            m_names.insert(foldedForSearch(touchpoint.name));
        m_names.remove(QString());
    }

    Mapping make() && {
        useShape();
        leaveRankings();
        if (!m_mapping.find(ColumnRole::Time)) findTime();
        if (!m_mapping.find(ColumnRole::Customer)) findCustomer();
        if (!findLong()) findWide();
        findLastResort();
        findComment();
        findSegments();
        return std::move(m_mapping);
    }

  private:
    ColumnMapping& give(const ColumnLook& look, ColumnRole role) {
        ColumnMapping& column = *m_mapping.find(look.column->title);
        column.role = role;
        return column;
    }

    /// What the survey tool's own columns hold, which their values alone would not say.
    void useShape() {
        for (const ColumnRole role : {ColumnRole::Time, ColumnRole::Customer}) {
            if (ColumnLook* look = candidate(role)) {
                give(*look, role);
                if (role == ColumnRole::Time) m_mapping.dateOrder = *look->dates;
            }
        }
        for (const ShapeRole& each : m_sample.shape.roles) {
            if (each.column >= m_looks.size()) continue;
            ColumnLook& look = m_looks[each.column];
            const bool segment = each.role == ColumnRole::Segment && look.column->distinct >= 2
                                 && look.column->distinct <= mostSegmentValues;
            if (segment && !look.taken) give(look, ColumnRole::Segment);
            look.taken = true;
        }
        if (!m_mapping.find(ColumnRole::Time)) return;
        for (ColumnLook& look : m_looks)
            look.taken = look.taken || look.dates.has_value();
    }

    void leaveRankings() {
        const std::vector<bool> ranked = rankedColumns(m_sample);
        for (std::size_t i = 0; i < m_looks.size(); ++i)
            m_looks[i].taken = m_looks[i].taken || ranked[i];
    }

    /// The first of the shape's columns for a role that is filled nearly as often as the best one.
    ColumnLook* candidate(ColumnRole role) {
        std::vector<ColumnLook*> candidates;
        qint64 most = 0;
        for (const ShapeRole& each : m_sample.shape.roles) {
            if (each.role != role || each.column >= m_looks.size()) continue;
            ColumnLook& look = m_looks[each.column];
            if (look.column->filled == 0 || (role == ColumnRole::Time && !isTime(look))) continue;
            candidates.push_back(&look);
            most = std::max(most, look.column->filled);
        }
        const auto best = std::ranges::find_if(
            candidates, [&](const ColumnLook* look) { return look->column->filled * 10 >= most * 9; });
        return best != candidates.end() ? *best : nullptr;
    }

    /// LimeSurvey writes one and the same day where a survey keeps no dates.
    static bool isTime(const ColumnLook& look) {
        const bool standsForNone =
            look.column->values.size() == 1
            && look.column->values.front().first.startsWith(QLatin1String("1980-01-01 00:00"));
        return look.dates && !standsForNone;
    }

    void findTime() {
        const ColumnLook* time = takeBest(m_looks, [](const ColumnLook& look) -> double {
            if (!isTime(look) || (*look.dates == DateOrder::UnixTime && !look.hints(ColumnRole::Time)))
                return 0;
            return static_cast<double>(look.column->filled) * (look.hints(ColumnRole::Time) ? 1.5 : 1.0);
        });
        if (!time) return;
        give(*time, ColumnRole::Time);
        m_mapping.dateOrder = *time->dates;
        for (ColumnLook& look : m_looks)
            look.taken = look.taken || look.dates.has_value();
    }

    void findCustomer() {
        const ColumnLook* customer = bestKey(true);
        if (!customer) customer = bestKey(false);
        if (customer) give(*customer, ColumnRole::Customer);
    }

    /// A column that tells customers apart; `named`: one that speaks of them and not of rows, filled in most.
    ColumnLook* bestKey(bool named) {
        qint64 most = 0;
        for (const ColumnLook& look : m_looks)
            most = std::max(most, look.column->filled);
        return takeBest(m_looks, [named, most](const ColumnLook& look) -> double {
            const ColumnSample& column = *look.column;
            const bool speaks =
                !isRowKey(look.folded) && column.filled * 2 >= most && column.distinct * 20 >= column.filled;
            if (named && !speaks) return 0;
            if (!look.hints(ColumnRole::Customer) && !namesCustomer(look.folded)) return 0;
            if (!look.isShort() || look.isRating()) return 0;
            if (look.column->distinct < 2 || look.dates || isGrouping(look.folded)) return 0;
            // The key with the most different values; the first of equals.
            return static_cast<double>(look.column->distinct);
        });
    }

    bool findLong() {
        const auto usable = [](const ColumnLook& look) {
            return look.isText() && look.isShort() && !look.isUnique();
        };
        ColumnLook* touchpoint = takeBest(m_looks, [&](const ColumnLook& look) -> double {
            if (!look.isText() || !look.isShort()) return 0;
            const double share = touchpointShare(*look.column, m_project, m_names);
            if (look.hints(ColumnRole::Touchpoint)) return 1 + share;
            return share >= 0.5 ? share : 0;
        });
        if (!touchpoint) return false;
        ColumnLook* score = takeBest(m_looks, [](const ColumnLook& look) -> double {
            if (!look.isScore() && !look.words) return 0;
            return (look.hints(ColumnRole::Score) ? 2.0 : 0.0)
                   + (look.isRating() || look.isOpinion() ? 1.0 : 0.0);
        });
        if (!score || isRound(*touchpoint)) {
            touchpoint->taken = false;
            if (score) score->taken = false;
            return false;
        }
        give(*touchpoint, ColumnRole::Touchpoint);
        ColumnMapping& column = give(*score, ColumnRole::Score);
        setScale(column, *score);
        findOtherScores(*score);
        if (ColumnLook* channel = takeBest(m_looks, [&](const ColumnLook& look) -> double {
                return usable(look) && look.hints(ColumnRole::Channel) ? 1 : 0;
            })) {
            give(*channel, ColumnRole::Channel);
        }
        return true;
    }

    /// One and the same in every row, beside columns that are answers by themselves: the round of a study,
    /// the name of a form.
    bool isRound(const ColumnLook& touchpoint) const {
        if (touchpoint.column->distinct != 1 || touchpoint.column->filled < 2) return false;
        return std::ranges::count_if(m_looks,
                                     [](const ColumnLook& look) {
                                         return !look.taken && look.isRating()
                                                && !look.hints(ColumnRole::Score);
                                     })
               >= 2;
    }

    /// Further columns of scores (NPS and CSAT side by side), or a column that names the question.
    void findOtherScores(const ColumnLook& score) {
        bool several = false;
        for (ColumnLook& look : m_looks) {
            const bool answers = look.isRating() || look.isOpinion();
            if (look.taken || !answers || !look.hints(ColumnRole::Score)) continue;
            look.taken = several = true;
            setScale(give(look, ColumnRole::Score), look);
        }
        if (several) return;
        ColumnLook* question = takeBest(m_looks, [](const ColumnLook& look) -> double {
            return look.isText() && look.isShort() && look.column->distinct <= 30
                           && look.hints(ColumnRole::Question)
                       ? 1
                       : 0;
        });
        if (!question) return;
        give(*question, ColumnRole::Question);
        for (const auto& [value, count] : question->column->values)
            m_mapping.questions.push_back({value, scaleOfQuestion(value, *question->column, score)});
    }

    /// From the rows of the sample that ask this question.
    model::Scale scaleOfQuestion(const QString& value, const ColumnSample& question,
                                 const ColumnLook& score) const {
        const auto indexOf = [&](const QString& title) {
            return static_cast<std::size_t>(std::ranges::find(m_sample.columns, title, &ColumnSample::title)
                                            - m_sample.columns.begin());
        };
        const std::size_t questionAt = indexOf(question.title);
        const std::size_t scoreAt = indexOf(score.column->title);
        ColumnSample part;
        part.title = value;
        for (const Row& row : m_sample.rows) {
            if (row.cells.size() <= std::max(questionAt, scoreAt)) continue;
            if (row.cells[questionAt].text.trimmed() != value) continue;
            part.values.emplace_back(row.cells[scoreAt].text.trimmed(), 1);
        }
        std::erase_if(part.values, [](const auto& each) { return each.first.isEmpty(); });
        const auto guessed = guessScale(part, score.decimalSign);
        return known(
            guessed
                ? *guessed
                : guessScale(*score.column, score.decimalSign).value_or(usualScale(model::ScaleKind::Nps)));
    }

    void findWide() {
        for (ColumnLook& look : m_looks) {
            const bool answers =
                look.isRating() || look.isOpinion() || look.isNamedScore() || isArrayOfCodes(look);
            if (look.taken || !answers) continue;
            look.taken = true;
            setScale(give(look, ColumnRole::Answer), look);
        }
        settleTogether(m_mapping, m_looks, known(usualScale(model::ScaleKind::Nps)));
    }

    /// LimeSurvey's "SAT[SQ001]" with answers "A1" … "A5": one line of a question in which all are asked on
    /// one scale. mappingNotices() says that its words are to be checked.
    bool isArrayOfCodes(const ColumnLook& look) const {
        static const QRegularExpression line(QStringLiteral("\\[[A-Za-z]*[0-9]+\\]"));
        return m_sample.shape.key == QLatin1String("limesurvey") && look.words && !look.words->opinion
               && look.words->scale.maximum >= 4 && line.match(look.column->title).hasMatch();
    }

    /// Nothing is clearly a score, because few answered, answers are codes or the scale is a long one: small
    /// whole numbers, else a survey tool's codes with an order, else numbers up to 100. mappingNotices() says
    /// so.
    void findLastResort() {
        if (m_mapping.isWide() || m_mapping.find(ColumnRole::Score)) return;
        const auto take = [&](const auto& fits) {
            for (ColumnLook& look : m_looks) {
                if (look.taken || look.column->filled == 0 || !fits(look)) continue;
                look.taken = true;
                setScale(give(look, ColumnRole::Answer), look);
            }
        };
        take([](const ColumnLook& look) {
            return look.numbers && !isMeasurement(look.folded) && areWhole(*look.numbers)
                   && *look.numbers->begin() >= 0 && *look.numbers->rbegin() <= 10;
        });
        const auto isSlider = [](const ColumnLook& look) {
            return look.isScore() && look.numbers->size() >= 5 && *look.numbers->begin() >= 0
                   && !isMeasurement(look.folded);
        };
        if (!m_mapping.isWide() && !m_sample.shape.key.isEmpty())
            take([](const ColumnLook& look) { return look.words && look.words->scale.maximum > 2; });
        if (!m_mapping.isWide()) take(isSlider);
    }

    void setScale(ColumnMapping& column, const ColumnLook& look) {
        if (look.decimalSign != m_mapping.decimalSign) column.decimalSign = look.decimalSign;
        column.notApplicable += look.missing;
        if (look.words) {
            column.scale = known(look.words->scale);
            column.words = look.words->words;
            column.notApplicable += look.words->notApplicable;
            return;
        }
        const auto scale = guessScale(*look.column, look.decimalSign);
        if (!scale) return;
        if (*look.numbers->begin() == 0 && scale->minimum == 1) column.notApplicable += QStringLiteral("0");
        column.scale = known(*scale);
    }

    /// The project's scale of the same kind and range, whose thresholds people may have changed.
    model::Scale known(const model::Scale& guessed) const {
        for (const model::Scale& scale : m_project.all<model::Scale>()) {
            if (scale.kind == guessed.kind && scale.minimum == guessed.minimum
                && scale.maximum == guessed.maximum && scale.step == guessed.step) {
                return scale;
            }
        }
        return guessed;
    }

    void findComment() {
        const ColumnLook* comment = takeBest(m_looks, [](const ColumnLook& look) -> double {
            const bool fewWordings = look.repeats() && look.column->distinct <= mostSegmentValues;
            if (!look.isText() || fewWordings || look.isForMachines()) return 0;
            const bool hinted = look.hints(ColumnRole::Comment);
            if (!hinted && !look.isProse() && (look.isShort() || look.repeats())) return 0;
            return look.column->meanLength * (hinted ? 2 : 1)
                   * std::sqrt(static_cast<double>(look.column->filled));
        });
        if (comment) give(*comment, ColumnRole::Comment);
    }

    /// Every segment multiplies the groups of people, so only the first few are proposed, and those
    /// named by a word before those named by a question.
    void findSegments() {
        constexpr int most = 6;
        int found = 0;
        for (const bool questions : {false, true}) {
            for (ColumnLook& look : m_looks) {
                if (found == most || isQuestion(look.folded) != questions || !isSegment(look)) continue;
                look.taken = true;
                ++found;
                give(look, ColumnRole::Segment);
            }
        }
    }

    static bool isSegment(const ColumnLook& look) {
        if (look.taken || look.dates || !look.isShort() || !look.repeats()) return false;
        if (look.column->distinct > mostSegmentValues || isOutcome(*look.column)) return false;
        return !look.numbers || (look.column->distinct <= 11 && areWhole(*look.numbers));
    }

    const TableSample& m_sample;
    const model::Project& m_project;
    Mapping m_mapping;
    std::vector<ColumnLook> m_looks;
    QSet<QString> m_names; // of the project's touchpoints, folded
};

} // namespace

Mapping guessMapping(const TableSample& sample, const model::Project& project) {
    return Guess(sample, project).make();
}

} // namespace chwila::feedback
