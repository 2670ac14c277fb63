#include "ui/jobs/filter_words.h"

#include "core/document/document.h"
#include "ui/jobs/filter_state.h"

namespace chwila::ui {

QString narrowedTo(const FilterState& filter, const document::Document& document, const Language& language) {
    if (filter.filter().countsEverything()) return {};
    return feedback::describe(filter.filter(), document.project(), language);
}

} // namespace chwila::ui
