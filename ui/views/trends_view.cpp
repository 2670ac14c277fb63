#include "ui/views/trends_view.h"

#include "core/base/text.h"
#include "core/document/document.h"
#include "core/document/selection.h"
#include "ui/charts/pulse_widget.h"
#include "ui/jobs/analysis_scheduler.h"
#include "ui/jobs/filter_words.h"
#include "ui/panels/empty_state.h"
#include "ui/services/plain_widgets.h"
#include "ui/views/trends_events.h"
#include "ui/views/words_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace chwila::ui {

namespace {

enum Shown : int { All, Touchpoints, Departments };

bool isShown(const analysis::Pulse& pulse, int shown) {
    switch (shown) {
    case Touchpoints:
        return pulse.touchpoint.isValid();
    case Departments:
        return !pulse.touchpoint.isValid();
    default:
        return true;
    }
}

} // namespace

TrendsView::TrendsView(QWidget* parent) : View(parent) {}
TrendsView::~TrendsView() = default;

QString TrendsView::title() const {
    return tr("Trends");
}

void TrendsView::setContext(const ViewContext& context) {
    m_context.emplace(context);
    build();
    const auto later = [this] {
        m_stale = true;
        if (isVisible()) refresh();
    };
    connect(&context.analysis, &AnalysisScheduler::resultChanged, this, later);
    connect(&context.analysis, &AnalysisScheduler::cubeChanged, this, later);
    connect(&context.document, &document::Document::changed, this, later);
    connect(&context.selection, &document::Selection::changed, this, [this] {
        const auto& touchpoints = m_context->selection.elements().touchpoints;
        if (touchpoints.size() == 1 && isVisible())
            m_list->choose({analysis::PulseSubject::Touchpoint, touchpoints.front().value});
    });
}

void TrendsView::build() {
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(makeLeft());
    m_detail = makeDetail();
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({560, 620});
    m_empty = new EmptyState(*m_context);
    connect(m_words, &WordsPanel::capabilitiesChanged, this, &View::capabilitiesChanged);
    connect(m_events, &TrendsEvents::capabilitiesChanged, this, &View::capabilitiesChanged);
    m_pages = emptyOr(m_empty, splitter, this);
}

QWidget* TrendsView::makeLeft() {
    m_narrowed = plainLabel(render::TextRole::CaptionStrong);
    m_watch = plainLabel(render::TextRole::Body);
    m_show = new QComboBox;
    m_show->addItem(tr("All trends"), All);
    m_show->addItem(tr("Touchpoints"), Touchpoints);
    m_show->addItem(tr("Departments and journey"), Departments);
    m_show->setAccessibleName(tr("Which trends are shown"));
    m_show->setToolTip(tr("Show trends of touchpoints, of departments or all"));
    connect(m_show, &QComboBox::currentIndexChanged, this, &TrendsView::refresh);
    m_list = new TrendsList(m_context->theme);
    connect(m_list, &TrendsList::chosenChanged, this, &TrendsView::showChosen);
    connect(m_list, &QListView::activated, this, [this] {
        const auto key = m_list->chosen();
        if (!key || key->subject != analysis::PulseSubject::Touchpoint) return;
        m_context->selection.set({.touchpoints = {model::TouchpointId{key->id}}});
        Q_EMIT viewRequested(ActionId::ShowMap);
    });
    // Below each other: beside the list of choices the sentence would have four short lines.
    auto* head = new QVBoxLayout;
    head->setContentsMargins(4, 12, 12, 4);
    head->setSpacing(8);
    head->addWidget(m_narrowed);
    head->addWidget(m_watch);
    head->addWidget(m_show, 0, Qt::AlignLeft);
    auto* left = new QWidget;
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(12, 0, 0, 0); // the pictures stand below the words, 4 px inside their list
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    return left;
}

QWidget* TrendsView::makeDetail() {
    m_kind = plainLabel(render::TextRole::CaptionStrong);
    m_notes = plainLabel(render::TextRole::Body);
    m_sentences = plainLabel(render::TextRole::Body);
    m_chart = new PulseWidget(m_context->theme, render::PulseDetail::Large, m_context->language);
    m_events = new TrendsEvents(*m_context);
    connect(m_chart, &PulseWidget::weekChosen, m_events, &TrendsEvents::proposeDay);
    m_words = new WordsPanel(*m_context);
    m_words->setMinimumHeight(240);
    auto* eventsTitle = plainLabel(render::TextRole::Title);
    eventsTitle->setText(tr("Events"));
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_kind);
    layout->addWidget(m_notes);
    layout->addWidget(m_sentences);
    layout->addWidget(m_chart);
    layout->addSpacing(8);
    layout->addWidget(eventsTitle);
    layout->addWidget(m_events);
    layout->addSpacing(8);
    layout->addWidget(m_words, 1);
    return scrolledWhole(page); // else its right edge is cut where there is little room
}

/// Trends come with the tests. Until then those on the screen stay, with the filter they are of, unless they
/// are another journey's.
void TrendsView::waitForTrends(model::JourneyId journey) {
    if (journey == m_shownOf) return;
    m_shownOf = {};
    m_narrowed->hide();
    m_watch->clear();
    m_list->setTiles({});
    m_detail->hide();
}

