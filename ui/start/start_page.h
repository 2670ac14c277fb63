// The first window: recent projects as pictures, the sample, templates, open. Teaches what Chwila is for
// where there is nothing recent yet.
#pragma once

#include "core/base/language.h"
#include "ui/start/new_projects.h"
#include "ui/start/thumbnails.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace chwila::ui {

class AppSettings;

class StartPage : public QWidget {
    Q_OBJECT

  public:
    StartPage(AppSettings& settings, const Thumbnails& thumbnails, const Language& language,
              QWidget* parent = nullptr);

    QListWidget* recent() const { return m_recent; }
    QListWidget* beginnings() const { return m_beginnings; }
    /// Puts the focus on the project that was open last; false where there is none.
    bool focusRecent();
    /// Those of projects may be newer.
    void takePictures();

  Q_SIGNALS:
    void newRequested(const chwila::ui::NewProject& wanted);
    void openRequested(const QString& path);
    /// Through a file dialog.
    void chooseRequested();

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    QWidget* buildLeft();
    QWidget* buildRight();
    void arrange();
    void fillBeginnings();
    void fillRecent();
    void showRecent(QListWidgetItem& item) const;

    AppSettings& m_settings;
    const Thumbnails& m_thumbnails;
    const Language& m_language;
    QWidget* m_page;
    QWidget* m_left = nullptr; ///< of its two halves
    QBoxLayout* m_halves;
    QListWidget* m_beginnings;
    QListWidget* m_recent;
    QLabel* m_recentTitle = nullptr;
    QWidget* m_noRecent;
    QPushButton* m_open;
};

} // namespace chwila::ui
