// Keeps the small pictures of the start page like what the windows show: draws one some time after an edit,
// and whenever it is asked to. On a thread of its own, for a large map takes longer than a frame.
#pragma once

#include "ui/start/thumbnails.h"

#include <QObject>
#include <QThreadPool>

namespace chwila::ui {

class MainWindow;

class ThumbnailKeeper : public QObject {
    Q_OBJECT

  public:
    explicit ThumbnailKeeper(const Thumbnails& thumbnails);
    /// Waits for what is being drawn.
    ~ThumbnailKeeper() override;

    /// Now and then as long as there is the window, not only at its end: a program that was ended from
    /// outside finds its picture, too.
    void follow(MainWindow& window);
    void draw(const MainWindow& window);

  Q_SIGNALS:
    /// Another picture is kept.
    void drawn();

  private:
    Thumbnails m_thumbnails;
    QThreadPool m_drawing;
};

} // namespace chwila::ui
