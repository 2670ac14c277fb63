#include "core/sources/counted_answers.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/feedback/reading/values.h"
#include "core/feedback/scale_levels.h"
#include "core/feedback/words.h"

#include <algorithm>

namespace chwila::sources {

using feedback::Words;

namespace {

constexpr std::size_t mostRejected = 1000;
constexpr qsizetype mostQuotedOfACell = 40;

QString quoted(const QString& text) {
    return elided(singleLine(text), mostQuotedOfACell);
}

QSet<QString> lowered(const QStringList& values) {
    QSet<QString> set;
    for (const QString& value : values)
        set.insert(value.trimmed().toLower());
    return set;
}

} // namespace

CountInterpreter::CountInterpreter(CountingPlan plan, const feedback::Mapping& mapping)
    : m_plan(std::move(plan)), m_mapping(mapping), m_notApplicable(lowered(mapping.notApplicable)) {
    for (const CountedPart& part : m_plan.parts) {
        Part known{lowered(part.notApplicable), {}, {}};
        for (const feedback::WordScore& each : part.words)
            known.words.insert(feedback::wordKey(each.word), each.score);
        for (const QString& value : known.notApplicable) {
            if (const auto number = feedback::parseNumber(value, part.decimalSign)) {
                known.notApplicableNumbers.push_back(*number);
            }
        }
        m_parts.push_back(std::move(known));
    }
}

std::optional<double> CountInterpreter::scoreOf(const CountedRow& row) const {
    const QHash<QString, double>& words = m_parts[row.part].words;
    const auto at = words.isEmpty() ? words.constEnd() : words.constFind(feedback::wordKey(row.score));
    return at != words.constEnd() ? std::optional(*at)
                                  : feedback::parseScore(row.score, m_plan.parts[row.part].decimalSign);
}

bool CountInterpreter::isNotApplicable(const CountedRow& row, const std::optional<double>& score) const {
    const Part& part = m_parts[row.part];
    if (score) {
        return std::ranges::find(part.notApplicableNumbers, *score) != part.notApplicableNumbers.end();
    }
    const QString text = row.score.trimmed();
    return text.isEmpty() || part.notApplicable.contains(text.toLower());
}

std::optional<QDate> CountInterpreter::dayOf(const CountedRow& row) const {
    const QString text = row.day.trimmed();
    if (text.isEmpty() || m_notApplicable.contains(text.toLower())) return QDate();
    const auto order = m_plan.timeIsDate ? feedback::DateOrder::YearMonthDay : m_mapping.dateOrder;
    const auto time = feedback::parseTime(text, order);
    return time ? std::optional(time->date()) : std::nullopt;
}

const model::Scale* CountInterpreter::scaleFor(const CountedRow& row) {
    const CountedPart& part = m_plan.parts[row.part];
    if (!m_plan.question || !part.label.isEmpty()) return part.scale ? &*part.scale : nullptr;
    const QString question = singleLine(row.question);
    const auto at = std::ranges::find(m_mapping.questions, question, &feedback::QuestionScale::value);
    if (at != m_mapping.questions.end()) return &at->scale;
    reject(row, Words::tr("The question “%1” has no scale.").arg(quoted(question)), row.answers);
    return nullptr;
}

QString CountInterpreter::labelOf(const CountedRow& row) const {
    const QString& title = m_plan.parts[row.part].label;
    return title.isEmpty() ? singleLine(row.label) : title;
}

void CountInterpreter::reject(const CountedRow& row, const QString& reason, qint64 answers) {
    m_counts.invalid += answers;
    if (m_rejected.size() >= mostRejected) return;
    QStringList cells{labelOf(row)};
    for (const QString& cell : QStringList{row.question, row.score, row.day} + row.segments) {
        if (!cell.isEmpty()) cells += cell;
    }
    const QString sentence =
        answers == 1 ? reason
                     : reason + QLatin1Char(' ') + Words::tr("(%n answer(s))", nullptr, pluralCount(answers));
    m_rejected.push_back({{}, sentence, cells.join(QStringLiteral(" | ")).left(2000)});
}

std::optional<double> CountInterpreter::readScore(const CountedRow& row) {
    const auto score = scoreOf(row);
    if (isNotApplicable(row, score)) {
        m_counts.notApplicable += row.answers;
        // Of a row with several scores the counts do not say whether all of them are missing.
        if (row.withWords > 0 && m_plan.parts.size() == 1) {
            reject(row, Words::tr("The row has words but no score, so they belong to no touchpoint."),
                   row.withWords);
        }
        return std::nullopt;
    }
    if (!score) {
        reject(row,
               (m_parts[row.part].words.isEmpty()
                    ? Words::tr("“%1” is not a number.")
                    : Words::tr("“%1” is neither a number nor a word with a place on the scale."))
                   .arg(quoted(row.score)),
               row.answers);
    }
    return score;
}

std::optional<CountedAnswer> CountInterpreter::read(const CountedRow& row) {
    if (row.part == 0) m_counts.rows += row.answers; // each row of the table has all parts
    const auto day = dayOf(row);
    if (!day) {
        // One row that cannot be read, whatever the number of its scores.
        if (row.part == 0)
            reject(row, Words::tr("“%1” is not a date in the chosen order.").arg(quoted(row.day)),
                   row.answers);
        return std::nullopt;
    }
    const auto score = readScore(row);
    if (!score) return std::nullopt;
    CountedAnswer answer;
    answer.label = labelOf(row);
    if (answer.label.isEmpty()) {
        reject(row, Words::tr("The row names no touchpoint."), row.answers);
        return std::nullopt;
    }
    const model::Scale* scale = scaleFor(row);
    if (scale == nullptr) return std::nullopt;
    const auto level = feedback::levelOf(*scale, *score);
    if (!level) {
        reject(row, Words::tr("“%1” is not on the scale “%2”.").arg(quoted(row.score), scale->name),
               row.answers);
        return std::nullopt;
    }
    answer.scale = *scale;
    answer.level = *level;
    answer.day = *day;
    answer.profile = profileOf(row);
    answer.count = row.distinct;
    m_counts.answers += row.distinct;
    m_counts.duplicates += row.answers - row.distinct;
    return answer;
}

feedback::Profile CountInterpreter::profileOf(const CountedRow& row) const {
    feedback::Profile profile;
    for (std::size_t i = 0; i < m_plan.segments.size(); ++i) {
        const QString value = singleLine(row.segments[static_cast<qsizetype>(i)]);
        if (!value.isEmpty()) profile.values.emplace_back(m_plan.segments[i].first, value);
    }
    return profile;
}

} // namespace chwila::sources
