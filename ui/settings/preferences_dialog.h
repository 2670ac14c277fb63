// Language, colours, motion and keys of the program; takes effect at once.
#pragma once

#include <QDialog>

class QTabWidget;

namespace chwila::ui {

class AppSettings;

class PreferencesDialog : public QDialog {
    Q_OBJECT

  public:
    PreferencesDialog(AppSettings& settings, QWidget* parent);

  private:
    void fitPage();

    QTabWidget* m_pages = nullptr;
};

} // namespace chwila::ui
