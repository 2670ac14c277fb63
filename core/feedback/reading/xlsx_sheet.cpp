// Office Open XML (ECMA-376 part 1, section 18): sheets, shared strings, styles for dates.
#include "core/feedback/reading/sheet_source.h"
#include "core/feedback/reading/xlsx_parts.h"
#include "core/feedback/words.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

namespace chwila::feedback {

namespace {

constexpr qint64 mostSharedUnits = qint64{256} << 20; // 512 MB of texts

/// "_x000D_" stands for a character that XML cannot hold.
QString unescaped(QString text) {
    for (qsizetype at = text.indexOf(QLatin1String("_x")); at >= 0;
         at = text.indexOf(QLatin1String("_x"), at + 1)) {
        if (at + 6 >= text.size() || text[at + 6] != u'_') continue;
        bool ok = false;
        const ushort code = QStringView(text).mid(at + 2, 4).toUShort(&ok, 16);
        if (ok) text.replace(at, 7, QChar(code));
    }
    return text;
}

/// The text of <si> or <is>: its <t> parts, without the reading aids of <rPh>.
QString richText(QXmlStreamReader& xml) {
    QString text;
    const auto end = xml.name().toString();
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == end) break;
        if (token != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("t")) {
            text += xml.readElementText(QXmlStreamReader::SkipChildElements);
        } else if (xml.name() == QLatin1String("rPh")) {
            xml.skipCurrentElement();
        }
    }
    return unescaped(text);
}

Result<std::vector<QString>> readSharedStrings(const ZipArchive& archive, const QString& part,
                                               const QString& path) {
    std::vector<QString> texts;
    if (part.isEmpty() || !archive.has(part)) return texts;
    const Result<std::unique_ptr<QIODevice>> device = archive.entry(part);
    if (!device) return fail(device.error());
    QXmlStreamReader xml(device->get());
    qint64 units = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("si")) continue;
        texts.push_back(richText(xml));
        units += texts.back().size() + 16;
        if (units > mostSharedUnits) {
            return fail(ErrorCode::Invalid,
                        Words::tr("The workbook holds more than 512 MB of texts. Save the sheet as CSV."), {},
                        {path, 0, 0});
        }
    }
    if (xml.hasError()) return fail(sheetError(xml, path, 0));
    return texts;
}

/// Whether a number format shows a day or a time of day (ECMA-376 part 1, 18.8.30 and 18.8.31).
bool showsDate(int id, const QString& code) {
    const bool builtIn = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    if (builtIn) return true;
    bool quoted = false;
    bool bracket = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u'"') {
            quoted = !quoted;
        } else if (quoted) {
            continue;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i; // the next one is a letter, a gap or a filler
        } else if (c == u'[' || c == u']') {
            bracket = c == u'[';
            // Elapsed hours are an amount of time, not a day.
            const QChar unit = bracket && i + 1 < code.size() ? code[i + 1].toLower() : QChar();
            if (unit == u'h' || unit == u's' || unit == u'm') return false;
        } else if (!bracket && QStringLiteral("ymdhs").contains(c.toLower())) {
            return !code.startsWith(QLatin1String("General"), Qt::CaseInsensitive);
        }
    }
    return false;
}

/// What a cell style makes of a number.
enum class Shown : std::uint8_t { Number, Date, Percent };

Shown shownBy(int id, const QString& code) {
    if (showsDate(id, code)) return Shown::Date;
    const bool builtIn = id == 9 || id == 10; // "0%" and "0.00%"
    static const QRegularExpression quoted(QStringLiteral("\"[^\"]*\"|\\\\."));
    return builtIn || QString(code).remove(quoted).contains(u'%') ? Shown::Percent : Shown::Number;
}

