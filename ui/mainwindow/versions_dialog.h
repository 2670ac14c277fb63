// The named versions of a project: each with when it was kept and what happened since, and for the chosen one
// every record that differs from now. What is done with one is done by VersionCommands.
#pragma once

#include "core/versions/comparison.h"
#include "ui/mainwindow/version_commands.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;
class QTableWidget;

namespace chwila::ui {

class VersionsDialog : public QDialog {
    Q_OBJECT

  public:
    VersionsDialog(const ViewContext& context, VersionCommands& commands, QWidget* parent);

    QTableWidget* versions() const { return m_versions; }
    QTableWidget* differences() const { return m_differences; }
    QLabel* since() const { return m_since; }
    QLabel* said() const { return m_said; }
    QPushButton* name() const { return m_name; }
    QPushButton* lookAt() const { return m_lookAt; }
    QPushButton* bringBack() const { return m_bringBack; }
    QPushButton* rename() const { return m_rename; }
    QPushButton* remove() const { return m_remove; }

  private:
    /// A version that cannot be read has no project.
    struct Row {
        store::Version version;
        std::shared_ptr<const model::Project> project;
        versions::Comparison since;
        QString trouble;
    };

    void build();
    void connectButtons();
    void load();
    void fill();
    void showCurrent();
    void fillDifferences(const versions::Comparison& since);
    const Row* current() const;
    static Result<std::vector<Row>> read(store::VersionStore& store, const model::Project& now,
                                         const Language& language);

    ViewContext m_context;
    VersionCommands& m_commands;
    std::vector<Row> m_rows;
    bool m_loaded = false;
    QLabel* m_nothing;
    QWidget* m_room; ///< below that
    QTableWidget* m_versions;
    QLabel* m_since;
    QTableWidget* m_differences;
    QLabel* m_said;
    QPushButton* m_name;
    QPushButton* m_lookAt;
    QPushButton* m_bringBack;
    QPushButton* m_rename;
    QPushButton* m_remove;
};

} // namespace chwila::ui
