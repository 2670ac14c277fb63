#include "core/feedback/reading/plain_meaning.h"

#include "core/feedback/reading/single_row.h"

#include <algorithm>

namespace chwila::feedback {

using plain::isAscii;
using plain::plainTime;
using plain::textOf;
using plain::trimmed;

PlainInterpreter::PlainInterpreter(const PlainTable& table) : m_table(table) {
    auto row = std::make_unique<SingleRow>(table.columns);
    m_row = row.get();
    auto reader = openAnswers(
        std::move(row), table.mapping,
        [this](const QString& label, const model::Scale& scale) {
            m_label = {label, scale};
            return model::AliasId{1};
        },
        table.path);
    if (reader) m_reader = *std::move(reader);
}

PlainInterpreter::Meaning PlainInterpreter::of(const Cells& cells) {
    Meaning meaning;
    if (!m_reader) return meaning;
    Row row;
    row.number = 1;
    row.cells.assign(static_cast<std::size_t>(m_table.columns.size()), {QString(), 1, 1});
    for (const auto& [at, text] : cells)
        row.cells[at].text = textOf(text);
    m_row->give(std::move(row));
    const qint64 before = m_reader->counts().notApplicable;
    Result<std::optional<AnswerReader::Item>> item = m_reader->next();
    if (!item) return meaning;
    meaning.notApplicable = !*item && m_reader->counts().notApplicable > before;
    if (*item && std::holds_alternative<Answer>(**item)) {
        meaning.answer = std::get<Answer>(**std::move(item));
        meaning.label = m_label;
    }
    // A row is done when nothing more comes of it.
    while (const auto more = m_reader->next()) {
        if (!*more) break;
    }
    return meaning;
}

/// Each part with its length, so that no two rows of parts make the same key.
void PlainMeaning::addToKey(std::string_view part) {
    const auto size = static_cast<quint32>(part.size());
    for (int shift = 0; shift < 32; shift += 8)
        m_key += static_cast<char>(size >> shift);
    m_key += part;
}

PlainMeaning::Taken PlainMeaning::take(std::string_view bytes, const std::vector<PlainCell>& cells,
                                       AnswerBlock::Entry& entry) {
    m_bytes = bytes;
    m_cells = &cells;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (cells[i].doubled && (!m_table.comment || i != *m_table.comment)) return Taken::Odd;
    }
    if (trimmed(text(m_table.touchpoint)).empty()) return Taken::Odd;
    const Score score = scoreOf();
    if (score.odd || (m_table.time && !takeTime(text(*m_table.time), entry))) return Taken::Odd;
    const std::optional<bool> words = hasComment();
    if (!words) return Taken::Odd;
    if (score.notApplicable) return *words ? Taken::Odd : Taken::NotApplicable;
    if (!takeLabel(entry) || !takeNames(entry)) return Taken::Odd;
    if (m_table.customer && !takeCustomer(text(*m_table.customer), entry)) return Taken::Odd;
    entry.level = score.level;
    if (*words) takeComment(entry);
    ++m_answers;
    return Taken::Answer;
}

/// Nothing where blanks beyond ASCII have to be looked at.
std::optional<bool> PlainMeaning::hasComment() const {
    if (!m_table.comment) return false;
    const std::string_view inside = trimmed(text(*m_table.comment));
    if (inside.empty()) return false;
    if (!isAscii(inside.front()) && textOf(inside).trimmed().isEmpty()) return std::nullopt;
    return true;
}

bool PlainMeaning::takeTime(std::string_view cell, AnswerBlock::Entry& entry) {
    cell = trimmed(cell);
    if (cell.empty()) return true;
    if (m_table.isoTimes) {
        if (const auto time = plainTime(cell)) {
            entry.time = *time;
            return true;
        }
    }
    if (m_goodScore.empty()) return false;
    bool isNew = false;
    const std::size_t index = m_times.indexOf(cell, isNew);
    if (isNew) {
        const auto meaning = m_interpreter.of({{*m_table.time, cell},
                                               {m_table.touchpoint, "x"},
                                               {m_table.score, m_goodScore},
                                               {questionPlace(), m_goodQuestion}});
        const bool good = meaning.answer.has_value();
        m_timeMeanings.push_back(good && meaning.answer->time.isValid()
                                     ? std::optional(meaning.answer->time.toMSecsSinceEpoch())
                                     : std::nullopt);
    }
    if (!m_timeMeanings[index]) return false;
    entry.time = *m_timeMeanings[index];
    return true;
}

