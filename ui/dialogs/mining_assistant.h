// The assistant that leads from an event log to a new journey or to drawn against real: columns, what the
// log shows with its filter and a live picture, touchpoints. It changes nothing itself.
#pragma once

#include "core/feedback/mapping/label_match.h"
#include "core/mining/frequent.h"
#include "core/mining/read_log.h"
#include "ui/views/view.h"

#include <QWizard>

namespace chwila::ui {

/// What the pages work on together.
struct MiningDraft {
    mining::LogSample sample;                           ///< with the reading as the person left it
    std::shared_ptr<const mining::EventLog> log;        ///< once the second page has read it
    std::shared_ptr<const mining::Discovery> discovery; ///< of `log` and `mergeMinutes`
    double mergeMinutes = 0;                            ///< 0: never
    double leastShare = 0.05;                           ///< of the link filter
    std::optional<double> cover;                        ///< of frequentActivities(); absent: as usual
    QStringList finishedAt;                    ///< where customers are through; empty: wherever they end
    std::optional<model::JourneyId> onto;      ///< absent: a new journey
    QString journeyName;                       ///< of the new one
    std::vector<feedback::LabelMatch> matches; ///< as the person left them
    bool takeWeights = true;
    std::optional<double> addShare; ///< undrawn moves from this share on are drawn

    QString name() const; ///< of the file
    /// What is drawn of `discovery`.
    mining::Frequent drawn() const;
};

class MiningAssistant : public QWizard {
    Q_OBJECT

  public:
    enum Page : int { ColumnsPage, ResultPage, MatchPage };

    MiningAssistant(const ViewContext& context, mining::LogSample sample, QWidget* parent = nullptr);

    int nextId() const override;
    MiningDraft& draft() { return m_draft; }
    const MiningDraft& draft() const { return m_draft; }

  private:
    MiningDraft m_draft;
};

} // namespace chwila::ui
