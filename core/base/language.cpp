#include "core/base/language.h"

#include <QTranslator>

namespace chwila {

namespace {

QLocale localeFor(const QString& code) {
    if (code == QLatin1String("pl")) return {QLocale::Polish, QLocale::Poland};
    if (code == QLatin1String("ro")) return {QLocale::Romanian, QLocale::Romania};
    return {QLocale::English, QLocale::UnitedKingdom};
}

} // namespace

Language::Language() : m_code(QStringLiteral("en")), m_locale(localeFor(m_code)) {}

Language::Language(const QString& code)
    : m_code(available().contains(code) ? code : QStringLiteral("en")), m_locale(localeFor(m_code)) {
    auto translator = std::make_shared<QTranslator>();
    if (translator->load(QStringLiteral(":/i18n/chwila_%1.qm").arg(m_code))) {
        m_translator = std::move(translator);
    }
}

QStringList Language::available() {
    return {QStringLiteral("en"), QStringLiteral("pl"), QStringLiteral("ro")};
}

QString Language::nativeName(const QString& code) {
    if (code == QLatin1String("pl")) return QStringLiteral("Polski");
    if (code == QLatin1String("ro")) return QStringLiteral("Română");
    return QStringLiteral("English");
}

QString Language::systemDefault() {
    for (const QString& tag : QLocale::system().uiLanguages()) {
        QString code = tag.left(2);
        if (available().contains(code)) return code;
    }
    return QStringLiteral("en");
}

QString Language::translate(const char* context, const char* source, const char* disambiguation,
                            int n) const {
    QString text = m_translator ? m_translator->translate(context, source, disambiguation, n) : QString();
    if (text.isEmpty()) text = QString::fromUtf8(source);
    if (n >= 0) text.replace(QLatin1String("%n"), number(qint64{n}));
    return text;
}

QString Language::number(qint64 value) const {
    return m_locale.toString(value);
}

QString Language::number(double value, int decimals) const {
    return m_locale.toString(value, 'f', decimals);
}

QString Language::percent(double share, int decimals) const {
    // English and Polish put the sign at the number; Romanian keeps a (no-break) space before it.
    const QString sign = m_code == QLatin1String("ro") ? QStringLiteral("\u00a0%") : QStringLiteral("%");
    return number(100 * share, decimals) + sign;
}

} // namespace chwila
