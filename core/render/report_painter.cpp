#include "core/render/report_painter.h"

#include "core/layout/stretch.h"
#include "core/layout/widen.h"
#include "core/render/font_scope.h"
#include "core/render/heatmap_painter.h"
#include "core/render/overview_painter.h"
#include "core/render/pulse_painter.h"
#include "core/render/shapes.h"
#include "core/render/text.h"
#include "core/render/usual_lanes.h"
#include "core/report/map_pages.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace chwila::render {

namespace {

/// Points on paper for a pixel on a screen.
constexpr double pixel = 0.75;
/// Fonts are made this much larger and drawn this much smaller: advances of a font of 8 pixels are too
/// coarse to place text on paper.
constexpr double fine = 8;
/// A small map is not blown up to fill its page: its letters would be larger than the heading's.
constexpr double largestMapScale = 0.85;
/// Of a part that stands alone on its page, from top to bottom: its cards stay cards.
constexpr double mostPull = 1.7;
/// Pixels; 300 dots an inch on the cover.
constexpr int mostPictureSide = 1000;

QFont::Weight weightOf(report::Weight weight) {
    switch (weight) {
    case report::Weight::Regular:
        return QFont::Normal;
    case report::Weight::Medium:
        return QFont::Medium;
    case report::Weight::SemiBold:
        return QFont::DemiBold;
    case report::Weight::Bold:
        return QFont::Bold;
    }
    return QFont::Normal;
}

QFont fontOf(const report::TextStyle& style, const QString& text) {
    QFont font = textFont();
    font.setPixelSize(static_cast<int>(std::lround(style.size * fine)));
    font.setWeight(weightOf(style.weight));
    font.setItalic(style.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return printable(font, text);
}

QColor colourOf(report::Ink ink, const Theme& theme) {
    switch (ink) {
    case report::Ink::Text:
        return theme.ink;
    case report::Ink::Soft:
        return theme.inkSoft;
    case report::Ink::Accent:
        return theme.accent;
    case report::Ink::OnAccent:
        return theme.onAccent;
    case report::Ink::Low:
        return theme.experience.front();
    case report::Ink::Neutral:
        return theme.line;
    case report::Ink::High:
        return theme.experience.back();
    case report::Ink::Plum:
        return theme.plum;
    case report::Ink::Line:
        return theme.line;
    case report::Ink::Panel:
        return theme.band;
    case report::Ink::Paper:
        return theme.paper;
    }
    return theme.ink;
}

class PagePainter {
  public:
    PagePainter(QPainter& painter, const Theme& theme, const ReportPictures& pictures)
        : m_painter(painter), m_theme(theme), m_pictures(pictures) {}

    void operator()(const report::TextMark& mark) const {
        if (mark.text.isEmpty()) return;
        m_painter.save();
        m_painter.translate(mark.at);
        m_painter.scale(1 / fine, 1 / fine);
        m_painter.setFont(fontOf(mark.style, mark.text));
        m_painter.setPen(colourOf(mark.ink, m_theme));
        m_painter.setLayoutDirection(mark.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        m_painter.drawText(QPointF(0, 0), mark.text);
        m_painter.restore();
    }
    void operator()(const report::BoxMark& mark) const {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colourOf(mark.fill, m_theme));
        if (mark.radius > 0) {
            m_painter.drawRoundedRect(mark.rect, mark.radius, mark.radius);
        } else {
            m_painter.drawRect(mark.rect);
        }
    }
    void operator()(const report::LineMark& mark) const {
        QPen pen(colourOf(mark.ink, m_theme), mark.width, mark.dashed ? Qt::DashLine : Qt::SolidLine,
                 Qt::FlatCap);
        m_painter.setPen(pen);
        m_painter.drawLine(mark.line);
        if (!mark.arrow) return;
        QLineF wing(mark.line.p2(), mark.line.p1());
        wing.setLength(4);
        for (const double turn : {32.0, -32.0}) {
            QLineF turned = wing;
            turned.setAngle(wing.angle() + turn);
            m_painter.drawLine(turned);
        }
    }
    void operator()(const report::DotMark& mark) const {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colourOf(mark.fill, m_theme));
        m_painter.drawEllipse(mark.centre, mark.radius, mark.radius);
    }
    void operator()(const report::DiamondMark& mark) const {
        paintDiamond(m_painter, mark.centre, mark.size, mark.rank, m_theme, mark.byHand);
    }
    void operator()(const report::HeatmapMark& mark) const {
        const HeatmapGeometry geometry = heatmapGeometry(*mark.table, mark.layoutWidth / pixel);
        if (geometry.size.isEmpty()) return;
        m_painter.save();
        m_painter.translate(mark.rect.topLeft());
        const double scale = mark.rect.width() / geometry.size.width();
        m_painter.scale(scale, scale);
        paintHeatmap(m_painter, *mark.table, geometry, m_theme);
        m_painter.restore();
    }
    void operator()(const report::PulseMark& mark) const {
        m_painter.save();
        m_painter.translate(mark.rect.topLeft());
        m_painter.scale(pixel, pixel);
        paintPulse(m_painter, QRectF({}, mark.rect.size() / pixel), *mark.chart, m_theme,
                   mark.large ? PulseDetail::Large : PulseDetail::Small);
        m_painter.restore();
    }
    void operator()(const report::PictureMark& mark) const {
        const QImage& image = m_pictures.decoded(mark.bytes);
        if (image.isNull()) return;
        m_painter.save();
        m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
        // A drawn logo keeps its clean edges in a PDF; a photograph would only make it large.
        m_painter.setRenderHint(QPainter::LosslessImageRendering, !mark.bytes.startsWith("\xff\xd8"));
        m_painter.drawImage(mark.rect, image);
        m_painter.restore();
    }
    void operator()(const report::MapMark& mark) const;

  private:
    QPainter& m_painter;
    const Theme& m_theme;
    const ReportPictures& m_pictures;
};

/// What the whole journey's map says, for a part that begins at that stage and column.
MapContent contentOfPart(const MapContent& whole, const report::MapBand& part) {
    MapContent content = whole;
    const auto stages = std::min<std::ptrdiff_t>(part.firstStage, std::ssize(content.stageNames));
    content.stageNames.erase(content.stageNames.begin(), content.stageNames.begin() + stages);
    std::erase_if(content.curve, [&](const StepMean& step) { return step.column < part.firstColumn; });
    for (StepMean& step : content.curve)
        step.column -= part.firstColumn;
    return content;
}

/// In the empty corner of the headers, as it stands at the ends of arrows that lead here.
void paintBandNumber(QPainter& painter, const layout::MapLayout& layout, int number, const Theme& theme) {
    if (number <= 0) return;
    constexpr double radius = 11;
    const QRectF corner(layout.bounds.topLeft(), layout.grid.topLeft());
    const QPointF centre(corner.left() + 27, corner.center().y());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.inkSoft, 1.2));
    painter.setBrush(theme.surface);
    painter.drawEllipse(centre, radius, radius);
    drawText(painter, QRectF(centre.x() - 20, centre.y() - 12, 40, 24), QString::number(number),
             {font(TextRole::Title), theme.ink, Qt::AlignCenter, 1});
}

