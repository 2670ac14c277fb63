#include "core/render/report_painter.h"

#include "core/render/heatmap_painter.h"
#include "core/render/map_painter.h"
#include "core/render/pulse_painter.h"
#include "core/render/shapes.h"
#include "core/render/text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace chwila::render {

namespace {

/// Points for a pixel of look.md.
constexpr double pixel = 0.75;
/// Fonts are made this much larger and drawn this much smaller: advances of a font of 8 pixels are too
/// coarse to place text on paper.
constexpr double fine = 8;
/// A small map is not blown up to fill its page: its letters would be larger than the heading's.
constexpr double largestMapScale = 0.85;
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
    QFont font(fontFamily());
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
        paintDiamond(m_painter, mark.centre, mark.size, mark.rank, m_theme);
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
MapContent contentOfPart(const MapContent& whole, const report::MapPicture& part) {
    MapContent content = whole;
    const auto stages = std::min<std::ptrdiff_t>(part.firstStage, std::ssize(content.stageNames));
    content.stageNames.erase(content.stageNames.begin(), content.stageNames.begin() + stages);
    std::erase_if(content.curve, [&](const StepMean& step) { return step.column < part.firstColumn; });
    for (StepMean& step : content.curve)
        step.column -= part.firstColumn;
    return content;
}

void PagePainter::operator()(const report::MapMark& mark) const {
    const MapContent* whole = m_pictures.map(mark.picture.journey);
    if (!whole || !mark.picture.layout || mark.picture.layout->bounds.isEmpty()) return;
    const layout::MapLayout& layout = *mark.picture.layout;
    const double scale = std::min({mark.rect.width() / layout.bounds.width(),
                                   mark.rect.height() / layout.bounds.height(), largestMapScale});
    m_painter.save();
    m_painter.translate(mark.rect.left(), mark.rect.top());
    m_painter.scale(scale, scale);
    m_painter.translate(-layout.bounds.topLeft());
    MapPaintOptions options;
    options.zoom = scale / pixel;
    paintMap(m_painter, layout, contentOfPart(*whole, mark.picture), m_theme, options);
    m_painter.restore();
}

} // namespace

double FontMeasure::width(const QString& text, const report::TextStyle& style) const {
    return QFontMetricsF(fontOf(style, text)).horizontalAdvance(text) / fine;
}

double FontMeasure::ascent(const report::TextStyle& style) const {
    return QFontMetricsF(fontOf(style, QString())).ascent() / fine;
}

double FontMeasure::descent(const report::TextStyle& style) const {
    return QFontMetricsF(fontOf(style, QString())).descent() / fine;
}

QSizeF FontMeasure::heatmapSize(const report::HeatmapTable& table, double width) const {
    return heatmapGeometry(table, width / pixel).size * pixel;
}

ReportPictures::ReportPictures(const report::ReportInput& input, const Language& language) {
    for (const report::JourneyResult& journey : input.journeys) {
        const model::JourneyId id = journey.result->journey;
        m_maps.emplace(id, mapContent(*input.project, id, journey.result.get(), language));
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
