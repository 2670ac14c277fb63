// The assistant that turns a file or a database into answers: columns, scales, touchpoints. It shows
// what was understood and counts everything before a row is written; it writes nothing itself.
#pragma once

#include "core/feedback/mapping/guess.h"
#include "core/feedback/mapping/import_plan.h"
#include "core/feedback/mapping/saved_mapping.h"
#include "core/sources/external_source.h"
#include "ui/views/view.h"

#include <QSet>
#include <QWizard>

#include <functional>
#include <map>

namespace chwila::ui {

class ImportCounter;

/// What the pages work on together.
struct ImportDraft {
    feedback::TableSample sample;
    feedback::Mapping mapping;
    feedback::ImportPreview preview;           ///< of `mapping`, as soon as it is counted
    std::vector<feedback::LabelMatch> matches; ///< as the person left them
    QSet<QString> decided;                     ///< labels whose match a person chose
    QStringList newTouchpoints;                ///< labels that are to become touchpoints
    QString savedAs;                           ///< name of the saved mapping in use; may be empty
    std::optional<model::SourceId> into;       ///< the source the answers are added to; absent: a new one
    feedback::Losses losses = feedback::Losses::LeaveOutRows;
    feedback::MappingShelf shelf = feedback::MappingShelf::ofPerson();
    /// Counts where feedback::preview() cannot reach the rows by itself (a server); empty elsewhere.
    std::function<Result<feedback::ImportPreview>(const feedback::Mapping&, Progress&)> count;

    sources::Access access; ///< to a server, for as long as the import takes

    QString name() const; ///< file name, or the table or query
};

class ImportAssistant : public QWizard {
    Q_OBJECT

  public:
    ImportAssistant(const ViewContext& context, feedback::TableSample sample, QWidget* parent = nullptr);
    /// With what was chosen another time, when the import failed.
    ImportAssistant(const ViewContext& context, ImportDraft draft, QWidget* parent = nullptr);

    ImportDraft& draft() { return m_draft; }
    const ImportDraft& draft() const { return m_draft; }

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void build();
    void giveTableRoom();

    ImportDraft m_draft;
    ViewContext m_context;
    ImportCounter* m_counter;
    std::map<int, QString> m_subTitles; // of the pages, while they give their room to the table
};

} // namespace chwila::ui
