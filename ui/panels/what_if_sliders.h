// What if less went wrong? One slider for each touchpoint where most is at stake, and for any other that is
// looked for by its name: the customers kept and the ranking of moments follow while it is dragged; the
// interval comes from the background when it rests.
#pragma once

#include "core/analysis/what_if.h"
#include "ui/views/view.h"

#include <QTimer>

class QComboBox;
class QGridLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QSlider;

namespace chwila::ui {

class WhatIfSliders : public QWidget {
    Q_OBJECT

  public:
    explicit WhatIfSliders(const ViewContext& context, QWidget* parent = nullptr);

    /// After the analysis has another result: sliders keep their places.
    void refresh();
    analysis::Reductions reductions() const;
    /// In percent of the bad moments taken away; false where the touchpoint has no slider.
    bool setReduction(model::TouchpointId touchpoint, int percent);
    /// A slider for a touchpoint that is not among those where most is at stake.
    void addTouchpoint(model::TouchpointId touchpoint);
    /// Finds those without a slider by a part of their name.
    QComboBox* search() const { return m_search; }
    void reset();
    /// What is said about all sliders together.
    QString answer() const;

  Q_SIGNALS:
    /// A slider was moved.
    void changed();
    /// Make an initiative of what the sliders say.
    void initiativeWanted(const chwila::analysis::Reductions& reductions);

  private:
    struct Row {
        model::TouchpointId touchpoint;
        QLabel* name = nullptr;
        QSlider* slider = nullptr;
        QLabel* value = nullptr;
    };

    std::vector<model::TouchpointId> wanted() const;
    void makeSearch();
    void fillSearch();
    void makeRows();
    void follow();
    void sayUnknown(const QString& why);
    void showRanking();
    void startInterval();

    ViewContext m_context;
    std::optional<analysis::WhatIf> m_whatIf;
    std::shared_ptr<const analysis::AnalysisResult> m_result; ///< what m_whatIf was made from
    std::vector<Row> m_rows;
    std::vector<model::TouchpointId> m_added; ///< by a person, in that order
    std::optional<analysis::Interval> m_interval;
    QTimer m_rest;
    QLabel* m_number;
    QLabel* m_said;
    QGridLayout* m_grid;
    QComboBox* m_search;
    QLabel* m_ranked;
    QListWidget* m_ranking;
    QPushButton* m_reset;
    QPushButton* m_make;
};

} // namespace chwila::ui
