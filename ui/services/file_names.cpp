#include "ui/services/file_names.h"

namespace chwila::ui {

QString fileNameFor(const QString& title, const QString& fallback) {
    QString name;
    for (const QChar letter : title.simplified())
        name +=
            letter.isPrint() && !QStringLiteral("/\\:*?\"<>|").contains(letter) ? letter : QLatin1Char('_');
    constexpr int most = 80;
    name.truncate(most);
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    return name.isEmpty() ? fallback : name;
}

} // namespace chwila::ui
