#include "core/document/records_copy.h"

#include "core/store/copy_place.h"
#include "core/store/project_file.h"

namespace chwila::document {

Result<void> writeRecords(const model::Project& project, const QString& path) {
    const Result<std::unique_ptr<store::CopyPlace>> place = store::CopyPlace::take(path);
    if (!place) return fail(place.error());
    auto file = store::ProjectFile::create((*place)->draft(), project);
    if (!file) return fail(file.error());
    file->reset(); // closed before it takes its name
    return (*place)->moveIn();
}

} // namespace chwila::document
