#include "core/document/protected_supply.h"

#include "core/feedback/answer_protection.h"
#include "core/feedback/suppression.h"

#include <algorithm>

namespace chwila::document {

void ProtectedSupply::People::add(const QString& customer, model::AliasId alias, qint64 answers, int enough) {
    if (customer.isEmpty()) {
        unnamed[alias] += answers;
    } else if (std::ssize(named) < enough) {
        named.insert(customer);
    }
}

qint64 ProtectedSupply::People::count() const {
    qint64 most = 0;
    for (const auto& [alias, answers] : unnamed)
        most = std::max(most, answers);
    return std::ssize(named) + most;
}

ProtectedSupply::Group ProtectedSupply::groupOf(model::AliasId id) const {
    const model::Alias* alias = m_project.find(id);
    if (!alias) return {-id.value, 0};
    const qint64 place = alias->touchpoint ? alias->touchpoint->value : -alias->id.value;
    return {place, alias->scale.value};
}

Result<void> ProtectedSupply::countAnswers() {
    const Result<void> answers = m_inner.forEachAnswer([this](const exchange::AnswerRow& row) {
        if (row.counted) return true; // among the counts below
        ++m_groups[groupOf(row.alias)];
        if (!row.segments.empty()) m_profiles[row.segments].add(row.customer, row.alias, 1, smallest());
        return true;
    });
    if (!answers) return answers;
    return m_inner.forEachCount([this](const exchange::CountRow& row) {
        m_groups[groupOf(row.alias)] += row.count;
        if (!row.segments.empty()) m_profiles[row.segments].add({}, row.alias, row.count, smallest());
        return true;
    });
}

Result<void> ProtectedSupply::countOutcomes() {
    return m_inner.forEachOutcome([this](const exchange::OutcomeRow& row) {
        ++m_outcomes;
        m_outcomeProfiles[row.segments].add(row.customer, {}, 1, smallest());
        for (const auto& [alias, score] : row.scores)
            ++m_rated[groupOf(alias)];
        return true;
    });
}

/// Before anything is passed on: who passes it on holds the file meanwhile.
Result<void> ProtectedSupply::prepare() {
    if (m_prepared) return {};
    if (m_project.settings().redact) {
        const Result<QByteArray> secret = m_inner.secret();
        if (!secret) return fail(secret.error());
        m_secret = *secret;
    }
    if (smallest() > 1) {
        if (Result<void> counted = countAnswers(); !counted) return counted;
        if (Result<void> counted = countOutcomes(); !counted) return counted;
    }
    m_prepared = true;
    return {};
}

bool ProtectedSupply::isSmall(model::AliasId alias) const {
    const auto at = m_groups.find(groupOf(alias));
    return at != m_groups.end() && at->second < smallest();
}

ProtectedSupply::Segments ProtectedSupply::shownSegments(const Segments& segments,
                                                         const std::map<Segments, People>& sharing) {
    if (segments.empty()) return {};
    const auto people = sharing.find(segments);
    if (smallest() > 1 && (people == sharing.end() || people->second.count() < smallest())) return {};
    Segments shown = segments;
    for (auto& [attribute, value] : shown)
        value = redacted(value);
    return shown;
}

QString ProtectedSupply::redacted(QString text) {
    if (m_project.settings().redact) m_removed += feedback::redact(text);
    return text;
}

QString ProtectedSupply::pseudonymOf(const QString& customer) const {
    return m_project.settings().redact ? feedback::pseudonym(customer, m_secret) : customer;
}

Result<std::vector<exchange::BatchRow>> ProtectedSupply::batches() {
    Result<std::vector<exchange::BatchRow>> rows = m_inner.batches();
    if (rows) {
        for (exchange::BatchRow& row : *rows) {
            row.name = feedback::textForOthers(row.name, m_project.settings());
            row.content.clear(); // it would tell who has the file that this is it
        }
    }
    return rows;
}

Result<void> ProtectedSupply::forEachAnswer(const std::function<bool(const exchange::AnswerRow&)>& visit) {
    if (Result<void> ready = prepare(); !ready) return ready;
    return m_inner.forEachAnswer([&](const exchange::AnswerRow& row) {
        if (smallest() > 1 && isSmall(row.alias)) {
            ++m_answersLeftOut;
            return true;
        }
        exchange::AnswerRow shown = row;
        shown.segments = shownSegments(row.segments, m_profiles);
        const bool hidden = shown.segments.size() < row.segments.size();
        if (hidden && !row.counted) ++m_withoutSegments; // counted: told with the counts
        shown.comment = redacted(row.comment);
        shown.channel = redacted(row.channel);
        shown.customer = pseudonymOf(row.customer);
        return visit(shown);
    });
}

Result<void> ProtectedSupply::forEachCount(const std::function<bool(const exchange::CountRow&)>& visit) {
    if (Result<void> ready = prepare(); !ready) return ready;
    return m_inner.forEachCount([&](const exchange::CountRow& row) {
        if (smallest() > 1 && isSmall(row.alias)) {
            m_answersLeftOut += row.count;
            return true;
        }
        exchange::CountRow shown = row;
        shown.segments = shownSegments(row.segments, m_profiles);
        if (shown.segments.size() < row.segments.size()) m_withoutSegments += row.count;
        return visit(shown);
    });
}

Result<void> ProtectedSupply::forEachOutcome(const std::function<bool(const exchange::OutcomeRow&)>& visit) {
    if (Result<void> ready = prepare(); !ready) return ready;
    if (smallest() > 1 && m_outcomes < smallest()) return {};
    return m_inner.forEachOutcome([&](const exchange::OutcomeRow& row) {
        exchange::OutcomeRow shown = row;
        if (smallest() > 1) {
            std::erase_if(shown.scores, [&](const auto& score) {
                return isSmall(score.first) || m_rated[groupOf(score.first)] < smallest();
            });
        }
        shown.segments = shownSegments(row.segments, m_outcomeProfiles);
        shown.customer = pseudonymOf(row.customer);
        return visit(shown);
    });
}

QStringList ProtectedSupply::notes(const Language& language) const {
    QStringList notes;
    if (m_answersLeftOut > 0) {
        const auto small =
            std::ranges::count_if(m_groups, [&](const auto& each) { return each.second < smallest(); });
        notes += feedback::describeLeftOut(static_cast<int>(small), smallest(), language);
    }
    if (m_withoutSegments > 0) {
        notes += language.translate("cli", "%n answer(s) leave without their segments, which too few share.",
                                    nullptr, pluralCount(m_withoutSegments));
    }
    const QString removed = feedback::describe(m_removed, language);
    if (!removed.isEmpty()) notes += removed;
    return notes;
}

} // namespace chwila::document
