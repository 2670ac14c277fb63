#include "core/render/pdf_writer.h"

#include "core/base/whole_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileDevice>
#include <QPainter>
#include <QPdfWriter>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace chwila::render {

namespace {

/// Dots per inch of the coordinates in the file; fine enough to place hair lines.
constexpr int resolution = 1200;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(render)
};

QPageLayout layoutOf(const report::Page& page) {
    return QPageLayout(QPageSize(page.size, QPageSize::Point, QString(), QPageSize::ExactMatch),
                       QPageLayout::Portrait, QMarginsF(0, 0, 0, 0), QPageLayout::Point);
}

/// Empty where it was cancelled.
QByteArray drawn(const report::PagedReport& report, const Theme& theme, const ReportPictures& pictures,
                 const PdfMetadata& metadata, Progress& progress) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setTitle(metadata.title);
    writer.setCreator(QStringLiteral("Chwila"));
    writer.setPageLayout(layoutOf(report.pages.front()));
    QPainter painter(&writer);
    bool first = true;
    const auto pages = static_cast<double>(report.pages.size());
    for (const report::Page& page : report.pages) {
        if (progress.cancelled()) return {};
        progress.report((page.number - 1) / pages, Words::tr("Drawing the pages"));
        if (!first) {
            writer.setPageLayout(layoutOf(page));
            writer.newPage();
        }
        first = false;
        painter.save();
        painter.scale(resolution / 72.0, resolution / 72.0);
        paintPage(painter, page, theme, pictures);
        painter.restore();
    }
    painter.end();
    return bytes;
}

QPDFObjectHandle text(const QString& value) {
    return QPDFObjectHandle::newUnicodeString(value.toStdString());
}

/// Qt writes the time of the day and a random number; what is the same must come out the same.
void setInformation(QPDF& pdf, const PdfMetadata& metadata) {
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", text(metadata.title));
    if (!metadata.author.isEmpty()) info.replaceKey("/Author", text(metadata.author));
    if (!metadata.subject.isEmpty()) info.replaceKey("/Subject", text(metadata.subject));
    info.replaceKey("/Creator", text(QStringLiteral("Chwila")));
    if (metadata.date.isValid()) {
        const QString stamp = metadata.date.toString(QStringLiteral("'D:'yyyyMMdd'000000Z'"));
        info.replaceKey("/CreationDate", QPDFObjectHandle::newString(stamp.toStdString()));
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));

    QPDFObjectHandle root = pdf.getRoot();
    root.removeKey("/Metadata");
    root.replaceKey("/Lang", text(metadata.languageCode));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
}

struct OutlineNode {
    QPDFObjectHandle item;
    std::vector<OutlineNode> children;
};

QPDFObjectHandle destination(const report::OutlineEntry& entry, const report::PagedReport& report,
                             const std::vector<QPDFObjectHandle>& pages) {
    const auto page = static_cast<std::size_t>(entry.page);
    const double fromBottom = report.pages[page].size.height() - entry.y + 8;
    QPDFObjectHandle place = QPDFObjectHandle::newArray();
    place.appendItem(pages[page]);
    place.appendItem(QPDFObjectHandle::newName("/XYZ"));
    place.appendItem(QPDFObjectHandle::newNull());
    place.appendItem(QPDFObjectHandle::newReal(fromBottom, 1));
    place.appendItem(QPDFObjectHandle::newNull());
    return place;
}

void linkUp(QPDFObjectHandle& parent, std::vector<OutlineNode>& nodes, bool open) {
    if (nodes.empty()) return;
    const int count = static_cast<int>(nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        QPDFObjectHandle& item = nodes[i].item;
        item.replaceKey("/Parent", parent);
        if (i > 0) item.replaceKey("/Prev", nodes[i - 1].item);
        if (i + 1 < nodes.size()) item.replaceKey("/Next", nodes[i + 1].item);
        linkUp(item, nodes[i].children, false);
    }
    parent.replaceKey("/First", nodes.front().item);
    parent.replaceKey("/Last", nodes.back().item);
    parent.replaceKey("/Count", QPDFObjectHandle::newInteger(open ? count : -count));
}

std::vector<QPDFObjectHandle> pagesOf(QPDF& pdf) {
    std::vector<QPDFObjectHandle> pages;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages())
        pages.push_back(page.getObjectHandle());
    return pages;
}

