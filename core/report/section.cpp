#include "core/report/section.h"

#include "core/base/text.h"
#include "core/feedback/redaction.h"
#include "core/feedback/suppression.h"
#include "core/report/sections/contents.h"
#include "core/report/sections/cover.h"
#include "core/report/sections/drivers.h"
#include "core/report/sections/glossary.h"
#include "core/report/sections/heatmap.h"
#include "core/report/sections/improve.h"
#include "core/report/sections/map.h"
#include "core/report/sections/method.h"
#include "core/report/sections/moment_pages.h"
#include "core/report/sections/moments.h"
#include "core/report/sections/parts.h"
#include "core/report/sections/pulse.h"
#include "core/report/sections/stakes.h"
#include "core/report/sections/summary.h"

namespace chwila::report {

namespace {

constexpr SectionRow rows[] = {
    {"cover", QT_TRANSLATE_NOOP("report", "Cover"), sections::cover},
    {"contents", QT_TRANSLATE_NOOP("report", "Contents"), sections::contents},
    {"summary", QT_TRANSLATE_NOOP("report", "Summary"), sections::summary},
    {"map", QT_TRANSLATE_NOOP("report", "Journey map"), sections::map},
    {"heatmap", QT_TRANSLATE_NOOP("report", "Heatmap"), sections::heatmap},
    {"moments", QT_TRANSLATE_NOOP("report", "Moments of truth"), sections::moments},
    {"moment-pages", QT_TRANSLATE_NOOP("report", "The first three moments of truth"), sections::momentPages},
    {"stakes", QT_TRANSLATE_NOOP("report", "Where most customers are at stake"), sections::stakes},
    {"drivers", QT_TRANSLATE_NOOP("report", "Drivers and outcomes"), sections::drivers},
    {"hand-offs", QT_TRANSLATE_NOOP("report", "The whole journey"), sections::parts},
    {"pulse", QT_TRANSLATE_NOOP("report", "Trends"), sections::pulse},
    {"improve", QT_TRANSLATE_NOOP("report", "What to do first"), sections::improve},
    {"method", QT_TRANSLATE_NOOP("report", "How the figures were made"), sections::method},
    {"glossary", QT_TRANSLATE_NOOP("report", "Words used"), sections::glossary},
};

} // namespace

std::span<const SectionRow> sectionRows() {
    return rows;
}

std::vector<std::reference_wrapper<const JourneyResult>> SectionContext::told() const {
    std::vector<std::reference_wrapper<const JourneyResult>> answered;
    for (const JourneyResult& journey : input.journeys) {
        if (journey.result->answers > 0) answered.push_back(journey);
    }
    if (!answered.empty()) return answered;
    return {input.journeys.begin(), input.journeys.end()};
}

QString SectionContext::journeyKicker(const JourneyResult& journey) const {
    if (input.journeys.size() < 2) return {};
    const model::Journey* record = project().find(journey.result->journey);
    return record ? singleLine(record->name) : QString();
}

QString SectionContext::basis() const {
    QString filter = feedback::describe(input.filter, project(), language());
    if (input.withoutDetails) feedback::redact(filter);
    if (input.filter.hasPeriod()) return filter;
    const QString period = periodText(input.firstAnswer, input.lastAnswer, language());
    return period.isEmpty() ? filter : filter + QStringLiteral(" \u00b7 ") + period;
}

QString SectionContext::counted() const {
    qint64 answers = 0;
    for (const JourneyResult& journey : input.journeys)
        answers += journey.result->answers;
    QStringList parts{language().translate("report", "%n answers", nullptr, pluralCount(answers)), basis(),
                      feedback::describeLeftOut(input.leftOut, input.smallestGroup, language())};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" \u00b7 "));
}

} // namespace chwila::report
