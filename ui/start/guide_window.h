// The user guide (docs/guide, in the program as :/guide): its pages at the left, the chosen one at the right.
// In the language of the screen where the guide speaks it, else in English.
#pragma once

#include "core/base/language.h"

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace chwila::ui {

class GuideWindow final : public QDialog {
    Q_OBJECT

  public:
    explicit GuideWindow(const Language& language, QWidget* parent = nullptr);

    /// By its file name; one that is not there changes nothing.
    void choosePage(const QString& file);

    QListWidget* pages() const { return m_pages; }
    QTextBrowser* text() const { return m_text; }

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void showPage();
    /// For a picture, in pixels.
    int room() const;

    QString m_folder;
    QListWidget* m_pages;
    QTextBrowser* m_text;
};

} // namespace chwila::ui
