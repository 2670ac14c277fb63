// How long work talks to whoever waits for it: it asks whether to stop and says how far it is.
// The work is handed a Progress& and never knows about windows, threads or terminals.
#pragma once

#include <QString>

namespace chwila {

class Progress {
  public:
    virtual ~Progress() = default;

    /// Cheap enough to ask in every inner loop; may be called from the working thread at any time.
    virtual bool cancelled() const = 0;
    /// `fraction` in 0…1, or below 0 when unknown.
    virtual void report(double fraction, const QString& text) = 0;
};

/// For callers that neither show progress nor cancel.
class NoProgress final : public Progress {
  public:
    bool cancelled() const override { return false; }
    void report(double, const QString&) override {}
};

} // namespace chwila
