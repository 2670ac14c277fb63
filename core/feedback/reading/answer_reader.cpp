#include "core/feedback/reading/answer_reader.h"

#include "core/feedback/reading/chunked_reader.h"
#include "core/feedback/reading/text_digest.h"
#include "core/feedback/words.h"

#include <QHash>

namespace chwila::feedback {

namespace {

constexpr std::size_t itemsInBlock = 2000;

} // namespace

quint32 AnswerReader::profileIndex(const Profile& profile) {
    const auto [at, isNew] =
        m_profileIndex.try_emplace(profile.values, static_cast<quint32>(m_names.profiles.size()));
    if (isNew) m_names.profiles.push_back(profile);
    return at->second;
}

quint32 AnswerReader::channelIndex(const QString& channel) {
    const auto known = m_channelIndex.constFind(channel);
    if (known != m_channelIndex.cend()) return *known;
    m_names.channels += channel;
    return *m_channelIndex.insert(channel, static_cast<quint32>(m_names.channels.size() - 1));
}

Result<bool> AnswerReader::nextBlock(AnswerBlock& block) {
    block.clear();
    const auto keep = [&](const QString& text) { return block.keep(text.toUtf8().toStdString()); };
    for (std::size_t items = 0; items < itemsInBlock; ++items) {
        Result<std::optional<Item>> item = next();
        if (!item) return fail(item.error());
        if (!*item) return items > 0;
        if (auto* rejected = std::get_if<Rejected>(&**item)) {
            block.rejected.push_back(std::move(*rejected));
            continue;
        }
        const Answer& answer = std::get<Answer>(**item);
        AnswerBlock::Entry entry;
        if (answer.time.isValid()) entry.time = answer.time.toMSecsSinceEpoch();
        entry.alias = answer.alias;
        entry.customer = keep(answer.customer);
        if (entry.customer.size > 0) entry.customerDigest = textDigest(block.of(entry.customer)) | 1U;
        entry.comment = keep(answer.comment);
        entry.profile = profileIndex(answer.profile);
        entry.channel = channelIndex(answer.channel);
        entry.level = answer.level;
        block.answers.push_back(entry);
    }
    return true;
}

Result<std::optional<AnswerReader::Item>> ListAnswerReader::next() {
    if (m_next >= m_answers.size()) return std::nullopt;
    ++m_counts.rows;
    ++m_counts.answers;
    return Item(m_answers[m_next++]);
}

double ListAnswerReader::fraction() const {
    return m_answers.empty() ? 1 : static_cast<double>(m_next) / static_cast<double>(m_answers.size());
}

Result<std::unique_ptr<AnswerReader>> openAnswers(const SourceLocation& location, const Mapping& mapping,
                                                  AliasLookup aliases) {
    if (const Result<void> sound = checkMapping(mapping); !sound) return fail(sound.error());
    Result<std::unique_ptr<RowReader>> rows = openRows(location, mapping.dialect);
    if (!rows) return fail(rows.error());
    if (std::unique_ptr<AnswerReader> quick = openChunked(*rows, location, mapping, aliases)) return quick;
    return openAnswers(*std::move(rows), mapping, std::move(aliases), location.path);
}

Result<Mapping> mappingOf(const model::Project& project, model::SourceId source) {
    const model::Source* record = project.find(source);
    if (!record) {
        return fail(ErrorCode::NotFound,
                    Words::tr("This source is no longer in the project; choose another one."));
    }
    Result<Mapping> mapping = mappingFromText(record->mapping);
    if (!mapping) return mapping;
    const auto renew = [&](model::Scale& scale) {
        if (const model::Scale* present = project.find(scale.id)) scale = *present;
    };
    for (ColumnMapping& column : mapping->columns) {
        if (column.scale) renew(*column.scale);
    }
    for (QuestionScale& question : mapping->questions)
        renew(question.scale);
    return mapping;
}

AliasLookup aliasesOf(const model::Project& project, model::SourceId source) {
    QHash<std::pair<QString, qint64>, model::AliasId> aliases;
    for (const model::Alias& alias : project.all<model::Alias>()) {
        if (alias.source == source) aliases.insert({alias.label, alias.scale.value}, alias.id);
    }
    return [aliases](const QString& label, const model::Scale& scale) {
        return aliases.value({label, scale.id.value});
    };
}

} // namespace chwila::feedback
