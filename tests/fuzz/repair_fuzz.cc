// Any bytes: repair gives valid UTF-8, is done after once, and its positions lead back in order.

#include <cstdint>

#include "analyzers/repair.h"
#include "analyzers/utf8.h"
#include "tests/fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view original(reinterpret_cast<const char*>(data), size);
  const traan::RepairedText repaired(original);
  const std::string_view text = repaired.text();
  std::size_t done = 0;
  for (std::size_t pos = 0; pos < text.size();) {
    const traan::Decoded d = traan::decode_utf8(text, pos);
    require(d.valid);
    const std::size_t begin = repaired.original_begin(pos);
    const std::size_t end = repaired.original_end(pos + d.length);
    require(begin <= end && end <= size && done <= begin);
    done = begin;
    pos += d.length;
  }
  require(traan::RepairedText(text).text() == text);
  return 0;
}
