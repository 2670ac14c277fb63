#include "core/analysis/json/part_json.h"

#include "core/analysis/json/named_json.h"

#include <QJsonArray>
#include <QJsonObject>

namespace chwila::analysis {

namespace {

QString wordOf(Literal literal) {
    return QString::fromUtf8(literal.text);
}

struct ToJson {
    const model::Project& project;

    QJsonValue operator()(std::monostate) const { return {}; }
    QJsonValue operator()(bool value) const { return value; }
    QJsonValue operator()(qint64 value) const { return value; }
    QJsonValue operator()(double value) const { return value; }
    QJsonValue operator()(const Interval& value) const { return QJsonArray{value.low, value.high}; }
    QJsonValue operator()(const PartOf& value) const {
        return QJsonObject{{QStringLiteral("part"), value.part}, {QStringLiteral("whole"), value.whole}};
    }
    QJsonValue operator()(const Literal& value) const { return wordOf(value); }
    QJsonValue operator()(const QString& value) const { return value; }
    QJsonValue operator()(model::TouchpointId id) const { return namedJson(project, id); }
    QJsonValue operator()(model::DepartmentId id) const { return namedJson(project, id); }
    QJsonValue operator()(const std::vector<model::TouchpointId>& ids) const {
        QJsonArray all;
        for (const model::TouchpointId id : ids)
            all.append(namedJson(project, id));
        return all;
    }
};

QJsonArray rows(const PartTable& table, const model::Project& project) {
    QJsonArray all;
    for (const PartRow& row : table.rows) {
        QJsonObject object = row.touchpoint.isValid() ? namedJson(project, row.touchpoint) : QJsonObject();
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            if (table.columns[i].key.isEmpty()) continue;
            object.insert(wordOf(table.columns[i].key), std::visit(ToJson{project}, row.values[i]));
        }
        all.append(object);
    }
    return all;
}

} // namespace

QJsonValue partToJson(const Part& part, const model::Project& project) {
    if (part.figures.empty() && part.tables.size() == 1) return rows(part.tables.front(), project);
    QJsonObject object;
    for (const PartFigure& figure : part.figures)
        object.insert(wordOf(figure.key), std::visit(ToJson{project}, figure.value));
    for (const PartTable& table : part.tables)
        object.insert(wordOf(table.key), rows(table, project));
    return object;
}

} // namespace chwila::analysis
