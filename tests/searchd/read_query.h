#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "analyzers/seed_lexicon.h"
#include "searchd/language/query_printer.h"
#include "searchd/language/query_reader.h"

namespace traan {

inline std::string shown(const std::string& text) {
  return to_string(QueryReader(nullptr).read(text).root);
}

inline std::string notes(const ParsedQuery& query) {
  std::string out;
  for (const Understanding& u : query.understood) {
    out += (out.empty() ? "" : " ") + u.kind + "{" + u.text + "}";
  }
  return out;
}

inline std::string notes(const std::string& text) { return notes(QueryReader(nullptr).read(text)); }

/// By the frequencies of the seed lexicon.
inline ParsedQuery likely(const std::string& text, std::vector<std::size_t> literal = {}) {
  return QueryReader(&seed_lexicon()).read(text, {std::move(literal)});
}

struct Row {
  const char* text;
  const char* expected;
};

inline void expect_all(const std::vector<Row>& rows) {
  for (const Row& row : rows) EXPECT_EQ(shown(row.text), row.expected) << row.text;
}

}  // namespace traan
