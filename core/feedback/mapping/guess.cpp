#include "core/feedback/mapping/guess.h"

#include "core/base/text.h"
#include "core/feedback/mapping/answer_words.h"
#include "core/feedback/mapping/guess_values.h"
#include "core/feedback/reading/values.h"
#include "core/feedback/scale_levels.h"

#include <QSet>

#include <array>
#include <cmath>
#include <set>

namespace chwila::feedback {

namespace {

/// Words in titles, folded as foldedForSearch() does; a title hints at a role where one of its words
/// begins with one of these. English, Polish, Romanian and German.
struct Hint {
    ColumnRole role;
    QStringList stems;
};

const std::vector<Hint>& hints() {
    static const auto split = [](const char* words) { return QString::fromUtf8(words).split(u' '); };
    static const std::vector<Hint> list{
        {ColumnRole::Touchpoint,
         split("touchpoint touchpoints touch moment step stage contact interaction styk punkt "
               "etap etapa etapei krok punct schritt station kontaktpunkt activity event")},
        {ColumnRole::Score,
         split("score rating rate nps csat ces ocena wynik nota scor punctaj note bewertung "
               "points answer value grade satisfaction slider suwak")},
        {ColumnRole::Question,
         split("question metric measure kpi scale pytanie miara intrebare frage kennzahl")},
        {ColumnRole::Time,
         split("date time timestamp datetime day created submitted completed when data czas "
               "dzien datum zeit timp ora visited recorded")},
        {ColumnRole::Customer,
         split("id customer client respondent respondentid responseid user userid member "
               "account klient klienta ankieta email mail kunde uuid token person")},
        {ColumnRole::Comment,
         split("comment comments verbatim feedback review content text why reason opinion "
               "words remark komentarz uzasadnienie opinia dlaczego uwagi comentariu "
               "comentarii motiv kommentar message")},
        {ColumnRole::Channel, split("channel kanal canal medium")},
    };
    return list;
}

/// Numbers that are no opinions, whatever their range. In a whole question such a word says little.
bool isMeasurement(const QString& folded) {
    static const QStringList words =
        QStringLiteral(
            "age wiek varsta alter number count liczba numar anzahl children kids dzieci copii year month "
            "day hour week minute minutes second seconds rok miesiac dzien luna zi jahr latitude longitude "
            "distance delay duration progress price amount cost income kwota cena pret zip postcode phone "
            "version seed row index page lastpage id")
            .split(u' ');
    static const QStringList phrases{QStringLiteral("how many"), QStringLiteral("number of"),
                                     QStringLiteral("how old"),  QStringLiteral("ile razy"),
                                     QStringLiteral("cate "),    QStringLiteral("please rank"),
                                     QStringLiteral("rank the"), QStringLiteral("order of preference")};
    constexpr qsizetype shortTitle = 3;
    for (const QString& phrase : phrases) {
        if (folded.contains(phrase)) return true;
    }
    const QStringList given = folded.split(u' ');
    return given.size() <= shortTitle
           && std::ranges::any_of(given, [](const QString& word) { return words.contains(word); });
}

/// Titles that name a customer only where they stand alone: "Who", not "Who helped you".
bool namesCustomer(const QString& folded) {
    static const QStringList names =
        QStringLiteral(
            "who kto cine wer guest passenger patient gosc pasazer pacjent oaspete pasager pacient "
            "gast fahrgast")
            .split(u' ');
    return names.contains(folded);
}

/// "Customer type" tells customers apart no better than "Class" does.
bool isGrouping(const QString& folded) {
    static const QStringList words =
        QStringLiteral("type typ group grupa segment class klasa category kategoria tier status kind level")
            .split(u' ');
    const QStringList given = folded.split(u' ');
    return std::ranges::any_of(given, [](const QString& word) { return words.contains(word); });
}

/// A whole question as a title, as survey tools write them, names no role by a word in it.
bool isQuestion(const QString& folded) {
    constexpr qsizetype longestName = 5;
    return folded.count(u' ') >= longestName;
}

bool hintsAt(const QString& folded, ColumnRole role) {
    if (isQuestion(folded)) return false;
    const QStringList words = folded.split(u' ');
    for (const Hint& hint : hints()) {
        if (hint.role != role) continue;
        for (const QString& word : words) {
            if (hint.stems.contains(word)) return true;
        }
    }
    return false;
}

/// What one column looks like, from its values and title together.
struct Look {
    const ColumnSample* column = nullptr;
    QString folded;
    QChar decimalSign = u'.';
    std::optional<std::set<double>> numbers; ///< without `missing`
    QStringList missing;                     ///< codes that stand for "no answer"
    std::optional<DateOrder> dates;
    std::optional<WordScale> words; ///< of texts that are answers on a scale
    bool taken = false;

