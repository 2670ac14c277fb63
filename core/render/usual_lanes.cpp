#include "core/render/usual_lanes.h"

namespace chwila::render {

void nameUsualLanes(MapContent& content, const model::Project& project, const Language& language) {
    for (const QString& code : Language::available()) {
        const Language other(code);
        for (auto& [id, name] : content.laneNames) {
            const model::Lane* lane = project.find(id);
            if (lane && name == model::label(lane->kind, other)) name = model::label(lane->kind, language);
        }
    }
}

} // namespace chwila::render
