// OpenDocument spreadsheets (OASIS OpenDocument 1.3 part 3, sections 9 and 19): content.xml as a stream.
#include "core/feedback/reading/sheet_source.h"
#include "core/feedback/words.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <optional>

namespace chwila::feedback {

namespace {

constexpr qint64 mostRepeats = 1048576; // rows of the largest sheet
const QString contentPart = QStringLiteral("content.xml");

/// Goes to the next sheet of the workbook itself; tables within tracked changes or links are passed over.
bool toNextTable(QXmlStreamReader& xml) {
    static const QStringList around{QStringLiteral("document-content"), QStringLiteral("document"),
                                    QStringLiteral("body"), QStringLiteral("spreadsheet")};
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("table")) return true;
        if (!around.contains(xml.name().toString())) xml.skipCurrentElement();
    }
    return false;
}

QStringView attribute(const QXmlStreamAttributes& attributes, QLatin1String name) {
    for (const QXmlStreamAttribute& each : attributes) {
        if (each.name() == name) return each.value();
    }
    return {};
}

qint64 repeats(const QXmlStreamAttributes& attributes, QLatin1String name) {
    const qint64 count = attribute(attributes, name).toLongLong();
    return std::clamp<qint64>(count, 1, mostRepeats);
}

/// "PT10H30M05S" → "10:30:05".
QString timeOf(QStringView duration) {
    static const QRegularExpression form(QStringLiteral("^PT(\\d+)H(\\d+)M(\\d+)(?:[.,]\\d+)?S$"));
    const QRegularExpressionMatch match = form.match(duration.toString());
    if (!match.hasMatch()) return duration.toString();
    return QStringLiteral("%1:%2:%3")
        .arg(match.captured(1), 2, u'0')
        .arg(match.captured(2), 2, u'0')
        .arg(match.captured(3), 2, u'0');
}

/// The paragraphs of a cell, as lines. Comments on the cell are not its text.
void readParagraph(QXmlStreamReader& xml, QString& text) {
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        switch (xml.readNext()) {
        case QXmlStreamReader::Characters:
            text += xml.text();
            break;
        case QXmlStreamReader::StartElement:
            if (xml.name() == QLatin1String("s")) {
                const qint64 count = attribute(xml.attributes(), QLatin1String("c")).toLongLong();
                text += QString(std::clamp<qint64>(count, 1, 10000), u' ');
            } else if (xml.name() == QLatin1String("tab")) {
                text += u'\t';
            } else if (xml.name() == QLatin1String("line-break")) {
                text += u'\n';
            } else if (xml.name() == QLatin1String("annotation") || xml.name() == QLatin1String("note")) {
                xml.skipCurrentElement();
                break;
            }
            ++depth;
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        default:
            break;
        }
    }
}

class OdsSheet final : public SheetSource {
  public:
    OdsSheet(std::shared_ptr<ZipArchive> archive, std::unique_ptr<QIODevice> device, QString path)
        : m_archive(std::move(archive)),
          m_device(std::move(device)),
          m_path(std::move(path)),
          m_xml(m_device.get()) {}

    bool goTo(const QString& sheet) {
        while (toNextTable(m_xml)) {
            if (attribute(m_xml.attributes(), QLatin1String("name")) == sheet) return true;
            m_xml.skipCurrentElement();
        }
        return false;
    }

    double fraction() const override {
        const auto size = static_cast<double>(m_device->size());
        return size > 0 ? std::min(1.0, static_cast<double>(m_xml.characterOffset()) / size) : -1;
    }

