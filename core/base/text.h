// Small helpers on texts that several layers need and Qt does not bring.
#pragma once

#include <QString>
#include <QStringView>

namespace chwila {

/// Lower case, accents and Polish ł removed, runs of anything but letters and digits folded to one
/// space: the form in which labels are compared. "Zgłoszenie  szkody!" → "zgloszenie szkody".
QString foldedForSearch(QStringView text);

/// How alike two labels are, 0…1, on their folded forms: the share of common letter pairs
/// (Dice's coefficient on bigrams), 1 for equal ones. Symmetric.
double similarity(QStringView a, QStringView b);

/// At most `limit` UTF-16 units, cut at a character boundary and ended by "…".
QString elided(const QString& text, qsizetype limit);

/// The text on one line: line breaks and control characters become single spaces.
QString singleLine(const QString& text);

} // namespace chwila
