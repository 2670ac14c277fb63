#include "app/commands/analysis_text.h"

#include "core/report/parts.h"

namespace chwila::app {

namespace {

using analysis::TouchpointResult;

constexpr qsizetype lineWidth = 100;
constexpr std::size_t stakesShown = 10;
constexpr std::size_t rowsShown = 10;

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

/// Columns under each other, numbers at the right.
QString tableText(const report::ShownTable& table) {
    std::vector<QStringList> lines{table.columns};
    for (const report::ShownTable::Row& row : table.rows)
        lines.push_back(row.cells);
    QString text;
    for (const QStringList& cells : lines) {
        QString line;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            qsizetype width = 0;
            for (const QStringList& each : lines)
                width = std::max(width, each[i].size());
            line += i > 0 ? QStringLiteral("  ") : QStringLiteral(" ");
            line += table.isNumber[static_cast<std::size_t>(i)] ? cells[i].rightJustified(width)
                                                                : cells[i].leftJustified(width);
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    }
    return text;
}

/// Every part of the analysis that says all itself.
QString partsText(const report::Telling& telling) {
    QString text;
    for (const analysis::Part& part : telling.result.parts) {
        QString told;
        for (const QString& sentence : report::partSentences(part, telling))
            told += wrapped(sentence, {}, {});
        for (const report::ShownTable& table : report::shownTables(part, telling, rowsShown))
            told += tableText(table);
        if (told.isEmpty()) continue;
        text += heading(report::partText(part.title, analysis::Unit::Number, telling)) + told;
    }
    return text;
}

/// What the figures are of: project, journey and filter.
QString titleText(const Figures& figures, const Language& language) {
    const model::Journey* journey = figures.project->find(figures.journey);
    const QString title = figures.project->settings().title;
    return (title.isEmpty() ? QString() : title + QStringLiteral(" · ")) + journey->name + QLatin1Char('\n')
           + feedback::describe(figures.filter, *figures.project, language) + QStringLiteral("\n\n");
}

/// Why fewer answers count than were imported.
QString setAsideText(const Figures& figures, const Language& language) {
    const qint64 aside = figures.result->setAside;
    if (aside == 0) return {};
    const QString sentence =
        language.translate("report",
                           "%n earlier answers of the same customers to the same question at "
                           "the same touchpoint within %1 days were set aside.",
                           nullptr, pluralCount(aside));
    return wrapped(sentence.arg(figures.project->settings().repeatDays), {}, {});
}

} // namespace

QString analysisText(const Figures& figures, const Language& language) {
    const report::Telling telling{*figures.project, *figures.result, language};
    QString text = titleText(figures, language);
    // "Nobody has answered yet, import some" would be wrong of a period or a segment alone.
    if (figures.result->answers == 0 && !figures.filter.countsEverything())
        return text + language.translate("cli", "No answers under this filter.") + QLatin1Char('\n');
    for (const QString& sentence : report::overviewSentences(telling))
        text += wrapped(sentence, {}, {});

    text += setAsideText(figures, language);

    const auto moments = figures.result->moments();
    if (!moments.empty()) text += heading(language.translate("cli", "Moments of truth"));
    int rank = 0;
    for (const TouchpointResult* moment : moments) {
        const QString indent(4, QLatin1Char(' '));
        text +=
            wrapped(report::momentSentence(*moment, telling), QStringLiteral("%1. ").arg(++rank, 2), indent);
        text += wrapped(report::partsText(report::momentParts(*moment, telling)), indent, indent);
        for (const QString& note :
             {report::partsNote(*moment, telling), report::rankSentence(*moment, telling)}) {
            if (!note.isEmpty()) text += wrapped(note, indent, indent);
        }
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
    return figures.result->answers > 0 ? text + partsText(telling) : text;
}

} // namespace chwila::app
