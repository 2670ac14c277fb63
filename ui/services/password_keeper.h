// Where passwords of database servers stay between sessions: the system's keyring, never a project and
// never the program's settings. An interface, so that tests need no keyring.
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace chwila::ui {

class PasswordKeeper {
  public:
    virtual ~PasswordKeeper() = default;

    /// Calls `found` later, while `receiver` lives; nothing where none is kept or there is no keyring.
    virtual void find(const QString& key, QObject* receiver,
                      std::function<void(const std::optional<QString>&)> found) = 0;
    /// Calls `failed` later, while `receiver` lives, where the password could not be kept; with the reason.
    virtual void keep(const QString& key, const QString& password, QObject* receiver,
                      std::function<void(const QString& reason)> failed) = 0;
    virtual void forget(const QString& key) = 0;
};

/// "The password was not kept.", and why, for the window.
QString notKept();
Error keyringError(const QString& reason);

/// Secret Service or KWallet, the macOS keychain, the Windows credential store (QtKeychain).
class KeychainPasswords final : public PasswordKeeper {
  public:
    void find(const QString& key, QObject* receiver,
              std::function<void(const std::optional<QString>&)> found) override;
    void keep(const QString& key, const QString& password, QObject* receiver,
              std::function<void(const QString& reason)> failed) override;
    void forget(const QString& key) override;
};

} // namespace chwila::ui
