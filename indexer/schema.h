#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/reference.h"
#include "corpus-tools/record.h"
#include "corpus-tools/vocabulary.h"

namespace traan {

/// How a record's field is indexed and filtered.
enum class FieldKind {
  identifier,  ///< The value itself, one term.
  vocabulary,  ///< One of a fixed list of values.
  name,        ///< A name, compared by its canonical terms.
  number,      ///< A judgment number in any spelling.
  text,        ///< Words, in the streams of the text with more weight.
  topic,       ///< The same; many documents have the same value.
};

struct FieldSchema {
  std::string_view name;    ///< In records, as API parameter, in the query language.
  std::string_view prefix;  ///< Of its terms in Xapian; empty when it has none of its own.
  std::string Record::*member;
  FieldKind kind;
  Vocabulary vocabulary = {};
};

/// Whether a field's words are read as those of the text are.
constexpr bool is_text(FieldKind kind) {
  return kind == FieldKind::text || kind == FieldKind::topic;
}

/// The one table of fields: indexing, filters and documentation loop over it.
inline constexpr std::array<FieldSchema, 10> kFields = {{
    {"id", "Q", &Record::id, FieldKind::identifier},
    {"kind", "XK", &Record::kind, FieldKind::vocabulary, kKinds},
    {"court_level", "XL", &Record::court_level, FieldKind::vocabulary, kCourtLevels},
    {"case_type", "XT", &Record::case_type, FieldKind::vocabulary, kCaseTypes},
    {"instance", "XI", &Record::instance, FieldKind::vocabulary, kInstances},
    {"court", "XC", &Record::court, FieldKind::name},
    {"province", "XP", &Record::province, FieldKind::name},
    {"number", "XN", &Record::number, FieldKind::number},
    {"title", "", &Record::title, FieldKind::text},
    {"subject", "", &Record::subject, FieldKind::topic},
}};

// Term streams of words, without positions.
inline constexpr std::string_view kExactPrefix = "";      ///< Every word, as canonical term.
inline constexpr std::string_view kFoldedPrefix = "F";    ///< Words not in the lexicon, unmarked.
inline constexpr std::string_view kCompoundPrefix = "C";  ///< Two words of the lexicon as one.
/// Two words next to each other that have no list, where a pair that has is the same without marks.
inline constexpr std::string_view kUnlistedPairPrefix = "P";
inline constexpr std::string_view kReferencePrefix = "R";  ///< What a text refers to.

/// A term of at most 245 bytes (Xapian's limit): `prefix` and `value`, cut on a character border.
std::string make_term(std::string_view prefix, std::string_view value);

/// The terms of `value` in `field`, the most telling first (a filter asks for that one). A name has
/// its canonical terms, and the same without marks, so that a filter without marks finds it. A
/// number has its canonical forms (for a bare number the record's date makes one) and its words as
/// written. Empty for text fields and for an empty value.
std::vector<std::string> field_terms(const FieldSchema& field, std::string_view value,
                                     std::string_view iso_date = {});

/// The term of two words: of a compound by their numbers in the lexicon, of an unlisted pair by
/// those of its words without marks.
std::string pair_term(std::string_view prefix, std::uint16_t first, std::uint16_t second);

/// The terms of a reference, the most telling first: of a judgment, precedent, document or law. An
/// article has one at every level of its law, with the law's year and without it; where the year is
/// not written, that of the version in force on `iso_date`, the text's. Empty for what is not
/// searched by reference.
std::vector<std::string> reference_terms(const Reference& reference,
                                         std::string_view iso_date = {});

/// Null when there is no field of that name.
const FieldSchema* find_field(std::string_view name);

}  // namespace traan
