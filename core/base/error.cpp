#include "core/base/error.h"

namespace chwila {

QString describe(const Error& error) {
    QString text;
    const SourcePosition& at = error.position;
    if (!at.file.isEmpty()) text += at.file + QLatin1Char(':');
    if (at.line > 0) text += QString::number(at.line) + QLatin1Char(':');
    if (at.line > 0 && at.column > 0) text += QString::number(at.column) + QLatin1Char(':');
    if (!text.isEmpty()) text += QLatin1Char(' ');
    text += error.message;
    // On one line, and not what the sentence quotes already.
    const QString detail = error.detail.simplified();
    if (!detail.isEmpty() && !error.message.contains(detail)) text += QStringLiteral(" (%1)").arg(detail);
    return text;
}

} // namespace chwila
