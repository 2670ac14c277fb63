#include "core/feedback/guess.h"

#include "core/base/text.h"
#include "core/feedback/scale_levels.h"
#include "core/feedback/values.h"
#include "core/feedback/words.h"

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
         split("touchpoint touchpoints touch moment step contact interaction styk punkt "
               "etap krok punct kontaktpunkt activity event")},
        {ColumnRole::Score,
         split("score rating rate nps csat ces ocena wynik nota scor punctaj note bewertung "
               "points answer value grade satisfaction")},
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
                                     QStringLiteral("how old"), QStringLiteral("ile razy"),
                                     QStringLiteral("cate ")};
    constexpr qsizetype shortTitle = 3;
    for (const QString& phrase : phrases) {
        if (folded.contains(phrase)) return true;
    }
    const QStringList given = folded.split(u' ');
    return given.size() <= shortTitle
           && std::ranges::any_of(given, [](const QString& word) { return words.contains(word); });
}

/// "Customer type" tells customers apart no better than "Class" does.
bool isGrouping(const QString& folded) {
    static const QStringList words =
        QStringLiteral("type typ group grupa segment class klasa category kategoria tier status kind level")
            .split(u' ');
    const QStringList given = folded.split(u' ');
    return std::ranges::any_of(given, [](const QString& word) { return words.contains(word); });
}

