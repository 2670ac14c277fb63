#include "ui/views/words_panel.h"

#include "core/base/text.h"
#include "core/document/document.h"
#include "core/feedback/word_language.h"
#include "core/model/journey_index.h"
#include "core/store/follow_up_store.h"
#include "ui/jobs/analysis_scheduler.h"
#include "ui/jobs/job_runner.h"
#include "ui/jobs/journey_state.h"
#include "ui/views/words_delegate.h"
#include "ui/views/words_model.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>

namespace chwila::ui {

namespace {

using feedback::FollowUpState;

constexpr int pauseWhileTyping = 200; // ms
constexpr int anyState = -1;
constexpr int aroundChoice = 40; // the frame of a box and its arrow

QComboBox* narrowBox(const QString& name) {
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->setMinimumWidth(64); // four beside each other fit a narrow place
    return box;
}

} // namespace

WordsPanel::WordsPanel(const ViewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_jobKey(QStringLiteral("follow-ups-%1").arg(reinterpret_cast<quintptr>(this))),
      m_title(new QLabel(tr("What customers said"))),
      m_scores(narrowBox(tr("Which answers to show"))),
      m_search(new QLineEdit),
      m_touchpoint(narrowBox(tr("Touchpoint"))),
      m_language(narrowBox(tr("Language of the words"))),
      m_state(narrowBox(tr("Follow-up"))),
      m_wordless(new QCheckBox),
      m_list(new QListView),
      m_said(new QLabel),
      m_model(new WordsModel(context, this)),
      m_delegate(new WordsDelegate(context.theme, this)) {
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(render::font(render::TextRole::Title));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("What customers said"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true); // else it keeps the heights of another width
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setFont(render::font(render::TextRole::Caption));
    m_said->setForegroundRole(QPalette::PlaceholderText);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseWhileTyping);
    // Two rows: in the narrow places of this panel each row costs half of somebody's words.
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_search, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 12); // where it stands has a distance at its sides
    layout->addLayout(head);
    layout->addWidget(makeFields());
    layout->addWidget(m_list, 1);
    layout->addWidget(m_said);
    layout->addWidget(makeButtons());
    connect(&m_soon, &QTimer::timeout, this, &WordsPanel::ask);
    connect(m_model, &WordsModel::loaded, this, &WordsPanel::showState);
    connect(&context.analysis, &AnalysisScheduler::countsChanged, this, &WordsPanel::answersChanged);
    connect(&context.analysis, &AnalysisScheduler::cubeChanged, this, &WordsPanel::readFollowUps);
    readFollowUps();
    showState();
}

WordsPanel::~WordsPanel() {
    m_context.jobs.drop(m_jobKey);
    m_context.jobs.drop(wordlessKey());
}

QWidget* WordsPanel::makeFields() {
    m_scores->addItem(tr("All answers"), static_cast<int>(store::ScoreRange::All));
    m_scores->addItem(tr("Bad experiences"), static_cast<int>(store::ScoreRange::Low));
    m_scores->addItem(tr("High answers"), static_cast<int>(store::ScoreRange::High));
    m_search->setPlaceholderText(tr("Search the words"));
    m_search->setAccessibleName(tr("Search the words"));
    m_search->setToolTip(
        tr("All these words, in any order and form of letters; in quotes, one after the other"));
    m_search->setClearButtonEnabled(true);
    fillLanguages();
    fillStates();
    fillTouchpoints();
    m_touchpoint->hide();
    m_wordless->hide();
    m_wordless->setToolTip(tr("Also lists answers that are nothing but a score"));
    auto* fields = new QWidget;
    auto* layout = new QVBoxLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    // Room as each needs for what is chosen mostly, its first choice.
    auto* boxes = new QHBoxLayout;
    boxes->setSpacing(4);
    for (QComboBox* box : {m_scores, m_touchpoint, m_language, m_state})
        boxes->addWidget(box, box->fontMetrics().horizontalAdvance(box->itemText(0)) + aroundChoice);
    layout->addLayout(boxes);
    layout->addWidget(m_wordless);
    connect(m_wordless, &QCheckBox::toggled, this, &WordsPanel::ask);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_soon.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        ask();
        m_list->setFocus();
    });
    for (const QComboBox* box : {m_scores, m_touchpoint, m_language, m_state})
        connect(box, &QComboBox::activated, this, &WordsPanel::ask);
    return fields;
}

void WordsPanel::fillLanguages() {
    m_language->addItem(tr("Any language"), QString());
    for (const QString& code : feedback::wordLanguages())
        m_language->addItem(QLocale(code).nativeLanguageName(), code);
}

void WordsPanel::fillTouchpoints() {
    const QVariant before = m_touchpoint->currentData();
    m_touchpoint->clear();
    m_touchpoint->addItem(tr("All touchpoints"), qint64{0});
    const model::JourneyIndex index(m_context.document.project(), m_context.journey.journey());
    for (const model::Touchpoint* touchpoint : index.touchpoints())
        m_touchpoint->addItem(elided(singleLine(touchpoint->name), 60), touchpoint->id.value);
    m_touchpoint->setCurrentIndex(std::max(0, m_touchpoint->findData(before)));
}

