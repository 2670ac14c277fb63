#include "core/feedback/mapping/label_concepts.h"

#include "core/base/text.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace chwila::feedback {

namespace {

constexpr double surest = 0.7;        // by letters alone a touchpoint is chosen without asking
constexpr qsizetype shortestWord = 3; // of those that say something
constexpr qsizetype shortestStem = 4; // shorter ones must be the whole word

/// One thing in each row; stems as foldedForSearch() writes them, of all three languages.
constexpr const char* conceptRows[] = {
    "claim szkod daun",
    "damage uszkodz avari",
    "decision decyzj deciz",
    "invoice bill faktur rachun factur",
    "repair napraw repar",
    "garage workshop warszta atelier",
    "call phone telefon rozmow apel",
    "delivery shipping dostaw wysylk livrar",
    "return zwrot retur",
    "payment pay platnosc zaplat plata plat",
    "payout wyplat despagub",
    "order zamowien comand comenz",
    "complaint reklamacj reclamat plang skarg",
    "website online stron internet site",
    "app application aplikacj aplicat",
    "shop store sklep magazin",
    "queue kolejk coad",
    "wait waiting oczekiwan czekan astept",
    "staff service obslug personel personal deserv",
    "checkin zameldowan cazar",
    "checkout wymeldowan plecar",
    "room pokoj camer",
    "breakfast sniadan dejun",
    "cleaning cleanliness clean sprzatan czystosc curat",
    "booking reservation rezerwacj rezerv",
    "flight lot zbor",
    "boarding odpraw imbarc",
    "baggage luggage bagaz bagaj",
    "food meal jedzen posilk mancar mas",
    "drink napoj bautur",
    "seat fotel miejsc scaun",
    "entertainment rozrywk divertis",
    "price cost cena koszt pret",
    "offer quote ofert",
    "contract policy umow polis contract polit",
    "renewal odnowien przedluzen reinno prelung",
    "cancellation cancel rezygnacj anul",
    "adviser advice advis doradc porad consil",
    "registration register sign rejestracj inregistr",
    "doctor physician lekarz medic",
    "visit wizyt vizit",
    "appointment termin programar",
    "test examination badan analiz",
    "result wynik rezultat",
    "prescription recepta recepty retet",
    "ticket bilet",
    "security bezpieczenst kontrol securit control",
    "account kont cont",
    "card kart card",
    "loan credit kredyt credit",
    "letter list scrisoar",
    "advert advertising reklam reclam",
    "search wyszukiwan cautar",
    "installation instalacj instal",
    "activation aktywacj activ",
    "outage fault awari pan defect",
    "technician engineer technik tehnician",
    "survey questionnaire ankiet chestionar",
    "document papers dokument document",
    "help support pomoc wsparc ajutor asist",
    "branch oddzial plac sucursal filial",
    "departure odjazd wyjazd plec",
    "arrival przyjazd przylot sosir",
    "reception recepcj receptie",
    "adjuster rzeczoznawc evaluat inspector",
    "report report zgloszen raport anunt",
    "comparison compare porownan comparat",
    "recommendation recommend polecen rekomendacj recomand",
    "welcome powitan bun venit",
    "training szkolen instruir",
};

bool meets(const QString& word, const QString& stem) {
    return stem.size() < shortestStem ? word == stem : word.startsWith(stem);
}

const std::vector<QStringList>& stemTable() {
    static const auto table = [] {
        std::vector<QStringList> made;
        for (const char* row : conceptRows)
            made.push_back(QString::fromUtf8(row).split(u' '));
        return made;
    }();
    return table;
}

/// The word's concept as "#12", or the word itself.
QString meaningOf(const QString& word) {
    const std::vector<QStringList>& table = stemTable();
    for (std::size_t i = 0; i < table.size(); ++i) {
        const bool known =
            std::ranges::any_of(table[i], [&](const QString& stem) { return meets(word, stem); });
        if (known) return QLatin1Char('#') + QString::number(i);
    }
    return word;
}

} // namespace

std::set<QString> conceptsOf(const QString& label) {
    std::set<QString> meanings;
    QString folded = foldedForSearch(label);
    folded.replace(QLatin1String("check in"), QLatin1String("checkin"));
    folded.replace(QLatin1String("check out"), QLatin1String("checkout"));
    static const QStringList smallWords =
        QStringLiteral("the and for with from dla przy pod din").split(u' ');
    for (const QString& word : folded.split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() >= shortestWord && !smallWords.contains(word)) meanings.insert(meaningOf(word));
    }
    return meanings;
}

double conceptLikeness(const std::set<QString>& left, const std::set<QString>& right) {
    if (left.empty() || right.empty()) return 0;
    const auto common =
        std::ranges::count_if(left, [&](const QString& meaning) { return right.contains(meaning); });
    return surest * 2 * static_cast<double>(common) / static_cast<double>(left.size() + right.size());
}

} // namespace chwila::feedback
