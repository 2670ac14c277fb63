// Plain text in a box: wrapped, cut to a number of lines with "…", right to left where the text is,
// never read as markup. Also mends what Qt 6.4 does to texts in PDF files.
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace chwila::render {

/// Lines of `text` in a width; the last one elided where it does not fit into `lines`. Control
/// characters and line breaks count as spaces.
QStringList brokenLines(const QString& text, const QFont& font, double width, int lines);

struct TextStyle {
    QFont font;
    QColor colour;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop; ///< left means: where the text begins
    int lines = 1;
};

/// Draws and returns the rectangle that was used.
QRectF drawText(QPainter& painter, const QRectF& rect, const QString& text, const TextStyle& style);

double textWidth(const QString& text, const QFont& font);
double lineHeight(const QFont& font);
/// How many lines have room in a height, at least one and at most `most`.
int linesThatFit(const QFont& font, double height, int most);
/// `wanted`, or smaller down to `least` pixels, so that no word is broken and nothing of the text is cut.
QFont fittedFont(QFont wanted, const QString& text, const QSizeF& room, int least, int lines);

/// For text layers of PDF files: without contextual forms where the script needs none, because Qt drops
/// letters drawn by them from the text of the page.
QFont printable(const QFont& font, const QString& text);

} // namespace chwila::render
