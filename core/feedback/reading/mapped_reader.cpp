// What a mapping makes of rows, one after the other: the careful way, which every other way has to agree
// with.
#include "core/base/text.h"
#include "core/feedback/reading/answer_reader.h"
#include "core/feedback/reading/digest_set.h"
#include "core/feedback/reading/values.h"
#include "core/feedback/scale_levels.h"
#include "core/feedback/words.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace chwila::feedback {

namespace {

constexpr qsizetype mostQuoted = 40;
constexpr qsizetype mostMended = 64000;

bool isBlank(const Cell& cell) {
    return QStringView(cell.text).trimmed().isEmpty();
}

QString quoted(const QString& text) {
    return elided(singleLine(text), mostQuoted);
}

/// A column with scores, ready to be read.
struct ScoreColumn {
    std::size_t index = 0;
    QString label; ///< wide: the title; empty: the row names it
    std::optional<model::Scale> scale;
    QSet<QString> notApplicable; ///< lower case; its own ones and the mapping's
    std::vector<double>
        notApplicableNumbers;     ///< those of them that are numbers: "0.0" is as little a score as "0"
    QHash<QString, double> words; ///< by wordKey()
    QChar decimalSign = u'.';

    std::optional<double> scoreOf(const QString& text) const {
        if (!words.isEmpty()) {
            if (const auto at = words.constFind(wordKey(text)); at != words.constEnd()) return *at;
        }
        return parseScore(text, decimalSign);
    }
};

/// What all answers of a row share.
struct RowFacts {
    Answer common; ///< without alias and level
    bool customerKnown = false;
};

class MappedReader final : public AnswerReader {
  public:
    MappedReader(std::unique_ptr<RowReader> rows, const Mapping& mapping, AliasLookup aliases)
        : m_rows(std::move(rows)),
          m_mapping(mapping),
          m_aliases(std::move(aliases)),
          m_wide(mapping.isWide()) {}

    Result<void> findColumns();
    Result<std::optional<Item>> next() override;
    double fraction() const override { return m_rows->fraction(); }
    QStringList notices() const override { return noticesOf(*m_rows); }

  private:
    std::optional<std::size_t> indexOf(ColumnRole role) const;
    const Cell* cell(const Row& row, const std::optional<std::size_t>& index) const;
    bool saysNothing(const Row& row) const;
    void readRow(const Row& row);
    bool readFacts(const Row& row, RowFacts& facts);
    void readCustomer(const Row& row, RowFacts& facts) const;
    void readScore(const Row& row, const ScoreColumn& column, const RowFacts& facts);
    const model::Scale* scaleFor(const Row& row, const ScoreColumn& column);
    std::optional<QString> labelFor(const Row& row, const ScoreColumn& column);
    bool seenBefore(const Answer& answer, const QString& label, const QString& question);
    void placeComment(const Row& row, qint64 duplicatesBefore);
    void reject(const Row& row, const Cell& at, const QString& reason, const ScoreColumn* score = nullptr);
    QString columnOf(const Row& row, const Cell& at) const;
    std::vector<std::pair<QString, QString>> cellsToMend(const Row& row, const ScoreColumn* score) const;

