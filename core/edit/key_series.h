// Whether one more press of a key goes on with what the presses before it did, so that all of them are one
// step to undo: held down or pressed in quick succession, yes; after a pause, no. Used for moving cards and
// for scores; whoever uses it ends it when what is selected changes.
#pragma once

#include <QString>
#include <QUuid>

#include <chrono>

namespace chwila::edit {

class KeySeries {
  public:
    using Time = std::chrono::milliseconds;
    /// Longer than a held key waits before it repeats.
    static constexpr Time longestPause{1000};

    /// The gesture of a press at that time of a clock that never goes back.
    QString press(Time at) {
        if (m_gesture.isEmpty() || at - m_last > longestPause) m_gesture = QUuid::createUuid().toString();
        m_last = at;
        return m_gesture;
    }
    QString press() {
        using std::chrono::steady_clock;
        return press(std::chrono::duration_cast<Time>(steady_clock::now().time_since_epoch()));
    }
    void end() { m_gesture.clear(); }

  private:
    QString m_gesture;
    Time m_last{};
};

} // namespace chwila::edit
