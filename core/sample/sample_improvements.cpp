#include "core/sample/sample_improvements.h"

#include <algorithm>
#include <array>

namespace chwila::sample {

using namespace model;

namespace {

constexpr double budget = 120000;

struct InitiativeRow {
    std::array<const char*, 2> cards; ///< "" for none
    Words name;
    Words description;
    Words owner;
    InitiativeCategory category;
    InitiativeStatus status;
    double reduction;
    double cost;
    double effortDays;
    const char* due;
    const char* doneOn;
};

constexpr InitiativeRow initiatives[] = {
    {{"waiting", ""},
     {"Say where the claim stands", "Informacja, na jakim etapie jest szkoda",
      "Spunem în ce stadiu este dauna"},
     {"A message at each step and a date for the next one.",
      "Wiadomość przy każdym kroku i termin następnego.", "Un mesaj la fiecare pas și data următorului."},
     {"Claims director", "Dyrektor likwidacji szkód", "Director daune"},
     InitiativeCategory::MustHave,
     InitiativeStatus::Planned,
     .5,
     60000,
     90,
     "2026-06-30",
     ""},
    {{"decision", ""},
     {"Decisions in plain words", "Decyzje prostym językiem", "Decizii în cuvinte simple"},
     {"Letters that say what is paid, why, and what to do next.",
      "Pisma, które mówią, ile wypłacamy, dlaczego i co dalej.",
      "Scrisori care spun cât plătim, de ce și ce urmează."},
     {"Claims director", "Dyrektor likwidacji szkód", "Director daune"},
     InitiativeCategory::Star,
     InitiativeStatus::Proposed,
     .3,
     45000,
     60,
     "2026-09-30",
     ""},
    {{"correction", "question"},
     {"One person answers for an invoice", "Jedna osoba odpowiada za fakturę",
      "O singură persoană răspunde de factură"},
     {"Whoever takes the call mends the invoice.", "Kto odbiera telefon, ten poprawia fakturę.",
      "Cine preia apelul corectează factura."},
     {"Head of billing", "Kierownik rozliczeń", "Șef facturare"},
     InitiativeCategory::Strategic,
     InitiativeStatus::Running,
     .4,
     30000,
     40,
     "2026-03-31",
     ""},
    {{"application", ""},
     {"Shorter online application", "Krótszy wniosek online", "Cerere online mai scurtă"},
     {"Eleven questions instead of thirty.", "Jedenaście pytań zamiast trzydziestu.",
      "Unsprezece întrebări în loc de treizeci."},
     {"Sales director", "Dyrektor sprzedaży", "Director de vânzări"},
     InitiativeCategory::Star,
     InitiativeStatus::Done,
     .5,
     25000,
     35,
     "2025-03-31",
     "2025-04-01"},
};

struct EventRow {
    const char* card; ///< "" for the whole journey
    const char* date;
    Words text;
};

constexpr EventRow events[] = {
    {"waiting", "2025-03-31", {"New claims system", "Nowy system szkodowy", "Sistem nou de daune"}},
    {"application",
     "2025-04-01",
     {"Shorter online application", "Krótszy wniosek online", "Cerere online mai scurtă"}},
    {"", "2025-01-01", {"New prices", "Nowe składki", "Prețuri noi"}},
};

QDate day(const char* text) {
    return QDate::fromString(QLatin1String(text), Qt::ISODate);
}

} // namespace

void addImprovements(Built& built, const Language& language) {
    Project& project = built.project;
    for (const InitiativeRow& row : initiatives) {
        Initiative initiative;
        initiative.name = row.name.in(language);
        initiative.description = row.description.in(language);
        initiative.owner = row.owner.in(language);
        initiative.category = row.category;
        initiative.status = row.status;
        initiative.reduction = row.reduction;
        initiative.cost = row.cost;
        initiative.effortDays = row.effortDays;
        initiative.due = day(row.due);
        initiative.doneOn = day(row.doneOn);
        for (const std::string_view card : row.cards) {
            if (!card.empty()) initiative.touchpoints.push_back(built.cards.at(card));
        }
        std::ranges::sort(initiative.touchpoints);
        addRecord(project, initiative);
    }
    for (const EventRow& row : events) {
        Event event;
        event.text = row.text.in(language);
        event.date = day(row.date);
        event.journey = built.journey;
        if (!std::string_view(row.card).empty()) event.touchpoint = built.cards.at(row.card);
        addRecord(project, event);
    }
    Settings settings = project.settings();
    settings.budget = budget;
    project.put(settings);
}

} // namespace chwila::sample
