#include "ui/mainwindow/thumbnail_keeper.h"

#include "core/document/document.h"
#include "ui/jobs/handover.h"
#include "ui/mainwindow/main_window.h"

#include <QTimer>

namespace chwila::ui {

ThumbnailKeeper::ThumbnailKeeper(const Thumbnails& thumbnails) : m_thumbnails(thumbnails) {
    m_drawing.setMaxThreadCount(1); // of two pictures of one project the later one stays
}

ThumbnailKeeper::~ThumbnailKeeper() {
    m_drawing.waitForDone();
}

void ThumbnailKeeper::follow(MainWindow& window) {
    constexpr int afterEdit = 20'000; // milliseconds
    auto* timer = new QTimer(&window);
    timer->setSingleShot(true);
    timer->setInterval(afterEdit);
    connect(timer, &QTimer::timeout, this, [this, &window] { draw(window); });
    connect(&window.document(), &document::Document::changed, timer, [timer] {
        if (!timer->isActive()) timer->start();
    });
    timer->start();
}

void ThumbnailKeeper::draw(const MainWindow& window) {
    auto work = std::make_shared<Handover<std::function<void()>>>();
    work->leave([this, path = window.document().path(), draw = window.thumbnail(Thumbnails::size * 2),
                 title = window.document().project().settings().title, thumbnails = m_thumbnails] {
        thumbnails.put(path, draw(), title);
        QMetaObject::invokeMethod(this, &ThumbnailKeeper::drawn, Qt::QueuedConnection);
    });
    m_drawing.start([work = std::move(work)] {
        if (const auto draw = work->take()) (*draw)();
    });
}

} // namespace chwila::ui
