#include "core/feedback/scale_name.h"

#include "core/feedback/scale_levels.h"

namespace chwila::feedback {

QString scaleName(const model::Scale& scale, const Language& language) {
    const auto* row = scale.kind.find();
    if (!row || row->value == model::ScaleKind::Own) return scale.name;
    const bool usual =
        scale.name == usualScale(row->value).name || scale.name == QString::fromUtf8(row->label);
    return usual ? model::label(scale.kind, language) : scale.name;
}

} // namespace chwila::feedback
