// A disk that is full after so many bytes: SQLite's own file layer, made to say "no room" at some point.
#pragma once

#include <QtGlobal>

#include <sqlite3.h>

#include <atomic>
#include <cstdint>
#include <limits>

namespace chwila::store {

class FullDisk {
  public:
    FullDisk() {
        instance() = this;
        m_base = sqlite3_vfs_find(nullptr);
        m_vfs = *m_base;
        m_vfs.zName = "full-disk";
        m_vfs.szOsFile = static_cast<int>(sizeof(File)) + m_base->szOsFile;
        m_vfs.xOpen = open;
        sqlite3_vfs_register(&m_vfs, 1);
    }
    ~FullDisk() {
        sqlite3_vfs_unregister(&m_vfs);
        sqlite3_vfs_register(m_base, 1);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

    void allow(qint64 bytes) { m_left = bytes; }
    void allowEverything() { m_left = std::numeric_limits<qint64>::max(); }

  private:
    struct File {
        sqlite3_file base;
        sqlite3_io_methods methods;
    };
    static FullDisk*& instance() {
        static FullDisk* disk = nullptr;
        return disk;
    }
    static sqlite3_file* real(sqlite3_file* file) {
        return reinterpret_cast<sqlite3_file*>(reinterpret_cast<File*>(file) + 1);
    }
    static const sqlite3_io_methods& of(sqlite3_file* file) { return *real(file)->pMethods; }

    static int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
        sqlite3_vfs* base = instance()->m_base;
        const int result = base->xOpen(base, name, real(file), flags, outFlags);
        file->pMethods = nullptr;
        if (result != SQLITE_OK) return result;
        auto* own = reinterpret_cast<File*>(file);
        own->methods = {
            1,
            [](sqlite3_file* f) { return of(f).xClose(real(f)); },
            [](sqlite3_file* f, void* to, int count, sqlite3_int64 at) {
                return of(f).xRead(real(f), to, count, at);
            },
            [](sqlite3_file* f, const void* from, int count, sqlite3_int64 at) {
                if ((instance()->m_left -= count) < 0) return SQLITE_FULL;
                return of(f).xWrite(real(f), from, count, at);
            },
            [](sqlite3_file* f, sqlite3_int64 size) { return of(f).xTruncate(real(f), size); },
            [](sqlite3_file* f, int how) { return of(f).xSync(real(f), how); },
            [](sqlite3_file* f, sqlite3_int64* size) { return of(f).xFileSize(real(f), size); },
            [](sqlite3_file* f, int lock) { return of(f).xLock(real(f), lock); },
            [](sqlite3_file* f, int lock) { return of(f).xUnlock(real(f), lock); },
            [](sqlite3_file* f, int* out) { return of(f).xCheckReservedLock(real(f), out); },
            [](sqlite3_file* f, int code, void* what) { return of(f).xFileControl(real(f), code, what); },
            [](sqlite3_file* f) { return of(f).xSectorSize(real(f)); },
            [](sqlite3_file* f) { return of(f).xDeviceCharacteristics(real(f)); },
            nullptr,
            nullptr,
            nullptr,
            nullptr,
            nullptr,
            nullptr};
        file->pMethods = &own->methods;
        return SQLITE_OK;
    }

    sqlite3_vfs* m_base = nullptr;
    sqlite3_vfs m_vfs{};
    std::atomic<qint64> m_left{std::numeric_limits<qint64>::max()};
};

} // namespace chwila::store