    std::unique_ptr<RowReader> m_rows;
    Mapping m_mapping;
    AliasLookup m_aliases;
    bool m_wide;
    std::vector<ScoreColumn> m_scores;
    std::vector<std::pair<QString, std::size_t>> m_segments; // ascending by attribute
    std::optional<std::size_t> m_touchpoint, m_question, m_time, m_customer, m_comment, m_channel;
    QSet<QString> m_notApplicable; // lower case
    DigestSet m_seen;
    QByteArray m_key;              // scratch of seenBefore()
    std::vector<Item> m_items;     // of the present row
    std::vector<QString> m_labels; // of m_items; empty for rejected ones
    std::size_t m_nextItem = 0;
};

QSet<QString> lowered(const QStringList& values) {
    QSet<QString> set;
    for (const QString& value : values)
        set.insert(value.trimmed().toLower());
    return set;
}

Result<void> MappedReader::findColumns() {
    const QStringList& titles = m_rows->columns();
    m_notApplicable = lowered(m_mapping.notApplicable);
    for (const ColumnMapping& column : m_mapping.columns) {
        if (column.role == ColumnRole::Ignore) continue;
        const Result<std::size_t> index = indexIn(titles, column);
        if (!index) return fail(index.error());
        if (column.role == ColumnRole::Answer || column.role == ColumnRole::Score) {
            const QString label = column.role == ColumnRole::Answer ? column.title : QString();
            m_scores.push_back({*index,
                                label,
                                column.scale,
                                lowered(column.notApplicable) + m_notApplicable,
                                {},
                                {},
                                m_mapping.signOf(column)});
            for (const WordScore& each : column.words)
                m_scores.back().words.insert(wordKey(each.word), each.score);
            for (const QString& value : m_scores.back().notApplicable) {
                if (const auto number = parseNumber(value, m_scores.back().decimalSign)) {
                    m_scores.back().notApplicableNumbers.push_back(*number);
                }
            }
        } else if (column.role == ColumnRole::Segment) {
            m_segments.emplace_back(column.title, *index);
        }
    }
    std::ranges::sort(m_segments);
    m_touchpoint = indexOf(ColumnRole::Touchpoint);
    m_question = indexOf(ColumnRole::Question);
    m_time = indexOf(ColumnRole::Time);
    m_customer = indexOf(ColumnRole::Customer);
    m_comment = indexOf(ColumnRole::Comment);
    m_channel = indexOf(ColumnRole::Channel);
    return {};
}

std::optional<std::size_t> MappedReader::indexOf(ColumnRole role) const {
    const ColumnMapping* column = m_mapping.find(role);
    if (!column) return std::nullopt;
    return static_cast<std::size_t>(m_rows->columns().indexOf(column->title));
}

const Cell* MappedReader::cell(const Row& row, const std::optional<std::size_t>& index) const {
    return index && !isBlank(row.cells[*index]) ? &row.cells[*index] : nullptr;
}

bool MappedReader::saysNothing(const Row& row) const {
    return row.problem.isEmpty() && std::ranges::all_of(row.cells, isBlank);
}

Result<std::optional<AnswerReader::Item>> MappedReader::next() {
    Row row;
    while (m_nextItem >= m_items.size()) {
        m_items.clear();
        m_labels.clear();
        m_nextItem = 0;
        const Result<bool> more = m_rows->next(row);
        if (!more) return fail(more.error());
        if (!*more) return std::nullopt;
        if (saysNothing(row)) continue;
        ++m_counts.rows;
        readRow(row);
    }
    Item& item = m_items[m_nextItem++];
    ++(std::holds_alternative<Answer>(item) ? m_counts.answers : m_counts.invalid);
    return std::move(item);
}

void MappedReader::reject(const Row& row, const Cell& at, const QString& reason, const ScoreColumn* score) {
    // Letters counted from the start of a line help nobody who looks at a table: the column's name does.
    const QString named = Words::tr("Column “%1”: %2").arg(columnOf(row, at), reason);
    m_items.emplace_back(
        Rejected{{row.position.file, at.line, at.column}, named, rowText(row), cellsToMend(row, score)});
    m_labels.emplace_back();
}

QString MappedReader::columnOf(const Row& row, const Cell& at) const {
    constexpr qsizetype longestTitle = 60;
    return elided(singleLine(m_rows->columns()[std::distance(row.cells.data(), &at)]), longestTitle);
}

/// With `score` only that one of the row's scores is not imported; the others must not come again.
std::vector<std::pair<QString, QString>> MappedReader::cellsToMend(const Row& row,
                                                                   const ScoreColumn* score) const {
    std::vector<std::pair<QString, QString>> cells;
    qsizetype units = 0;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const bool isOther =
            score && m_scores.size() > 1 && i != score->index
            && (i == m_comment || std::ranges::find(m_scores, i, &ScoreColumn::index) != m_scores.end());
        cells.emplace_back(m_rows->columns()[static_cast<qsizetype>(i)],
                           isOther ? QString() : row.cells[i].text);
        units += cells.back().second.size();
        if (units > mostMended) return {};
    }
    return cells;
}

void MappedReader::readRow(const Row& row) {
    if (!row.problem.isEmpty()) {
        m_items.emplace_back(Rejected{row.position, row.problem, rowText(row), {}});
        m_labels.emplace_back();
        return;
    }
    RowFacts facts;
    if (!readFacts(row, facts)) return;
    const qint64 duplicatesBefore = m_counts.duplicates;
    for (const ScoreColumn& column : m_scores)
        readScore(row, column, facts);
    placeComment(row, duplicatesBefore);
}

bool MappedReader::readFacts(const Row& row, RowFacts& facts) {
    if (const Cell* time = cell(row, m_time);
        time && !m_notApplicable.contains(time->text.trimmed().toLower())) {
        const auto parsed = parseTime(time->text, m_mapping.dateOrder);
        if (!parsed) {
            reject(row, *time, Words::tr("“%1” is not a date in the chosen order.").arg(quoted(time->text)));
            return false;
        }
        facts.common.time = *parsed;
    }
    for (const auto& [attribute, index] : m_segments) {
        if (const Cell* value = cell(row, index)) {
            facts.common.profile.values.emplace_back(attribute, singleLine(value->text));
        }
    }
    if (const Cell* channel = cell(row, m_channel)) facts.common.channel = singleLine(channel->text);
    readCustomer(row, facts);
    return true;
}

