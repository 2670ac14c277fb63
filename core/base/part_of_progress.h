// The progress of one piece of a longer work, as a part of the whole. For whoever does several things one
// after the other under one bar.
#pragma once

#include "core/base/progress.h"

namespace chwila {

class PartOfProgress final : public Progress {
  public:
    /// What the piece reports as 0…1 becomes `from`…`to` of `whole`, which must outlive it.
    PartOfProgress(Progress& whole, double from, double to) : m_whole(whole), m_from(from), m_to(to) {}

    bool cancelled() const override { return m_whole.cancelled(); }
    void report(double fraction, const QString& text) override {
        m_whole.report(fraction < 0 ? fraction : m_from + (m_to - m_from) * fraction, text);
    }

  private:
    Progress& m_whole;
    double m_from;
    double m_to;
};

} // namespace chwila