void TrendsView::refresh() {
    m_stale = false;
    const auto result = m_context->analysis.result();
    if (result && result->stage == analysis::RunStage::First) return waitForTrends(result->journey);
    m_shownOf = result ? result->journey : model::JourneyId{};
    m_detail->show();
    const bool any = result && !result->pulse.charts.empty();
    m_pages->setCurrentIndex(any ? 1 : 0);
    if (!any) {
        const QString sentence = tr("Trends appear here once customers have answered over some weeks.");
        if (!m_empty->saysWhyNoAnswers(sentence)) {
            m_empty->say(tr("The answers have no dates; import them with their dates to watch them week by "
                            "week."),
                         {{ActionId::ImportAnswers}});
        }
        return;
    }
    const report::Telling telling{m_context->document.project(), *result, m_context->language};
    const QString narrowed = narrowedTo(m_context->filter, m_context->document, m_context->language);
    m_narrowed->setText(narrowed);
    m_narrowed->setVisible(!narrowed.isEmpty());
    m_watch->setText(report::watchSentence(result->pulse, telling));
    std::vector<TrendsList::Tile> tiles;
    for (const analysis::Pulse& pulse : result->pulse.charts) {
        if (!isShown(pulse, m_show->currentData().toInt())) continue;
        TrendsList::Tile tile{keyOf(pulse), report::pulseChart(pulse, telling), {}};
        QStringList said{tile.chart.name, report::pulseKind(pulse, m_context->language)};
        said.removeDuplicates();
        tile.described = said.join(QStringLiteral(", ")) + QStringLiteral(". ")
                         + report::pulseSentences(pulse, telling).join(QLatin1Char(' '));
        // Since when it changed needs the whole line.
        const bool changed = pulse.state == analysis::PulseState::Worse
                             || pulse.state == analysis::PulseState::Better || report::newLevel(pulse);
        if (pulse.subject == analysis::PulseSubject::Department && !changed)
            tile.chart.finding =
                report::pulseKind(pulse, m_context->language) + QStringLiteral(" · ") + tile.chart.finding;
        tiles.push_back(std::move(tile));
    }
    m_list->setTiles(std::move(tiles));
}

const analysis::Pulse* TrendsView::chosenPulse() const {
    const auto result = m_context->analysis.result();
    const auto key = m_list->chosen();
    if (!result || !key) return nullptr;
    const auto at = std::ranges::find_if(result->pulse.charts,
                                         [&](const analysis::Pulse& pulse) { return keyOf(pulse) == *key; });
    return at == result->pulse.charts.end() ? nullptr : &*at;
}

void TrendsView::showChosen() {
    const analysis::Pulse* pulse = chosenPulse();
    if (!pulse) return;
    const auto result = m_context->analysis.result();
    const report::Telling telling{m_context->document.project(), *result, m_context->language};
    const model::Touchpoint* card = telling.project.find(pulse->touchpoint);
    const model::Department* owner = card ? telling.project.find(card->department) : nullptr;
    QStringList kind{report::pulseKind(*pulse, m_context->language)};
    if (owner) kind += {owner->name, owner->owner}; // whose it is
    kind += m_narrowed->text();                     // also in the chart, whose line is cut in a small window
    kind.removeAll(QString());
    m_kind->setText(singleLine(kind.join(QStringLiteral(" · "))));
    QStringList notes;
    for (const analysis::PulseNote& note : pulse->notes)
        notes += report::noteSentence(note, telling);
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
    QPalette palette = m_notes->palette();
    palette.setColor(QPalette::WindowText, m_context->theme.warning);
    m_notes->setPalette(palette);
    QStringList said = report::pulseSentences(*pulse, telling);
    said = said.mid(notes.size());
    m_sentences->setText(said.join(QLatin1Char(' ')));
    report::PulseChart chart = report::pulseChart(*pulse, telling);
    if (!m_narrowed->text().isEmpty()) chart.caption += QStringLiteral(" · ") + m_narrowed->text();
    m_chart->setChart(std::move(chart));
    const PulseKey key = keyOf(*pulse);
    m_events->setSubject(key);
    if (!pulse->changes.empty()) m_events->proposeDay(pulse->changes.back().monday);
    std::vector<model::TouchpointId> touchpoints;
    if (pulse->subject == analysis::PulseSubject::Touchpoint) touchpoints.push_back(pulse->touchpoint);
    m_words->setVisible(!touchpoints.empty());
    m_words->showWordsOf(std::move(touchpoints));
}

bool TrendsView::canPerform(ActionId action) const {
    if (!m_words) return false;
    return m_words->canPerform(action) || m_events->canPerform(action);
}

bool TrendsView::perform(ActionId action) {
    return m_words->perform(action) || m_events->perform(action);
}

bool TrendsView::revealRecord(const edit::RecordRef& record) {
    if (record.table != QLatin1String(model::Event::table)) return false;
    const model::EventId id{record.id};
    const model::Event* event = m_context->document.project().find(id);
    if (!event) return false;
    if (m_stale) refresh();
    if (!event->touchpoint || !reveal(*event->touchpoint)) {
        if (m_show->currentData().toInt() == Touchpoints) m_show->setCurrentIndex(0);
        m_list->choose({analysis::PulseSubject::Journey, 0});
    }
    return m_events->choose(id);
}

bool TrendsView::reveal(model::TouchpointId touchpoint) {
    if (m_stale) refresh();
    const auto result = m_context->analysis.result();
    if (!result || !result->pulse.find(touchpoint)) return false;
    if (m_show->currentData().toInt() == Departments) m_show->setCurrentIndex(0);
    m_list->choose({analysis::PulseSubject::Touchpoint, touchpoint.value});
    return true;
}

void TrendsView::showEvent(QShowEvent* event) {
    View::showEvent(event);
    if (m_stale) refresh();
    const auto& touchpoints = m_context->selection.elements().touchpoints;
    if (touchpoints.size() == 1) reveal(touchpoints.front());
}

void TrendsView::changeEvent(QEvent* event) {
    View::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_pages && isVisible()) showChosen();
}

} // namespace chwila::ui
