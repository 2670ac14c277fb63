#include "ui/mainwindow/map_picture.h"

#include "core/analysis/analyse.h"
#include "core/feedback/suppression.h"
#include "core/render/map_writer.h"

namespace chwila::ui {

namespace {

/// Pictures go into documents: on white, whatever the screen looks like.
const render::Theme& paper() {
    return render::Theme::light();
}

render::MapContent contentOf(const MapPicture& picture) {
    return render::mapContent(*picture.project, picture.journey, picture.result.get(), picture.language);
}

render::PictureText textOf(const MapPicture& picture) {
    const model::Journey* journey = picture.project->find(picture.journey);
    QStringList caption{feedback::describe(picture.filter, *picture.project, picture.language)};
    caption << feedback::describeLeftOut(picture.leftOut, picture.project->settings().smallestGroup,
                                         picture.language);
    caption.removeAll(QString());
    return {journey ? journey->name : QString(), caption.join(QStringLiteral(" · "))};
}

} // namespace

Result<MapPicture> forOthers(MapPicture picture, const feedback::ResponseCube* cube, Progress& progress) {
    if (!cube) return picture;
    feedback::ProtectedCounts shown = feedback::protectedCounts(*cube, *picture.project, picture.filter);
    picture.leftOut = shown.leftOut;
    if (shown.leftOut == 0) return picture;
    analysis::AnalysisInput input;
    input.project = picture.project;
    input.journey = picture.journey;
    input.counts = std::move(shown.counts);
    input.filter = picture.filter;
    Result<analysis::AnalysisResult> result = analysis::analyse(input, progress);
    if (!result) return fail(result.error());
    picture.result = std::make_shared<const analysis::AnalysisResult>(*std::move(result));
    return picture;
}

Result<void> writeSvg(const MapPicture& picture, const QString& path) {
    return render::writeMapSvg(path, layout::layoutMap(*picture.project, picture.journey), contentOf(picture),
                               paper(), textOf(picture));
}

Result<void> writePng(const MapPicture& picture, const QString& path) {
    constexpr double pixels = 2;
    return render::writeMapPng(path, layout::layoutMap(*picture.project, picture.journey), contentOf(picture),
                               paper(), textOf(picture), pixels);
}

QImage thumbnail(const MapPicture& picture, QSize size) {
    const layout::MapLayout map = layout::layoutMap(*picture.project, picture.journey);
    const QSizeF whole = render::pictureSize(map);
    if (whole.isEmpty()) return {};
    // Painted twice as large and smoothed down: at this size lines would break. Maps are wide, the whole of
    // one would be a strip; what does not fit is left out at the right or the bottom.
    constexpr double larger = 2;
    const double scale = larger * std::max(size.width() / whole.width(), size.height() / whole.height());
    const QImage image = render::renderMapImage(map, contentOf(picture), paper(), textOf(picture), scale);
    return image.scaled(size, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation)
        .copy(QRect(QPoint(), size));
}

} // namespace chwila::ui
