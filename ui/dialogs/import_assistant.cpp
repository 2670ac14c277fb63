#include "ui/dialogs/import_assistant.h"

#include "core/base/text.h"
#include "core/document/document.h"
#include "core/feedback/mapping/known_source.h"
#include "ui/dialogs/columns_page.h"
#include "ui/dialogs/import_counter.h"
#include "ui/dialogs/labels_page.h"
#include "ui/dialogs/scales_page.h"

#include <QFileInfo>
#include <QScreen>

namespace chwila::ui {

namespace {

constexpr QSize usualSize(1080, 720);
constexpr int lowest = 560; // with a second line under the title

} // namespace

QString ImportDraft::name() const {
    if (sources::isServer(sample.location)) return sources::nameOf(sample.location);
    const QString file = QFileInfo(sample.location.path).fileName();
    const QString query = elided(singleLine(sample.location.query), 60);
    return query.isEmpty() ? file : QStringLiteral("%1 · %2").arg(file, query);
}

ImportAssistant::ImportAssistant(const ViewContext& context, feedback::TableSample sample, QWidget* parent)
    : QWizard(parent), m_context(context), m_counter(new ImportCounter(m_context, m_draft, this)) {
    const model::Project& project = context.document.project();
    m_draft.sample = std::move(sample);
    const QStringList titles = feedback::titlesOf(m_draft.sample);
    const auto saved = m_draft.shelf.offeredFor(titles);
    // A list of rows that were mended says by its columns whose rows they are.
    const auto known = feedback::isRejectedList(titles) ? feedback::sourcesLike(titles, project)
                                                        : std::vector<model::SourceId>();
    const Result<feedback::Mapping> into =
        known.empty() ? feedback::Mapping() : feedback::mappingInto(project, known.back(), m_draft.sample);
    if (!known.empty() && into) {
        m_draft.into = known.back();
        m_draft.mapping = *into;
    } else if (saved.empty()) {
        m_draft.mapping = feedback::guessMapping(m_draft.sample, project);
    } else {
        m_draft.mapping = feedback::adopted(saved.front(), m_draft.sample, project);
        m_draft.savedAs = saved.front().name;
    }
    build();
}

ImportAssistant::ImportAssistant(const ViewContext& context, ImportDraft draft, QWidget* parent)
    : QWizard(parent),
      m_draft(std::move(draft)),
      m_context(context),
      m_counter(new ImportCounter(m_context, m_draft, this)) {
    build();
}

void ImportAssistant::build() {
    setWindowTitle(tr("Answers from %1").arg(m_draft.name()));
    setProperty("guidePage", QStringLiteral("04-answers.md"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setTitleFormat(Qt::PlainText);
    setSubTitleFormat(Qt::PlainText);
    setButtonText(QWizard::FinishButton, tr("&Import"));
    addPage(new ColumnsPage(m_context, m_draft, *m_counter));
    addPage(new ScalesPage(m_context, m_draft, *m_counter));
    addPage(new LabelsPage(m_context, m_draft, *m_counter));
    const QSize room = screen() ? screen()->availableSize() : usualSize;
    resize(usualSize.boundedTo(room * 0.95));
    giveTableRoom();
}

void ImportAssistant::resizeEvent(QResizeEvent* event) {
    QWizard::resizeEvent(event);
    giveTableRoom();
}

void ImportAssistant::giveTableRoom() {
    // On a projector in workshop mode the table needs the room. Quite without one the title becomes tiny.
    const QString blank = QStringLiteral(" ");
    const bool isLow = height() < lowest;
    for (const int id : pageIds()) {
        QWizardPage& each = *page(id);
        if (each.subTitle() != blank) m_subTitles[id] = each.subTitle();
        const QString said = isLow ? blank : m_subTitles[id];
        if (each.subTitle() != said) each.setSubTitle(said);
    }
}

} // namespace chwila::ui
