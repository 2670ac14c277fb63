// Everything the analyses found, most important first, as a list: what kind of finding, what it says, and a
// sign that says how bad it is. A finding of an analysis added later appears by itself. Choosing one leads to
// its evidence; where that stands the view decides by report::placeOfFinding().
#pragma once

#include "core/render/theme.h"
#include "core/report/sentences.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

#include <memory>

namespace chwila::ui {

class FindingsModel : public QAbstractListModel {
    Q_OBJECT

  public:
    enum Role { KindRole = Qt::UserRole, SaidRole, RankRole, BadRole };

    explicit FindingsModel(QObject* parent = nullptr);

    /// `result` may be null: then the list is empty.
    void show(const model::Project& project, const std::shared_ptr<const analysis::AnalysisResult>& result,
              const Language& language);
    /// Null for an index that is none.
    const analysis::Finding* finding(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

  private:
    struct Row {
        analysis::Finding finding;
        QString kind;
        QString said;
        int rank = 0;     ///< of a moment of truth
        bool bad = false; ///< something goes wrong; else it is to be known
    };

    std::vector<Row> m_rows;
};

class FindingDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    FindingDelegate(const render::Theme& theme, QListView* list);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    int lines(const QModelIndex& index) const;
    int textWidth() const;

    const render::Theme& m_theme;
    QListView* m_list;
};

} // namespace chwila::ui
