#include "core/feedback/answer_protection.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <set>
#include <tuple>

namespace chwila::feedback {

namespace {

constexpr qsizetype shownOfDigest = 8; // bytes; two of a million respondents are alike once in 40 million

} // namespace

Result<std::optional<AnswerReader::Item>> RedactingReader::next() {
    Result<std::optional<Item>> item = m_inner->next();
    m_counts = m_inner->counts();
    if (item && *item) {
        if (auto* answer = std::get_if<Answer>(&**item)) m_removed += redact(answer->comment);
    }
    return item;
}

Result<bool> RedactingReader::nextBlock(AnswerBlock& block) {
    const Result<bool> more = m_inner->nextBlock(block);
    m_counts = m_inner->counts();
    for (AnswerBlock::Entry& entry : block.answers) {
        if (entry.comment.size == 0 || !mayHoldDetails(block.of(entry.comment))) continue;
        const std::string_view given = block.of(entry.comment);
        QString words = QString::fromUtf8(given.data(), static_cast<qsizetype>(given.size()));
        const RedactionCounts found = redact(words);
        if (found.total() == 0) continue;
        m_removed += found;
        entry.comment = block.keep(words.toUtf8().toStdString());
    }
    return more;
}

std::unique_ptr<AnswerReader> protectedReader(std::unique_ptr<AnswerReader> reader,
                                              const model::Project& project) {
    if (!project.settings().redact) return reader;
    return std::make_unique<RedactingReader>(std::move(reader));
}

QString pseudonym(const QString& customer, const QByteArray& secret) {
    QString text = customer;
    if (redact(text).total() == 0) return customer;
    const QByteArray digest =
        QMessageAuthenticationCode::hash(customer.toUtf8(), secret, QCryptographicHash::Sha256);
    return QStringLiteral("p-") + QString::fromLatin1(digest.left(shownOfDigest).toHex());
}

namespace {

template <class Record>
void redactTexts(model::Project& project) {
    std::vector<Record> changed;
    for (Record record : project.all<Record>()) {
        if (redact(record.text).total() > 0) changed.push_back(std::move(record));
    }
    for (const Record& record : changed)
        project.put(record);
}

void redactLabels(model::Project& project) {
    std::set<std::tuple<model::SourceId, model::ScaleId, QString>> taken;
    std::vector<model::Alias> changed;
    for (model::Alias alias : project.all<model::Alias>()) {
        if (redact(alias.label).total() > 0) {
            changed.push_back(std::move(alias));
        } else {
            taken.emplace(alias.source, alias.scale, alias.label);
        }
    }
    for (model::Alias& alias : changed) {
        const QString label = alias.label;
        for (int n = 2; !taken.emplace(alias.source, alias.scale, alias.label).second; ++n)
            alias.label = QStringLiteral("%1 (%2)").arg(label, QString::number(n));
        project.put(alias);
    }
}

} // namespace

model::Project withoutDetails(const model::Project& project) {
    model::Project shown = project;
    redactTexts<model::Note>(shown);
    redactTexts<model::Event>(shown);
    redactLabels(shown);
    return shown;
}

std::shared_ptr<const model::Project> projectForOthers(std::shared_ptr<const model::Project> project) {
    if (!project || !project->settings().redact) return project;
    return std::make_shared<const model::Project>(withoutDetails(*project));
}

QString textForOthers(QString text, const model::Settings& settings) {
    if (settings.redact) redact(text);
    return text;
}

} // namespace chwila::feedback
