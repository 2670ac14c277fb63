// Whether one more press of a key goes on with what the presses before it did, so that all of them are one
// step to undo: held down or pressed in quick succession, yes; after a pause or by a key that does something
// else, no. Used for moving cards and for scores; whoever uses it ends it when what is selected changes.
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

    /// The gesture of a press at that time of a clock that never goes back. `what` tells kinds of presses
    /// apart: left and down are two moves.
    QString press(Time at, int what = 0) {
        const bool goesOn = !m_gesture.isEmpty() && what == m_what && at - m_last <= longestPause;
        if (!goesOn) m_gesture = QUuid::createUuid().toString();
        m_last = at;
        m_what = what;
        return m_gesture;
    }
    QString press(int what = 0) {
        using std::chrono::steady_clock;
        return press(std::chrono::duration_cast<Time>(steady_clock::now().time_since_epoch()), what);
    }
    void end() { m_gesture.clear(); }

  private:
    QString m_gesture;
    Time m_last{};
    int m_what = 0;
};

} // namespace chwila::edit
