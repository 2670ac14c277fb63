// The first rows of a table as the assistant shows them: columns that are not used are pale, cells that
// cannot be read are marked, with the reason as tooltip and for screen readers.
#pragma once

#include "core/feedback/mapping/sample_check.h"
#include "core/render/theme.h"

#include <QAbstractTableModel>

namespace chwila::ui {

class SampleModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    SampleModel(const feedback::TableSample& sample, const feedback::Mapping& mapping,
                const render::Theme& theme, QObject* parent = nullptr);

    /// Another table stands in the sample.
    void sampleChanged();
    /// Roles or scales differ: the problems are found anew.
    void mappingChanged();
    const feedback::SampleProblems& problems() const { return m_problems; }
    /// The next cell with a problem, row by row, round the corner; invalid where there is none.
    QModelIndex nextProblem(const QModelIndex& from) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    QString text(const QModelIndex& index) const;
    bool isUsed(int column) const;

    const feedback::TableSample& m_sample;
    const feedback::Mapping& m_mapping;
    const render::Theme& m_theme;
    feedback::SampleProblems m_problems;
};

} // namespace chwila::ui
