// Redaction: takes out of what customers wrote what tells who they are: e-mail addresses, telephone and
// payment-card numbers, and national identity numbers (Polish PESEL, Romanian CNP). Pure and free of
// language: what goes is replaced by [e-mail], [tel.], [card] or [ID]. Used on import and on export.
#pragma once

#include "core/base/language.h"

#include <string_view>

namespace chwila::feedback {

struct RedactionCounts {
    qint64 emails = 0;
    qint64 phones = 0;
    qint64 cards = 0;
    qint64 identities = 0;

    qint64 total() const { return emails + phones + cards + identities; }
    RedactionCounts& operator+=(const RedactionCounts& other);
    bool operator==(const RedactionCounts&) const = default;
};

/// Changes `text`; does not touch one that holds nothing of the kind, and is fast about saying so.
/// Card numbers: 13–19 digits that pass Luhn's check (ISO/IEC 7812-1) and begin like one. PESEL and CNP:
/// their control digit and a date of birth that exists. Telephone numbers: international ones, those
/// written as in Poland, Romania, the United Kingdom and America, and any after a word like "tel.".
/// Dates, amounts, percentages and order numbers stay. Done twice it changes nothing more.
RedactionCounts redact(QString& text);
/// What redact() would take out of a text in UTF-8.
RedactionCounts detailsIn(std::string_view text);
/// False for most texts that hold nothing of the kind, in a fraction of the time.
bool mayHoldDetails(std::string_view text);

/// "Removed from the words: 3 telephone numbers, 1 e-mail address."; empty where nothing was.
QString describe(const RedactionCounts& counts, const Language& language);

/// Whether the digits (nothing else) are a number of the kind.
bool passesLuhn(QStringView digits);
bool isPesel(QStringView digits); ///< checksum: weights 1 3 7 9 …, control digit last; date of birth
bool isCnp(QStringView digits);   ///< checksum: 279146358279 modulo 11, 10 counts as 1; date of birth

} // namespace chwila::feedback
