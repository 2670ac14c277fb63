#include "ui/views/findings_list.h"

#include "core/render/shapes.h"
#include "core/render/text.h"
#include "ui/models/selected_row.h"

#include <QPainter>

#include <algorithm>

namespace chwila::ui {

namespace {

constexpr int signWidth = 44;
constexpr int edge = 12;
constexpr int mostSaidLines = 5; // the whole stands in the tooltip

bool isBad(const analysis::Finding& finding, const analysis::AnalysisResult& result) {
    const bool neutral = finding.kind == analysis::FindingKind::OfPart
                         || finding.kind == analysis::FindingKind::ExplainedBySegment;
    return !neutral && !report::isLimit(finding, result);
}

QFont saidFont() {
    return render::font(render::TextRole::Body);
}

} // namespace

FindingsModel::FindingsModel(QObject* parent) : QAbstractListModel(parent) {}

void FindingsModel::show(const model::Project& project,
                         const std::shared_ptr<const analysis::AnalysisResult>& result,
                         const Language& language) {
    beginResetModel();
    m_rows.clear();
    if (result) {
        const report::Telling telling{project, *result, language};
        int moments = 0;
        for (const analysis::Finding& finding : result->findings) {
            const auto gone = [&](model::TouchpointId id) { return !project.find(id); };
            if (std::ranges::any_of(finding.touchpoints, gone)) continue; // the result may be one edit behind
            const QString said = report::sentence(finding, telling);
            if (said.isEmpty()) continue;
            const bool moment = finding.kind == analysis::FindingKind::MomentOfTruth;
            m_rows.push_back({finding, report::findingKindName(finding, telling), said,
                              moment ? ++moments : 0, isBad(finding, *result)});
        }
    }
    endResetModel();
}

const analysis::Finding* FindingsModel::finding(const QModelIndex& index) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return nullptr;
    return &m_rows[static_cast<std::size_t>(index.row())].finding;
}

int FindingsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case SaidRole:
        return row.said;
    case KindRole:
        return row.kind;
    case RankRole:
        return row.rank;
    case BadRole:
        return row.bad;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1. %2").arg(row.kind, row.said);
    case Qt::ToolTipRole:
        // Tool tips guess whether a text is markup, so it is made markup that says the same.
        return QStringLiteral("<qt>%1</qt>").arg(row.said.toHtmlEscaped());
    default:
        return {};
    }
}

FindingDelegate::FindingDelegate(const render::Theme& theme, QListView* list)
    : QStyledItemDelegate(list), m_theme(theme), m_list(list) {}

int FindingDelegate::textWidth() const {
    return std::max(120, m_list->viewport()->width() - signWidth - edge);
}

int FindingDelegate::lines(const QModelIndex& index) const {
    const QString said = index.data(FindingsModel::SaidRole).toString();
    return static_cast<int>(render::brokenLines(said, saidFont(), textWidth(), mostSaidLines).size());
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const double text = lines(index) * render::lineHeight(saidFont());
    return {200, static_cast<int>(text) + 38};
}

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = option.rect;
    if (option.state.testFlag(QStyle::State_Selected)) paintSelectedRow(*painter, box, m_theme);
    const QPointF sign(box.left() + signWidth / 2.0 + 2, box.top() + 22);
    const int rank = index.data(FindingsModel::RankRole).toInt();
    if (rank > 0) {
        render::paintDiamond(*painter, sign, 22, rank, m_theme);
    } else if (index.data(FindingsModel::BadRole).toBool()) {
        render::paintMark(*painter, sign, 11, render::Mark::Worse, m_theme.experience.front());
    } else {
        render::paintMark(*painter, sign, 9, render::Mark::Usual, m_theme.inkSoft);
    }
    const double left = box.left() + signWidth + 4;
    const double width = textWidth();
    render::drawText(*painter, {left, box.top() + 8, width, 16},
                     index.data(FindingsModel::KindRole).toString(),
                     {render::font(render::TextRole::CaptionStrong), m_theme.inkSoft});
    render::drawText(*painter, {left, box.top() + 26, width, box.height() - 30},
                     index.data(FindingsModel::SaidRole).toString(),
                     {saidFont(), m_theme.ink, Qt::AlignLeft | Qt::AlignTop, mostSaidLines});
    painter->restore();
}

} // namespace chwila::ui
