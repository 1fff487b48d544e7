// Any bytes as a query: read or refused, and the tree and what is said of it keep their promises,
// with the readings that were said switched off as well.

#include <cstdint>

#include "analyzers/error.h"
#include "analyzers/seed_lexicon.h"
#include "searchd/language/query_reader.h"
#include "tests/fuzz/require.h"
#include "tests/support/query_invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const traan::QueryReader reader(&traan::seed_lexicon());
  const bool valid = traan::valid_utf8_prefix(text) == size;
  try {
    const traan::ParsedQuery query = reader.read(text);
    require(traan::broken_promise(query, text, valid).empty());
    traan::ReadingOptions literal;
    for (const traan::Understanding& u : query.understood) literal.literal.push_back(u.begin);
    require(traan::broken_promise(reader.read(text, literal), text, valid).empty());
  } catch (const traan::Error& error) {
    require(error.kind() == traan::ErrorKind::bad_input);
  }
  return 0;
}
