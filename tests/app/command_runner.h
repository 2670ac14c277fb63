// Runs a command as the program does, with its output caught.
#pragma once

#include "app/commands/commands.h"

#include <QBuffer>

namespace chwila::app {

struct Ran {
    int code = -1;
    QByteArray output;
    QByteArray errors;
};

inline Ran runCommand(const QStringList& line, const Language& language = Language()) {
    Ran ran;
    QBuffer output(&ran.output);
    QBuffer errors(&ran.errors);
    output.open(QIODevice::WriteOnly);
    errors.open(QIODevice::WriteOnly);
    Console console(output, errors, false, language);
    const CommandRow* command = findCommand(line.value(0));
    if (command) ran.code = command->run(line.mid(1), console);
    return ran;
}

} // namespace chwila::app
