#include "core/edit/link_targets.h"

#include "core/base/text.h"
#include "core/edit/capture_marks.h"
#include "core/edit/support.h"
#include "core/edit/words.h"

namespace chwila::edit {

using namespace model;

namespace {

/// Every typed word begins a word of the text; both folded.
bool isMeant(const QString& text, const QString& typed) {
    const QString words = QLatin1Char(' ') + text;
    const QStringList wanted = typed.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted,
                               [&](const QString& word) { return words.contains(QLatin1Char(' ') + word); });
}

class TargetFinder {
  public:
    TargetFinder(const Project& project, TouchpointId from, const QString& typed)
        : m_project(project),
          m_from(from),
          m_name(singleLine(typed)),
          m_typed(foldedForSearch(typed)),
          m_key(captureKey(typed)) {}

    std::vector<LinkTarget> find(const JourneyIndex& index) {
        const auto cards = index.touchpoints();
        const auto own = std::ranges::find(cards, m_from, &Touchpoint::id);
        for (auto at = own; at != cards.end(); ++at)
            addCard(**at);
        for (auto at = cards.begin(); at != own; ++at)
            addCard(**at);
        std::ranges::stable_sort(m_found, {}, [](const Ranked& each) { return each.rank; });
        addEnd({m_from, std::nullopt, Exit::Finished}, Words::tr("Customers finish here"));
        addEnd({m_from, std::nullopt, Exit::Lost}, Words::tr("Customers are lost here"));
        addEnd({m_from, m_from, {}}, Words::tr("Customers come back to this touchpoint"));
        addEnd({std::nullopt, m_from, {}}, Words::tr("Customers start here"));
        addNew(index.journey());
        std::vector<LinkTarget> targets;
        for (Ranked& each : m_found)
            targets.push_back(std::move(each.target));
        return targets;
    }

  private:
    struct Ranked {
        LinkTarget target;
        int rank = 0;
    };

    void addCard(const Touchpoint& card) {
        const QString name = foldedForSearch(card.name);
        // Nobody spells "Wi-Fi" while eight people talk.
        const QString key = captureKey(card.name);
        if (card.id != m_from && key == m_key) m_isTaken = true;
        const Ends ends{m_from, card.id, {}};
        if (card.id == m_from) return;
        const bool beginsSo = key.startsWith(m_key);
        if (!canConnect(m_project, ends).allowed) {
            // Who asks for it by name shall see that it is done, and not make a second one of it.
            if (beginsSo && !m_key.isEmpty())
                m_found.push_back({{ends, card.name, Words::tr("an arrow leads there already"), false}, 3});
            return;
        }
        const Stage* stage = m_project.find(card.stage);
        const Department* department = m_project.find(card.department);
        const QString detail = QStringLiteral("%1 · %2").arg(stage ? stage->name : QString(),
                                                             department ? department->name : QString());
        if (!beginsSo && !isMeant(name + QLatin1Char(' ') + foldedForSearch(detail), m_typed)) return;
        const int rank = beginsSo ? 0 : isMeant(name, m_typed) ? 1 : 2;
        m_found.push_back({{ends, card.name, detail, false}, rank});
    }
    void addEnd(const Ends& ends, const QString& label) {
        if (canConnect(m_project, ends).allowed && isMeant(foldedForSearch(label), m_typed))
            m_found.push_back({{ends, label, {}, false}, 0});
    }
    void addNew(JourneyId journey) {
        const QString name = readCaptureLine(m_project, journey, m_name).name;
        if (!name.isEmpty() && !m_isTaken) m_found.push_back({{{m_from, {}, {}}, name, {}, true}, 0});
    }

    const Project& m_project;
    TouchpointId m_from;
    QString m_name;
    QString m_typed;
    QString m_key; ///< the same without what stands between words
    bool m_isTaken = false;
    std::vector<Ranked> m_found;
};

} // namespace

std::vector<LinkTarget> linkTargets(const Project& project, TouchpointId from, const QString& typed) {
    const Touchpoint* card = project.find(from);
    const Journey* journey = card ? model::journeyOf(project, *card) : nullptr;
    if (!journey) return {};
    return TargetFinder(project, from, typed).find(JourneyIndex(project, journey->id));
}

Result<Change> linkTo(const Project& project, const LinkTarget& target, const QString& typed) {
    if (!target.isNew) return connect(project, target.ends);
    CapturePlace place;
    place.from = target.ends.from;
    const auto journey = journeyOf(project, place);
    if (!journey) return fail(notThere());
    const Result<Cell> cell = nextCell(project, *place.from, NextTo::Step);
    if (!cell) return fail(cell.error());
    place.cell = *cell;
    return captureTouchpoint(project, place, readCaptureLine(project, *journey, singleLine(typed)));
}

} // namespace chwila::edit
