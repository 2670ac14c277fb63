// Workbooks and archives made of texts, for the tests of their readers.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <utility>
#include <vector>
#include <zip.h>

namespace chwila::feedback {

using Parts = std::vector<std::pair<const char*, QByteArray>>;

inline bool writeZip(const QString& path, const Parts& parts) {
    QFile::remove(path);
    int code = 0;
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!archive) return false;
    for (const auto& [name, bytes] : parts) {
        zip_source_t* source =
            zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8);
    }
    return zip_close(archive) == 0;
}

/// An XLSX workbook with the sheets "Info" and "Answers"; styles: 1 a date, 2 a time of day, 3 [h]:mm, 4 and
/// 5 shares of a hundred.
inline bool writeXlsx(const QString& path, const QByteArray& answers, const QByteArray& info = {},
                      const QByteArray& workbookSettings = {}) {
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    const QByteArray main = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const auto relations = [&](const QByteArray& list) {
        return head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
               + list + "</Relationships>";
    };
    const auto relation = [&](const char* id, const char* type, const char* target) {
        return QByteArray("<Relationship Id=\"") + id + "\" Type=\"" + office + '/' + type + "\" Target=\""
               + target + "\"/>";
    };
    const auto sheet = [&](const QByteArray& rows) {
        return head + "<worksheet" + main + "><sheetData>" + rows + "</sheetData></worksheet>";
    };
    return writeZip(
        path,
        {{"[Content_Types].xml",
          head + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
         {"_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml"))},
         {"xl/workbook.xml", head + "<workbook" + main + " xmlns:r=\"" + office + "\">" + workbookSettings
                                 + "<sheets><sheet name=\"Info\" sheetId=\"1\" r:id=\"a\"/><sheet "
                                   "name=\"Answers\" sheetId=\"2\" "
                                   "r:id=\"b\"/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels", relations(relation("a", "worksheet", "worksheets/one.xml")
                                                  + relation("b", "worksheet", "/xl/worksheets/two.xml")
                                                  + relation("c", "sharedStrings", "sharedStrings.xml")
                                                  + relation("d", "styles", "styles.xml"))},
         {"xl/styles.xml",
          head + "<styleSheet" + main
              + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"&quot;Day &quot;yyyy\\-mm\\-dd hh:mm\"/>"
                "<numFmt numFmtId=\"165\" formatCode=\"[h]:mm\"/>"
                "<numFmt numFmtId=\"166\" formatCode=\"0.0\\ %\"/></numFmts>"
                "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf "
                "numFmtId=\"165\"/><xf numFmtId=\"9\"/><xf numFmtId=\"166\"/></cellXfs>"
                "</styleSheet>"},
         {"xl/sharedStrings.xml",
          head + "<sst" + main
              + "><si><t>touchpoint</t></si><si><t>score</t></si><si><r><t>Zgło</t></r><r><rPr><b/></rPr><t "
                "xml:space=\"preserve\">szenie &amp; "
                "co</t></r><rPh><t>aid</t></rPh></si><si><t>date</t></si></sst>"},
         {"xl/worksheets/one.xml", sheet(info)},
         {"xl/worksheets/two.xml", sheet(answers)}});
}

/// An ODS workbook with these tables.
inline bool writeOds(const QString& path, const QByteArray& tables) {
    return writeZip(
        path,
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
         {"content.xml",
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content "
          "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
          "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
          "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>"
              + tables + "</office:spreadsheet></office:body></office:document-content>"}});
}

} // namespace chwila::feedback
