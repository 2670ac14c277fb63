#include "core/feedback/reading/delimited_reader.h"
#include "core/feedback/reading/text_decoder.h"
#include "core/feedback/words.h"

#include <QFile>
#include <QFileInfo>

namespace chwila::feedback {

namespace {

constexpr qint64 pieceBytes = qint64{1} << 16;

class FileText final : public TextSource {
  public:
    FileText(std::unique_ptr<QFile> file, TextDecoder decoder)
        : m_file(std::move(file)), m_decoder(std::move(decoder)), m_size(m_file->size()) {}

    Result<bool> readMore(QString& text) override {
        if (m_ended) return false;
        const QByteArray bytes = m_file->read(pieceBytes);
        if (m_file->error() != QFileDevice::NoError) {
            return fail(ErrorCode::Io,
                        Words::tr("The file could not be read to its end. Check the disk and try again."),
                        m_file->errorString(), {m_file->fileName(), 0, 0});
        }
        m_read += bytes.size();
        m_ended = bytes.isEmpty();
        if (m_ended) {
            if (Result<void> same = checkUnchanged(); !same) return fail(same.error());
        }
        const qsizetype before = text.size();
        m_decoder.decode(bytes, m_ended, text);
        return !m_ended || text.size() > before;
    }
    double fraction() const override {
        return m_size > 0 ? static_cast<double>(m_read) / static_cast<double>(m_size) : -1;
    }
    qint64 damagedLetters() const override { return m_decoder.damaged(); }

  private:
    Result<void> checkUnchanged() const {
        if (m_file->isSequential() || m_size <= 0) return {};
        const qint64 now = std::max(m_read, m_file->size());
        const auto changed = changedWhileRead(m_file->fileName(), m_size, m_read < m_size ? m_read : now);
        return changed ? fail(*changed) : Result<void>();
    }

    std::unique_ptr<QFile> m_file;
    TextDecoder m_decoder;
    qint64 m_size;
    qint64 m_read = 0;
    bool m_ended = false;
};

class MemoryText final : public TextSource {
  public:
    MemoryText(QString text, qsizetype piece) : m_text(std::move(text)), m_piece(piece) {}

    Result<bool> readMore(QString& text) override {
        if (m_pos >= m_text.size()) return false;
        text += QStringView(m_text).mid(m_pos, m_piece);
        m_pos += m_piece;
        return true;
    }
    double fraction() const override {
        return m_text.isEmpty()
                   ? -1
                   : std::min(1.0, static_cast<double>(m_pos) / static_cast<double>(m_text.size()));
    }
    qint64 damagedLetters() const override { return 0; }

  private:
    QString m_text;
    qsizetype m_piece;
    qsizetype m_pos = 0;
};

} // namespace

std::optional<Error> changedWhileRead(const QString& path, qint64 before, qint64 now) {
    if (now == before) return std::nullopt;
    return Error{ErrorCode::Conflict,
                 now > before ? Words::tr("The file grew while it was read. Wait until it is written, then "
                                          "read it again.")
                              : Words::tr("The file became shorter while it was read. Check it, then read it "
                                          "again."),
                 {},
                 {path, 0, 0}};
}

std::unique_ptr<TextSource> textSource(const QString& text, qsizetype piece) {
    return std::make_unique<MemoryText>(text, std::max<qsizetype>(piece, 1));
}

Result<std::unique_ptr<TextSource>> openTextFile(const QString& path, const QString& encoding) {
    const SourcePosition place{path, 0, 0};
    const QFileInfo info(path);
    if (!info.exists()) {
        return fail(ErrorCode::NotFound,
                    Words::tr("The file is not there. Check its name, or point at where it is now."), {},
                    place);
    }
    if (info.isDir()) {
        return fail(ErrorCode::Invalid, Words::tr("This is a folder. Choose a file in it."), {}, place);
    }
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Io, Words::tr("The file cannot be opened. Check that you may read it."),
                    file->errorString(), place);
    }
    Result<TextDecoder> decoder = TextDecoder::create(encoding);
    if (!decoder) return fail(decoder.error());
    return std::make_unique<FileText>(std::move(file), *std::move(decoder));
}

} // namespace chwila::feedback
