#include "core/edit/logo.h"

#include "core/base/picture_bytes.h"
#include "core/edit/words.h"

namespace chwila::edit {

using namespace model;

std::optional<Error> logoProblem(const QByteArray& bytes) {
    const std::optional<QSize> size = pictureSizeOf(bytes);
    if (!size) {
        return Error{
            ErrorCode::Invalid, Words::tr("This is no PNG or JPEG picture; choose one of these."), {}, {}};
    }
    if (bytes.size() > largestLogo || std::max(size->width(), size->height()) > longestLogoSide) {
        return Error{ErrorCode::Invalid,
                     Words::tr("The picture is too large; a logo has at most 1 MB and 6,000 pixels a side."),
                     {},
                     {}};
    }
    return std::nullopt;
}

Result<Change> setLogo(const Project& project, const QByteArray& bytes, const QString& name) {
    if (!bytes.isEmpty()) {
        if (auto problem = logoProblem(bytes)) return fail(*std::move(problem));
    }
    Draft draft(project);
    const std::optional<PictureId> before = project.settings().logo;
    std::optional<PictureId> after;
    if (!bytes.isEmpty()) {
        Picture picture;
        picture.name = name;
        picture.data = QString::fromLatin1(bytes.toBase64());
        after = draft.add(std::move(picture));
    }
    draft.update(project.settings().id, [&](Settings& settings) { settings.logo = after; });
    if (before) draft.remove(*before);
    return std::move(draft).take();
}

QByteArray logoOf(const Project& project) {
    const Picture* picture = project.find(project.settings().logo);
    if (!picture) return {};
    const QByteArray bytes = QByteArray::fromBase64(picture->data.toLatin1());
    return logoProblem(bytes) ? QByteArray() : bytes;
}

} // namespace chwila::edit
