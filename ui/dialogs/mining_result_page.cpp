#include "ui/dialogs/mining_result_page.h"

#include "core/base/text.h"
#include "core/document/document.h"
#include "core/mining/journey_from_log.h"
#include "core/mining/sentences.h"
#include "core/model/journey_index.h"
#include "ui/dialogs/ends_button.h"
#include "ui/dialogs/mining_assistant.h"
#include "ui/dialogs/mining_preview.h"
#include "ui/jobs/job_runner.h"
#include "ui/services/notifier.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QStyledItemDelegate>

#include <algorithm>

namespace chwila::ui {

namespace {

const QString resultKey = QStringLiteral("mine-log");
constexpr int mostPercent = 50;
constexpr int leastCover = 50;
constexpr int usualGap = 30;
constexpr std::size_t mostVariants = 200;

struct Read {
    std::shared_ptr<const mining::EventLog> log;
    std::shared_ptr<const mining::Discovery> discovery;
};

constexpr int countRole = Qt::UserRole;
constexpr int wayRole = Qt::UserRole + 1;

/// How many go a way, ending below each other, and the way beside it.
class WayDelegate final : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        QStyleOptionViewItem item(option);
        initStyleOption(&item, index);
        const QRect place =
            item.widget->style()->subElementRect(QStyle::SE_ItemViewItemDecoration, &item, item.widget);
        painter->save();
        painter->setFont(item.font);
        painter->setPen(item.palette.color(QPalette::Text));
        painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, index.data(countRole).toString());
        painter->restore();
    }

  protected:
    /// The place of a picture before the words is the one of the count; the first way has the longest.
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        const QString longest = index.siblingAtRow(0).data(countRole).toString();
        option->text = index.data(wayRole).toString();
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationPosition = QStyleOptionViewItem::Left;
        option->decorationSize = {option->fontMetrics.horizontalAdvance(longest) + 1,
                                  option->fontMetrics.height()};
    }
};

Result<Read> mine(std::shared_ptr<const mining::EventLog> log, double minutes, Progress& progress) {
    Result<mining::Discovery> discovery = mining::discover(*log, {minutes}, progress);
    if (!discovery) return fail(discovery.error());
    return Read{std::move(log), std::make_shared<const mining::Discovery>(*std::move(discovery))};
}

} // namespace

MiningResultPage::MiningResultPage(const ViewContext& context, MiningDraft& draft)
    : m_context(context),
      m_draft(draft),
      m_summary(new QLabel),
      m_progress(new QProgressBar),
      m_variants(new QListWidget),
      m_preview(new MiningPreview(context.theme, context.language)) {
    setTitle(tr("The ways customers go"));
    setSubTitle(
        tr("Leave out what is rare until the picture says what it should; the figures keep them all."));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Reading the log"));
    m_variants->setAccessibleName(tr("Ways, the most frequent first"));
    m_variants->setWordWrap(true);
    m_variants->setItemDelegate(new WayDelegate(m_variants));
    m_variants->setAlternatingRowColors(true);
    auto* left = new QVBoxLayout;
    left->addWidget(m_summary);
    left->addWidget(m_progress);
    left->addWidget(m_variants, 1);
    auto* right = new QVBoxLayout;
    right->addWidget(m_preview, 1);
    right->addWidget(makeFilter());
    auto* halves = new QHBoxLayout;
    halves->addLayout(left, 2);
    halves->addLayout(right, 3);
    auto* box = new QVBoxLayout(this);
    box->addLayout(halves, 1);
    box->addWidget(makeTarget());
}

MiningResultPage::~MiningResultPage() {
    m_context.jobs.drop(resultKey);
}

