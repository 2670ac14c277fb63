#include "core/feedback/reading/text_decoder.h"

#include "core/feedback/reading/table_sample.h"
#include "core/feedback/word_language.h"
#include "core/feedback/words.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>
#include <vector>

namespace chwila::feedback {

namespace {

/// Counts, then substitutes as ICU does by itself.
void countAndSubstitute(const void* context, UConverterToUnicodeArgs* args, const char* units, int32_t length,
                        UConverterCallbackReason reason, UErrorCode* status) {
    if (reason <= UCNV_IRREGULAR) ++*static_cast<qint64*>(const_cast<void*>(context));
    UCNV_TO_U_CALLBACK_SUBSTITUTE(nullptr, args, units, length, reason, status);
}

/// Sequences of several bytes that are UTF-8 (RFC 3629), and bytes that are not.
struct Utf8Count {
    qint64 sound = 0;
    qint64 broken = 0;
    bool cutAtEnd = false; ///< the last sequence wants more bytes
};

/// Length of a sound sequence at `i`; 0: broken there; −1: the bytes end within it.
qsizetype utf8Length(const QByteArray& bytes, qsizetype i) {
    const auto at = [&](qsizetype k) { return static_cast<unsigned char>(bytes[k]); };
    const unsigned char lead = at(i);
    const int more = lead < 0x80   ? 0
                     : lead < 0xC2 ? -1
                     : lead < 0xE0 ? 1
                     : lead < 0xF0 ? 2
                     : lead < 0xF5 ? 3
                                   : -1;
    if (more < 0) return 0;
    for (int k = 1; k <= more; ++k) {
        if (i + k >= bytes.size()) return -1;
        unsigned char low = 0x80;
        unsigned char high = 0xBF;
        if (k == 1 && lead == 0xE0) low = 0xA0;
        if (k == 1 && lead == 0xED) high = 0x9F;
        if (k == 1 && lead == 0xF0) low = 0x90;
        if (k == 1 && lead == 0xF4) high = 0x8F;
        if (at(i + k) < low || at(i + k) > high) return 0;
    }
    return more + 1;
}

Utf8Count countUtf8(const QByteArray& bytes) {
    Utf8Count count;
    for (qsizetype i = 0; i < bytes.size();) {
        const qsizetype length = utf8Length(bytes, i);
        if (length < 0) {
            count.cutAtEnd = true;
            break;
        }
        if (length == 0) ++count.broken;
        if (length > 1) ++count.sound;
        i += std::max<qsizetype>(length, 1);
    }
    return count;
}

/// Also a file that was cut off within a letter, or patched together with a few foreign bytes: reading
/// it as anything else would spoil all its letters instead of those.
bool isUtf8(const QByteArray& bytes, bool complete) {
    const Utf8Count count = countUtf8(bytes);
    const qint64 broken = count.broken + (complete && count.cutAtEnd ? 1 : 0);
    return broken == 0 || (count.broken == 0 && count.sound > 0) || count.sound > 4 * broken;
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

/// Letters beyond ASCII of the languages people answer in; those of the program first.
const std::vector<QString>& alphabets() {
    static const std::vector<QString> list = [] {
        std::vector<QString> all;
        for (const char* letters :
             {"ąćęłńóśźż", "ăâîșțşţ", "äöüß", "àâæçèéêëîïôùûüœÿ", "áéíñóúü", "ãõáâàçéêíóôú", "àèéìíîòóù",
              "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "åäöæøé", "čćđšž"}) {
            const QString lower = QString::fromUtf8(letters);
            all.push_back(lower + lower.toUpper());
        }
        return all;
    }();
    return list;
}

bool isTypographic(QChar c) {
    static const QString signs = QStringLiteral("“”„‘’‚–—…•€°§«»™®©\u00A0·×½");
    return signs.contains(c);
}

/// How plausible a text is as read, apart from its alphabet: control characters, signs inside words and
/// capitals after small letters speak against it, quotation marks and dashes in their places for it.
int plausibilityOf(const QString& text, qsizetype i) {
    const QChar c = text[i];
    const bool afterLetter = i > 0 && text[i - 1].isLetter();
    const bool beforeLetter = i + 1 < text.size() && text[i + 1].isLetter();
    const bool inWord = afterLetter && beforeLetter;
    if (c == QChar::ReplacementCharacter || c.category() == QChar::Other_Control) return -6;
    if (isTypographic(c)) return inWord ? (c == QChar(0x2019) ? 3 : -2) : 2;
    if (!c.isLetter()) return inWord ? -4 : -2;
    if (afterLetter && text[i - 1].isLower() && c.isUpper()) return -3;
    return afterLetter || beforeLetter ? 0 : -2;
}

struct Plausibility {
    double score = 0;
    double letters = 0; ///< beyond ASCII
};

/// With two points for each letter of the one alphabet that fits best.
Plausibility plausibility(const QString& text) {
    Plausibility result;
    std::vector<double> covered(alphabets().size(), 0);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() < 0x80) continue;
        result.score += plausibilityOf(text, i);
        if (!c.isLetter()) continue;
        ++result.letters;
        const bool foreignScript = c.unicode() >= 0x370 && c.unicode() < 0x1E00;
        const bool amongItsOwn = i > 0 && text[i - 1].script() == c.script();
        if (foreignScript && amongItsOwn) result.score += 1.5;
        for (std::size_t a = 0; a < covered.size(); ++a) {
            if (alphabets()[a].contains(c)) covered[a] += 2;
        }
    }
    // A letter that no alphabet shares with the others is a stranger among them.
    const double best = *std::ranges::max_element(covered);
    result.score += best - 0.5 * (2 * result.letters - best);
    for (std::size_t a = 0; a < 3; ++a) {
        if (best > 0 && covered[a] == best) {
            result.score += 1; // Polish, Romanian, German before the others
            break;
        }
    }
    return result;
}

/// The parts of a table that say something about its letters: cells with bytes beyond ASCII.
QByteArray tellingPart(const QByteArray& head) {
    constexpr qsizetype enough = qsizetype{1} << 17;
    const auto parts = [](char c) {
        return c == ',' || c == ';' || c == '\t' || c == '\n' || c == '\r' || c == '"';
    };
    QByteArray part;
    for (qsizetype i = 0; i < head.size() && part.size() < enough;) {
        const auto end = std::find_if(head.begin() + i, head.end(), parts) - head.begin();
        const auto isHigh = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
        if (std::any_of(head.begin() + i, head.begin() + end, isHigh)) {
            part.append(QByteArrayView(head).sliced(i, std::min<qsizetype>(end - i, enough)));
            part += '\n';
        }
        i = end + 1;
    }
    return part;
}

struct DetectorCloser {
    void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

/// What ICU's detector takes the bytes for (it knows languages by their groups of three letters), with its
/// confidence, 0…1. Mac Roman and the DOS code pages are not among its encodings.
std::map<QString, double> detected(const QByteArray& part) {
    std::map<QString, double> confidences;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, DetectorCloser> detector(ucsdet_open(&status));
    if (U_FAILURE(status)) return confidences;
    ucsdet_setText(detector.get(), part.constData(), static_cast<int32_t>(part.size()), &status);
    int32_t count = 0;
    const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
    for (int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
        UErrorCode ignored = U_ZERO_ERROR;
        const QString name = QString::fromLatin1(ucsdet_getName(matches[i], &ignored));
        const double confidence = ucsdet_getConfidence(matches[i], &ignored) / 100.0;
        const auto note = [&](const QString& encoding) {
            confidences[encoding] = std::max(confidences[encoding], confidence);
        };
        note(name);
        if (name == QLatin1String("ISO-8859-1")) note(QStringLiteral("windows-1252"));
        if (name == QLatin1String("ISO-8859-2")) note(QStringLiteral("windows-1250"));
        if (name == QLatin1String("ISO-8859-9")) note(QStringLiteral("windows-1254"));
        if (name == QLatin1String("ISO-8859-7")) note(QStringLiteral("windows-1253"));
    }
    return confidences;
}

/// Whether the plain words of the head are of a language whose letters Central European encodings hold: true
/// or false; nothing where they do not say.
std::optional<bool> speaksCentralEuropean(const QByteArray& head) {
    constexpr qsizetype enough = 4096;
    QString plain;
    for (const char c : head.left(enough))
        plain += static_cast<unsigned char>(c) < 0x80 ? QLatin1Char(c) : QLatin1Char(' ');
    const QString language = languageOfWords(plain);
    if (language.isEmpty()) return std::nullopt;
    return language == QLatin1String("pl") || language == QLatin1String("ro");
}

bool isCentralEuropean(const QString& encoding) {
    return encoding == QLatin1String("windows-1250") || encoding == QLatin1String("ISO-8859-2")
           || encoding == QLatin1String("IBM852") || encoding == QLatin1String("x-mac-centraleurroman");
}

/// The likeliest of the encodings of one byte a letter.
QString likeliestCodePage(const QByteArray& head) {
    struct Candidate {
        QString name;
        double handicap; ///< for those that are rare
    };
    std::vector<Candidate> candidates{
        {QStringLiteral("windows-1252"), 0}, {QStringLiteral("windows-1250"), 0},
        {QStringLiteral("ISO-8859-2"), 0.5}, {QStringLiteral("macintosh"), 1},
        {QStringLiteral("IBM852"), 3},       {QStringLiteral("x-mac-centraleurroman"), 3}};
    const QByteArray part = tellingPart(head);
    const std::map<QString, double> confidences = detected(part);
    for (const char* name : {"windows-1251", "windows-1253", "windows-1254", "windows-1257"}) {
        const auto at = confidences.find(QString::fromLatin1(name));
        if (at != confidences.end() && at->second >= 0.3) candidates.push_back({at->first, 2});
    }
    const std::optional<bool> central = speaksCentralEuropean(head);
    QString best = candidates.front().name;
    double bestScore = std::numeric_limits<double>::lowest();
    for (const Candidate& candidate : candidates) {
        Result<TextDecoder> decoder = TextDecoder::create(candidate.name);
        if (!decoder) continue;
        QString text;
        decoder->decode(part, true, text);
        const Plausibility seen = plausibility(text);
        const auto at = confidences.find(candidate.name);
        const double confidence = at != confidences.end() ? at->second : 0;
        // Two or three letters alone fit many encodings; the words around them are in one language.
        constexpr double foreign = 3;
        const bool isForeign = central && *central != isCentralEuropean(candidate.name);
        const double score =
            seen.score + 0.5 * confidence * seen.letters - candidate.handicap - (isForeign ? foreign : 0);
        if (score > bestScore) {
            bestScore = score;
            best = candidate.name;
        }
    }
    return best;
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

    return {likeliestCodePage(head), true};
}

bool looksBinary(const QByteArray& head, const QString& encoding) {
    Result<TextDecoder> decoder = TextDecoder::create(encoding);
    if (!decoder) return true;
    QString text;
    decoder->decode(head.left(qsizetype{1} << 16), false, text);
    const auto strange = std::ranges::count_if(text, [](QChar c) {
        return c.category() == QChar::Other_Control && !c.isSpace() && c.unicode() != 0x1A;
    });
    constexpr qsizetype few = 2; // a row of a short table that somebody spoiled
    return strange > few && strange * 50 > text.size();
}

struct TextDecoder::State {
    struct Closer {
        void operator()(UConverter* opened) const { ucnv_close(opened); }
    };
    std::unique_ptr<UConverter, Closer> converter;
    qint64 damaged = 0;
    bool started = false;
};

TextDecoder::TextDecoder(std::unique_ptr<State> state) : m_state(std::move(state)) {}
TextDecoder::TextDecoder(TextDecoder&&) noexcept = default;
TextDecoder& TextDecoder::operator=(TextDecoder&&) noexcept = default;
TextDecoder::~TextDecoder() = default;

Result<TextDecoder> TextDecoder::create(const QString& encoding, Start start) {
    UErrorCode status = U_ZERO_ERROR;
    auto state = std::make_unique<State>();
    state->started = start == Start::Midway;
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