    Result<bool> next(SheetRow& row) override {
        if (m_pending > 0) { // the same row again
            --m_pending;
            row.number = ++m_row;
            row.cells = m_last;
            return true;
        }
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement && m_xml.name() == QLatin1String("table")) return false;
            if (token != QXmlStreamReader::StartElement) continue;
            if (m_xml.name() == QLatin1String("table-row")) {
                if (!readRow(row)) break;
                if (!row.cells.empty()) return true;
            } else if (m_xml.name() == QLatin1String("shapes")) {
                m_xml.skipCurrentElement();
            }
        }
        if (m_xml.hasError()) return fail(sheetError(m_xml, m_path, m_row));
        return false;
    }

  private:
    bool readRow(SheetRow& row) {
        const qint64 count = repeats(m_xml.attributes(), QLatin1String("number-rows-repeated"));
        row.cells.clear();
        row.number = m_row + 1;
        qint64 column = 0;
        while (m_xml.readNextStartElement()) {
            const bool isCell = m_xml.name() == QLatin1String("table-cell")
                                || m_xml.name() == QLatin1String("covered-table-cell");
            if (!isCell) {
                m_xml.skipCurrentElement();
                continue;
            }
            const qint64 width = repeats(m_xml.attributes(), QLatin1String("number-columns-repeated"));
            const QString text = readCell();
            if (!text.isEmpty()) {
                if (column + width > mostSheetColumns) {
                    m_xml.raiseError(QStringLiteral("column out of range"));
                    return false;
                }
                row.cells.resize(static_cast<std::size_t>(column));
                row.cells.insert(row.cells.end(), static_cast<std::size_t>(width), text);
            }
            column += width;
        }
        if (row.cells.empty()) {
            m_row += count;
        } else {
            ++m_row;
            m_pending = count - 1;
            m_last = count > 1 ? row.cells : std::vector<QString>();
        }
        return !m_xml.hasError();
    }

    /// From the start of a cell to its end. The value, not how it is shown, except for texts.
    QString readCell() {
        const auto attributes = m_xml.attributes();
        const QString type = attribute(attributes, QLatin1String("value-type")).toString();
        const QString value = attribute(attributes, QLatin1String("value")).toString();
        const QString date = attribute(attributes, QLatin1String("date-value")).toString();
        const QString time = timeOf(attribute(attributes, QLatin1String("time-value")));
        const QString truth = attribute(attributes, QLatin1String("boolean-value")).toString();
        const QString string = attribute(attributes, QLatin1String("string-value")).toString();
        QString shown;
        int paragraphs = 0;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("p")) {
                if (paragraphs++ > 0) shown += u'\n';
                readParagraph(m_xml, shown);
            } else {
                m_xml.skipCurrentElement();
            }
        }
        if (type == QLatin1String("date")) return QString(date).replace(u'T', u' ');
        if (type == QLatin1String("time")) return time;
        if (type == QLatin1String("boolean")) return sheetTruth(truth == QLatin1String("true"));
        if (type == QLatin1String("string")) return string.isEmpty() ? shown : string;
        if (type.isEmpty()) return shown;
        bool ok = false;
        const double number = value.toDouble(&ok);
        if (!ok) return value;
        return type == QLatin1String("percentage") ? sheetPercent(number) : sheetNumber(number);
    }

    std::shared_ptr<ZipArchive> m_archive; // outlives the device
    std::unique_ptr<QIODevice> m_device;
    QString m_path;
    QXmlStreamReader m_xml;
    qint64 m_row = 0;
    qint64 m_pending = 0;
    std::vector<QString> m_last;
};

Result<QStringList> sheetNames(const ZipArchive& archive, const QString& path) {
    const Result<std::unique_ptr<QIODevice>> device = archive.entry(contentPart);
    if (!device) return fail(device.error());
    QXmlStreamReader xml(device->get());
    QStringList names;
    while (toNextTable(xml)) {
        names += attribute(xml.attributes(), QLatin1String("name")).toString();
        xml.skipCurrentElement();
    }
    if (xml.hasError()) return fail(sheetError(xml, path, 0));
    return names;
}

class OdsBook final : public SheetBook {
  public:
    OdsBook(std::shared_ptr<ZipArchive> archive, QString path)
        : m_archive(std::move(archive)), m_path(std::move(path)) {}

    Result<QStringList> sheets() override {
        if (m_names) return *m_names;
        Result<QStringList> names = sheetNames(*m_archive, m_path);
        if (names) m_names = *names;
        return names;
    }
    Result<std::unique_ptr<SheetSource>> sheet(const QString& name) override {
        Result<std::unique_ptr<QIODevice>> device = m_archive->entry(contentPart);
        if (!device) return fail(device.error());
        auto source = std::make_unique<OdsSheet>(m_archive, *std::move(device), m_path);
        if (source->goTo(name)) return source;
        return fail(ErrorCode::NotFound, Words::tr("There is no sheet “%1” in the workbook.").arg(name), {},
                    {m_path, 0, 0});
    }

  private:
    std::shared_ptr<ZipArchive> m_archive;
    QString m_path;
    std::optional<QStringList> m_names;
};

} // namespace

std::shared_ptr<SheetBook> openOdsBook(std::shared_ptr<ZipArchive> archive, const QString& path) {
    return std::make_shared<OdsBook>(std::move(archive), path);
}

} // namespace chwila::feedback
