// First page of the import assistant: how the file is cut into columns, its first rows, the role of each
// column over it, and what cannot be read marked where it stands. A mapping that was saved for a table of
// this shape is used again; rows of a source that is there can be added to it.
#pragma once

#include "core/feedback/mapping/saved_mapping.h"

#include <QWizardPage>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QTableView;

namespace chwila::ui {

class DialectBar;
class ImportCounter;
class RoleHeader;
class SampleModel;
struct ImportDraft;
struct ViewContext;

class ColumnsPage : public QWizardPage {
    Q_OBJECT

  public:
    ColumnsPage(const ViewContext& context, ImportDraft& draft, ImportCounter& counter);
    ~ColumnsPage() override;

    void initializePage() override;
    bool isComplete() const override;
    bool validatePage() override;
    /// A source that is there has its scales.
    int nextId() const override;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    QWidget* makeMappings();
    QComboBox* makeSources();
    QWidget* makeFoot();
    QTableView* makeTable();
    void readAgain(const std::optional<feedback::Dialect>& dialect);
    void takeSample(feedback::TableSample sample);
    void setReading(bool reading);
    void addTo(std::optional<model::SourceId> source);
    void offerSources();
    void showSample();
    void showRoles();
    /// No role's name is cut.
    void fitRoles();
    void setRole(int column, feedback::ColumnRole role);
    void takeMapping(feedback::Mapping mapping);
    void offerMappings(const QString& chosen);
    void chooseMapping(int index);
    void saveMapping();
    void mappingEdited();
    void showNotices();
    /// The rows of the table come before what is said about them.
    void fitNotices();
    void goToProblem();

    const ViewContext& m_context;
    ImportDraft& m_draft;
    ImportCounter& m_counter;
    QString m_key; ///< of the job that reads the first rows
    bool m_reading = false;
    DialectBar* m_dialect = nullptr;
    QComboBox* m_sources = nullptr;
    QComboBox* m_mappings = nullptr;
    QPushButton* m_saveMapping = nullptr;
    QLabel* m_shape = nullptr;
    QLabel* m_notices = nullptr;
    QScrollArea* m_noticesRoom = nullptr;
    QLabel* m_problems = nullptr;
    QPushButton* m_next = nullptr;
    SampleModel* m_model = nullptr;
    RoleHeader* m_header = nullptr;
    QTableView* m_table = nullptr;
};

} // namespace chwila::ui
