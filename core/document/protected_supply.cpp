#include "core/document/protected_supply.h"

#include "core/feedback/answer_protection.h"
#include "core/feedback/suppression.h"

namespace chwila::document {

ProtectedSupply::Group ProtectedSupply::groupOf(const exchange::AnswerRow& row) const {
    const model::Alias* alias = m_project.find(row.alias);
    const qint64 place = alias->touchpoint ? alias->touchpoint->value : -alias->id.value;
    return {place, alias->scale.value};
}

Result<void> ProtectedSupply::count() {
    return m_inner.forEachAnswer([this](const exchange::AnswerRow& row) {
        ++m_groups[groupOf(row)];
        if (!row.segments.empty()) ++m_profiles[row.segments];
        return true;
    });
}

Result<void> ProtectedSupply::forEachAnswer(const std::function<bool(const exchange::AnswerRow&)>& visit) {
    const int smallest = m_project.settings().smallestGroup;
    const bool redacts = m_project.settings().redact;
    if (smallest > 1) {
        if (Result<void> counted = count(); !counted) return counted;
    }
    return m_inner.forEachAnswer([&](const exchange::AnswerRow& row) {
        if (smallest > 1 && m_groups[groupOf(row)] < smallest) {
            ++m_answersLeftOut;
            return true;
        }
        exchange::AnswerRow shown = row;
        if (smallest > 1 && !row.segments.empty() && m_profiles[row.segments] < smallest) {
            shown.segments.clear();
            ++m_withoutSegments;
        }
        if (redacts) {
            m_removed += feedback::redact(shown.comment);
            shown.customer = feedback::pseudonym(shown.customer);
        }
        return visit(shown);
    });
}

Result<void> ProtectedSupply::forEachOutcome(const std::function<bool(const exchange::OutcomeRow&)>& visit) {
    const int smallest = m_project.settings().smallestGroup;
    std::map<Segments, qint64> profiles;
    if (smallest > 1) {
        const Result<void> counted = m_inner.forEachOutcome([&](const exchange::OutcomeRow& row) {
            ++profiles[row.segments];
            return true;
        });
        if (!counted) return counted;
    }
    return m_inner.forEachOutcome([&](const exchange::OutcomeRow& row) {
        exchange::OutcomeRow shown = row;
        if (smallest > 1 && profiles[row.segments] < smallest) shown.segments.clear();
        if (m_project.settings().redact) shown.customer = feedback::pseudonym(shown.customer);
        return visit(shown);
    });
}

QStringList ProtectedSupply::notes(const Language& language) const {
    QStringList notes;
    const int smallest = m_project.settings().smallestGroup;
    if (m_answersLeftOut > 0) {
        const auto small =
            std::ranges::count_if(m_groups, [&](const auto& each) { return each.second < smallest; });
        notes += feedback::describeLeftOut(static_cast<int>(small), smallest, language);
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
