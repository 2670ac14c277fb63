// The one filter of a window: which answers count, in every view at once. Holds the value and tells
// when it changed; it knows no answers and computes nothing.
#pragma once

#include "core/feedback/filter.h"

#include <QObject>

namespace chwila::ui {

class FilterState : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    const feedback::Filter& filter() const { return m_filter; }

  public Q_SLOTS:
    /// Emits changed only where the filter differs.
    void setFilter(const chwila::feedback::Filter& filter) {
        if (filter == m_filter) return;
        m_filter = filter;
        Q_EMIT changed(m_filter);
    }
    void clear() { setFilter({}); }

  Q_SIGNALS:
    void changed(const chwila::feedback::Filter& filter);

  private:
    feedback::Filter m_filter;
};

} // namespace chwila::ui
