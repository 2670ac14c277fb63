#include "ui/panels/filter_bar.h"

#include "core/document/document.h"
#include "core/feedback/quarters.h"
#include "core/feedback/scale_name.h"
#include "core/model/journey_index.h"
#include "ui/jobs/analysis_scheduler.h"
#include "ui/panels/segment_bar.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

namespace chwila::ui {

namespace {

/// Presets count back from the last answer, not from today: an old survey has last months as well.
struct PeriodRow {
    const char* text;
    int months; ///< 0: everything
};
constexpr PeriodRow periods[] = {
    {QT_TRANSLATE_NOOP("filter", "All time"), 0},
    {QT_TRANSLATE_NOOP("filter", "Last 3 months"), 3},
    {QT_TRANSLATE_NOOP("filter", "Last 6 months"), 6},
    {QT_TRANSLATE_NOOP("filter", "Last 12 months"), 12},
};
constexpr int narrowestFilter = 84; // pixels, before the tool bar hides it
constexpr int presets = static_cast<int>(std::size(periods));

constexpr std::ptrdiff_t mostQuarters = 12; // three years; older ones by their days

QDate startOf(const PeriodRow& period, QDate last) {
    return last.addMonths(-period.months).addDays(1);
}

QDateEdit* dateEdit(const QString& name) {
    auto* edit = new QDateEdit;
    edit->setCalendarPopup(true);
    edit->setAccessibleName(name);
    edit->setToolTip(name);
    return edit;
}

} // namespace

FilterBar::FilterBar(const ViewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_period(new QComboBox),
      m_dates(new QWidget),
      m_from(dateEdit(tr("First day that counts"))),
      m_to(dateEdit(tr("Last day that counts"))),
      m_segments(new SegmentBar(context)),
      m_question(new QComboBox),
      m_clear(new QToolButton) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    buildPeriod();
    m_question->setAccessibleName(tr("Question"));
    m_question->setToolTip(tr("Count the answers to this question only"));
    m_question->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_question->setMinimumContentsLength(12);
    for (QComboBox* box : {m_period, m_question})
        box->setMinimumWidth(narrowestFilter);
    m_clear->setIcon(QIcon::fromTheme(QStringLiteral("edit-clear")));
    m_clear->setText(tr("Clear"));
    m_clear->setAutoRaise(true);
    m_clear->setToolTip(tr("Count all answers again"));
    m_clear->setAccessibleName(tr("Clear filter"));
    const std::initializer_list<QWidget*> inOrder{m_period, m_dates, m_segments, m_question, m_clear};
    for (QWidget* widget : inOrder)
        layout->addWidget(widget);
    connect(m_question, &QComboBox::activated, this, [this](int index) {
        feedback::Filter filter = m_context.filter.filter();
        const qint64 id = m_question->itemData(index).toLongLong();
        filter.scale = id > 0 ? std::optional(model::ScaleId{id}) : std::nullopt;
        m_context.filter.setFilter(filter);
    });
    connect(m_clear, &QToolButton::clicked, &m_context.filter, &FilterState::clear);
    connect(&m_context.filter, &FilterState::changed, this, &FilterBar::show);
    connect(&m_context.analysis, &AnalysisScheduler::cubeChanged, this, &FilterBar::refreshChoices);
    connect(&m_context.document, &document::Document::changed, this, [this](const model::Change& change) {
        if (!change.of<model::Scale>().empty()) refreshQuestions();
        if (!change.of<model::Persona>().empty()) m_segments->refresh();
    });
    refreshChoices();
}

void FilterBar::buildPeriod() {
    m_period->setAccessibleName(tr("Period"));
    m_dates->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto* pair = new QHBoxLayout(m_dates);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(4);
    pair->addWidget(m_from);
    auto* dash = new QLabel(QStringLiteral("–"));
    pair->addWidget(dash);
    pair->addWidget(m_to);
    connect(m_period, &QComboBox::activated, this, &FilterBar::choosePeriod);
    connect(m_from, &QDateEdit::dateChanged, this, &FilterBar::takeDates);
    connect(m_to, &QDateEdit::dateChanged, this, &FilterBar::takeDates);
}

/// The quarters are those of the answers, so that one is chosen without knowing its days.
void FilterBar::fillPeriods() {
    const auto cube = m_context.analysis.cube();
    m_quarters = cube ? feedback::quarters(cube->firstDay(), cube->lastDay()) : std::vector<QDate>{};
    if (std::ssize(m_quarters) > mostQuarters) m_quarters.resize(mostQuarters);
    m_period->clear();
    for (const PeriodRow& period : periods)
        m_period->addItem(m_context.language.translate("filter", period.text));
    for (const QDate start : m_quarters)
        m_period->addItem(feedback::quarterName(start, m_context.language));
    m_period->addItem(m_context.language.translate("filter", "From … to …"));
}

int FilterBar::ownDates() const {
    return m_period->count() - 1;
}

void FilterBar::focusFirst() {
    m_period->setFocus(Qt::ShortcutFocusReason);
}

QDate FilterBar::lastDay() const {
    const auto cube = m_context.analysis.cube();
    return cube ? cube->lastDay() : QDate();
}

void FilterBar::refreshChoices() {
    fillPeriods();
    const bool dated = lastDay().isValid();
    m_period->setEnabled(dated);
    m_period->setToolTip(dated || !m_context.analysis.cube()
                             ? tr("Count the answers of this period; months count back from the last answer")
                             : tr("The answers have no dates"));
    refreshQuestions();
    m_segments->refresh();
    show(m_context.filter.filter());
}

void FilterBar::refreshQuestions() {
    const QSignalBlocker quiet(m_question);
    m_question->clear();
    m_question->addItem(tr("All questions"));
    const model::Project& project = m_context.document.project();
    for (const model::Scale& scale : project.all<model::Scale>())
        m_question->addItem(feedback::scaleName(scale, m_context.language), scale.id.value);
    m_question->setEnabled(m_question->count() > 1);
    const auto chosen = m_context.filter.filter().scale;
    m_question->setCurrentIndex(std::max(0, chosen ? m_question->findData(chosen->value) : 0));
}

int FilterBar::rowOf(const feedback::Filter& filter) const {
    if (!filter.hasPeriod()) return 0;
    // A quarter first, as captions name it: it may be the last three months as well.
    const auto quarter = std::ranges::find(m_quarters, filter.from);
    if (quarter != m_quarters.end() && feedback::isQuarter(filter.from, filter.to))
        return presets + static_cast<int>(quarter - m_quarters.begin());
    for (int row = 1; row < presets; ++row) {
        if (filter.to == lastDay() && filter.from == startOf(periods[row], lastDay())) return row;
    }
    return ownDates();
}

void FilterBar::show(const feedback::Filter& filter) {
    const int index = rowOf(filter);
    m_period->setCurrentIndex(index);
    m_dates->setVisible(index == ownDates());
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    const auto cube = m_context.analysis.cube();
    m_from->setDate(filter.from.isValid() || !cube ? filter.from : cube->firstDay());
    m_to->setDate(filter.to.isValid() ? filter.to : lastDay());

    m_segments->show(filter);
    m_question->setCurrentIndex(std::max(0, filter.scale ? m_question->findData(filter.scale->value) : 0));
    m_clear->setVisible(!filter.countsEverything());
}

void FilterBar::choosePeriod(int index) {
    feedback::Filter filter = m_context.filter.filter();
    const auto cube = m_context.analysis.cube();
    if (!cube) return;
    const bool own = index == ownDates(); // the list may be filled anew by what follows
    if (own) {
        // From what is chosen: a quarter and a month more is one day to change.
        if (!filter.from.isValid()) filter.from = cube->firstDay();
        if (!filter.to.isValid()) filter.to = cube->lastDay();
    } else if (index >= presets) {
        filter.from = m_quarters[static_cast<std::size_t>(index - presets)];
        filter.to = feedback::lastDayOfQuarter(filter.from);
    } else if (index == 0) {
        filter.from = {};
        filter.to = {};
    } else {
        filter.from = startOf(periods[index], lastDay());
        filter.to = lastDay();
    }
    m_context.filter.setFilter(filter);
    if (own) {
        m_period->setCurrentIndex(ownDates());
        m_dates->show();
        m_from->setFocus();
    }
}

void FilterBar::takeDates() {
    feedback::Filter filter = m_context.filter.filter();
    filter.from = m_from->date();
    filter.to = std::max(m_from->date(), m_to->date());
    m_context.filter.setFilter(filter);
    m_period->setCurrentIndex(ownDates());
    m_dates->show();
}

} // namespace chwila::ui
