// The two ranked lists of the Moments view as item models: moments of truth by score, and all reachable
// touchpoints by the customers at stake. One line of evidence each; the sentence stands in the detail.
#pragma once

#include "core/report/sentences.h"

#include <QAbstractListModel>

#include <memory>

namespace chwila::ui {

class MomentsModel : public QAbstractListModel {
    Q_OBJECT

  public:
    enum class Ranking { Moments, Stake };
    enum Role { TouchpointRole = Qt::UserRole, RankRole, NameRole, EvidenceRole, MarkedRole };

    explicit MomentsModel(Ranking ranking, QObject* parent = nullptr);

    /// `result` may be null: then the list is empty. Rows keep their identity by touchpoint.
    void show(const model::Project& project, const std::shared_ptr<const analysis::AnalysisResult>& result,
              const Language& language);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// Invalid where the touchpoint is not in the list.
    QModelIndex indexOf(model::TouchpointId touchpoint) const;

  private:
    struct Row {
        model::TouchpointId touchpoint;
        int rank = 0;
        bool marked = false;
        QString name;
        QString evidence;
    };
    QString evidenceOf(const analysis::TouchpointResult& figures, const report::Telling& telling) const;

    Ranking m_ranking;
    std::vector<Row> m_rows;
};

} // namespace chwila::ui
