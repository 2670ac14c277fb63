#include "ui/panels/journey_overview.h"

#include "core/document/document.h"
#include "core/render/theme.h"
#include "core/report/sentences.h"
#include "ui/jobs/analysis_scheduler.h"
#include "ui/jobs/filter_words.h"
#include "ui/models/moment_delegate.h"
#include "ui/models/moments_model.h"
#include "ui/services/plain_widgets.h"

#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace chwila::ui {

namespace {

constexpr int mostListed = 6; // rows without a scroll bar

} // namespace

JourneyOverview::JourneyOverview(const ViewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_narrowed(plainLabel(render::TextRole::CaptionStrong)),
      m_said(plainLabel(render::TextRole::Body)),
      m_heading(plainLabel(render::TextRole::Title)),
      m_moments(new QListView),
      m_model(new MomentsModel(MomentsModel::Ranking::Moments, this)),
      m_hint(plainLabel(render::TextRole::Caption)) {
    m_heading->setText(tr("Moments of truth"));
    m_hint->setText(
        tr("Select a card, an arrow, a note, a stage or a lane: its fields appear here, and every "
           "change is saved as you make it."));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_moments->setModel(m_model);
    m_moments->setItemDelegate(
        new MomentDelegate(context.theme, m_moments, MomentDelegate::Marks::AtTheEdge));
    m_moments->setAccessibleName(tr("Moments of truth"));
    m_moments->setToolTip(tr("Click one to see it on the map with its evidence"));
    m_moments->setFrameShape(QFrame::NoFrame);
    m_moments->viewport()->setBackgroundRole(QPalette::Window);
    m_moments->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_moments->setMouseTracking(true);
    m_moments->viewport()->setCursor(Qt::PointingHandCursor);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_narrowed);
    layout->addWidget(m_said);
    layout->addSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_moments);
    layout->addSpacing(8);
    layout->addWidget(m_hint);
    layout->addStretch(1);
    const auto choose = [this](const QModelIndex& index) {
        Q_EMIT chosen({index.data(MomentsModel::TouchpointRole).toLongLong()});
    };
    connect(m_moments, &QListView::clicked, this, choose);
    connect(m_moments, &QListView::activated, this, choose);
    connect(&context.analysis, &AnalysisScheduler::resultChanged, this, &JourneyOverview::refresh);
    refresh();
}

void JourneyOverview::refresh() {
    const auto result = m_context.analysis.result();
    const model::Project& project = m_context.document.project();
    m_model->show(project, result, m_context.language);
    const int rows = m_model->rowCount();
    QStringList said;
    if (result) said = report::overviewSentences({project, *result, m_context.language});
    // The list below names the moments, so the sentence that does is one too many.
    const QString first = rows > 0 ? m_model->index(0).data().toString() : QString();
    if (!first.isEmpty()) said.removeIf([&](const QString& sentence) { return sentence.contains(first); });
    const QString narrowed = narrowedTo(m_context.filter, m_context.document, m_context.language);
    m_narrowed->setText(narrowed);
    m_narrowed->setVisible(!narrowed.isEmpty());
    m_said->setText(said.join(QLatin1String("\n\n")));
    m_said->setVisible(!said.isEmpty());
    m_heading->setVisible(rows > 0);
    m_moments->setVisible(rows > 0);
    if (rows > 0) m_moments->setFixedHeight(std::min(rows, mostListed) * m_moments->sizeHintForRow(0));
}

} // namespace chwila::ui
