#include "app/commands/mining_text.h"

#include "app/commands/console.h"
#include "core/mining/sentences.h"

#include <algorithm>

namespace chwila::app {

namespace {

constexpr std::size_t variantsShown = 10;
constexpr std::size_t linksShown = 40;
constexpr std::size_t movesShown = 20;

QString number(qint64 value, const Language& language) {
    return language.number(value).rightJustified(9);
}

QString variantLines(const mining::Discovery& discovery, const Language& language) {
    QString text;
    for (std::size_t i = 0; i < std::min(discovery.variants.size(), variantsShown); ++i) {
        text += number(discovery.variants.customers[i], language) + QStringLiteral("  ")
                + mining::variantText(discovery, i) + QLatin1Char('\n');
    }
    return text;
}

QString linkLines(const MiningReport& report, const Language& language) {
    std::vector<mining::Link> links = report.kept;
    std::ranges::stable_sort(links, std::ranges::greater{}, &mining::Link::count);
    QString text;
    for (std::size_t i = 0; i < std::min(links.size(), linksShown); ++i) {
        const mining::Link& link = links[i];
        text += number(link.count, language) + QStringLiteral("  ")
                + report.discovery.activities[link.from].name + QStringLiteral(" → ")
                + report.discovery.activities[link.to].name;
        if (link.medianHours)
            text += QStringLiteral("  (%1)").arg(mining::durationText(*link.medianHours, language));
        text += QLatin1Char('\n');
    }
    return text;
}

QString comparisonLines(const MiningReport& report, const Language& language) {
    QString text = heading(language.translate("cli", "Drawn against real"));
    for (const QString& sentence : mining::comparisonSentences(*report.comparison, *report.project, language))
        text += sentence + QLatin1Char('\n');
    const auto& moves = report.comparison->undrawn;
    if (moves.empty()) return text;
    text += heading(language.translate("cli", "Moves nobody drew"));
    for (std::size_t i = 0; i < std::min(moves.size(), movesShown); ++i)
        text += mining::moveText(moves[i], *report.project, language) + QLatin1Char('\n');
    return text;
}

} // namespace

QString miningText(const MiningReport& report, const Language& language) {
    QString text = report.log + QLatin1Char('\n');
    for (const QString& sentence : mining::logSentences(report.discovery, language))
        text += sentence + QLatin1Char('\n');
    text += heading(language.translate("cli", "The most frequent ways"))
            + variantLines(report.discovery, language);
    text += heading(language.translate("cli", "Links (with the median wait)")) + linkLines(report, language);
    if (report.comparison && report.project) text += comparisonLines(report, language);
    return text;
}

} // namespace chwila::app