/// For each cell style.
std::vector<Shown> readStyles(const ZipArchive& archive, const QString& part) {
    std::vector<Shown> styles;
    const auto device = archive.entry(part);
    if (part.isEmpty() || !device) return styles;
    QXmlStreamReader xml(device->get());
    QHash<int, QString> codes;
    bool inCells = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (xml.name() == QLatin1String("cellXfs")) inCells = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement) continue;
        const auto attributes = xml.attributes();
        const int id = attributes.value(QLatin1String("numFmtId")).toInt();
        if (xml.name() == QLatin1String("numFmt")) {
            codes.insert(id, attributes.value(QLatin1String("formatCode")).toString());
        } else if (inCells && xml.name() == QLatin1String("xf")) {
            styles.push_back(shownBy(id, codes.value(id)));
        }
    }
    return styles;
}

/// A day counted from 1900 (with its 29 February 1900 that never was) or from 1904.
QString serialDate(double serial, bool from1904) {
    if (!(serial >= 0) || serial >= 2958466) return sheetNumber(serial); // beyond the year 9999
    const qint64 milliseconds = std::llround(serial * 86400) * 1000;
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(milliseconds % 86400000));
    const qint64 days = milliseconds / 86400000;
    if (days == 0 && !from1904) return time.toString(QStringLiteral("hh:mm:ss"));
    const QDate start = from1904 ? QDate(1904, 1, 1) : days < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QString day = start.addDays(days).toString(Qt::ISODate);
    return milliseconds % 86400000 == 0 ? day : day + time.toString(QStringLiteral(" hh:mm:ss"));
}

/// "AB12" → 27; −1 where there is none.
qsizetype columnOf(QStringView reference) {
    qsizetype column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z') break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > mostSheetColumns) return -1;
    }
    return column - 1;
}

class XlsxSheet final : public SheetSource {
  public:
    XlsxSheet(std::shared_ptr<ZipArchive> archive, std::unique_ptr<QIODevice> device, QString path,
              bool from1904)
        : m_archive(std::move(archive)),
          m_device(std::move(device)),
          m_path(std::move(path)),
          m_from1904(from1904),
          m_xml(m_device.get()) {}

    std::shared_ptr<const std::vector<QString>> texts; // of the whole workbook
    std::vector<Shown> styles;

    double fraction() const override {
        const auto size = static_cast<double>(m_device->size());
        return size > 0 ? std::min(1.0, static_cast<double>(m_xml.characterOffset()) / size) : -1;
    }

    Result<bool> next(SheetRow& row) override {
        row.cells.clear();
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement) {
                if (m_xml.name() == QLatin1String("row") && !row.cells.empty()) return true;
                if (m_xml.name() == QLatin1String("sheetData")) return false;
            }
            if (token != QXmlStreamReader::StartElement) continue;
            if (m_xml.name() == QLatin1String("row")) {
                bool given = false;
                const qint64 number = m_xml.attributes().value(QLatin1String("r")).toLongLong(&given);
                row.number = m_row = given ? number : m_row + 1;
                m_column = -1;
            } else if (m_xml.name() == QLatin1String("c")) {
                if (!readCell(row)) return fail(sheetError(m_xml, m_path, m_row));
            }
        }
        if (m_xml.hasError()) return fail(sheetError(m_xml, m_path, m_row));
        return false;
    }

  private:
    bool readCell(SheetRow& row) {
        const auto attributes = m_xml.attributes();
        const QStringView reference = attributes.value(QLatin1String("r"));
        m_column = reference.isEmpty() ? m_column + 1 : columnOf(reference);
        if (m_column < 0 || m_column >= mostSheetColumns) {
            m_xml.raiseError(QStringLiteral("column out of range"));
            return false;
        }
        const QString type = attributes.value(QLatin1String("t")).toString();
        const auto style = static_cast<std::size_t>(attributes.value(QLatin1String("s")).toUInt());
        QString text;
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement && m_xml.name() == QLatin1String("c")) break;
            if (token != QXmlStreamReader::StartElement) continue;
            if (m_xml.name() == QLatin1String("v")) {
                text = cellText(type, style, m_xml.readElementText(QXmlStreamReader::SkipChildElements));
            } else if (m_xml.name() == QLatin1String("is")) {
                text = richText(m_xml);
            } else {
                m_xml.skipCurrentElement(); // the formula; its result is what counts
            }
        }
        if (text.isEmpty()) return !m_xml.hasError();
        const auto at = static_cast<std::size_t>(m_column);
        if (row.cells.size() <= at) row.cells.resize(at + 1);
        row.cells[at] = text;
        return !m_xml.hasError();
    }

    QString cellText(const QString& type, std::size_t style, const QString& value) const {
        if (type == QLatin1String("s")) {
            const auto index = static_cast<std::size_t>(value.toULongLong());
            return index < texts->size() ? (*texts)[index] : QString();
        }
        if (type == QLatin1String("b")) return sheetTruth(isXlsxTrue(value));
        if (type == QLatin1String("str") || type == QLatin1String("inlineStr")) return unescaped(value);
        if (type == QLatin1String("e") || type == QLatin1String("d")) return value;
        bool ok = false;
        const double number = value.toDouble(&ok);
        if (!ok || !std::isfinite(number)) return value;
        const Shown shown = style < styles.size() ? styles[style] : Shown::Number;
        if (shown == Shown::Percent) return sheetPercent(number);
        return shown == Shown::Date ? serialDate(number, m_from1904) : sheetNumber(number);
    }

    std::shared_ptr<ZipArchive> m_archive; // outlives the device
    std::unique_ptr<QIODevice> m_device;
    QString m_path;
    bool m_from1904;
    QXmlStreamReader m_xml;
    qint64 m_row = 0;
    qsizetype m_column = -1;
};

