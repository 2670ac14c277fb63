#include "ui/panels/empty_state.h"

#include "core/document/document.h"
#include "core/render/theme.h"
#include "ui/jobs/analysis_scheduler.h"
#include "ui/jobs/filter_state.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace chwila::ui {

namespace {

constexpr int sentenceWidth = 440;
constexpr int leastSentence = 160;
constexpr int aroundSentence = 24;
constexpr int pictureSide = 44;
constexpr int pictureGap = 16;
constexpr double paleness = 0.45;

QString wayText(const WayOut& way) {
    if (!way.text.isEmpty()) return way.text;
    QString text = actionText(actionRow(way.action));
    return text.remove(u'&');
}

/// The narrowest in which the words take no more lines than in `widest`, so that no single word is left over.
int balancedWidth(const QLabel& words, int widest) {
    const int height = words.heightForWidth(widest);
    int narrow = leastSentence;
    int wide = widest;
    while (wide - narrow > 1) {
        const int middle = (narrow + wide) / 2;
        (words.heightForWidth(middle) > height ? narrow : wide) = middle;
    }
    return wide;
}

bool areSameWays(const std::vector<WayOut>& a, const std::vector<WayOut>& b) {
    return std::ranges::equal(a, b, [](const WayOut& one, const WayOut& other) {
        return one.action == other.action && one.text == other.text;
    });
}

} // namespace

EmptyState::EmptyState(const ViewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_sentence(new QLabel),
      m_line(new QHBoxLayout),
      m_sentenceWidth(sentenceWidth) {
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setFont(render::font(render::TextRole::Body));
    m_line->setSpacing(8);
    m_line->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(aroundSentence, aroundSentence, aroundSentence, aroundSentence);
    layout->setSpacing(16);
    layout->addStretch(2);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    layout->addLayout(m_line);
    layout->addStretch(3);
}

void EmptyState::say(const QString& sentence, const std::vector<WayOut>& ways) {
    m_sentence->setText(sentence);
    // A layout that aligns a wrapped label gives it the height of fewer lines.
    m_sentence->setMinimumHeight(0);
    const int width = balancedWidth(*m_sentence, m_sentenceWidth);
    m_sentence->setFixedWidth(width);
    m_sentence->setMinimumHeight(m_sentence->heightForWidth(width));
    setAccessibleName(sentence);
    if (!areSameWays(ways, m_ways)) {
        m_ways = ways;
        for (QPushButton* button : m_buttons)
            delete button;
        m_buttons.clear();
        for (const WayOut& way : m_ways) {
            const ActionRow& row = actionRow(way.action);
            auto* button = new QPushButton(wayText(way));
            button->setDefault(m_buttons.empty()); // looks like the way to go on; nothing is pressed by it
            button->setToolTip(actionTip(row).toHtmlEscaped());
            button->setAccessibleDescription(sentence);
            connect(button, &QPushButton::clicked, this,
                    [this, action = way.action] { Q_EMIT actionRequested(action); });
            m_line->addWidget(button);
            m_buttons.push_back(button);
        }
    }
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setEnabled(!actionRow(m_ways[i].action).edits || !m_context.document.isReadOnly());
}

bool EmptyState::saysWhyNoAnswers(const QString& sentence) {
    const auto cube = m_context.analysis.cube();
    const auto result = m_context.analysis.result();
    if (cube && cube->answers() == 0) {
        say(sentence, {{ActionId::ImportAnswers}});
    } else if (!cube || !result) {
        if (cube && !m_context.analysis.isRunning()) return false;
        say(tr("The answers are being counted…"), {});
    } else if (result->answers > 0) {
        return false;
    } else if (!m_context.filter.filter().countsEverything()) {
        say(tr("No answer to this journey counts under the filter: %1.")
                .arg(feedback::describe(m_context.filter.filter(), m_context.document.project(),
                                        m_context.language)),
            {{ActionId::ClearFilter}});
    } else {
        say(tr("No answer belongs to a touchpoint of this journey yet; assign the labels of the answers to "
               "its touchpoints."),
            {{ActionId::ShowData, tr("Assign labels")}});
    }
    return true;
}

void EmptyState::setFloating(bool floating) {
    m_floating = floating;
    update();
}

void EmptyState::setRoom(int width) {
    m_sentenceWidth = std::clamp(width - 2 * aroundSentence, leastSentence, sentenceWidth);
}

void EmptyState::setPicture(const QIcon& picture) {
    m_picture = picture;
    update();
}

QString EmptyState::sentence() const {
    return m_sentence->text();
}

void EmptyState::paintEvent(QPaintEvent* event) {
    QWidget::paintEvent(event);
    QPainter painter(this);
    if (!m_floating) {
        const int above = m_sentence->y() - pictureGap - pictureSide;
        if (m_picture.isNull() || above < 0) return;
        // Themes have their clearest drawing for the rail's size; it is drawn twice as large.
        const QPixmap sign =
            m_picture.pixmap(QSize(pictureSide / 2, pictureSide / 2), 2 * devicePixelRatioF());
        painter.setOpacity(paleness);
        painter.drawPixmap(QRect((width() - pictureSide) / 2, above, pictureSide, pictureSide), sign);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_context.theme.line, 1));
    painter.setBrush(m_context.theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

QStackedWidget* emptyOr(EmptyState* empty, QWidget* content, View* view) {
    auto* pages = new QStackedWidget;
    pages->addWidget(empty);
    pages->addWidget(content);
    auto* layout = new QVBoxLayout(view);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(pages);
    QObject::connect(empty, &EmptyState::actionRequested, view, &View::actionRequested);
    return pages;
}

} // namespace chwila::ui
