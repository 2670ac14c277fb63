#include "core/report/sections/cover.h"

#include "core/base/text.h"

namespace chwila::report::sections {

std::vector<Section> cover(const SectionContext& context) {
    const Language& language = context.language();
    CoverBlock block;
    block.title = context.spec.title.isEmpty() ? language.translate("report", "Customer journey report")
                                               : context.spec.title;
    block.client = context.spec.client;
    block.author = context.spec.author;
    block.logo = context.spec.logo;
    if (context.input.today.isValid()) {
        block.date = language.locale().toString(context.input.today, QStringLiteral("d MMMM yyyy"));
    }
    QStringList names;
    for (const JourneyResult& journey : context.input.journeys) {
        const model::Journey* record = context.project().find(journey.result->journey);
        if (record) names += singleLine(record->name);
    }
    names.removeAll(QString());
    block.subtitle = names.join(QStringLiteral(" \u00b7 "));
    if (block.subtitle == block.title) {
        block.subtitle = language.translate("report", "Where customers are lost, and why");
    }
    block.basis = context.counted();
    Section section;
    section.opensPage = true;
    section.furniture = false;
    section.blocks.push_back({std::move(block)});
    return {std::move(section)};
}

} // namespace chwila::report::sections
