// Any bytes typed as a query: whatever is read out of them is well formed, has its corrections in
// order inside the text, and is sure of itself within bounds.

#include <cstdint>

#include "analyzers/query_reading.h"
#include "analyzers/repair.h"
#include "analyzers/seed_lexicon.h"
#include "tests/fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view typed(reinterpret_cast<const char*>(data), size);
  const traan::RepairedText repaired(typed);
  const traan::QueryReading reading = traan::read_query(repaired.text(), traan::seed_lexicon());
  require(reading.confidence >= 0 && reading.confidence <= 1);
  require(traan::RepairedText(reading.decoded).report().invalid_utf8 == 0);
  require(traan::RepairedText(reading.restored).report().invalid_utf8 == 0);
  std::size_t done = 0;
  for (const traan::Correction& correction : reading.corrections) {
    require(done <= correction.begin && correction.begin < correction.end);
    require(correction.end <= reading.decoded.size());
    require(correction.confidence > 0 && correction.confidence <= 1);
    require(!correction.from.empty() && !correction.to.empty() && correction.from != correction.to);
    done = correction.end;
  }
  // Bytes as they come are taken too.
  traan::read_query(typed, traan::seed_lexicon());
  return 0;
}
