#include "analyzers/lexicon_reader.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <atomic>
#include <bit>
#include <cstring>
#include <utility>

#include "analyzers/error.h"
#include "analyzers/frequent_phrases.h"
#include "analyzers/lexicon_format.h"

namespace traan {
namespace {

/// Takes arrays off the front of a lexicon, with bounds.
class Cursor {
 public:
  Cursor(std::string_view bytes, const std::string& name) : bytes_(bytes), name_(name) {}

  template <typename T>
  std::span<const T> array(std::size_t count) {
    const std::string_view taken = bytes(count * sizeof(T));
    at_ = std::min((at_ + 7) / 8 * 8, bytes_.size());
    return {reinterpret_cast<const T*>(taken.data()), count};
  }
  std::string_view bytes(std::size_t size) {
    if (size > bytes_.size() - at_) fail();
    at_ += size;
    return bytes_.substr(at_ - size, size);
  }
  bool at_end() const { return at_ == bytes_.size(); }
  void require(bool condition) const {
    if (!condition) fail();
  }

 private:
  [[noreturn]] void fail() const {
    throw Error(ErrorKind::damaged, name_ + " is not a whole lexicon");
  }
  std::string_view bytes_;
  const std::string& name_;
  std::size_t at_ = 0;
};

template <typename T>
bool all_below(std::span<const T> values, std::size_t limit) {
  return std::ranges::all_of(values, [&](T value) { return value < limit; });
}

}  // namespace

std::uint64_t lexicon_hash(std::string_view term) { return XXH3_64bits(term.data(), term.size()); }

LexiconReader::LexiconReader(const std::string& path) : file_(path) { read(file_.bytes(), path); }

LexiconReader LexiconReader::of_bytes(std::string bytes) {
  LexiconReader reader;
  reader.bytes_ = std::make_unique<const std::string>(std::move(bytes));
  reader.read(*reader.bytes_, "the lexicon");
  return reader;
}

void LexiconReader::read(std::string_view bytes, const std::string& name) {
  static std::atomic<std::uint32_t> opened{0};
  serial_ = ++opened;
  all_ = bytes;
  Cursor cursor(bytes, name);
  const LexiconHeader& header = cursor.array<LexiconHeader>(1)[0];
  cursor.require(std::memcmp(header.magic, kLexiconMagic, sizeof header.magic) == 0);
  const std::size_t terms = header.exact_terms, folded_terms = header.folded_terms;
  cursor.require(terms <= kMaxLexiconTerms && folded_terms <= terms);
  for (const auto& [slots, used] :
       {std::pair<std::uint32_t, std::size_t>{header.exact_slots, terms},
        {header.folded_slots, folded_terms},
        {header.pair_slots, 0},
        {header.compound_slots, 0}}) {
    cursor.require(std::has_single_bit(slots) && slots > used);
  }
  tokens_ = header.tokens;
  document_tokens_ = header.document_tokens;
  documents_ = header.documents;
  exact_.offsets = cursor.array<std::uint32_t>(terms + 1);
  counts_ = cursor.array<std::uint32_t>(terms);
  folded_.offsets = cursor.array<std::uint32_t>(folded_terms + 1);
  folded_of_ = cursor.array<std::uint16_t>(terms);
  readings_ = cursor.array<std::uint16_t>(terms);
  reading_offsets_ = cursor.array<std::uint32_t>(folded_terms + 1);
  capitals_ = cursor.array<std::uint8_t>(terms);
  term_documents_ = cursor.array<std::uint32_t>(terms);
  exact_.slots = cursor.array<std::uint16_t>(header.exact_slots);
  folded_.slots = cursor.array<std::uint16_t>(header.folded_slots);
  pairs_ = cursor.array<std::uint64_t>(header.pair_slots);
  pair_documents_ = cursor.array<std::uint32_t>(header.pair_slots);
  compounds_ = cursor.array<std::uint32_t>(header.compound_slots);
  phrases_ = cursor.array<std::uint16_t>(header.phrases * kMostPhraseWords);
  cursor.require(std::ranges::is_sorted(exact_.offsets) && std::ranges::is_sorted(folded_.offsets));
  cursor.require(std::ranges::is_sorted(reading_offsets_) && reading_offsets_.back() == terms);
  exact_.strings = cursor.bytes(exact_.offsets.back());
  folded_.strings = cursor.bytes(folded_.offsets.back());
  cursor.require(cursor.at_end());
  cursor.require(all_below(folded_of_, folded_terms) && all_below(readings_, terms));
  cursor.require(all_below(exact_.slots, terms + 1) && all_below(folded_.slots, folded_terms + 1));
}

std::optional<std::uint16_t> LexiconReader::Table::find(std::string_view wanted) const {
  const std::size_t mask = slots.size() - 1;
  std::size_t at = lexicon_hash(wanted) & mask;
  for (std::size_t probes = 0; probes < slots.size() && slots[at] != 0; ++probes) {
    const auto number = static_cast<std::uint16_t>(slots[at] - 1);
    if ((*this)[number] == wanted) return number;
    at = (at + 1) & mask;
  }
  return std::nullopt;
}

std::optional<std::size_t> LexiconReader::find_pair(std::uint16_t first,
                                                    std::uint16_t second) const {
  const std::uint32_t pair = std::uint32_t{first} << 16 | second;
  const std::size_t mask = pairs_.size() - 1;
  std::size_t at = pair_hash(pair) & mask;
  for (std::size_t probes = 0; probes < pairs_.size() && pairs_[at] != 0; ++probes) {
    if (pairs_[at] >> 32 == pair) return at;
    at = (at + 1) & mask;
  }
  return std::nullopt;
}

std::uint32_t LexiconReader::pair_count(std::uint16_t first, std::uint16_t second) const {
  const auto slot = find_pair(first, second);
  return slot ? static_cast<std::uint32_t>(pairs_[*slot] & kPairCountMask) : 0;
}

std::uint32_t LexiconReader::documents_with_pair(std::uint16_t first, std::uint16_t second) const {
  const auto slot = find_pair(first, second);
  return slot ? pair_documents_[*slot] : 0;
}

std::optional<std::uint32_t> LexiconReader::find_compound(std::uint16_t first,
                                                          std::uint16_t second) const {
  const std::uint32_t pair = std::uint32_t{first} << 16 | second;
  const std::size_t mask = compounds_.size() - 1;
  std::size_t at = pair_hash(pair) & mask;
  for (std::size_t probes = 0; probes < compounds_.size() && compounds_[at] != kNoCompound;
       ++probes) {
    if (compounds_[at] == pair) return static_cast<std::uint32_t>(at);
    at = (at + 1) & mask;
  }
  return std::nullopt;
}

}  // namespace traan
