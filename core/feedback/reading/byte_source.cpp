#include "core/feedback/reading/byte_source.h"

#include "core/feedback/reading/row_reader.h"
#include "core/feedback/reading/text_decoder.h"
#include "core/feedback/words.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <zlib.h>

namespace chwila::feedback {

namespace {

constexpr qsizetype packedPieceBytes = qsizetype{1} << 20;

class FileBytes final : public ByteSource {
  public:
    FileBytes(std::unique_ptr<QFile> file, WhileRead change)
        : m_file(std::move(file)),
          m_size(m_file->size()),
          m_mustStay(change == WhileRead::MustStay && m_size > 0) {}

    Result<qsizetype> read(char* into, qsizetype room) override {
        const qint64 got = m_file->read(into, room);
        if (got < 0) {
            return fail(ErrorCode::Io,
                        Words::tr("The file could not be read to its end. Check the disk and try again."),
                        m_file->errorString(), {m_file->fileName(), 0, 0});
        }
        m_read += got;
        if (got == 0 && m_mustStay) {
            const qint64 now = m_read < m_size ? m_read : std::max(m_read, m_file->size());
            if (const auto changed = changedWhileRead(m_file->fileName(), m_size, now)) return fail(*changed);
        }
        return static_cast<qsizetype>(got);
    }
    double fraction() const override {
        return m_size > 0 ? static_cast<double>(m_read) / static_cast<double>(m_size) : -1;
    }