void PagePainter::operator()(const report::MapMark& mark) const {
    const MapContent* whole = m_pictures.map(mark.picture.journey);
    std::vector<const layout::MapLayout*> layouts;
    for (const report::MapBand& band : mark.picture.bands)
        layouts.push_back(band.layout.get());
    const auto isEmpty = [](const layout::MapLayout* layout) { return !layout || layout->bounds.isEmpty(); };
    if (!whole || layouts.empty() || std::ranges::any_of(layouts, isEmpty)) return;
    const double scale = std::min(report::stackedScale(layouts, mark.rect.size()), largestMapScale);
    double top = mark.rect.top();
    for (const report::MapBand& band : mark.picture.bands) {
        double pull = overviewStretch(*band.layout, scale, mark.rect.height());
        if (!mark.picture.overview) pull = layouts.size() == 1 ? std::min(pull, mostPull) : 1;
        const layout::MapLayout tall = layout::stretched(*band.layout, pull);
        const layout::MapLayout layout = layout::widened(tall, mark.rect.width() / scale);
        m_painter.save();
        m_painter.translate(mark.rect.left(), top);
        m_painter.scale(scale, scale);
        m_painter.translate(-layout.bounds.topLeft());
        const MapContent content = contentOfPart(*whole, band);
        MapPaintOptions options;
        options.zoom = scale / pixel;
        if (mark.picture.overview) {
            paintOverview(m_painter, layout, content, m_theme, options.zoom);
        } else {
            paintMap(m_painter, layout, content, m_theme, options);
            paintBandNumber(m_painter, layout, band.number, m_theme);
        }
        m_painter.restore();
        top += layout.bounds.height() * scale + report::betweenMapParts;
    }
}

} // namespace

