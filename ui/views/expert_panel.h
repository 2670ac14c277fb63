// Every statistic behind one touchpoint, collapsed until asked for: name and value in full precision,
// to be copied as CSV. Names are those of analysis.md; nothing here is needed to understand the view.
#pragma once

#include "core/analysis/result.h"

#include <QWidget>

class QTableWidget;
class QToolButton;

namespace chwila::ui {

class ExpertPanel : public QWidget {
    Q_OBJECT

  public:
    explicit ExpertPanel(QWidget* parent = nullptr);

    void show(const analysis::TouchpointResult& figures, const analysis::AnalysisResult& result);
    /// "name,value" lines with CRLF, full precision, C locale.
    QString csv() const;

  private:
    void add(const QString& name, const QString& value);
    void addParts(model::TouchpointId id, const analysis::AnalysisResult& result);

    QToolButton* m_toggle;
    QWidget* m_body;
    QTableWidget* m_table;
};

} // namespace chwila::ui
