#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/token_list.h"

namespace traan {

/// One version of a law: what is cited as "Bộ luật Hình sự năm 2015".
struct LawVersion {
  std::string_view key;  ///< "BLHS": shared by all versions.
  int year;
  std::string_view name, number;  ///< Number empty when not known; " + " joins amendments.
  std::string_view from, to;  ///< In force on these ISO dates and between; `to` empty: still is.
};

/// The versions known, those of one key together and in order of time.
std::span<const LawVersion> law_versions();

/// The year of the version of law `key` that was in force on `iso_date` ("2021-07-15"); 0 when no
/// known version was.
int law_in_force(std::string_view key, std::string_view iso_date);

/// A law as a text names it, in full or short.
struct LawName {
  std::string_view key;            ///< "BLHS", "LĐĐ"; lives as long as the program.
  int year = 0;                    ///< As written; 0 when it is not.
  std::size_t begin = 0, end = 0;  ///< Bytes of the text, with the year.
  std::size_t first_token = 0, end_token = 0;

  /// "BLHS-2015", or "BLHS" without a year.
  std::string canonical() const;
};

/// The law whose name begins at token `i`: "Bộ luật Hình sự năm 2015", "Luật Đất đai 2013",
/// "BLTTDS", "Luật HN&GĐ". Any case, with marks or without; abbreviations that are also something
/// else (HP, LTM) in capitals only.
std::optional<LawName> law_name_at(const TokenList& list, std::size_t i);

/// The laws that a text names, in order.
std::vector<LawName> find_law_names(const TokenList& list);
std::vector<LawName> find_law_names(std::string_view text);

}  // namespace traan
