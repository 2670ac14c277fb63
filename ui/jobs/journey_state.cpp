#include "ui/jobs/journey_state.h"

#include "core/document/document.h"
#include "core/model/journey_index.h"

namespace chwila::ui {

JourneyState::JourneyState(document::Document& document, QObject* parent)
    : QObject(parent), m_document(document) {
    const auto journeys = model::inOrder<model::Journey>(document.project());
    if (!journeys.empty()) m_journey = journeys.front()->id;
    connect(&document, &document::Document::changed, this, &JourneyState::onDocumentChanged);
}

const model::Journey* JourneyState::record() const {
    return m_document.project().find(m_journey);
}

void JourneyState::setJourney(model::JourneyId journey) {
    if (journey == m_journey || !m_document.project().find(journey)) return;
    m_journey = journey;
    Q_EMIT changed(m_journey);
}

void JourneyState::goTo(int step) {
    const auto journeys = model::inOrder<model::Journey>(m_document.project());
    const auto at = std::ranges::find(journeys, m_journey, &model::Journey::id);
    if (at == journeys.end()) return;
    const qsizetype count = std::ssize(journeys);
    const qsizetype next = ((at - journeys.begin()) + step % count + count) % count;
    setJourney(journeys.at(static_cast<std::size_t>(next))->id);
}

void JourneyState::onDocumentChanged(const model::Change& change) {
    if (change.of<model::Journey>().empty()) return;
    if (!m_document.project().find(m_journey)) {
        const auto journeys = model::inOrder<model::Journey>(m_document.project());
        m_journey = journeys.empty() ? model::JourneyId{} : journeys.front()->id;
        Q_EMIT changed(m_journey);
    }
    Q_EMIT journeysChanged();
}

} // namespace chwila::ui
