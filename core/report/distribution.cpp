#include "core/report/distribution.h"

#include "core/base/text.h"
#include "core/feedback/scale_levels.h"
#include "core/feedback/scale_name.h"

#include <cmath>

namespace chwila::report {

namespace {

constexpr std::size_t mostBars = 11;

/// A scale of up to `mostBars` levels has a bar for each, a finer one is taken together evenly.
std::vector<Bar> bars(const analysis::QuestionFigures& figures, const model::Scale& scale,
                      const Language& language) {
    const std::size_t levels = figures.levels.size();
    const std::size_t together = (levels + mostBars - 1) / mostBars;
    const auto number = [&](std::size_t level) {
        const double score = feedback::scoreAt(scale, static_cast<int>(level));
        return language.number(score, score == std::floor(score) ? 0 : 1);
    };
    std::vector<Bar> result;
    for (std::size_t first = 0; first < levels; first += together) {
        const std::size_t last = std::min(first + together, levels) - 1;
        Bar bar;
        qint64 count = 0;
        for (std::size_t level = first; level <= last; ++level)
            count += figures.levels[level];
        bar.label = first == last ? number(first) : number(first) + QChar(0x2013) + number(last);
        bar.length = static_cast<double>(count);
        bar.value = language.number(count);
        const int middle = static_cast<int>((first + last) / 2);
        bar.tone = feedback::isLow(scale, middle)    ? Tone::Low
                   : feedback::isHigh(scale, middle) ? Tone::High
                                                     : Tone::Neutral;
        result.push_back(std::move(bar));
    }
    return result;
}

} // namespace

BarChart distribution(const analysis::QuestionFigures& figures, const model::Scale& scale,
                      const Language& language) {
    BarChart chart;
    chart.title =
        language.translate("report", "%1 were bad").arg(partOfAnswers(figures.low, figures.n, language));
    // In some languages the share stands behind another word, which begins the title here.
    if (!chart.title.isEmpty()) chart.title[0] = chart.title[0].toUpper();
    chart.bars = bars(figures, scale, language);
    QStringList parts{singleLine(feedback::scaleName(scale, language))};
    const QString nps = npsText(figures, language);
    if (!nps.isEmpty() && figures.n >= fewestForNps) {
        parts += language.translate("report", "NPS %1").arg(nps);
    } else if (!nps.isEmpty()) {
        parts += nps;
    } else if (figures.mean) {
        parts += language.translate("report", "mean %1").arg(language.number(*figures.mean, 1));
    }
    parts.removeAll(QString());
    chart.caption = parts.join(QStringLiteral(" \u00b7 "));
    return chart;
}

} // namespace chwila::report
