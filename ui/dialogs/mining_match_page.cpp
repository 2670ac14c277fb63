#include "ui/dialogs/mining_match_page.h"

#include "core/base/text.h"
#include "core/document/document.h"
#include "core/mining/sentences.h"
#include "core/model/journey_index.h"
#include "ui/dialogs/mining_assistant.h"
#include "ui/jobs/job_runner.h"
#include "ui/services/plain_widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableWidget>

#include <algorithm>

namespace chwila::ui {

namespace {

constexpr std::size_t movesShown = 8;
const QString matchKey = QStringLiteral("compare-log");

QString comparisonText(const model::Project& project, model::JourneyId journey,
                       const mining::Discovery& discovery, const std::vector<feedback::LabelMatch>& matches,
                       const Language& language) {
    const mining::Comparison found = mining::compare(project, journey, mining::observe(discovery, matches));
    QStringList lines = mining::comparisonSentences(found, project, language);
    if (!found.undrawn.empty()) lines += MiningMatchPage::tr("Moves nobody drew:");
    for (std::size_t i = 0; i < std::min(found.undrawn.size(), movesShown); ++i)
        lines += mining::moveText(found.undrawn[i], project, language);
    return lines.join(QStringLiteral("\n\n"));
}

} // namespace

MiningMatchPage::MiningMatchPage(const ViewContext& context, MiningDraft& draft)
    : m_context(context),
      m_draft(draft),
      m_table(new QTableWidget),
      m_comparison(new QLabel),
      m_weights(new QCheckBox(tr("Take the measured &shares over onto the drawn arrows"))),
      m_add(new QCheckBox(tr("&Draw moves that at least"))),
      m_percent(new QSpinBox) {
    setTitle(tr("Drawn against real"));
    setSubTitle(tr("Say which touchpoint each activity is. What is none stays out of the comparison."));
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("In the log"), tr("Events"), tr("Touchpoint")});
    m_table->setAccessibleName(tr("Activities and their touchpoints"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    makeCalm(*m_table);
    m_table->verticalHeader()->hide();
    m_comparison->setTextFormat(Qt::PlainText);
    m_comparison->setWordWrap(true);
    m_comparison->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_comparison->setMargin(8);
    m_weights->setToolTip(tr("Replaces the shares that were guessed or typed in"));
    m_add->setToolTip(tr("Adds arrows for moves that customers make and nobody drew"));
    m_weights->setChecked(draft.takeWeights);
    m_percent->setAccessibleName(tr("Least share of a move that is drawn"));
    m_percent->setRange(1, 100);
    m_percent->setValue(10);
    m_percent->setSuffix(tr(" %"));
    m_percent->setEnabled(false);
    connect(m_weights, &QCheckBox::toggled, this, [this](bool on) { m_draft.takeWeights = on; });
    const auto setShare = [this] {
        m_percent->setEnabled(m_add->isChecked());
        m_draft.addShare.reset();
        if (m_add->isChecked()) m_draft.addShare = m_percent->value() / 100.0;
    };
    connect(m_add, &QCheckBox::toggled, this, setShare);
    connect(m_percent, &QSpinBox::valueChanged, this, setShare);
    auto* adding = new QHBoxLayout;
    adding->addWidget(m_add);
    adding->addWidget(m_percent);
    adding->addWidget(new QLabel(tr("of those who leave a touchpoint make")));
    adding->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_comparison);
    scroll->setWidgetResizable(true);
    auto* halves = new QHBoxLayout;
    halves->addWidget(m_table, 1);
    halves->addWidget(scroll, 1);
    auto* box = new QVBoxLayout(this);
    box->addLayout(halves, 1);
    box->addWidget(m_weights);
    box->addLayout(adding);
}

void MiningMatchPage::initializePage() {
    const model::Project& project = m_context.document.project();
    m_draft.matches =
        feedback::matchLabels(mining::activityNames(*m_draft.discovery), project, *m_draft.onto);
    m_table->setRowCount(0);
    m_table->setRowCount(static_cast<int>(m_draft.matches.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        addRow(row);
    compareAgain();
}

void MiningMatchPage::addRow(int row) {
    const auto at = static_cast<std::size_t>(row);
    const mining::ActivityFigures& activity = m_draft.discovery->activities[at];
    m_table->setItem(row, 0, textItem(activity.name));
    m_table->setItem(row, 1, numberItem(m_context.language.number(activity.events)));
    auto* choices = new QComboBox;
    choices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choices->setAccessibleName(tr("Touchpoint of %1").arg(activity.name));
    choices->addItem(tr("None"), 0);
    const model::JourneyIndex index(m_context.document.project(), *m_draft.onto);
    for (const model::Touchpoint* card : index.touchpoints())
        choices->addItem(elided(singleLine(card->name), 80), card->id.value);
    const auto& chosen = m_draft.matches[at].touchpoint;
    choices->setCurrentIndex(chosen ? std::max(0, choices->findData(chosen->value)) : 0);
    connect(choices, &QComboBox::currentIndexChanged, this, [this, choices, at] {
        const model::TouchpointId id{choices->currentData().toLongLong()};
        m_draft.matches[at].touchpoint = id.isValid() ? std::optional(id) : std::nullopt;
        compareAgain();
    });
    m_table->setCellWidget(row, 2, choices);
}

void MiningMatchPage::compareAgain() {
    m_matched = std::ranges::any_of(
        m_draft.matches, [](const feedback::LabelMatch& match) { return match.touchpoint.has_value(); });
    Q_EMIT completeChanged();
    if (!m_matched) {
        m_context.jobs.drop(matchKey);
        m_comparison->setText(tr("No activity has a touchpoint yet. Choose one for each in the table."));
        return;
    }
    m_context.jobs.start(
        matchKey, QString(), this,
        [project = m_context.document.snapshot(), journey = *m_draft.onto, discovery = m_draft.discovery,
         matches = m_draft.matches, language = m_context.language](Progress&) {
            return Result<QString>(comparisonText(*project, journey, *discovery, matches, language));
        },
        [this](const Result<QString>& text) {
            if (text) m_comparison->setText(*text);
        });
}

bool MiningMatchPage::isComplete() const {
    return m_matched;
}

} // namespace chwila::ui
