#include "ui/views/words_panel.h"

#include "core/base/text.h"
#include "core/document/document.h"
#include "core/feedback/scale_levels.h"
#include "core/render/shapes.h"
#include "core/render/text.h"
#include "ui/jobs/analysis_scheduler.h"
#include "ui/jobs/filter_state.h"
#include "ui/jobs/job_runner.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>

namespace chwila::ui {

namespace {

constexpr qint64 pageSize = 50;
constexpr int markWidth = 28;
constexpr int mostLines = 6;
enum Role { CaptionRole = Qt::UserRole, MarkRole };

// The words wrapped over a caption; plain text whatever it looks like.
class WordsDelegate final : public QStyledItemDelegate {
  public:
    WordsDelegate(const render::Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected)) painter->fillRect(option.rect, m_theme.band);
        const auto mark = static_cast<render::Mark>(index.data(MarkRole).toInt());
        const QRectF box = QRectF(option.rect).adjusted(markWidth, 6, -8, -6);
        const QColor colour = mark == render::Mark::Worse    ? m_theme.experience.front()
                              : mark == render::Mark::Better ? m_theme.experience.back()
                                                             : m_theme.inkSoft;
        render::paintMark(*painter, {option.rect.left() + markWidth / 2.0, box.top() + 9}, 9, mark, colour);
        const QFont body = render::font(render::TextRole::Body);
        const double caption = render::lineHeight(render::font(render::TextRole::Caption));
        render::drawText(*painter, box.adjusted(0, 0, 0, -caption - 2), index.data().toString(),
                         {body, m_theme.ink, Qt::AlignLeft | Qt::AlignTop, mostLines});
        render::drawText(*painter, {box.left(), box.bottom() - caption, box.width(), caption},
                         index.data(CaptionRole).toString(),
                         {render::font(render::TextRole::Caption), m_theme.inkSoft});
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto* list = qobject_cast<const QListWidget*>(option.widget);
        const int width = list ? list->viewport()->width() : 300;
        const QFont body = render::font(render::TextRole::Body);
        const auto lines =
            render::brokenLines(index.data().toString(), body, width - markWidth - 8, mostLines).size();
        const double height = static_cast<double>(lines) * render::lineHeight(body)
                              + render::lineHeight(render::font(render::TextRole::Caption)) + 16;
        return {width, static_cast<int>(height)};
    }

  private:
    const render::Theme& m_theme;
};

} // namespace

WordsPanel::WordsPanel(const ViewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_jobKey(QStringLiteral("words-%1").arg(reinterpret_cast<quintptr>(this))),
      m_title(new QLabel),
      m_scores(new QComboBox),
      m_list(new QListWidget),
      m_more(new QPushButton(tr("More"))) {
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(render::font(render::TextRole::Title));
    m_title->setText(tr("What customers said"));
    m_scores->addItem(tr("All answers"), static_cast<int>(store::ScoreRange::All));
    m_scores->addItem(tr("Low answers"), static_cast<int>(store::ScoreRange::Low));
    m_scores->addItem(tr("High answers"), static_cast<int>(store::ScoreRange::High));
    m_scores->setAccessibleName(tr("Which answers to show"));
    m_list->setItemDelegate(new WordsDelegate(context.theme, m_list));
    m_list->setAccessibleName(tr("What customers said"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_scores);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 12, 16, 12);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    m_more->hide();
    connect(m_scores, &QComboBox::currentIndexChanged, this, &WordsPanel::reload);
    connect(m_more, &QPushButton::clicked, this, &WordsPanel::loadPage);
    connect(&context.analysis, &AnalysisScheduler::countsChanged, this, &WordsPanel::reload);
}

WordsPanel::~WordsPanel() {
    m_context.jobs.drop(m_jobKey);
}

int WordsPanel::shown() const {
    return m_list->count();
}

void WordsPanel::showWordsOf(std::vector<model::TouchpointId> touchpoints) {
    if (touchpoints == m_touchpoints && m_list->count() > 0) return;
    m_touchpoints = std::move(touchpoints);
    reload();
}

void WordsPanel::reload() {
    m_context.jobs.drop(m_jobKey);
    m_list->clear();
    m_more->hide();
    if (!m_touchpoints.empty()) loadPage();
}

void WordsPanel::loadPage() {
    store::VerbatimQuery query;
    query.touchpoints = m_touchpoints;
    query.filter = m_context.filter.filter();
    query.scores = static_cast<store::ScoreRange>(m_scores->currentData().toInt());
    query.limit = pageSize;
    query.offset = m_list->count();
    document::Document& document = m_context.document;
    m_context.jobs.start(
        m_jobKey, QString(), this,
        [&answers = document.answers(), project = document.snapshot(), query](Progress&) {
            return answers.verbatims(*project, query);
        },
        [this](Result<std::vector<feedback::Verbatim>> page) { take(std::move(page)); });
}

void WordsPanel::take(Result<std::vector<feedback::Verbatim>> page) {
    if (!page) {
        new QListWidgetItem(page.error().message, m_list);
        return;
    }
    const model::Project& project = m_context.document.project();
    const Language& language = m_context.language;
    for (const feedback::Verbatim& words : *page) {
        auto* item = new QListWidgetItem(singleLine(words.text), m_list);
        QStringList caption;
        auto mark = render::Mark::Usual;
        if (const model::Scale* scale = project.find(words.scale)) {
            caption << tr("%1 of %2")
                           .arg(language.locale().toString(feedback::scoreAt(*scale, words.level)),
                                language.locale().toString(scale->maximum));
            if (feedback::isLow(*scale, words.level)) mark = render::Mark::Worse;
            if (feedback::isHigh(*scale, words.level)) mark = render::Mark::Better;
        }
        if (words.time.isValid())
            caption << language.locale().toString(words.time.date(), QLocale::ShortFormat);
        const model::Touchpoint* touchpoint = project.find(words.touchpoint);
        if (touchpoint && m_touchpoints.size() > 1) caption << elided(singleLine(touchpoint->name), 40);
        for (const auto& [attribute, value] : words.profile.values) {
            if (!value.isEmpty()) caption << elided(singleLine(value), 24);
        }
        item->setData(CaptionRole, caption.join(QStringLiteral(" · ")));
        item->setData(MarkRole, static_cast<int>(mark));
        item->setData(Qt::AccessibleTextRole,
                      item->text() + QStringLiteral(", ") + caption.join(QStringLiteral(", ")));
        item->setToolTip(QStringLiteral("<p>%1</p>").arg(words.text.left(4000).toHtmlEscaped()));
    }
    m_more->setVisible(static_cast<qint64>(page->size()) == pageSize);
    if (m_list->count() == 0) {
        auto* none = new QListWidgetItem(tr("Nobody left words here under this filter."), m_list);
        none->setFlags(Qt::NoItemFlags);
        none->setData(MarkRole, static_cast<int>(render::Mark::Usual));
    }
}

} // namespace chwila::ui
