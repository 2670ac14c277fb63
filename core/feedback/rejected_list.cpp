#include "core/feedback/rejected_list.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <array>

namespace chwila::feedback {

namespace {

constexpr std::array added{"chwila_reason", "chwila_line", "chwila_column", "chwila_text"};

QString csvCell(QString text) {
    bool isNumber = false;
    text.toDouble(&isNumber);
    if (!text.isEmpty() && !isNumber && QStringLiteral("=+-@\t\r").contains(text.front())) {
        text.prepend(QLatin1Char('\''));
    }
    const bool quote = text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"'))
                       || text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r'));
    if (!quote) return text;
    text.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

/// Columns of all rows, in order of first appearance.
QStringList titlesOf(const std::vector<Rejected>& rejected) {
    QStringList titles;
    for (const Rejected& row : rejected) {
        for (const auto& [title, cell] : row.cells) {
            const bool ours = title.startsWith(QLatin1String("chwila_")); // of a list that was imported
            if (!ours && !titles.contains(title)) titles += title;
        }
    }
    return titles;
}

QString valueOf(const Rejected& row, const QString& title) {
    for (const auto& [known, cell] : row.cells) {
        if (known == title) return cell;
    }
    return {};
}

} // namespace

QByteArray rejectedCsv(const std::vector<Rejected>& rejected) {
    const QStringList titles = titlesOf(rejected);
    QStringList head;
    for (const QString& title : titles)
        head += csvCell(title);
    for (const char* title : added)
        head += QLatin1String(title);
    QString text = QChar(0xFEFF) + head.join(QLatin1Char(',')) + QLatin1String("\r\n");
    for (const Rejected& row : rejected) {
        QStringList cells;
        for (const QString& title : titles)
            cells += csvCell(valueOf(row, title));
        cells += {csvCell(row.reason), QString::number(row.position.line),
                  QString::number(row.position.column), csvCell(row.text)};
        text += cells.join(QLatin1Char(',')) + QLatin1String("\r\n");
    }
    return text.toUtf8();
}

Result<void> writeRejected(const QString& path, const std::vector<Rejected>& rejected) {
    QSaveFile file(path);
    const QByteArray bytes = rejectedCsv(rejected);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(ErrorCode::Io,
                    QCoreApplication::translate("feedback", "“%1” cannot be written; choose another folder.")
                        .arg(path),
                    file.errorString());
    }
    return {};
}

QString cellsToText(const std::vector<std::pair<QString, QString>>& cells) {
    if (cells.empty()) return {};
    QJsonArray array;
    for (const auto& [title, cell] : cells) {
        array.append(title);
        array.append(cell);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<std::pair<QString, QString>> cellsFromText(const QString& text) {
    std::vector<std::pair<QString, QString>> cells;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (qsizetype i = 0; i + 1 < array.size(); i += 2)
        cells.emplace_back(array[i].toString(), array[i + 1].toString());
    return cells;
}

} // namespace chwila::feedback