class XlsxBook final : public SheetBook {
  public:
    XlsxBook(std::shared_ptr<ZipArchive> archive, QString path)
        : m_archive(std::move(archive)), m_path(std::move(path)) {}

    Result<QStringList> sheets() override {
        if (Result<void> known = readParts(); !known) return fail(known.error());
        QStringList names;
        for (const XlsxPart& sheet : m_book->sheets)
            names += sheet.name;
        return names;
    }

    Result<std::unique_ptr<SheetSource>> sheet(const QString& name) override {
        if (Result<void> known = readParts(); !known) return fail(known.error());
        const auto at = std::ranges::find(m_book->sheets, name, &XlsxPart::name);
        if (at == m_book->sheets.end()) {
            return fail(ErrorCode::NotFound, Words::tr("There is no sheet “%1” in the workbook.").arg(name),
                        {}, {m_path, 0, 0});
        }
        if (Result<void> known = readTexts(); !known) return fail(known.error());
        Result<std::unique_ptr<QIODevice>> device = m_archive->entry(at->part);
        if (!device) return fail(device.error());
        auto source = std::make_unique<XlsxSheet>(m_archive, *std::move(device), m_path, m_book->from1904);
        source->texts = m_texts;
        source->styles = m_styles;
        return source;
    }

  private:
    Result<void> readParts() {
        if (m_book) return {};
        Result<XlsxParts> book = readXlsxParts(*m_archive);
        if (!book) return fail(book.error());
        m_book = *std::move(book);
        return {};
    }
    Result<void> readTexts() {
        if (m_texts) return {};
        Result<std::vector<QString>> texts = readSharedStrings(*m_archive, m_book->sharedStrings, m_path);
        if (!texts) return fail(texts.error());
        m_texts = std::make_shared<const std::vector<QString>>(*std::move(texts));
        m_styles = readStyles(*m_archive, m_book->styles);
        return {};
    }

    std::shared_ptr<ZipArchive> m_archive;
    QString m_path;
    std::optional<XlsxParts> m_book;
    std::shared_ptr<const std::vector<QString>> m_texts;
    std::vector<Shown> m_styles;
};

} // namespace

std::shared_ptr<SheetBook> openXlsxBook(std::shared_ptr<ZipArchive> archive, const QString& path) {
    return std::make_shared<XlsxBook>(std::move(archive), path);
}

} // namespace chwila::feedback
