// Asks for the password of a database server; the person says whether the system's keyring keeps it.
#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace chwila::ui {

struct EnteredPassword {
    QString password;
    bool keep = false; ///< in the keyring
};

/// `title`: the server, `problem`: why it is asked for. Nothing where the person gave up.
std::optional<EnteredPassword> askPassword(QWidget* parent, const QString& title, const QString& problem);

} // namespace chwila::ui
