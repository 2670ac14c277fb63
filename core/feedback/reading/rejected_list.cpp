#include "core/feedback/reading/rejected_list.h"

#include "core/base/csv_cell.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace chwila::feedback {

namespace {

constexpr std::array added{"chwila_reason", "chwila_line", "chwila_text"};

/// A column of a list that was mended and imported.
bool isOurs(const QString& title) {
    return title.startsWith(QLatin1String("chwila_"));
}

/// Columns of all rows, in order of first appearance.
QStringList titlesOf(const std::vector<Rejected>& rejected) {
    QStringList titles;
    for (const Rejected& row : rejected) {
        for (const auto& [title, cell] : row.cells) {
            if (!isOurs(title) && !titles.contains(title)) titles += title;
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

QString headOf(const QStringList& titles) {
    QStringList head;
    for (const QString& title : titles)
        head += csvCell(title);
    for (const char* title : added)
        head += QLatin1String(title);
    return QChar(0xFEFF) + head.join(QLatin1Char(',')) + QLatin1String("\r\n");
}

QString lineOf(const Rejected& row, const QStringList& titles) {
    QStringList cells;
    for (const QString& title : titles)
        cells += csvCell(valueOf(row, title));
    cells += {csvCell(row.reason), QString::number(row.position.line), csvCell(row.text)};
    return cells.join(QLatin1Char(',')) + QLatin1String("\r\n");
}

tl::unexpected<Error> cannotBeWritten(const QString& path, const QString& detail) {
    return fail(
        ErrorCode::Io,
        QCoreApplication::translate("feedback", "“%1” cannot be written; choose another folder.").arg(path),
        detail);
}

} // namespace

RejectedWriter::RejectedWriter(const QString& path, QStringList titles)
    : m_file(path), m_path(path), m_titles(std::move(titles)) {
    m_titles.removeIf([](const QString& title) { return isOurs(title); });
}

Result<std::unique_ptr<RejectedWriter>> RejectedWriter::open(const QString& path, const QStringList& titles) {
    std::unique_ptr<RejectedWriter> writer(new RejectedWriter(path, titles));
    if (!writer->m_file.open()) return writer->failed();
    const QByteArray head = headOf(writer->m_titles).toUtf8();
    if (writer->m_file.device().write(head) != head.size()) return writer->failed();
    return writer;
}

Result<void> RejectedWriter::add(const Rejected& rejected) {
    const QByteArray line = lineOf(rejected, m_titles).toUtf8();
    if (m_file.device().write(line) != line.size()) return failed();
    ++m_count;
    return {};
}

Result<void> RejectedWriter::finish() {
    if (!m_file.commit()) return failed();
    return {};
}

tl::unexpected<Error> RejectedWriter::failed() const {
    return cannotBeWritten(m_path, m_file.errorString());
}

Result<void> writeRejected(const QString& path, const std::vector<Rejected>& rejected) {
    auto writer = RejectedWriter::open(path, titlesOf(rejected));
    if (!writer) return fail(writer.error());
    for (const Rejected& row : rejected) {
        if (Result<void> added = (*writer)->add(row); !added) return added;
    }
    return (*writer)->finish();
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
