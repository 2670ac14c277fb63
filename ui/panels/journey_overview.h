// What was found in the journey as a whole, where nothing is selected: a few sentences, and the moments of
// truth, each a click away. Part of the inspector.
#pragma once

#include "ui/views/view.h"

class QLabel;
class QListView;

namespace chwila::ui {

class MomentsModel;

class JourneyOverview final : public QWidget {
    Q_OBJECT

  public:
    explicit JourneyOverview(const ViewContext& context, QWidget* parent = nullptr);

    QListView* moments() const { return m_moments; }

  Q_SIGNALS:
    void chosen(chwila::model::TouchpointId touchpoint);

  private:
    void refresh();

    ViewContext m_context;
    QLabel* m_narrowed; // which answers, where not all
    QLabel* m_said;
    QLabel* m_heading;
    QListView* m_moments;
    MomentsModel* m_model;
    QLabel* m_hint;
};

} // namespace chwila::ui
