#include "ui/panels/what_if_sliders.h"

#include "core/document/document.h"
#include "core/render/theme.h"
#include "core/report/improve_sentences.h"
#include "ui/jobs/analysis_scheduler.h"
#include "ui/services/plain_widgets.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

namespace chwila::ui {

namespace {

const QString makeJob = QStringLiteral("what-if/make");
const QString intervalJob = QStringLiteral("what-if/interval");
constexpr std::size_t mostSliders = 10;
constexpr std::size_t mostRanked = 8;
constexpr int redraws = 200;
constexpr int restMilliseconds = 120;

} // namespace

WhatIfSliders::WhatIfSliders(const ViewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_number(plainLabel(render::TextRole::Number)),
      m_said(plainLabel(render::TextRole::Body)),
      m_grid(new QGridLayout),
      m_search(new QComboBox),
      m_ranked(plainLabel(render::TextRole::CaptionStrong)),
      m_ranking(new QListWidget),
      m_reset(new QPushButton(tr("All back to today"))),
      m_make(new QPushButton(tr("Make an initiative"))) {
    m_reset->setToolTip(tr("Put every slider back to 0%"));
    m_make->setToolTip(tr("A new initiative for the touchpoints whose sliders were moved"));
    m_ranking->setAccessibleName(tr("Ranking of touchpoints with these changes"));
    m_ranking->setSelectionMode(QAbstractItemView::NoSelection);
    m_ranking->setFrameShape(QFrame::NoFrame);
    m_ranking->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Beside each other the sentence would be a column of letters in a narrow window.
    auto* head = new QVBoxLayout;
    head->setSpacing(4);
    m_number->setWordWrap(false);
    head->addWidget(m_number);
    head->addWidget(m_said);
    QLabel* sliders = plainLabel(render::TextRole::CaptionStrong);
    sliders->setText(tr("Bad experiences taken away"));
    m_ranked->setText(tr("Ranking then"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_reset);
    buttons->addWidget(m_make);
    buttons->addStretch();
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 4);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addSpacing(4);
    layout->addWidget(sliders);
    layout->addLayout(m_grid);
    layout->addWidget(m_search);
    layout->addLayout(buttons);
    layout->addSpacing(8);
    layout->addWidget(m_ranked);
    layout->addWidget(m_ranking, 1);
    layout->addStretch();
    makeSearch();
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &WhatIfSliders::startInterval);
    connect(m_reset, &QPushButton::clicked, this, &WhatIfSliders::reset);
    connect(m_make, &QPushButton::clicked, this, [this] { Q_EMIT initiativeWanted(reductions()); });
    follow();
}

void WhatIfSliders::refresh() {
    const auto result = m_context.analysis.result();
    if (!result || result == m_result || !m_context.analysis.isTested()) return;
    // What came since is about customers one by one: the sliders stay where they are.
    if (m_result && m_result->journey == result->journey && m_result->touchpoints == result->touchpoints
        && m_result->stage != result->stage)
        return;
    analysis::AnalysisInput input;
    input.project = m_context.document.snapshot();
    input.journey = result->journey;
    input.counts = m_context.analysis.counts();
    m_context.jobs.start(
        makeJob, {}, this,
        [input = std::move(input), result](Progress&) -> Result<analysis::WhatIf> {
            return analysis::WhatIf(input, *result, redraws);
        },
        [this, result](Result<analysis::WhatIf> made) {
            if (!made) return;
            m_whatIf = *std::move(made);
            m_result = result;
            makeRows();
            follow();
        });
}

void WhatIfSliders::makeSearch() {
    m_search->setEditable(true);
    m_search->setInsertPolicy(QComboBox::NoInsert);
    m_search->setAccessibleName(tr("Find another touchpoint"));
    m_search->setToolTip(tr("A slider for any other touchpoint: type a part of its name"));
    m_search->lineEdit()->setPlaceholderText(tr("Another touchpoint…"));
    m_search->lineEdit()->setClearButtonEnabled(true);
    m_search->completer()->setFilterMode(Qt::MatchContains);
    m_search->completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(m_search, &QComboBox::activated, this, [this](int index) {
        addTouchpoint(model::TouchpointId{m_search->itemData(index).toLongLong()});
    });
}

void WhatIfSliders::fillSearch() {
    const report::Telling telling{m_context.document.project(), *m_result, m_context.language};
    m_search->clear();
    for (const analysis::TouchpointResult* touchpoint : m_result->byStake()) {
        if (std::ranges::find(m_rows, touchpoint->id, &Row::touchpoint) != m_rows.end()) continue;
        m_search->addItem(report::nameOf(touchpoint->id, telling), touchpoint->id.value);
    }
    m_search->setCurrentIndex(-1);
    m_search->clearEditText();
    m_search->setVisible(m_search->count() > 0);
}

void WhatIfSliders::addTouchpoint(model::TouchpointId touchpoint) {
    const analysis::TouchpointResult* figures = m_result ? m_result->find(touchpoint) : nullptr;
    if (!figures || !figures->reachable) return;
    m_added.push_back(touchpoint);
    makeRows();
    follow();
    const auto row = std::ranges::find(m_rows, touchpoint, &Row::touchpoint);
    row->slider->setFocus(Qt::OtherFocusReason);
}

std::vector<model::TouchpointId> WhatIfSliders::wanted() const {
    std::vector<model::TouchpointId> all;
    const analysis::Reductions moved = reductions();
    const auto add = [&](model::TouchpointId id) {
        if (std::ranges::find(all, id) == all.end()) all.push_back(id);
    };
    const auto byStake = m_result->byStake();
    for (const analysis::TouchpointResult* touchpoint : byStake) {
        if (all.size() < mostSliders || moved.contains(touchpoint->id)) add(touchpoint->id);
    }
    for (const model::TouchpointId id : m_added) {
        const analysis::TouchpointResult* touchpoint = m_result->find(id);
        if (touchpoint && touchpoint->reachable) add(id);
    }
    return all;
}

void WhatIfSliders::makeRows() {
    const analysis::Reductions before = reductions();
    const std::vector<model::TouchpointId> wanted = this->wanted();
    const report::Telling telling{m_context.document.project(), *m_result, m_context.language};
    const bool same = std::equal(wanted.begin(), wanted.end(), m_rows.begin(), m_rows.end(),
                                 [](model::TouchpointId id, const Row& row) { return id == row.touchpoint; });
    if (!same) {
        for (const Row& row : m_rows) {
            delete row.name;
            delete row.slider;
            delete row.value;
        }
        m_rows.clear();
        for (const model::TouchpointId id : wanted) {
            Row row{id, plainLabel(render::TextRole::Body), new QSlider(Qt::Horizontal),
                    plainLabel(render::TextRole::Body)};
            row.slider->setRange(0, 100);
            row.slider->setSingleStep(5);
            row.slider->setPageStep(10);
            row.value->setWordWrap(false);
            row.value->setMinimumWidth(row.value->fontMetrics().horizontalAdvance(QStringLiteral("100 %%")));
            row.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            const int line = static_cast<int>(m_rows.size());
            m_grid->addWidget(row.name, line, 0);
            m_grid->addWidget(row.slider, line, 1);
            m_grid->addWidget(row.value, line, 2);
            connect(row.slider, &QSlider::valueChanged, this, &WhatIfSliders::follow);
            m_rows.push_back(row);
        }
    }
    for (const Row& row : m_rows) {
        const QString name = report::nameOf(row.touchpoint, telling);
        row.name->setText(name);
        row.slider->setAccessibleName(tr("Bad experiences taken away at %1, percent").arg(name));
        row.slider->setToolTip(tr("How many of the bad experiences at this touchpoint would be gone"));
        const auto at = before.find(row.touchpoint);
        if (!same && at != before.end()) row.slider->setValue(qRound(at->second * 100));
    }
    fillSearch();
}

analysis::Reductions WhatIfSliders::reductions() const {
    analysis::Reductions all;
    for (const Row& row : m_rows) {
        if (row.slider->value() > 0) all[row.touchpoint] = row.slider->value() / 100.0;
    }
    return all;
}

bool WhatIfSliders::setReduction(model::TouchpointId touchpoint, int percent) {
    const auto at = std::ranges::find(m_rows, touchpoint, &Row::touchpoint);
    if (at == m_rows.end()) return false;
    at->slider->setValue(percent);
    return true;
}

void WhatIfSliders::reset() {
    for (const Row& row : m_rows)
        row.slider->setValue(0);
}

QString WhatIfSliders::answer() const {
    return m_said->text();
}

/// One solve of the chain and one pass for the ranking: less than a frame on maps of hundreds of touchpoints.
void WhatIfSliders::follow() {
    m_interval.reset();
    const analysis::Reductions now = reductions();
    m_reset->setEnabled(!now.empty());
    m_make->setEnabled(!now.empty() && !m_context.document.isReadOnly());
    Q_EMIT changed();
    for (const Row& row : m_rows)
        row.value->setText(m_context.language.percent(row.slider->value() / 100.0));
    if (!m_whatIf || !m_result) {
        sayUnknown(tr("The sliders appear once the journey is connected and customers have answered."));
        return;
    }
    const bool isKnown = m_result->answers > 0;
    for (const Row& row : m_rows)
        row.slider->setEnabled(isKnown);
    if (!isKnown) {
        sayUnknown(tr("Without answers nobody knows what would be kept."));
        return;
    }
    const report::Telling telling{m_context.document.project(), *m_result, m_context.language};
    const double kept = m_whatIf->kept(now);
    for (QWidget* each : std::initializer_list<QWidget*>{m_number, m_ranked, m_ranking})
        each->show();
    m_number->setText(report::keptText(kept, telling));
    m_said->setText(now.empty()
                        ? tr("Move a slider to see what would be kept with fewer bad experiences there.")
                        : report::keptSentence(kept, std::nullopt, telling));
    showRanking();
    if (now.empty()) {
        m_rest.stop();
    } else {
        m_rest.start();
    }
}

/// Without room for a number and an order that nobody knows.
void WhatIfSliders::sayUnknown(const QString& why) {
    m_number->clear();
    m_ranking->clear();
    for (QWidget* each : std::initializer_list<QWidget*>{m_number, m_ranked, m_ranking})
        each->hide();
    m_said->setText(why);
}

void WhatIfSliders::showRanking() {
    const report::Telling telling{m_context.document.project(), *m_result, m_context.language};
    std::map<model::TouchpointId, int> today;
    for (const analysis::WhatIfFigures& each : m_whatIf->ranking({}))
        today[each.touchpoint] = each.rank;
    const auto then = m_whatIf->ranking(reductions());
    m_ranking->clear();
    for (const analysis::WhatIfFigures& each : then) {
        if (static_cast<std::size_t>(each.rank) > mostRanked) break;
        const int before = today[each.touchpoint];
        const QString moved = before == each.rank  ? QString()
                              : before > each.rank ? tr("▲ from %1").arg(before)
                                                   : tr("▼ from %1").arg(before);
        QStringList parts{
            QStringLiteral("%1. %2").arg(each.rank).arg(report::nameOf(each.touchpoint, telling)), moved};
        parts.removeAll(QString());
        m_ranking->addItem(parts.join(QStringLiteral("   ")));
    }
}

void WhatIfSliders::startInterval() {
    if (!m_whatIf) return;
    m_context.jobs.start(
        intervalJob, {}, this,
        [whatIf = *m_whatIf, now = reductions()](Progress& progress)
            -> Result<std::pair<analysis::Reductions, std::optional<analysis::Interval>>> {
            return std::pair(now, whatIf.interval(now, progress));
        },
        [this](auto done) {
            if (!done || done->first != reductions() || !m_result) return;
            m_interval = done->second;
            const report::Telling telling{m_context.document.project(), *m_result, m_context.language};
            m_said->setText(report::keptSentence(m_whatIf->kept(done->first), m_interval, telling));
        });
}

} // namespace chwila::ui
