// Pages of a report as a PDF file: vectors, embedded fonts, text that can be selected and searched, title,
// author, language and an outline. The same pages and metadata give the same bytes.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/render/report_painter.h"

namespace chwila::render {

struct PdfMetadata {
    QString title;
    QString author;
    QString subject;
    QString languageCode = QStringLiteral("en");
    QDate date; ///< day of creation; invalid: none is written
};

/// Largest side of a page most readers show.
inline constexpr double longestPageSide = 14400;

/// Needs a QGuiApplication. Invalid where there is no page or one is larger than longestPageSide.
/// Cancelled between two pages where `progress` says so.
Result<QByteArray> pdfBytes(const report::PagedReport& report, const Theme& theme,
                            const ReportPictures& pictures, const PdfMetadata& metadata, Progress& progress);
/// Written whole or not at all.
Result<void> writePdf(const report::PagedReport& report, const Theme& theme, const ReportPictures& pictures,
                      const PdfMetadata& metadata, const QString& path, Progress& progress);

/// From the project to the file: builds, paginates, draws and writes.
Result<void> writeReport(const report::ReportInput& input, const report::ReportSpec& spec,
                         const QString& path, Progress& progress);

} // namespace chwila::render
