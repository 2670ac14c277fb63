// The running count of an import, at the foot of each page of the assistant: valid, not readable,
// duplicate, without an answer, unassigned; pale while it is counted anew.
#pragma once

#include <QWidget>

#include <array>

class QLabel;
class QProgressBar;

namespace chwila::ui {

class ImportCounter;
struct ImportDraft;
struct ViewContext;

class CountStrip : public QWidget {
    Q_OBJECT

  public:
    CountStrip(const ViewContext& context, const ImportDraft& draft, const ImportCounter& counter,
               QWidget* parent = nullptr);

  private:
    void show();
    void showNumbers();

    static constexpr std::size_t blocks = 5;

    const ViewContext& m_context;
    const ImportDraft& m_draft;
    const ImportCounter& m_counter;
    std::array<QLabel*, blocks> m_numbers{};
    std::array<QLabel*, blocks> m_captions{};
    QLabel* m_note = nullptr;
    QProgressBar* m_progress = nullptr;
};

} // namespace chwila::ui
