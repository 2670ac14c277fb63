// Which answers a view shows, for whatever of it can be read or copied alone: a heading, a caption, a
// sentence without figures. One wording for all views; says nothing where every answer counts.
#pragma once

#include <QString>

namespace chwila {
class Language;
namespace document {
class Document;
}
} // namespace chwila

namespace chwila::ui {

class FilterState;

/// "Q4 2025 · Product: Comfort"; empty without a filter.
QString narrowedTo(const FilterState& filter, const document::Document& document, const Language& language);

} // namespace chwila::ui
