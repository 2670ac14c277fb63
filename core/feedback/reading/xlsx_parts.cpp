#include "core/feedback/reading/xlsx_parts.h"

#include "core/feedback/reading/sheet_source.h"

#include <QHash>
#include <QXmlStreamReader>

namespace chwila::feedback {

namespace {

/// "../x.xml" and "/xl/x.xml" relative to a folder of the archive.
QString resolved(const QString& folder, const QString& target) {
    QStringList parts = target.startsWith(u'/') ? QStringList() : folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString& part : target.split(u'/', Qt::SkipEmptyParts)) {
        if (part == QLatin1String("..")) {
            if (!parts.isEmpty()) parts.removeLast();
        } else if (part != QLatin1String(".")) {
            parts += part;
        }
    }
    return parts.join(u'/');
}

struct Relation {
    QString type; ///< last word: "worksheet"
    QString target;
};

QHash<QString, Relation> relationsOf(const ZipArchive& archive, const QString& part) {
    QHash<QString, Relation> relations;
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString folder = part.left(std::max<qsizetype>(slash, 0));
    const auto device =
        archive.entry(folder + (folder.isEmpty() ? QStringLiteral("_rels/") : QStringLiteral("/_rels/"))
                      + part.mid(slash + 1) + QStringLiteral(".rels"));
    if (!device) return relations;
    QXmlStreamReader xml(device->get());
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("Relationship"))
            continue;
        const auto attributes = xml.attributes();
        const QString type = attributes.value(QLatin1String("Type")).toString();
        relations.insert(attributes.value(QLatin1String("Id")).toString(),
                         {type.mid(type.lastIndexOf(u'/') + 1),
                          resolved(folder, attributes.value(QLatin1String("Target")).toString())});
    }
    return relations;
}

QString relationId(const QXmlStreamAttributes& attributes) {
    for (const QXmlStreamAttribute& attribute : attributes) {
        if (attribute.name() == QLatin1String("id") && !attribute.namespaceUri().isEmpty()) {
            return attribute.value().toString();
        }
    }
    return {};
}

} // namespace

bool isXlsxTrue(QStringView value) {
    return value == QLatin1String("1") || value == QLatin1String("true") || value == QLatin1String("on");
}

Result<XlsxParts> readXlsxParts(const ZipArchive& archive) {
    QString part = QStringLiteral("xl/workbook.xml");
    for (const Relation& relation : relationsOf(archive, QString())) {
        if (relation.type == QLatin1String("officeDocument")) part = relation.target;
    }
    const Result<std::unique_ptr<QIODevice>> device = archive.entry(part);
    if (!device) return fail(device.error());
    const QHash<QString, Relation> relations = relationsOf(archive, part);
    XlsxParts book;
    for (const Relation& relation : relations) {
        if (relation.type == QLatin1String("sharedStrings")) book.sharedStrings = relation.target;
        if (relation.type == QLatin1String("styles")) book.styles = relation.target;
    }
    QXmlStreamReader xml(device->get());
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        const auto attributes = xml.attributes();
        if (xml.name() == QLatin1String("workbookPr")) {
            book.from1904 = isXlsxTrue(attributes.value(QLatin1String("date1904")));
        } else if (xml.name() == QLatin1String("sheet")) {
            const Relation relation = relations.value(relationId(attributes));
            if (relation.type != QLatin1String("worksheet")) continue; // a chart has no cells
            book.sheets.push_back({attributes.value(QLatin1String("name")).toString(), relation.target});
        }
    }
    if (xml.hasError()) return fail(sheetError(xml, QString(), 0));
    return book;
}

} // namespace chwila::feedback
