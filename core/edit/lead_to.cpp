#include "core/edit/lead_to.h"

#include "core/base/text.h"
#include "core/edit/support.h"
#include "core/edit/words.h"

#include <set>

namespace chwila::edit {

using namespace model;

namespace {

/// The touchpoints of one journey by what they are called in such a line.
class CardNames {
  public:
    CardNames(const Project& project, JourneyId journey) : m_project(project) {
        const JourneyIndex index(project, journey);
        m_cards.assign(index.touchpoints().begin(), index.touchpoints().end());
        for (const Touchpoint* card : m_cards)
            ++m_uses[singleLine(card->name)];
    }

    QString of(const Touchpoint& card) const {
        const QString name = singleLine(card.name);
        return m_uses.at(name) > 1 ? withDepartment(card) : name;
    }

    std::vector<const Touchpoint*> find(const QString& text) const {
        const QString namedTargets = foldedForSearch(text);
        std::vector<const Touchpoint*> found;
        for (const Touchpoint* card : m_cards) {
            const bool plain = foldedForSearch(singleLine(card->name)) == namedTargets;
            if (plain || foldedForSearch(withDepartment(*card)) == namedTargets) found.push_back(card);
        }
        return found;
    }

    /// In reading order.
    const std::vector<const Touchpoint*>& all() const { return m_cards; }

  private:
    QString withDepartment(const Touchpoint& card) const {
        const Department* department = m_project.find(card.department);
        return QStringLiteral("%1 (%2)").arg(singleLine(card.name),
                                             department ? singleLine(department->name) : QString());
    }

    const Project& m_project;
    std::vector<const Touchpoint*> m_cards;
    std::map<QString, int> m_uses;
};

std::set<TouchpointId> arrowTargets(const Project& project, TouchpointId touchpoint) {
    std::set<TouchpointId> targets;
    for (const Transition& arrow : project.all<Transition>()) {
        if (arrow.from == touchpoint && arrow.to) targets.insert(*arrow.to);
    }
    return targets;
}

Result<std::set<TouchpointId>> namedTargets(const CardNames& names, const QString& text) {
    std::set<TouchpointId> targets;
    for (const QString& part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        if (name.isEmpty()) continue;
        const std::vector<const Touchpoint*> found = names.find(name);
        if (found.size() == 1) {
            targets.insert(found.front()->id);
        } else if (found.empty()) {
            return fail(
                ErrorCode::NotFound,
                Words::tr(QT_TRANSLATE_NOOP("edit", "There is no touchpoint “%1” in this journey; separate "
                                                    "names by semicolons."))
                    .arg(elided(name, 60)));
        } else {
            return fail(
                ErrorCode::Invalid,
                Words::tr(QT_TRANSLATE_NOOP("edit", "Several touchpoints are called “%1”; put the department "
                                                    "behind it in brackets."))
                    .arg(elided(name, 60)));
        }
    }
    return targets;
}

} // namespace

std::map<TouchpointId, QString> leadsToTexts(const Project& project, JourneyId journey) {
    const CardNames names(project, journey);
    std::map<TouchpointId, std::set<TouchpointId>> targets;
    for (const Transition& arrow : project.all<Transition>()) {
        if (arrow.from && arrow.to) targets[*arrow.from].insert(*arrow.to);
    }
    std::map<TouchpointId, QString> texts;
    for (const Touchpoint* card : names.all()) {
        const std::set<TouchpointId>& of = targets[card->id];
        QStringList said;
        for (const Touchpoint* each : names.all()) {
            if (of.contains(each->id)) said += names.of(*each);
        }
        if (!said.isEmpty()) texts[card->id] = said.join(QStringLiteral("; "));
    }
    return texts;
}

Result<Change> leadTo(const Project& project, TouchpointId touchpoint, const QString& text) {
    const Touchpoint* card = project.find(touchpoint);
    const Journey* journey = card ? journeyOf(project, *card) : nullptr;
    if (!journey) return fail(notThere());
    const Result<std::set<TouchpointId>> targets = namedTargets(CardNames(project, journey->id), text);
    if (!targets) return fail(targets.error());
    Draft draft(project);
    for (const Transition& arrow : project.all<Transition>()) {
        if (arrow.from == touchpoint && arrow.to && !targets->contains(*arrow.to)) draft.remove(arrow.id);
    }
    const std::set<TouchpointId> before = arrowTargets(project, touchpoint);
    for (const TouchpointId target : *targets) {
        if (before.contains(target)) continue;
        Transition arrow;
        arrow.from = touchpoint;
        arrow.to = target;
        draft.add(arrow);
    }
    return checked(std::move(draft), project);
}

} // namespace chwila::edit
