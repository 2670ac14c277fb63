// Preferences, page "Keyboard": every action of the catalogue with its keys. A new key is typed into the
// field; whom it belonged to is named, and gives it away. Changes hold at once and are kept in the settings.
#pragma once

#include "ui/actions/shortcuts.h"

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace chwila::ui {

class AppSettings;

class ShortcutEditor : public QWidget {
    Q_OBJECT

  public:
    explicit ShortcutEditor(AppSettings& settings, QWidget* parent = nullptr);
    QSize sizeHint() const override;

    /// Chooses the action whose keys are edited.
    void choose(ActionId action);
    QTreeWidget* list() const { return m_list; }
    QKeySequenceEdit* field() const { return m_field; }
    /// What speaks against the typed key; empty where nothing does.
    QString conflict() const;
    QPushButton* assign() const { return m_assign; }
    QPushButton* clear() const { return m_clear; }
    QPushButton* reset() const { return m_reset; }
    QPushButton* resetAll() const { return m_resetAll; }

  private:
    void build();
    void fill();
    void narrow();
    void showKeys();
    void showCurrent();
    void judge();
    void assignTyped();
    QTreeWidgetItem* current() const;
    const ActionRow* currentRow() const;
    QKeySequence typed() const;
    void keep(ActionId action, const QList<QKeySequence>& keys);

    AppSettings& m_settings;
    QLineEdit* m_filter;
    QTreeWidget* m_list;
    QKeySequenceEdit* m_field;
    QLabel* m_conflict;
    QPushButton* m_assign;
    QPushButton* m_clear;
    QPushButton* m_reset;
    QPushButton* m_resetAll;
};

} // namespace chwila::ui
