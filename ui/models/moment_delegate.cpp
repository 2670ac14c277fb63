#include "ui/models/moment_delegate.h"

#include "core/render/shapes.h"
#include "core/render/text.h"
#include "ui/models/moments_model.h"
#include "ui/models/selected_row.h"

#include <QPainter>

namespace chwila::ui {

namespace {
constexpr int rowHeight = 48;
constexpr int markWidth = 36;
constexpr int besideEvidence = 8;
constexpr int overhang = 10; // left of the marks, inside
} // namespace

MomentDelegate::MomentDelegate(const render::Theme& theme, QObject* parent, Marks marks)
    : QStyledItemDelegate(parent), m_theme(theme), m_marks(marks) {}

void MomentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(m_marks == Marks::AtTheEdge ? -overhang : 0, 0, 0, 0);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected && m_marks == Marks::Inside) paintSelectedRow(*painter, box, m_theme);
    const int rank = index.data(MomentsModel::RankRole).toInt();
    const QRectF mark(box.left() + 8, box.top(), markWidth - 8, box.height());
    if (index.data(MomentsModel::MarkedRole).toBool()) {
        render::paintDiamond(*painter, mark.center(), 22, rank, m_theme);
    } else {
        painter->setPen(m_theme.inkSoft);
        painter->setFont(render::font(render::TextRole::Caption));
        painter->drawText(mark, Qt::AlignCenter, QString::number(rank));
    }
    const double left = box.left() + markWidth + 4;
    const double width = box.right() - left - besideEvidence;
    render::drawText(*painter, {left, box.top() + 7, width, 18},
                     index.data(MomentsModel::NameRole).toString(),
                     {render::font(render::TextRole::Title), m_theme.ink});
    render::drawText(*painter, {left, box.top() + 26, width, 16},
                     index.data(MomentsModel::EvidenceRole).toString(),
                     {render::font(render::TextRole::Caption), selected ? m_theme.ink : m_theme.inkSoft});
    painter->restore();
}

QSize MomentDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {200, rowHeight};
}

} // namespace chwila::ui
