// The language something is said in. Screens use the application's language; a report may be in
// another one, so everything that can appear in both asks a Language instead of the application.
// Texts live in translations/chwila_<code>.ts; lupdate finds them by the calls of `translate`.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <limits>
#include <memory>
#include <utility>

class QTranslator;

namespace chwila {

/// A count for translate's `n`, clipped to what fits. (lupdate 6.4 passes over a call of translate that
/// holds angle brackets, so a cast must not stand there.)
template <class Count>
constexpr int pluralCount(Count count) {
    constexpr auto most = std::numeric_limits<int>::max();
    return std::cmp_less(most, count) ? most : static_cast<int>(count);
}

class Language {
  public:
    /// The source texts as they stand in the code, numbers as in English.
    Language();
    /// One of available(); an unknown code gives English.
    explicit Language(const QString& code);

    /// "en", "pl", "ro": codes this build speaks.
    static QStringList available();
    /// The name in the language itself: "Polski".
    static QString nativeName(const QString& code);
    /// The best of available() for the person's system.
    static QString systemDefault();

    const QString& code() const { return m_code; }
    const QLocale& locale() const { return m_locale; }

    /// Same rules as QCoreApplication::translate; %n becomes the number written in this language.
    QString translate(const char* context, const char* source, const char* disambiguation = nullptr,
                      int n = -1) const;

    /// Grouped digits: 12,345 / 12 345 / 12.345.
    QString number(qint64 value) const;
    QString number(double value, int decimals) const;
    /// 0.314 → "31 %" with the language's spacing.
    QString percent(double share, int decimals = 0) const;

    /// The translator behind it, to be installed for the screen; null for source texts.
    QTranslator* translator() const { return m_translator.get(); }

  private:
    QString m_code;
    QLocale m_locale;
    std::shared_ptr<QTranslator> m_translator;
};

} // namespace chwila