/// A score means the same wherever its question is the same.
PlainMeaning::Score PlainMeaning::scoreOf() {
    const std::string_view given = text(m_table.score);
    m_key.clear();
    addToKey(given);
    if (m_table.question) addToKey(question());
    bool isNew = false;
    const std::size_t index = m_scores.indexOf(m_key, isNew);
    if (!isNew) return m_scoreMeanings[index];
    const auto meaning = m_interpreter.of({{m_table.score, given},
                                           {m_table.touchpoint, text(m_table.touchpoint)},
                                           {questionPlace(), question()}});
    Score score;
    score.odd = !meaning.answer && !meaning.notApplicable;
    score.notApplicable = meaning.notApplicable;
    if (meaning.answer) {
        score.level = meaning.answer->level;
        m_goodScore = given;
        m_goodQuestion = question();
    }
    m_scoreMeanings.push_back(score);
    return score;
}

/// The score is a good one.
bool PlainMeaning::takeLabel(AnswerBlock::Entry& entry) {
    const std::string_view label = text(m_table.touchpoint);
    m_key.clear();
    addToKey(label);
    if (m_table.question) addToKey(question());
    bool isNew = false;
    const std::size_t index = m_labels.indexOf(m_key, isNew);
    if (isNew) {
        const auto meaning = m_interpreter.of({{m_table.score, text(m_table.score)},
                                               {m_table.touchpoint, label},
                                               {questionPlace(), question()}});
        m_labelIsGood.push_back(meaning.answer.has_value());
        m_foundLabels.push_back(meaning.label);
    }
    entry.alias = {static_cast<qint64>(index) + 1};
    return m_labelIsGood[index];
}

/// Profile and channel; score and label are good ones.
bool PlainMeaning::takeNames(AnswerBlock::Entry& entry) {
    m_key.clear();
    for (const std::size_t column : m_table.names)
        addToKey(text(column));
    bool isNew = false;
    const std::size_t index = m_names.indexOf(m_key, isNew);
    if (isNew) {
        PlainInterpreter::Cells cells{{m_table.score, text(m_table.score)},
                                      {m_table.touchpoint, text(m_table.touchpoint)},
                                      {questionPlace(), question()}};
        for (const std::size_t column : m_table.names)
            cells.emplace_back(column, text(column));
        const auto meaning = m_interpreter.of(cells);
        m_namesAreGood.push_back(meaning.answer.has_value());
        m_profiles.push_back(meaning.answer ? meaning.answer->profile : Profile{});
        m_channels.push_back(meaning.answer ? meaning.answer->channel : QString());
    }
    entry.profile = entry.channel = static_cast<quint32>(index);
    return m_namesAreGood[index];
}

bool PlainMeaning::takeCustomer(std::string_view cell, AnswerBlock::Entry& entry) const {
    const std::string_view key = trimmed(cell);
    if (key.empty()) return true;
    if (!isAscii(key.front()) || !isAscii(key.back())) return false;
    if (!m_table.notApplicable.empty() && mayBeNotApplicable(key)) return false;
    entry.customer = {static_cast<quint32>(key.data() - m_bytes.data()), static_cast<quint32>(key.size())};
    entry.customerDigest = textDigest(key) | 1U;
    return true;
}

bool PlainMeaning::mayBeNotApplicable(std::string_view key) const {
    const bool plain = std::all_of(key.begin(), key.end(), isAscii);
    return std::ranges::any_of(m_table.notApplicable, [&](const QString& value) {
        return !plain || value.size() == static_cast<qsizetype>(key.size());
    });
}

void PlainMeaning::takeComment(AnswerBlock::Entry& entry) {
    const PlainCell& cell = (*m_cells)[*m_table.comment];
    if (!cell.doubled) {
        entry.comment = {static_cast<quint32>(cell.at), static_cast<quint32>(cell.size)};
        return;
    }
    const std::size_t before = m_unquoted.size();
    const std::string_view inside = cell.of(m_bytes);
    for (std::size_t i = 0; i < inside.size(); ++i) {
        m_unquoted += inside[i];
        if (inside[i] == '"') ++i; // of two the second
    }
    entry.comment = {static_cast<quint32>(before), static_cast<quint32>(m_unquoted.size() - before)};
    m_rewritten.push_back(m_answers);
}

/// Texts that had to be written anew go behind the bytes of the file.
void PlainMeaning::handOver(PlainChunk& chunk) {
    const auto base = static_cast<quint32>(chunk.block.text.size());
    for (const std::size_t answer : m_rewritten)
        chunk.block.answers[answer].comment.at += base;
    chunk.block.text += m_unquoted;
    chunk.labels = std::move(m_foundLabels);
    chunk.profiles = std::move(m_profiles);
    chunk.channels = std::move(m_channels);
}

} // namespace chwila::feedback
