// Ctrl+K: type a few letters of any command and press Enter. Lists what the window's ActionSet holds.
#pragma once

#include "ui/actions/action_set.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace chwila::ui {

/// Rows whose text, menu or tip contain the beginnings of all typed words, best first: matches in the text
/// before those in the tip, earlier ones before later ones, then catalogue order. Everything where
/// nothing was typed. Accents and case do not count.
std::vector<const ActionRow*> matchingActions(const QString& typed);

class CommandPalette : public QDialog {
    Q_OBJECT

  public:
    CommandPalette(const ActionSet& actions, QWidget* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

  Q_SIGNALS:
    /// No command is called so; it is to be looked for in the project.
    void sought(const QString& text);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void refill();
    void offer(const ActionRow& row, const QString& text);
    void sayTip();
    void run();

    const ActionSet& m_actions;
    QLineEdit* m_input;
    QListWidget* m_list;
    QLabel* m_tip;
    bool m_isSeeking = false; // nothing but a search is offered
};

} // namespace chwila::ui