    bool isText() const { return !numbers && !dates && column->filled > 0; }
    bool isUnique() const { return column->filled >= 10 && column->distinct == column->filled; }
    bool hints(ColumnRole role) const { return hintsAt(folded, role); }
    /// Values come back often enough to divide people into groups.
    bool repeats() const { return column->distinct >= 2 && column->distinct * 2 <= column->filled; }
    bool isShort() const { return column->meanLength <= 40; }
    /// A handful of whole numbers from 0 to 10, or as many below zero as above.
    bool isRating() const {
        if (!numbers || numbers->size() < 3 || numbers->size() > 11 || isMeasurement(folded)) return false;
        const bool twoSided = *numbers->begin() < 0 && *numbers->begin() >= -5
                              && *numbers->rbegin() == -*numbers->begin(); // from −2 to 2
        return (twoSided || *numbers->begin() >= 0) && *numbers->rbegin() <= 10 && areWhole(*numbers);
    }
    bool isOpinion() const { return words && words->opinion; }
    /// What a column named as a score may hold.
    bool isScore() const {
        return numbers && numbers->size() <= 101 && *numbers->begin() >= -100 && *numbers->rbegin() <= 100;
    }
    /// Named as a score and able to be one, such as a slider from 0 to 100.
    bool isNamedScore() const {
        const bool able = (isScore() && numbers->size() >= 3) || words.has_value();
        return able && hints(ColumnRole::Score) && !isMeasurement(folded);
    }
};

/// "20240315": numbers that are days, unless the column is about customers.
bool areCompactDates(const Look& look) {
    constexpr qsizetype digits = 8;
    const auto isLong = [](const auto& each) { return each.first.size() >= digits; };
    return !look.hints(ColumnRole::Customer) && std::ranges::all_of(look.column->values, isLong)
           && dateFit(*look.column, DateOrder::YearMonthDay).isAll();
}

/// A comma where more columns have one than have a point.
QChar guessDecimalSign(const TableSample& sample) {
    int commas = 0;
    int points = 0;
    for (const ColumnSample& column : sample.columns) {
        const auto sign = decimalSignOf(column);
        if (sign) ++(*sign == u',' ? commas : points);
    }
    return commas > points ? u',' : u'.';
}

void leaveMissing(Look& look) {
    look.missing = missingCodes(*look.column, look.decimalSign);
    for (const QString& code : look.missing)
        look.numbers->erase(*parseScore(code, look.decimalSign));
    // A total under the table is no score between two steps.
    constexpr qint64 enough = 20;
    if (look.column->filled < enough) return;
    for (const auto& [value, count] : look.column->values) {
        const auto number = parseScore(value, look.decimalSign);
        const bool isBroken = number && *number != std::floor(*number);
        if (isBroken && count > 1) return;
    }
    const auto isBroken = [](double number) { return number != std::floor(number); };
    if (std::ranges::count_if(*look.numbers, isBroken) == 1) std::erase_if(*look.numbers, isBroken);
}

std::vector<Look> looksOf(const TableSample& sample, QChar decimalSign) {
    std::vector<Look> looks;
    for (const ColumnSample& column : sample.columns) {
        Look look;
        look.column = &column;
        look.folded = foldedTitle(column.title);
        look.decimalSign = decimalSignOf(column).value_or(decimalSign);
        look.numbers = numbersOf(column, look.decimalSign);
        constexpr double earliestUnixTime = 6e8;
        const bool unixTime =
            look.numbers && *look.numbers->begin() > earliestUnixTime && look.hints(ColumnRole::Time);
        if (!look.numbers || unixTime || areCompactDates(look)) look.dates = guessDateOrder(column);
        if (look.dates) look.numbers.reset();
        if (!column.codes.empty()) look.numbers.reset();
        if (look.numbers) leaveMissing(look);
        if (look.isText() && (look.isShort() || !column.codes.empty())) look.words = proposeWords(column);
        looks.push_back(std::move(look));
    }
    std::vector<WordColumn> worded;
    for (Look& look : looks) {
        if (look.words && look.column->codes.empty()) worded.push_back({look.column, &*look.words});
    }
    joinBatteries(worded);
    return looks;
}

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
Look* takeBest(std::vector<Look>& looks, Worth&& worth) {
    Look* best = nullptr;
    double bestWorth = 0;
    for (Look& look : looks) {
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
        if (!m_mapping.find(ColumnRole::Time)) findTime();
        if (!m_mapping.find(ColumnRole::Customer)) findCustomer();
        if (!findLong()) findWide();
        findLastResort();
        findComment();
        findSegments();
        return std::move(m_mapping);
    }

  private:
    ColumnMapping& give(const Look& look, ColumnRole role) {
        ColumnMapping& column = *m_mapping.find(look.column->title);
        column.role = role;
        return column;
    }

    /// What the survey tool's own columns hold, which their values alone would not say.
    void useShape() {
        for (const ColumnRole role : {ColumnRole::Time, ColumnRole::Customer}) {
            if (Look* look = candidate(role)) {
                give(*look, role);
                if (role == ColumnRole::Time) m_mapping.dateOrder = *look->dates;
            }
        }
        for (const ShapeRole& each : m_sample.shape.roles) {
            if (each.column >= m_looks.size()) continue;
            Look& look = m_looks[each.column];
            const bool segment = each.role == ColumnRole::Segment && look.column->distinct >= 2
                                 && look.column->distinct <= mostSegmentValues;
            if (segment && !look.taken) give(look, ColumnRole::Segment);
            look.taken = true;
        }
        if (!m_mapping.find(ColumnRole::Time)) return;
        for (Look& look : m_looks)
            look.taken = look.taken || look.dates.has_value();
    }

    /// The first of the shape's columns for a role that is filled nearly as often as the best one.
    Look* candidate(ColumnRole role) {
        std::vector<Look*> candidates;
        qint64 most = 0;
        for (const ShapeRole& each : m_sample.shape.roles) {
            if (each.role != role || each.column >= m_looks.size()) continue;
            Look& look = m_looks[each.column];
            if (look.column->filled == 0 || (role == ColumnRole::Time && !look.dates)) continue;
            candidates.push_back(&look);
            most = std::max(most, look.column->filled);
        }
        const auto best = std::ranges::find_if(
            candidates, [&](const Look* look) { return look->column->filled * 10 >= most * 9; });
        return best != candidates.end() ? *best : nullptr;
    }

    void findTime() {
        const Look* time = takeBest(m_looks, [](const Look& look) -> double {
            if (!look.dates || (*look.dates == DateOrder::UnixTime && !look.hints(ColumnRole::Time)))
                return 0;
            return static_cast<double>(look.column->filled) * (look.hints(ColumnRole::Time) ? 1.5 : 1.0);
        });
        if (!time) return;
        give(*time, ColumnRole::Time);
        m_mapping.dateOrder = *time->dates;
        for (Look& look : m_looks)
            look.taken = look.taken || look.dates.has_value();
    }

    void findCustomer() {
        const Look* customer = takeBest(m_looks, [](const Look& look) -> double {
            if (!look.hints(ColumnRole::Customer) && !namesCustomer(look.folded)) return 0;
            if (!look.isShort() || look.isRating()) return 0;
            if (look.column->distinct < 2 || look.dates || isGrouping(look.folded)) return 0;
            // The key with the most different values; the first of equals.
            return static_cast<double>(look.column->distinct);
        });
        if (customer) give(*customer, ColumnRole::Customer);
    }

    bool findLong() {
        const auto usable = [](const Look& look) {
            return look.isText() && look.isShort() && !look.isUnique();
        };
        Look* touchpoint = takeBest(m_looks, [&](const Look& look) -> double {
            if (!look.isText() || !look.isShort()) return 0;
            const double share = touchpointShare(*look.column, m_project, m_names);
            if (look.hints(ColumnRole::Touchpoint)) return 1 + share;
            return share >= 0.5 ? share : 0;
        });
        if (!touchpoint) return false;
        Look* score = takeBest(m_looks, [](const Look& look) -> double {
            if (!look.isScore() && !look.words) return 0;
            return (look.hints(ColumnRole::Score) ? 2.0 : 0.0)
                   + (look.isRating() || look.isOpinion() ? 1.0 : 0.0);
        });
        if (!score) {
            touchpoint->taken = false;
            return false;
        }
        give(*touchpoint, ColumnRole::Touchpoint);
        ColumnMapping& column = give(*score, ColumnRole::Score);
        setScale(column, *score);
        findOtherScores(*score);
        if (Look* channel = takeBest(m_looks, [&](const Look& look) -> double {
                return usable(look) && look.hints(ColumnRole::Channel) ? 1 : 0;
            })) {
            give(*channel, ColumnRole::Channel);
        }
        return true;
    }

    /// Further columns of scores (NPS and CSAT side by side), or a column that names the question.
    void findOtherScores(const Look& score) {
        bool several = false;
        for (Look& look : m_looks) {
            const bool answers = look.isRating() || look.isOpinion();
            if (look.taken || !answers || !look.hints(ColumnRole::Score)) continue;
            look.taken = several = true;
            setScale(give(look, ColumnRole::Score), look);
        }
        if (several) return;
        Look* question = takeBest(m_looks, [](const Look& look) -> double {
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
                                 const Look& score) const {
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
        for (Look& look : m_looks) {
            if (look.taken || (!look.isRating() && !look.isOpinion() && !look.isNamedScore())) continue;
            look.taken = true;
            setScale(give(look, ColumnRole::Answer), look);
        }
        shareZeros();
        shareTens();
        for (const ColumnMapping& column : m_mapping.columns) {
            if (column.role != ColumnRole::Answer) continue;
            const QString folded = foldedTitle(column.title);
            for (const char* stem :
                 {"overall", "general", "total", "ogolna", "ogolem", "gesamt", "generala"}) {
                if (m_mapping.commentColumn.isEmpty() && folded.split(u' ').contains(QLatin1String(stem))) {
                    m_mapping.commentColumn = column.title;
                }
            }
        }
    }

    /// Nothing is clearly a score, because few answered, answers are codes or the scale is a long one: small
    /// whole numbers, else a survey tool's codes with an order, else numbers up to 100. mappingNotices() says
    /// so.
    void findLastResort() {
        if (m_mapping.isWide() || m_mapping.find(ColumnRole::Score)) return;
        const auto take = [&](const auto& fits) {
            for (Look& look : m_looks) {
                if (look.taken || look.column->filled == 0 || !fits(look)) continue;
                look.taken = true;
                setScale(give(look, ColumnRole::Answer), look);
            }
        };
        take([](const Look& look) {
            return look.numbers && !isMeasurement(look.folded) && areWhole(*look.numbers)
                   && *look.numbers->begin() >= 0 && *look.numbers->rbegin() <= 10;
        });
        const auto isSlider = [](const Look& look) {
            return look.isScore() && look.numbers->size() >= 5 && *look.numbers->begin() >= 0
                   && !isMeasurement(look.folded);
        };
        if (!m_mapping.isWide() && !m_sample.shape.key.isEmpty())
            take([](const Look& look) { return look.words && look.words->scale.maximum > 2; });
        if (!m_mapping.isWide()) take(isSlider);
    }

    /// A rare "not applicable" zero may be missing in one column of a block and turn up later in the file.
    void shareZeros() {
        const auto shareZero = [&](const ColumnMapping& a, const ColumnMapping& b) {
            return a.scale == b.scale && b.notApplicable.contains(QStringLiteral("0"));
        };
        for (ColumnMapping& column : m_mapping.columns) {
            if (column.role != ColumnRole::Answer || !column.notApplicable.isEmpty()) continue;
            if (std::ranges::any_of(m_mapping.columns,
                                    [&](const auto& other) { return shareZero(column, other); })) {
                column.notApplicable = QStringList{QStringLiteral("0")};
            }
        }
    }

    /// Columns without a zero beside others that have one are on their scale, 0–10.
    void shareTens() {
        const model::Scale nps = known(usualScale(model::ScaleKind::Nps));
        const bool zeroSeen = std::ranges::any_of(m_looks, [&](const Look& look) {
            const ColumnMapping* column = std::as_const(m_mapping).find(look.column->title);
            return column && column->scale == nps && look.numbers && *look.numbers->begin() == 0
                   && !asksToRecommend(column->title);
        });
        if (!zeroSeen) return;
        for (ColumnMapping& column : m_mapping.columns) {
            const bool tens = column.scale && column.words.empty() && column.scale->minimum == 1
                              && column.scale->maximum == 10 && column.scale->step == 1;
            if (tens) column.scale = nps;
        }
    }

    void setScale(ColumnMapping& column, const Look& look) {
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
        const Look* comment = takeBest(m_looks, [](const Look& look) -> double {
            const bool fewWordings = look.repeats() && look.column->distinct <= mostSegmentValues;
            if (!look.isText() || fewWordings) return 0;
            const bool hinted = look.hints(ColumnRole::Comment);
            if (!hinted && (look.isShort() || look.repeats())) return 0;
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
            for (Look& look : m_looks) {
                if (found == most || isQuestion(look.folded) != questions || !isSegment(look)) continue;
                look.taken = true;
                ++found;
                give(look, ColumnRole::Segment);
            }
        }
    }

    static bool isSegment(const Look& look) {
        if (look.taken || look.dates || !look.isShort() || !look.repeats()) return false;
        if (look.column->distinct > mostSegmentValues) return false;
        return !look.numbers || (look.column->distinct <= 11 && areWhole(*look.numbers));
    }

    const TableSample& m_sample;
    const model::Project& m_project;
    Mapping m_mapping;
    std::vector<Look> m_looks;
    QSet<QString> m_names; // of the project's touchpoints, folded
};

} // namespace

Mapping guessMapping(const TableSample& sample, const model::Project& project) {
    return Guess(sample, project).make();
}

} // namespace chwila::feedback
