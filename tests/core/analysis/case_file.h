// A worked case of the form cjm-case/1 (../shared/data/cases) as an AnalysisInput, with the figures that
// independent implementations give for it.
#pragma once

#include "journey_builder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace chwila::analysis {

struct CaseFile {
    JourneyBuilder builder;
    std::map<QString, model::TouchpointId> touchpoints; // by the case's own id
    std::map<QString, model::ScaleId> scales;           // by metric
    QStringList segments;                               // position = profile
    feedback::Observations observations;                // customers and the survey of the whole journey
    QJsonObject expected;

    QString nameOf(model::TouchpointId id) const {
        for (const auto& [name, each] : touchpoints) {
            if (each == id) return name;
        }
        return {};
    }
};

inline QJsonObject readJson(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

inline QString casesFolder() {
    return qEnvironmentVariable("CHWILA_SHARED_DATA") + QStringLiteral("/cases/");
}

inline void readTransitions(CaseFile& file, const QJsonArray& transitions) {
    for (const QJsonValue& value : transitions) {
        const QString from = value[QLatin1String("from")].toString();
        const QString to = value[QLatin1String("to")].toString();
        const double weight = value[QLatin1String("weight")].toDouble();
        if (from == QLatin1String("START")) {
            file.builder.start(file.touchpoints.at(to), weight);
        } else if (to == QLatin1String("END")) {
            file.builder.finish(file.touchpoints.at(from), weight);
        } else if (to == QLatin1String("LOST")) {
            file.builder.lose(file.touchpoints.at(from), weight);
        } else {
            file.builder.go(file.touchpoints.at(from), file.touchpoints.at(to), weight);
        }
    }
}

inline void readResponses(CaseFile& file, const QJsonArray& responses) {
    const std::map<QString, model::ScaleKind> kinds{{QStringLiteral("NPS"), model::ScaleKind::Nps},
                                                    {QStringLiteral("CSAT"), model::ScaleKind::Csat},
                                                    {QStringLiteral("CES"), model::ScaleKind::Ces}};
    for (const QJsonValue& value : responses) {
        const QString segment = value[QLatin1String("segment")].toString();
        if (!file.segments.contains(segment)) file.segments.append(segment);
    }
    file.segments.sort();
    for (const QJsonValue& value : responses) {
        const QString metric = value[QLatin1String("metric")].toString();
        if (!file.scales.contains(metric)) file.scales[metric] = file.builder.scale(kinds.at(metric));
        const auto profile = file.segments.indexOf(value[QLatin1String("segment")].toString());
        file.builder.answer(file.touchpoints.at(value[QLatin1String("touchpoint")].toString()),
                            file.scales.at(metric), value[QLatin1String("score")].toDouble(), 1,
                            static_cast<int>(profile));
    }
}

inline void readCustomers(CaseFile& file, const QJsonObject& json) {
    std::map<QString, feedback::Observations::Customer> customers;
    for (const QJsonValue& value : json[QLatin1String("customers")].toArray()) {
        feedback::Observations::Customer customer;
        customer.profile =
            static_cast<int>(file.segments.indexOf(value[QLatin1String("segment")].toString()));
        if (value[QLatin1String("overall")].isDouble()) {
            customer.overall = value[QLatin1String("overall")].toDouble();
        }
        customer.left = value[QLatin1String("churned")].toInt() != 0;
        customer.days = value[QLatin1String("days")].toDouble();
        customers[value[QLatin1String("id")].toString()] = customer;
    }
    for (const QJsonValue& value : json[QLatin1String("responses")].toArray()) {
        const auto at = customers.find(value[QLatin1String("customer")].toString());
        if (at == customers.end()) continue;
        const model::ScaleId scale = file.scales.at(value[QLatin1String("metric")].toString());
        const int level =
            feedback::levelOf(*file.builder.project().find(scale), value[QLatin1String("score")].toDouble())
                .value();
        at->second.scores.push_back(
            {file.touchpoints.at(value[QLatin1String("touchpoint")].toString()), scale, level, 0});
    }
    for (const QString& segment : file.segments)
        file.observations.profiles.push_back({{{QStringLiteral("segment"), segment}}});
    for (const auto& [id, customer] : customers)
        file.observations.customers.push_back(customer);
}

inline void readSurvey(CaseFile& file, const QJsonObject& survey) {
    if (survey.isEmpty()) return;
    const model::ScaleId scale = file.builder.scale(model::ScaleKind::Nps);
    const QJsonArray predictors = survey[QLatin1String("predictors")].toArray();
    for (const QJsonValue& row : survey[QLatin1String("rows")].toArray()) {
        feedback::Observations::Customer customer;
        customer.survey = true;
        customer.overall = row[0].toDouble();
        for (qsizetype j = 0; j < predictors.size(); ++j) {
            customer.scores.push_back(
                {file.touchpoints.at(predictors[j].toString()), scale, row[j + 1].toInt(), 0});
        }
        file.observations.customers.push_back(customer);
    }
}

/// Nothing where the shared data is not there.
inline std::optional<CaseFile> readCase(const QString& name) {
    const QJsonObject json = readJson(casesFolder() + name + QStringLiteral(".json"));
    CaseFile file;
    file.expected = readJson(casesFolder() + name + QStringLiteral(".expected.json"));
    if (json.isEmpty() || file.expected.isEmpty()) return std::nullopt;
    for (const QJsonValue& value : json[QLatin1String("touchpoints")].toArray()) {
        const QString id = value[QLatin1String("id")].toString();
        file.touchpoints[id] = file.builder.touchpoint(value[QLatin1String("name")].toString());
    }
    readTransitions(file, json[QLatin1String("transitions")].toArray());
    readResponses(file, json[QLatin1String("responses")].toArray());
    readCustomers(file, json);
    readSurvey(file, json[QLatin1String("driver_survey")].toObject());
    return file;
}

} // namespace chwila::analysis
