// Every statistic behind one touchpoint, collapsed until asked for: name and value in full precision, to be
// copied as CSV. Names are those of docs/analysis-json.md where they stand there; nothing here is needed to
// understand the view. What is copied leaves the project: who shows the panel decides what of it may.
#pragma once

#include "core/analysis/result.h"

#include <QWidget>

class QPushButton;
class QTableWidget;
class QToolButton;

namespace chwila::ui {

class ExpertPanel : public QWidget {
    Q_OBJECT

  public:
    explicit ExpertPanel(QWidget* parent = nullptr);

    /// `keptBack`: why these numbers cannot be copied; empty: they can.
    void show(const analysis::TouchpointResult& figures, const analysis::AnalysisResult& result,
              const QString& keptBack);
    /// Unfolds it where it tells how many customers each bad experience costs.
    void openAtLostEach();
    /// "name,value" lines with CRLF, full precision, C locale.
    static QString csv(const analysis::TouchpointResult& figures, const analysis::AnalysisResult& result);

  Q_SIGNALS:
    void copyAsked();

  private:
    QToolButton* m_toggle;
    QWidget* m_body;
    QTableWidget* m_table;
    QPushButton* m_copy;
    int m_lostEach = 0; ///< its row
};

} // namespace chwila::ui
