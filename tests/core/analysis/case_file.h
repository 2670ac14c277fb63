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
    return file;
}

} // namespace chwila::analysis
