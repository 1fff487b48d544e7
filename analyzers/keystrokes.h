#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace traan {

/// The syllable that `word` stands for when it is read as keys typed with the input method off:
/// Telex (ddaats, with the tone early: ddaast, or the marks late: datdas), VNI (d9a61t) or VIQR
/// (dda^'t). NFC, lower case, in the form of an index term (Terms::exact).
///
/// Nothing when no reading gives a well-formed syllable that differs from `word`, when `word` is
/// not ASCII, is in capitals throughout (KDTM, B1), or is one letter and a number (a1, m2).
/// A plain word may still have a reading (test: tét); decode_query() is the one to ask in a query.
std::optional<std::string> decode_keystrokes(std::string_view word);

/// Whether the index holds a term, given its folded form.
using IsKnownTerm = std::function<bool(std::string_view folded)>;

/// `query` with its undecoded keystrokes decoded, the rest as it was; nothing when there are none.
/// A word that began with a capital does so still.
///
/// Words are taken together, since a query is typed in one way. A word that only keystrokes explain
/// (ddaats) is decoded unless it is known. A word that may be English, a plain syllable (xoong), a
/// known term, or one that ends a sentence (dai.) is decoded only next to such a word; others, next
/// to anything but a foreign word. Words with '-' or '/' and words of mixed script stay.
std::optional<std::string> decode_query(std::string_view query, const IsKnownTerm& is_known);

}  // namespace traan
