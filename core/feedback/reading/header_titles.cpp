#include "core/feedback/reading/header_titles.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace chwila::feedback {

namespace {

/// Names of elements that editors of survey tools leave in texts.
bool isTagName(const QString& name) {
    static const QSet<QString> names = [] {
        const QStringList list =
            QStringLiteral(
                "a abbr b big blockquote br center code dd div dl dt em font h1 h2 h3 h4 h5 h6 hr i "
                "img input label li o:p ol option p pre s script select small span strike strong "
                "style sub sup table tbody td th thead tr tt u ul wbr")
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return names.contains(name.toLower());
}

QString withoutTags(const QString& text) {
    static const QRegularExpression tag(QStringLiteral("<(/?)([A-Za-z][A-Za-z0-9:]*)([^<>]*)>"));
    QString plain;
    qsizetype from = 0;
    auto matches = tag.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (!isTagName(match.captured(2))) continue;
        plain += QStringView(text).mid(from, match.capturedStart() - from);
        static const QStringList inside{
            QStringLiteral("b"),   QStringLiteral("i"),      QStringLiteral("u"),    QStringLiteral("span"),
            QStringLiteral("em"),  QStringLiteral("strong"), QStringLiteral("font"), QStringLiteral("a"),
            QStringLiteral("sub"), QStringLiteral("sup"),    QStringLiteral("s")};
        if (!inside.contains(match.captured(2).toLower())) plain += QLatin1Char(' ');
        from = match.capturedEnd();
    }
    return plain + text.mid(from);
}

struct Entity {
    const char* name;
    char16_t letter;
};
constexpr std::array<Entity, 16> entities{{{"amp", u'&'},
                                           {"lt", u'<'},
                                           {"gt", u'>'},
                                           {"quot", u'"'},
                                           {"apos", u'\''},
                                           {"nbsp", u' '},
                                           {"ndash", u'\u2013'},
                                           {"mdash", u'\u2014'},
                                           {"hellip", u'\u2026'},
                                           {"lsquo", u'\u2018'},
                                           {"rsquo", u'\u2019'},
                                           {"ldquo", u'\u201C'},
                                           {"rdquo", u'\u201D'},
                                           {"bdquo", u'\u201E'},
                                           {"euro", u'\u20AC'},
                                           {"shy", u'\u00AD'}}};

/// What stands between "&" and ";" as a letter; empty where it means none.
QString letterOf(const QString& entity) {
    if (!entity.startsWith(u'#')) {
        const auto* known = std::ranges::find_if(
            entities, [&](const Entity& each) { return entity == QLatin1String(each.name); });
        return known != entities.end() ? QString(QChar(known->letter)) : QString();
    }
    const bool hex = entity.size() > 1 && entity[1].toLower() == u'x';
    const char32_t code =
        hex ? QStringView(entity).mid(2).toUInt(nullptr, 16) : QStringView(entity).mid(1).toUInt();
    const bool isLetter = code >= 0x20 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    return isLetter ? QString::fromUcs4(&code, 1) : QString();
}

QString withoutEntities(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("&(#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});"));
    QString plain;
    qsizetype from = 0;
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString letter = letterOf(match.captured(1));
        if (letter.isEmpty()) continue;
        plain += QStringView(text).mid(from, match.capturedStart() - from);
        plain += letter;
        from = match.capturedEnd();
    }
    return plain + text.mid(from);
}

/// What survey tools write under a question that has one column only.
bool addsNothing(const QString& part) {
    static const QStringList words =
        QStringLiteral("response|open ended response|antwort|odpowiedz|odpowiedz otwarta|raspuns|"
                       "raspuns deschis|offene antwort|reponse|respuesta|risposta")
            .split(u'|');
    return part.isEmpty() || words.contains(foldedForSearch(part));
}

QString cellAt(const std::vector<QStringList>& rows, std::size_t row, qsizetype column) {
    return row < rows.size() ? rows[row].value(column) : QString();
}

QString joinedTitle(const QString& question, const QString& part) {
    if (question.isEmpty() || part == question) return part;
    return addsNothing(part) ? question : question + QStringLiteral(" – ") + part;
}

} // namespace

QString plainText(const QString& markup) {
    QString text = markup;
    if (text.contains(u'<')) text = withoutTags(text);
    if (text.contains(u'&')) text = withoutEntities(text);
    text.remove(QChar(0xAD));
    return singleLine(text);
}

QStringList composedTitles(const std::vector<QStringList>& rows, TitleRule rule) {
    qsizetype width = 0;
    std::vector<QStringList> plain;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row)
            cells += plainText(cell);
        width = std::max(width, cells.size());
        plain.push_back(cells);
    }
    QStringList titles;
    QString question;
    for (qsizetype c = 0; c < width; ++c) {
        if (rule == TitleRule::Joined && plain.size() > 1) {
            if (const QString own = cellAt(plain, 0, c); !own.isEmpty()) question = own;
            const QString part = cellAt(plain, 1, c);
            const bool reaches = cellAt(plain, 0, c).isEmpty() && part.isEmpty();
            titles += reaches ? QString() : joinedTitle(question, part);
            continue;
        }
        std::vector<std::size_t> order;
        if (rule == TitleRule::Second) order.push_back(1);
        for (std::size_t r = 0; r < plain.size(); ++r)
            order.push_back(r);
        QString title;
        for (const std::size_t r : order) {
            if (title.isEmpty()) title = cellAt(plain, r, c);
        }
        titles += title;
    }
    return titles;
}

QString titlePart(const QString& title) {
    if (title.endsWith(u']')) {
        const qsizetype open = title.lastIndexOf(u'[');
        if (open > 0) return title.mid(open + 1, title.size() - open - 2).trimmed();
    }
    for (const QString& separator : {QStringLiteral(" – "), QStringLiteral(" - "), QStringLiteral(" — ")}) {
        const qsizetype at = title.lastIndexOf(separator);
        if (at > 0) return title.mid(at + separator.size()).trimmed();
    }
    return {};
}

} // namespace chwila::feedback
