#include "ui/models/moments_model.h"

namespace chwila::ui {

MomentsModel::MomentsModel(Ranking ranking, QObject* parent)
    : QAbstractListModel(parent), m_ranking(ranking) {}

void MomentsModel::show(const model::Project& project,
                        const std::shared_ptr<const analysis::AnalysisResult>& result,
                        const Language& language) {
    beginResetModel();
    m_rows.clear();
    if (result) {
        const report::Telling telling{project, *result, language};
        const auto ranked = m_ranking == Ranking::Moments ? result->moments() : result->byStake();
        for (const analysis::TouchpointResult* figures : ranked) {
            if (!project.find(figures->id)) continue; // the result may be one edit behind
            // A diamond carries the rank as a moment of truth, as on the map; never a place in another list.
            const bool diamond = figures->marked && m_ranking == Ranking::Moments;
            m_rows.push_back({figures->id, static_cast<int>(m_rows.size()) + 1, diamond,
                              report::nameOf(figures->id, telling), evidenceOf(*figures, telling)});
        }
    }
    endResetModel();
}

QString MomentsModel::evidenceOf(const analysis::TouchpointResult& figures,
                                 const report::Telling& telling) const {
    const Language& language = telling.language;
    QStringList parts;
    if (m_ranking == Ranking::Stake) {
        // What it is ranked by comes first, where it is never cut off.
        const QString stake = report::stakeText(figures, telling);
        parts << (telling.result.calibrated ? tr("%1 at stake").arg(stake) : tr("%1 of losses").arg(stake));
    }
    if (figures.answers == 0) {
        parts << tr("no answers");
    } else if (figures.answers < report::fewestForPercent) { // as everywhere, few answers are no percentage
        parts << tr("%1 of %2 bad").arg(language.number(figures.low), language.number(figures.answers));
    } else {
        const double low = static_cast<double>(figures.low) / static_cast<double>(figures.answers);
        // As short as can be: how sure it is has to be seen beside it.
        parts << tr("%1 bad (n\u00a0%2)", "share of bad experiences")
                     .arg(language.percent(low), language.number(figures.answers));
    }
    if (m_ranking == Ranking::Moments) {
        const QString byHand = report::verdictName(figures.verdict, language);
        const bool added = figures.verdict.is(model::Verdict::Added);
        if (!added) parts << report::evidenceName(figures.evidence, language);
        if (!byHand.isEmpty()) parts << byHand;
    }
    return parts.join(QStringLiteral(" · "));
}

int MomentsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant MomentsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return tr("%1. %2, %3").arg(row.rank).arg(row.name, row.evidence);
    case TouchpointRole:
        return row.touchpoint.value;
    case RankRole:
        return row.rank;
    case EvidenceRole:
        return row.evidence;
    case MarkedRole:
        return row.marked;
    default:
        return {};
    }
}

QModelIndex MomentsModel::indexOf(model::TouchpointId touchpoint) const {
    const auto at = std::ranges::find(m_rows, touchpoint, &Row::touchpoint);
    return at == m_rows.end() ? QModelIndex() : index(static_cast<int>(at - m_rows.begin()));
}

} // namespace chwila::ui
