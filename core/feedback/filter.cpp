#include "core/feedback/filter.h"

#include "core/feedback/answer.h"
#include "core/feedback/quarters.h"
#include "core/feedback/scale_name.h"

#include <algorithm>

namespace chwila::feedback {

namespace {

QString dayAndMonth(QDate day, const Language& language) {
    return language.locale().toString(day, QStringLiteral("d MMM"));
}

QString fullDate(QDate day, const Language& language) {
    return language.locale().toString(day, QStringLiteral("d MMM yyyy"));
}

QString describePeriod(const Filter& filter, const Language& language) {
    if (!filter.to.isValid()) {
        return language.translate("feedback", "from %1").arg(fullDate(filter.from, language));
    }
    if (!filter.from.isValid()) {
        return language.translate("feedback", "until %1").arg(fullDate(filter.to, language));
    }
    if (isQuarter(filter.from, filter.to)) return quarterName(filter.from, language);
    if (filter.from == filter.to) return fullDate(filter.from, language);
    const bool sameYear = filter.from.year() == filter.to.year();
    return QStringLiteral("%1 – %2").arg(sameYear ? dayAndMonth(filter.from, language)
                                                  : fullDate(filter.from, language),
                                         fullDate(filter.to, language));
}

} // namespace

bool isChosen(const Profile& profile, const Filter& filter) {
    return std::ranges::all_of(filter.segments, [&](const SegmentChoice& choice) {
        const auto at =
            std::ranges::find(profile.values, choice.attribute, &std::pair<QString, QString>::first);
        return choice.values.contains(at == profile.values.end() ? QString() : at->second);
    });
}

QString describe(const Filter& filter, const model::Project& project, const Language& language) {
    QStringList parts;
    if (filter.hasPeriod()) parts += describePeriod(filter, language);
    for (const SegmentChoice& choice : filter.segments) {
        QStringList values;
        for (const QString& value : choice.values)
            values += value.isEmpty() ? language.translate("feedback", "not known") : value;
        parts += QStringLiteral("%1: %2").arg(choice.attribute, values.join(QStringLiteral(", ")));
    }
    if (filter.scale) {
        const model::Scale* scale = project.find(*filter.scale);
        parts += scale ? scaleName(*scale, language)
                       : language.translate("feedback", "a question that was removed");
    }
    if (parts.isEmpty()) return language.translate("feedback", "No filter");
    return parts.join(QStringLiteral(" · "));
}

} // namespace chwila::feedback
