// Colours and fonts of everything Chwila draws: widgets, map, charts, report and pictures take them
// from here and nowhere else. Colours of data form one diverging scale, vermilion (bad) over a neutral
// to blue (good), readable by the colour-blind; a number, shape or hatch always says the same again.
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>
#include <cstdint>

namespace chwila::render {

enum class ThemeKind : std::uint8_t { Light, Dark, HighContrast };

/// The three sizes of a screen and their weights: 13 px body and titles, 11 px captions, 28 px the one
/// number of a panel.
enum class TextRole : std::uint8_t { Body, Title, Caption, CaptionStrong, Number };

struct Theme {
    ThemeKind kind = ThemeKind::Light;

    QColor paper;      ///< behind the map and in views
    QColor band;       ///< every second department row, headers of tables
    QColor surface;    ///< cards, panels, fields
    QColor header;     ///< stage and department headers
    QColor ink;        ///< text
    QColor inkSoft;    ///< captions, still 4.5:1 on paper, band, surface and header
    QColor line;       ///< edges of cards, separators
    QColor lineSoft;   ///< grids
    QColor shadow;     ///< under a lifted card; translucent
    QColor accent;     ///< selection, focus, links, the one main button
    QColor onAccent;   ///< text on accent
    QColor plum;       ///< moments of truth
    QColor onPlum;     ///< the rank in the diamond
    QColor hull;       ///< hot spots; translucent
    QColor route;      ///< arrows; like all marks 3:1 on paper and band
    QColor handOff;    ///< arrows between departments
    QColor hatch;      ///< lines of "too few answers"
    QColor hatchPaper; ///< under them
    QColor warning;    ///< text of a warning on paper or surface

    /// Diverging scale in steps: [0] worst … [3] neutral … [6] best.
    std::array<QColor, 7> experience;
    /// Department colours by order, muted; the ninth starts again.
    std::array<QColor, 8> departments;

    static const Theme& light();
    static const Theme& dark();
    static const Theme& highContrast();
    static const Theme& of(ThemeKind kind);

    /// −1 worst … 0 neutral … 1 best, values outside are clipped; linear between the steps.
    QColor experienceAt(double position) const;
    /// `colour` "#rrggbb" of the department where it is a valid one, else by its order from 0.
    QColor department(const QString& colour, int order) const;
    /// Dark or light text, whichever has the higher contrast on `background`.
    QColor inkOn(const QColor& background) const;
    /// For widgets and Qt Charts, on the Fusion style.
    QPalette palette() const;
};

/// Inter where it is installed, else the system's; sizes in pixels at 100 %.
QFont font(TextRole role);
/// Family name used by font().
QString fontFamily();

/// Contrast of WCAG 2.1 (relative luminance), 1 … 21. Translucent colours count as opaque.
double contrast(const QColor& a, const QColor& b);

/// Maps a value to a position on the diverging scale: `midpoint` is neutral, `reach` away is full
/// colour. Negative reach: higher is worse.
struct ColourScale {
    double midpoint = 50;
    double reach = 30;

    double position(double value) const;
    bool operator==(const ColourScale&) const = default;
};

} // namespace chwila::render
