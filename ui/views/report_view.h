// The Report view: the pages as they will be printed, which sections and in which order, which journeys,
// title, client, author, language and paper, all kept in the project; saves the PDF. Made anew in the
// background when anything changes.
#pragma once

#include "core/model/change.h"
#include "core/report/page/paginate.h"
#include "core/report/report.h"
#include "ui/views/view.h"

#include <QTimer>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QVBoxLayout;

namespace chwila::ui {

class BrandPanel;
class PagePreview;

class ReportView : public View {
    Q_OBJECT

  public:
    explicit ReportView(QWidget* parent = nullptr);
    ~ReportView() override;

    QString title() const override;
    void setContext(const ViewContext& context) override;
    bool canPerform(ActionId action) const override;
    bool perform(ActionId action) override;

    PagePreview* preview() const { return m_preview; }
    /// As the person has set it up.
    report::ReportSpec spec() const;
    /// Asks for a path and writes the PDF in the background.
    void savePdf();

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    /// What the preview shows, alive as long as it is painted.
    struct Pages;

    void build();
    QWidget* makeOptions();
    QFormLayout* makeForm();
    void addLists(QVBoxLayout& layout);
    void connectButton(QPushButton& button, ActionId action);
    void keepWhatIsChosen();
    void keepLanguage();
    QLineEdit* makeText(const QString& name, QString model::Settings::*member);
    void showChoices();
    void fillSections(const std::vector<report::SectionChoice>& sections);
    void fillJourneys();
    std::vector<report::SectionChoice> chosenSections() const;
    void keepChoices();
    void keepJourney(QListWidgetItem* item);
    void keep(const model::Change& change, const QString& text);
    void moveSection(int by);
    void toggleSection();
    void schedule();
    void collect();
    void layOut();
    void showPages(const std::shared_ptr<const Pages>& pages);
    void showPage(int page);
    QStringList whatDiffers() const;
    void showTexts();

    std::optional<ViewContext> m_context;
    QTimer m_timer; // gathers changes
    std::shared_ptr<const report::ReportInput> m_input;
    std::shared_ptr<const Pages> m_pages;
    PagePreview* m_preview = nullptr;
    BrandPanel* m_brand = nullptr;
    QLabel* m_state = nullptr;
    QListWidget* m_sections = nullptr;
    QListWidget* m_journeys = nullptr;
    QLabel* m_journeysTitle = nullptr;
    std::vector<model::Journey> m_shownJourneys; // as the list has them
    QLineEdit* m_title = nullptr;
    QLineEdit* m_client = nullptr;
    QLineEdit* m_author = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_paper = nullptr;
    bool m_stale = true;
};

} // namespace chwila::ui
