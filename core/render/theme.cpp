#include "core/render/theme.h"

#include "core/render/font_scope.h"

#include <QFontDatabase>

#include <algorithm>
#include <cmath>

namespace chwila::render {

namespace {

QColor rgb(QRgb value) {
    return QColor(value);
}
QColor rgba(QRgb value, double opacity) {
    QColor colour(value);
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

Theme makeLight() {
    Theme theme;
    theme.kind = ThemeKind::Light;
    theme.paper = rgb(0xFAF9F7);
    theme.band = rgb(0xF5F3EF);
    theme.surface = rgb(0xFFFFFF);
    theme.header = rgb(0xF0EEE9);
    theme.ink = rgb(0x23272C);
    theme.inkSoft = rgb(0x5E656E);
    theme.line = rgb(0xD3CFC8);
    theme.lineSoft = rgb(0xE5E2DC);
    theme.shadow = rgba(0x2A2118, 0.14);
    theme.accent = rgb(0x4450B8);
    theme.onAccent = rgb(0xFFFFFF);
    theme.plum = rgb(0x6B2D5C);
    theme.onPlum = rgb(0xFFFFFF);
    theme.hull = rgba(0x6B2D5C, 0.12);
    theme.route = rgb(0x908B82);
    theme.handOff = rgb(0x77726A);
    theme.hatch = rgb(0xC2BEB6);
    theme.hatchPaper = rgb(0xF0EEEA);
    theme.warning = rgb(0x9C3B12);
    theme.experience = {rgb(0xB5371C), rgb(0xDE8A6C), rgb(0xF6D2C3), rgb(0xEEECE8),
                        rgb(0xC9DFF0), rgb(0x6F9FCB), rgb(0x1F5F99)};
    theme.departments = {rgb(0x5B7A99), rgb(0x8A6FA3), rgb(0x4F8A80), rgb(0xA8834A),
                         rgb(0x9B6A6C), rgb(0x6F8A52), rgb(0x7D8289), rgb(0xA17A5C)};
    return theme;
}

Theme makeDark() {
    Theme theme;
    theme.kind = ThemeKind::Dark;
    theme.paper = rgb(0x17191C);
    theme.band = rgb(0x1B1E21);
    theme.surface = rgb(0x24282D);
    theme.header = rgb(0x1F2327);
    theme.ink = rgb(0xE9E7E2);
    theme.inkSoft = rgb(0xA6ABB1);
    theme.line = rgb(0x3B4148);
    theme.lineSoft = rgb(0x2B3035);
    theme.shadow = rgba(0x000000, 0.45);
    theme.accent = rgb(0x97A6FF);
    theme.onAccent = rgb(0x11141C);
    theme.plum = rgb(0xAC5296);
    theme.onPlum = rgb(0xFFFFFF);
    theme.hull = rgba(0xC76BB0, 0.17);
    theme.route = rgb(0x666D75);
    theme.handOff = rgb(0x959BA1);
    theme.hatch = rgb(0x4B5157);
    theme.hatchPaper = rgb(0x2A2E33);
    theme.warning = rgb(0xF0A07C);
    theme.experience = {rgb(0xE2673F), rgb(0xA84A2C), rgb(0x5E372C), rgb(0x373B40),
                        rgb(0x2C4A65), rgb(0x3774A8), rgb(0x6AAEE6)};
    theme.departments = {rgb(0x7E9DBC), rgb(0xAB93C2), rgb(0x6FAAA0), rgb(0xCBA76E),
                         rgb(0xBB8C8E), rgb(0x92AC76), rgb(0x9BA0A7), rgb(0xC09A7D)};
    return theme;
}

Theme makeHighContrast() {
    Theme theme = makeLight();
    theme.kind = ThemeKind::HighContrast;
    theme.paper = theme.band = theme.surface = theme.header = rgb(0xFFFFFF);
    theme.ink = theme.inkSoft = theme.line = rgb(0x000000);
    theme.lineSoft = rgb(0x6A6A6A);
    theme.shadow = rgba(0x000000, 0.30);
    theme.accent = rgb(0x0A1FB0);
    theme.plum = rgb(0x56104A);
    theme.hull = rgba(0x56104A, 0.22);
    theme.route = rgb(0x4A4A4A);
    theme.handOff = rgb(0x000000);
    theme.hatch = rgb(0x767676);
    theme.hatchPaper = rgb(0xFFFFFF);
    theme.warning = rgb(0x8A1F00);
    theme.experience = {rgb(0x8E1F08), rgb(0xD0593A), rgb(0xF4B9A3), rgb(0xF2F2F2),
                        rgb(0xA9CCE8), rgb(0x3F7FB8), rgb(0x0B3F73)};
    theme.departments = {rgb(0x2F5579), rgb(0x5F3F7F), rgb(0x1F635A), rgb(0x7A5715),
                         rgb(0x743538), rgb(0x45611F), rgb(0x4A4F55), rgb(0x70492B)};
    return theme;
}

double channel(double value) {
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
           + 0.0722 * channel(colour.blueF());
}

QColor mixed(const QColor& from, const QColor& to, double part) {
    const auto between = [part](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * part)); };
    return {between(from.red(), to.red()), between(from.green(), to.green()),
            between(from.blue(), to.blue())};
}

constexpr double readable = 4.5;

} // namespace

