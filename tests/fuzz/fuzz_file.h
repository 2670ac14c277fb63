// Bytes as a file, for readers that want one: the same file each time. And what must hold for every input.
#pragma once

#include "fuzz_seeds.h"

#include <QFile>
#include <QTemporaryDir>

inline void require(bool holds) {
    if (!holds) __builtin_trap();
}

inline QString fuzzFile(const QByteArray& bytes) {
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("input"));
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    return path;
}
