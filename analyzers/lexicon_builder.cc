#include "analyzers/lexicon_builder.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstring>
#include <limits>
#include <span>

#include "analyzers/frequent_phrases.h"
#include "analyzers/lexicon_format.h"
#include "analyzers/province.h"
#include "analyzers/seed_data.h"
#include "analyzers/tokenizer.h"

namespace traan {
namespace {

constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t kMostTerms = 1u << 20;                // counted at a time
constexpr std::size_t kSampleWords = std::size_t{1} << 22;  // that phrases are looked for in
constexpr double kPriorCapitals = 0.3, kPriorWeight = 2;

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
  /// As hash_table(); a slot holds the index + 1.
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

/// Open addressing with linear probing.
template <typename T, typename Hash>
std::vector<T> hash_table(const std::vector<T>& values, T empty, Hash hash) {
  std::vector<T> slots(std::bit_ceil(values.size() * 2 + 1), empty);
  for (const T value : values) {
    std::size_t at = hash(value) & (slots.size() - 1);
    while (slots[at] != empty) at = (at + 1) & (slots.size() - 1);
    slots[at] = value;
  }
  return slots;
}

/// How probable a capital is, in 1/256, with a little that is known beforehand.
std::uint8_t capital_share(std::uint64_t capitals, std::uint64_t smalls) {
  const double share = (static_cast<double>(capitals) + kPriorCapitals) /
                       (static_cast<double>(capitals + smalls) + kPriorWeight);
  return static_cast<std::uint8_t>(std::min(share * 256, 255.0));
}

std::uint32_t number_of(std::string_view digits) {
  std::uint32_t number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

std::string folded_of(std::string_view term) {
  return std::string(TermCache::of_thread().terms(term).folded);
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
  std::vector<std::uint32_t> documents;
  std::vector<std::uint8_t> capitals;
  std::vector<std::uint16_t> folded_of;
  std::vector<std::uint32_t> first_sight;
  std::unordered_map<std::uint32_t, std::uint32_t> number_of;  // by number of first sight

  /// Its number; kNone for a term that was left out or forgotten.
  std::uint32_t of(std::uint64_t sight) const {
    const auto found = number_of.find(static_cast<std::uint32_t>(sight));
    return found == number_of.end() ? kNone : found->second;
  }
};

LexiconBuilder::LexiconBuilder(LexiconOptions options) : options_(options) {
  if (options_.seed) add_seed();
}

/// A line of the counts: a term, its count, per cent of capitals, then what follows it and how
/// often.
void LexiconBuilder::add_seed() {
  // What is known counts for more than what was seen once, and right spellings for more than the
  // errors that any corpus has.
  constexpr std::uint32_t kPhraseTimes = 3, kSpellingTimes = 60, kPlaceTimes = 20;
  for (const std::string_view phrase : seed_phrases()) add_text(phrase, kPhraseTimes);
  for (const std::string_view word : seed_spellings()) add_text(word, kSpellingTimes);
  for (const SeedPlaces& places : seed_places()) {
    for (const std::string_view name : split(places.names, '|')) {
      add_text(std::string(places.unit) + " " + std::string(name), kPlaceTimes);
    }
  }
  for (const Province& province : provinces()) {
    const std::string unit = province.city ? "thành phố " : "tỉnh ";
    add_text(unit + std::string(province.name), kSpellingTimes);
  }
  for (const std::string_view line : seed_counts()) {
    const std::vector<std::string_view> fields = split(line, ' ');
    const std::uint32_t count = number_of(fields[1]);
    Entry& first = entry(fields[0], folded_of(fields[0]));
    first.count += count;
    first.capitals += count * number_of(fields[2]) / 100;
    first.smalls += count - count * number_of(fields[2]) / 100;
    tokens_ += count;
    const std::uint32_t number = first.number;
    for (std::size_t i = 3; i + 1 < fields.size(); i += 2) {
      count_pair(number, entry(fields[i], folded_of(fields[i])).number, number_of(fields[i + 1]));
    }
  }
}

LexiconBuilder::Entry& LexiconBuilder::entry(std::string_view exact, std::string_view folded) {
  auto found = terms_.find(exact);
  if (found == terms_.end()) {
    found = terms_.emplace(exact, Entry{next_number_++, std::string(folded)}).first;
  }
  return found->second;
}

void LexiconBuilder::begin_document() {
  ++documents_;
  sampling_ = sample_.size() < kSampleWords;
  keep_for_phrases(kDocumentBegin);
}

void LexiconBuilder::keep_for_phrases(std::uint32_t word_or_mark) {
  if (sampling_) sample_.push_back(word_or_mark);
}

void LexiconBuilder::add_text(std::string_view text, std::uint32_t times) {
  const RepairedText repaired(text);
  Tokenizer tokenizer(repaired);
  std::uint32_t previous = kNone;
  keep_for_phrases(kPhraseBreak);
  for (Token token; tokenizer.next(token);) {
    Entry& seen = entry(token.exact, token.folded);
    seen.count += times;
    seen.in.see(documents_);
    tokens_ += times;
    document_tokens_ += documents_ > 0 ? times : 0;
    if (token.before == Break::none && !token.all_upper) {
      (token.starts_upper ? seen.capitals : seen.smalls) += times;
    }
    if (previous != kNone && token.before == Break::none) {
      count_pair(previous, seen.number, times);
    } else {
      keep_for_phrases(kPhraseBreak);
    }
    keep_for_phrases(seen.number);
    previous = token.kind == TokenKind::word ? seen.number : kNone;
  }
  if (terms_.size() > kMostTerms) forget_rare_terms();
}

/// What was seen least so far is least likely to matter.
void LexiconBuilder::forget_rare_terms() {
  for (std::uint64_t rare = 1; terms_.size() > kMostTerms / 2; ++rare) {
    std::erase_if(terms_, [&](const auto& term) { return term.second.count <= rare; });
  }
}

void LexiconBuilder::count_pair(std::uint32_t first, std::uint32_t second, std::uint32_t times) {
  Pair& pair = pairs_[std::uint64_t{first} << 32 | second];
  pair.count += times;
  pair.in.see(documents_);
  for (std::uint32_t rare = 1; pairs_.size() > options_.max_pairs; ++rare) {
    std::erase_if(pairs_, [&](const auto& seen) { return seen.second.count <= rare; });
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
  std::unordered_map<std::string_view, std::uint16_t> folded_numbers;
  for (const auto* term : order) {
    const Entry& entry = term->second;
    const auto next = static_cast<std::uint16_t>(folded_numbers.size());
    const auto [at, fresh] = folded_numbers.emplace(entry.folded, next);
    if (fresh) numbering.folded.add(entry.folded);
    numbering.number_of[entry.number] = static_cast<std::uint32_t>(numbering.exact.size());
    numbering.exact.add(term->first);
    numbering.counts.push_back(saturated(entry.count));
    numbering.documents.push_back(entry.in.documents);
    numbering.first_sight.push_back(entry.number);
    numbering.capitals.push_back(capital_share(entry.capitals, entry.smalls));
    numbering.folded_of.push_back(at->second);
  }
  return numbering;
}

/// The seed's compounds, by the numbers of their terms.
std::set<std::pair<std::uint32_t, std::uint32_t>> LexiconBuilder::known_compounds(
    const Numbering& numbering) const {
  const auto number = [&](std::string_view term) {
    const auto found = terms_.find(term);
    return found == terms_.end() ? kNone : numbering.of(found->second.number);
  };
  std::set<std::pair<std::uint32_t, std::uint32_t>> known;
  for (const std::string_view compound : seed_compounds()) {
    const std::size_t space = compound.find(' ');
    known.emplace(number(compound.substr(0, space)), number(compound.substr(space + 1)));
  }
  return known;
}

/// The pairs that are kept, as slots in order, so that nothing depends on a map's order.
std::vector<std::uint64_t> LexiconBuilder::kept_pairs(const Numbering& numbering) const {
  std::vector<std::uint64_t> kept;
  for (const auto& [pair, seen] : pairs_) {
    const std::uint32_t first = numbering.of(pair >> 32);
    const std::uint32_t second = numbering.of(pair & 0xFFFFFFFF);
    if (seen.count < options_.min_pair || first == kNone || second == kNone) continue;
    kept.push_back(std::uint64_t{first} << 48 | std::uint64_t{second} << 32 | seen.count);
  }
  std::sort(kept.begin(), kept.end());
  return kept;
}

/// The slots of the compounds, each of which is among the pairs.
std::vector<std::uint32_t> LexiconBuilder::compounds(
    const Numbering& numbering, const std::vector<std::uint64_t>& pairs) const {
  std::vector<std::uint32_t> found;
  const auto total = static_cast<double>(tokens_);
  const auto known = known_compounds(numbering);
  for (const std::uint64_t pair : pairs) {
    const auto key = static_cast<std::uint32_t>(pair >> 32);
    const std::uint32_t first = key >> 16, second = key & 0xFFFF;
    const auto count = static_cast<double>(pair & kPairCountMask);
    const bool cohesive =
        count >= options_.min_compound &&
        npmi(count, numbering.counts[first], numbering.counts[second], total) >= options_.min_npmi;
    if (cohesive || known.contains({first, second})) found.push_back(key);
  }
  return hash_table(found, kNoCompound, pair_hash);
}

std::vector<std::uint16_t> LexiconBuilder::phrases(const Numbering& numbering) const {
  std::vector<std::uint32_t> numbered;
  numbered.reserve(sample_.size());
  for (const std::uint32_t word : sample_) {
    // A word that was left out has no number, and breaks what it stands in.
    numbered.push_back(word == kDocumentBegin ? word : numbering.of(word));
  }
  return frequent_phrases(numbered);
}

std::uint32_t LexiconBuilder::documents_with(const Numbering& numbering, std::uint32_t pair) const {
  const std::uint64_t first = numbering.first_sight[pair >> 16];
  return pairs_.at(first << 32 | numbering.first_sight[pair & 0xFFFF]).in.documents;
}

std::string LexiconBuilder::build() const {
  const Numbering numbering = number_terms();
  const std::vector<std::uint64_t> kept = kept_pairs(numbering);
  const auto pairs = hash_table(kept, std::uint64_t{0}, [](std::uint64_t pair) {
    return pair_hash(static_cast<std::uint32_t>(pair >> 32));
  });
  std::vector<std::uint32_t> pair_documents;
  for (const std::uint64_t slot : pairs) {
    const auto pair = static_cast<std::uint32_t>(slot >> 32);
    pair_documents.push_back(slot == 0 ? 0 : documents_with(numbering, pair));
  }
  const std::vector<std::uint32_t> compounds = this->compounds(numbering, kept);
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
  header.document_tokens = document_tokens_;
  header.documents = documents_;
  header.exact_terms = static_cast<std::uint32_t>(numbering.exact.size());
  header.folded_terms = static_cast<std::uint32_t>(numbering.folded.size());
  header.exact_slots = static_cast<std::uint32_t>(exact_slots.size());
  header.folded_slots = static_cast<std::uint32_t>(folded_slots.size());
  header.pair_slots = static_cast<std::uint32_t>(pairs.size());
  header.compound_slots = static_cast<std::uint32_t>(compounds.size());
  const std::vector<std::uint16_t> phrases = this->phrases(numbering);
  header.phrases = static_cast<std::uint32_t>(phrases.size() / kMostPhraseWords);
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
  append_array<std::uint8_t>(out, numbering.capitals);
  append_array<std::uint32_t>(out, numbering.documents);
  append_array<std::uint16_t>(out, exact_slots);
  append_array<std::uint16_t>(out, folded_slots);
  append_array<std::uint64_t>(out, pairs);
  append_array<std::uint32_t>(out, pair_documents);
  append_array<std::uint32_t>(out, compounds);
  append_array<std::uint16_t>(out, phrases);
  out += strings;
  return out;
}

}  // namespace traan
