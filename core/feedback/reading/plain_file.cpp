#include "core/feedback/reading/plain_file.h"

#include "core/base/no_memory.h"
#include "core/feedback/reading/byte_source.h"
#include "core/feedback/reading/row_reader.h"
#include "core/feedback/words.h"

#include <QFile>
#include <QTemporaryFile>

#include <cerrno>
#include <condition_variable>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace chwila::feedback {

namespace {

Error unreadableFile(const QString& path) {
    return {ErrorCode::Io,
            Words::tr("The file could not be read to its end. Check the disk and try again."),
            QString::fromLocal8Bit(std::strerror(errno)),
            {path, 0, 0}};
}

/// All of it, unless the file ends before.
Result<std::size_t> readAt(int descriptor, char* into, std::size_t wanted, qint64 at, const QString& path) {
    std::size_t have = 0;
    while (have < wanted) {
        const ssize_t got = ::pread(descriptor, into + have, wanted - have, at + static_cast<qint64>(have));
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return fail(unreadableFile(path));
        if (got == 0) break;
        have += static_cast<std::size_t>(got);
    }
    return have;
}

class UnpackedFile final : public PlainFile {
  public:
    UnpackedFile(int descriptor, QString path)
        : m_descriptor(descriptor), m_path(std::move(path)), m_size(present()) {}
    ~UnpackedFile() override { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(UnpackedFile)

    Result<std::size_t> read(char* into, std::size_t wanted, qint64 at) const override {
        return readAt(m_descriptor, into, wanted, at, m_path);
    }
    bool reaches(qint64 at) const override { return at < m_size; }
    std::optional<qint64> size() const override { return m_size; }
    qint64 end() const override { return std::max(present(), qint64{0}); }
    std::optional<Error> changed() const override { return changedWhileRead(m_path, m_size, present()); }
    void forget(qint64) override {}

  private:
    /// Below 0 for anything but a file.
    qint64 present() const {
        struct stat facts {};
        return ::fstat(m_descriptor, &facts) == 0 && S_ISREG(facts.st_mode) ? qint64{facts.st_size} : -1;
    }

    int m_descriptor;
    QString m_path;
    qint64 m_size;
};

/// No table has a line of that length; one that never ends would fill the disk.
constexpr qint64 longestLine = qint64{64} << 20;

Error endlessLine(const QString& path) {
    return {
        ErrorCode::Damaged,
        Words::tr("The packed file holds a line of more than 64 MB, so it is no table. Unpack it and look "
                  "at what is in it."),
        {},
        {path, 0, 0}};
}

/// Nothing behind the last line end is handed out before the end is known: of a file that breaks off there
/// half a row would be taken for a whole one.
class PackedFile final : public PlainFile {
  public:
    PackedFile(std::unique_ptr<ByteSource> source, std::unique_ptr<QTemporaryFile> file, QString path)
        : m_source(std::move(source)),
          m_file(std::move(file)),
          m_path(std::move(path)),
          m_unpacking([this] { unpackOrSay(); }) {}
    ~PackedFile() override {
        {
            const std::lock_guard guard(m_mutex);
            m_stopped = true;
        }
        m_room.notify_all();
        m_unpacking.join();
    }
    Q_DISABLE_COPY_MOVE(PackedFile)

    Result<std::size_t> read(char* into, std::size_t wanted, qint64 at) const override {
        const qint64 there = waitFor(at + static_cast<qint64>(wanted));
        if (there <= at) return std::size_t{0};
        wanted = std::min(wanted, static_cast<std::size_t>(there - at));
        return readAt(m_file->handle(), into, wanted, at, m_path);
    }
    bool reaches(qint64 at) const override { return waitFor(at + 1) > at; }
    std::optional<qint64> size() const override { return std::nullopt; }
    qint64 end() const override { return waitFor(std::numeric_limits<qint64>::max()); }
    double fraction() const override {
        const std::lock_guard guard(m_mutex);
        return m_fraction;
    }
    std::optional<Error> brokenOff() const override {
        const std::lock_guard guard(m_mutex);
        return m_withoutMemory ? noMemory() : m_error;
    }
    void forget(qint64 before) override {
        constexpr qint64 worthIt = qint64{8} << 20;
        {
            const std::lock_guard guard(m_mutex);
            if (before - m_forgotten < worthIt) return;
            m_forgotten = before;
        }
        m_room.notify_all();
        // Where that is not possible the file takes more room, which is no harm.
        ::fallocate(m_file->handle(), FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, 0, before);
    }

