#include "analyzers/lexicon_builder.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <span>

#include "analyzers/lexicon_format.h"
#include "analyzers/seed_lexicon.h"
#include "analyzers/tokenizer.h"

namespace traan {
namespace {

constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

/// Strings one after another, with the offset of each, and a table to find them by.
struct StringTable {
  std::vector<std::uint32_t> offsets{0};
  std::string strings;

  void add(std::string_view term) {
    strings += term;
    offsets.push_back(static_cast<std::uint32_t>(strings.size()));
  }
  std::size_t size() const { return offsets.size() - 1; }
  std::string_view operator[](std::size_t i) const {
    return std::string_view(strings).substr(offsets[i], offsets[i + 1] - offsets[i]);
  }
  /// Open addressing with linear probing; a slot holds the index + 1.
  std::vector<std::uint16_t> slots() const {
    std::vector<std::uint16_t> table(std::bit_ceil(size() * 2 + 1), 0);
    for (std::size_t i = 0; i < size(); ++i) {
      std::size_t at = lexicon_hash((*this)[i]) & (table.size() - 1);
      while (table[at] != 0) at = (at + 1) & (table.size() - 1);
      table[at] = static_cast<std::uint16_t>(i + 1);
    }
    return table;
  }
};

template <typename T>
void append_array(std::string& out, std::span<const T> values) {
  out.append(reinterpret_cast<const char*>(values.data()), values.size_bytes());
  out.resize((out.size() + 7) / 8 * 8, '\0');
}

std::uint32_t saturated(std::uint64_t count) {
  return static_cast<std::uint32_t>(
      std::min<std::uint64_t>(count, std::numeric_limits<std::uint32_t>::max()));
}

/// How firmly a pair holds together, from -1 to 1.
double npmi(double pair, double first, double second, double total) {
  if (pair >= total) return 1;
  const double p = pair / total;
  return std::log(p / (first / total * (second / total))) / -std::log(p);
}

}  // namespace

/// The terms that stay, by falling frequency.
struct LexiconBuilder::Numbering {
  StringTable exact, folded;
  std::vector<std::uint32_t> counts;
  std::vector<std::uint16_t> folded_of;
  std::vector<std::uint32_t> number_of;  // by number of first sight; kNone for those left out
};

void LexiconBuilder::add_text(std::string_view text) {
  const RepairedText repaired(text);
  Tokenizer tokenizer(repaired);
  std::uint32_t previous = kNone;
  for (Token token; tokenizer.next(token);) {
    auto found = terms_.find(token.exact);
    if (found == terms_.end()) {
      const auto number = static_cast<std::uint32_t>(terms_.size());
      found = terms_.emplace(token.exact, Entry{number, std::string(token.folded), 0}).first;
    }
    ++found->second.count;
    ++tokens_;
    const std::uint32_t number = found->second.number;
    if (previous != kNone && token.before == Break::none) count_pair(previous, number);
    previous = token.kind == TokenKind::word ? number : kNone;
  }
}

void LexiconBuilder::count_pair(std::uint32_t first, std::uint32_t second) {
  ++pairs_[std::uint64_t{first} << 32 | second];
  // Forget the rarest: what was seen least so far is least likely to matter.
  for (std::uint32_t rare = 1; pairs_.size() > options_.max_pairs; ++rare) {
    std::erase_if(pairs_, [&](const auto& pair) { return pair.second <= rare; });
  }
}

LexiconBuilder::Numbering LexiconBuilder::number_terms() const {
  std::vector<const Terms::value_type*> order;
  order.reserve(terms_.size());
  for (const auto& term : terms_) order.push_back(&term);
  std::sort(order.begin(), order.end(), [](const auto* a, const auto* b) {
    return a->second.count != b->second.count ? a->second.count > b->second.count
                                              : a->first < b->first;
  });
  if (order.size() > kMaxLexiconTerms) order.resize(kMaxLexiconTerms);
  Numbering numbering;
  numbering.number_of.assign(terms_.size(), kNone);
  std::unordered_map<std::string_view, std::uint16_t> folded_numbers;
  for (const auto* term : order) {
    const Entry& entry = term->second;
    const auto next = static_cast<std::uint16_t>(folded_numbers.size());
    const auto [at, fresh] = folded_numbers.emplace(entry.folded, next);
    if (fresh) numbering.folded.add(entry.folded);
    numbering.number_of[entry.number] = static_cast<std::uint32_t>(numbering.exact.size());
    numbering.exact.add(term->first);
    numbering.counts.push_back(saturated(entry.count));
    numbering.folded_of.push_back(at->second);
  }
  return numbering;
}

/// The seed's compounds, by the numbers of their terms.
std::set<std::pair<std::uint32_t, std::uint32_t>> LexiconBuilder::known_compounds(
    const Numbering& numbering) const {
  const auto number = [&](std::string_view term) {
    const auto found = terms_.find(term);
    return found == terms_.end() ? kNone : numbering.number_of[found->second.number];
  };
  std::set<std::pair<std::uint32_t, std::uint32_t>> known;
  for (const std::string_view compound : seed_compounds()) {
    const std::size_t space = compound.find(' ');
    known.emplace(number(compound.substr(0, space)), number(compound.substr(space + 1)));
  }
  return known;
}

std::vector<std::uint64_t> LexiconBuilder::pair_slots(const Numbering& numbering) const {
  std::vector<std::uint64_t> kept;
  const auto total = static_cast<double>(tokens_);
  const auto known = known_compounds(numbering);
  for (const auto& [pair, count] : pairs_) {
    const std::uint32_t first = numbering.number_of[pair >> 32];
    const std::uint32_t second = numbering.number_of[pair & 0xFFFFFFFF];
    if (count < options_.min_pair || first == kNone || second == kNone) continue;
    const bool cohesive =
        count >= options_.min_compound &&
        npmi(count, numbering.counts[first], numbering.counts[second], total) >= options_.min_npmi;
    const bool compound = cohesive || known.contains({first, second});
    kept.push_back(std::uint64_t{first} << 48 | std::uint64_t{second} << 32 |
                   (compound ? kPairCompoundBit : 0) |
                   std::min<std::uint64_t>(count, kPairCountMask));
  }
  std::sort(kept.begin(), kept.end());  // so that the table does not depend on the map's order
  std::vector<std::uint64_t> slots(std::bit_ceil(kept.size() * 2 + 1), 0);
  for (const std::uint64_t pair : kept) {
    std::size_t at = pair_hash(static_cast<std::uint32_t>(pair >> 32)) & (slots.size() - 1);
    while (slots[at] != 0) at = (at + 1) & (slots.size() - 1);
    slots[at] = pair;
  }
  return slots;
}

std::string LexiconBuilder::build() const {
  const Numbering numbering = number_terms();
  const std::vector<std::uint64_t> pairs = pair_slots(numbering);
  const auto exact_slots = numbering.exact.slots(), folded_slots = numbering.folded.slots();
  std::vector<std::uint16_t> readings(numbering.exact.size());
  for (std::size_t i = 0; i < readings.size(); ++i) readings[i] = static_cast<std::uint16_t>(i);
  std::stable_sort(readings.begin(), readings.end(), [&](std::uint16_t a, std::uint16_t b) {
    return numbering.folded_of[a] < numbering.folded_of[b];
  });
  std::vector<std::uint32_t> reading_offsets(numbering.folded.size() + 1, 0);
  for (const std::uint16_t folded : numbering.folded_of) ++reading_offsets[folded + 1u];
  for (std::size_t i = 1; i < reading_offsets.size(); ++i) {
    reading_offsets[i] += reading_offsets[i - 1];
  }

  LexiconHeader header{};
  std::memcpy(header.magic, kLexiconMagic, sizeof header.magic);
  header.tokens = tokens_;
  header.exact_terms = static_cast<std::uint32_t>(numbering.exact.size());
  header.folded_terms = static_cast<std::uint32_t>(numbering.folded.size());
  header.exact_slots = static_cast<std::uint32_t>(exact_slots.size());
  header.folded_slots = static_cast<std::uint32_t>(folded_slots.size());
  header.pair_slots = static_cast<std::uint32_t>(pairs.size());
  const std::string strings = numbering.exact.strings + numbering.folded.strings;
  header.string_bytes = static_cast<std::uint32_t>(strings.size());
  std::string out;
  append_array<LexiconHeader>(out, {&header, 1});
  append_array<std::uint32_t>(out, numbering.exact.offsets);
  append_array<std::uint32_t>(out, numbering.counts);
  append_array<std::uint32_t>(out, numbering.folded.offsets);
  append_array<std::uint16_t>(out, numbering.folded_of);
  append_array<std::uint16_t>(out, readings);
  append_array<std::uint32_t>(out, reading_offsets);
  append_array<std::uint16_t>(out, exact_slots);
  append_array<std::uint16_t>(out, folded_slots);
  append_array<std::uint64_t>(out, pairs);
  out += strings;
  return out;
}

}  // namespace traan
