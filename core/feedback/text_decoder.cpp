#include "core/feedback/text_decoder.h"

#include "core/feedback/table_sample.h"
#include "core/feedback/words.h"

#include <algorithm>
#include <array>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

namespace chwila::feedback {

namespace {

struct ConverterCloser {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterCloser>;

/// Counts, then substitutes as ICU does by itself.
void countAndSubstitute(const void* context, UConverterToUnicodeArgs* args, const char* units, int32_t length,
                        UConverterCallbackReason reason, UErrorCode* status) {
    if (reason <= UCNV_IRREGULAR) ++*static_cast<qint64*>(const_cast<void*>(context));
    UCNV_TO_U_CALLBACK_SUBSTITUTE(nullptr, args, units, length, reason, status);
}

/// Whether the bytes are UTF-8 (RFC 3629); without `complete` a sequence may be cut off at the end.
bool isUtf8(const QByteArray& bytes, bool complete) {
    const auto at = [&](qsizetype i) { return static_cast<unsigned char>(bytes[i]); };
    for (qsizetype i = 0; i < bytes.size();) {
        const unsigned char lead = at(i);
        const int more = lead < 0x80   ? 0
                         : lead < 0xC2 ? -1
                         : lead < 0xE0 ? 1
                         : lead < 0xF0 ? 2
                         : lead < 0xF5 ? 3
                                       : -1;
        if (more < 0) return false;
        for (int k = 1; k <= more; ++k) {
            if (i + k >= bytes.size()) return !complete;
            unsigned char low = 0x80;
            unsigned char high = 0xBF;
            if (k == 1 && lead == 0xE0) low = 0xA0;
            if (k == 1 && lead == 0xED) high = 0x9F;
            if (k == 1 && lead == 0xF0) low = 0x90;
            if (k == 1 && lead == 0xF4) high = 0x8F;
            if (at(i + k) < low || at(i + k) > high) return false;
        }
        i += more + 1;
    }
    return true;
}

/// UTF-16 without a mark: every other byte is NUL for the letters, digits and delimiters of a table.
QString utf16ByNuls(const QByteArray& head) {
    std::array<qsizetype, 2> nuls{};
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (head[i] == '\0') ++nuls[static_cast<std::size_t>(i % 2)];
    }
    const qsizetype pairs = head.size() / 2;
    if (pairs < 2) return {};
    if (nuls[1] * 10 > pairs * 6 && nuls[0] * 20 < pairs) return QStringLiteral("UTF-16LE");
    if (nuls[0] * 10 > pairs * 6 && nuls[1] * 20 < pairs) return QStringLiteral("UTF-16BE");
    return {};
}

/// How plausible a text is as read: letters people write count for it, signs inside words and control
/// characters against it.
int plausibility(const QString& text) {
    static const QString usual = QStringLiteral("ąćęłńóśźżăâîșțşţáčďéěíňřšťúůýžőűöüäßàçèêëïôùûñãõåæøœ"
                                                "ĄĆĘŁŃÓŚŹŻĂÂÎȘȚŞŢÁČĎÉĚÍŇŘŠŤÚŮÝŽŐŰÖÜÄÀÇÈÊËÏÔÙÛÑÃÕÅÆØŒ");
    static const QString typographic = QStringLiteral("“”„‘’‚–—…•€°§«»™®©\u00A0");
    int score = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() < 0x80) continue;
        const bool afterLetter = i > 0 && text[i - 1].isLetter();
        const bool inWord = afterLetter && i + 1 < text.size() && text[i + 1].isLetter();
        if (c == QChar::ReplacementCharacter || c.category() == QChar::Other_Control) {
            score -= 6;
        } else if (typographic.contains(c)) {
            score += inWord && c != QChar(0x2019) ? -2 : 1;
        } else if (!c.isLetter()) {
            score -= inWord ? 4 : 2;
        } else if (afterLetter && text[i - 1].isLower() && c.isUpper()) {
            score -= 3;
        } else {
            score += usual.contains(c) ? 2 : 0;
        }
    }
    return score;
}

} // namespace

QStringList knownEncodings() {
    static const char* const names[] = {
        "UTF-8",        "windows-1250", "windows-1252",          "UTF-16LE",     "UTF-16BE",
        "ISO-8859-2",   "ISO-8859-1",   "windows-1251",          "windows-1253", "windows-1254",
        "windows-1257", "macintosh",    "x-mac-centraleurroman", "IBM852",       "UTF-32LE",
        "UTF-32BE"};
    QStringList list;
    for (const char* name : names)
        list += QString::fromLatin1(name);
    return list;
}

