#include "ui/mainwindow/journey_commands.h"

#include "core/document/document.h"
#include "core/edit/duplicate_journey.h"
#include "core/edit/fields.h"
#include "core/edit/removal.h"
#include "core/edit/structure_edits.h"
#include "core/model/journey_index.h"
#include "ui/jobs/journey_state.h"
#include "ui/services/notifier.h"

namespace chwila::ui {

JourneyCommands::JourneyCommands(const ViewContext& context, QWidget* window)
    : QObject(window), m_context(context), m_window(window) {}

bool JourneyCommands::canPerform(ActionId action) const {
    const model::Project& project = m_context.document.project();
    const qsizetype journeys = project.all<model::Journey>().size();
    if (action == ActionId::NextJourney || action == ActionId::PreviousJourney) return journeys > 1;
    if (m_context.document.isReadOnly()) return false;
    if (action == ActionId::AddJourney) return true;
    if (action == ActionId::DuplicateJourney || action == ActionId::RenameJourney) return journeys > 0;
    if (action == ActionId::DeleteJourney)
        return journeys > 0 && edit::canRemoveJourney(project, m_context.journey.journey()).allowed;
    if (action == ActionId::MoveJourneyEarlier) return placeAfter(-1).has_value();
    if (action == ActionId::MoveJourneyLater) return placeAfter(1).has_value();
    return false;
}

bool JourneyCommands::perform(ActionId action) {
    if (!canPerform(action)) return false;
    if (action == ActionId::NextJourney) {
        m_context.journey.goTo(1);
    } else if (action == ActionId::PreviousJourney) {
        m_context.journey.goTo(-1);
    } else if (action == ActionId::AddJourney) {
        add();
    } else if (action == ActionId::DuplicateJourney) {
        duplicate();
    } else if (action == ActionId::RenameJourney) {
        rename();
    } else if (action == ActionId::MoveJourneyEarlier) {
        move(-1);
    } else if (action == ActionId::MoveJourneyLater) {
        move(1);
    } else {
        remove();
    }
    return true;
}

void JourneyCommands::commit(const Result<model::Change>& change, const QString& text, bool show) {
    const Result<void> done = change ? m_context.document.commit(*change, text) : fail(change.error());
    if (!done) {
        m_context.notifier.error(m_window, tr("That could not be done."), done.error());
        return;
    }
    const auto created = edit::created<model::Journey>(*change);
    if (show && !created.empty()) m_context.journey.setJourney(created.front());
}

void JourneyCommands::add() {
    m_letName({}, tr("Name of the new journey"), [this](const QString& name) {
        commit(edit::addJourney(m_context.document.project(), name, model::JourneyKind::AsIs,
                                m_context.language, m_context.journey.journey()),
               tr("Add a journey"), true);
    });
}

void JourneyCommands::duplicate() {
    const model::Journey* journey = m_context.journey.record();
    commit(edit::duplicateJourney(m_context.document.project(), journey->id,
                                  tr("%1 – to be").arg(journey->name)),
           tr("Duplicate the journey"), true);
}

void JourneyCommands::rename() {
    const model::Journey* journey = m_context.journey.record();
    m_letName(journey->name, tr("Name of the journey"), [this, id = journey->id](const QString& name) {
        const model::Journey* now = m_context.document.project().find(id);
        if (!now || now->name == name) return;
        commit(edit::rename(m_context.document.project(), edit::refTo(id), name), tr("Rename the journey"),
               false);
    });
}

std::optional<int> JourneyCommands::placeAfter(int by) const {
    const auto journeys = model::inOrder<model::Journey>(m_context.document.project());
    const auto at = std::ranges::find(journeys, m_context.journey.journey(), &model::Journey::id);
    if (at == journeys.end()) return std::nullopt;
    const auto place = at - journeys.begin() + by;
    if (place < 0 || place >= std::ssize(journeys)) return std::nullopt;
    return static_cast<int>(place);
}

void JourneyCommands::move(int by) {
    commit(edit::moveJourney(m_context.document.project(), m_context.journey.journey(), *placeAfter(by)),
           tr("Move the journey"), false);
}

void JourneyCommands::remove() {
    const QString name = m_context.journey.record()->name;
    if (!m_context.notifier.confirm(m_window, tr("Delete the journey “%1”?").arg(name),
                                    tr("Its stages, touchpoints, arrows and notes go with it. Undo brings "
                                       "everything back."),
                                    tr("Delete the journey")))
        return;
    commit(edit::removeJourney(m_context.document.project(), m_context.journey.journey()),
           tr("Delete the journey"), false);
}

} // namespace chwila::ui
