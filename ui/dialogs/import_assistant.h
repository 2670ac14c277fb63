// The assistant that turns a file or a database into answers: columns, scales, touchpoints. It shows
// what was understood and counts everything before a row is written; it writes nothing itself.
#pragma once

#include "core/feedback/guess.h"
#include "core/feedback/import_plan.h"
#include "ui/views/view.h"

#include <QWizard>

namespace chwila::ui {

/// What the pages work on together.
struct ImportDraft {
    feedback::TableSample sample;
    feedback::Mapping mapping;
    feedback::ImportPreview preview;           ///< of `mapping`, once the last page has counted
    std::vector<feedback::LabelMatch> matches; ///< as the person left them
    QStringList newTouchpoints;                ///< labels that are to become touchpoints

    QString name() const; ///< file name, or the table or query
};

class ImportAssistant : public QWizard {
    Q_OBJECT

  public:
    ImportAssistant(const ViewContext& context, feedback::TableSample sample, QWidget* parent = nullptr);

    ImportDraft& draft() { return m_draft; }
    const ImportDraft& draft() const { return m_draft; }

  private:
    ImportDraft m_draft;
};

} // namespace chwila::ui
