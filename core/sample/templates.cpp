#include "core/sample/templates.h"

#include "core/sample/sample_journey.h"
#include "core/sample/template_tables.h"

#include <QCoreApplication>

namespace chwila::sample {

namespace {

struct TemplateRow {
    const char* name;
    Blueprint (*blueprint)();
    Words description;
};
constexpr TemplateRow rows[] = {
    {"telecom",
     telecom,
     {"Mobile and internet: from the advert to staying or leaving.",
      "Telefon i internet: od reklamy do decyzji, czy zostać.",
      "Mobil și internet: de la reclamă la a rămâne sau a pleca."}},
    {"hotel",
     hotel,
     {"A stay: from the first picture to the review.", "Pobyt: od pierwszego zdjęcia do opinii.",
      "O ședere: de la prima poză la recenzie."}},
    {"shop",
     onlineShop,
     {"An order: from the search to the second order.", "Zamówienie: od szukania do kolejnego zakupu.",
      "O comandă: de la căutare la a doua comandă."}},
    {"insurance",
     carInsurance,
     {"A policy: from comparing offers through a claim to the next year.",
      "Polisa: od porównania ofert przez szkodę do kolejnego roku.",
      "O poliță: de la compararea ofertelor, prin daună, la anul următor."}},
};

} // namespace

std::vector<Template> templates(const Language& language) {
    std::vector<Template> list;
    for (const TemplateRow& row : rows) {
        list.push_back(
            {QLatin1String(row.name), row.blueprint().title.in(language), row.description.in(language)});
    }
    return list;
}

Result<model::Project> makeTemplate(const QString& name, const Language& language) {
    QStringList names;
    for (const TemplateRow& row : rows) {
        if (name == QLatin1String(row.name)) {
            model::Project project = build(row.blueprint(), language).project;
            for (model::Touchpoint card : std::vector(project.all<model::Touchpoint>().begin(),
                                                      project.all<model::Touchpoint>().end())) {
                card.assumedScore.reset();
                project.put(card);
            }
            return project;
        }
        names << QLatin1String(row.name);
    }
    return fail(ErrorCode::NotFound,
                QCoreApplication::translate("Templates", "There is no template “%1”. There are: %2.")
                    .arg(name, names.join(QStringLiteral(", "))));
}

} // namespace chwila::sample
