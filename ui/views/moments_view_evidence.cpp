// What the Moments view does with the chosen touchpoint: where its evidence stands, what a person decided,
// and its numbers on the clipboard.
#include "core/analysis/for_others.h"
#include "core/base/text.h"
#include "core/document/document.h"
#include "core/document/selection.h"
#include "core/feedback/suppression.h"
#include "ui/charts/chart_panel.h"
#include "ui/jobs/analysis_scheduler.h"
#include "ui/jobs/filter_state.h"
#include "ui/jobs/filter_words.h"
#include "ui/views/expert_panel.h"
#include "ui/views/insights_panel.h"
#include "ui/views/moment_charts.h"
#include "ui/views/moments_view.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace chwila::ui {

void MomentsView::showDecision(const analysis::TouchpointResult& figures) {
    const bool editable = !m_context->document.isReadOnly();
    const bool decided = !figures.verdict.is(model::Verdict::None);
    const bool found = figures.label == analysis::MomentLabel::MomentOfTruth;
    m_decisions.at(ActionId::ConfirmMoment)->setVisible(found && !decided);
    m_decisions.at(ActionId::RejectMoment)->setVisible(found && !decided);
    m_decisions.at(ActionId::AddMoment)->setVisible(!found && !decided);
    m_decisions.at(ActionId::DecideAsComputed)->setVisible(decided);
    for (const auto& [action, button] : m_decisions)
        button->setEnabled(editable);
    Q_EMIT capabilitiesChanged();
    m_reason->setReadOnly(decided || !editable);
    const model::Touchpoint* touchpoint = m_context->document.project().find(figures.id);
    if (decided) {
        const QString verdict = model::label(figures.verdict, m_context->language);
        const QString reason = touchpoint->verdictReason;
        m_reason->setText(reason.isEmpty() ? verdict
                                           : QStringLiteral("%1: %2").arg(verdict, singleLine(reason)));
    } else if (!m_reason->isModified()) {
        m_reason->clear();
    }
}

/// Why the numbers of a touchpoint do not go to the clipboard: from there they go to others.
QString MomentsView::keptBack(model::TouchpointId id) const {
    const model::Project& project = m_context->document.project();
    const auto cube = m_context->analysis.cube();
    const int smallest = project.settings().smallestGroup;
    if (!cube || smallest < 2) return {};
    const feedback::AnswerCounts all = cube->counts(project, m_context->filter.filter());
    const feedback::ProtectedCounts shown =
        feedback::protectedCounts(*cube, project, m_context->filter.filter());
    const auto cells = all.of(id);
    const bool whole = std::ranges::all_of(cells, [&](const feedback::AnswerCounts::Cell& cell) {
        return shown.shows(cell.touchpoint, cell.scale);
    });
    if (whole) return {};
    return tr("These numbers are not copied: they tell of a group of fewer than %1 answers.").arg(smallest);
}

void MomentsView::copyNumbers() {
    const auto result = m_context->analysis.result();
    const analysis::TouchpointResult* figures = result && m_current ? result->find(*m_current) : nullptr;
    if (!figures) return;
    analysis::AnalysisResult shown = *result;
    analysis::keepFromOthers(shown, m_context->document.project().settings());
    QGuiApplication::clipboard()->setText(ExpertPanel::csv(*figures, shown));
}

/// What it is, what a person made of it, whose it is, and by which answers.
QString MomentsView::labelOf(const analysis::TouchpointResult& figures) const {
    QStringList parts{report::labelName(figures.label, m_context->language),
                      report::verdictName(figures.verdict, m_context->language)};
    const model::Project& project = m_context->document.project();
    const model::Touchpoint* card = project.find(figures.id);
    const model::Department* department = card ? project.find(card->department) : nullptr;
    if (department) parts += {department->name, department->owner};
    parts += narrowedTo(m_context->filter, m_context->document, m_context->language);
    parts.removeAll(QString());
    return singleLine(parts.join(QStringLiteral(" · ")));
}

void MomentsView::scrollTo(QWidget* evidence) {
    if (!evidence || !evidence->isVisibleTo(m_scroll)) return;
    constexpr int above = 12;
    // What was opened just now has no place yet, and no part of what can be scrolled.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const int top = evidence->mapTo(m_scroll->widget(), QPoint()).y();
    m_scroll->verticalScrollBar()->setValue(top - above);
}

void MomentsView::showWords() {
    scrollTo(m_words);
}

void MomentsView::openEvidence(report::PartEvidence evidence) {
    switch (evidence) {
    case report::PartEvidence::Map:
        Q_EMIT viewRequested(ActionId::ShowMap);
        return;
    case report::PartEvidence::Neighbours:
        return scrollTo(m_insights);
    case report::PartEvidence::Answers:
        return scrollTo(m_charts->distribution());
    case report::PartEvidence::Losses:
        return scrollTo(m_charts->quadrant());
    case report::PartEvidence::Numbers:
        m_expert->openAtLostEach();
        return scrollTo(m_expert);
    }
}

void MomentsView::openFinding(const analysis::Finding& finding) {
    const report::FindingPlace place = report::placeOfFinding(finding);
    if (!finding.touchpoints.empty()) {
        choose(finding.touchpoints.front());
        m_context->selection.set({.touchpoints = finding.touchpoints});
    }
    switch (place) {
    case report::FindingPlace::Touchpoint:
        m_scroll->verticalScrollBar()->setValue(0);
        return;
    case report::FindingPlace::Drivers:
        return scrollTo(m_insights->drivers());
    case report::FindingPlace::Whole:
        return scrollTo(m_insights->partAt(finding.part));
    case report::FindingPlace::Map:
        Q_EMIT viewRequested(ActionId::ShowMap);
        return;
    case report::FindingPlace::Data:
        Q_EMIT viewRequested(ActionId::ShowData);
        return;
    }
}

} // namespace chwila::ui
