// Reading sources again from the window: a job that looks what is new, one undo step for labels that
// are, a job that swaps the answers, and a sentence that says what changed. Watches the files and offers
// to read those that changed. Whatever fails, the answers that were there stay.
#pragma once

#include "core/feedback/mapping/import_plan.h"
#include "core/feedback/mapping/known_source.h"
#include "core/sources/source_refresh.h"
#include "ui/dialogs/password_prompt.h"
#include "ui/services/password_keeper.h"
#include "ui/services/source_watch.h"
#include "ui/views/view.h"

#include <functional>
#include <memory>

namespace chwila::ui {

class SourceRefresher : public QObject {
    Q_OBJECT

  public:
    SourceRefresher(const ViewContext& context, QWidget* window, QObject* parent);

    void refresh(model::SourceId source);
    /// Reads it at another place, a path or a server's address, and keeps the place; where it cannot be read
    /// there, nothing is changed.
    void relocate(model::SourceId source, const QString& place);
    /// Sources whose file has changed since it was read, ascending.
    std::vector<model::SourceId> changedSources() const;
    /// The file was read by other means, such as an import.
    void markRead(model::SourceId source) { m_watch.markRead(source.value); }

    PasswordKeeper& passwords() { return *m_passwords; }

    /// In place of the keyring and the question, for tests.
    void setPasswords(std::unique_ptr<PasswordKeeper> passwords) { m_passwords = std::move(passwords); }
    using Prompt =
        std::function<std::optional<EnteredPassword>(QWidget*, const QString& title, const QString& problem)>;
    void setPrompt(Prompt prompt) { m_prompt = std::move(prompt); }

  Q_SIGNALS:
    /// Read; with the sentences for the status bar.
    void finished(const QString& text);
    /// changedSources() is another list now.
    void changedSourcesChanged();

  private:
    /// What is to be read, from where and with which password.
    struct Wanted {
        model::SourceId source;
        feedback::Reread how;
        sources::Access access;
    };
    /// What a look at the source brought: one of the three.
    struct Look {
        std::optional<sources::Seen> seen;
        std::optional<feedback::Renamed> renamed; ///< what keeps it from being read, where that can be mended
        std::optional<Error> aboutQuery;          ///< the database does not understand the query any more
    };
    void begin(const Wanted& wanted);
    void look(const Wanted& wanted);
    void askRenamed(const Wanted& wanted, const QString& title, const feedback::Renamed& renamed);
    void askQuery(const Wanted& wanted, const QString& title, const Error& error);
    void goOn(const Wanted& wanted, const QString& title, const sources::Seen& seen);
    void read(const Wanted& wanted, const model::Change& committed, const sources::Seen& seen);
    Result<model::Change> changeFor(const Wanted& wanted, const sources::Seen& seen) const;
    bool askAgain(const Wanted& wanted, const Error& error);
    void sayWhyNot(const QString& title, const Error& error);
    void watchFiles();

    ViewContext m_context;
    QWidget* m_window;
    std::unique_ptr<PasswordKeeper> m_passwords;
    Prompt m_prompt;
    SourceWatch m_watch;
};

} // namespace chwila::ui
