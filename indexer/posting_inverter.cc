#include "indexer/posting_inverter.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <numeric>

#include "indexer/glass_writer.h"

namespace traan {
namespace {

constexpr std::size_t kFirstSlots = 1u << 16;

}  // namespace

PostingInverter::PostingInverter(std::uint32_t frequent)
    : frequent_(frequent), offsets_{0}, slots_(kFirstSlots, 0) {}

std::uint32_t PostingInverter::number(std::string_view wanted) {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = XXH3_64bits(wanted.data(), wanted.size()) & mask;
  for (; slots_[at] != 0; at = (at + 1) & mask) {
    if (term(slots_[at] - 1) == wanted) return slots_[at] - 1;
  }
  strings_.append(wanted);
  offsets_.push_back(strings_.size());
  slots_[at] = numbers();
  const std::uint32_t fresh = slots_[at] - 1;
  if (offsets_.size() * 2 > slots_.size()) grow_slots();
  return fresh;
}

void PostingInverter::grow_slots() {
  const std::size_t mask = slots_.size() * 2 - 1;
  slots_.assign(mask + 1, 0);
  for (std::uint32_t number = frequent_; number < numbers(); ++number) {
    std::size_t at = XXH3_64bits(term(number).data(), term(number).size()) & mask;
    while (slots_[at] != 0) at = (at + 1) & mask;
    slots_[at] = number + 1;
  }
}

std::vector<std::uint32_t> PostingInverter::sorted_terms() const {
  std::vector<std::uint32_t> order(offsets_.size() - 1);
  std::iota(order.begin(), order.end(), frequent_);
  std::sort(order.begin(), order.end(),
            [&](std::uint32_t a, std::uint32_t b) { return term(a) < term(b); });
  return order;
}

void PostingInverter::write(const std::string& folder, FrequentWriter& frequent) {
  std::vector<std::size_t> begins(numbers() + 1, 0);  // of each term's postings, and the end
  for (const TermPosting& posting : postings_) ++begins[posting.term + 1];
  std::partial_sum(begins.begin(), begins.end(), begins.begin());
  std::vector<Posting> by_term(postings_.size());
  std::vector<std::size_t> next(begins.begin(), begins.end() - 1);
  for (const TermPosting& posting : postings_) {
    by_term[next[posting.term]++] = {posting.docid, posting.wdf};
  }
  const auto list = [&](std::uint32_t number) {
    return std::span<const Posting>(by_term).subspan(begins[number],
                                                     begins[number + 1] - begins[number]);
  };
  for (std::uint32_t number = 0; number < frequent_; ++number) frequent.add(list(number));
  GlassWriter database(folder);
  database.set_document_lengths(lengths_);
  for (const std::uint32_t number : sorted_terms()) {
    if (!list(number).empty()) database.add(term(number), list(number));
  }
  database.close();
  clear();
}

void PostingInverter::clear() {
  strings_.clear();
  offsets_.assign(1, 0);
  std::fill(slots_.begin(), slots_.end(), 0u);
  postings_.clear();
  lengths_.clear();
}

}  // namespace traan
