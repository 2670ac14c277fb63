#include "core/feedback/mapping/title_hints.h"

#include <QStringList>

#include <algorithm>

namespace chwila::feedback {

namespace {

/// Words in titles, folded as foldedForSearch() does; a title hints at a role where one of its words
/// begins with one of these. English, Polish, Romanian and German.
struct Hint {
    ColumnRole role;
    QStringList stems;
};

const std::vector<Hint>& hints() {
    static const auto split = [](const char* words) { return QString::fromUtf8(words).split(u' '); };
    static const std::vector<Hint> list{
        {ColumnRole::Touchpoint,
         split("touchpoint touchpoints touch moment step stage contact interaction styk punkt "
               "etap etapa etapei krok punct schritt station kontaktpunkt activity event")},
        {ColumnRole::Score,
         split("score rating rate nps csat ces ocena wynik nota scor punctaj note bewertung "
               "points answer value grade satisfaction slider suwak")},
        {ColumnRole::Question,
         split("question metric measure kpi scale pytanie miara intrebare frage kennzahl")},
        {ColumnRole::Time,
         split("date time timestamp datetime day created submitted completed when data czas "
               "dzien datum zeit timp ora visited recorded kiedy cand wann ts epoch unix at")},
        {ColumnRole::Customer,
         split("id customer client respondent respondentid responseid user userid member "
               "account klient klienta ankieta ankiety respondenta chestionar fragebogen email mail kunde "
               "uuid token person")},
        {ColumnRole::Comment,
         split("comment comments verbatim feedback review content text why reason opinion "
               "words remark komentarz uzasadnienie opinia dlaczego uwagi comentariu "
               "comentarii motiv kommentar message")},
        {ColumnRole::Channel, split("channel kanal canal medium")},
    };
    return list;
}

} // namespace

bool isMeasurement(const QString& folded) {
    static const QStringList words =
        QStringLiteral(
            "age wiek varsta alter number count liczba numar anzahl children kids dzieci copii year month "
            "day hour week minute minutes second seconds rok miesiac dzien luna zi jahr latitude longitude "
            "distance delay duration progress price amount cost income kwota cena pret zip postcode phone "
            "version seed row index page lastpage id")
            .split(u' ');
    static const QStringList phrases{QStringLiteral("how many"),        QStringLiteral("number of"),
                                     QStringLiteral("how old"),         QStringLiteral("ile razy"),
                                     QStringLiteral("cate "),           QStringLiteral("please rank"),
                                     QStringLiteral("rank the"),        QStringLiteral("order of preference"),
                                     QStringLiteral("selected choice"), // Qualtrics: one of a list
                                     QStringLiteral("uszereguj"),       QStringLiteral("ustaw w kolejnosci"),
                                     QStringLiteral("od najwazniejsz"), QStringLiteral("ordonati"),
                                     QStringLiteral("clasificati"),     QStringLiteral("in ordinea"),
                                     QStringLiteral("rank these"),      QStringLiteral("reihenfolge")};
    constexpr qsizetype shortTitle = 3;
    for (const QString& phrase : phrases) {
        if (folded.contains(phrase)) return true;
    }
    if (folded.endsWith(QLatin1String(" complete"))) return true; // REDCap: how far a form is filled in
    const QStringList given = folded.split(u' ');
    return given.size() <= shortTitle
           && std::ranges::any_of(given, [](const QString& word) { return words.contains(word); });
}

bool namesCustomer(const QString& folded) {
    static const QStringList names =
        QStringLiteral(
            "who kto cine wer guest passenger patient gosc pasazer pacjent oaspete pasager pacient "
            "gast fahrgast")
            .split(u' ');
    return names.contains(folded);
}

bool isRowKey(const QString& folded) {
    static const QStringList words =
        QStringLiteral("id answer response row record odpowiedz odpowiedzi raspuns raspunsului antwort zeile")
            .split(u' ');
    const QStringList given = folded.split(u' ');
    return given.contains(QStringLiteral("id"))
           && std::ranges::all_of(given, [](const QString& word) { return words.contains(word); });
}

bool isGrouping(const QString& folded) {
    static const QStringList words =
        QStringLiteral("type typ group grupa segment class klasa category kategoria tier status kind level")
            .split(u' ');
    const QStringList given = folded.split(u' ');
    return std::ranges::any_of(given, [](const QString& word) { return words.contains(word); });
}

bool isQuestion(const QString& folded) {
    constexpr qsizetype longestName = 5;
    return folded.count(u' ') >= longestName;
}

bool hintsAt(const QString& folded, ColumnRole role) {
    if (isQuestion(folded)) return false;
    const QStringList words = folded.split(u' ');
    for (const Hint& hint : hints()) {
        if (hint.role != role) continue;
        for (const QString& word : words) {
            if (hint.stems.contains(word)) return true;
        }
    }
    return false;
}

} // namespace chwila::feedback
