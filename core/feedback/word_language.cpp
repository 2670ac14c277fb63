#include "core/feedback/word_language.h"

#include "core/base/text.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace chwila::feedback {

namespace {

constexpr qsizetype enoughText = 600; // letters that decide; a longer text says nothing new

struct LanguageRow {
    const char* code;
    const char* words;   ///< the most frequent ones, and some that complaints and praise are made of; folded
    const char* letters; ///< that the others do not use
};
constexpr LanguageRow rows[] = {
    {"en",
     "the and is was were to of in it that for my i you we they with not very good bad great service time "
     "but "
     "have had this are on at be staff nice easy too been would no from me our when fast slow help",
     ""},
    {"pl",
     "i w na nie sie z jest do to ze bardzo za ale co jak po od przez dla mnie mi tak tylko juz byl byla "
     "bylo "
     "obsluga czas dobra dobrze dlugo szybko wszystko o bo dobry mila mily brak",
     "ąęłśźżćńó"},
    {"ro",
     "si de la in nu a am foarte cu pe o un este care mai din pentru ca sa mi au fost timp bine buna dar "
     "sunt "
     "ne va doar tot rapid totul mult prea asteptat personal ma",
     "ășțîâşţ"},
    {"de",
     "und die der das ist nicht ich zu mit auf war sehr gut ein eine den im es fur schnell wurde noch aber "
     "alles mir haben hat lange service bei wie dem von",
     "äöüß"},
};
constexpr int letterWeight = 2;

const QHash<QString, std::array<int, std::size(rows)>>& wordTable() {
    static const auto table = [] {
        QHash<QString, std::array<int, std::size(rows)>> made;
        for (std::size_t i = 0; i < std::size(rows); ++i) {
            for (const QString& word : QString::fromUtf8(rows[i].words).split(u' '))
                ++made[word][i];
        }
        return made;
    }();
    return table;
}

} // namespace

QString languageOfWords(const QString& text) {
    const QString part = text.left(enoughText);
    std::array<int, std::size(rows)> scores{};
    for (const QString& word : foldedForSearch(part).split(u' ', Qt::SkipEmptyParts)) {
        const auto known = wordTable().constFind(word);
        if (known == wordTable().constEnd()) continue;
        for (std::size_t i = 0; i < scores.size(); ++i)
            scores[i] += (*known)[i];
    }
    for (const QChar letter : part.toLower()) {
        if (letter.unicode() < 128) continue;
        for (std::size_t i = 0; i < scores.size(); ++i) {
            if (QString::fromUtf8(rows[i].letters).contains(letter)) scores[i] += letterWeight;
        }
    }
    const auto best = std::ranges::max_element(scores);
    if (*best < 2 || std::ranges::count(scores, *best) > 1) return {};
    return QString::fromLatin1(rows[best - scores.begin()].code);
}

QStringList wordLanguages() {
    QStringList codes;
    for (const LanguageRow& row : rows)
        codes << QString::fromLatin1(row.code);
    return codes;
}

} // namespace chwila::feedback
