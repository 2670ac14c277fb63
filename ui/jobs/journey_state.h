// Which journey of the project a window shows. Follows the document: when the shown journey is
// removed, the first of the remaining ones takes its place.
#pragma once

#include "core/model/change.h"

#include <QObject>

namespace chwila::document {
class Document;
}

namespace chwila::ui {

class JourneyState : public QObject {
    Q_OBJECT

  public:
    explicit JourneyState(document::Document& document, QObject* parent = nullptr);

    /// Invalid only while the project has no journey.
    model::JourneyId journey() const { return m_journey; }
    /// The record, null while there is none.
    const model::Journey* record() const;

  public Q_SLOTS:
    /// Ignores a journey the project does not have.
    void setJourney(chwila::model::JourneyId journey);
    /// By `order`, round the corner; `step` is +1 or −1.
    void goTo(int step);

  Q_SIGNALS:
    void changed(chwila::model::JourneyId journey);
    /// Name, kind or order of journeys changed, or one was added or removed.
    void journeysChanged();

  private:
    void onDocumentChanged(const model::Change& change);

    document::Document& m_document;
    model::JourneyId m_journey;
};

} // namespace chwila::ui
