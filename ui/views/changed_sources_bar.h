// A line over the Data view that says which files have changed since they were read, with a button that
// reads them again. Hidden while there are none.
#pragma once

#include "ui/views/view.h"

class QLabel;
class QPushButton;

namespace chwila::ui {

class SourceRefresher;

class ChangedSourcesBar : public QWidget {
    Q_OBJECT

  public:
    /// `refresher` outlives the bar or dies with the same parent.
    ChangedSourcesBar(const ViewContext& context, SourceRefresher& refresher);

  private:
    void showChanges();

    ViewContext m_context;
    SourceRefresher& m_refresher;
    QLabel* m_text;
    QPushButton* m_read;
};

} // namespace chwila::ui
