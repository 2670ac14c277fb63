// The panel at the right: every field of what is selected, of the journey, and of the project. Three pages,
// each made from the same forms and lists.
#pragma once

#include "core/edit/elements.h"
#include "ui/views/view.h"

#include <map>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QTabBar;
class QToolButton;
class QVBoxLayout;

namespace chwila::ui {

class RecordForm;
class RecordList;
class InitiativeList;
class JourneyOverview;
class TouchpointDetails;

class InspectorPanel : public QWidget {
    Q_OBJECT

  public:
    enum class Page : std::uint8_t { Selection, Journey, Project };

    explicit InspectorPanel(const ViewContext& context, QWidget* parent = nullptr);

    void showPage(Page page);
    Page page() const;
    /// Shows the selection and puts the cursor into its first field; where nothing is selected, onto the
    /// pages.
    void focusFirstField();
    /// Shows the project and puts the cursor into its first field.
    void focusProject();
    /// The list of that table on the page it stands on, shown; null where there is none.
    RecordList* showList(const QString& table);
    /// The record in its list, or the page whose form shows it.
    void showRecord(const edit::RecordRef& record);
    /// The form of that table; of the selection, the journey or the project. Null while it is not shown.
    RecordForm* form(const QString& table) const;

  Q_SIGNALS:
    /// The person wants to see it on the map.
    void placeChosen(chwila::model::TouchpointId touchpoint);
    void initiativeChosen(chwila::model::InitiativeId initiative);
    /// What customers said of the selected touchpoint.
    void wordsAsked();
    /// By Esc: the person wants to go on where they came from.
    void left();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QWidget* buildSelectionPage();
    QWidget* buildJourneyPage();
    QWidget* buildProjectPage();
    void addLists(QVBoxLayout* layout, std::span<const struct RecordListRow> rows);
    void showNewNote(const model::Change& change);
    void refreshSelection();
    void refreshJourney();

    ViewContext m_context;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    QScrollArea* m_selectionPage = nullptr;
    QLabel* m_heading;
    JourneyOverview* m_nothing; ///< selected
    QToolButton* m_back;
    TouchpointDetails* m_details;
    InitiativeList* m_done; ///< about the touchpoint, or that of the note
    std::map<QString, RecordForm*> m_selectionForms;
    RecordForm* m_journeyForm;
    RecordForm* m_projectForm;
    std::map<QString, RecordList*> m_lists;
};

} // namespace chwila::ui
