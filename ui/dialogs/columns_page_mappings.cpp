// The part of the columns page that offers what is known of such a table: mappings saved another time, and
// the sources its rows may belong to.
#include "core/base/text.h"
#include "core/document/document.h"
#include "core/feedback/mapping/known_source.h"
#include "ui/dialogs/columns_page.h"
#include "ui/dialogs/import_assistant.h"
#include "ui/dialogs/role_header.h"
#include "ui/services/notifier.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace chwila::ui {

namespace {

constexpr qsizetype longestSourceName = 40;

void addField(QHBoxLayout* layout, const QString& text, QWidget* field) {
    auto* label = new QLabel(text);
    label->setBuddy(field);
    layout->addWidget(label);
    layout->addWidget(field);
    layout->addSpacing(12);
}

} // namespace

QWidget* ColumnsPage::makeMappings() {
    m_mappings = new QComboBox;
    m_mappings->setAccessibleName(tr("Saved mappings"));
    m_mappings->setToolTip(tr("How the columns were understood another time"));
    m_mappings->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_mappings->setMinimumContentsLength(14);
    m_saveMapping = new QPushButton(tr("Sa&ve…"));
    m_saveMapping->setToolTip(
        tr("Keeps these roles, scales and formats under a name; they are offered again when a table "
           "with the same columns comes"));
    auto* mappings = new QWidget;
    auto* layout = new QHBoxLayout(mappings);
    layout->setContentsMargins(0, 0, 0, 0);
    if (m_draft.sample.location.kind.is(model::SourceKind::File))
        addField(layout, tr("&Add to"), makeSources());
    addField(layout, tr("&Mapping"), m_mappings);
    layout->addWidget(m_saveMapping);
    connect(m_mappings, &QComboBox::activated, this, &ColumnsPage::chooseMapping);
    connect(m_saveMapping, &QPushButton::clicked, this, &ColumnsPage::saveMapping);
    return mappings;
}

QComboBox* ColumnsPage::makeSources() {
    m_sources = new QComboBox;
    m_sources->setAccessibleName(tr("The source the answers are added to"));
    m_sources->setToolTip(
        tr("Rows of a source that you have mended, or its next delivery, belong to that source"));
    m_sources->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sources->setMinimumContentsLength(14);
    connect(m_sources, &QComboBox::activated, this, [this](int index) {
        const qint64 id = m_sources->itemData(index).toLongLong();
        addTo(id > 0 ? std::optional(model::SourceId{id}) : std::nullopt);
    });
    return m_sources;
}

void ColumnsPage::offerSources() {
    if (!m_sources) return;
    const model::Project& project = m_context.document.project();
    m_sources->clear();
    m_sources->addItem(tr("A new source"), 0);
    for (const model::SourceId id : feedback::sourcesLike(feedback::titlesOf(m_draft.sample), project)) {
        m_sources->addItem(elided(singleLine(project.find(id)->name), longestSourceName), id.value);
        if (m_draft.into == id) m_sources->setCurrentIndex(m_sources->count() - 1);
    }
    m_sources->setEnabled(m_sources->count() > 1);
    m_header->setEnabled(!m_draft.into);
    m_mappings->setEnabled(!m_draft.into && m_mappings->count() > 1);
    m_saveMapping->setEnabled(!m_draft.into);
}

void ColumnsPage::addTo(std::optional<model::SourceId> source) {
    const model::Project& project = m_context.document.project();
    Result<feedback::Mapping> mapping = source ? feedback::mappingInto(project, *source, m_draft.sample)
                                               : feedback::guessMapping(m_draft.sample, project);
    if (!mapping) {
        m_context.notifier.error(this, tr("The columns cannot be read as those of this source."),
                                 mapping.error());
        source.reset();
        mapping = feedback::guessMapping(m_draft.sample, project);
    }
    m_draft.into = source;
    m_draft.savedAs.clear();
    takeMapping(*std::move(mapping));
    offerMappings({});
    offerSources();
}

void ColumnsPage::offerMappings(const QString& chosen) {
    m_mappings->clear();
    m_mappings->addItem(tr("As guessed"));
    for (const feedback::SavedMapping& saved : m_draft.shelf.offeredFor(feedback::titlesOf(m_draft.sample)))
        m_mappings->addItem(saved.name, saved.name);
    m_mappings->setCurrentIndex(std::max(0, chosen.isEmpty() ? 0 : m_mappings->findData(chosen)));
    m_mappings->setEnabled(m_mappings->count() > 1);
}

void ColumnsPage::chooseMapping(int index) {
    const QString name = m_mappings->itemData(index).toString();
    const model::Project& project = m_context.document.project();
    m_draft.savedAs = name;
    if (name.isEmpty()) {
        takeMapping(feedback::guessMapping(m_draft.sample, project));
    } else if (const auto saved = m_draft.shelf.find(name)) {
        takeMapping(feedback::adopted(*saved, m_draft.sample, project));
    }
}

void ColumnsPage::saveMapping() {
    const QString proposal = m_draft.savedAs.isEmpty() ? m_draft.name() : m_draft.savedAs;
    const auto name = m_context.notifier.askText(this, tr("Save the mapping"), tr("Its name"), proposal);
    if (!name || name->trimmed().isEmpty()) return;
    const Result<void> saved =
        m_draft.shelf.save(name->trimmed(), m_draft.mapping, feedback::titlesOf(m_draft.sample));
    if (!saved) {
        m_context.notifier.error(this, tr("The mapping was not saved."), saved.error());
        return;
    }
    m_draft.savedAs = name->trimmed();
    offerMappings(m_draft.savedAs);
}

} // namespace chwila::ui
