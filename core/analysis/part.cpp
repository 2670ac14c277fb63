#include "core/analysis/part.h"

#include "core/feedback/redaction.h"

#include <QLocale>

#include <algorithm>

namespace chwila::analysis {

namespace {

QString figureText(double value) {
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

struct ToFile {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(bool value) const { return QString::number(int(value)); }
    QString operator()(qint64 value) const { return QString::number(value); }
    QString operator()(double value) const { return figureText(value); }
    QString operator()(const Interval& value) const {
        return figureText(value.low) + QLatin1Char(' ') + figureText(value.high);
    }
    QString operator()(const PartOf& value) const {
        return QStringLiteral("%1/%2").arg(value.part).arg(value.whole);
    }
    QString operator()(const Literal& value) const { return QString::fromUtf8(value.text); }
    QString operator()(const QString& value) const { return value; }
    template <class Record>
    QString operator()(Id<Record> id) const {
        return QString::number(id.value);
    }
    QString operator()(const std::vector<model::TouchpointId>& ids) const {
        QStringList words;
        for (const model::TouchpointId id : ids)
            words += QString::number(id.value);
        return words.join(QLatin1Char(' '));
    }
};

QString fileText(const PartValue& value) {
    return std::visit(ToFile{}, value);
}

} // namespace

const PartValue& valueIn(const PartTable& table, const PartRow& row, Literal column) {
    static const PartValue nothing;
    const auto at = std::ranges::find(table.columns, column, &PartColumn::key);
    Q_ASSERT(at != table.columns.end());
    if (at == table.columns.end()) return nothing;
    return row.values[static_cast<std::size_t>(at - table.columns.begin())];
}

std::optional<double> numberIn(const PartTable& table, const PartRow& row, Literal column) {
    const PartValue& value = valueIn(table, row, column);
    if (const auto* number = std::get_if<double>(&value)) return *number;
    if (const auto* whole = std::get_if<qint64>(&value)) return static_cast<double>(*whole);
    return std::nullopt;
}

std::vector<std::pair<QString, QString>> cellsOf(const std::vector<Part>& parts,
                                                 model::TouchpointId touchpoint) {
    static const PartValue nothing;
    std::vector<std::pair<QString, QString>> cells;
    for (const Part& part : parts) {
        for (const PartTable& table : part.tables) {
            if (!table.byTouchpoint) continue;
            const auto row = std::ranges::find(table.rows, touchpoint, &PartRow::touchpoint);
            for (std::size_t i = 0; i < table.columns.size(); ++i) {
                if (table.columns[i].key.isEmpty()) continue;
                const QString name = QString::fromUtf8(table.key.text) + QLatin1Char('_')
                                     + QString::fromUtf8(table.columns[i].key.text);
                cells.emplace_back(name, fileText(row == table.rows.end() ? nothing : row->values[i]));
            }
        }
    }
    return cells;
}

void keepFromOthers(std::vector<Part>& parts, int smallest, bool redact) {
    for (Part& part : parts) {
        for (PartTable& table : part.tables) {
            std::erase_if(table.rows, [&](const PartRow& row) {
                return row.group && *row.group > 0 && *row.group < smallest;
            });
            if (!redact) continue;
            for (PartRow& row : table.rows) {
                for (PartValue& value : row.values) {
                    if (auto* text = std::get_if<QString>(&value)) feedback::redact(*text);
                }
            }
        }
    }
}

} // namespace chwila::analysis
