// Draws pages of a report on any QPainter: the window's preview, PDF and PNG call the same function. One
// unit is one point, the origin is the page's top left. FontMeasure is the TextMeasure that belongs to it;
// pages must have been made with it, so that text stands where it was measured.
#pragma once

#include "core/layout/map_layout.h"
#include "core/render/map_content.h"
#include "core/report/page/paginate.h"

#include <QImage>

#include <map>

class QPainter;

namespace chwila::render {

/// Text as it is drawn on paper: Inter where it is installed, unhinted, so that it is as wide on screen
/// as in print. Needs a QGuiApplication.
class FontMeasure final : public report::TextMeasure {
  public:
    /// `family`: Report::font.
    explicit FontMeasure(const QString& family = {});
    double width(const QString& text, const report::TextStyle& style) const override;
    double ascent(const report::TextStyle& style) const override;
    double descent(const report::TextStyle& style) const override;
    QSizeF heatmapSize(const report::HeatmapTable& table, double width) const override;

  private:
    QString m_family;
};

/// What maps on the pages show, made once for all pages.
class ReportPictures {
  public:
    /// `font`: Report::font, the family of all texts on the pages.
    ReportPictures(const report::ReportInput& input, const Language& language, const QString& font = {});

    /// Null for a journey the report is not about.
    const MapContent* map(model::JourneyId journey) const;
    const QString& font() const { return m_font; }
    /// A picture file, made small enough for print; null where it cannot be read.
    const QImage& decoded(const QByteArray& bytes) const;

  private:
    QString m_font;
    std::map<model::JourneyId, MapContent> m_maps;
    mutable QByteArray m_decodedFrom; // the last one: every page shows the same logo
    mutable QImage m_decoded;
};

/// White paper; the accent darkened until text in it can be read. An invalid colour keeps the theme's.
Theme reportTheme(const QString& accent);

void paintPage(QPainter& painter, const report::Page& page, const Theme& theme,
               const ReportPictures& pictures);
/// Marks of a piece that was laid out by itself, for charts on a screen: one unit is one point, no maps.
void paintMarks(QPainter& painter, const std::vector<report::Mark>& marks, const Theme& theme);
/// The page on white; `dotsPerInch` 72 makes one pixel of a point.
QImage pageImage(const report::Page& page, const Theme& theme, const ReportPictures& pictures,
                 double dotsPerInch);

} // namespace chwila::render
