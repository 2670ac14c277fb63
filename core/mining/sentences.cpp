#include "core/mining/sentences.h"

#include "core/base/text.h"

namespace chwila::mining {

namespace {

constexpr std::size_t mostListed = 5;

QString nameOf(const model::Project& project, const std::optional<model::TouchpointId>& id,
               const QString& otherwise) {
    const model::Touchpoint* touchpoint = project.find(id);
    return touchpoint ? elided(singleLine(touchpoint->name), 60) : otherwise;
}

QString listed(const QStringList& names, const Language& language) {
    const qsizetype most = static_cast<qsizetype>(mostListed);
    if (names.size() <= most) return names.join(QStringLiteral(", "));
    return names.mid(0, most).join(QStringLiteral(", "))
           + language.translate("mining", " and %n more", nullptr, pluralCount(names.size() - most));
}

/// "0%" of three customers would be no one.
QString shareOfMove(double share, const Language& language) {
    constexpr double onePercent = 0.01;
    constexpr double tenthOfIt = 0.001;
    return language.percent(share, share >= onePercent ? 0 : share >= tenthOfIt ? 1 : 2);
}

} // namespace

QString durationText(double hours, const Language& language) {
    const auto tenths = [&language](double value) { return language.number(value, value < 10 ? 1 : 0); };
    if (hours < 1) {
        const double minutes = hours * 60;
        return language.translate("mining", "%1 min").arg(tenths(minutes));
    }
    if (hours < 48) return language.translate("mining", "%1 h").arg(tenths(hours));
    const double days = hours / 24;
    return language.translate("mining", "%1 days").arg(tenths(days));
}

QStringList logSentences(const Discovery& discovery, const Language& language) {
    QStringList said;
    said += language.translate("mining", "%n customer(s),", nullptr, pluralCount(discovery.customers))
            + QLatin1Char(' ')
            + language.translate("mining", "%n event(s),", nullptr, pluralCount(discovery.events))
            + QLatin1Char(' ')
            + language.translate("mining", "%n activity(ies).", nullptr,
                                 pluralCount(discovery.activities.size()));
    if (discovery.notes.leftOut > 0) {
        said += language.translate("mining", "%n row(s) could not be read.", nullptr,
                                   pluralCount(discovery.notes.leftOut));
    }
    if (discovery.notes.withoutTime > 0) {
        said += language.translate("mining", "%n event(s) without a time stay at their place in the file.",
                                   nullptr, pluralCount(discovery.notes.withoutTime));
    }
    if (discovery.medianHours && discovery.meanHours) {
        said += language.translate("mining", "From the first event to the last: median %1, mean %2.")
                    .arg(durationText(*discovery.medianHours, language),
                         durationText(*discovery.meanHours, language));
    }
    said +=
        language.translate("mining", "%n different way(s);", nullptr, pluralCount(discovery.variants.size()))
        + QLatin1Char(' ')
        + language.translate("mining", "%n of them cover 80% of the customers.", nullptr,
                             pluralCount(discovery.variantsFor80));
    if (discovery.customersWithRepeat > 0 && discovery.customers > 0) {
        const double share =
            static_cast<double>(discovery.customersWithRepeat) / static_cast<double>(discovery.customers);
        said += language.translate("mining", "%1 of the customers do something more than once.")
                    .arg(language.percent(share));
    }
    return said;
}

QStringList drawnSentences(const Discovery& whole, const Frequent& seen, const Language& language) {
    if (seen.leftOut.empty()) return {};
    const double share = static_cast<double>(seen.customers) / static_cast<double>(whole.customers);
    QStringList names;
    for (const quint32 activity : seen.leftOut) {
        const ActivityFigures& figures = whole.activities[activity];
        names += QStringLiteral("%1 (%2)").arg(elided(singleLine(figures.name), 60),
                                               language.number(figures.customers));
    }
    return {
        language
            .translate("mining", "Activities drawn: %1 of %2. Customers who do nothing else: %3 of %4 (%5).")
            .arg(language.number(static_cast<qint64>(seen.shown.activities.size())),
                 language.number(static_cast<qint64>(whole.activities.size())),
                 language.number(seen.customers), language.number(whole.customers), language.percent(share)),
        language.translate("mining", "Not drawn, with their customers: %1.").arg(listed(names, language))};
}

QString variantText(const Discovery& discovery, std::size_t variant) {
    QStringList names;
    for (const quint32 step : discovery.variants.of(variant))
        names += elided(singleLine(discovery.activities[step].name), 60);
    return names.join(QStringLiteral(" → "));
}

QString moveText(const UndrawnMove& move, const model::Project& project, const Language& language) {
    const QString start = language.translate("mining", "Start");
    const QString from = nameOf(project, move.from, start);
    const QString to = nameOf(project, move.to, language.translate("mining", "End"));
    QStringList skipped;
    for (const model::TouchpointId id : move.skipped)
        skipped += nameOf(project, id, QString());
    QString what = QStringLiteral("%1 → %2").arg(from, to);
    if (move.kind == MoveKind::Skip) {
        what = language.translate("mining", "%1, skipping %2").arg(what, listed(skipped, language));
    } else if (move.from == move.to) {
        what = language.translate("mining", "%1, once more").arg(from);
    } else if (move.kind == MoveKind::Back) {
        what = language.translate("mining", "%1, going back").arg(what);
    }
    return language
        .translate("mining", "%1: %n customer(s), %2 of those who leave there", nullptr,
                   pluralCount(move.customers))
        .arg(what, shareOfMove(move.share, language));
}

QStringList comparisonSentences(const Comparison& comparison, const model::Project& project,
                                const Language& language) {
    QStringList said;
    said += language
                .translate("mining", "%1 of %n customer(s) follow the drawn order.", nullptr,
                           pluralCount(comparison.covered))
                .arg(language.percent(comparison.followingShare()));
    if (comparison.returning > 0 && comparison.covered > 0) {
        const double share =
            static_cast<double>(comparison.returning) / static_cast<double>(comparison.covered);
        said += language.translate("mining", "%1 come back to a touchpoint.").arg(language.percent(share));
    }
    if (comparison.moves > 0) {
        const double share =
            static_cast<double>(comparison.drawnMoves) / static_cast<double>(comparison.moves);
        said += language.translate("mining", "%1 of all moves are drawn.").arg(language.percent(share));
    }
    QStringList skipped;
    for (const SkippedTouchpoint& each : comparison.skipped)
        skipped += QStringLiteral("%1 (%2)").arg(nameOf(project, each.touchpoint, QString()),
                                                 language.number(each.customers));
    if (!skipped.isEmpty())
        said += language.translate("mining", "Skipped: %1.").arg(listed(skipped, language));
    QStringList idle;
    for (const DrawnArrow& arrow : comparison.arrows) {
        const model::Transition* drawn = project.find(arrow.transition);
        if (arrow.customers > 0 || !drawn || !drawn->from || !drawn->to) continue;
        idle += QStringLiteral("%1 → %2").arg(nameOf(project, drawn->from, QString()),
                                              nameOf(project, drawn->to, QString()));
    }
    if (!idle.isEmpty())
        said += language.translate("mining", "Drawn, and nobody goes there: %1.").arg(listed(idle, language));
    QStringList unseen;
    for (const model::TouchpointId id : comparison.unseen)
        unseen += nameOf(project, id, QString());
    if (!unseen.isEmpty())
        said += language.translate("mining", "Not in the log: %1.").arg(listed(unseen, language));
    QStringList unmatched;
    for (const ObservedActivity& each : comparison.unmatched)
        unmatched += elided(singleLine(each.name), 60);
    if (!unmatched.isEmpty())
        said += language.translate("mining", "In the log, but drawn nowhere: %1.")
                    .arg(listed(unmatched, language));
    return said;
}

} // namespace chwila::mining
