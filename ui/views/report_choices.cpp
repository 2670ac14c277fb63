// What the report holds, as it stands in the project: sections with their order, journeys and paper.
#include "core/base/text.h"
#include "core/document/document.h"
#include "core/edit/fields.h"
#include "core/model/draft.h"
#include "core/model/journey_index.h"
#include "core/report/section.h"
#include "ui/services/notifier.h"
#include "ui/views/report_view.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>

namespace chwila::ui {

/// As the project has it. Where it cannot be edited, what the person has chosen for now stays.
void ReportView::showChoices() {
    const bool choosing = m_context->document.isReadOnly() && m_sections->count() > 0;
    const report::ReportSpec wanted = report::defaultSpec(m_context->document.project(), m_context->language);
    if (!choosing && chosenSections() != wanted.sections) fillSections(wanted.sections);
    if (!choosing) m_paper->setCurrentIndex(m_paper->findData(static_cast<int>(wanted.paper)));
    fillJourneys();
}

void ReportView::fillSections(const std::vector<report::SectionChoice>& sections) {
    const QSignalBlocker quiet(m_sections);
    const int current = m_sections->currentRow();
    m_sections->clear();
    for (const report::SectionChoice& section : sections) {
        const auto row = std::ranges::find_if(report::sectionRows(), [&](const report::SectionRow& each) {
            return section.key == QLatin1String(each.key);
        });
        auto* item = new QListWidgetItem(m_context->language.translate("report", row->title), m_sections);
        item->setData(Qt::UserRole, section.key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                       | Qt::ItemIsDragEnabled);
        item->setCheckState(section.on ? Qt::Checked : Qt::Unchecked);
    }
    m_sections->setCurrentRow(std::min(current, m_sections->count() - 1));
}

/// Those that have something to print; a single one is no choice.
void ReportView::fillJourneys() {
    const model::Project& project = m_context->document.project();
    std::vector<model::Journey> journeys;
    for (const model::Journey* journey : model::inOrder<model::Journey>(project)) {
        if (!model::JourneyIndex(project, journey->id).touchpoints().empty()) journeys.push_back(*journey);
    }
    m_journeys->setVisible(journeys.size() > 1);
    m_journeysTitle->setVisible(journeys.size() > 1);
    if (journeys == m_shownJourneys) return; // the list may be in the middle of telling of a click
    const QSignalBlocker quiet(m_journeys);
    m_journeys->clear();
    for (const model::Journey& journey : journeys) {
        auto* item = new QListWidgetItem(singleLine(journey.name), m_journeys);
        item->setData(Qt::UserRole, journey.id.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(journey.inReport ? Qt::Checked : Qt::Unchecked);
    }
    m_shownJourneys = std::move(journeys);
    constexpr int mostShown = 5;
    const int rows = std::clamp(m_journeys->count(), 1, mostShown);
    m_journeys->setFixedHeight(rows * std::max(m_journeys->sizeHintForRow(0), 1)
                               + 2 * m_journeys->frameWidth());
}

std::vector<report::SectionChoice> ReportView::chosenSections() const {
    std::vector<report::SectionChoice> sections;
    for (int row = 0; row < m_sections->count(); ++row) {
        const QListWidgetItem* item = m_sections->item(row);
        sections.push_back({item->data(Qt::UserRole).toString(), item->checkState() == Qt::Checked});
    }
    return sections;
}

void ReportView::keepChoices() {
    if (m_context->document.isReadOnly()) {
        layOut();
        return;
    }
    const report::ReportSpec wanted = spec();
    model::Draft draft(m_context->document.project());
    draft.update(model::SettingsId{1}, [&](model::Settings& settings) {
        settings.reportSections = report::sectionsToText(wanted.sections);
        settings.reportPaper = report::paperToText(wanted.paper);
    });
    keep(draft.change(), tr("Sections of the report"));
}

void ReportView::keepJourney(QListWidgetItem* item) {
    const bool on = item->checkState() == Qt::Checked;
    bool any = on;
    for (int row = 0; row < m_journeys->count(); ++row)
        any = any || m_journeys->item(row)->checkState() == Qt::Checked;
    if (!any) {
        const QSignalBlocker quiet(m_journeys);
        item->setCheckState(Qt::Checked);
        Q_EMIT message(tr("A report tells of one journey at least."));
        return;
    }
    const auto row = static_cast<std::size_t>(m_journeys->row(item));
    m_shownJourneys[row].inReport = on;
    const Result<model::Change> change =
        edit::setValue(m_context->document.project(), m_shownJourneys[row].id, &model::Journey::inReport, on);
    if (change) keep(*change, tr("Journeys of the report"));
}

void ReportView::keep(const model::Change& change, const QString& text) {
    const Result<void> done = m_context->document.commit(change, text);
    if (!done) m_context->notifier.error(this, tr("The choice was not kept."), done.error());
}

void ReportView::moveSection(int by) {
    const int from = m_sections->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_sections->count()) return;
    {
        const QSignalBlocker blocker(m_sections);
        m_sections->insertItem(to, m_sections->takeItem(from));
        m_sections->setCurrentRow(to);
    }
    keepChoices();
}

void ReportView::toggleSection() {
    QListWidgetItem* item = m_sections->currentItem();
    item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

} // namespace chwila::ui