const Theme& Theme::light() {
    static const Theme theme = makeLight();
    return theme;
}
const Theme& Theme::dark() {
    static const Theme theme = makeDark();
    return theme;
}
const Theme& Theme::highContrast() {
    static const Theme theme = makeHighContrast();
    return theme;
}

const Theme& Theme::of(ThemeKind kind) {
    switch (kind) {
    case ThemeKind::Light:
        return light();
    case ThemeKind::Dark:
        return dark();
    case ThemeKind::HighContrast:
        return highContrast();
    }
    return light();
}

QColor Theme::experienceAt(double position) const {
    if (std::isnan(position)) return hatchPaper;
    const double last = static_cast<double>(experience.size() - 1);
    const double place = (std::clamp(position, -1.0, 1.0) + 1) / 2 * last;
    const auto lower = static_cast<std::size_t>(std::min(std::floor(place), last - 1));
    return mixed(experience[lower], experience[lower + 1], place - static_cast<double>(lower));
}

QColor Theme::department(const QString& colour, int order) const {
    const QColor own(colour);
    if (!colour.isEmpty() && own.isValid()) return own;
    const auto count = static_cast<int>(departments.size());
    return departments[static_cast<std::size_t>(((order % count) + count) % count)];
}

QColor Theme::inkOn(const QColor& background) const {
    const QColor dark = kind == ThemeKind::Light ? ink : QColor(0x17, 0x19, 0x1C);
    for (const QColor& candidate : {dark, QColor(Qt::white)}) {
        if (contrast(candidate, background) >= readable) return candidate;
    }
    return Qt::black;
}

QPalette Theme::palette() const {
    QPalette palette;
    palette.setColor(QPalette::Window, header);
    palette.setColor(QPalette::WindowText, ink);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, band);
    palette.setColor(QPalette::Text, ink);
    // Where soft ink is black a hint would look like something typed.
    palette.setColor(QPalette::PlaceholderText, inkSoft == ink ? mixed(ink, surface, 0.35) : inkSoft);
    palette.setColor(QPalette::Button, kind == ThemeKind::Dark ? surface : header);
    palette.setColor(QPalette::ButtonText, ink);
    palette.setColor(QPalette::BrightText, warning);
    palette.setColor(QPalette::ToolTipBase, surface);
    palette.setColor(QPalette::ToolTipText, ink);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, plum);
    palette.setColor(QPalette::Light, kind == ThemeKind::Dark ? line : surface);
    palette.setColor(QPalette::Midlight, lineSoft);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, kind == ThemeKind::Dark ? paper.darker(140) : route);
    palette.setColor(QPalette::Shadow, kind == ThemeKind::Dark ? QColor(Qt::black) : handOff);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(inkSoft, header, 0.35));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, line);
    return palette;
}

QString fontFamily() {
    static const QString family = [] {
        const QString inter = QStringLiteral("Inter");
        return QFontDatabase::hasFamily(inter)
                   ? inter
                   : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    }();
    return family;
}

QFont font(TextRole role) {
    QFont font = textFont();
    font.setStyleHint(QFont::SansSerif);
    switch (role) {
    case TextRole::Body:
        font.setPixelSize(13);
        break;
    case TextRole::Title:
        font.setPixelSize(13);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Caption:
        font.setPixelSize(11);
        break;
    case TextRole::CaptionStrong:
        font.setPixelSize(11);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Number:
        font.setPixelSize(28);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

double contrast(const QColor& a, const QColor& b) {
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

double ColourScale::position(double value) const {
    if (reach == 0) return 0;
    return std::clamp((value - midpoint) / reach, -1.0, 1.0);
}

} // namespace chwila::render
