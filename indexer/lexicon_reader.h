#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "indexer/lexicon.h"
#include "indexer/mapped_file.h"

namespace traan {

/// A lexicon file, mapped. Thread safety: immutable, for any number of threads.
class LexiconReader {
 public:
  /// Throws Error(damaged) when the file is not a whole lexicon.
  explicit LexiconReader(const std::string& path);

  TermId exact(std::string_view term) const;
  /// The folded term's class: its number in the lexicon plus kFirstId, or a hash.
  TermId folded(std::string_view term) const;
  /// The folded class of an exact unit; 0 for a unit that a damaged stream made up.
  std::uint16_t folded_of(std::uint16_t unit) const {
    const auto index = static_cast<std::size_t>(unit - format::kFirstId);
    if (index >= folded_of_.size()) return 0;
    return static_cast<std::uint16_t>(folded_of_[index] + format::kFirstId);
  }
  /// The term of an exact unit, and the same without marks; empty for a made-up unit.
  std::string_view term(std::uint16_t unit) const;
  std::string_view folded_term(std::uint16_t unit) const;
  std::uint32_t size() const { return static_cast<std::uint32_t>(folded_of_.size()); }

 private:
  struct Table {
    std::span<const std::uint32_t> offsets;
    std::span<const std::uint16_t> slots;
    std::string_view strings;
    std::string_view term(std::size_t i) const {
      return strings.substr(offsets[i], offsets[i + 1] - offsets[i]);
    }
    TermId find(std::string_view term) const;
  };
  MappedFile file_;
  Table exact_, folded_;
  std::span<const std::uint16_t> folded_of_;
};

}  // namespace traan