FontMeasure::FontMeasure(const QString& family) : m_family(installedFont(family).value_or(QString())) {}

double FontMeasure::width(const QString& text, const report::TextStyle& style) const {
    const FontScope scope(m_family);
    return QFontMetricsF(fontOf(style, text)).horizontalAdvance(text) / fine;
}

double FontMeasure::ascent(const report::TextStyle& style) const {
    const FontScope scope(m_family);
    return QFontMetricsF(fontOf(style, QString())).ascent() / fine;
}

double FontMeasure::descent(const report::TextStyle& style) const {
    const FontScope scope(m_family);
    return QFontMetricsF(fontOf(style, QString())).descent() / fine;
}

QSizeF FontMeasure::heatmapSize(const report::HeatmapTable& table, double width) const {
    const FontScope scope(m_family);
    return heatmapGeometry(table, width / pixel).size * pixel;
}

ReportPictures::ReportPictures(const report::ReportInput& input, const Language& language,
                               const QString& font)
    : m_font(installedFont(font).value_or(QString())) {
    for (const report::JourneyResult& journey : input.journeys) {
        const model::JourneyId id = journey.result->journey;
        MapContent content = mapContent(*input.project, id, journey.result.get(), language);
        nameUsualLanes(content, *input.project, language);
        m_maps.emplace(id, std::move(content));
    }
}

const MapContent* ReportPictures::map(model::JourneyId journey) const {
    const auto at = m_maps.find(journey);
    return at == m_maps.end() ? nullptr : &at->second;
}

const QImage& ReportPictures::decoded(const QByteArray& bytes) const {
    if (m_decodedFrom != bytes) {
        m_decodedFrom = bytes;
        m_decoded = QImage::fromData(bytes);
        if (std::max(m_decoded.width(), m_decoded.height()) > mostPictureSide)
            m_decoded = m_decoded.scaled(mostPictureSide, mostPictureSide, Qt::KeepAspectRatio,
                                         Qt::SmoothTransformation);
    }
    return m_decoded;
}

Theme reportTheme(const QString& accent) {
    Theme theme = Theme::light();
    theme.paper = Qt::white;
    const QColor wanted(accent);
    if (!wanted.isValid() || accent.isEmpty()) return theme;
    theme.accent = wanted.toRgb();
    for (int step = 0; step < 40 && contrast(theme.accent, theme.paper) < 4.5; ++step)
        theme.accent = theme.accent.darker(108);
    theme.onAccent = theme.inkOn(theme.accent);
    return theme;
}

void paintPage(QPainter& painter, const report::Page& page, const Theme& theme,
               const ReportPictures& pictures) {
    const FontScope scope(pictures.font());
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const PagePainter visitor(painter, theme, pictures);
    for (const report::Mark& mark : page.furniture)
        std::visit(visitor, mark);
    for (const report::PlacedPiece& piece : page.pieces) {
        for (const report::Mark& mark : piece.marks)
            std::visit(visitor, mark);
    }
    painter.restore();
}

void paintMarks(QPainter& painter, const std::vector<report::Mark>& marks, const Theme& theme) {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const ReportPictures none({}, Language());
    const PagePainter visitor(painter, theme, none);
    for (const report::Mark& mark : marks)
        std::visit(visitor, mark);
    painter.restore();
}

QImage pageImage(const report::Page& page, const Theme& theme, const ReportPictures& pictures,
                 double dotsPerInch) {
    const double scale = dotsPerInch / 72;
    QImage image((page.size * scale).toSize(), QImage::Format_RGB32);
    image.fill(theme.paper);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPage(painter, page, theme, pictures);
    painter.end();
    return image;
}

} // namespace chwila::render
