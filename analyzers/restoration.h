#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/lexicon_reader.h"
#include "analyzers/token_list.h"

namespace traan {

/// How likely a term is where it stands: a bigram model with absolute discounting, interpolated
/// with the frequencies of single terms. Natural logarithms, always finite. A term that is not in
/// the lexicon (nullopt) is as likely as a rare one and says nothing about what follows it.
class SyllableOdds {
 public:
  /// `lexicon` must outlive this.
  explicit SyllableOdds(const LexiconReader& lexicon);
  double alone(std::optional<std::uint16_t> term) const;
  double after(std::optional<std::uint16_t> previous, std::optional<std::uint16_t> term) const;

 private:
  double share(std::uint16_t term) const;

  const LexiconReader& lexicon_;
  double total_;
};

/// How the first letter of a word was typed, as far as that says what word it is.
enum class TypedCase : std::uint8_t { unknown, small, capital };

/// A word of a query as it was typed: its index terms, and whether it has any mark.
struct TypedWord {
  std::string exact, folded;
  bool marked = false;
  bool begins_sentence = false;
  bool fixed = false;  ///< A code, an abbreviation or a masked name: means what it is.
  TypedCase letter_case = TypedCase::unknown;
};

/// The words of a text, one a token. Case says something only where capitals and small letters
/// stand inside one sentence, or a family name begins one of capitals alone, and not of a word in
/// capitals throughout.
std::vector<TypedWord> typed_words(const TokenList& list);

/// Rarer readings of a folded form are not considered.
constexpr std::size_t kMaxReadings = 32;

struct Restored {
  std::vector<std::string> terms;  ///< One exact term a word.
  double confidence = 0;  ///< Probability of this reading among all readings of the words, 0–1.
};

/// The most likely marks of the unmarked words, sentence by sentence (and longer ones in parts), in
/// time linear in the words. A marked or fixed word stays as it is, and so does a word that the
/// lexicon does not have. The more words are marked, the likelier an unmarked one is meant to be
/// so. Nothing when every word stays as typed.
std::optional<Restored> restore_marks(std::span<const TypedWord> words,
                                      const LexiconReader& lexicon);

}  // namespace traan
