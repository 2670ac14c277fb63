// Everything that leaves the window as a picture or a table of the whole project or of the shown journey:
// asks for a place, makes it in the background by the functions the command line uses, and says what became
// of it. Small groups and private details stay behind, as the project's settings say. The report and the
// heatmap are exported by their views, which know how they are set up.
#pragma once

#include "core/base/result.h"
#include "ui/views/view.h"

#include <functional>

namespace chwila {
class Progress;
}

namespace chwila::ui {

class ExportCommands : public QObject {
    Q_OBJECT

  public:
    ExportCommands(const ViewContext& context, QWidget* window);

    bool canPerform(ActionId action) const;
    /// False where it is none of these commands.
    bool perform(ActionId action);

  Q_SIGNALS:
    /// One sentence for the status bar: what was written, and what was left out of it.
    void message(const QString& text);

  private:
    /// Whether a project is to be written complete; nothing where the person gave up.
    std::optional<bool> askWhomFor();

    ViewContext m_context;
    QWidget* m_window;
};

} // namespace chwila::ui
