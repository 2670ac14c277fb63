// Selection: what the person has picked out in a document, shared by canvas, outline and inspector.
#pragma once

#include "core/edit/elements.h"

#include <QObject>

namespace chwila::document {

class Selection : public QObject {
    Q_OBJECT

  public:
    explicit Selection(QObject* parent = nullptr) : QObject(parent) {}

    /// Each list ascending, without repetition.
    const edit::Elements& elements() const { return m_elements; }
    bool isEmpty() const { return m_elements.isEmpty(); }

    bool contains(model::TouchpointId id) const;
    bool contains(model::TransitionId id) const;
    bool contains(model::StageId id) const;
    bool contains(model::DepartmentId id) const;
    bool contains(model::LaneId id) const;
    bool contains(model::NoteId id) const;

    /// Replaces the selection; sorts, drops repetitions. All setters emit changed() only on a change.
    void set(edit::Elements elements);
    void clear() { set({}); }
    /// Drops what the project no longer holds; to be called after each change of the document.
    void retain(const model::Project& project);

  Q_SIGNALS:
    void changed();

  private:
    edit::Elements m_elements;
};

} // namespace chwila::document
