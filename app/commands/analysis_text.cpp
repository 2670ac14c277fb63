#include "app/commands/analysis_text.h"

#include "core/analysis/result_json.h"
#include "core/report/sentences.h"

namespace chwila::app {

namespace {

using analysis::TouchpointResult;

constexpr qsizetype lineWidth = 100;
constexpr std::size_t stakesShown = 10;

/// Breaks a sentence into lines; continuation lines are indented like the first.
QString wrapped(const QString& text, const QString& first, const QString& indent) {
    QString out = first;
    qsizetype column = first.size();
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (column > indent.size() && column + word.size() + 1 > lineWidth) {
            out += QLatin1Char('\n') + indent;
            column = indent.size();
        } else if (column > 0 && !out.endsWith(QLatin1Char(' '))) {
            out += QLatin1Char(' ');
            ++column;
        }
        out += word;
        column += word.size();
    }
    return out + QLatin1Char('\n');
}

QString heading(const QString& text) {
    return QLatin1Char('\n') + text + QLatin1Char('\n') + QString(text.size(), QLatin1Char('-'))
           + QLatin1Char('\n');
}

QString number(const std::optional<double>& value) {
    return value ? QString::number(*value, 'g', QLocale::FloatingPointShortest) : QString();
}

using CsvCells = std::vector<std::pair<const char*, QString>>;

CsvCells csvCells(const TouchpointResult& row, const model::Touchpoint& card, const model::Project& project) {
    const auto low = [](const std::optional<analysis::Interval>& interval) {
        return interval ? std::optional(interval->low) : std::nullopt;
    };
    const auto high = [](const std::optional<analysis::Interval>& interval) {
        return interval ? std::optional(interval->high) : std::nullopt;
    };
    const auto flag = [](bool value) { return QString::number(int(value)); };
    const auto rank = [](int value) { return value > 0 ? QString::number(value) : QString(); };
    const model::Stage* stage = project.find(card.stage);
    const model::Department* department = project.find(card.department);
    const std::optional<double> share =
        row.answers > 0 ? std::optional(static_cast<double>(row.low) / static_cast<double>(row.answers))
                        : std::nullopt;
    return {
        {"id", QString::number(row.id.value)},
        {"touchpoint", card.name},
        {"stage", stage ? stage->name : QString()},
        {"department", department ? department->name : QString()},
        {"answers", QString::number(row.answers)},
        {"low", QString::number(row.low)},
        {"low_share", number(share)},
        {"low_share_from", number(low(row.lowShare))},
        {"low_share_to", number(high(row.lowShare))},
        {"satisfaction", number(row.satisfaction)},
        {"satisfaction_from", number(low(row.satisfactionInterval))},
        {"satisfaction_to", number(high(row.satisfactionInterval))},
        {"expected_low", number(row.expectedLow)},
        {"ratio_raw", number(row.ratioRaw)},
        {"ratio", number(row.ratio)},
        {"p_upper", number(row.pUpper)},
        {"q_upper", number(row.qUpper)},
        {"p_lower", number(row.pLower)},
        {"q_lower", number(row.qLower)},
        {"heat_z", number(row.heatZ)},
        {"reachable", flag(row.reachable)},
        {"unavoidable", flag(row.unavoidable)},
        {"reach", number(row.reach)},
        {"arrivals", number(row.arrivals)},
        {"low_share_used", number(row.lowShareUsed)},
        {"excess", number(row.excess)},
        {"last_straw", number(row.lastStraw)},
        {"avoidable", number(row.avoidable)},
        {"avoidable_rank", rank(row.avoidableRank)},
        {"matter", number(row.matter)},
        {"score", number(row.score)},
        {"score_from", number(low(row.scoreInterval))},
        {"score_to", number(high(row.scoreInterval))},
        {"score_rank", rank(row.scoreRank)},
        {"evidence", analysis::evidenceKey(row.evidence)},
        {"label", analysis::labelKey(row.label)},
        {"marked", flag(row.marked)},
    };
}

} // namespace

QString analysisText(const Figures& figures, const Language& language) {
    const report::Telling telling{*figures.project, *figures.result, language};
    const model::Journey* journey = figures.project->find(figures.journey);
    const QString title = figures.project->settings().title;
    QString text = (title.isEmpty() ? QString() : title + QStringLiteral(" · ")) + journey->name
                   + QLatin1Char('\n') + feedback::describe(figures.filter, *figures.project, language)
                   + QStringLiteral("\n\n");
    for (const QString& sentence : report::overviewSentences(telling))
        text += wrapped(sentence, {}, {});

    const auto moments = figures.result->moments();
    if (!moments.empty()) text += heading(language.translate("cli", "Moments of truth"));
    int rank = 0;
    for (const TouchpointResult* moment : moments) {
        const QString indent(4, QLatin1Char(' '));
        text +=
            wrapped(report::momentSentence(*moment, telling), QStringLiteral("%1. ").arg(++rank, 2), indent);
        text += wrapped(report::partsText(report::momentParts(*moment, telling)), indent, indent);
        const QString sure = report::rankSentence(*moment, telling);
        if (!sure.isEmpty()) text += wrapped(sure, indent, indent);
    }
    QString others;
    for (const analysis::Finding& finding : figures.result->findings) {
        if (finding.kind == analysis::FindingKind::MomentOfTruth) continue;
        others += wrapped(report::sentence(finding, telling), QStringLiteral("  - "), QStringLiteral("    "));
    }
    if (!others.isEmpty()) text += heading(language.translate("cli", "Also found")) + others;

    const auto stakes = figures.result->byStake();
    if (!stakes.empty()) text += heading(language.translate("cli", "Where most customers are at stake"));
    for (std::size_t i = 0; i < std::min(stakes.size(), stakesShown); ++i) {
        const TouchpointResult& row = *stakes[i];
        text +=
            QStringLiteral("%1. %2: %3; %4\n")
                .arg(static_cast<int>(i) + 1, 2)
                .arg(report::nameOf(row.id, telling), report::lowShareText(row.low, row.answers, language),
                     report::labelName(row.label, language));
    }
    return text;
}

QByteArray analysisCsv(const Figures& figures) {
    QString text;
    const model::JourneyIndex index(*figures.project, figures.journey);
    for (const model::Touchpoint* card : index.touchpoints()) {
        const TouchpointResult* row = figures.result->find(card->id);
        if (!row) continue;
        const CsvCells cells = csvCells(*row, *card, *figures.project);
        QStringList names;
        QStringList values;
        for (const auto& [name, value] : cells) {
            names << QLatin1String(name);
            values << csvCell(value);
        }
        if (text.isEmpty()) text = names.join(QLatin1Char(',')) + QLatin1Char('\n');
        text += values.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return text.toUtf8();
}

} // namespace chwila::app
