#include "ui/dialogs/import_assistant.h"

#include "core/base/text.h"
#include "core/document/document.h"
#include "ui/dialogs/columns_page.h"
#include "ui/dialogs/labels_page.h"
#include "ui/dialogs/scales_page.h"

#include <QFileInfo>

namespace chwila::ui {

QString ImportDraft::name() const {
    const QString file = QFileInfo(sample.location.path).fileName();
    const QString query = elided(singleLine(sample.location.query), 60);
    return query.isEmpty() ? file : QStringLiteral("%1 · %2").arg(file, query);
}

ImportAssistant::ImportAssistant(const ViewContext& context, feedback::TableSample sample, QWidget* parent)
    : QWizard(parent) {
    m_draft.mapping = feedback::guessMapping(sample, context.document.project());
    m_draft.sample = std::move(sample);
    setWindowTitle(tr("Answers from %1").arg(m_draft.name()));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setTitleFormat(Qt::PlainText);
    setSubTitleFormat(Qt::PlainText);
    setButtonText(QWizard::FinishButton, tr("&Import"));
    addPage(new ColumnsPage(context, m_draft));
    addPage(new ScalesPage(context, m_draft));
    addPage(new LabelsPage(context, m_draft));
    resize(1000, 660);
}

} // namespace chwila::ui