QWidget* MiningResultPage::makeFilter() {
    m_cover = new QSlider(Qt::Horizontal);
    m_cover->setObjectName(QStringLiteral("cover"));
    m_cover->setRange(leastCover, 100);
    m_cover->setValue(100);
    m_cover->setAccessibleName(tr("Share of the customers whose whole way is drawn"));
    m_coverText = new QLabel;
    m_coverText->setTextFormat(Qt::PlainText);
    m_coverText->setWordWrap(true);
    m_coverText->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_share = new QSlider(Qt::Horizontal);
    m_share->setObjectName(QStringLiteral("share"));
    m_share->setRange(0, mostPercent);
    m_share->setValue(qRound(m_draft.leastShare * 100));
    m_share->setAccessibleName(tr("Least share of those who go on"));
    m_shareText = new QLabel;
    m_merge = new QCheckBox(tr("Count the same thing again as once within"));
    m_minutes = new QSpinBox;
    m_merge->setToolTip(tr("A customer who clicks twice has done it once"));
    m_minutes->setAccessibleName(tr("Minutes within which it counts once"));
    m_minutes->setRange(1, 100000);
    m_minutes->setValue(usualGap);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setEnabled(false);
    connect(m_cover, &QSlider::valueChanged, this, [this](int percent) {
        m_draft.cover = percent / 100.0;
        chooseActivities();
    });
    connect(m_share, &QSlider::valueChanged, this, [this](int percent) {
        m_draft.leastShare = percent / 100.0;
        showPicture();
    });
    connect(m_merge, &QCheckBox::toggled, m_minutes, &QWidget::setEnabled);
    connect(m_merge, &QCheckBox::toggled, this, &MiningResultPage::mineAgain);
    connect(m_minutes, &QSpinBox::editingFinished, this, &MiningResultPage::mineAgain);
    auto* gap = new QHBoxLayout;
    gap->addWidget(m_merge);
    gap->addWidget(m_minutes);
    gap->addStretch();
    auto* filter = new QWidget;
    auto* form = new QFormLayout(filter);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Customers whose &whole way is drawn"), m_cover);
    form->addRow(QString(), m_coverText);
    form->addRow(tr("Links that at least so many &take"), m_share);
    form->addRow(QString(), m_shareText);
    form->addRow(gap);
    m_ends = new EndsButton(m_context.language);
    connect(m_ends, &EndsButton::choiceChanged, this, [this] {
        m_draft.finishedAt = m_ends->chosen();
        chooseActivities();
    });
    form->addRow(tr("Customers are thro&ugh at"), m_ends);
    return filter;
}

QWidget* MiningResultPage::makeTarget() {
    m_target = new QComboBox;
    m_target->setObjectName(QStringLiteral("target"));
    m_target->setAccessibleName(tr("What becomes of the log"));
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_target->addItem(tr("Make a new journey of it"));
    for (const model::Journey* journey : model::inOrder<model::Journey>(m_context.document.project())) {
        m_target->addItem(tr("Lay it over the journey “%1”").arg(elided(singleLine(journey->name), 60)),
                          journey->id.value);
    }
    m_name = new QLineEdit(m_draft.journeyName);
    m_name->setAccessibleName(tr("Name of the journey"));
    connect(m_target, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant chosen = m_target->currentData();
        m_draft.onto.reset();
        if (chosen.isValid()) m_draft.onto = model::JourneyId{chosen.toLongLong()};
        m_name->setEnabled(!m_draft.onto);
        m_ends->setEnabled(!m_draft.onto); // a drawn journey says where its customers end
        setFinalPage(!m_draft.onto);
        Q_EMIT completeChanged();
    });
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_draft.journeyName = text.trimmed();
        Q_EMIT completeChanged();
    });
    auto* target = new QWidget;
    auto* row = new QHBoxLayout(target);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_target, 1);
    row->addWidget(m_name, 1);
    setFinalPage(true);
    return target;
}

void MiningResultPage::initializePage() {
    if (m_draft.log) {
        mineAgain();
    } else {
        read();
    }
}

void MiningResultPage::cleanupPage() {
    m_context.jobs.drop(resultKey);
}

void MiningResultPage::setBusy(const QString& text) {
    m_draft.discovery.reset();
    m_summary->setText(text);
    m_progress->show();
    m_variants->clear();
    m_preview->clear();
    Q_EMIT completeChanged();
}

