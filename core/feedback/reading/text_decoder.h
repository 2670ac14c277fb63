// Bytes of a file as text: which encoding they are in, and streaming conversion to UTF-16. Code pages
// are ICU's, and so is the detector, whose word is checked against the alphabets of the languages people
// answer in. Used by the delimited reader only.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace chwila::feedback {

struct EncodingGuess {
    QString name;         ///< one of knownEncodings()
    bool assumed = false; ///< neither a byte order mark nor valid UTF-8 says so: the likeliest letters
};

/// From the first bytes of a file; `complete` says that these are all. Text that is UTF-8 but for a few
/// bytes is UTF-8 with damage, which the decoder counts.
EncodingGuess guessEncoding(const QByteArray& head, bool complete);

/// Whether bytes look like text at all in that encoding: few control characters, no NUL in every line.
bool looksBinary(const QByteArray& head, const QString& encoding);

class TextDecoder {
  public:
    /// Within a text a byte order mark is a letter like any other.
    enum class Start : std::uint8_t { Beginning, Midway };

    static Result<TextDecoder> create(const QString& encoding, Start start = Start::Beginning);
    TextDecoder(TextDecoder&&) noexcept;
    TextDecoder& operator=(TextDecoder&&) noexcept;
    ~TextDecoder();

    /// Appends the text of the next bytes; a sequence split between two calls is put together. `last`
    /// flushes. A byte order mark at the start is left out; what is no letter becomes U+FFFD.
    void decode(const QByteArray& bytes, bool last, QString& text);
    /// Sequences that became U+FFFD.
    qint64 damaged() const;

  private:
    struct State;
    explicit TextDecoder(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace chwila::feedback
