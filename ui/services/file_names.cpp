#include "ui/services/file_names.h"

#include <algorithm>

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

QString withExtension(const QString& path, const QStringList& known, const QString& usual) {
    const bool typed = known.isEmpty() || std::ranges::any_of(known, [&](const QString& extension) {
                           return path.endsWith(u'.' + extension, Qt::CaseInsensitive);
                       });
    return typed || usual.isEmpty() ? path : path + u'.' + usual;
}

} // namespace chwila::ui