void setOutline(QPDF& pdf, const report::PagedReport& report) {
    const std::vector<QPDFObjectHandle> pages = pagesOf(pdf);
    std::vector<OutlineNode> nodes;
    for (const report::OutlineEntry& entry : report.outline) {
        if (static_cast<std::size_t>(entry.page) >= pages.size()) continue;
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", text(entry.title));
        item.replaceKey("/Dest", destination(entry, report, pages));
        if (entry.level > 1 && !nodes.empty()) {
            nodes.back().children.push_back({item, {}});
        } else {
            nodes.push_back({item, {}});
        }
    }
    if (nodes.empty()) return;
    QPDFObjectHandle outlines = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
    linkUp(outlines, nodes, true);
    pdf.getRoot().replaceKey("/Outlines", outlines);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

/// Invisible rectangles that lead to a heading.
void setLinks(QPDF& pdf, const report::PagedReport& report) {
    const std::vector<QPDFObjectHandle> pages = pagesOf(pdf);
    for (const report::PageLink& link : report.links) {
        const auto page = static_cast<std::size_t>(link.page);
        if (page >= pages.size() || link.target >= report.outline.size()) continue;
        const double height = report.pages[page].size.height();
        QPDFObjectHandle note = QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] >>");
        note.replaceKey("/Rect",
                        QPDFObjectHandle::newFromRectangle({link.rect.left(), height - link.rect.bottom(),
                                                            link.rect.right(), height - link.rect.top()}));
        note.replaceKey("/Dest", destination(report.outline[link.target], report, pages));
        QPDFObjectHandle owner = pages[page];
        if (!owner.hasKey("/Annots")) owner.replaceKey("/Annots", QPDFObjectHandle::newArray());
        owner.getKey("/Annots").appendItem(pdf.makeIndirectObject(note));
    }
}

QByteArray finished(const QByteArray& raw, const report::PagedReport& report, const PdfMetadata& metadata) {
    QPDF pdf;
    pdf.processMemoryFile("report", raw.constData(), static_cast<std::size_t>(raw.size()));
    setInformation(pdf, metadata);
    setOutline(pdf, report);
    setLinks(pdf, report);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()),
                      static_cast<qsizetype>(buffer->getSize()));
}

} // namespace

Result<QByteArray> pdfBytes(const report::PagedReport& report, const Theme& theme,
                            const ReportPictures& pictures, const PdfMetadata& metadata, Progress& progress) {
    if (report.pages.empty()) {
        return fail(ErrorCode::Invalid,
                    Words::tr("The report has no pages; switch on at least one section."));
    }
    for (const report::Page& page : report.pages) {
        if (std::max(page.size.width(), page.size.height()) > longestPageSide) {
            return fail(
                ErrorCode::Invalid,
                Words::tr("A page would be longer than PDF readers can show; choose a smaller paper size."));
        }
    }
    const QByteArray raw = drawn(report, theme, pictures, metadata, progress);
    if (raw.isEmpty()) return fail(ErrorCode::Cancelled, Words::tr("The report was not written."));
    try {
        return finished(raw, report, metadata);
    } catch (const std::exception& error) {
        return fail(ErrorCode::Io,
                    Words::tr("The PDF could not be put together; free some memory and try again."),
                    QString::fromUtf8(error.what()));
    }
}

Result<void> writePdf(const report::PagedReport& report, const Theme& theme, const ReportPictures& pictures,
                      const PdfMetadata& metadata, const QString& path, Progress& progress) {
    const Result<QByteArray> bytes = pdfBytes(report, theme, pictures, metadata, progress);
    if (!bytes) return fail(bytes.error());
    WholeFile file(path);
    if (file.open() && file.device().write(*bytes) == bytes->size() && file.commit()) return {};
    return fail(ErrorCode::Io, Words::tr("“%1” could not be written; choose another place.").arg(path),
                file.errorString());
}

Result<void> writeReport(const report::ReportInput& input, const report::ReportSpec& spec,
                         const QString& path, Progress& progress) {
    const report::Report report = report::buildReport(input, spec);
    const report::PagedReport paged = report::paginate(report, FontMeasure(report.font));
    const PdfMetadata metadata{report.title, report.author, report.client, report.languageCode, report.date};
    return writePdf(paged, reportTheme(report.accent), ReportPictures(input, spec.language, report.font),
                    metadata, path, progress);
}

} // namespace chwila::render
