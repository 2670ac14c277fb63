// Named versions in the window: gives the project as it is now a name, brings one back, shows one in a file
// of its own, renames and deletes. The dialog and the menu call it; it asks, does it and says what became of
// it.
#pragma once

#include "core/store/version_store.h"
#include "ui/views/view.h"

namespace chwila::ui {

class VersionCommands : public QObject {
    Q_OBJECT

  public:
    VersionCommands(const ViewContext& context, QWidget* window);

    /// `parent`: over which window is asked.
    void nameVersion(QWidget* parent);
    /// One step of the history; undo takes it back.
    void bringBack(QWidget* parent, const store::Version& version, const model::Project& project);
    void lookAt(QWidget* parent, const store::Version& version, const model::Project& project);
    void rename(QWidget* parent, const store::Version& version);
    void remove(QWidget* parent, const store::Version& version);

  Q_SIGNALS:
    /// There are other versions than before.
    void changed();
    /// One sentence: what was done.
    void message(const QString& text);
    void openRequested(const QString& path);

  private:
    void keep(QWidget* parent, const QString& name);
    QStringList names();

    ViewContext m_context;
};

} // namespace chwila::ui
