// Of a libFuzzer program: writes the target's seeds into the folder that CHWILA_FUZZ_SEEDS names, for run.sh.
#include "fuzz_seeds.h"

#include <QFile>

extern "C" int LLVMFuzzerInitialize(int*, char***) {
    const QString folder = qEnvironmentVariable("CHWILA_FUZZ_SEEDS");
    if (folder.isEmpty()) return 0;
    const QList<QByteArray> seeds = fuzzSeeds();
    for (qsizetype i = 0; i < seeds.size(); ++i) {
        QFile file(QStringLiteral("%1/seed-%2").arg(folder).arg(i));
        if (file.open(QIODevice::WriteOnly)) file.write(seeds[i]);
    }
    return 0;
}
