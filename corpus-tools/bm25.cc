#include "corpus-tools/bm25.h"

#include <algorithm>
#include <cmath>

#include "analyzers/repair.h"
#include "analyzers/tokenizer.h"

namespace traan {
namespace {

constexpr double kK1 = 1.2, kB = 0.75;

std::vector<std::string> words_of(std::string_view text, bool folded) {
  const RepairedText repaired(text);
  Tokenizer tokenizer(repaired);
  std::vector<std::string> words;
  for (Token token; tokenizer.next(token);) words.emplace_back(folded ? token.folded : token.exact);
  return words;
}

/// The words and, if wanted, their pairs, sorted. No word has a space.
std::vector<std::string> terms_of(std::vector<std::string> words, bool pairs) {
  const std::size_t count = words.size();
  for (std::size_t i = 0; pairs && i + 1 < count; ++i) {
    words.push_back(words[i] + " " + words[i + 1]);
  }
  std::ranges::sort(words);
  return words;
}

}  // namespace

void Bm25::add(const std::string& id, std::string_view text) {
  const auto document = static_cast<std::uint32_t>(ids_.size());
  std::vector<std::string> words = words_of(text, terms_.folded);
  ids_.push_back(id);
  lengths_.push_back(static_cast<std::uint32_t>(words.size()));
  total_length_ += words.size();
  for (const std::string& term : terms_of(std::move(words), terms_.pairs)) {
    std::vector<Posting>& list = postings_[term];
    if (list.empty() || list.back().document != document) list.push_back({document, 0});
    ++list.back().count;
  }
}

double Bm25::weight(const Posting& posting, double average_length) const {
  const double count = posting.count, length = lengths_[posting.document];
  return count * (kK1 + 1) / (count + kK1 * (1 - kB + kB * length / average_length));
}

std::vector<ScoredId> Bm25::search(std::string_view query, std::size_t most) const {
  const auto documents = static_cast<double>(ids_.size());
  const double average_length = static_cast<double>(total_length_) / documents;
  std::vector<std::string> terms = terms_of(words_of(query, terms_.folded), terms_.pairs);
  terms.erase(std::ranges::unique(terms).begin(), terms.end());
  std::unordered_map<std::uint32_t, double> scores;
  for (const std::string& term : terms) {
    const auto found = postings_.find(term);
    if (found == postings_.end()) continue;
    const auto holders = static_cast<double>(found->second.size());
    const double idf = std::log(1 + (documents - holders + 0.5) / (holders + 0.5));
    for (const Posting& posting : found->second) {
      scores[posting.document] += idf * weight(posting, average_length);
    }
  }
  std::vector<ScoredId> ranked;
  for (const auto& [document, score] : scores) ranked.emplace_back(ids_[document], score);
  const auto better = [](const ScoredId& a, const ScoredId& b) {
    return a.second != b.second ? a.second > b.second : a.first < b.first;
  };
  const auto end = ranked.begin() + static_cast<std::ptrdiff_t>(std::min(most, ranked.size()));
  std::partial_sort(ranked.begin(), end, ranked.end(), better);
  ranked.erase(end, ranked.end());
  return ranked;
}

}  // namespace traan
