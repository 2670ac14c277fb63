#include "core/report/sections/contents.h"

namespace chwila::report::sections {

std::vector<Section> contents(const SectionContext& context) {
    Section section;
    section.opensPage = true;
    // It is no entry of its own, neither here nor in the outline.
    section.blocks.push_back({Heading{context.language().translate("report", "Contents"), 1, {}, 0, false}});
    section.blocks.push_back({Contents{}}); // filled by buildReport(), which knows the other sections
    return {std::move(section)};
}

} // namespace chwila::report::sections
