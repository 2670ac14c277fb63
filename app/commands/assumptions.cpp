#include "app/commands/assumptions.h"

#include "app/commands/command_line.h"
#include "core/analysis/tolerance.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace chwila::app {

namespace {

using model::Settings;

/// "0.12" or "12%".
std::optional<double> shareOf(QString text) {
    const bool percent = text.endsWith(QLatin1Char('%'));
    if (percent) text.chop(1);
    bool ok = false;
    const double value = QLocale::c().toDouble(text.trimmed(), &ok) / (percent ? 100 : 1);
    return ok && value >= 0 && value <= 1 ? std::optional(value) : std::nullopt;
}

std::optional<int> wholeOf(const QString& text, int least) {
    bool ok = false;
    const int value = text.toInt(&ok);
    return ok && value >= least ? std::optional(value) : std::nullopt;
}

bool isNone(const QString& text) {
    return text.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0;
}

bool setKnownLoss(Settings& settings, const QString& text) {
    settings.knownLossRate = isNone(text) ? std::nullopt : shareOf(text);
    return isNone(text) || settings.knownLossRate.has_value();
}

/// A preset, or the three shares.
bool setTolerance(Settings& settings, const QString& text) {
    std::array<double, 3> hazards{};
    const auto presets = analysis::tolerances();
    const auto preset = std::ranges::find_if(
        presets, [&](const analysis::Tolerance& each) { return text == QLatin1String(each.key); });
    if (preset != presets.end()) {
        hazards = preset->hazards;
    } else {
        const QStringList parts = text.split(QLatin1Char('/'));
        if (parts.size() != 3) return false;
        for (std::size_t k = 0; k < hazards.size(); ++k) {
            const std::optional<double> share = shareOf(parts[static_cast<qsizetype>(k)]);
            if (!share) return false;
            hazards[k] = *share;
        }
    }
    settings.hazard1 = hazards[0];
    settings.hazard2 = hazards[1];
    settings.hazard3 = hazards[2];
    return true;
}

bool setStrata(Settings& settings, const QString& text) {
    settings.strataBySegment = text == QLatin1String("segment");
    return settings.strataBySegment || text == QLatin1String("question");
}

bool setBaseline(Settings& settings, const QString& text) {
    const std::optional<int> weeks = wholeOf(text, 1);
    settings.baselineWeeks = weeks.value_or(settings.baselineWeeks);
    return weeks.has_value();
}

bool setBreakEven(Settings& settings, const QString& text) {
    const std::optional<double> share = shareOf(text);
    settings.breakEvenLowShare = share.value_or(settings.breakEvenLowShare);
    return share && *share > 0;
}

bool setRepeatDays(Settings& settings, const QString& text) {
    const std::optional<int> days = wholeOf(text, 0);
    settings.repeatDays = days.value_or(settings.repeatDays);
    return days.has_value();
}

bool setBudget(Settings& settings, const QString& text) {
    bool ok = false;
    const double budget = QLocale::c().toDouble(text, &ok);
    settings.budget = ok && !isNone(text) ? std::optional(budget) : std::nullopt;
    return isNone(text) || (ok && std::isfinite(budget) && budget >= 0);
}

struct Row {
    const char* key;
    const char* value; ///< what it may be, English, context "cli"
    bool (*set)(Settings& settings, const QString& text);
};
constexpr Row assumptionRows[] = {
    {"known_loss_rate",
     QT_TRANSLATE_NOOP("cli", "share of those who start that is lost, as 0.12 or 12%; or none"),
     setKnownLoss},
    {"tolerance",
     QT_TRANSLATE_NOOP("cli",
                       "pwc_poland_2020, pwc_global_2018_32pct_59pct, third_is_last, third_never, or "
                       "three shares who leave at the first, second, later bad experience, as 0.4/0.7/0.7"),
     setTolerance},
    {"strata", QT_TRANSLATE_NOOP("cli", "question or segment (question × segment)"), setStrata},
    {"baseline_weeks", QT_TRANSLATE_NOOP("cli", "first weeks that say what is usual in trends, from 1"),
     setBaseline},
    {"break_even_low_share",
     QT_TRANSLATE_NOOP("cli", "share of bad experiences that good ones outweigh, as 0.167"), setBreakEven},
    {"repeat_days",
     QT_TRANSLATE_NOOP("cli", "one answer of a customer to a question in so many days, 0: all count"),
     setRepeatDays},
    {"budget", QT_TRANSLATE_NOOP("cli", "for initiatives; or none"), setBudget},
};

std::pair<QString, QString> parted(const QString& pair) {
    const qsizetype at = pair.indexOf(QLatin1Char('='));
    if (at < 0) return {pair.trimmed(), QString()};
    return {pair.left(at).trimmed(), pair.mid(at + 1).trimmed()};
}

} // namespace

QString assumptionKeys() {
    QStringList keys;
    for (const Row& row : assumptionRows)
        keys << QLatin1String(row.key);
    return keys.join(QStringLiteral(", "));
}

void addSetOption(CommandLine& line) {
    QStringList meanings;
    for (const Row& row : assumptionRows)
        meanings << QLatin1String(row.key) + QStringLiteral(": ") + Cli::tr(row.value);
    line.option(
        QStringLiteral("set"), QStringLiteral("KEY=VALUE"),
        Cli::tr("Assume something else for this run; the project stays as it is. Can be given several "
                "times. %1.")
            .arg(meanings.join(QStringLiteral("; "))));
    line.several(QStringLiteral("set"));
    line.check(QStringLiteral("set"), [](const QString& pair) {
        model::Project any;
        return applyAssumptions({pair}, any);
    });
}

Result<void> applyAssumptions(const QStringList& pairs, model::Project& project) {
    Settings settings = project.settings();
    for (const QString& pair : pairs) {
        const auto [key, value] = parted(pair);
        const auto row = std::ranges::find_if(
            assumptionRows, [key = key](const Row& each) { return key == QLatin1String(each.key); });
        if (row == std::end(assumptionRows)) {
            return fail(ErrorCode::Invalid,
                        Cli::tr("--set knows no “%1”. It knows: %2.").arg(key, assumptionKeys()));
        }
        if (!row->set(settings, value)) {
            return fail(
                ErrorCode::Invalid,
                Cli::tr("“%1” is no value of “%2” in --set: %3.").arg(value, key, Cli::tr(row->value)));
        }
    }
    project.put(std::move(settings));
    return {};
}

QJsonObject assumptionsJson(const QStringList& pairs) {
    QJsonObject object;
    for (const QString& pair : pairs) {
        const auto [key, value] = parted(pair);
        object.insert(key, value);
    }
    return object;
}

} // namespace chwila::app