  private:
    std::unique_ptr<QFile> m_file;
    qint64 m_size;
    qint64 m_read = 0;
    bool m_mustStay;
};

class MemoryBytes final : public ByteSource {
  public:
    explicit MemoryBytes(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    Result<qsizetype> read(char* into, qsizetype room) override {
        const qsizetype got = std::min(room, m_bytes.size() - m_at);
        if (got > 0) std::memcpy(into, m_bytes.constData() + m_at, static_cast<std::size_t>(got));
        m_at += got;
        return got;
    }
    double fraction() const override {
        return m_bytes.isEmpty() ? -1 : static_cast<double>(m_at) / static_cast<double>(m_bytes.size());
    }

  private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

/// RFC 1952, by zlib.
class GzipBytes final : public ByteSource {
  public:
    GzipBytes(std::unique_ptr<ByteSource> packed, QString path)
        : m_packed(std::move(packed)), m_path(std::move(path)), m_input(packedPieceBytes, Qt::Uninitialized) {
        m_ready = inflateInit2(&m_stream, 15 + 16) == Z_OK;
    }
    ~GzipBytes() override { inflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(GzipBytes)

    Result<qsizetype> read(char* into, qsizetype room) override {
        if (m_broken) return fail(*m_broken);
        const auto wanted = static_cast<uInt>(std::min(room, qsizetype{1} << 30));
        m_stream.next_out = reinterpret_cast<Bytef*>(into);
        m_stream.avail_out = wanted;
        while (m_stream.avail_out == wanted && !m_ended && !m_broken)
            unpack();
        const auto got = static_cast<qsizetype>(wanted - m_stream.avail_out);
        m_unpacked += got;
        if (isBomb()) {
            breakOff(Words::tr("The compressed file holds more than %n times its size, which no table of "
                               "answers does. Unpack it and look what is in it.",
                               nullptr, static_cast<int>(mostFolds)));
        }
        // What came before the broken place is given first.
        return got == 0 && m_broken ? Result<qsizetype>(fail(*m_broken)) : got;
    }
    double fraction() const override { return m_packed->fraction(); }

  private:
    static constexpr qint64 mostFolds = 500; // the format reaches 1032, tables 10 to 100
    static constexpr qint64 bombBytes = qint64{1} << 30;

    bool isBomb() const { return m_unpacked > bombBytes && m_unpacked / mostFolds > m_taken && !m_broken; }
    void unpack() {
        feed();
        if (m_ended || m_broken) return;
        const int outcome = m_ready ? inflate(&m_stream, Z_NO_FLUSH) : Z_STREAM_ERROR;
        m_inMember = outcome != Z_STREAM_END;
        if (outcome == Z_STREAM_END) {
            inflateReset(&m_stream);
        } else if (outcome != Z_OK && outcome != Z_BUF_ERROR) {
            breakOff(Words::tr("The compressed file is damaged; unpack it another way or ask for it again."));
        }
    }
    void feed() {
        if (m_stream.avail_in > 0) {
            // Padding behind the last member is no member.
            if (!m_inMember && *m_stream.next_in != 0x1f) m_ended = true;
            return;
        }
        const Result<qsizetype> got = m_packed->read(m_input.data(), m_input.size());
        if (!got) {
            m_broken = got.error();
            return;
        }
        m_taken += *got;
        m_stream.next_in = reinterpret_cast<Bytef*>(m_input.data());
        m_stream.avail_in = static_cast<uInt>(*got);
        if (*got > 0) {
            if (!m_inMember) feed();
            return;
        }
        m_ended = true;
        if (m_inMember)
            breakOff(Words::tr("The compressed file ends in the middle; copy or download it again."));
    }
    void breakOff(const QString& sentence) {
        m_broken = Error{ErrorCode::Damaged,
                         sentence,
                         QString::fromLatin1(m_stream.msg ? m_stream.msg : ""),
                         {m_path, 0, 0}};
    }

    std::unique_ptr<ByteSource> m_packed;
    QString m_path;
    QByteArray m_input;
    z_stream m_stream{};
    qint64 m_taken = 0; // packed bytes
    qint64 m_unpacked = 0;
    bool m_ready = false;
    bool m_inMember = true;
    bool m_ended = false;
    std::optional<Error> m_broken;
};

class DecodedBytes final : public ByteSource {
  public:
    DecodedBytes(std::unique_ptr<ByteSource> source, TextDecoder decoder)
        : m_source(std::move(source)), m_decoder(std::move(decoder)) {}

    Result<qsizetype> read(char* into, qsizetype room) override {
        while (m_at >= m_ready.size() && !m_ended) {
            QByteArray piece(packedPieceBytes, Qt::Uninitialized);
            const Result<qsizetype> got = m_source->read(piece.data(), piece.size());
            if (!got) return fail(got.error());
            piece.truncate(*got);
            m_ended = *got == 0;
            QString text;
            m_decoder.decode(piece, m_ended, text);
            m_ready = text.toUtf8();
            m_at = 0;
        }
        const qsizetype count = std::min(room, m_ready.size() - m_at);
        if (count > 0) std::memcpy(into, m_ready.constData() + m_at, static_cast<std::size_t>(count));
        m_at += count;
        return count;
    }
    double fraction() const override { return m_source->fraction(); }

  private:
    std::unique_ptr<ByteSource> m_source;
    TextDecoder m_decoder;
    QByteArray m_ready;
    qsizetype m_at = 0;
    bool m_ended = false;
};

} // namespace

std::optional<Error> whyNoFile(const QString& path) {
    const QFileInfo info(path);
    const auto because = [&](ErrorCode code, const QString& sentence) {
        return Error{code, sentence, {}, {path, 0, 0}};
    };
    if (!info.exists()) {
        return because(ErrorCode::NotFound,
                       Words::tr("The file is not there. Check its name, or point at where it is now."));
    }
    if (info.isDir()) return because(ErrorCode::Invalid, Words::tr("This is a folder. Choose a file in it."));
    if (info.isFile()) return std::nullopt;
    return because(
        ErrorCode::Invalid,
        Words::tr("This is no file but a pipe or a device, which can be read only once; answers are "
                  "looked at before they are read. Save what comes out of it as a file."));
}

bool isPacked(const QString& path) {
    if (!QFileInfo(path).isFile()) return false;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(2) == QByteArray("\x1f\x8b", 2);
}

Result<std::unique_ptr<ByteSource>> openBytes(const QString& path, WhileRead change) {
    if (const auto no = whyNoFile(path)) return fail(*no);
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return fail(ErrorCode::Io, Words::tr("The file cannot be opened. Check that you may read it."),
                    file->errorString(), {path, 0, 0});
    }
    const QByteArray magic = file->read(2);
    file->seek(0);
    auto plain = std::make_unique<FileBytes>(std::move(file), change);
    if (magic != QByteArray("\x1f\x8b", 2)) return plain;
    return std::make_unique<GzipBytes>(std::move(plain), path);
}

std::unique_ptr<ByteSource> bytesOf(QByteArray bytes) {
    return std::make_unique<MemoryBytes>(std::move(bytes));
}

Result<std::unique_ptr<ByteSource>> inUtf8(std::unique_ptr<ByteSource> source, const QString& encoding) {
    if (encoding.compare(QLatin1String("UTF-8"), Qt::CaseInsensitive) == 0) return source;
    Result<TextDecoder> decoder = TextDecoder::create(encoding);
    if (!decoder) return fail(decoder.error());
    return std::make_unique<DecodedBytes>(std::move(source), *std::move(decoder));
}

std::optional<QByteArray> unpackedBytes(const QByteArray& packed, qsizetype most) {
    constexpr qsizetype sizeBytes = 4;
    constexpr qsizetype mostFolds = 1032; // the format reaches no more
    const qsizetype packedSize = packed.size() - sizeBytes;
    if (packedSize <= 0) return std::nullopt;
    const qsizetype size = qFromBigEndian<quint32>(packed.constData());
    if (size > most || size / mostFolds > packedSize) return std::nullopt;
    QByteArray bytes(size, Qt::Uninitialized);
    auto got = static_cast<uLongf>(size);
    // qUncompress() takes the size for a guess and goes on beyond it.
    const int outcome = uncompress(reinterpret_cast<Bytef*>(bytes.data()), &got,
                                   reinterpret_cast<const Bytef*>(packed.constData() + sizeBytes),
                                   static_cast<uLong>(packedSize));
    if (outcome != Z_OK || static_cast<qsizetype>(got) != size) return std::nullopt;
    return bytes;
}

Result<QByteArray> firstBytes(const QString& path, qsizetype most) {
    Result<std::unique_ptr<ByteSource>> source = openBytes(path);
    if (!source) return fail(source.error());
    QByteArray bytes(most, Qt::Uninitialized);
    qsizetype have = 0;
    while (have < most) {
        const Result<qsizetype> got = (*source)->read(bytes.data() + have, most - have);
        if (!got && have == 0) return fail(got.error());
        if (!got || *got == 0) break;
        have += *got;
    }
    bytes.truncate(have);
    return bytes;
}

} // namespace chwila::feedback