EncodingGuess guessEncoding(const QByteArray& head, bool complete) {
    struct Mark {
        QByteArray bytes;
        const char* name;
    };
    static const std::array<Mark, 5> marks{{{QByteArray("\xEF\xBB\xBF", 3), "UTF-8"},
                                            {QByteArray("\xFF\xFE\0\0", 4), "UTF-32LE"},
                                            {QByteArray("\0\0\xFE\xFF", 4), "UTF-32BE"},
                                            {QByteArray("\xFF\xFE", 2), "UTF-16LE"},
                                            {QByteArray("\xFE\xFF", 2), "UTF-16BE"}}};
    for (const Mark& mark : marks) {
        if (head.startsWith(mark.bytes)) return {QString::fromLatin1(mark.name), false};
    }
    if (const QString wide = utf16ByNuls(head); !wide.isEmpty()) return {wide, true};
    if (isUtf8(head, complete)) return {QStringLiteral("UTF-8"), false};

    EncodingGuess best{QStringLiteral("windows-1252"), true};
    int bestScore = std::numeric_limits<int>::min();
    const QByteArray part = head.left(qsizetype{1} << 20);
    for (const char* name : {"windows-1252", "windows-1250", "macintosh", "ISO-8859-2"}) {
        Result<TextDecoder> decoder = TextDecoder::create(QString::fromLatin1(name));
        if (!decoder) continue;
        QString text;
        decoder->decode(part, true, text);
        const int score = plausibility(text);
        if (score > bestScore) {
            bestScore = score;
            best.name = QString::fromLatin1(name);
        }
    }
    return best;
}

bool looksBinary(const QByteArray& head, const QString& encoding) {
    Result<TextDecoder> decoder = TextDecoder::create(encoding);
    if (!decoder) return true;
    QString text;
    decoder->decode(head.left(qsizetype{1} << 16), false, text);
    const auto strange = std::ranges::count_if(text, [](QChar c) {
        return c.category() == QChar::Other_Control && !c.isSpace() && c.unicode() != 0x1A;
    });
    return strange * 50 > text.size();
}

struct TextDecoder::State {
    Converter converter;
    qint64 damaged = 0;
    bool started = false;
};

TextDecoder::TextDecoder(std::unique_ptr<State> state) : m_state(std::move(state)) {}
TextDecoder::TextDecoder(TextDecoder&&) noexcept = default;
TextDecoder& TextDecoder::operator=(TextDecoder&&) noexcept = default;
TextDecoder::~TextDecoder() = default;

Result<TextDecoder> TextDecoder::create(const QString& encoding) {
    UErrorCode status = U_ZERO_ERROR;
    auto state = std::make_unique<State>();
    state->converter.reset(ucnv_open(encoding.toLatin1().constData(), &status));
    if (U_SUCCESS(status)) {
        ucnv_setToUCallBack(state->converter.get(), countAndSubstitute, &state->damaged, nullptr, nullptr,
                            &status);
    }
    if (U_FAILURE(status)) {
        return fail(
            ErrorCode::Invalid,
            Words::tr("The encoding “%1” is not known. Choose another one, such as UTF-8.").arg(encoding),
            QString::fromLatin1(u_errorName(status)));
    }
    return TextDecoder(std::move(state));
}

void TextDecoder::decode(const QByteArray& bytes, bool last, QString& text) {
    const char* source = bytes.constData();
    const char* const sourceEnd = source + bytes.size();
    std::array<char16_t, 4096> buffer;
    for (;;) {
        char16_t* target = buffer.data();
        UErrorCode status = U_ZERO_ERROR;
        ucnv_toUnicode(m_state->converter.get(), &target, buffer.data() + buffer.size(), &source, sourceEnd,
                       nullptr, last, &status);
        QStringView part(buffer.data(), target);
        if (!m_state->started && !part.isEmpty()) {
            m_state->started = true;
            if (part.front() == QChar::ByteOrderMark) part = part.mid(1);
        }
        text += part;
        if (status != U_BUFFER_OVERFLOW_ERROR) break;
    }
}

qint64 TextDecoder::damaged() const {
    return m_state->damaged;
}

} // namespace chwila::feedback
