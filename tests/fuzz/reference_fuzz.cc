// Any bytes: references lie inside the text, in order, and have a canonical form.

#include <cstdint>

#include "analyzers/reference.h"
#include "tests/fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  std::size_t done = 0;
  for (const traan::Reference& reference : traan::find_references(text)) {
    require(done <= reference.begin && reference.begin < reference.end && reference.end <= size);
    require(!reference.canonical.empty());
    done = reference.begin;
  }
  return 0;
}
