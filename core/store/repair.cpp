#include "core/store/repair.h"

#include "core/model/validate.h"

#include <QCoreApplication>

namespace chwila::store {

namespace {

class Repairer {
  public:
    explicit Repairer(model::Project& project) : m_project(project) {}

    template <class Record>
    void ensure(Id<Record> id) {
        if (m_project.find(id)) return;
        Record record;
        record.id = id;
        nameIt(record);
        m_project.put(record);
        ++placeholders;
        m_changed = true;
    }

    // A stand-in refers to something itself, so until nothing is missing any more.
    void mendReferences() {
        do {
            m_changed = false;
            model::forEachRecordType([this]<class Record>() {
                const Table<Record> records = m_project.all<Record>();
                for (const Record& record : records)
                    mend(record);
            });
        } while (m_changed);
    }

    bool removeFaulty() {
        const std::vector<model::Issue> issues = model::validate(m_project);
        for (const model::Issue& issue : issues) {
            model::forEachRecordType([&]<class Record>() {
                if (issue.table != QLatin1String(Record::table)) return;
                if (m_project.remove(Id<Record>{issue.id})) ++removed;
            });
        }
        if (!m_project.find(model::SettingsId{1})) m_project.put(model::Settings{});
        return !issues.empty();
    }

    int placeholders = 0;
    int removed = 0;

  private:
    template <class Record>
    static void nameIt(Record& record) {
        const QString name = QCoreApplication::translate("store", "Recovered");
        if constexpr (requires { record.name; }) record.name = name;
        if constexpr (std::is_same_v<Record, model::Alias>) {
            record.label = name + QLatin1Char(' ') + QString::number(record.id.value);
        }
    }

    template <class Record>
    void mend(Record record) {
        const Record before = record;
        model::forEachField<Record>([&](const auto& field) {
            if (std::string_view(field.name) != "id") mendField(record.*field.member);
        });
        if (record == before) return;
        m_project.put(record);
        m_changed = true;
    }
    template <class Target>
    void mendField(Id<Target>& id) {
        if (!id.isValid()) {
            const Table<Target>& all = m_project.all<Target>();
            id = all.isEmpty() ? Id<Target>{m_project.highestId() + 1} : all.begin()->id;
        }
        ensure(id);
    }
    template <class Target>
    void mendField(std::optional<Id<Target>>& id) {
        if (id && !id->isValid()) id.reset();
        if (id) ensure(*id);
    }
    template <class Target>
    void mendField(std::vector<Id<Target>>& ids) {
        std::erase_if(ids, [](Id<Target> id) { return !id.isValid(); });
        for (const Id<Target> id : ids)
            ensure(id);
    }
    template <class Target>
    void mendField(std::map<Id<Target>, double>& byId) {
        std::erase_if(byId, [&](const auto& each) { return !m_project.find(each.first); });
    }
    template <class Value>
    void mendField(Value&) {}

    model::Project& m_project;
    bool m_changed = false;
};

} // namespace

void repair(model::Project& project, const std::vector<model::AliasId>& neededAliases, QStringList& lost) {
    Repairer repairer(project);
    for (const model::AliasId id : neededAliases)
        repairer.ensure(id);
    // Every round removes a record or ends, so this ends.
    do {
        repairer.mendReferences();
    } while (repairer.removeFaulty());
    if (repairer.placeholders > 0) {
        lost += QCoreApplication::translate(
            "store",
            "%n records that others refer to are gone; new ones named “Recovered” stand in for them.",
            nullptr, repairer.placeholders);
    }
    if (repairer.removed > 0) {
        lost += QCoreApplication::translate("store", "%n records held impossible values and were left out.",
                                            nullptr, repairer.removed);
    }
}

} // namespace chwila::store