void WordsPanel::fillStates() {
    const int before = m_state->count() > 0 ? m_state->currentData().toInt() : anyState;
    m_state->clear();
    m_state->addItem(tr("Any follow-up"), anyState);
    for (const FollowUpState state :
         {FollowUpState::None, FollowUpState::Open, FollowUpState::Answered, FollowUpState::Closed}) {
        QString text = label(state, m_context.language);
        const qint64 count = m_model->followUps(state);
        if (count > 0) text += QStringLiteral(" (%1)").arg(m_context.language.number(count));
        m_state->addItem(text, static_cast<int>(state));
    }
    m_state->setCurrentIndex(std::max(0, m_state->findData(before)));
}

int WordsPanel::shown() const {
    return m_model->rowCount();
}

void WordsPanel::showWordsOf(std::vector<model::TouchpointId> touchpoints,
                             std::optional<feedback::Filter> filter) {
    if (!m_all && touchpoints == m_touchpoints && filter == m_filter && m_model->rowCount() > 0) return;
    m_all = false;
    m_touchpoints = std::move(touchpoints);
    m_filter = std::move(filter);
    m_touchpoint->hide();
    m_wordless->hide();
    ask();
}

void WordsPanel::showAll() {
    m_all = true;
    m_filter.reset();
    fillTouchpoints();
    m_touchpoint->show();
    m_wordless->show();
    ask();
}

WordsQuestion WordsPanel::question() const {
    WordsQuestion question;
    question.touchpoints = m_touchpoints;
    question.filter = m_filter;
    if (m_all) {
        question.touchpoints.clear();
        const qint64 one = m_touchpoint->currentData().toLongLong();
        if (one > 0) question.touchpoints = {model::TouchpointId{one}};
    }
    question.scores = static_cast<store::ScoreRange>(m_scores->currentData().toInt());
    question.search = m_search->text();
    question.language = m_language->currentData().toString();
    const int state = m_state->currentData().toInt();
    if (state != anyState) question.state = static_cast<FollowUpState>(state);
    question.wordless = m_all && m_wordless->isChecked();
    return question;
}

QString WordsPanel::wordlessKey() const {
    return m_jobKey + QStringLiteral("-wordless");
}

/// How many more the switch would list: of the same touchpoints and scores under the same filter.
void WordsPanel::countWordless() {
    if (!m_all) return;
    store::VerbatimQuery query;
    query.touchpoints = question().touchpoints;
    query.scores = question().scores;
    query.filter = m_context.filter.filter();
    m_context.jobs.start(
        wordlessKey(), QString(), this,
        [&answers = m_context.document.answers(), project = m_context.document.snapshot(),
         query](Progress&) mutable -> Result<qint64> {
            const Result<qint64> withWords = answers.verbatimCount(*project, query);
            if (!withWords) return withWords;
            query.onlyWithWords = false;
            const Result<qint64> all = answers.verbatimCount(*project, query);
            return all ? Result<qint64>(std::max<qint64>(*all - *withWords, 0)) : all;
        },
        [this](const Result<qint64>& count) {
            m_withoutWords = count ? *count : 0;
            m_wordless->setText(count ? tr("Also without words (%1)").arg(m_context.language.number(*count))
                                      : tr("Also without words"));
            showState();
        });
}

QString WordsPanel::nothingToShow() const {
    if (!m_search->text().trimmed().isEmpty()) return tr("Nobody used these words under this filter.");
    if (!m_all || m_withoutWords == 0 || m_wordless->isChecked())
        return tr("Nobody left words here under this filter.");
    return tr(
        "Nobody left words here under this filter. %Ln answer(s) without words are listed with the switch "
        "above.",
        nullptr, pluralCount(m_withoutWords));
}

void WordsPanel::ask() {
    m_soon.stop();
    m_delegate->setSearch(m_search->text());
    if (!m_all && m_touchpoints.empty()) {
        m_model->forget();
    } else {
        m_model->ask(question());
    }
    countWordless();
    showState();
}

void WordsPanel::answersChanged() {
    if (m_all || !m_touchpoints.empty()) m_model->askAgain();
    countWordless();
    showState();
}

/// With words: others hold most answers that a touchpoint has, and the numbers would seem to disagree.
QString WordsPanel::shownOfAll() const {
    const int count = m_model->rowCount();
    const bool wordless = m_model->question().wordless;
    if (m_model->isAtEnd())
        return wordless ? tr("%Ln answer(s)", nullptr, count)
                        : tr("%Ln answer(s) with words", nullptr, count);
    if (!m_model->total() || wordless)
        return tr("The newest %Ln answer(s); scroll for more.", nullptr, count);
    return tr("The newest %1 of %Ln answer(s) with words; scroll for more.", nullptr,
              pluralCount(*m_model->total()))
        .arg(m_context.language.number(qint64{count}));
}

void WordsPanel::showState() {
    QString said;
    if (!m_model->problem().isEmpty()) {
        said = m_model->problem();
    } else if (m_model->isLoading()) {
        said = m_model->rowCount() == 0 ? tr("Reading…") : QString();
    } else if (m_all || !m_touchpoints.empty()) {
        const int count = m_model->rowCount();
        if (count == 0) {
            said = nothingToShow();
            const feedback::Filter filter = m_filter.value_or(m_context.filter.filter());
            if (!filter.countsEverything()) {
                said += QStringLiteral(" (%1)").arg(
                    feedback::describe(filter, m_context.document.project(), m_context.language));
            }
        } else {
            said = shownOfAll();
        }
    }
    m_said->setText(said);
    const bool can = m_list->selectionModel()->hasSelection() && !m_context.document.isReadOnly();
    for (const auto& [id, action] : m_actions)
        action->setEnabled(can);
    Q_EMIT capabilitiesChanged();
}

} // namespace chwila::ui
