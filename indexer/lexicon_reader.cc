#include "indexer/lexicon_reader.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <bit>
#include <cstring>

#include "analyzers/error.h"

namespace traan {
namespace {

/// Takes arrays off the front of a file, with bounds.
class Cursor {
 public:
  Cursor(std::string_view bytes, const std::string& path) : rest_(bytes), path_(path) {}

  template <typename T>
  std::span<const T> array(std::size_t count) {
    const std::string_view taken = bytes(count * sizeof(T));
    return {reinterpret_cast<const T*>(taken.data()), count};
  }
  std::string_view bytes(std::size_t size) {
    if (size > rest_.size()) fail();
    const std::string_view taken = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return taken;
  }
  [[noreturn]] void fail() const {
    throw Error(ErrorKind::damaged, path_ + " is not a whole lexicon");
  }

 private:
  std::string_view rest_;
  const std::string& path_;
};

bool ascending(std::span<const std::uint32_t> offsets) {
  for (std::size_t i = 1; i < offsets.size(); ++i) {
    if (offsets[i - 1] > offsets[i]) return false;
  }
  return true;
}

bool below(std::span<const std::uint16_t> values, std::size_t limit) {
  for (const std::uint16_t value : values) {
    if (value >= limit) return false;
  }
  return true;
}

}  // namespace

std::uint64_t lexicon_hash(std::string_view term) { return XXH3_64bits(term.data(), term.size()); }

std::uint64_t escape_hash(std::string_view term) {
  constexpr int kBits = format::kEscapeBits * format::kEscapeUnits / 2;
  return lexicon_hash(term) & ((std::uint64_t{1} << kBits) - 1);
}

LexiconReader::LexiconReader(const std::string& path) : file_(path) {
  Cursor cursor(file_.bytes(), path);
  const LexiconHeader& header = cursor.array<LexiconHeader>(1)[0];
  if (std::memcmp(header.magic, kLexiconMagic, sizeof header.magic) != 0 ||
      header.exact_terms > format::kMaxLexiconTerms || header.folded_terms > header.exact_terms ||
      !std::has_single_bit(header.exact_slots) || !std::has_single_bit(header.folded_slots) ||
      header.exact_slots <= header.exact_terms || header.folded_slots <= header.folded_terms) {
    cursor.fail();
  }
  exact_.offsets = cursor.array<std::uint32_t>(header.exact_terms + std::size_t{1});
  folded_.offsets = cursor.array<std::uint32_t>(header.folded_terms + std::size_t{1});
  folded_of_ = cursor.array<std::uint16_t>(header.exact_terms);
  exact_.slots = cursor.array<std::uint16_t>(header.exact_slots);
  folded_.slots = cursor.array<std::uint16_t>(header.folded_slots);
  exact_.strings = cursor.bytes(exact_.offsets.back());
  folded_.strings = cursor.bytes(folded_.offsets.back());
  if (!ascending(exact_.offsets) || !ascending(folded_.offsets) ||
      !below(folded_of_, header.folded_terms) ||
      !below(exact_.slots, header.exact_terms + std::size_t{1}) ||
      !below(folded_.slots, header.folded_terms + std::size_t{1})) {
    cursor.fail();
  }
}

TermId LexiconReader::Table::find(std::string_view wanted) const {
  const std::size_t mask = slots.size() - 1;
  std::size_t at = lexicon_hash(wanted) & mask;
  for (std::size_t probes = 0; probes < slots.size() && slots[at] != 0; ++probes) {
    const std::uint16_t index = static_cast<std::uint16_t>(slots[at] - 1);
    if (term(index) == wanted) return {static_cast<std::uint16_t>(index + format::kFirstId), 0};
    at = (at + 1) & mask;
  }
  return {0, escape_hash(wanted)};
}

TermId LexiconReader::exact(std::string_view term) const { return exact_.find(term); }

TermId LexiconReader::folded(std::string_view term) const { return folded_.find(term); }

std::string_view LexiconReader::term(std::uint16_t unit) const {
  const auto index = static_cast<std::size_t>(unit - format::kFirstId);
  return index < size() ? exact_.term(index) : std::string_view();
}

std::string_view LexiconReader::folded_term(std::uint16_t unit) const {
  const auto index = static_cast<std::size_t>(unit - format::kFirstId);
  return index < size() ? folded_.term(folded_of_[index]) : std::string_view();
}

}  // namespace traan