void MappedReader::readCustomer(const Row& row, RowFacts& facts) const {
    if (const Cell* customer = cell(row, m_customer)) {
        const QString key = customer->text.trimmed();
        facts.customerKnown = !m_notApplicable.contains(key.toLower());
        if (facts.customerKnown) facts.common.customer = key;
    }
    if (!facts.customerKnown && m_wide) facts.common.customer = customerOfRow(row);
}

const model::Scale* MappedReader::scaleFor(const Row& row, const ScoreColumn& column) {
    if (!m_question || !column.label.isEmpty()) return &*column.scale;
    const Cell& question = row.cells[*m_question];
    const QString value = singleLine(question.text);
    const auto at = std::ranges::find(m_mapping.questions, value, &QuestionScale::value);
    if (at != m_mapping.questions.end()) return &at->scale;
    reject(row, question, Words::tr("The question “%1” has no scale.").arg(quoted(value)));
    return nullptr;
}

std::optional<QString> MappedReader::labelFor(const Row& row, const ScoreColumn& column) {
    if (!column.label.isEmpty()) return column.label;
    const QString label = singleLine(row.cells[*m_touchpoint].text);
    if (!label.isEmpty()) return label;
    reject(row, row.cells[*m_touchpoint], Words::tr("The row names no touchpoint."));
    return std::nullopt;
}

void MappedReader::readScore(const Row& row, const ScoreColumn& column, const RowFacts& facts) {
    const Cell& given = row.cells[column.index];
    const auto score = column.scoreOf(given.text);
    const QString text = given.text.trimmed();
    if (score ? std::ranges::find(column.notApplicableNumbers, *score) != column.notApplicableNumbers.end()
              : text.isEmpty() || column.notApplicable.contains(text.toLower())) {
        ++m_counts.notApplicable;
        return;
    }
    if (!score) {
        reject(row, given,
               (column.words.isEmpty()
                    ? Words::tr("“%1” is not a number.")
                    : Words::tr("“%1” is neither a number nor a word with a place on the scale."))
                   .arg(quoted(text)),
               &column);
        return;
    }
    const auto label = labelFor(row, column);
    const model::Scale* scale = label ? scaleFor(row, column) : nullptr;
    if (!scale) return;
    const auto level = levelOf(*scale, *score);
    if (!level) {
        reject(row, given, Words::tr("“%1” is not on the scale “%2”.").arg(quoted(text), scale->name),
               &column);
        return;
    }
    Answer answer = facts.common;
    answer.level = *level;
    if (facts.customerKnown && seenBefore(answer, *label, scale->name)) {
        ++m_counts.duplicates;
        return;
    }
    answer.alias = m_aliases(*label, *scale);
    if (!answer.alias.isValid()) {
        reject(row, given,
               Words::tr("“%1” is new in this source; read the source again.").arg(quoted(*label)), &column);
        return;
    }
    m_items.emplace_back(std::move(answer));
    m_labels.push_back(*label);
}

bool MappedReader::seenBefore(const Answer& answer, const QString& label, const QString& question) {
    const auto append = [&](const auto* data, qsizetype size) {
        m_key.append(reinterpret_cast<const char*>(data), size * qsizetype{sizeof(*data)});
        m_key.append('\0');
    };
    const qint64 time =
        answer.time.isValid() ? answer.time.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
    m_key.resize(0);
    for (const QString& text : {answer.customer, label, question})
        append(text.utf16(), text.size());
    append(&time, 1);
    // At one moment one answers once, whatever the score; when it was is not known for all.
    if (!answer.time.isValid()) append(&answer.level, 1);
    return !m_seen.insert(digestOf(m_key));
}

void MappedReader::placeComment(const Row& row, qint64 duplicatesBefore) {
    const Cell* comment = cell(row, m_comment);
    if (!comment) return;
    Answer* place = nullptr;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        Answer* answer = std::get_if<Answer>(&m_items[i]);
        if (answer && (!place || m_labels[i] == m_mapping.commentColumn)) place = answer;
    }
    if (place) {
        place->comment = comment->text;
    } else if (m_items.empty() && m_counts.duplicates == duplicatesBefore) {
        reject(row, *comment, Words::tr("The row has words but no score, so they belong to no touchpoint."));
    }
}

} // namespace

Result<std::unique_ptr<AnswerReader>> openAnswers(std::unique_ptr<RowReader> rows, const Mapping& mapping,
                                                  AliasLookup aliases, const QString& place) {
    if (const Result<void> sound = checkMapping(mapping); !sound) return fail(sound.error());
    auto reader = std::make_unique<MappedReader>(std::move(rows), mapping, std::move(aliases));
    if (Result<void> found = reader->findColumns(); !found) {
        Error error = found.error();
        error.position.file = place;
        return fail(std::move(error));
    }
    return reader;
}

} // namespace chwila::feedback
