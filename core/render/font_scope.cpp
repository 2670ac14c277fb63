#include "core/render/font_scope.h"

#include "core/render/theme.h"

#include <QFontDatabase>

namespace chwila::render {

namespace {

QString& scopedFamily() {
    thread_local QString family;
    return family;
}

/// Qt tells fonts of one name apart by who made them: "Nimbus Sans [urw]".
QString withoutFoundry(const QString& family) {
    return family.section(QStringLiteral(" ["), 0, 0);
}

} // namespace

FontScope::FontScope(const QString& family) : m_before(scopedFamily()) {
    if (!family.isEmpty()) scopedFamily() = family;
}

FontScope::~FontScope() {
    scopedFamily() = m_before;
}

const QString& FontScope::family() {
    return scopedFamily();
}

QFont textFont() {
    QFont font(fontFamily());
    if (!FontScope::family().isEmpty()) font.setFamilies({FontScope::family(), fontFamily()});
    return font;
}

std::optional<QString> installedFont(const QString& family) {
    if (family.isEmpty()) return std::nullopt;
    for (const QString& each : QFontDatabase::families()) {
        if (withoutFoundry(each).compare(family, Qt::CaseInsensitive) == 0) return withoutFoundry(each);
    }
    return std::nullopt;
}

QStringList fontsToChoose() {
    QStringList families = QFontDatabase::families(QFontDatabase::Latin);
    families.removeIf([](const QString& family) { return QFontDatabase::isPrivateFamily(family); });
    for (QString& family : families)
        family = withoutFoundry(family);
    families.removeDuplicates();
    families.sort(Qt::CaseInsensitive);
    return families;
}

} // namespace chwila::render
