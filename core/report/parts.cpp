#include "core/report/parts.h"

#include "core/base/text.h"

#include <algorithm>

namespace chwila::report {

using analysis::Finding;
using analysis::Interval;
using analysis::Literal;
using analysis::Part;
using analysis::PartArgument;
using analysis::PartFigure;
using analysis::PartFinding;
using analysis::PartOf;
using analysis::PartRow;
using analysis::PartSentence;
using analysis::PartTable;
using analysis::PartValue;
using analysis::Unit;

namespace {

// 6.4 % and 1.1 % differ 5.8 times, as a factor beside them says; 6 % and 1 % do not.
constexpr double shareToRound = 0.1;

struct ToText {
    Unit unit;
    const Telling& telling;
    bool besideFactors = false; ///< then no share is rounded to whole per cents

    const Language& language() const { return telling.language; }

    QString operator()(std::monostate) const { return {}; }
    QString operator()(bool value) const {
        return value ? language().translate("report", "yes") : language().translate("report", "no");
    }
    QString operator()(qint64 value) const { return language().number(value); }
    QString operator()(double value) const {
        switch (unit) {
        case Unit::Number:
            return language().number(value, 1);
        case Unit::Share:
        case Unit::OfAnswers:
            return language().percent(value, value > 0 && (besideFactors || value < shareToRound) ? 1 : 0);
        case Unit::Times:
            return ratioFigure(value, language());
        case Unit::PerThousand:
            return language().number(1000 * value, 0);
        case Unit::Points:
            return language().number(value, 0);
        case Unit::Minutes:
            return language().translate("report", "%1 min").arg(language().number(value, 0));
        }
        return {};
    }
    QString operator()(const Interval& value) const {
        if (unit == Unit::Share) return percentRange(value, language());
        return (*this)(value.low) + QChar(0x2013) + (*this)(value.high);
    }
    QString operator()(const PartOf& value) const {
        if (unit == Unit::OfAnswers) return lowShareText(value.part, value.whole, language());
        if (value.whole == 0) return language().translate("report", "no answers");
        const bool asPercent = unit == Unit::Share && value.whole >= fewestForPercent;
        const double share = static_cast<double>(value.part) / static_cast<double>(value.whole);
        return language()
            .translate("report", "%1 of %2")
            .arg(asPercent ? language().percent(share) : language().number(value.part),
                 language().number(value.whole));
    }
    QString operator()(const Literal& value) const {
        return value.isEmpty() ? QString() : language().translate("report", value.text);
    }
    QString operator()(const QString& value) const { return singleLine(value); }
    QString operator()(model::TouchpointId id) const { return nameOf(id, telling); }
    QString operator()(model::DepartmentId id) const {
        const model::Department* department = telling.project.find(id);
        const QString name = department ? singleLine(department->name) : QString();
        return name.isEmpty() ? language().translate("report", "a department without a name") : name;
    }
    QString operator()(const std::vector<model::TouchpointId>& ids) const {
        QStringList names;
        for (const model::TouchpointId id : ids)
            names += nameOf(id, telling);
        return listed(names, language());
    }
};

bool isNumeric(const PartTable& table, std::size_t column) {
    return std::ranges::all_of(table.rows, [&](const PartRow& row) {
        const PartValue& value = row.values[column];
        return std::holds_alternative<std::monostate>(value) || std::holds_alternative<qint64>(value)
               || std::holds_alternative<double>(value) || std::holds_alternative<Interval>(value);
    });
}

// A column in which nothing can be said is left out.
std::vector<std::size_t> shownColumns(const PartTable& table) {
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const bool filled = std::ranges::any_of(table.rows, [&](const PartRow& row) {
            return !std::holds_alternative<std::monostate>(row.values[i]);
        });
        if (!table.columns[i].title.isEmpty() && filled) shown.push_back(i);
    }
    return shown;
}

QString textOf(const PartValue& value, const ToText& form) {
    QString text = std::visit(form, value);
    const bool isNumber = std::holds_alternative<double>(value) || std::holds_alternative<qint64>(value);
    if (isNumber && text.startsWith(QLatin1Char('-'))) text[0] = QChar(0x2212); // as signedNumber() writes it
    return text;
}

ShownTable shownTable(const PartTable& table, const Telling& telling, std::size_t most) {
    const ToText plain{Unit::Number, telling};
    const bool besideFactors =
        std::ranges::count(table.columns, Unit::Times, &analysis::PartColumn::unit) > 0;
    ShownTable shown{plain(table.title), plain(table.caption), {}, {}, {}, 0};
    if (table.byTouchpoint) {
        shown.columns += telling.language.translate("report", "Touchpoint");
        shown.isNumber.push_back(false);
    }
    const std::vector<std::size_t> columns = shownColumns(table);
    for (const std::size_t i : columns) {
        shown.columns += plain(table.columns[i].title);
        shown.isNumber.push_back(isNumeric(table, i));
    }
    for (const PartRow& row : table.rows) {
        if (shown.rows.size() == most) {
            ++shown.leftOut;
            continue;
        }
        ShownTable::Row cells{{}, row.touchpoint, row.strong};
        if (table.byTouchpoint) cells.cells += nameOf(row.touchpoint, telling);
        for (const std::size_t i : columns)
            cells.cells += textOf(row.values[i], {table.columns[i].unit, telling, besideFactors});
        shown.rows.push_back(std::move(cells));
    }
    return shown;
}

} // namespace

