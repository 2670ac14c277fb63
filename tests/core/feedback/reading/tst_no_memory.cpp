// Readers that read ahead in a thread of their own say it where memory runs out there; the program goes on.
#include "core/base/no_memory.h"
#include "core/feedback/reading/plain_file.h"
#include "core/feedback/reading/statistics_reader.h"
#include "tests/core/feedback/fixtures.h"
#include "tests/core/feedback/packed.h"
#include "tests/core/feedback/spss_file.h"

#include <atomic>
#include <cerrno>

using namespace chwila;
using namespace chwila::feedback;

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define CHWILA_TAKES_MEMORY_AWAY

namespace {

std::atomic<bool> othersGetNone = false;
std::atomic<int> taken = 0; // how often a thread got none
thread_local bool isTestThread = false;

} // namespace

// NOLINTBEGIN(bugprone-reserved-identifier)
extern "C" void* __libc_malloc(std::size_t size);
extern "C" void* malloc(std::size_t size) {
    if (!othersGetNone || isTestThread) return __libc_malloc(size);
    ++taken;
    errno = ENOMEM;
    return nullptr;
}
// NOLINTEND(bugprone-reserved-identifier)
#endif

class TestNoMemory : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
#ifdef CHWILA_TAKES_MEMORY_AWAY
        isTestThread = true;
        taken = 0;
#else
        QSKIP("The allocator of this build is another one.");
#endif
    }

#ifdef CHWILA_TAKES_MEMORY_AWAY
    void aPackedTableIsSaidToNeedMore() {
        const QString path = m_folder.write(gzipped(QByteArray(100000, 'x')), QStringLiteral("a.csv.gz"));
        othersGetNone = true;
        const std::shared_ptr<PlainFile> file = PlainFile::open(path);
        const qint64 end = file ? file->end() : -1;
        othersGetNone = false;
        QVERIFY(taken > 0);
        QCOMPARE(end, 0);
        QCOMPARE(file->brokenOff(), std::optional(noMemory()));
    }

    void anSpssFileIsSaidToNeedMore() {
        const QString path = m_folder.path(QStringLiteral("survey.sav"));
        QVERIFY(!spssFile(50, false, path).isEmpty());
        const auto reader = openStatistics(path, {});
        QVERIFY(reader);
        Row row;
        othersGetNone = true;
        const Result<bool> more = (*reader)->next(row);
        othersGetNone = false;
        QVERIFY(taken > 0);
        QVERIFY(!more);
        QCOMPARE(more.error(), noMemory());
    }

  private:
    Folder m_folder;
#endif
};

QTEST_GUILESS_MAIN(TestNoMemory)
#include "tst_no_memory.moc"
