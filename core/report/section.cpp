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

#include <algorithm>

namespace chwila::report {

namespace {

constexpr SectionRow rows[] = {
    {"cover", QT_TRANSLATE_NOOP("report", "Cover"), nullptr, sections::cover},
    {"contents", QT_TRANSLATE_NOOP("report", "Contents"), nullptr, sections::contents},
    {"summary", QT_TRANSLATE_NOOP("report", "Summary"),
     QT_TRANSLATE_NOOP("report", "What was found, and what to do next"), sections::summary},
    {"map", QT_TRANSLATE_NOOP("report", "Journey map"),
     QT_TRANSLATE_NOOP("report", "How customers go from department to department, step by step"),
     sections::map},
    {"heatmap", QT_TRANSLATE_NOOP("report", "Heatmap"),
     QT_TRANSLATE_NOOP("report", "Which scores stand out, and on how many answers they rest"),
     sections::heatmap},
    {"moments", QT_TRANSLATE_NOOP("report", "Moments of truth"),
     QT_TRANSLATE_NOOP("report",
                       "The few touchpoints that are worse than usual where customers leave, and how sure "
                       "that is"),
     sections::moments},
    {"moment-pages", QT_TRANSLATE_NOOP("report", "The first three moments of truth"), nullptr,
     sections::momentPages},
    {"stakes", QT_TRANSLATE_NOOP("report", "Where most customers are at stake"),
     QT_TRANSLATE_NOOP("report", "All touchpoints by what can be lost there"), sections::stakes},
    {"drivers", QT_TRANSLATE_NOOP("report", "Drivers and outcomes"),
     QT_TRANSLATE_NOOP("report", "What goes together with the overall score, and where customers leave"),
     sections::drivers},
    {"hand-offs", QT_TRANSLATE_NOOP("report", "The whole journey"),
     QT_TRANSLATE_NOOP("report", "What shows only where all touchpoints are seen together"), sections::parts},
    {"pulse", QT_TRANSLATE_NOOP("report", "Trends"),
     QT_TRANSLATE_NOOP("report", "What gets better or worse, and since when"), sections::pulse},
    {"improve", QT_TRANSLATE_NOOP("report", "What to do first"),
     QT_TRANSLATE_NOOP("report", "Which initiatives keep most customers for their cost"), sections::improve},
    {"method", QT_TRANSLATE_NOOP("report", "How the figures were made"),
     QT_TRANSLATE_NOOP("report", "What was counted, and how far it can be trusted"), sections::method},
    {"glossary", QT_TRANSLATE_NOOP("report", "Words used"),
     QT_TRANSLATE_NOOP("report", "What the words of this report mean"), sections::glossary},
};

QString filterText(const SectionContext& context) {
    QString text = feedback::describe(context.input.filter, context.project(), context.language());
    if (context.input.withoutDetails) feedback::redact(text);
    return text;
}

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

QString SectionContext::filter() const {
    if (input.filter.countsEverything()) return {};
    return filterText(*this);
}

QString SectionContext::basis() const {
    const QString filter = filterText(*this);
    if (input.filter.hasPeriod()) return filter;
    const QString period = periodText(input.firstAnswer, input.lastAnswer, language());
    return period.isEmpty() ? filter : filter + QStringLiteral(" \u00b7 ") + period;
}

bool SectionContext::tells(const QString& key) const {
    const auto choice = std::ranges::find(spec.sections, key, &SectionChoice::key);
    return spec.sections.empty() || (choice != spec.sections.end() && choice->on);
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
