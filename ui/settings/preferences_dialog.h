// Language, colours, motion and keys of the program; takes effect at once.
#pragma once

#include <QDialog>

namespace chwila::ui {

class AppSettings;

class PreferencesDialog : public QDialog {
    Q_OBJECT

  public:
    PreferencesDialog(AppSettings& settings, QWidget* parent);
};

} // namespace chwila::ui
