#include "core/sample/to_be.h"

#include "core/edit/duplicate_journey.h"
#include "core/edit/removal.h"
#include "core/edit/structure_edits.h"

#include <algorithm>

namespace chwila::sample {

using namespace model;

namespace {

/// A touchpoint that will be different; one that is gone has no name.
struct MendedRow {
    const char* card;
    Words name;
    Channel channel;
    double assumed;
    Words promise;
};
constexpr MendedRow mended[] = {
    {"check",
     {"Check with one photo", "Weryfikacja jednym zdjęciem", "Verificare cu o singură poză"},
     App,
     8,
     {"Done in two minutes, and you see when", "Dwie minuty, i widać, kiedy gotowe",
      "Gata în două minute, și vedeți când"}},
    {"correction",
     {"Correction in the app", "Korekta w aplikacji", "Corectare în aplicație"},
     App,
     8.5,
     {"Put right the same day; reminders wait until then",
      "Poprawione tego samego dnia; wezwania czekają do tego czasu",
      "Corectat în aceeași zi; somațiile așteaptă până atunci"}},
    {"status", {}, Phone, 0, {}},
    {"waiting",
     {"Choosing a slot for the adjuster", "Wybór terminu oględzin", "Alegerea orei pentru inspecție"},
     App,
     9,
     {"You choose the hour, we come", "Ty wybierasz godzinę, my przyjeżdżamy",
      "Dumneavoastră alegeți ora, noi venim"}},
    {"decision",
     {"Decision, explained on the phone", "Decyzja wyjaśniona przez telefon",
      "Decizia, explicată la telefon"},
     Phone,
     8.5,
     {"The same person who took the report calls, then the letter follows",
      "Dzwoni ta sama osoba, która przyjęła zgłoszenie, potem przychodzi pismo",
      "Sună aceeași persoană care a primit raportarea, apoi vine scrisoarea"}},
};

void apply(Project& project, const Result<Change>& change) {
    const bool done = change && change->applyTo(project);
    Q_ASSERT(done);
    Q_UNUSED(done)
}

/// What customers complain of today is not part of the picture of tomorrow.
bool isOfToday(const Note& note) {
    return note.kind.is(NoteKind::Pain) || note.kind.is(NoteKind::Question)
           || note.kind.is(NoteKind::Observation) || note.kind.is(NoteKind::Quote);
}

} // namespace

void addToBe(Built& built, const Language& language) {
    Project& project = built.project;
    std::vector<TouchpointId> originals;
    for (const Touchpoint& card : project.all<Touchpoint>())
        originals.push_back(card.id);
    const Words name{"Car insurance tomorrow", "Ubezpieczenie auta jutro", "Asigurarea auto mâine"};
    const Result<Change> change = edit::duplicateJourney(project, built.journey, name.in(language));
    apply(project, change);
    Journey journey = *project.find(edit::created<Journey>(*change).front());
    journey.kind = JourneyKind::ToBe;
    journey.description = Words{"Three moments mended: corrections, the adjuster's visit and the decision.",
                                "Trzy naprawione chwile: korekty, wizyta rzeczoznawcy i decyzja.",
                                "Trei momente reparate: corecturile, vizita inspectorului și decizia."}
                              .in(language);
    project.put(journey);

    // Twins are made in the order of their originals.
    const std::vector<TouchpointId> twins = edit::created<Touchpoint>(*change);
    edit::Elements gone;
    for (const MendedRow& row : mended) {
        const auto at = std::ranges::find(originals, built.cards.at(row.card)) - originals.begin();
        Touchpoint card = *project.find(twins.at(static_cast<std::size_t>(at)));
        if (row.name.in(language).isEmpty()) {
            gone.touchpoints.push_back(card.id);
            continue;
        }
        card.name = row.name.in(language);
        card.channel = built.channels.at(static_cast<std::size_t>(row.channel));
        card.assumedScore = row.assumed;
        card.promise = row.promise.in(language);
        card.visibility = Visibility::Frontstage;
        project.put(card);
    }
    for (const NoteId id : edit::created<Note>(*change)) {
        if (isOfToday(*project.find(id))) gone.notes.push_back(id);
    }
    apply(project, edit::remove(project, gone));
}

} // namespace chwila::sample
