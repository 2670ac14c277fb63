#include "core/feedback/reading/byte_source.h"
#include "core/feedback/reading/delimited_reader.h"
#include "core/feedback/reading/text_decoder.h"
#include "core/feedback/words.h"

namespace chwila::feedback {

namespace {

constexpr qsizetype textPieceBytes = qsizetype{1} << 16;

class FileText final : public TextSource {
  public:
    FileText(std::unique_ptr<ByteSource> bytes, TextDecoder decoder)
        : m_bytes(std::move(bytes)), m_decoder(std::move(decoder)) {}

    Result<bool> readMore(QString& text) override {
        if (m_ended) return false;
        QByteArray piece(textPieceBytes, Qt::Uninitialized);
        const Result<qsizetype> got = m_bytes->read(piece.data(), piece.size());
        if (!got) return fail(got.error());
        piece.truncate(*got);
        m_ended = *got == 0;
        const qsizetype before = text.size();
        m_decoder.decode(piece, m_ended, text);
        return !m_ended || text.size() > before;
    }
    double fraction() const override { return m_bytes->fraction(); }
    qint64 damagedLetters() const override { return m_decoder.damaged(); }

  private:
    std::unique_ptr<ByteSource> m_bytes;
    TextDecoder m_decoder;
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
    Result<std::unique_ptr<ByteSource>> bytes = openBytes(path, WhileRead::MustStay);
    if (!bytes) return fail(bytes.error());
    Result<TextDecoder> decoder = TextDecoder::create(encoding);
    if (!decoder) return fail(decoder.error());
    return std::make_unique<FileText>(*std::move(bytes), *std::move(decoder));
}

} // namespace chwila::feedback
