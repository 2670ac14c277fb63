#include "ui/dialogs/role_header.h"

#include "core/render/text.h"
#include "core/render/theme.h"

#include <QComboBox>
#include <QPainter>

namespace chwila::ui {

namespace {

constexpr int titleHeight = 28;
constexpr int margin = 4;
constexpr int roomForArrow = 44; // with the frame of the box
constexpr int edge = 3;          // the stripe that marks a column in use

} // namespace

RoleHeader::RoleHeader(const Language& language, const render::Theme& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_language(language), m_theme(theme) {
    setSectionsClickable(false);
    setHighlightSections(false);
    connect(this, &QHeaderView::sectionResized, this, &RoleHeader::place);
}

QComboBox* RoleHeader::makeChoice(int section) {
    auto* choice = new QComboBox(viewport());
    for (const feedback::ColumnRole role : feedback::columnRoles())
        choice->addItem(feedback::label(role, m_language), static_cast<int>(role));
    choice->setMinimumContentsLength(8);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMaxVisibleItems(16);
    // With a hundred columns nobody wants to tab through them: the table's keys open them.
    choice->setFocusPolicy(Qt::ClickFocus);
    connect(choice, &QComboBox::activated, this, [this, choice, section] {
        Q_EMIT roleChosen(section, static_cast<feedback::ColumnRole>(choice->currentData().toInt()));
        viewport()->update();
        if (parentWidget()) parentWidget()->setFocus();
    });
    return choice;
}

void RoleHeader::setRoles(const std::vector<feedback::ColumnRole>& roles, const QStringList& titles) {
    while (m_choices.size() > roles.size()) {
        delete m_choices.back();
        m_choices.pop_back();
    }
    while (m_choices.size() < roles.size())
        m_choices.push_back(makeChoice(static_cast<int>(m_choices.size())));
    for (std::size_t i = 0; i < roles.size(); ++i) {
        m_choices[i]->setCurrentIndex(std::max(0, m_choices[i]->findData(static_cast<int>(roles[i]))));
        const QString title = titles.value(static_cast<qsizetype>(i));
        m_choices[i]->setAccessibleName(tr("Role of the column %1").arg(title));
        m_choices[i]->setToolTip(tr("What this column holds"));
        m_choices[i]->show();
    }
    place();
    viewport()->update();
}

QComboBox* RoleHeader::choice(int section) const {
    const auto at = static_cast<std::size_t>(section);
    return section >= 0 && at < m_choices.size() ? m_choices[at] : nullptr;
}

int RoleHeader::roleWidth(int section) const {
    const QComboBox* box = choice(section);
    return box ? box->fontMetrics().horizontalAdvance(box->currentText()) + roomForArrow : 0;
}

void RoleHeader::openChoice(int section) {
    QComboBox* box = choice(section);
    if (!box) return;
    box->setFocus(Qt::ShortcutFocusReason);
    box->showPopup();
}

QSize RoleHeader::sizeHint() const {
    QSize size = QHeaderView::sizeHint();
    const int box = m_choices.empty() ? 24 : m_choices.front()->sizeHint().height();
    size.setHeight(edge + titleHeight + box + margin);
    return size;
}

void RoleHeader::updateGeometries() {
    QHeaderView::updateGeometries();
    place();
}

void RoleHeader::place() {
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const int section = static_cast<int>(i);
        if (section >= count()) continue;
        const int height = m_choices[i]->sizeHint().height();
        m_choices[i]->setGeometry(sectionViewportPosition(section) + margin / 2, edge + titleHeight,
                                  sectionSize(section) - margin, height);
    }
}

void RoleHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const QComboBox* box = choice(section);
    const auto role =
        box ? static_cast<feedback::ColumnRole>(box->currentData().toInt()) : feedback::ColumnRole::Ignore;
    const bool used = role != feedback::ColumnRole::Ignore;
    painter->save();
    painter->fillRect(rect, m_theme.header);
    painter->fillRect(QRect(rect.left(), rect.top(), rect.width() - 1, edge),
                      used ? m_theme.accent : m_theme.lineSoft);
    painter->setPen(m_theme.line);
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const QRectF title(rect.left() + 2.0 * margin, rect.top() + edge, rect.width() - 4.0 * margin,
                       titleHeight);
    const QFont font = render::font(used ? render::TextRole::Title : render::TextRole::Body);
    // In the middle: titles of one question begin alike and differ at their end.
    const QString text = QFontMetricsF(font).elidedText(
        model()->headerData(section, Qt::Horizontal).toString(), Qt::ElideMiddle, title.width());
    render::drawText(*painter, title, text,
                     {font, used ? m_theme.ink : m_theme.inkSoft, Qt::AlignLeft | Qt::AlignVCenter});
    painter->restore();
}

} // namespace chwila::ui
