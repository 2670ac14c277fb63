// The keys of the program on one sheet (?), made from the action catalogue.
#pragma once

#include <QDialog>

namespace chwila::ui {

class ActionSet;

class CheatSheet : public QDialog {
    Q_OBJECT

  public:
    CheatSheet(const ActionSet& actions, QWidget* parent);
};

} // namespace chwila::ui
