#pragma once

#include <bit>
#include <cstdint>
#include <span>
#include <vector>

namespace traan {

/// Documents of one segment, a bit each: bit d is docid d + 1.
class DocSet {
 public:
  static constexpr std::uint32_t kBits = 64;

  explicit DocSet(std::uint32_t documents)
      : documents_(documents), words_((documents + 63u) / 64) {}
  static DocSet all(std::uint32_t documents) {
    DocSet set(documents);
    for (std::uint64_t& word : set.words_) word = ~std::uint64_t{0};
    if (documents % kBits != 0) set.words_.back() = (std::uint64_t{1} << documents % kBits) - 1;
    return set;
  }

  std::uint32_t documents() const { return documents_; }
  std::span<const std::uint64_t> words() const { return words_; }
  bool contains(std::uint32_t d) const { return words_[d / kBits] >> d % kBits & 1; }
  void insert(std::uint32_t d) { words_[d / kBits] |= std::uint64_t{1} << d % kBits; }
  void erase(std::uint32_t d) { words_[d / kBits] &= ~(std::uint64_t{1} << d % kBits); }
  void insert(std::span<const std::uint64_t> bits) {
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] |= bits[i];
  }

  DocSet& operator&=(const DocSet& other) {
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= other.words_[i];
    return *this;
  }
  DocSet& operator|=(const DocSet& other) {
    insert(other.words_);
    return *this;
  }
  DocSet& operator-=(const DocSet& other) {
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= ~other.words_[i];
    return *this;
  }

  std::uint32_t count() const {
    std::uint32_t sum = 0;
    for (const std::uint64_t word : words_) sum += static_cast<std::uint32_t>(std::popcount(word));
    return sum;
  }
  bool empty() const {
    for (const std::uint64_t word : words_) {
      if (word != 0) return false;
    }
    return true;
  }

  /// Calls take(d) for each, ascending.
  template <typename Take>
  void each(Take take) const {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      for (std::uint64_t word = words_[i]; word != 0; word &= word - 1) {
        take(static_cast<std::uint32_t>(i * kBits) +
             static_cast<std::uint32_t>(std::countr_zero(word)));
      }
    }
  }
  /// The same until take(d) says false; whether it never did.
  template <typename Take>
  bool each_while(Take take) const {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      for (std::uint64_t word = words_[i]; word != 0; word &= word - 1) {
        const auto d = static_cast<std::uint32_t>(i * kBits) +
                       static_cast<std::uint32_t>(std::countr_zero(word));
        if (!take(d)) return false;
      }
    }
    return true;
  }

  bool operator==(const DocSet&) const = default;

 private:
  std::uint32_t documents_;
  std::vector<std::uint64_t> words_;
};

}  // namespace traan
