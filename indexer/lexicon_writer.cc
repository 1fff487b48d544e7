#include "indexer/lexicon_writer.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <vector>

#include "indexer/file_writer.h"
#include "indexer/lexicon.h"

namespace traan {
namespace {

struct Table {
  std::vector<std::uint32_t> offsets{0};  // of string i: [i, i+1)
  std::string strings;
  std::vector<std::uint16_t> slots;

  void add(std::string_view term) {
    strings += term;
    offsets.push_back(static_cast<std::uint32_t>(strings.size()));
  }
  std::string_view term(std::size_t i) const {
    return std::string_view(strings).substr(offsets[i], offsets[i + 1] - offsets[i]);
  }
  /// Open addressing with linear probing; a slot holds the index + 1.
  void build_slots() {
    const std::size_t terms = offsets.size() - 1;
    slots.assign(std::bit_ceil(terms * 2 + 1), 0);
    for (std::size_t i = 0; i < terms; ++i) {
      std::size_t at = lexicon_hash(term(i)) & (slots.size() - 1);
      while (slots[at] != 0) at = (at + 1) & (slots.size() - 1);
      slots[at] = static_cast<std::uint16_t>(i + 1);
    }
  }
};

template <typename T>
void write_array(FileWriter& file, const std::vector<T>& values) {
  file.write({reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T)});
}

}  // namespace

void LexiconWriter::add(std::string_view exact, std::string_view folded) {
  auto found = counts_.find(exact);
  if (found == counts_.end()) {
    found = counts_.emplace(std::string(exact), Entry{std::string(folded), 0}).first;
  }
  ++found->second.count;
}

void LexiconWriter::write(const std::string& path) const {
  using Item = std::pair<std::string_view, const Entry*>;
  std::vector<Item> order;
  order.reserve(counts_.size());
  for (const auto& [term, entry] : counts_) order.emplace_back(term, &entry);
  std::sort(order.begin(), order.end(), [](const Item& a, const Item& b) {
    return a.second->count != b.second->count ? a.second->count > b.second->count
                                              : a.first < b.first;
  });
  if (order.size() > format::kMaxLexiconTerms) order.resize(format::kMaxLexiconTerms);

  Table exact, folded;
  std::vector<std::uint16_t> folded_of;
  std::unordered_map<std::string_view, std::uint16_t> folded_index;
  for (const auto& [term, entry] : order) {
    const auto next = static_cast<std::uint16_t>(folded_index.size());
    const auto [at, fresh] = folded_index.emplace(entry->folded, next);
    if (fresh) folded.add(entry->folded);
    exact.add(term);
    folded_of.push_back(at->second);
  }
  exact.build_slots();
  folded.build_slots();

  LexiconHeader header{};
  std::memcpy(header.magic, kLexiconMagic, sizeof header.magic);
  header.exact_terms = static_cast<std::uint32_t>(order.size());
  header.folded_terms = static_cast<std::uint32_t>(folded_index.size());
  header.exact_slots = static_cast<std::uint32_t>(exact.slots.size());
  header.folded_slots = static_cast<std::uint32_t>(folded.slots.size());
  header.string_bytes = static_cast<std::uint32_t>(exact.strings.size() + folded.strings.size());
  FileWriter file(path);
  file.write_value(header);
  write_array(file, exact.offsets);
  write_array(file, folded.offsets);
  write_array(file, folded_of);
  write_array(file, exact.slots);
  write_array(file, folded.slots);
  file.write(exact.strings);
  file.write(folded.strings);
  file.close();
}

}  // namespace traan