void MiningResultPage::read() {
    setBusy(tr("Reading %1…").arg(m_draft.name()));
    m_context.jobs.start(
        resultKey, tr("Reading %1").arg(m_draft.name()), this,
        [path = m_draft.sample.path, reading = m_draft.sample.reading,
         minutes = m_draft.mergeMinutes](Progress& progress) -> Result<Read> {
            Result<mining::EventLog> log = mining::readLog(path, reading, progress);
            if (!log) return fail(log.error());
            return mine(std::make_shared<const mining::EventLog>(*std::move(log)), minutes, progress);
        },
        [this](const Result<Read>& done) {
            m_progress->hide();
            if (!done) {
                m_summary->setText(done.error().message);
                if (done.error().code != ErrorCode::Cancelled)
                    m_context.notifier.error(this, tr("The log cannot be read."), done.error());
                return;
            }
            m_draft.log = done->log;
            m_draft.discovery = done->discovery;
            showResult();
        });
}

void MiningResultPage::mineAgain() {
    m_draft.mergeMinutes = m_merge->isChecked() ? m_minutes->value() : 0;
    if (!m_draft.log) return;
    setBusy(tr("Following the customers…"));
    m_context.jobs.start(
        resultKey, tr("Reading %1").arg(m_draft.name()), this,
        [log = m_draft.log, minutes = m_draft.mergeMinutes](Progress& progress) {
            return mine(log, minutes, progress);
        },
        [this](const Result<Read>& done) {
            m_progress->hide();
            if (!done) return m_summary->setText(done.error().message);
            m_draft.discovery = done->discovery;
            showResult();
        });
}

void MiningResultPage::showResult() {
    const mining::Discovery& seen = *m_draft.discovery;
    for (std::size_t i = 0; i < std::min(seen.variants.size(), mostVariants); ++i) {
        const QString count = m_context.language.number(seen.variants.customers[i]);
        const QString way = mining::variantText(seen, i);
        auto* item = new QListWidgetItem(QStringLiteral("%1   %2").arg(count, way), m_variants);
        item->setData(countRole, count);
        item->setData(wayRole, way);
    }
    m_ends->showEnds(seen);
    m_draft.finishedAt = m_ends->chosen();
    const QSignalBlocker quiet(m_cover);
    m_cover->setValue(qRound(m_draft.cover.value_or(mining::usualCover(seen)) * 100));
    chooseActivities();
    Q_EMIT completeChanged();
}

void MiningResultPage::chooseActivities() {
    if (!m_draft.discovery) return;
    m_drawn = m_draft.drawn();
    const mining::Discovery& seen = *m_draft.discovery;
    QStringList sentences = mining::logSentences(seen, m_context.language);
    constexpr std::size_t problemsShown = 3;
    for (std::size_t i = 0; i < std::min(seen.notes.problems.size(), problemsShown); ++i) {
        const Error& problem = seen.notes.problems[i];
        sentences += tr("Line %1: %2").arg(m_context.language.number(problem.position.line), problem.message);
    }
    // What is left out stands beside the picture, so that it does not move below the slider.
    QStringList drawn = mining::drawnSentences(seen, m_drawn, m_context.language);
    m_coverText->setText(drawn.isEmpty() ? tr("All activities are drawn.") : drawn.takeFirst());
    m_summary->setText((sentences + drawn).join(QLatin1Char('\n')));
    showPicture();
}

void MiningResultPage::showPicture() {
    if (!m_draft.discovery) return;
    const mining::Discovery& seen = m_drawn.shown;
    const auto kept = mining::linksForMap(seen, m_draft.leastShare);
    m_shareText->setText(tr("%1: %2 of %3 links")
                             .arg(m_context.language.percent(m_draft.leastShare),
                                  m_context.language.number(static_cast<qint64>(kept.size())),
                                  m_context.language.number(static_cast<qint64>(seen.links.size()))));
    mining::JourneyOptions options;
    options.name = m_draft.journeyName;
    options.leastShare = m_draft.leastShare;
    options.finishedAt = m_draft.finishedAt;
    m_preview->showJourney(seen, options);
}

bool MiningResultPage::isComplete() const {
    return m_draft.discovery && (m_draft.onto || !m_draft.journeyName.isEmpty());
}

} // namespace chwila::ui