  private:
    /// How far it is unpacked, once that is so far or the end.
    qint64 waitFor(qint64 wanted) const {
        std::unique_lock guard(m_mutex);
        ++m_waiting;
        m_room.notify_all();
        m_more.wait(guard, [&] { return m_ended || m_there >= wanted; });
        --m_waiting;
        return m_there;
    }
    /// What is thrown in a thread of its own would end the program.
    void unpackOrSay() {
        try {
            unpack();
        } catch (const std::bad_alloc&) { // whoever reads makes the sentence, which takes memory
            const std::lock_guard guard(m_mutex);
            m_withoutMemory = true;
            m_ended = true;
            m_more.notify_all();
        }
    }
    void unpack() {
        QByteArray piece(qsizetype{1} << 20, Qt::Uninitialized);
        qint64 written = 0;
        qint64 ended = 0; // about where the last line did
        for (;;) {
            const Result<qsizetype> got = m_source->read(piece.data(), piece.size());
            if (!got || *got == 0) return finish(written, got ? std::nullopt : std::optional(got.error()));
            if (!write(piece.constData(), *got, written)) {
                return finish(written,
                              Error{ErrorCode::Io,
                                    Words::tr("There is no room for temporary files. Free some space "
                                              "on the disk and try again."),
                                    QString::fromLocal8Bit(std::strerror(errno)),
                                    {}});
            }
            const QByteArrayView bytes(piece.constData(), *got);
            const qsizetype line = bytes.lastIndexOf('\n');
            if (!publish(line < 0 ? -1 : written + line + 1)) return;
            written += *got;
            ended = std::max(ended, line < 0 && !bytes.contains('\r') ? qint64{0} : written);
            if (written - ended > longestLine) return finish(written, endlessLine(m_path));
        }
    }
    bool write(const char* bytes, qsizetype count, qint64 at) const {
        while (count > 0) {
            const ssize_t put = ::pwrite(m_file->handle(), bytes, static_cast<std::size_t>(count), at);
            if (put < 0 && errno == EINTR) continue;
            if (put <= 0) return false;
            bytes += put;
            count -= put;
            at += put;
        }
        return true;
    }
    /// False where nobody wants more.
    bool publish(qint64 there) {
        constexpr qint64 ahead = qint64{64} << 20;
        std::unique_lock guard(m_mutex);
        m_there = std::max(m_there, there);
        m_fraction = m_source->fraction();
        m_more.notify_all();
        m_room.wait(guard, [&] { return m_stopped || m_waiting > 0 || m_there - m_forgotten < ahead; });
        return !m_stopped;
    }
    void finish(qint64 written, std::optional<Error> error) {
        const std::lock_guard guard(m_mutex);
        if (!error) m_there = written;
        m_error = std::move(error);
        m_ended = true;
        m_more.notify_all();
    }

    std::unique_ptr<ByteSource> m_source; // the thread's
    std::unique_ptr<QTemporaryFile> m_file;
    QString m_path;
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_more; // bytes, for readers
    mutable std::condition_variable m_room; // for the thread
    mutable int m_waiting = 0;
    qint64 m_there = 0;
    qint64 m_forgotten = 0;
    double m_fraction = 0;
    bool m_ended = false;
    bool m_stopped = false;
    bool m_withoutMemory = false;
    std::optional<Error> m_error;
    std::thread m_unpacking; // last, so that it finds everything else
};

} // namespace

std::shared_ptr<PlainFile> PlainFile::open(const QString& path) {
    if (isPacked(path)) {
        Result<std::unique_ptr<ByteSource>> source = openBytes(path, WhileRead::MustStay);
        auto file = std::make_unique<QTemporaryFile>();
        if (!source || !file->open()) return nullptr;
        return std::make_shared<PackedFile>(*std::move(source), std::move(file), path);
    }
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    return descriptor >= 0 ? std::make_shared<UnpackedFile>(descriptor, path) : nullptr;
}

} // namespace chwila::feedback
