#include "app/commands/mining_options.h"

namespace chwila::app {

namespace {

struct DateOrderRow {
    const char* key;
    feedback::DateOrder order;
};
constexpr DateOrderRow dateOrders[] = {
    {"ymd", feedback::DateOrder::YearMonthDay},
    {"dmy", feedback::DateOrder::DayMonthYear},
    {"mdy", feedback::DateOrder::MonthDayYear},
    {"unix", feedback::DateOrder::UnixTime},
};

struct ColumnRow {
    const char* option;
    const char* meaning;
    QString mining::LogReading::*member;
};
constexpr ColumnRow columnRows[] = {
    {"case", QT_TRANSLATE_NOOP("cli", "Column that tells the customer; else guessed."),
     &mining::LogReading::caseColumn},
    {"activity", QT_TRANSLATE_NOOP("cli", "Column that tells what happened; else guessed."),
     &mining::LogReading::activityColumn},
    {"time", QT_TRANSLATE_NOOP("cli", "Column of the time; else guessed."), &mining::LogReading::timeColumn},
    {"department", QT_TRANSLATE_NOOP("cli", "Column of the department; else guessed."),
     &mining::LogReading::departmentColumn},
    {"channel", QT_TRANSLATE_NOOP("cli", "Column of the channel; else guessed."),
     &mining::LogReading::channelColumn},
};

/// A number of that option, or `otherwise`; nothing where it is none or off its range.
std::optional<double> numberOf(const CommandLine& line, const QString& option, double otherwise, double least,
                               double most) {
    if (!line.has(option)) return otherwise;
    bool ok = false;
    const double value = line.value(option).toDouble(&ok);
    return ok && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

} // namespace

void addMiningOptions(CommandLine& line) {
    line.option({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("OUT.chwila"),
                Cli::tr("Make a project with the journey that the log shows."));
    line.option(
        QStringLiteral("onto"), QStringLiteral("FILE.chwila"),
        Cli::tr("Compare with a journey drawn in this project; nothing is changed without --accept."));
    line.option(QStringLiteral("journey"), QStringLiteral("NAME"),
                Cli::tr("With --onto: the drawn journey, by name or number; else the first one."));
    line.flag(QStringLiteral("accept"),
              Cli::tr("With --onto: keep what was seen and take the measured shares over; can be undone."));
    line.option(QStringLiteral("add"), QStringLiteral("PERCENT"),
                Cli::tr("With --accept: draw moves that at least so many of those who leave take."));
    line.option(QStringLiteral("match"), QStringLiteral("ACTIVITY=TOUCHPOINT"),
                Cli::tr("With --onto: which touchpoint an activity is; may be given several times."));
    line.option(
        QStringLiteral("min-share"), QStringLiteral("PERCENT"),
        Cli::tr("Links that fewer of those who go on take are left out, the best one stays; else 5."));
    line.option(
        QStringLiteral("cover"), QStringLiteral("PERCENT"),
        Cli::tr("With -o: draw the most frequent activities, until so many customers do nothing else; "
                "100 draws all. Else 90, or all where there are at most 12."));
    line.option(QStringLiteral("min-dependency"), QStringLiteral("NUMBER"),
                Cli::tr("Links whose order is less certain, from -1 to 1, are left out, too."));
    line.option(QStringLiteral("merge"), QStringLiteral("MINUTES"),
                Cli::tr("Count the same thing again within so many minutes as once; usually 30."));
    line.option(QStringLiteral("finished"), QStringLiteral("ACTIVITY"),
                Cli::tr("Who ends here is through, who ends elsewhere lost; may be given several times."));
    line.several(QStringLiteral("match"));
    line.several(QStringLiteral("finished"));
    line.option(QStringLiteral("name"), QStringLiteral("TEXT"),
                Cli::tr("Name of the new journey; else that of the log."));
    for (const ColumnRow& row : columnRows)
        line.option(QLatin1String(row.option), QStringLiteral("COLUMN"), Cli::tr(row.meaning));
    line.option(QStringLiteral("dates"), QStringLiteral("ORDER"),
                Cli::tr("How dates are written: ymd, dmy, mdy or unix; else guessed."));
    QStringList orders;
    for (const DateOrderRow& row : dateOrders)
        orders += QLatin1String(row.key);
    line.choice(QStringLiteral("dates"), orders);
    line.option(QStringLiteral("format"), QStringLiteral("FORM"),
                Cli::tr("text (sentences, as by default) or json (every number)."));
}

std::optional<MiningNumbers> readNumbers(const CommandLine& line, Console& console) {
    MiningNumbers numbers;
    struct Row {
        const char* option;
        double otherwise, least, most, unit;
        double MiningNumbers::*member;
    };
    constexpr Row rows[] = {
        {"min-share", 5, 0, 100, 0.01, &MiningNumbers::leastShare},
        {"min-dependency", -1, -1, 1, 1, &MiningNumbers::leastDependency},
        {"merge", 0, 0, 1e6, 1, &MiningNumbers::mergeMinutes},
        {"add", 200, 0, 200, 0.01, &MiningNumbers::addShare},
        {"cover", -1, 0, 100, 0.01, &MiningNumbers::cover},
    };
    for (const Row& row : rows) {
        const QString option = QLatin1String(row.option);
        const auto value = numberOf(line, option, row.otherwise, row.least, row.most);
        if (!value) {
            console.wrongUsage(Cli::tr("“%1” of --%2 is no number from %3 to %4.")
                                   .arg(line.value(option), option, QString::number(row.least),
                                        QString::number(row.most, 'f', 0)),
                               QStringLiteral("mine"));
            return std::nullopt;
        }
        numbers.*row.member = *value * row.unit;
    }
    return numbers;
}

Result<void> setColumns(const CommandLine& line, mining::LogSample& sample) {
    for (const ColumnRow& row : columnRows) {
        const QString option = QLatin1String(row.option);
        if (!line.has(option)) continue;
        const QString column = line.value(option);
        if (!column.isEmpty() && !sample.columns.contains(column)) {
            return fail(ErrorCode::NotFound,
                        Cli::tr("The log has no column “%1”. It has: %2.")
                            .arg(column, sample.columns.join(QStringLiteral(", "))),
                        {}, {sample.path, 0, 0});
        }
        sample.reading.*row.member = column;
    }
    const QString& customer = sample.reading.caseColumn;
    if (!customer.isEmpty() && customer == sample.reading.activityColumn) {
        return fail(
            ErrorCode::Invalid,
            Cli::tr("“%1” cannot tell both the customer and what happened; say --case and --activity.")
                .arg(customer),
            {}, {sample.path, 0, 0});
    }
    if (!line.has(QStringLiteral("dates"))) return {};
    const QString dates = line.value(QStringLiteral("dates"));
    for (const DateOrderRow& row : dateOrders) {
        if (dates != QLatin1String(row.key)) continue;
        sample.reading.dateOrder = row.order;
        return {};
    }
    return {};
}

std::optional<int> wrongCombination(const CommandLine& line, Console& console) {
    const QString format = line.value(QStringLiteral("format"));
    QString sentence;
    if (line.has(QStringLiteral("output")) && line.has(QStringLiteral("onto"))) {
        sentence = Cli::tr("Only one of -o and --onto can be given.");
    } else if (line.has(QStringLiteral("accept")) && !line.has(QStringLiteral("onto"))) {
        sentence = Cli::tr("--accept goes with --onto FILE.chwila.");
    } else if (!format.isEmpty() && format != QLatin1String("json") && format != QLatin1String("text")) {
        sentence = Cli::tr("There is no format “%1”, only text and json.").arg(format);
    }
    constexpr std::pair<const char*, const char*> needs[] = {{"journey", "onto"},
                                                             {"match", "onto"},
                                                             {"add", "accept"},
                                                             {"finished", "output"},
                                                             {"cover", "output"}};
    for (const auto& [option, other] : needs) {
        if (sentence.isEmpty() && line.has(QLatin1String(option)) && !line.has(QLatin1String(other)))
            sentence = Cli::tr("--%1 goes with --%2.").arg(QLatin1String(option), QLatin1String(other));
    }
    if (sentence.isEmpty()) return std::nullopt;
    return console.wrongUsage(sentence, QStringLiteral("mine"));
}

} // namespace chwila::app
