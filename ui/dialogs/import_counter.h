// Counts in the background what an import by the present mapping would bring, anew after each change of
// it; the latest change wins, and nothing blocks meanwhile. One for an assistant; its pages show it.
#pragma once

#include "core/base/error.h"
#include "core/feedback/mapping/import_plan.h"
#include "ui/views/view.h"

#include <QTimer>

namespace chwila::ui {

struct ImportDraft;

class ImportCounter : public QObject {
    Q_OBJECT

  public:
    ImportCounter(const ViewContext& context, ImportDraft& draft, QObject* parent = nullptr);
    ~ImportCounter() override;

    /// The mapping changed: what was counted is stale, and is counted again in a moment.
    void mappingChanged();
    /// The touchpoint of a label was chosen; only sums differ.
    void matchesChanged() { Q_EMIT changed(); }

    bool isCurrent() const { return m_current; } ///< the draft's preview belongs to its mapping
    bool hasCounts() const { return m_counted; } ///< some were made, maybe of an earlier mapping
    /// Why nothing can be counted; empty where it can.
    const QString& problem() const { return m_problem; }
    /// 0…1; below 0 where it is not known or nothing runs.
    double fraction() const;
    /// Answers whose label has no touchpoint by the draft's choices.
    qint64 unassigned() const;

  Q_SIGNALS:
    void changed();

  private:
    void start();
    struct Counted {
        feedback::ImportPreview preview;
        std::vector<feedback::LabelMatch> matches; ///< by likeness alone
    };
    void take(Result<Counted> counted);
    void keepDecisions(std::vector<feedback::LabelMatch>& matches) const;

    const ViewContext& m_context;
    ImportDraft& m_draft;
    QString m_key;
    QTimer m_soon; // gathers changes that follow each other
    bool m_current = false;
    bool m_counted = false;
    QString m_problem;
};

} // namespace chwila::ui
