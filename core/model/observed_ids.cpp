#include "core/model/observed_ids.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <vector>

namespace chwila::model {

namespace {

class PathMerger {
  public:
    PathMerger(const std::set<TouchpointId>& gone, TouchpointId kept) : m_gone(gone), m_kept(kept) {}

    QJsonArray activities(const QJsonArray& rows) const {
        QJsonArray merged;
        for (const QJsonValue value : rows) {
            QJsonObject row = value.toObject();
            const QLatin1String key("touchpoint");
            if (row.contains(key)) row.insert(key, now(row.value(key).toInteger()));
            merged.append(row);
        }
        return merged;
    }

    /// Rows of from, to, count and, where known, hours.
    QJsonArray links(const QJsonArray& rows) const {
        std::map<std::pair<qint64, qint64>, QJsonArray> byEnds;
        for (const QJsonValue value : rows) {
            QJsonArray row = value.toArray();
            if (row.size() < 3) continue;
            row[0] = now(row[0].toInteger());
            row[1] = now(row[1].toInteger());
            const auto [at, isNew] = byEnds.try_emplace({row[0].toInteger(), row[1].toInteger()}, row);
            if (isNew) continue;
            QJsonArray& known = at->second;
            known = {known[0], known[1], known[2].toInteger() + row[2].toInteger()};
        }
        QJsonArray merged;
        for (const auto& [ends, row] : byEnds)
            merged.append(row);
        return merged;
    }

    /// Rows of customers, then the touchpoints; the most frequent first.
    QJsonArray paths(const QJsonArray& rows) const {
        std::map<std::vector<qint64>, qint64> customers;
        for (const QJsonValue value : rows) {
            const QJsonArray row = value.toArray();
            std::vector<qint64> steps;
            for (qsizetype i = 1; i < row.size(); ++i)
                steps.push_back(now(row[i].toInteger()));
            customers[steps] += row[0].toInteger();
        }
        std::vector<std::pair<std::vector<qint64>, qint64>> sorted(customers.begin(), customers.end());
        std::ranges::stable_sort(sorted, std::ranges::greater(),
                                 [](const auto& each) { return each.second; });
        QJsonArray merged;
        for (const auto& [steps, count] : sorted) {
            QJsonArray row{count};
            for (const qint64 step : steps)
                row.append(step);
            merged.append(row);
        }
        return merged;
    }

  private:
    qint64 now(qint64 id) const { return m_gone.contains(TouchpointId{id}) ? m_kept.value : id; }

    const std::set<TouchpointId>& m_gone;
    TouchpointId m_kept;
};

} // namespace

bool differByMergesOnly(const QString& then, const QString& now,
                        const std::function<bool(TouchpointId)>& isGone) {
    const QLatin1String touchpoint("touchpoint");
    const auto activitiesIn = [](const QString& paths) {
        return QJsonDocument::fromJson(paths.toUtf8()).object().value(QLatin1String("activities")).toArray();
    };
    const QJsonArray before = activitiesIn(then);
    const QJsonArray after = activitiesIn(now);
    if (before.isEmpty() || before.size() != after.size()) return false;
    for (qsizetype i = 0; i < before.size(); ++i) {
        QJsonObject row = before[i].toObject();
        const QJsonObject other = after[i].toObject();
        const bool moved = row.contains(touchpoint) && other.contains(touchpoint)
                           && isGone(TouchpointId{row.value(touchpoint).toInteger()});
        if (moved) row.insert(touchpoint, other.value(touchpoint));
        if (row != other) return false;
    }
    return true;
}

QString pathsWithMerged(const QString& paths, const std::set<TouchpointId>& gone, TouchpointId kept) {
    const QJsonDocument document = QJsonDocument::fromJson(paths.toUtf8());
    if (!document.isObject()) return paths;
    const PathMerger merger(gone, kept);
    QJsonObject object = document.object();
    const auto replace = [&](const char* key, QJsonArray (PathMerger::*merged)(const QJsonArray&) const) {
        const QLatin1String name(key);
        if (object.contains(name)) object.insert(name, (merger.*merged)(object.value(name).toArray()));
    };
    replace("activities", &PathMerger::activities);
    replace("links", &PathMerger::links);
    replace("paths", &PathMerger::paths);
    if (object == document.object()) return paths;
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace chwila::model
