#include "core/model/validate.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

namespace chwila::model {

namespace {

constexpr int mostSteps = 10000; // as many columns are made as the last step says

class Validator {
    Q_DECLARE_TR_FUNCTIONS(Validator)

  public:
    explicit Validator(const Project& project) : m_project(project) {}

    std::vector<Issue> run() {
        forEachRecordType([this]<class Record>() {
            for (const Record& record : m_project.all<Record>()) {
                checkReferences(record);
                check(record);
            }
        });
        return std::move(m_issues);
    }

  private:
    template <class Record>
    void report(const Record& record, const QString& message) {
        m_issues.push_back({message, QLatin1String(Record::table), record.id.value});
    }

    // Every Id field is a reference except the record's own id, so the field descriptions suffice.
    template <class Record>
    void checkReferences(const Record& record) {
        forEachField<Record>(
            [&](const auto& each) { checkReference(record, each.name, record.*each.member); });
    }
    template <class Record, class Target>
    void checkReference(const Record& record, const char* name, const Id<Target>& id) {
        if (m_project.find(id)) return;
        report(record,
               tr("A %1 refers by “%2” to a %3 that does not exist.")
                   .arg(QLatin1String(Record::table), QLatin1String(name), QLatin1String(Target::table)));
    }
    template <class Record, class Target>
    void checkReference(const Record& record, const char* name, const std::optional<Id<Target>>& id) {
        if (id) checkReference(record, name, *id);
    }
    template <class Record, class Target>
    void checkReference(const Record& record, const char* name, const std::vector<Id<Target>>& ids) {
        for (const Id<Target> id : ids)
            checkReference(record, name, id);
    }
    template <class Record, class Target>
    void checkReference(const Record& record, const char* name, const std::map<Id<Target>, double>& byId) {
        for (const auto& [id, value] : byId)
            checkReference(record, name, id);
    }
    template <class Record, class Value>
    void checkReference(const Record&, const char*, const Value&) {}

    template <class Record>
    void check(const Record&) {}
    void check(const Settings& settings) {
        const auto share = [](double value) { return value >= 0 && value <= 1; };
        if (settings.id.value != 1)
            report(settings, tr("A project has only one settings record, with id 1."));
        if (!share(settings.hazard1) || !share(settings.hazard2) || !share(settings.hazard3)) {
            report(settings, tr("The shares of customers who leave must lie between 0 and 1."));
        }
        if (settings.knownLossRate && !share(*settings.knownLossRate)) {
            report(settings, tr("The known loss rate must lie between 0 and 1."));
        }
    }
    void check(const Touchpoint& touchpoint) {
        if (touchpoint.step < 0)
            report(touchpoint, tr("“%1” stands at a step below 0.").arg(touchpoint.name));
        if (touchpoint.step >= mostSteps) {
            report(touchpoint,
                   tr("“%1” stands behind the last of 10,000 steps a stage can have.").arg(touchpoint.name));
        }
        if (touchpoint.assumedScore && !(*touchpoint.assumedScore >= 0 && *touchpoint.assumedScore <= 10)) {
            report(touchpoint,
                   tr("The assumed score of “%1” must lie between 0 and 10.").arg(touchpoint.name));
        }
    }
    void check(const Transition& transition) {
        if (!transition.from && !transition.to) report(transition, tr("A transition connects nothing."));
        if (!(transition.weight >= 0) || !std::isfinite(transition.weight)) {
            report(transition, tr("A transition's weight must not be negative."));
        }
        const Touchpoint* from = m_project.find(transition.from);
        const Touchpoint* to = m_project.find(transition.to);
        if (from && to && journeyOf(*from) != journeyOf(*to)) {
            report(transition, tr("A transition leads from one journey to another."));
        }
        const auto ends =
            std::tuple(transition.from, transition.to, transition.to ? QString() : transition.exit.key());
        if (!m_transitionEnds.insert(ends).second)
            report(transition, tr("Two transitions have the same ends."));
    }
    void check(const Note& note) {
        const bool onCard = note.touchpoint.has_value();
        const bool inLane = note.lane && note.stage && note.step;
        if (onCard == inLane) report(note, tr("A note belongs to a touchpoint or to one place of a lane."));
    }
    void check(const Initiative& initiative) {
        const auto share = [](double value) { return value >= 0 && value <= 1; };
        const bool shares =
            std::ranges::all_of(initiative.reductions, [&](const auto& each) { return share(each.second); });
        if (!share(initiative.reduction) || !shares) {
            report(initiative,
                   tr("The share of bad experiences “%1” takes away must lie between 0 and 100 %.")
                       .arg(initiative.name));
        }
        const auto negative = [](const std::optional<double>& value) { return value && !(*value >= 0); };
        if (negative(initiative.cost) || negative(initiative.effortDays)) {
            report(initiative, tr("Cost and effort of “%1” must not be negative.").arg(initiative.name));
        }
    }
    void check(const Scale& scale) {
        const double levels = (scale.maximum - scale.minimum) / scale.step;
        if (!(scale.step > 0) || !(levels >= 1) || !(levels <= 1000)) {
            report(scale, tr("The scale “%1” must have between 2 and 1,001 levels.").arg(scale.name));
        }
    }
    void check(const Alias& alias) {
        if (!m_aliasKeys.insert(std::tuple(alias.source, alias.label, alias.scale)).second) {
            report(alias, tr("The label “%1” is listed twice for one source.").arg(alias.label));
        }
    }

    std::optional<JourneyId> journeyOf(const Touchpoint& touchpoint) const {
        const Stage* stage = m_project.find(touchpoint.stage);
        return stage ? std::optional(stage->journey) : std::nullopt;
    }

    const Project& m_project;
    std::vector<Issue> m_issues;
    std::set<std::tuple<std::optional<TouchpointId>, std::optional<TouchpointId>, QString>> m_transitionEnds;
    std::set<std::tuple<SourceId, QString, ScaleId>> m_aliasKeys;
};

} // namespace

std::vector<Issue> validate(const Project& project) {
    return Validator(project).run();
}

} // namespace chwila::model
