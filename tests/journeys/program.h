// Runs the real program as a person's shell does, without a display.
#pragma once

#include <QProcess>
#include <QTest>

namespace chwila::journeys {

struct Ran {
    int code = -1;
    QByteArray output;
    QByteArray errors;
};

inline Ran runTool(const QString& program, const QStringList& arguments) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(display));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    constexpr int longest = 120000; // milliseconds
    if (!process.waitForFinished(longest)) return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

inline Ran runChwila(const QStringList& arguments) {
    return runTool(QStringLiteral(CHWILA_PROGRAM), arguments);
}

} // namespace chwila::journeys
