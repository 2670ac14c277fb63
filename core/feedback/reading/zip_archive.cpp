#include "core/feedback/reading/zip_archive.h"

#include "core/feedback/words.h"

#include <QFile>

#include <algorithm>
#include <zip.h>

namespace chwila::feedback {

namespace {

struct EntryCloser {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

/// Text between two tags is no longer than this in any workbook; a longer one is an attack on memory.
constexpr qint64 longestText = qint64{64} << 20;

class EntryDevice final : public QIODevice {
  public:
    EntryDevice(std::unique_ptr<zip_file_t, EntryCloser> file, qint64 size)
        : m_file(std::move(file)), m_size(size) {}

    bool isSequential() const override { return true; }
    qint64 size() const override { return m_size; }

  protected:
    qint64 readData(char* data, qint64 most) override {
        const zip_int64_t count = zip_fread(m_file.get(), data, static_cast<zip_uint64_t>(most));
        if (count < 0) {
            setErrorString(QString::fromUtf8(zip_file_strerror(m_file.get())));
            return -1;
        }
        const QByteArrayView part(data, count);
        const qsizetype tag = part.lastIndexOf('<');
        m_text = tag >= 0 ? part.size() - tag : m_text + part.size();
        if (m_text > longestText) {
            setErrorString(QStringLiteral("text of more than 64 MB in one cell"));
            return -1;
        }
        return count > 0 ? count : -1;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

  private:
    std::unique_ptr<zip_file_t, EntryCloser> m_file;
    qint64 m_size;
    qint64 m_text = 0; // since the last tag
};

/// The list of its parts, with which every ZIP archive ends, is missing: only a beginning of it is there.
bool isCutOff(const QString& path) {
    constexpr qint64 longestEnd = 22 + 65535; // with a comment
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return false;
    const bool begins = file.peek(4) == QByteArray("PK\x03\x04", 4);
    file.seek(std::max<qint64>(0, file.size() - longestEnd));
    return begins && !file.readAll().contains(QByteArray("PK\x05\x06", 4));
}

tl::unexpected<Error> cutOff(const QString& path, const QString& detail) {
    return fail(
        ErrorCode::Damaged,
        Words::tr("The workbook is cut off: the list of its sheets and the texts of its cells stand at its "
                  "end, so no row of it can be read. Copy or download it again; else let a "
                  "spreadsheet repair it and save it anew."),
        detail, {path, 0, 0});
}

tl::unexpected<Error> damaged(const QString& path, const QString& detail) {
    return fail(ErrorCode::Damaged,
                Words::tr("The workbook is damaged or protected by a password. Save it again in the program "
                          "it was made with, or as CSV."),
                detail, {path, 0, 0});
}

} // namespace

struct ZipArchive::State {
    struct Closer {
        void operator()(zip_t* opened) const { zip_discard(opened); }
    };
    QString path;
    std::unique_ptr<zip_t, Closer> archive;
};

ZipArchive::ZipArchive() : m_state(std::make_unique<State>()) {}
ZipArchive::~ZipArchive() = default;

Result<std::shared_ptr<ZipArchive>> ZipArchive::open(const QString& path) {
    int code = 0;
    std::shared_ptr<ZipArchive> archive(new ZipArchive);
    archive->m_state->path = path;
    archive->m_state->archive.reset(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code));
    if (!archive->m_state->archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString detail = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return isCutOff(path) ? cutOff(path, detail) : damaged(path, detail);
    }
    return archive;
}

QStringList ZipArchive::names() const {
    QStringList names;
    zip_t* archive = m_state->archive.get();
    const zip_int64_t count = std::min<zip_int64_t>(zip_get_num_entries(archive, 0), 10000);
    for (zip_int64_t i = 0; i < count; ++i)
        names += QString::fromUtf8(zip_get_name(archive, static_cast<zip_uint64_t>(i), 0));
    return names;
}

bool ZipArchive::has(const QString& name) const {
    return zip_name_locate(m_state->archive.get(), name.toUtf8().constData(), 0) >= 0;
}

Result<std::unique_ptr<QIODevice>> ZipArchive::entry(const QString& name) const {
    const QByteArray utf8 = name.toUtf8();
    zip_stat_t stat;
    zip_stat_init(&stat);
    zip_t* archive = m_state->archive.get();
    if (zip_stat(archive, utf8.constData(), 0, &stat) != 0) return damaged(m_state->path, name);
    std::unique_ptr<zip_file_t, EntryCloser> file(zip_fopen(archive, utf8.constData(), 0));
    if (!file) return damaged(m_state->path, name + u' ' + QString::fromUtf8(zip_strerror(archive)));
    auto device = std::make_unique<EntryDevice>(std::move(file), static_cast<qint64>(stat.size));
    device->open(QIODevice::ReadOnly);
    return device;
}

QByteArray ZipArchive::peek(const QString& name) const {
    constexpr qint64 most = 4096;
    const Result<std::unique_ptr<QIODevice>> device = entry(name);
    return device ? (*device)->read(most) : QByteArray();
}

} // namespace chwila::feedback