/// Words of a title, also of "customerId" and "customer_id".
QString foldedTitle(const QString& title) {
    QString parted;
    for (const QChar c : title) {
        if (c.isUpper() && !parted.isEmpty() && parted.back().isLower()) parted += QLatin1Char(' ');
        parted += c;
    }
    return foldedForSearch(parted);
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

const QStringList& usualNotApplicable() {
    static const QStringList list{QStringLiteral("NA"),   QStringLiteral("N/A"),  QStringLiteral("n.a."),
                                  QStringLiteral("-"),    QStringLiteral("–"),    QStringLiteral("null"),
                                  QStringLiteral("none"), QStringLiteral("#N/A"), QStringLiteral("nan")};
    return list;
}

bool isNotApplicable(const QString& value) {
    return usualNotApplicable().contains(value, Qt::CaseInsensitive);
}

/// The numbers among a column's values. A few cells that are no numbers (one in twenty) do not hide what
/// the column is: they will be listed as unreadable. More of them: nothing.
std::optional<std::set<double>> numbersOf(const ColumnSample& column, QChar decimalSign) {
    std::set<double> numbers;
    qint64 good = 0;
    qint64 bad = 0;
    for (const auto& [value, count] : column.values) {
        if (isNotApplicable(value)) continue;
        const auto number = parseNumber(value, decimalSign);
        (number ? good : bad) += count;
        if (number) numbers.insert(*number);
    }
    return numbers.empty() || bad * 20 > good ? std::nullopt : std::optional(numbers);
}

bool areWhole(const std::set<double>& numbers) {
    return std::ranges::all_of(numbers, [](double number) { return number == std::floor(number); });
}

/// What one column looks like, from its values and title together.
struct Look {
    const ColumnSample* column = nullptr;
    QString folded;
    std::optional<std::set<double>> numbers;
    std::optional<DateOrder> dates;
    bool taken = false;

    bool isText() const { return !numbers && !dates && column->filled > 0; }
    bool isUnique() const { return column->filled >= 10 && column->distinct == column->filled; }
    bool hints(ColumnRole role) const { return hintsAt(folded, role); }
    /// Values come back often enough to divide people into groups.
    bool repeats() const { return column->distinct >= 2 && column->distinct * 2 <= column->filled; }
    bool isShort() const { return column->meanLength <= 40; }
    /// A handful of whole numbers from 0 to 10.
    bool isRating() const {
        if (!numbers || numbers->size() < 3 || numbers->size() > 11 || isMeasurement(folded)) return false;
        return *numbers->begin() >= 0 && *numbers->rbegin() <= 10 && areWhole(*numbers);
    }
    /// What a column named as a score may hold.
    bool isScore() const {
        return numbers && numbers->size() <= 101 && *numbers->begin() >= -100 && *numbers->rbegin() <= 100;
    }
};

std::vector<Look> looksOf(const TableSample& sample, QChar decimalSign) {
    std::vector<Look> looks;
    for (const ColumnSample& column : sample.columns) {
        Look look;
        look.column = &column;
        look.folded = foldedTitle(column.title);
        look.numbers = numbersOf(column, decimalSign);
        constexpr double earliestUnixTime = 6e8;
        const bool unixTime =
            look.numbers && *look.numbers->begin() > earliestUnixTime && look.hints(ColumnRole::Time);
        if (!look.numbers || unixTime) look.dates = guessDateOrder(column);
        if (look.dates) look.numbers.reset();
        looks.push_back(std::move(look));
    }
    return looks;
}

/// A comma where cells like "4,5" are there and none like "4.5".
QChar guessDecimalSign(const TableSample& sample) {
    bool comma = false;
    for (const ColumnSample& column : sample.columns) {
        for (const auto& [value, count] : column.values) {
            if (value.contains(u'.') && parseNumber(value, u'.')) return u'.';
            if (value.contains(u',') && parseNumber(value, u',')) comma = true;
        }
    }
    return comma ? u',' : u'.';
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
            m_mapping.columns.push_back({column.title, ColumnRole::Ignore, {}, {}});
        for (const model::Touchpoint& touchpoint : project.all<model::Touchpoint>())
            m_names.insert(foldedForSearch(touchpoint.name));
        m_names.remove(QString());
    }

    Mapping make() && {
        findTime();
        findCustomer();
        if (!findLong()) findWide();
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
            if (!look.hints(ColumnRole::Customer) || !look.isShort() || look.isRating()) return 0;
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
            if (!look.isScore()) return 0;
            return (look.hints(ColumnRole::Score) ? 2.0 : 0.0) + (look.isRating() ? 1.0 : 0.0);
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
            if (look.taken || !look.isRating() || !look.hints(ColumnRole::Score)) continue;
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
        const auto guessed = guessScale(part, m_mapping.decimalSign);
        return known(guessed ? *guessed
                             : guessScale(*score.column, m_mapping.decimalSign)
                                   .value_or(usualScale(model::ScaleKind::Nps)));
    }

    void findWide() {
        for (Look& look : m_looks) {
            if (look.taken || !look.isRating()) continue;
            look.taken = true;
            setScale(give(look, ColumnRole::Answer), look);
        }
        shareZeros();
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

    void setScale(ColumnMapping& column, const Look& look) {
        const auto scale = guessScale(*look.column, m_mapping.decimalSign);
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

model::Scale ownScale(const std::set<double>& numbers) {
    model::Scale scale = usualScale(model::ScaleKind::Own);
    const double highest = *numbers.rbegin();
    scale.minimum = std::min(0.0, std::floor(*numbers.begin()));
    scale.maximum = highest <= 5 ? 5 : highest <= 10 ? 10 : 10 * std::ceil(highest / 10);
    scale.step = 0.01;
    for (const double step : {1.0, 0.5, 0.1}) {
        const bool fits = std::ranges::all_of(numbers, [&](double number) {
            const double steps = (number - scale.minimum) / step;
            return std::abs(steps - std::round(steps)) < 1e-6;
        });
        if (fits) {
            scale.step = step;
            break;
        }
    }
    const double range = scale.maximum - scale.minimum;
    const auto onStep = [&](double value) {
        return scale.minimum + scale.step * std::round(value / scale.step);
    };
    scale.lowAtMost = onStep(0.6 * range);
    scale.highAtLeast = onStep(0.9 * range);
    scale.name = QStringLiteral("%1–%2").arg(scale.minimum).arg(scale.maximum);
    return scale;
}

} // namespace

std::optional<DateOrder> guessDateOrder(const ColumnSample& column) {
    if (column.values.empty()) return std::nullopt;
    for (const DateOrder order :
         {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::UnixTime}) {
        std::size_t dates = 0;
        std::size_t others = 0;
        for (const auto& [value, count] : column.values) {
            if (isNotApplicable(value)) continue;
            const auto time = parseTime(value, order);
            const bool plausible = time && (order != DateOrder::UnixTime || time->date().year() >= 1990);
            ++(plausible ? dates : others);
        }
        // A few misspelt ones do not hide what the column is; an order that fails on many is wrong.
        if (dates > 0 && others * 20 <= dates) return order;
    }
    return std::nullopt;
}

std::optional<model::Scale> guessScale(const ColumnSample& column, QChar decimalSign) {
    const auto numbers = numbersOf(column, decimalSign);
    if (!numbers || *numbers->begin() < -100 || *numbers->rbegin() > 1000) return std::nullopt;
    const double highest = *numbers->rbegin();
    const double lowest = *numbers->begin();
    if (!areWhole(*numbers) || lowest < 0 || highest > 10) return ownScale(*numbers);
    const QStringList words = foldedTitle(column.title).split(u' ');
    const auto named = [&](const char* word) { return words.contains(QLatin1String(word)); };
    if (named("nps") || named("recommend") || named("polecenia") || named("polecilby")) {
        return usualScale(model::ScaleKind::Nps);
    }
    if (named("csat") && highest <= 5) return usualScale(model::ScaleKind::Csat);
    if ((named("ces") || named("effort")) && highest <= 7) return usualScale(model::ScaleKind::Ces);
    if (highest <= 5) return usualScale(model::ScaleKind::Csat);
    if (highest <= 7 && lowest >= 1) return usualScale(model::ScaleKind::Ces);
    return usualScale(model::ScaleKind::Nps);
}

Mapping guessMapping(const TableSample& sample, const model::Project& project) {
    return Guess(sample, project).make();
}

QStringList mappingNotices(const TableSample& sample, const Mapping& mapping) {
    QStringList notices;
    QStringList zeros;
    for (const ColumnSample& column : sample.columns) {
        const ColumnMapping* mapped = mapping.find(column.title);
        const bool couldBeSegment =
            !mapped || mapped->role == ColumnRole::Ignore || mapped->role == ColumnRole::Segment;
        const bool isText = !numbersOf(column, mapping.decimalSign) && !guessDateOrder(column);
        const bool grouped = column.distinct * 2 <= column.filled;
        const bool chosen = mapped && mapped->role == ColumnRole::Segment;
        if (couldBeSegment && column.distinct > mostSegmentValues && (chosen || (isText && grouped))) {
            notices += Words::tr("“%1” has %2 different values, too many for a segment.")
                           .arg(column.title)
                           .arg(column.distinct);
        }
        if (mapped && mapped->notApplicable.contains(QStringLiteral("0"))) zeros += column.title;
    }
    if (!zeros.isEmpty()) {
        notices += Words::tr("0 is taken as “not applicable”, not as a score, in: %1.")
                       .arg(zeros.join(QStringLiteral(", ")));
    }
    const ColumnMapping* time = mapping.find(ColumnRole::Time);
    if (!time) notices += Words::tr("No column holds a date: trends and periods will not be available.");
    const auto dates =
        time ? std::ranges::find(sample.columns, time->title, &ColumnSample::title) : sample.columns.end();
    if (dates != sample.columns.end() && mapping.dateOrder == DateOrder::DayMonthYear) {
        const bool bothFit = std::ranges::all_of(dates->values, [](const auto& each) {
            return parseTime(each.first, DateOrder::MonthDayYear).has_value();
        });
        if (bothFit) {
            notices +=
                Words::tr("The dates in “%1” could be day/month or month/day; they are read as day/month.")
                    .arg(dates->title);
        }
    }
    if (!mapping.find(ColumnRole::Customer)) {
        notices +=
            mapping.isWide()
                ? Words::tr("No column names the customer: each row counts as a customer of its own.")
                : Words::tr("No column names the customer: repeated answers of one customer all count.");
    }
    return notices;
}

} // namespace chwila::feedback
