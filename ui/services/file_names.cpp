#include "ui/services/file_names.h"

#include "core/base/text.h"
#include "core/feedback/filter.h"
#include "core/feedback/redaction.h"
#include "core/model/project.h"

#include <algorithm>

namespace chwila::ui {

namespace {

constexpr qsizetype longestName = 80;
constexpr qsizetype shortestTitle = 20;

} // namespace

QString fileNameFor(const QString& title, const QString& fallback) {
    QString name;
    // "Car insurance – from choosing to renewal" reads as what it is, with a low line it does not.
    const QString plain = title.simplified().replace(QStringLiteral(": "), QString::fromUtf8(" – "));
    for (const QChar letter : plain)
        name +=
            letter.isPrint() && !QStringLiteral("/\\:*?\"<>|").contains(letter) ? letter : QLatin1Char('_');
    name.truncate(longestName);
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    return name.isEmpty() ? fallback : name;
}

QString narrowedTitle(const QString& title, const feedback::Filter& filter, const model::Project& project,
                      const Language& language) {
    if (filter.countsEverything()) return title;
    QString text = feedback::describe(filter, project, language);
    if (project.settings().redact) feedback::redact(text);
    text.replace(QStringLiteral(" · "), QStringLiteral(", "))
        .replace(QStringLiteral(": "), QStringLiteral(" "));
    const QString narrowed = QStringLiteral(", ") + text;
    // As it will stand in the name, or what follows is cut after all.
    const QString named = fileNameFor(title, QString());
    return elided(named, std::max(shortestTitle, longestName - narrowed.size())) + narrowed;
}

QString withExtension(const QString& path, const QStringList& known, const QString& usual) {
    const bool typed = known.isEmpty() || std::ranges::any_of(known, [&](const QString& extension) {
                           return path.endsWith(u'.' + extension, Qt::CaseInsensitive);
                       });
    return typed || usual.isEmpty() ? path : path + u'.' + usual;
}

} // namespace chwila::ui
