// The initiatives of a project in the order to take them, with what each keeps: a table to choose from. Part
// of the Improve view.
#pragma once

#include "core/analysis/result.h"
#include "core/base/language.h"

#include <QTreeWidget>

#include <memory>

namespace chwila::ui {

class InitiativeTable final : public QTreeWidget {
    Q_OBJECT

  public:
    explicit InitiativeTable(QWidget* parent = nullptr);

    /// `result` may be null. Keeps what is chosen, else chooses the first; says nothing of it.
    void fill(const model::Project& project, const std::shared_ptr<const analysis::AnalysisResult>& result,
              const Language& language);
    /// Invalid where there is none.
    model::InitiativeId current() const;
    void choose(model::InitiativeId id);

  Q_SIGNALS:
    /// By the person, or by choose().
    void chosen();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    /// Names before everything else: where there is little room, what also stands in the form is left out.
    void fitColumns();
    void fitNames();
    void setTitles(const QString& kept);
    void addRow(const model::Initiative& initiative, const model::Project& project,
                const std::shared_ptr<const analysis::AnalysisResult>& result, const Language& language);
};

} // namespace chwila::ui