QString partText(const PartValue& value, Unit unit, const Telling& telling) {
    return textOf(value, {unit, telling});
}

QString partSentence(const PartSentence& said, const Telling& telling) {
    if (said.text.isEmpty()) return {};
    const int count = said.count ? pluralCount(*said.count) : -1;
    QString text = telling.language.translate("report", said.text.text, nullptr, count);
    // All at once, so that a name with “%1” in it stays a name.
    QStringList arguments;
    for (const PartArgument& argument : said.arguments)
        arguments += partText(argument.value, argument.unit, telling);
    switch (arguments.size()) {
    case 0:
        return text;
    case 1:
        return text.arg(arguments[0]);
    case 2:
        return text.arg(arguments[0], arguments[1]);
    case 3:
        return text.arg(arguments[0], arguments[1], arguments[2]);
    case 4:
        return text.arg(arguments[0], arguments[1], arguments[2], arguments[3]);
    case 5:
        return text.arg(arguments[0], arguments[1], arguments[2], arguments[3], arguments[4]);
    default:
        return text.arg(arguments[0], arguments[1], arguments[2], arguments[3], arguments[4], arguments[5]);
    }
}

QString partFinding(const Finding& finding, const Telling& telling) {
    const auto part = static_cast<std::size_t>(finding.part);
    if (finding.part < 0 || part >= telling.result.parts.size()) return {};
    const std::vector<PartFinding>& own = telling.result.parts[part].findings;
    const auto row = static_cast<std::size_t>(finding.row);
    return finding.row >= 0 && row < own.size() ? partSentence(own[row].said, telling) : QString();
}

std::vector<ShownTable> shownTables(const Part& part, const Telling& telling, std::size_t most) {
    std::vector<ShownTable> all;
    for (const PartTable& table : part.tables) {
        if (!table.rows.empty()) all.push_back(shownTable(table, telling, most));
    }
    return all;
}

QStringList partSentences(const Part& part, const Telling& telling) {
    QStringList sentences;
    for (const PartFigure& figure : part.figures) {
        if (figure.title.isEmpty() || std::holds_alternative<std::monostate>(figure.value)) continue;
        sentences += telling.language.translate("report", "%1: %2.")
                         .arg(partText(figure.title, Unit::Number, telling),
                              partText(figure.value, figure.unit, telling));
    }
    for (const PartSentence& said : part.said)
        sentences += partSentence(said, telling);
    return sentences;
}

QStringList partsOf(model::TouchpointId touchpoint, const Telling& telling) {
    QStringList sentences;
    for (const Part& part : telling.result.parts) {
        for (const auto& [id, said] : part.ofTouchpoints) {
            if (id == touchpoint) sentences += partSentence(said, telling);
        }
    }
    return sentences;
}

namespace {

/// Of a column of numbers: enough that no word of its title is broken.
double numberWeight(const QString& title) {
    qsizetype longest = 0;
    for (const QString& word : title.split(QLatin1Char(' ')))
        longest = std::max(longest, word.size());
    return std::clamp(0.105 * static_cast<double>(longest), 0.8, 1.3);
}

/// Of a column of words; "36 % of 20,000" stays on its line where thousands have answered.
double wordsWeight(const ShownTable& table, qsizetype column) {
    if (column == 0) return 1.6;
    const bool figures = std::ranges::all_of(table.rows, [column](const ShownTable::Row& row) {
        return row.cells[column].isEmpty() || row.cells[column].front().isDigit();
    });
    return figures ? 1.7 : 1.4;
}

} // namespace

TableBlock tableBlock(const ShownTable& table) {
    TableBlock block;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const bool number = table.isNumber[static_cast<std::size_t>(i)];
        const double weight = number ? numberWeight(table.columns[i]) : wordsWeight(table, i);
        block.columns.push_back(
            {table.columns[i], weight, number ? Column::Align::Right : Column::Align::Left});
    }
    for (const ShownTable::Row& row : table.rows) {
        std::vector<Cell> cells;
        for (const QString& text : row.cells) {
            Cell cell;
            if (!text.isEmpty()) cell.text.runs = {{text, row.strong}};
            cells.push_back(std::move(cell));
        }
        block.rows.push_back(std::move(cells));
    }
    return block;
}

} // namespace chwila::report
