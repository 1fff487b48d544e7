#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "searchd/language/query_characters.h"
#include "searchd/language/query_context.h"

namespace traan {

/// A stretch of the query with the keystrokes of an input method that was off decoded, and the way
/// back to the query.
class DecodedStretch {
 public:
  /// Says what it decoded. Words after `=` and those that begin where `context` is literal stay.
  DecodedStretch(Stretch stretch, const ReadingContext& context);
  /// As typed.
  DecodedStretch(Stretch stretch, std::string_view query);

  const std::string& text() const { return text_; }
  /// The bytes of the query that [begin, end) of text() come from.
  Stretch origin(std::size_t begin, std::size_t end) const;

 private:
  struct Edit {
    Stretch now, typed;  // typed: in the query
  };
  void add_words(std::string_view typed, const std::vector<Stretch>& before,
                 std::string_view decoded, const std::vector<Stretch>& after,
                 const ReadingContext& context);
  void add_edit(std::string_view typed, Stretch before, std::string_view decoded);

  Stretch stretch_;
  std::string text_;
  std::vector<Edit> edits_;
};

}  // namespace traan
