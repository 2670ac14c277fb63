#include "core/versions/proposed_name.h"

namespace chwila::versions {

QString proposedName(QDate today, const QStringList& taken, const Language& language) {
    const QString day = language.locale().toString(today, QStringLiteral("d MMM yyyy"));
    const QString plain = language.translate("versions", "As handed over, %1").arg(day);
    QString name = plain;
    for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number)
        name = QStringLiteral("%1 (%2)").arg(plain, QString::number(number));
    return name;
}

} // namespace chwila::versions
