#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace traan {

/// How often canonical terms and adjacent pairs of them occur in the collection, by the number of
/// the term. Views and spans live as long as the model. Thread safety: any thread, all const.
class SyllableModel {
 public:
  virtual ~SyllableModel() = default;
  /// The exact terms with this folded form, by falling frequency; empty when there are none.
  virtual std::span<const std::uint16_t> readings(std::string_view folded) const = 0;
  virtual std::string_view term(std::uint16_t id) const = 0;
  virtual std::uint32_t count(std::uint16_t id) const = 0;
  /// How often `second` directly follows `first` in one sentence.
  virtual std::uint32_t pair_count(std::uint16_t first, std::uint16_t second) const = 0;
  /// The sum of all counts.
  virtual std::uint64_t total() const = 0;
};

/// The number of the term spelt `exact`, whose folded form is `folded`, if the model has it.
std::optional<std::uint16_t> find_term(const SyllableModel& model, std::string_view exact,
                                       std::string_view folded);

/// How likely a term is where it stands: a bigram model with absolute discounting, interpolated
/// with the frequencies of single terms. Natural logarithms, always finite. A term that is not in
/// the model (nullopt) is as likely as a rare one and says nothing about what follows it.
class SyllableOdds {
 public:
  /// `model` must outlive this.
  explicit SyllableOdds(const SyllableModel& model);
  double alone(std::optional<std::uint16_t> term) const;
  double after(std::optional<std::uint16_t> previous, std::optional<std::uint16_t> term) const;

 private:
  double share(std::uint16_t term) const;

  const SyllableModel& model_;
  double total_;
};

/// A word of a query as it was typed: its index terms, and whether it has any mark.
struct TypedWord {
  std::string exact, folded;
  bool marked = false;
};

/// Words past this many are never looked at: they stay as typed.
constexpr std::size_t kMaxTypedWords = 100;
/// Rarer readings of a folded form are not considered.
constexpr std::size_t kMaxReadings = 32;

struct Restored {
  std::string text;                ///< `terms` with spaces between them.
  std::vector<std::string> terms;  ///< One exact term a word.
  double confidence = 0;  ///< Probability of this reading among all readings of the words, 0–1.
};

/// The most likely marks of the unmarked words. A marked word stays as it is, and so does a word
/// that the model does not know. Nothing when every word stays as typed.
std::optional<Restored> restore_marks(std::span<const TypedWord> words, const SyllableModel& model);

}  // namespace traan
